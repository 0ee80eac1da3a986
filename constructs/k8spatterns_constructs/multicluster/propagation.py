"""`KarmadaPropagation`: what goes to which clusters."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Literal, Self

from annotated_types import Ge, Le
from pydantic import model_validator

from k8spatterns.api import karmada
from k8spatterns.api.karmada import policy_v1alpha1 as policy
from k8spatterns.construct import Part
from k8spatterns.types import DnsSubdomain, Many
from k8spatterns_constructs.multicluster.clusters import ClusterName
from k8spatterns_constructs.multicluster.failover import ApplicationFailover, ClusterFailover
from k8spatterns_constructs.multicluster.overriding import KarmadaOverride
from k8spatterns_constructs.multicluster.placing import ClusterPlacement
from k8spatterns_constructs.multicluster.policies import KarmadaPolicy, Plan

Priority = Annotated[int, Ge(-(2**31)), Le(2**31 - 1)]


_KINDS = {
    "Cluster": karmada.ClusterPropagationPolicy,
    "Namespaced": karmada.PropagationPolicy,
}


class KarmadaPropagation(ClusterPlacement, KarmadaPolicy):
    """A PropagationPolicy of Karmada, or a ClusterPropagationPolicy, by what it selects.

    The fields that select are those of `KarmadaPolicy`; those that choose clusters are those of
    `ClusterPlacement`.

    Fields:
        propagate_deps: whether what Pods depend on (ConfigMaps, Secrets, ServiceAccounts, claims)
            goes with them; by default where a workload is selected.
        application_failover: moves an application that is not healthy; none by default.
        cluster_failover: moves what ran in a cluster that fails; Karmada's own way by default.
        dependent_overrides: `KarmadaOverride`s, or their names where they live elsewhere, without
            which nothing is sent yet; none by default.
        suspension: True stops sending changes to all clusters, a list of names to these; nothing
            is stopped by default.
        priority: of several policies that select an object, the one with the highest counts; 0 by
            default.
        preemption: `Always` takes objects over from policies of lower priority; `Never` by
            default.
        conflict_resolution: `Overwrite` takes over what is in a cluster already, as for a
            migration; `Abort` by default.
        activation_preference: `Lazy` waits for a change of an object before a changed policy
            touches it; at once by default.
        schedule_priority_class: the PriorityClass by which the scheduler orders its work.
        preserve_resources_on_deletion: whether clusters keep the objects when they are deleted in
            the control plane; False by default.

    Raises:
        InvalidConstructError: failover of an application without its dependencies, preemption of
            objects that are not named, a suspended cluster that is not selected, an override for
            other objects.

    See https://karmada.io/docs/userguide/scheduling/propagation-policy/
    """

    propagate_deps: bool | None = None
    application_failover: ApplicationFailover | None = None
    cluster_failover: ClusterFailover | None = None
    dependent_overrides: Many[KarmadaOverride | DnsSubdomain] = ()
    suspension: bool | Many[ClusterName] = False
    priority: Priority | None = None
    preemption: Literal["Always", "Never"] | None = None
    conflict_resolution: Literal["Abort", "Overwrite"] | None = None
    activation_preference: Literal["Lazy"] | None = None
    schedule_priority_class: DnsSubdomain | None = None
    preserve_resources_on_deletion: bool | None = None

    @model_validator(mode="after")
    def _failover_takes_dependencies(self) -> Self:
        if self.application_failover is not None and self.propagate_deps is False:
            raise ValueError(
                "failover of an application needs what its Pods depend on in the other cluster\n"
                "hint: leave propagate_deps out"
            )
        return self

    @model_validator(mode="after")
    def _preempts_by_name(self) -> Self:
        if self.preemption == "Always" and any(one.name is None for one in self.selectors):
            raise ValueError(
                "preemption of objects that are not named would take over too much\n"
                'hint: give each KarmadaSelector a name, or leave preemption="Always" out'
            )
        return self

    @model_validator(mode="after")
    def _suspends_what_it_selects(self) -> Self:
        for name in () if isinstance(self.suspension, bool) else self.suspension:
            if not self.admits(name):
                raise ValueError(
                    f'the cluster "{name}" is suspended, and the affinity leaves it out\n'
                    "hint: leave it out of suspension"
                )
        return self

    @model_validator(mode="after")
    def _overrides_can_be_found(self) -> Self:
        own = self.scopes()
        for override in self.dependent_overrides:
            if isinstance(override, KarmadaOverride) and not own & override.scopes():
                raise ValueError(
                    f"{override} makes no policy of the scope of this one, and would be missed\n"
                    f'hint: write scope="{min(own)}" there, or leave it out here'
                )
        return self

    def compose(self) -> Iterable[Part]:
        """Yield the policy, or two where something is selected that has no namespace."""
        for plan in self.plans():
            kind = _KINDS[plan.scope]
            yield kind(metadata=self.metadata(plan), spec=self._spec(plan))

    def _spec(self, plan: Plan) -> policy.PropagationPolicySpec:
        return policy.PropagationPolicySpec(
            resource_selectors=plan.selectors,
            placement=self.placement(),
            propagate_deps=self._with_dependencies(plan),
            dependent_overrides=self._dependent_overrides(plan) or None,
            failover=self._failover(),
            suspension=self._suspension(),
            priority=self.priority,
            preemption=self.preemption,
            conflict_resolution=self.conflict_resolution,
            activation_preference=self.activation_preference,
            schedule_priority=self._schedule_priority(),
            preserve_resources_on_deletion=self.preserve_resources_on_deletion,
            scheduler_name=self.scheduler_name,
        )

    def _with_dependencies(self, plan: Plan) -> bool | None:
        if self.propagate_deps is not None:
            return self.propagate_deps
        return plan.has_workload() or self.application_failover is not None or None

    def _dependent_overrides(self, plan: Plan) -> list[str]:
        return [
            override if isinstance(override, str) else override.name
            for override in self.dependent_overrides
            if isinstance(override, str) or plan.scope in override.scopes()
        ]

    def _failover(self) -> policy.PropagationPolicySpecFailover | None:
        application, cluster = self.application_failover, self.cluster_failover
        if application is None and cluster is None:
            return None
        return policy.PropagationPolicySpecFailover(
            application=None if application is None else application.behavior(),
            cluster=None if cluster is None else cluster.behavior(),
        )

    def _suspension(self) -> policy.PropagationPolicySpecSuspension | None:
        if not self.suspension:
            return None
        if self.suspension is True:
            return policy.PropagationPolicySpecSuspension(dispatching=True)
        return policy.PropagationPolicySpecSuspension(
            dispatching_on_clusters=policy.PropagationPolicySpecSuspensionDispatchingOnClusters(
                cluster_names=list(self.suspension)
            )
        )

    def _schedule_priority(self) -> policy.PropagationPolicySpecSchedulePriority | None:
        name = self.schedule_priority_class
        if name is None:
            return None
        return policy.PropagationPolicySpecSchedulePriority(
            priority_class_name=name, priority_class_source="KubePriorityClass"
        )
