"""Typed objects of external-secrets.io/v1alpha1.

Generated from the CustomResourceDefinitions of the External Secrets operator; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, KubeObject, Resource, Time, constant


class ClusterPushSecret(KubeObject, kw_only=True):
    """https://external-secrets.io/latest/api/spec/"""

    __resource__ = Resource(
        group="external-secrets.io",
        version="v1alpha1",
        kind="ClusterPushSecret",
        plural="clusterpushsecrets",
        namespaced=False,
        module=__name__,
        class_name="ClusterPushSecret",
        system="external_secrets",
    )

    api_version: Literal["external-secrets.io/v1alpha1"] = constant("external-secrets.io/v1alpha1")
    kind: Literal["ClusterPushSecret"] = constant("ClusterPushSecret")
    metadata: k8s.ObjectMeta | None = None
    spec: ClusterPushSecretSpec | None = None
    status: ClusterPushSecretStatus | None = None


class ClusterPushSecretSpec(ApiStruct, kw_only=True):
    """ClusterPushSecret spec"""

    namespace_selectors: list[k8s.LabelSelector] | None = None
    push_secret_metadata: ClusterPushSecretSpecPushSecretMetadata | None = None
    push_secret_name: (
        Annotated[
            str,
            msgspec.Meta(
                max_length=253,
                min_length=1,
                pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
            ),
        ]
        | None
    ) = None
    push_secret_spec: PushSecretSpec
    refresh_time: str | None = None


class ClusterPushSecretSpecPushSecretMetadata(ApiStruct, kw_only=True):
    """ClusterPushSecret spec.pushSecretMetadata"""

    annotations: dict[str, str] | None = None
    labels: dict[str, str] | None = None


class ClusterPushSecretStatus(ApiStruct, kw_only=True):
    """ClusterPushSecret status"""

    conditions: list[PushSecretStatusConditions] | None = None
    failed_namespaces: list[ClusterPushSecretStatusFailedNamespaces] | None = None
    provisioned_namespaces: list[str] | None = None
    push_secret_name: str | None = None


class ClusterPushSecretStatusFailedNamespaces(ApiStruct, kw_only=True):
    """ClusterPushSecret status.failedNamespaces[]"""

    namespace: str
    reason: str | None = None


class PushSecret(KubeObject, kw_only=True):
    """https://external-secrets.io/latest/api/spec/"""

    __resource__ = Resource(
        group="external-secrets.io",
        version="v1alpha1",
        kind="PushSecret",
        plural="pushsecrets",
        namespaced=True,
        short_names=("ps",),
        module=__name__,
        class_name="PushSecret",
        system="external_secrets",
    )

    api_version: Literal["external-secrets.io/v1alpha1"] = constant("external-secrets.io/v1alpha1")
    kind: Literal["PushSecret"] = constant("PushSecret")
    metadata: k8s.ObjectMeta | None = None
    spec: PushSecretSpec | None = None
    status: PushSecretStatus | None = None


class PushSecretSpec(ApiStruct, kw_only=True):
    """PushSecret spec"""

    data: list[PushSecretSpecData] | None = None
    data_to: list[PushSecretSpecDataTo] | None = None
    deletion_policy: Literal["Delete", "None"] | None = None
    refresh_interval: str | None = None
    secret_store_refs: list[PushSecretSpecSecretStoreRefs]
    selector: PushSecretSpecSelector
    template: PushSecretSpecTemplate | None = None
    update_policy: Literal["Replace", "IfNotExists"] | None = None


class PushSecretSpecData(ApiStruct, kw_only=True):
    """PushSecret spec.data[]"""

    conversion_strategy: Literal["None", "ReverseUnicode"] | None = None
    match: PushSecretSpecDataMatch
    metadata: Any = None


class PushSecretSpecDataMatch(ApiStruct, kw_only=True):
    """PushSecret spec.data[].match"""

    remote_ref: PushSecretSpecDataMatchRemoteRef
    secret_key: str | None = None


class PushSecretSpecDataMatchRemoteRef(ApiStruct, kw_only=True):
    """PushSecret spec.data[].match.remoteRef"""

    property: str | None = None
    remote_key: str


class PushSecretSpecDataTo(ApiStruct, kw_only=True):
    """PushSecret spec.dataTo[]"""

    conversion_strategy: Literal["None", "ReverseUnicode"] | None = None
    match: PushSecretSpecDataToMatch | None = None
    metadata: Any = None
    remote_key: str | None = None
    rewrite: list[PushSecretSpecDataToRewrite] | None = None
    store_ref: PushSecretSpecSecretStoreRefs | None = None


class PushSecretSpecDataToMatch(ApiStruct, kw_only=True):
    """PushSecret spec.dataTo[].match"""

    regexp: str | None = None


