"""Typed objects of capsule.clastix.io/v1beta2.

Generated from the CustomResourceDefinitions of Capsule; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal, TypeAlias

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import (
    ApiStruct,
    Bytes,
    Int32,
    Int64,
    KubeObject,
    ListKeys,
    Quantity,
    RawExtension,
    Resource,
    Time,
    constant,
)


class CapsuleConfiguration(KubeObject, kw_only=True):
    """https://projectcapsule.dev/docs/reference/"""

    __resource__ = Resource(
        group="capsule.clastix.io",
        version="v1beta2",
        kind="CapsuleConfiguration",
        plural="capsuleconfigurations",
        namespaced=False,
        module=__name__,
        class_name="CapsuleConfiguration",
        system="capsule",
    )

    api_version: Literal["capsule.clastix.io/v1beta2"] = constant("capsule.clastix.io/v1beta2")
    kind: Literal["CapsuleConfiguration"] = constant("CapsuleConfiguration")
    metadata: k8s.ObjectMeta | None = None
    spec: CapsuleConfigurationSpec
    status: CapsuleConfigurationStatus | None = None


class CapsuleConfigurationAdmissionMutatingWebhooksMatchConditions(ApiStruct, kw_only=True):
    """CapsuleConfiguration spec.admission.mutating.webhooks[].matchConditions[]"""

    name: str
    expression: str


class CapsuleConfigurationSpec(ApiStruct, kw_only=True):
    """CapsuleConfiguration spec"""

    administrators: list[CapsuleConfigurationSpecAdministrators] | None = None
    admission: CapsuleConfigurationSpecAdmission | None = None
    allow_service_account_promotion: bool | None = None
    cache_invalidation: str | None = None
    enable_tls_reconciler: bool | None = msgspec.field(default=None, name="enableTLSReconciler")
    events: CapsuleConfigurationSpecEvents | None = None
    force_tenant_prefix: bool | None = None
    ignore_user_with_groups: list[str] | None = None
    impersonation: CapsuleConfigurationSpecImpersonation | None = None
    node_metadata: CapsuleConfigurationSpecNodeMetadata | None = None
    overrides: CapsuleConfigurationSpecOverrides | None = None
    protected_namespace_regex: str | None = None
    rbac: CapsuleConfigurationSpecRbac | None = None
    user_groups: list[str] | None = None
    user_names: list[str] | None = None
    users: list[CapsuleConfigurationSpecAdministrators] | None = None


class CapsuleConfigurationSpecAdministrators(ApiStruct, kw_only=True):
    """CapsuleConfiguration spec.administrators[]"""

    name: str
    kind: Literal["User", "Group", "ServiceAccount"]


class CapsuleConfigurationSpecAdmission(ApiStruct, kw_only=True):
    """CapsuleConfiguration spec.admission"""

    mutating: CapsuleConfigurationSpecAdmissionMutating | None = None
    service_name: str | None = None
    validating: CapsuleConfigurationSpecAdmissionValidating | None = None


