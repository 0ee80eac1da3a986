"""Invariant: every Service leads somewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.testing.invariants.problems import Problem, refuse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.testing.rendered import Rendered


def service_selectors_hit_pods(rendered: Rendered) -> None:
    """Every Service that selects Pods selects some that the app makes in its namespace.

    Raises:
        BrokenInvariantError: one selects none.
    """
    __tracebackhide__ = True
    refuse(_problems(rendered))


def _problems(rendered: Rendered) -> Iterator[Problem]:
    graph = rendered.graph
    for service in graph.of_kind("", "Service"):
        spec = service.tree.get("spec") or {}
        selector = spec.get("selector")
        if not selector or spec.get("type") == "ExternalName":
            continue
        if not graph.selected({"matchLabels": selector}, service.namespace):
            labels = ", ".join(f"{key}={value}" for key, value in selector.items())
            place = f" in {service.namespace}" if service.namespace else ""
            yield Problem(service, "spec.selector", f"no Pod{place} has the labels {labels}")
