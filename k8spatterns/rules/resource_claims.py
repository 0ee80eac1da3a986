"""Rules for DeviceClasses, ResourceClaims and their templates.

https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.admission_cel import expression_problems
from k8spatterns.rules.built_in import needed_text, one_of, refusal_at, texts, twice
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import items, listed, mapping, spec_of, text, whole
from k8spatterns.syntax.devices import (
    attribute_name,
    driver_name,
    extended_resource,
    full_attribute_name,
)
from k8spatterns.syntax.names import dns_label, dns_subdomain, label_key, label_value

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

_GROUP = "resource.k8s.io"
_CLASSES = ((_GROUP, "DeviceClass"),)
_TEMPLATES = ((_GROUP, "ResourceClaimTemplate"),)
_CLAIMS = ((_GROUP, "ResourceClaim"), *_TEMPLATES)

EFFECTS = ("NoExecute", "NoSchedule", "None")
_MODES = ("All", "ExactCount")
_MOST = 32
_MOST_ALTERNATIVES = 8
_MOST_TOLERATIONS = 16
_LONGEST = 10 * 1024
_OWN_METADATA = frozenset({"labels", "annotations"})
_NO_REQUEST = "must name a request of the claim, or a request, '/' and one of its alternatives"


def _claims(manifest: Manifest) -> tuple[str, Tree]:
    """Return path and tree of what a claim asks for, also inside a template."""
    spec, path = spec_of(manifest.tree), "spec"
    if manifest.kind == "ResourceClaimTemplate":
        spec, path = spec_of(spec), "spec.spec"
    return f"{path}.devices", mapping(spec.get("devices"))


def at_most(given: list[object], most: int, path: str) -> Iterator[Problem]:
    """Yield a problem where a list is too long."""
    if len(given) > most:
        yield Problem(f"has {len(given)} items; at most {most} are allowed", path)


@object_rule("K8S-DRA-001", kinds=_CLAIMS, needs=("devices",))
def device_requests(manifest: Manifest) -> Iterator[Problem]:
    """A claim's request has a name, and asks for devices of a class."""
    path, devices = _claims(manifest)
    path = f"{path}.requests"
    yield from at_most(listed(devices.get("requests")), _MOST, path)
    for index, request in items(devices, "requests"):
        yield from _request(request, f"{path}[{index}]")
    names = [text(request.get("name")) for _, request in items(devices, "requests")]
    yield from twice(names, lambda index: f"{path}[{index}]")


def _request(request: Tree, path: str) -> Iterator[Problem]:
    yield from refusal_at(f"{path}.name", dns_label(text(request.get("name"))))
    exactly, alternatives = request.get("exactly"), listed(request.get("firstAvailable"))
    if (exactly is None) == (not alternatives):
        yield Problem("a request has either exactly or firstAvailable", path)
    elif exactly is not None:
        yield from _wanted(mapping(exactly), f"{path}.exactly")
    else:
        yield from _alternatives(request, f"{path}.firstAvailable")


def _alternatives(request: Tree, path: str) -> Iterator[Problem]:
    found = list(items(request, "firstAvailable"))
    yield from at_most(list(found), _MOST_ALTERNATIVES, path)
    for index, wanted in found:
        yield from refusal_at(f"{path}[{index}].name", dns_label(text(wanted.get("name"))))
        yield from _wanted(wanted, f"{path}[{index}]")
    names = [text(wanted.get("name")) for _, wanted in found]
    yield from twice(names, lambda index: f"{path}[{index}]")


def _wanted(wanted: Tree, path: str) -> Iterator[Problem]:
    yield from needed_text(wanted, "deviceClassName", path, dns_subdomain)
    yield from selectors(wanted, path)
    yield from _amount(wanted, path)
    tolerations = f"{path}.tolerations"
    yield from at_most(listed(wanted.get("tolerations")), _MOST_TOLERATIONS, tolerations)
    for index, toleration in items(wanted, "tolerations"):
        yield from _toleration(toleration, f"{tolerations}[{index}]")
    capacities = mapping(mapping(wanted.get("capacity")).get("requests"))
    for name in capacities:
        yield from refusal_at(f"{path}.capacity.requests[{name}]", attribute_name(str(name)))


def _amount(wanted: Tree, path: str) -> Iterator[Problem]:
    mode, count = wanted.get("allocationMode") or "ExactCount", whole(wanted.get("count")) or 0
    if mode == "All" and count:
        yield Problem("count does not go with allocationMode: All", f"{path}.count")
    elif mode == "ExactCount" and count < 0:
        yield Problem(f"{count} is negative", f"{path}.count", "write one or more")
    else:
        yield from one_of(mode, f"{path}.allocationMode", _MODES)


