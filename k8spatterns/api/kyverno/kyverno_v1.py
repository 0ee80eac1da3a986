"""Typed objects of kyverno.io/v1.

Generated from the CustomResourceDefinitions of Kyverno; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import (
    ApiStruct,
    Int32,
    Int64,
    KubeObject,
    OpenStruct,
    Resource,
    constant,
)


class ClusterPolicy(KubeObject, kw_only=True):
    """https://kyverno.io/docs/"""

    __resource__ = Resource(
        group="kyverno.io",
        version="v1",
        kind="ClusterPolicy",
        plural="clusterpolicies",
        namespaced=False,
        short_names=("cpol",),
        module=__name__,
        class_name="ClusterPolicy",
        system="kyverno",
    )
    __keeps_unknown__ = True

    api_version: Literal["kyverno.io/v1"] = constant("kyverno.io/v1")
    kind: Literal["ClusterPolicy"] = constant("ClusterPolicy")
    metadata: k8s.ObjectMeta | None = None
    spec: PolicySpec
    status: PolicyStatus | None = None


class Policy(KubeObject, kw_only=True):
    """https://kyverno.io/docs/"""

    __resource__ = Resource(
        group="kyverno.io",
        version="v1",
        kind="Policy",
        plural="policies",
        namespaced=True,
        short_names=("pol",),
        module=__name__,
        class_name="Policy",
        system="kyverno",
    )
    __keeps_unknown__ = True

    api_version: Literal["kyverno.io/v1"] = constant("kyverno.io/v1")
    kind: Literal["Policy"] = constant("Policy")
    metadata: k8s.ObjectMeta | None = None
    spec: PolicySpec
    status: PolicyStatus | None = None


class PolicySpec(ApiStruct, kw_only=True):
    """Policy spec"""

    __keeps_unknown__ = True

    admission: bool | None = None
    apply_rules: Literal["All", "One"] | None = None
    background: bool | None = None
    emit_warning: bool | None = None
    failure_policy: Literal["Ignore", "Fail"] | None = None
    generate_existing: bool | None = None
    generate_existing_on_policy_update: bool | None = None
    mutate_existing_on_policy_update: bool | None = None
    rules: list[PolicySpecRules] | None = None
    schema_validation: bool | None = None
    use_server_side_apply: bool | None = None
    validation_failure_action: Literal["audit", "enforce", "Audit", "Enforce"] | None = None
    validation_failure_action_overrides: list[PolicySpecValidationFailureActionOverrides] | None = (
        None
    )
    webhook_configuration: PolicySpecWebhookConfiguration | None = None
    webhook_timeout_seconds: Int32 | None = None


class PolicySpecRules(ApiStruct, kw_only=True):
    """Policy spec.rules[]"""

    __keeps_unknown__ = True

    name: Annotated[str, msgspec.Meta(max_length=63)]
    cel_preconditions: list[PolicySpecRulesCelPreconditions] | None = None
    context: list[PolicySpecRulesContext] | None = None
    exclude: PolicySpecRulesExclude | None = None
    generate: PolicySpecRulesGenerate | None = None
    image_extractors: dict[str, list[PolicySpecRulesImageExtractors]] | None = None
    match: PolicySpecRulesExclude
    mutate: PolicySpecRulesMutate | None = None
    preconditions: Any = None
    report_properties: dict[str, str] | None = None
    skip_background_requests: bool | None = None
    validate: PolicySpecRulesValidate | None = None
    verify_images: list[PolicySpecRulesVerifyImages] | None = None


class PolicySpecRulesCelPreconditions(ApiStruct, kw_only=True):
    """Policy spec.rules[].celPreconditions[]"""

    name: str
    expression: str


class PolicySpecRulesContext(ApiStruct, kw_only=True):
    """Policy spec.rules[].context[]"""

    name: str
    api_call: PolicySpecRulesContextApiCall | None = None
    config_map: PolicySpecRulesContextConfigMap | None = None
    global_reference: PolicySpecRulesContextGlobalReference | None = None
    image_registry: PolicySpecRulesContextImageRegistry | None = None
    variable: PolicySpecRulesContextVariable | None = None


