"""Typed objects of policies.kyverno.io/v1beta1.

Generated from the CustomResourceDefinitions of Kyverno; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, Int32, KubeObject, ListKeys, Resource, Time, constant


class DeletingPolicy(KubeObject, kw_only=True):
    """https://kyverno.io/docs/"""

    __resource__ = Resource(
        group="policies.kyverno.io",
        version="v1beta1",
        kind="DeletingPolicy",
        plural="deletingpolicies",
        namespaced=False,
        short_names=("dpol",),
        module=__name__,
        class_name="DeletingPolicy",
        system="kyverno",
    )

    api_version: Literal["policies.kyverno.io/v1beta1"] = constant("policies.kyverno.io/v1beta1")
    kind: Literal["DeletingPolicy"] = constant("DeletingPolicy")
    metadata: k8s.ObjectMeta | None = None
    spec: DeletingPolicySpec
    status: DeletingPolicyStatus | None = None


class DeletingPolicySpec(ApiStruct, kw_only=True):
    """DeletingPolicy spec"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("name",),
        "variables": ("name",),
    }

    conditions: list[DeletingPolicySpecConditions] | None = None
    deletion_propagation_policy: Literal["Foreground", "Background", "Orphan"] | None = None
    match_constraints: DeletingPolicySpecMatchConstraints | None = None
    schedule: str
    variables: list[DeletingPolicySpecConditions] | None = None


class DeletingPolicySpecConditions(ApiStruct, kw_only=True):
    """DeletingPolicy spec.conditions[]"""

    name: str
    expression: str


class DeletingPolicySpecMatchConstraints(ApiStruct, kw_only=True):
    """DeletingPolicy spec.matchConstraints"""

    exclude_resource_rules: list[DeletingPolicySpecMatchConstraintsExcludeResourceRules] | None = (
        None
    )
    match_policy: str | None = None
    namespace_selector: k8s.LabelSelector | None = None
    object_selector: k8s.LabelSelector | None = None
    resource_rules: list[DeletingPolicySpecMatchConstraintsExcludeResourceRules] | None = None


class DeletingPolicySpecMatchConstraintsExcludeResourceRules(ApiStruct, kw_only=True):
    """DeletingPolicy spec.matchConstraints.excludeResourceRules[]"""

    api_groups: list[str] | None = None
    api_versions: list[str] | None = None
    operations: list[str] | None = None
    resource_names: list[str] | None = None
    resources: list[str] | None = None
    scope: str | None = None


class DeletingPolicyStatus(ApiStruct, kw_only=True):
    """DeletingPolicy status"""

    condition_status: DeletingPolicyStatusConditionStatus | None = None
    last_execution_time: Time | None = None


class DeletingPolicyStatusConditionStatus(ApiStruct, kw_only=True):
    """DeletingPolicy status.conditionStatus"""

    conditions: list[k8s.Condition] | None = None
    message: str | None = None
    ready: bool | None = None


class GeneratingPolicy(KubeObject, kw_only=True):
    """https://kyverno.io/docs/"""

    __resource__ = Resource(
        group="policies.kyverno.io",
        version="v1beta1",
        kind="GeneratingPolicy",
        plural="generatingpolicies",
        namespaced=False,
        short_names=("gpol",),
        module=__name__,
        class_name="GeneratingPolicy",
        system="kyverno",
    )

    api_version: Literal["policies.kyverno.io/v1beta1"] = constant("policies.kyverno.io/v1beta1")
    kind: Literal["GeneratingPolicy"] = constant("GeneratingPolicy")
    metadata: k8s.ObjectMeta | None = None
    spec: GeneratingPolicySpec
    status: GeneratingPolicyStatus | None = None


class GeneratingPolicySpec(ApiStruct, kw_only=True):
    """GeneratingPolicy spec"""

    __list_keys__: ClassVar[ListKeys] = {
        "matchConditions": ("name",),
        "variables": ("name",),
    }

    audit_annotations: list[MutatingPolicySpecAuditAnnotations] | None = None
    evaluation: GeneratingPolicySpecEvaluation | None = None
    generate: Annotated[list[GeneratingPolicySpecGenerate], msgspec.Meta(min_length=1)]
    match_conditions: list[DeletingPolicySpecConditions] | None = None
    match_constraints: DeletingPolicySpecMatchConstraints | None = None
    use_server_side_apply: bool | None = None
    variables: list[DeletingPolicySpecConditions] | None = None
    webhook_configuration: MutatingPolicySpecWebhookConfiguration | None = None


