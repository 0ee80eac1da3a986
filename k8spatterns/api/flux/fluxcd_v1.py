"""Typed objects of fluxcd.controlplane.io/v1.

Generated from the CustomResourceDefinitions of Flux; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import (
    ApiStruct,
    Int64,
    KubeObject,
    RawExtension,
    Resource,
    Time,
    constant,
)


class FluxInstance(KubeObject, kw_only=True):
    """https://fluxcd.io/flux/components/"""

    __resource__ = Resource(
        group="fluxcd.controlplane.io",
        version="v1",
        kind="FluxInstance",
        plural="fluxinstances",
        namespaced=True,
        module=__name__,
        class_name="FluxInstance",
        system="flux",
    )

    api_version: Literal["fluxcd.controlplane.io/v1"] = constant("fluxcd.controlplane.io/v1")
    kind: Literal["FluxInstance"] = constant("FluxInstance")
    metadata: k8s.ObjectMeta | None = None
    spec: FluxInstanceSpec | None = None
    status: FluxInstanceStatus | None = None


class FluxInstanceSpec(ApiStruct, kw_only=True):
    """FluxInstance spec"""

    cluster: FluxInstanceSpecCluster | None = None
    common_metadata: ResourceSetSpecCommonMetadata | None = None
    components: list[FluxInstanceSpecComponents] | None = None
    distribution: FluxInstanceSpecDistribution
    kustomize: FluxInstanceSpecKustomize | None = None
    migrate_resources: bool | None = None
    sharding: FluxInstanceSpecSharding | None = None
    storage: FluxInstanceSpecStorage | None = None
    sync: FluxInstanceSpecSync | None = None
    wait: bool | None = None


class FluxInstanceSpecCluster(ApiStruct, kw_only=True):
    """FluxInstance spec.cluster"""

    domain: str | None = None
    multitenant: bool | None = None
    multitenant_workload_identity: bool | None = None
    network_policy: bool | None = None
    object_level_workload_identity: bool | None = None
    size: Literal["small", "medium", "large"] | None = None
    tenant_default_decryption_service_account: str | None = None
    tenant_default_kube_config_service_account: str | None = None
    tenant_default_service_account: str | None = None
    type: Literal["kubernetes", "openshift", "aws", "azure", "gcp"] | None = None


class FluxInstanceSpecDistribution(ApiStruct, kw_only=True):
    """FluxInstance spec.distribution"""

    artifact: Annotated[str, msgspec.Meta(pattern="^oci://.*$")] | None = None
    artifact_pull_secret: str | None = None
    image_pull_secret: str | None = None
    registry: str
    variant: FluxInstanceSpecDistributionVariant | None = None
    version: str


class FluxInstanceSpecKustomize(ApiStruct, kw_only=True):
    """FluxInstance spec.kustomize"""

    patches: list[FluxInstanceSpecKustomizePatches] | None = None


class FluxInstanceSpecKustomizePatches(ApiStruct, kw_only=True):
    """FluxInstance spec.kustomize.patches[]"""

    patch: str
    target: FluxInstanceSpecKustomizePatchesTarget | None = None


class FluxInstanceSpecKustomizePatchesTarget(ApiStruct, kw_only=True):
    """FluxInstance spec.kustomize.patches[].target"""

    name: str | None = None
    annotation_selector: str | None = None
    group: str | None = None
    kind: str | None = None
    label_selector: str | None = None
    namespace: str | None = None
    version: str | None = None


class FluxInstanceSpecSharding(ApiStruct, kw_only=True):
    """FluxInstance spec.sharding"""

    key: str | None = None
    shards: Annotated[list[str], msgspec.Meta(min_length=1)]
    storage: Literal["ephemeral", "persistent"] | None = None


class FluxInstanceSpecStorage(ApiStruct, kw_only=True):
    """FluxInstance spec.storage"""

    class_: str
    size: str


class FluxInstanceSpecSync(ApiStruct, kw_only=True):
    """FluxInstance spec.sync"""

    name: Annotated[str, msgspec.Meta(max_length=63)] | None = None
    interval: Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$")] | None = (
        None
    )
    kind: Literal["OCIRepository", "GitRepository", "Bucket"]
    path: str
    provider: Literal["generic", "aws", "azure", "gcp", "github"] | None = None
    pull_secret: str | None = None
    ref: str
    url: str


