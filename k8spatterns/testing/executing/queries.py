"""`evaluate`: the result of an expression of PromQL over samples that a test writes down."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, ClassVar

from k8spatterns.errors import UsageError
from k8spatterns.testing.executing.alerts import parsed_tree
from k8spatterns.testing.executing.operators import combined
from k8spatterns.testing.executing.range_functions import RANGE_FUNCTIONS, Window
from k8spatterns.testing.executing.samples import (
    LOOKBACK,
    NAME,
    Sample,
    Series,
    dropped,
    selected,
    series_of,
    within,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from k8spatterns.testing.executing.operators import Vector
    from k8spatterns.testing.executing.samples import Values


def evaluate(expr: str, series: Mapping[str, Values], *, interval: float = 60) -> list[Sample]:
    """Return the result of an expression over series of samples, as Prometheus has it.

    An alert fires for each sample of its expression's result.

    Args:
        expr: such as `sum by (job) (rate(errors_total[5m])) > 0`.
        series: from a series, such as `up{job="web"}`, to its value, or to its values up to now;
            None is a sample that is missing.
        interval: seconds between two values of a series.

    Returns:
        The samples, sorted by their labels; a number is one sample without labels.

    Raises:
        UsageError: the expression is none, or has a part that is not evaluated here: subqueries,
            `@`, functions of time and of native histograms; or the extra `k8spatterns[promql]` is
            not installed.

    See https://prometheus.io/docs/prometheus/latest/querying/basics/
    """
    found = _Run(series_of(series, interval)).value(parsed_tree(expr))
    vector = found if isinstance(found, list) else [Sample({}, found)]
    return sorted(vector, key=lambda sample: sorted(sample.labels.items()))


class _Run:
    """An evaluation over some series, at the time 0."""

    def __init__(self, series: list[Series]) -> None:
        self._series = series

    def value(self, tree: Any) -> Vector | float:
        """Return the value of a part of an expression."""
        kind = type(tree).__name__
        part = self._PARTS.get(kind)
        if part is None:
            raise UsageError(f"{kind} is not evaluated here")
        return part(self, tree)

    def vector(self, tree: Any) -> Vector:
        """Return the value of a part that is a vector."""
        found = self.value(tree)
        return found if isinstance(found, list) else [Sample({}, found)]

    def number(self, tree: Any) -> float:
        """Return the value of a part that is a number."""
        found = self.value(tree)
        return found if isinstance(found, float) else math.nan

    def _literal(self, tree: Any) -> float:
        return float(tree.val)

    def _enclosed(self, tree: Any) -> Vector | float:
        return self.value(tree.expr)

    def _negated(self, tree: Any) -> Vector | float:
        found = self.value(tree.expr)
        if not isinstance(found, list):
            return -found
        return [Sample(dropped(each.labels), -each.value) for each in found]

    def _selection(self, tree: Any) -> Vector:
        found = []
        for series in selected(self._series, tree):
            points = within(series, LOOKBACK, _offset(tree))
            if points:
                found.append(Sample(series.labels, points[-1].value))
        return found

    def _operation(self, tree: Any) -> Vector | float:
        return combined(tree, self.value(tree.lhs), self.value(tree.rhs))

    def _aggregation(self, tree: Any) -> Vector:
        name = str(tree.op)
        groups: dict[tuple[tuple[str, str], ...], Vector] = {}
        for sample in self.vector(tree.expr):
            labels = _grouped(sample.labels, tree.modifier)
            groups.setdefault(tuple(sorted(labels.items())), []).append(sample)
        if name in _RANKED:
            count = int(self.number(tree.param))
            ranked = [
                sorted(group, key=lambda one: one.value, reverse=name == "topk")[:count]
                for group in groups.values()
            ]
            return [sample for group in ranked for sample in group]
        if name not in _AGGREGATES:
            raise UsageError(f"{name} is not evaluated here")
        reduce = _AGGREGATES[name]
        return [
            Sample(dict(key), reduce([each.value for each in group]))
            for key, group in groups.items()
        ]

    def _call(self, tree: Any) -> Vector | float:
        name, arguments = tree.func.name, tree.args
        if name in RANGE_FUNCTIONS:
            return self._over_range(name, arguments[0])
        if name in ("absent", "absent_over_time"):
            return self._absent(name, arguments[0])
        if name == "vector":
            return [Sample({}, self.number(arguments[0]))]
        if name == "scalar":
            found = self.vector(arguments[0])
            return found[0].value if len(found) == 1 else math.nan
        if name in _EACH:
            more = [self.number(each) for each in arguments[1:]]
            return [
                Sample(dropped(each.labels), _computed(_EACH[name], each.value, *more))
                for each in self.vector(arguments[0])
            ]
        if name in ("sort", "sort_desc"):
            return self.vector(arguments[0])
        raise UsageError(f"the function {name} is not evaluated here")

    def _over_range(self, name: str, tree: Any) -> Vector:
        keeps_name = name == "last_over_time"
        found = []
        for series, window in self._windows(tree):
            value = RANGE_FUNCTIONS[name](window) if window.points else None
            if value is not None:
                labels = series.labels if keeps_name else dropped(series.labels)
                found.append(Sample(labels, value))
        return found

    def _windows(self, tree: Any) -> list[tuple[Series, Window]]:
        if type(tree).__name__ != "MatrixSelector":
            raise UsageError("a subquery is not evaluated here")
        selector, span = tree.vector_selector, tree.range.total_seconds()
        offset = _offset(selector)
        return [
            (series, Window(within(series, span, offset), -offset - span, -offset))
            for series in selected(self._series, selector)
        ]

    def _absent(self, name: str, tree: Any) -> Vector:
        if name == "absent":
            there = bool(self.vector(tree))
        else:
            there = any(window.points for _, window in self._windows(tree))
        return [] if there else [Sample(_of_absence(tree), 1.0)]

    _PARTS: ClassVar[dict[str, Callable[[_Run, Any], Vector | float]]] = {
        "AggregateExpr": _aggregation,
        "BinaryExpr": _operation,
        "Call": _call,
        "NumberLiteral": _literal,
        "ParenExpr": _enclosed,
        "UnaryExpr": _negated,
        "VectorSelector": _selection,
    }


def _offset(selector: Any) -> float:
    if selector.at is not None:
        raise UsageError("the modifier @ is not evaluated here")
    offset = selector.offset
    return 0.0 if offset is None else float(offset.total_seconds())


def _of_absence(tree: Any) -> dict[str, str]:
    """Return the labels of what is not there: those that its selector gives one value."""
    selector = getattr(tree, "vector_selector", tree)
    matchers = selector.matchers.matchers if type(selector).__name__ == "VectorSelector" else ()
    return {
        each.name: each.value
        for each in matchers
        if str(each.op) == "MatchOp.Equal" and each.value and each.name != NAME
    }


def _grouped(labels: dict[str, str], modifier: Any) -> dict[str, str]:
    """Return the labels by which an aggregation groups."""
    if modifier is None:
        return {}
    names = set(modifier.labels)
    if str(modifier.type).endswith("Without"):
        return {key: text for key, text in labels.items() if key not in names and key != NAME}
    return {key: text for key, text in labels.items() if key in names}


def _variance(values: list[float]) -> float:
    middle = sum(values) / len(values)
    return sum((value - middle) ** 2 for value in values) / len(values)


_RANKED = ("topk", "bottomk")
_AGGREGATES: dict[str, Callable[[list[float]], float]] = {
    "avg": lambda values: sum(values) / len(values),
    "count": lambda values: float(len(values)),
    "group": lambda _values: 1.0,
    "max": max,
    "min": min,
    "stddev": lambda values: math.sqrt(_variance(values)),
    "stdvar": _variance,
    "sum": sum,
}


def _computed(function: Callable[..., float], *values: float) -> float:
    """Return a value; not a number where the function has none."""
    try:
        return float(function(*values))
    except (ValueError, OverflowError, ZeroDivisionError):
        return math.nan


def _rounded(value: float, to: float = 1.0) -> float:
    return math.floor(value / to + 0.5) * to


_EACH: dict[str, Callable[..., float]] = {
    "abs": math.fabs,
    "ceil": math.ceil,
    "clamp": lambda value, low, high: max(low, min(high, value)),
    "clamp_max": min,
    "clamp_min": max,
    "exp": math.exp,
    "floor": math.floor,
    "ln": math.log,
    "round": _rounded,
    "sqrt": math.sqrt,
}
