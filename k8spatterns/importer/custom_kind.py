"""A kind as a front end found it: what the server knows it by, and the schema of its objects."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from k8spatterns.api._resource import Resource


@dataclass(frozen=True, slots=True)
class CustomKind:
    """A kind in one version.

    Fields:
        resource: what the server knows it by.
        schema: the OpenAPI schema of its objects.
        source: the document that it is from, for messages.
        path: the schema's JSON path in that document.
        definitions: name → schema for the `$ref`s of an OpenAPI document; a CRD has none.
        replicas: the dotted path of the number that the scale subresource changes, if any.
        keeps_status: whether the status is a field as any other, and no subresource.
        checked: whether the schema says what the server checks; Go code does for built-in kinds.
        structural: whether the schema has to be structural, as those of CRDs are.
    """

    resource: Resource
    schema: Mapping[str, Any]
    source: str
    path: str
    definitions: Mapping[str, Any] = field(default_factory=dict)
    replicas: str = ""
    keeps_status: bool = False
    structural: bool = True
    checked: bool = True
