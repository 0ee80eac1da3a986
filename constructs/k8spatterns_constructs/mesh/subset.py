"""`Subset`: the Pods of one version of a host."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Self

from pydantic import Field, model_validator

from k8spatterns.api.istio.networking_v1 import DestinationRuleSpecSubsets
from k8spatterns.types import DnsLabel, Labels
from k8spatterns_constructs.mesh.mesh_service import pod_labels
from k8spatterns_constructs.mesh.traffic_policy import TrafficPolicyFields
from k8spatterns_constructs.workloads.served import ServedWorkload

VERSION_LABELS = ("version", "app.kubernetes.io/version")


def _workload_name(data: dict[str, object]) -> str:
    """Return the workload's name; nothing, which is refused later, where there is none."""
    name = getattr(data.get("of"), "name", None)
    return name if isinstance(name, str) else ""


class Subset(TrafficPolicyFields):
    """The Pods of one version of a host, as a destination of routes.

    Fields:
        of: the workload whose Pods they are; None where it lives outside the app.
        name: the workload's name by default.
        labels: of the Pods, beside those that the Service selects; by default the workload's label
            `version` or `app.kubernetes.io/version`, or where there is none its selector's.

    What else can be said of it stands in place of what holds for the host.

    Raises:
        InvalidConstructError: neither a workload nor labels, or labels that its Pods do not have.

    See https://istio.io/latest/docs/reference/config/networking/destination-rule/#Subset
    """

    of: ServedWorkload | None = None
    name: DnsLabel = Field(default_factory=_workload_name)
    labels: Labels | None = None

    @model_validator(mode="after")
    def _selects(self) -> Self:
        if not self.name:
            raise ValueError('a subset needs a name\nhint: write such as name="v2"')
        if self.of is None and not self.labels:
            raise ValueError(
                f'the subset "{self.name}" says not which Pods are in it\n'
                'hint: of=... with the workload, or labels={"version": "v2"}'
            )
        if self.of is not None:
            has = pod_labels(self.of)
            wrong = [f"{k}: {v}" for k, v in (self.labels or {}).items() if has.get(k) != v]
            if wrong:
                raise ValueError(
                    f"the Pods of {self.of} have no label {', '.join(wrong)}\n"
                    "hint: leave labels out, or give the workload this label in pod_labels"
                )
        return self

    def pod_selector(self) -> Mapping[str, str]:
        """Return the labels that tell its Pods from others of the host."""
        if self.labels or self.of is None:
            return self.labels or {}
        has = pod_labels(self.of)
        version = next((label for label in VERSION_LABELS if label in has), None)
        return self.of.selector_labels() if version is None else {version: has[version]}

    def selects(self, other: Subset) -> bool:
        """Say whether Pods of another subset's workload are in this one, too."""
        return other.of is not None and self.selects_labels(pod_labels(other.of))

    def selects_labels(self, labels: Mapping[str, str]) -> bool:
        """Say whether Pods with these labels are in it."""
        return self.pod_selector().items() <= labels.items()

    def spec(self) -> DestinationRuleSpecSubsets:
        """Return the subset as the API has it."""
        return DestinationRuleSpecSubsets(
            name=self.name,
            labels=dict(self.pod_selector()),
            traffic_policy=self.traffic_policy(),
        )
