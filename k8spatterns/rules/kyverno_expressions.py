"""The rule for CEL in Kyverno's policies: what no version of CEL can read.

Kyverno adds functions and variables of its own, so nothing but the grammar is judged here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.rules.kyverno_policies import GROUP, KINDS
from k8spatterns.rules.rule import Problem, object_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest

_NEW_GROUP = "policies.kyverno.io"
_NEW = tuple(
    (_NEW_GROUP, f"{scope}{word}Policy")
    for scope in ("", "Namespaced")
    for word in ("Validating", "Mutating", "Generating", "Deleting", "ImageValidating")
)
_OLD = tuple((GROUP, kind) for kind in KINDS)
_FIELDS = ("expression", "messageExpression")
# Where old policies have CEL; elsewhere they have fields of these names that are something else.
_CEL = frozenset({"cel", "celPreconditions", "matchConditions"})


@object_rule("K8S-KYV-010", kinds=[*_NEW, *_OLD], needs=_FIELDS, webhook=True)
def expression_unread(manifest: Manifest) -> Iterator[Problem]:
    """An expression of a policy is CEL."""
    from k8spatterns.syntax.cel_tokens import CelSyntaxError
    from k8spatterns.syntax.cel_tree import tree_of

    places = _cel(manifest.tree.get("spec"), "spec")
    if manifest.group == _NEW_GROUP:
        places = iter([(manifest.tree.get("spec"), "spec")])
    for place, where in places:
        for expression, path in _expressions(place, where):
            read = tree_of(expression)
            if isinstance(read, CelSyntaxError):
                yield Problem(f"the expression is no CEL: {read.message}", path)


def _cel(node: Any, path: str) -> Iterator[tuple[Any, str]]:
    """Yield (tree, path) of what is in CEL."""
    for value, where, key in _children(node, path):
        if key in _CEL:
            yield value, where
        else:
            yield from _cel(value, where)


def _expressions(node: Any, path: str) -> Iterator[tuple[str, str]]:
    for value, where, key in _children(node, path):
        if key in _FIELDS and isinstance(value, str):
            yield value, where
        else:
            yield from _expressions(value, where)


def _children(node: Any, path: str) -> Iterator[tuple[Any, str, str]]:
    if isinstance(node, dict):
        for key, value in node.items():
            yield value, f"{path}.{key}", str(key)
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield value, f"{path}[{index}]", ""
