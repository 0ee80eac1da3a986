"""Typed objects of pkg.crossplane.io/v1beta1.

Generated from the CustomResourceDefinitions of Crossplane; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import ClassVar, Literal

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import (
    ApiStruct,
    Int32,
    Int64,
    IntOrString,
    KubeObject,
    ListKeys,
    Quantity,
    Resource,
    Time,
    constant,
)


class DeploymentRuntimeConfig(KubeObject, kw_only=True):
    """https://docs.crossplane.io/latest/api/"""

    __resource__ = Resource(
        group="pkg.crossplane.io",
        version="v1beta1",
        kind="DeploymentRuntimeConfig",
        plural="deploymentruntimeconfigs",
        namespaced=False,
        module=__name__,
        class_name="DeploymentRuntimeConfig",
        system="crossplane",
    )

    api_version: Literal["pkg.crossplane.io/v1beta1"] = constant("pkg.crossplane.io/v1beta1")
    kind: Literal["DeploymentRuntimeConfig"] = constant("DeploymentRuntimeConfig")
    metadata: k8s.ObjectMeta | None = None
    spec: DeploymentRuntimeConfigSpec | None = None


class DeploymentRuntimeConfigDeploymentTemplateSpecTemplateSpec(ApiStruct, kw_only=True):
    """DeploymentRuntimeConfig spec.deploymentTemplate.spec.template.spec"""

    __list_keys__: ClassVar[ListKeys] = {
        "containers": ("name",),
        "ephemeralContainers": ("name",),
        "hostAliases": ("ip",),
        "imagePullSecrets": ("name",),
        "initContainers": ("name",),
        "resourceClaims": ("name",),
        "schedulingGates": ("name",),
        "topologySpreadConstraints": ("topologyKey", "whenUnsatisfiable"),
        "volumes": ("name",),
    }

    active_deadline_seconds: Int64 | None = None
    affinity: k8s.Affinity | None = None
    automount_service_account_token: bool | None = None
    containers: list[k8s.Container]
    dns_config: k8s.PodDNSConfig | None = None
    dns_policy: str | None = None
    enable_service_links: bool | None = None
    ephemeral_containers: list[k8s.EphemeralContainer] | None = None
    host_aliases: list[DeploymentRuntimeConfigSpecTemplateSpecHostAliases] | None = None
    host_ipc: bool | None = msgspec.field(default=None, name="hostIPC")
    host_network: bool | None = None
    host_pid: bool | None = msgspec.field(default=None, name="hostPID")
    host_users: bool | None = None
    hostname: str | None = None
    hostname_override: str | None = None
    image_pull_secrets: list[k8s.LocalObjectReference] | None = None
    init_containers: list[k8s.Container] | None = None
    node_name: str | None = None
    node_selector: dict[str, str] | None = None
    os: DeploymentRuntimeConfigDeploymentTemplateSpecTemplateSpecOs | None = None
    overhead: dict[str, Quantity] | None = None
    preemption_policy: str | None = None
    priority: Int32 | None = None
    priority_class_name: str | None = None
    readiness_gates: list[DeploymentRuntimeConfigSpecTemplateSpecReadinessGates] | None = None
    resource_claims: list[DeploymentRuntimeConfigSpecTemplateSpecResourceClaims] | None = None
    resources: k8s.ResourceRequirements | None = None
    restart_policy: str | None = None
    runtime_class_name: str | None = None
    scheduler_name: str | None = None
    scheduling_gates: list[DeploymentRuntimeConfigDeploymentTemplateSpecTemplateSpecOs] | None = (
        None
    )
    security_context: k8s.PodSecurityContext | None = None
    service_account: str | None = None
    service_account_name: str | None = None
    set_hostname_as_fqdn: bool | None = msgspec.field(default=None, name="setHostnameAsFQDN")
    share_process_namespace: bool | None = None
    subdomain: str | None = None
    termination_grace_period_seconds: Int64 | None = None
    tolerations: list[k8s.Toleration] | None = None
    topology_spread_constraints: list[k8s.TopologySpreadConstraint] | None = None
    volumes: list[k8s.Volume] | None = None
    workload_ref: DeploymentRuntimeConfigSpecTemplateSpecWorkloadRef | None = None


