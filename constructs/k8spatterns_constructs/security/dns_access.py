"""`DnsAccess`: the way of Pods to the DNS service."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from annotated_types import Len
from pydantic import Field

from k8spatterns.api import k8s
from k8spatterns.types import DnsLabel, IpAddress, LabelKey, LabelValue, Many, PortNumber
from k8spatterns.value import Value

NAMESPACE_LABEL = "kubernetes.io/metadata.name"


class DnsAccess(Value):
    """The way of Pods to the DNS service, over UDP and TCP.

    Fields:
        namespace: of the DNS Pods; `kube-system` by default.
        labels: of the DNS Pods; `k8s-app: kube-dns` by default, which CoreDNS has too.
        ports: that the DNS Pods listen on; 53 by default, 5353 on OpenShift.
        node_local: the addresses of a DNS cache on the node, such as `169.254.20.10`; none by
            default.

    See https://kubernetes.io/docs/concepts/services-networking/network-policies/
    """

    namespace: DnsLabel = "kube-system"
    labels: Annotated[Mapping[LabelKey, LabelValue], Len(1)] = Field(
        default_factory=lambda: {"k8s-app": "kube-dns"}
    )
    ports: Annotated[Many[PortNumber], Len(1)] = (53,)
    node_local: Many[IpAddress] = ()

    def rules(self) -> list[k8s.NetworkPolicyEgressRule]:
        """Return what a NetworkPolicy allows."""
        peers = [in_namespace(self.namespace, self.labels)]
        peers += [
            k8s.NetworkPolicyPeer(ip_block=k8s.IPBlock(cidr=f"{ip}/{128 if ':' in ip else 32}"))
            for ip in self.node_local
        ]
        ports = [
            k8s.NetworkPolicyPort(protocol=protocol, port=port)
            for port in self.ports
            for protocol in ("UDP", "TCP")
        ]
        return [k8s.NetworkPolicyEgressRule(to=peers, ports=ports)]


def in_namespace(
    namespace: str | None, labels: Mapping[str, str] | None = None
) -> k8s.NetworkPolicyPeer:
    """Return the Pods of a namespace as a NetworkPolicy names them.

    Args:
        namespace: None is that of the policy.
        labels: of the Pods; all of the namespace by default.
    """
    peer = k8s.NetworkPolicyPeer()
    if namespace is not None:
        peer.namespace_selector = k8s.LabelSelector(match_labels={NAMESPACE_LABEL: namespace})
    if labels:
        peer.pod_selector = k8s.LabelSelector(match_labels=dict(labels))
    return peer