class GeneratingPolicySpecEvaluation(ApiStruct, kw_only=True):
    """GeneratingPolicy spec.evaluation"""

    admission: MutatingPolicySpecAutogenMutatingAdmissionPolicy | None = None
    generate_existing: MutatingPolicySpecAutogenMutatingAdmissionPolicy | None = None
    orphan_downstream_on_policy_delete: MutatingPolicySpecAutogenMutatingAdmissionPolicy | None = (
        None
    )
    skip_background_requests: bool | None = None
    synchronize: MutatingPolicySpecAutogenMutatingAdmissionPolicy | None = None


class GeneratingPolicySpecGenerate(ApiStruct, kw_only=True):
    """GeneratingPolicy spec.generate[]"""

    expression: str | None = None
    template: GeneratingPolicySpecGenerateTemplate | None = None


class GeneratingPolicySpecGenerateTemplate(ApiStruct, kw_only=True):
    """GeneratingPolicy spec.generate[].template"""

    interpolate: Literal["none", "cel"] | None = None
    value: Annotated[str, msgspec.Meta(min_length=1)]


class GeneratingPolicyStatus(ApiStruct, kw_only=True):
    """GeneratingPolicy status"""

    condition_status: DeletingPolicyStatusConditionStatus | None = None


class ImageValidatingPolicy(KubeObject, kw_only=True):
    """https://kyverno.io/docs/"""

    __resource__ = Resource(
        group="policies.kyverno.io",
        version="v1beta1",
        kind="ImageValidatingPolicy",
        plural="imagevalidatingpolicies",
        namespaced=False,
        short_names=("ivpol",),
        module=__name__,
        class_name="ImageValidatingPolicy",
        system="kyverno",
    )

    api_version: Literal["policies.kyverno.io/v1beta1"] = constant("policies.kyverno.io/v1beta1")
    kind: Literal["ImageValidatingPolicy"] = constant("ImageValidatingPolicy")
    metadata: k8s.ObjectMeta | None = None
    spec: ImageValidatingPolicySpec
    status: ImageValidatingPolicyStatus | None = None


class ImageValidatingPolicySpec(ApiStruct, kw_only=True):
    """ImageValidatingPolicy spec"""

    __list_keys__: ClassVar[ListKeys] = {
        "validationActions": (),
    }

    attestations: list[ImageValidatingPolicySpecAttestations] | None = None
    attestors: list[ImageValidatingPolicySpecAttestors]
    audit_annotations: list[MutatingPolicySpecAuditAnnotations] | None = None
    autogen: ImageValidatingPolicySpecAutogen | None = None
    credentials: ImageValidatingPolicySpecCredentials | None = None
    evaluation: ValidatingPolicySpecEvaluation | None = None
    failure_policy: Literal["Ignore", "Fail"] | None = None
    images: list[DeletingPolicySpecConditions] | None = None
    match_conditions: list[DeletingPolicySpecConditions] | None = None
    match_constraints: DeletingPolicySpecMatchConstraints | None = None
    match_image_references: list[ImageValidatingPolicySpecMatchImageReferences] | None = None
    validation_actions: list[Literal["Deny", "Audit", "Warn"]] | None = None
    validation_configurations: ImageValidatingPolicySpecValidationConfigurations | None = None
    validations: list[ValidatingPolicySpecValidations]
    variables: list[DeletingPolicySpecConditions] | None = None
    webhook_configuration: MutatingPolicySpecWebhookConfiguration | None = None


class ImageValidatingPolicySpecAttestations(ApiStruct, kw_only=True):
    """ImageValidatingPolicy spec.attestations[]"""

    name: str
    intoto: ImageValidatingPolicySpecAttestationsIntoto | None = None
    referrer: ImageValidatingPolicySpecAttestationsIntoto | None = None


class ImageValidatingPolicySpecAttestationsIntoto(ApiStruct, kw_only=True):
    """ImageValidatingPolicy spec.attestations[].intoto"""

    type: str


