"""What the sources of PersistentVolumes must say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.rule import Problem
from k8spatterns.rules.values import checked, needed
from k8spatterns.rules.volume_types import (
    NEEDED,
    SERVER_NAMES,
    portal_refusal,
    secret_problems,
    type_problems,
)
from k8spatterns.syntax.names import csi_driver, dns_label, dns_subdomain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from k8spatterns.manifest import Tree

    Check = Callable[[Tree, str], Iterator[Problem]]

# In the order in which the server counts them.
SOURCES = (
    "hostPath",
    "gcePersistentDisk",
    "awsElasticBlockStore",
    "glusterfs",
    "flocker",
    "nfs",
    "rbd",
    "quobyte",
    "cephfs",
    "iscsi",
    "cinder",
    "fc",
    "flexVolume",
    "azureFile",
    "vsphereVolume",
    "photonPersistentDisk",
    "portworxVolume",
    "azureDisk",
    "scaleIO",
    "local",
    "storageos",
    "csi",
)
_NEEDED = {**NEEDED, "local": ("path",), "csi": ("driver", "volumeHandle")}
# What the server calls one of them where it is one too many.
_TOO_MANY = {"cephfs": "cephFS"}
_IN_NAMESPACE = ("name", "namespace")


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
            yield from _source(source, spec[source], f"{path}.{SERVER_NAMES.get(source, source)}")
        else:
            message = f"a volume has one source; this one has {' and '.join(found)}"
            yield Problem(message, f"{path}.{_TOO_MANY.get(source, source)}", "keep one of them")
    if found[0] == "iscsi" and (refusal := portal_refusal(name, spec["iscsi"])):
        yield Problem(refusal, f"{path}.iscsi.targetportal", "shorten the name of the volume")


def _source(source: str, tree: Tree, path: str) -> Iterator[Problem]:
    yield from needed(tree, _NEEDED.get(source, ()), path)
    yield from type_problems(source, tree, path)
    check = _OWN.get(source)
    if check is not None:
        yield from check(tree, path)


def _glusterfs(source: Tree, path: str) -> Iterator[Problem]:
    where = f"{path}.endpointsNamespace"
    yield from checked(dns_label, source.get("endpointsNamespace"), where)


def _with_secret(source: Tree, path: str) -> Iterator[Problem]:
    yield from secret_problems(source, path, _IN_NAMESPACE)


def _azure_file(source: Tree, path: str) -> Iterator[Problem]:
    if source.get("secretNamespace") == "":
        yield Problem("secretNamespace must not be empty", f"{path}.secretNamespace")


_SECRETS = (
    "controllerPublishSecretRef",
    "controllerExpandSecretRef",
    "nodePublishSecretRef",
    "nodeExpandSecretRef",
)


def _csi(source: Tree, path: str) -> Iterator[Problem]:
    yield from checked(csi_driver, source.get("driver") or None, f"{path}.driver")
    for field in _SECRETS:
        yield from secret_problems(source, path, _IN_NAMESPACE, field)
        secret = source.get(field)
        if isinstance(secret, dict):
            where = f"{path}.{field}"
            yield from checked(dns_subdomain, secret.get("name") or None, f"{where}.name")
            yield from checked(dns_label, secret.get("namespace") or None, f"{where}.namespace")


_OWN: dict[str, Check] = {
    "glusterfs": _glusterfs,
    "cinder": _with_secret,
    "azureFile": _azure_file,
    "storageos": _with_secret,
    "csi": _csi,
}
