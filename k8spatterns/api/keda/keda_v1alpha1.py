"""Typed objects of keda.sh/v1alpha1.

Generated from the CustomResourceDefinitions of KEDA; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, Int32, KubeObject, Resource, Time, constant


class ClusterTriggerAuthentication(KubeObject, kw_only=True):
    """https://keda.sh/docs/latest/reference/"""

    __resource__ = Resource(
        group="keda.sh",
        version="v1alpha1",
        kind="ClusterTriggerAuthentication",
        plural="clustertriggerauthentications",
        namespaced=False,
        short_names=("cta", "clustertriggerauth"),
        module=__name__,
        class_name="ClusterTriggerAuthentication",
        system="keda",
    )

    api_version: Literal["keda.sh/v1alpha1"] = constant("keda.sh/v1alpha1")
    kind: Literal["ClusterTriggerAuthentication"] = constant("ClusterTriggerAuthentication")
    metadata: k8s.ObjectMeta | None = None
    spec: TriggerAuthenticationSpec
    status: TriggerAuthenticationStatus | None = None


class ScaledJob(KubeObject, kw_only=True):
    """https://keda.sh/docs/latest/reference/"""

    __resource__ = Resource(
        group="keda.sh",
        version="v1alpha1",
        kind="ScaledJob",
        plural="scaledjobs",
        namespaced=True,
        short_names=("sj",),
        module=__name__,
        class_name="ScaledJob",
        system="keda",
    )

    api_version: Literal["keda.sh/v1alpha1"] = constant("keda.sh/v1alpha1")
    kind: Literal["ScaledJob"] = constant("ScaledJob")
    metadata: k8s.ObjectMeta | None = None
    spec: ScaledJobSpec | None = None
    status: ScaledJobStatus | None = None


class ScaledJobSpec(ApiStruct, kw_only=True):
    """ScaledJob spec"""

    env_source_container_name: str | None = None
    failed_jobs_history_limit: Annotated[int, msgspec.Meta(ge=0, le=2147483647)] | None = None
    job_target_ref: k8s.JobSpec
    max_replica_count: Annotated[int, msgspec.Meta(ge=1, le=2147483647)] | None = None
    min_replica_count: Annotated[int, msgspec.Meta(ge=0, le=2147483647)] | None = None
    polling_interval: Annotated[int, msgspec.Meta(ge=1, le=2147483647)] | None = None
    rollout: ScaledJobSpecRollout | None = None
    rollout_strategy: Literal["gradual", "immediate"] | None = None
    scaling_strategy: ScaledJobSpecScalingStrategy | None = None
    successful_jobs_history_limit: Annotated[int, msgspec.Meta(ge=0, le=2147483647)] | None = None
    triggers: Annotated[list[ScaledJobSpecTriggers], msgspec.Meta(min_length=1)]


class ScaledJobSpecRollout(ApiStruct, kw_only=True):
    """ScaledJob spec.rollout"""

    propagation_policy: Literal["foreground", "background"] | None = None
    strategy: Literal["gradual", "immediate"] | None = None


class ScaledJobSpecScalingStrategy(ApiStruct, kw_only=True):
    """ScaledJob spec.scalingStrategy"""

    custom_scaling_queue_length_deduction: Int32 | None = None
    custom_scaling_running_job_percentage: str | None = None
    multiple_scalers_calculation: Literal["min", "avg", "sum", "max"] | None = None
    pending_pod_conditions: list[str] | None = None
    strategy: Literal["default", "custom", "accurate", "eager"] | None = None


class ScaledJobSpecTriggers(ApiStruct, kw_only=True):
    """ScaledJob spec.triggers[]"""

    name: str | None = None
    authentication_ref: ScaledJobSpecTriggersAuthenticationRef | None = None
    metadata: dict[str, str]
    metric_type: str | None = None
    type: Annotated[str, msgspec.Meta(min_length=1)]
    use_cached_metrics: bool | None = None


