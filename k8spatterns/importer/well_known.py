"""Schemas that OpenAPI documents refer to by name, and whose text does not tell what they take."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

_PREFIX = "io.k8s.apimachinery.pkg"
_ANYTHING: Mapping[str, Any] = {"preserve": True}
_OBJECT: Mapping[str, Any] = {"preserve": True, "type": "object"}

#: The schema's name → its node.
WELL_KNOWN_NODES: Mapping[str, Mapping[str, Any]] = {
    "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSON": _ANYTHING,
    "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrArray": _ANYTHING,
    "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrBool": _ANYTHING,
    "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSONSchemaPropsOrStringArray": (
        _ANYTHING
    ),
    f"{_PREFIX}.api.resource.Quantity": {"intOrString": True, "pattern": "^(\\+|-)?(([0-9]+"},
    f"{_PREFIX}.apis.meta.v1.FieldsV1": _OBJECT,
    f"{_PREFIX}.apis.meta.v1.MicroTime": {"format": "date-time", "type": "string"},
    f"{_PREFIX}.apis.meta.v1.Time": {"format": "date-time", "type": "string"},
    f"{_PREFIX}.runtime.RawExtension": _OBJECT,
    f"{_PREFIX}.util.intstr.IntOrString": {"intOrString": True},
}
