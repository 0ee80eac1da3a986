"""Rules for Nodes, Namespaces and Bindings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules import kinds
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import (
    checked,
    duplicates,
    items,
    mapping,
    spec_of,
    text,
    texts,
)
from k8spatterns.syntax.names import core_finalizer, label_key, label_value
from k8spatterns.syntax.network import cidr, family
from k8spatterns.syntax.quantity import amount_of, parse_quantity
from k8spatterns.syntax.resources import is_whole
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

BINDING = ("", "Binding")
_EFFECTS = ("NoSchedule", "PreferNoSchedule", "NoExecute")


@object_rule("K8S-NODE-001", kinds=[kinds.NODE], needs=("taints",))
def taint_invalid(manifest: Manifest) -> Iterator[Problem]:
    """A taint of a Node is a label with an effect, and there once."""
    spec = spec_of(manifest.tree)
    for index, taint in items(spec, "taints"):
        # The server calls it so, though taints stand in the spec.
        path = f"metadata.taints[{index}]"
        yield from checked(label_key, text(taint.get("key")), f"{path}.key")
        yield from checked(label_value, taint.get("value"), f"{path}.value")
        effect = text(taint.get("effect"))
        if effect not in _EFFECTS:
            message = f"{shown(effect)} is no effect; write one of {', '.join(_EFFECTS)}"
            yield Problem(message, f"{path}.effect")
    taints = [(text(t.get("key")), text(t.get("effect"))) for _, t in items(spec, "taints")]
    for index, first in duplicates(taints):
        message = f"the taint {' with the effect '.join(taints[index])} is there already"
        detail = (f"the other one is spec.taints[{first}]",)
        yield Problem(message, f"metadata.taints[{index}]", "keep one of them", detail=detail)


@object_rule("K8S-NODE-002", kinds=[kinds.NODE], needs=("podCIDR", "podCIDRs"))
def pod_cidr_invalid(manifest: Manifest) -> Iterator[Problem]:
    """A Node has one block of addresses of each family for its Pods."""
    spec = spec_of(manifest.tree)
    blocks = [block for _, block in texts(spec, "podCIDRs")]
    single = text(spec.get("podCIDR"))
    if single and blocks[:1] != [single]:
        blocks = [single]  # the server prefers podCIDR where the two differ
    for index, block in enumerate(blocks):
        yield from checked(cidr, block, f"spec.podCIDRs[{index}]")
    families = [family(block) for block in blocks]
    if len(blocks) > 1 and (0 in families or len(set(families)) < len(blocks)):
        yield Problem("one block of each family is allowed", "spec.podCIDRs")
    for index, _ in duplicates(blocks):
        yield Problem(f"{shown(blocks[index])} is there already", f"spec.podCIDRs[{index}]")


@object_rule("K8S-NODE-003", kinds=[kinds.NODE], needs=("capacity", "allocatable"))
def node_resources_invalid(manifest: Manifest) -> Iterator[Problem]:
    """What a Node has is not negative, and whole where it can't be shared."""
    for field in ("capacity", "allocatable"):
        for name, value in mapping(mapping(manifest.tree.get("status")).get(field)).items():
            yield from amount_problems(str(name), value, f"status.{field}.{name}")


def amount_problems(name: str, value: object, path: str) -> Iterator[Problem]:
    """Yield what is wrong with the amount of a resource."""
    amount = amount_of(value)
    if amount is not None and amount < 0:
        yield Problem(f"{value} is negative", path)
    yield from fraction_problems(name, value, path)


def fraction_problems(name: str, value: object, path: str) -> Iterator[Problem]:
    """Yield that an amount is no whole number where the resource is counted in such."""
    if not is_whole(name) or not isinstance(value, (str, int, float)):
        return
    amount = parse_quantity(value)
    # The server looks at thousandths and rounds up what is smaller.
    if amount is not None and -(-amount * 1000 // 1) % 1000:
        yield Problem(f"{name} must be a whole number, not {value}", path)


@object_rule("K8S-NODE-004", kinds=[kinds.NAMESPACE], needs=("finalizers",))
def namespace_finalizer_invalid(manifest: Manifest) -> Iterator[Problem]:
    """A finalizer of a Namespace is kubernetes, or a name with a domain."""
    for _, finalizer in texts(spec_of(manifest.tree), "finalizers"):
        yield from checked(core_finalizer, finalizer, "spec.finalizers")


@object_rule("K8S-NODE-005", kinds=[BINDING])
def binding_invalid(manifest: Manifest) -> Iterator[Problem]:
    """A Binding names a Node."""
    target: Tree = mapping(manifest.tree.get("target"))
    if text(target.get("kind")) not in ("", "Node"):
        yield Problem("a Pod is bound to a Node", "target.kind", "write Node")
    if not text(target.get("name")):
        yield Problem("the name of the Node is missing", "target.name")
