"""Rules for Kyverno's policies of an app, and the objects of the app that they are about."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple
from weakref import WeakKeyDictionary

from k8spatterns.rules import kinds
from k8spatterns.rules.graph.kyverno_validating import Found, found_by_policies
from k8spatterns.rules.graph.places import place
from k8spatterns.rules.kyverno_matching import View, applies, may_be_about
from k8spatterns.rules.kyverno_policies import (
    PolicyRule,
    enforced,
    is_changed_before,
    is_excepted,
    is_looked_at,
    judged,
    policies,
    rules_of,
    views,
)
from k8spatterns.rules.kyverno_unknown import NotEvaluatedError
from k8spatterns.rules.rule import Problem, graph_rule
from k8spatterns.rules.values import mapping, spec_of, text
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Graph
    from k8spatterns.manifest import Manifest, Tree
    from k8spatterns.rules.kyverno_patterns import Mismatch


class _Verdict(NamedTuple):
    """What is said about an object, or about a rule that is not evaluated."""

    state: Literal["enforced", "audited", "unknown"]
    problem: Problem


# The three rules share one walk over the policies and objects of a graph.
_judged: WeakKeyDictionary[Graph, tuple[_Verdict, ...]] = WeakKeyDictionary()


@graph_rule("K8S-KYV-001", kinds=kinds.KYVERNO)
def refused(graph: Graph) -> Iterator[Problem]:
    """An object meets the rules that the app's own policies of Kyverno enforce."""
    yield from _problems(graph, "enforced")


@graph_rule("K8S-KYV-002", kinds=kinds.KYVERNO, severity="info", relaxed="info")
def not_evaluated(graph: Graph) -> Iterator[Problem]:
    """A rule of a policy of Kyverno can be evaluated without a cluster."""
    yield from _problems(graph, "unknown")


@graph_rule("K8S-KYV-003", kinds=kinds.KYVERNO, severity="warning")
def audited(graph: Graph) -> Iterator[Problem]:
    """An object meets the rules that the app's own policies of Kyverno audit."""
    yield from _problems(graph, "audited")


def _problems(graph: Graph, state: str) -> Iterator[Problem]:
    if graph not in _judged:
        _judged[graph] = (*_verdicts(graph), *map(_of_cel, found_by_policies(graph)))
    yield from (each.problem for each in _judged[graph] if each.state == state)


def _verdicts(graph: Graph) -> Iterator[_Verdict]:
    for policy in policies(graph):
        rules = [rule for rule in rules_of(policy) if rule.validate]
        first_only = spec_of(policy.tree).get("applyRules") == "One"
        unknown: set[int] = set()
        asked: dict[tuple[str, str], list[PolicyRule]] = {}
        for manifest in graph.manifests if rules else ():
            key = (manifest.api_version, manifest.kind)
            if key not in asked:
                asked[key] = [rule for rule in rules if _may_be_about(rule, manifest)]
            if not asked[key] or not is_looked_at(policy, manifest):
                continue
            for rule in asked[key]:
                found, applied = _about(graph, rule, manifest)
                if found is not None and (found.state != "unknown" or rule.at not in unknown):
                    yield found
                    unknown |= {rule.at} if found.state == "unknown" else set()
                if applied and first_only:
                    break


def _may_be_about(rule: PolicyRule, manifest: Manifest) -> bool:
    """Say whether a rule may be about objects of this one's kind."""
    return any(may_be_about(rule.tree, view) for view in views(rule, manifest, None))


def _about(graph: Graph, rule: PolicyRule, manifest: Manifest) -> tuple[_Verdict | None, bool]:
    """Return what a rule says about an object, and whether it was about it at all."""
    applied = False
    for view in views(rule, manifest, _labels_of_namespace(graph, manifest)):
        known = applies(rule.tree, view)
        if known is False or is_excepted(graph, rule, view):
            continue
        try:
            found = judged(rule, view)
        except NotEvaluatedError as error:
            return _unknown(rule, error.reason), True
        if found is not None and found.skipped:
            continue
        applied = True
        if found is not None:
            return _failed(graph, rule, view, found, sure=known is True), True
    return None, applied


def _failed(graph: Graph, rule: PolicyRule, view: View, found: Mismatch, *, sure: bool) -> _Verdict:
    if not sure:
        asked = "whether it is about an object depends on the request or on the namespace's labels"
        return _unknown(rule, asked)
    if is_changed_before(graph, view):
        return _unknown(rule, f"another rule changes {view.manifest.id} before")
    policy = rule.policy
    says = " ".join(text(rule.validate.get("message")).split())
    verb = "is refused" if (enforce := enforced(rule, view)) else "is reported"
    message = f"it {verb} by the rule {shown(rule.name)} of {policy.kind}/{policy.name}"
    detail = (f"{found.where or 'it'} must be {found.wanted}", f"the policy is {place(policy)}")
    problem = Problem(
        f"{message}: {says}" if says else message, found.where, "", view.manifest, detail
    )
    return _Verdict("enforced" if enforce else "audited", problem)


def _unknown(rule: PolicyRule, reason: str) -> _Verdict:
    message = f"the rule {shown(rule.name)} is not evaluated here: {reason}"
    hint = "try it with the Kyverno CLI or in a cluster"
    return _Verdict("unknown", Problem(message, f"spec.rules[{rule.at}]", hint, rule.policy))


def _of_cel(found: Found) -> _Verdict:
    """Return what a policy in CEL says."""
    policy = found.policy
    if found.state == "unknown":
        message = f"it is not evaluated here: {found.message}"
        hint = "try it with the Kyverno CLI or in a cluster"
        return _Verdict("unknown", Problem(message, found.path, hint, policy))
    verb = "refused" if found.state == "enforced" else "reported"
    message = f"it is {verb} by {policy.kind}/{policy.name}: {found.message}"
    detail = (f"{found.path} of the policy says so, which is {place(policy)}",)
    return _Verdict(found.state, Problem(message, "", "", found.manifest, detail))


def _labels_of_namespace(graph: Graph, manifest: Manifest) -> Tree | None:
    """Return the labels of an object's namespace; None where the app does not have it."""
    if not manifest.namespace:
        return None
    namespace = graph.find("", "Namespace", "", manifest.namespace)
    if namespace is None:
        return None
    labels = mapping(namespace.metadata.get("labels"))
    return {**labels, "kubernetes.io/metadata.name": manifest.namespace}
