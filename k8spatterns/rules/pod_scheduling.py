"""Rules for where Pods run: tolerations, affinity, spreading, node selectors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.graph.selectors import matches
from k8spatterns.rules.metadata import label_problems
from k8spatterns.rules.rule import Problem, pod_rule
from k8spatterns.rules.values import duplicates, items, listed, mapping, refused, text, whole
from k8spatterns.syntax.names import label_key, label_value
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Pod
    from k8spatterns.manifest import Tree

_REQUIRED = "requiredDuringSchedulingIgnoredDuringExecution"
_PREFERRED = "preferredDuringSchedulingIgnoredDuringExecution"
HIGHEST_WEIGHT = 100


@pod_rule("K8S-SCHED-001")
def toleration_seconds(pod: Pod) -> Iterator[Problem]:
    """Only a toleration of NoExecute has an end."""
    for index, toleration in items(pod.spec, "tolerations"):
        effect = toleration.get("effect")
        if toleration.get("tolerationSeconds") is not None and effect != "NoExecute":
            says = f"the effect is {effect}" if effect else "no effect is named"
            message = f"tolerationSeconds is for the effect NoExecute only; {says}"
            hint = "leave tolerationSeconds out, or write effect: NoExecute"
            yield Problem(message, f"{pod.path}.tolerations[{index}].effect", hint)


@pod_rule("K8S-SCHED-002")
def toleration_value(pod: Pod) -> Iterator[Problem]:
    """A toleration compares a value, or asks whether the taint exists."""
    for index, toleration in items(pod.spec, "tolerations"):
        path = f"{pod.path}.tolerations[{index}]"
        exists = toleration.get("operator") == "Exists"
        if exists and toleration.get("value"):
            message = "the operator Exists takes no value"
            yield Problem(message, f"{path}.operator", "leave value out, or write Equal")
        if not exists and not toleration.get("key"):
            message = "a toleration without a key tolerates every taint, with operator Exists only"
            yield Problem(message, f"{path}.operator", "write key, or operator: Exists")
        for field, check in (("key", label_key), ("value", label_value)):
            refusal = refused(check, toleration.get(field) or None)
            if refusal:
                yield Problem(refusal, f"{path}.{field}")


@pod_rule("K8S-SCHED-003")
def node_selector_invalid(pod: Pod) -> Iterator[Problem]:
    """A node selector consists of labels."""
    yield from label_problems(pod.spec.get("nodeSelector"), f"{pod.path}.nodeSelector")


def _terms(pod: Pod) -> Iterator[tuple[str, Tree, bool]]:
    """Yield (path, Pod affinity term, whether it is preferred) of affinity and anti-affinity."""
    affinity = mapping(pod.spec.get("affinity"))
    for kind in ("podAffinity", "podAntiAffinity"):
        tree, path = mapping(affinity.get(kind)), f"{pod.path}.affinity.{kind}"
        for index, term in items(tree, _REQUIRED):
            yield f"{path}.{_REQUIRED}[{index}]", term, False
        for index, weighted in items(tree, _PREFERRED):
            term = mapping(weighted.get("podAffinityTerm"))
            yield f"{path}.{_PREFERRED}[{index}].podAffinityTerm", term, True


@pod_rule("K8S-SCHED-004")
def topology_key_missing(pod: Pod) -> Iterator[Problem]:
    """Affinity between Pods says within which topology."""
    for path, term, _ in _terms(pod):
        key = term.get("topologyKey")
        refusal = refused(label_key, key) if key else "topologyKey is missing"
        if refusal:
            hint = "write kubernetes.io/hostname or topology.kubernetes.io/zone"
            yield Problem(refusal, f"{path}.topologyKey", hint)


@pod_rule("K8S-SCHED-005")
def weight_out_of_range(pod: Pod) -> Iterator[Problem]:
    """The weight of a preference is 1 to 100."""
    affinity = mapping(pod.spec.get("affinity"))
    for kind in ("nodeAffinity", "podAffinity", "podAntiAffinity"):
        for index, term in items(affinity.get(kind), _PREFERRED):
            weight = whole(term.get("weight"))
            if weight is not None and not 1 <= weight <= HIGHEST_WEIGHT:
                path = f"{pod.path}.affinity.{kind}.{_PREFERRED}[{index}].weight"
                yield Problem(f"{weight} is no weight; 1 to {HIGHEST_WEIGHT} is allowed", path)


def _node_terms(pod: Pod) -> Iterator[tuple[str, Tree]]:
    """Yield (path, node selector term) of node affinity."""
    affinity = mapping(mapping(pod.spec.get("affinity")).get("nodeAffinity"))
    path = f"{pod.path}.affinity.nodeAffinity"
    for index, term in items(affinity.get(_REQUIRED), "nodeSelectorTerms"):
        yield f"{path}.{_REQUIRED}.nodeSelectorTerms[{index}]", term
    for index, term in items(affinity, _PREFERRED):
        yield f"{path}.{_PREFERRED}[{index}].preference", mapping(term.get("preference"))


@pod_rule("K8S-SCHED-006")
def node_affinity_invalid(pod: Pod) -> Iterator[Problem]:
    """Expressions of node affinity have the values that their operator asks for."""
    for path, term in _node_terms(pod):
        for index, expression in items(term, "matchExpressions"):
            yield from _expression(expression, f"{path}.matchExpressions[{index}]")
        for index, field in items(term, "matchFields"):
            if field.get("key") != "metadata.name":
                message = f"{shown(str(field.get('key')))} can't be matched; only metadata.name can"
                yield Problem(message, f"{path}.matchFields[{index}].key")


def _expression(expression: Tree, path: str) -> Iterator[Problem]:
    refusal = refused(label_key, expression.get("key"))
    if refusal:
        yield Problem(refusal, f"{path}.key")
    operator, values = expression.get("operator"), listed(expression.get("values"))
    if operator in ("In", "NotIn") and not values:
        yield Problem(f"the operator {operator} needs values", f"{path}.values")
    elif operator in ("Exists", "DoesNotExist") and values:
        message = f"the operator {operator} takes no values"
        yield Problem(message, f"{path}.values", "leave them out")
    elif operator in ("Gt", "Lt") and len(values) != 1:
        yield Problem(f"the operator {operator} takes one value", f"{path}.values")


@pod_rule("K8S-SCHED-007")
def node_terms_missing(pod: Pod) -> Iterator[Problem]:
    """Required node affinity has at least one term."""
    affinity = mapping(mapping(pod.spec.get("affinity")).get("nodeAffinity"))
    required = affinity.get(_REQUIRED)
    if isinstance(required, dict) and not listed(required.get("nodeSelectorTerms")):
        path = f"{pod.path}.affinity.nodeAffinity.{_REQUIRED}.nodeSelectorTerms"
        yield Problem("at least one term is needed", path)


@pod_rule("K8S-SCHED-008")
def spread_invalid(pod: Pod) -> Iterator[Problem]:
    """A spread constraint has a positive skew, a topology and a way to deal with misses."""
    for index, constraint in items(pod.spec, "topologySpreadConstraints"):
        path = f"{pod.path}.topologySpreadConstraints[{index}]"
        skew = whole(constraint.get("maxSkew"))
        if skew is not None and skew <= 0:
            yield Problem(f"maxSkew must be at least 1, not {skew}", f"{path}.maxSkew")
        key = constraint.get("topologyKey")
        refusal = refused(label_key, key) if key else "topologyKey is missing"
        if refusal:
            yield Problem(refusal, f"{path}.topologyKey", "write topology.kubernetes.io/zone")
        domains = whole(constraint.get("minDomains"))
        if domains is not None:
            yield from _min_domains(constraint, domains, path)


def _min_domains(constraint: Tree, domains: int, path: str) -> Iterator[Problem]:
    if domains <= 0:
        yield Problem(f"minDomains must be at least 1, not {domains}", f"{path}.minDomains")
    if constraint.get("whenUnsatisfiable") != "DoNotSchedule":
        message = "minDomains works with whenUnsatisfiable: DoNotSchedule only"
        yield Problem(message, f"{path}.minDomains")


@pod_rule("K8S-SCHED-009")
def spread_twice(pod: Pod) -> Iterator[Problem]:
    """There is one spread constraint for a topology and a way to deal with misses."""
    constraints = [tree for _, tree in items(pod.spec, "topologySpreadConstraints")]
    keys = [(text(c.get("topologyKey")), text(c.get("whenUnsatisfiable"))) for c in constraints]
    for index, first in duplicates(keys):
        path = f"{pod.path}.topologySpreadConstraints"
        message = f"{keys[index][0]} and {keys[index][1]} are constrained twice"
        detail = (f"the other one is {path}[{first}]",)
        yield Problem(message, f"{path}[{index}]", "keep one of them", detail=detail)


@pod_rule("K8S-SCHED-010", severity="warning")
def spread_of_others(pod: Pod) -> Iterator[Problem]:
    """A spread constraint should count the Pods that it spreads."""
    for index, constraint in items(pod.spec, "topologySpreadConstraints"):
        selector = constraint.get("labelSelector")
        if not isinstance(selector, dict) or not matches(selector, pod.labels):
            message = "the labelSelector does not select the Pod itself, so it spreads nothing"
            path = f"{pod.path}.topologySpreadConstraints[{index}].labelSelector"
            yield Problem(message, path, "write the labels of this Pod")
