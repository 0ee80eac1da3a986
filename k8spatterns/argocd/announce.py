"""What an app's `Parameters` announce to Argo CD, for its page of the application's parameters."""

from __future__ import annotations

from enum import Enum
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel
from pydantic_core import PydanticUndefined, to_jsonable_python

from k8spatterns.argocd.build import ArgoBuild

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic.fields import FieldInfo

    from k8spatterns.parameters import Parameters

_NUMBERS = (int, float)


def announcements(model: type[Parameters]) -> list[dict[str, Any]]:
    """Return the announcements of a model's fields, in order.

    The fields of a nested model are announced by themselves, under names with dots; lists as
    arrays, mappings as maps, and whatever else as one text, its default as JSON.
    """
    return list(_of_model(model, "", (), required=True))


def _of_model(
    model: type[BaseModel],
    prefix: str,
    around: tuple[type[BaseModel], ...],
    *,
    required: bool,
    default: Any = None,
) -> Iterator[dict[str, Any]]:
    around = (*around, model)
    for attribute, field in model.model_fields.items():
        name = f"{prefix}{field.alias or attribute}"
        kind = _bare(field.annotation)
        if kind is ArgoBuild:
            continue
        if default is not None:
            given = getattr(default, attribute)
        else:  # what a model that is left out would have is nobody's default
            given = _default(field) if required else None
        asked = required and default is None and field.is_required()
        if isinstance(kind, type) and issubclass(kind, BaseModel) and kind not in around:
            inner = given if isinstance(given, BaseModel) else None
            yield from _of_model(kind, f"{name}.", around, required=asked, default=inner)
        else:
            yield _announcement(name, field, kind, given, required=asked)


def _announcement(
    name: str, field: FieldInfo, kind: Any, default: Any, *, required: bool
) -> dict[str, Any]:
    collection, item = _shape(kind)
    announced = {
        "name": name,
        "title": field.title or "",
        "tooltip": _tooltip(field, kind),
        "required": required,
        "itemType": _item_type(item),
        "collectionType": collection,
    }
    shown = {} if default is None else {collection: _text_of(collection, default)}
    return {key: value for key, value in announced.items() if value != ""} | shown


def _default(field: FieldInfo) -> Any:
    """Return the default; None where there is none, or where only an instance could tell."""
    try:
        value = field.get_default(call_default_factory=True, validated_data={})
    except Exception:  # noqa: BLE001 - a default factory is anybody's code
        return None
    return None if value is PydanticUndefined else value


def _bare(annotation: Any) -> Any:
    """Return a type without what is only about None or about checks."""
    origin = get_origin(annotation)
    if origin is Annotated:
        return _bare(get_args(annotation)[0])
    if origin in (Union, UnionType):
        rest = [each for each in get_args(annotation) if each is not NoneType]
        return _bare(rest[0]) if len(rest) == 1 else annotation
    return annotation


def _shape(kind: Any) -> tuple[str, Any]:
    """Return the type of collection that Argo CD shows, and the type of what is in it."""
    origin = get_origin(kind) or kind
    given = get_args(kind)
    if isinstance(origin, type) and not issubclass(origin, (str, bytes)):
        from collections.abc import Mapping, Sequence
        from collections.abc import Set as AbstractSet

        if issubclass(origin, Mapping):
            return "map", _bare(given[1]) if len(given) > 1 else str
        if issubclass(origin, (Sequence, AbstractSet)):
            return "array", _bare(given[0]) if given else str
    return "string", kind


def _item_type(kind: Any) -> str:
    values = _choices(kind)
    kinds = {type(value) for value in values} if values else {kind}
    if kinds == {bool}:
        return "boolean"
    return "number" if kinds and kinds <= set(_NUMBERS) else "string"


def _choices(kind: Any) -> tuple[Any, ...]:
    if get_origin(kind) is Literal:
        return get_args(kind)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return tuple(member.value for member in kind)
    return ()


def _tooltip(field: FieldInfo, kind: Any) -> str:
    """Return the field's description, and what may be chosen where that is a list."""
    text = " ".join((field.description or "").split())
    choices = ", ".join(map(_text, _choices(_shape(kind)[1])))
    return " ".join(part for part in (text, choices and f"One of: {choices}.") if part)


def _text_of(collection: str, value: Any) -> Any:
    plain = to_jsonable_python(value, fallback=str)
    if collection == "array":
        return [_text(item) for item in plain]
    if collection == "map":
        return {str(key): _text(item) for key, item in plain.items()}
    return _text(plain)


def _text(value: Any) -> str:
    """Return a value as the plugin reads it back."""
    if isinstance(value, str):
        return value
    from json import dumps

    return dumps(value)
