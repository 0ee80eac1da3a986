"""Texts and numbers of Kubernetes' forms by name: readable ones, which shrink to `a`."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import cache
from string import ascii_lowercase, digits
from typing import TYPE_CHECKING, Any

from hypothesis import strategies as st

if TYPE_CHECKING:
    from collections.abc import Callable

_NAME_PART = f"{ascii_lowercase}{digits}-"
_UNITS = ("", "k", "M", "Ki", "Mi", "Gi")
_EPOCH = datetime(2026, 1, 1, tzinfo=UTC)
_PRINTED = st.characters(codec="utf-8", exclude_categories=["Cs", "Cc", "Zl", "Zp"])

Strategy = st.SearchStrategy[Any]


def _joined(*parts: str | Strategy) -> Strategy:
    """Return the texts that come of writing texts and drawn values one after the other."""
    form = "".join(part if isinstance(part, str) else "{}" for part in parts)
    drawn = [part for part in parts if not isinstance(part, str)]
    if len(drawn) == 1:
        return drawn[0].map(form.format)
    return st.tuples(*drawn).map(lambda found: form.format(*found))


def _as_name(text: str) -> str:
    """Return a text as a name that starts with a letter; what is simplest becomes `a`."""
    name = text.strip("-_.")
    first = name[:1]
    if first.isdigit():
        return ascii_lowercase[int(first)] + name[1:]
    return name or "a"


def _name(most: int, more: str = "") -> Strategy:
    return st.text(_NAME_PART + more, min_size=1, max_size=most).map(_as_name)


def _dotted(least: int = 1) -> Strategy:
    labels = st.lists(_name(20), min_size=least, max_size=3)
    return labels.map(".".join)


def _port_name() -> Strategy:
    return st.text(ascii_lowercase + digits, min_size=1, max_size=15).map(_as_name)


def _prefixed(name: Strategy) -> Strategy:
    return name | _joined(_dotted(2), "/", name)


def _label_value() -> Strategy:
    return _name(63, "._ABCDEFGHIJKLMNOPQRSTUVWXYZ")


def _quantity() -> Strategy:
    return st.sampled_from([f"{number}{unit}" for unit in _UNITS for number in (1, 2, 5, 100, 512)])


def _duration() -> Strategy:
    return st.sampled_from([f"{number}{unit}" for unit in "smh" for number in (1, 5, 10, 30)])


def _cron() -> Strategy:
    minutes = st.integers(0, 59).map("{} * * * *".format)
    return minutes | st.sampled_from(["@daily", "*/5 * * * *", "30 4 1 * 1"])


def _image() -> Strategy:
    forms = ["{}:1", "{}:1.4.2", "registry.example.com/{}:v2"]
    return st.tuples(st.sampled_from(forms), _name(12)).map(lambda found: found[0].format(found[1]))


def _path() -> Strategy:
    return _joined("/", st.lists(_name(8), min_size=1, max_size=2).map("/".join))


def _ip() -> Strategy:
    return _joined("10.0.", st.integers(0, 255), ".", st.integers(1, 254))


def _cidr() -> Strategy:
    return _joined("10.", st.integers(0, 255), ".0.0/16")


def _time() -> Strategy:
    seconds = st.integers(0, 365 * 24 * 3600)
    return seconds.map(lambda found: f"{_EPOCH + timedelta(seconds=found):%Y-%m-%dT%H:%M:%SZ}")


def _env_name() -> Strategy:
    return st.text(ascii_lowercase.upper() + "_", min_size=1, max_size=12)


def _anything() -> Strategy:
    return st.text(_PRINTED, max_size=12)


def _seconds() -> Strategy:
    return st.integers(0, 3600)


_MADE: dict[str, Callable[[], Strategy]] = {
    "anything": _anything,
    "base64": lambda: st.sampled_from(["YQ==", "YWI=", "YWJj"]),
    "cidr": _cidr,
    "config key": lambda: _name(12, "._"),
    "cron": _cron,
    "duration": _duration,
    "env name": _env_name,
    "host": lambda: _joined(_dotted(), ".example.com"),
    "image": _image,
    "ip": _ip,
    "label": lambda: _name(12),
    "label key": lambda: _prefixed(_name(12, "._")),
    "label value": _label_value,
    "long label": lambda: _name(63),
    "number": lambda: st.integers(1, 999).map(str),
    "path": _path,
    "percent": lambda: _joined(st.integers(1, 100), "%"),
    "pointer": _path,
    "port name": _port_name,
    "qualified": lambda: _joined("example.com/", _name(12)),
    "quantity": _quantity,
    "relative path": lambda: _name(12),
    "resource": lambda: st.sampled_from(["cpu", "memory", "ephemeral-storage"]),
    "seconds": _seconds,
    "subdomain": _dotted,
    "time": _time,
    "time zone": lambda: st.sampled_from(["Etc/UTC", "Europe/Berlin", "Asia/Shanghai"]),
    "url": lambda: _joined("https://", _name(8), ".example.com"),
}


@cache
def text_of(form: str) -> Strategy:
    """Return the strategy of a form by its name; `=TCP|UDP` is one of these texts.

    `#1|2.5` is one of these numbers. An unknown name is an error of the tables, not of a user.
    """
    if form.startswith("#"):
        return st.sampled_from([float(number) for number in form[1:].split("|")])
    if form.startswith("="):
        return st.sampled_from(form[1:].split("|"))
    return _MADE[form]()