class PolicySpecRulesContextApiCall(ApiStruct, kw_only=True):
    """Policy spec.rules[].context[].apiCall"""

    data: list[PolicySpecRulesContextApiCallData] | None = None
    default: Any = None
    jmes_path: str | None = None
    method: Literal["GET", "POST"] | None = None
    service: PolicySpecRulesContextApiCallService | None = None
    url_path: str | None = None


class PolicySpecRulesContextApiCallData(ApiStruct, kw_only=True):
    """Policy spec.rules[].context[].apiCall.data[]"""

    key: str
    value: Any


class PolicySpecRulesContextApiCallService(ApiStruct, kw_only=True):
    """Policy spec.rules[].context[].apiCall.service"""

    ca_bundle: str | None = None
    headers: list[PolicySpecRulesContextApiCallServiceHeaders] | None = None
    url: str


class PolicySpecRulesContextApiCallServiceHeaders(ApiStruct, kw_only=True):
    """Policy spec.rules[].context[].apiCall.service.headers[]"""

    key: str
    value: str


class PolicySpecRulesContextConfigMap(ApiStruct, kw_only=True):
    """Policy spec.rules[].context[].configMap"""

    name: str
    namespace: str | None = None


class PolicySpecRulesContextGlobalReference(ApiStruct, kw_only=True):
    """Policy spec.rules[].context[].globalReference"""

    name: str
    jmes_path: str | None = None


class PolicySpecRulesContextImageRegistry(ApiStruct, kw_only=True):
    """Policy spec.rules[].context[].imageRegistry"""

    image_registry_credentials: PolicySpecRulesVerifyImagesImageRegistryCredentials | None = None
    jmes_path: str | None = None
    reference: str


class PolicySpecRulesContextVariable(ApiStruct, kw_only=True):
    """Policy spec.rules[].context[].variable"""

    default: Any = None
    jmes_path: str | None = None
    value: Any = None


class PolicySpecRulesExclude(ApiStruct, kw_only=True):
    """Policy spec.rules[].exclude"""

    all: list[PolicySpecRulesExcludeAll] | None = None
    any: list[PolicySpecRulesExcludeAll] | None = None
    cluster_roles: list[str] | None = None
    resources: PolicySpecRulesExcludeResources | None = None
    roles: list[str] | None = None
    subjects: list[PolicySpecRulesExcludeSubjects] | None = None


class PolicySpecRulesExcludeAll(ApiStruct, kw_only=True):
    """Policy spec.rules[].exclude.all[]"""

    cluster_roles: list[str] | None = None
    resources: PolicySpecRulesExcludeResources | None = None
    roles: list[str] | None = None
    subjects: list[PolicySpecRulesExcludeSubjects] | None = None


class PolicySpecRulesExcludeResources(ApiStruct, kw_only=True):
    """Policy spec.rules[].exclude.resources"""

    name: str | None = None
    annotations: dict[str, str] | None = None
    kinds: list[str] | None = None
    names: list[str] | None = None
    namespace_selector: k8s.LabelSelector | None = None
    namespaces: list[str] | None = None
    operations: list[Literal["CREATE", "CONNECT", "UPDATE", "DELETE"]] | None = None
    selector: k8s.LabelSelector | None = None


class PolicySpecRulesExcludeSubjects(ApiStruct, kw_only=True):
    """Policy spec.rules[].exclude.subjects[]"""

    name: str
    api_group: str | None = None
    kind: str
    namespace: str | None = None


class PolicySpecRulesGenerate(ApiStruct, kw_only=True):
    """Policy spec.rules[].generate"""

    __keeps_unknown__ = True

    name: str | None = None
    api_version: str | None = None
    clone: PolicySpecRulesGenerateClone | None = None
    clone_list: PolicySpecRulesGenerateCloneList | None = None
    data: Any = None
    foreach: list[PolicySpecRulesGenerateForeach] | None = None
    generate_existing: bool | None = None
    kind: str | None = None
    namespace: str | None = None
    orphan_downstream_on_policy_delete: bool | None = None
    synchronize: bool | None = None
    uid: str | None = None


class PolicySpecRulesGenerateClone(ApiStruct, kw_only=True):
    """Policy spec.rules[].generate.clone"""

    name: str | None = None
    namespace: str | None = None


class PolicySpecRulesGenerateCloneList(ApiStruct, kw_only=True):
    """Policy spec.rules[].generate.cloneList"""

    kinds: list[str] | None = None
    namespace: str | None = None
    selector: k8s.LabelSelector | None = None


