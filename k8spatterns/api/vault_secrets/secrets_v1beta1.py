"""Typed objects of secrets.hashicorp.com/v1beta1.

Generated from the CustomResourceDefinitions of the Vault Secrets operator; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, Int64, KubeObject, Resource, constant


class CSISecrets(KubeObject, kw_only=True):
    """https://developer.hashicorp.com/vault/docs/platform/k8s/vso/api-reference"""

    __resource__ = Resource(
        group="secrets.hashicorp.com",
        version="v1beta1",
        kind="CSISecrets",
        plural="csisecrets",
        namespaced=True,
        module=__name__,
        class_name="CSISecrets",
        system="vault_secrets",
    )

    api_version: Literal["secrets.hashicorp.com/v1beta1"] = constant(
        "secrets.hashicorp.com/v1beta1"
    )
    kind: Literal["CSISecrets"] = constant("CSISecrets")
    metadata: k8s.ObjectMeta | None = None
    spec: CSISecretsSpec | None = None
    status: CSISecretsStatus | None = None


class CSISecretsSpec(ApiStruct, kw_only=True):
    """CSISecrets spec"""

    access_control: CSISecretsSpecAccessControl
    namespace: str | None = None
    secrets: CSISecretsSpecSecrets
    sync_config: CSISecretsSpecSyncConfig | None = None
    vault_auth_ref: CSISecretsSpecVaultAuthRef | None = None


class CSISecretsSpecAccessControl(ApiStruct, kw_only=True):
    """CSISecrets spec.accessControl"""

    match_policy: Literal["any", "all"] | None = None
    namespace_patterns: list[str] | None = None
    pod_labels: dict[str, str] | None = None
    pod_name_patterns: list[str] | None = None
    service_account_pattern: str


class CSISecretsSpecSecrets(ApiStruct, kw_only=True):
    """CSISecrets spec.secrets"""

    transformation: CSISecretsSpecSecretsTransformation | None = None
    vault_app_role_secret_ids: list[CSISecretsSpecSecretsVaultAppRoleSecretIDs] | None = (
        msgspec.field(default=None, name="vaultAppRoleSecretIDs")
    )
    vault_static_secrets: list[CSISecretsSpecSecretsVaultStaticSecrets] | None = None


class CSISecretsSpecSecretsTransformation(ApiStruct, kw_only=True):
    """CSISecrets spec.secrets.transformation"""

    exclude_raw: bool | None = None
    excludes: list[str] | None = None
    includes: list[str] | None = None
    templates: dict[str, SecretTransformationSpecSourceTemplates] | None = None
    transformation_refs: list[CSISecretsSpecSecretsTransformationTransformationRefs] | None = None


class CSISecretsSpecSecretsTransformationTransformationRefs(ApiStruct, kw_only=True):
    """CSISecrets spec.secrets.transformation.transformationRefs[]"""

    name: str
    ignore_excludes: bool | None = None
    ignore_includes: bool | None = None
    namespace: str | None = None
    template_refs: list[CSISecretsTransformationTransformationRefsTemplateRefs] | None = None


class CSISecretsSpecSecretsVaultAppRoleSecretIDs(ApiStruct, kw_only=True):
    """CSISecrets spec.secrets.vaultAppRoleSecretIDs[]"""

    cidr_list: list[str] | None = None
    metadata: dict[str, str] | None = None
    mount: str
    num_uses: Int64 | None = None
    role: str
    sync_role_id: bool | None = msgspec.field(default=None, name="syncRoleID")
    token_bound_cidrs: list[str] | None = msgspec.field(default=None, name="tokenBoundCIDRs")
    transformation: CSISecretsSpecSecretsTransformation | None = None
    ttl: Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(s|m|h))$")] | None = None
    wrap_ttl: Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(s|m|h))$")] | None = (
        msgspec.field(default=None, name="wrapTTL")
    )


class CSISecretsSpecSecretsVaultStaticSecrets(ApiStruct, kw_only=True):
    """CSISecrets spec.secrets.vaultStaticSecrets[]"""

    mount: str
    path: str
    transformation: CSISecretsSpecSecretsTransformation | None = None
    type: Literal["kv-v1", "kv-v2"]
    version: Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None = None


