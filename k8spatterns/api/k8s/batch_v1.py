"""Typed objects of batch/v1.

Generated from kubernetes 1.36 OpenAPI; do not edit.
Regenerate with: python tools/regenerate.py --openapi DIR
"""

from __future__ import annotations

from typing import ClassVar, Literal

from k8spatterns.api._base import (
    ApiStruct,
    Int32,
    Int64,
    KubeObject,
    ListKeys,
    Resource,
    Time,
    constant,
)

from . import core_v1, meta_v1


class CronJob(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#cronjob-v1-batch"""

    __resource__ = Resource(
        group="batch",
        version="v1",
        kind="CronJob",
        plural="cronjobs",
        namespaced=True,
        short_names=("cj",),
        module=__name__,
        class_name="CronJob",
        system="k8s",
    )

    api_version: Literal["batch/v1"] = constant("batch/v1")
    kind: Literal["CronJob"] = constant("CronJob")
    metadata: meta_v1.ObjectMeta | None = None
    spec: CronJobSpec
    status: CronJobStatus | None = None


class CronJobSpec(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#cronjobspec-v1-batch"""

    concurrency_policy: Literal["", "Allow", "Forbid", "Replace"] | None = None
    failed_jobs_history_limit: Int32 | None = None
    job_template: JobTemplateSpec
    schedule: str
    starting_deadline_seconds: Int64 | None = None
    successful_jobs_history_limit: Int32 | None = None
    suspend: bool | None = None
    time_zone: str | None = None


class CronJobStatus(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#cronjobstatus-v1-batch"""

    active: list[core_v1.ObjectReference] | None = None
    last_schedule_time: Time | None = None
    last_successful_time: Time | None = None


class Job(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#job-v1-batch"""

    __resource__ = Resource(
        group="batch",
        version="v1",
        kind="Job",
        plural="jobs",
        namespaced=True,
        module=__name__,
        class_name="Job",
        system="k8s",
    )
    __immutable__ = (
        "spec.backoffLimitPerIndex",
        "spec.completionMode",
        "spec.managedBy",
        "spec.podFailurePolicy",
        "spec.selector",
        "spec.successPolicy",
        "spec.template",
    )

    api_version: Literal["batch/v1"] = constant("batch/v1")
    kind: Literal["Job"] = constant("Job")
    metadata: meta_v1.ObjectMeta | None = None
    spec: JobSpec | None = None
    status: JobStatus | None = None


class JobCondition(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#jobcondition-v1-batch"""

    last_probe_time: Time | None = None
    last_transition_time: Time | None = None
    message: str | None = None
    reason: str | None = None
    status: str
    type: str


class JobSpec(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#jobspec-v1-batch"""

    active_deadline_seconds: Int64 | None = None
    backoff_limit: Int32 | None = None
    backoff_limit_per_index: Int32 | None = None
    completion_mode: Literal["Indexed", "NonIndexed"] | None = None
    completions: Int32 | None = None
    managed_by: str | None = None
    manual_selector: bool | None = None
    max_failed_indexes: Int32 | None = None
    parallelism: Int32 | None = None
    pod_failure_policy: PodFailurePolicy | None = None
    pod_replacement_policy: Literal["Failed", "TerminatingOrFailed"] | None = None
    selector: meta_v1.LabelSelector | None = None
    success_policy: SuccessPolicy | None = None
    suspend: bool | None = None
    template: core_v1.PodTemplateSpec
    ttl_seconds_after_finished: Int32 | None = None


class JobStatus(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#jobstatus-v1-batch"""

    active: Int32 | None = None
    completed_indexes: str | None = None
    completion_time: Time | None = None
    conditions: list[JobCondition] | None = None
    failed: Int32 | None = None
    failed_indexes: str | None = None
    ready: Int32 | None = None
    start_time: Time | None = None
    succeeded: Int32 | None = None
    terminating: Int32 | None = None
    uncounted_terminated_pods: UncountedTerminatedPods | None = None


class JobTemplateSpec(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#jobtemplatespec-v1-batch"""

    metadata: meta_v1.ObjectMeta | None = None
    spec: JobSpec | None = None


class PodFailurePolicy(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#podfailurepolicy-v1-batch"""

    rules: list[PodFailurePolicyRule]


class PodFailurePolicyOnExitCodesRequirement(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#podfailurepolicyonexitcodesrequirement-v1-batch"""

    __list_keys__: ClassVar[ListKeys] = {
        "values": (),
    }

    container_name: str | None = None
    operator: Literal["In", "NotIn"]
    values: list[Int32]


class PodFailurePolicyOnPodConditionsPattern(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#podfailurepolicyonpodconditionspattern-v1-batch"""

    status: Literal["False", "True", "Unknown"] | None = None
    type: str


class PodFailurePolicyRule(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#podfailurepolicyrule-v1-batch"""

    action: Literal["Count", "FailIndex", "FailJob", "Ignore"]
    on_exit_codes: PodFailurePolicyOnExitCodesRequirement | None = None
    on_pod_conditions: list[PodFailurePolicyOnPodConditionsPattern] | None = None


class SuccessPolicy(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#successpolicy-v1-batch"""

    rules: list[SuccessPolicyRule]


class SuccessPolicyRule(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#successpolicyrule-v1-batch"""

    succeeded_count: Int32 | None = None
    succeeded_indexes: str | None = None


class UncountedTerminatedPods(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#uncountedterminatedpods-v1-batch"""

    __list_keys__: ClassVar[ListKeys] = {
        "failed": (),
        "succeeded": (),
    }

    failed: list[str] | None = None
    succeeded: list[str] | None = None
