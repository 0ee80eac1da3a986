"""Typed objects of jobset.x-k8s.io/v1alpha2.

Generated from the CustomResourceDefinitions of JobSet; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal, TypeAlias

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, Int32, Int64, KubeObject, ListKeys, Resource, constant


class JobSet(KubeObject, kw_only=True):
    """https://jobset.sigs.k8s.io/docs/reference/"""

    __resource__ = Resource(
        group="jobset.x-k8s.io",
        version="v1alpha2",
        kind="JobSet",
        plural="jobsets",
        namespaced=True,
        module=__name__,
        class_name="JobSet",
        system="jobset",
    )

    api_version: Literal["jobset.x-k8s.io/v1alpha2"] = constant("jobset.x-k8s.io/v1alpha2")
    kind: Literal["JobSet"] = constant("JobSet")
    metadata: k8s.ObjectMeta | None = None
    spec: JobSetSpec | None = None
    status: JobSetStatus | None = None


class JobSetSpec(ApiStruct, kw_only=True):
    """JobSet spec"""

    __list_keys__: ClassVar[ListKeys] = {
        "replicatedJobs": ("name",),
    }

    coordinator: JobSetSpecCoordinator | None = None
    failure_policy: JobSetSpecFailurePolicy | None = None
    managed_by: str | None = None
    network: JobSetSpecNetwork | None = None
    replicated_jobs: list[JobSetSpecReplicatedJobs] | None = None
    startup_policy: JobSetSpecStartupPolicy | None = None
    success_policy: JobSetSpecSuccessPolicy | None = None
    suspend: bool | None = None
    ttl_seconds_after_finished: Annotated[int, msgspec.Meta(ge=0, le=2147483647)] | None = None
    volume_claim_policies: (
        Annotated[list[JobSetSpecVolumeClaimPolicies], msgspec.Meta(max_length=50)] | None
    ) = None


class JobSetSpecCoordinator(ApiStruct, kw_only=True):
    """JobSet spec.coordinator"""

    job_index: Int64 | None = None
    pod_index: Int64 | None = None
    replicated_job: str


class JobSetSpecFailurePolicy(ApiStruct, kw_only=True):
    """JobSet spec.failurePolicy"""

    max_restarts: Int32 | None = None
    restart_strategy: Literal["Recreate", "BlockingRecreate", "InPlaceRestart"] | None = None
    rules: list[JobSetSpecFailurePolicyRules] | None = None


class JobSetSpecFailurePolicyRules(ApiStruct, kw_only=True):
    """JobSet spec.failurePolicy.rules[]"""

    name: str
    action: JobSetSpecFailurePolicyRulesAction
    on_job_failure_message_patterns: list[str] | None = None
    on_job_failure_reasons: list[str] | None = None
    target_replicated_jobs: list[str] | None = None


class JobSetSpecNetwork(ApiStruct, kw_only=True):
    """JobSet spec.network"""

    enable_dns_hostnames: bool | None = msgspec.field(default=None, name="enableDNSHostnames")
    publish_not_ready_addresses: bool | None = None
    subdomain: str | None = None


class JobSetSpecReplicatedJobs(ApiStruct, kw_only=True):
    """JobSet spec.replicatedJobs[]"""

    __list_keys__: ClassVar[ListKeys] = {
        "dependsOn": ("name",),
    }

    name: str
    depends_on: (
        Annotated[list[JobSetSpecReplicatedJobsDependsOn], msgspec.Meta(max_length=5)] | None
    ) = None
    group_name: str | None = None
    replicas: Annotated[int, msgspec.Meta(ge=0, le=2147483647)] | None = None
    template: k8s.JobTemplateSpec


class JobSetSpecReplicatedJobsDependsOn(ApiStruct, kw_only=True):
    """JobSet spec.replicatedJobs[].dependsOn[]"""

    name: str
    status: Literal["Ready", "Complete"]


class JobSetSpecStartupPolicy(ApiStruct, kw_only=True):
    """JobSet spec.startupPolicy"""

    startup_policy_order: Literal["AnyOrder", "InOrder"]


class JobSetSpecSuccessPolicy(ApiStruct, kw_only=True):
    """JobSet spec.successPolicy"""

    operator: Literal["All", "Any"]
    target_replicated_jobs: list[str] | None = None


class JobSetSpecVolumeClaimPolicies(ApiStruct, kw_only=True):
    """JobSet spec.volumeClaimPolicies[]"""

    retention_policy: JobSetSpecVolumeClaimPoliciesRetentionPolicy | None = None
    templates: Annotated[list[k8s.PersistentVolumeClaim], msgspec.Meta(max_length=50)] | None = None


class JobSetSpecVolumeClaimPoliciesRetentionPolicy(ApiStruct, kw_only=True):
    """JobSet spec.volumeClaimPolicies[].retentionPolicy"""

    when_deleted: Literal["Delete", "Retain"] | None = None


class JobSetStatus(ApiStruct, kw_only=True):
    """JobSet status"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
        "replicatedJobsStatus": ("name",),
    }

    conditions: list[k8s.Condition] | None = None
    current_in_place_restart_attempt: Annotated[int, msgspec.Meta(ge=0, le=2147483647)] | None = (
        None
    )
    previous_in_place_restart_attempt: Annotated[int, msgspec.Meta(ge=0, le=2147483647)] | None = (
        None
    )
    replicated_jobs_status: list[JobSetStatusReplicatedJobsStatus] | None = None
    restarts: Int32 | None = None
    restarts_count_towards_max: Int32 | None = None
    terminal_state: str | None = None


class JobSetStatusReplicatedJobsStatus(ApiStruct, kw_only=True):
    """JobSet status.replicatedJobsStatus[]"""

    name: str
    active: Int32
    failed: Int32
    job_restarts: Annotated[list[Int32], msgspec.Meta(max_length=1024)] | None = None
    job_restarts_count_towards_max: Annotated[list[Int32], msgspec.Meta(max_length=1024)] | None = (
        None
    )
    ready: Int32
    succeeded: Int32
    suspended: Int32


JobSetSpecFailurePolicyRulesAction: TypeAlias = Literal[
    "FailJobSet",
    "RestartJobSet",
    "RestartJobSetAndIgnoreMaxRestarts",
    "RestartJob",
    "RestartJobAndIgnoreMaxRestarts",
]
