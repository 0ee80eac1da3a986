"""Names and durations as Prometheus has them, which differ from those of Kubernetes and Go."""

from __future__ import annotations

from k8spatterns.syntax.digits import DIGITS
from k8spatterns.syntax.shown import shown

_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_"
_MILLISECONDS = {
    "y": 365 * 86_400_000,
    "w": 7 * 86_400_000,
    "d": 86_400_000,
    "h": 3_600_000,
    "m": 60_000,
    "s": 1_000,
    "ms": 1,
}
_ORDER = tuple(_MILLISECONDS)
_LONGEST = 2**63 // 1_000_000  # Prometheus keeps nanoseconds in 64 bits


def prometheus_duration(text: str) -> str | None:
    """Check a duration such as `1h30m` or `30d`: units from the longest to the shortest.

    See https://prometheus.io/docs/prometheus/latest/configuration/configuration/
    """
    if prometheus_milliseconds(text) is not None:
        return None
    if text and not text.strip(DIGITS):
        return f"{shown(text)} is a duration without a unit: write {shown(text + 's')} for seconds"
    return (
        f"{shown(text)} is no duration of Prometheus: write whole numbers with the units y, w, d, "
        "h, m, s and ms in this order, such as 1h30m"
    )


def prometheus_milliseconds(text: str) -> int | None:
    """Return the milliseconds of a duration, or None where it is none."""
    if text == "0":
        return 0
    total, rest, units = 0, text, iter(_ORDER)
    while rest:
        number = rest[: len(rest) - len(rest.lstrip(DIGITS))]
        rest = rest[len(number) :]
        unit = rest[: len(rest) - len(rest.lstrip("ywdhms"))]
        rest = rest[len(unit) :]
        if not number or unit not in units:  # asking an iterator goes on from the last unit
            return None
        total += int(number[:20]) * _MILLISECONDS[unit]
    return total if text and total < _LONGEST else None


def format_prometheus_duration(milliseconds: int) -> str:
    """Return a duration in the units that Prometheus shows: weeks and years only when whole.

    >>> format_prometheus_duration(90_000), format_prometheus_duration(30 * 86_400_000)
    ('1m30s', '30d')
    """
    parts: list[str] = []
    left = milliseconds
    for unit in _ORDER[2:]:
        amount, left = divmod(left, _MILLISECONDS[unit])
        if amount:
            parts.append(f"{amount}{unit}")
    return "".join(parts) or "0s"


def label_name(text: str) -> str | None:
    """Check the name of a label of a rule: letters, digits and `_`, and not `__` first."""
    if not _is_identifier(text, _LETTERS):
        return (
            f"{shown(text)} is no label name of Prometheus: write letters, digits and '_', "
            "without a digit first"
        )
    if text.startswith("__"):
        return f"{shown(text)} starts with '__', which Prometheus keeps for itself"
    return None


def metric_name(text: str) -> str | None:
    """Check the name of a metric: that of a label, where `:` is allowed too."""
    if _is_identifier(text, f"{_LETTERS}:"):
        return None
    if "{" in text or "}" in text:
        return f"{shown(text)} is no metric name: write its labels under labels, not in braces"
    return f"{shown(text)} is no metric name: write letters, digits, '_' and ':'"


def _is_identifier(text: str, letters: str) -> bool:
    return bool(text) and text[0] in letters and not text.strip(letters + DIGITS)


def recorded_name(text: str) -> str | None:
    """Check that the name of a recording rule tells level, metric and operations.

    See https://prometheus.io/docs/practices/rules/#naming
    """
    parts = text.split(":")
    if len(parts) >= 3 and all(parts[1:]):  # noqa: PLR2004 - level, metric, operations
        return None
    return f"{shown(text)} does not say how it was made: write level:metric:operations"
