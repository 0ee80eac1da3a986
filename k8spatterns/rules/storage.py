"""Rules for claims, volumes and classes of storage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules import kinds
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import items, listed, mapping, spec_of, text
from k8spatterns.syntax.quantity import parse_quantity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

_MODES = ("ReadWriteOnce", "ReadOnlyMany", "ReadWriteMany", "ReadWriteOncePod")


def _claims(manifest: Manifest) -> Iterator[tuple[str, Tree]]:
    """Yield path and spec of a claim, also those of a StatefulSet's templates."""
    if manifest.kind == "PersistentVolumeClaim":
        yield "spec", spec_of(manifest.tree)
    else:
        for index, claim in items(spec_of(manifest.tree), "volumeClaimTemplates"):
            yield f"spec.volumeClaimTemplates[{index}].spec", spec_of(claim)


@object_rule("K8S-PVC-001", kinds=[kinds.CLAIM, kinds.STATEFUL_SET])
def access_modes(manifest: Manifest) -> Iterator[Problem]:
    """A claim says how it is accessed."""
    for path, claim in _claims(manifest):
        modes = listed(claim.get("accessModes"))
        if not modes:
            yield Problem("accessModes is missing", f"{path}.accessModes", "write [ReadWriteOnce]")
        for index, mode in enumerate(modes):
            if mode not in _MODES:
                message = f"{mode!r} is no access mode; write one of {', '.join(_MODES)}"
                yield Problem(message, f"{path}.accessModes[{index}]")
        if "ReadWriteOncePod" in modes and len(modes) > 1:
            yield Problem("ReadWriteOncePod stands alone", f"{path}.accessModes")


@object_rule("K8S-PVC-002", kinds=[kinds.CLAIM, kinds.STATEFUL_SET])
def storage_request(manifest: Manifest) -> Iterator[Problem]:
    """A claim says how much storage it needs."""
    for path, claim in _claims(manifest):
        requests = mapping(mapping(claim.get("resources")).get("requests"))
        where, value = f"{path}.resources.requests[storage]", requests.get("storage")
        amount = parse_quantity(value) if isinstance(value, (str, int, float)) else None
        if value is None:
            yield Problem("the request for storage is missing", where, "write storage: 1Gi")
        elif amount is not None and amount == 0:
            yield Problem("the request for storage is 0", where, "write storage: 1Gi")


@object_rule("K8S-PVC-003", kinds=[("storage.k8s.io", "StorageClass")])
def provisioner_missing(manifest: Manifest) -> Iterator[Problem]:
    """A StorageClass names its provisioner."""
    if not text(manifest.tree.get("provisioner")):
        yield Problem("provisioner is missing", "provisioner")


@object_rule("K8S-PVC-004", kinds=[("", "PersistentVolume")])
def volume_incomplete(manifest: Manifest) -> Iterator[Problem]:
    """A PersistentVolume has a capacity and access modes."""
    spec = spec_of(manifest.tree)
    if mapping(spec.get("capacity")).get("storage") is None:
        yield Problem("the capacity is missing", "spec.capacity", "write {storage: 1Gi}")
    if not listed(spec.get("accessModes")):
        yield Problem("accessModes is missing", "spec.accessModes")
