"""`Placement`: which nodes Pods run on, and how they relate to other Pods."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any, Literal, Self

from annotated_types import Ge, Le
from pydantic import Field

from k8spatterns.api import k8s
from k8spatterns.refusal import refusal
from k8spatterns.types import LabelKey, Labels, Many, PositiveCount
from k8spatterns.value import Value
from k8spatterns_constructs.workloads.taint import Taint

if TYPE_CHECKING:
    from k8spatterns_constructs.workloads.workload import Workload

HOSTNAME = "kubernetes.io/hostname"
ZONE = "topology.kubernetes.io/zone"

Weight = Annotated[int, Ge(1), Le(100)]
Nodes = Mapping[str, str | Sequence[str]]


class PodRule(Value):
    """Keeps Pods together with other Pods, or apart from them; `Placement` makes it.

    Fields:
        apart: whether they are kept apart instead of together.
        topology_key: the node label whose value says what "together" means.
        weight: how much a preference counts, 1 to 100; None makes it a requirement.
        selector: the other Pods; those of the workload itself by default.
        namespaces: where the other Pods are; the workload's own namespace by default.
        namespace_selector: the same, by label.
        match_label_keys: labels whose value must be the same, such as `pod-template-hash`.
    """

    apart: bool
    topology_key: LabelKey = HOSTNAME
    weight: Weight | None = None
    selector: k8s.LabelSelector | None = None
    namespaces: Many[str] = ()
    namespace_selector: k8s.LabelSelector | None = None
    match_label_keys: Many[LabelKey] = ()

    def term(self, own: Mapping[str, str]) -> k8s.PodAffinityTerm:
        """Return the term as the API has it, for a workload with these labels."""
        return k8s.PodAffinityTerm(
            label_selector=self.selector or k8s.LabelSelector(match_labels=dict(own)),
            topology_key=self.topology_key,
            namespaces=list(self.namespaces) or None,
            namespace_selector=self.namespace_selector,
            match_label_keys=list(self.match_label_keys) or None,
        )


class Spread(Value):
    """Spreads Pods evenly over a topology; `Placement.spread` makes it.

    Fields:
        topology_key: the node label whose values are the domains.
        max_skew: the largest difference of Pods between two domains; 1 by default.
        when_unsatisfiable: `ScheduleAnyway` makes it a preference.
        selector: the Pods that count; those of the workload itself by default.
        min_domains, match_label_keys, node_affinity_policy, node_taints_policy: as in the API.
    """

    topology_key: LabelKey = ZONE
    max_skew: PositiveCount = 1
    when_unsatisfiable: Literal["DoNotSchedule", "ScheduleAnyway"] = "ScheduleAnyway"
    selector: k8s.LabelSelector | None = None
    min_domains: PositiveCount | None = None
    match_label_keys: Many[LabelKey] = ()
    node_affinity_policy: Literal["Honor", "Ignore"] | None = None
    node_taints_policy: Literal["Honor", "Ignore"] | None = None

    def constraint(self, own: Mapping[str, str]) -> k8s.TopologySpreadConstraint:
        """Return the constraint as the API has it, for a workload with these labels."""
        return k8s.TopologySpreadConstraint(
            label_selector=self.selector or k8s.LabelSelector(match_labels=dict(own)),
            topology_key=self.topology_key,
            max_skew=self.max_skew,
            when_unsatisfiable=self.when_unsatisfiable,
            min_domains=self.min_domains,
            match_label_keys=list(self.match_label_keys) or None,
            node_affinity_policy=self.node_affinity_policy,
            node_taints_policy=self.node_taints_policy,
        )


class Placement(Value):
    """Which nodes Pods run on, and how they relate to other Pods. Its methods return copies.

    Fields:
        node_selector: labels that a node must have.
        required_nodes: terms of which a node must fulfil one.
        preferred_nodes: weighted terms.
        pods: rules about other Pods.
        spreads: topology spread constraints.
        tolerations: what taints are tolerated.

    See https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/
    """

    node_selector: Labels = Field(default_factory=dict)
    required_nodes: Many[k8s.NodeSelectorTerm] = ()
    preferred_nodes: Many[k8s.PreferredSchedulingTerm] = ()
    pods: Many[PodRule] = ()
    spreads: Many[Spread] = ()
    tolerations: Many[k8s.Toleration] = ()

    def require(
        self, *requirements: k8s.NodeSelectorRequirement, nodes: Nodes | None = None
    ) -> Self:
        """Run only on nodes that fulfil all of this; several calls are alternatives.

        Args:
            requirements: any operator of the API.
            nodes: labels with the value, or the values of which a node must have one.
        """
        term = k8s.NodeSelectorTerm(match_expressions=_requirements(requirements, nodes))
        return self.replace(required_nodes=(*self.required_nodes, term))

    def prefer(
        self,
        *requirements: k8s.NodeSelectorRequirement,
        nodes: Nodes | None = None,
        weight: Weight = 100,
    ) -> Self:
        """Run rather on nodes that fulfil all of this.

        Args:
            requirements: any operator of the API.
            nodes: labels with the value, or the values of which a node should have one.
            weight: 1 to 100, against other preferences.
        """
        term = k8s.PreferredSchedulingTerm(
            weight=weight,
            preference=k8s.NodeSelectorTerm(match_expressions=_requirements(requirements, nodes)),
        )
        return self.replace(preferred_nodes=(*self.preferred_nodes, term))

    def apart(
        self,
        of: Workload | Mapping[str, str] | k8s.LabelSelector | None = None,
        *,
        topology_key: str = HOSTNAME,
        required: bool = False,
        weight: Weight = 100,
    ) -> Self:
        """Keep Pods apart from those of another workload, or from each other.

        Args:
            of: a workload, labels or a selector; by default the workload itself.
            topology_key: apart means on different values of this node label.
            required: rather leave a Pod pending than break this; False by default.
            weight: 1 to 100, of a preference.
        """
        return self._with_rule(
            of, apart=True, topology_key=topology_key, required=required, weight=weight
        )

    def together(
        self,
        of: Workload | Mapping[str, str] | k8s.LabelSelector,
        *,
        topology_key: str = HOSTNAME,
        required: bool = False,
        weight: Weight = 100,
    ) -> Self:
        """Keep Pods near those of another workload; the arguments are those of `apart`."""
        return self._with_rule(
            of, apart=False, topology_key=topology_key, required=required, weight=weight
        )

    def spread(
        self,
        topology_key: str = ZONE,
        *,
        max_skew: PositiveCount = 1,
        required: bool = False,
        min_domains: PositiveCount | None = None,
    ) -> Self:
        """Spread the workload's Pods evenly over the values of a node label.

        Args:
            topology_key: zones by default.
            max_skew: the largest difference between two of them.
            required: rather leave a Pod pending than break this; False by default.
            min_domains: with `required`, the number of domains that count at least.
        """
        spread = Spread(
            topology_key=topology_key,
            max_skew=max_skew,
            when_unsatisfiable="DoNotSchedule" if required else "ScheduleAnyway",
            min_domains=min_domains,
        )
        return self.replace(spreads=(*self.spreads, spread))

    def tolerate(self, *taints: Taint | k8s.Toleration) -> Self:
        """Tolerate taints: `Taint` values, or tolerations of the API."""
        more = [taint.toleration() if isinstance(taint, Taint) else taint for taint in taints]
        return self.replace(tolerations=(*self.tolerations, *more))

    def affinity(self, own: Mapping[str, str]) -> k8s.Affinity | None:
        """Return the affinity as the API has it, for a workload with these labels."""
        affinity = k8s.Affinity(
            node_affinity=self._node_affinity(),
            pod_affinity=self._pod_affinity(k8s.PodAffinity, own, apart=False),
            pod_anti_affinity=self._pod_affinity(k8s.PodAntiAffinity, own, apart=True),
        )
        return affinity if affinity != k8s.Affinity() else None

    def constraints(self, own: Mapping[str, str]) -> list[k8s.TopologySpreadConstraint] | None:
        """Return the spread constraints as the API has them, for a workload with these labels."""
        return [spread.constraint(own) for spread in self.spreads] or None

    def _with_rule(
        self, of: Any, *, apart: bool, topology_key: str, required: bool, weight: Weight
    ) -> Self:
        rule = PodRule(
            apart=apart,
            topology_key=topology_key,
            weight=None if required else weight,
            selector=_selector(of),
        )
        return self.replace(pods=(*self.pods, rule))

    def _node_affinity(self) -> k8s.NodeAffinity | None:
        if not (self.required_nodes or self.preferred_nodes):
            return None
        required = list(self.required_nodes)
        return k8s.NodeAffinity(
            required_during_scheduling_ignored_during_execution=(
                k8s.NodeSelector(node_selector_terms=required) if required else None
            ),
            preferred_during_scheduling_ignored_during_execution=list(self.preferred_nodes) or None,
        )

    def _pod_affinity(self, kind: Any, own: Mapping[str, str], *, apart: bool) -> Any:
        rules = [rule for rule in self.pods if rule.apart is apart]
        if not rules:
            return None
        required = [rule.term(own) for rule in rules if rule.weight is None]
        preferred = [
            k8s.WeightedPodAffinityTerm(weight=rule.weight, pod_affinity_term=rule.term(own))
            for rule in rules
            if rule.weight is not None
        ]
        return kind(
            required_during_scheduling_ignored_during_execution=required or None,
            preferred_during_scheduling_ignored_during_execution=preferred or None,
        )


def _requirements(
    requirements: Sequence[k8s.NodeSelectorRequirement], nodes: Nodes | None
) -> list[k8s.NodeSelectorRequirement]:
    """Return requirements of the API for labels with one value or several."""
    wanted = [
        k8s.NodeSelectorRequirement(
            key=key, operator="In", values=[values] if isinstance(values, str) else list(values)
        )
        for key, values in (nodes or {}).items()
    ]
    if not (wanted or requirements):
        raise refusal(
            "Placement", "no node is described", hint='write nodes={"node-type": "high-memory"}'
        )
    return [*wanted, *requirements]


def _selector(of: Any) -> k8s.LabelSelector | None:
    if of is None or isinstance(of, k8s.LabelSelector):
        return of
    labels = of if isinstance(of, Mapping) else of.selector_labels()
    return k8s.LabelSelector(match_labels=dict(labels))


APART = Placement(pods=(PodRule(apart=True, weight=100),))
"""What replicated workloads have by default: replicas on different nodes, where there are any."""
