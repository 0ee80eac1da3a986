"""From the values of a custom resource to what JSON has."""

from __future__ import annotations

import base64
import datetime as dt
import enum
import ipaddress
import math
import uuid
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, RootModel

from k8spatterns.api import ApiStruct, to_plain
from k8spatterns.syntax.duration import format_go_duration
from k8spatterns_constructs.extension.json_names import json_name

if TYPE_CHECKING:
    from pydantic.fields import FieldInfo

    from k8spatterns_constructs.extension.problems import Schema


class UnwritableError(ValueError):
    """A value that JSON has no form for."""


def plain(value: Any) -> Any:
    """Return a value as dicts, lists and scalars.

    Raises:
        UnwritableError: JSON has no form for it.
    """
    if isinstance(value, BaseModel):
        return _model(value)
    if isinstance(value, ApiStruct):
        return to_plain(value)
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, AbstractSet):
        return sorted((plain(item) for item in value), key=repr)
    if isinstance(value, Sequence) and not isinstance(value, (bytes, str)):
        return [plain(item) for item in value]
    return _scalar(value)


def _scalar(value: Any) -> Any:
    if isinstance(value, enum.Enum):
        return plain(value.value)
    if value is None or isinstance(value, (bool, int, str)):
        return value
    if isinstance(value, float) and math.isfinite(value):
        return value
    write = next((write for kind, write in _TEXTS if isinstance(value, kind)), None)
    if write is not None:
        return write(value)
    if type(value).__module__ == "pydantic.networks":
        return str(value)
    raise UnwritableError(f"{value!r} has no form in JSON")


def _time(value: dt.datetime) -> str:
    if value.tzinfo is None:
        raise UnwritableError(f"{value} has no time zone\nhint: write datetime(..., tzinfo=UTC)")
    return value.isoformat().replace("+00:00", "Z")


_TEXTS: tuple[tuple[Any, Callable[[Any], str]], ...] = (
    (dt.datetime, _time),
    (dt.date, dt.date.isoformat),
    (dt.timedelta, lambda value: format_go_duration(value.total_seconds())),
    (bytes, lambda value: base64.b64encode(value).decode()),
    ((uuid.UUID, ipaddress.IPv4Address, ipaddress.IPv6Address), str),
)


def _model(value: BaseModel) -> Any:
    if isinstance(value, RootModel):
        return plain(value.root)
    return fields_of(value, type(value).model_fields)


def fields_of(value: BaseModel, fields: Mapping[str, FieldInfo]) -> dict[str, Any]:
    """Return the fields of a model that its manifest says.

    What was left out and has a default is the API server's to fill in.
    """
    found: dict[str, Any] = {}
    for name, field in fields.items():
        if field.exclude:
            continue
        item = getattr(value, name)
        if _said(value, name, field, item):
            found[json_name(name, field)] = plain(item)
    if value.model_extra:
        found.update({key: plain(item) for key, item in value.model_extra.items()})
    return found


def _said(value: BaseModel, name: str, field: FieldInfo, item: Any) -> bool:
    from k8spatterns_constructs.extension.defaults import NO_DEFAULT, plain_default

    filled_in = plain_default(field) is not NO_DEFAULT
    if name in value.model_fields_set:
        # None says something only where nothing, or another default, would stand in its place.
        return item is not None or field.is_required() or filled_in
    return item is not None and not filled_in


def fitted(value: Any, schema: Schema) -> Any:
    """Return a value with the numbers that its schema wants as texts: `0.5` of a quantity."""
    if isinstance(value, float) and schema.get("x-kubernetes-int-or-string"):
        return int(value) if value.is_integer() else repr(value)
    if isinstance(value, dict):
        known = schema.get("properties", {})
        other = schema.get("additionalProperties") or {}
        return {key: fitted(item, known.get(key, other)) for key, item in value.items()}
    if isinstance(value, list):
        return [fitted(item, schema.get("items", {})) for item in value]
    return value
