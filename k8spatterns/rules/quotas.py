"""Rules for ResourceQuotas."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules import kinds
from k8spatterns.rules.nodes import fraction_problems
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import checked, items, listed, mapping, spec_of, text, texts
from k8spatterns.syntax.resources import is_standard_quota, quota_resource
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

_EXISTS_ONLY = (
    "BestEffort",
    "CrossNamespacePodAffinity",
    "NotBestEffort",
    "NotTerminating",
    "Terminating",
)
SCOPES = (*_EXISTS_ONLY, "PriorityClass", "VolumeAttributesClass")
_COMPUTE = (
    "cpu",
    "limits.cpu",
    "limits.memory",
    "memory",
    "pods",
    "requests.cpu",
    "requests.memory",
)
_CLAIMS = ("persistentvolumeclaims", "requests.storage")
# Which standard resources can be limited where a scope says which objects count.
_RESOURCES = {
    "BestEffort": ("pods",),
    "CrossNamespacePodAffinity": _COMPUTE,
    "NotBestEffort": _COMPUTE,
    "NotTerminating": _COMPUTE,
    "PriorityClass": _COMPUTE,
    "Terminating": _COMPUTE,
    "VolumeAttributesClass": _CLAIMS,
}
_CONFLICTS = (("BestEffort", "NotBestEffort"), ("Terminating", "NotTerminating"))
_SELECTOR = "spec.scopeSelector.matchExpressions"


@object_rule("K8S-QUOTA-001", kinds=[kinds.QUOTA], needs=("hard",))
def quota_resource_invalid(manifest: Manifest) -> Iterator[Problem]:
    """A quota limits resources that there are, to amounts that there can be."""
    for name, value in mapping(spec_of(manifest.tree).get("hard")).items():
        path = f"spec.hard[{name}]"
        yield from checked(quota_resource, str(name), path)
        yield from fraction_problems(str(name), value, path)


@object_rule("K8S-QUOTA-002", kinds=[kinds.QUOTA], needs=("scopes",))
def quota_scope_invalid(manifest: Manifest) -> Iterator[Problem]:
    """Scopes of a quota go together, and with what it limits."""
    spec = spec_of(manifest.tree)
    scopes = [scope for _, scope in texts(spec, "scopes")]
    for scope in scopes:
        if scope not in SCOPES:
            yield Problem(f"{shown(scope)} is no scope", "spec.scopes")
        yield from _limited(spec, scope, "spec.scopes")
    yield from _conflicts(scopes)


def _limited(spec: Tree, scope: str, path: str) -> Iterator[Problem]:
    allowed = _RESOURCES.get(scope)
    for name in mapping(spec.get("hard")):
        if allowed and is_standard_quota(str(name)) and name not in allowed:
            message = f"the scope {scope} can't limit {name}, only {', '.join(allowed)}"
            yield Problem(message, path)


def _conflicts(scopes: list[str]) -> Iterator[Problem]:
    for pair in _CONFLICTS:
        if set(pair) <= set(scopes):
            yield Problem(f"{' and '.join(pair)} exclude each other", "spec.scopes")


@object_rule("K8S-QUOTA-003", kinds=[kinds.QUOTA], needs=("scopeSelector",))
def quota_selector_invalid(manifest: Manifest) -> Iterator[Problem]:
    """A quota selects by scopes with an operator, and values where it needs them."""
    spec = spec_of(manifest.tree)
    selector = mapping(spec.get("scopeSelector"))
    expressions = [expression for _, expression in items(selector, "matchExpressions")]
    for expression in expressions:
        scope = text(expression.get("scopeName"))
        if scope not in SCOPES:
            yield Problem(f"{shown(scope)} is no scope", f"{_SELECTOR}.scopeName")
        yield from _limited(spec, scope, _SELECTOR)
        yield from _operator(expression, scope)
    yield from _conflicts([text(expression.get("scopeName")) for expression in expressions])


def _operator(expression: Tree, scope: str) -> Iterator[Problem]:
    operator, values = text(expression.get("operator")), listed(expression.get("values"))
    if scope in _EXISTS_ONLY and operator != "Exists":
        message = f"the scope {scope} takes the operator Exists, not {shown(operator)}"
        yield Problem(message, f"{_SELECTOR}.operator")
    if operator in ("In", "NotIn") and not values:
        yield Problem(f"the operator {operator} needs values", f"{_SELECTOR}.values")
    elif operator in ("Exists", "DoesNotExist") and values:
        yield Problem(f"the operator {operator} takes no values", f"{_SELECTOR}.values")
    elif operator not in ("In", "NotIn", "Exists", "DoesNotExist"):
        yield Problem(f"{shown(operator)} is no operator", f"{_SELECTOR}.operator", "write Exists")