class ImageValidatingPolicySpecAttestors(ApiStruct, kw_only=True):
    """ImageValidatingPolicy spec.attestors[]"""

    name: str
    cosign: ImageValidatingPolicySpecAttestorsCosign | None = None
    notary: ImageValidatingPolicySpecAttestorsNotary | None = None


class ImageValidatingPolicySpecAttestorsCosign(ApiStruct, kw_only=True):
    """ImageValidatingPolicy spec.attestors[].cosign"""

    annotations: dict[str, str] | None = None
    certificate: ImageValidatingPolicySpecAttestorsCosignCertificate | None = None
    ctlog: ImageValidatingPolicySpecAttestorsCosignCtlog | None = None
    key: ImageValidatingPolicySpecAttestorsCosignKey | None = None
    keyless: ImageValidatingPolicySpecAttestorsCosignKeyless | None = None
    source: ImageValidatingPolicySpecAttestorsCosignSource | None = None
    trusted_root: ImageValidatingPolicySpecAttestorsCosignTrustedRoot | None = None
    tuf: ImageValidatingPolicySpecAttestorsCosignTuf | None = None


class ImageValidatingPolicySpecAttestorsCosignCertificate(ApiStruct, kw_only=True):
    """ImageValidatingPolicy spec.attestors[].cosign.certificate"""

    cert: ImageValidatingPolicySpecAttestorsCosignTrustedRoot | None = None
    cert_chain: ImageValidatingPolicySpecAttestorsCosignTrustedRoot | None = None


class ImageValidatingPolicySpecAttestorsCosignCtlog(ApiStruct, kw_only=True):
    """ImageValidatingPolicy spec.attestors[].cosign.ctlog"""

    ct_log_pub_key: str | None = None
    insecure_ignore_sct: bool | None = msgspec.field(default=None, name="insecureIgnoreSCT")
    insecure_ignore_tlog: bool | None = None
    rekor_pub_key: str | None = None
    tsa_cert_chain: str | None = None
    url: str | None = None


class ImageValidatingPolicySpecAttestorsCosignKey(ApiStruct, kw_only=True):
    """ImageValidatingPolicy spec.attestors[].cosign.key"""

    data: str | None = None
    expression: str | None = None
    hash_algorithm: str | None = None
    kms: str | None = None


class ImageValidatingPolicySpecAttestorsCosignKeyless(ApiStruct, kw_only=True):
    """ImageValidatingPolicy spec.attestors[].cosign.keyless"""

    additional_extensions: dict[str, str] | None = None
    identities: list[ImageValidatingPolicySpecAttestorsCosignKeylessIdentities]
    roots: str | None = None


class ImageValidatingPolicySpecAttestorsCosignKeylessIdentities(ApiStruct, kw_only=True):
    """ImageValidatingPolicy spec.attestors[].cosign.keyless.identities[]"""

    issuer: str | None = None
    issuer_reg_exp: str | None = None
    subject: str | None = None
    subject_expression: str | None = None
    subject_reg_exp: str | None = None


class ImageValidatingPolicySpecAttestorsCosignSource(ApiStruct, kw_only=True):
    """ImageValidatingPolicy spec.attestors[].cosign.source"""

    pull_secrets: list[ImageValidatingPolicySpecAttestorsCosignSourcePullSecrets] | None = (
        msgspec.field(default=None, name="PullSecrets")
    )
    repository: str | None = None
    tag_prefix: str | None = None


class ImageValidatingPolicySpecAttestorsCosignSourcePullSecrets(ApiStruct, kw_only=True):
    """ImageValidatingPolicy spec.attestors[].cosign.source.PullSecrets[]"""

    name: str | None = None


class ImageValidatingPolicySpecAttestorsCosignTrustedRoot(ApiStruct, kw_only=True):
    """ImageValidatingPolicy spec.attestors[].cosign.trustedRoot"""

    expression: str | None = None
    value: str | None = None


class ImageValidatingPolicySpecAttestorsCosignTuf(ApiStruct, kw_only=True):
    """ImageValidatingPolicy spec.attestors[].cosign.tuf"""

    mirror: str | None = None
    root: ImageValidatingPolicySpecAttestorsCosignTufRoot | None = None


