"""The rule for relabelings of monitors, which Prometheus' operator refuses to take over.

https://prometheus.io/docs/prometheus/latest/configuration/configuration/#relabel_config
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.graph.paths import values
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import mapping, text, whole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

_GROUP = "monitoring.coreos.com"
_OF_ENDPOINTS = ("relabelings[*]", "metricRelabelings[*]")
RELABELINGS: dict[tuple[str, str], tuple[str, ...]] = {
    (_GROUP, "ServiceMonitor"): tuple(f"spec.endpoints[*].{part}" for part in _OF_ENDPOINTS),
    (_GROUP, "PodMonitor"): tuple(f"spec.podMetricsEndpoints[*].{part}" for part in _OF_ENDPOINTS),
    (_GROUP, "Probe"): (
        "spec.metricRelabelings[*]",
        "spec.targets.staticConfig.relabelingConfigs[*]",
        "spec.targets.ingress.relabelingConfigs[*]",
    ),
    (_GROUP, "ScrapeConfig"): ("spec.relabelings[*]", "spec.metricRelabelings[*]"),
}
FIELDS = ("relabelings", "metricRelabelings", "relabelingConfigs")
_LABELLED = ("hashmod", "keepequal", "dropequal", "lowercase", "uppercase", "replace")
_BARE = ("dropequal", "keepequal")


def relabelings(manifest: Manifest) -> Iterator[tuple[Tree, str]]:
    """Yield (relabeling, path) of a monitor."""
    for path in RELABELINGS[manifest.group, manifest.kind]:
        for value, where in values(manifest.tree, path):
            yield mapping(value), where


@object_rule("K8S-PROM-017", kinds=RELABELINGS, severity="warning", needs=FIELDS)
def relabeling_refused(manifest: Manifest) -> Iterator[Problem]:
    """A relabeling has what its action needs, and nothing that the action ignores."""
    for relabeling, path in relabelings(manifest):
        action = text(relabeling.get("action")).lower() or "replace"
        target = text(relabeling.get("targetLabel"))
        if action in _LABELLED and not target:
            message = f"the action {action} needs a label to write to"
            yield Problem(message, f"{path}.targetLabel", "write targetLabel:")
        if action == "hashmod" and not whole(relabeling.get("modulus")):
            yield Problem("the action hashmod needs a modulus", f"{path}.modulus")
        yield from _ignored(relabeling, action, path)


def _ignored(relabeling: Tree, action: str, path: str) -> Iterator[Problem]:
    written = {
        field: relabeling.get(field) for field in ("sourceLabels", "targetLabel", "replacement")
    }
    if action in {"labeldrop", "labelkeep"}:
        unread = [field for field, value in written.items() if value]
        unread += [field for field in ("separator", "modulus") if relabeling.get(field)]
    elif action in _BARE:
        unread = [field for field in ("replacement", "separator", "regex") if relabeling.get(field)]
    else:
        unread = []
    for field in unread:
        message = f"the action {action} takes no {field}"
        yield Problem(message, f"{path}.{field}", "leave it out")
