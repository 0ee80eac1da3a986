"""Typed objects of generators.external-secrets.io/v1alpha1.

Generated from the CustomResourceDefinitions of the External Secrets operator; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import (
    ApiStruct,
    Bytes,
    Int32,
    Int64,
    KubeObject,
    RawExtension,
    Resource,
    Time,
    constant,
)


class ACRAccessToken(KubeObject, kw_only=True):
    """https://external-secrets.io/latest/api/spec/"""

    __resource__ = Resource(
        group="generators.external-secrets.io",
        version="v1alpha1",
        kind="ACRAccessToken",
        plural="acraccesstokens",
        namespaced=True,
        module=__name__,
        class_name="ACRAccessToken",
        system="external_secrets",
    )

    api_version: Literal["generators.external-secrets.io/v1alpha1"] = constant(
        "generators.external-secrets.io/v1alpha1"
    )
    kind: Literal["ACRAccessToken"] = constant("ACRAccessToken")
    metadata: k8s.ObjectMeta | None = None
    spec: ACRAccessTokenSpec | None = None


class ACRAccessTokenSpec(ApiStruct, kw_only=True):
    """ACRAccessToken spec"""

    auth: ACRAccessTokenSpecAuth
    environment_type: ACRAccessTokenSpecEnvironmentType | None = None
    registry: str
    scope: str | None = None
    tenant_id: str | None = None


class ACRAccessTokenSpecAuth(ApiStruct, kw_only=True):
    """ACRAccessToken spec.auth"""

    managed_identity: ACRAccessTokenSpecAuthManagedIdentity | None = None
    service_principal: ACRAccessTokenSpecAuthServicePrincipal | None = None
    workload_identity: ACRAccessTokenSpecAuthWorkloadIdentity | None = None


class ACRAccessTokenSpecAuthManagedIdentity(ApiStruct, kw_only=True):
    """ACRAccessToken spec.auth.managedIdentity"""

    identity_id: str | None = None


class ACRAccessTokenSpecAuthServicePrincipal(ApiStruct, kw_only=True):
    """ACRAccessToken spec.auth.servicePrincipal"""

    secret_ref: ACRAccessTokenSpecAuthServicePrincipalSecretRef


class ACRAccessTokenSpecAuthServicePrincipalSecretRef(ApiStruct, kw_only=True):
    """ACRAccessToken spec.auth.servicePrincipal.secretRef"""

    client_id: MFASpecSecret | None = None
    client_secret: MFASpecSecret | None = None


class ACRAccessTokenSpecAuthWorkloadIdentity(ApiStruct, kw_only=True):
    """ACRAccessToken spec.auth.workloadIdentity"""

    service_account_ref: QuayAccessTokenSpecServiceAccountRef | None = None


class BeyondtrustWorkloadCredentialsDynamicSecret(KubeObject, kw_only=True):
    """https://external-secrets.io/latest/api/spec/"""

    __resource__ = Resource(
        group="generators.external-secrets.io",
        version="v1alpha1",
        kind="BeyondtrustWorkloadCredentialsDynamicSecret",
        plural="beyondtrustworkloadcredentialsdynamicsecrets",
        namespaced=True,
        module=__name__,
        class_name="BeyondtrustWorkloadCredentialsDynamicSecret",
        system="external_secrets",
    )

    api_version: Literal["generators.external-secrets.io/v1alpha1"] = constant(
        "generators.external-secrets.io/v1alpha1"
    )
    kind: Literal["BeyondtrustWorkloadCredentialsDynamicSecret"] = constant(
        "BeyondtrustWorkloadCredentialsDynamicSecret"
    )
    metadata: k8s.ObjectMeta | None = None
    spec: BeyondtrustWorkloadCredentialsDynamicSecretSpec | None = None


class BeyondtrustWorkloadCredentialsDynamicSecretAuthApikey(ApiStruct, kw_only=True):
    """BeyondtrustWorkloadCredentialsDynamicSecret spec.provider.auth.apikey"""

    token: MFASpecSecret


class BeyondtrustWorkloadCredentialsDynamicSecretProviderServer(ApiStruct, kw_only=True):
    """BeyondtrustWorkloadCredentialsDynamicSecret spec.provider.server"""

    api_url: str
    site_id: str


class BeyondtrustWorkloadCredentialsDynamicSecretSpec(ApiStruct, kw_only=True):
    """BeyondtrustWorkloadCredentialsDynamicSecret spec"""

    controller: str | None = None
    provider: BeyondtrustWorkloadCredentialsDynamicSecretSpecProvider
    retry_settings: VaultDynamicSecretSpecRetrySettings | None = None


