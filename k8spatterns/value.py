"""`Value`: the base of everything that a user writes as an argument of a construct."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, ClassVar, Self

from pydantic import BaseModel, ConfigDict, ValidationError

from k8spatterns.collecting import collected, collecting
from k8spatterns.defaults import take_defaults
from k8spatterns.nesting import nested_schema
from k8spatterns.origin import Origin, calling_origin

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pydantic import GetCoreSchemaHandler
    from pydantic.fields import FieldInfo
    from pydantic_core import CoreSchema

    from k8spatterns.findings import Finding

# A value that pydantic itself makes is part of another one, which reports for both.
_PYDANTIC = ("pydantic.main", "k8spatterns.nesting")


_set = object.__setattr__


class _Signature:
    """The signature of a class by its fields: pydantic sets it when the first value is made.

    Until then a class would have that of its base.
    """

    def __get__(self, _value: object, cls: type[BaseModel]) -> Any:
        cls.model_rebuild()
        found = cls.__dict__["__signature__"]
        if found is self:  # a name in its annotations is not there yet
            raise AttributeError("__signature__")
        return found.__get__(None, cls)


_SIGNATURE = _Signature()


class Value(BaseModel):
    """A frozen, validated value that knows the line where it was written.

    Equality compares fields only: where a value was written is no part of it.

    Raises:
        InvalidConstructError: an argument is missing, unknown, of the wrong type or refused. Every
            wrong argument is in it, not only the first.
    """

    __slots__ = ("_invalid", "_origin")

    model_config: ClassVar[ConfigDict] = ConfigDict(
        frozen=True,
        extra="forbid",
        strict=True,
        defer_build=True,  # a base class that nobody makes costs no schema
        arbitrary_types_allowed=True,
    )

    if TYPE_CHECKING:
        # Arguments that belong elsewhere, by name: the hint that replaces the list of those there
        # are. Pydantic would read the annotation again for each class that has it from here.
        ELSEWHERE: ClassVar[Mapping[str, str]] = {}
    else:  # type checkers take the signature from the fields

        def __init__(self, /, **data: Any) -> None:
            caller = sys._getframe(1)  # noqa: SLF001 - the only way to the caller
            nested = caller.f_globals.get("__name__") in _PYDANTIC
            _set(self, "_origin", None if nested else calling_origin(caller))
            try:
                if _refused_any and _holds_invalid(data):
                    self._check_beside_invalid(data)
                elif data or type(self).__pydantic_complete__ or not take_defaults(self):
                    self.__pydantic_validator__.validate_python(data, self_instance=self)
            except ValidationError as error:
                if nested:
                    raise
                self._refuse(error, data)

        def _check_beside_invalid(self, data: dict[str, Any]) -> None:
            """Report this value's own faults, not those that follow from an argument's."""
            try:
                with collecting():  # what comes of looking at the argument is nobody's fault
                    self.__pydantic_validator__.validate_python(data, self_instance=self)
            except ValidationError:
                raise
            except Exception:  # noqa: BLE001 - an invalid argument may break any validator
                self._stand_in(data)

    @classmethod
    def model_rebuild(cls, **options: Any) -> bool | None:
        """Build the validator, for which other values are instances of their classes."""
        global _built  # noqa: PLW0603 - pydantic builds one model at a time
        outer, _built = _built, cls
        try:
            depth = options.pop("_parent_namespace_depth", 2)
            return super().model_rebuild(_parent_namespace_depth=depth + 1, **options)
        finally:
            _built = outer

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: Any, handler: GetCoreSchemaHandler, /
    ) -> CoreSchema:
        """Return the schema of the fields where this class is built, else a check of the class."""
        return handler(source) if _built is cls else nested_schema(cls)

    @classmethod
    def __pydantic_init_subclass__(cls, **options: Any) -> None:
        super().__pydantic_init_subclass__(**options)
        if "__signature__" not in cls.__dict__:
            cls.__signature__ = _SIGNATURE  # type: ignore[assignment]

    @property
    def origin(self) -> Origin | None:
        """The file and line where this was written; None where the library made it."""
        return getattr(self, "_origin", None)

    def __deepcopy__(self, memo: dict[int, Any] | None = None) -> Self:
        """Return the value itself: nothing in it can be changed."""
        return self

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:  # noqa: ARG002 - pydantic's signature
        """Return a copy with other values, validated like a new one; see `replace`."""
        return self.replace(**(update or {}))

    def replace(self, **changes: Any) -> Self:
        """Return a copy with other values in the named fields, validated like a new one."""
        fields = {name: getattr(self, name) for name in self.model_fields_set}
        return type(self)(**{**fields, **changes})

    def __str__(self) -> str:
        name = getattr(self, "name", None)
        return f'{type(self).__name__} "{name}"' if isinstance(name, str) else type(self).__name__

    def _refuse(self, error: ValidationError, data: dict[str, Any]) -> None:
        """Raise the findings of a refused value, or collect them and stand in for it."""
        from k8spatterns.findings.arguments import findings_of

        findings = _unknown_to_collected(findings_of(error, type(self), data, self.origin), data)
        kept = collected()
        if kept is None:
            from k8spatterns.errors import InvalidConstructError

            raise InvalidConstructError(findings) from None
        kept.extend(findings)
        self._stand_in(data)

    def _stand_in(self, data: dict[str, Any]) -> None:
        """Hold what was given, unvalidated, so that the user's file can go on."""
        values: dict[str, Any] = {}
        for name, field in type(self).model_fields.items():
            values[name] = _default_of(field, values | data)
        object.__setattr__(self, "__dict__", values | data)
        object.__setattr__(self, "__pydantic_fields_set__", set(data))
        object.__setattr__(self, "__pydantic_extra__", None)
        object.__setattr__(self, "__pydantic_private__", None)
        object.__setattr__(self, "_invalid", True)
        global _refused_any  # noqa: PLW0603 - one mark for the process is all that it takes
        _refused_any = True


def _default_of(field: FieldInfo, data: dict[str, Any]) -> Any:
    """Return a field's default; None where it needs what was refused."""
    try:
        return field.get_default(call_default_factory=True, validated_data=data)
    except Exception:  # noqa: BLE001 - a default factory is anybody's code
        return None


_built: type[Value] | None = None  # the class whose validator is being built
_refused_any = False  # as long as nothing was, nobody needs to look for it


def is_invalid(value: object) -> bool:
    """Say whether the value, or one that it holds, was refused where it was written."""
    if not _refused_any:
        return False
    if isinstance(value, Value):
        return getattr(value, "_invalid", False) or any(map(is_invalid, value.__dict__.values()))
    if isinstance(value, dict):
        return any(map(is_invalid, value.values()))
    if isinstance(value, (list, tuple)):
        return any(map(is_invalid, value))
    return False


def _holds_invalid(data: dict[str, Any]) -> bool:
    return collected() is not None and is_invalid(data)


def _unknown_to_collected(findings: list[Finding], data: dict[str, Any]) -> list[Finding]:
    """Leave out what only follows from an argument that was refused on its own line."""
    if not _holds_invalid(data):
        return findings
    spoilt = {name for name, value in data.items() if is_invalid(value)}
    return [finding for finding in findings if finding.path and _field(finding.path) not in spoilt]


def _field(path: str) -> str:
    return path.partition(".")[0].partition("[")[0]
