"""Rules for quantities, wherever an object has them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.graph.paths import values
from k8spatterns.graph.pods import POD_PATHS
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.syntax.quantity import parse_quantity, quantity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest

_POD = (
    *(
        f"{containers}[*].resources.{part}{{*}}"
        for containers in ("containers", "initContainers", "ephemeralContainers")
        for part in ("requests", "limits")
    ),
    "containers[*].env[*].valueFrom.resourceFieldRef.divisor",
    "initContainers[*].env[*].valueFrom.resourceFieldRef.divisor",
    "resources.requests{*}",
    "resources.limits{*}",
    "overhead{*}",
    "volumes[*].emptyDir.sizeLimit",
    "volumes[*].downwardAPI.items[*].resourceFieldRef.divisor",
    "volumes[*].ephemeral.volumeClaimTemplate.spec.resources.requests{*}",
    "volumes[*].ephemeral.volumeClaimTemplate.spec.resources.limits{*}",
)
_TARGETS = tuple(
    f"spec.metrics[*].{source}.target.{value}"
    for source in ("resource", "containerResource", "pods", "object", "external")
    for value in ("value", "averageValue")
)
_LIMIT_RANGE = tuple(
    f"spec.limits[*].{field}{{*}}"
    for field in ("max", "min", "default", "defaultRequest", "maxLimitRequestRatio")
)

PATHS: dict[tuple[str, str], tuple[str, ...]] = {
    ("", "PersistentVolume"): ("spec.capacity{*}",),
    ("", "PersistentVolumeClaim"): ("spec.resources.requests{*}", "spec.resources.limits{*}"),
    ("", "ResourceQuota"): ("spec.hard{*}",),
    ("", "LimitRange"): _LIMIT_RANGE,
    ("autoscaling", "HorizontalPodAutoscaler"): _TARGETS,
    ("node.k8s.io", "RuntimeClass"): ("overhead.podFixed{*}",),
    ("storage.k8s.io", "CSIStorageCapacity"): ("capacity", "maximumVolumeSize"),
    **{
        kind: tuple(".".join((*path, "spec", inner)) for inner in _POD)
        for kind, path in POD_PATHS.items()
    },
}
PATHS["apps", "StatefulSet"] += (
    "spec.volumeClaimTemplates[*].spec.resources.requests{*}",
    "spec.volumeClaimTemplates[*].spec.resources.limits{*}",
)


_AMOUNTS = tuple(
    kind for kind in PATHS if kind[0] != "autoscaling" and kind[1] != "CSIStorageCapacity"
)


@object_rule("K8S-QTY-001", kinds=PATHS)
def quantity_invalid(manifest: Manifest) -> Iterator[Problem]:
    """A quantity is a number, with or without one of the known suffixes."""
    for value, path in _quantities(manifest):
        refusal = quantity(value)
        if refusal:
            yield Problem(refusal, path)


@object_rule("K8S-QTY-002", kinds=_AMOUNTS)
def quantity_negative(manifest: Manifest) -> Iterator[Problem]:
    """Amounts of resources are not negative."""
    for value, path in _quantities(manifest):
        amount = parse_quantity(value)
        if amount is not None and amount < 0 and "divisor" not in path:
            yield Problem(f"{value} is negative", path, "write zero or more")


def _quantities(manifest: Manifest) -> Iterator[tuple[Any, str]]:
    for path in PATHS[manifest.group, manifest.kind]:
        for value, where in values(manifest.tree, path):
            if isinstance(value, (str, int, float)) and not isinstance(value, bool):
                yield value, where
