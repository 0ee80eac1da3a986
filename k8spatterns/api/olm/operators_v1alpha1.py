"""Typed objects of operators.coreos.com/v1alpha1.

Generated from the CustomResourceDefinitions of the Operator Lifecycle Manager; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal, TypeAlias

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import (
    ApiStruct,
    Bytes,
    Int32,
    Int64,
    IntOrString,
    KubeObject,
    ListKeys,
    Quantity,
    Resource,
    Time,
    constant,
)


class CatalogSource(KubeObject, kw_only=True):
    """https://olm.operatorframework.io/docs/concepts/crds/"""

    __resource__ = Resource(
        group="operators.coreos.com",
        version="v1alpha1",
        kind="CatalogSource",
        plural="catalogsources",
        namespaced=True,
        short_names=("catsrc",),
        module=__name__,
        class_name="CatalogSource",
        system="olm",
    )

    api_version: Literal["operators.coreos.com/v1alpha1"] = constant(
        "operators.coreos.com/v1alpha1"
    )
    kind: Literal["CatalogSource"] = constant("CatalogSource")
    metadata: k8s.ObjectMeta | None = None
    spec: CatalogSourceSpec
    status: CatalogSourceStatus | None = None


class CatalogSourceSpec(ApiStruct, kw_only=True):
    """CatalogSource spec"""

    address: str | None = None
    config_map: str | None = None
    description: str | None = None
    display_name: str | None = None
    grpc_pod_config: CatalogSourceSpecGrpcPodConfig | None = None
    icon: CatalogSourceSpecIcon | None = None
    image: str | None = None
    priority: Int64 | None = None
    publisher: str | None = None
    secrets: list[str] | None = None
    source_type: str
    update_strategy: CatalogSourceSpecUpdateStrategy | None = None


class CatalogSourceSpecGrpcPodConfig(ApiStruct, kw_only=True):
    """CatalogSource spec.grpcPodConfig"""

    affinity: k8s.Affinity | None = None
    extract_content: CatalogSourceSpecGrpcPodConfigExtractContent | None = None
    memory_target: Quantity | None = None
    node_selector: dict[str, str] | None = None
    priority_class_name: str | None = None
    security_context_config: Literal["legacy", "restricted"] | None = None
    tolerations: list[k8s.Toleration] | None = None


class CatalogSourceSpecGrpcPodConfigExtractContent(ApiStruct, kw_only=True):
    """CatalogSource spec.grpcPodConfig.extractContent"""

    cache_dir: str | None = None
    catalog_dir: str


class CatalogSourceSpecIcon(ApiStruct, kw_only=True):
    """CatalogSource spec.icon"""

    base64_data: str = msgspec.field(name="base64data")
    mediatype: str


class CatalogSourceSpecUpdateStrategy(ApiStruct, kw_only=True):
    """CatalogSource spec.updateStrategy"""

    registry_poll: CatalogSourceSpecUpdateStrategyRegistryPoll | None = None


class CatalogSourceSpecUpdateStrategyRegistryPoll(ApiStruct, kw_only=True):
    """CatalogSource spec.updateStrategy.registryPoll"""

    interval: str | None = None


class CatalogSourceStatus(ApiStruct, kw_only=True):
    """CatalogSource status"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
    }

    conditions: list[k8s.Condition] | None = None
    config_map_reference: CatalogSourceStatusConfigMapReference | None = None
    connection_state: CatalogSourceStatusConnectionState | None = None
    latest_image_registry_poll: Time | None = None
    message: str | None = None
    reason: str | None = None
    registry_service: CatalogSourceStatusRegistryService | None = None


class CatalogSourceStatusConfigMapReference(ApiStruct, kw_only=True):
    """CatalogSource status.configMapReference"""

    name: str
    last_update_time: Time | None = None
    namespace: str
    resource_version: str | None = None
    uid: str | None = None


class CatalogSourceStatusConnectionState(ApiStruct, kw_only=True):
    """CatalogSource status.connectionState"""

    address: str | None = None
    last_connect: Time | None = None
    last_observed_state: str


class CatalogSourceStatusRegistryService(ApiStruct, kw_only=True):
    """CatalogSource status.registryService"""

    created_at: Time | None = None
    port: str | None = None
    protocol: str | None = None
    service_name: str | None = None
    service_namespace: str | None = None


class ClusterServiceVersion(KubeObject, kw_only=True):
    """https://olm.operatorframework.io/docs/concepts/crds/"""

    __resource__ = Resource(
        group="operators.coreos.com",
        version="v1alpha1",
        kind="ClusterServiceVersion",
        plural="clusterserviceversions",
        namespaced=True,
        short_names=("csv", "csvs"),
        module=__name__,
        class_name="ClusterServiceVersion",
        system="olm",
    )

    api_version: Literal["operators.coreos.com/v1alpha1"] = constant(
        "operators.coreos.com/v1alpha1"
    )
    kind: Literal["ClusterServiceVersion"] = constant("ClusterServiceVersion")
    metadata: k8s.ObjectMeta | None = None
    spec: ClusterServiceVersionSpec
    status: ClusterServiceVersionStatus | None = None


