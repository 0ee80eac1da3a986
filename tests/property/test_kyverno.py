"""Odd patterns, trees and policies never crash, and wildcards stay fast."""

from __future__ import annotations

import fnmatch
import re
from typing import Any

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from k8spatterns.graph import Graph
from k8spatterns.manifest import Manifest, Source
from k8spatterns.rules.graph.kyverno import audited, not_evaluated, refused
from k8spatterns.rules.kyverno_conditions import holds
from k8spatterns.rules.kyverno_patterns import mismatch
from k8spatterns.rules.kyverno_unknown import NotEvaluatedError
from k8spatterns.rules.kyverno_wildcards import wildcard
from tests.support.steps import steps_of

SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=True, allow_infinity=True),
    st.text(alphabet="ab*?|&!<>=- 019.mGi{}$()", max_size=12),
    st.sampled_from(
        ["Pod", "*", "1Gi-2Gi", "{{ request.object.a }}", "Enforce", "AnyIn", "Equals"]
    ),
)
NAMES = "a b metadata labels annotations spec template containers image"
FIELDS = """
match exclude any all resources kinds names namespaces selector matchLabels subjects validate
pattern anyPattern deny conditions key operator value preconditions rules failureAction
failureActionOverrides mutate foreach name message
"""
KEYS = st.sampled_from(
    [
        *(f"{sign}({name})" for sign in "=^X<+" for name in NAMES.split()),
        *(f"({name})" for name in NAMES.split()),
        *NAMES.split(),
        *FIELDS.split(),
    ]
)
TREES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(KEYS, inner, max_size=4)),
    max_leaves=20,
)


@settings(max_examples=300, deadline=None)
@given(tree=TREES, pattern=TREES)
def test_any_pattern_has_a_verdict(tree: Any, pattern: Any) -> None:
    found = mismatch(tree, pattern)
    assert found == mismatch(tree, pattern)
    if found is not None:
        assert found.wanted


@settings(max_examples=200, deadline=None)
@given(conditions=TREES, tree=TREES)
def test_any_condition_holds_or_not_or_is_not_evaluated(conditions: Any, tree: Any) -> None:
    try:
        assert holds(conditions, tree if isinstance(tree, dict) else {}) in (True, False)
    except NotEvaluatedError:
        event("not evaluated")


def manifest(kind: str, version: str, **fields: Any) -> Manifest:
    return Manifest({"apiVersion": version, "kind": kind, **fields}, Source("Test", "test"))


@settings(max_examples=200, deadline=None)
@given(rule=st.dictionaries(KEYS, TREES, max_size=5), validate=TREES, match=TREES, pod=TREES)
def test_any_policy_is_judged(rule: Any, validate: Any, match: Any, pod: Any) -> None:
    kinds = {"any": [{"resources": {"kinds": ["Pod"]}}]}
    rules = [
        rule,
        {"match": kinds, "validate": validate},
        {"match": match, "validate": {"pattern": {}}},
    ]
    policy = manifest(
        "ClusterPolicy", "kyverno.io/v1", metadata={"name": "p"}, spec={"rules": rules}
    )
    objects = [
        policy,
        manifest("Pod", "v1", metadata={"name": "a", "namespace": "b"}, spec=pod),
        manifest("Deployment", "apps/v1", metadata=pod, spec={"template": pod}),
    ]
    graph = Graph(objects, frozenset())
    for check in (refused, not_evaluated, audited):
        assert all(problem.message for problem in check(graph))


@settings(max_examples=300, deadline=None)
@given(pattern=st.text(alphabet="ab*?", max_size=12), text=st.text(alphabet="ab", max_size=20))
def test_wildcards_are_those_of_shells(pattern: str, text: str) -> None:
    expected = re.compile(fnmatch.translate(pattern)).match(text) is not None
    assert wildcard(pattern, text) == expected


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("*a" * 2000 + "b", "a" * 100_000),
        ("*a" * 2000 + "*", "a" * 100_000),
        ("*?a?b" * 20, "a" * 20_000),
        ("*?" * 20 + "b", "a" * 20_000),
    ],
)
def test_wildcards_go_over_a_text_once(pattern: str, text: str) -> None:
    assert steps_of(lambda: wildcard(pattern, text)) < 10 * (len(pattern) + len(text))


def test_deep_trees_are_no_trouble() -> None:
    deep: Any = 1
    for _ in range(5000):
        deep = {"=(a)": deep}
    try:
        mismatch({"a": {}}, deep)
    except NotEvaluatedError:
        raise AssertionError("what is not in the object is not looked at") from None
