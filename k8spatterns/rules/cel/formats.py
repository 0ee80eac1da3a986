"""Kubernetes' CEL functions for named formats of texts.

`validate` returns a list here, which is empty where the server has no value; the expressions are
changed accordingly before they are compiled.

https://kubernetes.io/docs/reference/using-api/cel/#kubernetes-format-library
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from k8spatterns.rules.cel.forms import Forms, function, method
from k8spatterns.rules.cel.urls import is_url
from k8spatterns.syntax import names

if TYPE_CHECKING:
    from collections.abc import Callable

_FORMAT = "kubernetes.Format"
_UUID = re.compile(r"[0-9a-fA-F]{8}-?(?:[0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}")
_BASE64 = re.compile(
    r"(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})"
)
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_TIME = re.compile(
    r"\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[Zz]|[+-]\d{2}:?\d{2})", re.ASCII
)


def _prefix(check: Callable[[str], str | None]) -> Callable[[str], str | None]:
    """Check a prefix, which may end with a dash, as the server does: with an `a` for its end."""

    def check_prefix(text: str) -> str | None:
        return check(f"{text[:-2]}a" if len(text) > 1 and text.endswith("-") else text)

    return check_prefix


def _matches(pattern: re.Pattern[str], problem: str) -> Callable[[str], str | None]:
    return lambda text: None if pattern.fullmatch(text) else problem


def _date(text: str) -> str | None:
    from datetime import date

    if not _DATE.fullmatch(text):
        return "invalid date"
    try:
        date.fromisoformat(text)
    except ValueError:
        return "invalid date"
    return None


def _time(text: str) -> str | None:
    return "invalid datetime" if not _TIME.fullmatch(text) or _date(text[:10]) else None


_CHECKS: dict[str, Callable[[str], str | None]] = {
    "dns1123Label": names.dns_label,
    "dns1123Subdomain": names.dns_subdomain,
    "dns1035Label": names.dns_label_1035,
    "qualifiedName": names.qualified_name,
    "dns1123LabelPrefix": _prefix(names.dns_label),
    "dns1123SubdomainPrefix": _prefix(names.dns_subdomain),
    "dns1035LabelPrefix": _prefix(names.dns_label_1035),
    "labelValue": names.label_value,
    "uri": lambda text: None if is_url(text) else "invalid URI for request",
    "uuid": _matches(_UUID, "does not match the UUID format"),
    "byte": _matches(_BASE64, "invalid base64"),
    "date": _date,
    "datetime": _time,
}


def validate(value: dict[str, str], text: str) -> list[str]:
    """Return what is wrong with a text; nothing where it has the format."""
    problem = _CHECKS[value[_FORMAT]](text)
    return [problem] if problem else []


def _named(name: str) -> Callable[[], dict[str, str]]:
    return lambda: {_FORMAT: name}


FORMAT_FUNCTIONS: Forms = {
    **{f"format.{name}": (function("", "m", _named(name)),) for name in _CHECKS},
    "validate": (method("ms", "l", validate),),
}