class ClusterServiceVersionOwnedActionDescriptors(ApiStruct, kw_only=True):
    """ClusterServiceVersion spec.apiservicedefinitions.owned[].actionDescriptors[]"""

    description: str | None = None
    display_name: str | None = None
    path: str
    value: Bytes | None = None
    x_descriptors: list[str] | None = msgspec.field(default=None, name="x-descriptors")


class ClusterServiceVersionSpec(ApiStruct, kw_only=True):
    """ClusterServiceVersion spec"""

    annotations: dict[str, str] | None = None
    apiservicedefinitions: ClusterServiceVersionSpecApiservicedefinitions | None = None
    cleanup: ClusterServiceVersionSpecCleanup | None = None
    customresourcedefinitions: ClusterServiceVersionSpecCustomresourcedefinitions | None = None
    description: str | None = None
    display_name: str
    icon: list[CatalogSourceSpecIcon] | None = None
    install: ClusterServiceVersionSpecInstall
    install_modes: list[ClusterServiceVersionSpecInstallModes] | None = None
    keywords: list[str] | None = None
    labels: dict[str, str] | None = None
    links: list[ClusterServiceVersionSpecLinks] | None = None
    maintainers: list[ClusterServiceVersionSpecMaintainers] | None = None
    maturity: str | None = None
    min_kube_version: str | None = None
    native_apis: list[ClusterServiceVersionSpecNativeAPIs] | None = msgspec.field(
        default=None, name="nativeAPIs"
    )
    provider: ClusterServiceVersionSpecLinks | None = None
    related_images: list[ClusterServiceVersionSpecRelatedImages] | None = None
    release: Annotated[str, msgspec.Meta(max_length=20)] | None = None
    replaces: str | None = None
    selector: k8s.LabelSelector | None = None
    skips: list[str] | None = None
    version: str | None = None
    webhookdefinitions: list[ClusterServiceVersionSpecWebhookdefinitions] | None = None


class ClusterServiceVersionSpecApiservicedefinitions(ApiStruct, kw_only=True):
    """ClusterServiceVersion spec.apiservicedefinitions"""

    owned: list[ClusterServiceVersionSpecApiservicedefinitionsOwned] | None = None
    required: list[ClusterServiceVersionSpecApiservicedefinitionsOwned] | None = None


class ClusterServiceVersionSpecApiservicedefinitionsOwned(ApiStruct, kw_only=True):
    """ClusterServiceVersion spec.apiservicedefinitions.owned[]"""

    name: str
    action_descriptors: list[ClusterServiceVersionOwnedActionDescriptors] | None = None
    container_port: Int32 | None = None
    deployment_name: str | None = None
    description: str | None = None
    display_name: str | None = None
    group: str
    kind: str
    resources: list[ClusterServiceVersionSpecApiservicedefinitionsOwnedResources] | None = None
    spec_descriptors: list[ClusterServiceVersionOwnedActionDescriptors] | None = None
    status_descriptors: list[ClusterServiceVersionOwnedActionDescriptors] | None = None
    version: str


class ClusterServiceVersionSpecApiservicedefinitionsOwnedResources(ApiStruct, kw_only=True):
    """ClusterServiceVersion spec.apiservicedefinitions.owned[].resources[]"""

    name: str
    kind: str
    version: str


class ClusterServiceVersionSpecCleanup(ApiStruct, kw_only=True):
    """ClusterServiceVersion spec.cleanup"""

    enabled: bool


