"""The objects of an app as admission policies see them, each prepared once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from k8spatterns.api import registry
from k8spatterns.network.network import labels_of_namespace
from k8spatterns.rules.admitting.context import Context
from k8spatterns.rules.admitting.matching import Subject
from k8spatterns.rules.values import mapping, spec_of, text

if TYPE_CHECKING:
    from k8spatterns.graph import Graph
    from k8spatterns.manifest import Manifest, Tree
    from k8spatterns.network.endpoints import Tags

_CRD = ("apiextensions.k8s.io", "CustomResourceDefinition")
_kept: WeakKeyDictionary[Graph, Admitted] = WeakKeyDictionary()


class Admitted:
    """The objects of a graph for any number of policies.

    Args:
        graph: the objects of the app.
    """

    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        self._kinds: dict[tuple[str, str], tuple[str, bool | None]] = {}
        self._spaces: dict[str, Tags] = {}
        self._contexts: dict[int, Context] = {}

    @classmethod
    def of(cls, graph: Graph) -> Admitted:
        """Return those of a graph; all rules share them."""
        if graph not in _kept:
            _kept[graph] = cls(graph)
        return _kept[graph]

    def subject(self, manifest: Manifest) -> Subject:
        """Return an object as matching sees it."""
        plural, namespaced = self.kind(manifest.api_version, manifest.kind)
        name = manifest.namespace
        if name not in self._spaces:
            self._spaces[name] = labels_of_namespace(self._graph, name)
        return Subject(manifest, plural, namespaced, self._spaces[name])

    def kind(self, api_version: str, kind: str) -> tuple[str, bool | None]:
        """Return the resource of a kind, and whether its objects live in a namespace."""
        key = (api_version, kind)
        if key not in self._kinds:
            known = registry.find(*key)
            found = None if known is None else (known.plural, known.namespaced)
            self._kinds[key] = found or self._defined(*key)
        return self._kinds[key]

    def _defined(self, api_version: str, kind: str) -> tuple[str, bool | None]:
        """Return it from a definition of the app."""
        group = api_version.rpartition("/")[0]
        for definition in self._graph.of_kind(*_CRD):
            spec = spec_of(definition.tree)
            names = mapping(spec.get("names"))
            if spec.get("group") == group and names.get("kind") == kind:
                return text(names.get("plural")), spec.get("scope") == "Namespaced"
        return "", None

    def context(self, manifest: Manifest) -> Context:
        """Return an object as expressions see it."""
        key = id(manifest)
        found = self._contexts.get(key)
        if found is None:
            plural, namespaced = self.kind(manifest.api_version, manifest.kind)
            space = self.namespace(manifest, namespaced=namespaced)
            found = self._contexts[key] = Context(manifest.tree, plural, space)
        return found

    def namespace(self, manifest: Manifest, *, namespaced: bool | None) -> Tree | None:
        """Return the namespace of an object; an empty one where it has none."""
        if namespaced is False:
            return {}
        found = self._graph.find("", "Namespace", "", manifest.namespace)
        if found is None or not manifest.namespace:
            return None
        labels = {**mapping(found.metadata.get("labels"))}
        metadata: dict[str, Any] = {**found.metadata, "labels": labels}
        labels["kubernetes.io/metadata.name"] = found.name
        return {"metadata": metadata}
