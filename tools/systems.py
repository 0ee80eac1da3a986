"""Generates the packages of `k8spatterns.api` that are made of CustomResourceDefinitions."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from k8spatterns.importer.crd import custom_kinds
from k8spatterns.importer.custom_classes import nested_doc
from k8spatterns.importer.custom_package import Written, custom_package
from k8spatterns.importer.documents import documents
from k8spatterns.importer.errors import SchemaError
from k8spatterns.importer.model import Package
from k8spatterns.importer.patches import load_yaml

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from k8spatterns.api._resource import Resource
    from k8spatterns.importer.custom_kind import CustomKind

TABLE = Path(__file__).parent / "systems.yaml"


def written_systems(crds: Path, only: list[str]) -> Iterator[tuple[str, Written]]:
    """Yield the name and the text of each package.

    Raises:
        SchemaError: a schema can't be turned into types.
    """
    for name, row in load_yaml(TABLE).items():
        if not only or name in only:
            yield name, _written(crds, name, row)


def _written(crds: Path, name: str, row: Mapping[str, Any]) -> Written:
    package = Package(
        name=f"k8spatterns.api.{name}",
        system=name,
        title=f"Typed objects of {row['title']}, each loaded on first use.",
        source="the CustomResourceDefinitions of " + row["title"],
        regenerate="python tools/regenerate.py --crds DIR",
        modules=(),
    )
    without = set(row.get("without", ()))
    kinds = [kind for kind in _kinds(crds, row["folders"]) if kind.resource.kind not in without]
    written = custom_package(package, kinds, lambda *place: _doc(row["docs"], *place))
    if written.problems:
        first = written.problems[0]
        raise SchemaError(f"{first.source}: {first.path}", first.message)
    return written


def _kinds(crds: Path, folders: list[str]) -> Iterator[CustomKind]:
    for folder in folders:
        files = sorted((crds / folder).glob("*.yaml"))
        if not files:
            raise SchemaError(str(crds / folder), "there are no CRDs in this folder")
        for file in files:
            problems: list[SchemaError] = []
            for tree in documents(file.read_text(encoding="utf-8")):
                yield from custom_kinds(tree, str(file), problems)
            if problems:
                raise problems[0]


def _doc(base: str, resource: Resource, path: tuple[str, ...], _name: str) -> str:
    return nested_doc(resource, path) if path else base
