"""Rules for the environment of containers."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from k8spatterns.rules.field_paths import (
    divisor,
    env_field,
    env_resource,
    field_problems,
)
from k8spatterns.rules.pod_parts import ENV
from k8spatterns.rules.rule import Problem, pod_rule
from k8spatterns.rules.values import items, join, mapping, set_fields, text, text_duplicates
from k8spatterns.syntax.names import config_key, dns_subdomain, env_var_name
from k8spatterns.syntax.paths import local_file
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Pod
    from k8spatterns.manifest import Tree

SOURCES = ("configMapKeyRef", "secretKeyRef", "fieldRef", "resourceFieldRef", "fileKeyRef")


@lru_cache(maxsize=1)
def env_of(pod: Pod) -> tuple[tuple[str, Tree], ...]:
    """Return (path, variable) of every variable of every container."""
    return tuple(
        (f"{container.path}.env[{index}]", variable)
        for container in pod.containers
        for index, variable in items(container.tree, "env")
    )


def _sources(pod: Pod, *kinds: str) -> Iterator[tuple[str, Tree]]:
    """Yield (path, source) of the variables with a source of one of the kinds."""
    for path, variable in env_of(pod):
        source = mapping(variable.get("valueFrom"))
        for kind in kinds if source else ():
            reference = source.get(kind)
            if isinstance(reference, dict):
                yield f"{path}.valueFrom.{kind}", reference


@pod_rule("K8S-ENV-001", needs=("env", "prefix"), looks_at=ENV)
def env_name_invalid(pod: Pod) -> Iterator[Problem]:
    """A variable's name is printable ASCII without an equals sign, and so is a prefix."""
    for path, variable in env_of(pod):
        refusal = env_var_name(text(variable.get("name")))
        if refusal:
            yield Problem(refusal, f"{path}.name")
    for container in pod.containers:
        for index, entry in items(container.tree, "envFrom"):
            prefix = text(entry.get("prefix"))
            refusal = env_var_name(prefix) if prefix else None
            if refusal:
                yield Problem(refusal, f"{container.path}.envFrom[{index}].prefix")


@pod_rule("K8S-ENV-002", severity="warning", needs=("env",), looks_at=ENV)
def env_twice(pod: Pod) -> Iterator[Problem]:
    """Of two variables of one name only the last has an effect."""
    for container in pod.containers:
        for index, first, name in text_duplicates(container.tree, "env", "name"):
            message = f"{shown(name)} is set already; the last value wins"
            detail = (f"the first one is {container.path}.env[{first}]",)
            yield Problem(message, f"{container.path}.env[{index}].name", detail=detail)


@pod_rule("K8S-ENV-003", needs=("valueFrom",), looks_at=ENV)
def env_value_and_source(pod: Pod) -> Iterator[Problem]:
    """A variable has a value or one source."""
    for path, variable in env_of(pod):
        source = variable.get("valueFrom")
        if not isinstance(source, dict):
            continue
        found = set_fields(source, SOURCES)
        if len(found) != 1:
            message = f"valueFrom needs exactly one source; it has {join(found)}"
            yield Problem(message, f"{path}.valueFrom", f"write one of {join(SOURCES)}")
        elif text(variable.get("value")):
            message = f"{shown(text(variable.get('name')))} has both value and valueFrom"
            yield Problem(message, f"{path}.valueFrom", "keep one of them")


@pod_rule("K8S-ENV-004", needs=("fieldRef", "resourceFieldRef"), looks_at=ENV)
def env_field_unsupported(pod: Pod) -> Iterator[Problem]:
    """Only some fields of a Pod can be read into a variable, in some units."""
    for path, reference in _sources(pod, "fieldRef"):
        yield from field_problems(reference, path, env_field)
    for path, reference in _sources(pod, "resourceFieldRef"):
        resource = text(reference.get("resource"))
        refusal = env_resource(resource)
        if refusal:
            yield Problem(refusal, f"{path}.resource")
        refusal = divisor(resource, reference.get("divisor"))
        if refusal:
            yield Problem(refusal, f"{path}.divisor")


@pod_rule("K8S-ENV-005", needs=("configMapKeyRef", "secretKeyRef", "fileKeyRef"))
def env_key_invalid(pod: Pod) -> Iterator[Problem]:
    """A variable from a ConfigMap, a Secret or a file names where its value can be."""
    for path, reference in _sources(pod, "configMapKeyRef", "secretKeyRef"):
        refusal = dns_subdomain(text(reference.get("name")))
        if refusal:
            yield Problem(refusal, f"{path}.name")
        refusal = config_key(text(reference.get("key")))
        if refusal:
            yield Problem(refusal, f"{path}.key")
    for path, reference in _sources(pod, "fileKeyRef"):
        yield from _file_key(pod, reference, path)


def _file_key(pod: Pod, reference: Tree, path: str) -> Iterator[Problem]:
    refusal = env_var_name(text(reference.get("key")))
    if refusal:
        yield Problem(refusal, f"{path}.key")
    file = text(reference.get("path"))
    refusal = local_file(file) if file else "the path is missing"
    if refusal:
        yield Problem(refusal, f"{path}.path")
    name = text(reference.get("volumeName"))
    volumes = {volume.name: volume.tree for volume in pod.volumes}
    if name not in volumes:
        yield Problem(f"the Pod has no volume {shown(name)}", f"{path}.volumeName")
    elif any(value is not None for key, value in volumes[name].items() if key not in _EMPTY):
        message = f"volume {shown(name)} is no emptyDir, which a file of variables needs"
        yield Problem(message, f"{path}.volumeName")


_EMPTY = ("name", "emptyDir")


@pod_rule("K8S-ENV-006", needs=("envFrom",), looks_at=ENV)
def env_from_not_one(pod: Pod) -> Iterator[Problem]:
    """An entry of envFrom is one ConfigMap or one Secret, by name."""
    for container in pod.containers:
        for index, entry in items(container.tree, "envFrom"):
            path = f"{container.path}.envFrom"
            found = set_fields(entry, ("configMapRef", "secretRef"))
            if len(found) != 1:
                message = f"entry {index} needs one of configMapRef and secretRef; it has "
                yield Problem(f"{message}{join(found)}", path)
            for field in found:
                yield from _named(entry[field], f"{path}[{index}].{field}")


def _named(reference: Any, path: str) -> Iterator[Problem]:
    name = text(mapping(reference).get("name"))
    # The server takes the name for the start of one here, which may end with a hyphen.
    start = f"{name[:-1]}a" if name.endswith("-") and len(name) > 1 else name
    refusal = dns_subdomain(start) if name else "the name is missing"
    if refusal:
        yield Problem(refusal, f"{path}.name")
