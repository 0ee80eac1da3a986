"""Rules for label selectors that should find Pods of the app."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.rules import kinds
from k8spatterns.rules.graph.autoscalers import scaled
from k8spatterns.rules.graph.selected import selected_by
from k8spatterns.rules.rule import Problem, graph_rule
from k8spatterns.rules.values import items, join, mapping, spec_of, text, whole
from k8spatterns.syntax.percent import percent
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Graph, Pod
    from k8spatterns.manifest import Manifest, Tree
    from k8spatterns.rules.graph.selected import Selected


def _labels(labels: Tree) -> str:
    return join(f"{key}: {value}" for key, value in labels.items())


@graph_rule("K8S-SEL-002", severity="warning")
def service_selects_nothing(graph: Graph) -> Iterator[Problem]:
    """A Service selects Pods of the app."""
    for service in graph.of_kind(*kinds.SERVICE):
        chosen = selected_by(graph, service)
        if chosen is not None and not chosen.pods:
            labels = _labels(mapping(spec_of(service.tree).get("selector")))
            message = f"no Pod of this app in the same namespace has {labels}"
            hint = "select labels that a Pod template has"
            yield Problem(message, "spec.selector", hint, service)


_TargetPort = tuple["Manifest", str, Any, "Selected"]


def _target_ports(graph: Graph) -> list[_TargetPort]:
    """Return (Service, path, target port, what is selected) of every port."""
    if "target ports" not in graph.memo:
        graph.memo["target ports"] = list(_found_target_ports(graph))
    found: list[_TargetPort] = graph.memo["target ports"]
    return found


def _found_target_ports(graph: Graph) -> Iterator[_TargetPort]:
    for service in graph.of_kind(*kinds.SERVICE):
        chosen = selected_by(graph, service)
        if chosen is None or not chosen.pods:
            continue
        for index, port in items(spec_of(service.tree), "ports"):
            target = port.get("targetPort")
            path = f"spec.ports[{index}].{'port' if target is None else 'targetPort'}"
            yield service, path, port.get("port") if target is None else target, chosen


@graph_rule("K8S-SEL-003")
def target_port_name_unknown(graph: Graph) -> Iterator[Problem]:
    """A Service that names a target port finds it in the Pods that it selects."""
    for service, path, target, chosen in _target_ports(graph):
        name = text(target)
        if name and name not in chosen.ports("name"):
            message = f"no selected Pod has a port {shown(name)}; they have: "
            hint = "name a port of the container"
            yield Problem(message + join(map(str, chosen.ports("name"))), path, hint, service)


@graph_rule("K8S-SEL-004", severity="warning")
def target_port_undeclared(graph: Graph) -> Iterator[Problem]:
    """A Service leads to a port that a container declares."""
    for service, path, target, chosen in _target_ports(graph):
        number = whole(target)
        if number and number not in chosen.ports("containerPort"):
            has = join(map(str, chosen.ports("containerPort")))
            message = f"no selected Pod declares port {number}; they have: {has}"
            yield Problem(message, path, "write targetPort, or declare the port", service)


def _budget_pods(graph: Graph, budget: Manifest) -> tuple[Pod, ...] | None:
    selector = spec_of(budget.tree).get("selector")
    if not isinstance(selector, dict) or not selector:
        return None
    return graph.selected(selector, budget.namespace)


@graph_rule("K8S-SEL-005", severity="warning")
def budget_selects_nothing(graph: Graph) -> Iterator[Problem]:
    """A disruption budget protects Pods of the app."""
    for budget in graph.of_kind(*kinds.PDB):
        if _budget_pods(graph, budget) == ():
            message = "no Pod of this app in the same namespace is selected"
            yield Problem(message, "spec.selector", "select labels of a Pod template", budget)


@graph_rule("K8S-SEL-006", severity="warning")
def budget_forbids_eviction(graph: Graph) -> Iterator[Problem]:
    """A disruption budget lets at least one Pod go, or nodes can't be drained."""
    for budget in graph.of_kind(*kinds.PDB):
        spec = spec_of(budget.tree)
        if spec.get("maxUnavailable") in (0, "0%"):
            message = "maxUnavailable 0 lets no Pod go: a node can't be drained"
            yield Problem(message, "spec.maxUnavailable", "write 1", budget)
        least = spec.get("minAvailable")
        for pod in _budget_pods(graph, budget) or () if least is not None else ():
            replicas = _replicas(pod.manifest)
            if replicas is not None and _all_of(least, replicas):
                message = f"minAvailable {least} is all {replicas} replicas of {pod.manifest.id}"
                hint = "write maxUnavailable: 1 instead, or more replicas"
                yield Problem(message, "spec.minAvailable", hint, budget)