class ScaledJobSpecTriggersAuthenticationRef(ApiStruct, kw_only=True):
    """ScaledJob spec.triggers[].authenticationRef"""

    name: str
    kind: Literal["TriggerAuthentication", "ClusterTriggerAuthentication"] | None = None


class ScaledJobStatus(ApiStruct, kw_only=True):
    """ScaledJob status"""

    paused: str | None = msgspec.field(default=None, name="Paused")
    authentications_types: str | None = None
    conditions: list[ScaledJobStatusConditions] | None = None
    external_metric_names: list[str] | None = None
    last_active_time: Time | None = None
    triggers_activity: dict[str, ScaledJobStatusTriggersActivity] | None = None
    triggers_types: str | None = None


class ScaledJobStatusConditions(ApiStruct, kw_only=True):
    """ScaledJob status.conditions[]"""

    message: str | None = None
    reason: str | None = None
    status: str
    type: str


class ScaledJobStatusTriggersActivity(ApiStruct, kw_only=True):
    """ScaledJob status.triggersActivity{}"""

    is_active: bool | None = None


class ScaledObject(KubeObject, kw_only=True):
    """https://keda.sh/docs/latest/reference/"""

    __resource__ = Resource(
        group="keda.sh",
        version="v1alpha1",
        kind="ScaledObject",
        plural="scaledobjects",
        namespaced=True,
        short_names=("so",),
        module=__name__,
        class_name="ScaledObject",
        system="keda",
    )

    api_version: Literal["keda.sh/v1alpha1"] = constant("keda.sh/v1alpha1")
    kind: Literal["ScaledObject"] = constant("ScaledObject")
    metadata: k8s.ObjectMeta | None = None
    spec: ScaledObjectSpec
    status: ScaledObjectStatus | None = None


class ScaledObjectAdvancedHorizontalPodAutoscalerConfigBehavior(ApiStruct, kw_only=True):
    """ScaledObject spec.advanced.horizontalPodAutoscalerConfig.behavior"""

    scale_down: k8s.HPAScalingRules | None = None
    scale_up: k8s.HPAScalingRules | None = None


class ScaledObjectSpec(ApiStruct, kw_only=True):
    """ScaledObject spec"""

    advanced: ScaledObjectSpecAdvanced | None = None
    cooldown_period: Annotated[int, msgspec.Meta(ge=0, le=2147483647)] | None = None
    fallback: ScaledObjectSpecFallback | None = None
    idle_replica_count: Annotated[int, msgspec.Meta(ge=0, le=2147483647)] | None = None
    initial_cooldown_period: Annotated[int, msgspec.Meta(ge=0, le=2147483647)] | None = None
    max_replica_count: Annotated[int, msgspec.Meta(ge=1, le=2147483647)] | None = None
    min_replica_count: Annotated[int, msgspec.Meta(ge=0, le=2147483647)] | None = None
    polling_interval: Annotated[int, msgspec.Meta(ge=1, le=2147483647)] | None = None
    scale_target_ref: ScaledObjectSpecScaleTargetRef
    triggers: Annotated[list[ScaledJobSpecTriggers], msgspec.Meta(min_length=1)]


class ScaledObjectSpecAdvanced(ApiStruct, kw_only=True):
    """ScaledObject spec.advanced"""

    horizontal_pod_autoscaler_config: (
        ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfig | None
    ) = None
    restore_to_original_replica_count: bool | None = None
    scaling_modifiers: ScaledObjectSpecAdvancedScalingModifiers | None = None


class ScaledObjectSpecAdvancedHorizontalPodAutoscalerConfig(ApiStruct, kw_only=True):
    """ScaledObject spec.advanced.horizontalPodAutoscalerConfig"""

    name: str | None = None
    behavior: ScaledObjectAdvancedHorizontalPodAutoscalerConfigBehavior | None = None


class ScaledObjectSpecAdvancedScalingModifiers(ApiStruct, kw_only=True):
    """ScaledObject spec.advanced.scalingModifiers"""

    activation_target: str | None = None
    formula: str | None = None
    metric_type: Literal["AverageValue", "Value"] | None = None
    target: str | None = None