class FluxInstanceStatus(ApiStruct, kw_only=True):
    """FluxInstance status"""

    components: list[FluxInstanceStatusComponents] | None = None
    conditions: list[k8s.Condition] | None = None
    history: list[ResourceSetStatusHistory] | None = None
    inventory: ResourceSetStatusInventory | None = None
    last_applied_revision: str | None = None
    last_artifact_revision: str | None = None
    last_attempted_revision: str | None = None
    last_handled_force_at: str | None = None
    last_handled_reconcile_at: str | None = None


class FluxInstanceStatusComponents(ApiStruct, kw_only=True):
    """FluxInstance status.components[]"""

    name: str
    digest: str | None = None
    repository: str
    tag: str


class FluxReport(KubeObject, kw_only=True):
    """https://fluxcd.io/flux/components/"""

    __resource__ = Resource(
        group="fluxcd.controlplane.io",
        version="v1",
        kind="FluxReport",
        plural="fluxreports",
        namespaced=True,
        module=__name__,
        class_name="FluxReport",
        system="flux",
    )

    api_version: Literal["fluxcd.controlplane.io/v1"] = constant("fluxcd.controlplane.io/v1")
    kind: Literal["FluxReport"] = constant("FluxReport")
    metadata: k8s.ObjectMeta | None = None
    spec: FluxReportSpec | None = None
    status: FluxReportStatus | None = None


class FluxReportSpec(ApiStruct, kw_only=True):
    """FluxReport spec"""

    cluster: FluxReportSpecCluster | None = None
    components: list[FluxReportSpecComponents] | None = None
    distribution: FluxReportSpecDistribution
    operator: FluxReportSpecOperator | None = None
    reconcilers: list[FluxReportSpecReconcilers] | None = None
    sync: FluxReportSpecSync | None = None


class FluxReportSpecCluster(ApiStruct, kw_only=True):
    """FluxReport spec.cluster"""

    nodes: Int64 | None = None
    platform: str
    server_version: str


class FluxReportSpecComponents(ApiStruct, kw_only=True):
    """FluxReport spec.components[]"""

    name: str
    image: str
    ready: bool
    status: str


class FluxReportSpecDistribution(ApiStruct, kw_only=True):
    """FluxReport spec.distribution"""

    entitlement: str
    managed_by: str | None = None
    status: str
    version: str | None = None


class FluxReportSpecOperator(ApiStruct, kw_only=True):
    """FluxReport spec.operator"""

    api_version: str
    platform: str
    version: str


class FluxReportSpecReconcilers(ApiStruct, kw_only=True):
    """FluxReport spec.reconcilers[]"""

    api_version: str
    kind: str
    stats: FluxReportSpecReconcilersStats | None = None


class FluxReportSpecReconcilersStats(ApiStruct, kw_only=True):
    """FluxReport spec.reconcilers[].stats"""

    failing: Int64
    running: Int64
    suspended: Int64
    total_size: str | None = None


class FluxReportSpecSync(ApiStruct, kw_only=True):
    """FluxReport spec.sync"""

    id: str
    path: str | None = None
    ready: bool
    source: str | None = None
    status: str


class FluxReportStatus(ApiStruct, kw_only=True):
    """FluxReport status"""

    conditions: list[k8s.Condition] | None = None
    last_handled_reconcile_at: str | None = None


class ResourceSet(KubeObject, kw_only=True):
    """https://fluxcd.io/flux/components/"""

    __resource__ = Resource(
        group="fluxcd.controlplane.io",
        version="v1",
        kind="ResourceSet",
        plural="resourcesets",
        namespaced=True,
        short_names=("rset",),
        module=__name__,
        class_name="ResourceSet",
        system="flux",
    )

    api_version: Literal["fluxcd.controlplane.io/v1"] = constant("fluxcd.controlplane.io/v1")
    kind: Literal["ResourceSet"] = constant("ResourceSet")
    metadata: k8s.ObjectMeta | None = None
    spec: ResourceSetSpec | None = None
    status: ResourceSetStatus | None = None


