"""A small API of our own, in the form in which a server publishes it."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from k8spatterns.importer.discovery import resources
from k8spatterns.importer.model import Package
from k8spatterns.importer.openapi import OpenApi

if TYPE_CHECKING:
    from collections.abc import Callable

PREFIX = "com.example.bakery.v1"
META = "io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta"

DOCUMENT: dict[str, Any] = {
    f"{PREFIX}.Oven": {
        "type": "object",
        "required": ["spec"],
        "properties": {
            "apiVersion": {"type": "string"},
            "kind": {"type": "string"},
            "metadata": {"$ref": f"#/components/schemas/{META}"},
            "spec": {"allOf": [{"$ref": f"#/components/schemas/{PREFIX}.OvenSpec"}], "default": {}},
            "status": {"type": "object", "additionalProperties": {"type": "string"}},
            "bakedAt": {"type": "string", "format": "date-time"},
        },
        "x-kubernetes-group-version-kind": [
            {"group": "bakery.example.com", "version": "v1", "kind": "Oven"}
        ],
    },
    f"{PREFIX}.OvenSpec": {
        "type": "object",
        "required": ["heat", "rackIDs"],
        "properties": {
            "heat": {"type": "integer", "format": "int32", "minimum": 20, "maximum": 300},
            "rackIDs": {"type": "array", "items": {"type": "string"}, "minItems": 1},
            "mode": {"type": "string", "enum": ["fan", "grill", "top"]},
            "label": {"type": "string", "pattern": '^[a-z"]+\\d$'},
            "breads": {
                "type": "array",
                "items": {"$ref": f"#/components/schemas/{PREFIX}.Bread"},
                "x-kubernetes-list-type": "map",
                "x-kubernetes-list-map-keys": ["name"],
            },
            "tags": {
                "type": "array",
                "items": {"type": "string"},
                "x-kubernetes-list-type": "set",
            },
            "allowedFlourGradesForEveryKindOfBread": {
                "type": "array",
                "items": {"type": "string", "enum": ["T45", "T55", "T65", "T80", "T110", "T150"]},
            },
            "whatTheBakerOfTheSmallTownHasAlwaysSaidAboutBread": {
                "type": "object",
                "additionalProperties": {"type": "string", "minLength": 1},
            },
        },
    },
    f"{PREFIX}.Bread": {
        "type": "object",
        "required": ["name"],
        "properties": {
            "name": {"type": "string"},
            "from": {"type": "string"},
            "int": {"type": "integer", "format": "int64"},
            "weight": {"type": "number"},
            "crusty": {"type": "boolean"},
            "starter": {"$ref": f"#/components/schemas/{PREFIX}.Bread"},
            "anything": {},
            "recipe": {"type": "object"},
            "salt": {"type": ["string", "null"], "format": "byte"},
            "slices": {"oneOf": [{"type": "integer"}, {"type": "string"}]},
        },
    },
    f"{PREFIX}.Unused": {"type": "object", "properties": {"a": {"type": "string"}}},
    META: {"type": "object", "properties": {"name": {"type": ["string", "null"]}}},
}

DISCOVERY: dict[str, Any] = {
    "bakery.example.com/v1": [
        {"kind": "Oven", "name": "ovens", "namespaced": True, "shortNames": ["ov"]}
    ]
}


def changed(change: Callable[[dict[str, Any]], None]) -> dict[str, Any]:
    """The document after a change."""
    document = copy.deepcopy(DOCUMENT)
    change(document)
    return document


def reader(document: dict[str, Any] = DOCUMENT) -> OpenApi:
    return OpenApi(
        document,
        list(resources(DISCOVERY)),
        immutable={("bakery.example.com/v1", "Oven"): ("spec.heat",)},
        doc=lambda group, version, name: f"https://bakery.example.com/{group}/{version}#{name}",
    )


def bakery(*, system: str = "") -> Package:
    return Package(
        name="bakery",
        system=system,
        title="The bakery.",
        source="the bakery's OpenAPI",
        regenerate="python bake.py",
        modules=reader().modules(),
    )
