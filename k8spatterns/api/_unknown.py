"""The fields of open classes that no schema names: kept aside in the object, written in place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from k8spatterns.api._base import UNKNOWN, OpenObject, OpenStruct

if TYPE_CHECKING:
    from k8spatterns.api._base import ApiStruct

StructT = TypeVar("StructT", bound="ApiStruct")


def spread(plain: Any) -> Any:
    """Return plain data with the unknown fields of each object beside its others."""
    if isinstance(plain, dict):
        found = {key: spread(value) for key, value in plain.items() if key != UNKNOWN}
        return found | (plain.get(UNKNOWN) or {})
    if isinstance(plain, list):
        return [spread(item) for item in plain]
    return plain


def absorbed(obj: StructT, tree: object) -> StructT:
    """Return the object with the fields of the tree that its conversion left out."""
    _absorb(obj, tree)
    return obj


def _absorb(obj: Any, tree: Any) -> None:
    if isinstance(obj, msgspec.Struct) and isinstance(tree, dict):
        names = dict(zip(obj.__struct_encode_fields__, obj.__struct_fields__, strict=True))
        if isinstance(obj, (OpenObject, OpenStruct)):
            rest = {key: value for key, value in tree.items() if key not in names}
            obj.unknown_fields = rest or obj.unknown_fields
        for key, name in names.items():
            if key in tree:
                _absorb(getattr(obj, name), tree[key])
    elif isinstance(obj, list) and isinstance(tree, (list, tuple)):
        for item, part in zip(obj, tree, strict=True):
            _absorb(item, part)
    elif isinstance(obj, dict) and isinstance(tree, dict):
        for key, item in obj.items():
            _absorb(item, tree.get(key))
