"""What is checked: a module per API group, and `graph/` for rules over several objects.

Adding a rule is adding a function to one of these modules; adding a module is adding its name here.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module

from k8spatterns.rules.rule import RULES, Problem, Rule, graph_rule, object_rule, pod_rule

MODULES: tuple[str, ...] = (
    "argo",
    "autoscaling",
    "batch",
    "config",
    "istio",
    "karmada",
    "knative",
    "metadata",
    "networking",
    "pod_containers",
    "pod_env",
    "pod_network",
    "pod_ports",
    "pod_probes",
    "pod_resources",
    "pod_scheduling",
    "pod_volumes",
    "policy",
    "prometheus_rules",
    "quantities",
    "rbac",
    "reliability",
    "security",
    "selectors",
    "services",
    "storage",
    "versions",
    "workloads",
    "graph.argo_projects",
    "graph.duplicates",
    "graph.istio",
    "graph.istio_ports",
    "graph.karmada",
    "graph.kyverno",
    "graph.monitors",
    "graph.pod_security",
    "graph.references",
    "graph.renamed",
    "graph.selectors",
)

__all__ = ["Problem", "Rule", "all_rules", "graph_rule", "object_rule", "pod_rule"]


@cache
def all_rules() -> tuple[Rule, ...]:
    """Return every rule, sorted by code."""
    for module in MODULES:
        import_module(f"k8spatterns.rules.{module}")
    return tuple(RULES[code] for code in sorted(RULES))
