"""The rule for fields and kinds that Istio gave up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.istio_trees import GROUP, VIRTUAL_SERVICE
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import items, mapping, spec_of, text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest

SIDECAR = (GROUP, "Sidecar")
DEFINITION = ("apiextensions.k8s.io", "CustomResourceDefinition")
_REMOVED_GROUP = "rbac.istio.io"
_REMOVED = ("ClusterRbacConfig", "RbacConfig", "ServiceRole", "ServiceRoleBinding")
_KINDS = (
    VIRTUAL_SERVICE,
    SIDECAR,
    DEFINITION,
    *((_REMOVED_GROUP, kind) for kind in _REMOVED),
)


@object_rule("K8S-ISTIO-055", kinds=_KINDS, severity="warning")
def deprecated(manifest: Manifest) -> Iterator[Problem]:
    """Istio's objects have no field and no kind that Istio gave up."""
    spec = spec_of(manifest.tree)
    if manifest.group == _REMOVED_GROUP:
        message = f"Istio removed the kind {manifest.kind}"
        yield Problem(message, "kind", "write an AuthorizationPolicy")
    if manifest.kind == "CustomResourceDefinition":
        kind = text(mapping(spec.get("names")).get("kind"))
        if spec.get("group") == _REMOVED_GROUP and kind in _REMOVED:
            yield Problem(f"Istio removed the kind {kind}", "spec.names.kind", "leave it out")
    if manifest.kind == "VirtualService":
        yield from _of_routes(manifest)
    if manifest.kind == "Sidecar" and mapping(spec.get("outboundTrafficPolicy")).get("egressProxy"):
        path = "spec.outboundTrafficPolicy.egressProxy"
        yield Problem("egressProxy is ignored", path, "leave it out")


def _of_routes(manifest: Manifest) -> Iterator[Problem]:
    for number, rule in items(spec_of(manifest.tree), "http"):
        delay = mapping(mapping(rule.get("fault")).get("delay"))
        if delay.get("percent"):
            path = f"spec.http[{number}].fault.delay.percent"
            yield Problem("percent is deprecated", path, "write percentage: {value: ...}")
        if rule.get("mirrorPercent") is not None:
            path = f"spec.http[{number}].mirrorPercent"
            yield Problem("mirrorPercent is deprecated", path, "write mirrorPercentage")
