"""Typed objects of operator.karmada.io/v1alpha1.

Generated from the CustomResourceDefinitions of Karmada; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import (
    ApiStruct,
    Int32,
    Int64,
    IntOrString,
    KubeObject,
    Quantity,
    Resource,
    constant,
)


class Karmada(KubeObject, kw_only=True):
    """https://karmada.io/docs/reference/karmada-api/"""

    __resource__ = Resource(
        group="operator.karmada.io",
        version="v1alpha1",
        kind="Karmada",
        plural="karmadas",
        namespaced=True,
        module=__name__,
        class_name="Karmada",
        system="karmada",
    )

    api_version: Literal["operator.karmada.io/v1alpha1"] = constant("operator.karmada.io/v1alpha1")
    kind: Literal["Karmada"] = constant("Karmada")
    metadata: k8s.ObjectMeta | None = None
    spec: KarmadaSpec | None = None
    status: KarmadaStatus | None = None


class KarmadaComponentsKarmadaAPIServerPodDisruptionBudgetConfig(ApiStruct, kw_only=True):
    """Karmada spec.components.karmadaAPIServer.podDisruptionBudgetConfig"""

    max_unavailable: IntOrString | None = None
    min_available: IntOrString | None = None


class KarmadaSpec(ApiStruct, kw_only=True):
    """Karmada spec"""

    components: KarmadaSpecComponents | None = None
    crd_tarball: KarmadaSpecCrdTarball | None = None
    custom_certificate: KarmadaSpecCustomCertificate | None = None
    feature_gates: dict[str, bool] | None = None
    host_cluster: KarmadaSpecHostCluster | None = None
    private_registry: KarmadaSpecPrivateRegistry | None = None
    suspend: bool | None = None


class KarmadaSpecComponents(ApiStruct, kw_only=True):
    """Karmada spec.components"""

    etcd: KarmadaSpecComponentsEtcd
    karmada_api_server: KarmadaSpecComponentsKarmadaAPIServer | None = msgspec.field(
        default=None, name="karmadaAPIServer"
    )
    karmada_aggregated_api_server: KarmadaSpecComponentsKarmadaAggregatedAPIServer | None = (
        msgspec.field(default=None, name="karmadaAggregatedAPIServer")
    )
    karmada_controller_manager: KarmadaSpecComponentsKarmadaControllerManager | None = None
    karmada_descheduler: KarmadaSpecComponentsKarmadaDescheduler | None = None
    karmada_metrics_adapter: KarmadaSpecComponentsKarmadaDescheduler | None = None
    karmada_scheduler: KarmadaSpecComponentsKarmadaScheduler | None = None
    karmada_search: KarmadaSpecComponentsKarmadaDescheduler | None = None
    karmada_webhook: KarmadaSpecComponentsKarmadaDescheduler | None = None
    kube_controller_manager: KarmadaSpecComponentsKarmadaControllerManager | None = None


class KarmadaSpecComponentsEtcd(ApiStruct, kw_only=True):
    """Karmada spec.components.etcd"""

    external: KarmadaSpecComponentsEtcdExternal | None = None
    local: KarmadaSpecComponentsEtcdLocal | None = None


class KarmadaSpecComponentsEtcdExternal(ApiStruct, kw_only=True):
    """Karmada spec.components.etcd.external"""

    endpoints: list[str]
    secret_ref: KarmadaStatusSecretRef


class KarmadaSpecComponentsEtcdLocal(ApiStruct, kw_only=True):
    """Karmada spec.components.etcd.local"""

    affinity: k8s.Affinity | None = None
    annotations: dict[str, str] | None = None
    image_pull_policy: str | None = None
    image_repository: str | None = None
    image_tag: str | None = None
    labels: dict[str, str] | None = None
    peer_cert_sans: list[str] | None = msgspec.field(default=None, name="peerCertSANs")
    pod_disruption_budget_config: (
        KarmadaComponentsKarmadaAPIServerPodDisruptionBudgetConfig | None
    ) = None
    priority_class_name: str | None = None
    replicas: Int32 | None = None
    resources: k8s.ResourceRequirements | None = None
    server_cert_sans: list[str] | None = msgspec.field(default=None, name="serverCertSANs")
    tolerations: list[k8s.Toleration] | None = None
    volume_data: KarmadaSpecComponentsEtcdLocalVolumeData | None = None


