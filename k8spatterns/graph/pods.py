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

# Kinds of a system: the API server knows their Pods as a schema and no more.
CUSTOM_KINDS = frozenset(
    {("serving.knative.dev", "Configuration"), ("serving.knative.dev", "Service")}
)

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


class Volume(msgspec.Struct, gc=False):
    """A volume of a Pod.

    Fields:
        path: the JSON path from the object's root.
        tree: the volume.
        name: its name, or an empty string.
    """

    path: str
    tree: Tree
    name: str


class Pod(msgspec.Struct, gc=False, eq=False):
    """The Pod that an object is, or makes.

    Fields:
        manifest: the object.
        path: the JSON path of the Pod's spec from the object's root, such as `spec.template.spec`.
        spec: the Pod's spec.
        metadata: the Pod's metadata.
        containers: init containers first, then containers, then ephemeral ones.
        volumes: those of the spec, but for those that a StatefulSet's claims replace.
        claims: the names of a StatefulSet's claim templates, which are volumes too.
    """

    manifest: Manifest
    path: str
    spec: Tree
    metadata: Tree
    containers: tuple[Container, ...]
    volumes: tuple[Volume, ...] = ()
    claims: tuple[str, ...] = ()

    @property
    def is_template(self) -> bool:
        """Whether an object makes the Pod; the server checks Pods themselves more strictly."""
        return self.path != "spec"

    @property
    def is_custom(self) -> bool:
        """Whether the API server sees no Pod in the object, but a system's webhook does."""
        return (self.manifest.group, self.manifest.kind) in CUSTOM_KINDS

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
    """Return the Pod that the object is or makes; None where there is none or it is no object.

    A built-in object without any of the mappings around the Pod has an empty one.
    """
    known, pod = _last[0]
    if known is not manifest:
        key = (manifest.group, manifest.kind)
        path = POD_PATHS.get(key)
        lenient = key not in _WITHOUT_POD
        pod = None if path is None else pod_at(manifest, path, lenient=lenient)
        _last[0] = (manifest, pod)
    return pod


def remember(manifest: Manifest, pod: Pod | None) -> None:
    """Let `pod_of` give this answer when it is asked about the object next."""
    _last[0] = (manifest, pod)


# The last question to `pod_of` with its answer: rules over one object ask again and again.
_last: list[tuple[Manifest | None, Pod | None]] = [(None, None)]


def pod_at(manifest: Manifest, path: tuple[str, ...], *, lenient: bool = False) -> Pod | None:
    """Return the Pod that stands at a path; where it is lenient, an empty one if nothing does."""
    holder: object = manifest.tree
    for name in path:
        holder = _inner(holder, name, lenient=lenient)
    spec = _inner(holder, "spec", lenient=lenient)
    if not isinstance(holder, dict) or not isinstance(spec, dict):
        return None
    metadata = holder.get("metadata")
    text = ".".join((*path, "spec"))
    claims = _claims(manifest) if manifest.kind == "StatefulSet" else ()
    return Pod(
        manifest,
        text,
        spec,
        metadata if isinstance(metadata, dict) else {},
        tuple(_containers(spec, text)),
        tuple(_volumes(spec, text, claims)),
        claims,
    )


# A ReplicationController may lack its template; in other systems' kinds a schema says what may.
_WITHOUT_POD = frozenset({("", "ReplicationController"), *CUSTOM_KINDS})


def _inner(holder: object, name: str, *, lenient: bool) -> object:
    if not isinstance(holder, dict):
        return None
    inner = holder.get(name)
    return {} if inner is None and lenient else inner


def _claims(manifest: Manifest) -> tuple[str, ...]:
    spec = manifest.tree.get("spec")
    templates = spec.get("volumeClaimTemplates") if isinstance(spec, dict) else None
    found = []
    for template in templates if isinstance(templates, list) else ():
        metadata = template.get("metadata") if isinstance(template, dict) else None
        name = metadata.get("name") if isinstance(metadata, dict) else None
        found.append(name if isinstance(name, str) else "")
    return tuple(found)


def _volumes(spec: Tree, path: str, claims: tuple[str, ...]) -> Iterator[Volume]:
    items = spec.get("volumes")
    for index, item in enumerate(items if isinstance(items, list) else ()):
        tree = {} if item is None else item
        if isinstance(tree, dict):
            name = tree.get("name")
            if not claims or name not in claims:
                text = name if isinstance(name, str) else ""
                yield Volume(f"{path}.volumes[{index}]", tree, text)


def _containers(spec: Tree, path: str) -> Iterator[Container]:
    for field in _LISTS:
        items = spec.get(field)
        if not isinstance(items, list):
            continue
        for index, item in enumerate(items):
            tree = {} if item is None else item
            if isinstance(tree, dict):
                yield Container(f"{path}.{field}[{index}]", tree, _role(field, tree))


def _role(field: str, tree: Tree) -> ContainerRole:
    if field == "containers":
        return "container"
    if field == "ephemeralContainers":
        return "ephemeral"
    return "sidecar" if tree.get("restartPolicy") == "Always" else "init"