class BeyondtrustWorkloadCredentialsDynamicSecretSpecProvider(ApiStruct, kw_only=True):
    """BeyondtrustWorkloadCredentialsDynamicSecret spec.provider"""

    auth: BeyondtrustWorkloadCredentialsDynamicSecretSpecProviderAuth
    ca_bundle: Bytes | None = None
    ca_provider: WebhookSpecCaProvider | None = None
    folder_path: str | None = None
    server: BeyondtrustWorkloadCredentialsDynamicSecretProviderServer


class BeyondtrustWorkloadCredentialsDynamicSecretSpecProviderAuth(ApiStruct, kw_only=True):
    """BeyondtrustWorkloadCredentialsDynamicSecret spec.provider.auth"""

    apikey: BeyondtrustWorkloadCredentialsDynamicSecretAuthApikey


class CloudsmithAccessToken(KubeObject, kw_only=True):
    """https://external-secrets.io/latest/api/spec/"""

    __resource__ = Resource(
        group="generators.external-secrets.io",
        version="v1alpha1",
        kind="CloudsmithAccessToken",
        plural="cloudsmithaccesstokens",
        namespaced=True,
        module=__name__,
        class_name="CloudsmithAccessToken",
        system="external_secrets",
    )

    api_version: Literal["generators.external-secrets.io/v1alpha1"] = constant(
        "generators.external-secrets.io/v1alpha1"
    )
    kind: Literal["CloudsmithAccessToken"] = constant("CloudsmithAccessToken")
    metadata: k8s.ObjectMeta | None = None
    spec: CloudsmithAccessTokenSpec | None = None


class CloudsmithAccessTokenSpec(ApiStruct, kw_only=True):
    """CloudsmithAccessToken spec"""

    api_url: str | None = None
    org_slug: str
    service_account_ref: QuayAccessTokenSpecServiceAccountRef
    service_slug: str


class ClusterGenerator(KubeObject, kw_only=True):
    """https://external-secrets.io/latest/api/spec/"""

    __resource__ = Resource(
        group="generators.external-secrets.io",
        version="v1alpha1",
        kind="ClusterGenerator",
        plural="clustergenerators",
        namespaced=False,
        module=__name__,
        class_name="ClusterGenerator",
        system="external_secrets",
    )

    api_version: Literal["generators.external-secrets.io/v1alpha1"] = constant(
        "generators.external-secrets.io/v1alpha1"
    )
    kind: Literal["ClusterGenerator"] = constant("ClusterGenerator")
    metadata: k8s.ObjectMeta | None = None
    spec: ClusterGeneratorSpec | None = None


class ClusterGeneratorSpec(ApiStruct, kw_only=True):
    """ClusterGenerator spec"""

    generator: ClusterGeneratorSpecGenerator
    kind: ClusterGeneratorSpecKind


class ClusterGeneratorSpecGenerator(ApiStruct, kw_only=True):
    """ClusterGenerator spec.generator"""

    acr_access_token_spec: ACRAccessTokenSpec | None = None
    beyondtrust_workload_credentials_dynamic_secret_spec: (
        BeyondtrustWorkloadCredentialsDynamicSecretSpec | None
    ) = None
    cloudsmith_access_token_spec: CloudsmithAccessTokenSpec | None = None
    ecr_authorization_token_spec: ECRAuthorizationTokenSpec | None = None
    fake_spec: FakeSpec | None = None
    gcr_access_token_spec: GCRAccessTokenSpec | None = None
    github_access_token_spec: GithubAccessTokenSpec | None = None
    gitlab_deploy_token_spec: GitlabDeployTokenSpec | None = None
    grafana_spec: GrafanaSpec | None = None
    mfa_spec: MFASpec | None = None
    password_spec: PasswordSpec | None = None
    quay_access_token_spec: QuayAccessTokenSpec | None = None
    ssh_key_spec: SSHKeySpec | None = None
    sts_session_token_spec: STSSessionTokenSpec | None = None
    uuid_spec: RawExtension | None = None
    vault_dynamic_secret_spec: VaultDynamicSecretSpec | None = None
    webhook_spec: WebhookSpec | None = None