class PolicySpecRulesGenerateForeach(ApiStruct, kw_only=True):
    """Policy spec.rules[].generate.foreach[]"""

    __keeps_unknown__ = True

    name: str | None = None
    api_version: str | None = None
    clone: PolicySpecRulesGenerateClone | None = None
    clone_list: PolicySpecRulesGenerateCloneList | None = None
    context: list[PolicySpecRulesContext] | None = None
    data: Any = None
    kind: str | None = None
    list_: str | None = None
    namespace: str | None = None
    preconditions: PolicySpecRulesGenerateForeachPreconditions | None = None
    uid: str | None = None


class PolicySpecRulesGenerateForeachPreconditions(OpenStruct, kw_only=True):
    """Policy spec.rules[].generate.foreach[].preconditions"""

    __keeps_unknown__ = True

    all: list[PolicySpecRulesGenerateForeachPreconditionsAll] | None = None
    any: list[PolicySpecRulesGenerateForeachPreconditionsAll] | None = None


class PolicySpecRulesGenerateForeachPreconditionsAll(ApiStruct, kw_only=True):
    """Policy spec.rules[].generate.foreach[].preconditions.all[]"""

    key: Any = None
    message: str | None = None
    operator: PolicySpecRulesGenerateForeachPreconditionsAllOperator | None = None
    value: Any = None


class PolicySpecRulesImageExtractors(ApiStruct, kw_only=True):
    """Policy spec.rules[].imageExtractors{}[]"""

    name: str | None = None
    jmes_path: str | None = None
    key: str | None = None
    path: str
    value: str | None = None


class PolicySpecRulesMutate(ApiStruct, kw_only=True):
    """Policy spec.rules[].mutate"""

    __keeps_unknown__ = True

    foreach: list[PolicySpecRulesMutateForeach] | None = None
    mutate_existing_on_policy_update: bool | None = None
    patch_strategic_merge: Any = None
    patches_json6902: str | None = None
    targets: list[PolicySpecRulesMutateTargets] | None = None


class PolicySpecRulesMutateForeach(ApiStruct, kw_only=True):
    """Policy spec.rules[].mutate.foreach[]"""

    __keeps_unknown__ = True

    context: list[PolicySpecRulesContext] | None = None
    foreach: Any = None
    list_: str | None = None
    order: Literal["Ascending", "Descending"] | None = None
    patch_strategic_merge: Any = None
    patches_json6902: str | None = None
    preconditions: PolicySpecRulesGenerateForeachPreconditions | None = None


class PolicySpecRulesMutateTargets(ApiStruct, kw_only=True):
    """Policy spec.rules[].mutate.targets[]"""

    name: str | None = None
    api_version: str | None = None
    context: list[PolicySpecRulesContext] | None = None
    kind: str | None = None
    namespace: str | None = None
    preconditions: Any = None
    selector: k8s.LabelSelector | None = None
    uid: str | None = None


class PolicySpecRulesValidate(ApiStruct, kw_only=True):
    """Policy spec.rules[].validate"""

    __keeps_unknown__ = True

    allow_existing_violations: bool | None = None
    any_pattern: Any = None
    assert_: Any = None
    cel: PolicySpecRulesValidateCel | None = None
    deny: PolicySpecRulesValidateDeny | None = None
    failure_action: Literal["Audit", "Enforce"] | None = None
    failure_action_overrides: list[PolicySpecValidationFailureActionOverrides] | None = None
    foreach: list[PolicySpecRulesValidateForeach] | None = None
    manifests: PolicySpecRulesValidateManifests | None = None
    message: str | None = None
    pattern: Any = None
    pod_security: PolicySpecRulesValidatePodSecurity | None = None


class PolicySpecRulesValidateCel(ApiStruct, kw_only=True):
    """Policy spec.rules[].validate.cel"""

    audit_annotations: list[PolicySpecRulesValidateCelAuditAnnotations] | None = None
    expressions: list[PolicySpecRulesValidateCelExpressions] | None = None
    generate: bool | None = None
    param_kind: PolicySpecRulesValidateCelParamKind | None = None
    param_ref: PolicySpecRulesValidateCelParamRef | None = None
    variables: list[PolicySpecRulesCelPreconditions] | None = None


