"""Rules for the operations of EnvoyFilters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.istio_trees import GROUP
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import items, join, mapping, spec_of, text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest

ENVOY_FILTER = (GROUP, "EnvoyFilter")
_FILTERS = ("HTTP_FILTER", "NETWORK_FILTER")
_ROUTES = ("ROUTE_CONFIGURATION", "HTTP_ROUTE")
_RELATIVE = ("INSERT_BEFORE", "INSERT_AFTER", "REMOVE", "REPLACE")


def _patches(manifest: Manifest) -> Iterator[tuple[str, str, str, bool]]:
    """Yield (path, operation, what it applies to, whether it is for one version) of each patch."""
    for index, patch in items(spec_of(manifest.tree), "configPatches"):
        operation = text(mapping(patch.get("patch")).get("operation"))
        match = mapping(patch.get("match"))
        versioned = bool(mapping(match.get("proxy")).get("proxyVersion"))
        yield f"spec.configPatches[{index}]", operation, text(patch.get("applyTo")), versioned


def _is_wrong(operation: str, applied: str) -> bool:
    if operation == "REPLACE":
        return applied not in _FILTERS
    return operation in ("ADD", "REMOVE") and applied in _ROUTES


@object_rule("K8S-ISTIO-046", kinds=[ENVOY_FILTER], severity="warning", needs=("operation",))
def operation_relative(manifest: Manifest) -> Iterator[Problem]:
    """An EnvoyFilter that builds on another's work says when its turn is.

    Without a priority the order is that of creation: what a patch refers to may not be there yet.
    With a proxy's version in the match, an upgrade changes which patches there are.
    """
    if spec_of(manifest.tree).get("priority"):
        return
    for path, operation, applied, versioned in _patches(manifest):
        if operation in _RELATIVE and not _is_wrong(operation, applied):
            more = ", and the match is for one version of the proxy" if versioned else ""
            message = f"{operation} depends on what other patches did before{more}"
            hint = "write priority, or use INSERT_FIRST or ADD"
            yield Problem(message, f"{path}.patch.operation", hint)


@object_rule("K8S-ISTIO-047", kinds=[ENVOY_FILTER], needs=("operation",), webhook=True)
def operation_ignored(manifest: Manifest) -> Iterator[Problem]:
    """An EnvoyFilter's operation has an effect on what it applies to."""
    for path, operation, applied, _ in _patches(manifest):
        if not _is_wrong(operation, applied):
            continue
        if operation == "REPLACE":
            hint = f"REPLACE is for {join(_FILTERS)}; write MERGE"
        else:
            hint = "write MERGE, or apply it to VIRTUAL_HOST"
        message = f"{operation} has no effect on {applied}"
        yield Problem(message, f"{path}.patch.operation", hint)
