"""The rule for providers of Istio's telemetry."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules import kinds
from k8spatterns.rules.graph.istio_mesh import mesh_config
from k8spatterns.rules.graph.istio_selectors import TELEMETRY
from k8spatterns.rules.rule import Problem, graph_rule
from k8spatterns.rules.values import items, mapping, spec_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Graph


@graph_rule("K8S-ISTIO-048", kinds=kinds.ISTIO, severity="warning")
def provider_missing(graph: Graph) -> Iterator[Problem]:
    """An access log of a Telemetry names a provider, unless the mesh has a default one."""
    telemetries = list(graph.of_kind(*TELEMETRY))
    if not telemetries:
        return
    config = mesh_config(graph)
    defaults = mapping(config.get("defaultProviders"))
    if defaults.get("accessLogging"):
        return
    for telemetry in telemetries:
        for index, log in items(spec_of(telemetry.tree), "accessLogging"):
            if not log.get("providers") and not log.get("disabled"):
                message = "without a provider this is ignored"
                hint = "write providers: [{name: envoy}]"
                yield Problem(message, f"spec.accessLogging[{index}]", hint, telemetry)