class PolicySpecRulesValidateCelAuditAnnotations(ApiStruct, kw_only=True):
    """Policy spec.rules[].validate.cel.auditAnnotations[]"""

    key: str
    value_expression: str


class PolicySpecRulesValidateCelExpressions(ApiStruct, kw_only=True):
    """Policy spec.rules[].validate.cel.expressions[]"""

    expression: str
    message: str | None = None
    message_expression: str | None = None
    reason: str | None = None


class PolicySpecRulesValidateCelParamKind(ApiStruct, kw_only=True):
    """Policy spec.rules[].validate.cel.paramKind"""

    api_version: str | None = None
    kind: str | None = None


class PolicySpecRulesValidateCelParamRef(ApiStruct, kw_only=True):
    """Policy spec.rules[].validate.cel.paramRef"""

    name: str | None = None
    namespace: str | None = None
    parameter_not_found_action: str | None = None
    selector: k8s.LabelSelector | None = None


class PolicySpecRulesValidateDeny(ApiStruct, kw_only=True):
    """Policy spec.rules[].validate.deny"""

    conditions: Any = None


class PolicySpecRulesValidateForeach(ApiStruct, kw_only=True):
    """Policy spec.rules[].validate.foreach[]"""

    __keeps_unknown__ = True

    any_pattern: Any = None
    context: list[PolicySpecRulesContext] | None = None
    deny: PolicySpecRulesValidateDeny | None = None
    element_scope: bool | None = None
    foreach: Any = None
    list_: str | None = None
    pattern: Any = None
    preconditions: PolicySpecRulesGenerateForeachPreconditions | None = None


class PolicySpecRulesValidateManifests(ApiStruct, kw_only=True):
    """Policy spec.rules[].validate.manifests"""

    annotation_domain: str | None = None
    attestors: list[PolicySpecRulesVerifyImagesAttestors] | None = None
    dry_run: PolicySpecRulesValidateManifestsDryRun | None = None
    ignore_fields: list[PolicySpecRulesValidateManifestsIgnoreFields] | None = None
    repository: str | None = None


class PolicySpecRulesValidateManifestsDryRun(ApiStruct, kw_only=True):
    """Policy spec.rules[].validate.manifests.dryRun"""

    enable: bool | None = None
    namespace: str | None = None


class PolicySpecRulesValidateManifestsIgnoreFields(ApiStruct, kw_only=True):
    """Policy spec.rules[].validate.manifests.ignoreFields[]"""

    fields: list[str] | None = None
    objects: list[PolicySpecRulesValidateManifestsIgnoreFieldsObjects] | None = None


class PolicySpecRulesValidateManifestsIgnoreFieldsObjects(ApiStruct, kw_only=True):
    """Policy spec.rules[].validate.manifests.ignoreFields[].objects[]"""

    name: str | None = None
    group: str | None = None
    kind: str | None = None
    namespace: str | None = None
    version: str | None = None


class PolicySpecRulesValidatePodSecurity(ApiStruct, kw_only=True):
    """Policy spec.rules[].validate.podSecurity"""

    exclude: list[PolicySpecRulesValidatePodSecurityExclude] | None = None
    level: Literal["privileged", "baseline", "restricted"] | None = None
    version: PolicySpecRulesValidatePodSecurityVersion | None = None


class PolicySpecRulesValidatePodSecurityExclude(ApiStruct, kw_only=True):
    """Policy spec.rules[].validate.podSecurity.exclude[]"""

    control_name: PolicySpecRulesValidatePodSecurityExcludeControlName
    images: list[str] | None = None
    restricted_field: str | None = None
    values: list[str] | None = None


class PolicySpecRulesVerifyImages(ApiStruct, kw_only=True):
    """Policy spec.rules[].verifyImages[]"""

    additional_extensions: dict[str, str] | None = None
    annotations: dict[str, str] | None = None
    attestations: list[PolicySpecRulesVerifyImagesAttestations] | None = None
    attestors: list[PolicySpecRulesVerifyImagesAttestors] | None = None
    cosign_oci11: bool | None = msgspec.field(default=None, name="cosignOCI11")
    failure_action: Literal["Audit", "Enforce"] | None = None
    image: str | None = None
    image_references: list[str] | None = None
    image_registry_credentials: PolicySpecRulesVerifyImagesImageRegistryCredentials | None = None
    issuer: str | None = None
    key: str | None = None
    mutate_digest: bool | None = None
    repository: str | None = None
    required: bool | None = None
    roots: str | None = None
    skip_image_references: list[str] | None = None
    subject: str | None = None
    type: Literal["Cosign", "SigstoreBundle", "Notary"] | None = None
    use_cache: bool | None = None
    validate: PolicySpecRulesVerifyImagesValidate | None = None
    verify_digest: bool | None = None