class DeploymentRuntimeConfigDeploymentTemplateSpecTemplateSpecOs(ApiStruct, kw_only=True):
    """DeploymentRuntimeConfig spec.deploymentTemplate.spec.template.spec.os"""

    name: str


class DeploymentRuntimeConfigSpec(ApiStruct, kw_only=True):
    """DeploymentRuntimeConfig spec"""

    deployment_template: DeploymentRuntimeConfigSpecDeploymentTemplate | None = None
    service_account_template: DeploymentRuntimeConfigSpecServiceAccountTemplate | None = None
    service_template: DeploymentRuntimeConfigSpecServiceAccountTemplate | None = None


class DeploymentRuntimeConfigSpecDeploymentTemplate(ApiStruct, kw_only=True):
    """DeploymentRuntimeConfig spec.deploymentTemplate"""

    metadata: k8s.ObjectMeta | None = None
    spec: DeploymentRuntimeConfigSpecDeploymentTemplateSpec | None = None


class DeploymentRuntimeConfigSpecDeploymentTemplateSpec(ApiStruct, kw_only=True):
    """DeploymentRuntimeConfig spec.deploymentTemplate.spec"""

    min_ready_seconds: Int32 | None = None
    paused: bool | None = None
    progress_deadline_seconds: Int32 | None = None
    replicas: Int32 | None = None
    revision_history_limit: Int32 | None = None
    selector: k8s.LabelSelector
    strategy: DeploymentRuntimeConfigSpecDeploymentTemplateSpecStrategy | None = None
    template: DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplate


class DeploymentRuntimeConfigSpecDeploymentTemplateSpecStrategy(ApiStruct, kw_only=True):
    """DeploymentRuntimeConfig spec.deploymentTemplate.spec.strategy"""

    rolling_update: DeploymentRuntimeConfigSpecStrategyRollingUpdate | None = None
    type: str | None = None


class DeploymentRuntimeConfigSpecDeploymentTemplateSpecTemplate(ApiStruct, kw_only=True):
    """DeploymentRuntimeConfig spec.deploymentTemplate.spec.template"""

    metadata: k8s.ObjectMeta | None = None
    spec: DeploymentRuntimeConfigDeploymentTemplateSpecTemplateSpec | None = None


class DeploymentRuntimeConfigSpecServiceAccountTemplate(ApiStruct, kw_only=True):
    """DeploymentRuntimeConfig spec.serviceAccountTemplate"""

    metadata: k8s.ObjectMeta | None = None


class DeploymentRuntimeConfigSpecStrategyRollingUpdate(ApiStruct, kw_only=True):
    """DeploymentRuntimeConfig spec.deploymentTemplate.spec.strategy.rollingUpdate"""

    max_surge: IntOrString | None = None
    max_unavailable: IntOrString | None = None


class DeploymentRuntimeConfigSpecTemplateSpecHostAliases(ApiStruct, kw_only=True):
    """DeploymentRuntimeConfig spec.deploymentTemplate.spec.template.spec.hostAliases[]"""

    hostnames: list[str] | None = None
    ip: str


class DeploymentRuntimeConfigSpecTemplateSpecReadinessGates(ApiStruct, kw_only=True):
    """DeploymentRuntimeConfig spec.deploymentTemplate.spec.template.spec.readinessGates[]"""

    condition_type: str


class DeploymentRuntimeConfigSpecTemplateSpecResourceClaims(ApiStruct, kw_only=True):
    """DeploymentRuntimeConfig spec.deploymentTemplate.spec.template.spec.resourceClaims[]"""

    name: str
    resource_claim_name: str | None = None
    resource_claim_template_name: str | None = None


