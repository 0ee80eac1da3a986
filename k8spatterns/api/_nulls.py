"""Nulls in built-in kinds, read as the API server's Go code reads them.

A null field is absent, which the classes know. A null item of a list or map is its type's zero value:
an empty string, an empty object, a quantity of nothing. The API server refuses these in
custom resources, but for their metadata, which it reads as that of built-in kinds.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from msgspec import inspect

if TYPE_CHECKING:
    from k8spatterns.api._base import ApiStruct

_BUILT_IN = "k8spatterns.api.k8s."


def without_nulls(cls: type[ApiStruct], tree: Any) -> Any:
    """Return the tree with zero values for its null items; of other classes in the metadata only."""
    if cls.__module__.startswith(_BUILT_IN):
        return _value(_info(cls), tree)
    if hasattr(cls, "__resource__") and isinstance(tree, dict) and "metadata" in tree:
        from k8spatterns.api.k8s.meta_v1 import ObjectMeta

        return {**tree, "metadata": _value(_info(ObjectMeta), tree["metadata"])}
    return tree


@cache
def _info(cls: type[ApiStruct]) -> inspect.Type:
    return inspect.type_info(cls)


def _value(kind: inspect.Type, value: Any) -> Any:
    match kind, value:
        case inspect.UnionType(types=options), _:
            return _value(_option(options, value), value)
        case inspect.StructType(fields=fields), dict():
            types = {field.encode_name: field.type for field in fields}
            return {
                name: _value(types[name], item) if name in types else item
                for name, item in value.items()
            }
        case inspect.ListType(item_type=inner), list():
            return [_value(inner, _zero(inner) if item is None else item) for item in value]
        case inspect.DictType(value_type=inner), dict():
            return {
                name: _value(inner, _zero(inner) if item is None else item)
                for name, item in value.items()
            }
    return value


def _option(options: tuple[inspect.Type, ...], value: Any) -> inspect.Type:
    """Return the one of several types that a value can only have: an object, a list, a map."""
    wanted: tuple[type[inspect.Type], ...] = ()
    if isinstance(value, dict):
        wanted = (inspect.StructType, inspect.DictType)
    elif isinstance(value, list):
        wanted = (inspect.ListType,)
    return next((option for option in options if isinstance(option, wanted)), inspect.AnyType())


def _zero(kind: inspect.Type) -> Any:
    match kind:
        case inspect.StrType():
            return ""
        case inspect.StructType() | inspect.DictType():
            return {}
        case inspect.UnionType():
            return "0"
    return None
