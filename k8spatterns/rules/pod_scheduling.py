"""Rules for where Pods run: tolerations, spreading, node selectors; affinity has its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.graph.selectors import matches
from k8spatterns.rules.metadata import label_problems
from k8spatterns.rules.pod_affinity import label_key_problems
from k8spatterns.rules.rule import Problem, pod_rule
from k8spatterns.rules.values import items, text, whole
from k8spatterns.syntax.names import label_key, label_value, qualified_name
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Pod
    from k8spatterns.manifest import Tree

_SPREAD = "topologySpreadConstraints"
_OPERATORS = ("", "Equal", "Exists")


@pod_rule("K8S-SCHED-001", needs=("tolerationSeconds",))
def toleration_seconds(pod: Pod) -> Iterator[Problem]:
    """Only a toleration of NoExecute has an end."""
    for index, toleration in items(pod.spec, "tolerations"):
        effect = toleration.get("effect")
        if toleration.get("tolerationSeconds") is not None and effect != "NoExecute":
            says = f"the effect is {effect}" if effect else "no effect is named"
            message = f"tolerationSeconds is for the effect NoExecute only; {says}"
            hint = "leave tolerationSeconds out, or write effect: NoExecute"
            yield Problem(message, f"{pod.path}.tolerations[{index}].effect", hint)


@pod_rule("K8S-SCHED-002", needs=("tolerations",))
def toleration_value(pod: Pod) -> Iterator[Problem]:
    """A toleration compares a value, or asks whether the taint exists."""
    for index, toleration in items(pod.spec, "tolerations"):
        path = f"{pod.path}.tolerations[{index}]"
        key = text(toleration.get("key"))
        refusal = label_key(key) if key else None
        if refusal:
            yield Problem(refusal, f"{path}.key")
        yield from _operator(toleration, f"{path}.operator")


def _operator(toleration: Tree, path: str) -> Iterator[Problem]:
    """Yield what is wrong with operator, key and value together, which the server says of one."""
    operator, value = text(toleration.get("operator")), text(toleration.get("value"))
    refusal = label_value(value)
    if not toleration.get("key") and operator != "Exists":
        message = "a toleration without a key tolerates every taint, with operator Exists only"
        yield Problem(message, path, "write key, or operator: Exists")
    if operator not in _OPERATORS:
        message = f"the operator {operator} needs a feature that is off by default"
        yield Problem(message, path, "write Equal or Exists")
    elif operator == "Exists" and value:
        yield Problem("the operator Exists takes no value", path, "leave value out, or write Equal")
    elif operator != "Exists" and refusal:
        yield Problem(refusal, path, "write another value")


@pod_rule("K8S-SCHED-003", needs=("nodeSelector",))
def node_selector_invalid(pod: Pod) -> Iterator[Problem]:
    """A node selector consists of labels."""
    yield from label_problems(pod.spec.get("nodeSelector"), f"{pod.path}.nodeSelector")


@pod_rule("K8S-SCHED-008", needs=(_SPREAD,))
def spread_invalid(pod: Pod) -> Iterator[Problem]:
    """A spread constraint has a positive skew, a topology and a way to deal with misses."""
    for index, constraint in items(pod.spec, _SPREAD):
        path = f"{pod.path}.{_SPREAD}[{index}]"
        skew = whole(constraint.get("maxSkew")) or 0
        if skew <= 0:
            yield Problem(f"maxSkew must be at least 1, not {skew}", f"{path}.maxSkew")
        if not text(constraint.get("topologyKey")):
            hint = "write topology.kubernetes.io/zone"
            yield Problem("topologyKey is missing", f"{path}.topologyKey", hint)
        if not constraint.get("whenUnsatisfiable"):
            message = "whenUnsatisfiable is missing"
            yield Problem(message, f"{path}.whenUnsatisfiable", "write DoNotSchedule")
        for field in ("nodeAffinityPolicy", "nodeTaintsPolicy"):
            if constraint.get(field) == "":
                yield Problem(f"{field} must not be empty", f"{path}.{field}", "leave it out")
        domains = whole(constraint.get("minDomains"))
        if domains is not None:
            yield from _min_domains(constraint, domains, path)
        yield from label_key_problems(pod, constraint, path, spread=True)


def _min_domains(constraint: Tree, domains: int, path: str) -> Iterator[Problem]:
    if domains <= 0:
        yield Problem(f"minDomains must be at least 1, not {domains}", f"{path}.minDomains")
    if constraint.get("whenUnsatisfiable") != "DoNotSchedule":
        message = "minDomains works with whenUnsatisfiable: DoNotSchedule only"
        yield Problem(message, f"{path}.minDomains")


@pod_rule("K8S-SCHED-009", needs=(_SPREAD,))
def spread_twice(pod: Pod) -> Iterator[Problem]:
    """There is one spread constraint for a topology and a way to deal with misses."""
    constraints = [tree for _, tree in items(pod.spec, _SPREAD)]
    keys = [(text(c.get("topologyKey")), text(c.get("whenUnsatisfiable"))) for c in constraints]
    path = f"{pod.path}.{_SPREAD}"
    for index, key in enumerate(keys):
        if key in keys[index + 1 :]:
            message = f"{key[0]} and {key[1]} are constrained twice"
            again = keys.index(key, index + 1)
            where = f"{path}[{index}].{{topologyKey, whenUnsatisfiable}}"
            detail = (f"the other one is {path}[{again}]",)
            yield Problem(message, where, "keep one of them", detail=detail)


@pod_rule("K8S-SCHED-010", severity="warning", needs=(_SPREAD,))
def spread_of_others(pod: Pod) -> Iterator[Problem]:
    """A spread constraint should count the Pods that it spreads."""
    for index, constraint in items(pod.spec, _SPREAD):
        selector = constraint.get("labelSelector")
        if not isinstance(selector, dict) or not matches(selector, pod.labels):
            message = "the labelSelector does not select the Pod itself, so it spreads nothing"
            path = f"{pod.path}.{_SPREAD}[{index}].labelSelector"
            yield Problem(message, path, "write the labels of this Pod")


@pod_rule("K8S-SCHED-012", needs=("schedulingGates", "readinessGates"))
def gate_invalid(pod: Pod) -> Iterator[Problem]:
    """Gates have qualified names, and scheduling gates different ones."""
    seen: set[str] = set()
    for index, gate in items(pod.spec, "schedulingGates"):
        name, path = text(gate.get("name")), f"{pod.path}.schedulingGates[{index}]"
        refusal = qualified_name(name)
        if refusal:
            yield Problem(refusal, path)
        elif name in seen:
            yield Problem(f"the gate {shown(name)} is written already", path, "leave it out")
        seen.add(name)
    for index, gate in items(pod.spec, "readinessGates"):
        refusal = qualified_name(text(gate.get("conditionType")))
        if refusal:
            yield Problem(refusal, f"{pod.path}.readinessGates[{index}].conditionType")


@pod_rule("K8S-POD-019", needs=("schedulingGates",))
def gates_and_node(pod: Pod) -> Iterator[Problem]:
    """A Pod that waits at scheduling gates has no node yet."""
    gates = pod.spec.get("schedulingGates")
    if not pod.is_template and gates and text(pod.spec.get("nodeName")):
        message = "nodeName can't be set while there are schedulingGates"
        yield Problem(message, f"{pod.path}.nodeName", "use nodeSelector or affinity")
