"""Rules for what each type of volume must say: paths of nodes, disks, file servers, drivers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.built_in import one_of
from k8spatterns.rules.pod_volumes import sources_of
from k8spatterns.rules.rule import Problem, pod_rule
from k8spatterns.rules.values import checked, items, mapping, text
from k8spatterns.rules.volume_types import (
    CHECKS,
    NEEDED,
    SERVER_NAMES,
    portal_refusal,
    secret_problems,
    type_problems,
)
from k8spatterns.syntax.names import csi_driver, dns_subdomain
from k8spatterns.syntax.paths import relative_path

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from k8spatterns.graph import Pod
    from k8spatterns.graph.pods import Volume
    from k8spatterns.manifest import Tree

_REQUIRED: dict[str, tuple[str, ...]] = {
    **NEEDED,
    "gitRepo": ("repository",),
    "secret": ("secretName",),
    "persistentVolumeClaim": ("claimName",),
    "configMap": ("name",),
    "csi": ("driver",),
    "ephemeral": ("volumeClaimTemplate",),
}
_CACHING = ("None", "ReadOnly", "ReadWrite")
_DISKS = ("Shared", "Dedicated", "Managed")


@pod_rule("K8S-VOL-011", needs=("volumes",))
def volume_name_of_source_missing(pod: Pod) -> Iterator[Problem]:
    """A volume says which object, directory or disk it is."""
    for volume in pod.volumes:
        kind = _kind(volume)
        source = volume.tree.get(kind)
        if kind in _REQUIRED and isinstance(source, dict):
            path = f"{volume.path}.{SERVER_NAMES.get(kind, kind)}"
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


def _git_repo(tree: Tree, path: str) -> Iterator[Problem]:
    yield from checked(relative_path, tree.get("directory") or None, f"{path}.directory")


def _with_secret(tree: Tree, path: str) -> Iterator[Problem]:
    yield from secret_problems(tree, path, ("name",))


def _azure_disk(tree: Tree, path: str) -> Iterator[Problem]:
    yield from one_of(tree.get("cachingMode"), f"{path}.cachingMode", _CACHING)
    yield from one_of(tree.get("kind"), f"{path}.kind", _DISKS)


def _csi(tree: Tree, path: str) -> Iterator[Problem]:
    yield from checked(csi_driver, tree.get("driver") or None, f"{path}.driver")
    yield from secret_problems(tree, path, ("name",), "nodePublishSecretRef")
    name = mapping(tree.get("nodePublishSecretRef")).get("name")
    yield from checked(dns_subdomain, name or None, f"{path}.name")


_OWN: dict[str, Callable[[Tree, str], Iterator[Problem]]] = {
    "gitRepo": _git_repo,
    "cinder": _with_secret,
    "azureDisk": _azure_disk,
    "storageos": _with_secret,
    "csi": _csi,
}


@pod_rule("K8S-VOL-021", needs=(*CHECKS, *_OWN))
def source_invalid(pod: Pod) -> Iterator[Problem]:
    """What a volume says of its source has the form that its type asks for."""
    for volume in pod.volumes:
        kind = _kind(volume)
        source, check = volume.tree.get(kind), _OWN.get(kind)
        if isinstance(source, dict):
            path = f"{volume.path}.{SERVER_NAMES.get(kind, kind)}"
            yield from type_problems(kind, source, path)
            if check is not None:
                yield from check(source, path)
            if kind == "iscsi" and (refusal := portal_refusal(volume.name, source)):
                yield Problem(refusal, f"{volume.path}.name", "shorten the name of the volume")
