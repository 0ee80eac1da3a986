"""Rules for LimitRanges."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules import kinds
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import checked, items, mapping, spec_of, text, text_duplicates
from k8spatterns.syntax.names import label_key
from k8spatterns.syntax.quantity import amount_of
from k8spatterns.syntax.resources import may_be_overcommitted, plain_resource, resource_name
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator
    from fractions import Fraction

    from k8spatterns.manifest import Manifest, Tree

    Amounts = dict[str, dict[str, Fraction]]

_TYPES = ("Container", "PersistentVolumeClaim", "Pod")
_FIELDS = ("max", "min", "default", "defaultRequest", "maxLimitRequestRatio")
# Of which two fields the first must not be larger, and which of them the server names.
_ORDER = (
    ("min", "max", "min"),
    ("min", "defaultRequest", "defaultRequest"),
    ("defaultRequest", "max", "defaultRequest"),
    ("defaultRequest", "default", "defaultRequest"),
    ("min", "default", "default"),
    ("default", "max", "default"),
)


def _limits(manifest: Manifest) -> Iterator[tuple[str, Tree]]:
    for index, limit in items(spec_of(manifest.tree), "limits"):
        yield f"spec.limits[{index}]", limit


@object_rule("K8S-LIMIT-001", kinds=[kinds.LIMIT_RANGE], needs=("limits",))
def limit_type_invalid(manifest: Manifest) -> Iterator[Problem]:
    """A LimitRange has limits for each type once, of resources that the type has."""
    spec = spec_of(manifest.tree)
    for path, limit in _limits(manifest):
        kind = text(limit.get("type"))
        yield from checked(_type, kind, f"{path}.type")
        check = resource_name if kind in ("Container", "Pod") else plain_resource
        for field in _FIELDS:
            if kind == "Pod" and field.startswith("default"):
                yield from _no_default(limit, field, path)
                continue
            for name in mapping(limit.get(field)):
                yield from checked(check, str(name), f"{path}.{field}[{name}]")
        bounds = {**mapping(limit.get("min")), **mapping(limit.get("max"))}
        if kind == "PersistentVolumeClaim" and "storage" not in bounds:
            yield Problem("min or max of storage is needed", f"{path}.limits")
    for index, first, kind in text_duplicates(spec, "limits", "type"):
        detail = (f"the other ones are spec.limits[{first}]",)
        yield Problem(f"{kind} has limits already", f"spec.limits[{index}].type", detail=detail)


def _type(text: str) -> str | None:
    refusal = label_key(text)
    if refusal or "/" in text or text in _TYPES:
        return refusal
    return f"{shown(text)} is no type of limit; write one of {', '.join(_TYPES)}"


def _no_default(limit: Tree, field: str, path: str) -> Iterator[Problem]:
    if mapping(limit.get(field)):
        message = f"a limit of type Pod has no {field}"
        yield Problem(message, f"{path}.{field}", "write it for type Container")


@object_rule("K8S-LIMIT-002", kinds=[kinds.LIMIT_RANGE], needs=("limits",))
def limit_order(manifest: Manifest) -> Iterator[Problem]:
    """Limits are in order: min, defaultRequest, default, max."""
    for path, limit in _limits(manifest):
        amounts = _amounts(limit)
        for low, high, named in _ORDER:
            for name in amounts[low].keys() & amounts[high].keys():
                if amounts[low][name] > amounts[high][name]:
                    message = f"{low} {limit[low][name]} is above {high} {limit[high][name]}"
                    yield Problem(message, f"{path}.{named}[{name}]")
        for name in amounts["default"].keys() & amounts["defaultRequest"].keys():
            same = amounts["default"][name] == amounts["defaultRequest"][name]
            if not same and not may_be_overcommitted(name):
                message = f"default and defaultRequest of {name} must be equal"
                yield Problem(message, f"{path}.defaultRequest[{name}]")
        yield from _ratios(amounts, path)


def _ratios(amounts: Amounts, path: str) -> Iterator[Problem]:
    for name, ratio in amounts["maxLimitRequestRatio"].items():
        where = f"{path}.maxLimitRequestRatio[{name}]"
        low, high = amounts["min"].get(name), amounts["max"].get(name)
        if ratio < 1:
            yield Problem("a ratio is at least 1", where)
        elif low and high and ratio > high / low:
            yield Problem("the ratio is above max / min", where)


def _amounts(limit: Tree) -> Amounts:
    """Return the amounts of every field; a default of a Pod does not count."""
    found: Amounts = {}
    for field in _FIELDS:
        skipped = field.startswith("default") and limit.get("type") == "Pod"
        values = {} if skipped else mapping(limit.get(field))
        amounts = {str(name): amount_of(value) for name, value in values.items()}
        found[field] = {name: amount for name, amount in amounts.items() if amount is not None}
    return found
