"""The rule for what the objects of Grafana's operator select and name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules import kinds
from k8spatterns.rules.rule import Problem, graph_rule
from k8spatterns.rules.values import items, join, mapping, spec_of, text
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Graph
    from k8spatterns.manifest import Manifest

_GROUP = "grafana.integreatly.org"
GRAFANA = (_GROUP, "Grafana")
_SELECTING = (
    "GrafanaAlertRuleGroup",
    "GrafanaContactPoint",
    "GrafanaDashboard",
    "GrafanaDatasource",
    "GrafanaFolder",
    "GrafanaLibraryPanel",
    "GrafanaMuteTiming",
    "GrafanaNotificationPolicy",
    "GrafanaNotificationTemplate",
)


@graph_rule("K8S-REF-013", kinds=kinds.GRAFANA, severity="warning")
def grafana_not_found(graph: Graph) -> Iterator[Problem]:
    """What is made for a Grafana of the app selects one, and dashboards name its data sources."""
    if next(graph.of_kind(*GRAFANA), None) is not None:
        for kind in _SELECTING:
            for manifest in graph.of_kind(_GROUP, kind):
                yield from _unselected(graph, manifest)
    yield from _sources(graph)


def _unselected(graph: Graph, manifest: Manifest) -> Iterator[Problem]:
    spec = spec_of(manifest.tree)
    selector = spec.get("instanceSelector")
    if not isinstance(selector, dict):
        return
    space = None if spec.get("allowCrossNamespaceImport") else manifest.namespace
    if next(graph.labelled(*GRAFANA, selector, space), None) is None:
        message = "no Grafana of this app that it may look at has these labels"
        hint = "select labels of a Grafana in the namespace, or set allowCrossNamespaceImport"
        yield Problem(message, "spec.instanceSelector", hint, manifest)


def _sources(graph: Graph) -> Iterator[Problem]:
    """Yield data sources that dashboards name and the app, which has some, does not have."""
    names = {
        text(mapping(spec_of(source.tree).get("datasource")).get("name"))
        for source in graph.of_kind(_GROUP, "GrafanaDatasource")
    }
    for board in graph.of_kind(_GROUP, "GrafanaDashboard") if names else ():
        for index, item in items(spec_of(board.tree), "datasources"):
            name = text(item.get("datasourceName"))
            if name and name not in names:
                message = f"no GrafanaDatasource of this app is named {shown(name)}; there are: "
                path = f"spec.datasources[{index}].datasourceName"
                yield Problem(message + join(sorted(names)), path, "", board)
