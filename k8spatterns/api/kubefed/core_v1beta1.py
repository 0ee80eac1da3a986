"""Typed objects of core.kubefed.io/v1beta1.

Generated from the CustomResourceDefinitions of KubeFed; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Literal

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, Bytes, Int64, KubeObject, Resource, Time, constant


class FederatedTypeConfig(KubeObject, kw_only=True):
    """https://github.com/kubernetes-retired/kubefed"""

    __resource__ = Resource(
        group="core.kubefed.io",
        version="v1beta1",
        kind="FederatedTypeConfig",
        plural="federatedtypeconfigs",
        namespaced=True,
        short_names=("ftc",),
        module=__name__,
        class_name="FederatedTypeConfig",
        system="kubefed",
    )

    api_version: Literal["core.kubefed.io/v1beta1"] = constant("core.kubefed.io/v1beta1")
    kind: Literal["FederatedTypeConfig"] = constant("FederatedTypeConfig")
    metadata: k8s.ObjectMeta | None = None
    spec: FederatedTypeConfigSpec
    status: FederatedTypeConfigStatus | None = None


class FederatedTypeConfigSpec(ApiStruct, kw_only=True):
    """FederatedTypeConfig spec"""

    federated_type: FederatedTypeConfigSpecFederatedType
    propagation: str
    status_collection: str | None = None
    status_type: FederatedTypeConfigSpecFederatedType | None = None
    target_type: FederatedTypeConfigSpecFederatedType


class FederatedTypeConfigSpecFederatedType(ApiStruct, kw_only=True):
    """FederatedTypeConfig spec.federatedType"""

    group: str | None = None
    kind: str
    plural_name: str
    scope: str
    version: str


class FederatedTypeConfigStatus(ApiStruct, kw_only=True):
    """FederatedTypeConfig status"""

    observed_generation: Int64
    propagation_controller: str
    status_controller: str | None = None


class KubeFedCluster(KubeObject, kw_only=True):
    """https://github.com/kubernetes-retired/kubefed"""

    __resource__ = Resource(
        group="core.kubefed.io",
        version="v1beta1",
        kind="KubeFedCluster",
        plural="kubefedclusters",
        namespaced=True,
        short_names=("kfc",),
        module=__name__,
        class_name="KubeFedCluster",
        system="kubefed",
    )

    api_version: Literal["core.kubefed.io/v1beta1"] = constant("core.kubefed.io/v1beta1")
    kind: Literal["KubeFedCluster"] = constant("KubeFedCluster")
    metadata: k8s.ObjectMeta | None = None
    spec: KubeFedClusterSpec
    status: KubeFedClusterStatus | None = None


class KubeFedClusterSpec(ApiStruct, kw_only=True):
    """KubeFedCluster spec"""

    api_endpoint: str
    ca_bundle: Bytes | None = None
    disabled_tls_validations: list[str] | None = msgspec.field(
        default=None, name="disabledTLSValidations"
    )
    proxy_url: str | None = msgspec.field(default=None, name="proxyURL")
    secret_ref: KubeFedClusterSpecSecretRef


class KubeFedClusterSpecSecretRef(ApiStruct, kw_only=True):
    """KubeFedCluster spec.secretRef"""

    name: str


class KubeFedClusterStatus(ApiStruct, kw_only=True):
    """KubeFedCluster status"""

    conditions: list[KubeFedClusterStatusConditions]
    kubernetes_version: str | None = None
    region: str | None = None
    zones: list[str] | None = None


class KubeFedClusterStatusConditions(ApiStruct, kw_only=True):
    """KubeFedCluster status.conditions[]"""

    last_probe_time: Time
    last_transition_time: Time | None = None
    message: str | None = None
    reason: str | None = None
    status: str
    type: str


class KubeFedConfig(KubeObject, kw_only=True):
    """https://github.com/kubernetes-retired/kubefed"""

    __resource__ = Resource(
        group="core.kubefed.io",
        version="v1beta1",
        kind="KubeFedConfig",
        plural="kubefedconfigs",
        namespaced=True,
        module=__name__,
        class_name="KubeFedConfig",
        system="kubefed",
    )

    api_version: Literal["core.kubefed.io/v1beta1"] = constant("core.kubefed.io/v1beta1")
    kind: Literal["KubeFedConfig"] = constant("KubeFedConfig")
    metadata: k8s.ObjectMeta | None = None
    spec: KubeFedConfigSpec


class KubeFedConfigSpec(ApiStruct, kw_only=True):
    """KubeFedConfig spec"""

    cluster_health_check: KubeFedConfigSpecClusterHealthCheck | None = None
    controller_duration: KubeFedConfigSpecControllerDuration | None = None
    feature_gates: list[KubeFedConfigSpecFeatureGates] | None = None
    leader_elect: KubeFedConfigSpecLeaderElect | None = None
    scope: str
    status_controller: KubeFedConfigSpecStatusController | None = None
    sync_controller: KubeFedConfigSpecSyncController | None = None


class KubeFedConfigSpecClusterHealthCheck(ApiStruct, kw_only=True):
    """KubeFedConfig spec.clusterHealthCheck"""

    failure_threshold: Int64 | None = None
    period: str | None = None
    success_threshold: Int64 | None = None
    timeout: str | None = None


class KubeFedConfigSpecControllerDuration(ApiStruct, kw_only=True):
    """KubeFedConfig spec.controllerDuration"""

    available_delay: str | None = None
    cache_sync_timeout: str | None = None
    unavailable_delay: str | None = None


class KubeFedConfigSpecFeatureGates(ApiStruct, kw_only=True):
    """KubeFedConfig spec.featureGates[]"""

    name: str
    configuration: str


class KubeFedConfigSpecLeaderElect(ApiStruct, kw_only=True):
    """KubeFedConfig spec.leaderElect"""

    lease_duration: str | None = None
    renew_deadline: str | None = None
    resource_lock: str | None = None
    retry_period: str | None = None


class KubeFedConfigSpecStatusController(ApiStruct, kw_only=True):
    """KubeFedConfig spec.statusController"""

    max_concurrent_reconciles: Int64 | None = None


class KubeFedConfigSpecSyncController(ApiStruct, kw_only=True):
    """KubeFedConfig spec.syncController"""

    adopt_resources: str | None = None
    max_concurrent_reconciles: Int64 | None = None