class CSISecretsSpecSyncConfig(ApiStruct, kw_only=True):
    """CSISecrets spec.syncConfig"""

    container_state: CSISecretsSpecSyncConfigContainerState


class CSISecretsSpecSyncConfigContainerState(ApiStruct, kw_only=True):
    """CSISecrets spec.syncConfig.containerState"""

    image_pattern: str | None = None
    name_pattern: str | None = None


class CSISecretsSpecVaultAuthRef(ApiStruct, kw_only=True):
    """CSISecrets spec.vaultAuthRef"""

    name: str
    namespace: str | None = None
    trust_namespace: bool | None = None


class CSISecretsStatus(ApiStruct, kw_only=True):
    """CSISecrets status"""

    conditions: list[k8s.Condition] | None = None


class CSISecretsTransformationTransformationRefsTemplateRefs(ApiStruct, kw_only=True):
    """CSISecrets spec.secrets.transformation.transformationRefs[].templateRefs[]"""

    name: str
    key_override: str | None = None


class HCPAuth(KubeObject, kw_only=True):
    """https://developer.hashicorp.com/vault/docs/platform/k8s/vso/api-reference"""

    __resource__ = Resource(
        group="secrets.hashicorp.com",
        version="v1beta1",
        kind="HCPAuth",
        plural="hcpauths",
        namespaced=True,
        module=__name__,
        class_name="HCPAuth",
        system="vault_secrets",
    )

    api_version: Literal["secrets.hashicorp.com/v1beta1"] = constant(
        "secrets.hashicorp.com/v1beta1"
    )
    kind: Literal["HCPAuth"] = constant("HCPAuth")
    metadata: k8s.ObjectMeta | None = None
    spec: HCPAuthSpec | None = None
    status: HCPAuthStatus | None = None


class HCPAuthSpec(ApiStruct, kw_only=True):
    """HCPAuth spec"""

    allowed_namespaces: list[str] | None = None
    method: Literal["servicePrincipal"] | None = None
    organization_id: str = msgspec.field(name="organizationID")
    project_id: str = msgspec.field(name="projectID")
    service_principal: HCPAuthSpecServicePrincipal | None = None


class HCPAuthSpecServicePrincipal(ApiStruct, kw_only=True):
    """HCPAuth spec.servicePrincipal"""

    secret_ref: str


class HCPAuthStatus(ApiStruct, kw_only=True):
    """HCPAuth status"""

    conditions: list[k8s.Condition] | None = None
    error: str
    valid: bool


class HCPVaultSecretsApp(KubeObject, kw_only=True):
    """https://developer.hashicorp.com/vault/docs/platform/k8s/vso/api-reference"""

    __resource__ = Resource(
        group="secrets.hashicorp.com",
        version="v1beta1",
        kind="HCPVaultSecretsApp",
        plural="hcpvaultsecretsapps",
        namespaced=True,
        module=__name__,
        class_name="HCPVaultSecretsApp",
        system="vault_secrets",
    )

    api_version: Literal["secrets.hashicorp.com/v1beta1"] = constant(
        "secrets.hashicorp.com/v1beta1"
    )
    kind: Literal["HCPVaultSecretsApp"] = constant("HCPVaultSecretsApp")
    metadata: k8s.ObjectMeta | None = None
    spec: HCPVaultSecretsAppSpec | None = None
    status: HCPVaultSecretsAppStatus | None = None


class HCPVaultSecretsAppSpec(ApiStruct, kw_only=True):
    """HCPVaultSecretsApp spec"""

    app_name: str
    destination: VaultPKISecretSpecDestination
    hcp_auth_ref: str | None = None
    refresh_after: Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(s|m|h))$")] | None = (
        None
    )
    rollout_restart_targets: list[VaultPKISecretSpecRolloutRestartTargets] | None = None
    sync_config: HCPVaultSecretsAppSpecSyncConfig | None = None