class ECRAuthorizationToken(KubeObject, kw_only=True):
    """https://external-secrets.io/latest/api/spec/"""

    __resource__ = Resource(
        group="generators.external-secrets.io",
        version="v1alpha1",
        kind="ECRAuthorizationToken",
        plural="ecrauthorizationtokens",
        namespaced=True,
        module=__name__,
        class_name="ECRAuthorizationToken",
        system="external_secrets",
    )

    api_version: Literal["generators.external-secrets.io/v1alpha1"] = constant(
        "generators.external-secrets.io/v1alpha1"
    )
    kind: Literal["ECRAuthorizationToken"] = constant("ECRAuthorizationToken")
    metadata: k8s.ObjectMeta | None = None
    spec: ECRAuthorizationTokenSpec | None = None


class ECRAuthorizationTokenSpec(ApiStruct, kw_only=True):
    """ECRAuthorizationToken spec"""

    auth: STSSessionTokenSpecAuth | None = None
    region: str
    role: str | None = None
    scope: str | None = None


class Fake(KubeObject, kw_only=True):
    """https://external-secrets.io/latest/api/spec/"""

    __resource__ = Resource(
        group="generators.external-secrets.io",
        version="v1alpha1",
        kind="Fake",
        plural="fakes",
        namespaced=True,
        module=__name__,
        class_name="Fake",
        system="external_secrets",
    )

    api_version: Literal["generators.external-secrets.io/v1alpha1"] = constant(
        "generators.external-secrets.io/v1alpha1"
    )
    kind: Literal["Fake"] = constant("Fake")
    metadata: k8s.ObjectMeta | None = None
    spec: FakeSpec | None = None


class FakeSpec(ApiStruct, kw_only=True):
    """Fake spec"""

    controller: str | None = None
    data: dict[str, str] | None = None


class GCRAccessToken(KubeObject, kw_only=True):
    """https://external-secrets.io/latest/api/spec/"""

    __resource__ = Resource(
        group="generators.external-secrets.io",
        version="v1alpha1",
        kind="GCRAccessToken",
        plural="gcraccesstokens",
        namespaced=True,
        module=__name__,
        class_name="GCRAccessToken",
        system="external_secrets",
    )

    api_version: Literal["generators.external-secrets.io/v1alpha1"] = constant(
        "generators.external-secrets.io/v1alpha1"
    )
    kind: Literal["GCRAccessToken"] = constant("GCRAccessToken")
    metadata: k8s.ObjectMeta | None = None
    spec: GCRAccessTokenSpec | None = None


class GCRAccessTokenAwsSecurityCredentials(ApiStruct, kw_only=True):
    """GCRAccessToken spec.auth.workloadIdentityFederation.awsSecurityCredentials"""

    aws_credentials_secret_ref: GCRAccessTokenAwsSecurityCredentialsAwsCredentialsSecretRef
    region: Annotated[str, msgspec.Meta(max_length=50, min_length=1, pattern="^[a-z0-9-]+$")]


class GCRAccessTokenAwsSecurityCredentialsAwsCredentialsSecretRef(ApiStruct, kw_only=True):
    """GCRAccessToken
    spec.auth.workloadIdentityFederation.awsSecurityCredentials.awsCredentialsSecretRef
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


class GCRAccessTokenSpec(ApiStruct, kw_only=True):
    """GCRAccessToken spec"""

    auth: GCRAccessTokenSpecAuth
    project_id: str = msgspec.field(name="projectID")


class GCRAccessTokenSpecAuth(ApiStruct, kw_only=True):
    """GCRAccessToken spec.auth"""

    secret_ref: GCRAccessTokenSpecAuthSecretRef | None = None
    workload_identity: GCRAccessTokenSpecAuthWorkloadIdentity | None = None
    workload_identity_federation: GCRAccessTokenSpecAuthWorkloadIdentityFederation | None = None


class GCRAccessTokenSpecAuthSecretRef(ApiStruct, kw_only=True):
    """GCRAccessToken spec.auth.secretRef"""

    secret_access_key_secret_ref: MFASpecSecret | None = None


class GCRAccessTokenSpecAuthWorkloadIdentity(ApiStruct, kw_only=True):
    """GCRAccessToken spec.auth.workloadIdentity"""

    cluster_location: str
    cluster_name: str
    cluster_project_id: str | None = msgspec.field(default=None, name="clusterProjectID")
    service_account_ref: QuayAccessTokenSpecServiceAccountRef


class GCRAccessTokenSpecAuthWorkloadIdentityFederation(ApiStruct, kw_only=True):
    """GCRAccessToken spec.auth.workloadIdentityFederation"""

    audience: str | None = None
    aws_security_credentials: GCRAccessTokenAwsSecurityCredentials | None = None
    cred_config: GCRAccessTokenSpecAuthWorkloadIdentityFederationCredConfig | None = None
    external_token_endpoint: str | None = None
    gcp_service_account_email: (
        Annotated[str, msgspec.Meta(min_length=1, pattern="^.*@.*\\.iam\\.gserviceaccount\\.com$")]
        | None
    ) = None
    service_account_ref: QuayAccessTokenSpecServiceAccountRef | None = None


class GCRAccessTokenSpecAuthWorkloadIdentityFederationCredConfig(ApiStruct, kw_only=True):
    """GCRAccessToken spec.auth.workloadIdentityFederation.credConfig"""

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


class GeneratorState(KubeObject, kw_only=True):
    """https://external-secrets.io/latest/api/spec/"""

    __resource__ = Resource(
        group="generators.external-secrets.io",
        version="v1alpha1",
        kind="GeneratorState",
        plural="generatorstates",
        namespaced=True,
        short_names=("gs",),
        module=__name__,
        class_name="GeneratorState",
        system="external_secrets",
    )

    api_version: Literal["generators.external-secrets.io/v1alpha1"] = constant(
        "generators.external-secrets.io/v1alpha1"
    )
    kind: Literal["GeneratorState"] = constant("GeneratorState")
    metadata: k8s.ObjectMeta | None = None
    spec: GeneratorStateSpec | None = None
    status: GeneratorStateStatus | None = None


