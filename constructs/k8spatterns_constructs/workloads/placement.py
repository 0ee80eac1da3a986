"""`Placement`: which nodes Pods run on, and how they relate to other Pods."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Self, TypeAlias, Unpack

from pydantic import Field

from k8spatterns.api import k8s
from k8spatterns.refusal import refusal
from k8spatterns.types import Labels, Many, PositiveCount
from k8spatterns.value import Value
from k8spatterns_constructs.workloads.pod_rule import (
    HIGHEST_WEIGHT,
    HOSTNAME,
    LOWEST_WEIGHT,
    Others,
    PodRule,
    Weight,
)
from k8spatterns_constructs.workloads.spread import ZONE, Spread, SpreadDetails
from k8spatterns_constructs.workloads.taint import Taint

if TYPE_CHECKING:
    from k8spatterns_constructs.workloads.workload import Workload

Nodes: TypeAlias = Mapping[str, str | Sequence[str]]


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
        self,
        *requirements: k8s.NodeSelectorRequirement,
        nodes: Nodes | None = None,
        fields: Sequence[k8s.NodeSelectorRequirement] = (),
    ) -> Self:
        """Run only on nodes that fulfil all of this; several calls are alternatives.

        Args:
            requirements: about labels, with any operator of the API.
            nodes: labels with the value, or the values of which a node must have one.
            fields: about fields of the node; the API knows `metadata.name` only.

        Raises:
            InvalidConstructError: no node is described.
        """
        term = _term("require", requirements, nodes, fields)
        return self.replace(required_nodes=(*self.required_nodes, term))

    def prefer(
        self,
        *requirements: k8s.NodeSelectorRequirement,
        nodes: Nodes | None = None,
        fields: Sequence[k8s.NodeSelectorRequirement] = (),
        weight: Weight = HIGHEST_WEIGHT,
    ) -> Self:
        """Run rather on nodes that fulfil all of this.

        Args:
            requirements: about labels, with any operator of the API.
            nodes: labels with the value, or the values of which a node should have one.
            fields: about fields of the node; the API knows `metadata.name` only.
            weight: 1 to 100, against other preferences.

        Raises:
            InvalidConstructError: no node is described, or a weight out of its range.
        """
        term = _term("prefer", requirements, nodes, fields)
        if not LOWEST_WEIGHT <= weight <= HIGHEST_WEIGHT:
            raise refusal(
                "Placement.prefer",
                f"{weight} is no weight: {LOWEST_WEIGHT} to {HIGHEST_WEIGHT} is allowed",
                path="weight",
            )
        preferred = k8s.PreferredSchedulingTerm(weight=weight, preference=term)
        return self.replace(preferred_nodes=(*self.preferred_nodes, preferred))

    def within(self, nodes: Nodes) -> Self:
        """Narrow every alternative of `require` to nodes with these labels as well.

        Args:
            nodes: labels with the value, or the values of which a node must have one.
        """
        more = _term("within", (), nodes, ()).match_expressions or []
        narrowed = [
            k8s.NodeSelectorTerm(
                match_expressions=[*(term.match_expressions or []), *more],
                match_fields=term.match_fields,
            )
            for term in self.required_nodes or (k8s.NodeSelectorTerm(),)
        ]
        return self.replace(required_nodes=narrowed)

    def apart(
        self,
        of: Workload | Mapping[str, str] | k8s.LabelSelector | None = None,
        *,
        topology_key: str = HOSTNAME,
        required: bool = False,
        weight: Weight = HIGHEST_WEIGHT,
        **others: Unpack[Others],
    ) -> Self:
        """Keep Pods apart from those of another workload, or from each other.

        Args:
            of: a workload, labels or a selector; by default the workload itself.
            topology_key: apart means on different values of this node label.
            required: rather leave a Pod pending than break this; False by default.
            weight: 1 to 100, of a preference.
            others: `namespaces`, `namespace_selector`, `match_label_keys` and
                `mismatch_label_keys` say which other Pods are meant: see `PodRule`.

        Raises:
            InvalidConstructError: what `PodRule` refuses.
        """
        rule = PodRule(
            apart=True,
            topology_key=topology_key,
            weight=None if required else weight,
            selector=_selector(of),
            **others,
        )
        return self.replace(pods=(*self.pods, rule))

    def together(
        self,
        of: Workload | Mapping[str, str] | k8s.LabelSelector | None = None,
        *,
        topology_key: str = HOSTNAME,
        required: bool = False,
        weight: Weight = HIGHEST_WEIGHT,
        **others: Unpack[Others],
    ) -> Self:
        """Keep Pods near those of another workload, or near each other.

        The arguments are those of `apart`; together means on the same value of `topology_key`.

        Raises:
            InvalidConstructError: what `PodRule` refuses.
        """
        rule = PodRule(
            apart=False,
            topology_key=topology_key,
            weight=None if required else weight,
            selector=_selector(of),
            **others,
        )
        return self.replace(pods=(*self.pods, rule))

    def spread(
        self,
        topology_key: str = ZONE,
        *,
        max_skew: PositiveCount = 1,
        required: bool = False,
        **details: Unpack[SpreadDetails],
    ) -> Self:
        """Spread the workload's Pods evenly over the values of a node label.

        Args:
            topology_key: zones by default.
            max_skew: the largest difference between two of them.
            required: rather leave a Pod pending than break this; False by default.
            details: `selector`, `min_domains`, `match_label_keys`, `node_affinity_policy` and
                `node_taints_policy`: see `Spread`.

        Raises:
            InvalidConstructError: what `Spread` refuses.
        """
        spread = Spread(
            topology_key=topology_key,
            max_skew=max_skew,
            when_unsatisfiable="DoNotSchedule" if required else "ScheduleAnyway",
            **details,
        )
        return self.replace(spreads=(*self.spreads, spread))

    def tolerate(self, *taints: Taint | k8s.Toleration) -> Self:
        """Tolerate taints.

        Args:
            taints: `Taint` values, or tolerations such as `taint.toleration(seconds=60)`.
        """
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

    def check(self, own: Mapping[str, str]) -> None:
        """Refuse what does not fit a workload with these labels.

        Raises:
            ValueError: a spread constraint compares a label that its selector names already.
        """
        for spread in self.spreads:
            spread.check(own)

    def constraints(self, own: Mapping[str, str]) -> list[k8s.TopologySpreadConstraint] | None:
        """Return the spread constraints as the API has them, for a workload with these labels."""
        return [spread.constraint(own) for spread in self.spreads] or None

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


def _term(
    method: str,
    requirements: Sequence[k8s.NodeSelectorRequirement],
    nodes: Nodes | None,
    fields: Sequence[k8s.NodeSelectorRequirement],
) -> k8s.NodeSelectorTerm:
    """Return the term of the API for labels with one value or several, and for fields."""
    wanted = [
        k8s.NodeSelectorRequirement(
            key=key, operator="In", values=[values] if isinstance(values, str) else list(values)
        )
        for key, values in (nodes or {}).items()
    ]
    if not (wanted or requirements or fields):
        raise refusal(
            f"Placement.{method}",
            "no node is described",
            hint='write nodes={"node-type": "high-memory"}',
            path="nodes",
        )
    return k8s.NodeSelectorTerm(
        match_expressions=[*wanted, *requirements] or None, match_fields=list(fields) or None
    )


def _selector(of: Any) -> k8s.LabelSelector | None:
    if of is None or isinstance(of, k8s.LabelSelector):
        return of
    labels = of if isinstance(of, Mapping) else of.selector_labels()
    return k8s.LabelSelector(match_labels=dict(labels))


# Made without the validators, which take long to build, and few apps need; tests validate it.
APART = Placement.model_construct(pods=(PodRule.model_construct(apart=True, weight=100),))
"""What replicated workloads have by default: replicas on different nodes, where there are any."""