class DeploymentRuntimeConfigSpecTemplateSpecWorkloadRef(ApiStruct, kw_only=True):
    """DeploymentRuntimeConfig spec.deploymentTemplate.spec.template.spec.workloadRef"""

    name: str
    pod_group: str
    pod_group_replica_key: str | None = None


class Function(KubeObject, kw_only=True):
    """https://docs.crossplane.io/latest/api/"""

    __resource__ = Resource(
        group="pkg.crossplane.io",
        version="v1beta1",
        kind="Function",
        plural="functions",
        namespaced=False,
        module=__name__,
        class_name="Function",
        system="crossplane",
        storage=False,
    )

    api_version: Literal["pkg.crossplane.io/v1beta1"] = constant("pkg.crossplane.io/v1beta1")
    kind: Literal["Function"] = constant("Function")
    metadata: k8s.ObjectMeta | None = None
    spec: FunctionSpec | None = None
    status: FunctionStatus | None = None


class FunctionRevision(KubeObject, kw_only=True):
    """https://docs.crossplane.io/latest/api/"""

    __resource__ = Resource(
        group="pkg.crossplane.io",
        version="v1beta1",
        kind="FunctionRevision",
        plural="functionrevisions",
        namespaced=False,
        module=__name__,
        class_name="FunctionRevision",
        system="crossplane",
        storage=False,
    )

    api_version: Literal["pkg.crossplane.io/v1beta1"] = constant("pkg.crossplane.io/v1beta1")
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
    conditions: list[LockStatusConditions] | None = None
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

    api_version: str
    kind: str
    name: str
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

    api_version: str | None = None
    kind: str | None = None
    name: str


class FunctionStatus(ApiStruct, kw_only=True):
    """Function status"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
    }

    applied_image_config_refs: list[FunctionStatusAppliedImageConfigRefs] | None = None
    conditions: list[LockStatusConditions] | None = None
    current_identifier: str | None = None
    current_revision: str | None = None
    resolved_package: str | None = None


class FunctionStatusAppliedImageConfigRefs(ApiStruct, kw_only=True):
    """Function status.appliedImageConfigRefs[]"""

    name: str
    reason: str


class ImageConfig(KubeObject, kw_only=True):
    """https://docs.crossplane.io/latest/api/"""

    __resource__ = Resource(
        group="pkg.crossplane.io",
        version="v1beta1",
        kind="ImageConfig",
        plural="imageconfigs",
        namespaced=False,
        module=__name__,
        class_name="ImageConfig",
        system="crossplane",
    )

    api_version: Literal["pkg.crossplane.io/v1beta1"] = constant("pkg.crossplane.io/v1beta1")
    kind: Literal["ImageConfig"] = constant("ImageConfig")
    metadata: k8s.ObjectMeta | None = None
    spec: ImageConfigSpec | None = None


class ImageConfigSpec(ApiStruct, kw_only=True):
    """ImageConfig spec"""

    match_images: list[ImageConfigSpecMatchImages]
    registry: ImageConfigSpecRegistry | None = None
    rewrite_image: ImageConfigSpecRewriteImage | None = None
    runtime: ImageConfigSpecRuntime | None = None
    verification: ImageConfigSpecVerification | None = None


class ImageConfigSpecMatchImages(ApiStruct, kw_only=True):
    """ImageConfig spec.matchImages[]"""

    prefix: str
    type: Literal["Prefix"] | None = None


class ImageConfigSpecRegistry(ApiStruct, kw_only=True):
    """ImageConfig spec.registry"""

    authentication: ImageConfigSpecRegistryAuthentication | None = None


class ImageConfigSpecRegistryAuthentication(ApiStruct, kw_only=True):
    """ImageConfig spec.registry.authentication"""

    pull_secret_ref: FunctionSpecPackagePullSecrets


class ImageConfigSpecRewriteImage(ApiStruct, kw_only=True):
    """ImageConfig spec.rewriteImage"""

    prefix: str


class ImageConfigSpecRuntime(ApiStruct, kw_only=True):
    """ImageConfig spec.runtime"""

    config_ref: FunctionSpecRuntimeConfigRef | None = None


