"""The rule for what a Prometheus or Alertmanager of the app selects."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from k8spatterns.graph.selectors import matches
from k8spatterns.rules import kinds
from k8spatterns.rules.rule import Problem, graph_rule
from k8spatterns.rules.values import join, mapping, spec_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Graph
    from k8spatterns.manifest import Manifest, Tree

_GROUP = "monitoring.coreos.com"
# By kind: the kinds that may select it, and the field's name before `Selector`.
_SELECTED = {
    "ServiceMonitor": (("Prometheus", "PrometheusAgent"), "serviceMonitor"),
    "PodMonitor": (("Prometheus", "PrometheusAgent"), "podMonitor"),
    "Probe": (("Prometheus", "PrometheusAgent"), "probe"),
    "ScrapeConfig": (("Prometheus", "PrometheusAgent"), "scrapeConfig"),
    "PrometheusRule": (("Prometheus", "ThanosRuler"), "rule"),
    "AlertmanagerConfig": (("Alertmanager",), "alertmanagerConfig"),
}


class _Selector(NamedTuple):
    """What one Prometheus selects of a kind."""

    owner: Manifest
    objects: Tree | None
    namespaces: Tree | None


@graph_rule("K8S-PROM-016", kinds=kinds.PROMETHEUS, severity="warning")
def not_selected(graph: Graph) -> Iterator[Problem]:
    """A Prometheus or Alertmanager of the app selects what is made for one."""
    for kind, (owners, field) in _SELECTED.items():
        selectors = [
            _Selector(
                owner, _of(owner, f"{field}Selector"), _of(owner, f"{field}NamespaceSelector")
            )
            for name in owners
            for owner in graph.of_kind(_GROUP, name)
        ]
        named = {
            reference.name
            for reference in (
                graph.referring("Alertmanager") if kind == "AlertmanagerConfig" else ()
            )
        }
        for manifest in graph.of_kind(_GROUP, kind) if selectors else ():
            if manifest.name not in named and not _is_selected(graph, manifest, selectors):
                names = join(str(each.owner.id) for each in selectors)
                message = f"{names} of this app selects no {kind} with these labels here"
                hint = f"give it the labels of {field}Selector, or widen the selector"
                yield Problem(message, "metadata.labels", hint, manifest)


def _of(owner: Manifest, field: str) -> Tree | None:
    """Return a selector; None where it is left out."""
    selector = spec_of(owner.tree).get(field)
    return selector if isinstance(selector, dict) else None


def _is_selected(graph: Graph, manifest: Manifest, selectors: list[_Selector]) -> bool:
    labels = mapping(manifest.metadata.get("labels"))
    return any(
        each.objects is not None
        and matches(each.objects, labels)
        and _looks_into(graph, each, manifest.namespace)
        for each in selectors
    )


def _looks_into(graph: Graph, selector: _Selector, namespace: str) -> bool:
    """Say whether a Prometheus looks into a namespace: by default, into its own."""
    if selector.namespaces is None:
        return namespace == selector.owner.namespace
    if not any(selector.namespaces.values()):
        return True
    found = graph.find("", "Namespace", "", namespace)
    if found is None:
        return True  # its labels are not known here
    labels = {
        **mapping(found.metadata.get("labels")),
        "kubernetes.io/metadata.name": namespace,
    }
    return matches(selector.namespaces, labels)
