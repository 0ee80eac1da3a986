"""Typed objects of apiextensions.crossplane.io/v1alpha1.

Generated from the CustomResourceDefinitions of Crossplane; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import (
    ApiStruct,
    Bytes,
    Int32,
    Int64,
    KubeObject,
    ListKeys,
    RawExtension,
    Resource,
    Time,
    constant,
)


class ManagedResourceActivationPolicy(KubeObject, kw_only=True):
    """https://docs.crossplane.io/latest/api/"""

    __resource__ = Resource(
        group="apiextensions.crossplane.io",
        version="v1alpha1",
        kind="ManagedResourceActivationPolicy",
        plural="managedresourceactivationpolicies",
        namespaced=False,
        short_names=("mrap",),
        module=__name__,
        class_name="ManagedResourceActivationPolicy",
        system="crossplane",
    )

    api_version: Literal["apiextensions.crossplane.io/v1alpha1"] = constant(
        "apiextensions.crossplane.io/v1alpha1"
    )
    kind: Literal["ManagedResourceActivationPolicy"] = constant("ManagedResourceActivationPolicy")
    metadata: k8s.ObjectMeta | None = None
    spec: ManagedResourceActivationPolicySpec | None = None
    status: ManagedResourceActivationPolicyStatus | None = None


class ManagedResourceActivationPolicySpec(ApiStruct, kw_only=True):
    """ManagedResourceActivationPolicy spec"""

    activate: Annotated[list[str], msgspec.Meta(min_length=1)]


class ManagedResourceActivationPolicyStatus(ApiStruct, kw_only=True):
    """ManagedResourceActivationPolicy status"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
    }

    activated: list[str] | None = None
    conditions: list[UsageStatusConditions] | None = None


class ManagedResourceDefinition(KubeObject, kw_only=True):
    """https://docs.crossplane.io/latest/api/"""

    __resource__ = Resource(
        group="apiextensions.crossplane.io",
        version="v1alpha1",
        kind="ManagedResourceDefinition",
        plural="managedresourcedefinitions",
        namespaced=False,
        short_names=("mrd", "mrds"),
        module=__name__,
        class_name="ManagedResourceDefinition",
        system="crossplane",
    )

    api_version: Literal["apiextensions.crossplane.io/v1alpha1"] = constant(
        "apiextensions.crossplane.io/v1alpha1"
    )
    kind: Literal["ManagedResourceDefinition"] = constant("ManagedResourceDefinition")
    metadata: k8s.ObjectMeta | None = None
    spec: ManagedResourceDefinitionSpec | None = None
    status: UsageStatus | None = None


class ManagedResourceDefinitionSpec(ApiStruct, kw_only=True):
    """ManagedResourceDefinition spec"""

    connection_details: list[ManagedResourceDefinitionSpecConnectionDetails] | None = None
    conversion: ManagedResourceDefinitionSpecConversion | None = None
    group: str
    names: ManagedResourceDefinitionSpecNames
    preserve_unknown_fields: bool | None = None
    scope: Literal["Namespaced", "Cluster"] | None = None
    state: Literal["Active", "Inactive"] | None = None
    versions: list[ManagedResourceDefinitionSpecVersions]


class ManagedResourceDefinitionSpecConnectionDetails(ApiStruct, kw_only=True):
    """ManagedResourceDefinition spec.connectionDetails[]"""

    name: str
    description: str


class ManagedResourceDefinitionSpecConversion(ApiStruct, kw_only=True):
    """ManagedResourceDefinition spec.conversion"""

    strategy: str
    webhook: ManagedResourceDefinitionSpecConversionWebhook | None = None


class ManagedResourceDefinitionSpecConversionWebhook(ApiStruct, kw_only=True):
    """ManagedResourceDefinition spec.conversion.webhook"""

    client_config: ManagedResourceDefinitionSpecConversionWebhookClientConfig | None = None
    conversion_review_versions: list[str]


class ManagedResourceDefinitionSpecConversionWebhookClientConfig(ApiStruct, kw_only=True):
    """ManagedResourceDefinition spec.conversion.webhook.clientConfig"""

    ca_bundle: Bytes | None = None
    service: ManagedResourceDefinitionWebhookClientConfigService | None = None
    url: str | None = None


