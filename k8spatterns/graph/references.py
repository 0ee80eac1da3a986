"""Every reference by name between API objects: a table of JSON paths by kind.

Adding a kind's references is adding a row. `pipeline.link` follows the table to build the graph and
to rewrite names that were prefixed; the rules over the graph follow it to find what is missing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from k8spatterns.graph.mesh_names import gateway_of, service_of
from k8spatterns.graph.paths import places, values

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from k8spatterns.graph.pods import Pod
    from k8spatterns.manifest import Manifest


class Row(NamedTuple):
    """One place where a kind names another object.

    Fields:
        path: the JSON path of the name, or of the mapping that holds `kind` and `name`.
        kind: of what is named; None where the mapping says it.
        group: the API group of what is named; where the mapping says it, only its default.
        optional: the key beside the name that allows the object to be missing.
        cluster: whether what is named has no namespace.
        form: how the name is written, where it is more than the name: a key of `FORMS`.
    """

    path: str
    kind: str | None = None
    group: str = ""
    optional: str = ""
    cluster: bool = False
    form: str = ""


class Found(NamedTuple):
    """A reference as it stands in a tree: `holder[key]` is the name, or says it as `name`."""

    holder: Any
    key: Any
    path: str
    group: str
    kind: str
    namespace: str
    optional: bool
    name: str = ""


# From a text and the namespace that it stands in to the namespace and name that it means.
FORMS: dict[str, Callable[[str, str], tuple[str, str] | None]] = {
    "mesh host": service_of,
    "mesh gateway": gateway_of,
}

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

_ROUTES = (
    *(
        Row(f"spec.{path}", "Service", form="mesh host")
        for path in (
            "hosts[*]",
            "http[*].route[*].destination.host",
            "http[*].mirror.host",
            "http[*].mirrors[*].destination.host",
            "tcp[*].route[*].destination.host",
            "tls[*].route[*].destination.host",
        )
    ),
    *(
        Row(f"spec.{path}", "Gateway", "networking.istio.io", form="mesh gateway")
        for path in (
            "gateways[*]",
            "http[*].match[*].gateways[*]",
            "tcp[*].match[*].gateways[*]",
            "tls[*].match[*].gateways[*]",
        )
    ),
    Row("spec.http[*].delegate.name", "VirtualService", "networking.istio.io"),
)
ARGO = "argoproj.io"
_FLUX_SOURCE = "source.toolkit.fluxcd.io"
_FLUX_KUSTOMIZE = "kustomize.toolkit.fluxcd.io"
_FLUX_HELM = "helm.toolkit.fluxcd.io"
_FLUX_SECRETS = (
    Row("spec.secretRef.name", "Secret"),
    Row("spec.certSecretRef.name", "Secret"),
    Row("spec.proxySecretRef.name", "Secret"),
)
_FLUX_CLUSTER = (
    Row("spec.kubeConfig.secretRef.name", "Secret"),
    Row("spec.kubeConfig.configMapRef.name", "ConfigMap"),
)
_INGRESS_BACKEND = "backend.service.name"

_KARMADA_SELECTED = Row("spec.resourceSelectors[*]")
_KARMADA_PROPAGATION = (
    _KARMADA_SELECTED,
    Row(
        "spec.schedulePriority.priorityClassName",
        "PriorityClass",
        "scheduling.k8s.io",
        cluster=True,
    ),
)
_KARMADA_OVERRIDES = Row("spec.dependentOverrides[*]", "OverridePolicy", "policy.karmada.io")
_KNATIVE_SOURCE = (
    Row("spec.sink.ref"),
    Row("spec.delivery.deadLetterSink.ref"),
    Row("spec.serviceAccountName", "ServiceAccount"),
)
_KNATIVE_POD = tuple(row._replace(path=f"spec.template.spec.{row.path}") for row in POD_ROWS)
_KAFKA_SECRETS = ("sasl.user", "sasl.password", "sasl.type", "tls.caCert", "tls.cert", "tls.key")


def _velero_backup(spec: str) -> tuple[Row, ...]:
    """Return what a backup refers to; a Schedule has one in its template."""
    return (
        Row(f"{spec}.storageLocation", "BackupStorageLocation", "velero.io"),
        Row(f"{spec}.volumeSnapshotLocations[*]", "VolumeSnapshotLocation", "velero.io"),
        Row(f"{spec}.resourcePolicy.name", "ConfigMap"),
    )


_CREDENTIAL = Row("spec.credential.name", "Secret", optional="optional")

# Relative to an endpoint of a ServiceMonitor or PodMonitor.
_SCRAPE = (
    Row("bearerTokenSecret.name", "Secret", optional="optional"),
    Row("authorization.credentials.name", "Secret", optional="optional"),
    Row("basicAuth.username.name", "Secret", optional="optional"),
    Row("basicAuth.password.name", "Secret", optional="optional"),
    Row("oauth2.clientId.secret.name", "Secret", optional="optional"),
    Row("oauth2.clientId.configMap.name", "ConfigMap", optional="optional"),
    Row("oauth2.clientSecret.name", "Secret", optional="optional"),
    Row("tlsConfig.ca.secret.name", "Secret", optional="optional"),
    Row("tlsConfig.ca.configMap.name", "ConfigMap", optional="optional"),
    Row("tlsConfig.cert.secret.name", "Secret", optional="optional"),
    Row("tlsConfig.cert.configMap.name", "ConfigMap", optional="optional"),
    Row("tlsConfig.keySecret.name", "Secret", optional="optional"),
)

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
    ("monitoring.coreos.com", "ServiceMonitor"): tuple(
        row._replace(path=f"spec.endpoints[*].{row.path}") for row in _SCRAPE
    ),
    ("monitoring.coreos.com", "PodMonitor"): tuple(
        row._replace(path=f"spec.podMetricsEndpoints[*].{row.path}") for row in _SCRAPE
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
    ("networking.istio.io", "VirtualService"): _ROUTES,
    ("networking.istio.io", "DestinationRule"): (Row("spec.host", "Service", form="mesh host"),),
    ("policy.karmada.io", "PropagationPolicy"): (*_KARMADA_PROPAGATION, _KARMADA_OVERRIDES),
    ("policy.karmada.io", "ClusterPropagationPolicy"): (
        *_KARMADA_PROPAGATION,
        _KARMADA_OVERRIDES._replace(kind="ClusterOverridePolicy", cluster=True),
    ),
    ("policy.karmada.io", "OverridePolicy"): (_KARMADA_SELECTED,),
    ("policy.karmada.io", "ClusterOverridePolicy"): (_KARMADA_SELECTED,),
    ("serving.knative.dev", "DomainMapping"): (
        Row("spec.ref"),
        Row("spec.tls.secretName", "Secret"),
    ),
    ("eventing.knative.dev", "Broker"): (
        Row("spec.config"),
        Row("spec.delivery.deadLetterSink.ref"),
    ),
    ("eventing.knative.dev", "Trigger"): (
        Row("spec.broker", "Broker", "eventing.knative.dev"),
        Row("spec.subscriber.ref"),
        Row("spec.delivery.deadLetterSink.ref"),
    ),
    ("sources.knative.dev", "ApiServerSource"): _KNATIVE_SOURCE,
    ("sources.knative.dev", "ContainerSource"): (*_KNATIVE_SOURCE, *_KNATIVE_POD),
    ("sources.knative.dev", "PingSource"): _KNATIVE_SOURCE,
    ("sources.knative.dev", "KafkaSource"): (
        *_KNATIVE_SOURCE,
        *(Row(f"spec.net.{path}.secretKeyRef.name", "Secret") for path in _KAFKA_SECRETS),
    ),
    ("velero.io", "Backup"): _velero_backup("spec"),
    ("velero.io", "Schedule"): _velero_backup("spec.template"),
    ("velero.io", "Restore"): (
        Row("spec.backupName", "Backup", "velero.io"),
        Row("spec.scheduleName", "Schedule", "velero.io"),
        Row("spec.resourceModifier.name", "ConfigMap"),
    ),
    ("velero.io", "BackupStorageLocation"): (
        _CREDENTIAL,
        Row("spec.objectStorage.caCertRef.name", "Secret", optional="optional"),
    ),
    ("velero.io", "VolumeSnapshotLocation"): (_CREDENTIAL,),
    (ARGO, "Application"): (Row("spec.project", "AppProject", ARGO),),
    (ARGO, "ApplicationSet"): (Row("spec.template.spec.project", "AppProject", ARGO),),
    (_FLUX_SOURCE, "GitRepository"): (
        Row("spec.include[*].repository.name", "GitRepository", _FLUX_SOURCE),
        Row("spec.verify.secretRef.name", "Secret"),
        *_FLUX_SECRETS,
    ),
    (_FLUX_SOURCE, "OCIRepository"): (Row("spec.verify.secretRef.name", "Secret"), *_FLUX_SECRETS),
    (_FLUX_SOURCE, "HelmRepository"): _FLUX_SECRETS,
    (_FLUX_SOURCE, "Bucket"): _FLUX_SECRETS,
    (_FLUX_KUSTOMIZE, "Kustomization"): (
        Row("spec.sourceRef", group=_FLUX_SOURCE),
        Row("spec.dependsOn[*].name", "Kustomization", _FLUX_KUSTOMIZE),
        Row("spec.postBuild.substituteFrom[*]", optional="optional"),
        Row("spec.decryption.secretRef.name", "Secret"),
        *_FLUX_CLUSTER,
    ),
    (_FLUX_HELM, "HelmRelease"): (
        Row("spec.chart.spec.sourceRef", group=_FLUX_SOURCE),
        Row("spec.chartRef", group=_FLUX_SOURCE),
        Row("spec.chart.spec.verify.secretRef.name", "Secret"),
        Row("spec.dependsOn[*].name", "HelmRelease", _FLUX_HELM),
        Row("spec.valuesFrom[*]", optional="optional"),
        *_FLUX_CLUSTER,
    ),
    ("apiregistration.k8s.io", "APIService"): (Row("spec.service.name", "Service"),),
    ("apiextensions.k8s.io", "CustomResourceDefinition"): (
        Row("spec.conversion.webhook.clientConfig.service.name", "Service"),
    ),
    ("cert-manager.io", "Certificate"): (Row("spec.issuerRef"),),
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

# A name that Argo CD fills in later is no reference yet.
_TEMPLATED = "{{"

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
            yield from _described(manifest, value, f"{prefix}{path}", row)
        return
    for holder, key, path in places(tree, row.path):
        value = holder[key]
        if row.form and isinstance(value, str):
            yield from _spelled(manifest, row, (holder, key, f"{prefix}{path}"))
        elif isinstance(value, str) and value and _TEMPLATED not in value:
            optional = bool(row.optional and holder.get(row.optional))
            space = "" if row.cluster else _namespace(manifest, holder)
            yield Found(holder, key, f"{prefix}{path}", row.group, row.kind, space, optional)


def _spelled(manifest: Manifest, row: Row, place: tuple[Any, Any, str]) -> Iterator[Found]:
    """Yield the reference that a text is which says more than a name, or something else."""
    holder, key, path = place
    meant = FORMS[row.form](holder[key], manifest.namespace)
    if meant is not None and meant[1] and row.kind is not None:
        space, name = meant
        more = "" if name == holder[key] else name
        yield Found(holder, key, path, row.group, row.kind, space, False, more)  # noqa: FBT003


def _described(manifest: Manifest, value: Any, path: str, row: Row) -> Iterator[Found]:
    """Yield the reference that a mapping with `kind` and `name` makes."""
    if not isinstance(value, dict) or not isinstance(value.get("name"), str):
        return
    kind = value.get("kind")
    if not isinstance(kind, str) or kind in _NO_OBJECTS:
        return
    group = value.get("apiGroup", value.get("group"))
    if not isinstance(group, str):
        group = str(value.get("apiVersion", "")).rpartition("/")[0] or row.group
    namespace = "" if kind.startswith("Cluster") else _namespace(manifest, value)
    optional = bool(row.optional and value.get(row.optional))
    yield Found(value, "name", f"{path}.name", group, kind, namespace, optional)


def _namespace(manifest: Manifest, holder: Any) -> str:
    own = holder.get("namespace") if isinstance(holder, dict) else None
    return own if isinstance(own, str) else manifest.namespace
