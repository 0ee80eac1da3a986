"""Rules for PromQL outside of PrometheusRules: what Argo Rollouts and KEDA ask Prometheus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.graph.paths import values
from k8spatterns.rules.argo_analysis import ANALYSES
from k8spatterns.rules.keda import BOTH
from k8spatterns.rules.prometheus_rules import not_parsed
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import mapping, text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest

_KINDS = (*ANALYSES, *BOTH)
_OF_METRICS = "spec.metrics[*].provider.prometheus.query"
_OF_TRIGGERS = "spec.triggers[*]"


def _queries(manifest: Manifest) -> Iterator[tuple[str, str]]:
    """Yield (query, path) of what asks Prometheus."""
    if manifest.kind.startswith("Scaled"):
        for trigger, path in values(manifest.tree, _OF_TRIGGERS):
            query = text(mapping(mapping(trigger).get("metadata")).get("query"))
            if mapping(trigger).get("type") == "prometheus" and query:
                yield query, f"{path}.metadata.query"
        return
    for value, path in values(manifest.tree, _OF_METRICS):
        if text(value).strip():
            yield value, path


def filled(query: str) -> list[str]:
    """Return what a query may become when its arguments are filled in; nothing if that is open.

    >>> filled('rate(x{app="{{args.app}}"}[{{args.for}}]) > {{args.most}}')[0]
    'rate(x{app="a"}[5m]) > 1'
    """
    import re

    pattern = re.compile(r"\{\{[^{}]*\}\}")
    quoted = re.compile(r"'[^']*'|\"[^\"]*\"|\[[^\]\[]*\]")

    def inside(match: re.Match[str]) -> str:
        return pattern.sub("5m" if match[0][0] == "[" else "a", match[0])

    known = quoted.sub(inside, query)
    open_places = len(pattern.findall(known))
    if open_places > 1 or "{{" in pattern.sub("", known):
        return []
    return [pattern.sub(each, known) for each in (("1", "a") if open_places else ("",))]


@object_rule("K8S-PROM-019", kinds=_KINDS, severity="warning", needs=("query",))
def query_unread(manifest: Manifest) -> Iterator[Problem]:
    """A query is PromQL."""
    from k8spatterns.syntax.promql import parsed

    for query, path in _queries(manifest):
        read = [parsed(each) for each in filled(query)]
        if read and all(each.refusal is not None for each in read):
            yield Problem(read[0].refusal or "", path, read[0].hint)


@object_rule("K8S-PROM-020", kinds=_KINDS, severity="info", needs=("query",))
def query_not_parsed(manifest: Manifest) -> Iterator[Problem]:
    """Every query was parsed."""
    from k8spatterns.syntax.promql import parsed

    queries = [(path, filled(query)[:1]) for query, path in _queries(manifest)]
    found = [(path, parsed(each).unparsed) for path, texts in queries for each in texts]
    yield from not_parsed(found, "a query", "queries")