class PolicySpecRulesVerifyImagesAttestations(ApiStruct, kw_only=True):
    """Policy spec.rules[].verifyImages[].attestations[]"""

    name: str | None = None
    attestors: list[PolicySpecRulesVerifyImagesAttestors] | None = None
    conditions: list[PolicySpecRulesVerifyImagesAttestationsConditions] | None = None
    predicate_type: str | None = None
    type: str | None = None


class PolicySpecRulesVerifyImagesAttestationsConditions(ApiStruct, kw_only=True):
    """Policy spec.rules[].verifyImages[].attestations[].conditions[]"""

    all: list[PolicySpecRulesGenerateForeachPreconditionsAll] | None = None
    any: list[PolicySpecRulesGenerateForeachPreconditionsAll] | None = None


class PolicySpecRulesVerifyImagesAttestors(ApiStruct, kw_only=True):
    """Policy spec.rules[].verifyImages[].attestors[]"""

    count: Annotated[int, msgspec.Meta(ge=1, le=9223372036854775807)] | None = None
    entries: list[PolicySpecRulesVerifyImagesAttestorsEntries] | None = None


class PolicySpecRulesVerifyImagesAttestorsEntries(ApiStruct, kw_only=True):
    """Policy spec.rules[].verifyImages[].attestors[].entries[]"""

    annotations: dict[str, str] | None = None
    attestor: Any = None
    certificates: PolicySpecRulesVerifyImagesAttestorsEntriesCertificates | None = None
    keyless: PolicySpecRulesVerifyImagesAttestorsEntriesKeyless | None = None
    keys: PolicySpecRulesVerifyImagesAttestorsEntriesKeys | None = None
    repository: str | None = None
    signature_algorithm: str | None = None


class PolicySpecRulesVerifyImagesAttestorsEntriesCertificates(ApiStruct, kw_only=True):
    """Policy spec.rules[].verifyImages[].attestors[].entries[].certificates"""

    cert: str | None = None
    cert_chain: str | None = None
    ctlog: PolicySpecRulesVerifyImagesAttestorsEntriesCertificatesCtlog | None = None
    rekor: PolicySpecRulesVerifyImagesAttestorsEntriesCertificatesRekor | None = None


class PolicySpecRulesVerifyImagesAttestorsEntriesCertificatesCtlog(ApiStruct, kw_only=True):
    """Policy spec.rules[].verifyImages[].attestors[].entries[].certificates.ctlog"""

    ignore_sct: bool | None = msgspec.field(default=None, name="ignoreSCT")
    pubkey: str | None = None
    tsa_cert_chain: str | None = None


class PolicySpecRulesVerifyImagesAttestorsEntriesCertificatesRekor(ApiStruct, kw_only=True):
    """Policy spec.rules[].verifyImages[].attestors[].entries[].certificates.rekor"""

    ignore_tlog: bool | None = None
    pubkey: str | None = None
    url: str | None = None


class PolicySpecRulesVerifyImagesAttestorsEntriesKeyless(ApiStruct, kw_only=True):
    """Policy spec.rules[].verifyImages[].attestors[].entries[].keyless"""

    additional_extensions: dict[str, str] | None = None
    ctlog: PolicySpecRulesVerifyImagesAttestorsEntriesCertificatesCtlog | None = None
    issuer: str | None = None
    issuer_reg_exp: str | None = None
    rekor: PolicySpecRulesVerifyImagesAttestorsEntriesCertificatesRekor | None = None
    roots: str | None = None
    subject: str | None = None
    subject_reg_exp: str | None = None


