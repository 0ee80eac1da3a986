"""Rules for CSIDrivers, CSINodes and CSIStorageCapacities."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import (
    checked,
    duplicates,
    items,
    listed,
    mapping,
    spec_of,
    text,
    texts,
    whole,
)
from k8spatterns.syntax.names import csi_driver, dns_subdomain, label_key
from k8spatterns.syntax.quantity import amount_of
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

DRIVER = ("storage.k8s.io", "CSIDriver")
CSI_NODE = ("storage.k8s.io", "CSINode")
CAPACITY = ("storage.k8s.io", "CSIStorageCapacity")
_SHORTEST_TOKEN = 600
_LONGEST_TOKEN = 2**32
_SHORTEST_PERIOD = 10
_LONGEST_NODE_ID = 256
_LIFECYCLES = ("Persistent", "Ephemeral")


@object_rule("K8S-CSI-001", kinds=[DRIVER], needs=("spec",))
def csi_driver_invalid(manifest: Manifest) -> Iterator[Problem]:
    """A CSIDriver asks for each kind of token once, for ten minutes at least."""
    spec = spec_of(manifest.tree)
    audiences = []
    for index, request in items(spec, "tokenRequests"):
        audiences.append(text(request.get("audience")))
        seconds = whole(request.get("expirationSeconds"))
        if seconds is not None and not _SHORTEST_TOKEN <= seconds <= _LONGEST_TOKEN:
            message = f"{seconds} is no lifetime; {_SHORTEST_TOKEN} to {_LONGEST_TOKEN} is allowed"
            yield Problem(message, f"spec.tokenRequests[{index}].expirationSeconds")
    for index, _ in duplicates(audiences):
        message = f"the audience {shown(audiences[index])} is there already"
        yield Problem(message, f"spec.tokenRequests[{index}].audience")
    for mode in listed(spec.get("volumeLifecycleModes")):
        if mode not in _LIFECYCLES:
            message = f"{shown(text(mode))} is no lifecycle; write Persistent or Ephemeral"
            yield Problem(message, "spec.volumeLifecycleModes")
    period = whole(spec.get("nodeAllocatableUpdatePeriodSeconds"))
    if period is not None and period < _SHORTEST_PERIOD:
        message = f"{period} is too often; {_SHORTEST_PERIOD} seconds are allowed"
        yield Problem(message, "spec.nodeAllocatableUpdatePeriodSeconds")


@object_rule("K8S-CSI-002", kinds=[CSI_NODE], needs=("drivers",))
def csi_node_invalid(manifest: Manifest) -> Iterator[Problem]:
    """A CSINode has each driver once, with the ID that the node has there."""
    names = []
    for index, driver in items(spec_of(manifest.tree), "drivers"):
        path = f"spec.drivers[{index}]"
        names.append(text(driver.get("name")))
        yield from _driver(driver, path)
        yield from _topology(driver, path)
    for index, _ in duplicates(names):
        message = f"the driver {shown(names[index])} is there already"
        yield Problem(message, f"spec.drivers[{index}].name")


def _driver(driver: Tree, path: str) -> Iterator[Problem]:
    name, node = text(driver.get("name")), text(driver.get("nodeID"))
    refusal = csi_driver(name) if name else "the name of the driver is missing"
    if refusal:
        yield Problem(refusal, f"{path}.name")
    if not node:
        yield Problem("nodeID is missing", f"{path}.nodeID")
    elif len(node) > _LONGEST_NODE_ID:
        message = f"nodeID has {len(node)} characters; {_LONGEST_NODE_ID} are allowed"
        yield Problem(message, f"{path}.nodeID")
    count = whole(mapping(driver.get("allocatable")).get("count"))
    if count is not None and count < 0:
        yield Problem(f"{count} is negative", f"{path}.allocatable.count")


def _topology(driver: Tree, path: str) -> Iterator[Problem]:
    keys = [key for _, key in texts(driver, "topologyKeys")]
    for key in keys:
        yield from checked(label_key, key, path)
    for index, _ in duplicates(keys):
        yield Problem(f"the topology key {shown(keys[index])} is there already", path)


@object_rule("K8S-CSI-003", kinds=[CAPACITY])
def storage_capacity_invalid(manifest: Manifest) -> Iterator[Problem]:
    """A CSIStorageCapacity names its class, and is not negative."""
    yield from checked(
        dns_subdomain, text(manifest.tree.get("storageClassName")), "storageClassName"
    )
    value = manifest.tree.get("capacity")
    amount = amount_of(value)
    if amount is not None and amount < 0:
        yield Problem(f"{value} is negative", "capacity")
