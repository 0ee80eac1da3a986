"""Nothing that objects or rules hold makes the evaluation of rules fail."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from k8spatterns.manifest import Manifest, Source
from k8spatterns.rules.cel import CODES, cel_problems
from k8spatterns.rules.cel.expression import Failed, Unusable, evaluated
from k8spatterns.rules.cel.functions import FUNCTIONS
from tests.support.cel import (
    ANY,
    INTEGER,
    NUMBER,
    TEXT,
    crd,
    imported,
    list_of,
    map_of,
    oven,
    struct,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

RULES = [
    {"rule": "self.list.all(x, self.list.exists_one(y, x == y))"},
    {"rule": "!has(self.map) || self.map.all(k, self.map[k].size() > 1)"},
    {"rule": "isURL(self.text) || quantity(self.text).isInteger()", "fieldPath": ".text"},
    {"rule": "self.number * 2.0 > double(self.whole)", "messageExpression": "string(self.number)"},
    {"rule": "self.port > 0 || self.port == 'http'"},
    {"rule": "self.free.a.b == 1 || self.?free.?a.hasValue()"},
    {
        "rule": "oldSelf.hasValue() || self.at < timestamp('2026-01-01T00:00:00Z')",
        "optionalOldSelf": True,
    },
    {"rule": "self.bytes.size() > 2"},
]
SPEC = {
    **struct(
        list=list_of({"type": "integer", "nullable": True}),
        map=map_of(TEXT),
        text=TEXT,
        number=NUMBER,
        whole={**INTEGER, "default": 3},
        port=ANY,
        free={"type": "object", "x-kubernetes-preserve-unknown-fields": True},
        at={"type": "string", "format": "date-time"},
        bytes={"type": "string", "format": "byte"},
    ),
    "x-kubernetes-validations": RULES,
}
SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=5),
    st.sampled_from(["http://a", "1Gi", "QUI=", "a\udc80", "2026-01-01T00:00:00Z"]),
)
NAMES = st.sampled_from(
    ["list", "map", "text", "number", "whole", "port", "free", "at", "bytes", "a"]
)
TREES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(NAMES, inner, max_size=5)),
    max_leaves=15,
)
PIECES = st.sampled_from(
    [
        *FUNCTIONS,
        *"self . ( ) 'a' \" 1 1.5 [ ] { } ? : x && || == < + , null oldSelf //".split(),  # noqa: SIM905
        *(" ", ".all(x, x)", ".map(x, x)", "has(self.a)"),
    ]
)
NUMBERS = ["self.a", "1", "2.5", "'x'", "[1, 'a']", "{'k': 1}", "null", "b'x'", "duration('1s')"]


@pytest.fixture(scope="module", autouse=True)
def ovens(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with imported(crd(SPEC), tmp_path_factory.mktemp("crds")):
        yield


@given(st.dictionaries(NAMES, TREES, max_size=8) | TREES)
def test_any_object_is_evaluated(spec: Any) -> None:
    found = list(cel_problems([Manifest(oven(spec), Source("Test", "test"))]))
    assert {code for code, _, _ in found} <= set(CODES)
    assert all(problem.message for _, _, problem in found)


@given(st.lists(PIECES, max_size=12).map("".join), TREES)
def test_any_rule_has_an_outcome(rule: str, value: Any) -> None:
    outcome(rule, value)


@given(
    st.sampled_from(sorted(FUNCTIONS)), st.lists(st.sampled_from(NUMBERS), min_size=1, max_size=3)
)
def test_any_function_takes_any_arguments(name: str, arguments: list[str]) -> None:
    first, *others = arguments
    outcome(f"{name}({', '.join(arguments)})", {"a": {"kubernetes.IP": "x"}})
    outcome(f"{first}.{name}({', '.join(others)})", {"a": {"kubernetes.IP": "x"}})


def outcome(rule: str, value: Any) -> None:
    with suppress(Failed, Unusable):
        evaluated(rule, value)
