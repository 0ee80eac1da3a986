"""Typed objects of kueue.x-k8s.io/v1beta2.

Generated from the CustomResourceDefinitions of Kueue; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal, TypeAlias

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import (
    ApiStruct,
    Int32,
    Int64,
    KubeObject,
    ListKeys,
    Quantity,
    Resource,
    Time,
    constant,
)


class AdmissionCheck(KubeObject, kw_only=True):
    """https://kueue.sigs.k8s.io/docs/reference/"""

    __resource__ = Resource(
        group="kueue.x-k8s.io",
        version="v1beta2",
        kind="AdmissionCheck",
        plural="admissionchecks",
        namespaced=False,
        short_names=("ac",),
        module=__name__,
        class_name="AdmissionCheck",
        system="kueue",
    )

    api_version: Literal["kueue.x-k8s.io/v1beta2"] = constant("kueue.x-k8s.io/v1beta2")
    kind: Literal["AdmissionCheck"] = constant("AdmissionCheck")
    metadata: k8s.ObjectMeta | None = None
    spec: AdmissionCheckSpec | None = None
    status: AdmissionCheckStatus | None = None


class AdmissionCheckSpec(ApiStruct, kw_only=True):
    """AdmissionCheck spec"""

    controller_name: Annotated[str, msgspec.Meta(max_length=253, min_length=1)]
    parameters: AdmissionCheckSpecParameters | None = None


