"""Typed objects of apiextensions.crossplane.io/v2.

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


class CompositeResourceDefinition(KubeObject, kw_only=True):
    """https://docs.crossplane.io/latest/api/"""

    __resource__ = Resource(
        group="apiextensions.crossplane.io",
        version="v2",
        kind="CompositeResourceDefinition",
        plural="compositeresourcedefinitions",
        namespaced=False,
        short_names=("xrd", "xrds"),
        module=__name__,
        class_name="CompositeResourceDefinition",
        system="crossplane",
        storage=False,
    )

    api_version: Literal["apiextensions.crossplane.io/v2"] = constant(
        "apiextensions.crossplane.io/v2"
    )
    kind: Literal["CompositeResourceDefinition"] = constant("CompositeResourceDefinition")
    metadata: k8s.ObjectMeta | None = None
    spec: CompositeResourceDefinitionSpec | None = None
    status: CompositeResourceDefinitionStatus | None = None


class CompositeResourceDefinitionCompositeResourceClaimType(ApiStruct, kw_only=True):
    """CompositeResourceDefinition status.controllers.compositeResourceClaimType"""

    api_version: str
    kind: str


class CompositeResourceDefinitionSpec(ApiStruct, kw_only=True):
    """CompositeResourceDefinition spec"""

    claim_names: CompositeResourceDefinitionSpecClaimNames | None = None
    connection_secret_keys: list[str] | None = None
    conversion: CompositeResourceDefinitionSpecConversion | None = None
    default_composite_delete_policy: Literal["Background", "Foreground"] | None = None
    default_composition_ref: CompositeResourceDefinitionSpecDefaultCompositionRef | None = None
    default_composition_revision_selector: k8s.LabelSelector | None = None
    default_composition_update_policy: Literal["Automatic", "Manual"] | None = None
    enforced_composition_ref: CompositeResourceDefinitionSpecDefaultCompositionRef | None = None
    group: str
    metadata: k8s.ObjectMeta | None = None
    names: CompositeResourceDefinitionSpecClaimNames
    scope: Literal["Namespaced", "Cluster"] | None = None
    versions: list[CompositeResourceDefinitionSpecVersions]


class CompositeResourceDefinitionSpecClaimNames(ApiStruct, kw_only=True):
    """CompositeResourceDefinition spec.claimNames"""

    categories: list[str] | None = None
    kind: str
    list_kind: str | None = None
    plural: str
    short_names: list[str] | None = None
    singular: str | None = None


class CompositeResourceDefinitionSpecConversion(ApiStruct, kw_only=True):
    """CompositeResourceDefinition spec.conversion"""

    strategy: str
    webhook: CompositeResourceDefinitionSpecConversionWebhook | None = None


class CompositeResourceDefinitionSpecConversionWebhook(ApiStruct, kw_only=True):
    """CompositeResourceDefinition spec.conversion.webhook"""

    client_config: CompositeResourceDefinitionSpecConversionWebhookClientConfig | None = None
    conversion_review_versions: list[str]


class CompositeResourceDefinitionSpecConversionWebhookClientConfig(ApiStruct, kw_only=True):
    """CompositeResourceDefinition spec.conversion.webhook.clientConfig"""

    ca_bundle: Bytes | None = None
    service: CompositeResourceDefinitionWebhookClientConfigService | None = None
    url: str | None = None


class CompositeResourceDefinitionSpecDefaultCompositionRef(ApiStruct, kw_only=True):
    """CompositeResourceDefinition spec.defaultCompositionRef"""

    name: str


class CompositeResourceDefinitionSpecVersions(ApiStruct, kw_only=True):
    """CompositeResourceDefinition spec.versions[]"""

    name: str
    additional_printer_columns: (
        list[CompositeResourceDefinitionVersionsAdditionalPrinterColumns] | None
    ) = None
    deprecated: bool | None = None
    deprecation_warning: Annotated[str, msgspec.Meta(max_length=256)] | None = None
    referenceable: bool
    schema: CompositeResourceDefinitionSpecVersionsSchema | None = None
    served: bool
    subresources: CompositeResourceDefinitionSpecVersionsSubresources | None = None


class CompositeResourceDefinitionSpecVersionsSchema(ApiStruct, kw_only=True):
    """CompositeResourceDefinition spec.versions[].schema"""

    open_api_v3_schema: RawExtension | None = msgspec.field(default=None, name="openAPIV3Schema")


class CompositeResourceDefinitionSpecVersionsSubresources(ApiStruct, kw_only=True):
    """CompositeResourceDefinition spec.versions[].subresources"""

    scale: CompositeResourceDefinitionSpecVersionsSubresourcesScale | None = None


class CompositeResourceDefinitionSpecVersionsSubresourcesScale(ApiStruct, kw_only=True):
    """CompositeResourceDefinition spec.versions[].subresources.scale"""

    label_selector_path: str | None = None
    spec_replicas_path: str
    status_replicas_path: str


class CompositeResourceDefinitionStatus(ApiStruct, kw_only=True):
    """CompositeResourceDefinition status"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
    }

    conditions: list[CompositeResourceDefinitionStatusConditions] | None = None
    controllers: CompositeResourceDefinitionStatusControllers | None = None


class CompositeResourceDefinitionStatusConditions(ApiStruct, kw_only=True):
    """CompositeResourceDefinition status.conditions[]"""

    last_transition_time: Time
    message: str | None = None
    observed_generation: Int64 | None = None
    reason: str
    status: str
    type: str


class CompositeResourceDefinitionStatusControllers(ApiStruct, kw_only=True):
    """CompositeResourceDefinition status.controllers"""

    composite_resource_claim_type: CompositeResourceDefinitionCompositeResourceClaimType | None = (
        None
    )
    composite_resource_type: CompositeResourceDefinitionCompositeResourceClaimType | None = None


class CompositeResourceDefinitionVersionsAdditionalPrinterColumns(ApiStruct, kw_only=True):
    """CompositeResourceDefinition spec.versions[].additionalPrinterColumns[]"""

    name: str
    description: str | None = None
    format: str | None = None
    json_path: str
    priority: Int32 | None = None
    type: str


class CompositeResourceDefinitionWebhookClientConfigService(ApiStruct, kw_only=True):
    """CompositeResourceDefinition spec.conversion.webhook.clientConfig.service"""

    name: str
    namespace: str
    path: str | None = None
    port: Int32 | None = None