class ScaledObjectSpecFallback(ApiStruct, kw_only=True):
    """ScaledObject spec.fallback"""

    behavior: ScaledObjectSpecFallbackBehavior | None = None
    failure_threshold: Annotated[int, msgspec.Meta(ge=0, le=2147483647)]
    replicas: Annotated[int, msgspec.Meta(ge=0, le=2147483647)]


class ScaledObjectSpecScaleTargetRef(ApiStruct, kw_only=True):
    """ScaledObject spec.scaleTargetRef"""

    name: Annotated[str, msgspec.Meta(min_length=1)]
    api_version: str | None = None
    env_source_container_name: str | None = None
    kind: str | None = None


class ScaledObjectStatus(ApiStruct, kw_only=True):
    """ScaledObject status"""

    authentications_types: str | None = None
    composite_scaler_name: str | None = None
    conditions: list[ScaledJobStatusConditions] | None = None
    external_metric_names: list[str] | None = None
    health: dict[str, ScaledObjectStatusHealth] | None = None
    hpa_name: str | None = None
    last_active_time: Time | None = None
    original_replica_count: Int32 | None = None
    paused_replica_count: Int32 | None = None
    resource_metric_names: list[str] | None = None
    scale_target_gvkr: ScaledObjectStatusScaleTargetGVKR | None = msgspec.field(
        default=None, name="scaleTargetGVKR"
    )
    scale_target_kind: str | None = None
    triggers_activity: dict[str, ScaledJobStatusTriggersActivity] | None = None
    triggers_types: str | None = None


class ScaledObjectStatusHealth(ApiStruct, kw_only=True):
    """ScaledObject status.health{}"""

    number_of_failures: Int32 | None = None
    status: str | None = None


class ScaledObjectStatusScaleTargetGVKR(ApiStruct, kw_only=True):
    """ScaledObject status.scaleTargetGVKR"""

    group: str
    kind: str
    resource: str
    version: str


class TriggerAuthentication(KubeObject, kw_only=True):
    """https://keda.sh/docs/latest/reference/"""

    __resource__ = Resource(
        group="keda.sh",
        version="v1alpha1",
        kind="TriggerAuthentication",
        plural="triggerauthentications",
        namespaced=True,
        short_names=("ta", "triggerauth"),
        module=__name__,
        class_name="TriggerAuthentication",
        system="keda",
    )

    api_version: Literal["keda.sh/v1alpha1"] = constant("keda.sh/v1alpha1")
    kind: Literal["TriggerAuthentication"] = constant("TriggerAuthentication")
    metadata: k8s.ObjectMeta | None = None
    spec: TriggerAuthenticationSpec
    status: TriggerAuthenticationStatus | None = None


class TriggerAuthenticationOauth2ClientSecretValueFromSecretKeyRef(ApiStruct, kw_only=True):
    """TriggerAuthentication spec.oauth2.clientSecret.valueFrom.secretKeyRef"""

    name: str
    key: str


class TriggerAuthenticationSpec(ApiStruct, kw_only=True):
    """TriggerAuthentication spec"""

    aws_secret_manager: TriggerAuthenticationSpecAwsSecretManager | None = None
    azure_key_vault: TriggerAuthenticationSpecAzureKeyVault | None = None
    bound_service_account_token: list[TriggerAuthenticationSpecBoundServiceAccountToken] | None = (
        None
    )
    config_map_target_ref: list[TriggerAuthenticationSpecConfigMapTargetRef] | None = None
    env: list[TriggerAuthenticationSpecEnv] | None = None
    file_path: str | None = None
    gcp_secret_manager: TriggerAuthenticationSpecGcpSecretManager | None = None
    hashi_corp_vault: TriggerAuthenticationSpecHashiCorpVault | None = None
    oauth2: TriggerAuthenticationSpecOauth2 | None = None
    pod_identity: TriggerAuthenticationSpecPodIdentity | None = None
    secret_target_ref: list[TriggerAuthenticationSpecConfigMapTargetRef] | None = None