class AdmissionCheckSpecParameters(ApiStruct, kw_only=True):
    """AdmissionCheck spec.parameters"""

    name: Annotated[
        str, msgspec.Meta(max_length=63, min_length=1, pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?$")
    ]
    api_group: Annotated[
        str,
        msgspec.Meta(
            max_length=253,
            min_length=1,
            pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
        ),
    ]
    kind: Annotated[str, msgspec.Meta(max_length=63, min_length=1)]


class AdmissionCheckStatus(ApiStruct, kw_only=True):
    """AdmissionCheck status"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
    }

    conditions: Annotated[list[k8s.Condition], msgspec.Meta(max_length=16)] | None = None


class ClusterQueue(KubeObject, kw_only=True):
    """https://kueue.sigs.k8s.io/docs/reference/"""

    __resource__ = Resource(
        group="kueue.x-k8s.io",
        version="v1beta2",
        kind="ClusterQueue",
        plural="clusterqueues",
        namespaced=False,
        short_names=("cq",),
        module=__name__,
        class_name="ClusterQueue",
        system="kueue",
    )

    api_version: Literal["kueue.x-k8s.io/v1beta2"] = constant("kueue.x-k8s.io/v1beta2")
    kind: Literal["ClusterQueue"] = constant("ClusterQueue")
    metadata: k8s.ObjectMeta | None = None
    spec: ClusterQueueSpec | None = None
    status: ClusterQueueStatus | None = None


class ClusterQueueConcurrentAdmissionPolicyMigrationConstraints(ApiStruct, kw_only=True):
    """ClusterQueue spec.concurrentAdmissionPolicy.migration.constraints"""

    last_acceptable_flavor_name: (
        Annotated[
            str,
            msgspec.Meta(
                max_length=253,
                pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
            ),
        ]
        | None
    ) = None


class ClusterQueueSpec(ApiStruct, kw_only=True):
    """ClusterQueue spec"""

    admission_checks_strategy: ClusterQueueSpecAdmissionChecksStrategy | None = None
    admission_scope: ClusterQueueSpecAdmissionScope | None = None
    cohort_name: (
        Annotated[
            str,
            msgspec.Meta(
                max_length=253,
                pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
            ),
        ]
        | None
    ) = None
    concurrent_admission_policy: ClusterQueueSpecConcurrentAdmissionPolicy | None = None
    fair_sharing: CohortSpecFairSharing | None = None
    flavor_fungibility: ClusterQueueSpecFlavorFungibility | None = None
    namespace_selector: k8s.LabelSelector | None = None
    preemption: ClusterQueueSpecPreemption | None = None
    queueing_strategy: Literal["StrictFIFO", "BestEffortFIFO"] | None = None
    resource_groups: (
        Annotated[list[CohortSpecResourceGroups], msgspec.Meta(max_length=16)] | None
    ) = None
    stop_policy: Literal["None", "Hold", "HoldAndDrain"] | None = None


class ClusterQueueSpecAdmissionChecksStrategy(ApiStruct, kw_only=True):
    """ClusterQueue spec.admissionChecksStrategy"""

    __list_keys__: ClassVar[ListKeys] = {
        "admissionChecks": ("name",),
    }

    admission_checks: Annotated[
        list[ClusterQueueSpecAdmissionChecksStrategyAdmissionChecks],
        msgspec.Meta(max_length=64, min_length=1),
    ]


class ClusterQueueSpecAdmissionChecksStrategyAdmissionChecks(ApiStruct, kw_only=True):
    """ClusterQueue spec.admissionChecksStrategy.admissionChecks[]"""

    __list_keys__: ClassVar[ListKeys] = {
        "onFlavors": (),
    }

    name: Annotated[str, msgspec.Meta(max_length=316, min_length=1)]
    on_flavors: (
        Annotated[
            list[
                Annotated[
                    str,
                    msgspec.Meta(
                        max_length=253,
                        pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
                    ),
                ]
            ],
            msgspec.Meta(max_length=64),
        ]
        | None
    ) = None


class ClusterQueueSpecAdmissionScope(ApiStruct, kw_only=True):
    """ClusterQueue spec.admissionScope"""

    admission_mode: Literal["UsageBasedAdmissionFairSharing", "NoAdmissionFairSharing"]


class ClusterQueueSpecConcurrentAdmissionPolicy(ApiStruct, kw_only=True):
    """ClusterQueue spec.concurrentAdmissionPolicy"""

    migration: ClusterQueueSpecConcurrentAdmissionPolicyMigration


class ClusterQueueSpecConcurrentAdmissionPolicyMigration(ApiStruct, kw_only=True):
    """ClusterQueue spec.concurrentAdmissionPolicy.migration"""

    constraints: ClusterQueueConcurrentAdmissionPolicyMigrationConstraints | None = None
    mode: Literal["TryPreferredFlavors", "RetainFirstAdmission"]


class ClusterQueueSpecFlavorFungibility(ApiStruct, kw_only=True):
    """ClusterQueue spec.flavorFungibility"""

    preference: Literal["BorrowingOverPreemption", "PreemptionOverBorrowing"] | None = None
    when_can_borrow: Literal["MayStopSearch", "TryNextFlavor"] | None = None
    when_can_preempt: Literal["MayStopSearch", "TryNextFlavor"] | None = None


class ClusterQueueSpecPreemption(ApiStruct, kw_only=True):
    """ClusterQueue spec.preemption"""

    borrow_within_cohort: ClusterQueueSpecPreemptionBorrowWithinCohort | None = None
    reclaim_within_cohort: Literal["Never", "LowerPriority", "Any"] | None = None
    within_cluster_queue: ClusterQueueSpecPreemptionWithinClusterQueue | None = None


class ClusterQueueSpecPreemptionBorrowWithinCohort(ApiStruct, kw_only=True):
    """ClusterQueue spec.preemption.borrowWithinCohort"""

    max_priority_threshold: Int32 | None = None
    policy: Literal["Never", "LowerPriority"] | None = None


class ClusterQueueStatus(ApiStruct, kw_only=True):
    """ClusterQueue status"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
        "flavorsReservation": ("name",),
        "flavorsUsage": ("name",),
    }

    admitted_workloads: Int32 | None = None
    conditions: Annotated[list[k8s.Condition], msgspec.Meta(max_length=16)] | None = None
    fair_sharing: CohortStatusFairSharing | None = None
    flavors_reservation: (
        Annotated[list[ClusterQueueStatusFlavorsReservation], msgspec.Meta(max_length=64)] | None
    ) = None
    flavors_usage: (
        Annotated[list[ClusterQueueStatusFlavorsReservation], msgspec.Meta(max_length=64)] | None
    ) = None
    pending_workloads: Int32 | None = None
    reserving_workloads: Int32 | None = None


class ClusterQueueStatusFlavorsReservation(ApiStruct, kw_only=True):
    """ClusterQueue status.flavorsReservation[]"""

    __list_keys__: ClassVar[ListKeys] = {
        "resources": ("name",),
    }

    name: Annotated[
        str,
        msgspec.Meta(
            max_length=253,
            pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
        ),
    ]
    resources: Annotated[
        list[ClusterQueueStatusFlavorsReservationResources], msgspec.Meta(max_length=64)
    ]


class ClusterQueueStatusFlavorsReservationResources(ApiStruct, kw_only=True):
    """ClusterQueue status.flavorsReservation[].resources[]"""

    name: str
    borrowed: Quantity | None = None
    total: Quantity | None = None


class Cohort(KubeObject, kw_only=True):
    """https://kueue.sigs.k8s.io/docs/reference/"""

    __resource__ = Resource(
        group="kueue.x-k8s.io",
        version="v1beta2",
        kind="Cohort",
        plural="cohorts",
        namespaced=False,
        short_names=("co",),
        module=__name__,
        class_name="Cohort",
        system="kueue",
    )

    api_version: Literal["kueue.x-k8s.io/v1beta2"] = constant("kueue.x-k8s.io/v1beta2")
    kind: Literal["Cohort"] = constant("Cohort")
    metadata: k8s.ObjectMeta | None = None
    spec: CohortSpec | None = None
    status: CohortStatus | None = None


class CohortSpec(ApiStruct, kw_only=True):
    """Cohort spec"""

    fair_sharing: CohortSpecFairSharing | None = None
    parent_name: (
        Annotated[
            str,
            msgspec.Meta(
                max_length=253,
                pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
            ),
        ]
        | None
    ) = None
    resource_groups: (
        Annotated[list[CohortSpecResourceGroups], msgspec.Meta(max_length=16)] | None
    ) = None


class CohortSpecFairSharing(ApiStruct, kw_only=True):
    """Cohort spec.fairSharing"""

    weight: Quantity | None = None


class CohortSpecResourceGroups(ApiStruct, kw_only=True):
    """Cohort spec.resourceGroups[]"""

    __list_keys__: ClassVar[ListKeys] = {
        "flavors": ("name",),
    }

    covered_resources: Annotated[list[str], msgspec.Meta(max_length=64, min_length=1)]
    flavors: Annotated[
        list[CohortSpecResourceGroupsFlavors], msgspec.Meta(max_length=64, min_length=1)
    ]


class CohortSpecResourceGroupsFlavors(ApiStruct, kw_only=True):
    """Cohort spec.resourceGroups[].flavors[]"""

    __list_keys__: ClassVar[ListKeys] = {
        "resources": ("name",),
    }

    name: Annotated[
        str,
        msgspec.Meta(
            max_length=253,
            pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
        ),
    ]
    resources: Annotated[
        list[CohortSpecResourceGroupsFlavorsResources], msgspec.Meta(max_length=64, min_length=1)
    ]


class CohortSpecResourceGroupsFlavorsResources(ApiStruct, kw_only=True):
    """Cohort spec.resourceGroups[].flavors[].resources[]"""

    name: str
    borrowing_limit: Quantity | None = None
    lending_limit: Quantity | None = None
    nominal_quota: Quantity


class CohortStatus(ApiStruct, kw_only=True):
    """Cohort status"""

    fair_sharing: CohortStatusFairSharing | None = None


class CohortStatusFairSharing(ApiStruct, kw_only=True):
    """Cohort status.fairSharing"""

    weighted_share: Int64


class LocalQueue(KubeObject, kw_only=True):
    """https://kueue.sigs.k8s.io/docs/reference/"""

    __resource__ = Resource(
        group="kueue.x-k8s.io",
        version="v1beta2",
        kind="LocalQueue",
        plural="localqueues",
        namespaced=True,
        short_names=("queue", "queues", "lq"),
        module=__name__,
        class_name="LocalQueue",
        system="kueue",
    )

    api_version: Literal["kueue.x-k8s.io/v1beta2"] = constant("kueue.x-k8s.io/v1beta2")
    kind: Literal["LocalQueue"] = constant("LocalQueue")
    metadata: k8s.ObjectMeta | None = None
    spec: LocalQueueSpec | None = None
    status: LocalQueueStatus | None = None


class LocalQueueSpec(ApiStruct, kw_only=True):
    """LocalQueue spec"""

    cluster_queue: (
        Annotated[
            str,
            msgspec.Meta(
                max_length=253,
                pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
            ),
        ]
        | None
    ) = None
    fair_sharing: CohortSpecFairSharing | None = None
    stop_policy: Literal["None", "Hold", "HoldAndDrain"] | None = None


class LocalQueueStatus(ApiStruct, kw_only=True):
    """LocalQueue status"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
        "flavorsReservation": ("name",),
        "flavorsUsage": ("name",),
    }

    admitted_workloads: Int32 | None = None
    conditions: Annotated[list[k8s.Condition], msgspec.Meta(max_length=16)] | None = None
    fair_sharing: LocalQueueStatusFairSharing | None = None
    flavors_reservation: (
        Annotated[list[LocalQueueStatusFlavorsReservation], msgspec.Meta(max_length=64)] | None
    ) = None
    flavors_usage: (
        Annotated[list[LocalQueueStatusFlavorsReservation], msgspec.Meta(max_length=64)] | None
    ) = None
    pending_workloads: Int32 | None = None
    reserving_workloads: Int32 | None = None


class LocalQueueStatusFairSharing(ApiStruct, kw_only=True):
    """LocalQueue status.fairSharing"""

    admission_fair_sharing_status: LocalQueueStatusFairSharingAdmissionFairSharingStatus | None = (
        None
    )
    weighted_share: Int64


class LocalQueueStatusFairSharingAdmissionFairSharingStatus(ApiStruct, kw_only=True):
    """LocalQueue status.fairSharing.admissionFairSharingStatus"""

    consumed_resources: dict[str, Quantity]
    last_update: Time


class LocalQueueStatusFlavorsReservation(ApiStruct, kw_only=True):
    """LocalQueue status.flavorsReservation[]"""

    __list_keys__: ClassVar[ListKeys] = {
        "resources": ("name",),
    }

    name: Annotated[
        str,
        msgspec.Meta(
            max_length=253,
            pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
        ),
    ]
    resources: Annotated[
        list[LocalQueueStatusFlavorsReservationResources], msgspec.Meta(max_length=64)
    ]


class LocalQueueStatusFlavorsReservationResources(ApiStruct, kw_only=True):
    """LocalQueue status.flavorsReservation[].resources[]"""

    name: str
    total: Quantity | None = None


class MultiKueueCluster(KubeObject, kw_only=True):
    """https://kueue.sigs.k8s.io/docs/reference/"""

    __resource__ = Resource(
        group="kueue.x-k8s.io",
        version="v1beta2",
        kind="MultiKueueCluster",
        plural="multikueueclusters",
        namespaced=False,
        short_names=("mkc",),
        module=__name__,
        class_name="MultiKueueCluster",
        system="kueue",
    )

    api_version: Literal["kueue.x-k8s.io/v1beta2"] = constant("kueue.x-k8s.io/v1beta2")
    kind: Literal["MultiKueueCluster"] = constant("MultiKueueCluster")
    metadata: k8s.ObjectMeta | None = None
    spec: MultiKueueClusterSpec | None = None
    status: AdmissionCheckStatus | None = None


class MultiKueueClusterSpec(ApiStruct, kw_only=True):
    """MultiKueueCluster spec"""

    cluster_source: MultiKueueClusterSpecClusterSource


class MultiKueueClusterSpecClusterSource(ApiStruct, kw_only=True):
    """MultiKueueCluster spec.clusterSource"""

    cluster_profile_ref: MultiKueueClusterSpecClusterSourceClusterProfileRef | None = None
    kube_config: MultiKueueClusterSpecClusterSourceKubeConfig | None = None


class MultiKueueClusterSpecClusterSourceClusterProfileRef(ApiStruct, kw_only=True):
    """MultiKueueCluster spec.clusterSource.clusterProfileRef"""

    name: Annotated[str, msgspec.Meta(max_length=256, min_length=1)]


class MultiKueueClusterSpecClusterSourceKubeConfig(ApiStruct, kw_only=True):
    """MultiKueueCluster spec.clusterSource.kubeConfig"""

    location: Annotated[str, msgspec.Meta(max_length=256, min_length=1)]
    location_type: Literal["Secret", "Path"] | None = None


class MultiKueueConfig(KubeObject, kw_only=True):
    """https://kueue.sigs.k8s.io/docs/reference/"""

    __resource__ = Resource(
        group="kueue.x-k8s.io",
        version="v1beta2",
        kind="MultiKueueConfig",
        plural="multikueueconfigs",
        namespaced=False,
        short_names=("mkconf",),
        module=__name__,
        class_name="MultiKueueConfig",
        system="kueue",
    )

    api_version: Literal["kueue.x-k8s.io/v1beta2"] = constant("kueue.x-k8s.io/v1beta2")
    kind: Literal["MultiKueueConfig"] = constant("MultiKueueConfig")
    metadata: k8s.ObjectMeta | None = None
    spec: MultiKueueConfigSpec | None = None


class MultiKueueConfigSpec(ApiStruct, kw_only=True):
    """MultiKueueConfig spec"""

    clusters: Annotated[
        list[Annotated[str, msgspec.Meta(max_length=256)]],
        msgspec.Meta(max_length=20, min_length=1),
    ]
    quota_management: Literal["Manual", "Automated"] | None = None


class ProvisioningRequestConfig(KubeObject, kw_only=True):
    """https://kueue.sigs.k8s.io/docs/reference/"""

    __resource__ = Resource(
        group="kueue.x-k8s.io",
        version="v1beta2",
        kind="ProvisioningRequestConfig",
        plural="provisioningrequestconfigs",
        namespaced=False,
        short_names=("prc",),
        module=__name__,
        class_name="ProvisioningRequestConfig",
        system="kueue",
    )

    api_version: Literal["kueue.x-k8s.io/v1beta2"] = constant("kueue.x-k8s.io/v1beta2")
    kind: Literal["ProvisioningRequestConfig"] = constant("ProvisioningRequestConfig")
    metadata: k8s.ObjectMeta | None = None
    spec: ProvisioningRequestConfigSpec | None = None


class ProvisioningRequestConfigSpec(ApiStruct, kw_only=True):
    """ProvisioningRequestConfig spec"""

    __list_keys__: ClassVar[ListKeys] = {
        "managedResources": (),
    }

    managed_resources: Annotated[list[str], msgspec.Meta(max_length=100)] | None = None
    parameters: (
        Annotated[
            dict[str, Annotated[str, msgspec.Meta(max_length=255)]], msgspec.Meta(max_length=100)
        ]
        | None
    ) = None
    pod_set_merge_policy: ProvisioningRequestConfigSpecPodSetMergePolicy | None = None
    pod_set_updates: ProvisioningRequestConfigSpecPodSetUpdates | None = None
    provisioning_class_name: Annotated[
        str,
        msgspec.Meta(
            max_length=253,
            min_length=1,
            pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
        ),
    ]
    retry_strategy: ProvisioningRequestConfigSpecRetryStrategy | None = None


class ProvisioningRequestConfigSpecPodSetUpdates(ApiStruct, kw_only=True):
    """ProvisioningRequestConfig spec.podSetUpdates"""

    __list_keys__: ClassVar[ListKeys] = {
        "nodeSelector": ("key",),
    }

    node_selector: (
        Annotated[
            list[ProvisioningRequestConfigSpecPodSetUpdatesNodeSelector], msgspec.Meta(max_length=8)
        ]
        | None
    ) = None


class ProvisioningRequestConfigSpecPodSetUpdatesNodeSelector(ApiStruct, kw_only=True):
    """ProvisioningRequestConfig spec.podSetUpdates.nodeSelector[]"""

    key: Annotated[
        str,
        msgspec.Meta(
            max_length=317,
            min_length=1,
            pattern="^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$",
        ),
    ]
    value_from_provisioning_class_detail: Annotated[
        str, msgspec.Meta(max_length=32768, min_length=1)
    ]


class ProvisioningRequestConfigSpecRetryStrategy(ApiStruct, kw_only=True):
    """ProvisioningRequestConfig spec.retryStrategy"""

    backoff_base_seconds: Int32 | None = None
    backoff_limit_count: Int32 | None = None
    backoff_max_seconds: Int32 | None = None


class ResourceFlavor(KubeObject, kw_only=True):
    """https://kueue.sigs.k8s.io/docs/reference/"""

    __resource__ = Resource(
        group="kueue.x-k8s.io",
        version="v1beta2",
        kind="ResourceFlavor",
        plural="resourceflavors",
        namespaced=False,
        short_names=("flavor", "flavors", "rf"),
        module=__name__,
        class_name="ResourceFlavor",
        system="kueue",
    )

    api_version: Literal["kueue.x-k8s.io/v1beta2"] = constant("kueue.x-k8s.io/v1beta2")
    kind: Literal["ResourceFlavor"] = constant("ResourceFlavor")
    metadata: k8s.ObjectMeta | None = None
    spec: ResourceFlavorSpec | None = None


class ResourceFlavorSpec(ApiStruct, kw_only=True):
    """ResourceFlavor spec"""

    node_labels: Annotated[dict[str, str], msgspec.Meta(max_length=8)] | None = None
    node_taints: Annotated[list[k8s.Taint], msgspec.Meta(max_length=8)] | None = None
    tolerations: Annotated[list[k8s.Toleration], msgspec.Meta(max_length=8)] | None = None
    topology_name: (
        Annotated[
            str,
            msgspec.Meta(
                max_length=253,
                pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
            ),
        ]
        | None
    ) = None


class Topology(KubeObject, kw_only=True):
    """https://kueue.sigs.k8s.io/docs/reference/"""

    __resource__ = Resource(
        group="kueue.x-k8s.io",
        version="v1beta2",
        kind="Topology",
        plural="topologies",
        namespaced=False,
        short_names=("topo",),
        module=__name__,
        class_name="Topology",
        system="kueue",
    )

    api_version: Literal["kueue.x-k8s.io/v1beta2"] = constant("kueue.x-k8s.io/v1beta2")
    kind: Literal["Topology"] = constant("Topology")
    metadata: k8s.ObjectMeta | None = None
    spec: TopologySpec | None = None


class TopologySpec(ApiStruct, kw_only=True):
    """Topology spec"""

    levels: Annotated[list[TopologySpecLevels], msgspec.Meta(max_length=16, min_length=1)]


class TopologySpecLevels(ApiStruct, kw_only=True):
    """Topology spec.levels[]"""

    node_label: Annotated[
        str,
        msgspec.Meta(
            max_length=316,
            min_length=1,
            pattern="^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$",
        ),
    ]


class Workload(KubeObject, kw_only=True):
    """https://kueue.sigs.k8s.io/docs/reference/"""

    __resource__ = Resource(
        group="kueue.x-k8s.io",
        version="v1beta2",
        kind="Workload",
        plural="workloads",
        namespaced=True,
        short_names=("kwl", "kueueworkload", "kueueworkloads"),
        module=__name__,
        class_name="Workload",
        system="kueue",
    )

    api_version: Literal["kueue.x-k8s.io/v1beta2"] = constant("kueue.x-k8s.io/v1beta2")
    kind: Literal["Workload"] = constant("Workload")
    metadata: k8s.ObjectMeta | None = None
    spec: WorkloadSpec | None = None
    status: WorkloadStatus | None = None


class WorkloadAdmissionPodSetAssignmentsTopologyAssignmentSlices(ApiStruct, kw_only=True):
    """Workload status.admission.podSetAssignments[].topologyAssignment.slices[]"""

    domain_count: Annotated[int, msgspec.Meta(ge=1, le=2147483647)]
    pod_counts: WorkloadPodSetAssignmentsTopologyAssignmentSlicesPodCounts
    values_per_level: Annotated[
        list[WorkloadTopologyAssignmentSlicesValuesPerLevel],
        msgspec.Meta(max_length=16, min_length=1),
    ]


class WorkloadPodSetAssignmentsTopologyAssignmentSlicesPodCounts(ApiStruct, kw_only=True):
    """Workload status.admission.podSetAssignments[].topologyAssignment.slices[].podCounts"""

    individual: (
        Annotated[
            list[Annotated[int, msgspec.Meta(ge=1, le=2147483647)]],
            msgspec.Meta(max_length=100000, min_length=1),
        ]
        | None
    ) = None
    universal: Annotated[int, msgspec.Meta(ge=1, le=2147483647)] | None = None


class WorkloadPodsetSliceRequiredTopologyConstraints(ApiStruct, kw_only=True):
    """Workload spec.podSets[].topologyRequest.podsetSliceRequiredTopologyConstraints[]"""

    size: Annotated[int, msgspec.Meta(ge=1, le=2147483647)]
    topology: Annotated[str, msgspec.Meta(max_length=63, min_length=1)]


class WorkloadPriorityClass(KubeObject, kw_only=True):
    """https://kueue.sigs.k8s.io/docs/reference/"""

    __resource__ = Resource(
        group="kueue.x-k8s.io",
        version="v1beta2",
        kind="WorkloadPriorityClass",
        plural="workloadpriorityclasses",
        namespaced=False,
        short_names=("wpc",),
        module=__name__,
        class_name="WorkloadPriorityClass",
        system="kueue",
    )

    api_version: Literal["kueue.x-k8s.io/v1beta2"] = constant("kueue.x-k8s.io/v1beta2")
    kind: Literal["WorkloadPriorityClass"] = constant("WorkloadPriorityClass")
    metadata: k8s.ObjectMeta | None = None
    description: Annotated[str, msgspec.Meta(max_length=2048)] | None = None
    value: Int32


class WorkloadSpec(ApiStruct, kw_only=True):
    """Workload spec"""

    __list_keys__: ClassVar[ListKeys] = {
        "podSets": ("name",),
        "preemptionGates": ("name",),
    }

    active: bool | None = None
    maximum_execution_time_seconds: Annotated[int, msgspec.Meta(ge=1, le=2147483647)] | None = None
    pod_sets: (
        Annotated[list[WorkloadSpecPodSets], msgspec.Meta(max_length=18, min_length=1)] | None
    ) = None
    preemption_gates: (
        Annotated[list[WorkloadSpecPreemptionGates], msgspec.Meta(max_length=8)] | None
    ) = None
    priority: Int32 | None = None
    priority_class_ref: WorkloadSpecPriorityClassRef | None = None
    queue_name: (
        Annotated[
            str,
            msgspec.Meta(
                max_length=253,
                pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
            ),
        ]
        | None
    ) = None


class WorkloadSpecPodSets(ApiStruct, kw_only=True):
    """Workload spec.podSets[]"""

    name: (
        Annotated[str, msgspec.Meta(max_length=63, pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?$")]
        | None
    ) = None
    count: Annotated[int, msgspec.Meta(ge=0, le=2147483647)] | None = None
    min_count: Annotated[int, msgspec.Meta(ge=1, le=2147483647)] | None = None
    template: k8s.PodTemplateSpec
    topology_request: WorkloadSpecPodSetsTopologyRequest | None = None


class WorkloadSpecPodSetsTopologyRequest(ApiStruct, kw_only=True):
    """Workload spec.podSets[].topologyRequest"""

    pod_index_label: Annotated[str, msgspec.Meta(max_length=317)] | None = None
    pod_set_group_name: Annotated[str, msgspec.Meta(max_length=256)] | None = None
    pod_set_slice_required_topology: Annotated[str, msgspec.Meta(max_length=63)] | None = None
    pod_set_slice_size: Annotated[int, msgspec.Meta(ge=1, le=2147483647)] | None = None
    podset_slice_required_topology_constraints: (
        Annotated[list[WorkloadPodsetSliceRequiredTopologyConstraints], msgspec.Meta(max_length=3)]
        | None
    ) = None
    preferred: Annotated[str, msgspec.Meta(max_length=63)] | None = None
    required: Annotated[str, msgspec.Meta(max_length=63)] | None = None
    sub_group_count: Annotated[int, msgspec.Meta(ge=0, le=2147483647)] | None = None
    sub_group_index_label: Annotated[str, msgspec.Meta(max_length=317)] | None = None
    unconstrained: bool | None = None


class WorkloadSpecPreemptionGates(ApiStruct, kw_only=True):
    """Workload spec.preemptionGates[]"""

    name: Annotated[str, msgspec.Meta(max_length=63, min_length=1)]


class WorkloadSpecPriorityClassRef(ApiStruct, kw_only=True):
    """Workload spec.priorityClassRef"""

    name: Annotated[
        str,
        msgspec.Meta(
            max_length=253,
            min_length=1,
            pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
        ),
    ]
    group: Literal["kueue.x-k8s.io", "scheduling.k8s.io"]
    kind: Literal["WorkloadPriorityClass", "PriorityClass"]


class WorkloadStatus(ApiStruct, kw_only=True):
    """Workload status"""

    __list_keys__: ClassVar[ListKeys] = {
        "admissionChecks": ("name",),
        "conditions": ("type",),
        "preemptionGates": ("name",),
        "reclaimablePods": ("name",),
        "resourceRequests": ("name",),
        "unhealthyNodes": ("name",),
    }

    accumulated_past_execution_time_seconds: Int32 | None = None
    admission: WorkloadStatusAdmission | None = None
    admission_checks: (
        Annotated[list[WorkloadStatusAdmissionChecks], msgspec.Meta(max_length=8)] | None
    ) = None
    cluster_name: Annotated[str, msgspec.Meta(max_length=256)] | None = None
    conditions: Annotated[list[k8s.Condition], msgspec.Meta(max_length=16)] | None = None
    nominated_cluster_names: (
        Annotated[list[Annotated[str, msgspec.Meta(max_length=256)]], msgspec.Meta(max_length=20)]
        | None
    ) = None
    preemption_gates: (
        Annotated[list[WorkloadStatusPreemptionGates], msgspec.Meta(max_length=8)] | None
    ) = None
    reclaimable_pods: (
        Annotated[list[WorkloadStatusReclaimablePods], msgspec.Meta(max_length=18)] | None
    ) = None
    requeue_state: WorkloadStatusRequeueState | None = None
    resource_requests: (
        Annotated[list[WorkloadStatusResourceRequests], msgspec.Meta(max_length=18)] | None
    ) = None
    scheduling_stats: WorkloadStatusSchedulingStats | None = None
    unhealthy_nodes: (
        Annotated[list[WorkloadStatusUnhealthyNodes], msgspec.Meta(max_length=8)] | None
    ) = None


class WorkloadStatusAdmission(ApiStruct, kw_only=True):
    """Workload status.admission"""

    __list_keys__: ClassVar[ListKeys] = {
        "podSetAssignments": ("name",),
    }

    cluster_queue: (
        Annotated[
            str,
            msgspec.Meta(
                max_length=253,
                pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
            ),
        ]
        | None
    ) = None
    pod_set_assignments: (
        Annotated[list[WorkloadStatusAdmissionPodSetAssignments], msgspec.Meta(max_length=18)]
        | None
    ) = None


class WorkloadStatusAdmissionChecks(ApiStruct, kw_only=True):
    """Workload status.admissionChecks[]"""

    name: Annotated[str, msgspec.Meta(max_length=316, min_length=1)]
    last_transition_time: Time
    message: Annotated[str, msgspec.Meta(max_length=32768)]
    pod_set_updates: (
        Annotated[list[WorkloadStatusAdmissionChecksPodSetUpdates], msgspec.Meta(max_length=18)]
        | None
    ) = None
    requeue_after_seconds: Annotated[int, msgspec.Meta(ge=0, le=2147483647)] | None = None
    retry_count: Annotated[int, msgspec.Meta(ge=0, le=2147483647)] | None = None
    state: Literal["Pending", "Ready", "Retry", "Rejected"]


class WorkloadStatusAdmissionChecksPodSetUpdates(ApiStruct, kw_only=True):
    """Workload status.admissionChecks[].podSetUpdates[]"""

    name: Annotated[str, msgspec.Meta(max_length=63, pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?$")]
    annotations: dict[str, str] | None = None
    labels: dict[str, str] | None = None
    node_selector: dict[str, str] | None = None
    tolerations: Annotated[list[k8s.Toleration], msgspec.Meta(max_length=8)] | None = None


class WorkloadStatusAdmissionPodSetAssignments(ApiStruct, kw_only=True):
    """Workload status.admission.podSetAssignments[]"""

    name: (
        Annotated[str, msgspec.Meta(max_length=63, pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?$")]
        | None
    ) = None
    count: Annotated[int, msgspec.Meta(ge=0, le=2147483647)] | None = None
    delayed_topology_request: Literal["Pending", "Ready"] | None = None
    flavors: (
        dict[
            str,
            Annotated[
                str,
                msgspec.Meta(
                    max_length=253,
                    pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
                ),
            ],
        ]
        | None
    ) = None
    resource_usage: dict[str, Quantity] | None = None
    topology_assignment: WorkloadStatusAdmissionPodSetAssignmentsTopologyAssignment | None = None


class WorkloadStatusAdmissionPodSetAssignmentsTopologyAssignment(ApiStruct, kw_only=True):
    """Workload status.admission.podSetAssignments[].topologyAssignment"""

    levels: Annotated[
        list[Annotated[str, msgspec.Meta(max_length=317)]],
        msgspec.Meta(max_length=16, min_length=1),
    ]
    slices: Annotated[
        list[WorkloadAdmissionPodSetAssignmentsTopologyAssignmentSlices],
        msgspec.Meta(max_length=1000),
    ]


class WorkloadStatusPreemptionGates(ApiStruct, kw_only=True):
    """Workload status.preemptionGates[]"""

    name: Annotated[str, msgspec.Meta(max_length=63, min_length=1)]
    last_transition_time: Time
    position: Literal["Closed", "Open"]


class WorkloadStatusReclaimablePods(ApiStruct, kw_only=True):
    """Workload status.reclaimablePods[]"""

    name: Annotated[str, msgspec.Meta(max_length=63, pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?$")]
    count: Annotated[int, msgspec.Meta(ge=0, le=2147483647)]


class WorkloadStatusRequeueState(ApiStruct, kw_only=True):
    """Workload status.requeueState"""

    count: Annotated[int, msgspec.Meta(ge=0, le=2147483647)] | None = None
    requeue_at: Time | None = None


class WorkloadStatusResourceRequests(ApiStruct, kw_only=True):
    """Workload status.resourceRequests[]"""

    name: Annotated[str, msgspec.Meta(max_length=63, pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?$")]
    resources: dict[str, Quantity] | None = None


class WorkloadStatusSchedulingStats(ApiStruct, kw_only=True):
    """Workload status.schedulingStats"""

    __list_keys__: ClassVar[ListKeys] = {
        "evictions": ("reason", "underlyingCause"),
    }

    evictions: (
        Annotated[list[WorkloadStatusSchedulingStatsEvictions], msgspec.Meta(max_length=256)] | None
    ) = None


class WorkloadStatusSchedulingStatsEvictions(ApiStruct, kw_only=True):
    """Workload status.schedulingStats.evictions[]"""

    count: Annotated[int, msgspec.Meta(ge=0, le=2147483647)]
    reason: Annotated[str, msgspec.Meta(max_length=316)]
    underlying_cause: Annotated[str, msgspec.Meta(max_length=316)]


class WorkloadStatusUnhealthyNodes(ApiStruct, kw_only=True):
    """Workload status.unhealthyNodes[]"""

    name: Annotated[str, msgspec.Meta(max_length=63)]


class WorkloadTopologyAssignmentSlicesValuesPerLevel(ApiStruct, kw_only=True):
    """Workload status.admission.podSetAssignments[].topologyAssignment.slices[].valuesPerLevel[]"""

    individual: WorkloadTopologyAssignmentSlicesValuesPerLevelIndividual | None = None
    universal: Annotated[str, msgspec.Meta(max_length=63)] | None = None


class WorkloadTopologyAssignmentSlicesValuesPerLevelIndividual(ApiStruct, kw_only=True):
    """Workload
    status.admission.podSetAssignments[].topologyAssignment.slices[].valuesPerLevel[].individual
    """

    prefix: Annotated[str, msgspec.Meta(max_length=63)] | None = None
    roots: Annotated[
        list[Annotated[str, msgspec.Meta(max_length=63)]],
        msgspec.Meta(max_length=100000, min_length=1),
    ]
    suffix: Annotated[str, msgspec.Meta(max_length=63)] | None = None


ClusterQueueSpecPreemptionWithinClusterQueue: TypeAlias = Literal[
    "Never", "LowerPriority", "LowerOrNewerEqualPriority"
]
ProvisioningRequestConfigSpecPodSetMergePolicy: TypeAlias = Literal[
    "IdenticalPodTemplates", "IdenticalWorkloadSchedulingRequirements"
]
