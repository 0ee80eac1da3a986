"""`ClusterPlacement`: the fields of a propagation policy that choose clusters."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import AfterValidator, model_validator

from k8spatterns.api import k8s
from k8spatterns.api.karmada import policy_v1alpha1 as policy
from k8spatterns.types import DnsSubdomain, LabelKey, Many
from k8spatterns.value import Value
from k8spatterns_constructs.multicluster.cluster_spread import ClusterSpread, check_spreads
from k8spatterns_constructs.multicluster.clusters import (
    ClusterAffinity,
    ClusterAffinityGroup,
    check_group_names,
)
from k8spatterns_constructs.multicluster.scheduling import (
    AggregatedReplicas,
    DuplicatedReplicas,
    DynamicWeight,
    StaticWeights,
)
from k8spatterns_constructs.workloads.taint import Taint


def _toleration(given: Taint | k8s.Toleration) -> k8s.Toleration:
    """Return the toleration of a taint, or the one that was written, checked."""
    if isinstance(given, Taint):
        return given.toleration()
    if given.toleration_seconds is not None and given.effect != "NoExecute":
        raise ValueError(
            f"tolerationSeconds goes with NoExecute only, not {given.effect or 'any effect'}\n"
            'hint: leave toleration_seconds out, or write effect="NoExecute"'
        )
    if given.operator == "Exists" and given.value:
        raise ValueError("a toleration by Exists has no value\nhint: leave value out")
    if not given.key and given.operator != "Exists":
        raise ValueError('a toleration without a key tolerates all\nhint: write operator="Exists"')
    return given


Tolerated = Annotated[Taint | k8s.Toleration, AfterValidator(_toleration)]
"""A taint of clusters that is tolerated, as `Taint` or as a toleration of the API."""

_Together = policy.PropagationPolicySpecPlacementWorkloadAffinityAffinity


class ClusterPlacement(Value):
    """Which clusters something goes to, and how its replicas are shared out among them.

    Fields:
        cluster_affinity: the clusters; all by default.
        cluster_affinities: instead, groups of clusters in order: the first that can hold
            everything is taken.
        cluster_tolerations: taints of clusters that are tolerated, as `Taint` or `k8s.Toleration`.
        replica_scheduling: `DuplicatedReplicas`, `AggregatedReplicas`, `DynamicWeight` or
            `StaticWeights`; by default every cluster runs all replicas.
        spread_constraints: how many clusters and regions; not beside static weights, for which
            Karmada ignores them.
        workload_affinity, workload_anti_affinity: the label whose value groups workloads that
            share their clusters, or share none; needs Karmada's feature gate `WorkloadAffinity`.
        scheduler_name: another scheduler than Karmada's; it can't be changed later.

    Raises:
        InvalidConstructError: affinity and affinities together, weights that do not fit the
            clusters, or spread constraints that nothing can fulfil.

    See https://karmada.io/docs/userguide/scheduling/propagation-policy/
    """

    cluster_affinity: ClusterAffinity | None = None
    cluster_affinities: Many[ClusterAffinityGroup] = ()
    cluster_tolerations: Many[Tolerated] = ()
    replica_scheduling: (
        DuplicatedReplicas | AggregatedReplicas | DynamicWeight | StaticWeights | None
    ) = None
    spread_constraints: Many[ClusterSpread] = ()
    workload_affinity: LabelKey | None = None
    workload_anti_affinity: LabelKey | None = None
    scheduler_name: DnsSubdomain | None = None

    @model_validator(mode="after")
    def _one_affinity(self) -> Self:
        if self.cluster_affinity is not None and self.cluster_affinities:
            raise ValueError(
                "cluster_affinity and cluster_affinities can't be used together\n"
                "hint: make it the first of cluster_affinities, with an affinity_name"
            )
        check_group_names(self.cluster_affinities)
        return self

    @model_validator(mode="after")
    def _replicas_fit(self) -> Self:
        if self.replica_scheduling is not None:
            self.replica_scheduling.check(self.groups())
        if self.spread_constraints and isinstance(self.replica_scheduling, StaticWeights):
            raise ValueError(
                "Karmada ignores spread_constraints beside static weights\n"
                "hint: leave them out, or write replica_scheduling=DynamicWeight()"
            )
        return self

    @model_validator(mode="after")
    def _spreads_fit(self) -> Self:
        check_spreads(self.spread_constraints, own_scheduler=self.scheduler_name is not None)
        names = self.cluster_affinity.cluster_names if self.cluster_affinity else ()
        for spread in self.spread_constraints:
            if names and spread.min_groups > len(names):
                raise ValueError(
                    f"{len(names)} clusters can't make {spread.min_groups} groups by "
                    f"{spread.field or spread.spread_by_label}\n"
                    "hint: name more clusters, or lower min_groups"
                )
        return self

    def groups(self) -> tuple[ClusterAffinity, ...]:
        """Return the groups of clusters that may be taken; empty for all clusters."""
        if self.cluster_affinity is not None:
            return (self.cluster_affinity,)
        return tuple(self.cluster_affinities)

    def admits(self, cluster: str) -> bool:
        """Say whether something may go to the cluster of this name."""
        return not self.groups() or any(group.admits(cluster) for group in self.groups())

    def placement(self) -> policy.PropagationPolicySpecPlacement | None:
        """Return the placement as the API has it; None where nothing is said."""
        affinity, scheduling = self.cluster_affinity, self.replica_scheduling
        tolerations = [_toleration(one) for one in self.cluster_tolerations]
        placement = policy.PropagationPolicySpecPlacement(
            cluster_affinity=None if affinity is None else affinity.affinity(),
            cluster_affinities=[group.group() for group in self.cluster_affinities] or None,
            cluster_tolerations=tolerations or None,
            replica_scheduling=None if scheduling is None else scheduling.scheduling(),
            spread_constraints=[one.constraint() for one in self.spread_constraints] or None,
            workload_affinity=self._workload_affinity(),
        )
        return placement if placement != policy.PropagationPolicySpecPlacement() else None

    def _workload_affinity(self) -> policy.PropagationPolicySpecPlacementWorkloadAffinity | None:
        near, apart = self.workload_affinity, self.workload_anti_affinity
        if near is None and apart is None:
            return None
        return policy.PropagationPolicySpecPlacementWorkloadAffinity(
            affinity=None if near is None else _Together(group_by_label_key=near),
            anti_affinity=None if apart is None else _Together(group_by_label_key=apart),
        )
