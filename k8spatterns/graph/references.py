"""Every reference by name between API objects: a table of JSON paths by kind.

Adding a kind's references is adding a row. `pipeline.link` follows the table to build the graph and
to rewrite names that were prefixed; the rules over the graph follow it to find what is missing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from k8spatterns.graph.paths import places, values

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph.pods import Pod
    from k8spatterns.manifest import Manifest


class Row(NamedTuple):
    """One place where a kind names another object.

    Fields:
        path: the JSON path of the name, or of the mapping that holds `kind` and `name`.
        kind: of what is named; None where the mapping says it.
        group: the API group of what is named.
        optional: the key beside the name that allows the object to be missing.
        cluster: whether what is named has no namespace.
    """

    path: str
    kind: str | None = None
    group: str = ""
    optional: str = ""
    cluster: bool = False


class Found(NamedTuple):
    """A reference as it stands in a tree: `holder[key]` is the name."""

    holder: dict[str, Any]
    key: str
    path: str
    group: str
    kind: str
    namespace: str
    optional: bool


_ENV = (
    Row("env[*].valueFrom.configMapKeyRef.name", "ConfigMap", optional="optional"),
    Row("env[*].valueFrom.secretKeyRef.name", "Secret", optional="optional"),
    Row("envFrom[*].configMapRef.name", "ConfigMap", optional="optional"),
    Row("envFrom[*].secretRef.name", "Secret", optional="optional"),
)
_SOURCES = (
    Row("configMap.name", "ConfigMap", optional="optional"),
    Row("secret.name", "Secret", optional="optional"),
)

# Relative to a Pod's spec.
POD_ROWS = (
    *(
        row._replace(path=f"{containers}[*].{row.path}")
        for containers in ("containers", "initContainers", "ephemeralContainers")
        for row in _ENV
    ),
    *(row._replace(path=f"volumes[*].projected.sources[*].{row.path}") for row in _SOURCES),
    Row("serviceAccountName", "ServiceAccount"),
    Row("imagePullSecrets[*].name", "Secret"),
    Row("volumes[*].configMap.name", "ConfigMap", optional="optional"),
    Row("volumes[*].secret.secretName", "Secret", optional="optional"),
    Row("volumes[*].persistentVolumeClaim.claimName", "PersistentVolumeClaim"),
    Row("volumes[*].csi.nodePublishSecretRef.name", "Secret"),
    Row("priorityClassName", "PriorityClass", "scheduling.k8s.io", cluster=True),
    Row("runtimeClassName", "RuntimeClass", "node.k8s.io", cluster=True),
    Row("resourceClaims[*].resourceClaimName", "ResourceClaim", "resource.k8s.io"),
    Row("resourceClaims[*].resourceClaimTemplateName", "ResourceClaimTemplate", "resource.k8s.io"),
)

_INGRESS_BACKEND = "backend.service.name"

ROWS: dict[tuple[str, str], tuple[Row, ...]] = {
    ("", "PersistentVolumeClaim"): (
        Row("spec.storageClassName", "StorageClass", "storage.k8s.io", cluster=True),
        Row("spec.volumeName", "PersistentVolume", cluster=True),
    ),
    ("", "PersistentVolume"): (
        Row("spec.storageClassName", "StorageClass", "storage.k8s.io", cluster=True),
    ),
    ("", "ServiceAccount"): (Row("imagePullSecrets[*].name", "Secret"),),
    ("apps", "StatefulSet"): (
        Row("spec.serviceName", "Service"),
        Row(
            "spec.volumeClaimTemplates[*].spec.storageClassName",
            "StorageClass",
            "storage.k8s.io",
            cluster=True,
        ),
    ),
    ("autoscaling", "HorizontalPodAutoscaler"): (
        Row("spec.scaleTargetRef"),
        Row("spec.metrics[*].object.describedObject"),
    ),
    ("networking.k8s.io", "Ingress"): (
        Row("spec.defaultBackend.service.name", "Service"),
        Row(f"spec.rules[*].http.paths[*].{_INGRESS_BACKEND}", "Service"),
        Row("spec.tls[*].secretName", "Secret"),
        Row("spec.ingressClassName", "IngressClass", "networking.k8s.io", cluster=True),
    ),
    ("gateway.networking.k8s.io", "HTTPRoute"): (Row("spec.rules[*].backendRefs[*]"),),
    ("rbac.authorization.k8s.io", "RoleBinding"): (Row("roleRef"), Row("subjects[*]")),
    ("rbac.authorization.k8s.io", "ClusterRoleBinding"): (Row("roleRef"), Row("subjects[*]")),
    ("apiregistration.k8s.io", "APIService"): (Row("spec.service.name", "Service"),),
    ("admissionregistration.k8s.io", "ValidatingWebhookConfiguration"): (
        Row("webhooks[*].clientConfig.service.name", "Service"),
    ),
    ("admissionregistration.k8s.io", "MutatingWebhookConfiguration"): (
        Row("webhooks[*].clientConfig.service.name", "Service"),
    ),
    ("admissionregistration.k8s.io", "ValidatingAdmissionPolicyBinding"): (
        Row(
            "spec.policyName",
            "ValidatingAdmissionPolicy",
            "admissionregistration.k8s.io",
            cluster=True,
        ),
    ),
}

# Subjects and role references that name no object of the API.
_NO_OBJECTS = ("User", "Group")


def references_of(manifest: Manifest, pod: Pod | None) -> Iterator[Found]:
    """Yield every reference by name that stands in an object."""
    for row in ROWS.get((manifest.group, manifest.kind), ()):
        yield from _follow(manifest, manifest.tree, row, "")
    if pod is not None:
        for row in POD_ROWS:
            yield from _follow(manifest, pod.spec, row, f"{pod.path}.")


def _follow(manifest: Manifest, tree: dict[str, Any], row: Row, prefix: str) -> Iterator[Found]:
    if row.kind is None:
        for value, path in values(tree, row.path):
            yield from _described(manifest, value, f"{prefix}{path}")
        return
    for holder, key, path in places(tree, row.path):
        value = holder[key]
        if isinstance(value, str) and value:
            optional = bool(row.optional and holder.get(row.optional))
            space = "" if row.cluster else _namespace(manifest, holder)
            yield Found(holder, key, f"{prefix}{path}", row.group, row.kind, space, optional)


def _described(manifest: Manifest, value: Any, path: str) -> Iterator[Found]:
    """Yield the reference that a mapping with `kind` and `name` makes."""
    if not isinstance(value, dict) or not isinstance(value.get("name"), str):
        return
    kind = value.get("kind")
    if not isinstance(kind, str) or kind in _NO_OBJECTS:
        return
    group = value.get("apiGroup", value.get("group"))
    if not isinstance(group, str):
        group = str(value.get("apiVersion", "")).rpartition("/")[0]
    namespace = "" if kind.startswith("Cluster") else _namespace(manifest, value)
    yield Found(value, "name", f"{path}.name", group, kind, namespace, optional=False)


def _namespace(manifest: Manifest, holder: dict[str, Any]) -> str:
    own = holder.get("namespace")
    return own if isinstance(own, str) else manifest.namespace
