from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from k8spatterns.graph.pods import POD_PATHS, pod_of
from k8spatterns.manifest import Manifest, Source
from k8spatterns.rules import Rule, all_rules
from k8spatterns.rules.parts import Sound, shape_of
from k8spatterns.rules.structure import structure_problems
from tests.support.checking import check_objects

if TYPE_CHECKING:
    from collections.abc import Iterator

PAGES = Path(__file__).parents[3] / "docs" / "rules"
SOURCE = Source("test", "test")


def remembers(sound: Sound, tree: Any) -> bool:
    """Say whether a part is known, and remember it."""
    asked: list[str] = []
    sound.unless_seen(tree, lambda: asked.append("now") or [])  # type: ignore[func-returns-value]
    return not asked


@pytest.fixture
def ports() -> Sound:
    sound = Sound(["containers.ports", "hostNetwork"])
    while not remembers(sound, {"hostNetwork": True}):
        pass
    return sound


def test_a_shape_has_what_is_outside_only_once() -> None:
    assert shape_of(["a.b.c", "a.d", "a.b"]) == {"a": {"b": None, "d": None}}


def test_equal_parts_are_known(ports: Sound) -> None:
    assert not remembers(ports, {"containers": [{"name": "a", "ports": [{"port": 1}]}]})
    assert remembers(ports, {"containers": [{"name": "b", "ports": [{"port": 1}]}], "x": 2})


@pytest.mark.parametrize(
    "other",
    [
        {"containers": [{"ports": [{"port": 1.0}]}]},
        {"containers": [{"ports": [{"port": "1"}]}]},
        {"containers": [{"ports": [{"port": True}]}]},
        {"containers": [{}, {"ports": [{"port": 1}]}]},
        {"containers": {"ports": [{"port": 1}]}},
        {"containers": [{"ports": [{"port": 1}]}], "hostNetwork": False},
        {},
    ],
)
def test_other_parts_are_not_known(ports: Sound, other: dict[str, Any]) -> None:
    assert not remembers(ports, {"containers": [{"ports": [{"port": 1}]}]})
    assert not remembers(ports, other)


@pytest.mark.parametrize("value", [None, float("nan"), object(), "x" * 5000, "\ud800"], ids=type)
def test_what_has_no_text_of_its_own_is_never_known(ports: Sound, value: object) -> None:
    tree = {"containers": [{"ports": value}]}
    assert not remembers(ports, tree)
    assert not remembers(ports, tree)


def test_few_objects_have_no_keys() -> None:
    sound = Sound(["spec"])
    assert not any(remembers(sound, {"spec": {}}) for _ in range(5))
    assert any(remembers(sound, {"spec": {}}) for _ in range(5))


def test_not_all_parts_are_remembered(ports: Sound) -> None:
    for number in range(3000):
        assert not remembers(ports, {"hostNetwork": number})
    known = sum(remembers(ports, {"hostNetwork": number}) for number in range(3000))
    assert known == 0  # the first ones were forgotten, and those behind them while asking
    assert remembers(ports, {"hostNetwork": 2999})


def test_a_part_in_which_something_was_found_is_asked_about_again(ports: Sound) -> None:
    for _ in range(3):
        assert ports.unless_seen({"hostNetwork": 1}, lambda: ["a fault"]) == ["a fault"]


def test_a_fault_is_found_behind_sound_ones() -> None:
    def pod(number: int) -> dict[str, Any]:
        port = {"containerPort": 70_000 if number % 10 == 9 else 80}
        container = {"name": "web", "image": "example.com/web:1", "ports": [port]}
        named = {"name": f"web-{number}"}
        return {
            "apiVersion": "v1",
            "kind": "Pod",
            "metadata": named,
            "spec": {"containers": [container]},
        }

    found = check_objects(*map(pod, range(30)))
    names = [each.object.name for each in found if each.code == "K8S-PORT-001" and each.object]
    assert names == ["web-9", "web-19", "web-29"]


def pruned(node: Any, shape: dict[str, Any] | None) -> Any:
    """Return only what a rule says that it looks at."""
    if shape is None:
        return node
    if isinstance(node, dict):
        return {name: pruned(node[name], inner) for name, inner in shape.items() if name in node}
    return [pruned(item, shape) for item in node] if isinstance(node, list) else node


def paths(rule: Rule, manifest: Manifest, *, prune: bool) -> list[str] | None:
    """Return where a rule finds faults; None where it is not about the object."""
    shape = shape_of(rule.looks_at) if prune else None
    head = {name: manifest.tree[name] for name in ("apiVersion", "kind")}
    pod = pod_of(manifest)
    if rule.kinds and (manifest.group, manifest.kind) not in rule.kinds:
        return None
    if rule.scope == "object":
        tree = {**pruned(manifest.tree, shape), **head}
        return [problem.path for problem in rule.check(Manifest(tree, SOURCE))]
    if pod is None:
        return None
    tree = {"spec": pruned(pod.spec, shape)}
    for name in reversed(POD_PATHS[manifest.group, manifest.kind]):
        tree = {name: tree}
    less = pod_of(Manifest({**tree, **head}, SOURCE)) if prune else pod
    return None if less is None else [problem.path for problem in rule.check(less)]


def manifests() -> Iterator[Manifest]:
    for page in sorted(PAGES.glob("K8S-*.md")):
        for block in page.read_text("utf-8").split("```yaml\n")[1:]:
            for tree in trees(block.partition("```")[0]):
                if isinstance(tree, dict) and not structure_problems(tree, "1.36"):
                    yield Manifest(tree, SOURCE)


def trees(text: str) -> list[Any]:
    """Return the documents of a text; some examples are about YAML that can't be read."""
    try:
        return list(yaml.safe_load_all(text))
    except (yaml.YAMLError, ValueError):
        return []


def test_rules_look_at_nothing_but_what_they_say() -> None:
    examples = list(manifests())
    faulty: set[str] = set()
    assert len(examples) > 500
    for rule in all_rules():
        for manifest in examples if rule.looks_at else ():
            found = paths(rule, manifest, prune=False)
            assert paths(rule, manifest, prune=True) == found, (rule.code, manifest.tree)
            faulty.update({rule.code} if found else ())
    assert len(faulty) > 50
