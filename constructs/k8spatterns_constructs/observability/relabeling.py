"""`Relabeling`: a step that changes labels before or after a scrape."""

from __future__ import annotations

from typing import Annotated, Any, Literal, Self

from annotated_types import Ge
from pydantic import model_validator

from k8spatterns.api.prometheus import monitoring_v1
from k8spatterns.syntax.go_pattern_fault import pattern_fault
from k8spatterns.syntax.shown import shown
from k8spatterns.types import Many
from k8spatterns.value import Value

Action = Literal[
    "replace",
    "keep",
    "drop",
    "keepequal",
    "dropequal",
    "hashmod",
    "labelmap",
    "labeldrop",
    "labelkeep",
    "lowercase",
    "uppercase",
]

_NEED_TARGET = frozenset({"replace", "hashmod", "lowercase", "uppercase", "keepequal", "dropequal"})
_ONLY_REGEX = frozenset({"labeldrop", "labelkeep"})


class Relabeling(Value):
    """A step that changes labels, or leaves out what has or has not some value.

    Fields:
        action: `replace` by default.
        source_labels: whose values are joined and compared, such as
            `__meta_kubernetes_pod_node_name`.
        regex: what they are compared with, as a whole; `(.*)` by default.
        target_label: what is written.
        replacement: what is written there; `$1` by default.
        separator: between the values; `;` by default.
        modulus: of the hash, for `hashmod`.

    Raises:
        InvalidConstructError: an action without what it needs or with what it does not read, or a
            regular expression that is none.

    See https://prometheus.io/docs/prometheus/latest/configuration/configuration/#relabel_config
    """

    action: Action = "replace"
    source_labels: Many[str] = ()
    regex: str | None = None
    target_label: str | None = None
    replacement: str | None = None
    separator: str | None = None
    modulus: Annotated[int, Ge(1)] | None = None

    @model_validator(mode="after")
    def _has_what_it_needs(self) -> Self:
        if self.action in _NEED_TARGET and not self.target_label:
            raise ValueError(f"the action {self.action} writes or compares target_label=")
        if (self.action == "hashmod") != (self.modulus is not None):
            raise ValueError("modulus= and the action hashmod need each other")
        if self.action in ("keep", "drop") and not self.source_labels:
            raise ValueError(
                f"the action {self.action} compares nothing\nhint: write source_labels=[...]"
            )
        return self

    @model_validator(mode="after")
    def _only_what_it_reads(self) -> Self:
        if self.action in _ONLY_REGEX:
            for field in ("source_labels", "target_label", "replacement", "separator"):
                if getattr(self, field):
                    raise ValueError(
                        f"the action {self.action} reads regex= only, not {field}=\n"
                        "hint: its regex is compared with the labels' names"
                    )
        return self

    @model_validator(mode="after")
    def _regex_is_one(self) -> Self:
        if self.regex is not None and (fault := pattern_fault(self.regex)):
            raise ValueError(f"{shown(self.regex)} is no regular expression of RE2: {fault}")
        return self

    def step(self) -> monitoring_v1.ProbeSpecMetricRelabelings:
        """Return the step as the API has it."""
        action: Any = None if self.action == "replace" else self.action
        return monitoring_v1.ProbeSpecMetricRelabelings(
            action=action,
            source_labels=list(self.source_labels) or None,
            regex=self.regex,
            target_label=self.target_label,
            replacement=self.replacement,
            separator=self.separator,
            modulus=self.modulus,
        )
