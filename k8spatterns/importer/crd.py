"""The front end for CustomResourceDefinitions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from k8spatterns.api._resource import Resource
from k8spatterns.importer.custom_kind import CustomKind
from k8spatterns.importer.errors import SchemaError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

KIND = "CustomResourceDefinition"
API_VERSION = "apiextensions.k8s.io/v1"


def custom_kinds(
    tree: Mapping[str, Any], source: str, problems: list[SchemaError]
) -> Iterator[CustomKind]:
    """Yield the served versions of a CRD; what is wrong with one is added to `problems`.

    https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/

    Raises:
        SchemaError: the document as a whole is of no use.
    """
    _check_version(tree)
    spec = _mapping(tree, "spec", "$.spec")
    whole = _resource(spec, _mapping(spec, "names", "$.spec.names"))
    for number, version in enumerate(_list(spec, "versions", "$.spec.versions")):
        path = f"$.spec.versions[{number}]"
        try:
            if version.get("served", True):
                resource = _in_version(whole, version, path)
                yield CustomKind(
                    resource,
                    _schema(version, path),
                    source,
                    f"{path}{_SCHEMA}",
                    replicas=_replicas(version),
                    keeps_status=(version.get("subresources") or {}).get("status") is None,
                )
        except SchemaError as error:
            problems.append(error)


_SCHEMA = ".schema.openAPIV3Schema"


def _check_version(tree: Mapping[str, Any]) -> None:
    if tree.get("kind") != KIND:
        raise SchemaError("$.kind", f"{tree.get('kind')!r} is no {KIND}; leave this file out")
    if tree.get("apiVersion") != API_VERSION:
        raise SchemaError(
            "$.apiVersion",
            f"{tree.get('apiVersion')!r} is served by no supported Kubernetes; "
            f"get the CRD as {API_VERSION}, for example with kubectl get crd NAME -o yaml",
        )


def _resource(spec: Mapping[str, Any], names: Mapping[str, Any]) -> Resource:
    """Return the kind in no version yet."""
    return Resource(
        group=_text(spec, "group", "$.spec.group"),
        version="",
        kind=_text(names, "kind", "$.spec.names.kind"),
        plural=_text(names, "plural", "$.spec.names.plural"),
        namespaced=_text(spec, "scope", "$.spec.scope") != "Cluster",
        short_names=tuple(names.get("shortNames") or ()),
    )


def _in_version(whole: Resource, version: Mapping[str, Any], path: str) -> Resource:
    return msgspec.structs.replace(
        whole,
        version=_text(version, "name", f"{path}.name"),
        storage=bool(version.get("storage")),
        deprecated=bool(version.get("deprecated")),
    )


def _schema(version: Mapping[str, Any], path: str) -> Mapping[str, Any]:
    holder = _mapping(version, "schema", f"{path}.schema")
    return _mapping(holder, "openAPIV3Schema", f"{path}{_SCHEMA}")


def _replicas(version: Mapping[str, Any]) -> str:
    scale = (version.get("subresources") or {}).get("scale") or {}
    return str(scale.get("specReplicasPath", "")).removeprefix(".")


def _mapping(tree: Mapping[str, Any], key: str, path: str) -> Mapping[str, Any]:
    value = tree.get(key)
    if isinstance(value, dict):
        return value
    raise SchemaError(path, "is missing" if value is None else "must be a mapping")


def _list(tree: Mapping[str, Any], key: str, path: str) -> list[Mapping[str, Any]]:
    value = tree.get(key)
    if isinstance(value, list) and all(isinstance(item, dict) for item in value):
        return value
    raise SchemaError(path, "is missing" if value is None else "must be a list of mappings")


def _text(tree: Mapping[str, Any], key: str, path: str) -> str:
    value = tree.get(key)
    if isinstance(value, str) and value:
        return value
    raise SchemaError(path, "is missing" if value is None else "must be a text")
