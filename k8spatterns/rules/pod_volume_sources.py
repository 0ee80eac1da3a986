"""Rules for what each type of volume must say: paths of nodes, disks, file servers, drivers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.pod_volumes import sources_of
from k8spatterns.rules.rule import Problem, pod_rule
from k8spatterns.rules.values import items, join, listed, mapping, text, whole
from k8spatterns.syntax.names import csi_driver, dns_label, dns_subdomain
from k8spatterns.syntax.paths import absolute_path, no_backsteps, relative_path
from k8spatterns.syntax.shown import shown
from k8spatterns.syntax.storage import host_ports, iscsi_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from k8spatterns.graph import Pod
    from k8spatterns.graph.pods import Volume
    from k8spatterns.manifest import Tree

_REQUIRED: dict[str, tuple[str, ...]] = {
    "hostPath": ("path",),
    "gitRepo": ("repository",),
    "gcePersistentDisk": ("pdName",),
    "awsElasticBlockStore": ("volumeID",),
    "secret": ("secretName",),
    "nfs": ("server", "path"),
    "iscsi": ("targetPortal", "iqn"),
    "glusterfs": ("endpoints", "path"),
    "persistentVolumeClaim": ("claimName",),
    "rbd": ("monitors", "image"),
    "cinder": ("volumeID",),
    "cephfs": ("monitors",),
    "quobyte": ("registry", "volume"),
    "flexVolume": ("driver",),
    "configMap": ("name",),
    "azureFile": ("secretName", "shareName"),
    "vsphereVolume": ("volumePath",),
    "photonPersistentDisk": ("pdID",),
    "portworxVolume": ("volumeID",),
    "azureDisk": ("diskName", "diskURI"),
    "storageos": ("volumeName",),
    "scaleIO": ("gateway", "system", "volumeName"),
    "csi": ("driver",),
    "ephemeral": ("volumeClaimTemplate",),
}
# What the server calls a source behind which it names fields.
_SERVER_NAMES = {"gcePersistentDisk": "persistentDisk"}
_HIGHEST_NUMBER = 255
_LONGEST_TENANT = 64
_LONGEST_PORTAL = 64
_CACHING = ("None", "ReadOnly", "ReadWrite")
_DISKS = ("Shared", "Dedicated", "Managed")
_RESERVED = (".kubernetes.io", ".k8s.io")


@pod_rule("K8S-VOL-011", needs=("volumes",))
def volume_name_of_source_missing(pod: Pod) -> Iterator[Problem]:
    """A volume says which object, directory or disk it is."""
    for volume in pod.volumes:
        kind = _kind(volume)
        source = volume.tree.get(kind)
        if kind in _REQUIRED and isinstance(source, dict):
            path = f"{volume.path}.{_SERVER_NAMES.get(kind, kind)}"
            for field in _REQUIRED[kind]:
                if not source.get(field) and source.get(field) != {}:
                    yield Problem(f"{field} is missing", f"{path}.{field}")
        elif kind == "image" and not pod.is_template and not text(mapping(source).get("reference")):
            yield Problem("reference is missing", f"{volume.path}.image.reference")
    for volume in pod.volumes:
        yield from _projected_names(volume)


def _kind(volume: Volume) -> str:
    """Return the source that the server looks into, the first; nothing where there is none."""
    found = sources_of(volume.tree)
    return found[0] if found else ""


def _projected_names(volume: Volume) -> Iterator[Problem]:
    for index, source in items(volume.tree.get("projected"), "sources"):
        for kind in ("secret", "configMap"):
            inner = source.get(kind)
            if isinstance(inner, dict) and not text(inner.get("name")):
                path = f"{volume.path}.projected.sources[{index}].{kind}.name"
                yield Problem("name is missing", path)


def _refusal(
    check: Callable[[str], str | None], tree: Tree, field: str, path: str
) -> Iterator[Problem]:
    """Yield what a checker says about a text that is not empty."""
    value = text(tree.get(field))
    refusal = check(value) if value else None
    if refusal:
        yield Problem(refusal, f"{path}.{field}")


def _number(tree: Tree, field: str, path: str) -> Iterator[Problem]:
    value = whole(tree.get(field))
    if value is not None and not 0 <= value <= _HIGHEST_NUMBER:
        yield Problem(f"{value} is no {field}; 0 to 255 is allowed", f"{path}.{field}")


def _secret(tree: Tree, path: str, field: str = "secretRef") -> Iterator[Problem]:
    reference = tree.get(field)
    if isinstance(reference, dict) and not text(reference.get("name")):
        yield Problem("the name is missing", f"{path}.{field}.name")


def _one_of(tree: Tree, field: str, known: tuple[str, ...], path: str) -> Iterator[Problem]:
    value = tree.get(field)
    if value is not None and value not in known:
        yield Problem(f"{shown(str(value))} is none of {join(known)}", f"{path}.{field}")


def _host_path(tree: Tree, path: str) -> Iterator[Problem]:
    yield from _refusal(no_backsteps, tree, "path", path)


def _git_repo(tree: Tree, path: str) -> Iterator[Problem]:
    yield from _refusal(relative_path, tree, "directory", path)


def _partition(tree: Tree, path: str) -> Iterator[Problem]:
    yield from _number(tree, "partition", path)


def _nfs(tree: Tree, path: str) -> Iterator[Problem]:
    yield from _refusal(absolute_path, tree, "path", path)


def _iscsi(tree: Tree, path: str) -> Iterator[Problem]:
    yield from _refusal(iscsi_name, tree, "iqn", path)
    yield from _number(tree, "lun", path)
    chap = tree.get("chapAuthDiscovery") is True or tree.get("chapAuthSession") is True
    if chap and tree.get("secretRef") is None:
        yield Problem("CHAP needs a secretRef", f"{path}.secretRef", "name the Secret")
    initiator = tree.get("initiatorName")
    refusal = iscsi_name(initiator) if isinstance(initiator, str) else None
    if refusal:
        yield Problem(refusal, f"{path}.initiatorname")


def _portal(volume: Volume, tree: Tree) -> Iterator[Problem]:
    portal = f"{volume.name}:{text(tree.get('targetPortal'))}"
    if tree.get("initiatorName") is not None and len(portal.encode()) > _LONGEST_PORTAL:
        message = f"{shown(portal)} has more than {_LONGEST_PORTAL} characters"
        yield Problem(message, f"{volume.path}.name", "shorten the name of the volume")


def _fc(tree: Tree, path: str) -> Iterator[Problem]:
    names, ids = listed(tree.get("targetWWNs")), listed(tree.get("wwids"))
    if bool(names) == bool(ids):
        message = "exactly one of targetWWNs and wwids is needed"
        yield Problem(message, f"{path}.targetWWNs")
    if names and tree.get("lun") is None:
        yield Problem("targetWWNs need a lun", f"{path}.lun")
    elif names:
        yield from _number(tree, "lun", path)


def _flocker(tree: Tree, path: str) -> Iterator[Problem]:
    name, uuid = text(tree.get("datasetName")), text(tree.get("datasetUUID"))
    if bool(name) == bool(uuid):
        yield Problem("exactly one of datasetName and datasetUUID is needed", path)
    if "/" in name:
        yield Problem(f"{shown(name)} must not have '/' in it", f"{path}.datasetName")


def _with_secret(tree: Tree, path: str) -> Iterator[Problem]:
    yield from _secret(tree, path)


def _quobyte(tree: Tree, path: str) -> Iterator[Problem]:
    tenant = text(tree.get("tenant"))
    if len(tenant.encode()) > _LONGEST_TENANT:
        message = f"a tenant has at most {_LONGEST_TENANT} characters"
        yield Problem(message, f"{path}.tenant")
    else:
        yield from _refusal(host_ports, tree, "registry", path)


def _flex_volume(tree: Tree, path: str) -> Iterator[Problem]:
    for key in mapping(tree.get("options")):
        if f".{str(key).partition('/')[0].lower()}".endswith(_RESERVED):
            message = f"{shown(str(key))} is in a domain that Kubernetes keeps for itself"
            yield Problem(message, f"{path}.options[{key}]")


def _azure_disk(tree: Tree, path: str) -> Iterator[Problem]:
    yield from _one_of(tree, "cachingMode", _CACHING, path)
    yield from _one_of(tree, "kind", _DISKS, path)
    uri, kind = text(tree.get("diskURI")), tree.get("kind")
    start = "/subscriptions/" if kind == "Managed" else "https://"
    if uri and not uri.startswith(start):
        shared = "by default" if kind is None else ""
        message = f"the URI of a disk of kind {kind or 'Shared'} {shared}".rstrip()
        yield Problem(f"{message} starts with {start}", f"{path}.diskURI")


def _storageos(tree: Tree, path: str) -> Iterator[Problem]:
    yield from _refusal(dns_label, tree, "volumeName", path)
    yield from _refusal(dns_label, tree, "volumeNamespace", path)
    yield from _secret(tree, path)


def _csi(tree: Tree, path: str) -> Iterator[Problem]:
    yield from _refusal(csi_driver, tree, "driver", path)
    yield from _secret(tree, path, "nodePublishSecretRef")
    name = text(mapping(tree.get("nodePublishSecretRef")).get("name"))
    refusal = dns_subdomain(name) if name else None
    if refusal:
        yield Problem(refusal, f"{path}.name")


_SOURCES: dict[str, Callable[[Tree, str], Iterator[Problem]]] = {
    "hostPath": _host_path,
    "gitRepo": _git_repo,
    "gcePersistentDisk": _partition,
    "awsElasticBlockStore": _partition,
    "nfs": _nfs,
    "iscsi": _iscsi,
    "fc": _fc,
    "flocker": _flocker,
    "cinder": _with_secret,
    "quobyte": _quobyte,
    "flexVolume": _flex_volume,
    "azureDisk": _azure_disk,
    "storageos": _storageos,
    "csi": _csi,
}


@pod_rule("K8S-VOL-021", needs=_SOURCES)
def source_invalid(pod: Pod) -> Iterator[Problem]:
    """What a volume says of its source has the form that its type asks for."""
    for volume in pod.volumes:
        kind = _kind(volume)
        source, check = volume.tree.get(kind), _SOURCES.get(kind)
        if check is not None and isinstance(source, dict):
            path = f"{volume.path}.{_SERVER_NAMES.get(kind, kind)}"
            yield from check(source, path)
            if kind == "iscsi":
                yield from _portal(volume, source)
