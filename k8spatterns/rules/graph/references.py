"""Rules for names in one object that stand for another object."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.graph.known import is_known
from k8spatterns.rules.graph.made import made_secrets
from k8spatterns.rules.graph.places import declared
from k8spatterns.rules.rule import Problem, graph_rule
from k8spatterns.rules.values import spec_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Graph


@graph_rule("K8S-REF-001", severity="warning")
def not_in_app(graph: Graph) -> Iterator[Problem]:
    """What an object refers to is in the app, or is declared to live outside."""
    secrets = made_secrets(graph)
    for reference in graph.references:
        if reference.target is not None or reference.optional:
            continue
        if reference.kind == "Secret" and (reference.namespace, reference.name) in secrets:
            continue
        if not is_known(graph, reference):
            wanted = f"{reference.kind}/{reference.name}"
            message = f"{wanted} is not in this app"
            hint = f"add it, or {declared(reference.source, wanted)}"
            yield Problem(message, reference.path, hint, reference.source)


@graph_rule("K8S-REF-006", severity="warning")
def service_of_stateful_set(graph: Graph) -> Iterator[Problem]:
    """The Service of a StatefulSet is headless, and selects its Pods."""
    for reference in graph.referring("StatefulSet"):
        target = reference.target
        if not reference.path.endswith("serviceName"):
            continue
        if target is not None and spec_of(target.tree).get("clusterIP") != "None":
            message = f"Service/{target.name} is not headless: the Pods get no names of their own"
            yield Problem(message, reference.path, "write clusterIP: None", reference.source)
