"""Rules for the environment of containers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.rules.field_paths import env_field, env_resource
from k8spatterns.rules.rule import Problem, pod_rule
from k8spatterns.rules.values import (
    items,
    join,
    mapping,
    refused,
    set_fields,
    text,
    text_duplicates,
)
from k8spatterns.syntax.names import config_key, env_var_name
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Pod
    from k8spatterns.manifest import Tree

SOURCES = ("configMapKeyRef", "secretKeyRef", "fieldRef", "resourceFieldRef", "fileKeyRef")


def env_of(pod: Pod) -> Iterator[tuple[str, Tree]]:
    """Yield (path, variable) of every variable of every container."""
    for container in pod.containers:
        for index, variable in items(container.tree, "env"):
            yield f"{container.path}.env[{index}]", variable


@pod_rule("K8S-ENV-001")
def env_name_invalid(pod: Pod) -> Iterator[Problem]:
    """A variable's name is printable ASCII without an equals sign."""
    for path, variable in env_of(pod):
        refusal = refused(env_var_name, variable.get("name"))
        if refusal:
            yield Problem(refusal, f"{path}.name")


@pod_rule("K8S-ENV-002", severity="warning")
def env_twice(pod: Pod) -> Iterator[Problem]:
    """Of two variables of one name only the last has an effect."""
    for container in pod.containers:
        for index, first, name in text_duplicates(container.tree, "env", "name"):
            message = f"{shown(name)} is set already; the last value wins"
            detail = (f"the first one is {container.path}.env[{first}]",)
            yield Problem(message, f"{container.path}.env[{index}].name", detail=detail)


@pod_rule("K8S-ENV-003")
def env_value_and_source(pod: Pod) -> Iterator[Problem]:
    """A variable has a value or one source."""
    for path, variable in env_of(pod):
        if not isinstance(variable.get("valueFrom"), dict):
            continue
        if text(variable.get("value")):
            message = f"{shown(text(variable.get('name')))} has both value and valueFrom"
            yield Problem(message, f"{path}.valueFrom", "keep one of them")
        found = set_fields(variable["valueFrom"], SOURCES)
        if len(found) != 1:
            message = f"valueFrom needs exactly one source; it has {join(found)}"
            yield Problem(message, f"{path}.valueFrom", f"write one of {join(SOURCES)}")


@pod_rule("K8S-ENV-004")
def env_field_unsupported(pod: Pod) -> Iterator[Problem]:
    """Only some fields of a Pod can be read into a variable."""
    for path, variable in env_of(pod):
        source = mapping(variable.get("valueFrom"))
        field = mapping(source.get("fieldRef")).get("fieldPath")
        refusal = refused(env_field, field)
        if refusal:
            yield Problem(refusal, f"{path}.valueFrom.fieldRef.fieldPath")
        resource = mapping(source.get("resourceFieldRef")).get("resource")
        refusal = refused(env_resource, resource)
        if refusal:
            yield Problem(refusal, f"{path}.valueFrom.resourceFieldRef.resource")


@pod_rule("K8S-ENV-005")
def env_key_invalid(pod: Pod) -> Iterator[Problem]:
    """A variable from a ConfigMap or Secret names a key that can exist there."""
    for path, variable in env_of(pod):
        source = mapping(variable.get("valueFrom"))
        for field in ("configMapKeyRef", "secretKeyRef"):
            reference = mapping(source.get(field))
            refusal = refused(config_key, reference.get("key"))
            if refusal:
                yield Problem(refusal, f"{path}.valueFrom.{field}.key")


@pod_rule("K8S-ENV-006")
def env_from_not_one(pod: Pod) -> Iterator[Problem]:
    """An entry of envFrom is one ConfigMap or one Secret, by name."""
    for container in pod.containers:
        for index, entry in items(container.tree, "envFrom"):
            path = f"{container.path}.envFrom[{index}]"
            found = set_fields(entry, ("configMapRef", "secretRef"))
            if len(found) != 1:
                message = f"needs one of configMapRef and secretRef; it has {join(found)}"
                yield Problem(message, path)
            for field in found:
                yield from _named(entry[field], f"{path}.{field}")


def _named(reference: Any, path: str) -> Iterator[Problem]:
    if not text(mapping(reference).get("name")):
        yield Problem("the name is missing", f"{path}.name")
