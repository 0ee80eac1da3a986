"""What each type of volume must say, in a Pod as in a PersistentVolume."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.rule import Problem
from k8spatterns.rules.values import checked, listed, mapping, needed, text, whole
from k8spatterns.syntax.names import dns_label
from k8spatterns.syntax.paths import absolute_path, no_backsteps
from k8spatterns.syntax.shown import shown
from k8spatterns.syntax.storage import host_ports, iscsi_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from k8spatterns.manifest import Tree

    Check = Callable[[Tree, str], Iterator[Problem]]

#: The fields that must not be empty.
NEEDED: dict[str, tuple[str, ...]] = {
    "hostPath": ("path",),
    "gcePersistentDisk": ("pdName",),
    "awsElasticBlockStore": ("volumeID",),
    "nfs": ("server", "path"),
    "iscsi": ("targetPortal", "iqn"),
    "glusterfs": ("endpoints", "path"),
    "rbd": ("monitors", "image"),
    "cinder": ("volumeID",),
    "cephfs": ("monitors",),
    "quobyte": ("registry", "volume"),
    "flexVolume": ("driver",),
    "azureFile": ("secretName", "shareName"),
    "vsphereVolume": ("volumePath",),
    "photonPersistentDisk": ("pdID",),
    "portworxVolume": ("volumeID",),
    "azureDisk": ("diskName", "diskURI"),
    "storageos": ("volumeName",),
    "scaleIO": ("gateway", "system", "volumeName"),
}
#: What the server calls a source behind which it names fields.
SERVER_NAMES = {"gcePersistentDisk": "persistentDisk"}
_HIGHEST_NUMBER = 255
_LONGEST_TENANT = 64
_LONGEST_PORTAL = 64
_RESERVED = (".kubernetes.io", ".k8s.io")


def type_problems(source: str, tree: Tree, path: str) -> Iterator[Problem]:
    """Yield what is wrong with a source, whether a Pod or a PersistentVolume has it."""
    check = CHECKS.get(source)
    if check is not None:
        yield from check(tree, path)


def secret_problems(
    tree: Tree, path: str, fields: tuple[str, ...], field: str = "secretRef"
) -> Iterator[Problem]:
    """Yield the fields that a reference to a Secret lacks."""
    if isinstance(tree.get(field), dict):
        yield from needed(tree[field], fields, f"{path}.{field}")


def portal_refusal(volume: str, source: Tree) -> str | None:
    """Check the names of a volume and of its iSCSI portal, which the node joins."""
    portal = f"{volume}:{text(source.get('targetPortal'))}"
    if source.get("initiatorName") is not None and len(portal.encode()) > _LONGEST_PORTAL:
        return f"{shown(portal)} has more than {_LONGEST_PORTAL} characters"
    return None


def _number(tree: Tree, field: str, path: str) -> Iterator[Problem]:
    value = whole(tree.get(field))
    if value is not None and not 0 <= value <= _HIGHEST_NUMBER:
        yield Problem(f"{value} is no {field}; 0 to 255 is allowed", f"{path}.{field}")


def _path(source: Tree, path: str) -> Iterator[Problem]:
    yield from checked(no_backsteps, source.get("path"), f"{path}.path")


def _nfs(source: Tree, path: str) -> Iterator[Problem]:
    yield from checked(absolute_path, source.get("path") or None, f"{path}.path")


def _partition(source: Tree, path: str) -> Iterator[Problem]:
    yield from _number(source, "partition", path)


def _flocker(source: Tree, path: str) -> Iterator[Problem]:
    name, uuid = text(source.get("datasetName")), text(source.get("datasetUUID"))
    if bool(name) == bool(uuid):
        yield Problem("exactly one of datasetName and datasetUUID is needed", path)
    if "/" in name:
        yield Problem(f"{shown(name)} must not have '/' in it", f"{path}.datasetName")


def _quobyte(source: Tree, path: str) -> Iterator[Problem]:
    registry, tenant = text(source.get("registry")), text(source.get("tenant"))
    if registry and len(tenant.encode()) > _LONGEST_TENANT:
        yield Problem(f"a tenant has at most {_LONGEST_TENANT} characters", f"{path}.tenant")
    else:
        yield from checked(host_ports, registry or None, f"{path}.registry")


def _iscsi(source: Tree, path: str) -> Iterator[Problem]:
    yield from checked(iscsi_name, source.get("iqn") or None, f"{path}.iqn")
    yield from checked(iscsi_name, source.get("initiatorName"), f"{path}.initiatorname")
    yield from _number(source, "lun", path)
    chap = source.get("chapAuthDiscovery") is True or source.get("chapAuthSession") is True
    if chap and source.get("secretRef") is None:
        yield Problem("CHAP needs a secretRef", f"{path}.secretRef", "name the Secret")
    yield from secret_problems(source, path, ("name",))


def _fc(source: Tree, path: str) -> Iterator[Problem]:
    names, ids = listed(source.get("targetWWNs")), listed(source.get("wwids"))
    if bool(names) == bool(ids):
        message = "exactly one of targetWWNs and wwids is needed"
        yield Problem(message, f"{path}.targetWWNs")
    if names and source.get("lun") is None:
        yield Problem("targetWWNs need a lun", f"{path}.lun")
    elif names:
        yield from _number(source, "lun", path)


def _flex_volume(source: Tree, path: str) -> Iterator[Problem]:
    for key in mapping(source.get("options")):
        if f".{str(key).partition('/')[0].lower()}".endswith(_RESERVED):
            message = f"{shown(str(key))} is in a domain that Kubernetes keeps for itself"
            yield Problem(message, f"{path}.options[{key}]")


def _azure_disk(source: Tree, path: str) -> Iterator[Problem]:
    uri, kind = text(source.get("diskURI")), source.get("kind")
    start = "/subscriptions/" if kind == "Managed" else "https://"
    if uri and not uri.startswith(start):
        shared = "by default" if kind is None else ""
        message = f"the URI of a disk of kind {kind or 'Shared'} {shared}".rstrip()
        yield Problem(f"{message} starts with {start}", f"{path}.diskURI")


def _storageos(source: Tree, path: str) -> Iterator[Problem]:
    for field in ("volumeName", "volumeNamespace"):
        yield from checked(dns_label, source.get(field) or None, f"{path}.{field}")


CHECKS: dict[str, Check] = {
    "hostPath": _path,
    "local": _path,
    "gcePersistentDisk": _partition,
    "awsElasticBlockStore": _partition,
    "nfs": _nfs,
    "iscsi": _iscsi,
    "fc": _fc,
    "flocker": _flocker,
    "quobyte": _quobyte,
    "flexVolume": _flex_volume,
    "azureDisk": _azure_disk,
    "storageos": _storageos,
}
