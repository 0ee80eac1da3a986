"""The rules over the graph see objects of any shape: what is wrong with one is for other rules."""

from __future__ import annotations

import random
import re
from copy import deepcopy
from typing import TYPE_CHECKING, Any

import yaml

from k8spatterns.manifest import Manifest, Source
from k8spatterns.pipeline.link import link
from k8spatterns.pipeline.model import Build, Options
from k8spatterns.rules import all_rules
from rule_pages import FOLDER

if TYPE_CHECKING:
    from collections.abc import Iterator

JUNK: list[Any] = [
    None,
    1,
    -1,
    1.5,
    float("nan"),
    True,
    "",
    "x",
    "*",
    "a/b/c",
    "{{x}}",
    [],
    [1],
    ["x"],
]
JUNK += [[None], {}, {"a": 1}, {"name": None}, {1: 2}, [[]], {"x": []}]
FAMILIES = ("ARGO", "ISTIO", "KARMADA", "KYV", "PROM", "PSS", "REF", "REL", "SEL")
CASES = 400


def examples() -> list[list[dict[str, Any]]]:
    found = []
    for family in FAMILIES:
        for page in sorted(FOLDER.glob(f"K8S-{family}-*.md")):
            for block in re.findall(r"```yaml\n(.*?)```", page.read_text("utf-8"), re.DOTALL):
                trees = list(yaml.load_all(block, yaml.CSafeLoader))
                found.append([tree for tree in trees if isinstance(tree, dict)])
    return found


def places(node: Any) -> Iterator[tuple[Any, Any]]:
    """Yield (container, key) of every value in a tree."""
    keys = list(node) if isinstance(node, dict) else range(len(node))
    for key in keys if isinstance(node, (dict, list)) else ():
        yield node, key
        if isinstance(node[key], (dict, list)):
            yield from places(node[key])


def test_no_shape_of_an_object_stops_the_rules() -> None:
    chosen = random.Random(7)  # noqa: S311 - the same cases each time
    pages, rules = examples(), [rule for rule in all_rules() if rule.scope == "graph"]
    assert len(pages) > 150
    assert len(rules) > 60
    for _ in range(CASES):
        trees = deepcopy(chosen.choice(pages))
        for _ in range(chosen.choice((1, 1, 2, 4))):
            spots = [spot for tree in trees for spot in places(tree)]
            holder, key = chosen.choice(spots)
            holder[key] = deepcopy(chosen.choice(JUNK))
        build = Build(None, Options())
        build.manifests.extend(Manifest(tree, Source("", "")) for tree in trees)
        link(build)
        assert build.graph is not None
        for rule in rules:
            for problem in rule.check(build.graph):
                assert problem.message
