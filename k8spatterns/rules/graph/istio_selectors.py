"""Rules for the workloads that Istio's policies select."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules import kinds
from k8spatterns.rules.graph.istio_mesh import is_ambient, root_namespace
from k8spatterns.rules.graph.places import place
from k8spatterns.rules.istio_trees import GROUP
from k8spatterns.rules.rule import Problem, graph_rule
from k8spatterns.rules.values import join, mapping, spec_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Graph, Pod
    from k8spatterns.manifest import Manifest, Tree

SIDECAR = (GROUP, "Sidecar")
TELEMETRY = ("telemetry.istio.io", "Telemetry")
_SECURITY = "security.istio.io"
_WASM = ("extensions.istio.io", "WasmPlugin")
_SELECTING = (
    SIDECAR,
    TELEMETRY,
    _WASM,
    (GROUP, "EnvoyFilter"),
    (_SECURITY, "AuthorizationPolicy"),
    (_SECURITY, "PeerAuthentication"),
    (_SECURITY, "RequestAuthentication"),
)
# Kinds that a Gateway of the Gateway API takes by targetRefs only.
_TARGETING = (
    TELEMETRY,
    _WASM,
    (_SECURITY, "AuthorizationPolicy"),
    (_SECURITY, "RequestAuthentication"),
)
_GATEWAY_NAME = "gateway.networking.k8s.io/gateway-name"


def _selector(manifest: Manifest) -> tuple[str, Tree]:
    """Return the field and the labels by which an object selects workloads."""
    spec = spec_of(manifest.tree)
    if "workloadSelector" in spec:
        return "spec.workloadSelector", mapping(mapping(spec["workloadSelector"]).get("labels"))
    return "spec.selector", mapping(mapping(spec.get("selector")).get("matchLabels"))


def _selected(graph: Graph, manifest: Manifest) -> list[Pod]:
    """Return the Pods that an object is about: of its namespace, or of the mesh."""
    labels = _selector(manifest)[1]
    space = None if manifest.namespace == root_namespace(graph) else manifest.namespace
    return list(graph.selected({"matchLabels": labels}, space))


@graph_rule("K8S-ISTIO-029", kinds=kinds.ISTIO, severity="warning")
def selects_nothing(graph: Graph) -> Iterator[Problem]:
    """A policy of Istio selects Pods of the app."""
    for kind in _SELECTING:
        for manifest in graph.of_kind(*kind):
            path, labels = _selector(manifest)
            if not labels or _GATEWAY_NAME in labels or _selected(graph, manifest):
                continue
            if not _is_entry(graph, manifest, labels):
                listed = join(f"{key}: {value}" for key, value in labels.items())
                message = f"no Pod of this app in the same namespace has {listed}"
                yield Problem(message, path, "select labels that a Pod template has", manifest)


def _is_entry(graph: Graph, manifest: Manifest, labels: Tree) -> bool:
    """Say whether a machine outside of the cluster has the labels."""
    return any(
        entry.namespace == manifest.namespace
        and labels.items() <= mapping(spec_of(entry.tree).get("labels")).items()
        for entry in graph.of_kind(GROUP, "WorkloadEntry")
    )


@graph_rule("K8S-ISTIO-025", kinds=kinds.ISTIO)
def sidecars_clash(graph: Graph) -> Iterator[Problem]:
    """One Sidecar is about a Pod."""
    yield from _clashes(graph, SIDECAR)


@graph_rule("K8S-ISTIO-026", kinds=kinds.ISTIO)
def default_sidecars_clash(graph: Graph) -> Iterator[Problem]:
    """One Sidecar without a selector is in a namespace."""
    yield from _defaults(graph, SIDECAR)


@graph_rule("K8S-ISTIO-027", kinds=kinds.ISTIO)
def telemetries_clash(graph: Graph) -> Iterator[Problem]:
    """One Telemetry is about a Pod."""
    yield from _clashes(graph, TELEMETRY)


@graph_rule("K8S-ISTIO-028", kinds=kinds.ISTIO)
def default_telemetries_clash(graph: Graph) -> Iterator[Problem]:
    """One Telemetry without a selector is in a namespace."""
    yield from _defaults(graph, TELEMETRY)


def _clashes(graph: Graph, kind: tuple[str, str]) -> Iterator[Problem]:
    """Yield objects that select a Pod that another of their kind selects."""
    first: dict[int, Manifest] = {}
    for manifest in graph.of_kind(*kind):
        path, labels = _selector(manifest)
        pods = graph.selected({"matchLabels": labels}, manifest.namespace) if labels else ()
        for pod in list(pods):
            other = first.setdefault(id(pod), manifest)
            if other is not manifest:
                message = f"{other.id} is about {pod.manifest.id}, too"
                detail = (f"the other one is {place(other)}",)
                hint = "select other Pods, or put both into one"
                yield Problem(message, path, hint, manifest, detail)
                break


def _defaults(graph: Graph, kind: tuple[str, str]) -> Iterator[Problem]:
    """Yield objects without a selector beside another in the namespace."""
    first: dict[str, Manifest] = {}
    for manifest in graph.of_kind(*kind):
        spec = spec_of(manifest.tree)
        if any(spec.get(field) for field in ("workloadSelector", "selector", "targetRefs")):
            continue
        other = first.setdefault(manifest.namespace, manifest)
        if other is not manifest and not spec.get("targetRef"):
            message = f"{other.id} is about every Pod of the namespace, too"
            detail = (f"the other one is {place(other)}",)
            yield Problem(message, "spec", "put both into one", manifest, detail)


@graph_rule("K8S-ISTIO-051", kinds=kinds.ISTIO, severity="warning")
def selector_ineffective(graph: Graph) -> Iterator[Problem]:
    """A policy for a Gateway of the Gateway API names it in targetRefs."""
    for kind in _TARGETING:
        for manifest in graph.of_kind(*kind):
            spec = spec_of(manifest.tree)
            path, labels = _selector(manifest)
            gateway = labels.get(_GATEWAY_NAME)
            if spec.get("targetRef") or spec.get("targetRefs") or not labels:
                continue
            pods = graph.selected({"matchLabels": labels}, manifest.namespace)
            names = [gateway, *(pod.labels.get(_GATEWAY_NAME) for pod in pods)]
            name = next((each for each in names if each), None)
            if name:
                message = f"a selector has no effect on the Gateway {name}"
                hint = f"write targetRefs: [{{kind: Gateway, name: {name}, ...}}]"
                yield Problem(message, path, hint, manifest)


@graph_rule("K8S-ISTIO-052", kinds=kinds.ISTIO, severity="warning")
def policy_ineffective(graph: Graph) -> Iterator[Problem]:
    """A Sidecar is about Pods that have a proxy of their own."""
    for kind in (SIDECAR, (GROUP, "EnvoyFilter")):
        for manifest in graph.of_kind(*kind):
            namespace = graph.find("", "Namespace", "", manifest.namespace)
            if namespace is not None and is_ambient(namespace):
                message = f"in the namespace {namespace.name} Pods have no proxy of their own"
                hint = "leave it out, or write the policy for the waypoint"
                yield Problem(message, "metadata.namespace", hint, manifest)
