"""The order in which people expect an object's fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.emitter.refusal import explain

if TYPE_CHECKING:
    from collections.abc import Mapping

_OBJECT_FIRST = ("apiVersion", "kind", "metadata")
_METADATA_FIRST = ("name", "namespace", "generateName", "labels", "annotations")


def usual_order(document: Mapping[str, Any]) -> dict[str, Any]:
    """Return the object with its fields in the order in which `kubectl` users write them.

    `apiVersion`, `kind` and `metadata` come first, `status` last, and in the metadata of the
    object and of its templates the name, namespace, labels and annotations lead. All else keeps
    its order. The argument is left as it is; parts that need no change are shared with it.

    Raises:
        EmitError: the object contains itself, or is nested too deep.
    """
    try:
        return _with_metadata(led_object(document))
    except RecursionError as error:
        raise explain(document, error) from None


def led_object(document: Mapping[str, Any]) -> dict[str, Any]:
    """Return the object with its own fields in order, and those of nothing in it."""
    ordered = _led_by(_OBJECT_FIRST, document)
    if "status" in ordered:
        ordered["status"] = ordered.pop("status")
    return ordered


def led_metadata(metadata: dict[str, Any]) -> dict[str, Any]:
    """Return the metadata of an object or a template in order."""
    return _led_by(_METADATA_FIRST, metadata)


def _led_by(first: tuple[str, ...], mapping: Mapping[str, Any]) -> dict[str, Any]:
    ordered = {key: mapping[key] for key in first if key in mapping}
    ordered.update(mapping)
    return ordered


def _with_metadata(mapping: dict[str, Any]) -> dict[str, Any]:
    """Return the mapping with the metadata in it in order: itself where nothing changes."""
    changed = mapping
    new: Any
    for key, value in mapping.items():
        kind = type(value)
        if kind is dict:
            new = _metadata_or_deeper(mapping, key, value)
        elif kind is list:
            new = _each_with_metadata(value)
        else:
            continue
        if new is not value:
            if changed is mapping:
                changed = mapping.copy()
            changed[key] = new
    return changed


def _metadata_or_deeper(parent: dict[str, Any], key: str, value: dict[str, Any]) -> dict[str, Any]:
    if key == "metadata" and is_an_object(parent):
        return led_metadata(value)
    return _with_metadata(value)


def _each_with_metadata(items: list[Any]) -> list[Any]:
    changed = items
    new: Any
    for index, item in enumerate(items):
        kind = type(item)
        if kind is dict:
            new = _with_metadata(item)
        elif kind is list:
            new = _each_with_metadata(item)
        else:
            continue
        if new is not item:
            if changed is items:
                changed = items.copy()
            changed[index] = new
    return changed


def is_an_object(mapping: dict[str, Any]) -> bool:
    """Say whether a `metadata` in the mapping is that of Kubernetes."""
    # Elsewhere `metadata` is a field of somebody's API, whose order is theirs.
    return "spec" in mapping or "kind" in mapping or "apiVersion" in mapping
