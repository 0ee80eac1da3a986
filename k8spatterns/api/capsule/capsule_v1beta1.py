"""Typed objects of capsule.clastix.io/v1beta1.

Generated from the CustomResourceDefinitions of Capsule; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, Int64, KubeObject, Quantity, Resource, constant


class Tenant(KubeObject, kw_only=True):
    """https://projectcapsule.dev/docs/reference/"""

    __resource__ = Resource(
        group="capsule.clastix.io",
        version="v1beta1",
        kind="Tenant",
        plural="tenants",
        namespaced=False,
        short_names=("tnt",),
        module=__name__,
        class_name="Tenant",
        system="capsule",
        storage=False,
    )

    api_version: Literal["capsule.clastix.io/v1beta1"] = constant("capsule.clastix.io/v1beta1")
    kind: Literal["Tenant"] = constant("Tenant")
    metadata: k8s.ObjectMeta | None = None
    spec: TenantSpec
    status: TenantStatus | None = None


class TenantSpec(ApiStruct, kw_only=True):
    """Tenant spec"""

    additional_role_bindings: list[TenantSpecAdditionalRoleBindings] | None = None
    container_registries: TenantSpecContainerRegistries | None = None
    image_pull_policies: list[Literal["Always", "Never", "IfNotPresent"]] | None = None
    ingress_options: TenantSpecIngressOptions | None = None
    limit_ranges: TenantSpecLimitRanges | None = None
    namespace_options: TenantSpecNamespaceOptions | None = None
    network_policies: TenantSpecNetworkPolicies | None = None
    node_selector: dict[str, str] | None = None
    owners: list[TenantSpecOwners]
    priority_classes: TenantSpecContainerRegistries | None = None
    resource_quotas: TenantSpecResourceQuotas | None = None
    service_options: TenantSpecServiceOptions | None = None
    storage_classes: TenantSpecContainerRegistries | None = None


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


class TenantSpecIngressOptions(ApiStruct, kw_only=True):
    """Tenant spec.ingressOptions"""

    allowed_classes: TenantSpecContainerRegistries | None = None
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
    quota: Annotated[int, msgspec.Meta(ge=1, le=2147483647)] | None = None


class TenantSpecNamespaceOptionsAdditionalMetadata(ApiStruct, kw_only=True):
    """Tenant spec.namespaceOptions.additionalMetadata"""

    annotations: dict[str, str] | None = None
    labels: dict[str, str] | None = None


class TenantSpecNetworkPolicies(ApiStruct, kw_only=True):
    """Tenant spec.networkPolicies"""

    items: list[k8s.NetworkPolicySpec] | None = None


class TenantSpecOwners(ApiStruct, kw_only=True):
    """Tenant spec.owners[]"""

    name: str
    kind: Literal["User", "Group", "ServiceAccount"]
    proxy_settings: list[TenantSpecOwnersProxySettings] | None = None


class TenantSpecOwnersProxySettings(ApiStruct, kw_only=True):
    """Tenant spec.owners[].proxySettings[]"""

    kind: Literal["Nodes", "StorageClasses", "IngressClasses", "PriorityClasses"]
    operations: list[Literal["List", "Update", "Delete"]]


class TenantSpecResourceQuotas(ApiStruct, kw_only=True):
    """Tenant spec.resourceQuotas"""

    items: list[TenantSpecResourceQuotasItems] | None = None
    scope: Literal["Tenant", "Namespace"] | None = None


class TenantSpecResourceQuotasItems(ApiStruct, kw_only=True):
    """Tenant spec.resourceQuotas.items[]"""

    hard: dict[str, Quantity] | None = None
    scope_selector: TenantSpecResourceQuotasItemsScopeSelector | None = None
    scopes: list[str] | None = None


class TenantSpecResourceQuotasItemsScopeSelector(ApiStruct, kw_only=True):
    """Tenant spec.resourceQuotas.items[].scopeSelector"""

    match_expressions: list[TenantSpecResourceQuotasItemsScopeSelectorMatchExpressions] | None = (
        None
    )


class TenantSpecResourceQuotasItemsScopeSelectorMatchExpressions(ApiStruct, kw_only=True):
    """Tenant spec.resourceQuotas.items[].scopeSelector.matchExpressions[]"""

    operator: str
    scope_name: str
    values: list[str] | None = None


class TenantSpecServiceOptions(ApiStruct, kw_only=True):
    """Tenant spec.serviceOptions"""

    additional_metadata: TenantSpecNamespaceOptionsAdditionalMetadata | None = None
    allowed_services: TenantSpecServiceOptionsAllowedServices | None = None
    external_ips: TenantSpecServiceOptionsExternalIPs | None = msgspec.field(
        default=None, name="externalIPs"
    )
    forbidden_annotations: TenantSpecServiceOptionsForbiddenAnnotations | None = None
    forbidden_labels: TenantSpecServiceOptionsForbiddenAnnotations | None = None


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


class TenantSpecServiceOptionsForbiddenAnnotations(ApiStruct, kw_only=True):
    """Tenant spec.serviceOptions.forbiddenAnnotations"""

    denied: list[str] | None = None
    denied_regex: str | None = None


class TenantStatus(ApiStruct, kw_only=True):
    """Tenant status"""

    namespaces: list[str] | None = None
    size: Int64
    state: Literal["Cordoned", "Active"] | None = None
