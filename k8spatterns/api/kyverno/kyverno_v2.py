"""Typed objects of kyverno.io/v2.

Generated from the CustomResourceDefinitions of Kyverno; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import (
    ApiStruct,
    Int64,
    KubeObject,
    RawExtension,
    Resource,
    Time,
    constant,
)


class CleanupPolicy(KubeObject, kw_only=True):
    """https://kyverno.io/docs/"""

    __resource__ = Resource(
        group="kyverno.io",
        version="v2",
        kind="CleanupPolicy",
        plural="cleanuppolicies",
        namespaced=True,
        short_names=("cleanpol",),
        module=__name__,
        class_name="CleanupPolicy",
        system="kyverno",
    )

    api_version: Literal["kyverno.io/v2"] = constant("kyverno.io/v2")
    kind: Literal["CleanupPolicy"] = constant("CleanupPolicy")
    metadata: k8s.ObjectMeta | None = None
    spec: CleanupPolicySpec
    status: CleanupPolicyStatus | None = None


class CleanupPolicyContextImageRegistryImageRegistryCredentials(ApiStruct, kw_only=True):
    """CleanupPolicy spec.context[].imageRegistry.imageRegistryCredentials"""

    allow_insecure_registry: bool | None = None
    providers: list[Literal["default", "amazon", "azure", "google", "github"]] | None = None
    secrets: list[str] | None = None


class CleanupPolicySpec(ApiStruct, kw_only=True):
    """CleanupPolicy spec"""

    conditions: CleanupPolicySpecConditions | None = None
    context: list[CleanupPolicySpecContext] | None = None
    deletion_propagation_policy: Literal["Foreground", "Background", "Orphan"] | None = None
    exclude: CleanupPolicySpecExclude | None = None
    match: CleanupPolicySpecExclude
    schedule: str


class CleanupPolicySpecConditions(ApiStruct, kw_only=True):
    """CleanupPolicy spec.conditions"""

    all: list[CleanupPolicySpecConditionsAll] | None = None
    any: list[CleanupPolicySpecConditionsAll] | None = None


class CleanupPolicySpecConditionsAll(ApiStruct, kw_only=True):
    """CleanupPolicy spec.conditions.all[]"""

    key: Any = None
    message: str | None = None
    operator: CleanupPolicySpecConditionsAllOperator | None = None
    value: Any = None


class CleanupPolicySpecContext(ApiStruct, kw_only=True):
    """CleanupPolicy spec.context[]"""

    name: str
    api_call: CleanupPolicySpecContextApiCall | None = None
    config_map: CleanupPolicySpecContextConfigMap | None = None
    global_reference: CleanupPolicySpecContextGlobalReference | None = None
    image_registry: CleanupPolicySpecContextImageRegistry | None = None
    variable: CleanupPolicySpecContextVariable | None = None


class CleanupPolicySpecContextApiCall(ApiStruct, kw_only=True):
    """CleanupPolicy spec.context[].apiCall"""

    data: list[GlobalContextEntrySpecApiCallData] | None = None
    default: Any = None
    jmes_path: str | None = None
    method: Literal["GET", "POST"] | None = None
    service: GlobalContextEntrySpecApiCallService | None = None
    url_path: str | None = None


class CleanupPolicySpecContextConfigMap(ApiStruct, kw_only=True):
    """CleanupPolicy spec.context[].configMap"""

    name: str
    namespace: str | None = None


class CleanupPolicySpecContextGlobalReference(ApiStruct, kw_only=True):
    """CleanupPolicy spec.context[].globalReference"""

    name: str
    jmes_path: str | None = None


class CleanupPolicySpecContextImageRegistry(ApiStruct, kw_only=True):
    """CleanupPolicy spec.context[].imageRegistry"""

    image_registry_credentials: CleanupPolicyContextImageRegistryImageRegistryCredentials | None = (
        None
    )
    jmes_path: str | None = None
    reference: str


class CleanupPolicySpecContextVariable(ApiStruct, kw_only=True):
    """CleanupPolicy spec.context[].variable"""

    default: Any = None
    jmes_path: str | None = None
    value: Any = None


class CleanupPolicySpecExclude(ApiStruct, kw_only=True):
    """CleanupPolicy spec.exclude"""

    all: list[CleanupPolicySpecExcludeAll] | None = None
    any: list[CleanupPolicySpecExcludeAll] | None = None


class CleanupPolicySpecExcludeAll(ApiStruct, kw_only=True):
    """CleanupPolicy spec.exclude.all[]"""

    cluster_roles: list[str] | None = None
    resources: CleanupPolicySpecExcludeAllResources | None = None
    roles: list[str] | None = None
    subjects: list[CleanupPolicySpecExcludeAllSubjects] | None = None


class CleanupPolicySpecExcludeAllResources(ApiStruct, kw_only=True):
    """CleanupPolicy spec.exclude.all[].resources"""

    name: str | None = None
    annotations: dict[str, str] | None = None
    kinds: list[str] | None = None
    names: list[str] | None = None
    namespace_selector: k8s.LabelSelector | None = None
    namespaces: list[str] | None = None
    operations: list[Literal["CREATE", "CONNECT", "UPDATE", "DELETE"]] | None = None
    selector: k8s.LabelSelector | None = None


