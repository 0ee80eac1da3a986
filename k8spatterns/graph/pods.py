"""The Pod inside an object: where each kind keeps its Pod template."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

# (group, kind) to the path of the object that holds the Pod's metadata and spec.
POD_PATHS: dict[tuple[str, str], tuple[str, ...]] = {
    ("", "Pod"): (),
    ("", "PodTemplate"): ("template",),
    ("", "ReplicationController"): ("spec", "template"),
    ("apps", "DaemonSet"): ("spec", "template"),
    ("apps", "Deployment"): ("spec", "template"),
    ("apps", "ReplicaSet"): ("spec", "template"),
    ("apps", "StatefulSet"): ("spec", "template"),
    ("batch", "CronJob"): ("spec", "jobTemplate", "spec", "template"),
    ("batch", "Job"): ("spec", "template"),
    ("serving.knative.dev", "Configuration"): ("spec", "template"),
    ("serving.knative.dev", "Service"): ("spec", "template"),
}

# Labels whose value is the object's name, which controllers put on the Pods that they make.
_GIVEN_LABELS: dict[tuple[str, str], tuple[str, ...]] = {
    ("batch", "Job"): ("batch.kubernetes.io/job-name", "job-name"),
    ("serving.knative.dev", "Service"): ("serving.knative.dev/service",),
}

ContainerRole = Literal["container", "init", "sidecar", "ephemeral"]
_LISTS = ("initContainers", "containers", "ephemeralContainers")


class Container(msgspec.Struct, gc=False):
    """A container of a Pod.

    Fields:
        path: the JSON path from the object's root.
        tree: the container.
        role: `sidecar` is an init container that keeps running.
    """

    path: str
    tree: Tree
    role: ContainerRole

    @property
    def name(self) -> str:
        """The container's name, or an empty string."""
        name = self.tree.get("name")
        return name if isinstance(name, str) else ""


class Pod(msgspec.Struct, gc=False):
    """The Pod that an object is, or makes.

    Fields:
        manifest: the object.
        path: the JSON path of the Pod's spec from the object's root, such as `spec.template.spec`.
        spec: the Pod's spec.
        metadata: the Pod's metadata.
        containers: init containers first, then containers, then ephemeral ones.
    """

    manifest: Manifest
    path: str
    spec: Tree
    metadata: Tree
    containers: tuple[Container, ...]

    @property
    def metadata_path(self) -> str:
        """The JSON path of the Pod's metadata from the object's root."""
        return f"{self.path.removesuffix('spec')}metadata"

    @property
    def labels(self) -> dict[str, str]:
        """The labels of the Pod, those included that its controller gives it."""
        labels = self.metadata.get("labels")
        written = labels if isinstance(labels, dict) else {}
        given = _GIVEN_LABELS.get((self.manifest.group, self.manifest.kind))
        return {**written, **dict.fromkeys(given, self.manifest.name)} if given else written


def pod_of(manifest: Manifest) -> Pod | None:
    """Return the Pod that the object is or makes; None where there is none or it is no object."""
    path = POD_PATHS.get((manifest.group, manifest.kind))
    if path is None:
        return None
    holder: object = manifest.tree
    for key in path:
        holder = holder.get(key) if isinstance(holder, dict) else None
    spec = holder.get("spec") if isinstance(holder, dict) else None
    if not isinstance(holder, dict) or not isinstance(spec, dict):
        return None
    metadata = holder.get("metadata")
    text = ".".join((*path, "spec"))
    return Pod(
        manifest,
        text,
        spec,
        metadata if isinstance(metadata, dict) else {},
        tuple(_containers(spec, text)),
    )


def _containers(spec: Tree, path: str) -> Iterator[Container]:
    for field in _LISTS:
        items = spec.get(field)
        if not isinstance(items, list):
            continue
        for index, tree in enumerate(items):
            if isinstance(tree, dict):
                yield Container(f"{path}.{field}[{index}]", tree, _role(field, tree))


def _role(field: str, tree: Tree) -> ContainerRole:
    if field == "containers":
        return "container"
    if field == "ephemeralContainers":
        return "ephemeral"
    return "sidecar" if tree.get("restartPolicy") == "Always" else "init"
