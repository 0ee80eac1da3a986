"""Rules for the affinity of Pods to nodes and to other Pods."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.rule import Problem, pod_rule
from k8spatterns.rules.values import items, listed, mapping, text, texts, whole
from k8spatterns.syntax.names import dns_label, dns_subdomain, label_key, label_value
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Pod
    from k8spatterns.manifest import Tree

_REQUIRED = "requiredDuringSchedulingIgnoredDuringExecution"
_PREFERRED = "preferredDuringSchedulingIgnoredDuringExecution"
_KINDS = ("podAffinity", "podAntiAffinity")
_FIELDS = ("namespaces", "topologyKey")
_KEYS = ("matchLabelKeys", "mismatchLabelKeys")
HIGHEST_WEIGHT = 100
_OPERATORS = ("In", "NotIn", "Exists", "DoesNotExist", "Gt", "Lt")


def _terms(pod: Pod) -> Iterator[tuple[str, Tree]]:
    """Yield (path, Pod affinity term) of affinity and anti-affinity."""
    affinity = mapping(pod.spec.get("affinity"))
    for kind in _KINDS:
        tree, path = mapping(affinity.get(kind)), f"{pod.path}.affinity.{kind}"
        for index, term in items(tree, _REQUIRED):
            yield f"{path}.{_REQUIRED}[{index}]", term
        for index, weighted in items(tree, _PREFERRED):
            term = mapping(weighted.get("podAffinityTerm"))
            yield f"{path}.{_PREFERRED}[{index}].podAffinityTerm", term


# All but the selectors, and those of nodes.
_TERMS = (
    *(f"affinity.{kind}.{_REQUIRED}.{field}" for kind in _KINDS for field in _FIELDS),
    *(f"affinity.{kind}.{_PREFERRED}.podAffinityTerm.{f}" for kind in _KINDS for f in _FIELDS),
    *(f"affinity.{kind}.{_PREFERRED}.weight" for kind in ("nodeAffinity", *_KINDS)),
)


@pod_rule("K8S-SCHED-004", needs=_KINDS, looks_at=_TERMS)
def topology_key_missing(pod: Pod) -> Iterator[Problem]:
    """Affinity between Pods says within which topology, and names namespaces."""
    for path, term in _terms(pod):
        key = text(term.get("topologyKey"))
        refusal = label_key(key) if key else "topologyKey is missing"
        if refusal:
            hint = "write kubernetes.io/hostname or topology.kubernetes.io/zone"
            yield Problem(refusal, f"{path}.topologyKey", hint)
        for _, name in texts(term, "namespaces"):
            refusal = dns_label(name)
            if refusal:  # the server leaves the s out
                yield Problem(refusal, f"{path}.namespace")


@pod_rule("K8S-SCHED-011", needs=_KEYS)
def label_keys_invalid(pod: Pod) -> Iterator[Problem]:
    """Keys of labels to match are valid, and asked for in one way."""
    for path, term in _terms(pod):
        yield from label_key_problems(pod, term, path)


def label_key_problems(
    pod: Pod, term: Tree, path: str, *, spread: bool = False
) -> Iterator[Problem]:
    """Yield what is wrong with matchLabelKeys and mismatchLabelKeys of a term."""
    selector = term.get("labelSelector")
    for field in _KEYS:
        keys = listed(term.get(field))
        if keys and not isinstance(selector, dict):
            message = f"{field} can't stand without a labelSelector"
            yield Problem(message, f"{path}.{field}", "write labelSelector")
            return
        for index, key in enumerate(keys):
            refusal = label_key(text(key))
            if refusal:
                yield Problem(refusal, f"{path}.{field}[{index}]")
    wanted = listed(term.get(_KEYS[0]))
    for index in _selected_too(pod, mapping(selector), wanted):
        where = f"{path}.{_KEYS[0]}[{index}]" if spread else f"{path}[{index}]"
        message = f"{shown(str(wanted[index]))} is in matchLabelKeys and in labelSelector"
        yield Problem(message, where, "keep one of them")
    for index, key in enumerate(wanted):
        if key in listed(term.get(_KEYS[1])):
            message = f"{shown(str(key))} is in matchLabelKeys and in mismatchLabelKeys"
            yield Problem(message, f"{path}.{_KEYS[0]}[{index}]", "keep one of them")


def _selected_too(pod: Pod, selector: Tree, keys: list[object]) -> Iterator[int]:
    """Yield the positions of keys that the selector has twice once the server has added its own.

    It adds those of the labels that a Pod itself has; a template's selector stays as it is.
    """
    seen = {str(key) for key in mapping(selector.get("matchLabels"))}
    asked = [text(item.get("key")) for _, item in items(selector, "matchExpressions")]
    labels = mapping(pod.metadata.get("labels"))
    added = [] if pod.is_template else [key for key in keys if key in labels]
    for key in (*asked, *map(str, added)):
        if key in seen and key in keys:
            yield keys.index(key)
        seen.add(key)


@pod_rule("K8S-SCHED-005", needs=("weight", _PREFERRED), looks_at=_TERMS)
def weight_out_of_range(pod: Pod) -> Iterator[Problem]:
    """The weight of a preference is 1 to 100."""
    affinity = mapping(pod.spec.get("affinity"))
    for kind in ("nodeAffinity", *_KINDS):
        for index, term in items(affinity.get(kind), _PREFERRED):
            weight = whole(term.get("weight")) or 0
            if not 1 <= weight <= HIGHEST_WEIGHT:
                path = f"{pod.path}.affinity.{kind}.{_PREFERRED}[{index}].weight"
                yield Problem(f"{weight} is no weight; 1 to {HIGHEST_WEIGHT} is allowed", path)


def _node_terms(pod: Pod) -> Iterator[tuple[str, Tree, bool]]:
    """Yield (path, node selector term, whether it is required) of node affinity."""
    affinity = mapping(mapping(pod.spec.get("affinity")).get("nodeAffinity"))
    path = f"{pod.path}.affinity.nodeAffinity"
    for index, term in items(affinity.get(_REQUIRED), "nodeSelectorTerms"):
        yield f"{path}.{_REQUIRED}.nodeSelectorTerms[{index}]", term, True
    for index, term in items(affinity, _PREFERRED):
        preference = mapping(term.get("preference"))
        yield f"{path}.{_PREFERRED}[{index}].preference", preference, False


@pod_rule("K8S-SCHED-006", needs=("nodeAffinity",))
def node_affinity_invalid(pod: Pod) -> Iterator[Problem]:
    """Expressions of node affinity have the values that their operator asks for."""
    for path, term, required in _node_terms(pod):
        for index, expression in items(term, "matchExpressions"):
            where = f"{path}.matchExpressions[{index}]"
            yield from node_expression(expression, where, values=required)
        for index, field in items(term, "matchFields"):
            yield from node_field(field, f"{path}.matchFields[{index}]")


def node_expression(expression: Tree, path: str, *, values: bool = True) -> Iterator[Problem]:
    """Yield what is wrong with an expression over the labels of nodes.

    Args:
        expression: key, operator and values.
        path: its JSON path.
        values: whether the values must be values of labels.
    """
    refusal = label_key(text(expression.get("key")))
    if refusal:
        yield Problem(refusal, f"{path}.key")
    operator, given = text(expression.get("operator")), listed(expression.get("values"))
    if operator in ("In", "NotIn") and not given:
        yield Problem(f"the operator {operator} needs values", f"{path}.values")
    elif operator in ("Exists", "DoesNotExist") and given:
        message = f"the operator {operator} takes no values"
        yield Problem(message, f"{path}.values", "leave them out")
    elif operator in ("Gt", "Lt") and len(given) != 1:
        yield Problem(f"the operator {operator} takes one value", f"{path}.values")
    elif operator not in _OPERATORS:
        yield Problem(f"{shown(operator)} is no operator", f"{path}.operator", "write In")
    for index, value in texts(expression, "values") if values else ():
        refusal = label_value(value)
        if refusal:
            yield Problem(refusal, f"{path}.values[{index}]")


def node_field(field: Tree, path: str) -> Iterator[Problem]:
    """Yield what is wrong with an expression over the fields of nodes."""
    operator, values = text(field.get("operator")), listed(field.get("values"))
    if operator not in ("In", "NotIn"):
        message = f"{shown(operator)} is no operator for fields"
        yield Problem(message, f"{path}.operator", "write In or NotIn")
    elif len(values) != 1:
        yield Problem("a field of a node is compared with one value", f"{path}.values")
    if field.get("key") != "metadata.name":
        message = f"{shown(str(field.get('key')))} can't be matched; only metadata.name can"
        yield Problem(message, f"{path}.key")
        return
    for index, value in texts(field, "values"):
        refusal = dns_subdomain(value)
        if refusal:
            yield Problem(refusal, f"{path}.values[{index}]")


@pod_rule("K8S-SCHED-007", needs=("nodeAffinity",))
def node_terms_missing(pod: Pod) -> Iterator[Problem]:
    """Required node affinity has at least one term."""
    affinity = mapping(mapping(pod.spec.get("affinity")).get("nodeAffinity"))
    required = affinity.get(_REQUIRED)
    if isinstance(required, dict) and not listed(required.get("nodeSelectorTerms")):
        path = f"{pod.path}.affinity.nodeAffinity.{_REQUIRED}.nodeSelectorTerms"
        yield Problem("at least one term is needed", path)
