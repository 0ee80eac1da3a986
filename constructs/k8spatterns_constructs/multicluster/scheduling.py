"""How Karmada shares out the replicas of a workload among clusters."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Self

from pydantic import model_validator

from k8spatterns.api.karmada import policy_v1alpha1 as policy
from k8spatterns.types import Many, PositiveCount
from k8spatterns.value import Value
from k8spatterns_constructs.multicluster.clusters import ClusterAffinity, ClusterName

Api = policy.PropagationPolicySpecPlacementReplicaScheduling
_Preference = policy.PropagationPolicyPlacementReplicaSchedulingWeightPreference


class ReplicaScheduling(Value):
    """One of the ways to share out replicas; see its subclasses.

    See https://karmada.io/docs/userguide/scheduling/propagation-policy/
    """

    def scheduling(self) -> Api:
        """Return the way as the API has it."""
        raise NotImplementedError

    def check(self, groups: Sequence[ClusterAffinity]) -> None:
        """Refuse what does not fit the clusters.

        Args:
            groups: the clusters that the policy selects; empty for all.
        """


class DuplicatedReplicas(ReplicaScheduling):
    """Every cluster runs as many replicas as the workload says.

    See https://karmada.io/docs/userguide/scheduling/propagation-policy/
    """

    def scheduling(self) -> Api:
        """Return the way as the API has it."""
        return Api(replica_scheduling_type="Duplicated")


class AggregatedReplicas(ReplicaScheduling):
    """The replicas are shared out among as few clusters as can hold them.

    See https://karmada.io/docs/userguide/scheduling/propagation-policy/
    """

    def scheduling(self) -> Api:
        """Return the way as the API has it."""
        return Api(replica_scheduling_type="Divided", replica_division_preference="Aggregated")


class DynamicWeight(ReplicaScheduling):
    """The replicas are shared out in proportion to what each cluster can still hold.

    See https://karmada.io/docs/userguide/scheduling/propagation-policy/
    """

    def scheduling(self) -> Api:
        """Return the way as the API has it."""
        return _weighted(_Preference(dynamic_weight="AvailableReplicas"))


class ClusterWeight(Value):
    """The weight of each of several clusters.

    Fields:
        clusters: which they are.
        weight: at least 1.

    See https://karmada.io/docs/userguide/scheduling/propagation-policy/
    """

    clusters: ClusterAffinity
    weight: PositiveCount

    def listed(self) -> policy.PropagationPolicyWeightPreferenceStaticWeightList:
        """Return the weight as the API has it."""
        return policy.PropagationPolicyWeightPreferenceStaticWeightList(
            target_cluster=self.clusters.affinity(), weight=self.weight
        )


class StaticWeights(ReplicaScheduling):
    """The replicas are shared out by fixed weights; a cluster without one runs none.

    Fields:
        weights: by the name of the cluster: `{"member1": 2, "member2": 1}`.
        groups: weights of clusters by label, field or several names, after those.

    Raises:
        InvalidConstructError: there is no weight, or a cluster has two.

    See https://karmada.io/docs/userguide/scheduling/propagation-policy/
    """

    weights: Mapping[ClusterName, PositiveCount] = {}
    groups: Many[ClusterWeight] = ()

    @model_validator(mode="after")
    def _each_once(self) -> Self:
        if not self.weights and not self.groups:
            raise ValueError('there is no weight\nhint: weights={"member1": 2, "member2": 1}')
        names = list(self._names())
        for name in names:
            if names.count(name) > 1:
                raise ValueError(
                    f'the cluster "{name}" has two weights, and Karmada takes the larger\n'
                    "hint: give it one"
                )
        return self

    def check(self, groups: Sequence[ClusterAffinity]) -> None:
        """Refuse weights of clusters that are not selected, and selected ones without weight.

        Raises:
            ValueError: there is such a cluster.
        """
        for name in self._names():
            if groups and not any(group.admits(name) for group in groups):
                raise ValueError(
                    f'the cluster "{name}" has a weight, and the affinity leaves it out\n'
                    "hint: select it there, or drop the weight"
                )
        for name in self._unweighted(groups):
            raise ValueError(
                f'the cluster "{name}" is selected and would run nothing without a weight\n'
                "hint: give it a weight, or leave it out of the affinity"
            )

    def scheduling(self) -> Api:
        """Return the way as the API has it."""
        named = [
            ClusterWeight(clusters=ClusterAffinity(cluster_names=[name]), weight=weight)
            for name, weight in self.weights.items()
        ]
        listed = [weight.listed() for weight in (*named, *self.groups)]
        return _weighted(_Preference(static_weight_list=listed))

    def _names(self) -> Iterator[str]:
        yield from self.weights
        for group in self.groups:
            yield from group.clusters.cluster_names

    def _unweighted(self, groups: Sequence[ClusterAffinity]) -> Iterator[str]:
        weighted = set(self.weights)
        for group in groups:
            for name in group.cluster_names:
                covered = any(weight.clusters.admits(name) for weight in self.groups)
                if name not in weighted and not covered:
                    yield name


def _weighted(preference: _Preference) -> Api:
    return Api(
        replica_scheduling_type="Divided",
        replica_division_preference="Weighted",
        weight_preference=preference,
    )