class ClusterServiceVersionSpecCustomresourcedefinitions(ApiStruct, kw_only=True):
    """ClusterServiceVersion spec.customresourcedefinitions"""

    owned: list[ClusterServiceVersionSpecCustomresourcedefinitionsOwned] | None = None
    required: list[ClusterServiceVersionSpecCustomresourcedefinitionsOwned] | None = None


class ClusterServiceVersionSpecCustomresourcedefinitionsOwned(ApiStruct, kw_only=True):
    """ClusterServiceVersion spec.customresourcedefinitions.owned[]"""

    name: str
    action_descriptors: list[ClusterServiceVersionOwnedActionDescriptors] | None = None
    description: str | None = None
    display_name: str | None = None
    kind: str
    resources: list[ClusterServiceVersionSpecApiservicedefinitionsOwnedResources] | None = None
    spec_descriptors: list[ClusterServiceVersionOwnedActionDescriptors] | None = None
    status_descriptors: list[ClusterServiceVersionOwnedActionDescriptors] | None = None
    version: str


class ClusterServiceVersionSpecInstall(ApiStruct, kw_only=True):
    """ClusterServiceVersion spec.install"""

    spec: ClusterServiceVersionSpecInstallSpec | None = None
    strategy: str


class ClusterServiceVersionSpecInstallModes(ApiStruct, kw_only=True):
    """ClusterServiceVersion spec.installModes[]"""

    supported: bool
    type: str


class ClusterServiceVersionSpecInstallSpec(ApiStruct, kw_only=True):
    """ClusterServiceVersion spec.install.spec"""

    cluster_permissions: list[ClusterServiceVersionSpecInstallSpecClusterPermissions] | None = None
    deployments: list[ClusterServiceVersionSpecInstallSpecDeployments]
    permissions: list[ClusterServiceVersionSpecInstallSpecClusterPermissions] | None = None


class ClusterServiceVersionSpecInstallSpecClusterPermissions(ApiStruct, kw_only=True):
    """ClusterServiceVersion spec.install.spec.clusterPermissions[]"""

    rules: list[k8s.PolicyRule]
    service_account_name: str


class ClusterServiceVersionSpecInstallSpecDeployments(ApiStruct, kw_only=True):
    """ClusterServiceVersion spec.install.spec.deployments[]"""

    name: str
    label: dict[str, str] | None = None
    spec: k8s.DeploymentSpec


class ClusterServiceVersionSpecLinks(ApiStruct, kw_only=True):
    """ClusterServiceVersion spec.links[]"""

    name: str | None = None
    url: str | None = None


class ClusterServiceVersionSpecMaintainers(ApiStruct, kw_only=True):
    """ClusterServiceVersion spec.maintainers[]"""

    name: str | None = None
    email: str | None = None


class ClusterServiceVersionSpecNativeAPIs(ApiStruct, kw_only=True):
    """ClusterServiceVersion spec.nativeAPIs[]"""

    group: str
    kind: str
    version: str


class ClusterServiceVersionSpecRelatedImages(ApiStruct, kw_only=True):
    """ClusterServiceVersion spec.relatedImages[]"""

    name: str
    image: str


class ClusterServiceVersionSpecWebhookdefinitions(ApiStruct, kw_only=True):
    """ClusterServiceVersion spec.webhookdefinitions[]"""

    admission_review_versions: list[str]
    container_port: Annotated[int, msgspec.Meta(ge=1, le=65535)] | None = None
    conversion_crds: list[str] | None = msgspec.field(default=None, name="conversionCRDs")
    deployment_name: str | None = None
    failure_policy: str | None = None
    generate_name: str
    match_policy: str | None = None
    object_selector: k8s.LabelSelector | None = None
    reinvocation_policy: str | None = None
    rules: list[ClusterServiceVersionSpecWebhookdefinitionsRules] | None = None
    side_effects: str
    target_port: IntOrString | None = None
    timeout_seconds: Int32 | None = None
    type: ClusterServiceVersionSpecWebhookdefinitionsType
    webhook_path: str | None = None


