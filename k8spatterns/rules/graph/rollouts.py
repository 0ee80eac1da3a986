"""The rule for Deployments that clients wait for while they are replaced."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules import kinds
from k8spatterns.rules.istio_trees import services_of
from k8spatterns.rules.rule import Problem, graph_rule
from k8spatterns.rules.values import mapping, spec_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Graph


@graph_rule("K8S-REL-007", severity=None, restricted="warning")
def replaced_at_once(graph: Graph) -> Iterator[Problem]:
    """A Deployment behind a Service is replaced Pod by Pod."""
    for deployment in graph.of_kind(*kinds.DEPLOYMENT):
        if mapping(spec_of(deployment.tree).get("strategy")).get("type") != "Recreate":
            continue
        pod = graph.pod(deployment)
        services = services_of(graph).get(id(pod), []) if pod is not None else []
        if services:
            message = f"nobody answers for {services[0].id} while the Pods are replaced"
            hint = "write type: RollingUpdate, or say in a waiver why not"
            yield Problem(message, "spec.strategy.type", hint, deployment)