class KarmadaSpecComponentsEtcdLocalVolumeData(ApiStruct, kw_only=True):
    """Karmada spec.components.etcd.local.volumeData"""

    empty_dir: KarmadaSpecComponentsEtcdLocalVolumeDataEmptyDir | None = None
    host_path: KarmadaSpecComponentsEtcdLocalVolumeDataHostPath | None = None
    volume_claim: k8s.PersistentVolumeClaimTemplate | None = None


class KarmadaSpecComponentsEtcdLocalVolumeDataEmptyDir(ApiStruct, kw_only=True):
    """Karmada spec.components.etcd.local.volumeData.emptyDir"""

    medium: str | None = None
    size_limit: Quantity | None = None


class KarmadaSpecComponentsEtcdLocalVolumeDataHostPath(ApiStruct, kw_only=True):
    """Karmada spec.components.etcd.local.volumeData.hostPath"""

    path: str
    type: str | None = None


class KarmadaSpecComponentsKarmadaAPIServer(ApiStruct, kw_only=True):
    """Karmada spec.components.karmadaAPIServer"""

    affinity: k8s.Affinity | None = None
    annotations: dict[str, str] | None = None
    cert_sans: list[str] | None = msgspec.field(default=None, name="certSANs")
    extra_args: dict[str, str] | None = None
    extra_volume_mounts: list[k8s.VolumeMount] | None = None
    extra_volumes: list[k8s.Volume] | None = None
    feature_gates: dict[str, bool] | None = None
    image_pull_policy: str | None = None
    image_repository: str | None = None
    image_tag: str | None = None
    labels: dict[str, str] | None = None
    load_balancer_class: str | None = None
    pod_disruption_budget_config: (
        KarmadaComponentsKarmadaAPIServerPodDisruptionBudgetConfig | None
    ) = None
    priority_class_name: str | None = None
    replicas: Int32 | None = None
    resources: k8s.ResourceRequirements | None = None
    service_annotations: dict[str, str] | None = None
    service_subnet: str | None = None
    service_type: Literal["ClusterIP", "NodePort", "LoadBalancer"] | None = None
    sidecar_containers: list[k8s.Container] | None = None
    tolerations: list[k8s.Toleration] | None = None


class KarmadaSpecComponentsKarmadaAggregatedAPIServer(ApiStruct, kw_only=True):
    """Karmada spec.components.karmadaAggregatedAPIServer"""

    affinity: k8s.Affinity | None = None
    annotations: dict[str, str] | None = None
    cert_sans: list[str] | None = msgspec.field(default=None, name="certSANs")
    extra_args: dict[str, str] | None = None
    feature_gates: dict[str, bool] | None = None
    image_pull_policy: str | None = None
    image_repository: str | None = None
    image_tag: str | None = None
    labels: dict[str, str] | None = None
    pod_disruption_budget_config: (
        KarmadaComponentsKarmadaAPIServerPodDisruptionBudgetConfig | None
    ) = None
    priority_class_name: str | None = None
    replicas: Int32 | None = None
    resources: k8s.ResourceRequirements | None = None
    tolerations: list[k8s.Toleration] | None = None


class KarmadaSpecComponentsKarmadaControllerManager(ApiStruct, kw_only=True):
    """Karmada spec.components.karmadaControllerManager"""

    affinity: k8s.Affinity | None = None
    annotations: dict[str, str] | None = None
    controllers: list[str] | None = None
    extra_args: dict[str, str] | None = None
    feature_gates: dict[str, bool] | None = None
    image_pull_policy: str | None = None
    image_repository: str | None = None
    image_tag: str | None = None
    labels: dict[str, str] | None = None
    pod_disruption_budget_config: (
        KarmadaComponentsKarmadaAPIServerPodDisruptionBudgetConfig | None
    ) = None
    priority_class_name: str | None = None
    replicas: Int32 | None = None
    resources: k8s.ResourceRequirements | None = None
    tolerations: list[k8s.Toleration] | None = None


