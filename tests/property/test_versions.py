from __future__ import annotations

from typing import Any, NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import inspect

from k8spatterns.api import registry
from k8spatterns.api.versions import FIRST, LAST, Span, dated_kinds, fields_of, kind_span
from k8spatterns.manifest import Manifest, Source
from k8spatterns.rules import all_rules
from k8spatterns.rules.structure import structure_problems
from k8spatterns.rules.version_target import target_of
from tests.property.test_api_round_trip import cls_of, objects

# JSON schemas in CRDs have no end.
DEEP = 20
MINORS = range(FIRST, LAST + 1)
SOURCE = Source("Test", "test")
RULES = [rule for rule in all_rules() if rule.scope == "version"]
KINDS = [f"{item.api_version} {item.kind}" for item in registry.kinds("k8s")]
SCALARS = st.none() | st.booleans() | st.integers(-1, 1) | st.sampled_from(["", "a", "Always"])
NAMES = ("spec", "template", "containers", "volumes", "image", "env", "resources", "hostUsers")
GARBAGE = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(
            st.sampled_from(NAMES),
            inner,
            max_size=3,
        )
    ),
    max_leaves=20,
)


@st.composite
def valid(draw: st.DrawFn) -> dict[str, Any]:
    """An object that is valid in the typed API."""
    api_version, kind = draw(st.sampled_from(KINDS)).split()
    shape = inspect.type_info(cls_of(f"{api_version} {kind}"))
    assert isinstance(shape, inspect.StructType)
    return {**draw(objects(shape, 0)), "apiVersion": api_version, "kind": kind}


class Way(NamedTuple):
    """An object with one field of the table in it, and the fields on the way to it."""

    tree: dict[str, Any]
    places: list[tuple[str, Span | None]]


@st.composite
def ways(draw: st.DrawFn) -> Way:
    api_version, kind = draw(st.sampled_from(KINDS)).split()
    tree: dict[str, Any] = {"apiVersion": api_version, "kind": kind}
    places: list[tuple[str, Span | None]] = []
    name, path, holder = f"{api_version}/{kind}", "", tree
    while fields := fields_of(name):
        field = draw(st.sampled_from(sorted(fields)))
        path = f"{path}.{field}" if path else field
        places.append((path, fields[field].span))
        name = fields[field].inner
        inner: dict[str, Any] = {}
        if fields[field].mapping:
            path, holder[field] = f"{path}.a", {"a": inner}
        elif draw(st.booleans()):
            path, holder[field] = f"{path}[0]", [inner]
        else:
            holder[field] = inner
        holder = inner
        if len(places) > DEEP:
            break
    return Way(tree, places)


def findings(tree: dict[str, Any], minor: int) -> set[tuple[str, str]]:
    target = target_of(Manifest(tree, SOURCE), minor)
    if target is None:
        return set()
    return {(rule.code, problem.path) for rule in RULES for problem in rule.check(target)}


def test_there_are_rules_and_kinds() -> None:
    assert len(RULES) >= 7
    assert len(KINDS) > 60
    assert sum(bool(fields_of(name.replace(" ", "/"))) for name in KINDS) > 20


@settings(deadline=None, max_examples=150)
@given(valid())
def test_a_field_that_is_too_new_is_too_new_in_all_older_versions(tree: dict[str, Any]) -> None:
    found = {minor: findings(tree, minor) for minor in MINORS}
    for minor in range(FIRST, LAST):
        unserved = ("K8S-VER-001", "apiVersion") in found[minor]
        newer = {path for code, path in found[minor + 1] if code == "K8S-VER-003"}
        older = {path for code, path in found[minor] if code == "K8S-VER-003"}
        # Types are those of 1.36: up to there a field is unknown because it is too new.
        if minor + 1 <= 36 and not unserved:
            assert all(any(path.startswith(known) for known in older) for path in newer)
    assert not {code for code, _ in found[36]} & {"K8S-VER-001", "K8S-VER-002", "K8S-VER-003"}


@settings(deadline=None, max_examples=400)
@given(ways(), st.sampled_from(MINORS))
def test_the_outermost_field_that_is_not_there_is_reported(way: Way, minor: int) -> None:
    span = kind_span(way.tree["apiVersion"], way.tree["kind"])
    missing = [path for path, known in way.places if known and not known.covers(minor)]
    expected = missing[:1] if span is None or span.covers(minor) else []
    found = findings(way.tree, minor)
    assert [path for code, path in found if code == "K8S-VER-003"] == expected


@settings(deadline=None, max_examples=60)
@given(valid(), st.sampled_from(MINORS))
def test_the_structure_of_a_valid_object_is_sound_in_every_version(
    tree: dict[str, Any], minor: int
) -> None:
    assert structure_problems(tree, f"1.{minor}") == structure_problems(tree, "1.36")


@settings(deadline=None, max_examples=100)
@given(st.sampled_from([*dated_kinds(), ("v1", "Pod"), ("apps/v1", "Deployment")]), GARBAGE)
def test_no_tree_breaks_the_rules(key: tuple[str, str], garbage: Any) -> None:
    tree = {"spec": garbage, "apiVersion": key[0], "kind": key[1]}
    for minor in MINORS:
        for _, path in findings(tree, minor):
            assert path