class ImageValidatingPolicySpecAttestorsCosignTufRoot(ApiStruct, kw_only=True):
    """ImageValidatingPolicy spec.attestors[].cosign.tuf.root"""

    data: str | None = None
    path: str | None = None


class ImageValidatingPolicySpecAttestorsNotary(ApiStruct, kw_only=True):
    """ImageValidatingPolicy spec.attestors[].notary"""

    certs: ImageValidatingPolicySpecAttestorsCosignTrustedRoot | None = None
    tsa_certs: ImageValidatingPolicySpecAttestorsCosignTrustedRoot | None = None


class ImageValidatingPolicySpecAutogen(ApiStruct, kw_only=True):
    """ImageValidatingPolicy spec.autogen"""

    pod_controllers: MutatingPolicySpecAutogenPodControllers | None = None


class ImageValidatingPolicySpecCredentials(ApiStruct, kw_only=True):
    """ImageValidatingPolicy spec.credentials"""

    allow_insecure_registry: bool | None = None
    providers: list[Literal["default", "amazon", "azure", "google", "github"]] | None = None
    secrets: list[str] | None = None


class ImageValidatingPolicySpecMatchImageReferences(ApiStruct, kw_only=True):
    """ImageValidatingPolicy spec.matchImageReferences[]"""

    expression: str | None = None
    glob: str | None = None


class ImageValidatingPolicySpecValidationConfigurations(ApiStruct, kw_only=True):
    """ImageValidatingPolicy spec.validationConfigurations"""

    mutate_digest: bool | None = None
    required: bool | None = None
    verify_digest: bool | None = None


class ImageValidatingPolicyStatus(ApiStruct, kw_only=True):
    """ImageValidatingPolicy status"""

    autogen: ImageValidatingPolicyStatusAutogen | None = None
    condition_status: DeletingPolicyStatusConditionStatus | None = None


class ImageValidatingPolicyStatusAutogen(ApiStruct, kw_only=True):
    """ImageValidatingPolicy status.autogen"""

    configs: dict[str, ImageValidatingPolicyStatusAutogenConfigs] | None = None


class ImageValidatingPolicyStatusAutogenConfigs(ApiStruct, kw_only=True):
    """ImageValidatingPolicy status.autogen.configs{}"""

    spec: ImageValidatingPolicySpec
    targets: list[MutatingPolicyStatusAutogenConfigsTargets]


class MutatingPolicy(KubeObject, kw_only=True):
    """https://kyverno.io/docs/"""

    __resource__ = Resource(
        group="policies.kyverno.io",
        version="v1beta1",
        kind="MutatingPolicy",
        plural="mutatingpolicies",
        namespaced=False,
        short_names=("mpol",),
        module=__name__,
        class_name="MutatingPolicy",
        system="kyverno",
    )

    api_version: Literal["policies.kyverno.io/v1beta1"] = constant("policies.kyverno.io/v1beta1")
    kind: Literal["MutatingPolicy"] = constant("MutatingPolicy")
    metadata: k8s.ObjectMeta | None = None
    spec: MutatingPolicySpec
    status: MutatingPolicyStatus | None = None


class MutatingPolicySpec(ApiStruct, kw_only=True):
    """MutatingPolicy spec"""

    __list_keys__: ClassVar[ListKeys] = {
        "matchConditions": ("name",),
        "targetMatchConditions": ("name",),
        "variables": ("name",),
    }

    audit_annotations: list[MutatingPolicySpecAuditAnnotations] | None = None
    autogen: MutatingPolicySpecAutogen | None = None
    evaluation: MutatingPolicySpecEvaluation | None = None
    failure_policy: Literal["Ignore", "Fail"] | None = None
    match_conditions: list[DeletingPolicySpecConditions] | None = None
    match_constraints: DeletingPolicySpecMatchConstraints | None = None
    mutations: list[MutatingPolicySpecMutations] | None = None
    reinvocation_policy: str | None = None
    target_match_conditions: list[DeletingPolicySpecConditions] | None = None
    target_match_constraints: MutatingPolicySpecTargetMatchConstraints | None = None
    variables: list[DeletingPolicySpecConditions] | None = None
    webhook_configuration: MutatingPolicySpecWebhookConfiguration | None = None