class GeneratorStateSpec(ApiStruct, kw_only=True):
    """GeneratorState spec"""

    garbage_collection_deadline: Time | None = None
    resource: Any
    state: Any


class GeneratorStateStatus(ApiStruct, kw_only=True):
    """GeneratorState status"""

    conditions: list[GeneratorStateStatusConditions] | None = None


class GeneratorStateStatusConditions(ApiStruct, kw_only=True):
    """GeneratorState status.conditions[]"""

    last_transition_time: Time | None = None
    message: str | None = None
    reason: str | None = None
    status: str
    type: str


class GithubAccessToken(KubeObject, kw_only=True):
    """https://external-secrets.io/latest/api/spec/"""

    __resource__ = Resource(
        group="generators.external-secrets.io",
        version="v1alpha1",
        kind="GithubAccessToken",
        plural="githubaccesstokens",
        namespaced=True,
        module=__name__,
        class_name="GithubAccessToken",
        system="external_secrets",
    )

    api_version: Literal["generators.external-secrets.io/v1alpha1"] = constant(
        "generators.external-secrets.io/v1alpha1"
    )
    kind: Literal["GithubAccessToken"] = constant("GithubAccessToken")
    metadata: k8s.ObjectMeta | None = None
    spec: GithubAccessTokenSpec | None = None


class GithubAccessTokenSpec(ApiStruct, kw_only=True):
    """GithubAccessToken spec"""

    app_id: str = msgspec.field(name="appID")
    auth: GithubAccessTokenSpecAuth
    install_id: str = msgspec.field(name="installID")
    permissions: dict[str, str] | None = None
    repositories: list[str] | None = None
    url: str | None = None


class GithubAccessTokenSpecAuth(ApiStruct, kw_only=True):
    """GithubAccessToken spec.auth"""

    private_key: GithubAccessTokenSpecAuthPrivateKey


class GithubAccessTokenSpecAuthPrivateKey(ApiStruct, kw_only=True):
    """GithubAccessToken spec.auth.privateKey"""

    secret_ref: MFASpecSecret


class GitlabDeployToken(KubeObject, kw_only=True):
    """https://external-secrets.io/latest/api/spec/"""

    __resource__ = Resource(
        group="generators.external-secrets.io",
        version="v1alpha1",
        kind="GitlabDeployToken",
        plural="gitlabdeploytokens",
        namespaced=True,
        module=__name__,
        class_name="GitlabDeployToken",
        system="external_secrets",
    )

    api_version: Literal["generators.external-secrets.io/v1alpha1"] = constant(
        "generators.external-secrets.io/v1alpha1"
    )
    kind: Literal["GitlabDeployToken"] = constant("GitlabDeployToken")
    metadata: k8s.ObjectMeta | None = None
    spec: GitlabDeployTokenSpec | None = None


class GitlabDeployTokenSpec(ApiStruct, kw_only=True):
    """GitlabDeployToken spec"""

    name: Annotated[str, msgspec.Meta(min_length=1)]
    auth: GitlabDeployTokenSpecAuth
    expires_at: Time | None = None
    group_id: Annotated[str, msgspec.Meta(min_length=1)] | None = msgspec.field(
        default=None, name="groupID"
    )
    project_id: Annotated[str, msgspec.Meta(min_length=1)] | None = msgspec.field(
        default=None, name="projectID"
    )
    scopes: Annotated[list[GitlabDeployTokenSpecScopes], msgspec.Meta(min_length=1)]
    url: str | None = None
    username: str | None = None


