"""Typed objects of pkg.crossplane.io/v1beta1.

Generated from the CustomResourceDefinitions of Crossplane; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import ClassVar, Literal

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, Int64, KubeObject, ListKeys, Resource, Time, constant


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


class DeploymentRuntimeConfigSpec(ApiStruct, kw_only=True):
    """DeploymentRuntimeConfig spec"""

    deployment_template: DeploymentRuntimeConfigSpecDeploymentTemplate | None = None
    service_account_template: DeploymentRuntimeConfigSpecServiceAccountTemplate | None = None
    service_template: DeploymentRuntimeConfigSpecServiceAccountTemplate | None = None


class DeploymentRuntimeConfigSpecDeploymentTemplate(ApiStruct, kw_only=True):
    """DeploymentRuntimeConfig spec.deploymentTemplate"""

    metadata: k8s.ObjectMeta | None = None
    spec: k8s.DeploymentSpec | None = None


class DeploymentRuntimeConfigSpecServiceAccountTemplate(ApiStruct, kw_only=True):
    """DeploymentRuntimeConfig spec.serviceAccountTemplate"""

    metadata: k8s.ObjectMeta | None = None


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

    name: str
    attestations: list[ImageConfigSpecVerificationCosignAuthoritiesAttestations] | None = None
    key: ImageConfigSpecVerificationCosignAuthoritiesKey | None = None
    keyless: ImageConfigSpecVerificationCosignAuthoritiesKeyless | None = None


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

    name: str
    key: str


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

    name: str
    api_version: str | None = None
    dependencies: list[LockPackagesDependencies]
    kind: str | None = None
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
