"""Typed objects of external-secrets.io/v1.

Generated from the CustomResourceDefinitions of the External Secrets operator; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import (
    ApiStruct,
    Bytes,
    Int32,
    Int64,
    IntOrString,
    KubeObject,
    RawExtension,
    Resource,
    Time,
    constant,
)


class ClusterExternalSecret(KubeObject, kw_only=True):
    """https://external-secrets.io/latest/api/spec/"""

    __resource__ = Resource(
        group="external-secrets.io",
        version="v1",
        kind="ClusterExternalSecret",
        plural="clusterexternalsecrets",
        namespaced=False,
        short_names=("ces",),
        module=__name__,
        class_name="ClusterExternalSecret",
        system="external_secrets",
    )

    api_version: Literal["external-secrets.io/v1"] = constant("external-secrets.io/v1")
    kind: Literal["ClusterExternalSecret"] = constant("ClusterExternalSecret")
    metadata: k8s.ObjectMeta | None = None
    spec: ClusterExternalSecretSpec | None = None
    status: ClusterExternalSecretStatus | None = None


class ClusterExternalSecretSpec(ApiStruct, kw_only=True):
    """ClusterExternalSecret spec"""

    external_secret_metadata: ClusterExternalSecretSpecExternalSecretMetadata | None = None
    external_secret_name: (
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
    external_secret_spec: ExternalSecretSpec
    namespace_selector: k8s.LabelSelector | None = None
    namespace_selectors: list[k8s.LabelSelector] | None = None
    namespaces: (
        list[
            Annotated[
                str,
                msgspec.Meta(
                    max_length=63, min_length=1, pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"
                ),
            ]
        ]
        | None
    ) = None
    refresh_time: str | None = None


class ClusterExternalSecretSpecExternalSecretMetadata(ApiStruct, kw_only=True):
    """ClusterExternalSecret spec.externalSecretMetadata"""

    annotations: dict[str, str] | None = None
    labels: dict[str, str] | None = None


class ClusterExternalSecretStatus(ApiStruct, kw_only=True):
    """ClusterExternalSecret status"""

    conditions: list[ClusterExternalSecretStatusConditions] | None = None
    external_secret_name: str | None = None
    failed_namespaces: list[ClusterExternalSecretStatusFailedNamespaces] | None = None
    provisioned_namespaces: list[str] | None = None


class ClusterExternalSecretStatusConditions(ApiStruct, kw_only=True):
    """ClusterExternalSecret status.conditions[]"""

    message: str | None = None
    status: str
    type: str


class ClusterExternalSecretStatusFailedNamespaces(ApiStruct, kw_only=True):
    """ClusterExternalSecret status.failedNamespaces[]"""

    namespace: str
    reason: str | None = None


class ClusterSecretStore(KubeObject, kw_only=True):
    """https://external-secrets.io/latest/api/spec/"""

    __resource__ = Resource(
        group="external-secrets.io",
        version="v1",
        kind="ClusterSecretStore",
        plural="clustersecretstores",
        namespaced=False,
        short_names=("css",),
        module=__name__,
        class_name="ClusterSecretStore",
        system="external_secrets",
    )

    api_version: Literal["external-secrets.io/v1"] = constant("external-secrets.io/v1")
    kind: Literal["ClusterSecretStore"] = constant("ClusterSecretStore")
    metadata: k8s.ObjectMeta | None = None
    spec: SecretStoreSpec | None = None
    status: SecretStoreStatus | None = None


class ExternalSecret(KubeObject, kw_only=True):
    """https://external-secrets.io/latest/api/spec/"""

    __resource__ = Resource(
        group="external-secrets.io",
        version="v1",
        kind="ExternalSecret",
        plural="externalsecrets",
        namespaced=True,
        short_names=("es",),
        module=__name__,
        class_name="ExternalSecret",
        system="external_secrets",
    )

    api_version: Literal["external-secrets.io/v1"] = constant("external-secrets.io/v1")
    kind: Literal["ExternalSecret"] = constant("ExternalSecret")
    metadata: k8s.ObjectMeta | None = None
    spec: ExternalSecretSpec | None = None
    status: ExternalSecretStatus | None = None


class ExternalSecretSpec(ApiStruct, kw_only=True):
    """ExternalSecret spec"""

    data: list[ExternalSecretSpecData] | None = None
    data_from: list[ExternalSecretSpecDataFrom] | None = None
    refresh_interval: str | None = None
    refresh_policy: Literal["CreatedOnce", "Periodic", "OnChange"] | None = None
    secret_store_ref: ExternalSecretSpecSecretStoreRef | None = None
    sync_windows: ExternalSecretSpecSyncWindows | None = None
    target: ExternalSecretSpecTarget | None = None


class ExternalSecretSpecData(ApiStruct, kw_only=True):
    """ExternalSecret spec.data[]"""

    remote_ref: ExternalSecretSpecDataRemoteRef
    secret_key: Annotated[
        str, msgspec.Meta(max_length=253, min_length=1, pattern="^[-._a-zA-Z0-9]+$")
    ]
    source_ref: ExternalSecretSpecDataSourceRef | None = None


class ExternalSecretSpecDataFrom(ApiStruct, kw_only=True):
    """ExternalSecret spec.dataFrom[]"""

    extract: ExternalSecretSpecDataRemoteRef | None = None
    find: ExternalSecretSpecDataFromFind | None = None
    rewrite: list[ExternalSecretSpecDataFromRewrite] | None = None
    source_ref: ExternalSecretSpecDataSourceRef | None = None


class ExternalSecretSpecDataFromFind(ApiStruct, kw_only=True):
    """ExternalSecret spec.dataFrom[].find"""

    name: ExternalSecretSpecDataFromFindName | None = None
    conversion_strategy: Literal["Default", "Unicode"] | None = None
    decoding_strategy: Literal["Auto", "Base64", "Base64URL", "None"] | None = None
    null_byte_policy: Literal["Ignore", "Fail"] | None = None
    path: str | None = None
    tags: dict[str, str] | None = None


class ExternalSecretSpecDataFromFindName(ApiStruct, kw_only=True):
    """ExternalSecret spec.dataFrom[].find.name"""

    regexp: str | None = None


class ExternalSecretSpecDataFromRewrite(ApiStruct, kw_only=True):
    """ExternalSecret spec.dataFrom[].rewrite[]"""

    merge: ExternalSecretSpecDataFromRewriteMerge | None = None
    regexp: ExternalSecretSpecDataFromRewriteRegexp | None = None
    transform: ExternalSecretSpecDataFromRewriteTransform | None = None


class ExternalSecretSpecDataFromRewriteMerge(ApiStruct, kw_only=True):
    """ExternalSecret spec.dataFrom[].rewrite[].merge"""

    conflict_policy: Literal["Ignore", "Error"] | None = None
    into: str | None = None
    priority: list[str] | None = None
    priority_policy: Literal["IgnoreNotFound", "Strict"] | None = None
    strategy: Literal["Extract", "JSON"] | None = None


class ExternalSecretSpecDataFromRewriteRegexp(ApiStruct, kw_only=True):
    """ExternalSecret spec.dataFrom[].rewrite[].regexp"""

    source: str
    target: str


class ExternalSecretSpecDataFromRewriteTransform(ApiStruct, kw_only=True):
    """ExternalSecret spec.dataFrom[].rewrite[].transform"""

    template: str


class ExternalSecretSpecDataRemoteRef(ApiStruct, kw_only=True):
    """ExternalSecret spec.data[].remoteRef"""

    conversion_strategy: Literal["Default", "Unicode"] | None = None
    decoding_strategy: Literal["Auto", "Base64", "Base64URL", "None"] | None = None
    key: str
    metadata_policy: Literal["None", "Fetch"] | None = None
    null_byte_policy: Literal["Ignore", "Fail"] | None = None
    property: str | None = None
    version: str | None = None


class ExternalSecretSpecDataSourceRef(ApiStruct, kw_only=True):
    """ExternalSecret spec.data[].sourceRef"""

    generator_ref: ExternalSecretSpecDataSourceRefGeneratorRef | None = None
    store_ref: ExternalSecretSpecSecretStoreRef | None = None


class ExternalSecretSpecDataSourceRefGeneratorRef(ApiStruct, kw_only=True):
    """ExternalSecret spec.data[].sourceRef.generatorRef"""

    name: Annotated[
        str,
        msgspec.Meta(
            max_length=253,
            min_length=1,
            pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
        ),
    ]
    api_version: str | None = None
    kind: ExternalSecretSpecDataSourceRefGeneratorRefKind


class ExternalSecretSpecSecretStoreRef(ApiStruct, kw_only=True):
    """ExternalSecret spec.secretStoreRef"""

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


class ExternalSecretSpecSyncWindows(ApiStruct, kw_only=True):
    """ExternalSecret spec.syncWindows"""

    kind: Literal["allow", "deny"]
    windows: Annotated[list[ExternalSecretSpecSyncWindowsWindows], msgspec.Meta(min_length=1)]


class ExternalSecretSpecSyncWindowsWindows(ApiStruct, kw_only=True):
    """ExternalSecret spec.syncWindows.windows[]"""

    duration: str
    schedule: Annotated[
        str,
        msgspec.Meta(
            min_length=1,
            pattern="^(@(annually|yearly|monthly|weekly|daily|midnight|hourly)|@every [^\\s]+.*|[^\\s]+( [^\\s]+){4})$",
        ),
    ]


class ExternalSecretSpecTarget(ApiStruct, kw_only=True):
    """ExternalSecret spec.target"""

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
    creation_policy: Literal["Owner", "Orphan", "Merge", "None", "CreateOrMerge"] | None = None
    deletion_policy: Literal["Delete", "Merge", "Retain"] | None = None
    immutable: bool | None = None
    manifest: ExternalSecretSpecTargetManifest | None = None
    template: ExternalSecretSpecTargetTemplate | None = None


class ExternalSecretSpecTargetManifest(ApiStruct, kw_only=True):
    """ExternalSecret spec.target.manifest"""

    api_version: Annotated[str, msgspec.Meta(min_length=1)]
    kind: Annotated[str, msgspec.Meta(min_length=1)]


class ExternalSecretSpecTargetTemplate(ApiStruct, kw_only=True):
    """ExternalSecret spec.target.template"""

    data: dict[str, str] | None = None
    engine_version: Literal["v2"] | None = None
    merge_policy: Literal["Replace", "Merge"] | None = None
    metadata: k8s.ObjectMeta | None = None
    template_from: list[ExternalSecretSpecTargetTemplateTemplateFrom] | None = None
    type: str | None = None


class ExternalSecretSpecTargetTemplateTemplateFrom(ApiStruct, kw_only=True):
    """ExternalSecret spec.target.template.templateFrom[]"""

    config_map: ExternalSecretSpecTargetTemplateTemplateFromConfigMap | None = None
    literal: str | None = None
    secret: ExternalSecretSpecTargetTemplateTemplateFromConfigMap | None = None
    target: str | None = None
    values_decoding_strategy: Literal["Auto", "Base64", "Base64URL", "None"] | None = None


class ExternalSecretSpecTargetTemplateTemplateFromConfigMap(ApiStruct, kw_only=True):
    """ExternalSecret spec.target.template.templateFrom[].configMap"""

    name: Annotated[
        str,
        msgspec.Meta(
            max_length=253,
            min_length=1,
            pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
        ),
    ]
    items: list[ExternalSecretSpecTargetTemplateTemplateFromConfigMapItems]


class ExternalSecretSpecTargetTemplateTemplateFromConfigMapItems(ApiStruct, kw_only=True):
    """ExternalSecret spec.target.template.templateFrom[].configMap.items[]"""

    key: Annotated[str, msgspec.Meta(max_length=253, min_length=1, pattern="^[-._a-zA-Z0-9]+$")]
    template_as: Literal["Values", "KeysAndValues"] | None = None


class ExternalSecretStatus(ApiStruct, kw_only=True):
    """ExternalSecret status"""

    binding: ExternalSecretStatusBinding | None = None
    conditions: list[ExternalSecretStatusConditions] | None = None
    refresh_time: Time | None = None
    synced_resource_version: str | None = None


class ExternalSecretStatusBinding(ApiStruct, kw_only=True):
    """ExternalSecret status.binding"""

    name: str | None = None


class ExternalSecretStatusConditions(ApiStruct, kw_only=True):
    """ExternalSecret status.conditions[]"""

    last_transition_time: Time | None = None
    message: str | None = None
    reason: str | None = None
    status: str
    type: Literal["Ready", "Deleted"]


class SecretStore(KubeObject, kw_only=True):
    """https://external-secrets.io/latest/api/spec/"""

    __resource__ = Resource(
        group="external-secrets.io",
        version="v1",
        kind="SecretStore",
        plural="secretstores",
        namespaced=True,
        short_names=("ss",),
        module=__name__,
        class_name="SecretStore",
        system="external_secrets",
    )

    api_version: Literal["external-secrets.io/v1"] = constant("external-secrets.io/v1")
    kind: Literal["SecretStore"] = constant("SecretStore")
    metadata: k8s.ObjectMeta | None = None
    spec: SecretStoreSpec | None = None
    status: SecretStoreStatus | None = None


class SecretStoreAwsSecurityCredentialsAwsCredentialsSecretRef(ApiStruct, kw_only=True):
    """SecretStore
    spec.provider.gcpsm.auth.workloadIdentityFederation.awsSecurityCredentials.awsCredentialsSecretRef
    """

    name: Annotated[
        str,
        msgspec.Meta(
            max_length=253,
            min_length=1,
            pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
        ),
    ]
    namespace: (
        Annotated[
            str,
            msgspec.Meta(max_length=63, min_length=1, pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"),
        ]
        | None
    ) = None


class SecretStoreGcpsmAuthWorkloadIdentityFederationCredConfig(ApiStruct, kw_only=True):
    """SecretStore spec.provider.gcpsm.auth.workloadIdentityFederation.credConfig"""

    name: Annotated[
        str,
        msgspec.Meta(
            max_length=253,
            min_length=1,
            pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
        ),
    ]
    key: Annotated[str, msgspec.Meta(max_length=253, min_length=1, pattern="^[-._a-zA-Z0-9]+$")]
    namespace: (
        Annotated[
            str,
            msgspec.Meta(max_length=63, min_length=1, pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"),
        ]
        | None
    ) = None


class SecretStoreProviderBeyondtrustworkloadcredentialsAuthApikey(ApiStruct, kw_only=True):
    """SecretStore spec.provider.beyondtrustworkloadcredentials.auth.apikey"""

    token: SecretStoreSpecProviderCrdAuthRef


class SecretStoreProviderInfisicalAuthKubernetesAuthCredentials(ApiStruct, kw_only=True):
    """SecretStore spec.provider.infisical.auth.kubernetesAuthCredentials"""

    identity_id: SecretStoreSpecProviderCrdAuthRef
    service_account_token_path: SecretStoreSpecProviderCrdAuthRef | None = None


class SecretStoreProviderVaultAuthJwtKubernetesServiceAccountToken(ApiStruct, kw_only=True):
    """SecretStore spec.provider.vault.auth.jwt.kubernetesServiceAccountToken"""

    audiences: list[str] | None = None
    expiration_seconds: Int64 | None = None
    service_account_ref: SecretStoreSpecProviderAzurekvServiceAccountRef


class SecretStoreProviderYandexcertificatemanagerFetchingByName(ApiStruct, kw_only=True):
    """SecretStore spec.provider.yandexcertificatemanager.fetching.byName"""

    folder_id: str = msgspec.field(name="folderID")


class SecretStoreSpec(ApiStruct, kw_only=True):
    """SecretStore spec"""

    conditions: list[SecretStoreSpecConditions] | None = None
    controller: str | None = None
    provider: SecretStoreSpecProvider
    refresh_interval: IntOrString | None = None
    retry_settings: SecretStoreSpecRetrySettings | None = None


class SecretStoreSpecConditions(ApiStruct, kw_only=True):
    """SecretStore spec.conditions[]"""

    namespace_regexes: list[str] | None = None
    namespace_selector: k8s.LabelSelector | None = None
    namespaces: (
        list[
            Annotated[
                str,
                msgspec.Meta(
                    max_length=63, min_length=1, pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"
                ),
            ]
        ]
        | None
    ) = None


class SecretStoreSpecProvider(ApiStruct, kw_only=True):
    """SecretStore spec.provider"""

    akeyless: SecretStoreSpecProviderAkeyless | None = None
    aws: SecretStoreSpecProviderAws | None = None
    azurekv: SecretStoreSpecProviderAzurekv | None = None
    barbican: SecretStoreSpecProviderBarbican | None = None
    beyondtrust: SecretStoreSpecProviderBeyondtrust | None = None
    beyondtrustworkloadcredentials: SecretStoreSpecProviderBeyondtrustworkloadcredentials | None = (
        None
    )
    bitwardensecretsmanager: SecretStoreSpecProviderBitwardensecretsmanager | None = None
    chef: SecretStoreSpecProviderChef | None = None
    cloudrusm: SecretStoreSpecProviderCloudrusm | None = None
    conjur: SecretStoreSpecProviderConjur | None = None
    crd: SecretStoreSpecProviderCrd | None = None
    delinea: SecretStoreSpecProviderDelinea | None = None
    doppler: SecretStoreSpecProviderDoppler | None = None
    dvls: SecretStoreSpecProviderDvls | None = None
    fake: SecretStoreSpecProviderFake | None = None
    fortanix: SecretStoreSpecProviderFortanix | None = None
    gcpsm: SecretStoreSpecProviderGcpsm | None = None
    github: SecretStoreSpecProviderGithub | None = None
    gitlab: SecretStoreSpecProviderGitlab | None = None
    ibm: SecretStoreSpecProviderIbm | None = None
    infisical: SecretStoreSpecProviderInfisical | None = None
    keepersecurity: SecretStoreSpecProviderKeepersecurity | None = None
    kubernetes: SecretStoreSpecProviderKubernetes | None = None
    nebiusmysterybox: SecretStoreSpecProviderNebiusmysterybox | None = None
    ngrok: SecretStoreSpecProviderNgrok | None = None
    onboardbase: SecretStoreSpecProviderOnboardbase | None = None
    onepassword: SecretStoreSpecProviderOnepassword | None = None
    onepassword_sdk: SecretStoreSpecProviderOnepasswordSDK | None = msgspec.field(
        default=None, name="onepasswordSDK"
    )
    open_bao: SecretStoreSpecProviderOpenBao | None = None
    oracle: SecretStoreSpecProviderOracle | None = None
    ovh: SecretStoreSpecProviderOvh | None = None
    passbolt: SecretStoreSpecProviderPassbolt | None = None
    passworddepot: SecretStoreSpecProviderPassworddepot | None = None
    previder: SecretStoreSpecProviderPrevider | None = None
    pulumi: SecretStoreSpecProviderPulumi | None = None
    scaleway: SecretStoreSpecProviderScaleway | None = None
    secretserver: SecretStoreSpecProviderSecretserver | None = None
    senhasegura: SecretStoreSpecProviderSenhasegura | None = None
    vault: SecretStoreSpecProviderVault | None = None
    volcengine: SecretStoreSpecProviderVolcengine | None = None
    webhook: SecretStoreSpecProviderWebhook | None = None
    yandexcertificatemanager: SecretStoreSpecProviderYandexcertificatemanager | None = None
    yandexlockbox: SecretStoreSpecProviderYandexcertificatemanager | None = None


class SecretStoreSpecProviderAkeyless(ApiStruct, kw_only=True):
    """SecretStore spec.provider.akeyless"""

    akeyless_gw_api_url: str = msgspec.field(name="akeylessGWApiURL")
    auth_secret_ref: SecretStoreSpecProviderAkeylessAuthSecretRef
    ca_bundle: Bytes | None = None
    ca_provider: SecretStoreSpecProviderAkeylessCaProvider | None = None
    ignore_cache: bool | None = None


class SecretStoreSpecProviderAkeylessAuthSecretRef(ApiStruct, kw_only=True):
    """SecretStore spec.provider.akeyless.authSecretRef"""

    kubernetes_auth: SecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuth | None = None
    secret_ref: SecretStoreSpecProviderAkeylessAuthSecretRefSecretRef | None = None
    service_account_ref: SecretStoreSpecProviderAzurekvServiceAccountRef | None = None


class SecretStoreSpecProviderAkeylessAuthSecretRefKubernetesAuth(ApiStruct, kw_only=True):
    """SecretStore spec.provider.akeyless.authSecretRef.kubernetesAuth"""

    access_id: str = msgspec.field(name="accessID")
    k8_s_conf_name: str = msgspec.field(name="k8sConfName")
    secret_ref: SecretStoreSpecProviderCrdAuthRef | None = None
    service_account_ref: SecretStoreSpecProviderAzurekvServiceAccountRef | None = None


class SecretStoreSpecProviderAkeylessAuthSecretRefSecretRef(ApiStruct, kw_only=True):
    """SecretStore spec.provider.akeyless.authSecretRef.secretRef"""

    access_id: SecretStoreSpecProviderCrdAuthRef | None = msgspec.field(
        default=None, name="accessID"
    )
    access_type: SecretStoreSpecProviderCrdAuthRef | None = None
    access_type_param: SecretStoreSpecProviderCrdAuthRef | None = None


class SecretStoreSpecProviderAkeylessCaProvider(ApiStruct, kw_only=True):
    """SecretStore spec.provider.akeyless.caProvider"""

    name: Annotated[
        str,
        msgspec.Meta(
            max_length=253,
            min_length=1,
            pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
        ),
    ]
    key: (
        Annotated[str, msgspec.Meta(max_length=253, min_length=1, pattern="^[-._a-zA-Z0-9]+$")]
        | None
    ) = None
    namespace: (
        Annotated[
            str,
            msgspec.Meta(max_length=63, min_length=1, pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"),
        ]
        | None
    ) = None
    type: Literal["Secret", "ConfigMap"]


class SecretStoreSpecProviderAws(ApiStruct, kw_only=True):
    """SecretStore spec.provider.aws"""

    additional_roles: list[str] | None = None
    auth: SecretStoreSpecProviderAwsAuth | None = None
    custom_session_tags: dict[str, str] | None = None
    external_id: str | None = msgspec.field(default=None, name="externalID")
    prefix: str | None = None
    region: str
    role: str | None = None
    secrets_manager: SecretStoreSpecProviderAwsSecretsManager | None = None
    service: Literal["SecretsManager", "ParameterStore", "CertificateManager"]
    session_tags: list[SecretStoreSpecProviderAwsSessionTags] | None = None
    session_tags_policy: Literal["None", "Simple", "Custom"] | None = None
    transitive_tag_keys: list[str] | None = None


class SecretStoreSpecProviderAwsAuth(ApiStruct, kw_only=True):
    """SecretStore spec.provider.aws.auth"""

    jwt: SecretStoreSpecProviderAwsAuthJwt | None = None
    secret_ref: SecretStoreSpecProviderAwsAuthSecretRef | None = None


class SecretStoreSpecProviderAwsAuthJwt(ApiStruct, kw_only=True):
    """SecretStore spec.provider.aws.auth.jwt"""

    service_account_ref: SecretStoreSpecProviderAzurekvServiceAccountRef | None = None


class SecretStoreSpecProviderAwsAuthSecretRef(ApiStruct, kw_only=True):
    """SecretStore spec.provider.aws.auth.secretRef"""

    access_key_id_secret_ref: SecretStoreSpecProviderCrdAuthRef | None = msgspec.field(
        default=None, name="accessKeyIDSecretRef"
    )
    secret_access_key_secret_ref: SecretStoreSpecProviderCrdAuthRef | None = None
    session_token_secret_ref: SecretStoreSpecProviderCrdAuthRef | None = None


class SecretStoreSpecProviderAwsSecretsManager(ApiStruct, kw_only=True):
    """SecretStore spec.provider.aws.secretsManager"""

    force_delete_without_recovery: bool | None = None
    recovery_window_in_days: Int64 | None = None


class SecretStoreSpecProviderAwsSessionTags(ApiStruct, kw_only=True):
    """SecretStore spec.provider.aws.sessionTags[]"""

    key: str
    value: str


class SecretStoreSpecProviderAzurekv(ApiStruct, kw_only=True):
    """SecretStore spec.provider.azurekv"""

    auth_secret_ref: SecretStoreSpecProviderAzurekvAuthSecretRef | None = None
    auth_type: Literal["ServicePrincipal", "ManagedIdentity", "WorkloadIdentity"] | None = None
    custom_cloud_config: SecretStoreSpecProviderAzurekvCustomCloudConfig | None = None
    environment_type: SecretStoreSpecProviderAzurekvEnvironmentType | None = None
    identity_id: str | None = None
    service_account_ref: SecretStoreSpecProviderAzurekvServiceAccountRef | None = None
    tenant_id: str | None = None
    use_azure_sdk: bool | None = msgspec.field(default=None, name="useAzureSDK")
    vault_url: str


class SecretStoreSpecProviderAzurekvAuthSecretRef(ApiStruct, kw_only=True):
    """SecretStore spec.provider.azurekv.authSecretRef"""

    client_certificate: SecretStoreSpecProviderCrdAuthRef | None = None
    client_id: SecretStoreSpecProviderCrdAuthRef | None = None
    client_secret: SecretStoreSpecProviderCrdAuthRef | None = None
    tenant_id: SecretStoreSpecProviderCrdAuthRef | None = None


class SecretStoreSpecProviderAzurekvCustomCloudConfig(ApiStruct, kw_only=True):
    """SecretStore spec.provider.azurekv.customCloudConfig"""

    active_directory_endpoint: str
    key_vault_dns_suffix: str | None = msgspec.field(default=None, name="keyVaultDNSSuffix")
    key_vault_endpoint: str | None = None
    resource_manager_endpoint: str | None = None


class SecretStoreSpecProviderAzurekvServiceAccountRef(ApiStruct, kw_only=True):
    """SecretStore spec.provider.azurekv.serviceAccountRef"""

    name: Annotated[
        str,
        msgspec.Meta(
            max_length=253,
            min_length=1,
            pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
        ),
    ]
    audiences: list[str] | None = None
    namespace: (
        Annotated[
            str,
            msgspec.Meta(max_length=63, min_length=1, pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"),
        ]
        | None
    ) = None


class SecretStoreSpecProviderBarbican(ApiStruct, kw_only=True):
    """SecretStore spec.provider.barbican"""

    auth: SecretStoreSpecProviderBarbicanAuth
    auth_url: str | None = msgspec.field(default=None, name="authURL")
    domain_name: str | None = None
    region: str | None = None
    tenant_name: str | None = None


class SecretStoreSpecProviderBarbicanAuth(ApiStruct, kw_only=True):
    """SecretStore spec.provider.barbican.auth"""

    password: SecretStoreSpecProviderBarbicanAuthPassword
    username: SecretStoreSpecProviderDelineaClientId


class SecretStoreSpecProviderBarbicanAuthPassword(ApiStruct, kw_only=True):
    """SecretStore spec.provider.barbican.auth.password"""

    secret_ref: SecretStoreSpecProviderCrdAuthRef


class SecretStoreSpecProviderBeyondtrust(ApiStruct, kw_only=True):
    """SecretStore spec.provider.beyondtrust"""

    auth: SecretStoreSpecProviderBeyondtrustAuth
    server: SecretStoreSpecProviderBeyondtrustServer


class SecretStoreSpecProviderBeyondtrustAuth(ApiStruct, kw_only=True):
    """SecretStore spec.provider.beyondtrust.auth"""

    api_key: SecretStoreSpecProviderDelineaClientId | None = None
    certificate: SecretStoreSpecProviderDelineaClientId | None = None
    certificate_key: SecretStoreSpecProviderDelineaClientId | None = None
    client_id: SecretStoreSpecProviderDelineaClientId | None = None
    client_secret: SecretStoreSpecProviderDelineaClientId | None = None


class SecretStoreSpecProviderBeyondtrustServer(ApiStruct, kw_only=True):
    """SecretStore spec.provider.beyondtrust.server"""

    api_url: str
    api_version: str | None = None
    client_time_out_seconds: Int64 | None = None
    decrypt: bool | None = None
    retrieval_type: str | None = None
    separator: str | None = None
    verify_ca: bool = msgspec.field(name="verifyCA")


class SecretStoreSpecProviderBeyondtrustworkloadcredentials(ApiStruct, kw_only=True):
    """SecretStore spec.provider.beyondtrustworkloadcredentials"""

    auth: SecretStoreSpecProviderBeyondtrustworkloadcredentialsAuth
    ca_bundle: Bytes | None = None
    ca_provider: SecretStoreSpecProviderAkeylessCaProvider | None = None
    folder_path: str | None = None
    server: SecretStoreSpecProviderBeyondtrustworkloadcredentialsServer


class SecretStoreSpecProviderBeyondtrustworkloadcredentialsAuth(ApiStruct, kw_only=True):
    """SecretStore spec.provider.beyondtrustworkloadcredentials.auth"""

    apikey: SecretStoreProviderBeyondtrustworkloadcredentialsAuthApikey


class SecretStoreSpecProviderBeyondtrustworkloadcredentialsServer(ApiStruct, kw_only=True):
    """SecretStore spec.provider.beyondtrustworkloadcredentials.server"""

    api_url: str
    site_id: str


class SecretStoreSpecProviderBitwardensecretsmanager(ApiStruct, kw_only=True):
    """SecretStore spec.provider.bitwardensecretsmanager"""

    api_url: str | None = msgspec.field(default=None, name="apiURL")
    auth: SecretStoreSpecProviderBitwardensecretsmanagerAuth
    bitwarden_server_sdkurl: str | None = msgspec.field(default=None, name="bitwardenServerSDKURL")
    ca_bundle: str | None = None
    ca_provider: SecretStoreSpecProviderAkeylessCaProvider | None = None
    identity_url: str | None = msgspec.field(default=None, name="identityURL")
    organization_id: str = msgspec.field(name="organizationID")
    project_id: str = msgspec.field(name="projectID")


class SecretStoreSpecProviderBitwardensecretsmanagerAuth(ApiStruct, kw_only=True):
    """SecretStore spec.provider.bitwardensecretsmanager.auth"""

    secret_ref: SecretStoreSpecProviderBitwardensecretsmanagerAuthSecretRef


class SecretStoreSpecProviderBitwardensecretsmanagerAuthSecretRef(ApiStruct, kw_only=True):
    """SecretStore spec.provider.bitwardensecretsmanager.auth.secretRef"""

    credentials: SecretStoreSpecProviderCrdAuthRef


class SecretStoreSpecProviderChef(ApiStruct, kw_only=True):
    """SecretStore spec.provider.chef"""

    auth: SecretStoreSpecProviderChefAuth
    server_url: str
    username: str


class SecretStoreSpecProviderChefAuth(ApiStruct, kw_only=True):
    """SecretStore spec.provider.chef.auth"""

    secret_ref: SecretStoreSpecProviderChefAuthSecretRef


class SecretStoreSpecProviderChefAuthSecretRef(ApiStruct, kw_only=True):
    """SecretStore spec.provider.chef.auth.secretRef"""

    private_key_secret_ref: SecretStoreSpecProviderCrdAuthRef


class SecretStoreSpecProviderCloudrusm(ApiStruct, kw_only=True):
    """SecretStore spec.provider.cloudrusm"""

    auth: SecretStoreSpecProviderCloudrusmAuth
    project_id: str | None = msgspec.field(default=None, name="projectID")


class SecretStoreSpecProviderCloudrusmAuth(ApiStruct, kw_only=True):
    """SecretStore spec.provider.cloudrusm.auth"""

    secret_ref: SecretStoreSpecProviderCloudrusmAuthSecretRef | None = None


class SecretStoreSpecProviderCloudrusmAuthSecretRef(ApiStruct, kw_only=True):
    """SecretStore spec.provider.cloudrusm.auth.secretRef"""

    access_key_id_secret_ref: SecretStoreSpecProviderCrdAuthRef = msgspec.field(
        name="accessKeyIDSecretRef"
    )
    access_key_secret_secret_ref: SecretStoreSpecProviderCrdAuthRef


class SecretStoreSpecProviderConjur(ApiStruct, kw_only=True):
    """SecretStore spec.provider.conjur"""

    auth: SecretStoreSpecProviderConjurAuth
    ca_bundle: str | None = None
    ca_provider: SecretStoreSpecProviderAkeylessCaProvider | None = None
    url: str


class SecretStoreSpecProviderConjurAuth(ApiStruct, kw_only=True):
    """SecretStore spec.provider.conjur.auth"""

    apikey: SecretStoreSpecProviderConjurAuthApikey | None = None
    cert: SecretStoreSpecProviderConjurAuthCert | None = None
    jwt: SecretStoreSpecProviderConjurAuthJwt | None = None


class SecretStoreSpecProviderConjurAuthApikey(ApiStruct, kw_only=True):
    """SecretStore spec.provider.conjur.auth.apikey"""

    account: str
    api_key_ref: SecretStoreSpecProviderCrdAuthRef
    user_ref: SecretStoreSpecProviderCrdAuthRef


class SecretStoreSpecProviderConjurAuthCert(ApiStruct, kw_only=True):
    """SecretStore spec.provider.conjur.auth.cert"""

    account: str
    client_cert_ref: SecretStoreSpecProviderCrdAuthRef
    client_key_ref: SecretStoreSpecProviderCrdAuthRef
    host_id: str | None = None
    service_id: str = msgspec.field(name="serviceID")


class SecretStoreSpecProviderConjurAuthJwt(ApiStruct, kw_only=True):
    """SecretStore spec.provider.conjur.auth.jwt"""

    account: str
    host_id: str | None = None
    secret_ref: SecretStoreSpecProviderCrdAuthRef | None = None
    service_account_ref: SecretStoreSpecProviderAzurekvServiceAccountRef | None = None
    service_id: str = msgspec.field(name="serviceID")


class SecretStoreSpecProviderCrd(ApiStruct, kw_only=True):
    """SecretStore spec.provider.crd"""

    auth: SecretStoreSpecProviderCrdAuth | None = None
    auth_ref: SecretStoreSpecProviderCrdAuthRef | None = None
    resource: SecretStoreSpecProviderCrdResource
    server: SecretStoreSpecProviderCrdServer | None = None
    whitelist: SecretStoreSpecProviderCrdWhitelist | None = None


class SecretStoreSpecProviderCrdAuth(ApiStruct, kw_only=True):
    """SecretStore spec.provider.crd.auth"""

    cert: SecretStoreSpecProviderCrdAuthCert | None = None
    service_account: SecretStoreSpecProviderAzurekvServiceAccountRef | None = None
    token: SecretStoreSpecProviderCrdAuthToken | None = None


class SecretStoreSpecProviderCrdAuthCert(ApiStruct, kw_only=True):
    """SecretStore spec.provider.crd.auth.cert"""

    client_cert: SecretStoreSpecProviderCrdAuthRef
    client_key: SecretStoreSpecProviderCrdAuthRef


class SecretStoreSpecProviderCrdAuthRef(ApiStruct, kw_only=True):
    """SecretStore spec.provider.crd.authRef"""

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
    key: (
        Annotated[str, msgspec.Meta(max_length=253, min_length=1, pattern="^[-._a-zA-Z0-9]+$")]
        | None
    ) = None
    namespace: (
        Annotated[
            str,
            msgspec.Meta(max_length=63, min_length=1, pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"),
        ]
        | None
    ) = None


class SecretStoreSpecProviderCrdAuthToken(ApiStruct, kw_only=True):
    """SecretStore spec.provider.crd.auth.token"""

    bearer_token: SecretStoreSpecProviderCrdAuthRef


class SecretStoreSpecProviderCrdResource(ApiStruct, kw_only=True):
    """SecretStore spec.provider.crd.resource"""

    group: str
    kind: Annotated[str, msgspec.Meta(min_length=1)]
    version: Annotated[str, msgspec.Meta(min_length=1)]


class SecretStoreSpecProviderCrdServer(ApiStruct, kw_only=True):
    """SecretStore spec.provider.crd.server"""

    ca_bundle: Bytes | None = None
    ca_provider: SecretStoreSpecProviderAkeylessCaProvider | None = None
    url: str | None = None


class SecretStoreSpecProviderCrdWhitelist(ApiStruct, kw_only=True):
    """SecretStore spec.provider.crd.whitelist"""

    rules: list[SecretStoreSpecProviderCrdWhitelistRules] | None = None


class SecretStoreSpecProviderCrdWhitelistRules(ApiStruct, kw_only=True):
    """SecretStore spec.provider.crd.whitelist.rules[]"""

    name: str | None = None
    namespace: str | None = None
    properties: list[str] | None = None


class SecretStoreSpecProviderDelinea(ApiStruct, kw_only=True):
    """SecretStore spec.provider.delinea"""

    client_id: SecretStoreSpecProviderDelineaClientId
    client_secret: SecretStoreSpecProviderDelineaClientId
    tenant: str
    tld: str | None = None
    url_template: str | None = None


class SecretStoreSpecProviderDelineaClientId(ApiStruct, kw_only=True):
    """SecretStore spec.provider.delinea.clientId"""

    secret_ref: SecretStoreSpecProviderCrdAuthRef | None = None
    value: str | None = None


class SecretStoreSpecProviderDoppler(ApiStruct, kw_only=True):
    """SecretStore spec.provider.doppler"""

    auth: SecretStoreSpecProviderDopplerAuth
    config: str | None = None
    format: Literal["json", "dotnet-json", "env", "yaml", "docker"] | None = None
    name_transformer: SecretStoreSpecProviderDopplerNameTransformer | None = None
    project: str | None = None


class SecretStoreSpecProviderDopplerAuth(ApiStruct, kw_only=True):
    """SecretStore spec.provider.doppler.auth"""

    oidc_config: SecretStoreSpecProviderDopplerAuthOidcConfig | None = None
    secret_ref: SecretStoreSpecProviderDopplerAuthSecretRef | None = None


class SecretStoreSpecProviderDopplerAuthOidcConfig(ApiStruct, kw_only=True):
    """SecretStore spec.provider.doppler.auth.oidcConfig"""

    expiration_seconds: Int64 | None = None
    identity: str
    service_account_ref: SecretStoreSpecProviderAzurekvServiceAccountRef


class SecretStoreSpecProviderDopplerAuthSecretRef(ApiStruct, kw_only=True):
    """SecretStore spec.provider.doppler.auth.secretRef"""

    doppler_token: SecretStoreSpecProviderCrdAuthRef


class SecretStoreSpecProviderDvls(ApiStruct, kw_only=True):
    """SecretStore spec.provider.dvls"""

    auth: SecretStoreSpecProviderDvlsAuth
    insecure: bool | None = None
    server_url: str
    vault: str | None = None


class SecretStoreSpecProviderDvlsAuth(ApiStruct, kw_only=True):
    """SecretStore spec.provider.dvls.auth"""

    secret_ref: SecretStoreSpecProviderDvlsAuthSecretRef


class SecretStoreSpecProviderDvlsAuthSecretRef(ApiStruct, kw_only=True):
    """SecretStore spec.provider.dvls.auth.secretRef"""

    app_id: SecretStoreSpecProviderCrdAuthRef
    app_secret: SecretStoreSpecProviderCrdAuthRef


class SecretStoreSpecProviderFake(ApiStruct, kw_only=True):
    """SecretStore spec.provider.fake"""

    data: list[SecretStoreSpecProviderFakeData]
    validation_result: Int64 | None = None


class SecretStoreSpecProviderFakeData(ApiStruct, kw_only=True):
    """SecretStore spec.provider.fake.data[]"""

    key: str
    value: str
    version: str | None = None


class SecretStoreSpecProviderFortanix(ApiStruct, kw_only=True):
    """SecretStore spec.provider.fortanix"""

    api_key: SecretStoreSpecProviderFortanixApiKey | None = None
    api_url: str | None = None


class SecretStoreSpecProviderFortanixApiKey(ApiStruct, kw_only=True):
    """SecretStore spec.provider.fortanix.apiKey"""

    secret_ref: SecretStoreSpecProviderCrdAuthRef | None = None


class SecretStoreSpecProviderGcpsm(ApiStruct, kw_only=True):
    """SecretStore spec.provider.gcpsm"""

    auth: SecretStoreSpecProviderGcpsmAuth | None = None
    location: str | None = None
    project_id: str | None = msgspec.field(default=None, name="projectID")
    secret_version_selection_policy: str | None = None


class SecretStoreSpecProviderGcpsmAuth(ApiStruct, kw_only=True):
    """SecretStore spec.provider.gcpsm.auth"""

    secret_ref: SecretStoreSpecProviderGcpsmAuthSecretRef | None = None
    workload_identity: SecretStoreSpecProviderGcpsmAuthWorkloadIdentity | None = None
    workload_identity_federation: (
        SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederation | None
    ) = None


class SecretStoreSpecProviderGcpsmAuthSecretRef(ApiStruct, kw_only=True):
    """SecretStore spec.provider.gcpsm.auth.secretRef"""

    secret_access_key_secret_ref: SecretStoreSpecProviderCrdAuthRef | None = None


class SecretStoreSpecProviderGcpsmAuthWorkloadIdentity(ApiStruct, kw_only=True):
    """SecretStore spec.provider.gcpsm.auth.workloadIdentity"""

    cluster_location: str | None = None
    cluster_name: str | None = None
    cluster_project_id: str | None = msgspec.field(default=None, name="clusterProjectID")
    service_account_ref: SecretStoreSpecProviderAzurekvServiceAccountRef


class SecretStoreSpecProviderGcpsmAuthWorkloadIdentityFederation(ApiStruct, kw_only=True):
    """SecretStore spec.provider.gcpsm.auth.workloadIdentityFederation"""

    audience: str | None = None
    aws_security_credentials: SecretStoreWorkloadIdentityFederationAwsSecurityCredentials | None = (
        None
    )
    cred_config: SecretStoreGcpsmAuthWorkloadIdentityFederationCredConfig | None = None
    external_token_endpoint: str | None = None
    gcp_service_account_email: (
        Annotated[str, msgspec.Meta(min_length=1, pattern="^.*@.*\\.iam\\.gserviceaccount\\.com$")]
        | None
    ) = None
    service_account_ref: SecretStoreSpecProviderAzurekvServiceAccountRef | None = None


class SecretStoreSpecProviderGithub(ApiStruct, kw_only=True):
    """SecretStore spec.provider.github"""

    app_id: Int64 = msgspec.field(name="appID")
    auth: SecretStoreSpecProviderGithubAuth
    environment: str | None = None
    installation_id: Int64 = msgspec.field(name="installationID")
    org_secret_visibility: Literal["all", "private"] | None = None
    organization: str
    repository: str | None = None
    upload_url: str | None = msgspec.field(default=None, name="uploadURL")
    url: str | None = None


class SecretStoreSpecProviderGithubAuth(ApiStruct, kw_only=True):
    """SecretStore spec.provider.github.auth"""

    private_key: SecretStoreSpecProviderCrdAuthRef


class SecretStoreSpecProviderGitlab(ApiStruct, kw_only=True):
    """SecretStore spec.provider.gitlab"""

    auth: SecretStoreSpecProviderGitlabAuth
    ca_bundle: Bytes | None = None
    ca_provider: SecretStoreSpecProviderAkeylessCaProvider | None = None
    environment: str | None = None
    group_ids: list[str] | None = msgspec.field(default=None, name="groupIDs")
    inherit_from_groups: bool | None = None
    project_id: str | None = msgspec.field(default=None, name="projectID")
    url: str | None = None


class SecretStoreSpecProviderGitlabAuth(ApiStruct, kw_only=True):
    """SecretStore spec.provider.gitlab.auth"""

    secret_ref: SecretStoreSpecProviderGitlabAuthSecretRef = msgspec.field(name="SecretRef")


class SecretStoreSpecProviderGitlabAuthSecretRef(ApiStruct, kw_only=True):
    """SecretStore spec.provider.gitlab.auth.SecretRef"""

    access_token: SecretStoreSpecProviderCrdAuthRef | None = None


class SecretStoreSpecProviderIbm(ApiStruct, kw_only=True):
    """SecretStore spec.provider.ibm"""

    auth: SecretStoreSpecProviderIbmAuth
    service_url: str | None = None


class SecretStoreSpecProviderIbmAuth(ApiStruct, kw_only=True):
    """SecretStore spec.provider.ibm.auth"""

    container_auth: SecretStoreSpecProviderIbmAuthContainerAuth | None = None
    secret_ref: SecretStoreSpecProviderIbmAuthSecretRef | None = None


class SecretStoreSpecProviderIbmAuthContainerAuth(ApiStruct, kw_only=True):
    """SecretStore spec.provider.ibm.auth.containerAuth"""

    iam_endpoint: str | None = None
    profile: str
    token_location: str | None = None


class SecretStoreSpecProviderIbmAuthSecretRef(ApiStruct, kw_only=True):
    """SecretStore spec.provider.ibm.auth.secretRef"""

    iam_endpoint: str | None = None
    secret_api_key_secret_ref: SecretStoreSpecProviderCrdAuthRef | None = None


class SecretStoreSpecProviderInfisical(ApiStruct, kw_only=True):
    """SecretStore spec.provider.infisical"""

    auth: SecretStoreSpecProviderInfisicalAuth
    ca_bundle: Bytes | None = None
    ca_provider: SecretStoreSpecProviderAkeylessCaProvider | None = None
    host_api: str | None = msgspec.field(default=None, name="hostAPI")
    secrets_scope: SecretStoreSpecProviderInfisicalSecretsScope


class SecretStoreSpecProviderInfisicalAuth(ApiStruct, kw_only=True):
    """SecretStore spec.provider.infisical.auth"""

    aws_auth_credentials: SecretStoreSpecProviderInfisicalAuthAwsAuthCredentials | None = None
    azure_auth_credentials: SecretStoreSpecProviderInfisicalAuthAzureAuthCredentials | None = None
    gcp_iam_auth_credentials: SecretStoreSpecProviderInfisicalAuthGcpIamAuthCredentials | None = (
        None
    )
    gcp_id_token_auth_credentials: SecretStoreSpecProviderInfisicalAuthAwsAuthCredentials | None = (
        None
    )
    jwt_auth_credentials: SecretStoreSpecProviderInfisicalAuthJwtAuthCredentials | None = None
    kubernetes_auth_credentials: (
        SecretStoreProviderInfisicalAuthKubernetesAuthCredentials | None
    ) = None
    ldap_auth_credentials: SecretStoreSpecProviderInfisicalAuthLdapAuthCredentials | None = None
    oci_auth_credentials: SecretStoreSpecProviderInfisicalAuthOciAuthCredentials | None = None
    token_auth_credentials: SecretStoreSpecProviderInfisicalAuthTokenAuthCredentials | None = None
    universal_auth_credentials: (
        SecretStoreSpecProviderInfisicalAuthUniversalAuthCredentials | None
    ) = None


class SecretStoreSpecProviderInfisicalAuthAwsAuthCredentials(ApiStruct, kw_only=True):
    """SecretStore spec.provider.infisical.auth.awsAuthCredentials"""

    identity_id: SecretStoreSpecProviderCrdAuthRef


class SecretStoreSpecProviderInfisicalAuthAzureAuthCredentials(ApiStruct, kw_only=True):
    """SecretStore spec.provider.infisical.auth.azureAuthCredentials"""

    identity_id: SecretStoreSpecProviderCrdAuthRef
    resource: SecretStoreSpecProviderCrdAuthRef | None = None


class SecretStoreSpecProviderInfisicalAuthGcpIamAuthCredentials(ApiStruct, kw_only=True):
    """SecretStore spec.provider.infisical.auth.gcpIamAuthCredentials"""

    identity_id: SecretStoreSpecProviderCrdAuthRef
    service_account_key_file_path: SecretStoreSpecProviderCrdAuthRef


class SecretStoreSpecProviderInfisicalAuthJwtAuthCredentials(ApiStruct, kw_only=True):
    """SecretStore spec.provider.infisical.auth.jwtAuthCredentials"""

    identity_id: SecretStoreSpecProviderCrdAuthRef
    jwt: SecretStoreSpecProviderCrdAuthRef


class SecretStoreSpecProviderInfisicalAuthLdapAuthCredentials(ApiStruct, kw_only=True):
    """SecretStore spec.provider.infisical.auth.ldapAuthCredentials"""

    identity_id: SecretStoreSpecProviderCrdAuthRef
    ldap_password: SecretStoreSpecProviderCrdAuthRef
    ldap_username: SecretStoreSpecProviderCrdAuthRef


class SecretStoreSpecProviderInfisicalAuthOciAuthCredentials(ApiStruct, kw_only=True):
    """SecretStore spec.provider.infisical.auth.ociAuthCredentials"""

    fingerprint: SecretStoreSpecProviderCrdAuthRef
    identity_id: SecretStoreSpecProviderCrdAuthRef
    private_key: SecretStoreSpecProviderCrdAuthRef
    private_key_passphrase: SecretStoreSpecProviderCrdAuthRef | None = None
    region: SecretStoreSpecProviderCrdAuthRef
    tenancy_id: SecretStoreSpecProviderCrdAuthRef
    user_id: SecretStoreSpecProviderCrdAuthRef


class SecretStoreSpecProviderInfisicalAuthTokenAuthCredentials(ApiStruct, kw_only=True):
    """SecretStore spec.provider.infisical.auth.tokenAuthCredentials"""

    access_token: SecretStoreSpecProviderCrdAuthRef


class SecretStoreSpecProviderInfisicalAuthUniversalAuthCredentials(ApiStruct, kw_only=True):
    """SecretStore spec.provider.infisical.auth.universalAuthCredentials"""

    client_id: SecretStoreSpecProviderCrdAuthRef
    client_secret: SecretStoreSpecProviderCrdAuthRef


class SecretStoreSpecProviderInfisicalSecretsScope(ApiStruct, kw_only=True):
    """SecretStore spec.provider.infisical.secretsScope"""

    environment_slug: str
    expand_secret_references: bool | None = None
    organization_slug: str | None = None
    project_slug: str
    recursive: bool | None = None
    secrets_path: str | None = None


class SecretStoreSpecProviderKeepersecurity(ApiStruct, kw_only=True):
    """SecretStore spec.provider.keepersecurity"""

    auth_ref: SecretStoreSpecProviderCrdAuthRef
    folder_id: str = msgspec.field(name="folderID")
    get_by_title_fallback: bool | None = None


class SecretStoreSpecProviderKubernetes(ApiStruct, kw_only=True):
    """SecretStore spec.provider.kubernetes"""

    auth: SecretStoreSpecProviderCrdAuth | None = None
    auth_ref: SecretStoreSpecProviderCrdAuthRef | None = None
    remote_namespace: (
        Annotated[
            str,
            msgspec.Meta(max_length=63, min_length=1, pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"),
        ]
        | None
    ) = None
    server: SecretStoreSpecProviderCrdServer | None = None


class SecretStoreSpecProviderNebiusmysterybox(ApiStruct, kw_only=True):
    """SecretStore spec.provider.nebiusmysterybox"""

    api_domain: str
    auth: SecretStoreSpecProviderNebiusmysteryboxAuth
    ca_provider: SecretStoreSpecProviderNebiusmysteryboxCaProvider | None = None


class SecretStoreSpecProviderNebiusmysteryboxAuth(ApiStruct, kw_only=True):
    """SecretStore spec.provider.nebiusmysterybox.auth"""

    service_account_creds_secret_ref: SecretStoreSpecProviderCrdAuthRef | None = None
    token_secret_ref: SecretStoreSpecProviderCrdAuthRef | None = None


class SecretStoreSpecProviderNebiusmysteryboxCaProvider(ApiStruct, kw_only=True):
    """SecretStore spec.provider.nebiusmysterybox.caProvider"""

    cert_secret_ref: SecretStoreSpecProviderCrdAuthRef | None = None


class SecretStoreSpecProviderNgrok(ApiStruct, kw_only=True):
    """SecretStore spec.provider.ngrok"""

    api_url: str | None = None
    auth: SecretStoreSpecProviderNgrokAuth
    vault: SecretStoreSpecProviderNgrokVault


class SecretStoreSpecProviderNgrokAuth(ApiStruct, kw_only=True):
    """SecretStore spec.provider.ngrok.auth"""

    api_key: SecretStoreSpecProviderFortanixApiKey | None = None


class SecretStoreSpecProviderNgrokVault(ApiStruct, kw_only=True):
    """SecretStore spec.provider.ngrok.vault"""

    name: str


class SecretStoreSpecProviderOnboardbase(ApiStruct, kw_only=True):
    """SecretStore spec.provider.onboardbase"""

    api_host: str | None = None
    auth: SecretStoreSpecProviderOnboardbaseAuth
    environment: str | None = None
    project: str | None = None


class SecretStoreSpecProviderOnboardbaseAuth(ApiStruct, kw_only=True):
    """SecretStore spec.provider.onboardbase.auth"""

    api_key_ref: SecretStoreSpecProviderCrdAuthRef
    passcode_ref: SecretStoreSpecProviderCrdAuthRef


class SecretStoreSpecProviderOnepassword(ApiStruct, kw_only=True):
    """SecretStore spec.provider.onepassword"""

    auth: SecretStoreSpecProviderOnepasswordAuth
    connect_host: str
    vaults: dict[str, Int64]


class SecretStoreSpecProviderOnepasswordAuth(ApiStruct, kw_only=True):
    """SecretStore spec.provider.onepassword.auth"""

    secret_ref: SecretStoreSpecProviderOnepasswordAuthSecretRef


class SecretStoreSpecProviderOnepasswordAuthSecretRef(ApiStruct, kw_only=True):
    """SecretStore spec.provider.onepassword.auth.secretRef"""

    connect_token_secret_ref: SecretStoreSpecProviderCrdAuthRef


class SecretStoreSpecProviderOnepasswordSDK(ApiStruct, kw_only=True):
    """SecretStore spec.provider.onepasswordSDK"""

    auth: SecretStoreSpecProviderOnepasswordSDKAuth
    cache: SecretStoreSpecProviderOnepasswordSDKCache | None = None
    environment: str | None = None
    integration_info: SecretStoreSpecProviderOnepasswordSDKIntegrationInfo | None = None
    vault: str | None = None


class SecretStoreSpecProviderOnepasswordSDKAuth(ApiStruct, kw_only=True):
    """SecretStore spec.provider.onepasswordSDK.auth"""

    service_account_secret_ref: SecretStoreSpecProviderCrdAuthRef


class SecretStoreSpecProviderOnepasswordSDKCache(ApiStruct, kw_only=True):
    """SecretStore spec.provider.onepasswordSDK.cache"""

    max_size: Annotated[int, msgspec.Meta(ge=1, le=9223372036854775807)] | None = None
    ttl: str | None = None


class SecretStoreSpecProviderOnepasswordSDKIntegrationInfo(ApiStruct, kw_only=True):
    """SecretStore spec.provider.onepasswordSDK.integrationInfo"""

    name: str | None = None
    version: str | None = None


class SecretStoreSpecProviderOpenBao(ApiStruct, kw_only=True):
    """SecretStore spec.provider.openBao"""

    auth: SecretStoreSpecProviderOpenBaoAuth | None = None
    ca_bundle: Bytes | None = None
    ca_provider: SecretStoreSpecProviderAkeylessCaProvider | None = None
    namespace: str | None = None
    path: str | None = None
    server: str
    version: Literal["v1", "v2"] | None = None


class SecretStoreSpecProviderOpenBaoAuth(ApiStruct, kw_only=True):
    """SecretStore spec.provider.openBao.auth"""

    app_role: SecretStoreSpecProviderOpenBaoAuthAppRole | None = None
    namespace: str | None = None
    token_secret_ref: SecretStoreSpecProviderCrdAuthRef | None = None
    user_pass: SecretStoreSpecProviderOpenBaoAuthUserPass | None = None


class SecretStoreSpecProviderOpenBaoAuthAppRole(ApiStruct, kw_only=True):
    """SecretStore spec.provider.openBao.auth.appRole"""

    path: str | None = None
    role_id: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    role_ref: SecretStoreSpecProviderCrdAuthRef | None = None
    secret_ref: SecretStoreSpecProviderCrdAuthRef


class SecretStoreSpecProviderOpenBaoAuthUserPass(ApiStruct, kw_only=True):
    """SecretStore spec.provider.openBao.auth.userPass"""

    path: str | None = None
    secret_ref: SecretStoreSpecProviderCrdAuthRef | None = None
    username: str


class SecretStoreSpecProviderOracle(ApiStruct, kw_only=True):
    """SecretStore spec.provider.oracle"""

    auth: SecretStoreSpecProviderOracleAuth | None = None
    compartment: str | None = None
    encryption_key: str | None = None
    principal_type: Literal["", "UserPrincipal", "InstancePrincipal", "Workload"] | None = None
    region: str
    service_account_ref: SecretStoreSpecProviderAzurekvServiceAccountRef | None = None
    vault: str


class SecretStoreSpecProviderOracleAuth(ApiStruct, kw_only=True):
    """SecretStore spec.provider.oracle.auth"""

    secret_ref: SecretStoreSpecProviderOracleAuthSecretRef
    tenancy: str
    user: str


class SecretStoreSpecProviderOracleAuthSecretRef(ApiStruct, kw_only=True):
    """SecretStore spec.provider.oracle.auth.secretRef"""

    fingerprint: SecretStoreSpecProviderCrdAuthRef
    privatekey: SecretStoreSpecProviderCrdAuthRef


class SecretStoreSpecProviderOvh(ApiStruct, kw_only=True):
    """SecretStore spec.provider.ovh"""

    auth: SecretStoreSpecProviderOvhAuth
    cas_required: bool | None = None
    okms_timeout: Annotated[int, msgspec.Meta(ge=1, le=2147483647)] | None = None
    okmsid: str
    server: str


class SecretStoreSpecProviderOvhAuth(ApiStruct, kw_only=True):
    """SecretStore spec.provider.ovh.auth"""

    mtls: SecretStoreSpecProviderOvhAuthMtls | None = None
    token: SecretStoreSpecProviderOvhAuthToken | None = None


class SecretStoreSpecProviderOvhAuthMtls(ApiStruct, kw_only=True):
    """SecretStore spec.provider.ovh.auth.mtls"""

    ca_bundle: Bytes | None = None
    ca_provider: SecretStoreSpecProviderAkeylessCaProvider | None = None
    cert_secret_ref: SecretStoreSpecProviderCrdAuthRef
    key_secret_ref: SecretStoreSpecProviderCrdAuthRef


class SecretStoreSpecProviderOvhAuthToken(ApiStruct, kw_only=True):
    """SecretStore spec.provider.ovh.auth.token"""

    token_secret_ref: SecretStoreSpecProviderCrdAuthRef


class SecretStoreSpecProviderPassbolt(ApiStruct, kw_only=True):
    """SecretStore spec.provider.passbolt"""

    auth: SecretStoreSpecProviderPassboltAuth
    ca_bundle: Bytes | None = None
    ca_provider: SecretStoreSpecProviderAkeylessCaProvider | None = None
    host: str


class SecretStoreSpecProviderPassboltAuth(ApiStruct, kw_only=True):
    """SecretStore spec.provider.passbolt.auth"""

    password_secret_ref: SecretStoreSpecProviderCrdAuthRef
    private_key_secret_ref: SecretStoreSpecProviderCrdAuthRef


class SecretStoreSpecProviderPassworddepot(ApiStruct, kw_only=True):
    """SecretStore spec.provider.passworddepot"""

    auth: SecretStoreSpecProviderPassworddepotAuth
    database: str
    host: str


class SecretStoreSpecProviderPassworddepotAuth(ApiStruct, kw_only=True):
    """SecretStore spec.provider.passworddepot.auth"""

    secret_ref: SecretStoreSpecProviderPassworddepotAuthSecretRef


class SecretStoreSpecProviderPassworddepotAuthSecretRef(ApiStruct, kw_only=True):
    """SecretStore spec.provider.passworddepot.auth.secretRef"""

    credentials: SecretStoreSpecProviderCrdAuthRef | None = None


class SecretStoreSpecProviderPrevider(ApiStruct, kw_only=True):
    """SecretStore spec.provider.previder"""

    auth: SecretStoreSpecProviderPreviderAuth
    base_uri: str | None = None


class SecretStoreSpecProviderPreviderAuth(ApiStruct, kw_only=True):
    """SecretStore spec.provider.previder.auth"""

    secret_ref: SecretStoreSpecProviderInfisicalAuthTokenAuthCredentials | None = None


class SecretStoreSpecProviderPulumi(ApiStruct, kw_only=True):
    """SecretStore spec.provider.pulumi"""

    access_token: SecretStoreSpecProviderFortanixApiKey | None = None
    api_url: str | None = None
    auth: SecretStoreSpecProviderPulumiAuth | None = None
    environment: str
    organization: str
    project: str


class SecretStoreSpecProviderPulumiAuth(ApiStruct, kw_only=True):
    """SecretStore spec.provider.pulumi.auth"""

    access_token: SecretStoreSpecProviderFortanixApiKey | None = None
    oidc_config: SecretStoreSpecProviderPulumiAuthOidcConfig | None = None


class SecretStoreSpecProviderPulumiAuthOidcConfig(ApiStruct, kw_only=True):
    """SecretStore spec.provider.pulumi.auth.oidcConfig"""

    expiration_seconds: Annotated[int, msgspec.Meta(ge=600, le=9223372036854775807)] | None = None
    organization: str
    service_account_ref: SecretStoreSpecProviderAzurekvServiceAccountRef


class SecretStoreSpecProviderScaleway(ApiStruct, kw_only=True):
    """SecretStore spec.provider.scaleway"""

    access_key: SecretStoreSpecProviderDelineaClientId
    api_url: str | None = None
    project_id: str
    region: str
    secret_key: SecretStoreSpecProviderDelineaClientId


class SecretStoreSpecProviderSecretserver(ApiStruct, kw_only=True):
    """SecretStore spec.provider.secretserver"""

    ca_bundle: Bytes | None = None
    ca_provider: SecretStoreSpecProviderAkeylessCaProvider | None = None
    domain: str | None = None
    password: SecretStoreSpecProviderSecretserverPassword | None = None
    server_url: str = msgspec.field(name="serverURL")
    token: SecretStoreSpecProviderSecretserverPassword | None = None
    username: SecretStoreSpecProviderSecretserverPassword | None = None


class SecretStoreSpecProviderSecretserverPassword(ApiStruct, kw_only=True):
    """SecretStore spec.provider.secretserver.password"""

    secret_ref: SecretStoreSpecProviderCrdAuthRef | None = None
    value: Annotated[str, msgspec.Meta(min_length=1)] | None = None


class SecretStoreSpecProviderSenhasegura(ApiStruct, kw_only=True):
    """SecretStore spec.provider.senhasegura"""

    auth: SecretStoreSpecProviderSenhaseguraAuth
    ignore_ssl_certificate: bool | None = None
    module: str
    url: str


class SecretStoreSpecProviderSenhaseguraAuth(ApiStruct, kw_only=True):
    """SecretStore spec.provider.senhasegura.auth"""

    client_id: str
    client_secret_secret_ref: SecretStoreSpecProviderCrdAuthRef


class SecretStoreSpecProviderVault(ApiStruct, kw_only=True):
    """SecretStore spec.provider.vault"""

    auth: SecretStoreSpecProviderVaultAuth | None = None
    ca_bundle: Bytes | None = None
    ca_provider: SecretStoreSpecProviderAkeylessCaProvider | None = None
    check_and_set: SecretStoreSpecProviderVaultCheckAndSet | None = None
    forward_inconsistent: bool | None = None
    headers: dict[str, str] | None = None
    namespace: str | None = None
    path: str | None = None
    read_your_writes: bool | None = None
    server: str
    tls: SecretStoreSpecProviderVaultTls | None = None
    version: Literal["v1", "v2"] | None = None


class SecretStoreSpecProviderVaultAuth(ApiStruct, kw_only=True):
    """SecretStore spec.provider.vault.auth"""

    app_role: SecretStoreSpecProviderVaultAuthAppRole | None = None
    cert: SecretStoreSpecProviderVaultAuthCert | None = None
    gcp: SecretStoreSpecProviderVaultAuthGcp | None = None
    iam: SecretStoreSpecProviderVaultAuthIam | None = None
    jwt: SecretStoreSpecProviderVaultAuthJwt | None = None
    kubernetes: SecretStoreSpecProviderVaultAuthKubernetes | None = None
    ldap: SecretStoreSpecProviderOpenBaoAuthUserPass | None = None
    namespace: str | None = None
    token_secret_ref: SecretStoreSpecProviderCrdAuthRef | None = None
    user_pass: SecretStoreSpecProviderOpenBaoAuthUserPass | None = None


class SecretStoreSpecProviderVaultAuthAppRole(ApiStruct, kw_only=True):
    """SecretStore spec.provider.vault.auth.appRole"""

    path: str | None = None
    role_id: str | None = None
    role_ref: SecretStoreSpecProviderCrdAuthRef | None = None
    secret_ref: SecretStoreSpecProviderCrdAuthRef


class SecretStoreSpecProviderVaultAuthCert(ApiStruct, kw_only=True):
    """SecretStore spec.provider.vault.auth.cert"""

    client_cert: SecretStoreSpecProviderCrdAuthRef | None = None
    path: str | None = None
    secret_ref: SecretStoreSpecProviderCrdAuthRef | None = None
    vault_role: str | None = None


class SecretStoreSpecProviderVaultAuthGcp(ApiStruct, kw_only=True):
    """SecretStore spec.provider.vault.auth.gcp"""

    location: str | None = None
    path: str | None = None
    project_id: str | None = msgspec.field(default=None, name="projectID")
    role: str
    secret_ref: SecretStoreSpecProviderGcpsmAuthSecretRef | None = None
    service_account_ref: SecretStoreSpecProviderAzurekvServiceAccountRef | None = None
    workload_identity: SecretStoreSpecProviderGcpsmAuthWorkloadIdentity | None = None


class SecretStoreSpecProviderVaultAuthIam(ApiStruct, kw_only=True):
    """SecretStore spec.provider.vault.auth.iam"""

    external_id: str | None = msgspec.field(default=None, name="externalID")
    jwt: SecretStoreSpecProviderAwsAuthJwt | None = None
    path: str | None = None
    region: str | None = None
    role: str | None = None
    secret_ref: SecretStoreSpecProviderAwsAuthSecretRef | None = None
    vault_aws_iam_server_id: str | None = msgspec.field(default=None, name="vaultAwsIamServerID")
    vault_role: str


class SecretStoreSpecProviderVaultAuthJwt(ApiStruct, kw_only=True):
    """SecretStore spec.provider.vault.auth.jwt"""

    kubernetes_service_account_token: (
        SecretStoreProviderVaultAuthJwtKubernetesServiceAccountToken | None
    ) = None
    path: str | None = None
    role: str | None = None
    secret_ref: SecretStoreSpecProviderCrdAuthRef | None = None


class SecretStoreSpecProviderVaultAuthKubernetes(ApiStruct, kw_only=True):
    """SecretStore spec.provider.vault.auth.kubernetes"""

    mount_path: str | None = None
    role: str
    secret_ref: SecretStoreSpecProviderCrdAuthRef | None = None
    service_account_ref: SecretStoreSpecProviderAzurekvServiceAccountRef | None = None


class SecretStoreSpecProviderVaultCheckAndSet(ApiStruct, kw_only=True):
    """SecretStore spec.provider.vault.checkAndSet"""

    required: bool | None = None


class SecretStoreSpecProviderVaultTls(ApiStruct, kw_only=True):
    """SecretStore spec.provider.vault.tls"""

    cert_secret_ref: SecretStoreSpecProviderCrdAuthRef | None = None
    key_secret_ref: SecretStoreSpecProviderCrdAuthRef | None = None


class SecretStoreSpecProviderVolcengine(ApiStruct, kw_only=True):
    """SecretStore spec.provider.volcengine"""

    auth: SecretStoreSpecProviderVolcengineAuth | None = None
    region: str


class SecretStoreSpecProviderVolcengineAuth(ApiStruct, kw_only=True):
    """SecretStore spec.provider.volcengine.auth"""

    secret_ref: SecretStoreSpecProviderVolcengineAuthSecretRef | None = None


class SecretStoreSpecProviderVolcengineAuthSecretRef(ApiStruct, kw_only=True):
    """SecretStore spec.provider.volcengine.auth.secretRef"""

    access_key_id: SecretStoreSpecProviderCrdAuthRef = msgspec.field(name="accessKeyID")
    secret_access_key: SecretStoreSpecProviderCrdAuthRef
    token: SecretStoreSpecProviderCrdAuthRef | None = None


class SecretStoreSpecProviderWebhook(ApiStruct, kw_only=True):
    """SecretStore spec.provider.webhook"""

    auth: SecretStoreSpecProviderWebhookAuth | None = None
    body: str | None = None
    ca_bundle: Bytes | None = None
    ca_provider: SecretStoreSpecProviderAkeylessCaProvider | None = None
    headers: dict[str, str] | None = None
    method: str | None = None
    result: SecretStoreSpecProviderWebhookResult | None = None
    secrets: list[SecretStoreSpecProviderWebhookSecrets] | None = None
    timeout: str | None = None
    url: str


class SecretStoreSpecProviderWebhookAuth(ApiStruct, kw_only=True):
    """SecretStore spec.provider.webhook.auth"""

    ntlm: SecretStoreSpecProviderWebhookAuthNtlm | None = None


class SecretStoreSpecProviderWebhookAuthNtlm(ApiStruct, kw_only=True):
    """SecretStore spec.provider.webhook.auth.ntlm"""

    password_secret: SecretStoreSpecProviderCrdAuthRef
    username_secret: SecretStoreSpecProviderCrdAuthRef


class SecretStoreSpecProviderWebhookResult(ApiStruct, kw_only=True):
    """SecretStore spec.provider.webhook.result"""

    json_path: str | None = None


class SecretStoreSpecProviderWebhookSecrets(ApiStruct, kw_only=True):
    """SecretStore spec.provider.webhook.secrets[]"""

    name: str
    secret_ref: SecretStoreSpecProviderCrdAuthRef


class SecretStoreSpecProviderYandexcertificatemanager(ApiStruct, kw_only=True):
    """SecretStore spec.provider.yandexcertificatemanager"""

    api_endpoint: str | None = None
    auth: SecretStoreSpecProviderYandexcertificatemanagerAuth
    ca_provider: SecretStoreSpecProviderNebiusmysteryboxCaProvider | None = None
    fetching: SecretStoreSpecProviderYandexcertificatemanagerFetching | None = None


class SecretStoreSpecProviderYandexcertificatemanagerAuth(ApiStruct, kw_only=True):
    """SecretStore spec.provider.yandexcertificatemanager.auth"""

    authorized_key_secret_ref: SecretStoreSpecProviderCrdAuthRef | None = None


class SecretStoreSpecProviderYandexcertificatemanagerFetching(ApiStruct, kw_only=True):
    """SecretStore spec.provider.yandexcertificatemanager.fetching"""

    by_id: RawExtension | None = msgspec.field(default=None, name="byID")
    by_name: SecretStoreProviderYandexcertificatemanagerFetchingByName | None = None


class SecretStoreSpecRetrySettings(ApiStruct, kw_only=True):
    """SecretStore spec.retrySettings"""

    max_retries: Int32 | None = None
    retry_interval: str | None = None


class SecretStoreStatus(ApiStruct, kw_only=True):
    """SecretStore status"""

    capabilities: str | None = None
    conditions: list[SecretStoreStatusConditions] | None = None


class SecretStoreStatusConditions(ApiStruct, kw_only=True):
    """SecretStore status.conditions[]"""

    last_transition_time: Time | None = None
    message: str | None = None
    reason: str | None = None
    status: str
    type: str


class SecretStoreWorkloadIdentityFederationAwsSecurityCredentials(ApiStruct, kw_only=True):
    """SecretStore spec.provider.gcpsm.auth.workloadIdentityFederation.awsSecurityCredentials"""

    aws_credentials_secret_ref: SecretStoreAwsSecurityCredentialsAwsCredentialsSecretRef
    region: Annotated[str, msgspec.Meta(max_length=50, min_length=1, pattern="^[a-z0-9-]+$")]


ExternalSecretSpecDataSourceRefGeneratorRefKind: TypeAlias = Literal[
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
SecretStoreSpecProviderAzurekvEnvironmentType: TypeAlias = Literal[
    "PublicCloud", "USGovernmentCloud", "ChinaCloud", "GermanCloud", "AzureStackCloud"
]
SecretStoreSpecProviderDopplerNameTransformer: TypeAlias = Literal[
    "upper-camel", "camel", "lower-snake", "tf-var", "dotnet-env", "lower-kebab"
]