class CleanupPolicySpecExcludeAllSubjects(ApiStruct, kw_only=True):
    """CleanupPolicy spec.exclude.all[].subjects[]"""

    name: str
    api_group: str | None = None
    kind: str
    namespace: str | None = None


class CleanupPolicyStatus(ApiStruct, kw_only=True):
    """CleanupPolicy status"""

    conditions: list[k8s.Condition] | None = None
    last_execution_time: Time | None = None


class ClusterCleanupPolicy(KubeObject, kw_only=True):
    """https://kyverno.io/docs/"""

    __resource__ = Resource(
        group="kyverno.io",
        version="v2",
        kind="ClusterCleanupPolicy",
        plural="clustercleanuppolicies",
        namespaced=False,
        short_names=("ccleanpol",),
        module=__name__,
        class_name="ClusterCleanupPolicy",
        system="kyverno",
    )

    api_version: Literal["kyverno.io/v2"] = constant("kyverno.io/v2")
    kind: Literal["ClusterCleanupPolicy"] = constant("ClusterCleanupPolicy")
    metadata: k8s.ObjectMeta | None = None
    spec: CleanupPolicySpec
    status: CleanupPolicyStatus | None = None


class GlobalContextEntry(KubeObject, kw_only=True):
    """https://kyverno.io/docs/"""

    __resource__ = Resource(
        group="kyverno.io",
        version="v2",
        kind="GlobalContextEntry",
        plural="globalcontextentries",
        namespaced=False,
        short_names=("gctxentry",),
        module=__name__,
        class_name="GlobalContextEntry",
        system="kyverno",
        storage=False,
    )

    api_version: Literal["kyverno.io/v2"] = constant("kyverno.io/v2")
    kind: Literal["GlobalContextEntry"] = constant("GlobalContextEntry")
    metadata: k8s.ObjectMeta | None = None
    spec: GlobalContextEntrySpec
    status: GlobalContextEntryStatus | None = None


class GlobalContextEntrySpec(ApiStruct, kw_only=True):
    """GlobalContextEntry spec"""

    api_call: GlobalContextEntrySpecApiCall | None = None
    kubernetes_resource: GlobalContextEntrySpecKubernetesResource | None = None
    projections: list[GlobalContextEntrySpecProjections] | None = None


class GlobalContextEntrySpecApiCall(ApiStruct, kw_only=True):
    """GlobalContextEntry spec.apiCall"""

    data: list[GlobalContextEntrySpecApiCallData] | None = None
    method: Literal["GET", "POST"] | None = None
    refresh_interval: str | None = None
    retry_limit: Annotated[int, msgspec.Meta(ge=1, le=9223372036854775807)] | None = None
    service: GlobalContextEntrySpecApiCallService | None = None
    url_path: str | None = None


class GlobalContextEntrySpecApiCallData(ApiStruct, kw_only=True):
    """GlobalContextEntry spec.apiCall.data[]"""

    key: str
    value: Any


class GlobalContextEntrySpecApiCallService(ApiStruct, kw_only=True):
    """GlobalContextEntry spec.apiCall.service"""

    ca_bundle: str | None = None
    headers: list[GlobalContextEntrySpecApiCallServiceHeaders] | None = None
    url: str


class GlobalContextEntrySpecApiCallServiceHeaders(ApiStruct, kw_only=True):
    """GlobalContextEntry spec.apiCall.service.headers[]"""

    key: str
    value: str


class GlobalContextEntrySpecKubernetesResource(ApiStruct, kw_only=True):
    """GlobalContextEntry spec.kubernetesResource"""

    group: str | None = None
    namespace: str | None = None
    resource: str
    version: str


class GlobalContextEntrySpecProjections(ApiStruct, kw_only=True):
    """GlobalContextEntry spec.projections[]"""

    name: str
    jmes_path: str


class GlobalContextEntryStatus(ApiStruct, kw_only=True):
    """GlobalContextEntry status"""

    conditions: list[k8s.Condition] | None = None
    last_refresh_time: Time | None = None


class PolicyException(KubeObject, kw_only=True):
    """https://kyverno.io/docs/"""

    __resource__ = Resource(
        group="kyverno.io",
        version="v2",
        kind="PolicyException",
        plural="policyexceptions",
        namespaced=True,
        short_names=("polex",),
        module=__name__,
        class_name="PolicyException",
        system="kyverno",
    )

    api_version: Literal["kyverno.io/v2"] = constant("kyverno.io/v2")
    kind: Literal["PolicyException"] = constant("PolicyException")
    metadata: k8s.ObjectMeta | None = None
    spec: PolicyExceptionSpec


class PolicyExceptionSpec(ApiStruct, kw_only=True):
    """PolicyException spec"""

    background: bool | None = None
    conditions: CleanupPolicySpecConditions | None = None
    exceptions: list[PolicyExceptionSpecExceptions]
    match: CleanupPolicySpecExclude
    pod_security: list[PolicyExceptionSpecPodSecurity] | None = None