class ImageConfigSpecVerification(ApiStruct, kw_only=True):
    """ImageConfig spec.verification"""

    cosign: ImageConfigSpecVerificationCosign | None = None
    provider: Literal["Cosign"]


class ImageConfigSpecVerificationCosign(ApiStruct, kw_only=True):
    """ImageConfig spec.verification.cosign"""

    authorities: list[ImageConfigSpecVerificationCosignAuthorities]


class ImageConfigSpecVerificationCosignAuthorities(ApiStruct, kw_only=True):
    """ImageConfig spec.verification.cosign.authorities[]"""

    attestations: list[ImageConfigSpecVerificationCosignAuthoritiesAttestations] | None = None
    key: ImageConfigSpecVerificationCosignAuthoritiesKey | None = None
    keyless: ImageConfigSpecVerificationCosignAuthoritiesKeyless | None = None
    name: str


class ImageConfigSpecVerificationCosignAuthoritiesAttestations(ApiStruct, kw_only=True):
    """ImageConfig spec.verification.cosign.authorities[].attestations[]"""

    name: str
    predicate_type: str


class ImageConfigSpecVerificationCosignAuthoritiesKey(ApiStruct, kw_only=True):
    """ImageConfig spec.verification.cosign.authorities[].key"""

    hash_algorithm: str | None = None
    secret_ref: ImageConfigSpecVerificationCosignAuthoritiesKeySecretRef


class ImageConfigSpecVerificationCosignAuthoritiesKeySecretRef(ApiStruct, kw_only=True):
    """ImageConfig spec.verification.cosign.authorities[].key.secretRef"""

    key: str
    name: str


class ImageConfigSpecVerificationCosignAuthoritiesKeyless(ApiStruct, kw_only=True):
    """ImageConfig spec.verification.cosign.authorities[].keyless"""

    identities: list[ImageConfigVerificationCosignAuthoritiesKeylessIdentities]
    insecure_ignore_sct: bool | None = msgspec.field(default=None, name="insecureIgnoreSCT")


class ImageConfigVerificationCosignAuthoritiesKeylessIdentities(ApiStruct, kw_only=True):
    """ImageConfig spec.verification.cosign.authorities[].keyless.identities[]"""

    issuer: str | None = None
    issuer_reg_exp: str | None = None
    subject: str | None = None
    subject_reg_exp: str | None = None


class Lock(KubeObject, kw_only=True):
    """https://docs.crossplane.io/latest/api/"""

    __resource__ = Resource(
        group="pkg.crossplane.io",
        version="v1beta1",
        kind="Lock",
        plural="locks",
        namespaced=False,
        module=__name__,
        class_name="Lock",
        system="crossplane",
    )

    api_version: Literal["pkg.crossplane.io/v1beta1"] = constant("pkg.crossplane.io/v1beta1")
    kind: Literal["Lock"] = constant("Lock")
    metadata: k8s.ObjectMeta | None = None
    packages: list[LockPackages] | None = None
    status: LockStatus | None = None


class LockPackages(ApiStruct, kw_only=True):
    """Lock packages[]"""

    api_version: str | None = None
    dependencies: list[LockPackagesDependencies]
    kind: str | None = None
    name: str
    source: str
    type: Literal["Configuration", "Provider", "Function"] | None = None
    version: str


class LockPackagesDependencies(ApiStruct, kw_only=True):
    """Lock packages[].dependencies[]"""

    api_version: str | None = None
    constraints: str
    kind: str | None = None
    package: str
    type: Literal["Configuration", "Provider", "Function"] | None = None


class LockStatus(ApiStruct, kw_only=True):
    """Lock status"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
    }

    conditions: list[LockStatusConditions] | None = None


class LockStatusConditions(ApiStruct, kw_only=True):
    """Lock status.conditions[]"""

    last_transition_time: Time
    message: str | None = None
    observed_generation: Int64 | None = None
    reason: str
    status: str
    type: str
