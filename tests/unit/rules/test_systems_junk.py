"""Rules over kinds of other systems see objects of any shape, and never fail."""

from __future__ import annotations

import random
from copy import deepcopy
from typing import TYPE_CHECKING, Any

import yaml

from k8spatterns.manifest import Manifest, Source
from k8spatterns.rules import all_rules
from tests.unit.rules import systems_delivery, systems_operators, systems_serving

if TYPE_CHECKING:
    from collections.abc import Iterator

JUNK: list[Any] = [None, 1, -1, 1.5, True, "", "x", "*", "a/b/c", "{{x}}", "[", "@", "0 0"]
JUNK += [[], [1], ["x"], [None], {}, {"a": 1}, {"name": None}, {1: 2}, [[]], {"x": []}, "(?=", "'"]
MODULES = (systems_serving, systems_delivery, systems_operators)
EACH = 60


def places(node: Any) -> Iterator[tuple[Any, Any]]:
    """Yield (container, key) of every value in a tree."""
    keys = list(node) if isinstance(node, dict) else range(len(node))
    for key in keys:
        yield node, key
        if isinstance(node[key], dict | list):
            yield from places(node[key])


def spoilt(text: str, chosen: random.Random) -> dict[str, Any]:
    tree: dict[str, Any] = deepcopy(yaml.safe_load(text))
    inside = [each for each in places(tree) if each[1] not in {"apiVersion", "kind"}]
    for holder, key in chosen.sample(inside, 2):
        holder[key] = deepcopy(chosen.choice(JUNK))
    return tree


def test_no_shape_of_an_object_stops_the_rules() -> None:
    chosen = random.Random(5)  # noqa: S311 - the same cases each time
    rules = [rule for rule in all_rules() if rule.scope == "object" and rule.kinds]
    found = 0
    for module in MODULES:
        for text in module.OBJECTS.values():
            for _ in range(EACH):
                manifest = Manifest(spoilt(text, chosen), Source("test", "test"))
                key = (manifest.group, manifest.kind)
                for rule in (rule for rule in rules if key in rule.kinds):
                    found += len(list(rule.check(manifest)))
    assert found > 100