class ClusterServiceVersionSpecWebhookdefinitionsRules(ApiStruct, kw_only=True):
    """ClusterServiceVersion spec.webhookdefinitions[].rules[]"""

    api_groups: list[str] | None = None
    api_versions: list[str] | None = None
    operations: list[str] | None = None
    resources: list[str] | None = None
    scope: str | None = None


class ClusterServiceVersionStatus(ApiStruct, kw_only=True):
    """ClusterServiceVersion status"""

    certs_last_updated: Time | None = None
    certs_rotate_at: Time | None = None
    cleanup: ClusterServiceVersionStatusCleanup | None = None
    conditions: list[ClusterServiceVersionStatusConditions] | None = None
    last_transition_time: Time | None = None
    last_update_time: Time | None = None
    message: str | None = None
    phase: str | None = None
    reason: str | None = None
    requirement_status: list[ClusterServiceVersionStatusRequirementStatus] | None = None


class ClusterServiceVersionStatusCleanup(ApiStruct, kw_only=True):
    """ClusterServiceVersion status.cleanup"""

    pending_deletion: list[ClusterServiceVersionStatusCleanupPendingDeletion] | None = None


class ClusterServiceVersionStatusCleanupPendingDeletion(ApiStruct, kw_only=True):
    """ClusterServiceVersion status.cleanup.pendingDeletion[]"""

    group: str
    instances: list[ClusterServiceVersionStatusCleanupPendingDeletionInstances]
    kind: str


class ClusterServiceVersionStatusCleanupPendingDeletionInstances(ApiStruct, kw_only=True):
    """ClusterServiceVersion status.cleanup.pendingDeletion[].instances[]"""

    name: str
    namespace: str | None = None


class ClusterServiceVersionStatusConditions(ApiStruct, kw_only=True):
    """ClusterServiceVersion status.conditions[]"""

    last_transition_time: Time | None = None
    last_update_time: Time | None = None
    message: str | None = None
    phase: str | None = None
    reason: str | None = None


class ClusterServiceVersionStatusRequirementStatus(ApiStruct, kw_only=True):
    """ClusterServiceVersion status.requirementStatus[]"""

    name: str
    dependents: list[ClusterServiceVersionStatusRequirementStatusDependents] | None = None
    group: str
    kind: str
    message: str
    status: str
    uuid: str | None = None
    version: str


class ClusterServiceVersionStatusRequirementStatusDependents(ApiStruct, kw_only=True):
    """ClusterServiceVersion status.requirementStatus[].dependents[]"""

    group: str
    kind: str
    message: str | None = None
    status: str
    uuid: str | None = None
    version: str


class InstallPlan(KubeObject, kw_only=True):
    """https://olm.operatorframework.io/docs/concepts/crds/"""

    __resource__ = Resource(
        group="operators.coreos.com",
        version="v1alpha1",
        kind="InstallPlan",
        plural="installplans",
        namespaced=True,
        short_names=("ip",),
        module=__name__,
        class_name="InstallPlan",
        system="olm",
    )

    api_version: Literal["operators.coreos.com/v1alpha1"] = constant(
        "operators.coreos.com/v1alpha1"
    )
    kind: Literal["InstallPlan"] = constant("InstallPlan")
    metadata: k8s.ObjectMeta | None = None
    spec: InstallPlanSpec
    status: InstallPlanStatus | None = None


class InstallPlanSpec(ApiStruct, kw_only=True):
    """InstallPlan spec"""

    approval: str
    approved: bool
    cluster_service_version_names: list[str]
    generation: Int64 | None = None
    source: str | None = None
    source_namespace: str | None = None


class InstallPlanStatus(ApiStruct, kw_only=True):
    """InstallPlan status"""

    attenuated_service_account_ref: k8s.ObjectReference | None = None
    bundle_lookups: list[InstallPlanStatusBundleLookups] | None = None
    catalog_sources: list[str]
    conditions: list[InstallPlanStatusConditions] | None = None
    message: str | None = None
    phase: str
    plan: list[InstallPlanStatusPlan] | None = None
    start_time: Time | None = None


class InstallPlanStatusBundleLookups(ApiStruct, kw_only=True):
    """InstallPlan status.bundleLookups[]"""

    catalog_source_ref: k8s.ObjectReference
    conditions: list[InstallPlanStatusBundleLookupsConditions] | None = None
    identifier: str
    path: str
    properties: str | None = None
    replaces: str


