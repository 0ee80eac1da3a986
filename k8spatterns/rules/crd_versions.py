"""A CustomResourceDefinition as the API server has it: parts that all versions share stand once.

The server's own form of a definition has one schema, one set of subresources, columns and
selectable fields where all versions have the same, and names them so in its answers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from k8spatterns.rules.values import items, mapping, spec_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

CRDS = (("apiextensions.k8s.io", "CustomResourceDefinition"),)

#: Where the server has what all versions share.
_SHARED = {
    "schema": "spec.validation",
    "subresources": "spec.subresources",
    "additionalPrinterColumns": "spec.additionalPrinterColumns",
    "selectableFields": "spec.selectableFields",
}


class Part(NamedTuple):
    """A part of a version, or of all of them.

    Fields:
        path: as the server writes it.
        value: its tree.
        version: the first version that has it.
    """

    path: str
    value: Any
    version: Tree


def versions_of(manifest: Manifest) -> list[Tree]:
    """Return the versions of a definition."""
    return [version for _, version in items(spec_of(manifest.tree), "versions")]


def parts_of(manifest: Manifest, field: str) -> Iterator[Part]:
    """Yield a part of each version, or the one that all versions share."""
    versions = versions_of(manifest)
    values = [version.get(field) for version in versions]
    if not values:
        return
    if all(value == values[0] for value in values[1:]):
        if values[0]:
            yield Part(_SHARED[field], values[0], versions[0])
        return
    for index, (value, version) in enumerate(zip(values, versions, strict=True)):
        if value:
            yield Part(f"spec.versions[{index}].{field}", value, version)


class SchemaPart(NamedTuple):
    """A schema of a version, or of all of them.

    Fields:
        path: of the schema, as the server writes it.
        schema: its tree.
        has_status: whether the version has a status subresource.
    """

    path: str
    schema: Tree
    has_status: bool


def schemas_of(manifest: Manifest) -> Iterator[SchemaPart]:
    """Yield the schemas of a definition."""
    versions = versions_of(manifest)
    any_status = any(_has_status(version) for version in versions)
    for part in parts_of(manifest, "schema"):
        schema = mapping(part.value).get("openAPIV3Schema")
        if isinstance(schema, dict):
            is_shared = part.path == _SHARED["schema"]
            has_status = any_status if is_shared else _has_status(part.version)
            yield SchemaPart(f"{part.path}.openAPIV3Schema", schema, has_status)


def _has_status(version: Tree) -> bool:
    return mapping(version.get("subresources")).get("status") is not None
