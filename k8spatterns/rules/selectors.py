"""Rules for label selectors, wherever an object has one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.graph.paths import values
from k8spatterns.graph.pods import POD_PATHS
from k8spatterns.rules import kinds
from k8spatterns.rules.metadata import label_problems
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import items, listed, mapping, refused
from k8spatterns.syntax.names import label_key, label_value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest

_TERM = "DuringSchedulingIgnoredDuringExecution[*]"
_POD = (
    "topologySpreadConstraints[*].labelSelector",
    *(
        f"affinity.{kind}.{term}.{selector}"
        for kind in ("podAffinity", "podAntiAffinity")
        for term in (f"required{_TERM}", f"preferred{_TERM}.podAffinityTerm")
        for selector in ("labelSelector", "namespaceSelector")
    ),
)
_PEERS = tuple(
    f"spec.{peers}[*].{selector}"
    for peers in ("ingress[*].from", "egress[*].to")
    for selector in ("podSelector", "namespaceSelector")
)

PATHS: dict[tuple[str, str], tuple[str, ...]] = {
    kind: tuple(".".join((*path, "spec", inner)) for inner in _POD)
    for kind, path in POD_PATHS.items()
}
for _kind in (*kinds.SELECTING, kinds.JOB):
    PATHS[_kind] = ("spec.selector", *PATHS[_kind])
PATHS[kinds.PDB] = ("spec.selector",)
PATHS[kinds.CLAIM] = ("spec.selector",)
PATHS[kinds.NETWORK_POLICY] = ("spec.podSelector", *_PEERS)


@object_rule("K8S-SEL-001", kinds=PATHS)
def selector_invalid(manifest: Manifest) -> Iterator[Problem]:
    """A label selector has valid labels, and the values that its operators ask for."""
    for path in PATHS[manifest.group, manifest.kind]:
        for selector, where in values(manifest.tree, path):
            yield from label_problems(mapping(selector).get("matchLabels"), f"{where}.matchLabels")
            for index, expression in items(selector, "matchExpressions"):
                yield from _expression(expression, f"{where}.matchExpressions[{index}]")


def _expression(expression: dict[str, Any], path: str) -> Iterator[Problem]:
    refusal = refused(label_key, expression.get("key"))
    if refusal:
        yield Problem(refusal, f"{path}.key")
    operator, wanted = expression.get("operator"), listed(expression.get("values"))
    if operator in ("In", "NotIn") and not wanted:
        yield Problem(f"the operator {operator} needs values", f"{path}.values")
    elif operator in ("Exists", "DoesNotExist") and wanted:
        message = f"the operator {operator} takes no values"
        yield Problem(message, f"{path}.values", "leave them out")
    elif operator not in ("In", "NotIn", "Exists", "DoesNotExist"):
        message = f"{operator!r} is no operator; write In, NotIn, Exists or DoesNotExist"
        yield Problem(message, f"{path}.operator")
    for index, value in enumerate(wanted):
        refusal = refused(label_value, value)
        if refusal:
            yield Problem(refusal, f"{path}.values[{index}]")
