"""Rules for where containers mount volumes and see devices."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from k8spatterns.rules.pod_parts import MOUNTS
from k8spatterns.rules.rule import Problem, pod_rule
from k8spatterns.rules.values import items, join, mapping, text, text_duplicates
from k8spatterns.syntax.paths import no_backsteps, relative_path
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Container, Pod
    from k8spatterns.manifest import Tree

    Mount = tuple[Container, str, Tree]

_MOUNTS, _DEVICES = "volumeMounts", "volumeDevices"
_NEEDS = (_MOUNTS, _DEVICES)
_CLAIMS = {"persistentVolumeClaim", "ephemeral"}


@lru_cache(maxsize=1)
def mounts_of(pod: Pod) -> tuple[Mount, ...]:
    """Return (container, path, mount) of every mount and device of every container."""
    return tuple(
        (container, f"{container.path}.{field}[{index}]", mount)
        for container in pod.containers
        for field in _NEEDS
        for index, mount in items(container.tree, field)
    )


@pod_rule("K8S-VOL-001", needs=_NEEDS)
def mount_without_volume(pod: Pod) -> Iterator[Problem]:
    """A container mounts only volumes that the Pod has."""
    names = [*(volume.name for volume in pod.volumes), *pod.claims]
    for _, path, mount in mounts_of(pod):
        name = text(mount.get("name"))
        if not name:
            yield Problem("the name is missing", f"{path}.name", "name a volume of the Pod")
        elif name not in names:
            message = f"volume {shown(name)} is not defined; the Pod has: {join(names)}"
            other = f' or mount "{names[0]}"' if names else ""
            yield Problem(message, f"{path}.name", f'add Volume(name="{name}"){other}')


@pod_rule("K8S-VOL-007", needs=_NEEDS, looks_at=MOUNTS)
def mount_path_invalid(pod: Pod) -> Iterator[Problem]:
    """A mount says where, without steps back to a device."""
    for _, path, mount in mounts_of(pod):
        device = "volumeDevices[" in path
        field = "devicePath" if device else "mountPath"
        where = text(mount.get(field))
        refusal = no_backsteps(where) if device else None
        if not where:
            yield Problem(f"{field} must not be empty", f"{path}.{field}")
        elif refusal:
            yield Problem(refusal, f"{path}.{field}")


@pod_rule("K8S-VOL-008", needs=_NEEDS, looks_at=MOUNTS)
def mount_path_twice(pod: Pod) -> Iterator[Problem]:
    """One volume at most is mounted at a path of a container."""
    for container in pod.containers:
        devices = {text(device.get("devicePath")) for _, device in items(container.tree, _DEVICES)}
        for index, first, where in text_duplicates(container.tree, _MOUNTS, "mountPath"):
            path = f"{container.path}.{_MOUNTS}[{index}].mountPath"
            message = f"{shown(where)} is mounted already in container {shown(container.name)}"
            detail = (f"the other one is {container.path}.{_MOUNTS}[{first}]",)
            yield Problem(message, path, "choose another path", detail=detail)
        for index, mount in items(container.tree, _MOUNTS) if devices else ():
            if text(mount.get("mountPath")) in devices:
                path = f"{container.path}.{_MOUNTS}[{index}].mountPath"
                message = f"{shown(text(mount.get('mountPath')))} is a device of the container, too"
                yield Problem(message, path, "choose another path")


@pod_rule("K8S-VOL-009", needs=("subPath", "subPathExpr"), looks_at=MOUNTS)
def sub_path_invalid(pod: Pod) -> Iterator[Problem]:
    """A sub-path is relative, without steps back, and given in one way."""
    for container, path, mount in mounts_of(pod):
        if mount.get("subPath") and mount.get("subPathExpr"):
            message = "subPath and subPathExpr exclude each other"
            yield Problem(message, f"{path}.subPathExpr", "keep one of them")
        for field in ("subPath", "subPathExpr"):
            inner = text(mount.get(field))
            refusal = relative_path(inner) if inner else None
            if refusal:  # of which the server names the list
                yield Problem(refusal, f"{container.path}.{_MOUNTS}.{field}")


@pod_rule("K8S-VOL-014", severity="warning", needs=(_MOUNTS,), looks_at=MOUNTS)
def mount_path_relative(pod: Pod) -> Iterator[Problem]:
    """A relative mount path, or one with a colon, depends on the container runtime."""
    for _, path, mount in mounts_of(pod):
        where = text(mount.get("mountPath"))
        windows = "\\" in where or where[1:2] == ":"
        if not where or windows:
            continue
        if not where.startswith("/"):
            message = f"{shown(where)} is a relative path"
            yield Problem(message, f"{path}.mountPath", f"write /{where}")
        if ":" in where:
            yield Problem(f"{shown(where)} has a colon in it", f"{path}.mountPath")


@pod_rule("K8S-VOL-015", needs=(_DEVICES,))
def device_is_no_claim(pod: Pod) -> Iterator[Problem]:
    """A raw block device is a PersistentVolumeClaim, once, and not mounted beside."""
    volumes = {volume.name: volume.tree for volume in pod.volumes}
    for container in pod.containers:
        mounted = {text(mount.get("name")) for _, mount in items(container.tree, _MOUNTS)}
        seen: set[str] = set()
        for index, device in items(container.tree, _DEVICES):
            name, path = text(device.get("name")), f"{container.path}.{_DEVICES}[{index}].name"
            if name in volumes and not _CLAIMS & set(volumes[name]):
                yield Problem(f"volume {shown(name)} is no PersistentVolumeClaim", path)
            if name in mounted:
                yield Problem(f"volume {shown(name)} is mounted as a directory too", path)
            if name in seen:
                yield Problem(f"volume {shown(name)} is a device already", path)
            seen.add(name)
        for index, _, where in text_duplicates(container.tree, _DEVICES, "devicePath"):
            path = f"{container.path}.{_DEVICES}[{index}].devicePath"
            yield Problem(f"{shown(where)} is taken already", path)


@pod_rule("K8S-VOL-017", needs=("mountPropagation", "recursiveReadOnly"))
def mount_option_refused(pod: Pod) -> Iterator[Problem]:
    """Mounts spread to the host from privileged containers, and are read-only as a whole."""
    for container, _, mount in mounts_of(pod):
        path, propagation = f"{container.path}.{_MOUNTS}", mount.get("mountPropagation")
        privileged = mapping(container.tree.get("securityContext")).get("privileged") is True
        if propagation == "Bidirectional" and not privileged:
            message = "mountPropagation Bidirectional is for privileged containers only"
            yield Problem(message, f"{path}.mountPropagation", "write HostToContainer")
        if mount.get("recursiveReadOnly") not in ("Enabled", "IfPossible"):
            continue
        if mount.get("readOnly") is not True:
            message = "recursiveReadOnly needs readOnly: true"
            yield Problem(message, f"{path}.recursiveReadOnly")
        if propagation not in (None, "None"):
            message = f"recursiveReadOnly can't stand beside mountPropagation {propagation}"
            yield Problem(message, f"{path}.recursiveReadOnly")
