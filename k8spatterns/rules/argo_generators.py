"""Rules for what Argo CD's ApplicationSets make Applications of.

https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators/
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.argo import APPLICATION_SET
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.system_fields import only_one
from k8spatterns.rules.values import all_texts, items, listed, mapping, set_fields, spec_of
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

_KINDS = (
    "list",
    "clusters",
    "git",
    "scmProvider",
    "clusterDecisionResource",
    "pullRequest",
    "matrix",
    "merge",
    "plugin",
)
_COMBINE = ("matrix", "merge")
_TWO = 2
_DEEPEST = 2


@object_rule("K8S-ARGO-011", kinds=[APPLICATION_SET], severity="warning", needs=("generators",))
def generator_unclear(manifest: Manifest) -> Iterator[Problem]:
    """A generator is of one kind, and a combination has the generators that it combines."""
    spec = spec_of(manifest.tree)
    if not listed(spec.get("generators")):
        hint = "write one, such as list: with elements"
        yield Problem("without a generator there are no Applications", "spec.generators", hint)
    yield from _generators(spec, "spec", 0)


def _generators(tree: Tree, path: str, depth: int) -> Iterator[Problem]:
    for index, generator in items(tree, "generators"):
        where = f"{path}.generators[{index}]"
        if not generator.get("selector") or set_fields(generator, _KINDS):
            yield from only_one(generator, _KINDS, where)
        for kind in set_fields(generator, _COMBINE):
            yield from _combination(mapping(generator[kind]), kind, f"{where}.{kind}", depth + 1)
        git = mapping(generator.get("git"))
        if git:
            yield from only_one(git, ("directories", "files"), f"{where}.git")


def _combination(tree: Tree, kind: str, path: str, depth: int) -> Iterator[Problem]:
    count = len(listed(tree.get("generators")))
    if kind == "matrix" and count != _TWO:
        message = f"a matrix combines two generators, and this one has {count}"
        yield Problem(message, f"{path}.generators", "put a matrix inside of it for more")
    elif kind == "merge" and count < _TWO:
        message = f"a merge joins at least two generators, and this one has {count}"
        yield Problem(message, f"{path}.generators")
    if kind == "merge" and not listed(tree.get("mergeKeys")):
        hint = "name the parameters that must be the same"
        yield Problem("nothing says what is merged with what", f"{path}.mergeKeys", hint)
    if depth > _DEEPEST:
        yield Problem("generators are combined twice at most", path, "combine them flatter")
    yield from _generators(tree, path, depth)


@object_rule("K8S-ARGO-012", kinds=[APPLICATION_SET], severity="warning", needs=("template",))
def template_of_other_engine(manifest: Manifest) -> Iterator[Problem]:
    """The template of an ApplicationSet is written for the engine that fills it in."""
    import re

    spec = spec_of(manifest.tree)
    is_go = spec.get("goTemplate") is True
    plain_name = re.compile(r"\{\{-?\s*([A-Za-z_][\w-]*(?:\.[\w.-]+)*)\s*-?\}\}")
    go_field = re.compile(r"\{\{-?\s*\.[A-Za-z_]")
    for value, path in all_texts(spec.get("template"), "spec.template"):
        found = plain_name.search(value)
        if is_go and found and found[1] not in _KEYWORDS:
            message = f"{found[0]} is no field of a Go template"
            yield Problem(message, path, f"write {{{{.{found[1]}}}}}, or goTemplate: false")
        elif not is_go and go_field.search(value):
            message = f"{shown(value)} stays as it is without goTemplate: true"
            yield Problem(message, path, "write goTemplate: true, or the name without a dot")


_KEYWORDS = frozenset({"end", "else", "break", "continue", "now", "nil", "true", "false"})