class PushSecretSpecDataToRewrite(ApiStruct, kw_only=True):
    """PushSecret spec.dataTo[].rewrite[]"""

    regexp: PushSecretSpecDataToRewriteRegexp | None = None
    transform: PushSecretSpecDataToRewriteTransform | None = None


class PushSecretSpecDataToRewriteRegexp(ApiStruct, kw_only=True):
    """PushSecret spec.dataTo[].rewrite[].regexp"""

    source: str
    target: str


class PushSecretSpecDataToRewriteTransform(ApiStruct, kw_only=True):
    """PushSecret spec.dataTo[].rewrite[].transform"""

    template: str


class PushSecretSpecSecretStoreRefs(ApiStruct, kw_only=True):
    """PushSecret spec.secretStoreRefs[]"""

    name: (
        Annotated[
            str,
            msgspec.Meta(
                max_length=253,
                min_length=1,
                pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
            ),
        ]
        | None
    ) = None
    kind: Literal["SecretStore", "ClusterSecretStore"] | None = None
    label_selector: k8s.LabelSelector | None = None


class PushSecretSpecSelector(ApiStruct, kw_only=True):
    """PushSecret spec.selector"""

    generator_ref: PushSecretSpecSelectorGeneratorRef | None = None
    secret: PushSecretSpecSelectorSecret | None = None


class PushSecretSpecSelectorGeneratorRef(ApiStruct, kw_only=True):
    """PushSecret spec.selector.generatorRef"""

    name: Annotated[
        str,
        msgspec.Meta(
            max_length=253,
            min_length=1,
            pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
        ),
    ]
    api_version: str | None = None
    kind: PushSecretSpecSelectorGeneratorRefKind


class PushSecretSpecSelectorSecret(ApiStruct, kw_only=True):
    """PushSecret spec.selector.secret"""

    name: (
        Annotated[
            str,
            msgspec.Meta(
                max_length=253,
                min_length=1,
                pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
            ),
        ]
        | None
    ) = None
    selector: k8s.LabelSelector | None = None


class PushSecretSpecTemplate(ApiStruct, kw_only=True):
    """PushSecret spec.template"""

    data: dict[str, str] | None = None
    engine_version: Literal["v2"] | None = None
    merge_policy: Literal["Replace", "Merge"] | None = None
    metadata: k8s.ObjectMeta | None = None
    template_from: list[PushSecretSpecTemplateTemplateFrom] | None = None
    type: str | None = None


class PushSecretSpecTemplateTemplateFrom(ApiStruct, kw_only=True):
    """PushSecret spec.template.templateFrom[]"""

    config_map: PushSecretSpecTemplateTemplateFromConfigMap | None = None
    literal: str | None = None
    secret: PushSecretSpecTemplateTemplateFromConfigMap | None = None
    target: str | None = None
    values_decoding_strategy: Literal["Auto", "Base64", "Base64URL", "None"] | None = None


class PushSecretSpecTemplateTemplateFromConfigMap(ApiStruct, kw_only=True):
    """PushSecret spec.template.templateFrom[].configMap"""

    name: Annotated[
        str,
        msgspec.Meta(
            max_length=253,
            min_length=1,
            pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
        ),
    ]
    items: list[PushSecretSpecTemplateTemplateFromConfigMapItems]


class PushSecretSpecTemplateTemplateFromConfigMapItems(ApiStruct, kw_only=True):
    """PushSecret spec.template.templateFrom[].configMap.items[]"""

    key: Annotated[str, msgspec.Meta(max_length=253, min_length=1, pattern="^[-._a-zA-Z0-9]+$")]
    template_as: Literal["Values", "KeysAndValues"] | None = None


class PushSecretStatus(ApiStruct, kw_only=True):
    """PushSecret status"""

    conditions: list[PushSecretStatusConditions] | None = None
    refresh_time: Time | None = None
    synced_push_secrets: dict[str, dict[str, PushSecretSpecData]] | None = None
    synced_resource_version: str | None = None


class PushSecretStatusConditions(ApiStruct, kw_only=True):
    """PushSecret status.conditions[]"""

    last_transition_time: Time | None = None
    message: str | None = None
    reason: str | None = None
    status: str
    type: str


PushSecretSpecSelectorGeneratorRefKind: TypeAlias = Literal[
    "ACRAccessToken",
    "BeyondtrustWorkloadCredentialsDynamicSecret",
    "ClusterGenerator",
    "CloudsmithAccessToken",
    "ECRAuthorizationToken",
    "Fake",
    "GCRAccessToken",
    "GithubAccessToken",
    "GitlabDeployToken",
    "QuayAccessToken",
    "Password",
    "SSHKey",
    "STSSessionToken",
    "UUID",
    "VaultDynamicSecret",
    "Webhook",
    "Grafana",
    "MFA",
]
