"""Rules for autoscalers and what they scale: those of Kubernetes, and KEDA's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules import kinds
from k8spatterns.rules.graph.places import place
from k8spatterns.rules.rule import Problem, graph_rule
from k8spatterns.rules.values import items, mapping, spec_of, text
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Graph, Pod, Reference
    from k8spatterns.graph.pods import Container
    from k8spatterns.manifest import Manifest, Tree

SCALED_OBJECT = ("keda.sh", "ScaledObject")
_AUTOSCALERS = ("HorizontalPodAutoscaler", "ScaledObject")
_SCALABLE = frozenset({"Deployment", "ReplicaSet", "ReplicationController", "StatefulSet"})
_BUILT_IN_GROUPS = frozenset({"", "apps", "batch", "policy", "autoscaling"})
_RESOURCES = ("cpu", "memory")
_SHARE = "Utilization"


def scaled(graph: Graph) -> Iterator[Reference]:
    """Yield the references of autoscalers to what they scale."""
    for reference in graph.referring(*_AUTOSCALERS):
        if "scaleTargetRef" in reference.path:
            yield reference


@graph_rule("K8S-REF-003", kinds=(kinds.HPA, SCALED_OBJECT))
def target_not_scalable(graph: Graph) -> Iterator[Problem]:
    """An autoscaler scales something that has replicas."""
    for manifest in (*graph.of_kind(*kinds.HPA), *graph.of_kind(*SCALED_OBJECT)):
        target = mapping(spec_of(manifest.tree).get("scaleTargetRef"))
        group, kind = text(target.get("apiVersion")).rpartition("/")[0], text(target.get("kind"))
        if kind and group in _BUILT_IN_GROUPS and kind not in _SCALABLE:
            message = f"a {kind} can't be scaled"
            hint = "scale a Deployment or a StatefulSet"
            yield Problem(message, "spec.scaleTargetRef.kind", hint, manifest)


@graph_rule("K8S-REF-004", kinds=(kinds.HPA, SCALED_OBJECT))
def replicas_under_autoscaler(graph: Graph) -> Iterator[Problem]:
    """What an autoscaler scales has no fixed number of replicas."""
    for reference in scaled(graph):
        target = reference.target
        if target is not None and spec_of(target.tree).get("replicas") is not None:
            replicas = spec_of(target.tree)["replicas"]
            message = f"replicas is fixed at {replicas}, but {reference.source.id} scales it"
            detail = (f"the autoscaler is {place(reference.source)}",)
            hint = "leave replicas out: every apply would undo the scaling"
            yield Problem(message, "spec.replicas", hint, target, detail)


@graph_rule("K8S-REF-008", kinds=(kinds.HPA, SCALED_OBJECT), severity="warning")
def requests_for_utilization(graph: Graph) -> Iterator[Problem]:
    """What is scaled by its utilization of a resource requests that resource.

    Utilization is a share of the requests: without them, the autoscaler has no number to go by.
    """
    # There, a LimitRange fills in what containers leave out.
    limited = {limit.namespace for limit in graph.of_kind(*kinds.LIMIT_RANGE)}
    for reference in scaled(graph):
        target = reference.target
        pod = None if target is None else graph.pod(target)
        if pod is None or target is None or target.namespace in limited:
            continue
        asked = [(each, _requested(pod, each)) for each in pod.containers]
        for path, resource, container in _utilizations(reference.source):
            for each, requested in asked:
                if resource not in requested and _counts(each, container):
                    message = (
                        f"{target.id} is scaled by its {resource}, but container "
                        f"{shown(each.name)} requests none"
                    )
                    hint = f"write resources.requests.{resource}"
                    yield Problem(message, path, hint, reference.source)


def _utilizations(manifest: Manifest) -> Iterator[tuple[str, str, str]]:
    """Yield (path, resource, container) of the metrics that are a share of the requests."""
    spec = spec_of(manifest.tree)
    for index, metric in items(spec, "metrics"):
        for field in ("resource", "containerResource"):
            source = metric.get(field)
            if isinstance(source, dict) and mapping(source.get("target")).get("type") == _SHARE:
                path = f"spec.metrics[{index}].{field}.name"
                yield path, text(source.get("name")), text(source.get("container"))
    for index, trigger in items(spec, "triggers"):
        if trigger.get("type") in _RESOURCES and _is_share(trigger):
            container = text(mapping(trigger.get("metadata")).get("containerName"))
            yield f"spec.triggers[{index}].type", trigger["type"], container


def _is_share(trigger: Tree) -> bool:
    kind = trigger.get("metricType") or mapping(trigger.get("metadata")).get("type")
    return kind in (None, _SHARE)


def _counts(container: Container, named: str) -> bool:
    """Say whether a container's use counts: of those that run as long as the Pod does."""
    running = container.role in ("container", "sidecar")
    return running and (not named or container.name == named)


def _requested(pod: Pod, container: Container) -> set[str]:
    """Return the resources that are requested; a limit alone is a request too."""
    requested: set[str] = set()
    for resources in (container.tree.get("resources"), pod.spec.get("resources")):
        if isinstance(resources, dict):
            for field in ("requests", "limits"):
                amounts = mapping(resources.get(field))
                requested.update(name for name in amounts if amounts[name] is not None)
    return requested
