"""The walk that finds every fault of an object's structure, over the types of its class.

Null and numbers are read as the API server reads them. In a built-in kind null is the absence of a
value wherever it stands; in a custom resource only as the value of a field. `80.0` is a whole
number. An empty text in an optional field of few values is the field left out.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from msgspec import inspect

from k8spatterns.api.schema import struct_of
from k8spatterns.rules.rule import Problem
from k8spatterns.rules.structure_codes import (
    MISSING_FIELD,
    MOST_FAULTS,
    OUT_OF_BOUNDS,
    UNKNOWN_FIELD,
    UNKNOWN_VALUE,
    WRONG_TYPE,
    EnoughError,
)
from k8spatterns.rules.structure_fields import Shape, misplaced, shape_of
from k8spatterns.rules.structure_words import bound_fault, close_value, given, mended, wanted

if TYPE_CHECKING:
    from k8spatterns.api._base import ApiStruct
    from k8spatterns.api.schema import Field

# Parts of schemas that the server reads with readers of their own, which pass over unknown fields.
_PASSING = {"JSONSchemaProps": frozenset({"items", "additionalItems", "additionalProperties"})}

# Fields that the API's description requires, and for which the server takes nothing, zero or an
# empty text, too.
_LEFT_OUT: dict[str, frozenset[str]] = {
    "ControllerRevision": frozenset({"revision"}),
    "Counter": frozenset({"value"}),
    "CSINode": frozenset({"spec"}),
    "CSINodeSpec": frozenset({"drivers"}),
    "CustomResourceDefinitionVersion": frozenset({"served", "storage"}),
    "DeviceCapacity": frozenset({"value"}),
    "DeviceClass": frozenset({"spec"}),
    "HTTPHeader": frozenset({"value"}),
    "ISCSIPersistentVolumeSource": frozenset({"lun"}),
    "ISCSIVolumeSource": frozenset({"lun"}),
    "LimitRangeSpec": frozenset({"limits"}),
    "PodFailurePolicy": frozenset({"rules"}),
    "PreferredSchedulingTerm": frozenset({"preference"}),
    "ResourceClaim": frozenset({"spec"}),
    "ResourceClaimTemplate": frozenset({"spec"}),
    "ResourceClaimTemplateSpec": frozenset({"spec"}),
    "ResourcePool": frozenset({"generation"}),
    "SleepAction": frozenset({"seconds"}),
    "Sysctl": frozenset({"value"}),
}
# What the server drops, or leaves to controllers, when an object is created.
_STATUS = "status."

# No object of use is nested deeper; schemas in CRDs are the only recursive types.
_DEEPEST = 120


class _Walk:
    """The state of one walk: the faults so far, and the objects around the current place."""

    def __init__(self, *, built_in: bool) -> None:
        self.built_in = built_in
        self.faults: list[tuple[str, Problem]] = []
        self.around: list[tuple[str, Shape]] = []
        self.embedded = False
        # Whether unknown fields are passed over here.
        self.passing = False

    def fault(self, code: str, path: str, message: str, hint: str = "") -> None:
        self.faults.append((code, Problem(message, path, hint)))
        if len(self.faults) > MOST_FAULTS:
            raise EnoughError

    def value(self, node: Any, kind: inspect.Type, path: str) -> None:
        """Check one value against its type."""
        if isinstance(kind, inspect.Metadata):
            kind = kind.type
        if isinstance(kind, inspect.UnionType):
            self.union(node, kind, path)
        elif isinstance(kind, inspect.StructType):
            self.struct(node, kind, path)
        elif isinstance(kind, inspect.ListType):
            self.sequence(node, kind, path)
        elif isinstance(kind, inspect.DictType):
            self.mapping(node, kind, path)
        else:
            self.scalar(node, kind, path)

    def union(self, node: Any, kind: inspect.UnionType, path: str) -> None:
        """Check against the alternative whose type is that of the value, else against the first."""
        options = [option for option in kind.types if not isinstance(option, inspect.NoneType)]
        fitting = [option for option in options if _fits(node, option)]
        if fitting:
            self.best(node, fitting, path)
        elif len(options) == 1:
            self.value(node, options[0], path)
        elif node is not None or len(options) == len(kind.types):
            self.wrong(node, options, path)

    def best(self, node: Any, options: list[inspect.Type], path: str) -> None:
        """Report the faults of the alternative that has the fewest."""
        before = self.faults
        found: list[tuple[str, Problem]] | None = None
        for option in options:
            self.faults = []
            self.value(node, option, path)
            if found is None or len(self.faults) < len(found):
                found = self.faults
        self.faults = before + (found or [])

    def struct(self, node: Any, kind: inspect.StructType, path: str) -> None:
        if not isinstance(node, dict):
            self.wrong(node, [kind], path)
            return
        shape = shape_of(kind.cls)
        if len(self.around) > _DEEPEST:
            self.fault(WRONG_TYPE, path, "the object is nested too deeply for any API server")
            return
        for name in node:
            if name not in shape.fields and not self.passing:
                self.unknown(name, shape, path)
        outer, self.embedded = self.embedded, not self.built_in and _is_core(kind.cls)
        self.around.append((path, shape))
        passing, passed = self.passing, _PASSING.get(shape.title, frozenset())
        left_out = _LEFT_OUT.get(shape.title, frozenset()) if self.built_in else frozenset()
        for name, field in shape.fields.items():
            if name in left_out and node.get(name) is None:
                continue
            self.passing = passing or name in passed
            self.field(node.get(name), field, _join(path, name))
        self.passing = passing
        self.around.pop()
        self.embedded = outer

    def field(self, value: Any, field: Field, path: str) -> None:
        if value is None:
            if field.required and not self.embedded and not self._is_status(path):
                self.fault(MISSING_FIELD, path, f"{path.rpartition('.')[2]} is required")
            return
        if value == "" and self.built_in and not field.required and _is_choice(field.type):
            return
        self.value(value, field.type, path)

    def _is_status(self, path: str) -> bool:
        return self.built_in and path.startswith(_STATUS)

    def unknown(self, name: object, shape: Shape, path: str) -> None:
        place = misplaced(str(name), shape, self.around)
        self.fault(
            UNKNOWN_FIELD, _join(path, str(name)), f"{shape.title} has no field {name!r}", place
        )

    def sequence(self, node: Any, kind: inspect.ListType, path: str) -> None:
        if not isinstance(node, (list, tuple)):
            self.wrong(node, [kind], path)
            return
        self.bounds(node, kind, path)
        for index, item in enumerate(node):
            if item is not None or not self.built_in:
                self.value(item, kind.item_type, f"{path}[{index}]")

    def mapping(self, node: Any, kind: inspect.DictType, path: str) -> None:
        if not isinstance(node, dict):
            self.wrong(node, [kind], path)
            return
        self.bounds(node, kind, path)
        lenient = self.built_in or path.startswith("metadata.")
        for key, item in node.items():
            if item is not None or not lenient:
                self.value(item, kind.value_type, _join(path, str(key)))

    def scalar(self, node: Any, kind: inspect.Type, path: str) -> None:
        if isinstance(kind, inspect.LiteralType):
            self.choice(node, kind, path)
        elif not _fits(node, kind):
            self.wrong(node, [kind], path)
        else:
            self.bounds(node, kind, path)

    def choice(self, node: Any, kind: inspect.LiteralType, path: str) -> None:
        if any(node == value and type(node) is type(value) for value in kind.values):
            return
        if not any(type(node) is type(value) for value in kind.values):
            self.wrong(node, [kind], path)
            return
        if self.embedded or self._is_status(path):
            return
        values = [str(value) for value in kind.values if value != ""]
        message = f"{given(node)} is not allowed here; write {_alternatives(values)}"
        self.fault(UNKNOWN_VALUE, path, message, close_value(str(node), values))

    def bounds(self, node: Any, kind: inspect.Type, path: str) -> None:
        fault = bound_fault(node, kind)
        if fault:
            self.fault(OUT_OF_BOUNDS, path, fault)

    def wrong(self, node: Any, kinds: list[inspect.Type], path: str) -> None:
        message = f"must be {wanted(kinds)}, not {given(node)}"
        self.fault(WRONG_TYPE, path, message, mended(node, kinds))


def walk(
    tree: dict[str, Any], cls: type[ApiStruct], *, built_in: bool
) -> list[tuple[str, Problem]]:
    """Return every fault of a tree against its class, in the order of the class's fields."""
    state = _Walk(built_in=built_in)
    with suppress(EnoughError):
        state.struct(tree, struct_of(cls), "")
    return state.faults