class PolicySpecRulesVerifyImagesAttestorsEntriesKeys(ApiStruct, kw_only=True):
    """Policy spec.rules[].verifyImages[].attestors[].entries[].keys"""

    ctlog: PolicySpecRulesVerifyImagesAttestorsEntriesCertificatesCtlog | None = None
    kms: str | None = None
    public_keys: str | None = None
    rekor: PolicySpecRulesVerifyImagesAttestorsEntriesCertificatesRekor | None = None
    secret: PolicySpecRulesVerifyImagesAttestorsEntriesKeysSecret | None = None
    signature_algorithm: str | None = None


class PolicySpecRulesVerifyImagesAttestorsEntriesKeysSecret(ApiStruct, kw_only=True):
    """Policy spec.rules[].verifyImages[].attestors[].entries[].keys.secret"""

    name: str
    namespace: str


class PolicySpecRulesVerifyImagesImageRegistryCredentials(ApiStruct, kw_only=True):
    """Policy spec.rules[].verifyImages[].imageRegistryCredentials"""

    allow_insecure_registry: bool | None = None
    providers: list[Literal["default", "amazon", "azure", "google", "github"]] | None = None
    secrets: list[str] | None = None


class PolicySpecRulesVerifyImagesValidate(ApiStruct, kw_only=True):
    """Policy spec.rules[].verifyImages[].validate"""

    deny: PolicySpecRulesValidateDeny | None = None
    message: str | None = None


class PolicySpecValidationFailureActionOverrides(ApiStruct, kw_only=True):
    """Policy spec.validationFailureActionOverrides[]"""

    action: Literal["audit", "enforce", "Audit", "Enforce"] | None = None
    namespace_selector: k8s.LabelSelector | None = None
    namespaces: list[str] | None = None


class PolicySpecWebhookConfiguration(ApiStruct, kw_only=True):
    """Policy spec.webhookConfiguration"""

    failure_policy: Literal["Ignore", "Fail"] | None = None
    match_conditions: list[PolicySpecRulesCelPreconditions] | None = None
    timeout_seconds: Int32 | None = None


class PolicyStatus(ApiStruct, kw_only=True):
    """Policy status"""

    __keeps_unknown__ = True

    autogen: PolicyStatusAutogen | None = None
    conditions: list[k8s.Condition] | None = None
    ready: bool | None = None
    rulecount: PolicyStatusRulecount | None = None
    validatingadmissionpolicy: PolicyStatusValidatingadmissionpolicy | None = None


class PolicyStatusAutogen(ApiStruct, kw_only=True):
    """Policy status.autogen"""

    __keeps_unknown__ = True

    rules: list[PolicySpecRules] | None = None


class PolicyStatusRulecount(ApiStruct, kw_only=True):
    """Policy status.rulecount"""

    generate: Int64
    mutate: Int64
    validate: Int64
    verifyimages: Int64


class PolicyStatusValidatingadmissionpolicy(ApiStruct, kw_only=True):
    """Policy status.validatingadmissionpolicy"""

    generated: bool
    message: str


PolicySpecRulesGenerateForeachPreconditionsAllOperator: TypeAlias = Literal[
    "Equals",
    "NotEquals",
    "In",
    "AnyIn",
    "AllIn",
    "NotIn",
    "AnyNotIn",
    "AllNotIn",
    "GreaterThanOrEquals",
    "GreaterThan",
    "LessThanOrEquals",
    "LessThan",
    "DurationGreaterThanOrEquals",
    "DurationGreaterThan",
    "DurationLessThanOrEquals",
    "DurationLessThan",
]
PolicySpecRulesValidatePodSecurityVersion: TypeAlias = Literal[
    "v1.19",
    "v1.20",
    "v1.21",
    "v1.22",
    "v1.23",
    "v1.24",
    "v1.25",
    "v1.26",
    "v1.27",
    "v1.28",
    "v1.29",
    "v1.30",
    "v1.31",
    "v1.32",
    "latest",
]
PolicySpecRulesValidatePodSecurityExcludeControlName: TypeAlias = Literal[
    "HostProcess",
    "Host Namespaces",
    "Privileged Containers",
    "Capabilities",
    "HostPath Volumes",
    "Host Ports",
    "AppArmor",
    "SELinux",
    "/proc Mount Type",
    "Seccomp",
    "Sysctls",
    "Volume Types",
    "Privilege Escalation",
    "Running as Non-root",
    "Running as Non-root user",
]