class PolicyExceptionSpecExceptions(ApiStruct, kw_only=True):
    """PolicyException spec.exceptions[]"""

    policy_name: str
    rule_names: list[str]


class PolicyExceptionSpecPodSecurity(ApiStruct, kw_only=True):
    """PolicyException spec.podSecurity[]"""

    control_name: PolicyExceptionSpecPodSecurityControlName
    images: list[str] | None = None
    restricted_field: str | None = None
    values: list[str] | None = None


class UpdateRequest(KubeObject, kw_only=True):
    """https://kyverno.io/docs/"""

    __resource__ = Resource(
        group="kyverno.io",
        version="v2",
        kind="UpdateRequest",
        plural="updaterequests",
        namespaced=True,
        short_names=("ur",),
        module=__name__,
        class_name="UpdateRequest",
        system="kyverno",
    )

    api_version: Literal["kyverno.io/v2"] = constant("kyverno.io/v2")
    kind: Literal["UpdateRequest"] = constant("UpdateRequest")
    metadata: k8s.ObjectMeta | None = None
    spec: UpdateRequestSpec | None = None
    status: UpdateRequestStatus | None = None


class UpdateRequestAdmissionRequestRequestResource(ApiStruct, kw_only=True):
    """UpdateRequest spec.context.admissionRequestInfo.admissionRequest.requestResource"""

    group: str
    resource: str
    version: str


class UpdateRequestContextAdmissionRequestInfoAdmissionRequestKind(ApiStruct, kw_only=True):
    """UpdateRequest spec.context.admissionRequestInfo.admissionRequest.kind"""

    group: str
    kind: str
    version: str


class UpdateRequestSpec(ApiStruct, kw_only=True):
    """UpdateRequest spec"""

    context: UpdateRequestSpecContext
    delete_downstream: bool
    policy: str
    request_type: Literal["mutate", "generate", "cel-generate", "cel-mutate"] | None = None
    resource: k8s.ObjectReference
    rule: str
    rule_context: list[UpdateRequestSpecRuleContext] | None = None
    synchronize: bool | None = None


class UpdateRequestSpecContext(ApiStruct, kw_only=True):
    """UpdateRequest spec.context"""

    admission_request_info: UpdateRequestSpecContextAdmissionRequestInfo | None = None
    user_info: UpdateRequestSpecContextUserInfo | None = None


class UpdateRequestSpecContextAdmissionRequestInfo(ApiStruct, kw_only=True):
    """UpdateRequest spec.context.admissionRequestInfo"""

    admission_request: UpdateRequestSpecContextAdmissionRequestInfoAdmissionRequest | None = None
    operation: str | None = None


class UpdateRequestSpecContextAdmissionRequestInfoAdmissionRequest(ApiStruct, kw_only=True):
    """UpdateRequest spec.context.admissionRequestInfo.admissionRequest"""

    name: str | None = None
    dry_run: bool | None = None
    kind: UpdateRequestContextAdmissionRequestInfoAdmissionRequestKind | None = None
    namespace: str | None = None
    object: RawExtension | None = None
    old_object: RawExtension | None = None
    operation: str | None = None
    options: RawExtension | None = None
    request_kind: UpdateRequestContextAdmissionRequestInfoAdmissionRequestKind | None = None
    request_resource: UpdateRequestAdmissionRequestRequestResource | None = None
    request_sub_resource: str | None = None
    resource: UpdateRequestAdmissionRequestRequestResource | None = None
    sub_resource: str | None = None
    uid: str | None = None
    user_info: UpdateRequestSpecContextUserInfoUserInfo | None = None


class UpdateRequestSpecContextUserInfo(ApiStruct, kw_only=True):
    """UpdateRequest spec.context.userInfo"""

    cluster_roles: list[str] | None = None
    roles: list[str] | None = None
    synchronize: bool | None = None
    user_info: UpdateRequestSpecContextUserInfoUserInfo | None = None


class UpdateRequestSpecContextUserInfoUserInfo(ApiStruct, kw_only=True):
    """UpdateRequest spec.context.userInfo.userInfo"""

    extra: dict[str, list[str]] | None = None
    groups: list[str] | None = None
    uid: str | None = None
    username: str | None = None


class UpdateRequestSpecRuleContext(ApiStruct, kw_only=True):
    """UpdateRequest spec.ruleContext[]"""

    cache_restore: bool | None = None
    delete_downstream: bool
    rule: str
    synchronize: bool | None = None
    trigger: k8s.ObjectReference


class UpdateRequestStatus(ApiStruct, kw_only=True):
    """UpdateRequest status"""

    generated_resources: list[k8s.ObjectReference] | None = None
    message: str | None = None
    retry_count: Int64 | None = None
    state: str


CleanupPolicySpecConditionsAllOperator: TypeAlias = Literal[
    "Equals",
    "NotEquals",
    "AnyIn",
    "AllIn",
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
PolicyExceptionSpecPodSecurityControlName: TypeAlias = Literal[
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