class HCPVaultSecretsAppSpecSyncConfig(ApiStruct, kw_only=True):
    """HCPVaultSecretsApp spec.syncConfig"""

    dynamic: HCPVaultSecretsAppSpecSyncConfigDynamic | None = None


class HCPVaultSecretsAppSpecSyncConfigDynamic(ApiStruct, kw_only=True):
    """HCPVaultSecretsApp spec.syncConfig.dynamic"""

    renewal_percent: Annotated[int, msgspec.Meta(ge=0, le=90)] | None = None


class HCPVaultSecretsAppStatus(ApiStruct, kw_only=True):
    """HCPVaultSecretsApp status"""

    conditions: list[k8s.Condition] | None = None
    dynamic_secrets: list[HCPVaultSecretsAppStatusDynamicSecrets] | None = None
    last_generation: Int64
    secret_mac: str | None = msgspec.field(default=None, name="secretMAC")


class HCPVaultSecretsAppStatusDynamicSecrets(ApiStruct, kw_only=True):
    """HCPVaultSecretsApp status.dynamicSecrets[]"""

    name: str | None = None
    created_at: str | None = None
    expires_at: str | None = None
    ttl: str | None = None


class SecretTransformation(KubeObject, kw_only=True):
    """https://developer.hashicorp.com/vault/docs/platform/k8s/vso/api-reference"""

    __resource__ = Resource(
        group="secrets.hashicorp.com",
        version="v1beta1",
        kind="SecretTransformation",
        plural="secrettransformations",
        namespaced=True,
        module=__name__,
        class_name="SecretTransformation",
        system="vault_secrets",
    )

    api_version: Literal["secrets.hashicorp.com/v1beta1"] = constant(
        "secrets.hashicorp.com/v1beta1"
    )
    kind: Literal["SecretTransformation"] = constant("SecretTransformation")
    metadata: k8s.ObjectMeta | None = None
    spec: SecretTransformationSpec | None = None
    status: HCPAuthStatus | None = None


class SecretTransformationSpec(ApiStruct, kw_only=True):
    """SecretTransformation spec"""

    excludes: list[str] | None = None
    includes: list[str] | None = None
    source_templates: list[SecretTransformationSpecSourceTemplates] | None = None
    templates: dict[str, SecretTransformationSpecSourceTemplates] | None = None


class SecretTransformationSpecSourceTemplates(ApiStruct, kw_only=True):
    """SecretTransformation spec.sourceTemplates[]"""

    name: str | None = None
    text: str


class VaultAuth(KubeObject, kw_only=True):
    """https://developer.hashicorp.com/vault/docs/platform/k8s/vso/api-reference"""

    __resource__ = Resource(
        group="secrets.hashicorp.com",
        version="v1beta1",
        kind="VaultAuth",
        plural="vaultauths",
        namespaced=True,
        module=__name__,
        class_name="VaultAuth",
        system="vault_secrets",
    )

    api_version: Literal["secrets.hashicorp.com/v1beta1"] = constant(
        "secrets.hashicorp.com/v1beta1"
    )
    kind: Literal["VaultAuth"] = constant("VaultAuth")
    metadata: k8s.ObjectMeta | None = None
    spec: VaultAuthSpec | None = None
    status: VaultAuthStatus | None = None


class VaultAuthGlobal(KubeObject, kw_only=True):
    """https://developer.hashicorp.com/vault/docs/platform/k8s/vso/api-reference"""

    __resource__ = Resource(
        group="secrets.hashicorp.com",
        version="v1beta1",
        kind="VaultAuthGlobal",
        plural="vaultauthglobals",
        namespaced=True,
        module=__name__,
        class_name="VaultAuthGlobal",
        system="vault_secrets",
    )

    api_version: Literal["secrets.hashicorp.com/v1beta1"] = constant(
        "secrets.hashicorp.com/v1beta1"
    )
    kind: Literal["VaultAuthGlobal"] = constant("VaultAuthGlobal")
    metadata: k8s.ObjectMeta | None = None
    spec: VaultAuthGlobalSpec | None = None
    status: VaultAuthGlobalStatus | None = None


