"""The Pod template of a workload as the template of a Knative revision."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.api import from_plain, k8s, knative, to_plain
from k8spatterns_constructs.serverless.pod_fields import PORT_NAMES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.api.knative.serving_v1 import RevisionSpec

Tree = dict[str, Any]

_PROBES = ("readinessProbe", "livenessProbe", "startupProbe")
# What a container says for itself, because Knative hides the Pod's own context behind a flag.
_OF_CONTAINERS = ("runAsNonRoot", "runAsUser", "runAsGroup", "seccompProfile")
_WRITABLE = ("emptyDir", "persistentVolumeClaim", "hostPath", "csi", "ephemeral")


def revision_spec(pod: k8s.PodSpec, port_name: str | None) -> RevisionSpec:
    """Return the spec of a revision for that of a Pod.

    Args:
        pod: of a workload in which Knative refuses nothing.
        port_name: the name of the port, which is the protocol to Knative; None for HTTP/1.
    """
    tree = to_plain(pod)
    if tree.get("automountServiceAccountToken"):
        del tree["automountServiceAccountToken"]  # Knative takes no other word than false
    _secure_each(tree)
    _read_only(tree)
    for container in tree["containers"]:
        _name_port(container, port_name)
        for field in _PROBES:
            _ask_the_port(container.get(field))
    return from_plain(knative.serving_v1.RevisionSpec, tree)


def _containers(tree: Tree) -> Iterator[Tree]:
    yield from tree["containers"]
    yield from tree.get("initContainers", ())


def _secure_each(tree: Tree) -> None:
    """Move what the Pod's security context says into each container that does not say it."""
    of_pod = tree.pop("securityContext", {})
    shared = {field: of_pod.pop(field) for field in _OF_CONTAINERS if field in of_pod}
    if of_pod:
        tree["securityContext"] = of_pod
    for container in _containers(tree) if shared else ():
        container["securityContext"] = {**shared, **container.get("securityContext", {})}


def _read_only(tree: Tree) -> None:
    """Mount what nobody can write to read-only, as Knative asks for it."""
    sources = {volume["name"]: volume for volume in tree.get("volumes", ())}
    mounts = [
        mount for container in _containers(tree) for mount in container.get("volumeMounts", ())
    ]
    for mount in mounts:
        if not any(kind in sources[mount["name"]] for kind in _WRITABLE):
            mount["readOnly"] = True
    for name, volume in sources.items():
        claim = volume.get("persistentVolumeClaim")
        own = [mount for mount in mounts if mount["name"] == name]
        if claim is not None and all(mount.get("readOnly") for mount in own):
            claim["readOnly"] = True


def _name_port(container: Tree, name: str | None) -> None:
    for port in container.get("ports", ()):
        port.pop("name", None)
        if name is not None:
            port["name"] = name


def _ask_the_port(probe: Tree | None) -> None:
    """Leave out the port's name: Knative asks the port of the service anyway."""
    for action in ("httpGet", "tcpSocket"):
        asked = (probe or {}).get(action, {})
        if asked.get("port") in PORT_NAMES or isinstance(asked.get("port"), str):
            del asked["port"]
