"""Rules for RuntimeClasses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules import kinds
from k8spatterns.rules.metadata import label_problems
from k8spatterns.rules.nodes import amount_problems
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import checked, duplicates, items, mapping, text
from k8spatterns.syntax.names import dns_label, label_key, label_value
from k8spatterns.syntax.resources import resource_name
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

_FIELDS = ("key", "operator", "value", "effect", "tolerationSeconds")
_EFFECTS = ("NoSchedule", "PreferNoSchedule", "NoExecute")


@object_rule("K8S-RTC-001", kinds=[kinds.RUNTIME_CLASS])
def runtime_class_invalid(manifest: Manifest) -> Iterator[Problem]:
    """A RuntimeClass names its handler, and what a Pod needs beyond its containers."""
    handler = text(manifest.tree.get("handler"))
    refusal = dns_label(handler) if handler else "handler is missing"
    if refusal:
        yield Problem(refusal, "handler", "write the name from the runtime's configuration")
    for name, value in mapping(mapping(manifest.tree.get("overhead")).get("podFixed")).items():
        # The server calls overhead.podFixed so, since it takes it for limits.
        path = f"overhead.limits[{name}]"
        yield from checked(resource_name, str(name), path)
        yield from amount_problems(str(name), value, path)


@object_rule("K8S-RTC-002", kinds=[kinds.RUNTIME_CLASS], needs=("scheduling",))
def runtime_scheduling_invalid(manifest: Manifest) -> Iterator[Problem]:
    """A RuntimeClass chooses nodes by labels, and tolerates taints, each once."""
    scheduling = mapping(manifest.tree.get("scheduling"))
    yield from label_problems(scheduling.get("nodeSelector"), "scheduling.nodeSelector")
    meanings = []
    for index, toleration in items(scheduling, "tolerations"):
        path = f"scheduling.tolerations[{index}]"
        meanings.append(tuple(toleration.get(field) or "" for field in _FIELDS))
        yield from _toleration(toleration, path)
    for index, first in duplicates(meanings):
        detail = (f"the other one is scheduling.tolerations[{first}]",)
        path = f"scheduling.tolerations[{index}]"
        yield Problem("the toleration is there already", path, detail=detail)


def _toleration(toleration: Tree, path: str) -> Iterator[Problem]:
    key, operator = text(toleration.get("key")), text(toleration.get("operator"))
    value, effect = text(toleration.get("value")), text(toleration.get("effect"))
    yield from checked(label_key, key or None, f"{path}.key")
    if not key and operator != "Exists":
        yield Problem("a toleration without a key has the operator Exists", f"{path}.operator")
    if operator == "Exists" and value:
        yield Problem("the operator Exists takes no value", f"{path}.operator")
    if operator in ("", "Equal"):
        yield from checked(label_value, value, f"{path}.operator")
    if toleration.get("tolerationSeconds") is not None and effect != "NoExecute":
        yield Problem("tolerationSeconds is for the effect NoExecute", f"{path}.effect")
    if effect and effect not in _EFFECTS:
        yield Problem(f"{shown(effect)} is no effect", f"{path}.effect")