class KarmadaSpecComponentsKarmadaDescheduler(ApiStruct, kw_only=True):
    """Karmada spec.components.karmadaDescheduler"""

    affinity: k8s.Affinity | None = None
    annotations: dict[str, str] | None = None
    extra_args: dict[str, str] | None = None
    image_pull_policy: str | None = None
    image_repository: str | None = None
    image_tag: str | None = None
    labels: dict[str, str] | None = None
    pod_disruption_budget_config: (
        KarmadaComponentsKarmadaAPIServerPodDisruptionBudgetConfig | None
    ) = None
    priority_class_name: str | None = None
    replicas: Int32 | None = None
    resources: k8s.ResourceRequirements | None = None
    tolerations: list[k8s.Toleration] | None = None


class KarmadaSpecComponentsKarmadaScheduler(ApiStruct, kw_only=True):
    """Karmada spec.components.karmadaScheduler"""

    affinity: k8s.Affinity | None = None
    annotations: dict[str, str] | None = None
    extra_args: dict[str, str] | None = None
    feature_gates: dict[str, bool] | None = None
    image_pull_policy: str | None = None
    image_repository: str | None = None
    image_tag: str | None = None
    labels: dict[str, str] | None = None
    pod_disruption_budget_config: (
        KarmadaComponentsKarmadaAPIServerPodDisruptionBudgetConfig | None
    ) = None
    priority_class_name: str | None = None
    replicas: Int32 | None = None
    resources: k8s.ResourceRequirements | None = None
    tolerations: list[k8s.Toleration] | None = None


class KarmadaSpecCrdTarball(ApiStruct, kw_only=True):
    """Karmada spec.crdTarball"""

    crd_download_policy: Literal["Always", "IfNotPresent"] | None = None
    http_source: KarmadaSpecCrdTarballHttpSource | None = None


class KarmadaSpecCrdTarballHttpSource(ApiStruct, kw_only=True):
    """Karmada spec.crdTarball.httpSource"""

    proxy: KarmadaSpecCrdTarballHttpSourceProxy | None = None
    url: str


class KarmadaSpecCrdTarballHttpSourceProxy(ApiStruct, kw_only=True):
    """Karmada spec.crdTarball.httpSource.proxy"""

    proxy_url: str = msgspec.field(name="proxyURL")


class KarmadaSpecCustomCertificate(ApiStruct, kw_only=True):
    """Karmada spec.customCertificate"""

    api_server_ca_cert: KarmadaStatusSecretRef | None = msgspec.field(
        default=None, name="apiServerCACert"
    )
    leaf_cert_validity_days: Annotated[int, msgspec.Meta(ge=1, le=2147483647)] | None = None


class KarmadaSpecHostCluster(ApiStruct, kw_only=True):
    """Karmada spec.hostCluster"""

    api_endpoint: str | None = None
    networking: KarmadaSpecHostClusterNetworking | None = None
    secret_ref: KarmadaStatusSecretRef | None = None


class KarmadaSpecHostClusterNetworking(ApiStruct, kw_only=True):
    """Karmada spec.hostCluster.networking"""

    dns_domain: str | None = None


class KarmadaSpecPrivateRegistry(ApiStruct, kw_only=True):
    """Karmada spec.privateRegistry"""

    registry: str


class KarmadaStatus(ApiStruct, kw_only=True):
    """Karmada status"""

    api_server_service: KarmadaStatusApiServerService | None = None
    conditions: list[k8s.Condition] | None = None
    karmada_version: str | None = None
    kubernetes_version: str | None = None
    observed_generation: Int64 | None = None
    secret_ref: KarmadaStatusSecretRef | None = None


class KarmadaStatusApiServerService(ApiStruct, kw_only=True):
    """Karmada status.apiServerService"""

    name: str


class KarmadaStatusSecretRef(ApiStruct, kw_only=True):
    """Karmada status.secretRef"""

    name: str | None = None
    namespace: str | None = None