class ResourceSetInputProvider(KubeObject, kw_only=True):
    """https://fluxcd.io/flux/components/"""

    __resource__ = Resource(
        group="fluxcd.controlplane.io",
        version="v1",
        kind="ResourceSetInputProvider",
        plural="resourcesetinputproviders",
        namespaced=True,
        short_names=("rsip",),
        module=__name__,
        class_name="ResourceSetInputProvider",
        system="flux",
    )

    api_version: Literal["fluxcd.controlplane.io/v1"] = constant("fluxcd.controlplane.io/v1")
    kind: Literal["ResourceSetInputProvider"] = constant("ResourceSetInputProvider")
    metadata: k8s.ObjectMeta | None = None
    spec: ResourceSetInputProviderSpec | None = None
    status: ResourceSetInputProviderStatus | None = None


class ResourceSetInputProviderSpec(ApiStruct, kw_only=True):
    """ResourceSetInputProvider spec"""

    cert_secret_ref: ResourceSetInputProviderSpecCertSecretRef | None = None
    default_values: dict[str, Any] | None = None
    filter: ResourceSetInputProviderSpecFilter | None = None
    insecure: bool | None = None
    schedule: list[ResourceSetInputProviderSpecSchedule] | None = None
    secret_ref: ResourceSetInputProviderSpecCertSecretRef | None = None
    selectors: list[ResourceSetInputProviderSpecSelectors] | None = None
    service_account_name: str | None = None
    skip: ResourceSetInputProviderSpecSkip | None = None
    type: ResourceSetInputProviderSpecType
    url: Annotated[str, msgspec.Meta(pattern="^((http|https|oci)://.*){0,1}$")] | None = None


class ResourceSetInputProviderSpecCertSecretRef(ApiStruct, kw_only=True):
    """ResourceSetInputProvider spec.certSecretRef"""

    name: str


class ResourceSetInputProviderSpecFilter(ApiStruct, kw_only=True):
    """ResourceSetInputProvider spec.filter"""

    exclude_branch: str | None = None
    exclude_environment: str | None = None
    exclude_tag: str | None = None
    include_branch: str | None = None
    include_environment: str | None = None
    include_tag: str | None = None
    labels: list[str] | None = None
    limit: Annotated[int, msgspec.Meta(ge=-9223372036854775808, le=10000)] | None = None
    semver: str | None = None


class ResourceSetInputProviderSpecSchedule(ApiStruct, kw_only=True):
    """ResourceSetInputProvider spec.schedule[]"""

    cron: str
    time_zone: str | None = None
    window: Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$")] | None = None


class ResourceSetInputProviderSpecSelectors(ApiStruct, kw_only=True):
    """ResourceSetInputProvider spec.selectors[]"""

    name: str | None = None
    match_expressions: list[ResourceSetInputProviderSpecSelectorsMatchExpressions] | None = None
    match_labels: dict[str, str] | None = None
    namespace: str | None = None


class ResourceSetInputProviderSpecSelectorsMatchExpressions(ApiStruct, kw_only=True):
    """ResourceSetInputProvider spec.selectors[].matchExpressions[]"""

    key: str
    operator: str
    values: list[str] | None = None


class ResourceSetInputProviderSpecSkip(ApiStruct, kw_only=True):
    """ResourceSetInputProvider spec.skip"""

    labels: list[str] | None = None


class ResourceSetInputProviderStatus(ApiStruct, kw_only=True):
    """ResourceSetInputProvider status"""

    conditions: list[k8s.Condition] | None = None
    exported_inputs: list[dict[str, Any]] | None = None
    last_exported_revision: str | None = None
    last_handled_force_at: str | None = None
    last_handled_reconcile_at: str | None = None
    next_schedule: ResourceSetInputProviderStatusNextSchedule | None = None


class ResourceSetInputProviderStatusNextSchedule(ApiStruct, kw_only=True):
    """ResourceSetInputProvider status.nextSchedule"""

    cron: str
    time_zone: str | None = None
    when: Time
    window: Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$")] | None = None


