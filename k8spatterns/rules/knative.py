"""Rules for Knative: annotations where they are read, in the range that its webhook takes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from k8spatterns.rules.rule import Problem, graph_rule, object_rule
from k8spatterns.rules.values import items, join, mapping, spec_of, text
from k8spatterns.syntax.duration import parse_duration
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Graph
    from k8spatterns.manifest import Manifest, Tree

SERVICE = ("serving.knative.dev", "Service")
ROUTE = ("serving.knative.dev", "Route")
_CONFIGURATION = ("serving.knative.dev", "Configuration")
TEMPLATED = (SERVICE, _CONFIGURATION)

_DOMAIN = "autoscaling.knative.dev/"
_TEMPLATE = "spec.template.metadata.annotations"
_QUEUE_SHARE = "queue.sidecar.serving.knative.dev/resource-percentage"
_NO_LIMIT = -1


# Over the graph, because a container with annotations is of no type that other rules would look at.
@graph_rule("K8S-KN-001", kinds=TEMPLATED)
def annotation_out_of_place(graph: Graph) -> Iterator[Problem]:
    """Autoscaling annotations stand on the template of the revision.

    Knative's webhook refuses them on the Service, and a container has no annotations at all.
    """
    for group, kind in TEMPLATED:
        for manifest in graph.of_kind(group, kind):
            for path, holder in _wrong_places(manifest):
                wrong = [key for key in mapping(holder) if str(key).startswith(_DOMAIN)]
                if wrong:
                    message = f"nothing reads {join(wrong)} here"
                    yield Problem(message, path, f"move it to {_TEMPLATE}", manifest)


def _wrong_places(manifest: Manifest) -> Iterator[tuple[str, object]]:
    template = mapping(spec_of(manifest.tree).get("template"))
    yield "metadata.annotations", manifest.metadata.get("annotations")
    yield "metadata.labels", manifest.metadata.get("labels")
    yield "spec.template.metadata.labels", mapping(template.get("metadata")).get("labels")
    yield "spec.template.annotations", template.get("annotations")
    spec = mapping(template.get("spec"))
    yield "spec.template.spec.annotations", spec.get("annotations")
    for index, container in items(spec, "containers"):
        path = f"spec.template.spec.containers[{index}]"
        yield f"{path}.annotations", container.get("annotations")
        yield f"{path}.metadata.annotations", mapping(container.get("metadata")).get("annotations")


class _Range(NamedTuple):
    """What the value of an annotation is, and between which bounds."""

    low: float
    high: float | None = None
    duration: bool = False


# Either spelling is read; the one with a dash is the present one.
_RANGES = {
    "min-scale": _Range(0),
    "max-scale": _Range(0),
    "initial-scale": _Range(0),
    "activation-scale": _Range(2),
    "target": _Range(0.01),
    "target-utilization-percentage": _Range(1, 100),
    "panic-window-percentage": _Range(1, 100),
    "panic-threshold-percentage": _Range(110, 1000),
    "window": _Range(6, 3600, duration=True),
    "scale-down-delay": _Range(0, 3600, duration=True),
    "scale-to-zero-pod-retention-period": _Range(0, 3600, duration=True),
}
_COUNTS = ("min-scale", "max-scale", "initial-scale", "activation-scale")


@object_rule("K8S-KN-002", kinds=TEMPLATED, needs=("annotations",), webhook=True)
def annotation_out_of_range(manifest: Manifest) -> Iterator[Problem]:
    """Autoscaling annotations have values that Knative takes."""
    annotations = _annotations(manifest)
    for name, bounds in _RANGES.items():
        for key in {_DOMAIN + name: 0, _DOMAIN + _camel(name): 0}:
            value = annotations.get(key)
            if isinstance(value, str) and not _fits(name, value, bounds):
                yield Problem(f"{shown(value)} is refused: {_wanted(name, bounds)}", _path(key))
    yield from _single_values(annotations)
    low, high = (_count(annotations, name) for name in ("min-scale", "max-scale"))
    if low is not None and high and low > high:
        message = f"min-scale is {low} and max-scale is {high}"
        yield Problem(message, _path(f"{_DOMAIN}min-scale"), "write max-scale at least as high")


def _single_values(annotations: Tree) -> Iterator[Problem]:
    for key in {f"{_DOMAIN}target-burst-capacity": 0, f"{_DOMAIN}targetBurstCapacity": 0}:
        value = annotations.get(key)
        amount = _number(value, whole=False) if isinstance(value, str) else 0
        if amount is None or (amount < 0 and amount != _NO_LIMIT):
            message = f"{shown(text(value))} is refused: write a number from 0 on, or -1"
            yield Problem(message, _path(key))
    share = annotations.get(_QUEUE_SHARE)
    if isinstance(share, str) and not _fits("", share, _Range(0.1, 100)):
        wanted = _wanted("", _Range(0.1, 100))
        yield Problem(f"{shown(share)} is refused: {wanted}", _path(_QUEUE_SHARE))
    name = text(annotations.get(f"{_DOMAIN}class"))
    if name.endswith(_DOMAIN[:-1]) and name.removesuffix(f".{_DOMAIN[:-1]}") not in _CLASS_METRICS:
        hint = f"write {join(f'{known}.{_DOMAIN[:-1]}' for known in _CLASS_METRICS)}"
        yield Problem(f"Knative has no class {shown(name)}", _path(f"{_DOMAIN}class"), hint)


def _fits(name: str, value: str, bounds: _Range) -> bool:
    number = _seconds(value) if bounds.duration else _number(value, whole=name in _COUNTS)
    if number is None:
        return False
    return bounds.low <= number and (bounds.high is None or number <= bounds.high)


def _wanted(name: str, bounds: _Range) -> str:
    kind = "a whole number" if name in _COUNTS else "a number"
    if bounds.duration:
        return f"write a duration from {bounds.low}s to 1h"
    if bounds.high is None:
        return f"write {kind} from {bounds.low} on"
    return f"write {kind} from {bounds.low} to {bounds.high}"


def _seconds(value: str) -> float | None:
    seconds = parse_duration(value)
    return None if seconds is None else float(seconds)


def _number(value: str, *, whole: bool) -> float | None:
    try:
        return int(value) if whole else float(value)
    except ValueError:
        return None


_CLASS_METRICS = {"kpa": ("concurrency", "rps"), "hpa": ("cpu", "memory")}


@object_rule("K8S-KN-003", kinds=TEMPLATED, needs=("annotations",), webhook=True)
def metric_of_other_class(manifest: Manifest) -> Iterator[Problem]:
    """The autoscaler's class measures the metric."""
    annotations = _annotations(manifest)
    metric = annotations.get(f"{_DOMAIN}metric")
    kind = text(annotations.get(f"{_DOMAIN}class")) or f"kpa.{_DOMAIN[:-1]}"
    name = kind.removesuffix(f".{_DOMAIN[:-1]}")
    if not isinstance(metric, str) or name not in _CLASS_METRICS:
        return
    known = _CLASS_METRICS[name]
    wrong = metric not in known if name == "kpa" else metric in ("", *_CLASS_METRICS["kpa"])
    if wrong:
        message = f"the class {name} does not measure {shown(metric)}"
        yield Problem(message, _path(f"{_DOMAIN}metric"), f"write {join(known)}")


def _annotations(manifest: Manifest) -> Tree:
    template = mapping(spec_of(manifest.tree).get("template"))
    return mapping(mapping(template.get("metadata")).get("annotations"))


def _count(annotations: Tree, name: str) -> int | None:
    value = annotations.get(_DOMAIN + name, annotations.get(_DOMAIN + _camel(name)))
    number = _number(value, whole=True) if isinstance(value, str) else None
    return None if number is None else int(number)


def _camel(name: str) -> str:
    """Return `minScale` for `min-scale`.

    >>> _camel("scale-to-zero-pod-retention-period")
    'scaleToZeroPodRetentionPeriod'
    """
    first, *rest = name.split("-")
    return first + "".join(part.capitalize() for part in rest)


def _path(key: str) -> str:
    return f"{_TEMPLATE}[{key}]"
