"""Typed objects of admissionregistration.k8s.io/v1.

Generated from kubernetes 1.36 OpenAPI; do not edit.
Regenerate with: python tools/regenerate.py --openapi DIR
"""

from __future__ import annotations

from typing import ClassVar, Literal

from k8spatterns.api._base import (
    ApiStruct,
    Bytes,
    Int32,
    Int64,
    KubeObject,
    ListKeys,
    Resource,
    constant,
)

from . import meta_v1


class ApplyConfiguration(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#applyconfiguration-v1-admissionregistration-k8s-io"""

    expression: str | None = None


class AuditAnnotation(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#auditannotation-v1-admissionregistration-k8s-io"""

    key: str
    value_expression: str


class ExpressionWarning(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#expressionwarning-v1-admissionregistration-k8s-io"""

    field_ref: str
    warning: str


class JSONPatch(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#jsonpatch-v1-admissionregistration-k8s-io"""

    expression: str | None = None


class MatchCondition(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#matchcondition-v1-admissionregistration-k8s-io"""

    name: str
    expression: str


class MatchResources(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#matchresources-v1-admissionregistration-k8s-io"""

    exclude_resource_rules: list[NamedRuleWithOperations] | None = None
    match_policy: Literal["Equivalent", "Exact"] | None = None
    namespace_selector: meta_v1.LabelSelector | None = None
    object_selector: meta_v1.LabelSelector | None = None
    resource_rules: list[NamedRuleWithOperations] | None = None


class MutatingAdmissionPolicy(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#mutatingadmissionpolicy-v1-admissionregistration-k8s-io"""

    __resource__ = Resource(
        group="admissionregistration.k8s.io",
        version="v1",
        kind="MutatingAdmissionPolicy",
        plural="mutatingadmissionpolicies",
        namespaced=False,
        module=__name__,
        class_name="MutatingAdmissionPolicy",
        system="k8s",
    )

    api_version: Literal["admissionregistration.k8s.io/v1"] = constant(
        "admissionregistration.k8s.io/v1"
    )
    kind: Literal["MutatingAdmissionPolicy"] = constant("MutatingAdmissionPolicy")
    metadata: meta_v1.ObjectMeta | None = None
    spec: MutatingAdmissionPolicySpec | None = None


class MutatingAdmissionPolicyBinding(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#mutatingadmissionpolicybinding-v1-admissionregistration-k8s-io"""

    __resource__ = Resource(
        group="admissionregistration.k8s.io",
        version="v1",
        kind="MutatingAdmissionPolicyBinding",
        plural="mutatingadmissionpolicybindings",
        namespaced=False,
        module=__name__,
        class_name="MutatingAdmissionPolicyBinding",
        system="k8s",
    )

    api_version: Literal["admissionregistration.k8s.io/v1"] = constant(
        "admissionregistration.k8s.io/v1"
    )
    kind: Literal["MutatingAdmissionPolicyBinding"] = constant("MutatingAdmissionPolicyBinding")
    metadata: meta_v1.ObjectMeta | None = None
    spec: MutatingAdmissionPolicyBindingSpec | None = None


class MutatingAdmissionPolicyBindingSpec(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#mutatingadmissionpolicybindingspec-v1-admissionregistration-k8s-io"""

    match_resources: MatchResources | None = None
    param_ref: ParamRef | None = None
    policy_name: str | None = None


class MutatingAdmissionPolicySpec(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#mutatingadmissionpolicyspec-v1-admissionregistration-k8s-io"""

    __list_keys__: ClassVar[ListKeys] = {
        "matchConditions": ("name",),
    }

    failure_policy: Literal["Fail", "Ignore"] | None = None
    match_conditions: list[MatchCondition] | None = None
    match_constraints: MatchResources | None = None
    mutations: list[Mutation] | None = None
    param_kind: ParamKind | None = None
    reinvocation_policy: Literal["IfNeeded", "Never"] | None = None
    variables: list[Variable] | None = None


class MutatingWebhook(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#mutatingwebhook-v1-admissionregistration-k8s-io"""

    __list_keys__: ClassVar[ListKeys] = {
        "matchConditions": ("name",),
    }

    name: str
    admission_review_versions: list[str]
    client_config: WebhookClientConfig
    failure_policy: Literal["Fail", "Ignore"] | None = None
    match_conditions: list[MatchCondition] | None = None
    match_policy: Literal["Equivalent", "Exact"] | None = None
    namespace_selector: meta_v1.LabelSelector | None = None
    object_selector: meta_v1.LabelSelector | None = None
    reinvocation_policy: Literal["IfNeeded", "Never"] | None = None
    rules: list[RuleWithOperations] | None = None
    side_effects: Literal["None", "NoneOnDryRun"]
    timeout_seconds: Int32 | None = None


class MutatingWebhookConfiguration(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#mutatingwebhookconfiguration-v1-admissionregistration-k8s-io"""

    __list_keys__: ClassVar[ListKeys] = {
        "webhooks": ("name",),
    }
    __resource__ = Resource(
        group="admissionregistration.k8s.io",
        version="v1",
        kind="MutatingWebhookConfiguration",
        plural="mutatingwebhookconfigurations",
        namespaced=False,
        module=__name__,
        class_name="MutatingWebhookConfiguration",
        system="k8s",
    )

    api_version: Literal["admissionregistration.k8s.io/v1"] = constant(
        "admissionregistration.k8s.io/v1"
    )
    kind: Literal["MutatingWebhookConfiguration"] = constant("MutatingWebhookConfiguration")
    metadata: meta_v1.ObjectMeta | None = None
    webhooks: list[MutatingWebhook] | None = None


class Mutation(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#mutation-v1-admissionregistration-k8s-io"""

    apply_configuration: ApplyConfiguration | None = None
    json_patch: JSONPatch | None = None
    patch_type: Literal["ApplyConfiguration", "JSONPatch"]


class NamedRuleWithOperations(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#namedrulewithoperations-v1-admissionregistration-k8s-io"""

    api_groups: list[str] | None = None
    api_versions: list[str] | None = None
    operations: list[Literal["*", "CONNECT", "CREATE", "DELETE", "UPDATE"]] | None = None
    resource_names: list[str] | None = None
    resources: list[str] | None = None
    scope: Literal["*", "Cluster", "Namespaced"] | None = None


class ParamKind(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#paramkind-v1-admissionregistration-k8s-io"""

    api_version: str | None = None
    kind: str | None = None


class ParamRef(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#paramref-v1-admissionregistration-k8s-io"""

    name: str | None = None
    namespace: str | None = None
    parameter_not_found_action: str | None = None
    selector: meta_v1.LabelSelector | None = None


class RuleWithOperations(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#rulewithoperations-v1-admissionregistration-k8s-io"""

    api_groups: list[str] | None = None
    api_versions: list[str] | None = None
    operations: list[Literal["*", "CONNECT", "CREATE", "DELETE", "UPDATE"]] | None = None
    resources: list[str] | None = None
    scope: Literal["*", "Cluster", "Namespaced"] | None = None


class ServiceReference(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#servicereference-v1-admissionregistration-k8s-io"""

    name: str
    namespace: str
    path: str | None = None
    port: Int32 | None = None


class TypeChecking(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#typechecking-v1-admissionregistration-k8s-io"""

    expression_warnings: list[ExpressionWarning] | None = None


class ValidatingAdmissionPolicy(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#validatingadmissionpolicy-v1-admissionregistration-k8s-io"""

    __resource__ = Resource(
        group="admissionregistration.k8s.io",
        version="v1",
        kind="ValidatingAdmissionPolicy",
        plural="validatingadmissionpolicies",
        namespaced=False,
        module=__name__,
        class_name="ValidatingAdmissionPolicy",
        system="k8s",
    )

    api_version: Literal["admissionregistration.k8s.io/v1"] = constant(
        "admissionregistration.k8s.io/v1"
    )
    kind: Literal["ValidatingAdmissionPolicy"] = constant("ValidatingAdmissionPolicy")
    metadata: meta_v1.ObjectMeta | None = None
    spec: ValidatingAdmissionPolicySpec | None = None
    status: ValidatingAdmissionPolicyStatus | None = None


class ValidatingAdmissionPolicyBinding(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#validatingadmissionpolicybinding-v1-admissionregistration-k8s-io"""

    __resource__ = Resource(
        group="admissionregistration.k8s.io",
        version="v1",
        kind="ValidatingAdmissionPolicyBinding",
        plural="validatingadmissionpolicybindings",
        namespaced=False,
        module=__name__,
        class_name="ValidatingAdmissionPolicyBinding",
        system="k8s",
    )

    api_version: Literal["admissionregistration.k8s.io/v1"] = constant(
        "admissionregistration.k8s.io/v1"
    )
    kind: Literal["ValidatingAdmissionPolicyBinding"] = constant("ValidatingAdmissionPolicyBinding")
    metadata: meta_v1.ObjectMeta | None = None
    spec: ValidatingAdmissionPolicyBindingSpec


class ValidatingAdmissionPolicyBindingSpec(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#validatingadmissionpolicybindingspec-v1-admissionregistration-k8s-io"""

    __list_keys__: ClassVar[ListKeys] = {
        "validationActions": (),
    }

    match_resources: MatchResources | None = None
    param_ref: ParamRef | None = None
    policy_name: str
    validation_actions: list[Literal["Audit", "Deny", "Warn"]]


class ValidatingAdmissionPolicySpec(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#validatingadmissionpolicyspec-v1-admissionregistration-k8s-io"""

    __list_keys__: ClassVar[ListKeys] = {
        "matchConditions": ("name",),
        "variables": ("name",),
    }

    audit_annotations: list[AuditAnnotation] | None = None
    failure_policy: Literal["Fail", "Ignore"] | None = None
    match_conditions: list[MatchCondition] | None = None
    match_constraints: MatchResources | None = None
    param_kind: ParamKind | None = None
    validations: list[Validation] | None = None
    variables: list[Variable] | None = None


class ValidatingAdmissionPolicyStatus(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#validatingadmissionpolicystatus-v1-admissionregistration-k8s-io"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
    }

    conditions: list[meta_v1.Condition] | None = None
    observed_generation: Int64 | None = None
    type_checking: TypeChecking | None = None


class ValidatingWebhook(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#validatingwebhook-v1-admissionregistration-k8s-io"""

    __list_keys__: ClassVar[ListKeys] = {
        "matchConditions": ("name",),
    }

    name: str
    admission_review_versions: list[str]
    client_config: WebhookClientConfig
    failure_policy: Literal["Fail", "Ignore"] | None = None
    match_conditions: list[MatchCondition] | None = None
    match_policy: Literal["Equivalent", "Exact"] | None = None
    namespace_selector: meta_v1.LabelSelector | None = None
    object_selector: meta_v1.LabelSelector | None = None
    rules: list[RuleWithOperations] | None = None
    side_effects: Literal["None", "NoneOnDryRun"]
    timeout_seconds: Int32 | None = None


class ValidatingWebhookConfiguration(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#validatingwebhookconfiguration-v1-admissionregistration-k8s-io"""

    __list_keys__: ClassVar[ListKeys] = {
        "webhooks": ("name",),
    }
    __resource__ = Resource(
        group="admissionregistration.k8s.io",
        version="v1",
        kind="ValidatingWebhookConfiguration",
        plural="validatingwebhookconfigurations",
        namespaced=False,
        module=__name__,
        class_name="ValidatingWebhookConfiguration",
        system="k8s",
    )

    api_version: Literal["admissionregistration.k8s.io/v1"] = constant(
        "admissionregistration.k8s.io/v1"
    )
    kind: Literal["ValidatingWebhookConfiguration"] = constant("ValidatingWebhookConfiguration")
    metadata: meta_v1.ObjectMeta | None = None
    webhooks: list[ValidatingWebhook] | None = None


class Validation(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#validation-v1-admissionregistration-k8s-io"""

    expression: str
    message: str | None = None
    message_expression: str | None = None
    reason: str | None = None


class Variable(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#variable-v1-admissionregistration-k8s-io"""

    name: str
    expression: str


class WebhookClientConfig(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#webhookclientconfig-v1-admissionregistration-k8s-io"""

    ca_bundle: Bytes | None = None
    service: ServiceReference | None = None
    url: str | None = None
