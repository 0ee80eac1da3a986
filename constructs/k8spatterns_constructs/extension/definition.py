"""The CustomResourceDefinition of a class."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from k8spatterns.api import k8s
from k8spatterns_constructs.extension.columns import column_type
from k8spatterns_constructs.extension.conversion import CLIENT_CONFIG, INJECT_CA_FROM
from k8spatterns_constructs.extension.scalars import PRESERVED

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from k8spatterns_constructs.extension.keywords import Keywords
    from k8spatterns_constructs.extension.problems import Schema
    from k8spatterns_constructs.extension.versions import Version


def root_schema(spec: Schema, status: Schema | None, description: str) -> Schema:
    """Return the schema of whole objects."""
    root: Schema = {"type": "object"}
    if description:
        root["description"] = description
    root["properties"] = {
        "apiVersion": {"type": "string"},
        "kind": {"type": "string"},
        "metadata": {"type": "object"},
        "spec": spec,
    }
    if status is not None:
        root["properties"]["status"] = status
    if spec.get("required"):
        root["required"] = ["spec"]
    return root


def untyped_status() -> Schema:
    """Return the schema of a status of which nothing is known."""
    return {"type": "object", **PRESERVED}


def definition(
    main: Keywords,
    versions: Sequence[Version],
    *,
    labels: Mapping[str, str] | None,
    annotations: Mapping[str, str] | None,
    config: CLIENT_CONFIG | None,
) -> k8s.CustomResourceDefinition:
    """Return the definition.

    Args:
        main: the keywords of the class that says what holds for all versions.
        versions: each version with its schema.
        labels: of the definition, beside those of the class.
        annotations: the same.
        config: where the API server finds the conversion webhook, if there is one.
    """
    conversion = None
    if main.conversion is not None and config is not None:
        conversion = main.conversion.conversion(config)
    return k8s.CustomResourceDefinition(
        metadata=k8s.ObjectMeta(
            name=main.crd_name,
            labels={**(main.labels or {}), **(labels or {})} or None,
            annotations=_annotations(main, annotations or {}) or None,
        ),
        spec=k8s.CustomResourceDefinitionSpec(
            group=main.group,
            names=_names(main),
            scope=main.scope,
            versions=[_version(keywords, schema) for keywords, schema in versions],
            conversion=conversion,
        ),
    )


def _annotations(main: Keywords, given: Mapping[str, str]) -> dict[str, str]:
    notes = {**(main.annotations or {}), **given}
    if main.conversion is not None and main.conversion.inject_ca_from is not None:
        notes.setdefault(INJECT_CA_FROM, main.conversion.inject_ca_from)
    return notes


def _names(main: Keywords) -> k8s.CustomResourceDefinitionNames:
    return k8s.CustomResourceDefinitionNames(
        kind=main.kind,
        list_kind=main.list_kind,
        plural=main.plural,
        singular=main.singular,
        short_names=list(main.short_names) or None,
        categories=list(main.categories) or None,
    )


def _version(keywords: Keywords, root: Schema) -> k8s.CustomResourceDefinitionVersion:
    columns = [column.column(column_type(column, root)) for column in keywords.printer_columns]
    selectable = [k8s.SelectableField(json_path=path) for path in keywords.selectable_fields]
    warning = keywords.deprecated if isinstance(keywords.deprecated, str) else None
    return k8s.CustomResourceDefinitionVersion(
        name=keywords.version,
        served=keywords.served,
        storage=keywords.storage,
        deprecated=bool(keywords.deprecated) or None,
        deprecation_warning=warning,
        schema=k8s.CustomResourceValidation(open_api_v3_schema=props_of(root)),
        subresources=_subresources(keywords),
        additional_printer_columns=columns or None,
        selectable_fields=selectable or None,
    )


def _subresources(keywords: Keywords) -> k8s.CustomResourceSubresources | None:
    if not keywords.status and keywords.scale is None:
        return None
    return k8s.CustomResourceSubresources(
        status=k8s.apiextensions_v1.CustomResourceSubresourceStatus() if keywords.status else None,
        scale=None if keywords.scale is None else keywords.scale.scale(),
    )


def props_of(schema: Schema) -> k8s.JSONSchemaProps:
    """Return a schema as the API has it, its whole numbers still whole."""
    names = {field.encode_name: field.name for field in msgspec.structs.fields(k8s.JSONSchemaProps)}
    return _props(schema, names)


def _props(schema: Schema, names: Mapping[str, str]) -> k8s.JSONSchemaProps:
    found: dict[str, Any] = {names[key]: value for key, value in schema.items()}
    for key in ("items", "additional_properties"):
        if isinstance(found.get(key), dict):
            found[key] = _props(found[key], names)
    if "properties" in found:
        found["properties"] = {
            name: _props(part, names) for name, part in found["properties"].items()
        }
    return k8s.JSONSchemaProps(**found)