class GitlabDeployTokenSpecAuth(ApiStruct, kw_only=True):
    """GitlabDeployToken spec.auth"""

    token: GithubAccessTokenSpecAuthPrivateKey


class Grafana(KubeObject, kw_only=True):
    """https://external-secrets.io/latest/api/spec/"""

    __resource__ = Resource(
        group="generators.external-secrets.io",
        version="v1alpha1",
        kind="Grafana",
        plural="grafanas",
        namespaced=True,
        module=__name__,
        class_name="Grafana",
        system="external_secrets",
    )

    api_version: Literal["generators.external-secrets.io/v1alpha1"] = constant(
        "generators.external-secrets.io/v1alpha1"
    )
    kind: Literal["Grafana"] = constant("Grafana")
    metadata: k8s.ObjectMeta | None = None
    spec: GrafanaSpec | None = None


class GrafanaSpec(ApiStruct, kw_only=True):
    """Grafana spec"""

    auth: GrafanaSpecAuth
    service_account: GrafanaSpecServiceAccount
    url: str


class GrafanaSpecAuth(ApiStruct, kw_only=True):
    """Grafana spec.auth"""

    basic: GrafanaSpecAuthBasic | None = None
    token: GrafanaSpecAuthToken | None = None


class GrafanaSpecAuthBasic(ApiStruct, kw_only=True):
    """Grafana spec.auth.basic"""

    password: GrafanaSpecAuthToken
    username: str


class GrafanaSpecAuthToken(ApiStruct, kw_only=True):
    """Grafana spec.auth.token"""

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


class GrafanaSpecServiceAccount(ApiStruct, kw_only=True):
    """Grafana spec.serviceAccount"""

    name: str
    role: str
    seconds_to_live: Annotated[int, msgspec.Meta(ge=1, le=9223372036854775807)] | None = None


class MFA(KubeObject, kw_only=True):
    """https://external-secrets.io/latest/api/spec/"""

    __resource__ = Resource(
        group="generators.external-secrets.io",
        version="v1alpha1",
        kind="MFA",
        plural="mfas",
        namespaced=True,
        module=__name__,
        class_name="MFA",
        system="external_secrets",
    )

    api_version: Literal["generators.external-secrets.io/v1alpha1"] = constant(
        "generators.external-secrets.io/v1alpha1"
    )
    kind: Literal["MFA"] = constant("MFA")
    metadata: k8s.ObjectMeta | None = None
    spec: MFASpec | None = None


class MFASpec(ApiStruct, kw_only=True):
    """MFA spec"""

    algorithm: str | None = None
    length: Int64 | None = None
    secret: MFASpecSecret
    time_period: Int64 | None = None
    when: Time | None = None


class MFASpecSecret(ApiStruct, kw_only=True):
    """MFA spec.secret"""

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


class Password(KubeObject, kw_only=True):
    """https://external-secrets.io/latest/api/spec/"""

    __resource__ = Resource(
        group="generators.external-secrets.io",
        version="v1alpha1",
        kind="Password",
        plural="passwords",
        namespaced=True,
        module=__name__,
        class_name="Password",
        system="external_secrets",
    )

    api_version: Literal["generators.external-secrets.io/v1alpha1"] = constant(
        "generators.external-secrets.io/v1alpha1"
    )
    kind: Literal["Password"] = constant("Password")
    metadata: k8s.ObjectMeta | None = None
    spec: PasswordSpec | None = None


class PasswordSpec(ApiStruct, kw_only=True):
    """Password spec"""

    allow_repeat: bool | None = None
    digits: Int64 | None = None
    encoding: Literal["base64", "base64url", "base32", "hex", "raw"] | None = None
    length: Int64 | None = None
    no_upper: bool | None = None
    secret_keys: Annotated[list[str], msgspec.Meta(min_length=1)] | None = None
    symbol_characters: str | None = None
    symbols: Int64 | None = None


class QuayAccessToken(KubeObject, kw_only=True):
    """https://external-secrets.io/latest/api/spec/"""

    __resource__ = Resource(
        group="generators.external-secrets.io",
        version="v1alpha1",
        kind="QuayAccessToken",
        plural="quayaccesstokens",
        namespaced=True,
        module=__name__,
        class_name="QuayAccessToken",
        system="external_secrets",
    )

    api_version: Literal["generators.external-secrets.io/v1alpha1"] = constant(
        "generators.external-secrets.io/v1alpha1"
    )
    kind: Literal["QuayAccessToken"] = constant("QuayAccessToken")
    metadata: k8s.ObjectMeta | None = None
    spec: QuayAccessTokenSpec | None = None


