"""Typed objects of config.karmada.io/v1alpha1.

Generated from the CustomResourceDefinitions of Karmada; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Literal

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, Bytes, Int32, KubeObject, Resource, constant


class ResourceInterpreterCustomization(KubeObject, kw_only=True):
    """https://karmada.io/docs/reference/karmada-api/"""

    __resource__ = Resource(
        group="config.karmada.io",
        version="v1alpha1",
        kind="ResourceInterpreterCustomization",
        plural="resourceinterpretercustomizations",
        namespaced=False,
        short_names=("ric",),
        module=__name__,
        class_name="ResourceInterpreterCustomization",
        system="karmada",
    )

    api_version: Literal["config.karmada.io/v1alpha1"] = constant("config.karmada.io/v1alpha1")
    kind: Literal["ResourceInterpreterCustomization"] = constant("ResourceInterpreterCustomization")
    metadata: k8s.ObjectMeta | None = None
    spec: ResourceInterpreterCustomizationSpec


class ResourceInterpreterCustomizationComponentResource(ApiStruct, kw_only=True):
    """ResourceInterpreterCustomization spec.customizations.componentResource"""

    lua_script: str


class ResourceInterpreterCustomizationSpec(ApiStruct, kw_only=True):
    """ResourceInterpreterCustomization spec"""

    customizations: ResourceInterpreterCustomizationSpecCustomizations
    target: ResourceInterpreterCustomizationSpecTarget


class ResourceInterpreterCustomizationSpecCustomizations(ApiStruct, kw_only=True):
    """ResourceInterpreterCustomization spec.customizations"""

    component_resource: ResourceInterpreterCustomizationComponentResource | None = None
    dependency_interpretation: ResourceInterpreterCustomizationComponentResource | None = None
    health_interpretation: ResourceInterpreterCustomizationComponentResource | None = None
    replica_resource: ResourceInterpreterCustomizationComponentResource | None = None
    replica_revision: ResourceInterpreterCustomizationComponentResource | None = None
    retention: ResourceInterpreterCustomizationComponentResource | None = None
    status_aggregation: ResourceInterpreterCustomizationComponentResource | None = None
    status_reflection: ResourceInterpreterCustomizationComponentResource | None = None


class ResourceInterpreterCustomizationSpecTarget(ApiStruct, kw_only=True):
    """ResourceInterpreterCustomization spec.target"""

    api_version: str
    kind: str


class ResourceInterpreterWebhookConfiguration(KubeObject, kw_only=True):
    """https://karmada.io/docs/reference/karmada-api/"""

    __resource__ = Resource(
        group="config.karmada.io",
        version="v1alpha1",
        kind="ResourceInterpreterWebhookConfiguration",
        plural="resourceinterpreterwebhookconfigurations",
        namespaced=False,
        module=__name__,
        class_name="ResourceInterpreterWebhookConfiguration",
        system="karmada",
    )

    api_version: Literal["config.karmada.io/v1alpha1"] = constant("config.karmada.io/v1alpha1")
    kind: Literal["ResourceInterpreterWebhookConfiguration"] = constant(
        "ResourceInterpreterWebhookConfiguration"
    )
    metadata: k8s.ObjectMeta | None = None
    webhooks: list[ResourceInterpreterWebhookConfigurationWebhooks]


class ResourceInterpreterWebhookConfigurationClientConfigService(ApiStruct, kw_only=True):
    """ResourceInterpreterWebhookConfiguration webhooks[].clientConfig.service"""

    name: str
    namespace: str
    path: str | None = None
    port: Int32 | None = None


class ResourceInterpreterWebhookConfigurationWebhooks(ApiStruct, kw_only=True):
    """ResourceInterpreterWebhookConfiguration webhooks[]"""

    name: str
    client_config: ResourceInterpreterWebhookConfigurationWebhooksClientConfig
    interpreter_context_versions: list[str]
    rules: list[ResourceInterpreterWebhookConfigurationWebhooksRules] | None = None
    timeout_seconds: Int32 | None = None


class ResourceInterpreterWebhookConfigurationWebhooksClientConfig(ApiStruct, kw_only=True):
    """ResourceInterpreterWebhookConfiguration webhooks[].clientConfig"""

    ca_bundle: Bytes | None = None
    service: ResourceInterpreterWebhookConfigurationClientConfigService | None = None
    url: str | None = None


class ResourceInterpreterWebhookConfigurationWebhooksRules(ApiStruct, kw_only=True):
    """ResourceInterpreterWebhookConfiguration webhooks[].rules[]"""

    api_groups: list[str]
    api_versions: list[str]
    kinds: list[str]
    operations: list[str]
