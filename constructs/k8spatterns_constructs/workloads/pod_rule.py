"""`PodRule`: keeps Pods together with other Pods, or apart from them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Self, TypeAlias, TypedDict

from annotated_types import Ge, Le
from pydantic import model_validator

from k8spatterns.api import k8s
from k8spatterns.types import DnsLabel, LabelKey, Many
from k8spatterns.value import Value

HOSTNAME = "kubernetes.io/hostname"

LOWEST_WEIGHT = 1
HIGHEST_WEIGHT = 100

Weight: TypeAlias = Annotated[int, Ge(LOWEST_WEIGHT), Le(HIGHEST_WEIGHT)]


class Others(TypedDict, total=False):
    """Which other Pods a rule means; the fields of `PodRule` with the same names."""

    namespaces: Sequence[str]
    namespace_selector: k8s.LabelSelector
    match_label_keys: Sequence[str]
    mismatch_label_keys: Sequence[str]


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
        mismatch_label_keys: labels whose value must differ, such as `tenant`.

    Raises:
        InvalidConstructError: a label key that must both match and differ.

    See https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#inter-pod-affinity-and-anti-affinity
    """

    apart: bool
    topology_key: LabelKey = HOSTNAME
    weight: Weight | None = None
    selector: k8s.LabelSelector | None = None
    namespaces: Many[DnsLabel] = ()
    namespace_selector: k8s.LabelSelector | None = None
    match_label_keys: Many[LabelKey] = ()
    mismatch_label_keys: Many[LabelKey] = ()

    @model_validator(mode="after")
    def _keys_in_one_list(self) -> Self:
        for key in self.match_label_keys:
            if key in self.mismatch_label_keys:
                raise ValueError(
                    f"the value of {key} can't both match and differ\n"
                    "hint: name it in match_label_keys or in mismatch_label_keys"
                )
        return self

    def term(self, own: Mapping[str, str]) -> k8s.PodAffinityTerm:
        """Return the term as the API has it, for a workload with these labels."""
        return k8s.PodAffinityTerm(
            label_selector=self.selector or k8s.LabelSelector(match_labels=dict(own)),
            topology_key=self.topology_key,
            namespaces=list(self.namespaces) or None,
            namespace_selector=self.namespace_selector,
            match_label_keys=list(self.match_label_keys) or None,
            mismatch_label_keys=list(self.mismatch_label_keys) or None,
        )
