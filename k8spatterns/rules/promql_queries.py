"""Rules for PromQL outside of PrometheusRules: what Argo Rollouts and KEDA ask Prometheus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.graph.paths import values
from k8spatterns.rules.argo_analysis import ANALYSES
from k8spatterns.rules.keda import BOTH
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.system_fields import plain
from k8spatterns.rules.values import mapping, text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest

_KINDS = (*ANALYSES, *BOTH)
_OF_METRICS = "spec.metrics[*].provider.prometheus.query"
_OF_TRIGGERS = "spec.triggers[*]"


def _queries(manifest: Manifest) -> Iterator[tuple[str, str]]:
    """Yield (query, path) of what is not filled in later."""
    if manifest.kind.startswith("Scaled"):
        for trigger, path in values(manifest.tree, _OF_TRIGGERS):
            query = text(mapping(mapping(trigger).get("metadata")).get("query"))
            if mapping(trigger).get("type") == "prometheus" and query:
                yield query, f"{path}.metadata.query"
        return
    for value, path in values(manifest.tree, _OF_METRICS):
        if plain(value).strip():
            yield value, path


@object_rule("K8S-PROM-019", kinds=_KINDS, severity="warning", needs=("query",))
def query_unread(manifest: Manifest) -> Iterator[Problem]:
    """A query is PromQL."""
    from k8spatterns.syntax.promql import parsed

    for query, path in _queries(manifest):
        expression = parsed(query)
        if expression.refusal is not None:
            yield Problem(expression.refusal, path, expression.hint)


@object_rule("K8S-PROM-020", kinds=_KINDS, severity="info", needs=("query",))
def query_not_parsed(manifest: Manifest) -> Iterator[Problem]:
    """Every query was parsed."""
    from k8spatterns.syntax.promql import parsed

    found = [(path, parsed(query).unparsed) for query, path in _queries(manifest)]
    unparsed = [(path, why) for path, why in found if why]
    if unparsed:
        path, why = unparsed[0]
        count = f"{len(unparsed)} queries were" if len(unparsed) > 1 else "a query was"
        hint = "install k8spatterns[promql]" if "installed" in why else ""
        yield Problem(f"{count} not parsed: {why}", path, hint)
