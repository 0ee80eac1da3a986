"""The graph: every object by its name, and every reference from one to another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from k8spatterns.graph.labelled import Labelled
from k8spatterns.graph.other_pods import other_pod
from k8spatterns.graph.pods import Pod, pod_of
from k8spatterns.manifest import Manifest  # noqa: TC001 - msgspec resolves it at run time

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

Key = tuple[str, str, str, str]  # group, kind, namespace, name
_encode = msgspec.msgpack.Encoder().encode


class Reference(msgspec.Struct, gc=False):
    """A name in one object that stands for another object.

    Fields:
        source: the object that refers.
        path: the JSON path of the name in it.
        group, kind, namespace, name: what it refers to.
        target: the object, where it is in the app.
        optional: whether the API allows it to be missing.
        keys: (path, key) of every key of a ConfigMap or Secret that is asked for.
        port: (path, number or name) of the port of a Service that is asked for.
        holder: the mapping or list in which the name stands.
    """

    source: Manifest
    path: str
    group: str
    kind: str
    namespace: str
    name: str
    target: Manifest | None = None
    optional: bool = False
    keys: tuple[tuple[str, str], ...] = ()
    port: tuple[str, Any] | None = None
    holder: Any = None


class Graph:
    """The objects of one run and the references between them.

    Nothing here walks over all objects for one of them: what the rules ask for is looked up.

    Fields:
        manifests: in the order in which they were made.
        references: by name, in the order of the objects that refer.
        external: names of objects that live outside the app.
        memo: what rules found out about it that others ask, too.
        repeated: the objects that have the name of one before them.
    """

    def __init__(self, manifests: Iterable[Manifest], external: frozenset[str]) -> None:
        self.manifests = tuple(manifests)
        self.external = external
        self.memo: dict[str, Any] = {}
        self.references: list[Reference] = []
        self.repeated: list[Manifest] = []
        self._by_key: dict[Key, Manifest] = {}
        self._by_kind: dict[tuple[str, str], list[Manifest]] = {}
        self._pod_of: dict[int, Pod | None] = {}
        self._pods: tuple[Pod, ...] | None = None
        self._pods_by_label: Labelled[Pod] | None = None
        self._selections: dict[tuple[str | None, bytes], tuple[Pod, ...]] = {}
        self._by_label: dict[tuple[str, str], Labelled[Manifest]] = {}
        self._refer: tuple[int, dict[str, list[Reference]]] = (-1, {})
        for manifest in self.manifests:
            group, kind, _, _ = key = key_of(manifest)
            if self._by_key.setdefault(key, manifest) is not manifest:
                self.repeated.append(manifest)
            self._by_kind.setdefault((group, kind), []).append(manifest)

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
        """Return the objects of a kind."""
        return iter(self._by_kind.get((group, kind), ()))

    def kinds(self) -> Iterator[tuple[str, str]]:
        """Yield group and kind of all objects, each once."""
        yield from self._by_kind

    def referring(self, *kinds: str) -> Iterator[Reference]:
        """Yield the references that stand in objects of some kinds."""
        count, refer = self._refer
        if count != len(self.references):
            refer = {}
            for reference in self.references:
                refer.setdefault(reference.source.kind, []).append(reference)
            self._refer = (len(self.references), refer)
        for kind in kinds:
            yield from refer.get(kind, ())

    def pod(self, manifest: Manifest) -> Pod | None:
        """Return the Pod that an object is or makes."""
        key = id(manifest)
        if key not in self._pod_of:
            self._pod_of[key] = pod_of(manifest)
        return self._pod_of[key]

    def pods(self) -> tuple[Pod, ...]:
        """Return the Pods of all objects, those included that other systems make."""
        if self._pods is None:
            found = (self.pod(each) or other_pod(each) for each in self.manifests)
            self._pods = tuple(pod for pod in found if pod is not None)
        return self._pods

    def selected(self, selector: Mapping[str, object], namespace: str | None) -> tuple[Pod, ...]:
        """Return the Pods of a namespace, or of all with None, that a label selector selects.

        The Service, the budget and the policies of an application ask for the same ones.
        """
        try:
            key = (namespace, _encode(selector))
        except (TypeError, ValueError, OverflowError, RecursionError):
            return self._selected(selector, namespace)
        if key not in self._selections:
            self._selections[key] = self._selected(selector, namespace)
        return self._selections[key]

    def _selected(self, selector: Mapping[str, object], namespace: str | None) -> tuple[Pod, ...]:
        if self._pods_by_label is None:
            self._pods_by_label = Labelled(
                (pod.manifest.namespace, pod.labels, pod) for pod in self.pods()
            )
        return tuple(self._pods_by_label.selected(selector, namespace))

    def labelled(
        self, group: str, kind: str, selector: Mapping[str, object], namespace: str | None
    ) -> Iterator[Manifest]:
        """Yield the objects of a kind whose own labels a selector selects.

        Args:
            group: of the kind.
            kind: the kind.
            selector: with `matchLabels` and `matchExpressions`.
            namespace: where they are; None is anywhere.
        """
        index = self._by_label.get((group, kind))
        if index is None:
            index = self._by_label[group, kind] = Labelled(
                (each.namespace, each.metadata.get("labels"), each)
                for each in self.of_kind(group, kind)
            )
        return index.selected(selector, namespace)

    def declared_external(self, kind: str, namespace: str, name: str) -> bool:
        """Say whether the user declared that this object lives outside the app."""
        return f"{kind}/{name}" in self.external or f"{kind}/{namespace}/{name}" in self.external


def key_of(manifest: Manifest) -> Key:
    """Return what makes an object the same object for the API server."""
    return (manifest.group, manifest.kind, manifest.namespace, manifest.name)
