"""`StatefulOptions`: what a StatefulSet says beside its Pods."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, Self

from pydantic import model_validator

from k8spatterns.api import k8s
from k8spatterns.types import Count, Many
from k8spatterns.value import Value
from k8spatterns_constructs.workloads.claim import Claim, ClaimRetention
from k8spatterns_constructs.workloads.replicated import ReplicatedWorkload
from k8spatterns_constructs.workloads.update import OnDelete, StatefulUpdate
from k8spatterns_constructs.workloads.volumes import Volume
from k8spatterns_constructs.workloads.workload import Workload

# The API server puts `NAME-` and a hash of up to ten characters into a label of the Pods.
LONGEST_NAME = 52


class StatefulOptions(Value):
    """How a StatefulSet stores, orders and replaces its Pods.

    Fields:
        claims: storage of each Pod; none by default.
        retention: what happens to the claims when Pods go; the API server keeps them by default.
        pod_management_policy: `Parallel` starts and stops Pods all at once; one after the other by
            default.
        update: `StatefulUpdate` (the default) or `OnDelete`.
        first_ordinal: the number of the first Pod; 0 by default.

    Raises:
        InvalidConstructError: two claims of one name.

    See https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/
    """

    claims: Many[Claim] = ()
    retention: ClaimRetention | None = None
    pod_management_policy: Literal["OrderedReady", "Parallel"] | None = None
    update: StatefulUpdate | OnDelete = StatefulUpdate()
    first_ordinal: Count | None = None

    @model_validator(mode="after")
    def _claims_once(self) -> Self:
        names = [claim.name for claim in self.claims]
        for name in names:
            if names.count(name) > 1:
                raise ValueError(
                    f'two claims are named "{name}"\nhint: give each a name of its own'
                )
        return self

    def claimed(self) -> frozenset[str]:
        """Return the names of the volumes that the claims provide."""
        return frozenset(claim.name for claim in self.claims)

    def claim_volumes(self) -> Iterator[Volume]:
        """Yield the claims as volumes of the application's container."""
        return (claim.volume() for claim in self.claims)

    def stateful_set(self, workload: ReplicatedWorkload) -> k8s.StatefulSet:
        """Return the StatefulSet that holds a workload's Pods."""
        return k8s.StatefulSet(
            metadata=workload.metadata(),
            spec=k8s.StatefulSetSpec(
                service_name=workload.service_name(),
                replicas=workload.replicas,
                selector=k8s.LabelSelector(match_labels=dict(workload.selector_labels())),
                pod_management_policy=self.pod_management_policy,
                update_strategy=self._strategy(),
                min_ready_seconds=workload.min_ready_seconds(),
                revision_history_limit=workload.revision_history_limit,
                persistent_volume_claim_retention_policy=self._retention(),
                ordinals=self._ordinals(),
                template=workload.pod_template(),
                volume_claim_templates=[claim.template() for claim in self.claims] or None,
            ),
        )

    def _strategy(self) -> k8s.StatefulSetUpdateStrategy:
        if isinstance(self.update, OnDelete):
            return k8s.StatefulSetUpdateStrategy(type="OnDelete")
        return self.update.strategy()

    def _retention(self) -> k8s.StatefulSetPersistentVolumeClaimRetentionPolicy | None:
        return None if self.retention is None else self.retention.policy()

    def _ordinals(self) -> k8s.StatefulSetOrdinals | None:
        return (
            None
            if self.first_ordinal is None
            else k8s.StatefulSetOrdinals(start=self.first_ordinal)
        )


def check_stateful(options: StatefulOptions, workload: Workload) -> None:
    """Refuse what a workload can't be as a StatefulSet.

    Raises:
        ValueError: the name is too long, or a volume hides a claim.
    """
    if len(workload.name) > LONGEST_NAME:
        raise ValueError(
            f"the name of a StatefulSet has at most {LONGEST_NAME} characters, as a label of its "
            f"Pods holds it; this one has {len(workload.name)}\nhint: shorten the name"
        )
    for volume in workload.listed_volumes():
        if volume.name in options.claimed() and not volume.is_empty_dir:
            raise ValueError(
                f'the volume "{volume.name}" has a source of its own, and a claim has that name\n'
                "hint: rename the volume, or leave its source out to mount the claim"
            )
