"""Rules for quantities, wherever an object has them."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from k8spatterns.graph.paths import ALL, values
from k8spatterns.graph.pods import CUSTOM_KINDS, POD_PATHS, pod_of
from k8spatterns.rules.pod_env import env_of
from k8spatterns.rules.pod_parts import RESOURCES, of_containers
from k8spatterns.rules.pod_resources import amounts_of, resources_of
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import items, mapping, spec_of
from k8spatterns.syntax.quantity import parse_quantity, quantity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Pod
    from k8spatterns.manifest import Manifest, Tree

_TARGETS = tuple(
    f"spec.metrics[*].{source}.target.{value}"
    for source in ("resource", "containerResource", "pods", "object", "external")
    for value in ("value", "averageValue")
)
_TOLERANCES = tuple(f"spec.behavior.scale{way}.tolerance" for way in ("Up", "Down"))
_LIMIT_RANGE = tuple(
    f"spec.limits[*].{field}{{*}}"
    for field in ("max", "min", "default", "defaultRequest", "maxLimitRequestRatio")
)

PATHS: dict[tuple[str, str], tuple[str, ...]] = {
    ("", "PersistentVolume"): ("spec.capacity{*}",),
    ("", "PersistentVolumeClaim"): ("spec.resources.requests{*}", "spec.resources.limits{*}"),
    ("", "ResourceQuota"): ("spec.hard{*}",),
    ("", "LimitRange"): _LIMIT_RANGE,
    ("autoscaling", "HorizontalPodAutoscaler"): (*_TARGETS, *_TOLERANCES),
    ("node.k8s.io", "RuntimeClass"): ("overhead.podFixed{*}",),
    ("storage.k8s.io", "CSIStorageCapacity"): ("capacity", "maximumVolumeSize"),
    ("apps", "StatefulSet"): (
        "spec.volumeClaimTemplates[*].spec.resources.requests{*}",
        "spec.volumeClaimTemplates[*].spec.resources.limits{*}",
    ),
}
_CLAIM = tuple(
    f"devices.requests[*].{wanted}.capacity.requests{{*}}"
    for wanted in ("exactly", "firstAvailable[*]")
)
_POLICY = ("default", "validValues[*]", "validRange.min", "validRange.max", "validRange.step")
_DEVICES = "resource.k8s.io"
PATHS[_DEVICES, "ResourceClaim"] = tuple(f"spec.{path}" for path in _CLAIM)
PATHS[_DEVICES, "ResourceClaimTemplate"] = tuple(f"spec.spec.{path}" for path in _CLAIM)
PATHS[_DEVICES, "ResourceSlice"] = (
    "spec.devices[*].capacity{*}.value",
    *(f"spec.devices[*].capacity{{*}}.requestPolicy.{field}" for field in _POLICY),
    "spec.devices[*].consumesCounters[*].counters{*}.value",
    "spec.sharedCounters[*].counters{*}.value",
)
_KINDS = frozenset(PATHS) | frozenset(POD_PATHS) - CUSTOM_KINDS


# Their own rules say it, or the server does not mind.
_ELSEWHERE = (
    (_DEVICES, "ResourceClaim"),
    (_DEVICES, "ResourceClaimTemplate"),
    (_DEVICES, "ResourceSlice"),
    ("", "LimitRange"),
    ("", "PersistentVolumeClaim"),
    ("autoscaling", "HorizontalPodAutoscaler"),
    ("node.k8s.io", "RuntimeClass"),
    ("storage.k8s.io", "CSIStorageCapacity"),
)
_FREE = ("divisor", "volumeClaimTemplate")
_AMOUNTS = tuple(kind for kind in _KINDS if kind not in _ELSEWHERE)
_NEEDS = (
    "requests",
    "limits",
    "overhead",
    "divisor",
    "sizeLimit",
    "capacity",
    "counters",
    "tolerance",
    "maximumVolumeSize",
    "hard",
    "metrics",
)


_OF_PODS = (
    *RESOURCES,
    *of_containers("env"),
    *(f"volumes.{field}" for field in ("name", "emptyDir", "downwardAPI", "ephemeral")),
)
_LOOKS_AT = {
    "spec.volumeClaimTemplates.metadata.name",  # which may stand for a volume
    *(path.partition("{")[0].replace(ALL, "") for paths in PATHS.values() for path in paths),
    *(
        ".".join((*holder, "spec", path))
        for kind, holder in POD_PATHS.items()
        if kind not in CUSTOM_KINDS
        for path in _OF_PODS
    ),
}


@object_rule("K8S-QTY-001", kinds=_KINDS, needs=_NEEDS, looks_at=_LOOKS_AT)
def quantity_invalid(manifest: Manifest) -> Iterator[Problem]:
    """A quantity is a number, with or without one of the known suffixes."""
    for value, path in _quantities(manifest):
        refusal = quantity(value)
        if refusal:
            yield Problem(refusal, path)


@object_rule("K8S-QTY-002", kinds=_AMOUNTS, needs=_NEEDS, looks_at=_LOOKS_AT)
def quantity_negative(manifest: Manifest) -> Iterator[Problem]:
    """Amounts of resources are not negative."""
    for value, path in _quantities(manifest):
        amount = parse_quantity(value)
        if amount is not None and amount < 0 and not any(part in path for part in _FREE):
            yield Problem(f"{value} is negative", path, "write zero or more")


def _quantities(manifest: Manifest) -> Iterator[tuple[Any, str]]:
    for path in PATHS.get((manifest.group, manifest.kind), ()):
        for value, where in values(manifest.tree, path):
            if isinstance(value, (str, int, float)) and not isinstance(value, bool):
                yield value, where
    pod = pod_of(manifest)
    if pod is not None:
        yield from quantities_of(pod)


@lru_cache(maxsize=1)
def quantities_of(pod: Pod) -> tuple[tuple[Any, str], ...]:
    """Return (value, path) of every quantity of a Pod."""
    return tuple(
        (value, path)
        for value, path in _of_pod(pod)
        if isinstance(value, (str, int, float)) and not isinstance(value, bool)
    )


def _of_pod(pod: Pod) -> Iterator[tuple[Any, str]]:
    for path, resources in resources_of(pod):
        for _, where, _, value in amounts_of(resources, path):
            yield value, where
    for path, variable in env_of(pod):
        reference = mapping(variable.get("valueFrom")).get("resourceFieldRef")
        if isinstance(reference, dict):
            yield reference.get("divisor"), f"{path}.valueFrom.resourceFieldRef.divisor"
    for volume in pod.volumes:
        yield from _of_volume(volume.tree, volume.path)


def _of_volume(tree: Tree, path: str) -> Iterator[tuple[Any, str]]:
    empty, downward, ephemeral = map(tree.get, ("emptyDir", "downwardAPI", "ephemeral"))
    if isinstance(empty, dict):
        yield empty.get("sizeLimit"), f"{path}.emptyDir.sizeLimit"
    for index, file in items(downward, "items") if downward else ():
        divisor = mapping(file.get("resourceFieldRef")).get("divisor")
        yield divisor, f"{path}.downwardAPI.items[{index}].resourceFieldRef.divisor"
    if isinstance(ephemeral, dict):
        claim = spec_of(mapping(ephemeral.get("volumeClaimTemplate")))
        where = f"{path}.ephemeral.volumeClaimTemplate.spec.resources"
        for _, place, _, value in amounts_of(mapping(claim.get("resources")), where):
            yield value, place