class TriggerAuthenticationSpecAwsSecretManager(ApiStruct, kw_only=True):
    """TriggerAuthentication spec.awsSecretManager"""

    credentials: TriggerAuthenticationSpecAwsSecretManagerCredentials | None = None
    pod_identity: TriggerAuthenticationSpecPodIdentity | None = None
    region: str | None = None
    secrets: Annotated[
        list[TriggerAuthenticationSpecAwsSecretManagerSecrets], msgspec.Meta(min_length=1)
    ]


class TriggerAuthenticationSpecAwsSecretManagerCredentials(ApiStruct, kw_only=True):
    """TriggerAuthentication spec.awsSecretManager.credentials"""

    access_key: TriggerAuthenticationSpecOauth2ClientSecret
    access_secret_key: TriggerAuthenticationSpecOauth2ClientSecret
    access_token: TriggerAuthenticationSpecOauth2ClientSecret | None = None


class TriggerAuthenticationSpecAwsSecretManagerSecrets(ApiStruct, kw_only=True):
    """TriggerAuthentication spec.awsSecretManager.secrets[]"""

    name: str
    parameter: str
    secret_key: str | None = None
    version_id: str | None = None
    version_stage: str | None = None


class TriggerAuthenticationSpecAzureKeyVault(ApiStruct, kw_only=True):
    """TriggerAuthentication spec.azureKeyVault"""

    cloud: TriggerAuthenticationSpecAzureKeyVaultCloud | None = None
    credentials: TriggerAuthenticationSpecAzureKeyVaultCredentials | None = None
    pod_identity: TriggerAuthenticationSpecPodIdentity | None = None
    secrets: Annotated[
        list[TriggerAuthenticationSpecAzureKeyVaultSecrets], msgspec.Meta(min_length=1)
    ]
    vault_uri: str


class TriggerAuthenticationSpecAzureKeyVaultCloud(ApiStruct, kw_only=True):
    """TriggerAuthentication spec.azureKeyVault.cloud"""

    active_directory_endpoint: str | None = None
    key_vault_resource_url: str | None = msgspec.field(default=None, name="keyVaultResourceURL")
    type: str


class TriggerAuthenticationSpecAzureKeyVaultCredentials(ApiStruct, kw_only=True):
    """TriggerAuthentication spec.azureKeyVault.credentials"""

    client_id: str
    client_secret: TriggerAuthenticationSpecOauth2ClientSecret
    tenant_id: str


class TriggerAuthenticationSpecAzureKeyVaultSecrets(ApiStruct, kw_only=True):
    """TriggerAuthentication spec.azureKeyVault.secrets[]"""

    name: str
    parameter: str
    version: str | None = None


class TriggerAuthenticationSpecBoundServiceAccountToken(ApiStruct, kw_only=True):
    """TriggerAuthentication spec.boundServiceAccountToken[]"""

    parameter: str
    service_account_name: str


class TriggerAuthenticationSpecConfigMapTargetRef(ApiStruct, kw_only=True):
    """TriggerAuthentication spec.configMapTargetRef[]"""

    name: str
    key: str
    parameter: str


class TriggerAuthenticationSpecEnv(ApiStruct, kw_only=True):
    """TriggerAuthentication spec.env[]"""

    name: str
    container_name: str | None = None
    parameter: str


class TriggerAuthenticationSpecGcpSecretManager(ApiStruct, kw_only=True):
    """TriggerAuthentication spec.gcpSecretManager"""

    credentials: TriggerAuthenticationSpecGcpSecretManagerCredentials | None = None
    pod_identity: TriggerAuthenticationSpecPodIdentity | None = None
    secrets: Annotated[
        list[TriggerAuthenticationSpecGcpSecretManagerSecrets], msgspec.Meta(min_length=1)
    ]