class CapsuleConfigurationSpecAdmissionMutating(ApiStruct, kw_only=True):
    """CapsuleConfiguration spec.admission.mutating"""

    name: (
        Annotated[str, msgspec.Meta(max_length=63, pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?$")]
        | None
    ) = None
    annotations: dict[str, str] | None = None
    client: CapsuleConfigurationSpecAdmissionMutatingClient
    labels: dict[str, str] | None = None
    webhooks: list[CapsuleConfigurationSpecAdmissionMutatingWebhooks] | None = None


class CapsuleConfigurationSpecAdmissionMutatingClient(ApiStruct, kw_only=True):
    """CapsuleConfiguration spec.admission.mutating.client"""

    ca_bundle: Bytes | None = None
    service: CapsuleConfigurationSpecAdmissionMutatingClientService | None = None
    url: str | None = None


class CapsuleConfigurationSpecAdmissionMutatingClientService(ApiStruct, kw_only=True):
    """CapsuleConfiguration spec.admission.mutating.client.service"""

    name: str
    namespace: str
    path: str | None = None
    port: Int32 | None = None


class CapsuleConfigurationSpecAdmissionMutatingWebhooks(ApiStruct, kw_only=True):
    """CapsuleConfiguration spec.admission.mutating.webhooks[]"""

    __list_keys__: ClassVar[ListKeys] = {
        "matchConditions": ("name",),
    }

    name: str
    admission_review_versions: list[str]
    failure_policy: str | None = None
    match_conditions: list[CapsuleConfigurationAdmissionMutatingWebhooksMatchConditions] | None = (
        None
    )
    match_policy: str | None = None
    namespace_selector: k8s.LabelSelector | None = None
    object_selector: k8s.LabelSelector | None = None
    opts: CapsuleConfigurationSpecAdmissionMutatingWebhooksOpts | None = None
    path: str
    reinvocation_policy: str | None = None
    rules: list[CapsuleConfigurationSpecAdmissionMutatingWebhooksRules] | None = None
    side_effects: str
    timeout_seconds: Int32 | None = None


class CapsuleConfigurationSpecAdmissionMutatingWebhooksOpts(ApiStruct, kw_only=True):
    """CapsuleConfiguration spec.admission.mutating.webhooks[].opts"""

    administrators: bool | None = None
    capsule_users: bool | None = None


class CapsuleConfigurationSpecAdmissionMutatingWebhooksRules(ApiStruct, kw_only=True):
    """CapsuleConfiguration spec.admission.mutating.webhooks[].rules[]"""

    api_groups: list[str] | None = None
    api_versions: list[str] | None = None
    operations: list[str] | None = None
    resources: list[str] | None = None
    scope: str | None = None


class CapsuleConfigurationSpecAdmissionValidating(ApiStruct, kw_only=True):
    """CapsuleConfiguration spec.admission.validating"""

    name: (
        Annotated[str, msgspec.Meta(max_length=63, pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?$")]
        | None
    ) = None
    annotations: dict[str, str] | None = None
    client: CapsuleConfigurationSpecAdmissionMutatingClient
    labels: dict[str, str] | None = None
    webhooks: list[CapsuleConfigurationSpecAdmissionValidatingWebhooks] | None = None


class CapsuleConfigurationSpecAdmissionValidatingWebhooks(ApiStruct, kw_only=True):
    """CapsuleConfiguration spec.admission.validating.webhooks[]"""

    __list_keys__: ClassVar[ListKeys] = {
        "matchConditions": ("name",),
    }

    name: str
    admission_review_versions: list[str]
    failure_policy: str | None = None
    match_conditions: list[CapsuleConfigurationAdmissionMutatingWebhooksMatchConditions] | None = (
        None
    )
    match_policy: str | None = None
    namespace_selector: k8s.LabelSelector | None = None
    object_selector: k8s.LabelSelector | None = None
    opts: CapsuleConfigurationSpecAdmissionMutatingWebhooksOpts | None = None
    path: str
    rules: list[CapsuleConfigurationSpecAdmissionMutatingWebhooksRules] | None = None
    side_effects: str
    timeout_seconds: Int32 | None = None


class CapsuleConfigurationSpecEvents(ApiStruct, kw_only=True):
    """CapsuleConfiguration spec.events"""

    namespace: str | None = None


class CapsuleConfigurationSpecImpersonation(ApiStruct, kw_only=True):
    """CapsuleConfiguration spec.impersonation"""

    ca_secret_key: str | None = None
    ca_secret_name: (
        Annotated[str, msgspec.Meta(max_length=63, pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?$")]
        | None
    ) = None
    ca_secret_namespace: (
        Annotated[
            str,
            msgspec.Meta(
                max_length=253,
                pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
            ),
        ]
        | None
    ) = None
    endpoint: str | None = None
    global_default_service_account: (
        Annotated[str, msgspec.Meta(max_length=63, pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?$")]
        | None
    ) = None
    global_default_service_account_namespace: (
        Annotated[
            str,
            msgspec.Meta(
                max_length=253,
                pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
            ),
        ]
        | None
    ) = None
    skip_tls_verify: bool | None = None
    tenant_default_service_account: (
        Annotated[str, msgspec.Meta(max_length=63, pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?$")]
        | None
    ) = None


class CapsuleConfigurationSpecNodeMetadata(ApiStruct, kw_only=True):
    """CapsuleConfiguration spec.nodeMetadata"""

    forbidden_annotations: TenantSpecNamespaceOptionsForbiddenAnnotations | None = None
    forbidden_labels: TenantSpecNamespaceOptionsForbiddenAnnotations | None = None


class CapsuleConfigurationSpecOverrides(ApiStruct, kw_only=True):
    """CapsuleConfiguration spec.overrides"""

    tls_secret_name: str | None = msgspec.field(default=None, name="TLSSecretName")
    mutating_webhook_configuration_name: str | None = None
    validating_webhook_configuration_name: str | None = None


class CapsuleConfigurationSpecRbac(ApiStruct, kw_only=True):
    """CapsuleConfiguration spec.rbac"""

    administration_cluster_roles: list[str] | None = None
    deleter: str | None = None
    promotion_cluster_roles: list[str] | None = None
    provisioner: str | None = None


class CapsuleConfigurationStatus(ApiStruct, kw_only=True):
    """CapsuleConfiguration status"""

    conditions: list[k8s.Condition] | None = None
    observed_generation: Int64 | None = None
    tenants: list[str] | None = None
    users: list[CapsuleConfigurationSpecAdministrators] | None = None


class CustomQuota(KubeObject, kw_only=True):
    """https://projectcapsule.dev/docs/reference/"""

    __resource__ = Resource(
        group="capsule.clastix.io",
        version="v1beta2",
        kind="CustomQuota",
        plural="customquotas",
        namespaced=True,
        short_names=("cq",),
        module=__name__,
        class_name="CustomQuota",
        system="capsule",
    )

    api_version: Literal["capsule.clastix.io/v1beta2"] = constant("capsule.clastix.io/v1beta2")
    kind: Literal["CustomQuota"] = constant("CustomQuota")
    metadata: k8s.ObjectMeta | None = None
    spec: CustomQuotaSpec
    status: CustomQuotaStatus | None = None


class CustomQuotaSpec(ApiStruct, kw_only=True):
    """CustomQuota spec"""

    limit: Quantity
    options: CustomQuotaSpecOptions | None = None
    scope_selectors: list[k8s.LabelSelector] | None = None
    sources: list[CustomQuotaSpecSources]


class CustomQuotaSpecOptions(ApiStruct, kw_only=True):
    """CustomQuota spec.options"""

    emit_metric_per_claim_usage: bool | None = None


class CustomQuotaSpecSources(ApiStruct, kw_only=True):
    """CustomQuota spec.sources[]"""

    api_version: str | None = None
    cel: Annotated[str, msgspec.Meta(max_length=4096)] | None = None
    kind: Annotated[str, msgspec.Meta(min_length=1)]
    op: Literal["add", "sub", "count"] | None = None
    path: str | None = None
    selectors: list[CustomQuotaSpecSourcesSelectors] | None = None


class CustomQuotaSpecSourcesSelectors(ApiStruct, kw_only=True):
    """CustomQuota spec.sources[].selectors[]"""

    cel_expressions: (
        Annotated[
            list[Annotated[str, msgspec.Meta(max_length=4096, min_length=1)]],
            msgspec.Meta(max_length=64),
        ]
        | None
    ) = None
    field_selectors: list[str] | None = None
    match_expressions: list[TenantSpecDeviceClassesMatchExpressions] | None = None
    match_labels: dict[str, str] | None = None


class CustomQuotaStatus(ApiStruct, kw_only=True):
    """CustomQuota status"""

    claims: list[CustomQuotaStatusClaims] | None = None
    conditions: list[k8s.Condition]
    observed_generation: Int64 | None = None
    targets: list[CustomQuotaStatusTargets]
    usage: CustomQuotaStatusUsage | None = None


class CustomQuotaStatusClaims(ApiStruct, kw_only=True):
    """CustomQuota status.claims[]"""

    name: str
    group: str
    kind: str
    namespace: (
        Annotated[
            str,
            msgspec.Meta(
                max_length=253,
                pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
            ),
        ]
        | None
    ) = None
    uid: str
    usage: Quantity
    version: str


class CustomQuotaStatusTargets(ApiStruct, kw_only=True):
    """CustomQuota status.targets[]"""

    cel: Annotated[str, msgspec.Meta(max_length=4096)] | None = None
    group: str
    kind: str
    op: Literal["add", "sub", "count"] | None = None
    path: str | None = None
    scope: str | None = None
    selectors: list[CustomQuotaSpecSourcesSelectors] | None = None
    version: str


class CustomQuotaStatusUsage(ApiStruct, kw_only=True):
    """CustomQuota status.usage"""

    available: Quantity | None = None
    used: Quantity | None = None


class GlobalCustomQuota(KubeObject, kw_only=True):
    """https://projectcapsule.dev/docs/reference/"""

    __resource__ = Resource(
        group="capsule.clastix.io",
        version="v1beta2",
        kind="GlobalCustomQuota",
        plural="globalcustomquotas",
        namespaced=False,
        short_names=("gcq",),
        module=__name__,
        class_name="GlobalCustomQuota",
        system="capsule",
    )

    api_version: Literal["capsule.clastix.io/v1beta2"] = constant("capsule.clastix.io/v1beta2")
    kind: Literal["GlobalCustomQuota"] = constant("GlobalCustomQuota")
    metadata: k8s.ObjectMeta | None = None
    spec: GlobalCustomQuotaSpec
    status: GlobalCustomQuotaStatus | None = None


class GlobalCustomQuotaSpec(ApiStruct, kw_only=True):
    """GlobalCustomQuota spec"""

    limit: Quantity
    namespace_selectors: list[k8s.LabelSelector] | None = None
    options: CustomQuotaSpecOptions | None = None
    scope_selectors: list[k8s.LabelSelector] | None = None
    sources: list[CustomQuotaSpecSources]


class GlobalCustomQuotaStatus(ApiStruct, kw_only=True):
    """GlobalCustomQuota status"""

    claims: list[CustomQuotaStatusClaims] | None = None
    conditions: list[k8s.Condition]
    namespaces: list[str] | None = None
    observed_generation: Int64 | None = None
    targets: list[CustomQuotaStatusTargets]
    usage: CustomQuotaStatusUsage | None = None


class GlobalResourceQuota(KubeObject, kw_only=True):
    """https://projectcapsule.dev/docs/reference/"""

    __resource__ = Resource(
        group="capsule.clastix.io",
        version="v1beta2",
        kind="GlobalResourceQuota",
        plural="globalresourcequotas",
        namespaced=False,
        short_names=("globalquota", "grq"),
        module=__name__,
        class_name="GlobalResourceQuota",
        system="capsule",
    )

    api_version: Literal["capsule.clastix.io/v1beta2"] = constant("capsule.clastix.io/v1beta2")
    kind: Literal["GlobalResourceQuota"] = constant("GlobalResourceQuota")
    metadata: k8s.ObjectMeta | None = None
    spec: GlobalResourceQuotaSpec
    status: GlobalResourceQuotaStatus | None = None


class GlobalResourceQuotaSpec(ApiStruct, kw_only=True):
    """GlobalResourceQuota spec"""

    namespace_selectors: list[k8s.LabelSelector] | None = None
    quota: ResourcePoolSpecQuota


class GlobalResourceQuotaStatus(ApiStruct, kw_only=True):
    """GlobalResourceQuota status"""

    conditions: list[k8s.Condition]
    namespace_count: Int64 | None = None
    namespace_usage: dict[str, GlobalResourceQuotaStatusNamespaceUsage] | None = None
    namespaces: list[str] | None = None
    observed_generation: Int64 | None = None
    total: ResourcePoolStatusAllocation


class GlobalResourceQuotaStatusNamespaceUsage(ApiStruct, kw_only=True):
    """GlobalResourceQuota status.namespaceUsage{}"""

    used: dict[str, Quantity] | None = None


class GlobalTenantResource(KubeObject, kw_only=True):
    """https://projectcapsule.dev/docs/reference/"""

    __resource__ = Resource(
        group="capsule.clastix.io",
        version="v1beta2",
        kind="GlobalTenantResource",
        plural="globaltenantresources",
        namespaced=False,
        short_names=("gtr",),
        module=__name__,
        class_name="GlobalTenantResource",
        system="capsule",
    )

    api_version: Literal["capsule.clastix.io/v1beta2"] = constant("capsule.clastix.io/v1beta2")
    kind: Literal["GlobalTenantResource"] = constant("GlobalTenantResource")
    metadata: k8s.ObjectMeta | None = None
    spec: GlobalTenantResourceSpec
    status: GlobalTenantResourceStatus | None = None


class GlobalTenantResourceSpec(ApiStruct, kw_only=True):
    """GlobalTenantResource spec"""

    cordoned: bool | None = None
    depends_on: list[TenantResourceSpecDependsOn] | None = None
    pruning_on_delete: bool | None = None
    resources: list[TenantResourceSpecResources]
    resync_period: str | None = None
    scope: Literal["Namespace", "Tenant", "None"] | None = None
    service_account: TenantResourceStatusServiceAccount | None = None
    settings: TenantResourceSpecSettings | None = None
    tenant_selector: k8s.LabelSelector | None = None


class GlobalTenantResourceStatus(ApiStruct, kw_only=True):
    """GlobalTenantResource status"""

    conditions: list[k8s.Condition] | None = None
    observed_generation: Int64 | None = None
    processed_items: list[TenantResourceStatusProcessedItems] | None = None
    selected_tenants: list[str] | None = None
    service_account: TenantResourceStatusServiceAccount | None = None
    size: Int64


class QuantityLedger(KubeObject, kw_only=True):
    """https://projectcapsule.dev/docs/reference/"""

    __resource__ = Resource(
        group="capsule.clastix.io",
        version="v1beta2",
        kind="QuantityLedger",
        plural="quantityledgers",
        namespaced=True,
        short_names=("ql",),
        module=__name__,
        class_name="QuantityLedger",
        system="capsule",
    )

    api_version: Literal["capsule.clastix.io/v1beta2"] = constant("capsule.clastix.io/v1beta2")
    kind: Literal["QuantityLedger"] = constant("QuantityLedger")
    metadata: k8s.ObjectMeta | None = None
    spec: QuantityLedgerSpec | None = None
    status: QuantityLedgerStatus | None = None


class QuantityLedgerSpec(ApiStruct, kw_only=True):
    """QuantityLedger spec"""

    target_ref: QuantityLedgerSpecTargetRef


class QuantityLedgerSpecTargetRef(ApiStruct, kw_only=True):
    """QuantityLedger spec.targetRef"""

    name: Annotated[str, msgspec.Meta(min_length=1)]
    api_group: str | None = None
    kind: Annotated[str, msgspec.Meta(min_length=1)]
    namespace: str | None = None
    uid: str | None = None


class QuantityLedgerStatus(ApiStruct, kw_only=True):
    """QuantityLedger status"""

    allocated: Quantity | None = None
    conditions: list[k8s.Condition] | None = None
    pending_deletes: list[QuantityLedgerStatusPendingDeletes] | None = None
    reservations: list[QuantityLedgerStatusReservations] | None = None
    reserved: Quantity | None = None
    resource_quota: QuantityLedgerStatusResourceQuota | None = None


class QuantityLedgerStatusPendingDeletes(ApiStruct, kw_only=True):
    """QuantityLedger status.pendingDeletes[]"""

    created_at: Time
    id: str | None = None
    object_ref: QuantityLedgerStatusPendingDeletesObjectRef


class QuantityLedgerStatusPendingDeletesObjectRef(ApiStruct, kw_only=True):
    """QuantityLedger status.pendingDeletes[].objectRef"""

    name: str | None = None
    api_group: str | None = None
    api_version: Annotated[str, msgspec.Meta(min_length=1)]
    kind: Annotated[str, msgspec.Meta(min_length=1)]
    namespace: str | None = None
    uid: str | None = None


class QuantityLedgerStatusReservations(ApiStruct, kw_only=True):
    """QuantityLedger status.reservations[]"""

    created_at: Time
    delta: Quantity | None = None
    expires_at: Time | None = None
    id: Annotated[str, msgspec.Meta(min_length=1)]
    object_ref: QuantityLedgerStatusPendingDeletesObjectRef
    updated_at: Time
    usage: Quantity


class QuantityLedgerStatusResourceQuota(ApiStruct, kw_only=True):
    """QuantityLedger status.resourceQuota"""

    allocated: dict[str, Quantity] | None = None
    initialized: bool | None = None
    namespaces: list[str] | None = None
    observed_generation: Int64 | None = None
    reservations: list[QuantityLedgerStatusResourceQuotaReservations] | None = None
    reserved: dict[str, Quantity] | None = None
    used: dict[str, Quantity] | None = None


class QuantityLedgerStatusResourceQuotaReservations(ApiStruct, kw_only=True):
    """QuantityLedger status.resourceQuota.reservations[]"""

    created_at: Time
    delta: dict[str, Quantity] | None = None
    expires_at: Time | None = None
    id: Annotated[str, msgspec.Meta(min_length=1)]
    object_ref: QuantityLedgerStatusPendingDeletesObjectRef
    updated_at: Time
    usage: dict[str, Quantity] | None = None


class ResourcePool(KubeObject, kw_only=True):
    """https://projectcapsule.dev/docs/reference/"""

    __resource__ = Resource(
        group="capsule.clastix.io",
        version="v1beta2",
        kind="ResourcePool",
        plural="resourcepools",
        namespaced=False,
        short_names=("quotapool",),
        module=__name__,
        class_name="ResourcePool",
        system="capsule",
    )

    api_version: Literal["capsule.clastix.io/v1beta2"] = constant("capsule.clastix.io/v1beta2")
    kind: Literal["ResourcePool"] = constant("ResourcePool")
    metadata: k8s.ObjectMeta | None = None
    spec: ResourcePoolSpec
    status: ResourcePoolStatus | None = None


class ResourcePoolClaim(KubeObject, kw_only=True):
    """https://projectcapsule.dev/docs/reference/"""

    __resource__ = Resource(
        group="capsule.clastix.io",
        version="v1beta2",
        kind="ResourcePoolClaim",
        plural="resourcepoolclaims",
        namespaced=True,
        module=__name__,
        class_name="ResourcePoolClaim",
        system="capsule",
    )

    api_version: Literal["capsule.clastix.io/v1beta2"] = constant("capsule.clastix.io/v1beta2")
    kind: Literal["ResourcePoolClaim"] = constant("ResourcePoolClaim")
    metadata: k8s.ObjectMeta | None = None
    spec: ResourcePoolClaimSpec
    status: ResourcePoolClaimStatus | None = None


class ResourcePoolClaimSpec(ApiStruct, kw_only=True):
    """ResourcePoolClaim spec"""

    claim: dict[str, Quantity]
    pool: str


class ResourcePoolClaimStatus(ApiStruct, kw_only=True):
    """ResourcePoolClaim status"""

    allocation: ResourcePoolStatusAllocation | None = None
    condition: k8s.Condition | None = None
    conditions: list[k8s.Condition]
    observed_generation: Int64 | None = None
    pool: ResourcePoolClaimStatusPool | None = None


class ResourcePoolClaimStatusPool(ApiStruct, kw_only=True):
    """ResourcePoolClaim status.pool"""

    name: Annotated[str, msgspec.Meta(max_length=63, pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?$")]
    uid: str


class ResourcePoolSpec(ApiStruct, kw_only=True):
    """ResourcePool spec"""

    config: ResourcePoolSpecConfig | None = None
    defaults: dict[str, Quantity] | None = None
    quota: ResourcePoolSpecQuota
    selectors: list[k8s.LabelSelector] | None = None


class ResourcePoolSpecConfig(ApiStruct, kw_only=True):
    """ResourcePool spec.config"""

    defaults_zero: bool | None = None
    delete_bound_resources: bool | None = None
    ordered_queue: bool | None = None


class ResourcePoolSpecQuota(ApiStruct, kw_only=True):
    """ResourcePool spec.quota"""

    hard: dict[str, Quantity] | None = None
    scope_selector: RuleStatusSpecQuotaScopeSelector | None = None
    scopes: list[str] | None = None


class ResourcePoolStatus(ApiStruct, kw_only=True):
    """ResourcePool status"""

    allocation: ResourcePoolStatusAllocation | None = None
    claim_count: Int64 | None = None
    claims: dict[str, list[ResourcePoolStatusClaims]] | None = None
    conditions: list[k8s.Condition]
    exhaustions: dict[str, ResourcePoolStatusExhaustions] | None = None
    namespace_count: Int64 | None = None
    namespaces: list[str] | None = None
    observed_generation: Int64 | None = None


class ResourcePoolStatusAllocation(ApiStruct, kw_only=True):
    """ResourcePool status.allocation"""

    available: dict[str, Quantity] | None = None
    hard: dict[str, Quantity] | None = None
    used: dict[str, Quantity] | None = None


class ResourcePoolStatusClaims(ApiStruct, kw_only=True):
    """ResourcePool status.claims{}[]"""

    name: Annotated[str, msgspec.Meta(max_length=63, pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?$")]
    claims: dict[str, Quantity] | None = None
    namespace: Annotated[
        str,
        msgspec.Meta(
            max_length=253,
            pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
        ),
    ]
    uid: str


class ResourcePoolStatusExhaustions(ApiStruct, kw_only=True):
    """ResourcePool status.exhaustions{}"""

    available: Quantity | None = None
    requesting: Quantity | None = None


class RuleStatus(KubeObject, kw_only=True):
    """https://projectcapsule.dev/docs/reference/"""

    __resource__ = Resource(
        group="capsule.clastix.io",
        version="v1beta2",
        kind="RuleStatus",
        plural="rulestatuses",
        namespaced=True,
        module=__name__,
        class_name="RuleStatus",
        system="capsule",
    )

    api_version: Literal["capsule.clastix.io/v1beta2"] = constant("capsule.clastix.io/v1beta2")
    kind: Literal["RuleStatus"] = constant("RuleStatus")
    metadata: k8s.ObjectMeta | None = None
    spec: list[RuleStatusSpec] | None = None
    status: RuleStatusStatus | None = None


class RuleStatusSpec(ApiStruct, kw_only=True):
    """RuleStatus spec[]"""

    __list_keys__: ClassVar[ListKeys] = {
        "quota": ("name",),
    }

    audience: list[RuleStatusSpecAudience] | None = None
    enforce: RuleStatusSpecEnforce | None = None
    quota: list[RuleStatusSpecQuota] | None = None


class RuleStatusSpecAudience(ApiStruct, kw_only=True):
    """RuleStatus spec[].audience[]"""

    name: str
    kind: Literal["User", "Group", "ServiceAccount", "Custom"]


class RuleStatusSpecEnforce(ApiStruct, kw_only=True):
    """RuleStatus spec[].enforce"""

    action: Literal["allow", "deny", "audit"] | None = None
    ingress: RuleStatusSpecEnforceIngress | None = None
    metadata: list[RuleStatusSpecEnforceMetadata] | None = None
    services: RuleStatusSpecEnforceServices | None = None
    workloads: RuleStatusSpecEnforceWorkloads | None = None


class RuleStatusSpecEnforceIngress(ApiStruct, kw_only=True):
    """RuleStatus spec[].enforce.ingress"""

    hostnames: (
        Annotated[list[RuleStatusSpecEnforceIngressHostnames], msgspec.Meta(min_length=1)] | None
    ) = None
    types: Annotated[list[RuleStatusSpecEnforceIngressTypes], msgspec.Meta(min_length=1)] | None = (
        None
    )


class RuleStatusSpecEnforceIngressHostnames(ApiStruct, kw_only=True):
    """RuleStatus spec[].enforce.ingress.hostnames[]"""

    exact: Annotated[list[str], msgspec.Meta(min_length=1)] | None = None
    exp: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    negate: bool | None = None


class RuleStatusSpecEnforceMetadata(ApiStruct, kw_only=True):
    """RuleStatus spec[].enforce.metadata[]"""

    annotations: dict[str, RuleStatusSpecEnforceMetadataAnnotations] | None = None
    api_groups: list[str] | None = None
    kinds: Annotated[list[Annotated[str, msgspec.Meta(min_length=1)]], msgspec.Meta(min_length=1)]
    labels: dict[str, RuleStatusSpecEnforceMetadataAnnotations] | None = None


class RuleStatusSpecEnforceMetadataAnnotations(ApiStruct, kw_only=True):
    """RuleStatus spec[].enforce.metadata[].annotations{}"""

    default: str | None = None
    managed: str | None = None
    required: bool | None = None
    values: list[RuleStatusSpecEnforceIngressHostnames] | None = None


class RuleStatusSpecEnforceServices(ApiStruct, kw_only=True):
    """RuleStatus spec[].enforce.services"""

    external_names: RuleStatusSpecEnforceServicesExternalNames | None = None
    load_balancers: RuleStatusSpecEnforceServicesLoadBalancers | None = None
    node_ports: RuleStatusSpecEnforceServicesNodePorts | None = None
    types: list[Literal["ClusterIP", "NodePort", "LoadBalancer", "ExternalName"]] | None = None


class RuleStatusSpecEnforceServicesExternalNames(ApiStruct, kw_only=True):
    """RuleStatus spec[].enforce.services.externalNames"""

    hostnames: list[RuleStatusSpecEnforceIngressHostnames] | None = None


class RuleStatusSpecEnforceServicesLoadBalancers(ApiStruct, kw_only=True):
    """RuleStatus spec[].enforce.services.loadBalancers"""

    cidrs: list[str] | None = None


class RuleStatusSpecEnforceServicesNodePorts(ApiStruct, kw_only=True):
    """RuleStatus spec[].enforce.services.nodePorts"""

    ports: list[RuleStatusSpecEnforceServicesNodePortsPorts] | None = None


class RuleStatusSpecEnforceServicesNodePortsPorts(ApiStruct, kw_only=True):
    """RuleStatus spec[].enforce.services.nodePorts.ports[]"""

    from_: Annotated[int, msgspec.Meta(ge=1, le=65535)]
    to: Annotated[int, msgspec.Meta(ge=1, le=65535)]


class RuleStatusSpecEnforceWorkloads(ApiStruct, kw_only=True):
    """RuleStatus spec[].enforce.workloads"""

    qos_classes: list[str] | None = None
    registries: list[TenantStatusSpacesEnforceRegistry] | None = None
    resources: RuleStatusSpecEnforceWorkloadsResources | None = None
    schedulers: list[RuleStatusSpecEnforceIngressHostnames] | None = None
    targets: list[RuleStatusSpecEnforceWorkloadsTargets] | None = None


class RuleStatusSpecEnforceWorkloadsResources(ApiStruct, kw_only=True):
    """RuleStatus spec[].enforce.workloads.resources"""

    limits: (
        Annotated[
            dict[str, RuleStatusSpecEnforceWorkloadsResourcesLimits], msgspec.Meta(min_length=1)
        ]
        | None
    ) = None
    requests: (
        Annotated[
            dict[str, RuleStatusSpecEnforceWorkloadsResourcesRequests], msgspec.Meta(min_length=1)
        ]
        | None
    ) = None


class RuleStatusSpecEnforceWorkloadsResourcesLimits(ApiStruct, kw_only=True):
    """RuleStatus spec[].enforce.workloads.resources.limits{}"""

    policy: Literal["Preserve", "Default", "Remove", "MatchRequest", "Ratio"]
    value: Quantity | None = None


class RuleStatusSpecEnforceWorkloadsResourcesRequests(ApiStruct, kw_only=True):
    """RuleStatus spec[].enforce.workloads.resources.requests{}"""

    policy: Literal["Preserve", "Default", "Remove"]
    value: Quantity | None = None


class RuleStatusSpecQuota(ApiStruct, kw_only=True):
    """RuleStatus spec[].quota[]"""

    name: Annotated[
        str, msgspec.Meta(max_length=63, min_length=1, pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?$")
    ]
    hard: dict[str, Quantity] | None = None
    scope_selector: RuleStatusSpecQuotaScopeSelector | None = None
    scopes: list[str] | None = None


class RuleStatusSpecQuotaScopeSelector(ApiStruct, kw_only=True):
    """RuleStatus spec[].quota[].scopeSelector"""

    match_expressions: list[RuleStatusSpecQuotaScopeSelectorMatchExpressions] | None = None


class RuleStatusSpecQuotaScopeSelectorMatchExpressions(ApiStruct, kw_only=True):
    """RuleStatus spec[].quota[].scopeSelector.matchExpressions[]"""

    operator: str
    scope_name: str
    values: list[str] | None = None


class RuleStatusStatus(ApiStruct, kw_only=True):
    """RuleStatus status"""

    conditions: list[k8s.Condition]
    observed_generation: Int64 | None = None
    rule: RuleStatusSpec | None = None
    rules: list[RuleStatusSpec] | None = None


class Tenant(KubeObject, kw_only=True):
    """https://projectcapsule.dev/docs/reference/"""

    __resource__ = Resource(
        group="capsule.clastix.io",
        version="v1beta2",
        kind="Tenant",
        plural="tenants",
        namespaced=False,
        short_names=("tnt",),
        module=__name__,
        class_name="Tenant",
        system="capsule",
    )

    api_version: Literal["capsule.clastix.io/v1beta2"] = constant("capsule.clastix.io/v1beta2")
    kind: Literal["Tenant"] = constant("Tenant")
    metadata: k8s.ObjectMeta | None = None
    spec: TenantSpec | None = None
    status: TenantStatus | None = None


class TenantOwner(KubeObject, kw_only=True):
    """https://projectcapsule.dev/docs/reference/"""

    __resource__ = Resource(
        group="capsule.clastix.io",
        version="v1beta2",
        kind="TenantOwner",
        plural="tenantowners",
        namespaced=False,
        short_names=("to",),
        module=__name__,
        class_name="TenantOwner",
        system="capsule",
    )

    api_version: Literal["capsule.clastix.io/v1beta2"] = constant("capsule.clastix.io/v1beta2")
    kind: Literal["TenantOwner"] = constant("TenantOwner")
    metadata: k8s.ObjectMeta | None = None
    spec: TenantOwnerSpec
    status: TenantOwnerStatus | None = None


class TenantOwnerSpec(ApiStruct, kw_only=True):
    """TenantOwner spec"""

    name: str
    aggregate: bool | None = None
    cluster_roles: list[str] | None = None
    kind: Literal["User", "Group", "ServiceAccount"]


class TenantOwnerStatus(ApiStruct, kw_only=True):
    """TenantOwner status"""

    conditions: list[k8s.Condition] | None = None
    observed_generation: Int64 | None = None
    tenants: list[str] | None = None


class TenantResource(KubeObject, kw_only=True):
    """https://projectcapsule.dev/docs/reference/"""

    __resource__ = Resource(
        group="capsule.clastix.io",
        version="v1beta2",
        kind="TenantResource",
        plural="tenantresources",
        namespaced=True,
        short_names=("tr",),
        module=__name__,
        class_name="TenantResource",
        system="capsule",
    )

    api_version: Literal["capsule.clastix.io/v1beta2"] = constant("capsule.clastix.io/v1beta2")
    kind: Literal["TenantResource"] = constant("TenantResource")
    metadata: k8s.ObjectMeta | None = None
    spec: TenantResourceSpec
    status: TenantResourceStatus | None = None


class TenantResourceSpec(ApiStruct, kw_only=True):
    """TenantResource spec"""

    cordoned: bool | None = None
    depends_on: list[TenantResourceSpecDependsOn] | None = None
    pruning_on_delete: bool | None = None
    resources: list[TenantResourceSpecResources]
    resync_period: str | None = None
    service_account: TenantResourceSpecDependsOn | None = None
    settings: TenantResourceSpecSettings | None = None


class TenantResourceSpecDependsOn(ApiStruct, kw_only=True):
    """TenantResource spec.dependsOn[]"""

    name: Annotated[str, msgspec.Meta(max_length=63, pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?$")]


class TenantResourceSpecResources(ApiStruct, kw_only=True):
    """TenantResource spec.resources[]"""

    additional_metadata: TenantSpecNamespaceOptionsAdditionalMetadata | None = None
    context: TenantResourceSpecResourcesContext | None = None
    generators: list[TenantResourceSpecResourcesGenerators] | None = None
    namespace_selector: k8s.LabelSelector | None = None
    namespaced_items: list[TenantResourceSpecResourcesNamespacedItems] | None = None
    raw_items: list[RawExtension] | None = None


class TenantResourceSpecResourcesContext(ApiStruct, kw_only=True):
    """TenantResource spec.resources[].context"""

    resources: list[TenantResourceSpecResourcesContextResources] | None = None


class TenantResourceSpecResourcesContextResources(ApiStruct, kw_only=True):
    """TenantResource spec.resources[].context.resources[]"""

    name: Annotated[str, msgspec.Meta(max_length=253, min_length=1)] | None = None
    api_version: str | None = None
    index: str | None = None
    kind: Annotated[str, msgspec.Meta(min_length=1)]
    namespace: str | None = None
    optional: bool | None = None
    selector: k8s.LabelSelector | None = None


class TenantResourceSpecResourcesGenerators(ApiStruct, kw_only=True):
    """TenantResource spec.resources[].generators[]"""

    missing_key: Literal["invalid", "zero", "error"] | None = None
    template: str | None = None


class TenantResourceSpecResourcesNamespacedItems(ApiStruct, kw_only=True):
    """TenantResource spec.resources[].namespacedItems[]"""

    name: Annotated[str, msgspec.Meta(max_length=253, min_length=1)] | None = None
    api_version: str | None = None
    kind: Annotated[str, msgspec.Meta(min_length=1)]
    namespace: str | None = None
    optional: bool | None = None
    selector: k8s.LabelSelector | None = None


class TenantResourceSpecSettings(ApiStruct, kw_only=True):
    """TenantResource spec.settings"""

    adopt: bool | None = None
    force: bool | None = None


class TenantResourceStatus(ApiStruct, kw_only=True):
    """TenantResource status"""

    conditions: list[k8s.Condition] | None = None
    observed_generation: Int64 | None = None
    processed_items: list[TenantResourceStatusProcessedItems] | None = None
    service_account: TenantResourceStatusServiceAccount | None = None
    size: Int64


class TenantResourceStatusProcessedItems(ApiStruct, kw_only=True):
    """TenantResource status.processedItems[]"""

    name: str | None = None
    group: str | None = None
    kind: str | None = None
    namespace: str | None = None
    origin: str | None = None
    status: TenantResourceStatusProcessedItemsStatus | None = None
    tenant: str | None = None
    version: str | None = None


class TenantResourceStatusProcessedItemsStatus(ApiStruct, kw_only=True):
    """TenantResource status.processedItems[].status"""

    cluster_scoped: bool | None = None
    created: bool | None = None
    last_apply: Time | None = None
    message: Annotated[str, msgspec.Meta(max_length=32768)] | None = None
    status: Literal["True", "False", "Unknown"]
    type: Annotated[
        str,
        msgspec.Meta(
            max_length=316,
            pattern="^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$",
        ),
    ]


class TenantResourceStatusServiceAccount(ApiStruct, kw_only=True):
    """TenantResource status.serviceAccount"""

    name: Annotated[str, msgspec.Meta(max_length=63, pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?$")]
    namespace: Annotated[
        str,
        msgspec.Meta(
            max_length=253,
            pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
        ),
    ]


class TenantSpec(ApiStruct, kw_only=True):
    """Tenant spec"""

    additional_role_bindings: list[TenantSpecAdditionalRoleBindings] | None = None
    container_registries: TenantSpecContainerRegistries | None = None
    cordoned: bool | None = None
    data: Any = None
    device_classes: TenantSpecDeviceClasses | None = None
    force_tenant_prefix: bool | None = None
    gateway_options: TenantSpecGatewayOptions | None = None
    image_pull_policies: list[Literal["Always", "Never", "IfNotPresent"]] | None = None
    ingress_options: TenantSpecIngressOptions | None = None
    limit_ranges: TenantSpecLimitRanges | None = None
    namespace_options: TenantSpecNamespaceOptions | None = None
    network_policies: TenantSpecNetworkPolicies | None = None
    node_selector: dict[str, str] | None = None
    owners: list[TenantSpecOwners] | None = None
    permissions: TenantSpecPermissions | None = None
    pod_options: TenantSpecPodOptions | None = None
    prevent_deletion: bool | None = None
    priority_classes: TenantSpecPriorityClasses | None = None
    resource_quotas: TenantSpecResourceQuotas | None = None
    rules: list[TenantSpecRules] | None = None
    runtime_classes: TenantSpecPriorityClasses | None = None
    service_options: TenantSpecServiceOptions | None = None
    storage_classes: TenantSpecPriorityClasses | None = None


class TenantSpecAdditionalRoleBindings(ApiStruct, kw_only=True):
    """Tenant spec.additionalRoleBindings[]"""

    annotations: dict[str, str] | None = None
    cluster_role_name: str
    labels: dict[str, str] | None = None
    subjects: Annotated[list[TenantSpecAdditionalRoleBindingsSubjects], msgspec.Meta(min_length=1)]


class TenantSpecAdditionalRoleBindingsSubjects(ApiStruct, kw_only=True):
    """Tenant spec.additionalRoleBindings[].subjects[]"""

    name: str
    api_group: str | None = None
    kind: str
    namespace: str | None = None


class TenantSpecContainerRegistries(ApiStruct, kw_only=True):
    """Tenant spec.containerRegistries"""

    allowed: list[str] | None = None
    allowed_regex: str | None = None


class TenantSpecDeviceClasses(ApiStruct, kw_only=True):
    """Tenant spec.deviceClasses"""

    allowed: list[str] | None = None
    allowed_regex: str | None = None
    match_expressions: list[TenantSpecDeviceClassesMatchExpressions] | None = None
    match_labels: dict[str, str] | None = None


class TenantSpecDeviceClassesMatchExpressions(ApiStruct, kw_only=True):
    """Tenant spec.deviceClasses.matchExpressions[]"""

    key: str
    operator: str
    values: list[str] | None = None


class TenantSpecGatewayOptions(ApiStruct, kw_only=True):
    """Tenant spec.gatewayOptions"""

    allowed_classes: TenantSpecPriorityClasses | None = None


class TenantSpecIngressOptions(ApiStruct, kw_only=True):
    """Tenant spec.ingressOptions"""

    allow_wildcard_hostnames: bool | None = None
    allowed_classes: TenantSpecPriorityClasses | None = None
    allowed_hostnames: TenantSpecContainerRegistries | None = None
    hostname_collision_scope: Literal["Cluster", "Tenant", "Namespace", "Disabled"] | None = None


class TenantSpecLimitRanges(ApiStruct, kw_only=True):
    """Tenant spec.limitRanges"""

    items: list[TenantSpecLimitRangesItems] | None = None


class TenantSpecLimitRangesItems(ApiStruct, kw_only=True):
    """Tenant spec.limitRanges.items[]"""

    limits: list[k8s.LimitRangeItem]


class TenantSpecNamespaceOptions(ApiStruct, kw_only=True):
    """Tenant spec.namespaceOptions"""

    additional_metadata: TenantSpecNamespaceOptionsAdditionalMetadata | None = None
    additional_metadata_list: list[TenantSpecNamespaceOptionsAdditionalMetadataList] | None = None
    forbidden_annotations: TenantSpecNamespaceOptionsForbiddenAnnotations | None = None
    forbidden_labels: TenantSpecNamespaceOptionsForbiddenAnnotations | None = None
    managed_metadata_only: bool | None = None
    quota: Annotated[int, msgspec.Meta(ge=1, le=2147483647)] | None = None
    required_metadata: TenantSpecNamespaceOptionsAdditionalMetadata | None = None


class TenantSpecNamespaceOptionsAdditionalMetadata(ApiStruct, kw_only=True):
    """Tenant spec.namespaceOptions.additionalMetadata"""

    annotations: dict[str, str] | None = None
    labels: dict[str, str] | None = None


class TenantSpecNamespaceOptionsAdditionalMetadataList(ApiStruct, kw_only=True):
    """Tenant spec.namespaceOptions.additionalMetadataList[]"""

    annotations: dict[str, str] | None = None
    labels: dict[str, str] | None = None
    namespace_selector: k8s.LabelSelector | None = None


class TenantSpecNamespaceOptionsForbiddenAnnotations(ApiStruct, kw_only=True):
    """Tenant spec.namespaceOptions.forbiddenAnnotations"""

    denied: list[str] | None = None
    denied_regex: str | None = None


class TenantSpecNetworkPolicies(ApiStruct, kw_only=True):
    """Tenant spec.networkPolicies"""

    items: list[k8s.NetworkPolicySpec] | None = None


class TenantSpecOwners(ApiStruct, kw_only=True):
    """Tenant spec.owners[]"""

    name: str
    annotations: dict[str, str] | None = None
    cluster_roles: list[str] | None = None
    kind: Literal["User", "Group", "ServiceAccount"]
    labels: dict[str, str] | None = None
    proxy_settings: list[TenantSpecOwnersProxySettings] | None = None


class TenantSpecOwnersProxySettings(ApiStruct, kw_only=True):
    """Tenant spec.owners[].proxySettings[]"""

    kind: TenantSpecOwnersProxySettingsKind
    operations: list[Literal["List", "Update", "Delete"]]


class TenantSpecPermissions(ApiStruct, kw_only=True):
    """Tenant spec.permissions"""

    allow_owner_promotion: bool | None = None
    match_owners: list[k8s.LabelSelector] | None = None


class TenantSpecPodOptions(ApiStruct, kw_only=True):
    """Tenant spec.podOptions"""

    additional_metadata: TenantSpecNamespaceOptionsAdditionalMetadata | None = None


class TenantSpecPriorityClasses(ApiStruct, kw_only=True):
    """Tenant spec.priorityClasses"""

    allowed: list[str] | None = None
    allowed_regex: str | None = None
    default: str | None = None
    match_expressions: list[TenantSpecDeviceClassesMatchExpressions] | None = None
    match_labels: dict[str, str] | None = None


class TenantSpecResourceQuotas(ApiStruct, kw_only=True):
    """Tenant spec.resourceQuotas"""

    items: list[ResourcePoolSpecQuota] | None = None
    scope: Literal["Tenant", "Namespace"] | None = None


class TenantSpecRules(ApiStruct, kw_only=True):
    """Tenant spec.rules[]"""

    __list_keys__: ClassVar[ListKeys] = {
        "quota": ("name",),
    }

    audience: list[RuleStatusSpecAudience] | None = None
    enforce: RuleStatusSpecEnforce | None = None
    namespace_selector: k8s.LabelSelector | None = None
    permissions: TenantSpecRulesPermissions | None = None
    quota: list[RuleStatusSpecQuota] | None = None


class TenantSpecRulesPermissions(ApiStruct, kw_only=True):
    """Tenant spec.rules[].permissions"""

    bindings: list[TenantSpecAdditionalRoleBindings] | None = None
    promotions: list[TenantSpecRulesPermissionsPromotions] | None = None


class TenantSpecRulesPermissionsPromotions(ApiStruct, kw_only=True):
    """Tenant spec.rules[].permissions.promotions[]"""

    cluster_roles: list[str] | None = None
    selector: k8s.LabelSelector | None = None


class TenantSpecServiceOptions(ApiStruct, kw_only=True):
    """Tenant spec.serviceOptions"""

    additional_metadata: TenantSpecNamespaceOptionsAdditionalMetadata | None = None
    allowed_services: TenantSpecServiceOptionsAllowedServices | None = None
    external_ips: TenantSpecServiceOptionsExternalIPs | None = msgspec.field(
        default=None, name="externalIPs"
    )
    forbidden_annotations: TenantSpecNamespaceOptionsForbiddenAnnotations | None = None
    forbidden_labels: TenantSpecNamespaceOptionsForbiddenAnnotations | None = None


class TenantSpecServiceOptionsAllowedServices(ApiStruct, kw_only=True):
    """Tenant spec.serviceOptions.allowedServices"""

    external_name: bool | None = None
    load_balancer: bool | None = None
    node_port: bool | None = None


class TenantSpecServiceOptionsExternalIPs(ApiStruct, kw_only=True):
    """Tenant spec.serviceOptions.externalIPs"""

    allowed: list[
        Annotated[
            str, msgspec.Meta(pattern="^([0-9]{1,3}.){3}[0-9]{1,3}(/([0-9]|[1-2][0-9]|3[0-2]))?$")
        ]
    ]


class TenantStatus(ApiStruct, kw_only=True):
    """Tenant status"""

    classes: TenantStatusClasses | None = None
    conditions: list[k8s.Condition]
    namespaces: list[str] | None = None
    observed_generation: Int64 | None = None
    owners: list[TenantStatusOwners] | None = None
    promotions: list[TenantStatusPromotions] | None = None
    size: Int64
    spaces: list[TenantStatusSpaces] | None = None
    state: Literal["Cordoned", "Active", "Terminating"] | None = None


class TenantStatusClasses(ApiStruct, kw_only=True):
    """Tenant status.classes"""

    device: list[str] | None = None
    gateway: list[str] | None = None
    priority: list[str] | None = None
    runtime: list[str] | None = None
    storage: list[str] | None = None


class TenantStatusOwners(ApiStruct, kw_only=True):
    """Tenant status.owners[]"""

    name: str
    cluster_roles: list[str] | None = None
    kind: Literal["User", "Group", "ServiceAccount"]


class TenantStatusPromotions(ApiStruct, kw_only=True):
    """Tenant status.promotions[]"""

    name: str
    cluster_roles: list[str] | None = None
    kind: Literal["User", "Group", "ServiceAccount"]
    targets: list[str] | None = None


class TenantStatusSpaces(ApiStruct, kw_only=True):
    """Tenant status.spaces[]"""

    name: str
    conditions: list[k8s.Condition]
    enforce: TenantStatusSpacesEnforce | None = None
    metadata: k8s.ObjectMeta | None = None
    uid: str | None = None


class TenantStatusSpacesEnforce(ApiStruct, kw_only=True):
    """Tenant status.spaces[].enforce"""

    registry: list[TenantStatusSpacesEnforceRegistry] | None = None


class TenantStatusSpacesEnforceRegistry(ApiStruct, kw_only=True):
    """Tenant status.spaces[].enforce.registry[]"""

    exact: Annotated[list[str], msgspec.Meta(min_length=1)] | None = None
    exp: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    negate: bool | None = None
    policy: list[str] | None = None


RuleStatusSpecEnforceIngressTypes: TypeAlias = Literal[
    "Ingress", "Route", "ListenerSet", "HTTPRoute", "Gateway", "TLSRoute", "GRPCRoute"
]
RuleStatusSpecEnforceWorkloadsTargets: TypeAlias = Literal[
    "pod", "pod/initcontainers", "pod/ephemeralcontainers", "pod/containers", "pod/volumes"
]
TenantSpecOwnersProxySettingsKind: TypeAlias = Literal[
    "Nodes",
    "StorageClasses",
    "IngressClasses",
    "PriorityClasses",
    "RuntimeClasses",
    "PersistentVolumes",
]
