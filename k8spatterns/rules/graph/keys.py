"""The rule for keys of ConfigMaps and Secrets that others read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from k8spatterns.rules.graph.made import keys_of, made_secrets
from k8spatterns.rules.rule import Problem, graph_rule
from k8spatterns.rules.values import items, join, mapping, text
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from k8spatterns.graph import Graph, Pod, Reference
    from k8spatterns.manifest import Manifest, Tree

_HOLDERS = ("ConfigMap", "Secret")
_NAMED = 8  # of the keys, so that a message stays a line


@graph_rule("K8S-REF-002")
def key_missing(graph: Graph) -> Iterator[Problem]:
    """A key that is read from a ConfigMap or Secret of the app is there."""
    files: dict[tuple[int, str], Reference] = {}
    for reference in graph.references:
        if reference.kind not in _HOLDERS:
            continue
        if reference.keys and not reference.optional:
            yield from _missing(graph, reference)
        if ".volumes[" in reference.path:
            files[id(reference.source), reference.path] = reference
    if files:
        for pod in graph.pods():
            yield from _mounted(graph, pod, files)


class _Holder(msgspec.Struct, frozen=True):
    name: str
    keys: frozenset[str]


def _holder(graph: Graph, reference: Reference) -> _Holder | None:
    """Return what is read and its keys, where they are known."""
    if reference.target is not None:
        keys = keys_of(reference.target)
        return None if keys is None else _Holder(f"{reference.kind}/{reference.name}", keys)
    if reference.kind != "Secret":
        return None
    made = made_secrets(graph).get((reference.namespace, reference.name))
    if made is None or made.keys is None:
        return None
    return _Holder(f"Secret/{reference.name}, which {made.maker.id} makes,", made.keys)


def _missing(graph: Graph, reference: Reference) -> Iterator[Problem]:
    holder = _holder(graph, reference)
    for path, key in reference.keys if holder is not None else ():
        if holder is not None and key not in holder.keys:
            yield _problem(holder, key, path, reference.source)


def _problem(holder: _Holder, key: str, path: str, source: Manifest) -> Problem:
    message = f"{holder.name} has no key {shown(key)}; it has: {_some(sorted(holder.keys))}"
    return Problem(message, path, "add the key, or mark it optional", source)


def _some(keys: list[str]) -> str:
    more = [f"{len(keys) - _NAMED} more"] if len(keys) > _NAMED else []
    return join([*keys[:_NAMED], *more])


def _mounted(graph: Graph, pod: Pod, files: dict[tuple[int, str], Reference]) -> Iterator[Problem]:
    """Yield the mounts of a single file that a volume does not have."""
    mounts = [
        (path, mount)
        for container in pod.containers
        for path, mount in _sub_paths(container.path, container.tree)
    ]
    if not mounts:
        return
    volumes = {text(volume.get("name")): (at, volume) for at, volume in items(pod.spec, "volumes")}
    for path, mount in mounts:
        at, volume = volumes.get(text(mount.get("name")), (0, {}))
        for field, key in (("configMap", "name"), ("secret", "secretName")):
            where = f"{pod.path}.volumes[{at}].{field}.{key}"
            reference = files.get((id(pod.manifest), where))
            if reference is None or reference.optional or field not in volume:
                continue
            holder = _holder(graph, reference)
            wanted = text(mount["subPath"]).strip("/")
            if holder is not None and not _has(mapping(volume.get(field)), holder.keys, wanted):
                yield _problem(holder, wanted, path, pod.manifest)


def _sub_paths(path: str, container: Tree) -> Iterator[tuple[str, Tree]]:
    for index, mount in items(container, "volumeMounts"):
        if text(mount.get("subPath")):
            yield f"{path}.volumeMounts[{index}].subPath", mount


def _has(source: Tree, keys: Iterable[str], wanted: str) -> bool:
    """Say whether a volume has a file or directory of this name."""
    chosen = [text(item.get("path")) for _, item in items(source, "items")]
    return any(path == wanted or path.startswith(f"{wanted}/") for path in chosen or keys)