class VaultAuthGlobalSpec(ApiStruct, kw_only=True):
    """VaultAuthGlobal spec"""

    allowed_namespaces: list[str] | None = None
    app_role: VaultAuthGlobalSpecAppRole | None = None
    aws: VaultAuthGlobalSpecAws | None = None
    default_auth_method: Literal["kubernetes", "jwt", "appRole", "aws", "gcp"] | None = None
    default_mount: str | None = None
    default_vault_namespace: str | None = None
    gcp: VaultAuthGlobalSpecGcp | None = None
    headers: dict[str, str] | None = None
    jwt: VaultAuthGlobalSpecJwt | None = None
    kubernetes: VaultAuthGlobalSpecKubernetes | None = None
    params: dict[str, str] | None = None
    vault_connection_ref: str | None = None


class VaultAuthGlobalSpecAppRole(ApiStruct, kw_only=True):
    """VaultAuthGlobal spec.appRole"""

    headers: dict[str, str] | None = None
    mount: str | None = None
    namespace: str | None = None
    params: dict[str, str] | None = None
    role_id: str | None = None
    secret_id_path: str | None = msgspec.field(default=None, name="secretIDPath")
    secret_ref: str | None = None


class VaultAuthGlobalSpecAws(ApiStruct, kw_only=True):
    """VaultAuthGlobal spec.aws"""

    header_value: str | None = None
    headers: dict[str, str] | None = None
    iam_endpoint: str | None = None
    irsa_service_account: str | None = None
    mount: str | None = None
    namespace: str | None = None
    params: dict[str, str] | None = None
    region: str | None = None
    role: str | None = None
    secret_ref: str | None = None
    session_name: str | None = None
    sts_endpoint: str | None = None


class VaultAuthGlobalSpecGcp(ApiStruct, kw_only=True):
    """VaultAuthGlobal spec.gcp"""

    cluster_name: str | None = None
    headers: dict[str, str] | None = None
    mount: str | None = None
    namespace: str | None = None
    params: dict[str, str] | None = None
    project_id: str | None = msgspec.field(default=None, name="projectID")
    region: str | None = None
    role: str | None = None
    workload_identity_service_account: str | None = None


class VaultAuthGlobalSpecJwt(ApiStruct, kw_only=True):
    """VaultAuthGlobal spec.jwt"""

    audiences: list[str] | None = None
    headers: dict[str, str] | None = None
    mount: str | None = None
    namespace: str | None = None
    params: dict[str, str] | None = None
    role: str | None = None
    secret_ref: str | None = None
    service_account: str | None = None
    token_expiration_seconds: (
        Annotated[int, msgspec.Meta(ge=600, le=9223372036854775807)] | None
    ) = None


class VaultAuthGlobalSpecKubernetes(ApiStruct, kw_only=True):
    """VaultAuthGlobal spec.kubernetes"""

    audiences: list[str] | None = None
    headers: dict[str, str] | None = None
    mount: str | None = None
    namespace: str | None = None
    params: dict[str, str] | None = None
    role: str | None = None
    service_account: str | None = None
    token_expiration_seconds: (
        Annotated[int, msgspec.Meta(ge=600, le=9223372036854775807)] | None
    ) = None


class VaultAuthGlobalStatus(ApiStruct, kw_only=True):
    """VaultAuthGlobal status"""

    error: str
    valid: bool


class VaultAuthSpec(ApiStruct, kw_only=True):
    """VaultAuth spec"""

    allowed_namespaces: list[str] | None = None
    app_role: VaultAuthSpecAppRole | None = None
    aws: VaultAuthSpecAws | None = None
    gcp: VaultAuthSpecGcp | None = None
    headers: dict[str, str] | None = None
    jwt: VaultAuthSpecJwt | None = None
    kubernetes: VaultAuthSpecKubernetes | None = None
    method: Literal["kubernetes", "jwt", "appRole", "aws", "gcp"] | None = None
    mount: str | None = None
    namespace: str | None = None
    params: dict[str, str] | None = None
    storage_encryption: VaultAuthSpecStorageEncryption | None = None
    vault_auth_global_ref: VaultAuthSpecVaultAuthGlobalRef | None = None
    vault_connection_ref: str | None = None


