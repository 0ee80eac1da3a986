"""Typed objects of ops.crossplane.io/v1alpha1.

Generated from the CustomResourceDefinitions of Crossplane; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import (
    ApiStruct,
    Int32,
    Int64,
    KubeObject,
    ListKeys,
    RawExtension,
    Resource,
    Time,
    constant,
)


class CronOperation(KubeObject, kw_only=True):
    """https://docs.crossplane.io/latest/api/"""

    __resource__ = Resource(
        group="ops.crossplane.io",
        version="v1alpha1",
        kind="CronOperation",
        plural="cronoperations",
        namespaced=False,
        short_names=("cronops",),
        module=__name__,
        class_name="CronOperation",
        system="crossplane",
    )

    api_version: Literal["ops.crossplane.io/v1alpha1"] = constant("ops.crossplane.io/v1alpha1")
    kind: Literal["CronOperation"] = constant("CronOperation")
    metadata: k8s.ObjectMeta | None = None
    spec: CronOperationSpec | None = None
    status: CronOperationStatus | None = None


class CronOperationSpec(ApiStruct, kw_only=True):
    """CronOperation spec"""

    concurrency_policy: Literal["Allow", "Forbid", "Replace"] | None = None
    failed_history_limit: Int32 | None = None
    operation_template: CronOperationSpecOperationTemplate
    schedule: str
    starting_deadline_seconds: Int64 | None = None
    successful_history_limit: Int32 | None = None


class CronOperationSpecOperationTemplate(ApiStruct, kw_only=True):
    """CronOperation spec.operationTemplate"""

    metadata: k8s.ObjectMeta | None = None
    spec: OperationSpec


class CronOperationStatus(ApiStruct, kw_only=True):
    """CronOperation status"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
    }

    conditions: list[OperationStatusConditions] | None = None
    last_schedule_time: Time | None = None
    last_successful_time: Time | None = None
    running_operation_refs: list[CronOperationStatusRunningOperationRefs] | None = None


class CronOperationStatusRunningOperationRefs(ApiStruct, kw_only=True):
    """CronOperation status.runningOperationRefs[]"""

    name: str


class Operation(KubeObject, kw_only=True):
    """https://docs.crossplane.io/latest/api/"""

    __resource__ = Resource(
        group="ops.crossplane.io",
        version="v1alpha1",
        kind="Operation",
        plural="operations",
        namespaced=False,
        short_names=("ops",),
        module=__name__,
        class_name="Operation",
        system="crossplane",
    )

    api_version: Literal["ops.crossplane.io/v1alpha1"] = constant("ops.crossplane.io/v1alpha1")
    kind: Literal["Operation"] = constant("Operation")
    metadata: k8s.ObjectMeta | None = None
    spec: OperationSpec | None = None
    status: OperationStatus | None = None


class OperationSpec(ApiStruct, kw_only=True):
    """Operation spec"""

    __list_keys__: ClassVar[ListKeys] = {
        "pipeline": ("step",),
    }

    mode: Literal["Pipeline"] | None = None
    pipeline: Annotated[list[OperationSpecPipeline], msgspec.Meta(max_length=99, min_length=1)]
    retry_limit: Int64 | None = None


class OperationSpecPipeline(ApiStruct, kw_only=True):
    """Operation spec.pipeline[]"""

    __list_keys__: ClassVar[ListKeys] = {
        "credentials": ("name",),
    }

    credentials: list[OperationSpecPipelineCredentials] | None = None
    function_ref: CronOperationStatusRunningOperationRefs
    input: RawExtension | None = None
    requirements: OperationSpecPipelineRequirements | None = None
    step: str


class OperationSpecPipelineCredentials(ApiStruct, kw_only=True):
    """Operation spec.pipeline[].credentials[]"""

    name: str
    secret_ref: OperationSpecPipelineCredentialsSecretRef | None = None
    source: Literal["None", "Secret"]


class OperationSpecPipelineCredentialsSecretRef(ApiStruct, kw_only=True):
    """Operation spec.pipeline[].credentials[].secretRef"""

    name: str
    namespace: str


class OperationSpecPipelineRequirements(ApiStruct, kw_only=True):
    """Operation spec.pipeline[].requirements"""

    __list_keys__: ClassVar[ListKeys] = {
        "requiredResources": ("requirementName",),
        "requiredSchemas": ("requirementName",),
    }

    required_resources: list[OperationSpecPipelineRequirementsRequiredResources] | None = None
    required_schemas: list[OperationSpecPipelineRequirementsRequiredSchemas] | None = None


class OperationSpecPipelineRequirementsRequiredResources(ApiStruct, kw_only=True):
    """Operation spec.pipeline[].requirements.requiredResources[]"""

    name: str | None = None
    api_version: str
    kind: str
    match_labels: dict[str, str] | None = None
    namespace: str | None = None
    requirement_name: str


class OperationSpecPipelineRequirementsRequiredSchemas(ApiStruct, kw_only=True):
    """Operation spec.pipeline[].requirements.requiredSchemas[]"""

    api_version: str
    kind: str
    requirement_name: str


class OperationStatus(ApiStruct, kw_only=True):
    """Operation status"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
    }

    applied_resource_refs: list[OperationStatusAppliedResourceRefs] | None = None
    conditions: list[OperationStatusConditions] | None = None
    failures: Int64 | None = None
    pipeline: list[OperationStatusPipeline] | None = None


class OperationStatusAppliedResourceRefs(ApiStruct, kw_only=True):
    """Operation status.appliedResourceRefs[]"""

    name: str
    api_version: str
    kind: str
    namespace: str | None = None


class OperationStatusConditions(ApiStruct, kw_only=True):
    """Operation status.conditions[]"""

    last_transition_time: Time
    message: str | None = None
    observed_generation: Int64 | None = None
    reason: str
    status: str
    type: str


class OperationStatusPipeline(ApiStruct, kw_only=True):
    """Operation status.pipeline[]"""

    output: RawExtension | None = None
    step: str


class WatchOperation(KubeObject, kw_only=True):
    """https://docs.crossplane.io/latest/api/"""

    __resource__ = Resource(
        group="ops.crossplane.io",
        version="v1alpha1",
        kind="WatchOperation",
        plural="watchoperations",
        namespaced=False,
        short_names=("watchops",),
        module=__name__,
        class_name="WatchOperation",
        system="crossplane",
    )

    api_version: Literal["ops.crossplane.io/v1alpha1"] = constant("ops.crossplane.io/v1alpha1")
    kind: Literal["WatchOperation"] = constant("WatchOperation")
    metadata: k8s.ObjectMeta | None = None
    spec: WatchOperationSpec | None = None
    status: WatchOperationStatus | None = None


class WatchOperationSpec(ApiStruct, kw_only=True):
    """WatchOperation spec"""

    concurrency_policy: Literal["Allow", "Forbid", "Replace"] | None = None
    failed_history_limit: Int32 | None = None
    operation_template: CronOperationSpecOperationTemplate
    successful_history_limit: Int32 | None = None
    watch: WatchOperationSpecWatch


class WatchOperationSpecWatch(ApiStruct, kw_only=True):
    """WatchOperation spec.watch"""

    api_version: str
    kind: str
    match_labels: dict[str, str] | None = None
    namespace: str | None = None


class WatchOperationStatus(ApiStruct, kw_only=True):
    """WatchOperation status"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
    }

    conditions: list[OperationStatusConditions] | None = None
    last_schedule_time: Time | None = None
    last_successful_time: Time | None = None
    running_operation_refs: list[CronOperationStatusRunningOperationRefs] | None = None
    watching_resources: Int64 | None = None
