"""Series of samples that tests write down, and the vectors that expressions make of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from k8spatterns.errors import UsageError
from k8spatterns.testing.executing.alerts import parsed_tree

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    Values = float | Sequence[float | None]

#: How long a sample counts, in seconds, where an expression asks for no range.
LOOKBACK = 300.0
NAME = "__name__"


class Sample(NamedTuple):
    """One value of a result.

    Fields:
        labels: of the series, the metric's name under `__name__` where it is kept.
        value: the value.
    """

    labels: dict[str, str]
    value: float


class Point(NamedTuple):
    """A value at a time, in seconds; the expression is evaluated at 0."""

    time: float
    value: float


class Series(NamedTuple):
    """The labels of a series, and its values in the order of their times."""

    labels: dict[str, str]
    points: tuple[Point, ...]


def series_of(samples: Mapping[str, Values], interval: float) -> list[Series]:
    """Read series of samples.

    Args:
        samples: from a series, such as `up{job="web"}`, to its value, or to its values up to now;
            None is a sample that is missing.
        interval: seconds between two values.

    Raises:
        UsageError: a name is no series.
    """
    return [
        Series(_labels(name), tuple(_points(values, interval))) for name, values in samples.items()
    ]


def _labels(name: str) -> dict[str, str]:
    tree = parsed_tree(name)
    if type(tree).__name__ != "VectorSelector" or tree.offset is not None:
        raise UsageError(f'{name} is no series; write one such as up{{job="web"}}')
    labels = {}
    for matcher in tree.matchers.matchers:
        if str(matcher.op) != "MatchOp.Equal":
            raise UsageError(f"{name}: a series has labels with =, and no other matchers")
        labels[matcher.name] = matcher.value
    return {**({} if tree.name is None else {NAME: tree.name}), **labels}


def _points(values: Values, interval: float) -> Iterator[Point]:
    listed = values if isinstance(values, Sequence) else [values]
    for index, value in enumerate(listed):
        if value is not None:
            yield Point((index - len(listed) + 1) * interval, float(value))


def selected(every: list[Series], selector: Any) -> Iterator[Series]:
    """Yield the series that a selector selects."""
    matchers = [(each.name, str(each.op), each.value) for each in selector.matchers.matchers]
    if selector.name is not None:
        matchers.append((NAME, "MatchOp.Equal", selector.name))
    for series in every:
        if all(_fits(series.labels.get(name, ""), op, value) for name, op, value in matchers):
            yield series


def _fits(own: str, operator: str, wanted: str) -> bool:
    import re

    negated = operator.rpartition(".")[2].startswith("Not")
    if operator.endswith("Equal"):
        return (own == wanted) is not negated
    return (re.fullmatch(f"(?:{wanted})", own) is not None) is not negated


def within(series: Series, span: float, offset: float) -> list[Point]:
    """Return the points of a range that ends at an offset before now."""
    return [point for point in series.points if -offset - span < point.time <= -offset]


def dropped(labels: dict[str, str]) -> dict[str, str]:
    """Return labels without the metric's name."""
    return {name: value for name, value in labels.items() if name != NAME}
