"""What an expression gives: its kind of value, the labels it can have, whether it filters."""

from __future__ import annotations

from typing import Any, Literal, NamedTuple

Value = Literal["vector", "scalar", "matrix", "string"]

_COMPARISONS = frozenset({"==", "!=", ">", "<", ">=", "<="})
_KEEPING = frozenset({"topk", "bottomk", "limitk", "limit_ratio"})
_ABSENT = frozenset({"absent", "absent_over_time"})
# Always there, or there only while something is wrong: asking for them is asking enough.
_STATES = frozenset({"ALERTS", "ALERTS_FOR_STATE"})


class LabelSet(NamedTuple):
    """The labels that a result can have.

    Fields:
        names: these and no others, or
        open: all but these.
    """

    names: frozenset[str] = frozenset()
    open: bool = False

    def has(self, name: str) -> bool:
        """Say whether a result can have the label."""
        return (name in self.names) != self.open

    def only(self, names: list[str]) -> LabelSet:
        """Return what is left of the labels when only these are kept."""
        return LabelSet(frozenset(name for name in names if self.has(name)))

    def without(self, names: list[str]) -> LabelSet:
        """Return what is left without these."""
        gone = frozenset(names)
        return LabelSet(self.names | gone if self.open else self.names - gone, self.open)

    def plus(self, other: LabelSet) -> LabelSet:
        """Return the labels of either."""
        if self.open and other.open:
            return LabelSet(self.names & other.names, open=True)
        if self.open or other.open:
            wide, narrow = (self, other) if self.open else (other, self)
            return LabelSet(wide.names - narrow.names, open=True)
        return LabelSet(self.names | other.names)


NONE = LabelSet()
ANY = LabelSet(open=True)


def value_of(tree: Any) -> Value:
    """Return what an expression is."""
    try:
        return _value(tree)
    except RecursionError:  # as deep as nobody writes
        return "vector"


def _value(tree: Any) -> Value:
    while type(tree).__name__ in ("ParenExpr", "UnaryExpr"):
        tree = tree.expr
    kind = type(tree).__name__
    if kind in ("MatrixSelector", "SubqueryExpr"):
        return "matrix"
    if kind in ("NumberLiteral", "StringLiteral"):
        return "scalar" if kind == "NumberLiteral" else "string"
    if kind == "Call":
        return str(tree.func.return_type).rpartition(".")[2].lower()  # type: ignore[return-value]
    scalars = kind == "BinaryExpr" and _value(tree.rhs) == "scalar" == _value(tree.lhs)
    return "scalar" if scalars else "vector"


def labels_of(tree: Any) -> LabelSet:
    """Return the labels that a result of the expression can have."""
    try:
        return _labels(tree)
    except RecursionError:
        return ANY


def filters(tree: Any) -> bool:
    """Say whether the expression can have no result while its metrics have one."""
    try:
        return _filters(tree)
    except RecursionError:
        return True


def _labels(tree: Any) -> LabelSet:
    kind = type(tree).__name__
    if kind == "VectorSelector":
        return LabelSet(frozenset(_matched(tree, empty=True)), open=True)
    if kind == "MatrixSelector":
        return _labels(tree.vector_selector)
    if kind in ("ParenExpr", "UnaryExpr", "SubqueryExpr"):
        return _labels(tree.expr)
    if kind == "AggregateExpr":
        return _aggregated(tree)
    if kind == "BinaryExpr":
        return _combined(tree)
    return _called(tree) if kind == "Call" else NONE


def _matched(selector: Any, *, empty: bool) -> list[str]:
    """Return the labels that a selector asks to have no value, or to have one value."""
    return [
        matcher.name
        for matcher in selector.matchers.matchers
        if str(matcher.op).endswith(".Equal") and (matcher.value == "") == empty
    ]


def _aggregated(tree: Any) -> LabelSet:
    inner, modifier, operator = _labels(tree.expr), tree.modifier, str(tree.op)
    if operator in _KEEPING:
        return inner
    if modifier is None:
        kept = NONE
    elif str(modifier.type).endswith("Without"):
        kept = inner.without(modifier.labels)
    else:
        kept = inner.only(modifier.labels)
    if operator == "count_values":
        return kept.plus(LabelSet(frozenset({tree.param.val})))
    return kept


def _combined(tree: Any) -> LabelSet:
    left, right = _labels(tree.lhs), _labels(tree.rhs)
    if value_of(tree.lhs) == "scalar" or value_of(tree.rhs) == "scalar":
        return right if value_of(tree.lhs) == "scalar" else left
    operator, modifier = str(tree.op), tree.modifier
    if operator == "or":
        return left.plus(right)
    if operator in ("and", "unless") or modifier is None:
        return left
    return _matched_vectors(left, right, modifier)


def _matched_vectors(left: LabelSet, right: LabelSet, modifier: Any) -> LabelSet:
    card, matching = str(modifier.card), modifier.matching
    included = modifier.group_labels or []
    if card.endswith("ManyToOne"):
        return left.without(included).plus(right.only(included))
    if card.endswith("OneToMany"):
        return right.without(included).plus(left.only(included))
    if matching is None:
        return left
    include = str(matching.type).endswith("Include")
    return left.only(matching.labels) if include else left.without(matching.labels)


def _called(tree: Any) -> LabelSet:
    name, arguments = tree.func.name, tree.args
    vectors = [each for each in arguments if value_of(each) in ("vector", "matrix")]
    if name in _ABSENT:
        return _of_absence(vectors[0])
    if name == "info":
        return ANY
    inner = NONE if name == "vector" or not vectors else _labels(vectors[-1])
    if name in ("label_replace", "label_join"):
        return inner.plus(LabelSet(frozenset({arguments[1].val})))
    return inner.without(["le"]) if name == "histogram_quantile" else inner


def _of_absence(tree: Any) -> LabelSet:
    """Return the labels of what is not there: those that its selector gives one value."""
    selector = getattr(tree, "vector_selector", tree)
    if type(selector).__name__ != "VectorSelector":
        return NONE
    return LabelSet(frozenset(_matched(selector, empty=False)) - {"__name__"})


def _filters(tree: Any) -> bool:
    kind = type(tree).__name__
    if kind == "BinaryExpr":
        return _filtering(tree)
    if kind == "Call":
        return tree.func.name in _ABSENT or any(map(_filters, tree.args))
    if kind in ("ParenExpr", "UnaryExpr", "SubqueryExpr", "AggregateExpr"):
        return _filters(tree.expr)
    return kind == "VectorSelector" and _name(tree) in _STATES


def _filtering(tree: Any) -> bool:
    operator = str(tree.op)
    if operator in _COMPARISONS:
        if tree.modifier is None or not tree.modifier.return_bool:
            return True
    elif operator in ("and", "unless"):
        return True
    elif operator == "or":
        return _filters(tree.lhs) and _filters(tree.rhs)
    return _filters(tree.lhs) or _filters(tree.rhs)


def _name(selector: Any) -> str | None:
    if selector.name is not None:
        return str(selector.name)
    named = (m.value for m in selector.matchers.matchers if m.name == "__name__")
    return next(named, None)


def always_fires(text: str) -> bool:
    """Say whether an alert is meant to fire all the time, to show that alerts arrive."""
    return text.replace(" ", "") == "vector(1)"
