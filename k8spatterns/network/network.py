"""The network of an app: its Pods, and the policies that isolate each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.network.endpoints import (
    NAMESPACE_LABEL,
    PER_POD,
    UNKNOWN,
    Endpoint,
    Tags,
    endpoint_of,
)
from k8spatterns.network.policies import Policy, policy_of
from k8spatterns.network.reach import Asked, Reach, admitted, reach

if TYPE_CHECKING:
    from k8spatterns.graph import Graph, Pod
    from k8spatterns.manifest import Manifest
    from k8spatterns.network.reach import Selecting

_POLICY = ("networking.k8s.io", "NetworkPolicy")
# Policies that are stronger than NetworkPolicies, or that a network joins with them.
_OTHERS = frozenset(
    {
        ("cilium.io", "CiliumClusterwideNetworkPolicy"),
        ("cilium.io", "CiliumNetworkPolicy"),
        ("crd.antrea.io", "ClusterNetworkPolicy"),
        ("crd.antrea.io", "NetworkPolicy"),
        ("crd.projectcalico.org", "GlobalNetworkPolicy"),
        ("crd.projectcalico.org", "NetworkPolicy"),
        ("policy.networking.k8s.io", "AdminNetworkPolicy"),
        ("policy.networking.k8s.io", "BaselineAdminNetworkPolicy"),
        ("policy.networking.k8s.io", "ClusterNetworkPolicy"),
        ("projectcalico.org", "GlobalNetworkPolicy"),
        ("projectcalico.org", "NetworkPolicy"),
    }
)


class Network:
    """The Pods of an app and its NetworkPolicies.

    Every policy looks for its Pods once, by their labels; nothing compares all with all.

    Args:
        graph: the objects of the app.

    Fields:
        policies: the NetworkPolicies.
        other: an object of another system that also says who may talk to whom, or None.
    """

    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        self.policies = tuple(policy_of(each) for each in graph.of_kind(*_POLICY))
        self.other: Manifest | None = next(
            (each for kind in sorted(_OTHERS) for each in graph.of_kind(*kind)), None
        )
        self._by_space: dict[str, list[Policy]] = {}
        self._by_pod: dict[int, list[Selecting]] = {}
        self._spaces: dict[str, Tags] = {}
        self._pods: dict[int, Endpoint] = {}
        for policy in self.policies:
            self._by_space.setdefault(policy.namespace, []).append(policy)
            self._isolate(policy)

    def _isolate(self, policy: Policy) -> None:
        if _asks_for_one_pod(policy.selector):
            for pod in self._graph.selected({}, policy.namespace):
                answer = self.endpoint(pod).labels.selected(policy.selector)
                if answer is not False:
                    self._by_pod.setdefault(id(pod), []).append((policy, answer))
            return
        for pod in self._graph.selected(policy.selector, policy.namespace):
            self._by_pod.setdefault(id(pod), []).append((policy, True))

    def space(self, namespace: str) -> Tags:
        """Return the labels of a namespace: of its object in the app, or just its name's."""
        found = self._spaces.get(namespace)
        if found is None:
            found = self._spaces[namespace] = labels_of_namespace(self._graph, namespace)
        return found

    def endpoint(self, pod: Pod) -> Endpoint:
        """Return the Pods that an object of the app is or makes, as an end of a connection."""
        found = self._pods.get(id(pod))
        if found is None:
            found = endpoint_of(pod, self.space(pod.manifest.namespace))
            self._pods[id(pod)] = found
        return found

    def of_pod(self, pod: Pod) -> list[Selecting]:
        """Return the policies that select Pods of the app."""
        return self._by_pod.get(id(pod), [])

    def of_others(self, end: Endpoint) -> list[Selecting]:
        """Return the policies that select, or may select, Pods that no object of the app makes."""
        if end.namespace is None or end.address:
            return []
        found = ((each, end.labels.selected(each.selector)) for each in self._at(end.namespace))
        return [(policy, answer) for policy, answer in found if answer is not False]

    def _at(self, namespace: str) -> list[Policy]:
        return self._by_space.get(namespace, [])

    def reach(
        self,
        source: Pod | Endpoint,
        target: Pod | Endpoint,
        port: int | str | None = None,
        protocol: str = "TCP",
    ) -> Reach:
        """Say whether one end reaches a port of the other."""
        if source is target and not isinstance(source, Endpoint) and not source.is_template:
            return Reach(True, "a Pod always reaches itself")  # noqa: FBT003
        start, leaving = self._end(source)
        end, entering = self._end(target)
        found = reach(Asked(start, end, port, protocol), leaving, entering)
        return self._unless_others(found)

    def enters(
        self, source: Endpoint, target: Pod, port: int | str | None, protocol: str = "TCP"
    ) -> Reach:
        """Say whether Pods of the app let a connection in, whatever its source may send out."""
        asked = Asked(source, self.endpoint(target), port, protocol)
        return self._unless_others(admitted(asked, "ingress", self.of_pod(target)))

    def leaves(
        self, source: Pod, target: Endpoint, port: int | str | None, protocol: str = "TCP"
    ) -> Reach:
        """Say whether Pods of the app may send something out, whatever its target lets in."""
        asked = Asked(self.endpoint(source), target, port, protocol)
        return self._unless_others(admitted(asked, "egress", self.of_pod(source)))

    def _end(self, end: Pod | Endpoint) -> tuple[Endpoint, list[Selecting]]:
        if isinstance(end, Endpoint):
            return end, self.of_others(end)
        return self.endpoint(end), self.of_pod(end)

    def _unless_others(self, found: Reach) -> Reach:
        if self.other is None:
            return found
        return Reach(None, f"{self.other.id} says, too, who may talk to whom")


def labels_of_namespace(graph: Graph, namespace: str) -> Tags:
    """Return the labels of a namespace: of its object in the app, or just its name's."""
    if not namespace:
        return UNKNOWN  # whatever it is applied into
    manifest = graph.find("", "Namespace", "", namespace)
    if manifest is None:
        return Tags({NAMESPACE_LABEL: namespace}, None)
    labels = manifest.metadata.get("labels")
    written = labels if isinstance(labels, dict) else {}
    return Tags({**written, NAMESPACE_LABEL: namespace})


def _asks_for_one_pod(selector: dict[str, Any]) -> bool:
    """Say whether a selector names a label that is another one for each Pod of a template."""
    wanted, expressions = selector.get("matchLabels"), selector.get("matchExpressions")
    keys = set(wanted) if isinstance(wanted, dict) else set()
    for each in expressions if isinstance(expressions, list) else ():
        key = each.get("key") if isinstance(each, dict) else None
        keys |= {key} if isinstance(key, str) else set()
    return not keys.isdisjoint(PER_POD)
