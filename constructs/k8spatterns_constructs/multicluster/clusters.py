"""Which member clusters of Karmada are meant: by name, label and field, and with exclusions."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Any, Literal, Self

from pydantic import AfterValidator, model_validator

from k8spatterns.api import k8s
from k8spatterns.api.karmada import policy_v1alpha1 as policy
from k8spatterns.syntax.names import dns_label, qualified_name
from k8spatterns.types import Labels, Many
from k8spatterns.value import Value

_LONGEST_NAME = 48
_LONGEST_GROUP = 32


def _cluster_name(name: str) -> str:
    """Check the name of a member cluster: Karmada makes a namespace `karmada-es-NAME` for it."""
    if refusal := dns_label(name):
        raise ValueError(refusal)
    if len(name) > _LONGEST_NAME:
        raise ValueError(f"a cluster's name has at most {_LONGEST_NAME} characters: {name!r}")
    return name


def _group_name(name: str) -> str:
    if refusal := qualified_name(name):
        raise ValueError(refusal)
    if len(name) > _LONGEST_GROUP:
        raise ValueError(f"an affinity's name has at most {_LONGEST_GROUP} characters: {name!r}")
    return name


def _sound_selector(selector: Any) -> Any:
    """Refuse expressions that no label can be compared with."""
    for expression in getattr(selector, "match_expressions", None) or []:
        listed = expression.operator in ("In", "NotIn")
        if listed != bool(expression.values):
            need = "needs values" if listed else "takes no values"
            raise ValueError(f"{expression.operator} {need}: {expression.key}")
        if not listed and expression.operator not in ("Exists", "DoesNotExist"):
            raise ValueError(
                f"there is no operator {expression.operator}\n"
                "hint: write In, NotIn, Exists or DoesNotExist"
            )
    return selector


ClusterName = Annotated[str, AfterValidator(_cluster_name)]
"""The name of a member cluster: a DNS label of up to 48 characters."""

LabelSelection = Annotated[Labels | k8s.LabelSelector, AfterValidator(_sound_selector)]
"""Labels, or a label selector of the API."""


class ClusterField(Value):
    """A condition on what a cluster says of itself.

    Fields:
        key: `provider`, `region` or `zone`.
        values: at least one.
        operator: `In` by default, or `NotIn`.

    See https://karmada.io/docs/userguide/scheduling/propagation-policy/
    """

    key: Literal["provider", "region", "zone"]
    values: Many[str]
    operator: Literal["In", "NotIn"] = "In"

    @model_validator(mode="after")
    def _has_values(self) -> Self:
        if not self.values or "" in self.values:
            raise ValueError('values can\'t be empty\nhint: write values=["eu-west-1"]')
        return self


class ClusterAffinity(Value):
    """The clusters that fulfil every condition given here; with none, all of them.

    Fields:
        cluster_names: only these clusters; all by default.
        label_selector: labels of the clusters, or a `k8s.LabelSelector`.
        field_selector: conditions on provider, region and zone, all of which hold.
        exclude: names of clusters that are left out whatever else is said.

    Raises:
        InvalidConstructError: a cluster is both named and excluded, or is there twice.

    See https://karmada.io/docs/userguide/scheduling/propagation-policy/
    """

    cluster_names: Many[ClusterName] = ()
    label_selector: LabelSelection | None = None
    field_selector: Many[ClusterField] = ()
    exclude: Many[ClusterName] = ()

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        for name in self.cluster_names:
            if name in self.exclude:
                raise ValueError(
                    f'the cluster "{name}" is both named and excluded\nhint: leave it out of one'
                )
            if list(self.cluster_names).count(name) > 1:
                raise ValueError(f'the cluster "{name}" is named twice\nhint: name it once')
        return self

    def admits(self, name: str) -> bool:
        """Say whether the cluster of this name may be meant; its labels and fields are unknown."""
        return name not in self.exclude and (not self.cluster_names or name in self.cluster_names)

    def fields(self) -> dict[str, Any]:
        """Return the fields of the API."""
        return {
            "cluster_names": list(self.cluster_names) or None,
            "exclude": list(self.exclude) or None,
            "label_selector": label_selector(self.label_selector),
            "field_selector": self._field_selector(),
        }

    def affinity(self) -> policy.OverridePolicySpecTargetCluster:
        """Return the clusters as the API has them."""
        return policy.OverridePolicySpecTargetCluster(**self.fields())

    def _field_selector(self) -> policy.OverridePolicySpecTargetClusterFieldSelector | None:
        expression = policy.OverridePolicySpecTargetClusterFieldSelectorMatchExpressions
        return (
            policy.OverridePolicySpecTargetClusterFieldSelector(
                match_expressions=[
                    expression(key=field.key, operator=field.operator, values=list(field.values))
                    for field in self.field_selector
                ]
            )
            if self.field_selector
            else None
        )


class OverflowAffinity(ClusterAffinity):
    """Clusters that take what does not fit into those of a group.

    Fields:
        affinity_name: at most 32 characters.

    See https://karmada.io/docs/userguide/scheduling/propagation-policy/
    """

    affinity_name: Annotated[str, AfterValidator(_group_name)]

    def overflow(self) -> policy.PropagationPolicyClusterAffinitiesOverflowAffinities:
        """Return the clusters as the API has them."""
        return policy.PropagationPolicyClusterAffinitiesOverflowAffinities(
            affinity_name=self.affinity_name, **self.fields()
        )


class ClusterAffinityGroup(OverflowAffinity):
    """One of several groups of clusters: Karmada takes the first that can hold everything.

    Fields:
        overflow_affinities: further clusters, in order, for what the group can't hold.

    See https://karmada.io/docs/userguide/scheduling/propagation-policy/
    """

    overflow_affinities: Many[OverflowAffinity] = ()

    @model_validator(mode="after")
    def _names_once(self) -> Self:
        check_group_names([self, *self.overflow_affinities])
        return self

    def admits(self, name: str) -> bool:
        """Say whether the cluster of this name may be meant, by the group or its overflow."""
        return super().admits(name) or any(more.admits(name) for more in self.overflow_affinities)

    def group(self) -> policy.PropagationPolicySpecPlacementClusterAffinities:
        """Return the group as the API has it."""
        return policy.PropagationPolicySpecPlacementClusterAffinities(
            affinity_name=self.affinity_name,
            overflow_affinities=[more.overflow() for more in self.overflow_affinities] or None,
            **self.fields(),
        )


def check_group_names(groups: Iterable[OverflowAffinity]) -> None:
    """Refuse two groups of one name.

    Raises:
        ValueError: a name is there twice.
    """
    seen: set[str] = set()
    for group in groups:
        if group.affinity_name in seen:
            raise ValueError(
                f'two affinities are named "{group.affinity_name}"\n'
                "hint: each affinity_name is there once in a policy"
            )
        seen.add(group.affinity_name)


def label_selector(selection: LabelSelection | None) -> k8s.LabelSelector | None:
    """Return a selection by label as the API has it."""
    if selection is None or isinstance(selection, k8s.LabelSelector):
        return selection
    return k8s.LabelSelector(match_labels=dict(selection))