class MutatingPolicySpecAuditAnnotations(ApiStruct, kw_only=True):
    """MutatingPolicy spec.auditAnnotations[]"""

    key: str
    value_expression: str


class MutatingPolicySpecAutogen(ApiStruct, kw_only=True):
    """MutatingPolicy spec.autogen"""

    mutating_admission_policy: MutatingPolicySpecAutogenMutatingAdmissionPolicy | None = None
    pod_controllers: MutatingPolicySpecAutogenPodControllers | None = None


class MutatingPolicySpecAutogenMutatingAdmissionPolicy(ApiStruct, kw_only=True):
    """MutatingPolicy spec.autogen.mutatingAdmissionPolicy"""

    enabled: bool | None = None


class MutatingPolicySpecAutogenPodControllers(ApiStruct, kw_only=True):
    """MutatingPolicy spec.autogen.podControllers"""

    controllers: list[str] | None = None


class MutatingPolicySpecEvaluation(ApiStruct, kw_only=True):
    """MutatingPolicy spec.evaluation"""

    admission: MutatingPolicySpecAutogenMutatingAdmissionPolicy | None = None
    background: MutatingPolicySpecAutogenMutatingAdmissionPolicy | None = None
    mode: str | None = None
    mutate_existing: MutatingPolicySpecAutogenMutatingAdmissionPolicy | None = None
    skip_background_requests: bool | None = None
    use_server_side_apply: bool | None = None


class MutatingPolicySpecMutations(ApiStruct, kw_only=True):
    """MutatingPolicy spec.mutations[]"""

    apply_configuration: MutatingPolicySpecMutationsApplyConfiguration | None = None
    json_patch: MutatingPolicySpecMutationsApplyConfiguration | None = None
    patch_type: str


class MutatingPolicySpecMutationsApplyConfiguration(ApiStruct, kw_only=True):
    """MutatingPolicy spec.mutations[].applyConfiguration"""

    expression: str | None = None


class MutatingPolicySpecTargetMatchConstraints(ApiStruct, kw_only=True):
    """MutatingPolicy spec.targetMatchConstraints"""

    exclude_resource_rules: list[DeletingPolicySpecMatchConstraintsExcludeResourceRules] | None = (
        None
    )
    expression: str | None = None
    match_policy: str | None = None
    namespace_selector: k8s.LabelSelector | None = None
    object_selector: k8s.LabelSelector | None = None
    resource_rules: list[DeletingPolicySpecMatchConstraintsExcludeResourceRules] | None = None


class MutatingPolicySpecWebhookConfiguration(ApiStruct, kw_only=True):
    """MutatingPolicy spec.webhookConfiguration"""

    timeout_seconds: Int32 | None = None


class MutatingPolicyStatus(ApiStruct, kw_only=True):
    """MutatingPolicy status"""

    autogen: MutatingPolicyStatusAutogen | None = None
    condition_status: DeletingPolicyStatusConditionStatus | None = None
    generated: bool | None = None


class MutatingPolicyStatusAutogen(ApiStruct, kw_only=True):
    """MutatingPolicy status.autogen"""

    configs: dict[str, MutatingPolicyStatusAutogenConfigs] | None = None


class MutatingPolicyStatusAutogenConfigs(ApiStruct, kw_only=True):
    """MutatingPolicy status.autogen.configs{}"""

    spec: MutatingPolicySpec
    targets: list[MutatingPolicyStatusAutogenConfigsTargets]


class MutatingPolicyStatusAutogenConfigsTargets(ApiStruct, kw_only=True):
    """MutatingPolicy status.autogen.configs{}.targets[]"""

    group: str | None = None
    kind: str
    resource: str
    version: str


class NamespacedDeletingPolicy(KubeObject, kw_only=True):
    """https://kyverno.io/docs/"""

    __resource__ = Resource(
        group="policies.kyverno.io",
        version="v1beta1",
        kind="NamespacedDeletingPolicy",
        plural="namespaceddeletingpolicies",
        namespaced=True,
        short_names=("ndpol",),
        module=__name__,
        class_name="NamespacedDeletingPolicy",
        system="kyverno",
    )

    api_version: Literal["policies.kyverno.io/v1beta1"] = constant("policies.kyverno.io/v1beta1")
    kind: Literal["NamespacedDeletingPolicy"] = constant("NamespacedDeletingPolicy")
    metadata: k8s.ObjectMeta | None = None
    spec: DeletingPolicySpec
    status: DeletingPolicyStatus | None = None


