"""Typed objects of apiextensions.crossplane.io/v1.

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
        version="v1",
        kind="CompositeResourceDefinition",
        plural="compositeresourcedefinitions",
        namespaced=False,
        short_names=("xrd", "xrds"),
        module=__name__,
        class_name="CompositeResourceDefinition",
        system="crossplane",
        deprecated=True,
    )

    api_version: Literal["apiextensions.crossplane.io/v1"] = constant(
        "apiextensions.crossplane.io/v1"
    )
    kind: Literal["CompositeResourceDefinition"] = constant("CompositeResourceDefinition")
    metadata: k8s.ObjectMeta | None = None
    spec: CompositeResourceDefinitionSpec | None = None
    status: CompositeResourceDefinitionStatus | None = None


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
    scope: Literal["LegacyCluster", "Namespaced", "Cluster"] | None = None
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

    conditions: list[CompositionRevisionStatusConditions] | None = None
    controllers: CompositeResourceDefinitionStatusControllers | None = None


class CompositeResourceDefinitionStatusControllers(ApiStruct, kw_only=True):
    """CompositeResourceDefinition status.controllers"""

    composite_resource_claim_type: CompositionSpecCompositeTypeRef | None = None
    composite_resource_type: CompositionSpecCompositeTypeRef | None = None


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


class Composition(KubeObject, kw_only=True):
    """https://docs.crossplane.io/latest/api/"""

    __resource__ = Resource(
        group="apiextensions.crossplane.io",
        version="v1",
        kind="Composition",
        plural="compositions",
        namespaced=False,
        short_names=("comp",),
        module=__name__,
        class_name="Composition",
        system="crossplane",
    )

    api_version: Literal["apiextensions.crossplane.io/v1"] = constant(
        "apiextensions.crossplane.io/v1"
    )
    kind: Literal["Composition"] = constant("Composition")
    metadata: k8s.ObjectMeta | None = None
    spec: CompositionSpec | None = None


class CompositionRevision(KubeObject, kw_only=True):
    """https://docs.crossplane.io/latest/api/"""

    __resource__ = Resource(
        group="apiextensions.crossplane.io",
        version="v1",
        kind="CompositionRevision",
        plural="compositionrevisions",
        namespaced=False,
        short_names=("comprev",),
        module=__name__,
        class_name="CompositionRevision",
        system="crossplane",
    )

    api_version: Literal["apiextensions.crossplane.io/v1"] = constant(
        "apiextensions.crossplane.io/v1"
    )
    kind: Literal["CompositionRevision"] = constant("CompositionRevision")
    metadata: k8s.ObjectMeta | None = None
    spec: CompositionRevisionSpec | None = None
    status: CompositionRevisionStatus | None = None


class CompositionRevisionSpec(ApiStruct, kw_only=True):
    """CompositionRevision spec"""

    __list_keys__: ClassVar[ListKeys] = {
        "pipeline": ("step",),
    }

    composite_type_ref: CompositionSpecCompositeTypeRef
    mode: Literal["Pipeline"] | None = None
    pipeline: list[CompositionSpecPipeline] | None = None
    revision: Int64
    write_connection_secrets_to_namespace: str | None = None


class CompositionRevisionStatus(ApiStruct, kw_only=True):
    """CompositionRevision status"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
    }

    conditions: list[CompositionRevisionStatusConditions] | None = None


class CompositionRevisionStatusConditions(ApiStruct, kw_only=True):
    """CompositionRevision status.conditions[]"""

    last_transition_time: Time
    message: str | None = None
    observed_generation: Int64 | None = None
    reason: str
    status: str
    type: str


class CompositionSpec(ApiStruct, kw_only=True):
    """Composition spec"""

    __list_keys__: ClassVar[ListKeys] = {
        "pipeline": ("step",),
    }

    composite_type_ref: CompositionSpecCompositeTypeRef
    mode: Literal["Pipeline"] | None = None
    pipeline: (
        Annotated[list[CompositionSpecPipeline], msgspec.Meta(max_length=99, min_length=1)] | None
    ) = None
    write_connection_secrets_to_namespace: str | None = None


class CompositionSpecCompositeTypeRef(ApiStruct, kw_only=True):
    """Composition spec.compositeTypeRef"""

    api_version: str
    kind: str


class CompositionSpecPipeline(ApiStruct, kw_only=True):
    """Composition spec.pipeline[]"""

    __list_keys__: ClassVar[ListKeys] = {
        "credentials": ("name",),
    }

    credentials: list[CompositionSpecPipelineCredentials] | None = None
    function_ref: CompositeResourceDefinitionSpecDefaultCompositionRef
    input: RawExtension | None = None
    requirements: CompositionSpecPipelineRequirements | None = None
    step: str


class CompositionSpecPipelineCredentials(ApiStruct, kw_only=True):
    """Composition spec.pipeline[].credentials[]"""

    name: str
    secret_ref: CompositionSpecPipelineCredentialsSecretRef | None = None
    source: Literal["None", "Secret"]


class CompositionSpecPipelineCredentialsSecretRef(ApiStruct, kw_only=True):
    """Composition spec.pipeline[].credentials[].secretRef"""

    name: str
    namespace: str


class CompositionSpecPipelineRequirements(ApiStruct, kw_only=True):
    """Composition spec.pipeline[].requirements"""

    __list_keys__: ClassVar[ListKeys] = {
        "requiredResources": ("requirementName",),
        "requiredSchemas": ("requirementName",),
    }

    required_resources: list[CompositionSpecPipelineRequirementsRequiredResources] | None = None
    required_schemas: list[CompositionSpecPipelineRequirementsRequiredSchemas] | None = None


class CompositionSpecPipelineRequirementsRequiredResources(ApiStruct, kw_only=True):
    """Composition spec.pipeline[].requirements.requiredResources[]"""

    name: str | None = None
    api_version: str
    kind: str
    match_labels: dict[str, str] | None = None
    namespace: str | None = None
    requirement_name: str


class CompositionSpecPipelineRequirementsRequiredSchemas(ApiStruct, kw_only=True):
    """Composition spec.pipeline[].requirements.requiredSchemas[]"""

    api_version: str
    kind: str
    requirement_name: str
