"""`can_reach`: whether one Pod reaches another under the NetworkPolicies of some objects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from k8spatterns.errors import UsageError
from k8spatterns.graph import Graph
from k8spatterns.network import Endpoint, Network, Reach, Tags
from k8spatterns.network.endpoints import NAMESPACE_LABEL
from k8spatterns.rules.values import items, mapping, spec_of
from k8spatterns.testing.executing.documents import manifests_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from k8spatterns.graph import Pod
    from k8spatterns.manifest import Manifest
    from k8spatterns.testing.executing.documents import Documents

    End = Pod | Endpoint

_MOST_PARTS = 3


class Outsider(NamedTuple):
    """Pods that are not among the objects, such as those of an ingress controller.

    Fields:
        namespace: where they are.
        labels: of the Pods; by default they have none.
        namespace_labels: of the namespace, besides its name; by default they are those of the
            Namespace among the objects, and not known where there is none.
    """

    namespace: str
    labels: Mapping[str, str] = {}
    namespace_labels: Mapping[str, str] | None = None


def can_reach(
    documents: Documents,
    source: str | Outsider,
    target: str | Outsider,
    *,
    port: int | str | None = None,
    protocol: str = "TCP",
) -> Reach:
    """Say whether a source reaches a target under NetworkPolicies.

    Args:
        documents: the objects: workloads, NetworkPolicies, Namespaces, Services.
        source: `namespace/name` of a workload, `Kind/namespace/name` where several have the name,
            an IP address outside of the cluster, or an `Outsider`.
        target: as the source; or `Service/namespace/name`, and `port` is one of the Service then.
        port: of the target's Pods: a number, or the name of a container's port; None asks whether
            each side has any open.
        protocol: `TCP`, `UDP` or `SCTP`.

    Returns:
        An answer that is true or false as a condition, with the reason. Asking it so where it is
        not known is a `UsageError`.

    Raises:
        UsageError: the source or the target is not there, or names more than one object.

    See https://kubernetes.io/docs/concepts/services-networking/network-policies/
    """
    graph = Graph(manifests_of(documents), frozenset())
    network = Network(graph)
    starts = _ends(graph, network, source)
    if len(starts) != 1:
        raise UsageError(f"{source} is several Pods; name the workload instead")
    ports = [(port, protocol)]
    if isinstance(target, str) and target.startswith("Service/"):
        ports = _ports(_service(graph, target), port) or ports
    found = [
        network.reach(starts[0], end, *each)
        for end in _ends(graph, network, target)
        for each in ports
    ]
    return next((each for each in found if each.allowed is not True), found[0])


def _ends(graph: Graph, network: Network, name: str | Outsider) -> list[End]:
    if isinstance(name, Outsider):
        return [_outside(network, name)]
    if _is_address(name):
        nobody = Tags()
        return [Endpoint(name, None, nobody, nobody, (), address=name)]
    if name.startswith("Service/"):
        service = _service(graph, name)
        selector = mapping(spec_of(service.tree).get("selector"))
        found = graph.selected({"matchLabels": selector}, service.namespace)
        if not selector or not found:
            raise UsageError(f"{name} selects no Pod of these objects")
        return list(found)
    return [_pod(graph, name)]


def _outside(network: Network, pods: Outsider) -> Endpoint:
    space = network.space(pods.namespace)
    if pods.namespace_labels is not None:
        space = Tags({**pods.namespace_labels, NAMESPACE_LABEL: pods.namespace})
    return Endpoint(f"Pods in {pods.namespace}", pods.namespace, Tags(pods.labels), space)


def _is_address(name: str) -> bool:
    from ipaddress import ip_address

    try:
        ip_address(name)
    except ValueError:
        return False
    return True


def _pod(graph: Graph, name: str) -> Pod:
    kind, space, own = _parts(name)
    pods = list(graph.pods())
    found = [
        pod
        for pod in pods
        if pod.manifest.name == own
        and (space is None or pod.manifest.namespace == space)
        and kind in ("", pod.manifest.kind)
    ]
    if len(found) == 1:
        return found[0]
    there = found or pods
    names = ", ".join(sorted(_shown(pod.manifest) for pod in there)) or "none"
    problem = "more than one workload has this name" if found else "there is no such workload"
    raise UsageError(f"{name}: {problem}\nhint: name one of {names}")


def _parts(name: str) -> tuple[str, str | None, str]:
    """Return kind, namespace and name of `name`, `namespace/name` or `Kind/namespace/name`."""
    parts = name.split("/")
    if len(parts) > _MOST_PARTS:
        raise UsageError(f"{name!r} is no name of a workload; write namespace/name")
    kind = parts[0] if len(parts) == _MOST_PARTS else ""
    return kind, parts[-2] if len(parts) > 1 else None, parts[-1]


def _shown(manifest: Manifest) -> str:
    return "/".join(filter(None, (manifest.kind, manifest.namespace, manifest.name)))


def _service(graph: Graph, name: str) -> Manifest:
    _, _, rest = name.partition("/")
    space, _, own = rest.rpartition("/")
    found = graph.find("", "Service", space, own)
    if found is None:
        names = ", ".join(_shown(each) for each in graph.of_kind("", "Service")) or "none"
        raise UsageError(f"{name}: there is no such Service\nhint: name one of {names}")
    return found


def _ports(service: Manifest, port: int | str | None) -> list[tuple[Any, str]]:
    """Return the ports of the Pods behind a port of a Service."""
    if port is None:
        return []
    found = [
        (each.get("targetPort") or each.get("port"), str(each.get("protocol") or "TCP"))
        for _, each in items(spec_of(service.tree), "ports")
        if port in (each.get("port"), each.get("name"))
    ]
    if not found:
        raise UsageError(f"{_shown(service)} has no port {port}")
    return found