def _toleration(toleration: Tree, path: str) -> Iterator[Problem]:
    key, value = text(toleration.get("key")), text(toleration.get("value"))
    operator = toleration.get("operator") or "Equal"
    if key:
        yield from refusal_at(f"{path}.key", label_key(key))
    if operator == "Exists" and value:
        yield Problem("the operator Exists takes no value", f"{path}.value", "leave it out")
    elif operator == "Equal":
        yield from refusal_at(f"{path}.value", label_value(value))
    yield from one_of(operator, f"{path}.operator", ("Equal", "Exists"))
    yield from one_of(toleration.get("effect") or None, f"{path}.effect", EFFECTS)


def selectors(tree: Tree, path: str) -> Iterator[Problem]:
    """Yield what is wrong with selectors of devices."""
    path = f"{path}.selectors"
    yield from at_most(listed(tree.get("selectors")), _MOST, path)
    for index, selector in items(tree, "selectors"):
        where, cel = f"{path}[{index}].cel", selector.get("cel")
        expression = text(mapping(cel).get("expression"))
        if cel is None:
            yield Problem("a selector needs cel", where)
        elif len(expression) > _LONGEST:
            yield Problem(f"has more than {_LONGEST} characters", f"{where}.expression")
        elif not expression.strip():
            yield Problem("the expression must not be empty", f"{where}.expression")
        else:
            from k8spatterns.rules.cel_environments import device

            types = ("bool", "dyn", "any")
            yield from expression_problems(expression, f"{where}.expression", device(), types)


@object_rule("K8S-DRA-002", kinds=_CLAIMS, needs=("constraints", "config"))
def device_constraints(manifest: Manifest) -> Iterator[Problem]:
    """Constraints and configuration of a claim are about requests that it has."""
    path, devices = _claims(manifest)
    names = _request_names(devices)
    for field in ("constraints", "config"):
        yield from at_most(listed(devices.get(field)), _MOST, f"{path}.{field}")
        for index, item in items(devices, field):
            yield from _references(item, names, f"{path}.{field}[{index}]")
    for index, constraint in items(devices, "constraints"):
        yield from _constraint(constraint, f"{path}.constraints[{index}]")
    yield from configurations(devices, path)


def _request_names(devices: Tree) -> set[str]:
    names: set[str] = set()
    for _, request in items(devices, "requests"):
        name = text(request.get("name"))
        names.add(name)
        names.update(
            f"{name}/{text(inner.get('name'))}" for _, inner in items(request, "firstAvailable")
        )
    return names


def _references(item: Tree, names: set[str], path: str) -> Iterator[Problem]:
    references = texts(item, "requests")
    yield from at_most(list(references), _MOST, f"{path}.requests")
    for index, name in enumerate(references):
        if name not in names:
            yield Problem(_NO_REQUEST, f"{path}.requests[{index}]")
    yield from twice(references, lambda index: f"{path}.requests[{index}]")


def _constraint(constraint: Tree, path: str) -> Iterator[Problem]:
    match, distinct = constraint.get("matchAttribute"), constraint.get("distinctAttribute")
    if (match is None) == (distinct is None):
        yield Problem("a constraint has either matchAttribute or distinctAttribute", path)
    for field, value in (("matchAttribute", match), ("distinctAttribute", distinct)):
        if value is not None:
            yield from refusal_at(f"{path}.{field}", full_attribute_name(text(value)))


def configurations(tree: Tree, path: str) -> Iterator[Problem]:
    """Yield what is wrong with the parameters that drivers are given."""
    for index, config in items(tree, "config"):
        where, opaque = f"{path}.config[{index}].opaque", config.get("opaque")
        if opaque is None:
            yield Problem("configuration needs opaque", where)
            continue
        driver = text(mapping(opaque).get("driver"))
        yield from refusal_at(f"{where}.driver", driver_name(driver))
        parameters = mapping(opaque).get("parameters")
        if not isinstance(parameters, dict):
            message = "parameters must be a mapping" if parameters else "parameters are required"
            yield Problem(message, f"{where}.parameters")


@object_rule("K8S-DRA-003", kinds=_TEMPLATES, needs=("metadata",))
def template_metadata(manifest: Manifest) -> Iterator[Problem]:
    """The metadata in a template of claims are labels and annotations only."""
    metadata = mapping(spec_of(manifest.tree).get("metadata"))
    for field, value in metadata.items():
        if field not in _OWN_METADATA and value not in (None, "", 0):
            message = f"{field} can't be set in a template"
            yield Problem(message, f"spec.metadata.{field}", "leave it out")


@object_rule("K8S-DRA-004", kinds=_CLASSES)
def device_class(manifest: Manifest) -> Iterator[Problem]:
    """A DeviceClass selects devices with expressions, and configures their drivers."""
    spec = spec_of(manifest.tree)
    yield from selectors(spec, "spec")
    yield from at_most(listed(spec.get("config")), _MOST, "spec.config")
    yield from configurations(spec, "spec")
    name = spec.get("extendedResourceName")
    if name is not None:
        yield from refusal_at("spec.extendedResourceName", extended_resource(text(name)))