class VaultAuthSpecAppRole(ApiStruct, kw_only=True):
    """VaultAuth spec.appRole"""

    role_id: str | None = None
    secret_id_path: str | None = msgspec.field(default=None, name="secretIDPath")
    secret_ref: str | None = None


class VaultAuthSpecAws(ApiStruct, kw_only=True):
    """VaultAuth spec.aws"""

    header_value: str | None = None
    iam_endpoint: str | None = None
    irsa_service_account: str | None = None
    region: str | None = None
    role: str | None = None
    secret_ref: str | None = None
    session_name: str | None = None
    sts_endpoint: str | None = None


class VaultAuthSpecGcp(ApiStruct, kw_only=True):
    """VaultAuth spec.gcp"""

    cluster_name: str | None = None
    project_id: str | None = msgspec.field(default=None, name="projectID")
    region: str | None = None
    role: str | None = None
    workload_identity_service_account: str | None = None


class VaultAuthSpecJwt(ApiStruct, kw_only=True):
    """VaultAuth spec.jwt"""

    audiences: list[str] | None = None
    role: str | None = None
    secret_ref: str | None = None
    service_account: str | None = None
    token_expiration_seconds: (
        Annotated[int, msgspec.Meta(ge=600, le=9223372036854775807)] | None
    ) = None


class VaultAuthSpecKubernetes(ApiStruct, kw_only=True):
    """VaultAuth spec.kubernetes"""

    audiences: list[str] | None = None
    role: str | None = None
    service_account: str | None = None
    token_expiration_seconds: (
        Annotated[int, msgspec.Meta(ge=600, le=9223372036854775807)] | None
    ) = None


class VaultAuthSpecStorageEncryption(ApiStruct, kw_only=True):
    """VaultAuth spec.storageEncryption"""

    key_name: str
    mount: str


class VaultAuthSpecVaultAuthGlobalRef(ApiStruct, kw_only=True):
    """VaultAuth spec.vaultAuthGlobalRef"""

    name: Annotated[str, msgspec.Meta(pattern="^([a-z0-9.-]{1,253})$")] | None = None
    allow_default: bool | None = None
    merge_strategy: VaultAuthSpecVaultAuthGlobalRefMergeStrategy | None = None
    namespace: Annotated[str, msgspec.Meta(pattern="^([a-z0-9-]{1,63})$")] | None = None


class VaultAuthSpecVaultAuthGlobalRefMergeStrategy(ApiStruct, kw_only=True):
    """VaultAuth spec.vaultAuthGlobalRef.mergeStrategy"""

    headers: Literal["union", "replace", "none"] | None = None
    params: Literal["union", "replace", "none"] | None = None


class VaultAuthStatus(ApiStruct, kw_only=True):
    """VaultAuth status"""

    conditions: list[k8s.Condition] | None = None
    error: str | None = None
    spec_hash: str | None = None
    valid: bool | None = None


class VaultConnection(KubeObject, kw_only=True):
    """https://developer.hashicorp.com/vault/docs/platform/k8s/vso/api-reference"""

    __resource__ = Resource(
        group="secrets.hashicorp.com",
        version="v1beta1",
        kind="VaultConnection",
        plural="vaultconnections",
        namespaced=True,
        module=__name__,
        class_name="VaultConnection",
        system="vault_secrets",
    )

    api_version: Literal["secrets.hashicorp.com/v1beta1"] = constant(
        "secrets.hashicorp.com/v1beta1"
    )
    kind: Literal["VaultConnection"] = constant("VaultConnection")
    metadata: k8s.ObjectMeta | None = None
    spec: VaultConnectionSpec | None = None
    status: VaultConnectionStatus | None = None


class VaultConnectionSpec(ApiStruct, kw_only=True):
    """VaultConnection spec"""

    address: str
    ca_cert_path: str | None = None
    ca_cert_secret_ref: str | None = None
    headers: dict[str, str] | None = None
    skip_tls_verify: bool | None = msgspec.field(default=None, name="skipTLSVerify")
    timeout: Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(s|m|h))$")] | None = None
    tls_server_name: str | None = None


