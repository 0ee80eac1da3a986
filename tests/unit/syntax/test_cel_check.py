from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from k8spatterns.rules.cel_environments import MUTATING_STRUCTS, admission, device
from k8spatterns.syntax.cel_check import Environment, check
from k8spatterns.syntax.cel_types import (
    BOOL,
    DOUBLE,
    DYN,
    INT,
    STRING,
    Type,
    list_of,
    map_of,
    object_of,
)

SELF = object_of(
    {
        "name": STRING,
        "replicas": INT,
        "ratio": DOUBLE,
        "paused": BOOL,
        "port": DYN,
        "tags": list_of(STRING),
        "labels": map_of(STRING, STRING),
        "ports": list_of(object_of({"name": STRING, "port": INT})),
        "since": Type("timestamp"),
        "timeout": Type("duration"),
        "spec": object_of({"min": INT}),
    }
)
CRD = Environment({"self": SELF, "oldSelf": SELF})
POLICY = admission(has_params=True, variables={"team": STRING})

ACCEPTED = [
    ("self.replicas <= 10 && !self.paused || self.name != ''", "bool"),
    ("self.ports.all(p, p.port > 0 && p.name.startsWith('h'))", "bool"),
    ("self.ports.exists_one(p, p.port == 80)", "bool"),
    ("self.ports.map(p, p.port).sum() < 100", "bool"),
    ("self.ports.map(p, p.port > 1, p.name).join(',')", "string"),
    ("self.tags.filter(t, t.size() > 3).size()", "int"),
    ("self.labels.all(k, k.contains('/'))", "bool"),
    ("self.labels.all(k, v, k != v)", "bool"),
    ("self.labels.transformList(k, v, k + v)", "list(string)"),
    ("self.labels.transformMap(k, v, size(v))", "map(string, int)"),
    ("has(self.spec.min) ? self.spec.min : 3", "int"),
    ("self.?spec.?min.orValue(1) == 1", "bool"),
    ("self.spec.?min.hasValue()", "bool"),
    ("self.tags[?0].orValue('x')", "string"),
    ("self.name.matches(r'^[a-z]+\\d$')", "bool"),
    ("self.name in self.tags || 'a' in self.labels", "bool"),
    ("self.labels['a'] == 'b' && self.labels.a == 'b'", "bool"),
    ("type(self.port) == string ? self.port.size() > 1 : self.port > 1", "bool"),
    ("int(self.port) > 1 && string(self.replicas) == '1'", "bool"),
    ("self.since < timestamp('2024-01-01T00:00:00Z') + duration('1h')", "bool"),
    ("self.timeout > duration('1m')", "bool"),
    ("(self.since - self.since).getSeconds() < 3", "bool"),
    ("self.replicas > 1.5 && self.ratio < 3", "bool"),
    ("-self.replicas + -1 * 2 % 3", "int"),
    ("quantity('1Gi').add(quantity('1Mi')).isGreaterThan(quantity('1k'))", "bool"),
    ("ip(self.name).family() == 4 && cidr('10.0.0.0/8').containsIP(ip(self.name))", "bool"),
    ("url(self.name).getHost() == 'a' && isURL(self.name)", "bool"),
    ("!format.dns1123Label().validate(self.name).hasValue()", "bool"),
    ("format.named('uuid').hasValue()", "bool"),
    ("semver('1.2.3').isLessThan(semver('v2.0', true))", "bool"),
    ("sets.contains(self.tags, ['a', 'b'])", "bool"),
    ("self.tags.isSorted() && self.tags.distinct().size() == size(self.tags)", "bool"),
    ("self.tags.sortBy(t, t.size())[0]", "string"),
    ("lists.range(3).reverse()", "list(int)"),
    ("optional.of(self.name).optMap(n, n.size()).value()", "int"),
    ("{'a': 1, 'b': 2}['a']", "int"),
    ("[1, 2] + [3]", "list(int)"),
    ("self.spec == null || self.since == null", "bool"),
    ("[] == self.tags && {} != self.labels", "bool"),
    ('"""a "quoted" text""" + \'\'\'b\'\'\' + "\\u00e9\\x41"', "string"),
    ("b'abc' == bytes('abc') // a comment", "bool"),
    ("0x1F > 1u ? 1 : 2", "int"),
    ("self.tags.map(t, type(t))[0] == string", "bool"),
    ("google.protobuf.Timestamp == type(self.since)", "bool"),
]


@pytest.mark.parametrize(("expression", "kind"), ACCEPTED, ids=[e for e, _ in ACCEPTED])
def test_an_expression_compiles_and_has_a_type(expression: str, kind: str) -> None:
    result = check(expression, CRD)
    assert result.fault == ""
    assert str(result.type) == kind


