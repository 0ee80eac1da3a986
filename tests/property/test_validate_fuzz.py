"""`validate` takes anything: findings come out, in every form of report."""

from __future__ import annotations

import json
from copy import deepcopy
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from example_apps import EXAMPLES
from k8spatterns.codes import all_codes
from k8spatterns.findings.as_github import to_github
from k8spatterns.findings.as_json import to_json
from k8spatterns.findings.as_sarif import to_sarif
from k8spatterns.findings.text import show
from k8spatterns.pipeline.model import Options
from k8spatterns.pipeline.validate import validate
from k8spatterns.reader import ReadError, read_documents

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.pipeline.rendering import Rendering

    Place = tuple[str | int, ...]
    Tree = dict[str, Any]

PAGES = Path(__file__).parents[2] / "docs" / "rules"
CODES = set(all_codes())
TITLES = {code: about.title for code, about in all_codes().items()}


def judged(text: str, options: Options) -> Rendering:
    """Validate a text, write every report about it, and return what was found."""
    errors: list[ReadError] = []
    documents = list(read_documents(text, "all.yaml", errors))
    rendering = validate(documents, options=options, errors=errors)
    findings = rendering.findings
    assert {finding.code for finding in findings} <= CODES
    assert all(finding.origin and finding.origin.line > 0 for finding in findings)
    assert show(findings).count("\n\n") >= len(findings) - 1
    assert len(json.loads(to_json(findings, 1))["findings"]) == len(findings)
    assert len(json.loads(to_sarif(findings, TITLES))["runs"][0]["results"]) == len(findings)
    assert to_github(findings).count("\n") == len(findings)
    return rendering


def trees_in(text: str) -> Iterator[Tree]:
    for document in read_documents(text, "page", []):
        if isinstance(document.tree, dict) and isinstance(document.tree.get("kind"), str):
            yield document.tree


def kind_of(tree: Tree) -> tuple[str, str]:
    return str(tree.get("apiVersion")), tree["kind"]


def sound_trees() -> list[Tree]:
    """Return the fullest object of every kind in the examples and in the pages of the rules."""
    texts = [path.read_text("utf-8") for path in sorted(EXAMPLES.rglob("expected.yaml"))]
    for page in sorted(PAGES.glob("K8S-*.md")):
        texts += [part.partition("```")[0] for part in page.read_text("utf-8").split("```yaml")[1:]]
    fullest: dict[tuple[str, str], Tree] = {}
    for tree in (tree for text in texts for tree in trees_in(text)):
        known = fullest.setdefault(kind_of(tree), tree)
        if len(places(tree)) > len(places(known)):
            fullest[kind_of(tree)] = tree
    return list(fullest.values())


def places(node: Any, path: Place = ()) -> list[Place]:
    """Return the path of everything in a tree."""
    pairs = node.items() if isinstance(node, dict) else enumerate(node)
    found: list[Place] = []
    for key, value in pairs:
        found.append((*path, key))
        if isinstance(value, (dict, list)):
            found += places(value, (*path, key))
    return found


def put(tree: Tree, path: Place, value: Any) -> None:
    """Put a value at a path, unless an earlier change has taken that away."""
    node: Any = tree
    last: Any = path[-1]
    for key in path[:-1]:
        try:
            node = node[key]
        except (LookupError, TypeError):
            return
    if isinstance(node, dict) or (isinstance(node, list) and last in range(len(node))):
        node[last] = value


def nested(levels: int) -> Any:
    node: Any = "x"
    for number in range(levels):
        node = [node] if number % 2 else {"a": node}
    return node


TREES = sound_trees()
PLACES = [(tree, place) for tree in TREES for place in places(tree)]
KINDS = [kind_of(tree) for tree in TREES]
OPTIONS = [
    Options(profile=profile, kubernetes=kubernetes, isolated=isolated, missing_kinds=True)
    for profile in ("default", "restricted", "relaxed")
    for kubernetes, isolated in (("1.25", False), ("1.36", True), ("1.36", False), ("1.37", True))
]

WRONG: list[Any] = [
    *(None, True, 0, -1, 1.5, 2**63, 10**40, 1e300, "", " ", "a", "\n", "\0", "NaN", "null", "on"),
    *("x" * 5000, "9" * 5000, "Ünï/ cö:dé", "\ud800", "٣", "³", "-³", "1e3", "0x1", "1_000", "%"),
    *("*", "/", "-", "=", "..", "{{", "${", "$(", "[", "(?", "\\", "@sha256:", "http://[", "[::"),
    *("10.0.0.0/8", "::1", "5m", "1Gi", "* * * * *", "a/b", "a.b.c", "sum(", "self.a", "$.a["),
    *('{"a": [1', "[1, {}]", "a: b", "- a", "2024-01-01T00:00:00Z", "P1D", "v1", "25%"),
    *([], {}, [[]], [{}], [None], [1], ["x", None], {"": ""}, {"a": None}, {"a": [1]}),
]
SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text()
KEYS = st.sampled_from(
    sorted({part for _, place in PLACES for part in place if isinstance(part, str)})
) | st.text(max_size=5)
ANY = st.recursive(
    SCALARS | st.sampled_from(WRONG),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=20,
)
options = st.sampled_from(OPTIONS)
sound = st.sampled_from(TREES)