class VaultConnectionStatus(ApiStruct, kw_only=True):
    """VaultConnection status"""

    conditions: list[k8s.Condition] | None = None
    valid: bool


class VaultDynamicSecret(KubeObject, kw_only=True):
    """https://developer.hashicorp.com/vault/docs/platform/k8s/vso/api-reference"""

    __resource__ = Resource(
        group="secrets.hashicorp.com",
        version="v1beta1",
        kind="VaultDynamicSecret",
        plural="vaultdynamicsecrets",
        namespaced=True,
        module=__name__,
        class_name="VaultDynamicSecret",
        system="vault_secrets",
    )

    api_version: Literal["secrets.hashicorp.com/v1beta1"] = constant(
        "secrets.hashicorp.com/v1beta1"
    )
    kind: Literal["VaultDynamicSecret"] = constant("VaultDynamicSecret")
    metadata: k8s.ObjectMeta | None = None
    spec: VaultDynamicSecretSpec | None = None
    status: VaultDynamicSecretStatus | None = None


class VaultDynamicSecretSpec(ApiStruct, kw_only=True):
    """VaultDynamicSecret spec"""

    allow_static_creds: bool | None = None
    destination: VaultPKISecretSpecDestination
    mount: str
    namespace: str | None = None
    params: dict[str, str] | None = None
    path: str
    refresh_after: Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(s|m|h))$")] | None = (
        None
    )
    renewal_percent: Annotated[int, msgspec.Meta(ge=0, le=90)] | None = None
    request_http_method: Literal["GET", "POST", "PUT"] | None = msgspec.field(
        default=None, name="requestHTTPMethod"
    )
    revoke: bool | None = None
    rollout_restart_targets: list[VaultPKISecretSpecRolloutRestartTargets] | None = None
    vault_auth_ref: str | None = None


class VaultDynamicSecretStatus(ApiStruct, kw_only=True):
    """VaultDynamicSecret status"""

    conditions: list[k8s.Condition] | None = None
    last_generation: Int64
    last_renewal_time: Int64
    last_runtime_pod_uid: str | None = msgspec.field(default=None, name="lastRuntimePodUID")
    secret_lease: VaultDynamicSecretStatusSecretLease
    secret_mac: str | None = msgspec.field(default=None, name="secretMAC")
    static_creds_meta_data: VaultDynamicSecretStatusStaticCredsMetaData | None = None
    vault_client_meta: VaultStaticSecretStatusVaultClientMeta | None = None


class VaultDynamicSecretStatusSecretLease(ApiStruct, kw_only=True):
    """VaultDynamicSecret status.secretLease"""

    duration: Int64
    id: str
    renewable: bool
    request_id: str = msgspec.field(name="requestID")


class VaultDynamicSecretStatusStaticCredsMetaData(ApiStruct, kw_only=True):
    """VaultDynamicSecret status.staticCredsMetaData"""

    last_vault_rotation: Int64
    rotation_period: Int64
    rotation_schedule: str | None = None
    ttl: Int64


class VaultPKISecret(KubeObject, kw_only=True):
    """https://developer.hashicorp.com/vault/docs/platform/k8s/vso/api-reference"""

    __resource__ = Resource(
        group="secrets.hashicorp.com",
        version="v1beta1",
        kind="VaultPKISecret",
        plural="vaultpkisecrets",
        namespaced=True,
        module=__name__,
        class_name="VaultPKISecret",
        system="vault_secrets",
    )

    api_version: Literal["secrets.hashicorp.com/v1beta1"] = constant(
        "secrets.hashicorp.com/v1beta1"
    )
    kind: Literal["VaultPKISecret"] = constant("VaultPKISecret")
    metadata: k8s.ObjectMeta | None = None
    spec: VaultPKISecretSpec | None = None
    status: VaultPKISecretStatus | None = None