@pytest.mark.parametrize(
    ("expression", "fault"),
    [
        ("", "it ends too early (at character 1)"),
        ("self.", "it ends too early (at character 6)"),
        ("self.name ==", "it ends too early"),
        ("(self.paused", "it ends too early"),
        ("self.name = 'a'", "'=' is no part of CEL (at character 11)"),
        ("self.paused & self.paused", "'&' is no part of CEL"),
        ("'abc", "a text is not closed (at character 1)"),
        (r"'\d'", r"\d is no escape"),
        ("self.paused self.paused", "'self' does not fit here"),
        ("size(self.name,)", "')' does not fit here"),
        ("9223372036854775808", "does not fit into 64 bits"),
        ("if", "'if' is a reserved word"),
        ("self.nmae", "undefined field 'nmae' (at character 5)"),
        ("has(self.nmae)", "undefined field 'nmae'"),
        ("self.name.first", "type 'string' does not support field selection"),
        ("foo == 1", "undeclared reference to 'foo' (at character 1)"),
        ("object.spec", "undeclared reference to 'object'"),
        ("sizeof(self.tags)", "undeclared reference to 'sizeof'"),
        ("self.name.length()", "undeclared reference to 'length'"),
        ("sets.union(self.tags, self.tags)", "undeclared reference to 'sets.union'"),
        ("math.greatest(1, 2) > 1", "undeclared reference to 'math.greatest'"),
        ("cel.bind(n, self.name, n == '')", "undeclared reference to 'n'"),
        ("self.name.reverse() == ''", "no matching overload for 'reverse'"),
        ("'%s'.format() == ''", "no matching overload for 'format'"),
        ("self.name > 5", "no matching overload for '_>_' applied to '(string, int)'"),
        ("self.replicas == '5'", "no matching overload"),
        ("self.replicas + 1.0", "no matching overload"),
        ("self.name + 1", "no matching overload"),
        ("!self.name", "no matching overload for '!_'"),
        ("self.paused && self.name", "no matching overload for '_&&_'"),
        ("self.paused ? 1 : 'a'", "no matching overload for '_?_:_'"),
        ("self.name.startsWith(1)", "applied to 'string.(int)'"),
        ("self.name == null", "no matching overload"),
        ("self.tags.all(t, t)", "expected type 'bool' but found 'string'"),
        ("self.name.all(t, true)", "type 'string' can't be gone over"),
        ("self.tags.all('t', true)", "the first argument must be a simple name"),
        ("self.tags.all(t, u)", "undeclared reference to 'u'"),
        ("has(self)", "has() takes a field"),
        ("self.tags[self.name]", "no matching overload for '_[_]'"),
        ("[1, 'a']", "values of different types stand together: int and string"),
        ("{'a': 1, 'b': 'c'}", "values of different types"),
        ("self.name.matches('[')", "is no regular expression"),
        ("duration('1 day') > self.timeout", "is no duration"),
        ("Object{}", "undeclared reference to 'Object'"),
        ("self.spec.optMap(s, s)", "needs an optional value"),
    ],
)
def test_an_expression_does_not_compile(expression: str, fault: str) -> None:
    assert fault in check(expression, CRD).fault


@pytest.mark.parametrize(
    ("expression", "kind"),
    [
        ("object.spec.replicas <= 5", "bool"),
        ("object.spec.replicas", "dyn"),
        ("object.metadata.name + params.suffix", "dyn"),
        ("variables.team == 'web'", "bool"),
        ("request.userInfo.groups.exists(g, g == 'admins')", "bool"),
        ("request.operation == 'CREATE' && request.kind.kind == 'Pod'", "bool"),
        ("namespaceObject.metadata.labels['a'] == 'b'", "bool"),
        ("authorizer.group('apps').resource('x').namespace('y').check('get').allowed()", "bool"),
        ("authorizer.requestResource.check('get').allowed()", "bool"),
        ("authorizer.serviceAccount('a', 'b').path('/x').check('get').reason()", "string"),
        ("oldObject == null || object.spec == oldObject.spec", "bool"),
    ],
)
def test_what_policies_may_say(expression: str, kind: str) -> None:
    result = check(expression, POLICY)
    assert result.fault == ""
    assert str(result.type) == kind


@pytest.mark.parametrize(
    "expression",
    [
        "variables.tema",
        "request.user",
        "request.name + 1",
        "namespaceObject.metadata.label",
        "self.name",
        "authorizer.group('a').check('get')",
        "namespaceObject.spec.x",
    ],
)
def test_what_policies_may_not_say(expression: str) -> None:
    assert check(expression, POLICY).fault


def test_mutations_make_objects_of_their_own_types() -> None:
    mutating = admission(has_params=False, variables={}, structs=MUTATING_STRUCTS)
    whole = "Object{spec: Object.spec{replicas: 3, ?paused: optional.of(true)}}"
    patch = "[JSONPatch{op: 'add', path: '/a/' + jsonpatch.escapeKey('x/y'), value: 1}]"
    assert str(check(whole, mutating).type) == "Object"
    assert str(check(patch, mutating).type) == "list(JSONPatch)"


def test_selectors_of_devices_know_the_device() -> None:
    expression = (
        "device.driver == 'd' && device.attributes['d'].model == 'x' && "
        "device.capacity['d'].memory.isGreaterThan(quantity('1Gi'))"
    )
    assert check(expression, device()).type == BOOL
    assert check("cel.bind(a, device.attributes['d'], a.x == a.y)", device()).type == BOOL
    assert check("device.name", device()).fault


def test_the_names_that_were_used_are_known() -> None:
    assert check("self.name == oldSelf.name", CRD).names == {"self", "oldSelf"}
    assert check("self.tags.all(oldSelf, oldSelf == '')", CRD).names == {"self"}


def test_what_is_too_long_or_too_deep_is_not_judged() -> None:
    deep = "(" * 200 + "1" + ")" * 200
    assert check(deep, CRD) == check("1 + " * 10_000 + "1", CRD)
    assert check(deep, CRD).fault == ""
    assert check(deep, CRD).type is None
    assert check("+".join(["1"] * 3000), CRD).fault == ""


@given(st.text(alphabet="self.na(){}[]'\"\\+-*/<>=!&|?:, 019xyzrb\n", max_size=60))
def test_any_text_is_judged(expression: str) -> None:
    result = check(expression, CRD)
    assert result.fault or result.type is not None or result.tree is None
