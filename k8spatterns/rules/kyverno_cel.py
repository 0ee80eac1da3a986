"""Kyverno's rules and policies in CEL, which are evaluated as the API server's own ones are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.rules.cel.library import is_installed
from k8spatterns.rules.kyverno_patterns import Mismatch
from k8spatterns.rules.kyverno_unknown import NotEvaluatedError
from k8spatterns.rules.values import listed, mapping

if TYPE_CHECKING:
    from k8spatterns.manifest import Tree
    from k8spatterns.rules.admitting import Context, Judged, Violation

NO_LIBRARY = "no CEL library is installed; there is one with k8spatterns[cel]"


def judged_cel(rule: Tree, tree: Tree, labels: Tree | None) -> Mismatch | None:
    """Return how an object fails the expressions of a rule, or None; skipped is part of the answer.

    Args:
        rule: with `validate.cel`.
        tree: the object, or the Pod that it makes.
        labels: of its namespace; None where they are not known.

    Raises:
        NotEvaluatedError: that is known only in a cluster.

    See https://kyverno.io/docs/policy-types/cluster-policy/validate/#common-expression-language-cel
    """
    if not is_installed():
        raise NotEvaluatedError(NO_LIBRARY)
    from k8spatterns.rules.admitting import judged, policy_of

    cel = mapping(mapping(rule.get("validate")).get("cel"))
    if cel.get("paramKind") is not None:
        raise NotEvaluatedError("its expressions have parameters")
    spec = {**cel, "matchConditions": listed(rule.get("celPreconditions"))}
    policy = policy_of(spec, "validate.cel", "expressions")
    found = judged(policy, context_of(tree, labels))
    if found.skipped:
        return Mismatch((), "what the preconditions say", skipped=True)
    violation = first_violation(found)
    return None if violation is None else Mismatch((), f"as the policy says: {violation.message}")


def context_of(tree: Tree, labels: Tree | None) -> Context:
    """Return an object for expressions, with the labels of its namespace as far as known."""
    from k8spatterns.rules.admitting import Context

    name = mapping(tree.get("metadata")).get("namespace")
    namespace = None if labels is None else {"metadata": {"name": name, "labels": labels}}
    return Context(tree, "", namespace)


def first_violation(found: Judged) -> Violation | None:
    """Return the first violation, or None where there is none.

    Raises:
        NotEvaluatedError: there is none among what could be evaluated.
    """
    if found.violations:
        return found.violations[0]
    if found.unknown:
        raise NotEvaluatedError(found.unknown[0][1])
    return None


def pod_in(tree: Tree, template: tuple[str, ...]) -> Tree:
    """Return the Pod that an object makes, as a Pod; the object itself without a template.

    Its namespace is that of the object.
    """
    if not template:
        return tree
    holder: Any = tree
    for key in template:
        holder = mapping(holder).get(key)
    metadata = mapping(tree.get("metadata"))
    kept: Tree = {key: metadata[key] for key in ("name", "namespace") if key in metadata}
    own: Tree = {**kept, **mapping(mapping(holder).get("metadata"))}
    spec = mapping(mapping(holder).get("spec"))
    return {"apiVersion": "v1", "kind": "Pod", "metadata": own, "spec": spec}
