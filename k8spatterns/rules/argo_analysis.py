"""Rules for the metrics by which Argo Rollouts judges a new version.

https://argo-rollouts.readthedocs.io/en/stable/features/analysis/
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.argo import ARGO
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.system_fields import named_once, plain, seconds
from k8spatterns.rules.values import items, join, listed, mapping, set_fields, spec_of, text, whole
from k8spatterns.syntax.digits import read_digits
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

TEMPLATES = ((ARGO, "AnalysisTemplate"), (ARGO, "ClusterAnalysisTemplate"))
ANALYSES = (*TEMPLATES, (ARGO, "AnalysisRun"))
_LIMITS = ("failureLimit", "inconclusiveLimit", "consecutiveErrorLimit", "consecutiveSuccessLimit")
_AT_MOST_COUNT = ("failureLimit", "inconclusiveLimit")


@object_rule("K8S-ROLL-004", kinds=ANALYSES, severity="warning", needs=("metrics",))
def metric_refused(manifest: Manifest) -> Iterator[Problem]:
    """A metric has a name of its own, one provider, and an interval where it is asked again."""
    spec = spec_of(manifest.tree)
    if not listed(spec.get("metrics")) and not listed(spec.get("templates")):
        yield Problem("there is no metric", "spec.metrics", "write one")
    yield from named_once(spec, "metrics", "spec")
    for index, metric in items(spec, "metrics"):
        path = f"spec.metrics[{index}]"
        yield from _times(metric, path)
        yield from _limits(metric, path)
        provider = mapping(metric.get("provider"))
        written = set_fields(provider, provider)
        if len(written) > 1:
            message = f"{join(written)} are providers, and a metric has one"
            yield Problem(message, f"{path}.provider", "make a metric of each")
        elif not written:
            yield Problem("the metric has no provider", f"{path}.provider", "such as prometheus:")


def _times(metric: Tree, path: str) -> Iterator[Problem]:
    for field in ("interval", "initialDelay"):
        value = plain(metric.get(field))
        if value and seconds(value) is None:
            message = f"{shown(value)} is no duration"
            yield Problem(message, f"{path}.{field}", "write one such as 5m")
    count = _number(metric, "count")
    if count is not None and count > 1 and not text(metric.get("interval")):
        message = f"nothing says how long to wait between the {count} times"
        yield Problem(message, f"{path}.interval", "write interval: 5m")


def _limits(metric: Tree, path: str) -> Iterator[Problem]:
    count = _number(metric, "count")
    for field in _LIMITS:
        value = _number(metric, field)
        if value is not None and value < 0 and not (field == "failureLimit" and value == -1):
            yield Problem(f"{value} is less than 0", f"{path}.{field}")
        elif field in _AT_MOST_COUNT and count and value is not None and value > count:
            message = f"it is asked {count} times, and can't fail {value} times"
            yield Problem(message, f"{path}.{field}", f"write at most {count}")


def _number(tree: Tree, field: str) -> int | None:
    """Return a number, written as such or as a text; None for what is filled in later."""
    value = tree.get(field)
    if isinstance(value, str):
        number = read_digits(value.removeprefix("-"))
        return -number if number is not None and value.startswith("-") else number
    return whole(value)


@object_rule("K8S-ROLL-005", kinds=TEMPLATES, severity="warning", needs=("metrics",))
def argument_unknown(manifest: Manifest) -> Iterator[Problem]:
    """What a metric fills in is among the arguments of the template."""
    import re

    spec = spec_of(manifest.tree)
    names = {text(argument.get("name")) for _, argument in items(spec, "args")}
    pattern = re.compile(r"\{\{\s*args\.([\w-]+)\s*\}\}")
    for index, metric in items(spec, "metrics"):
        used = dict.fromkeys(pattern.findall(_written(metric)))
        for name in (name for name in used if name not in names):
            message = f"there is no argument {shown(name)}; there are: {join(sorted(names))}"
            yield Problem(message, f"spec.metrics[{index}]", f"add it to spec.args: name: {name}")


def _written(node: object) -> str:
    """Return all texts of a tree."""
    if isinstance(node, str):
        return node
    inside = node.values() if isinstance(node, dict) else node if isinstance(node, list) else ()
    return "\n".join(map(_written, inside))
