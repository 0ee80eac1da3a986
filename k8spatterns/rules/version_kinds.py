"""Which versions of a kind a Kubernetes version serves, and which of them it serves by itself.

https://kubernetes.io/docs/reference/using-api/deprecation-guide/
"""

from __future__ import annotations

from functools import cache

from k8spatterns.api.registry import kinds
from k8spatterns.api.versions import dated_kinds, kind_span

# What was gone before the table begins: apiVersion, first minor version without it, kinds.
_GONE = """\
admissionregistration.k8s.io/v1beta1 22 MutatingWebhookConfiguration ValidatingWebhookConfiguration
apiextensions.k8s.io/v1beta1 22 CustomResourceDefinition
apiregistration.k8s.io/v1beta1 22 APIService
apps/v1beta1 16 ControllerRevision Deployment ReplicaSet StatefulSet
apps/v1beta2 16 ControllerRevision DaemonSet Deployment ReplicaSet StatefulSet
authentication.k8s.io/v1beta1 22 TokenReview
authorization.k8s.io/v1beta1 22 LocalSubjectAccessReview SelfSubjectAccessReview
authorization.k8s.io/v1beta1 22 SelfSubjectRulesReview SubjectAccessReview
autoscaling/v2beta1 25 HorizontalPodAutoscaler
batch/v1beta1 25 CronJob
certificates.k8s.io/v1beta1 22 CertificateSigningRequest
coordination.k8s.io/v1beta1 22 Lease
discovery.k8s.io/v1beta1 25 EndpointSlice
events.k8s.io/v1beta1 25 Event
extensions/v1beta1 16 DaemonSet Deployment NetworkPolicy ReplicaSet
extensions/v1beta1 22 Ingress
networking.k8s.io/v1beta1 22 Ingress IngressClass
node.k8s.io/v1beta1 25 RuntimeClass
policy/v1beta1 25 PodDisruptionBudget PodSecurityPolicy
rbac.authorization.k8s.io/v1beta1 22 ClusterRole ClusterRoleBinding Role RoleBinding
scheduling.k8s.io/v1beta1 22 PriorityClass
storage.k8s.io/v1beta1 22 CSIDriver CSINode StorageClass VolumeAttachment
"""

# Where the kinds of this group went.
_MOVED = {
    "extensions": {
        "DaemonSet": "apps/v1",
        "Deployment": "apps/v1",
        "Ingress": "networking.k8s.io/v1",
        "NetworkPolicy": "networking.k8s.io/v1",
        "ReplicaSet": "apps/v1",
    }
}

# Beta versions that were on before new ones came switched off, and their successors.
_BETA_ON = frozenset(
    {
        ("autoscaling/v2beta2", "HorizontalPodAutoscaler"),
        ("flowcontrol.apiserver.k8s.io/v1beta1", "FlowSchema"),
        ("flowcontrol.apiserver.k8s.io/v1beta1", "PriorityLevelConfiguration"),
        ("flowcontrol.apiserver.k8s.io/v1beta2", "FlowSchema"),
        ("flowcontrol.apiserver.k8s.io/v1beta2", "PriorityLevelConfiguration"),
        ("flowcontrol.apiserver.k8s.io/v1beta3", "FlowSchema"),
        ("flowcontrol.apiserver.k8s.io/v1beta3", "PriorityLevelConfiguration"),
        ("storage.k8s.io/v1beta1", "CSIStorageCapacity"),
    }
)

_ADVICE = {
    "ClusterCIDR": "leave it out: it has no successor",
    "PodScheduling": "leave it out: the scheduler needs it no longer",
    "PodSchedulingContext": "leave it out: the scheduler needs it no longer",
    "PodSecurityPolicy": "label the Namespace with pod-security.kubernetes.io/enforce instead",
    "ResourceClass": "write a DeviceClass of resource.k8s.io/v1, which is there since 1.34",
}


@cache
def gone_kinds() -> dict[tuple[str, str], int]:
    """Return (apiVersion, kind) → the first minor version without it, where the table is silent."""
    return {
        (api_version, kind): int(minor)
        for api_version, minor, *names in map(str.split, _GONE.splitlines())
        for kind in names
    }


def is_dated(api_version: str, kind: str) -> bool:
    """Say whether a kind of Kubernetes is known to come or go, or to be no stable one."""
    key = (api_version, kind)
    return key in dated_kinds() or key in gone_kinds()


def is_served(api_version: str, kind: str, minor: int) -> bool:
    """Say whether a minor version can serve a kind; custom resources count as served."""
    span = kind_span(api_version, kind)
    return span.covers(minor) if span else (api_version, kind) not in gone_kinds()


def is_on(api_version: str, kind: str) -> bool:
    """Say whether a kind that is served needs no switch of the API server."""
    version = api_version.rpartition("/")[2]
    return "alpha" not in version and ("beta" not in version or (api_version, kind) in _BETA_ON)


def advice(api_version: str, kind: str, minor: int) -> str:
    """Return what to write instead for a minor version, or an empty text."""
    best = successor(api_version, kind, minor)
    return f"write apiVersion: {best}" if best else _ADVICE.get(kind, "")


def successor(api_version: str, kind: str, minor: int) -> str:
    """Return the most stable other version of a kind that is on in a minor version, or nothing."""
    group = api_version.rpartition("/")[0]
    if kind in _MOVED.get(group, {}):
        return _MOVED[group][kind]
    found = [
        known
        for known in _versions_of(group, kind)
        if known != api_version and is_served(known, kind, minor) and is_on(known, kind)
    ]
    return max(found, key=_stability, default="")


def _versions_of(group: str, kind: str) -> set[str]:
    typed = {item.api_version for item in kinds("k8s") if (item.group, item.kind) == (group, kind)}
    dated = {known for known, name in dated_kinds() if name == kind}
    return typed | {known for known in dated if known.rpartition("/")[0] == group}


def _stability(api_version: str) -> tuple[bool, str]:
    version = api_version.rpartition("/")[2]
    return "alpha" not in version and "beta" not in version, version