class ResourceSetSpec(ApiStruct, kw_only=True):
    """ResourceSet spec"""

    common_metadata: ResourceSetSpecCommonMetadata | None = None
    depends_on: list[ResourceSetSpecDependsOn] | None = None
    input_strategy: ResourceSetSpecInputStrategy | None = None
    inputs: list[dict[str, Any]] | None = None
    inputs_from: list[ResourceSetSpecInputsFrom] | None = None
    resources: list[RawExtension] | None = None
    resources_template: str | None = None
    service_account_name: str | None = None
    steps: (
        Annotated[list[ResourceSetSpecSteps], msgspec.Meta(max_length=20, min_length=1)] | None
    ) = None
    wait: bool | None = None


class ResourceSetSpecCommonMetadata(ApiStruct, kw_only=True):
    """ResourceSet spec.commonMetadata"""

    annotations: dict[str, str] | None = None
    labels: dict[str, str] | None = None


class ResourceSetSpecDependsOn(ApiStruct, kw_only=True):
    """ResourceSet spec.dependsOn[]"""

    name: str
    api_version: str
    kind: str
    namespace: str | None = None
    ready: bool | None = None
    ready_expr: str | None = None


class ResourceSetSpecInputStrategy(ApiStruct, kw_only=True):
    """ResourceSet spec.inputStrategy"""

    name: Literal["Flatten", "Permute"]
    include_empty_providers: bool | None = None


class ResourceSetSpecInputsFrom(ApiStruct, kw_only=True):
    """ResourceSet spec.inputsFrom[]"""

    name: str | None = None
    api_version: Literal["fluxcd.controlplane.io/v1"] | None = None
    kind: Literal["ResourceSetInputProvider"] | None = None
    selector: k8s.LabelSelector | None = None


class ResourceSetSpecSteps(ApiStruct, kw_only=True):
    """ResourceSet spec.steps[]"""

    name: Annotated[str, msgspec.Meta(max_length=63, pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?$")]
    resources: list[RawExtension] | None = None
    resources_template: str | None = None
    timeout: Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$")] | None = None


class ResourceSetStatus(ApiStruct, kw_only=True):
    """ResourceSet status"""

    conditions: list[k8s.Condition] | None = None
    external_checksum_refs: list[str] | None = None
    history: list[ResourceSetStatusHistory] | None = None
    inventory: ResourceSetStatusInventory | None = None
    last_applied_revision: str | None = None
    last_handled_reconcile_at: str | None = None


class ResourceSetStatusHistory(ApiStruct, kw_only=True):
    """ResourceSet status.history[]"""

    digest: str
    first_reconciled: Time
    last_reconciled: Time
    last_reconciled_duration: str
    last_reconciled_status: str
    metadata: dict[str, str] | None = None
    total_reconciliations: Int64


class ResourceSetStatusInventory(ApiStruct, kw_only=True):
    """ResourceSet status.inventory"""

    entries: list[ResourceSetStatusInventoryEntries]


class ResourceSetStatusInventoryEntries(ApiStruct, kw_only=True):
    """ResourceSet status.inventory.entries[]"""

    id: str
    v: str


FluxInstanceSpecComponents: TypeAlias = Literal[
    "source-controller",
    "kustomize-controller",
    "helm-controller",
    "notification-controller",
    "image-reflector-controller",
    "image-automation-controller",
    "source-watcher",
]
FluxInstanceSpecDistributionVariant: TypeAlias = Literal[
    "upstream-alpine", "enterprise-alpine", "enterprise-distroless", "enterprise-distroless-fips"
]
ResourceSetInputProviderSpecType: TypeAlias = Literal[
    "Static",
    "GitHubBranch",
    "GitHubTag",
    "GitHubPullRequest",
    "GitLabBranch",
    "GitLabTag",
    "GitLabMergeRequest",
    "GitLabEnvironment",
    "AzureDevOpsBranch",
    "AzureDevOpsTag",
    "AzureDevOpsPullRequest",
    "AWSCodeCommitBranch",
    "AWSCodeCommitTag",
    "AWSCodeCommitPullRequest",
    "GiteaBranch",
    "GiteaTag",
    "GiteaPullRequest",
    "OCIArtifactTag",
    "ACRArtifactTag",
    "ECRArtifactTag",
    "GARArtifactTag",
    "ExternalService",
    "ExternalArtifact",
]