class NamespacedGeneratingPolicy(KubeObject, kw_only=True):
    """https://kyverno.io/docs/"""

    __resource__ = Resource(
        group="policies.kyverno.io",
        version="v1beta1",
        kind="NamespacedGeneratingPolicy",
        plural="namespacedgeneratingpolicies",
        namespaced=True,
        short_names=("ngpol",),
        module=__name__,
        class_name="NamespacedGeneratingPolicy",
        system="kyverno",
    )

    api_version: Literal["policies.kyverno.io/v1beta1"] = constant("policies.kyverno.io/v1beta1")
    kind: Literal["NamespacedGeneratingPolicy"] = constant("NamespacedGeneratingPolicy")
    metadata: k8s.ObjectMeta | None = None
    spec: GeneratingPolicySpec
    status: GeneratingPolicyStatus | None = None


class NamespacedImageValidatingPolicy(KubeObject, kw_only=True):
    """https://kyverno.io/docs/"""

    __resource__ = Resource(
        group="policies.kyverno.io",
        version="v1beta1",
        kind="NamespacedImageValidatingPolicy",
        plural="namespacedimagevalidatingpolicies",
        namespaced=True,
        short_names=("nivpol",),
        module=__name__,
        class_name="NamespacedImageValidatingPolicy",
        system="kyverno",
    )

    api_version: Literal["policies.kyverno.io/v1beta1"] = constant("policies.kyverno.io/v1beta1")
    kind: Literal["NamespacedImageValidatingPolicy"] = constant("NamespacedImageValidatingPolicy")
    metadata: k8s.ObjectMeta | None = None
    spec: ImageValidatingPolicySpec
    status: ImageValidatingPolicyStatus | None = None


class NamespacedMutatingPolicy(KubeObject, kw_only=True):
    """https://kyverno.io/docs/"""

    __resource__ = Resource(
        group="policies.kyverno.io",
        version="v1beta1",
        kind="NamespacedMutatingPolicy",
        plural="namespacedmutatingpolicies",
        namespaced=True,
        short_names=("nmpol",),
        module=__name__,
        class_name="NamespacedMutatingPolicy",
        system="kyverno",
    )

    api_version: Literal["policies.kyverno.io/v1beta1"] = constant("policies.kyverno.io/v1beta1")
    kind: Literal["NamespacedMutatingPolicy"] = constant("NamespacedMutatingPolicy")
    metadata: k8s.ObjectMeta | None = None
    spec: MutatingPolicySpec
    status: MutatingPolicyStatus | None = None


class NamespacedValidatingPolicy(KubeObject, kw_only=True):
    """https://kyverno.io/docs/"""

    __resource__ = Resource(
        group="policies.kyverno.io",
        version="v1beta1",
        kind="NamespacedValidatingPolicy",
        plural="namespacedvalidatingpolicies",
        namespaced=True,
        short_names=("nvpol",),
        module=__name__,
        class_name="NamespacedValidatingPolicy",
        system="kyverno",
    )

    api_version: Literal["policies.kyverno.io/v1beta1"] = constant("policies.kyverno.io/v1beta1")
    kind: Literal["NamespacedValidatingPolicy"] = constant("NamespacedValidatingPolicy")
    metadata: k8s.ObjectMeta | None = None
    spec: ValidatingPolicySpec
    status: ValidatingPolicyStatus | None = None


class PolicyException(KubeObject, kw_only=True):
    """https://kyverno.io/docs/"""

    __resource__ = Resource(
        group="policies.kyverno.io",
        version="v1beta1",
        kind="PolicyException",
        plural="policyexceptions",
        namespaced=True,
        module=__name__,
        class_name="PolicyException",
        system="kyverno",
    )

    api_version: Literal["policies.kyverno.io/v1beta1"] = constant("policies.kyverno.io/v1beta1")
    kind: Literal["PolicyException"] = constant("PolicyException")
    metadata: k8s.ObjectMeta | None = None
    spec: PolicyExceptionSpec


