"""Rules for label selectors, wherever an object has one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.graph.paths import Places
from k8spatterns.graph.pods import CUSTOM_KINDS, POD_PATHS, pod_of
from k8spatterns.rules import kinds
from k8spatterns.rules.metadata import label_problems
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import items, listed, refused, text
from k8spatterns.syntax.names import label_key, label_value
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest

_TERM = "DuringSchedulingIgnoredDuringExecution[*]"
_POD = Places(
    (
        "topologySpreadConstraints[*].labelSelector",
        *(
            f"affinity.{kind}.{term}.{selector}"
            for kind in ("podAffinity", "podAntiAffinity")
            for term in (f"required{_TERM}", f"preferred{_TERM}.podAffinityTerm")
            for selector in ("labelSelector", "namespaceSelector")
        ),
    )
)
_PEERS = tuple(
    f"spec.{peers}[*].{selector}"
    for peers in ("ingress[*].from", "egress[*].to")
    for selector in ("podSelector", "namespaceSelector")
)

PATHS: dict[tuple[str, str], tuple[str, ...]] = {
    kind: () for kind in POD_PATHS if kind not in CUSTOM_KINDS
}
for _kind in (*kinds.SELECTING, kinds.JOB):
    PATHS[_kind] = ("spec.selector",)
PATHS[kinds.PDB] = ("spec.selector",)
PATHS[kinds.CLAIM] = ("spec.selector",)
PATHS["rbac.authorization.k8s.io", "ClusterRole"] = ("aggregationRule.clusterRoleSelectors[*]",)
PATHS["storage.k8s.io", "CSIStorageCapacity"] = ("nodeTopology",)
PATHS[kinds.NETWORK_POLICY] = ("spec.podSelector", *_PEERS)
_OBJECTS = ("namespaceSelector", "objectSelector")
for _word in ("Mutating", "Validating"):
    _policy = f"{_word}AdmissionPolicy"
    for _name, _paths in {
        f"{_word}WebhookConfiguration": [f"webhooks[*].{part}" for part in _OBJECTS],
        _policy: [f"spec.matchConstraints.{part}" for part in _OBJECTS],
        f"{_policy}Binding": [
            "spec.paramRef.selector",
            *(f"spec.matchResources.{part}" for part in _OBJECTS),
        ],
    }.items():
        PATHS["admissionregistration.k8s.io", _name] = tuple(_paths)
_PLACES = {kind: Places(paths) for kind, paths in PATHS.items()}


@object_rule("K8S-SEL-001", kinds=PATHS, needs=("matchLabels", "matchExpressions"))
def selector_invalid(manifest: Manifest) -> Iterator[Problem]:
    """A label selector has valid labels, and the values that its operators ask for."""
    for selector, where in _selectors(manifest):
        if isinstance(selector, dict):
            labels = selector.get("matchLabels")
            if labels:
                yield from label_problems(labels, f"{where}.matchLabels")
            for index, expression in items(selector, "matchExpressions"):
                yield from _expression(expression, f"{where}.matchExpressions[{index}]")


def _selectors(manifest: Manifest) -> list[tuple[Any, str]]:
    """Return (selector, path) of every label selector of an object."""
    found = _PLACES[manifest.group, manifest.kind].found(manifest.tree)
    pod = pod_of(manifest)
    return found + _POD.found(pod.spec, pod.path) if pod is not None else found


def _expression(expression: dict[str, Any], path: str) -> Iterator[Problem]:
    refusal = label_key(text(expression.get("key")))
    if refusal:
        yield Problem(refusal, f"{path}.key")
    operator, wanted = expression.get("operator"), listed(expression.get("values"))
    if operator in ("In", "NotIn") and not wanted:
        yield Problem(f"the operator {operator} needs values", f"{path}.values")
    elif operator in ("Exists", "DoesNotExist") and wanted:
        message = f"the operator {operator} takes no values"
        yield Problem(message, f"{path}.values", "leave them out")
    elif operator not in ("In", "NotIn", "Exists", "DoesNotExist"):
        message = f"{shown(text(operator))} is no operator; write In, NotIn, Exists or DoesNotExist"
        yield Problem(message, f"{path}.operator")
    for index, value in enumerate(wanted):
        refusal = refused(label_value, value)
        if refusal:
            yield Problem(refusal, f"{path}.values[{index}]")
