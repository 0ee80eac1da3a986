"""Rules for one object of Istio."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.api.registry import find
from k8spatterns.rules.istio_trees import (
    GROUP,
    PROTOCOLS,
    VIRTUAL_SERVICE,
    traffic_of,
)
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import items, listed, mapping, spec_of, text, whole
from k8spatterns.syntax.duration import parse_duration

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

_NETWORKING = (
    "DestinationRule",
    "Gateway",
    "ServiceEntry",
    "Sidecar",
    "VirtualService",
    "WorkloadEntry",
    "WorkloadGroup",
)
_SECURITY = ("AuthorizationPolicy", "PeerAuthentication", "RequestAuthentication")
_VERSIONED = (
    *((GROUP, kind) for kind in _NETWORKING),
    *(("security.istio.io", kind) for kind in _SECURITY),
    ("telemetry.istio.io", "Telemetry"),
)


@object_rule("K8S-ISTIO-007", kinds=[VIRTUAL_SERVICE], severity="warning")
def rule_unreachable(manifest: Manifest) -> Iterator[Problem]:
    """Every rule of a VirtualService gets requests."""
    for protocol in PROTOCOLS:
        seen: dict[str, int] = {}
        everything: int | None = None
        for number, rule in items(spec_of(manifest.tree), protocol):
            path = f"spec.{protocol}[{number}]"
            keys = [traffic_of(match) for match in listed(rule.get("match"))]
            if everything is not None:
                message = f"{protocol}[{everything}] is for everything, so nothing comes here"
                yield Problem(message, path, "the rule without a match comes last")
            elif keys and all(key in seen for key in keys):
                message = f"{protocol}[{seen[keys[0]]}] has the same matches, so nothing comes here"
                yield Problem(message, f"{path}.match", "leave one of them out")
            for key in keys:
                seen.setdefault(key, number)
            if not keys and everything is None:
                everything = number


@object_rule("K8S-ISTIO-008", kinds=_VERSIONED, severity="warning")
def version_superseded(manifest: Manifest) -> Iterator[Problem]:
    """Istio's objects have the current version of the API."""
    group, _, version = manifest.api_version.partition("/")
    if version != "v1" and find(f"{group}/v1", manifest.kind) is not None:
        message = f"{manifest.api_version} is superseded"
        yield Problem(message, "apiVersion", f"write {group}/v1, which has the same fields")


@object_rule("K8S-ISTIO-010", kinds=[VIRTUAL_SERVICE], severity="warning")
def retries_too_long(manifest: Manifest) -> Iterator[Problem]:
    """Retries fit in the timeout of the request."""
    for number, rule in items(spec_of(manifest.tree), "http"):
        retries = mapping(rule.get("retries"))
        each, timeout = _seconds(retries, "perTryTimeout"), _seconds(rule, "timeout")
        attempts = whole(retries.get("attempts"))
        if each and timeout and attempts and attempts * each > timeout:
            message = (
                f"{attempts} attempts of {retries['perTryTimeout']} take longer than the timeout "
                f"of {rule['timeout']}"
            )
            path = f"spec.http[{number}].retries"
            yield Problem(message, path, "write fewer attempts, or a longer timeout")


def _seconds(tree: Tree, field: str) -> float | None:
    seconds = parse_duration(text(tree.get(field)))
    return None if seconds is None else float(seconds)
