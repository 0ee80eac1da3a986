"""The front end for the OpenAPI v3 and JSON schema documents of the Kubernetes API server."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from k8spatterns.importer.errors import SchemaError
from k8spatterns.importer.model import Class, Field, Module, Ref, Scalar
from k8spatterns.importer.naming import class_name, field_names, name_first
from k8spatterns.importer.schema_types import check_keywords, item_keys, type_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from k8spatterns.api._resource import Resource
    from k8spatterns.importer.model import Type

    Schema = Mapping[str, Any]
    Schemas = Mapping[str, Schema]

#: Schemas whose meaning their text does not tell, because Go code reads and writes them.
WELL_KNOWN: Mapping[str, str] = {
    "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSON": "Any",
    "io.k8s.apimachinery.pkg.api.resource.Quantity": "Quantity",
    "io.k8s.apimachinery.pkg.apis.meta.v1.FieldsV1": "RawExtension",
    "io.k8s.apimachinery.pkg.apis.meta.v1.MicroTime": "Time",
    "io.k8s.apimachinery.pkg.apis.meta.v1.Time": "Time",
    "io.k8s.apimachinery.pkg.runtime.RawExtension": "RawExtension",
    "io.k8s.apimachinery.pkg.util.intstr.IntOrString": "IntOrString",
}

_FIRST = ("apiVersion", "kind", "metadata", "spec")
_GVK = "x-kubernetes-group-version-kind"


def merge_documents(documents: Iterable[Schemas]) -> dict[str, dict[str, Any]]:
    """Return the schemas of several documents as one; only their kinds' listings may differ.

    Raises:
        SchemaError: two documents define the same schema in two ways.
    """
    merged: dict[str, dict[str, Any]] = {}
    for document in documents:
        for name, schema in document.items():
            known = merged.setdefault(name, dict(schema))
            if _without_kinds(known) != _without_kinds(schema):
                raise SchemaError(name, "two documents define this schema in different ways")
    return merged


def _without_kinds(schema: Schema) -> dict[str, Any]:
    return {key: value for key, value in schema.items() if key != _GVK}


class OpenApi:
    """Reads the kinds of a set of schemas, with every type that they reach.

    Args:
        schemas: name → schema; names end in group, version and type: `...apps.v1.Deployment`.
        resources: the kinds to read.
        immutable: (apiVersion, kind) → dotted JSON paths.
        doc: group, version and type → the docstring of its class.
    """

    def __init__(
        self,
        schemas: Schemas,
        resources: Sequence[Resource],
        *,
        immutable: Mapping[tuple[str, str], tuple[str, ...]],
        doc: Callable[[str, str, str], str],
    ) -> None:
        self._schemas = schemas
        self._immutable = immutable
        self._doc = doc
        self._resources = {self._schema_of(resource): resource for resource in resources}
        self._groups = {_module_of(name): item.group for name, item in self._resources.items()}
        self._reached: list[str] = []

    def modules(self) -> tuple[Module, ...]:
        """Return the modules, sorted by name, their classes too.

        Raises:
            SchemaError: a schema has something that can't be turned into a type.
        """
        classes = self._classes()
        found: dict[str, list[str]] = defaultdict(list)
        for name in sorted(classes):
            found[_module_of(name)].append(name)
        return tuple(
            Module(
                module,
                *self._group_version(names[0]),
                tuple(classes[name] for name in names),
            )
            for module, names in sorted(found.items())
        )

    def _classes(self) -> dict[str, Class]:
        classes: dict[str, Class] = {}
        self._reached = sorted(self._resources)
        while self._reached:
            name = self._reached.pop()
            if name not in classes:
                classes[name] = self._class(name)
        return classes

    def _class(self, name: str) -> Class:
        schema = self._schemas[name]
        check_keywords(schema, name)
        resource = self._resources.get(name)
        group, version = self._group_version(name)
        type_name = name.rsplit(".", 1)[1]
        keys = {
            field: keys
            for field, sub in sorted(schema["properties"].items())
            if (keys := item_keys(sub)) is not None
        }
        return Class(
            name=class_name(type_name),
            doc=self._doc(group, version, type_name),
            fields=tuple(self._fields(name, schema, resource)),
            list_keys=tuple(keys.items()),
            resource=resource,
            immutable=self._immutable.get((resource.api_version, resource.kind), ())
            if resource
            else (),
        )

    def _fields(self, name: str, schema: Schema, resource: Resource | None) -> Iterable[Field]:
        properties = schema["properties"]
        required = set(schema.get("required", ()))
        if missing := sorted(required - set(properties)):
            raise SchemaError(f"{name}.required", f"there is no field {missing[0]!r}")
        constants = {"apiVersion": resource.api_version, "kind": resource.kind} if resource else {}
        names = field_names(properties)
        for json_name in sorted(properties, key=_order if resource else name_first):
            yield Field(
                name=names[json_name],
                json_name=json_name,
                type=type_of(properties[json_name], f"{name}.{json_name}", self._ref),
                required=json_name in required,
                constant=constants.get(json_name),
            )

    def _ref(self, target: str, path: str) -> Type:
        name = target.rsplit("/", 1)[-1]
        if name in WELL_KNOWN:
            return Scalar(WELL_KNOWN[name])
        if name not in self._schemas:
            raise SchemaError(path, f"refers to {name!r}, which is not in the document")
        if "properties" not in self._schemas[name]:
            return type_of(self._schemas[name], name, self._ref)
        self._reached.append(name)
        return Ref(_module_of(name), class_name(name.rsplit(".", 1)[1]))

    def _group_version(self, name: str) -> tuple[str, str]:
        module = _module_of(name)
        return self._groups.get(module, module.rsplit("_", 1)[0]), name.split(".")[-2]

    def _schema_of(self, resource: Resource) -> str:
        wanted = {"group": resource.group, "version": resource.version, "kind": resource.kind}
        for name, schema in self._schemas.items():
            if schema.get(_GVK) == [wanted]:
                return name
        raise SchemaError(resource.api_version, f"there is no schema for {resource.kind}")


def _order(json_name: str) -> tuple[int, str]:
    if json_name in _FIRST:
        return _FIRST.index(json_name), ""
    return (len(_FIRST) + (json_name == "status")), json_name


def _module_of(name: str) -> str:
    parts = name.split(".")
    if len(parts) < 3:  # noqa: PLR2004 (group, version, type)
        raise SchemaError(name, "a schema's name has to end in group, version and type")
    return f"{parts[-3]}_{parts[-2]}".replace("-", "_")
