"""The formats of texts and numbers that the API server checks in custom resources.

https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#validation
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.syntax.go_pattern import compiled

if TYPE_CHECKING:
    from collections.abc import Callable

_DATE = r"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])"
_PATTERNS = {
    "byte": r"^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$",
    "date": f"{_DATE}$",
    "date-time": rf"{_DATE}[Tt ][0-2]\d:[0-5]\d:[0-6]\d(\.\d+)?([Zz]|[+-][0-2]\d:[0-5]\d)$",
    "duration": r"^\s*([+-]?(\d+\.?\d*|\.\d+)\s*"
    r"(ns|us|µs|μs|ms|s|m|h|nano|nanosecond|nanoseconds|micro|microsecond|microseconds|"
    r"milli|millisecond|milliseconds|second|seconds|sec|secs|minute|minutes|min|mins|"
    r"hour|hours|hr|hrs|d|day|days|w|week|weeks|wk|wks)\s*)+$",
    "mac": r"^([0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2}$",
    "uuid": r"^(?i)[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}$",
}
_LIMITS = {"int32": 2**31, "int64": 2**63}


def fits_format(form: str, value: Any) -> bool:
    """Whether a value has a format; the server ignores those that it does not know."""
    if form in _LIMITS and not isinstance(value, str):
        return bool(-_LIMITS[form] <= value < _LIMITS[form])
    if not isinstance(value, str):
        return True
    if form in _PATTERNS:
        return _matches(_PATTERNS[form], value)
    checked: Callable[[str], bool] | None = _ADDRESSES.get(form)
    return checked is None or checked(value)


def _matches(text: str, value: str) -> bool:
    pattern = compiled(text)
    return pattern is not None and pattern.search(value) is not None


def _is_address(value: str, version: int) -> bool:
    from ipaddress import ip_address

    try:
        return ip_address(value).version == version
    except ValueError:
        return False


def _is_cidr(value: str) -> bool:
    from ipaddress import ip_network

    try:
        ip_network(value, strict=False)
    except ValueError:
        return False
    return "/" in value


_ADDRESSES: dict[str, Callable[[str], bool]] = {
    "cidr": _is_cidr,
    "ipv4": lambda value: _is_address(value, 4),
    "ipv6": lambda value: _is_address(value, 6),
}
