"""Rules for volumes and where containers mount them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.rule import Problem, pod_rule
from k8spatterns.rules.values import (
    items,
    join,
    mapping,
    refused,
    spec_of,
    text,
    text_duplicates,
)
from k8spatterns.syntax.names import dns_label
from k8spatterns.syntax.paths import relative_path
from k8spatterns.syntax.shown import shown

HIGHEST_MODE = 0o777

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Container, Pod
    from k8spatterns.manifest import Tree


def mounts_of(pod: Pod) -> Iterator[tuple[Container, str, Tree]]:
    """Yield (container, path, mount) of every mount and device of every container."""
    for container in pod.containers:
        for field in ("volumeMounts", "volumeDevices"):
            for index, mount in items(container.tree, field):
                yield container, f"{container.path}.{field}[{index}]", mount


def volume_names(pod: Pod) -> list[str]:
    """Return the names of the volumes, those of a StatefulSet's claims included."""
    own = [text(volume.get("name")) for _, volume in items(pod.spec, "volumes")]
    if pod.manifest.kind != "StatefulSet":
        return own
    templates = items(spec_of(pod.manifest.tree), "volumeClaimTemplates")
    return own + [text(mapping(claim.get("metadata")).get("name")) for _, claim in templates]


@pod_rule("K8S-VOL-001")
def mount_without_volume(pod: Pod) -> Iterator[Problem]:
    """A container mounts only volumes that the Pod has."""
    names = volume_names(pod)
    for _, path, mount in mounts_of(pod):
        name = text(mount.get("name"))
        if name and name not in names:
            message = f"volume {shown(name)} is not defined; the Pod has: {join(names)}"
            other = f' or mount "{names[0]}"' if names else ""
            yield Problem(message, f"{path}.name", f'add Volume(name="{name}"){other}')


@pod_rule("K8S-VOL-002", severity="warning")
def volume_unused(pod: Pod) -> Iterator[Problem]:
    """A volume that no container mounts is no use."""
    mounted = {text(mount.get("name")) for _, _, mount in mounts_of(pod)}
    for index, volume in items(pod.spec, "volumes"):
        name = text(volume.get("name"))
        if name and name not in mounted:
            message = f"no container mounts volume {shown(name)}"
            yield Problem(message, f"{pod.path}.volumes[{index}]", "mount it, or leave it out")


@pod_rule("K8S-VOL-003")
def volume_name_invalid(pod: Pod) -> Iterator[Problem]:
    """A volume's name is a DNS label."""
    for index, volume in items(pod.spec, "volumes"):
        refusal = refused(dns_label, volume.get("name"))
        if refusal:
            yield Problem(refusal, f"{pod.path}.volumes[{index}].name")


@pod_rule("K8S-VOL-004")
def volume_twice(pod: Pod) -> Iterator[Problem]:
    """Volumes of a Pod have different names."""
    for index, first, name in text_duplicates(pod.spec, "volumes", "name"):
        message = f"two volumes are called {shown(name)}"
        detail = (f"the other one is {pod.path}.volumes[{first}]",)
        yield Problem(message, f"{pod.path}.volumes[{index}].name", detail=detail)


@pod_rule("K8S-VOL-005")
def volume_sources(pod: Pod) -> Iterator[Problem]:
    """A volume comes from one place."""
    for index, volume in items(pod.spec, "volumes"):
        found = _sources(volume)
        if len(found) > 1:
            message = f"volume {shown(text(volume.get('name')))} has several sources: {join(found)}"
            path = f"{pod.path}.volumes[{index}].{max(found)}"
            yield Problem(message, path, "make it a volume for each")


@pod_rule("K8S-VOL-006", severity="warning")
def volume_without_source(pod: Pod) -> Iterator[Problem]:
    """A volume without a source is an empty directory, which is better said."""
    for index, volume in items(pod.spec, "volumes"):
        if text(volume.get("name")) and not _sources(volume):
            message = f"volume {shown(text(volume.get('name')))} has no source"
            yield Problem(message, f"{pod.path}.volumes[{index}]", "write emptyDir: {}")


def _sources(volume: Tree) -> list[str]:
    return [key for key, value in volume.items() if key != "name" and value is not None]


@pod_rule("K8S-VOL-007")
def mount_path_invalid(pod: Pod) -> Iterator[Problem]:
    """A mount says where."""
    for _, path, mount in mounts_of(pod):
        field = "devicePath" if "volumeDevices" in path else "mountPath"
        where = mount.get(field)
        if where == "":
            yield Problem(f"{field} must not be empty", f"{path}.{field}")


