"""Rules for the volumes of a Pod: names, and how many sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.pod_mounts import mounts_of
from k8spatterns.rules.rule import Problem, pod_rule
from k8spatterns.rules.values import duplicates, items, join, mapping, text
from k8spatterns.syntax.names import dns_label, dns_subdomain
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Pod
    from k8spatterns.manifest import Tree

# In the order in which the server looks at them: what comes second is one too many.
SOURCES = (
    "emptyDir",
    "hostPath",
    "gitRepo",
    "gcePersistentDisk",
    "awsElasticBlockStore",
    "secret",
    "nfs",
    "iscsi",
    "glusterfs",
    "flocker",
    "persistentVolumeClaim",
    "rbd",
    "cinder",
    "cephfs",
    "quobyte",
    "downwardAPI",
    "fc",
    "flexVolume",
    "configMap",
    "azureFile",
    "vsphereVolume",
    "photonPersistentDisk",
    "portworxVolume",
    "azureDisk",
    "storageos",
    "projected",
    "scaleIO",
    "csi",
    "ephemeral",
    "image",
)
_ORDER = {name: place for place, name in enumerate(SOURCES)}
# What the server calls two of them where they are one too many.
_SERVER_NAMES = {"cephfs": "cephFS", "downwardAPI": "downwarAPI"}
_NEEDS = ("volumes",)
# The projections that the server knows while their features are off drop out before it counts.
PROJECTIONS = ("secret", "configMap", "downwardAPI", "serviceAccountToken")


def sources_of(volume: Tree) -> list[str]:
    """Return the sources of a volume in the order of the server."""
    found = [name for name in volume if name in _ORDER and volume[name] is not None]
    return sorted(found, key=_ORDER.__getitem__) if len(found) > 1 else found


@pod_rule("K8S-VOL-002", severity="warning", needs=_NEEDS)
def volume_unused(pod: Pod) -> Iterator[Problem]:
    """A volume that no container mounts is no use."""
    mounted = {text(mount.get("name")) for _, _, mount in mounts_of(pod)}
    for volume in pod.volumes:
        if volume.name and volume.name not in mounted:
            message = f"no container mounts volume {shown(volume.name)}"
            yield Problem(message, volume.path, "mount it, or leave it out")


@pod_rule("K8S-VOL-003", needs=("volumes", "volumeClaimTemplates"))
def volume_name_invalid(pod: Pod) -> Iterator[Problem]:
    """A volume's name is a DNS label."""
    for volume in pod.volumes:
        refusal = dns_label(volume.name)
        if refusal:
            yield Problem(refusal, f"{volume.path}.name")
    for index, name in enumerate(pod.claims):
        refusal = dns_label(name)
        if refusal:  # the server makes volumes of them, which come first
            yield Problem(refusal, f"{pod.path}.volumes[{index}].name")


@pod_rule("K8S-VOL-004", needs=_NEEDS)
def volume_twice(pod: Pod) -> Iterator[Problem]:
    """Volumes of a Pod have different names."""
    volumes = pod.volumes
    for index, first in duplicates(volume.name or None for volume in volumes):
        message = f"two volumes are called {shown(volumes[index].name)}"
        detail = (f"the other one is {volumes[first].path}",)
        yield Problem(message, f"{volumes[index].path}.name", detail=detail)


@pod_rule("K8S-VOL-005", needs=_NEEDS)
def volume_sources(pod: Pod) -> Iterator[Problem]:
    """A volume comes from one place."""
    for volume in pod.volumes:
        if len(volume.tree) < 3:  # noqa: PLR2004 - a name and a source
            continue
        found = sources_of(volume.tree)
        if len(found) > 1:
            message = f"volume {shown(volume.name)} has several sources: {join(found)}"
            path = f"{volume.path}.{_SERVER_NAMES.get(found[1], found[1])}"
            yield Problem(message, path, "make it a volume for each")


@pod_rule("K8S-VOL-006", severity="warning", needs=_NEEDS)
def volume_without_source(pod: Pod) -> Iterator[Problem]:
    """A volume without a source is an empty directory, which is better said."""
    for volume in pod.volumes:
        if volume.name and not any(
            value is not None for key, value in volume.tree.items() if key != "name"
        ):
            message = f"volume {shown(volume.name)} has no source"
            yield Problem(message, volume.path, "write emptyDir: {}")


@pod_rule("K8S-VOL-012", needs=("projected",))
def projected_item_twice(pod: Pod) -> Iterator[Problem]:
    """A projected source is one thing."""
    for volume in pod.volumes:
        for at, source in items(volume.tree.get("projected"), "sources"):
            found = [kind for kind in PROJECTIONS if source.get(kind) is not None]
            if len(found) > 1:
                path = f"{volume.path}.projected.sources[{at}]"
                yield Problem(f"a source is one thing, not {join(found)}", path, "make it two")


@pod_rule("K8S-VOL-016", needs=("ephemeral",))
def claim_of_ephemeral(pod: Pod) -> Iterator[Problem]:
    """The claim that is made for an ephemeral volume has a valid name, and is not used beside."""
    name = text(pod.metadata.get("name"))
    if pod.is_template or not name:
        return
    made = {f"{name}-{v.name}" for v in pod.volumes if v.tree.get("ephemeral") is not None}
    for volume in pod.volumes:
        claim = f"{name}-{volume.name}"
        refusal = dns_subdomain(claim) if claim in made and volume.name else None
        if refusal:
            yield Problem(f"its claim would be called {claim}: {refusal}", f"{volume.path}.name")
        used = text(mapping(volume.tree.get("persistentVolumeClaim")).get("claimName"))
        if used in made:
            path = f"{volume.path}.persistentVolumeClaim.claimName"
            yield Problem(f"{used} is made for an ephemeral volume of this Pod", path)