class InstallPlanStatusBundleLookupsConditions(ApiStruct, kw_only=True):
    """InstallPlan status.bundleLookups[].conditions[]"""

    last_transition_time: Time | None = None
    last_update_time: Time | None = None
    message: str | None = None
    reason: str | None = None
    status: str
    type: str


class InstallPlanStatusConditions(ApiStruct, kw_only=True):
    """InstallPlan status.conditions[]"""

    last_transition_time: Time | None = None
    last_update_time: Time | None = None
    message: str | None = None
    reason: str | None = None
    status: str | None = None
    type: str | None = None


class InstallPlanStatusPlan(ApiStruct, kw_only=True):
    """InstallPlan status.plan[]"""

    optional: bool | None = None
    resolving: str
    resource: InstallPlanStatusPlanResource
    status: str


class InstallPlanStatusPlanResource(ApiStruct, kw_only=True):
    """InstallPlan status.plan[].resource"""

    name: str
    group: str
    kind: str
    manifest: str | None = None
    source_name: str
    source_namespace: str
    version: str


class Subscription(KubeObject, kw_only=True):
    """https://olm.operatorframework.io/docs/concepts/crds/"""

    __resource__ = Resource(
        group="operators.coreos.com",
        version="v1alpha1",
        kind="Subscription",
        plural="subscriptions",
        namespaced=True,
        short_names=("sub", "subs"),
        module=__name__,
        class_name="Subscription",
        system="olm",
    )

    api_version: Literal["operators.coreos.com/v1alpha1"] = constant(
        "operators.coreos.com/v1alpha1"
    )
    kind: Literal["Subscription"] = constant("Subscription")
    metadata: k8s.ObjectMeta | None = None
    spec: SubscriptionSpec
    status: SubscriptionStatus | None = None


class SubscriptionSpec(ApiStruct, kw_only=True):
    """Subscription spec"""

    name: str
    channel: str | None = None
    config: SubscriptionSpecConfig | None = None
    install_plan_approval: str | None = None
    source: str
    source_namespace: str
    starting_csv: str | None = msgspec.field(default=None, name="startingCSV")


class SubscriptionSpecConfig(ApiStruct, kw_only=True):
    """Subscription spec.config"""

    affinity: k8s.Affinity | None = None
    annotations: dict[str, str] | None = None
    env: list[k8s.EnvVar] | None = None
    env_from: list[k8s.EnvFromSource] | None = None
    node_selector: dict[str, str] | None = None
    resources: k8s.ResourceRequirements | None = None
    selector: k8s.LabelSelector | None = None
    tolerations: list[k8s.Toleration] | None = None
    volume_mounts: list[k8s.VolumeMount] | None = None
    volumes: list[k8s.Volume] | None = None


class SubscriptionStatus(ApiStruct, kw_only=True):
    """Subscription status"""

    catalog_health: list[SubscriptionStatusCatalogHealth] | None = None
    conditions: list[SubscriptionStatusConditions] | None = None
    current_csv: str | None = msgspec.field(default=None, name="currentCSV")
    install_plan_generation: Int64 | None = None
    install_plan_ref: k8s.ObjectReference | None = None
    installed_csv: str | None = msgspec.field(default=None, name="installedCSV")
    installplan: SubscriptionStatusInstallplan | None = None
    last_updated: Time
    reason: str | None = None
    state: str | None = None


class SubscriptionStatusCatalogHealth(ApiStruct, kw_only=True):
    """Subscription status.catalogHealth[]"""

    catalog_source_ref: k8s.ObjectReference
    healthy: bool
    last_updated: Time


class SubscriptionStatusConditions(ApiStruct, kw_only=True):
    """Subscription status.conditions[]"""

    last_heartbeat_time: Time | None = None
    last_transition_time: Time | None = None
    message: str | None = None
    reason: str | None = None
    status: str
    type: str


class SubscriptionStatusInstallplan(ApiStruct, kw_only=True):
    """Subscription status.installplan"""

    name: str
    api_version: str
    kind: str
    uuid: str


ClusterServiceVersionSpecWebhookdefinitionsType: TypeAlias = Literal[
    "ValidatingAdmissionWebhook", "MutatingAdmissionWebhook", "ConversionWebhook"
]