class VaultPKISecretSpec(ApiStruct, kw_only=True):
    """VaultPKISecret spec"""

    alt_names: list[str] | None = None
    clear: bool | None = None
    common_name: str | None = None
    destination: VaultPKISecretSpecDestination
    exclude_cn_from_sans: bool | None = msgspec.field(default=None, name="excludeCNFromSans")
    expiry_offset: Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(s|m|h))$")] | None = (
        None
    )
    format: str | None = None
    ip_sans: list[str] | None = None
    issuer_ref: str | None = None
    mount: str
    namespace: str | None = None
    not_after: str | None = None
    other_sans: list[str] | None = None
    private_key_format: str | None = None
    revoke: bool | None = None
    role: str
    rollout_restart_targets: list[VaultPKISecretSpecRolloutRestartTargets] | None = None
    ttl: Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(s|m|h|d))$")] | None = None
    uri_sans: list[str] | None = None
    user_ids: list[str] | None = msgspec.field(default=None, name="userIDs")
    vault_auth_ref: str | None = None


class VaultPKISecretSpecDestination(ApiStruct, kw_only=True):
    """VaultPKISecret spec.destination"""

    name: str
    annotations: dict[str, str] | None = None
    create: bool | None = None
    labels: dict[str, str] | None = None
    overwrite: bool | None = None
    transformation: CSISecretsSpecSecretsTransformation | None = None
    type: str | None = None


class VaultPKISecretSpecRolloutRestartTargets(ApiStruct, kw_only=True):
    """VaultPKISecret spec.rolloutRestartTargets[]"""

    name: str
    kind: Literal["Deployment", "DaemonSet", "StatefulSet", "argo.Rollout"]


class VaultPKISecretStatus(ApiStruct, kw_only=True):
    """VaultPKISecret status"""

    conditions: list[k8s.Condition] | None = None
    error: str
    expiration: Int64 | None = None
    last_generation: Int64
    last_rotation: Int64
    secret_mac: str | None = msgspec.field(default=None, name="secretMAC")
    serial_number: str | None = None
    valid: bool


class VaultStaticSecret(KubeObject, kw_only=True):
    """https://developer.hashicorp.com/vault/docs/platform/k8s/vso/api-reference"""

    __resource__ = Resource(
        group="secrets.hashicorp.com",
        version="v1beta1",
        kind="VaultStaticSecret",
        plural="vaultstaticsecrets",
        namespaced=True,
        module=__name__,
        class_name="VaultStaticSecret",
        system="vault_secrets",
    )

    api_version: Literal["secrets.hashicorp.com/v1beta1"] = constant(
        "secrets.hashicorp.com/v1beta1"
    )
    kind: Literal["VaultStaticSecret"] = constant("VaultStaticSecret")
    metadata: k8s.ObjectMeta | None = None
    spec: VaultStaticSecretSpec | None = None
    status: VaultStaticSecretStatus | None = None


class VaultStaticSecretSpec(ApiStruct, kw_only=True):
    """VaultStaticSecret spec"""

    destination: VaultPKISecretSpecDestination
    hmac_secret_data: bool | None = None
    mount: str
    namespace: str | None = None
    path: str
    refresh_after: Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(s|m|h))$")] | None = (
        None
    )
    rollout_restart_targets: list[VaultPKISecretSpecRolloutRestartTargets] | None = None
    sync_config: VaultStaticSecretSpecSyncConfig | None = None
    type: Literal["kv-v1", "kv-v2"]
    vault_auth_ref: str | None = None
    version: Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None = None


class VaultStaticSecretSpecSyncConfig(ApiStruct, kw_only=True):
    """VaultStaticSecret spec.syncConfig"""

    instant_updates: bool | None = None


class VaultStaticSecretStatus(ApiStruct, kw_only=True):
    """VaultStaticSecret status"""

    conditions: list[k8s.Condition] | None = None
    last_generation: Int64
    secret_mac: str | None = msgspec.field(default=None, name="secretMAC")
    vault_client_meta: VaultStaticSecretStatusVaultClientMeta | None = None


class VaultStaticSecretStatusVaultClientMeta(ApiStruct, kw_only=True):
    """VaultStaticSecret status.vaultClientMeta"""

    cache_key: str | None = None
    id: str | None = None
