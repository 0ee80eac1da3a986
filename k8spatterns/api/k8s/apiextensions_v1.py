"""Typed objects of apiextensions.k8s.io/v1.

Generated from kubernetes 1.36 OpenAPI; do not edit.
Regenerate with: python tools/regenerate.py --openapi DIR
"""

from __future__ import annotations

from typing import Any, ClassVar, Literal, TypeAlias

import msgspec

from k8spatterns.api._base import (
    ApiStruct,
    Bytes,
    Int32,
    Int64,
    KubeObject,
    ListKeys,
    Resource,
    Time,
    constant,
)

from . import meta_v1


class CustomResourceColumnDefinition(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#customresourcecolumndefinition-v1-apiextensions-k8s-io"""

    name: str
    description: str | None = None
    format: str | None = None
    json_path: str
    priority: Int32 | None = None
    type: str


class CustomResourceConversion(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#customresourceconversion-v1-apiextensions-k8s-io"""

    strategy: Literal["None", "Webhook"]
    webhook: WebhookConversion | None = None


class CustomResourceDefinition(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#customresourcedefinition-v1-apiextensions-k8s-io"""

    __resource__ = Resource(
        group="apiextensions.k8s.io",
        version="v1",
        kind="CustomResourceDefinition",
        plural="customresourcedefinitions",
        namespaced=False,
        short_names=("crd", "crds"),
        module=__name__,
        class_name="CustomResourceDefinition",
        system="k8s",
    )
    __immutable__ = ("spec.group", "spec.names.kind", "spec.names.plural", "spec.scope")

    api_version: Literal["apiextensions.k8s.io/v1"] = constant("apiextensions.k8s.io/v1")
    kind: Literal["CustomResourceDefinition"] = constant("CustomResourceDefinition")
    metadata: meta_v1.ObjectMeta | None = None
    spec: CustomResourceDefinitionSpec
    status: CustomResourceDefinitionStatus | None = None


class CustomResourceDefinitionCondition(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#customresourcedefinitioncondition-v1-apiextensions-k8s-io"""

    last_transition_time: Time | None = None
    message: str | None = None
    observed_generation: Int64 | None = None
    reason: str | None = None
    status: str
    type: str


class CustomResourceDefinitionNames(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#customresourcedefinitionnames-v1-apiextensions-k8s-io"""

    categories: list[str] | None = None
    kind: str
    list_kind: str | None = None
    plural: str
    short_names: list[str] | None = None
    singular: str | None = None


class CustomResourceDefinitionSpec(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#customresourcedefinitionspec-v1-apiextensions-k8s-io"""

    conversion: CustomResourceConversion | None = None
    group: str
    names: CustomResourceDefinitionNames
    preserve_unknown_fields: bool | None = None
    scope: Literal["Cluster", "Namespaced"]
    versions: list[CustomResourceDefinitionVersion]


class CustomResourceDefinitionStatus(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#customresourcedefinitionstatus-v1-apiextensions-k8s-io"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
    }

    accepted_names: CustomResourceDefinitionNames | None = None
    conditions: list[CustomResourceDefinitionCondition] | None = None
    observed_generation: Int64 | None = None
    stored_versions: list[str] | None = None


class CustomResourceDefinitionVersion(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#customresourcedefinitionversion-v1-apiextensions-k8s-io"""

    name: str
    additional_printer_columns: list[CustomResourceColumnDefinition] | None = None
    deprecated: bool | None = None
    deprecation_warning: str | None = None
    schema: CustomResourceValidation | None = None
    selectable_fields: list[SelectableField] | None = None
    served: bool
    storage: bool
    subresources: CustomResourceSubresources | None = None


class CustomResourceSubresourceScale(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#customresourcesubresourcescale-v1-apiextensions-k8s-io"""

    label_selector_path: str | None = None
    spec_replicas_path: str
    status_replicas_path: str


class CustomResourceSubresourceStatus(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#customresourcesubresourcestatus-v1-apiextensions-k8s-io"""


class CustomResourceSubresources(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#customresourcesubresources-v1-apiextensions-k8s-io"""

    scale: CustomResourceSubresourceScale | None = None
    status: CustomResourceSubresourceStatus | None = None


class CustomResourceValidation(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#customresourcevalidation-v1-apiextensions-k8s-io"""

    open_api_v3_schema: JSONSchemaProps | None = msgspec.field(default=None, name="openAPIV3Schema")


class ExternalDocumentation(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#externaldocumentation-v1-apiextensions-k8s-io"""

    description: str | None = None
    url: str | None = None


class JSONSchemaProps(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#jsonschemaprops-v1-apiextensions-k8s-io"""

    __list_keys__: ClassVar[ListKeys] = {
        "x-kubernetes-validations": ("rule",),
    }

    ref_: str | None = msgspec.field(default=None, name="$ref")
    schema_: str | None = msgspec.field(default=None, name="$schema")
    additional_items: JSONSchemaProps | bool | None = None
    additional_properties: JSONSchemaProps | bool | None = None
    all_of: list[JSONSchemaProps] | None = None
    any_of: list[JSONSchemaProps] | None = None
    default: Any = None
    definitions: dict[str, JSONSchemaProps] | None = None
    dependencies: dict[str, JSONSchemaProps | list[str]] | None = None
    description: str | None = None
    enum: list[Any] | None = None
    example: Any = None
    exclusive_maximum: bool | None = None
    exclusive_minimum: bool | None = None
    external_docs: ExternalDocumentation | None = None
    format: str | None = None
    id: str | None = None
    items: JSONSchemaProps | list[JSONSchemaProps] | None = None
    max_items: Int64 | None = None
    max_length: Int64 | None = None
    max_properties: Int64 | None = None
    maximum: float | None = None
    min_items: Int64 | None = None
    min_length: Int64 | None = None
    min_properties: Int64 | None = None
    minimum: float | None = None
    multiple_of: float | None = None
    not_: JSONSchemaProps | None = None
    nullable: bool | None = None
    one_of: list[JSONSchemaProps] | None = None
    pattern: str | None = None
    pattern_properties: dict[str, JSONSchemaProps] | None = None
    properties: dict[str, JSONSchemaProps] | None = None
    required: list[str] | None = None
    title: str | None = None
    type: str | None = None
    unique_items: bool | None = None
    x_kubernetes_embedded_resource: bool | None = msgspec.field(
        default=None, name="x-kubernetes-embedded-resource"
    )
    x_kubernetes_int_or_string: bool | None = msgspec.field(
        default=None, name="x-kubernetes-int-or-string"
    )
    x_kubernetes_list_map_keys: list[str] | None = msgspec.field(
        default=None, name="x-kubernetes-list-map-keys"
    )
    x_kubernetes_list_type: str | None = msgspec.field(default=None, name="x-kubernetes-list-type")
    x_kubernetes_map_type: str | None = msgspec.field(default=None, name="x-kubernetes-map-type")
    x_kubernetes_preserve_unknown_fields: bool | None = msgspec.field(
        default=None, name="x-kubernetes-preserve-unknown-fields"
    )
    x_kubernetes_validations: list[ValidationRule] | None = msgspec.field(
        default=None, name="x-kubernetes-validations"
    )


class SelectableField(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#selectablefield-v1-apiextensions-k8s-io"""

    json_path: str


class ServiceReference(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#servicereference-v1-apiextensions-k8s-io"""

    name: str
    namespace: str
    path: str | None = None
    port: Int32 | None = None


class ValidationRule(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#validationrule-v1-apiextensions-k8s-io"""

    field_path: str | None = None
    message: str | None = None
    message_expression: str | None = None
    optional_old_self: bool | None = None
    reason: ValidationRuleReason | None = None
    rule: str


class WebhookClientConfig(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#webhookclientconfig-v1-apiextensions-k8s-io"""

    ca_bundle: Bytes | None = None
    service: ServiceReference | None = None
    url: str | None = None


class WebhookConversion(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#webhookconversion-v1-apiextensions-k8s-io"""

    client_config: WebhookClientConfig | None = None
    conversion_review_versions: list[str]


ValidationRuleReason: TypeAlias = Literal[
    "FieldValueDuplicate", "FieldValueForbidden", "FieldValueInvalid", "FieldValueRequired"
]