@pod_rule("K8S-VOL-008")
def mount_path_twice(pod: Pod) -> Iterator[Problem]:
    """One volume at most is mounted at a path of a container."""
    for container in pod.containers:
        for index, first, where in text_duplicates(container.tree, "volumeMounts", "mountPath"):
            path = f"{container.path}.volumeMounts[{index}].mountPath"
            message = f"{shown(where)} is mounted already in container {shown(container.name)}"
            detail = (f"the other one is {container.path}.volumeMounts[{first}]",)
            yield Problem(message, path, "choose another path", detail=detail)


@pod_rule("K8S-VOL-009")
def sub_path_invalid(pod: Pod) -> Iterator[Problem]:
    """A sub-path is relative, without steps back, and given in one way."""
    for _, path, mount in mounts_of(pod):
        if mount.get("subPath") and mount.get("subPathExpr"):
            message = "subPath and subPathExpr exclude each other"
            yield Problem(message, f"{path}.subPathExpr", "keep one of them")
        for field in ("subPath", "subPathExpr"):
            refusal = refused(relative_path, mount.get(field) or None)
            if refusal:
                yield Problem(refusal, f"{path}.{field}")


@pod_rule("K8S-VOL-010")
def file_mode_invalid(pod: Pod) -> Iterator[Problem]:
    """File modes are 0 to 0777, which is 511."""
    for index, volume in items(pod.spec, "volumes"):
        for source in ("configMap", "secret", "downwardAPI", "projected"):
            tree, path = mapping(volume.get(source)), f"{pod.path}.volumes[{index}].{source}"
            modes = [(tree.get("defaultMode"), f"{path}.defaultMode")]
            modes += [
                (item.get("mode"), f"{path}.items[{at}].mode") for at, item in items(tree, "items")
            ]
            for mode, where in modes:
                if isinstance(mode, int) and not 0 <= mode <= HIGHEST_MODE:
                    yield Problem(f"{mode} is not a file mode; 0 to 511 (0777) is allowed", where)


@pod_rule("K8S-VOL-011")
def volume_name_of_source_missing(pod: Pod) -> Iterator[Problem]:
    """A volume from another object, or from the node, says which."""
    fields = {
        "configMap": "name",
        "secret": "secretName",
        "persistentVolumeClaim": "claimName",
        "hostPath": "path",
        "csi": "driver",
    }
    for index, volume in items(pod.spec, "volumes"):
        for source, field in fields.items():
            tree = volume.get(source)
            if isinstance(tree, dict) and not text(tree.get(field)):
                path = f"{pod.path}.volumes[{index}].{source}.{field}"
                yield Problem(f"{field} is missing", path)


@pod_rule("K8S-VOL-012")
def projected_item_twice(pod: Pod) -> Iterator[Problem]:
    """A projected source is one thing."""
    kinds = ("configMap", "secret", "downwardAPI", "serviceAccountToken", "clusterTrustBundle")
    for index, volume in items(pod.spec, "volumes"):
        for at, source in items(volume.get("projected"), "sources"):
            found = [kind for kind in kinds if source.get(kind) is not None]
            if len(found) > 1:
                path = f"{pod.path}.volumes[{index}].projected.sources[{at}]"
                yield Problem(f"a source is one thing, not {join(found)}", path, "make it two")


@pod_rule("K8S-VOL-013")
def item_path_invalid(pod: Pod) -> Iterator[Problem]:
    """Files of a volume have relative paths inside it."""
    for index, volume in items(pod.spec, "volumes"):
        for source in ("configMap", "secret", "downwardAPI"):
            for at, item in items(volume.get(source), "items"):
                path = f"{pod.path}.volumes[{index}].{source}.items[{at}].path"
                refusal = "the path is missing" if item.get("path") == "" else None
                refusal = refusal or refused(relative_path, item.get("path"))
                if refusal:
                    yield Problem(refusal, path)


@pod_rule("K8S-VOL-014", severity="warning")
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


@pod_rule("K8S-VOL-015")
def device_is_no_claim(pod: Pod) -> Iterator[Problem]:
    """A raw block device is a PersistentVolumeClaim, and not mounted beside."""
    volumes = {text(volume.get("name")): volume for _, volume in items(pod.spec, "volumes")}
    for container in pod.containers:
        mounted = [text(mount.get("name")) for _, mount in items(container.tree, "volumeMounts")]
        for index, device in items(container.tree, "volumeDevices"):
            name, path = text(device.get("name")), f"{container.path}.volumeDevices[{index}].name"
            sources = _sources(volumes[name]) if name in volumes else []
            if sources and not {"persistentVolumeClaim", "ephemeral"} & set(sources):
                yield Problem(f"volume {shown(name)} is no PersistentVolumeClaim", path)
            if name in mounted:
                yield Problem(f"volume {shown(name)} is mounted as a directory too", path)
        for index, _, where in text_duplicates(container.tree, "volumeDevices", "devicePath"):
            path = f"{container.path}.volumeDevices[{index}].devicePath"
            yield Problem(f"{shown(where)} is taken already", path)
