"""Typed objects of stackconfigpolicy.k8s.elastic.co/v1alpha1.

Generated from the CustomResourceDefinitions of Elastic Cloud on Kubernetes; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import (
    ApiStruct,
    Int32,
    Int64,
    KubeObject,
    OpenStruct,
    RawExtension,
    Resource,
    constant,
)


class StackConfigPolicy(KubeObject, kw_only=True):
    """https://www.elastic.co/guide/en/cloud-on-k8s/current/k8s-api-reference.html"""

    __resource__ = Resource(
        group="stackconfigpolicy.k8s.elastic.co",
        version="v1alpha1",
        kind="StackConfigPolicy",
        plural="stackconfigpolicies",
        namespaced=True,
        short_names=("scp",),
        module=__name__,
        class_name="StackConfigPolicy",
        system="eck",
    )
    __keeps_unknown__ = True

    api_version: Literal["stackconfigpolicy.k8s.elastic.co/v1alpha1"] = constant(
        "stackconfigpolicy.k8s.elastic.co/v1alpha1"
    )
    kind: Literal["StackConfigPolicy"] = constant("StackConfigPolicy")
    metadata: k8s.ObjectMeta | None = None
    spec: StackConfigPolicySpec | None = None
    status: StackConfigPolicyStatus | None = None


class StackConfigPolicySpec(ApiStruct, kw_only=True):
    """StackConfigPolicy spec"""

    __keeps_unknown__ = True

    elasticsearch: StackConfigPolicySpecElasticsearch | None = None
    kibana: StackConfigPolicySpecKibana | None = None
    resource_selector: k8s.LabelSelector | None = None
    secure_settings: list[StackConfigPolicySpecSecureSettings] | None = None
    variables_from: list[StackConfigPolicySpecVariablesFrom] | None = None
    weight: Int32 | None = None


class StackConfigPolicySpecElasticsearch(ApiStruct, kw_only=True):
    """StackConfigPolicy spec.elasticsearch"""

    __keeps_unknown__ = True

    cluster_settings: RawExtension | None = None
    config: RawExtension | None = None
    index_lifecycle_policies: RawExtension | None = None
    index_templates: StackConfigPolicySpecElasticsearchIndexTemplates | None = None
    ingest_pipelines: RawExtension | None = None
    secret_mounts: list[StackConfigPolicySpecElasticsearchSecretMounts] | None = None
    secure_settings: list[StackConfigPolicySpecElasticsearchSecureSettings] | None = None
    security_role_mappings: RawExtension | None = None
    security_roles: RawExtension | None = None
    snapshot_lifecycle_policies: RawExtension | None = None
    snapshot_repositories: RawExtension | None = None


class StackConfigPolicySpecElasticsearchIndexTemplates(OpenStruct, kw_only=True):
    """StackConfigPolicy spec.elasticsearch.indexTemplates"""

    __keeps_unknown__ = True

    component_templates: RawExtension | None = None
    composable_index_templates: RawExtension | None = None


class StackConfigPolicySpecElasticsearchSecretMounts(OpenStruct, kw_only=True):
    """StackConfigPolicy spec.elasticsearch.secretMounts[]"""

    __keeps_unknown__ = True

    mount_path: str | None = None
    secret_name: str | None = None


class StackConfigPolicySpecElasticsearchSecureSettings(OpenStruct, kw_only=True):
    """StackConfigPolicy spec.elasticsearch.secureSettings[]"""

    __keeps_unknown__ = True

    entries: list[StackConfigPolicySpecSecureSettingsEntries] | None = None
    secret_name: str


class StackConfigPolicySpecKibana(ApiStruct, kw_only=True):
    """StackConfigPolicy spec.kibana"""

    __keeps_unknown__ = True

    config: RawExtension | None = None
    secure_settings: list[StackConfigPolicySpecElasticsearchSecureSettings] | None = None


class StackConfigPolicySpecSecureSettings(ApiStruct, kw_only=True):
    """StackConfigPolicy spec.secureSettings[]"""

    entries: list[StackConfigPolicySpecSecureSettingsEntries] | None = None
    secret_name: str


class StackConfigPolicySpecSecureSettingsEntries(ApiStruct, kw_only=True):
    """StackConfigPolicy spec.secureSettings[].entries[]"""

    key: str
    path: str | None = None


class StackConfigPolicySpecVariablesFrom(ApiStruct, kw_only=True):
    """StackConfigPolicy spec.variablesFrom[]"""

    name: Annotated[str, msgspec.Meta(min_length=1)]
    kind: Literal["ConfigMap", "Secret"]
    namespace: str | None = None
    optional: bool | None = None


class StackConfigPolicyStatus(ApiStruct, kw_only=True):
    """StackConfigPolicy status"""

    details: dict[str, dict[str, StackConfigPolicyStatusDetails]] | None = None
    errors: Int64 | None = None
    observed_generation: Int64 | None = None
    phase: str | None = None
    ready: Int64 | None = None
    ready_count: str | None = None
    resources: Int64 | None = None
    resources_statuses: dict[str, StackConfigPolicyStatusDetails] | None = None


class StackConfigPolicyStatusDetails(ApiStruct, kw_only=True):
    """StackConfigPolicy status.details{}{}"""

    current_version: Int64 | None = None
    error: StackConfigPolicyStatusDetailsError | None = None
    expected_version: Int64 | None = None
    phase: str | None = None


class StackConfigPolicyStatusDetailsError(ApiStruct, kw_only=True):
    """StackConfigPolicy status.details{}{}.error"""

    message: str | None = None
    version: Int64 | None = None
