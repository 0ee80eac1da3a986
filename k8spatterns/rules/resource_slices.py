"""Rules for ResourceSlices, which drivers write about their devices.

https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.rules.built_in import one_of, refusal_at, texts, twice
from k8spatterns.rules.resource_claims import EFFECTS, at_most
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import items, listed, mapping, set_fields, spec_of, text, whole
from k8spatterns.syntax.devices import attribute_name, driver_name, pool_name
from k8spatterns.syntax.names import dns_label, dns_subdomain, label_key, label_value
from k8spatterns.syntax.quantity import parse_quantity
from k8spatterns.syntax.semver import is_semver
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

_KINDS = (("resource.k8s.io", "ResourceSlice"),)
_NODES = ("nodeName", "nodeSelector", "allNodes", "perDeviceNodeSelection")
_DEVICE_NODES = _NODES[:3]
_MOST_DEVICES = 128
_MOST_CHARGED_DEVICES = 64
_MOST_ATTRIBUTES = 32
_MOST_TAINTS = 16
_MOST_CONDITIONS = 4
_MOST_SETS = 8
_MOST_COUNTERS = 32
_MOST_CONSUMED = 2
_MOST_OPTIONS = 10
_LONGEST_VALUE = 64
_VALUES = ("bool", "int", "string", "version")


@object_rule("K8S-DRA-005", kinds=_KINDS)
def slice_pool(manifest: Manifest) -> Iterator[Problem]:
    """A ResourceSlice names its driver, its pool, and the nodes that reach its devices."""
    spec = spec_of(manifest.tree)
    yield from refusal_at("spec.driver", driver_name(text(spec.get("driver"))))
    pool = mapping(spec.get("pool"))
    yield from refusal_at("spec.pool.name", pool_name(text(pool.get("name"))))
    if (whole(pool.get("resourceSliceCount")) or 0) <= 0:
        yield Problem("must be one or more", "spec.pool.resourceSliceCount")
    if (whole(pool.get("generation")) or 0) < 0:
        yield Problem("must be zero or more", "spec.pool.generation")
    yield from _nodes(spec, "spec", _NODES)
    terms = listed(mapping(spec.get("nodeSelector")).get("nodeSelectorTerms"))
    if spec.get("nodeSelector") is not None and len(terms) != 1:
        message = "must have exactly one term"
        yield Problem(message, "spec.nodeSelector.nodeSelectorTerms")
    if spec.get("sharedCounters") is not None and spec.get("devices") is not None:
        yield Problem("sharedCounters and devices exclude each other", "spec")


def _nodes(tree: Tree, path: str, fields: tuple[str, ...]) -> Iterator[Problem]:
    """Yield what is wrong with the one field that says which nodes are meant."""
    found = [field for field in fields if tree.get(field)]
    for field in fields:
        if tree.get(field) is False or tree.get(field) == "":
            yield Problem(f"{field} must be left out or have a value", f"{path}.{field}")
    if tree.get("nodeName"):
        yield from refusal_at(f"{path}.nodeName", dns_subdomain(text(tree.get("nodeName"))))
    if len(found) != 1:
        yield Problem(f"needs exactly one of {', '.join(fields)}", path)


@object_rule("K8S-DRA-006", kinds=_KINDS, needs=("devices",))
def slice_devices(manifest: Manifest) -> Iterator[Problem]:
    """A device has a name of its own, and attributes and capacities with names and values."""
    spec = spec_of(manifest.tree)
    devices = list(items(spec, "devices"))
    charged = any(item.get("taints") or item.get("consumesCounters") for _, item in devices)
    most = _MOST_CHARGED_DEVICES if charged else _MOST_DEVICES
    yield from at_most(list(devices), most, "spec.devices")
    for index, device in devices:
        path = f"spec.devices[{index}]"
        yield from refusal_at(f"{path}.name", dns_label(text(device.get("name"))))
        yield from _attributes(device, path)
        yield from _capacities(device, path)
        yield from _taints(device, path)
        yield from _conditions(device, path)
        if spec.get("perDeviceNodeSelection"):
            yield from _nodes(device, path, _DEVICE_NODES)
        elif set_fields(device, _DEVICE_NODES):
            yield Problem("nodes of a device need spec.perDeviceNodeSelection: true", path)
    names = [text(device.get("name")) for _, device in devices]
    yield from twice(names, lambda index: f"spec.devices[{index}]")


def _attributes(device: Tree, path: str) -> Iterator[Problem]:
    attributes, capacity = mapping(device.get("attributes")), mapping(device.get("capacity"))
    if len(attributes) + len(capacity) > _MOST_ATTRIBUTES:
        message = f"has more than {_MOST_ATTRIBUTES} attributes and capacities"
        yield Problem(message, path)
    for name, attribute in attributes.items():
        where = f"{path}.attributes[{name}]"
        yield from refusal_at(where, attribute_name(str(name)))
        yield from _attribute(mapping(attribute), where)


def _attribute(attribute: Tree, path: str) -> Iterator[Problem]:
    if len(set_fields(attribute, _VALUES)) != 1:
        yield Problem(f"needs exactly one of {', '.join(_VALUES)}", path)
    for field in ("string", "version"):
        value = text(attribute.get(field))
        if len(value.encode()) > _LONGEST_VALUE:
            yield Problem(f"has more than {_LONGEST_VALUE} characters", f"{path}.{field}")
    version = attribute.get("version")
    if isinstance(version, str) and not is_semver(version):
        message = f"{shown(version)} is no semantic version, such as 1.2.3"
        yield Problem(message, f"{path}.version")


def _capacities(device: Tree, path: str) -> Iterator[Problem]:
    for name, capacity in mapping(device.get("capacity")).items():
        where = f"{path}.capacity[{name}]"
        yield from refusal_at(where, attribute_name(str(name)))
        policy = mapping(capacity).get("requestPolicy")
        if policy is None:
            continue
        if device.get("allowMultipleAllocations"):
            yield from _policy(mapping(capacity), mapping(policy), f"{where}.requestPolicy")
        else:
            message = "requestPolicy needs allowMultipleAllocations: true"
            yield Problem(message, f"{where}.requestPolicy")


def _policy(capacity: Tree, policy: Tree, path: str) -> Iterator[Problem]:
    options, span = listed(policy.get("validValues")), policy.get("validRange")
    if options and span is not None:
        yield Problem("validValues and validRange exclude each other", path)
    elif (options or span is not None) and policy.get("default") is None:
        yield Problem("default is required", f"{path}.default")
    elif options:
        yield from _options(capacity, policy, options, f"{path}.validValues")
    elif span is not None:
        yield from _range(capacity, policy, mapping(span), f"{path}.validRange")


def _options(capacity: Tree, policy: Tree, options: list[Any], path: str) -> Iterator[Problem]:
    yield from at_most(list(options), _MOST_OPTIONS, path)
    amounts = [parse_quantity(option) or 0 for option in options]
    highest, default = _amount(capacity, "value"), _amount(policy, "default")
    for index, amount in enumerate(amounts):
        if index and amounts[index - 1] > amount:
            yield Problem("must be in ascending order", f"{path}[{index}]")
        if amount > highest:
            yield Problem("is more than the capacity", f"{path}[{index}]")
        if amount in amounts[:index]:
            yield Problem("is there twice", f"{path}[{index}]")
    if default not in amounts:
        yield Problem("the default is none of these", path)


def _range(capacity: Tree, policy: Tree, span: Tree, path: str) -> Iterator[Problem]:
    if span.get("min") is None:
        yield Problem("min is required", f"{path}.min")
        return
    highest, default = _amount(capacity, "value"), _amount(policy, "default")
    low, step = _amount(span, "min"), _amount(span, "step")
    if low > highest or default < low:
        yield Problem("min is more than the default or the capacity", f"{path}.min")
    high = _amount(span, "max") if span.get("max") is not None else None
    if high is not None and (low > high or high > highest or default > high):
        yield Problem("max is less than min or the default, or more than the capacity",
                      f"{path}.max")  # fmt: skip
    if step and (low + step > highest or any(
        value is not None and (value - low) % step for value in (default, high)
    )):  # fmt: skip
        yield Problem("the default and max must be whole steps from min", f"{path}.step")


def _amount(tree: Tree, field: str) -> Any:
    value = tree.get(field)
    return (parse_quantity(value) if value is not None else None) or 0


def _taints(device: Tree, path: str) -> Iterator[Problem]:
    yield from at_most(listed(device.get("taints")), _MOST_TAINTS, f"{path}.taints")
    for index, taint in items(device, "taints"):
        where = f"{path}.taints[{index}]"
        yield from refusal_at(f"{where}.key", label_key(text(taint.get("key"))))
        yield from refusal_at(f"{where}.value", label_value(text(taint.get("value"))))
        yield from one_of(taint.get("effect"), f"{where}.effect", EFFECTS, optional=False)


def _conditions(device: Tree, path: str) -> Iterator[Problem]:
    fields = ("bindingConditions", "bindingFailureConditions")
    for field in fields:
        names = texts(device, field)
        yield from at_most(list(names), _MOST_CONDITIONS, f"{path}.{field}")
        for index, name in enumerate(names):
            yield from refusal_at(f"{path}.{field}[{index}]", label_key(name))
        yield from twice(names, lambda index, field=field: f"{path}.{field}[{index}]")  # type: ignore[misc]
    wanted, failed = (texts(device, field) for field in fields)
    if bool(wanted) != bool(failed):
        lacking = fields[bool(wanted)]
        yield Problem(f"{lacking} is required beside the other", f"{path}.{lacking}")
    for index, name in enumerate(failed):
        if name in wanted:
            message = "stands among bindingConditions, too"
            yield Problem(message, f"{path}.{fields[1]}[{index}]")


@object_rule("K8S-DRA-007", kinds=_KINDS, needs=("sharedCounters", "consumesCounters"))
def slice_counters(manifest: Manifest) -> Iterator[Problem]:
    """Counters that devices share have names, and so have those that a device consumes."""
    spec = spec_of(manifest.tree)
    yield from _sets(spec, "sharedCounters", "name", "spec", _MOST_SETS)
    for index, device in items(spec, "devices"):
        path = f"spec.devices[{index}]"
        yield from _sets(device, "consumesCounters", "counterSet", path, _MOST_CONSUMED)


def _sets(tree: Tree, field: str, key: str, path: str, most: int) -> Iterator[Problem]:
    found = list(items(tree, field))
    yield from at_most(list(found), most, f"{path}.{field}")
    for index, counters in found:
        where = f"{path}.{field}[{index}]"
        yield from refusal_at(f"{where}.{key}", dns_label(text(counters.get(key))))
        names = mapping(counters.get("counters"))
        if not names:
            yield Problem("counters are required", f"{where}.counters")
        yield from at_most(list(names), _MOST_COUNTERS, f"{where}.counters")
        for name in names:
            yield from refusal_at(f"{where}.counters[{name}]", dns_label(str(name)))
    keys = [text(counters.get(key)) for _, counters in found]
    yield from twice(keys, lambda index: f"{path}.{field}[{index}]")
