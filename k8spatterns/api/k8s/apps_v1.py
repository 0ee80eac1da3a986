"""Typed objects of apps/v1.

Generated from kubernetes 1.36 OpenAPI; do not edit.
Regenerate with: python tools/regenerate.py --openapi DIR
"""

from __future__ import annotations

from typing import ClassVar, Literal

from k8spatterns.api._base import (
    ApiStruct,
    Int32,
    Int64,
    IntOrString,
    KubeObject,
    ListKeys,
    RawExtension,
    Resource,
    Time,
    constant,
)

from . import core_v1, meta_v1


class ControllerRevision(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#controllerrevision-v1-apps"""

    __resource__ = Resource(
        group="apps",
        version="v1",
        kind="ControllerRevision",
        plural="controllerrevisions",
        namespaced=True,
        module=__name__,
        class_name="ControllerRevision",
        system="k8s",
    )
    __immutable__ = ("data",)

    api_version: Literal["apps/v1"] = constant("apps/v1")
    kind: Literal["ControllerRevision"] = constant("ControllerRevision")
    metadata: meta_v1.ObjectMeta | None = None
    data: RawExtension | None = None
    revision: Int64


class DaemonSet(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#daemonset-v1-apps"""

    __resource__ = Resource(
        group="apps",
        version="v1",
        kind="DaemonSet",
        plural="daemonsets",
        namespaced=True,
        short_names=("ds",),
        module=__name__,
        class_name="DaemonSet",
        system="k8s",
    )
    __immutable__ = ("spec.selector",)

    api_version: Literal["apps/v1"] = constant("apps/v1")
    kind: Literal["DaemonSet"] = constant("DaemonSet")
    metadata: meta_v1.ObjectMeta | None = None
    spec: DaemonSetSpec | None = None
    status: DaemonSetStatus | None = None


class DaemonSetCondition(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#daemonsetcondition-v1-apps"""

    last_transition_time: Time | None = None
    message: str | None = None
    reason: str | None = None
    status: str
    type: str


class DaemonSetSpec(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#daemonsetspec-v1-apps"""

    min_ready_seconds: Int32 | None = None
    revision_history_limit: Int32 | None = None
    selector: meta_v1.LabelSelector
    template: core_v1.PodTemplateSpec
    update_strategy: DaemonSetUpdateStrategy | None = None


class DaemonSetStatus(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#daemonsetstatus-v1-apps"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
    }

    collision_count: Int32 | None = None
    conditions: list[DaemonSetCondition] | None = None
    current_number_scheduled: Int32 | None = None
    desired_number_scheduled: Int32 | None = None
    number_available: Int32 | None = None
    number_misscheduled: Int32 | None = None
    number_ready: Int32 | None = None
    number_unavailable: Int32 | None = None
    observed_generation: Int64 | None = None
    updated_number_scheduled: Int32 | None = None


class DaemonSetUpdateStrategy(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#daemonsetupdatestrategy-v1-apps"""

    rolling_update: RollingUpdateDaemonSet | None = None
    type: Literal["", "OnDelete", "RollingUpdate"] | None = None


class Deployment(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#deployment-v1-apps"""

    __resource__ = Resource(
        group="apps",
        version="v1",
        kind="Deployment",
        plural="deployments",
        namespaced=True,
        short_names=("deploy",),
        module=__name__,
        class_name="Deployment",
        system="k8s",
    )
    __immutable__ = ("spec.selector",)

    api_version: Literal["apps/v1"] = constant("apps/v1")
    kind: Literal["Deployment"] = constant("Deployment")
    metadata: meta_v1.ObjectMeta | None = None
    spec: DeploymentSpec | None = None
    status: DeploymentStatus | None = None


class DeploymentCondition(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#deploymentcondition-v1-apps"""

    last_transition_time: Time | None = None
    last_update_time: Time | None = None
    message: str | None = None
    reason: str | None = None
    status: str
    type: str


class DeploymentSpec(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#deploymentspec-v1-apps"""

    min_ready_seconds: Int32 | None = None
    paused: bool | None = None
    progress_deadline_seconds: Int32 | None = None
    replicas: Int32 | None = None
    revision_history_limit: Int32 | None = None
    selector: meta_v1.LabelSelector
    strategy: DeploymentStrategy | None = None
    template: core_v1.PodTemplateSpec


class DeploymentStatus(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#deploymentstatus-v1-apps"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
    }

    available_replicas: Int32 | None = None
    collision_count: Int32 | None = None
    conditions: list[DeploymentCondition] | None = None
    observed_generation: Int64 | None = None
    ready_replicas: Int32 | None = None
    replicas: Int32 | None = None
    terminating_replicas: Int32 | None = None
    unavailable_replicas: Int32 | None = None
    updated_replicas: Int32 | None = None


class DeploymentStrategy(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#deploymentstrategy-v1-apps"""

    rolling_update: RollingUpdateDeployment | None = None
    type: Literal["", "Recreate", "RollingUpdate"] | None = None


class ReplicaSet(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#replicaset-v1-apps"""

    __resource__ = Resource(
        group="apps",
        version="v1",
        kind="ReplicaSet",
        plural="replicasets",
        namespaced=True,
        short_names=("rs",),
        module=__name__,
        class_name="ReplicaSet",
        system="k8s",
    )
    __immutable__ = ("spec.selector",)

    api_version: Literal["apps/v1"] = constant("apps/v1")
    kind: Literal["ReplicaSet"] = constant("ReplicaSet")
    metadata: meta_v1.ObjectMeta | None = None
    spec: ReplicaSetSpec | None = None
    status: ReplicaSetStatus | None = None


class ReplicaSetCondition(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#replicasetcondition-v1-apps"""

    last_transition_time: Time | None = None
    message: str | None = None
    reason: str | None = None
    status: str
    type: str


class ReplicaSetSpec(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#replicasetspec-v1-apps"""

    min_ready_seconds: Int32 | None = None
    replicas: Int32 | None = None
    selector: meta_v1.LabelSelector
    template: core_v1.PodTemplateSpec | None = None


class ReplicaSetStatus(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#replicasetstatus-v1-apps"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
    }

    available_replicas: Int32 | None = None
    conditions: list[ReplicaSetCondition] | None = None
    fully_labeled_replicas: Int32 | None = None
    observed_generation: Int64 | None = None
    ready_replicas: Int32 | None = None
    replicas: Int32 | None = None
    terminating_replicas: Int32 | None = None


class RollingUpdateDaemonSet(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#rollingupdatedaemonset-v1-apps"""

    max_surge: IntOrString | None = None
    max_unavailable: IntOrString | None = None


class RollingUpdateDeployment(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#rollingupdatedeployment-v1-apps"""

    max_surge: IntOrString | None = None
    max_unavailable: IntOrString | None = None


class RollingUpdateStatefulSetStrategy(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#rollingupdatestatefulsetstrategy-v1-apps"""

    max_unavailable: IntOrString | None = None
    partition: Int32 | None = None


class StatefulSet(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#statefulset-v1-apps"""

    __resource__ = Resource(
        group="apps",
        version="v1",
        kind="StatefulSet",
        plural="statefulsets",
        namespaced=True,
        short_names=("sts",),
        module=__name__,
        class_name="StatefulSet",
        system="k8s",
    )
    __immutable__ = (
        "spec.podManagementPolicy",
        "spec.selector",
        "spec.serviceName",
        "spec.volumeClaimTemplates",
    )

    api_version: Literal["apps/v1"] = constant("apps/v1")
    kind: Literal["StatefulSet"] = constant("StatefulSet")
    metadata: meta_v1.ObjectMeta | None = None
    spec: StatefulSetSpec | None = None
    status: StatefulSetStatus | None = None


class StatefulSetCondition(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#statefulsetcondition-v1-apps"""

    last_transition_time: Time | None = None
    message: str | None = None
    reason: str | None = None
    status: str
    type: str


class StatefulSetOrdinals(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#statefulsetordinals-v1-apps"""

    start: Int32 | None = None


class StatefulSetPersistentVolumeClaimRetentionPolicy(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#statefulsetpersistentvolumeclaimretentionpolicy-v1-apps"""

    when_deleted: Literal["Delete", "Retain"] | None = None
    when_scaled: Literal["Delete", "Retain"] | None = None


class StatefulSetSpec(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#statefulsetspec-v1-apps"""

    min_ready_seconds: Int32 | None = None
    ordinals: StatefulSetOrdinals | None = None
    persistent_volume_claim_retention_policy: (
        StatefulSetPersistentVolumeClaimRetentionPolicy | None
    ) = None
    pod_management_policy: Literal["", "OrderedReady", "Parallel"] | None = None
    replicas: Int32 | None = None
    revision_history_limit: Int32 | None = None
    selector: meta_v1.LabelSelector
    service_name: str | None = None
    template: core_v1.PodTemplateSpec
    update_strategy: StatefulSetUpdateStrategy | None = None
    volume_claim_templates: list[core_v1.PersistentVolumeClaim] | None = None


class StatefulSetStatus(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#statefulsetstatus-v1-apps"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
    }

    available_replicas: Int32 | None = None
    collision_count: Int32 | None = None
    conditions: list[StatefulSetCondition] | None = None
    current_replicas: Int32 | None = None
    current_revision: str | None = None
    observed_generation: Int64 | None = None
    ready_replicas: Int32 | None = None
    replicas: Int32 | None = None
    update_revision: str | None = None
    updated_replicas: Int32 | None = None


class StatefulSetUpdateStrategy(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#statefulsetupdatestrategy-v1-apps"""

    rolling_update: RollingUpdateStatefulSetStrategy | None = None
    type: Literal["", "OnDelete", "RollingUpdate"] | None = None
