"""What `explain` says about Kubernetes versions: since and until when, and feature gates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.api.versions import FIRST, LAST, Span, fields_of, kind_span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from k8spatterns.api._resource import Resource
    from k8spatterns.cli.explain_path import Step


def version_rows(resource: Resource, steps: Sequence[Step]) -> Iterator[tuple[str, str]]:
    """Yield label and text for a kind, or for the field at the end of a path."""
    spans = [kind_span(resource.api_version, resource.kind)]
    table = f"{resource.api_version}/{resource.kind}"
    gates: list[str] = []
    for step in steps:
        gates = _gates(table, step.field.name)
        known = fields_of(table).get(step.field.name)
        spans.append(known.span if known else None)
        table = known.inner if known else ""
    yield from _span_rows([span for span in spans if span])
    for gate in gates:
        yield "FEATURE GATE", gate


def _span_rows(spans: list[Span]) -> Iterator[tuple[str, str]]:
    """Yield what the spans have in common, as far as the table can tell."""
    since = max((span.since for span in spans), default=FIRST)
    until = min((span.until for span in spans), default=LAST)
    if since > FIRST:
        yield "SINCE", f"Kubernetes 1.{since}"
    if until < LAST:
        yield "UNTIL", f"Kubernetes 1.{until}"


def _gates(table: str, field: str) -> list[str]:
    from k8spatterns.rules.version_gates import GATES

    found = [gate for gate in GATES if (gate.type, gate.field) == (table, field)]
    return [
        f"{gate.name}, {f'on by default since 1.{gate.works}' if gate.works else 'off by default'}"
        + (f" (for {', '.join(map(str, gate.values))})" if gate.values else "")
        for gate in found
    ]