class TriggerAuthenticationSpecGcpSecretManagerCredentials(ApiStruct, kw_only=True):
    """TriggerAuthentication spec.gcpSecretManager.credentials"""

    client_secret: TriggerAuthenticationSpecOauth2ClientSecret


class TriggerAuthenticationSpecGcpSecretManagerSecrets(ApiStruct, kw_only=True):
    """TriggerAuthentication spec.gcpSecretManager.secrets[]"""

    id: str
    parameter: str
    version: str | None = None


class TriggerAuthenticationSpecHashiCorpVault(ApiStruct, kw_only=True):
    """TriggerAuthentication spec.hashiCorpVault"""

    address: str
    authentication: Literal["token", "kubernetes"]
    credential: TriggerAuthenticationSpecHashiCorpVaultCredential | None = None
    mount: str | None = None
    namespace: str | None = None
    role: str | None = None
    secrets: Annotated[
        list[TriggerAuthenticationSpecHashiCorpVaultSecrets], msgspec.Meta(min_length=1)
    ]


class TriggerAuthenticationSpecHashiCorpVaultCredential(ApiStruct, kw_only=True):
    """TriggerAuthentication spec.hashiCorpVault.credential"""

    service_account: str | None = None
    service_account_name: str | None = None
    token: str | None = None


class TriggerAuthenticationSpecHashiCorpVaultSecrets(ApiStruct, kw_only=True):
    """TriggerAuthentication spec.hashiCorpVault.secrets[]"""

    key: str
    parameter: str
    path: str
    pki_data: TriggerAuthenticationSpecHashiCorpVaultSecretsPkiData | None = None
    type: Literal["", "secretV2", "secret", "pki"] | None = None


class TriggerAuthenticationSpecHashiCorpVaultSecretsPkiData(ApiStruct, kw_only=True):
    """TriggerAuthentication spec.hashiCorpVault.secrets[].pkiData"""

    alt_names: str | None = None
    common_name: str | None = None
    format: str | None = None
    ip_sans: str | None = None
    other_sans: str | None = None
    ttl: str | None = None
    uri_sans: str | None = None


class TriggerAuthenticationSpecOauth2(ApiStruct, kw_only=True):
    """TriggerAuthentication spec.oauth2"""

    client_id: str
    client_secret: TriggerAuthenticationSpecOauth2ClientSecret | None = None
    scopes: list[str] | None = None
    token_url: str
    token_url_params: dict[str, str] | None = None
    type: Literal["clientCredentials"] | None = None


class TriggerAuthenticationSpecOauth2ClientSecret(ApiStruct, kw_only=True):
    """TriggerAuthentication spec.oauth2.clientSecret"""

    value_from: TriggerAuthenticationSpecOauth2ClientSecretValueFrom


class TriggerAuthenticationSpecOauth2ClientSecretValueFrom(ApiStruct, kw_only=True):
    """TriggerAuthentication spec.oauth2.clientSecret.valueFrom"""

    secret_key_ref: TriggerAuthenticationOauth2ClientSecretValueFromSecretKeyRef


class TriggerAuthenticationSpecPodIdentity(ApiStruct, kw_only=True):
    """TriggerAuthentication spec.podIdentity"""

    external_id: str | None = msgspec.field(default=None, name="externalID")
    identity_authority_host: str | None = None
    identity_id: str | None = None
    identity_owner: Literal["keda", "workload"] | None = None
    identity_tenant_id: str | None = None
    provider: Literal["azure-workload", "gcp", "aws", "aws-eks", "none"]
    role_arn: str | None = None


class TriggerAuthenticationStatus(ApiStruct, kw_only=True):
    """TriggerAuthentication status"""

    scaledjobs: str | None = None
    scaledobjects: str | None = None


ScaledObjectSpecFallbackBehavior: TypeAlias = Literal[
    "static",
    "currentReplicas",
    "currentReplicasIfHigher",
    "currentReplicasIfLower",
    "scalingModifiers",
]
