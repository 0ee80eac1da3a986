"""Facts that are read from CEL rules say of any value what CEL says of it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from k8spatterns.importer.facts import fact_of
from k8spatterns.rules.cel import library
from k8spatterns.rules.cel.expression import Failed, evaluated
from k8spatterns.rules.fact_words import fault_of
from k8spatterns.rules.facts import condition_of

pytestmark = pytest.mark.skipif(
    not library.is_installed(), reason="the CEL library is an extra: k8spatterns[cel]"
)

RULES = (
    "has(self.a) || has(self.b)",
    "!has(self.a) || !has(self.b)",
    "has(self.a) != has(self.b)",
    "(has(self.a) && !has(self.b)) || (!has(self.a) && has(self.b))",
    "(has(self.a) ? 1 : 0) + (has(self.b) ? 1 : 0) + (has(self.pots) ? 1 : 0) == 1",
    "[has(self.a), has(self.b)].filter(x, x == true).size() <= 1",
    "self.a != 'x' || (has(self.b) && self.b in ['x', 'y'])",
    "self.a == 'x' ? has(self.b) : !has(self.b)",
    "!(self.a == 'x' ? has(self.b) : has(self.pots))",
    "(has(self.a) ? self.a : 'x') == 'x' ? !has(self.b) : true",
    "!(has(self.pots) && self.pots.exists(p, p.size > 1))",
    "self.pots.all(p, !has(p.name) || p.name.startsWith('x'))",
    "self.pots.all(p, self.pots.exists_one(q, p.name == q.name))",
    "self.pots.all(p, p.size <= self.most)",
    "self.pots.exists_one(p, p.name == 'x')",
    "self.pots.filter(p, p.name == 'x').size() <= 1",
    "size(self.pots) == self.most || self.a.contains('y')",
    "self.most > 0 && self.most <= 2",
    "!has(self.most) || self.most <= (has(self.least) ? self.least : 1)",
    "duration(self.a) >= duration('1s')",
    "self.a.matches('^[xy]+$') || self.a.endsWith('s')",
    "size(self.a) < 2 && self.a == self.a.lowerAscii()",
)
TEXTS = st.sampled_from(["", "x", "y", "xy", "X", "2s", "5ms", "é"])
NUMBERS = st.integers(0, 3)
POTS = st.lists(st.fixed_dictionaries({}, optional={"name": TEXTS, "size": NUMBERS}), max_size=3)
VALUES = st.fixed_dictionaries(
    {}, optional={"a": TEXTS, "b": TEXTS, "most": NUMBERS, "least": NUMBERS, "pots": POTS}
)


@pytest.mark.parametrize("rule", RULES)
@given(value=VALUES)
def test_facts_say_what_rules_say(rule: str, value: dict[str, Any]) -> None:
    fact = fact_of(rule)
    assert fact is not None
    try:
        expected = evaluated(rule, value)
    except Failed:
        expected = None
    said = condition_of(fact)((value,))
    assert bool(said) is bool(expected)
    if not said:
        assert fault_of(fact, (value,))
