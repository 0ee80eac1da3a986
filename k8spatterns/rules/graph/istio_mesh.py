"""What the app says of the mesh: who is in it, and how it is configured."""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from k8spatterns.rules.istio_pods import PROXY
from k8spatterns.rules.values import mapping, text

if TYPE_CHECKING:
    from k8spatterns.graph import Graph, Pod
    from k8spatterns.manifest import Manifest, Tree

ROOT_NAMESPACE = "istio-system"
INJECTION = "istio-injection"
REVISION = "istio.io/rev"
MODE = "istio.io/dataplane-mode"
INJECT = "sidecar.istio.io/inject"
_GROUPS = (
    "networking.istio.io",
    "security.istio.io",
    "telemetry.istio.io",
    "extensions.istio.io",
)

_configs: WeakKeyDictionary[Graph, Tree] = WeakKeyDictionary()


def uses_istio(graph: Graph) -> bool:
    """Say whether the app has objects of Istio, or a namespace that is in the mesh."""
    if any(group in _GROUPS for group, _ in graph.kinds()):
        return True
    return any(injects(space) or is_ambient(space) for space in graph.of_kind("", "Namespace"))


def labels_of(manifest: Manifest) -> Tree:
    """Return an object's own labels."""
    return mapping(manifest.metadata.get("labels"))


def injects(namespace: Manifest) -> bool:
    """Say whether Pods of a namespace get a proxy."""
    labels = labels_of(namespace)
    return labels.get(INJECTION) == "enabled" or bool(labels.get(REVISION))


def is_ambient(namespace: Manifest) -> bool:
    """Say whether a namespace is in the mesh without proxies."""
    return labels_of(namespace).get(MODE) == "ambient" and not injects(namespace)


def in_mesh(graph: Graph, pod: Pod) -> bool:
    """Say whether a Pod has a proxy, as far as the app says."""
    if any(container.name == PROXY for container in pod.containers):
        return True
    for marks in (pod.labels, mapping(pod.metadata.get("annotations"))):
        if INJECT in marks:
            return marks[INJECT] == "true"
    if pod.labels.get(REVISION):
        return True
    namespace = graph.find("", "Namespace", "", pod.manifest.namespace)
    return namespace is not None and injects(namespace)


def mesh_config(graph: Graph) -> Tree:
    """Return the mesh's configuration where the app has it, or an empty one."""
    if graph not in _configs:
        found = graph.find("", "ConfigMap", ROOT_NAMESPACE, "istio")
        data = mapping(found.tree.get("data")) if found is not None else {}
        _configs[graph] = _read(text(data.get("mesh")))
    return _configs[graph]


def root_namespace(graph: Graph) -> str:
    """Return the namespace whose policies are for the whole mesh."""
    return text(mesh_config(graph).get("rootNamespace")) or ROOT_NAMESPACE


def _read(source: str) -> Tree:
    if not source:
        return {}
    import yaml

    try:
        return mapping(yaml.safe_load(source))
    except (yaml.YAMLError, RecursionError, ValueError):
        return {}
