"""What the sources of PersistentVolumes must say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.rules.rule import Problem
from k8spatterns.rules.values import checked, listed, mapping, needed, text, whole
from k8spatterns.syntax.names import csi_driver, dns_label, dns_subdomain
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from k8spatterns.manifest import Tree

    Check = Callable[[Tree, str], Iterator[Problem]]

# The fields that must not be empty. The order is that in which the server counts the sources.
SOURCES: dict[str, tuple[str, ...]] = {
    "hostPath": ("path",),
    "gcePersistentDisk": ("pdName",),
    "awsElasticBlockStore": ("volumeID",),
    "glusterfs": ("endpoints", "path"),
    "flocker": (),
    "nfs": ("server", "path"),
    "rbd": ("monitors", "image"),
    "quobyte": ("registry", "volume"),
    "cephfs": ("monitors",),
    "iscsi": ("targetPortal", "iqn"),
    "cinder": ("volumeID",),
    "fc": (),
    "flexVolume": ("driver",),
    "azureFile": ("secretName", "shareName"),
    "vsphereVolume": ("volumePath",),
    "photonPersistentDisk": ("pdID",),
    "portworxVolume": ("volumeID",),
    "azureDisk": ("diskName", "diskURI"),
    "scaleIO": ("gateway", "system", "volumeName"),
    "local": ("path",),
    "storageos": ("volumeName",),
    "csi": ("driver", "volumeHandle"),
}
# What the server calls some of them, once where one is wrong and once where it is one too many.
_CALLED = {"gcePersistentDisk": "persistentDisk"}
_TOO_MANY = {"cephfs": "cephFS"}
_HIGHEST_LUN = 255
_LONGEST_TENANT = 64
_LONGEST_PORTAL = 64
_DISK_KINDS = ("Shared", "Dedicated", "Managed")


def source_problems(spec: Tree, path: str, name: str = "") -> Iterator[Problem]:
    """Yield what is wrong with the sources of a volume, of which it has one.

    Args:
        spec: of the volume.
        path: of the spec.
        name: of the volume, which counts for iSCSI.
    """
    found = [source for source in SOURCES if isinstance(spec.get(source), dict)]
    if not found:
        yield Problem("a volume needs a source", path, "write csi, nfs or another one")
        return
    for source in found:
        # FlexVolume is an exception: the server does not mind what it is beside.
        if source in (found[0], "flexVolume"):
            where = f"{path}.{_CALLED.get(source, source)}"
            yield from _source(source, spec[source], where)
        else:
            message = f"a volume has one source; this one has {' and '.join(found)}"
            yield Problem(message, f"{path}.{_TOO_MANY.get(source, source)}", "keep one of them")
    if found[0] == "iscsi":
        yield from _portal(spec["iscsi"], f"{path}.iscsi", name)


def _source(source: str, tree: Tree, path: str) -> Iterator[Problem]:
    yield from needed(tree, SOURCES[source], path)
    check = _CHECKS.get(source)
    if check is not None:
        yield from check(tree, path)


def no_steps_back(path: str) -> str | None:
    """Check that a path does not go up."""
    if ".." in path.split("/"):
        return f"{shown(path)} must not contain '..'"
    return None


def _path(source: Tree, path: str) -> Iterator[Problem]:
    yield from checked(no_steps_back, source.get("path"), f"{path}.path")


def _nfs(source: Tree, path: str) -> Iterator[Problem]:
    directory = text(source.get("path"))
    if directory and not directory.startswith("/"):
        yield Problem(f"{shown(directory)} must start with '/'", f"{path}.path")


def _partition(source: Tree, path: str) -> Iterator[Problem]:
    number = whole(source.get("partition"))
    if number is not None and not 0 <= number <= _HIGHEST_LUN:
        yield Problem(f"{number} is no partition; 1 to 255 is allowed", f"{path}.partition")


def _glusterfs(source: Tree, path: str) -> Iterator[Problem]:
    where = f"{path}.endpointsNamespace"
    yield from checked(dns_label, source.get("endpointsNamespace"), where)


def _flocker(source: Tree, path: str) -> Iterator[Problem]:
    name, uid = text(source.get("datasetName")), text(source.get("datasetUUID"))
    if bool(name) == bool(uid):
        yield Problem("either datasetName or datasetUUID is needed", path)
    if "/" in name:
        yield Problem(f"{shown(name)} must not contain '/'", f"{path}.datasetName")


def _quobyte(source: Tree, path: str) -> Iterator[Problem]:
    registry, tenant = text(source.get("registry")), text(source.get("tenant"))
    if registry and len(tenant) > _LONGEST_TENANT:
        yield Problem(f"the tenant has more than {_LONGEST_TENANT} characters", f"{path}.tenant")
    elif registry and not all(map(_has_port, registry.split(","))):
        message = f"{shown(registry)} must be HOST:PORT, or several with commas between"
        yield Problem(message, f"{path}.registry")


def _has_port(pair: str) -> bool:
    host, colon, _ = pair.rpartition(":")
    return bool(colon) and (":" not in host or (host.startswith("[") and host.endswith("]")))


def _iscsi(source: Tree, path: str) -> Iterator[Problem]:
    yield from checked(_initiator, source.get("iqn") or None, f"{path}.iqn")
    yield from checked(_initiator, source.get("initiatorName"), f"{path}.initiatorname")
    lun = whole(source.get("lun")) or 0
    if not 0 <= lun <= _HIGHEST_LUN:
        yield Problem(f"{lun} is no LUN; 0 to {_HIGHEST_LUN} is allowed", f"{path}.lun")
    chap = source.get("chapAuthDiscovery") or source.get("chapAuthSession")
    if chap and source.get("secretRef") is None:
        yield Problem("CHAP needs a secretRef", f"{path}.secretRef")
    yield from _secret(source, path, ("name",))


def _portal(source: Tree, path: str, name: str) -> Iterator[Problem]:
    portal = text(source.get("targetPortal"))
    if source.get("initiatorName") is not None and len(f"{name}:{portal}") > _LONGEST_PORTAL:
        message = f"the names of the volume and of targetPortal have over {_LONGEST_PORTAL - 1}"
        yield Problem(f"{message} characters", f"{path}.targetportal")


_LENGTHS = {"eui": 16, "naa": 32}


def _initiator(text: str) -> str | None:
    kind, rest = text[:3], text[4:]
    if kind in _LENGTHS:
        right = len(rest) == _LENGTHS[kind] and rest.isascii() and rest.isalnum()
    else:
        right = kind == "iqn" and _is_qualified_name(text)
    if right:
        return None
    return f"{shown(text)} is no iSCSI name: write iqn.2001-04.com.example:storage, or eui or naa"


def _is_qualified_name(text: str) -> bool:
    from k8spatterns.syntax.go_pattern import compiled

    pattern = compiled(r"iqn\.\d{4}-\d{2}\.([[:alnum:]\-.]+)(:[^,;*&$|\s]+)$")
    return pattern is not None and pattern.search(text) is not None


def _secret(source: Tree, path: str, fields: tuple[str, ...]) -> Iterator[Problem]:
    if isinstance(source.get("secretRef"), dict):
        yield from needed(source["secretRef"], fields, f"{path}.secretRef")


def _cinder(source: Tree, path: str) -> Iterator[Problem]:
    yield from _secret(source, path, ("name", "namespace"))


def _fc(source: Tree, path: str) -> Iterator[Problem]:
    names, ids = listed(source.get("targetWWNs")), listed(source.get("wwids"))
    if bool(names) == bool(ids):
        yield Problem("either targetWWNs or wwids is needed", f"{path}.targetWWNs")
    lun = whole(source.get("lun"))
    if names and (lun is None or not 0 <= lun <= _HIGHEST_LUN):
        yield Problem(f"targetWWNs needs a lun, 0 to {_HIGHEST_LUN}", f"{path}.lun")


def _flex(source: Tree, path: str) -> Iterator[Problem]:
    for key in mapping(source.get("options")):
        domain = f".{str(key).partition('/')[0].lower()}"
        if domain.endswith((".kubernetes.io", ".k8s.io")):
            yield Problem(f"{shown(str(key))} is Kubernetes' own", f"{path}.options[{key}]")


def _azure_file(source: Tree, path: str) -> Iterator[Problem]:
    if source.get("secretNamespace") == "":
        yield Problem("secretNamespace must not be empty", f"{path}.secretNamespace")


def _azure_disk(source: Tree, path: str) -> Iterator[Problem]:
    kind, uri = text(source.get("kind")) or "Shared", text(source.get("diskURI"))
    wanted = "/subscriptions/" if kind == "Managed" else "https://"
    if kind in _DISK_KINDS and not uri.startswith(wanted):
        message = f"the diskURI of a disk of kind {kind} starts with {wanted}"
        yield Problem(message, f"{path}.diskURI")


def _storage_os(source: Tree, path: str) -> Iterator[Problem]:
    for field in ("volumeName", "volumeNamespace"):
        yield from checked(dns_label, source.get(field) or None, f"{path}.{field}")
    yield from _secret(source, path, ("name", "namespace"))


_SECRETS = (
    "controllerPublishSecretRef",
    "controllerExpandSecretRef",
    "nodePublishSecretRef",
    "nodeExpandSecretRef",
)


def _csi(source: Tree, path: str) -> Iterator[Problem]:
    yield from checked(csi_driver, source.get("driver") or None, f"{path}.driver")
    for field in _SECRETS:
        secret: Any = source.get(field)
        if isinstance(secret, dict):
            where = f"{path}.{field}"
            yield from needed(secret, ("name", "namespace"), where)
            yield from checked(dns_subdomain, secret.get("name") or None, f"{where}.name")
            yield from checked(dns_label, secret.get("namespace") or None, f"{where}.namespace")


_CHECKS: dict[str, Check] = {
    "hostPath": _path,
    "gcePersistentDisk": _partition,
    "awsElasticBlockStore": _partition,
    "glusterfs": _glusterfs,
    "flocker": _flocker,
    "nfs": _nfs,
    "quobyte": _quobyte,
    "iscsi": _iscsi,
    "cinder": _cinder,
    "fc": _fc,
    "flexVolume": _flex,
    "azureFile": _azure_file,
    "azureDisk": _azure_disk,
    "local": _path,
    "storageos": _storage_os,
    "csi": _csi,
}
