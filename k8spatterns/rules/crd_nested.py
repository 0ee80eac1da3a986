"""What stands in `allOf`, `anyOf`, `oneOf` and `not` of a schema: conditions, no declarations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.rules.crd_keywords import keyword_problems
from k8spatterns.rules.rule import Problem
from k8spatterns.rules.values import mapping
from k8spatterns.syntax.go_pattern_fault import pattern_fault

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Tree

    Found = tuple[str, Problem]
    #: The node that declares what a condition is about, and its path.
    Declared = tuple[Any, str]

JUNCTORS = ("allOf", "anyOf", "oneOf", "not")

_STRUCTURE = "K8S-CRD-008"
_KEYWORDS = "K8S-CRD-009"
_PATTERNS = "K8S-CRD-011"
_TYPES = frozenset(("array", "boolean", "integer", "number", "object", "string"))
_DECLARING = (
    "type",
    "additionalProperties",
    "default",
    "title",
    "description",
    "nullable",
    "x-kubernetes-preserve-unknown-fields",
    "x-kubernetes-embedded-resource",
    "x-kubernetes-int-or-string",
    "x-kubernetes-list-map-keys",
    "x-kubernetes-list-type",
    "x-kubernetes-map-type",
    "x-kubernetes-validations",
)


def nested_problems(
    schema: Any, path: str, declared: Declared | None, *, skip_any: bool = False
) -> Iterator[Found]:
    """Yield what is wrong with a condition.

    Args:
        schema: the condition.
        path: where it stands.
        declared: the node that it is about; None where the server does not look whether what it
            is about is declared, as it does only for conditions of the object itself.
        skip_any: whether its `anyOf` is that of an integer or a text.
    """
    node = mapping(schema)
    for problem in keyword_problems(node, path):
        yield _KEYWORDS, problem
    if node.get("type") and node["type"] not in _TYPES:
        yield _KEYWORDS, Problem(f"{node['type']!r} is no type", f"{path}.type")
    for key in _DECLARING:
        if node.get(key) or (key == "additionalProperties" and node.get(key) is not None):
            message = f"{key} must not stand in allOf, anyOf, oneOf or not"
            hint = "write it outside, where the field is declared"
            yield _STRUCTURE, Problem(message, f"{path}.{key}", hint)
    if isinstance(node.get("pattern"), str) and (fault := pattern_fault(node["pattern"])):
        message = f"is no regular expression of Go: {fault}"
        yield _PATTERNS, Problem(message, f"{path}.pattern")
    yield from _parts(node, path, declared)
    yield from _junctors(node, path, declared, skip_any=skip_any)


def _parts(node: Tree, path: str, declared: Declared | None) -> Iterator[Found]:
    if isinstance(node.get("items"), dict):
        below = _below(declared, "items", ".items")
        yield from _part(node["items"], f"{path}.items", below)
    properties = _below(declared, "properties", "")
    for name, part in mapping(node.get("properties")).items():
        here = f"{path}.properties[{name}]"
        if name == "metadata":
            yield _STRUCTURE, Problem("no condition can be about metadata", here)
        yield from _part(part, here, _below(properties, name, f".properties[{name}]"))


def _below(declared: Declared | None, name: str, step: str) -> Declared | None:
    """Return a part of what is declared, and its path."""
    if declared is None:
        return None
    tree, path = declared
    return mapping(tree).get(name), f"{path}{step}"


def _part(part: Any, path: str, declared: Declared | None) -> Iterator[Found]:
    if declared is not None and not isinstance(declared[0], dict):
        message = "a condition is about it, and nothing declares it"
        yield _STRUCTURE, Problem(message, declared[1], f"declare what {path} is about")
        declared = None
    yield from nested_problems(part, path, declared)


def _junctors(
    node: Tree, path: str, declared: Declared | None, *, skip_any: bool
) -> Iterator[Found]:
    for junctor in JUNCTORS:
        parts = node.get(junctor)
        if not parts or (skip_any and junctor == "anyOf"):
            continue
        if isinstance(parts, dict):
            yield from nested_problems(parts, f"{path}.{junctor}", declared)
        else:
            for index, part in enumerate(parts):
                yield from nested_problems(part, f"{path}.{junctor}[{index}]", declared)
