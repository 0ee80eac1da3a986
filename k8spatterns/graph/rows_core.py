"""What the kinds of Kubernetes itself refer to."""

from __future__ import annotations

from k8spatterns.graph.row import Row, under

_ENV = (
    Row("env[*].valueFrom.configMapKeyRef.name", "ConfigMap", optional="optional", key="key"),
    Row("env[*].valueFrom.secretKeyRef.name", "Secret", optional="optional", key="key"),
    Row("envFrom[*].configMapRef.name", "ConfigMap", optional="optional"),
    Row("envFrom[*].secretRef.name", "Secret", optional="optional"),
)
_FILES = "items[*].key"
_SOURCES = (
    Row("configMap.name", "ConfigMap", optional="optional", key=_FILES),
    Row("secret.name", "Secret", optional="optional", key=_FILES),
)
_STORAGE_CLASS = ("StorageClass", "storage.k8s.io")
_CLAIM = (Row("storageClassName", *_STORAGE_CLASS, cluster=True),)
PRIORITY = Row("priorityClassName", "PriorityClass", "scheduling.k8s.io", cluster=True)

# Relative to a Pod's spec.
POD_ROWS = (
    *(
        row
        for containers in ("containers", "initContainers", "ephemeralContainers")
        for row in under(f"{containers}[*]", _ENV)
    ),
    *under("volumes[*].projected.sources[*]", _SOURCES),
    Row("serviceAccountName", "ServiceAccount"),
    Row("imagePullSecrets[*].name", "Secret"),
    Row("volumes[*].configMap.name", "ConfigMap", optional="optional", key=_FILES),
    Row("volumes[*].secret.secretName", "Secret", optional="optional", key=_FILES),
    Row("volumes[*].persistentVolumeClaim.claimName", "PersistentVolumeClaim"),
    Row("volumes[*].csi.nodePublishSecretRef.name", "Secret"),
    Row(
        "volumes[*].csi.volumeAttributes.secretProviderClass",
        "SecretProviderClass",
        "secrets-store.csi.x-k8s.io",
    ),
    *under("volumes[*].ephemeral.volumeClaimTemplate.spec", _CLAIM),
    PRIORITY,
    Row("runtimeClassName", "RuntimeClass", "node.k8s.io", cluster=True),
    Row("resourceClaims[*].resourceClaimName", "ResourceClaim", "resource.k8s.io"),
    Row("resourceClaims[*].resourceClaimTemplateName", "ResourceClaimTemplate", "resource.k8s.io"),
)

_RBAC = "rbac.authorization.k8s.io"
_ADMISSION = "admissionregistration.k8s.io"
_BACKEND = "backend.service.name"
_HTTPS = 443
_WEBHOOKS = (
    Row("webhooks[*].clientConfig.service.name", "Service", port="port", otherwise=_HTTPS),
)
QUEUED = Row("metadata.labels[kueue.x-k8s.io/queue-name]", "LocalQueue", "kueue.x-k8s.io")


# What cert-manager reads on an Ingress or Gateway.
ISSUERS = (
    Row("metadata.annotations[cert-manager.io/issuer]", "Issuer", "cert-manager.io"),
    Row(
        "metadata.annotations[cert-manager.io/cluster-issuer]",
        "ClusterIssuer",
        "cert-manager.io",
        cluster=True,
    ),
)


def _bindings(policy: str) -> tuple[Row, ...]:
    return (Row("spec.policyName", policy, _ADMISSION, cluster=True),)


CORE: dict[tuple[str, str], tuple[Row, ...]] = {
    ("", "PersistentVolumeClaim"): (
        *under("spec", _CLAIM),
        Row("spec.volumeName", "PersistentVolume", cluster=True),
        Row("spec.dataSource", default="PersistentVolumeClaim"),
        Row("spec.dataSourceRef", default="PersistentVolumeClaim"),
    ),
    ("", "PersistentVolume"): under("spec", _CLAIM),
    ("", "Pod"): (QUEUED,),
    ("", "ServiceAccount"): (Row("imagePullSecrets[*].name", "Secret"),),
    ("apps", "Deployment"): (QUEUED,),
    ("apps", "StatefulSet"): (
        Row("spec.serviceName", "Service"),
        *under("spec.volumeClaimTemplates[*].spec", _CLAIM),
        QUEUED,
    ),
    ("batch", "Job"): (QUEUED,),
    ("autoscaling", "HorizontalPodAutoscaler"): (
        Row("spec.scaleTargetRef"),
        Row("spec.metrics[*].object.describedObject"),
    ),
    ("autoscaling.k8s.io", "VerticalPodAutoscaler"): (Row("spec.targetRef"),),
    ("networking.k8s.io", "Ingress"): (
        *ISSUERS,
        Row("spec.defaultBackend.service.name", "Service", port="port"),
        Row("spec.defaultBackend.resource"),
        Row(f"spec.rules[*].http.paths[*].{_BACKEND}", "Service", port="port"),
        Row("spec.rules[*].http.paths[*].backend.resource"),
        Row("spec.tls[*].secretName", "Secret"),
        Row("spec.ingressClassName", "IngressClass", "networking.k8s.io", cluster=True),
    ),
    (_RBAC, "RoleBinding"): (Row("roleRef"), Row("subjects[*]")),
    (_RBAC, "ClusterRoleBinding"): (Row("roleRef"), Row("subjects[*]")),
    ("apiregistration.k8s.io", "APIService"): (
        Row("spec.service.name", "Service", port="port", otherwise=_HTTPS),
    ),
    ("apiextensions.k8s.io", "CustomResourceDefinition"): (
        Row(
            "spec.conversion.webhook.clientConfig.service.name",
            "Service",
            port="port",
            otherwise=_HTTPS,
        ),
    ),
    (_ADMISSION, "ValidatingWebhookConfiguration"): _WEBHOOKS,
    (_ADMISSION, "MutatingWebhookConfiguration"): _WEBHOOKS,
    (_ADMISSION, "ValidatingAdmissionPolicyBinding"): _bindings("ValidatingAdmissionPolicy"),
    (_ADMISSION, "MutatingAdmissionPolicyBinding"): _bindings("MutatingAdmissionPolicy"),
}
