"""Rules for CustomResourceDefinitions, their schemas aside.

https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.rules.built_in import one_of, refusal_at, required, texts
from k8spatterns.rules.client_config import client_config, versions_of_reviews
from k8spatterns.rules.crd_paths import field_schema
from k8spatterns.rules.crd_versions import CRDS, parts_of, versions_of
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import items, join, listed, mapping, spec_of, text
from k8spatterns.syntax.names import dns_label_1035, dns_subdomain
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

_SCOPES = ("Cluster", "Namespaced")
_STRATEGIES = ("None", "Webhook")
_LONGEST_WARNING = 256
_MOST_SELECTABLE = 8
_COLUMN_TYPES = ("boolean", "date", "integer", "number", "string")
_COLUMN_FORMATS = ("byte", "date", "date-time", "double", "float", "int32", "int64", "password")
_SELECTABLE = ("boolean", "integer", "string")
_APPROVAL = "api-approved.kubernetes.io"
_PROTECTED = ("k8s.io", "kubernetes.io")


@object_rule("K8S-CRD-001", kinds=CRDS)
def crd_names(manifest: Manifest) -> Iterator[Problem]:
    """A CustomResourceDefinition has a group with a dot, a scope, and names of the right form."""
    spec = spec_of(manifest.tree)
    names, group = mapping(spec.get("names")), text(spec.get("group"))
    plural = text(names.get("plural"))
    if manifest.metadata.get("name") not in (None, f"{plural}.{group}"):
        hint = f"write {plural}.{group}" if plural and group else ""
        message = "the name must be spec.names.plural, a dot and spec.group"
        yield Problem(message, "metadata.name", hint)
    yield from refusal_at("spec.group", _group(group))
    yield from one_of(spec.get("scope"), "spec.scope", _SCOPES, optional=False)
    yield from _names(names, "spec.names")


def _group(group: str) -> str | None:
    if not group:
        return "group is required"
    if "." not in group:
        return dns_subdomain(group) or f"{shown(group)} needs a dot, such as {group}.example.com"
    return dns_subdomain(group)


def _names(names: Tree, path: str) -> Iterator[Problem]:
    for field in ("plural", "kind"):
        yield from required(names, field, path)
    for field in ("plural", "singular", "kind", "listKind"):
        name = text(names.get(field))
        if name:
            bare = name.lower() if field in {"kind", "listKind"} else name
            yield from refusal_at(f"{path}.{field}", dns_label_1035(bare))
    for field in ("shortNames", "categories"):
        for index, name in enumerate(texts(names, field)):
            yield from refusal_at(f"{path}.{field}[{index}]", dns_label_1035(name))
    if names.get("kind") and names.get("kind") == names.get("listKind"):
        yield Problem("kind and listKind must differ", f"{path}.listKind")


@object_rule("K8S-CRD-002", kinds=CRDS)
def crd_versions(manifest: Manifest) -> Iterator[Problem]:
    """Versions of a CustomResourceDefinition have names and schemas, and one of them is stored."""
    versions = versions_of(manifest)
    for index, version in enumerate(versions):
        yield from _version(version, f"spec.versions[{index}]")
    names = [text(version.get("name")) for version in versions]
    if len(set(names)) < len(names):
        yield Problem("two versions have the same name", "spec.versions")
    stored = sum(version.get("storage") is True for version in versions)
    if stored != 1:
        message = f"exactly one version has storage: true, not {stored}"
        yield Problem(message, "spec.versions")
    if spec_of(manifest.tree).get("preserveUnknownFields"):
        hint = "write x-kubernetes-preserve-unknown-fields: true into the schema"
        yield Problem("must not be true", "spec.preserveUnknownFields", hint)


def _version(version: Tree, path: str) -> Iterator[Problem]:
    yield from refusal_at(f"{path}.name", dns_label_1035(text(version.get("name"))))
    if mapping(version.get("schema")).get("openAPIV3Schema") is None:
        yield Problem("a version needs a schema", f"{path}.schema.openAPIV3Schema")
    warning = version.get("deprecationWarning")
    if isinstance(warning, str):
        refusal = _warning(warning, deprecated=version.get("deprecated") is True)
        yield from refusal_at(f"{path}.deprecationWarning", refusal)


def _warning(warning: str, *, deprecated: bool) -> str | None:
    if not deprecated:
        return "needs deprecated: true"
    if not warning:
        return "must not be empty"
    if len(warning.encode()) > _LONGEST_WARNING:
        return f"has more than {_LONGEST_WARNING} characters"
    return None if warning.isprintable() else "has a character that can't be printed"


@object_rule("K8S-CRD-003", kinds=CRDS, needs=("subresources",))
def crd_subresources(manifest: Manifest) -> Iterator[Problem]:
    """The scale subresource says where replicas are: simple paths under spec and status."""
    for part in parts_of(manifest, "subresources"):
        scale = mapping(part.value).get("scale")
        if scale is None:
            continue
        path = f"{part.path}.scale"
        yield from _scale(mapping(scale), "specReplicasPath", path, (".spec.",))
        yield from _scale(mapping(scale), "statusReplicasPath", path, (".status.",))
        if mapping(scale).get("labelSelectorPath"):
            yield from _scale(mapping(scale), "labelSelectorPath", path, (".spec.", ".status."))


def _scale(scale: Tree, field: str, path: str, under: tuple[str, ...]) -> Iterator[Problem]:
    found = text(scale.get(field))
    if not found:
        yield Problem(f"{field} is required", f"{path}.{field}")
    elif not found.startswith(under):
        message = f"{shown(found)} must be a path that starts with {' or '.join(under)}"
        yield Problem(message, f"{path}.{field}")


@object_rule("K8S-CRD-004", kinds=CRDS, needs=("additionalPrinterColumns",))
def crd_columns(manifest: Manifest) -> Iterator[Problem]:
    """A printer column has a name, a type and a simple path."""
    for part in parts_of(manifest, "additionalPrinterColumns"):
        for index, column in items({"": part.value}, ""):
            yield from _column(column, f"{part.path}[{index}]")


def _column(column: Tree, path: str) -> Iterator[Problem]:
    yield from required(column, "name", path)
    yield from one_of(column.get("type"), f"{path}.type", _COLUMN_TYPES, optional=False)
    form = text(column.get("format"))
    if form:
        yield from one_of(form, f"{path}.format", _COLUMN_FORMATS)
    found = text(column.get("jsonPath"))
    if not found:
        yield Problem("jsonPath is required", f"{path}.JSONPath")
    elif not found.startswith("."):
        message = f"{shown(found)} must be a simple path that starts with '.'"
        yield Problem(message, f"{path}.JSONPath", f"write .{found}")


@object_rule("K8S-CRD-005", kinds=CRDS, needs=("selectableFields",))
def crd_selectable_fields(manifest: Manifest) -> Iterator[Problem]:
    """A selectable field is one of the schema: a text, a boolean or a whole number."""
    for part in parts_of(manifest, "selectableFields"):
        schema = mapping(part.version.get("schema")).get("openAPIV3Schema")
        yield from _selectable(listed(part.value), mapping(schema), part.path)


def _selectable(fields: list[Any], schema: Tree, path: str) -> Iterator[Problem]:
    seen: set[str] = set()
    for index, field in items({"": fields}, ""):
        where, found = f"{path}[{index}].jsonPath", text(field.get("jsonPath"))
        if not found:
            yield Problem("jsonPath is required", where)
            continue
        leaf = field_schema(schema, found, brackets=False)
        if leaf is None:
            yield Problem(f"the schema has no field {shown(found)}", where)
        elif leaf.get("type") not in _SELECTABLE:
            yield Problem(f"{shown(found)} must be one of {join(_SELECTABLE)}", where)
        elif found.startswith(".metadata"):
            yield Problem("metadata can't be selected so", where)
        elif found in seen:
            yield Problem(f"{shown(found)} is there twice", where)
        seen.add(found)
    if len(seen) > _MOST_SELECTABLE:
        yield Problem(f"at most {_MOST_SELECTABLE} fields can be selectable", path)


@object_rule("K8S-CRD-006", kinds=CRDS, needs=("conversion",))
def crd_conversion(manifest: Manifest) -> Iterator[Problem]:
    """Conversion by a webhook says where the webhook is, and which reviews it understands."""
    conversion = spec_of(manifest.tree).get("conversion")
    if conversion is None:
        return
    found, path = mapping(conversion), "spec.conversion"
    strategy, webhook = found.get("strategy"), mapping(found.get("webhook"))
    yield from one_of(strategy, f"{path}.strategy", _STRATEGIES, optional=False)
    config = webhook.get("clientConfig")
    where = f"{path}.webhookClientConfig"
    if strategy == "Webhook":
        if config is None:
            yield Problem("strategy: Webhook needs webhook.clientConfig", where)
        else:
            yield from client_config(mapping(config), where)
        field = "conversionReviewVersions"
        yield from versions_of_reviews(webhook, field, f"{path}.{field}")
    else:
        yield from _unused(webhook, path)


def _unused(webhook: Tree, path: str) -> Iterator[Problem]:
    words = {"clientConfig": "webhookClientConfig"}
    for field in ("clientConfig", "conversionReviewVersions"):
        if webhook.get(field):
            place = f"{path}.{words.get(field, field)}"
            yield Problem(f"{field} needs strategy: Webhook", place)


@object_rule("K8S-CRD-007", kinds=CRDS)
def crd_approval(manifest: Manifest) -> Iterator[Problem]:
    """A group of the Kubernetes community needs the annotation that its API was approved."""
    group = text(spec_of(manifest.tree).get("group"))
    if not any(group == domain or group.endswith(f".{domain}") for domain in _PROTECTED):
        return
    approval = text(mapping(manifest.metadata.get("annotations")).get(_APPROVAL))
    if not _is_approval(approval):
        hint = "use a group of your own domain"
        message = f"the group {group} is the community's: its kinds need {_APPROVAL}"
        yield Problem(message, f"metadata.annotations[{_APPROVAL}]", hint)


def _is_approval(approval: str) -> bool:
    if approval.startswith("unapproved"):
        return True
    scheme, separator, rest = approval.partition("://")
    return bool(scheme and separator and rest)