def test_there_is_something_to_break() -> None:
    assert len(KINDS) > 120
    assert len(PLACES) > 2000
    assert len(OPTIONS) == 12
    assert any(rendering_is_sound(tree) for tree in TREES)


def rendering_is_sound(tree: Tree) -> bool:
    return not judged(json.dumps(tree), OPTIONS[0]).findings


@settings(deadline=None, max_examples=150)
@given(place=st.sampled_from(PLACES), value=st.sampled_from(WRONG) | ANY, options=options)
def test_a_wrong_value_at_any_place(
    place: tuple[Tree, Place], value: Any, options: Options
) -> None:
    tree = deepcopy(place[0])
    put(tree, place[1], value)
    judged(json.dumps(tree), options)


@pytest.mark.parametrize("number", range(4))
def test_each_place_with_some_wrong_values(number: int) -> None:
    chosen = PLACES[number::40]
    for index, (tree, place) in enumerate(chosen):
        changed = deepcopy(tree)
        put(changed, place, WRONG[(index + number) % len(WRONG)])
        judged(json.dumps(changed), OPTIONS[index % len(OPTIONS)])
    assert len(chosen) > 50


@settings(deadline=None, max_examples=100)
@given(data=st.data(), trees=st.lists(sound, min_size=1, max_size=3), options=options)
def test_several_changes_of_several_objects(
    data: st.DataObject, trees: list[Tree], options: Options
) -> None:
    trees = deepcopy(trees)
    for tree in trees:
        for place in data.draw(st.lists(st.sampled_from(places(tree)), max_size=4)):
            put(tree, place, data.draw(ANY))
    judged("\n---\n".join(map(json.dumps, trees)), options)


@settings(deadline=None, max_examples=100)
@given(data=st.data(), tree=sound, options=options)
def test_keys_that_are_gone_moved_or_there_twice(
    data: st.DataObject, tree: Tree, options: Options
) -> None:
    lines = json.dumps(tree, indent=1).splitlines()
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(1, len(lines) - 1))
        action = data.draw(st.sampled_from(["drop", "twice", "move"]))
        line = lines[at] if action == "twice" else lines.pop(at)
        if action != "drop":
            lines.insert(data.draw(st.integers(0, len(lines))), line)
    judged("\n".join(lines), options)


@settings(deadline=None, max_examples=100)
@given(first=sound, second=sound, options=options)
def test_the_fields_of_two_kinds_in_one(first: Tree, second: Tree, options: Options) -> None:
    judged(json.dumps({**second, **first}), options)
    specs = [tree.get("spec") for tree in (first, second)]
    if all(isinstance(spec, dict) for spec in specs):
        merged = {**specs[0], **specs[1]}  # type: ignore[dict-item]
        judged(json.dumps({**first, "spec": merged}), options)


@settings(deadline=None, max_examples=150)
@given(kind=st.sampled_from(KINDS), tree=st.dictionaries(KEYS, ANY, max_size=5), options=options)
def test_any_tree_of_any_kind(kind: tuple[str, str], tree: Tree, options: Options) -> None:
    judged(json.dumps({**tree, "apiVersion": kind[0], "kind": kind[1]}), options)
    named = {"metadata": {"name": "a"}, "apiVersion": kind[0], "kind": kind[1]}
    judged(json.dumps({"spec": tree, **tree, **named}), options)


@settings(deadline=None, max_examples=100)
@given(text=st.text() | st.text("ab:-[]{}\"'#&*!|> \n\t,%@`0.~=<?", max_size=60), options=options)
def test_any_text(text: str, options: Options) -> None:
    judged(text, options)
    judged(f"apiVersion: v1\nkind: ConfigMap\nmetadata: {{name: a}}\ndata:\n  a: {text}\n", options)


@pytest.mark.parametrize("tree", TREES[::4], ids=lambda tree: f"{tree['kind']}")
def test_large_values_take_no_longer_than_they_are(tree: Tree) -> None:
    """A few of the places of each kind, with what is long, wide or deep."""
    found = places(tree)
    step = max(1, len(found) // 4)
    large = ["a." * 50_000, ["a"] * 2000, {f"k{n}": "v" for n in range(1000)}, nested(150)]
    for index, place in enumerate(found[len(tree["kind"]) % step :: step]):
        if place[0] not in ("apiVersion", "kind"):
            changed = deepcopy(tree)
            put(changed, place, large[index % len(large)])
            judged(json.dumps(changed), OPTIONS[index % len(OPTIONS)])
