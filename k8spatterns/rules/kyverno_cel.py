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


@object_rule("K8S-KYV-010", kinds=[*_NEW, *_OLD], needs=_FIELDS, webhook=True)
def expression_unread(manifest: Manifest) -> Iterator[Problem]:
    """An expression of a policy is CEL."""
    from k8spatterns.syntax.cel_tokens import CelSyntaxError
    from k8spatterns.syntax.cel_tree import tree_of

    below = () if manifest.group == _NEW_GROUP else ("cel", "celPreconditions", "matchConditions")
    for expression, path in _expressions(manifest.tree.get("spec"), "spec", below, not below):
        read = tree_of(expression)
        if isinstance(read, CelSyntaxError):
            yield Problem(f"the expression is no CEL: {read.message}", path)


def _expressions(
    node: Any,
    path: str,
    below: tuple[str, ...],
    inside: bool,  # noqa: FBT001 - says of the node what the path says of its place
) -> Iterator[tuple[str, str]]:
    """Yield (expression, path) of a tree; in old policies only below some fields."""
    if isinstance(node, dict):
        for key, value in node.items():
            where = f"{path}.{key}"
            if inside and key in _FIELDS and isinstance(value, str):
                yield value, where
            else:
                yield from _expressions(value, where, below, inside or key in below)
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from _expressions(value, f"{path}[{index}]", below, inside)
