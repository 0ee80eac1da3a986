"""The built-in Kubernetes API as a package of the model."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from k8spatterns.importer.discovery import resources
from k8spatterns.importer.errors import SchemaError
from k8spatterns.importer.model import Package
from k8spatterns.importer.naming import version_rank
from k8spatterns.importer.openapi import OpenApi, merge_documents
from k8spatterns.importer.patches import apply, load_patches, load_yaml

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from k8spatterns.importer.model import Module

PATCHES = Path(__file__).parent / "patches"

#: The groups whose names win a clash in the package, first to last; the others follow by name.
PRECEDENCE = (
    "",
    "meta",
    "apps",
    "batch",
    "autoscaling",
    "networking.k8s.io",
    "policy",
    "rbac.authorization.k8s.io",
    "storage.k8s.io",
    "admissionregistration.k8s.io",
    "apiextensions.k8s.io",
)


def kubernetes_package(folder: Path, definitions: Path, *, version: str) -> Package:
    """Return the package `k8spatterns.api.k8s`.

    Args:
        folder: OpenAPI v3 schemas, a JSON document per group and version, and `discovery.json`.
        definitions: the JSON schema definitions of the same version, for what `folder` lacks:
            the kinds of the core group.
        version: the Kubernetes minor version, such as `1.36`.

    Raises:
        SchemaError: a schema can't be turned into a type, or a patch does not fit any more.
    """
    documents = [_json(path) for path in sorted(folder.glob("*.json"))]
    discovery = _json(folder / "discovery.json") | load_yaml(PATCHES / "core_resources.yaml")
    published = merge_documents(doc for doc in documents if not _is_discovery(doc))
    published = with_missing(published, _json(definitions)["$defs"])
    reader = OpenApi(
        apply(published, load_patches(PATCHES / "schemas.yaml")),
        list(resources(discovery)),
        immutable=immutable_paths(load_yaml(PATCHES / "immutable.yaml")),
        doc=lambda group, api, name: _doc(version, group, api, name),
    )
    return Package(
        name="k8spatterns.api.k8s",
        system="k8s",
        title=f"Typed objects of the Kubernetes {version} API, each loaded on first use.",
        source=f"kubernetes {version} OpenAPI",
        regenerate="python tools/regenerate.py --openapi DIR",
        modules=by_precedence(reader.modules()),
    )


def with_missing(
    published: Mapping[str, dict[str, Any]], definitions: Mapping[str, dict[str, Any]]
) -> dict[str, dict[str, Any]]:
    """Return the published schemas, with those definitions that they lack."""
    missing = {name: schema for name, schema in definitions.items() if name not in published}
    return {**published, **missing}


def immutable_paths(
    rows: Iterable[Mapping[str, Any]],
) -> dict[tuple[str, str], tuple[str, ...]]:
    """Return (apiVersion, kind) → the JSON paths that the server refuses to change.

    Raises:
        SchemaError: a row gives no reason.
    """
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for row in rows:
        if not row.get("reason"):
            raise SchemaError(f"{row['apiVersion']} {row['kind']}", "a row needs a reason")
        found[row["apiVersion"], row["kind"]] = tuple(row["paths"])
    return found


def by_precedence(modules: Iterable[Module]) -> tuple[Module, ...]:
    """Return the modules in the order in which they win a clash of names."""
    return tuple(sorted(modules, key=_precedence))


def _precedence(module: Module) -> tuple[int, str, tuple[int, ...]]:
    known = module.group in PRECEDENCE
    place = PRECEDENCE.index(module.group) if known else len(PRECEDENCE)
    return place, module.group, version_rank(module.version)


def _json(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def _is_discovery(document: Mapping[str, Any]) -> bool:
    return any(isinstance(value, list) for value in document.values())


def _doc(minor: str, group: str, version: str, name: str) -> str:
    anchor = f"{name}-{version}-{(group or 'core').replace('.', '-')}".lower()
    return f"https://kubernetes.io/docs/reference/generated/kubernetes-api/v{minor}/#{anchor}"
