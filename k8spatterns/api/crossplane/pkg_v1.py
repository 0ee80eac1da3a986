"""Typed objects of pkg.crossplane.io/v1.

Generated from the CustomResourceDefinitions of Crossplane; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import ClassVar, Literal

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, Int64, KubeObject, ListKeys, Resource, Time, constant


class Configuration(KubeObject, kw_only=True):
    """https://docs.crossplane.io/latest/api/"""

    __resource__ = Resource(
        group="pkg.crossplane.io",
        version="v1",
        kind="Configuration",
        plural="configurations",
        namespaced=False,
        module=__name__,
        class_name="Configuration",
        system="crossplane",
    )

    api_version: Literal["pkg.crossplane.io/v1"] = constant("pkg.crossplane.io/v1")
    kind: Literal["Configuration"] = constant("Configuration")
    metadata: k8s.ObjectMeta | None = None
    spec: ConfigurationSpec | None = None
    status: FunctionStatus | None = None


class ConfigurationRevision(KubeObject, kw_only=True):
    """https://docs.crossplane.io/latest/api/"""

    __resource__ = Resource(
        group="pkg.crossplane.io",
        version="v1",
        kind="ConfigurationRevision",
        plural="configurationrevisions",
        namespaced=False,
        module=__name__,
        class_name="ConfigurationRevision",
        system="crossplane",
    )

    api_version: Literal["pkg.crossplane.io/v1"] = constant("pkg.crossplane.io/v1")
    kind: Literal["ConfigurationRevision"] = constant("ConfigurationRevision")
    metadata: k8s.ObjectMeta | None = None
    spec: ConfigurationRevisionSpec | None = None
    status: ConfigurationRevisionStatus | None = None


class ConfigurationRevisionSpec(ApiStruct, kw_only=True):
    """ConfigurationRevision spec"""

    common_annotations: dict[str, str] | None = None
    common_labels: dict[str, str] | None = None
    desired_state: str
    ignore_crossplane_constraints: bool | None = None
    image: str
    package_pull_policy: str | None = None
    package_pull_secrets: list[FunctionSpecPackagePullSecrets] | None = None
    revision: Int64
    skip_dependency_resolution: bool | None = None


class ConfigurationRevisionStatus(ApiStruct, kw_only=True):
    """ConfigurationRevision status"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
    }

    applied_image_config_refs: list[FunctionStatusAppliedImageConfigRefs] | None = None
    capabilities: list[str] | None = None
    conditions: list[FunctionStatusConditions] | None = None
    found_dependencies: Int64 | None = None
    installed_dependencies: Int64 | None = None
    invalid_dependencies: Int64 | None = None
    object_refs: list[FunctionRevisionStatusObjectRefs] | None = None
    resolved_image: str | None = None


class ConfigurationSpec(ApiStruct, kw_only=True):
    """Configuration spec"""

    common_annotations: dict[str, str] | None = None
    common_labels: dict[str, str] | None = None
    ignore_crossplane_constraints: bool | None = None
    package: str
    package_pull_policy: str | None = None
    package_pull_secrets: list[FunctionSpecPackagePullSecrets] | None = None
    revision_activation_policy: str | None = None
    revision_history_limit: Int64 | None = None
    skip_dependency_resolution: bool | None = None


class Function(KubeObject, kw_only=True):
    """https://docs.crossplane.io/latest/api/"""

    __resource__ = Resource(
        group="pkg.crossplane.io",
        version="v1",
        kind="Function",
        plural="functions",
        namespaced=False,
        module=__name__,
        class_name="Function",
        system="crossplane",
    )

    api_version: Literal["pkg.crossplane.io/v1"] = constant("pkg.crossplane.io/v1")
    kind: Literal["Function"] = constant("Function")
    metadata: k8s.ObjectMeta | None = None
    spec: FunctionSpec | None = None
    status: FunctionStatus | None = None


class FunctionRevision(KubeObject, kw_only=True):
    """https://docs.crossplane.io/latest/api/"""

    __resource__ = Resource(
        group="pkg.crossplane.io",
        version="v1",
        kind="FunctionRevision",
        plural="functionrevisions",
        namespaced=False,
        module=__name__,
        class_name="FunctionRevision",
        system="crossplane",
    )

    api_version: Literal["pkg.crossplane.io/v1"] = constant("pkg.crossplane.io/v1")
    kind: Literal["FunctionRevision"] = constant("FunctionRevision")
    metadata: k8s.ObjectMeta | None = None
    spec: FunctionRevisionSpec | None = None
    status: FunctionRevisionStatus | None = None


