"""The graph: every object by its name, and every reference from one to another."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from k8spatterns.graph.pods import Pod, pod_of
from k8spatterns.graph.selectors import matches
from k8spatterns.manifest import Manifest  # noqa: TC001 - msgspec resolves it at run time

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

Key = tuple[str, str, str, str]  # group, kind, namespace, name


class Reference(msgspec.Struct, gc=False):
    """A name in one object that stands for another object.

    Fields:
        source: the object that refers.
        path: the JSON path of the name in it.
        group, kind, namespace, name: what it refers to.
        target: the object, where it is in the app.
        optional: whether the API allows it to be missing.
    """

    source: Manifest
    path: str
    group: str
    kind: str
    namespace: str
    name: str
    target: Manifest | None = None
    optional: bool = False


class Graph:
    """The objects of one run and the references between them.

    Fields:
        manifests: in the order in which they were made.
        references: by name, in the order of the objects that refer.
        external: names of objects that live outside the app.
    """

    def __init__(self, manifests: Iterable[Manifest], external: frozenset[str]) -> None:
        self.manifests = tuple(manifests)
        self.external = external
        self.references: list[Reference] = []
        self._by_key: dict[Key, Manifest] = {}
        self._by_kind: dict[tuple[str, str], list[Manifest]] = {}
        self._pods: dict[int, Pod | None] = {}
        self._labelled: dict[tuple[str, str, str], list[Pod]] | None = None
        self._in_namespace: dict[str, list[Pod]] = {}
        for manifest in self.manifests:
            self._by_key.setdefault(key_of(manifest), manifest)
            self._by_kind.setdefault((manifest.group, manifest.kind), []).append(manifest)

    def find(self, group: str, kind: str, namespace: str, name: str) -> Manifest | None:
        """Return the object of this name; objects without a namespace are found from any."""
        found = self._by_key.get((group, kind, namespace, name))
        if found is None and namespace:
            found = self._by_key.get((group, kind, "", name))
        return found

    def first(self, manifest: Manifest) -> Manifest:
        """Return the first object that has this one's name: itself, or the one it clashes with."""
        return self._by_key[key_of(manifest)]

    def of_kind(self, group: str, kind: str) -> Iterator[Manifest]:
        """Yield the objects of a kind."""
        yield from self._by_kind.get((group, kind), ())

    def pod(self, manifest: Manifest) -> Pod | None:
        """Return the Pod that an object is or makes."""
        key = id(manifest)
        if key not in self._pods:
            self._pods[key] = pod_of(manifest)
        return self._pods[key]

    def pods(self) -> Iterator[Pod]:
        """Yield the Pods of all objects."""
        for manifest in self.manifests:
            pod = self.pod(manifest)
            if pod is not None:
                yield pod

    def selected(self, selector: Mapping[str, object], namespace: str) -> Iterator[Pod]:
        """Yield the Pods of a namespace that a label selector selects."""
        for pod in self._candidates(selector, namespace):
            if matches(selector, pod.labels):
                yield pod

    def _candidates(self, selector: Mapping[str, object], namespace: str) -> list[Pod]:
        """Return the fewest Pods that one of the selector's labels leaves: no walk over all."""
        index = self._index()
        wanted = selector.get("matchLabels")
        if not isinstance(wanted, dict) or not wanted:
            return self._in_namespace.get(namespace, [])
        buckets = (
            index.get((namespace, key, value), [])
            for key, value in wanted.items()
            if isinstance(value, str)
        )
        return min(buckets, key=len, default=[])

    def _index(self) -> dict[tuple[str, str, str], list[Pod]]:
        if self._labelled is None:
            self._labelled = {}
            for pod in self.pods():
                namespace = pod.manifest.namespace
                self._in_namespace.setdefault(namespace, []).append(pod)
                for key, value in pod.labels.items():
                    if isinstance(value, str):
                        self._labelled.setdefault((namespace, key, value), []).append(pod)
        return self._labelled

    def declared_external(self, kind: str, namespace: str, name: str) -> bool:
        """Say whether the user declared that this object lives outside the app."""
        return f"{kind}/{name}" in self.external or f"{kind}/{namespace}/{name}" in self.external


def key_of(manifest: Manifest) -> Key:
    """Return what makes an object the same object for the API server."""
    return (manifest.group, manifest.kind, manifest.namespace, manifest.name)
