"""Field types of Istio's objects: hosts, headers, percentages, durations."""

from __future__ import annotations

from typing import Annotated, Any, TypeAlias

from pydantic import AfterValidator, BeforeValidator, Field

from k8spatterns.syntax.duration import nanoseconds
from k8spatterns.syntax.names import dns_label, dns_subdomain, http_header_name, wildcard_subdomain
from k8spatterns.syntax.network import ip
from k8spatterns.syntax.shown import shown
from k8spatterns.types import Duration, as_go_duration

_MILLISECOND = 1_000_000
_ALL = 100
_FINEST = 0.0001
_CLAIM = "@request.auth.claims"
# What Envoy's own matches are for, so that Istio ignores a header of this name.
_NOT_HEADERS = frozenset({"uri", "scheme", "method", "authority"})


def _mesh_host(text: str) -> str:
    if text == "*":
        return text
    message = wildcard_subdomain(text) if text.startswith("*") else dns_subdomain(text)
    if message and ip(text):
        raise ValueError(
            f'{message}\nhint: write a Service, such as "web" or "web.shop.svc.cluster.local", or '
            'a host, such as "shop.example.com" or "*.example.com"'
        )
    return text


def _one_host(text: str) -> str:
    if text.startswith("*"):
        raise ValueError(
            f"{shown(text)} stands for many hosts, and requests go to one\n"
            'hint: write a Service, such as "web" or "web.shop.svc.cluster.local"'
        )
    return _mesh_host(text)


def _gateway_host(text: str) -> str:
    namespace, slash, host = text.rpartition("/")
    if slash and namespace not in {".", "*"} and (message := dns_label(namespace)):
        raise ValueError(f"the namespace in {shown(text)} is refused: {message}")
    if "." not in host and host != "*":
        raise ValueError(
            f"{shown(host)} is a short name, and a gateway serves hosts in full\n"
            'hint: write a host, such as "shop.example.com", "*.example.com" or "*"'
        )
    _mesh_host(host)
    return text


def _request_header(name: str) -> str:
    """Check a header that a rule matches, or a claim of the request's token."""
    if name.startswith(_CLAIM):
        return name
    if not name.strip("_") or http_header_name(name.replace("_", "-")):
        raise ValueError(f"{shown(name)} is no name of a header: letters, digits, '-' and '_'")
    if name in _NOT_HEADERS:
        raise ValueError(
            f"Istio ignores {shown(name)} as a header\nhint: HttpMatch has the argument {name}="
        )
    if name != name.lower():
        raise ValueError(
            f"{shown(name)} has capital letters, and the proxy sees headers in lower case\n"
            f'hint: write "{name.lower()}"'
        )
    return name


def _header_value(text: str) -> str:
    if any((char < " " and char != "\t") or char == "\x7f" for char in text):
        raise ValueError(f"{shown(text)} has a control character, which no header may have")
    if text.replace("%%", "").count("%") % 2:
        raise ValueError(
            f"{shown(text)} has a '%' that starts no variable\nhint: write %% for a percent sign"
        )
    return text


def _fine_duration(value: Any) -> Any:
    amount = nanoseconds(value)
    if amount is None or amount < _MILLISECOND or amount % _MILLISECOND:
        raise ValueError(
            f"{shown(value)} is no whole number of milliseconds from 1 on\nhint: write 500ms or 2s"
        )
    return value


def milliseconds(value: Any) -> int:
    """Return the whole milliseconds of a `MeshDuration`."""
    return (nanoseconds(as_go_duration(value)) or 0) // _MILLISECOND


def duration_text(value: Any) -> str | None:
    """Return the text of a `MeshDuration`; None where there is none."""
    return None if value is None else as_go_duration(value)


def _percentage(value: Any) -> Any:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError(f"a percentage is a number from 0 to 100, not {value!r}\nhint: write 2.5")
    if not 0 <= value <= _ALL or 0 < value < _FINEST:
        raise ValueError(f"{value} is no percentage: 0, or from {_FINEST} to {_ALL}")
    return value


def _export_to(text: str) -> str:
    if text in {".", "*"}:
        return text
    if message := dns_label(text):
        raise ValueError(f'{message}\nhint: write a namespace, "." for this one, or "*" for all')
    return text


MeshHost: TypeAlias = Annotated[str, AfterValidator(_mesh_host)]
"""A host of the mesh or of a gateway: a Service, in short or in full, or a domain's hosts."""

OneHost: TypeAlias = Annotated[str, AfterValidator(_one_host)]
"""A host that requests can be sent to: a Service in short or in full, or one outside."""

GatewayHost: TypeAlias = Annotated[str, AfterValidator(_gateway_host)]
"""A host that a gateway serves; `shop/*.example.com` is for the routes of one namespace."""

RequestHeader: TypeAlias = Annotated[str, AfterValidator(_request_header)]
"""The name of a header that a rule looks at, in lower case."""

HeaderValue: TypeAlias = Annotated[str, AfterValidator(_header_value)]
"""The value of a header, in which `%` starts and ends a variable of Envoy."""

MeshDuration: TypeAlias = Annotated[Duration, AfterValidator(_fine_duration)]
"""A duration of whole milliseconds, at least one, such as `500ms` or `2s`, or a timedelta."""

Percentage: TypeAlias = Annotated[int | float, BeforeValidator(_percentage)]
"""Percent of the requests, 0 to 100, as fine as 0.0001."""

Weight: TypeAlias = Annotated[int, Field(ge=0, le=100)]
"""Percent of the requests, a whole number from 0 to 100."""

ExportTo: TypeAlias = Annotated[str, AfterValidator(_export_to)]
"""Who sees an object: a namespace, `.` for its own, or `*` for all."""