class QuayAccessTokenSpec(ApiStruct, kw_only=True):
    """QuayAccessToken spec"""

    robot_account: str
    service_account_ref: QuayAccessTokenSpecServiceAccountRef
    url: str | None = None


class QuayAccessTokenSpecServiceAccountRef(ApiStruct, kw_only=True):
    """QuayAccessToken spec.serviceAccountRef"""

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


class SSHKey(KubeObject, kw_only=True):
    """https://external-secrets.io/latest/api/spec/"""

    __resource__ = Resource(
        group="generators.external-secrets.io",
        version="v1alpha1",
        kind="SSHKey",
        plural="sshkeys",
        namespaced=True,
        module=__name__,
        class_name="SSHKey",
        system="external_secrets",
    )

    api_version: Literal["generators.external-secrets.io/v1alpha1"] = constant(
        "generators.external-secrets.io/v1alpha1"
    )
    kind: Literal["SSHKey"] = constant("SSHKey")
    metadata: k8s.ObjectMeta | None = None
    spec: SSHKeySpec | None = None


class SSHKeySpec(ApiStruct, kw_only=True):
    """SSHKey spec"""

    comment: str | None = None
    key_size: Annotated[int, msgspec.Meta(ge=256, le=8192)] | None = None
    key_type: Literal["rsa", "ecdsa", "ed25519"] | None = None


class STSSessionToken(KubeObject, kw_only=True):
    """https://external-secrets.io/latest/api/spec/"""

    __resource__ = Resource(
        group="generators.external-secrets.io",
        version="v1alpha1",
        kind="STSSessionToken",
        plural="stssessiontokens",
        namespaced=True,
        module=__name__,
        class_name="STSSessionToken",
        system="external_secrets",
    )

    api_version: Literal["generators.external-secrets.io/v1alpha1"] = constant(
        "generators.external-secrets.io/v1alpha1"
    )
    kind: Literal["STSSessionToken"] = constant("STSSessionToken")
    metadata: k8s.ObjectMeta | None = None
    spec: STSSessionTokenSpec | None = None


class STSSessionTokenSpec(ApiStruct, kw_only=True):
    """STSSessionToken spec"""

    auth: STSSessionTokenSpecAuth | None = None
    region: str
    request_parameters: STSSessionTokenSpecRequestParameters | None = None
    role: str | None = None


class STSSessionTokenSpecAuth(ApiStruct, kw_only=True):
    """STSSessionToken spec.auth"""

    jwt: ACRAccessTokenSpecAuthWorkloadIdentity | None = None
    secret_ref: STSSessionTokenSpecAuthSecretRef | None = None


class STSSessionTokenSpecAuthSecretRef(ApiStruct, kw_only=True):
    """STSSessionToken spec.auth.secretRef"""

    access_key_id_secret_ref: MFASpecSecret | None = msgspec.field(
        default=None, name="accessKeyIDSecretRef"
    )
    secret_access_key_secret_ref: MFASpecSecret | None = None
    session_token_secret_ref: MFASpecSecret | None = None


class STSSessionTokenSpecRequestParameters(ApiStruct, kw_only=True):
    """STSSessionToken spec.requestParameters"""

    serial_number: str | None = None
    session_duration: Int32 | None = None
    token_code: str | None = None


class UUID(KubeObject, kw_only=True):
    """https://external-secrets.io/latest/api/spec/"""

    __resource__ = Resource(
        group="generators.external-secrets.io",
        version="v1alpha1",
        kind="UUID",
        plural="uuids",
        namespaced=True,
        module=__name__,
        class_name="UUID",
        system="external_secrets",
    )

    api_version: Literal["generators.external-secrets.io/v1alpha1"] = constant(
        "generators.external-secrets.io/v1alpha1"
    )
    kind: Literal["UUID"] = constant("UUID")
    metadata: k8s.ObjectMeta | None = None
    spec: RawExtension | None = None


class VaultDynamicSecret(KubeObject, kw_only=True):
    """https://external-secrets.io/latest/api/spec/"""

    __resource__ = Resource(
        group="generators.external-secrets.io",
        version="v1alpha1",
        kind="VaultDynamicSecret",
        plural="vaultdynamicsecrets",
        namespaced=True,
        module=__name__,
        class_name="VaultDynamicSecret",
        system="external_secrets",
    )

    api_version: Literal["generators.external-secrets.io/v1alpha1"] = constant(
        "generators.external-secrets.io/v1alpha1"
    )
    kind: Literal["VaultDynamicSecret"] = constant("VaultDynamicSecret")
    metadata: k8s.ObjectMeta | None = None
    spec: VaultDynamicSecretSpec | None = None