def _is_core(cls: type) -> bool:
    """Say whether a class is of the core API.

    Inside of a custom resource the definition decides what is checked, and most definitions leave
    required fields and allowed values of an embedded Pod to whoever makes the Pod.
    """
    return cls.__module__.startswith("k8spatterns.api.k8s.")


def _fits(node: Any, kind: inspect.Type) -> bool:
    """Say whether a value has the type, whatever is inside it and however large it is."""
    if isinstance(kind, inspect.Metadata):
        kind = kind.type
    if isinstance(kind, inspect.BoolType):
        return isinstance(node, bool)
    if isinstance(kind, inspect.IntType):
        return _is_whole(node)
    if isinstance(kind, inspect.FloatType):
        return isinstance(node, (int, float)) and not isinstance(node, bool)
    if isinstance(kind, inspect.LiteralType):
        return any(type(node) is type(value) for value in kind.values)
    return isinstance(node, _PYTHON.get(type(kind), object))


_PYTHON: dict[type, Any] = {
    inspect.StrType: str,
    inspect.ListType: (list, tuple),
    inspect.DictType: dict,
    inspect.StructType: dict,
    inspect.NoneType: type(None),
}


def _is_whole(node: Any) -> bool:
    if isinstance(node, bool):
        return False
    return isinstance(node, int) or (isinstance(node, float) and node.is_integer())


def _is_choice(kind: inspect.Type) -> bool:
    if isinstance(kind, inspect.UnionType):
        return any(isinstance(option, inspect.LiteralType) for option in kind.types)
    return isinstance(kind, inspect.LiteralType)


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def _alternatives(values: list[str]) -> str:
    if len(values) == 1:
        return values[0]
    return f"{', '.join(values[:-1])} or {values[-1]}"
