"""What clusters and controllers have without the app, so that nobody needs to declare it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.graph.made import made_claims

if TYPE_CHECKING:
    from k8spatterns.graph import Graph, Reference

# By kind: the names that Kubernetes, the usual clouds and distributions come with.
_NAMES: dict[str, frozenset[str]] = {
    "AppProject": frozenset({"default"}),
    "ClusterRole": frozenset({"admin", "cluster-admin", "edit", "view"}),
    "ConfigMap": frozenset({"kube-root-ca.crt"}),
    "GatewayClass": frozenset(
        {
            "cilium",
            "contour",
            "eg",
            "envoy-gateway",
            "gke-l7-global-external-managed",
            "gke-l7-regional-external-managed",
            "gke-l7-rilb",
            "istio",
            "istio-remote",
            "istio-waypoint",
            "kgateway",
            "kong",
            "nginx",
            "traefik",
        }
    ),
    "IngressClass": frozenset(
        {
            "alb",
            "apisix",
            "azure-application-gateway",
            "cilium",
            "contour",
            "gce",
            "gce-internal",
            "haproxy",
            "istio",
            "kong",
            "nginx",
            "openshift-default",
            "public",
            "traefik",
            "webapprouting.kubernetes.azure.com",
        }
    ),
    "PriorityClass": frozenset({"system-cluster-critical", "system-node-critical"}),
    "Role": frozenset({"extension-apiserver-authentication-reader"}),
    "RuntimeClass": frozenset({"crun", "gvisor", "kata", "nvidia", "runc"}),
    "ServiceAccount": frozenset({"default"}),
    "StorageClass": frozenset(
        {
            "azurefile-csi",
            "default",
            "do-block-storage",
            "ebs-sc",
            "gp2",
            "gp3",
            "hostpath",
            "linode-block-storage",
            "local-path",
            "longhorn",
            "managed-csi",
            "managed-csi-premium",
            "oci-bv",
            "premium-rwo",
            "standard",
            "standard-rwo",
        }
    ),
}
# Names that begin like this are the system's own.
_PREFIXES = {"ClusterRole": "system:", "Role": "system:"}
# Others make these; an app that has one of the kind is expected to have them all.
_USUALLY_ELSEWHERE = frozenset(
    {
        ("", "PersistentVolume"),
        ("argoproj.io", "EventBus"),
        ("cluster.karmada.io", "Cluster"),
        ("pkg.crossplane.io", "Function"),
        ("snapshot.storage.k8s.io", "VolumeSnapshotClass"),
        ("snapshot.storage.k8s.io", "VolumeSnapshotContent"),
    }
)


def is_known(graph: Graph, reference: Reference) -> bool:
    """Say whether what a reference names is there without the app, or the user declared it."""
    kind, name = reference.kind, reference.name
    if name in _NAMES.get(kind, ()) or name.startswith(_PREFIXES.get(kind, "/")):
        return True
    if graph.declared_external(kind, reference.namespace, name):
        return True
    if kind == "PersistentVolumeClaim":
        return (reference.namespace, name.rpartition("-")[0]) in made_claims(graph)
    usual = (reference.group, kind)
    return usual in _USUALLY_ELSEWHERE and next(graph.of_kind(*usual), None) is None