class VaultDynamicSecretAuthJwtKubernetesServiceAccountToken(ApiStruct, kw_only=True):
    """VaultDynamicSecret spec.provider.auth.jwt.kubernetesServiceAccountToken"""

    audiences: list[str] | None = None
    expiration_seconds: Int64 | None = None
    service_account_ref: QuayAccessTokenSpecServiceAccountRef


class VaultDynamicSecretSpec(ApiStruct, kw_only=True):
    """VaultDynamicSecret spec"""

    allow_empty_response: bool | None = None
    controller: str | None = None
    get_parameters: dict[str, list[str]] | None = None
    method: str | None = None
    parameters: Any = None
    path: str
    provider: VaultDynamicSecretSpecProvider
    result_type: Literal["Data", "Auth", "Raw"] | None = None
    retry_settings: VaultDynamicSecretSpecRetrySettings | None = None


class VaultDynamicSecretSpecProvider(ApiStruct, kw_only=True):
    """VaultDynamicSecret spec.provider"""

    auth: VaultDynamicSecretSpecProviderAuth | None = None
    ca_bundle: Bytes | None = None
    ca_provider: WebhookSpecCaProvider | None = None
    check_and_set: VaultDynamicSecretSpecProviderCheckAndSet | None = None
    forward_inconsistent: bool | None = None
    headers: dict[str, str] | None = None
    namespace: str | None = None
    path: str | None = None
    read_your_writes: bool | None = None
    server: str
    tls: VaultDynamicSecretSpecProviderTls | None = None
    version: Literal["v1", "v2"] | None = None


class VaultDynamicSecretSpecProviderAuth(ApiStruct, kw_only=True):
    """VaultDynamicSecret spec.provider.auth"""

    app_role: VaultDynamicSecretSpecProviderAuthAppRole | None = None
    cert: VaultDynamicSecretSpecProviderAuthCert | None = None
    gcp: VaultDynamicSecretSpecProviderAuthGcp | None = None
    iam: VaultDynamicSecretSpecProviderAuthIam | None = None
    jwt: VaultDynamicSecretSpecProviderAuthJwt | None = None
    kubernetes: VaultDynamicSecretSpecProviderAuthKubernetes | None = None
    ldap: VaultDynamicSecretSpecProviderAuthLdap | None = None
    namespace: str | None = None
    token_secret_ref: MFASpecSecret | None = None
    user_pass: VaultDynamicSecretSpecProviderAuthLdap | None = None


class VaultDynamicSecretSpecProviderAuthAppRole(ApiStruct, kw_only=True):
    """VaultDynamicSecret spec.provider.auth.appRole"""

    path: str | None = None
    role_id: str | None = None
    role_ref: MFASpecSecret | None = None
    secret_ref: MFASpecSecret


class VaultDynamicSecretSpecProviderAuthCert(ApiStruct, kw_only=True):
    """VaultDynamicSecret spec.provider.auth.cert"""

    client_cert: MFASpecSecret | None = None
    path: str | None = None
    secret_ref: MFASpecSecret | None = None
    vault_role: str | None = None


class VaultDynamicSecretSpecProviderAuthGcp(ApiStruct, kw_only=True):
    """VaultDynamicSecret spec.provider.auth.gcp"""

    location: str | None = None
    path: str | None = None
    project_id: str | None = msgspec.field(default=None, name="projectID")
    role: str
    secret_ref: GCRAccessTokenSpecAuthSecretRef | None = None
    service_account_ref: QuayAccessTokenSpecServiceAccountRef | None = None
    workload_identity: VaultDynamicSecretSpecProviderAuthGcpWorkloadIdentity | None = None


class VaultDynamicSecretSpecProviderAuthGcpWorkloadIdentity(ApiStruct, kw_only=True):
    """VaultDynamicSecret spec.provider.auth.gcp.workloadIdentity"""

    cluster_location: str | None = None
    cluster_name: str | None = None
    cluster_project_id: str | None = msgspec.field(default=None, name="clusterProjectID")
    service_account_ref: QuayAccessTokenSpecServiceAccountRef


