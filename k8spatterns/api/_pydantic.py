"""How pydantic reads and writes typed API objects: the fields of constructs use this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import msgspec
from pydantic_core import PydanticCustomError, core_schema

from k8spatterns.api._base import from_plain, to_plain

if TYPE_CHECKING:
    from k8spatterns.api._base import ApiStruct

StructT = TypeVar("StructT", bound="ApiStruct")


def schema_of(cls: type[ApiStruct]) -> core_schema.CoreSchema:
    """Return the pydantic schema of a field that is typed with this class."""
    return core_schema.no_info_plain_validator_function(
        lambda value: checked(cls, value),
        serialization=core_schema.plain_serializer_function_ser_schema(to_plain),
    )


def checked(cls: type[StructT], value: object) -> StructT:
    """Return a checked copy of an instance, or the instance for a dict of JSON names.

    Raises:
        PydanticCustomError: the value does not fit; the message ends in its JSON path.
    """
    target = _target(cls, value)
    try:
        tree = to_plain(value) if isinstance(value, cls) else value
        return from_plain(target, tree)
    except (msgspec.ValidationError, TypeError) as error:
        raise PydanticCustomError("api_object", "{problem}", {"problem": str(error)}) from error


def _target(cls: type[StructT], value: object) -> type[StructT]:
    if isinstance(value, cls):
        return type(value)
    if isinstance(value, msgspec.Struct):
        found = type(value).__name__
        raise PydanticCustomError(
            "api_object",
            "expected {expected} or a dict of its JSON fields, got {found}",
            {"expected": cls.__name__, "found": found},
        )
    return cls
