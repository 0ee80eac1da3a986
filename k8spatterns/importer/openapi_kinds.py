"""The front end for OpenAPI v3 documents of a cluster: its kinds, each with its schema.

https://kubernetes.io/docs/concepts/overview/kubernetes-api/#openapi-v3
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from k8spatterns.api._resource import Resource
from k8spatterns.importer.custom_kind import CustomKind
from k8spatterns.importer.discovery import resources

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_GVK = "x-kubernetes-group-version-kind"
# The schemas of Kubernetes itself, which its own code reads and no walk over a schema can judge.
_OWN = ("io.k8s.api.", "io.k8s.apiextensions-apiserver.", "io.k8s.kube-aggregator.")


@dataclass(slots=True)
class OpenApiDocuments:
    """All the OpenAPI documents of one import: a schema in one may refer to one in another.

    Fields:
        schemas: name → schema.
        sources: name → the document that it is from.
        resources: what the documents say of kinds besides their schemas.
    """

    schemas: dict[str, Any] = field(default_factory=dict)
    sources: dict[str, tuple[str, str]] = field(default_factory=dict)
    resources: dict[tuple[str, str], Resource] = field(default_factory=dict)

    def add(self, tree: Mapping[str, Any], source: str) -> bool:
        """Take a document in; return whether it is one."""
        found = _schemas(tree)
        if found is None:
            return self._add_discovery(tree)
        path, schemas = found
        for name, schema in schemas.items():
            self.schemas.setdefault(name, schema)
            self.sources.setdefault(name, (source, path))
        for resource in _of_paths(tree.get("paths") or {}):
            self.resources.setdefault((resource.api_version, resource.kind), resource)
        return True

    def _add_discovery(self, tree: Mapping[str, Any]) -> bool:
        if not tree or not all(_is_discovery(value) for value in tree.values()):
            return False
        for resource in resources(tree):
            self.resources[resource.api_version, resource.kind] = resource
        return True

    def kinds(self) -> Iterator[CustomKind]:
        """Yield the kinds of all documents."""
        for name, schema in self.schemas.items():
            resource = self._resource(schema)
            if resource is not None:
                source, path = self.sources[name]
                yield CustomKind(
                    resource,
                    {"type": "object", **schema},
                    source,
                    f'{path}["{name}"]',
                    definitions=self.schemas,
                    structural=False,
                    checked=not name.startswith(_OWN),
                )

    def _resource(self, schema: Mapping[str, Any]) -> Resource | None:
        """Return the kind that a schema is of; lists and options are no kinds."""
        kinds: list[dict[str, str]] = schema.get(_GVK) or []
        properties = schema.get("properties") or {}
        if len(kinds) != 1 or "metadata" not in properties or "items" in properties:
            return None
        [listed] = kinds
        group, version, kind = listed.get("group", ""), listed["version"], listed["kind"]
        api_version = f"{group}/{version}" if group else version
        return self.resources.get((api_version, kind)) or Resource(
            group=group, version=version, kind=kind, plural=_plural(kind), namespaced=True
        )


def _schemas(tree: Mapping[str, Any]) -> tuple[str, Mapping[str, Any]] | None:
    """Return the schemas of a document and their JSON path, or None where it has none."""
    if "openapi" in tree:
        found = (tree.get("components") or {}).get("schemas")
        return ("$.components.schemas", found) if isinstance(found, dict) else None
    if isinstance(tree.get("$defs"), dict):
        return "$.$defs", tree["$defs"]
    values = list(tree.values())
    if all(isinstance(value, dict) for value in values) and any(_GVK in value for value in values):
        return "$", tree
    return None


def _is_discovery(value: Any) -> bool:
    return isinstance(value, list) and all(
        isinstance(item, dict) and {"kind", "name", "namespaced"} <= set(item) for item in value
    )


def _of_paths(paths: Mapping[str, Any]) -> Iterator[Resource]:
    """Yield what the paths of an API say of its kinds."""
    for path, item in paths.items():
        if not path.endswith("/{name}") or not isinstance(item, dict):
            continue
        for operation in item.values():
            kind = operation.get(_GVK) if isinstance(operation, dict) else None
            if kind:
                yield Resource(
                    group=kind.get("group", ""),
                    version=kind["version"],
                    kind=kind["kind"],
                    plural=path.split("/")[-2],
                    namespaced="/namespaces/{namespace}/" in path,
                )
                break


def _plural(kind: str) -> str:
    """Return the plural that Kubernetes itself guesses where nobody says it."""
    name = kind.lower()
    if name.endswith("s"):
        return f"{name}es"
    return f"{name[:-1]}ies" if name.endswith("y") else f"{name}s"
