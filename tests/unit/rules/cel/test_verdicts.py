"""Rules and the verdicts that API servers give, as Kubernetes documents and tests them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.support.cel import (
    ANY,
    BOOLEAN,
    INTEGER,
    NUMBER,
    TEXT,
    Case,
    case_field,
    crd_of,
    imported,
    list_of,
    map_of,
    oven,
    struct,
)
from tests.support.checking import check_objects

if TYPE_CHECKING:
    from collections.abc import Iterator


PAIR = struct(a=INTEGER, b=INTEGER)
ITEM = struct(k=TEXT, v=TEXT, v2=TEXT)
ITEMS = [{"k": "a1", "v": "b1"}, {"k": "a2", "v": "b2"}, {"k": "a3", "v": "b3", "v2": "z"}]
NUMBERS = [1, 1, 2, 2, 3, 3, 4, 5]
ROOK = "Rook takes 👑"
NULLABLE = {"type": "integer", "nullable": True}
DEFAULTED = struct(
    mode={"type": "string", "default": "slow"},
    deep={"default": {}, **struct(n={**INTEGER, "default": 3})},
)
ESCAPED = struct(
    **{"namespace": TEXT, "a-b": TEXT, "a.b": TEXT, "a/b": TEXT, "a__b": TEXT, "return": TEXT}
)
FREE = struct(any={"x-kubernetes-preserve-unknown-fields": True})
EMBEDDED = {
    "type": "object",
    "x-kubernetes-embedded-resource": True,
    "x-kubernetes-preserve-unknown-fields": True,
}

CASES = [
    Case("fields compare", PAIR, "self.a <= self.b", {"a": 1, "b": 2}),
    Case(
        "fields fail", PAIR, "self.a <= self.b", {"a": 3, "b": 2}, "failed rule: self.a <= self.b"
    ),
    Case(
        "message is said",
        PAIR,
        {"rule": "self.a < 2", "message": " too many "},
        {"a": 3},
        "too many",
    ),
    Case(
        "message expression wins",
        PAIR,
        {"rule": "self.a < 2", "message": "no", "messageExpression": "'a is ' + string(self.a)"},
        {"a": 3},
        "a is 3",
    ),
    Case(
        "message expression fails",
        PAIR,
        {"rule": "self.a < 2", "message": "fallback", "messageExpression": "string(self.b)"},
        {"a": 3},
        "fallback",
    ),
    Case(
        "message of two lines",
        PAIR,
        {"rule": "self.a < 2", "messageExpression": r"'one\ntwo'"},
        {"a": 3},
        "failed rule: self.a < 2",
    ),
    Case(
        "field path",
        PAIR,
        {"rule": "false", "message": "x", "fieldPath": ".b"},
        {"a": 1},
        "x",
        ".b",
    ),
    Case(
        "field path of key",
        struct(m=map_of(TEXT)),
        {"rule": "false", "message": "x", "fieldPath": ".m['a.b']"},
        {"m": {}},
        "x",
        ".m[a.b]",
    ),
    Case("absent has not", PAIR, "!has(self.b)", {"a": 1}),
    Case(
        "absent is an error",
        PAIR,
        "self.b == 1",
        {"a": 1},
        "no such key: b evaluating rule: self.b",
    ),
    Case("absent is absorbed", PAIR, "self.b == 1 || self.a == 1", {"a": 1}),
    Case("absent and false", PAIR, "!(self.b == 1 && self.a == 2)", {"a": 1}),
    Case("absent in between", struct(d=PAIR), "has(self.d.a)", {}, "no such key: d"),
    Case("null is absent", struct(n=NULLABLE), "!has(self.n)", {"n": None}),
    Case("null in a list", list_of(NULLABLE), "self.exists(n, n == null)", [1, None]),
    Case("null in a map", map_of(NULLABLE), "'k' in self && self['k'] == null", {"k": None}),
    Case("key of a map", map_of(INTEGER), "self['c'] == 1", {"b": 1}, "no such key: c"),
    Case("map as object", map_of(INTEGER), "has(self.b) && !has(self.c)", {"b": 1}),
    Case("map keys", map_of(INTEGER), "self.all(k, self[k] > 0)", {"a": 1, "b": 0}, "failed rule"),
    Case("maps equal", map_of(TEXT), "self == {'b': 'y', 'a': 'x'}", {"a": "x", "b": "y"}),
    Case("index", list_of(INTEGER), "self[100] == 0", [1], "index out of bounds: 100"),
    Case("all", list_of(ITEM), "self.all(m, m.k.startsWith('a'))", ITEMS),
    Case("all with error", list_of(ITEM), "self.all(m, m.v2 == 'z')", ITEMS, "no such key: v2"),
    Case("all false with error", list_of(ITEM), "!self.all(m, m.v2 != 'z')", ITEMS),
    Case("exists with error", list_of(ITEM), "self.exists(m, m.v2 == 'z')", ITEMS),
    Case(
        "one with error", list_of(ITEM), "self.exists_one(m, m.v2 == 'z')", ITEMS, "no such key: v2"
    ),
    Case("exists one", list_of(ITEM), "!self.exists_one(m, m.k.startsWith('a'))", ITEMS),
    Case("filter", list_of(INTEGER), "size(self.filter(e, e % 2 == 0)) == 3", NUMBERS),
    Case("map macro", list_of(INTEGER), "self.map(e, e * 20).exists(e, e == 60)", NUMBERS),
    Case("map with filter", list_of(INTEGER), "self.map(e, e > 4, e * 2) == [10]", NUMBERS),
    Case(
        "nested macros",
        list_of(TEXT),
        "self.all(x, self.exists_one(y, x == y))",
        ["a", "a"],
        "failed",
    ),
    Case("in", list_of(TEXT), "'x' in self && !('y' in self)", ["x"]),
    Case("empty list", list_of(ITEM), "self.all(x, x.k == 'q')", []),
    Case(
        "list sum",
        list_of(INTEGER),
        "self.sum() == 21 && self.max() == 5 && self.min() == 1",
        NUMBERS,
    ),
    Case("list sorted", list_of(INTEGER), "self.isSorted()", [1, 3, 2], "failed rule"),
    Case("min of none", list_of(INTEGER), "self.min() > 0", [], "min called on empty list"),
    Case(
        "sets", list_of(TEXT), "sets.contains(self, ['a']) && !sets.intersects(self, ['q'])", ["a"]
    ),
    Case("ternary", PAIR, "has(self.b) ? self.b == 2 : self.a == 1", {"a": 1}),
    Case("size is of characters", TEXT, "size(self) == 12", ROOK),
    Case(
        "strings",
        TEXT,
        "self.contains('takes') && self.endsWith('👑') && !self.startsWith('T')",
        ROOK,
    ),
    Case("char at", TEXT, "self.charAt(3) == 'k' && self.indexOf('o', 2) == 2", ROOK),
    Case("replace", TEXT, "self.replace(' ', 'x', 1) == 'Rookxtakes 👑'", ROOK),
    Case("split", TEXT, "self.split(' ', 2) == ['Rook', 'takes 👑']", ROOK),
    Case("join", TEXT, "self.split(' ').join('-') == 'Rook-takes-👑'", ROOK),
    Case("substring", TEXT, "self.substring(4, 10).trim() == 'takes'", ROOK),
    Case("ascii", TEXT, "self.upperAscii() == 'ROOK TAKES 👑' && self.lowerAscii() < 's'", ROOK),
    Case("matches", TEXT, "self.matches('^[^0-9]*$')", "a1", "failed rule"),
    Case("raw strings", TEXT, r"self.matches(r'^\d+$')", "12"),
    Case("format", TEXT, "'%s-%d'.format([self, 3]) == 'a-3'", "a"),
    Case("integers overflow", INTEGER, "self + 1 == 0", 2**63 - 1, "integer overflow"),
    Case("division", INTEGER, "1 / self == 1", 0, "divi"),
    Case("whole number", NUMBER, "type(self) == double && self == 1.0", 1),
    Case("whole number as float", INTEGER, "type(self) == int && self == 80", 80.0),
    Case("free list", FREE, "has(self.any)", {"any": [1, {"a": None}]}),
    Case("number to int", NUMBER, "int(self) == 10", 10.49),
    Case("booleans", BOOLEAN, "!self", value=False),
    Case("bytes", {"type": "string", "format": "byte"}, "self == b'AB' && size(self) == 2", "QUI="),
    Case("string or int", ANY, "self == '25%' || self == 1", "25%"),
    Case("int or string", ANY, "type(self) == int ? self == 1 : false", 1),
    Case("operator of two types", ANY, "self > 1", "25%", "matching overloads"),
    Case("durations", TEXT, "duration(self) <= duration('1h2m')", "62m"),
    Case("no duration", TEXT, "duration(self) > duration('0s')", "1 hour", "onversion failed"),
    Case("timestamps", TEXT, "timestamp(self).getMonth() == 6", "1997-07-16T00:00:00Z"),
    Case(
        "escaped keyword",
        ESCAPED,
        "self.__namespace__ == 'x' && self.__return__ == 'y'",
        {"namespace": "x", "return": "y"},
    ),
    Case("escaped dash", ESCAPED, "self.a__dash__b == 'x'", {"a-b": "x"}),
    Case(
        "escaped dot",
        ESCAPED,
        "self.a__dot__b == 'x' && self.a__slash__b == 'y'",
        {"a.b": "x", "a/b": "y"},
    ),
    Case("escaped underscores", ESCAPED, "self.a__underscores__b == 'x'", {"a__b": "x"}),
    Case("defaults", DEFAULTED, "self.mode == 'slow' && self.deep.n == 3", {}),
    Case("default for null", DEFAULTED, "self.mode == 'slow'", {"mode": None}),
    Case(
        "embedded",
        EMBEDDED,
        "self.kind == 'Pod' && self.metadata.name == 'x'",
        {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "x"}},
    ),
    Case("optional field", PAIR, "self.?b.orValue(4) == 4 && self.?a.hasValue()", {"a": 1}),
    Case("optional index", list_of(INTEGER), "self[?3].orValue(7) == 7", [1]),
    Case("transition", PAIR, "self.a == oldSelf.a && false", {"a": 1}),
    Case(
        "optional old self",
        PAIR,
        {"rule": "oldSelf.hasValue() || self.a == 1", "optionalOldSelf": True},
        {"a": 2},
        "failed rule: oldSelf.hasValue()",
    ),
    Case("old self in a text", TEXT, "self == 'oldSelf'", "x", "failed rule"),
    Case("quantities", TEXT, "quantity(self).isGreaterThan(quantity('1G'))", "1Gi"),
    Case("no quantity", TEXT, "isQuantity(self)", "1Q", "failed rule"),
    Case("ips", TEXT, "isIP(self) && ip(self).family() == 6 && ip(self).isLoopback()", "::1"),
    Case(
        "cidrs",
        TEXT,
        "cidr(self).containsIP('10.1.2.3') && cidr(self).prefixLength() == 8",
        "10.0.0.0/8",
    ),
    Case(
        "urls",
        TEXT,
        "isURL(self) && url(self).getHostname() == 'a.b' && url(self).getPort() == '80'",
        "https://a.b:80/p?q=1",
    ),
    Case("no url", TEXT, "isURL(self)", "../rel", "failed rule"),
    Case("formats", TEXT, "!format.dns1123Label().validate(self).hasValue()", "A", "failed rule"),
    Case("format value", TEXT, "format.uuid().validate(self).value().size() == 1", "x"),
    Case(
        "versions",
        TEXT,
        "semver(self).isLessThan(semver('1.10.0')) && semver(self).minor() == 9",
        "1.9.3",
    ),
    Case("bind", PAIR, "cel.bind(n, self.a, n * n == 9)", {"a": 3}),
]


@pytest.fixture(scope="module")
def ovens(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with imported(crd_of(CASES), tmp_path_factory.mktemp("crds")):
        yield


def test_there_are_many_verdicts() -> None:
    assert len(CASES) > 80
    assert len([case for case in CASES if case.wrong]) > 25


@pytest.mark.usefixtures("ovens")
@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_verdict(case: Case) -> None:
    field = case_field(case)
    found = list(check_objects(oven({field: case.value})))
    if not case.wrong:
        assert found == []
        return
    [finding] = found
    assert (finding.code, finding.severity) == ("K8S-CEL-001", "error")
    assert finding.path == f"spec.{field}{case.at}"
    assert case.wrong in finding.message
    assert finding.object is not None
    assert finding.object.name == "big"
