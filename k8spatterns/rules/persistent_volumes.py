"""Rules for PersistentVolumes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules import kinds
from k8spatterns.rules.node_selectors import node_selector_problems
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.storage import mode_problems
from k8spatterns.rules.values import checked, mapping, spec_of, text
from k8spatterns.rules.volume_sources import SOURCES, source_problems
from k8spatterns.syntax.names import csi_driver, dns_subdomain
from k8spatterns.syntax.quantity import amount_of
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

ATTACHMENT = ("storage.k8s.io", "VolumeAttachment")


@object_rule("K8S-PVC-004", kinds=[kinds.VOLUME])
def volume_incomplete(manifest: Manifest) -> Iterator[Problem]:
    """A PersistentVolume has a capacity and access modes."""
    spec = spec_of(manifest.tree)
    capacity = mapping(spec.get("capacity"))
    if list(capacity) != ["storage"]:
        message = "the capacity is that of storage, and nothing else"
        yield Problem(message, "spec.capacity", "write {storage: 1Gi}")
    for name, value in capacity.items():
        amount = amount_of(value)
        if value is None or amount == 0:
            yield Problem("the capacity is 0", f"spec.capacity[{name}]", "write 1Gi")
    yield from mode_problems(spec, "spec")


@object_rule("K8S-PV-001", kinds=[kinds.VOLUME])
def volume_source_invalid(manifest: Manifest) -> Iterator[Problem]:
    """A PersistentVolume has one source, which says what it needs."""
    spec = spec_of(manifest.tree)
    yield from source_problems(spec, "spec", text(manifest.metadata.get("name")))
    if _is_root(spec) and spec.get("persistentVolumeReclaimPolicy") == "Recycle":
        message = "Recycle would empty the whole node"
        yield Problem(message, "spec.persistentVolumeReclaimPolicy", "write Retain")


def _is_root(spec: Tree) -> bool:
    from posixpath import normpath

    path = text(mapping(spec.get("hostPath")).get("path"))
    return bool(path) and normpath(path) in {"/", "//"}


@object_rule("K8S-PV-002", kinds=[kinds.VOLUME], needs=("local", "nodeAffinity"))
def volume_affinity_invalid(manifest: Manifest) -> Iterator[Problem]:
    """A local volume says on which nodes it is, and node affinity selects nodes."""
    spec = spec_of(manifest.tree)
    affinity = spec.get("nodeAffinity")
    sources = [source for source in SOURCES if isinstance(spec.get(source), dict)]
    if affinity is None and sources[:1] == ["local"]:
        yield Problem("a local volume needs node affinity", "spec.nodeAffinity")
    if isinstance(affinity, dict):
        yield from _affinity(affinity)


def _affinity(affinity: Tree) -> Iterator[Problem]:
    path = "spec.nodeAffinity.required"
    if not isinstance(affinity.get("required"), dict):
        yield Problem("required is missing", path)
        return
    yield from node_selector_problems(affinity["required"], path)


@object_rule(
    "K8S-PV-003",
    kinds=[kinds.VOLUME],
    needs=("storageClassName", "volumeAttributesClassName"),
)
def volume_class_invalid(manifest: Manifest) -> Iterator[Problem]:
    """A PersistentVolume names its classes, and attributes are for CSI only."""
    spec = spec_of(manifest.tree)
    name = spec.get("storageClassName") or None
    yield from checked(dns_subdomain, name, "spec.storageClassName")
    attributes, path = spec.get("volumeAttributesClassName"), "spec.volumeAttributesClassName"
    if attributes is None:
        return
    if not attributes:
        yield Problem("the name must not be empty", path, "leave it out")
    yield from checked(dns_subdomain, attributes or None, path)
    if not isinstance(spec.get("csi"), dict):
        yield Problem("volumeAttributesClassName is for volumes of CSI", "spec.csi")


@object_rule("K8S-PV-004", kinds=[ATTACHMENT])
def attachment_invalid(manifest: Manifest) -> Iterator[Problem]:
    """A VolumeAttachment names the driver, the node, and one volume."""
    spec = spec_of(manifest.tree)
    yield from _attacher(text(spec.get("attacher")))
    yield from checked(dns_subdomain, text(spec.get("nodeName")), "spec.nodeName")
    source = mapping(spec.get("source"))
    inline, name = source.get("inlineVolumeSpec"), source.get("persistentVolumeName")
    if (inline is None) == (name is None):
        message = "either inlineVolumeSpec or persistentVolumeName is needed"
        yield Problem(message, "spec.source")
    elif isinstance(inline, dict):
        yield from _inline(inline, "spec.source.inlineVolumeSpec")
    yield from checked(dns_subdomain, name, "spec.source.persistentVolumeName")


def _attacher(name: str) -> Iterator[Problem]:
    refusal = csi_driver(name) if name else "the name of the driver is missing"
    if refusal:
        yield Problem(refusal, "spec.attacher")


_NOT_INLINE = ("capacity", "claimRef", "nodeAffinity", "storageClassName")


def _inline(spec: Tree, path: str) -> Iterator[Problem]:
    for field in _NOT_INLINE:
        if spec.get(field) not in (None, "", {}):
            yield Problem(f"an inline volume has no {field}", f"{path}.{field}", "leave it out")
    if not isinstance(spec.get("csi"), dict):
        yield Problem("an inline volume needs csi", f"{path}.csi")
    if spec.get("persistentVolumeReclaimPolicy") in ("Delete", "Recycle"):
        message = "an inline volume is retained"
        yield Problem(message, f"{path}.persistentVolumeReclaimPolicy", "leave it out")
    if spec.get("volumeMode") == "Block":
        message = f"an inline volume has a file system, not {shown('Block')}"
        yield Problem(message, f"{path}.volumeMode")
    yield from mode_problems(spec, path)
    yield from source_problems(spec, path)