class VaultDynamicSecretSpecProviderAuthIam(ApiStruct, kw_only=True):
    """VaultDynamicSecret spec.provider.auth.iam"""

    external_id: str | None = msgspec.field(default=None, name="externalID")
    jwt: ACRAccessTokenSpecAuthWorkloadIdentity | None = None
    path: str | None = None
    region: str | None = None
    role: str | None = None
    secret_ref: STSSessionTokenSpecAuthSecretRef | None = None
    vault_aws_iam_server_id: str | None = msgspec.field(default=None, name="vaultAwsIamServerID")
    vault_role: str


class VaultDynamicSecretSpecProviderAuthJwt(ApiStruct, kw_only=True):
    """VaultDynamicSecret spec.provider.auth.jwt"""

    kubernetes_service_account_token: (
        VaultDynamicSecretAuthJwtKubernetesServiceAccountToken | None
    ) = None
    path: str | None = None
    role: str | None = None
    secret_ref: MFASpecSecret | None = None


class VaultDynamicSecretSpecProviderAuthKubernetes(ApiStruct, kw_only=True):
    """VaultDynamicSecret spec.provider.auth.kubernetes"""

    mount_path: str | None = None
    role: str
    secret_ref: MFASpecSecret | None = None
    service_account_ref: QuayAccessTokenSpecServiceAccountRef | None = None


class VaultDynamicSecretSpecProviderAuthLdap(ApiStruct, kw_only=True):
    """VaultDynamicSecret spec.provider.auth.ldap"""

    path: str | None = None
    secret_ref: MFASpecSecret | None = None
    username: str


class VaultDynamicSecretSpecProviderCheckAndSet(ApiStruct, kw_only=True):
    """VaultDynamicSecret spec.provider.checkAndSet"""

    required: bool | None = None


class VaultDynamicSecretSpecProviderTls(ApiStruct, kw_only=True):
    """VaultDynamicSecret spec.provider.tls"""

    cert_secret_ref: MFASpecSecret | None = None
    key_secret_ref: MFASpecSecret | None = None


class VaultDynamicSecretSpecRetrySettings(ApiStruct, kw_only=True):
    """VaultDynamicSecret spec.retrySettings"""

    max_retries: Int32 | None = None
    retry_interval: str | None = None


class Webhook(KubeObject, kw_only=True):
    """https://external-secrets.io/latest/api/spec/"""

    __resource__ = Resource(
        group="generators.external-secrets.io",
        version="v1alpha1",
        kind="Webhook",
        plural="webhooks",
        namespaced=True,
        module=__name__,
        class_name="Webhook",
        system="external_secrets",
    )

    api_version: Literal["generators.external-secrets.io/v1alpha1"] = constant(
        "generators.external-secrets.io/v1alpha1"
    )
    kind: Literal["Webhook"] = constant("Webhook")
    metadata: k8s.ObjectMeta | None = None
    spec: WebhookSpec | None = None


class WebhookSpec(ApiStruct, kw_only=True):
    """Webhook spec"""

    auth: WebhookSpecAuth | None = None
    body: str | None = None
    ca_bundle: Bytes | None = None
    ca_provider: WebhookSpecCaProvider | None = None
    headers: dict[str, str] | None = None
    method: str | None = None
    result: WebhookSpecResult
    secrets: list[WebhookSpecSecrets] | None = None
    timeout: str | None = None
    url: str


class WebhookSpecAuth(ApiStruct, kw_only=True):
    """Webhook spec.auth"""

    ntlm: WebhookSpecAuthNtlm | None = None


class WebhookSpecAuthNtlm(ApiStruct, kw_only=True):
    """Webhook spec.auth.ntlm"""

    password_secret: MFASpecSecret
    username_secret: MFASpecSecret


class WebhookSpecCaProvider(ApiStruct, kw_only=True):
    """Webhook spec.caProvider"""

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


class WebhookSpecResult(ApiStruct, kw_only=True):
    """Webhook spec.result"""

    json_path: str | None = None


class WebhookSpecSecrets(ApiStruct, kw_only=True):
    """Webhook spec.secrets[]"""

    name: str
    secret_ref: GrafanaSpecAuthToken


ACRAccessTokenSpecEnvironmentType: TypeAlias = Literal[
    "PublicCloud", "USGovernmentCloud", "ChinaCloud", "GermanCloud", "AzureStackCloud"
]
ClusterGeneratorSpecKind: TypeAlias = Literal[
    "ACRAccessToken",
    "BeyondtrustWorkloadCredentialsDynamicSecret",
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
GitlabDeployTokenSpecScopes: TypeAlias = Literal[
    "read_repository",
    "read_registry",
    "write_registry",
    "read_package_registry",
    "write_package_registry",
    "read_virtual_registry",
    "write_virtual_registry",
]
