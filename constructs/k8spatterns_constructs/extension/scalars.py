"""Python's scalar types, and the field types of the library, as OpenAPI has them."""

from __future__ import annotations

import datetime as dt
import ipaddress
import uuid
from typing import Any, get_args

from k8spatterns.types import (
    AbsolutePath,
    Cidr,
    DnsLabel,
    DnsSubdomain,
    Duration,
    ImageRef,
    IntOrPercent,
    LabelValue,
    Percent,
    PortName,
    Quantity,
    Seconds,
)
from k8spatterns_constructs.extension.problems import Schema

QUANTITY: Schema = {
    "x-kubernetes-int-or-string": True,
    "pattern": (
        r"^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))"
        r"(([KMGTPE]i)|[numkMGTPE]|([eE](\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))))?$"
    ),
}
INT_OR_STRING: Schema = {"x-kubernetes-int-or-string": True}
PRESERVED: Schema = {"x-kubernetes-preserve-unknown-fields": True}
GO_DURATION: Schema = {
    "type": "string",
    "pattern": r"^[-+]?(0|([0-9]+(\.[0-9]*)?|\.[0-9]+)(ns|us|µs|ms|s|m|h))+$",
}

_LABEL = "[a-z0-9]([-a-z0-9]*[a-z0-9])?"

_SCALARS: dict[type, Schema] = {
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    float: {"type": "number"},
    str: {"type": "string"},
    bytes: {"type": "string", "format": "byte"},
    dt.datetime: {"type": "string", "format": "date-time"},
    dt.date: {"type": "string", "format": "date"},
    dt.timedelta: GO_DURATION,
    uuid.UUID: {"type": "string", "format": "uuid"},
    ipaddress.IPv4Address: {"type": "string", "format": "ipv4"},
    ipaddress.IPv6Address: {"type": "string", "format": "ipv6"},
}

# The field types that a validator makes, by what the API server can check of them.
_NAMED: tuple[tuple[Any, Schema], ...] = (
    (Quantity, QUANTITY),
    (IntOrPercent, {**INT_OR_STRING, "minimum": 0, "pattern": "^[0-9]+%$"}),
    (Percent, {"type": "string", "pattern": "^[0-9]+%$"}),
    (Duration, GO_DURATION),
    (Seconds, {"type": "integer", "minimum": 0}),
    (DnsLabel, {"type": "string", "pattern": f"^{_LABEL}$", "maxLength": 63}),
    (
        DnsSubdomain,
        {"type": "string", "pattern": rf"^{_LABEL}(\.{_LABEL})*$", "maxLength": 253},
    ),
    (
        LabelValue,
        {
            "type": "string",
            "pattern": "^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$",
            "maxLength": 63,
        },
    ),
    (PortName, {"type": "string", "pattern": f"^{_LABEL}$", "maxLength": 15}),
    (AbsolutePath, {"type": "string", "pattern": "^/"}),
    (Cidr, {"type": "string", "format": "cidr"}),
    (ImageRef, {"type": "string", "minLength": 1}),
)
_BY_MARK = [(get_args(alias)[1], schema) for alias, schema in _NAMED]


def scalar_schema(kind: type) -> Schema | None:
    """Return the schema of a scalar type, or None for any other."""
    found = _SCALARS.get(kind)
    if found is None and kind.__module__ == "pydantic.networks" and kind.__name__.endswith("Url"):
        return {"type": "string", "format": "uri"}
    return None if found is None else dict(found)


def named_schema(metadata: list[Any]) -> Schema | None:
    """Return the schema of one of the library's field types, known by its validator."""
    for item in metadata:
        for mark, schema in _BY_MARK:
            if item is mark or item == mark:
                return dict(schema)
    return None
