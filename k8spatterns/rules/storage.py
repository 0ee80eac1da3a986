"""Rules for claims of storage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules import kinds
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import checked, items, listed, mapping, needed, spec_of, text
from k8spatterns.syntax.names import dns_label, dns_subdomain
from k8spatterns.syntax.quantity import amount_of
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

_SOURCE = ("apiGroup", "kind", "name")
_KEPT = (("", "PersistentVolumeClaim"), ("snapshot.storage.k8s.io", "VolumeSnapshot"))
MODES = ("ReadWriteOnce", "ReadOnlyMany", "ReadWriteMany", "ReadWriteOncePod")


@object_rule("K8S-PVC-001", kinds=[kinds.CLAIM])
def access_modes(manifest: Manifest) -> Iterator[Problem]:
    """A claim says how it is accessed."""
    yield from mode_problems(spec_of(manifest.tree), "spec")


def mode_problems(spec: Tree, path: str) -> Iterator[Problem]:
    """Yield what is wrong with the access modes of a claim or a volume."""
    modes = [text(mode) for mode in listed(spec.get("accessModes"))]
    where = f"{path}.accessModes"
    if not modes:
        yield Problem("accessModes is missing", where, "write [ReadWriteOnce]")
    for mode in modes:
        if mode not in MODES:
            message = f"{shown(mode)} is no access mode; write one of {', '.join(MODES)}"
            yield Problem(message, where)
    if "ReadWriteOncePod" in modes and set(modes) & set(MODES[:-1]):
        yield Problem("ReadWriteOncePod stands alone", where)


@object_rule("K8S-PVC-002", kinds=[kinds.CLAIM])
def storage_request(manifest: Manifest) -> Iterator[Problem]:
    """A claim says how much storage it needs."""
    yield from _request(spec_of(manifest.tree), "spec")


def _request(spec: Tree, path: str) -> Iterator[Problem]:
    requests = mapping(mapping(spec.get("resources")).get("requests"))
    # The server leaves out `requests`.
    where, value = f"{path}.resources[storage]", requests.get("storage")
    amount = amount_of(value)
    if "storage" not in requests:
        yield Problem("the request for storage is missing", where, "write storage: 1Gi")
    elif value is None or (amount is not None and amount <= 0):
        yield Problem(f"the request for storage is {value or 0}", where, "write storage: 1Gi")


@object_rule(
    "K8S-PVC-005",
    kinds=[kinds.CLAIM],
    needs=("dataSource", "dataSourceRef", "storageClassName", "volumeAttributesClassName"),
)
def claim_source_invalid(manifest: Manifest) -> Iterator[Problem]:
    """A claim names its class, and what it is filled from, as objects are named."""
    yield from _names(_as_kept(spec_of(manifest.tree)), "spec")


def _as_kept(spec: Tree) -> Tree:
    """Return what the server keeps of a claim before it looks at it; of templates it keeps all.

    A dataSource of an unknown kind is dropped without a word, unless there is a dataSourceRef, too;
    and so is the namespace of that, while CrossNamespaceVolumeDataSource is off.
    """
    source, reference = spec.get("dataSource"), spec.get("dataSourceRef")
    kept = dict(spec)
    if isinstance(reference, dict):
        kept["dataSourceRef"] = {**reference, "namespace": None}
    elif (
        isinstance(source, dict) and (text(source.get("apiGroup")), source.get("kind")) not in _KEPT
    ):
        kept["dataSource"] = None
    return kept


def _names(spec: Tree, path: str) -> Iterator[Problem]:
    for field in ("storageClassName", "volumeAttributesClassName"):
        yield from checked(dns_subdomain, spec.get(field) or None, f"{path}.{field}")
    for field in ("dataSource", "dataSourceRef"):
        if isinstance(spec.get(field), dict):
            yield from _source(spec[field], f"{path}.{field}")
    yield from _differing(spec.get("dataSource"), spec.get("dataSourceRef"), path)


def _differing(source: object, reference: object, path: str) -> Iterator[Problem]:
    if not isinstance(source, dict) or not isinstance(reference, dict):
        return
    if reference.get("namespace"):
        message = "dataSource can't stand beside a dataSourceRef with a namespace"
        yield Problem(message, path, "leave dataSource out")
    elif any(source.get(field) != reference.get(field) for field in _SOURCE):
        message = "dataSource and dataSourceRef name two objects"
        yield Problem(message, path, "leave dataSource out")


def _source(source: Tree, path: str) -> Iterator[Problem]:
    yield from needed(source, ("name", "kind"), path)
    group, kind = text(source.get("apiGroup")), text(source.get("kind"))
    if not group and kind != "PersistentVolumeClaim":
        message = f"{shown(kind)} needs its apiGroup; without one it is a PersistentVolumeClaim"
        yield Problem(message, path, "write apiGroup: snapshot.storage.k8s.io for a snapshot")
    yield from checked(dns_subdomain, group or None, f"{path}.apiGroup")
    yield from checked(dns_label, source.get("namespace") or None, f"{path}.namespace")


def claim_problems(spec: Tree, path: str) -> Iterator[Problem]:
    """Yield what is wrong with the spec of a claim, wherever it stands."""
    yield from mode_problems(spec, path)
    yield from _request(spec, path)
    yield from _names(spec, path)


@object_rule(
    "K8S-PVC-006",
    kinds=[kinds.STATEFUL_SET],
    needs=("volumeClaimTemplates",),
)
def claim_template_invalid(manifest: Manifest) -> Iterator[Problem]:
    """The claim templates of a StatefulSet are claims that could be made."""
    for index, template in items(spec_of(manifest.tree), "volumeClaimTemplates"):
        yield from claim_problems(spec_of(template), f"spec.volumeClaimTemplates[{index}].spec")