class FunctionRevisionSpec(ApiStruct, kw_only=True):
    """FunctionRevision spec"""

    common_annotations: dict[str, str] | None = None
    common_labels: dict[str, str] | None = None
    desired_state: str
    ignore_crossplane_constraints: bool | None = None
    image: str
    package_pull_policy: str | None = None
    package_pull_secrets: list[FunctionSpecPackagePullSecrets] | None = None
    revision: Int64
    runtime_config_ref: FunctionSpecRuntimeConfigRef | None = None
    skip_dependency_resolution: bool | None = None
    tls_client_secret_name: str | None = None
    tls_server_secret_name: str | None = None


class FunctionRevisionStatus(ApiStruct, kw_only=True):
    """FunctionRevision status"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
    }

    applied_image_config_refs: list[FunctionStatusAppliedImageConfigRefs] | None = None
    capabilities: list[str] | None = None
    conditions: list[FunctionStatusConditions] | None = None
    endpoint: str | None = None
    found_dependencies: Int64 | None = None
    installed_dependencies: Int64 | None = None
    invalid_dependencies: Int64 | None = None
    object_refs: list[FunctionRevisionStatusObjectRefs] | None = None
    resolved_image: str | None = None
    tls_client_secret_name: str | None = None
    tls_server_secret_name: str | None = None


class FunctionRevisionStatusObjectRefs(ApiStruct, kw_only=True):
    """FunctionRevision status.objectRefs[]"""

    name: str
    api_version: str
    kind: str
    uid: str | None = None


class FunctionSpec(ApiStruct, kw_only=True):
    """Function spec"""

    common_annotations: dict[str, str] | None = None
    common_labels: dict[str, str] | None = None
    ignore_crossplane_constraints: bool | None = None
    package: str
    package_pull_policy: str | None = None
    package_pull_secrets: list[FunctionSpecPackagePullSecrets] | None = None
    revision_activation_policy: str | None = None
    revision_history_limit: Int64 | None = None
    runtime_config_ref: FunctionSpecRuntimeConfigRef | None = None
    skip_dependency_resolution: bool | None = None


class FunctionSpecPackagePullSecrets(ApiStruct, kw_only=True):
    """Function spec.packagePullSecrets[]"""

    name: str | None = None


class FunctionSpecRuntimeConfigRef(ApiStruct, kw_only=True):
    """Function spec.runtimeConfigRef"""

    name: str
    api_version: str | None = None
    kind: str | None = None


class FunctionStatus(ApiStruct, kw_only=True):
    """Function status"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
    }

    applied_image_config_refs: list[FunctionStatusAppliedImageConfigRefs] | None = None
    conditions: list[FunctionStatusConditions] | None = None
    current_identifier: str | None = None
    current_revision: str | None = None
    resolved_package: str | None = None


class FunctionStatusAppliedImageConfigRefs(ApiStruct, kw_only=True):
    """Function status.appliedImageConfigRefs[]"""

    name: str
    reason: str


class FunctionStatusConditions(ApiStruct, kw_only=True):
    """Function status.conditions[]"""

    last_transition_time: Time
    message: str | None = None
    observed_generation: Int64 | None = None
    reason: str
    status: str
    type: str


class Provider(KubeObject, kw_only=True):
    """https://docs.crossplane.io/latest/api/"""

    __resource__ = Resource(
        group="pkg.crossplane.io",
        version="v1",
        kind="Provider",
        plural="providers",
        namespaced=False,
        module=__name__,
        class_name="Provider",
        system="crossplane",
    )

    api_version: Literal["pkg.crossplane.io/v1"] = constant("pkg.crossplane.io/v1")
    kind: Literal["Provider"] = constant("Provider")
    metadata: k8s.ObjectMeta | None = None
    spec: FunctionSpec | None = None
    status: FunctionStatus | None = None


class ProviderRevision(KubeObject, kw_only=True):
    """https://docs.crossplane.io/latest/api/"""

    __resource__ = Resource(
        group="pkg.crossplane.io",
        version="v1",
        kind="ProviderRevision",
        plural="providerrevisions",
        namespaced=False,
        module=__name__,
        class_name="ProviderRevision",
        system="crossplane",
    )

    api_version: Literal["pkg.crossplane.io/v1"] = constant("pkg.crossplane.io/v1")
    kind: Literal["ProviderRevision"] = constant("ProviderRevision")
    metadata: k8s.ObjectMeta | None = None
    spec: FunctionRevisionSpec | None = None
    status: ProviderRevisionStatus | None = None


class ProviderRevisionStatus(ApiStruct, kw_only=True):
    """ProviderRevision status"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
    }

    applied_image_config_refs: list[FunctionStatusAppliedImageConfigRefs] | None = None
    capabilities: list[str] | None = None
    conditions: list[FunctionStatusConditions] | None = None
    found_dependencies: Int64 | None = None
    installed_dependencies: Int64 | None = None
    invalid_dependencies: Int64 | None = None
    object_refs: list[FunctionRevisionStatusObjectRefs] | None = None
    resolved_image: str | None = None
    tls_client_secret_name: str | None = None
    tls_server_secret_name: str | None = None