class ManagedResourceDefinitionSpecNames(ApiStruct, kw_only=True):
    """ManagedResourceDefinition spec.names"""

    categories: list[str] | None = None
    kind: str
    list_kind: str | None = None
    plural: str
    short_names: list[str] | None = None
    singular: str | None = None


class ManagedResourceDefinitionSpecVersions(ApiStruct, kw_only=True):
    """ManagedResourceDefinition spec.versions[]"""

    name: str
    additional_printer_columns: (
        list[ManagedResourceDefinitionVersionsAdditionalPrinterColumns] | None
    ) = None
    deprecated: bool | None = None
    deprecation_warning: str | None = None
    schema: ManagedResourceDefinitionSpecVersionsSchema | None = None
    selectable_fields: list[ManagedResourceDefinitionSpecVersionsSelectableFields] | None = None
    served: bool
    storage: bool
    subresources: ManagedResourceDefinitionSpecVersionsSubresources | None = None


class ManagedResourceDefinitionSpecVersionsSchema(ApiStruct, kw_only=True):
    """ManagedResourceDefinition spec.versions[].schema"""

    open_api_v3_schema: RawExtension | None = msgspec.field(default=None, name="openAPIV3Schema")


class ManagedResourceDefinitionSpecVersionsSelectableFields(ApiStruct, kw_only=True):
    """ManagedResourceDefinition spec.versions[].selectableFields[]"""

    json_path: str


class ManagedResourceDefinitionSpecVersionsSubresources(ApiStruct, kw_only=True):
    """ManagedResourceDefinition spec.versions[].subresources"""

    scale: ManagedResourceDefinitionSpecVersionsSubresourcesScale | None = None
    status: RawExtension | None = None


class ManagedResourceDefinitionSpecVersionsSubresourcesScale(ApiStruct, kw_only=True):
    """ManagedResourceDefinition spec.versions[].subresources.scale"""

    label_selector_path: str | None = None
    spec_replicas_path: str
    status_replicas_path: str


class ManagedResourceDefinitionVersionsAdditionalPrinterColumns(ApiStruct, kw_only=True):
    """ManagedResourceDefinition spec.versions[].additionalPrinterColumns[]"""

    name: str
    description: str | None = None
    format: str | None = None
    json_path: str
    priority: Int32 | None = None
    type: str


class ManagedResourceDefinitionWebhookClientConfigService(ApiStruct, kw_only=True):
    """ManagedResourceDefinition spec.conversion.webhook.clientConfig.service"""

    name: str
    namespace: str
    path: str | None = None
    port: Int32 | None = None


class Usage(KubeObject, kw_only=True):
    """https://docs.crossplane.io/latest/api/"""

    __resource__ = Resource(
        group="apiextensions.crossplane.io",
        version="v1alpha1",
        kind="Usage",
        plural="usages",
        namespaced=False,
        module=__name__,
        class_name="Usage",
        system="crossplane",
        deprecated=True,
    )

    api_version: Literal["apiextensions.crossplane.io/v1alpha1"] = constant(
        "apiextensions.crossplane.io/v1alpha1"
    )
    kind: Literal["Usage"] = constant("Usage")
    metadata: k8s.ObjectMeta | None = None
    spec: UsageSpec
    status: UsageStatus | None = None


class UsageSpec(ApiStruct, kw_only=True):
    """Usage spec"""

    by: UsageSpecBy | None = None
    of: UsageSpecBy
    reason: str | None = None
    replay_deletion: bool | None = None


class UsageSpecBy(ApiStruct, kw_only=True):
    """Usage spec.by"""

    api_version: str | None = None
    kind: str | None = None
    resource_ref: UsageSpecByResourceRef | None = None
    resource_selector: UsageSpecByResourceSelector | None = None


class UsageSpecByResourceRef(ApiStruct, kw_only=True):
    """Usage spec.by.resourceRef"""

    name: str


class UsageSpecByResourceSelector(ApiStruct, kw_only=True):
    """Usage spec.by.resourceSelector"""

    match_controller_ref: bool | None = None
    match_labels: dict[str, str] | None = None


class UsageStatus(ApiStruct, kw_only=True):
    """Usage status"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
    }

    conditions: list[UsageStatusConditions] | None = None


class UsageStatusConditions(ApiStruct, kw_only=True):
    """Usage status.conditions[]"""

    last_transition_time: Time
    message: str | None = None
    observed_generation: Int64 | None = None
    reason: str
    status: str
    type: str
