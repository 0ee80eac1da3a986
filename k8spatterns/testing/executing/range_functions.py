"""The functions of PromQL over ranges, for series of samples without native histograms.

https://prometheus.io/docs/prometheus/latest/querying/functions/
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from k8spatterns.testing.executing.samples import Point

_TWO = 2
_FAR = 1.1  # of the time between two samples: farther ends are not reached


class Window(NamedTuple):
    """The points of a range, its start and its end in seconds."""

    points: list[Point]
    start: float
    end: float

    @property
    def values(self) -> list[float]:
        """The values alone."""
        return [point.value for point in self.points]


def _extrapolated(window: Window, *, counter: bool) -> float | None:
    """Return the change over the whole range, as Prometheus extends it to both ends."""
    points = window.points
    if len(points) < _TWO:
        return None
    first, last = points[0], points[-1]
    change = last.value - first.value
    if counter:
        change += sum(one.value for one, two in pairwise(points) if two.value < one.value)
    sampled = last.time - first.time
    average = sampled / (len(points) - 1)
    before, after = first.time - window.start, window.end - last.time
    before = average / 2 if before >= average * _FAR else before
    if counter and change > 0 and first.value >= 0:
        # A counter starts at zero, and not below.
        before = min(before, sampled * (first.value / change))
    after = average / 2 if after >= average * _FAR else after
    return change * (sampled + before + after) / sampled


def _increase(window: Window) -> float | None:
    return _extrapolated(window, counter=True)


def _rate(window: Window) -> float | None:
    found = _increase(window)
    return None if found is None else found / (window.end - window.start)


def _irate(window: Window) -> float | None:
    if len(window.points) < _TWO:
        return None
    before, last = window.points[-2:]
    change = last.value if last.value < before.value else last.value - before.value
    return change / (last.time - before.time)


def _changes(window: Window) -> float:
    return float(sum(one != two for one, two in pairwise(window.values)))


def _resets(window: Window) -> float:
    return float(sum(two < one for one, two in pairwise(window.values)))


RANGE_FUNCTIONS: dict[str, Callable[[Window], float | None]] = {
    "avg_over_time": lambda window: sum(window.values) / len(window.values),
    "changes": _changes,
    "count_over_time": lambda window: float(len(window.values)),
    "delta": lambda window: _extrapolated(window, counter=False),
    "increase": _increase,
    "irate": _irate,
    "last_over_time": lambda window: window.values[-1],
    "max_over_time": lambda window: max(window.values),
    "min_over_time": lambda window: min(window.values),
    "present_over_time": lambda _window: 1.0,
    "rate": _rate,
    "resets": _resets,
    "sum_over_time": lambda window: sum(window.values),
}
