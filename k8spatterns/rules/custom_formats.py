"""The formats of texts and numbers that the API server checks in custom resources.

It checks some that its documentation names, ignores all others, and takes more texts for durations
than Go does.

https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#validation
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.syntax.go_pattern import compiled

if TYPE_CHECKING:
    from collections.abc import Callable

_UUID = r"^(?i)[0-9a-f]{8}-?[0-9a-f]{4}-?%s[0-9a-f]{3}-?%s[0-9a-f]{3}-?[0-9a-f]{12}$"
_PAIR = "[0-9A-Fa-f]{2}"
_FOUR = "[0-9A-Fa-f]{4}"
_PATTERNS = {
    "byte": r"^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})$",
    "hexcolor": r"^#?([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$",
    "mac": rf"^({_PAIR}(:{_PAIR}){{5}}((:{_PAIR}){{2}}|(:{_PAIR}){{14}})?"
    rf"|{_PAIR}(-{_PAIR}){{5}}((-{_PAIR}){{2}}|(-{_PAIR}){{14}})?"
    rf"|{_FOUR}(\.{_FOUR}){{2}}((\.{_FOUR})|(\.{_FOUR}){{7}})?)$",
    "ssn": r"^\d{3}[- ]?\d{2}[- ]?\d{4}$",
    "uuid": _UUID % ("[0-9a-f]", "[0-9a-f]"),
    "uuid3": _UUID % ("3", "[0-9a-f]"),
    "uuid4": _UUID % ("4", "[89ab]"),
    "uuid5": _UUID % ("5", "[89ab]"),
}
_TIME = r"^([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](.[0-9]+)?(z|[+-][0-9]{2}:[0-9]{2})$"
_UNITS = (
    "ns|nano[a-zµ]*|us|µs|micro[a-zµ]*|ms|milli[a-zµ]*|s|sec[a-zµ]*|m|min[a-zµ]*|"
    "h|hr|hour[a-zµ]*|d|day[a-zµ]*|w|wk|week[a-zµ]*"
)
_AMOUNT = rf"\d\s*(?i:{_UNITS})(?![A-Za-zµ])"

#: The first whole number that does not fit into a format.
LIMITS = {"int32": 2**31, "int64": 2**63}


def is_checked(form: str) -> bool:
    """Whether the server checks texts of a format."""
    form = form.replace("-", "")
    return form in _PATTERNS or form in _CHECKS


def fits_format(form: str, value: Any) -> bool:
    """Whether a value has a format; the server ignores those that it does not know."""
    if form in LIMITS and not isinstance(value, str):
        return bool(-LIMITS[form] <= value < LIMITS[form])
    if not isinstance(value, str):
        return True
    form = form.replace("-", "")
    if form in _PATTERNS:
        return _matches(_PATTERNS[form], value)
    checked = _CHECKS.get(form)
    return checked is None or checked(value)


def _matches(text: str, value: str) -> bool:
    pattern = compiled(text)
    return pattern is not None and pattern.search(value) is not None


def _is_date(value: str) -> bool:
    from datetime import date

    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return len(value) == len("2026-01-31") and value[4] == "-"


def _is_time(value: str) -> bool:
    day, sign, time = value.lower().partition("t")
    return bool(sign) and _is_date(day) and _matches(_TIME, time)


def _is_duration(value: str) -> bool:
    from k8spatterns.syntax.duration import nanoseconds

    return nanoseconds(value) is not None or _matches(_AMOUNT, value)


def _is_address(value: str, sign: str) -> bool:
    from ipaddress import ip_address

    try:
        ip_address(value)
    except ValueError:
        return False
    return sign in value and "%" not in value


def _is_cidr(value: str) -> bool:
    from k8spatterns.syntax.network import legacy_cidr

    return legacy_cidr(value) is None


def _is_uri(value: str) -> bool:
    from k8spatterns.rules.cel.urls import is_url

    return is_url(value)


def _is_name(check: str) -> Callable[[str], bool]:
    def is_name(value: str) -> bool:
        from k8spatterns.syntax import names

        return getattr(names, check)(value) is None

    return is_name


_CHECKS: dict[str, Callable[[str], bool]] = {
    "cidr": _is_cidr,
    "date": _is_date,
    "datetime": _is_time,
    "duration": _is_duration,
    "ipv4": lambda value: _is_address(value, "."),
    "ipv6": lambda value: _is_address(value, ":"),
    "k8slongname": _is_name("dns_subdomain"),
    "k8sshortname": _is_name("dns_label"),
    "uri": _is_uri,
}