class PolicyExceptionSpec(ApiStruct, kw_only=True):
    """PolicyException spec"""

    allowed_values: list[str] | None = None
    evaluation_mode: str | None = None
    expires_at: Time | None = None
    images: list[str] | None = None
    match_conditions: list[DeletingPolicySpecConditions] | None = None
    policy_refs: list[PolicyExceptionSpecPolicyRefs]
    properties: dict[str, str] | None = None
    report_result: Literal["skip", "pass"] | None = None


class PolicyExceptionSpecPolicyRefs(ApiStruct, kw_only=True):
    """PolicyException spec.policyRefs[]"""

    name: str
    kind: str


class ValidatingPolicy(KubeObject, kw_only=True):
    """https://kyverno.io/docs/"""

    __resource__ = Resource(
        group="policies.kyverno.io",
        version="v1beta1",
        kind="ValidatingPolicy",
        plural="validatingpolicies",
        namespaced=False,
        short_names=("vpol",),
        module=__name__,
        class_name="ValidatingPolicy",
        system="kyverno",
    )

    api_version: Literal["policies.kyverno.io/v1beta1"] = constant("policies.kyverno.io/v1beta1")
    kind: Literal["ValidatingPolicy"] = constant("ValidatingPolicy")
    metadata: k8s.ObjectMeta | None = None
    spec: ValidatingPolicySpec
    status: ValidatingPolicyStatus | None = None


class ValidatingPolicySpec(ApiStruct, kw_only=True):
    """ValidatingPolicy spec"""

    __list_keys__: ClassVar[ListKeys] = {
        "matchConditions": ("name",),
        "validationActions": (),
        "variables": ("name",),
    }

    audit_annotations: list[MutatingPolicySpecAuditAnnotations] | None = None
    autogen: ValidatingPolicySpecAutogen | None = None
    evaluation: ValidatingPolicySpecEvaluation | None = None
    failure_policy: Literal["Ignore", "Fail"] | None = None
    match_conditions: list[DeletingPolicySpecConditions] | None = None
    match_constraints: DeletingPolicySpecMatchConstraints | None = None
    validation_actions: list[Literal["Deny", "Audit", "Warn"]] | None = None
    validations: list[ValidatingPolicySpecValidations] | None = None
    variables: list[DeletingPolicySpecConditions] | None = None
    webhook_configuration: MutatingPolicySpecWebhookConfiguration | None = None


class ValidatingPolicySpecAutogen(ApiStruct, kw_only=True):
    """ValidatingPolicy spec.autogen"""

    pod_controllers: MutatingPolicySpecAutogenPodControllers | None = None
    validating_admission_policy: MutatingPolicySpecAutogenMutatingAdmissionPolicy | None = None


class ValidatingPolicySpecEvaluation(ApiStruct, kw_only=True):
    """ValidatingPolicy spec.evaluation"""

    admission: MutatingPolicySpecAutogenMutatingAdmissionPolicy | None = None
    background: MutatingPolicySpecAutogenMutatingAdmissionPolicy | None = None
    mode: str | None = None


class ValidatingPolicySpecValidations(ApiStruct, kw_only=True):
    """ValidatingPolicy spec.validations[]"""

    expression: str
    message: str | None = None
    message_expression: str | None = None
    reason: str | None = None


class ValidatingPolicyStatus(ApiStruct, kw_only=True):
    """ValidatingPolicy status"""

    autogen: ValidatingPolicyStatusAutogen | None = None
    condition_status: DeletingPolicyStatusConditionStatus | None = None
    generated: bool | None = None


class ValidatingPolicyStatusAutogen(ApiStruct, kw_only=True):
    """ValidatingPolicy status.autogen"""

    configs: dict[str, ValidatingPolicyStatusAutogenConfigs] | None = None


class ValidatingPolicyStatusAutogenConfigs(ApiStruct, kw_only=True):
    """ValidatingPolicy status.autogen.configs{}"""

    spec: ValidatingPolicySpec
    targets: list[MutatingPolicyStatusAutogenConfigsTargets]
