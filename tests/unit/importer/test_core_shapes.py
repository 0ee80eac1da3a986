from __future__ import annotations

from typing import Any

import pytest

from k8spatterns.api import k8s
from k8spatterns.api._resource import Resource
from k8spatterns.importer.core_shapes import CoreShapes
from k8spatterns.importer.custom_kind import CustomKind
from k8spatterns.importer.nodes import Nodes

TEXT: dict[str, Any] = {"type": "string"}
TEXTS: dict[str, Any] = {"type": "array", "items": TEXT}
FREE: dict[str, Any] = {"type": "object", "x-kubernetes-preserve-unknown-fields": True}


def an_object(required: tuple[str, ...] = (), **properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(required)}


def match(schema: dict[str, Any], name: str = "field") -> str | None:
    nodes = Nodes()
    resource = Resource(group="a.example.com", version="v1", kind="A", plural="as", namespaced=True)
    root = an_object(**{name: schema})
    assert nodes.add(CustomKind(resource, root, "a.yaml", "$")) == []
    number = nodes.nodes[nodes.roots["a.example.com/v1", "A"]]["properties"][name]
    return CoreShapes(nodes.nodes).match(number, name)


FREES: dict[str, Any] = {"type": "array", "items": FREE}

CONTAINER = dict.fromkeys(
    ("image", "imagePullPolicy", "name", "terminationMessagePath", "workingDir"), TEXT
) | {"args": TEXTS, "command": TEXTS, "stdin": {"type": "boolean"}, "tty": {"type": "boolean"}}
MORE = {
    "env": FREES,
    "envFrom": FREES,
    "ports": FREES,
    "volumeDevices": FREES,
    "volumeMounts": FREES,
} | {"lifecycle": FREE, "livenessProbe": FREE, "readinessProbe": FREE}


@pytest.mark.parametrize(
    ("schema", "name", "wanted"),
    [
        ({"type": "object"}, "metadata", "ObjectMeta"),
        (an_object(labels={"type": "object", "additionalProperties": TEXT}), "metadata",
         "ObjectMeta"),
        (an_object(labels=TEXT), "metadata", None),
        (an_object(anything=TEXT), "metadata", None),
        (an_object(("name",), **CONTAINER, **MORE), "field", "Container"),
        (an_object((), **CONTAINER, **MORE), "field", None),
        (an_object(("name",), **CONTAINER, **MORE, more=TEXT), "field", None),
        (an_object(("name",), **(CONTAINER | {"tty": TEXT}), **MORE), "field", None),
        (an_object(("name",), **CONTAINER), "field", None),
        (an_object(("name",), name=TEXT, value=TEXT, valueFrom=FREE), "env", "EnvVar"),
        (an_object(("name",), name=TEXT, value=TEXT), "env", None),
        (an_object(limits=FREE, requests=FREE), "resources", "ResourceRequirements"),
        (an_object(limits=FREE), "resources", None),
        (an_object(("key",), key=TEXT, name=TEXT), "tokenSecretRef", None),
        (an_object(("key",), key=TEXT, name=TEXT, optional={"type": "boolean"}), "tokenSecretRef",
         "SecretKeySelector"),
        (an_object(("key",), key=TEXT, name=TEXT, optional={"type": "boolean"}), "configMapRef",
         "ConfigMapKeySelector"),
        (an_object(("key",), key=TEXT, name=TEXT, optional={"type": "boolean"}), "ref", None),
        ({"type": "array", "items": TEXT}, "metadata", None),
        (an_object(type=TEXT, status=TEXT, reason=TEXT, message=TEXT,
                   lastTransitionTime=TEXT), "conditions", None),
    ],
)  # fmt: skip
def test_which_schemas_agree(schema: dict[str, Any], name: str, wanted: str | None) -> None:
    assert match(schema, name) == wanted
    assert wanted is None or hasattr(k8s, wanted)
