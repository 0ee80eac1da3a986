"""`KarmadaPolicy`: what propagation and override policies share: selection and scope."""

from __future__ import annotations

from typing import Annotated, Literal, NamedTuple, Self

from pydantic import AfterValidator, model_validator

from k8spatterns.api import k8s
from k8spatterns.api.karmada import policy_v1alpha1 as policy
from k8spatterns.construct import Construct
from k8spatterns.types import Annotations, DnsSubdomain, Labels, Many
from k8spatterns_constructs.multicluster.selection import (
    WORKLOADS,
    Chosen,
    KarmadaSelector,
    Namespace,
    Selectable,
    chosen,
    selector_from,
    selector_of,
)

_LONGEST = 63

Entry = Chosen | KarmadaSelector


def _short(name: str) -> str:
    if len(name) > _LONGEST:
        raise ValueError(
            f"the name has {len(name)} characters; Karmada takes {_LONGEST} for a policy's"
        )
    return name


class Plan(NamedTuple):
    """One policy object to make.

    Fields:
        scope: `Cluster` for the kind without a namespace.
        namespace: of the policy, where it says one itself.
        entries: what it selects.
        selectors: the same, as the API has it.
    """

    scope: Literal["Cluster", "Namespaced"]
    namespace: str | None
    entries: tuple[Entry, ...]
    selectors: list[policy.OverridePolicySpecResourceSelectors]

    def has_workload(self) -> bool:
        """Say whether it selects Pods, or what makes them."""
        kinds = ((one.api_version.rpartition("/")[0], one.kind) for one in self.entries)
        return any(kind in WORKLOADS for kind in kinds)


class KarmadaPolicy(Construct):
    """What a policy of Karmada applies to, and the kind of policy that this needs.

    What has a namespace goes into a policy in that namespace; what has none, and what is spread
    over several namespaces, into one for the whole cluster. Where both are there, two policies of
    one name are made.

    Fields:
        name: of the policy, at most 63 characters.
        of: constructs and API objects: every object that they make is selected.
        selectors: selects what lives outside the app, or all of a kind.
        namespace: of the policy, and of what is selected and names none; the chart's by default.
        scope: `Cluster` puts all into one policy for the cluster, `Namespaced` refuses whatever
            needs one; by default what is selected decides.
        labels, annotations: of the policy, beside those of the chart.

    Raises:
        InvalidConstructError: nothing is selected, an object has no fixed name, or a cluster-wide
            policy would select an object in every namespace.

    See https://karmada.io/docs/userguide/scheduling/propagation-policy/
    """

    name: Annotated[DnsSubdomain, AfterValidator(_short)]
    of: Many[Selectable] = ()
    selectors: Many[KarmadaSelector] = ()
    namespace: Namespace | None = None
    scope: Literal["Cluster", "Namespaced"] | None = None
    labels: Labels | None = None
    annotations: Annotations | None = None

    @model_validator(mode="after")
    def _selects_something(self) -> Self:
        if not self.plans():
            raise ValueError(
                "nothing is selected\nhint: of=[web] selects what a construct makes, "
                "selectors=[KarmadaSelector(...)] what lives elsewhere"
            )
        return self

    def entries(self) -> list[Entry]:
        """Return what is selected."""
        return [*chosen(self.of), *self.selectors]

    def plans(self) -> list[Plan]:
        """Return the policies to make.

        Raises:
            ValueError: what is selected does not fit the scope.
        """
        entries = self.entries()
        if self.scope == "Cluster":
            return [self._cluster_plan(entries)] if entries else []
        inside = [one for one in entries if self._namespaced(one)]
        outside = [one for one in entries if not self._namespaced(one)]
        namespaces = {self._namespace_of(one) for one in inside}
        if len(namespaces) > 1:
            inside, outside = [], entries
        if outside and self.scope == "Namespaced":
            raise ValueError(
                f"{_shown(outside[0])} needs a policy for the whole cluster\n"
                "hint: leave scope out, or select what is in one namespace only"
            )
        plans = [self._namespace_plan(inside)] if inside else []
        return [*plans, self._cluster_plan(outside)] if outside else plans

    def scopes(self) -> set[str]:
        """Return the scopes of the policies that are made."""
        return {plan.scope for plan in self.plans()}

    def metadata(self, plan: Plan) -> k8s.ObjectMeta:
        """Return the metadata of one of the policies."""
        return k8s.ObjectMeta(
            name=self.name,
            namespace=plan.namespace,
            labels=dict(self.labels or {}) or None,
            annotations=dict(self.annotations or {}) or None,
        )

    def _namespace_plan(self, entries: list[Entry]) -> Plan:
        namespace = self._namespace_of(entries[0])
        selectors = [_selector(one, None) for one in entries]
        return Plan("Namespaced", namespace, tuple(entries), selectors)

    def _cluster_plan(self, entries: list[Entry]) -> Plan:
        selectors = [_selector(one, self._sure_namespace(one)) for one in entries]
        return Plan("Cluster", None, tuple(entries), selectors)

    def _namespace_of(self, one: Entry) -> str | None:
        return one.namespace or self.namespace

    def _sure_namespace(self, one: Entry) -> str | None:
        """Return the namespace to select in; an object of the app is in one and not in all."""
        if not self._namespaced(one):
            return None
        namespace = self._namespace_of(one)
        if namespace is None and (isinstance(one, Chosen) or self.scope != "Cluster"):
            raise ValueError(
                f"a policy for the whole cluster would select {_shown(one)} in every namespace\n"
                'hint: namespace="..." says where those are that name none'
            )
        return namespace

    @staticmethod
    def _namespaced(one: Entry) -> bool:
        return one.namespaced if isinstance(one, Chosen) else one.namespaced()


def _selector(one: Entry, namespace: str | None) -> policy.OverridePolicySpecResourceSelectors:
    if isinstance(one, Chosen):
        return selector_of(one, namespace)
    return selector_from(one, namespace)


def _shown(one: Entry) -> str:
    return str(one) if isinstance(one, Chosen) else f"{one.kind}/{one.name or '*'}"
