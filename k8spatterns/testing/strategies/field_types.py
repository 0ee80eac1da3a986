"""Values of the public field types of `k8spatterns.types`."""

from __future__ import annotations

from datetime import timedelta
from functools import cache
from typing import Annotated, Any, get_args, get_origin

from hypothesis import strategies as st

from k8spatterns import types
from k8spatterns.syntax.network import HIGHEST_PORT
from k8spatterns.testing.strategies.texts import text_of

Strategy = st.SearchStrategy[Any]

_FORMS = {
    "AbsolutePath": "path",
    "AnnotationKey": "label key",
    "Cidr": "cidr",
    "ConfigKey": "config key",
    "CronExpression": "cron",
    "DnsLabel": "long label",
    "DnsSubdomain": "subdomain",
    "EnvName": "env name",
    "ImageRef": "image",
    "IpAddress": "ip",
    "JsonPointer": "pointer",
    "LabelKey": "label key",
    "LabelValue": "label value",
    "Percent": "percent",
    "PortName": "port name",
    "ResourceName": "resource",
    "TimeZone": "time zone",
}


_MAPS = {"Annotations": ("label key", "anything"), "Labels": ("label key", "label value")}


@cache
def _map(name: str, least: int) -> Strategy:
    keys, found = map(text_of, _MAPS[name])
    return st.dictionaries(keys, found, min_size=least, max_size=max(least, 2))


@cache
def _made() -> dict[Any, Strategy]:
    found = {getattr(types, name): text_of(form) for name, form in _FORMS.items()}
    return {
        **found,
        **{getattr(types, name): _map(name, 0) for name in _MAPS},
        types.Count: st.integers(0, 1000),
        types.Duration: text_of("duration") | text_of("seconds").map(_lasting),
        types.IntOrPercent: st.integers(0, 100) | text_of("percent"),
        types.PortNumber: st.integers(1, HIGHEST_PORT),
        types.PositiveCount: st.integers(1, 1000),
        types.Quantity: text_of("quantity") | st.integers(1, 64),
        types.Seconds: text_of("seconds") | text_of("seconds").map(_lasting),
    }


def _lasting(seconds: int) -> timedelta:
    return timedelta(seconds=seconds)


def field_type(annotation: Any, least: int = 0) -> Strategy | None:
    """Return the values of a public field type; None for any other annotation.

    Args:
        annotation: any annotation.
        least: how many items a map has at least.
    """
    try:
        if least:
            for name in _MAPS:
                if annotation == getattr(types, name):
                    return _map(name, least)
        return _made().get(annotation)
    except TypeError:  # some annotations can't be hashed
        return None


def names() -> tuple[str, ...]:
    """Return the names of the field types that have values here."""
    known = _made()
    return tuple(
        name for name, found in vars(types).items() if name[0].isupper() and _is_known(found, known)
    )


def _is_known(found: Any, known: dict[Any, Strategy]) -> bool:
    return get_origin(found) is not None and found in known


def item_of_many(annotation: Any) -> Any:
    """Return the type of the items of a `Many[...]`; None for any other annotation."""
    if get_origin(annotation) is not Annotated:
        return None
    base, *notes = get_args(annotation)
    many = get_args(types.Many)[1:]
    return get_args(base)[0] if tuple(notes[: len(many)]) == many else None