def _replicas(manifest: Manifest) -> int | None:
    if manifest.kind not in ("Deployment", "StatefulSet", "ReplicaSet"):
        return None
    return whole(spec_of(manifest.tree).get("replicas"))


def _all_of(least: Any, replicas: int) -> bool:
    number = whole(least)
    if number is not None:
        return number >= replicas > 0
    share = text(least)
    if not share or percent(share):
        return False
    return -(-int(share.removesuffix("%")) * replicas // 100) >= replicas > 0


@graph_rule("K8S-SEL-007", severity="warning")
def budgets_overlap(graph: Graph) -> Iterator[Problem]:
    """A Pod has one disruption budget: with two it can't be evicted at all."""
    first: dict[int, Manifest] = {}
    for budget in graph.of_kind(*kinds.PDB):
        for pod in _budget_pods(graph, budget) or ():
            other = first.setdefault(id(pod), budget)
            if other is not budget:
                message = f"{other.id} selects the Pods of {pod.manifest.id} too"
                yield Problem(message, "spec.selector", "keep one of them", budget)
                break


@graph_rule("K8S-SEL-008", severity="warning")
def policy_selects_nothing(graph: Graph) -> Iterator[Problem]:
    """A NetworkPolicy is about Pods of the app."""
    for policy in graph.of_kind(*kinds.NETWORK_POLICY):
        selector = spec_of(policy.tree).get("podSelector")
        if not isinstance(selector, dict) or not any(selector.values()):
            continue
        if not graph.selected(selector, policy.namespace):
            message = "no Pod of this app in the same namespace is selected"
            yield Problem(message, "spec.podSelector", "select labels of a Pod template", policy)


@graph_rule("K8S-SEL-009")
def autoscalers_overlap(graph: Graph) -> Iterator[Problem]:
    """A workload has one autoscaler: two undo each other's work."""
    first: dict[int, Manifest] = {}
    for reference in scaled(graph):
        if reference.target is None:
            continue
        other = first.setdefault(id(reference.target), reference.source)
        if other is not reference.source:
            message = f"{other.id} scales {reference.target.id} already"
            yield Problem(message, reference.path, "put all metrics into one", reference.source)


@graph_rule("K8S-SEL-010", severity=None, restricted="warning")
def budget_missing(graph: Graph) -> Iterator[Problem]:
    """Several replicas have a disruption budget."""
    covered = {
        id(pod) for budget in graph.of_kind(*kinds.PDB) for pod in _budget_pods(graph, budget) or ()
    }
    for kind in (kinds.DEPLOYMENT, kinds.STATEFUL_SET):
        for manifest in graph.of_kind(*kind):
            pod = graph.pod(manifest)
            if pod is not None and id(pod) not in covered and (_replicas(manifest) or 0) > 1:
                message = "no PodDisruptionBudget keeps some of the replicas running"
                yield Problem(message, "spec.replicas", "add one", manifest)


@graph_rule("K8S-SEL-011", severity=None, restricted="warning")
def policy_missing(graph: Graph) -> Iterator[Problem]:
    """A NetworkPolicy says who may talk to a Pod."""
    selectors = {
        (policy.namespace, repr(selector)): selector
        for policy in graph.of_kind(*kinds.NETWORK_POLICY)
        for selector in (mapping(spec_of(policy.tree).get("podSelector")),)
    }
    covered = {
        id(pod)
        for (namespace, _), selector in selectors.items()
        for pod in graph.selected(selector, namespace)
    }
    for pod in graph.pods():
        if id(pod) not in covered:
            message = "no NetworkPolicy of this app selects this Pod: everybody may talk to it"
            yield Problem(message, pod.metadata_path, "add one", pod.manifest)
