"""Typed objects of flowcontrol.apiserver.k8s.io/v1.

Generated from kubernetes 1.36 OpenAPI; do not edit.
Regenerate with: python tools/regenerate.py --openapi DIR
"""

from __future__ import annotations

from typing import ClassVar, Literal

import msgspec

from k8spatterns.api._base import ApiStruct, Int32, KubeObject, ListKeys, Resource, Time, constant

from . import meta_v1


class ExemptPriorityLevelConfiguration(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#exemptprioritylevelconfiguration-v1-flowcontrol-apiserver-k8s-io"""

    lendable_percent: Int32 | None = None
    nominal_concurrency_shares: Int32 | None = None


class FlowDistinguisherMethod(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#flowdistinguishermethod-v1-flowcontrol-apiserver-k8s-io"""

    type: Literal["ByNamespace", "ByUser"]


class FlowSchema(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#flowschema-v1-flowcontrol-apiserver-k8s-io"""

    __resource__ = Resource(
        group="flowcontrol.apiserver.k8s.io",
        version="v1",
        kind="FlowSchema",
        plural="flowschemas",
        namespaced=False,
        module=__name__,
        class_name="FlowSchema",
        system="k8s",
    )

    api_version: Literal["flowcontrol.apiserver.k8s.io/v1"] = constant(
        "flowcontrol.apiserver.k8s.io/v1"
    )
    kind: Literal["FlowSchema"] = constant("FlowSchema")
    metadata: meta_v1.ObjectMeta | None = None
    spec: FlowSchemaSpec | None = None
    status: FlowSchemaStatus | None = None


class FlowSchemaCondition(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#flowschemacondition-v1-flowcontrol-apiserver-k8s-io"""

    last_transition_time: Time | None = None
    message: str | None = None
    reason: str | None = None
    status: str | None = None
    type: str | None = None


class FlowSchemaSpec(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#flowschemaspec-v1-flowcontrol-apiserver-k8s-io"""

    distinguisher_method: FlowDistinguisherMethod | None = None
    matching_precedence: Int32 | None = None
    priority_level_configuration: PriorityLevelConfigurationReference
    rules: list[PolicyRulesWithSubjects] | None = None


class FlowSchemaStatus(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#flowschemastatus-v1-flowcontrol-apiserver-k8s-io"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
    }

    conditions: list[FlowSchemaCondition] | None = None


class GroupSubject(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#groupsubject-v1-flowcontrol-apiserver-k8s-io"""

    name: str


class LimitResponse(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#limitresponse-v1-flowcontrol-apiserver-k8s-io"""

    queuing: QueuingConfiguration | None = None
    type: Literal["Queue", "Reject"]


class LimitedPriorityLevelConfiguration(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#limitedprioritylevelconfiguration-v1-flowcontrol-apiserver-k8s-io"""

    borrowing_limit_percent: Int32 | None = None
    lendable_percent: Int32 | None = None
    limit_response: LimitResponse | None = None
    nominal_concurrency_shares: Int32 | None = None


class NonResourcePolicyRule(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#nonresourcepolicyrule-v1-flowcontrol-apiserver-k8s-io"""

    __list_keys__: ClassVar[ListKeys] = {
        "nonResourceURLs": (),
        "verbs": (),
    }

    non_resource_urls: list[str] = msgspec.field(name="nonResourceURLs")
    verbs: list[str]


class PolicyRulesWithSubjects(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#policyruleswithsubjects-v1-flowcontrol-apiserver-k8s-io"""

    non_resource_rules: list[NonResourcePolicyRule] | None = None
    resource_rules: list[ResourcePolicyRule] | None = None
    subjects: list[Subject]


class PriorityLevelConfiguration(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#prioritylevelconfiguration-v1-flowcontrol-apiserver-k8s-io"""

    __resource__ = Resource(
        group="flowcontrol.apiserver.k8s.io",
        version="v1",
        kind="PriorityLevelConfiguration",
        plural="prioritylevelconfigurations",
        namespaced=False,
        module=__name__,
        class_name="PriorityLevelConfiguration",
        system="k8s",
    )

    api_version: Literal["flowcontrol.apiserver.k8s.io/v1"] = constant(
        "flowcontrol.apiserver.k8s.io/v1"
    )
    kind: Literal["PriorityLevelConfiguration"] = constant("PriorityLevelConfiguration")
    metadata: meta_v1.ObjectMeta | None = None
    spec: PriorityLevelConfigurationSpec | None = None
    status: PriorityLevelConfigurationStatus | None = None


class PriorityLevelConfigurationCondition(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#prioritylevelconfigurationcondition-v1-flowcontrol-apiserver-k8s-io"""

    last_transition_time: Time | None = None
    message: str | None = None
    reason: str | None = None
    status: str | None = None
    type: str | None = None


class PriorityLevelConfigurationReference(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#prioritylevelconfigurationreference-v1-flowcontrol-apiserver-k8s-io"""

    name: str


class PriorityLevelConfigurationSpec(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#prioritylevelconfigurationspec-v1-flowcontrol-apiserver-k8s-io"""

    exempt: ExemptPriorityLevelConfiguration | None = None
    limited: LimitedPriorityLevelConfiguration | None = None
    type: Literal["Exempt", "Limited"]


class PriorityLevelConfigurationStatus(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#prioritylevelconfigurationstatus-v1-flowcontrol-apiserver-k8s-io"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
    }

    conditions: list[PriorityLevelConfigurationCondition] | None = None


class QueuingConfiguration(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#queuingconfiguration-v1-flowcontrol-apiserver-k8s-io"""

    hand_size: Int32 | None = None
    queue_length_limit: Int32 | None = None
    queues: Int32 | None = None


class ResourcePolicyRule(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#resourcepolicyrule-v1-flowcontrol-apiserver-k8s-io"""

    __list_keys__: ClassVar[ListKeys] = {
        "apiGroups": (),
        "namespaces": (),
        "resources": (),
        "verbs": (),
    }

    api_groups: list[str]
    cluster_scope: bool | None = None
    namespaces: list[str] | None = None
    resources: list[str]
    verbs: list[str]


class ServiceAccountSubject(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#serviceaccountsubject-v1-flowcontrol-apiserver-k8s-io"""

    name: str
    namespace: str


class Subject(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#subject-v1-flowcontrol-apiserver-k8s-io"""

    group: GroupSubject | None = None
    kind: Literal["Group", "ServiceAccount", "User"]
    service_account: ServiceAccountSubject | None = None
    user: UserSubject | None = None


class UserSubject(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#usersubject-v1-flowcontrol-apiserver-k8s-io"""

    name: str
