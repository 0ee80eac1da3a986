"""What is checked: a module per API group, and `graph/` for rules over several objects.

Adding a rule is adding a function to one of these modules; adding a module is adding its name here.
"""

from __future__ import annotations

import os
from functools import cache
from importlib import import_module
from pathlib import Path

import msgspec

from k8spatterns.rules.rule import RULES, Problem, Rule, graph_rule, object_rule, pod_rule

MODULES: tuple[str, ...] = (
    "admission_policies",
    "alertmanager",
    "annotations_text",
    "api_services",
    "argo",
    "argo_analysis",
    "argo_generators",
    "argo_projects",
    "argo_rollouts",
    "argo_sync",
    "argo_workflows",
    "autoscaling",
    "batch",
    "batch_policies",
    "bytes_fields",
    "cert_manager",
    "cert_manager_issuers",
    "certificates",
    "config",
    "crd_schemas",
    "crds",
    "csi",
    "endpoints",
    "events",
    "external_secrets",
    "field_values",
    "flow_control",
    "fluent_bit",
    "flux",
    "images",
    "ingress_classes",
    "istio",
    "istio_annotations",
    "istio_deprecated",
    "istio_envoy_filters",
    "istio_external_names",
    "istio_matches",
    "istio_pods",
    "istio_tls",
    "istio_warnings",
    "json_paths",
    "karmada",
    "karmada_policies",
    "karmada_scaling",
    "karmada_webhooks",
    "keda",
    "knative",
    "knative_eventing",
    "knative_revisions",
    "knative_traffic",
    "kyverno_expressions",
    "kyverno_rules",
    "label_selectors",
    "leases",
    "limit_ranges",
    "metadata",
    "networking",
    "nodes",
    "otel_collector",
    "persistent_volumes",
    "pod_affinity",
    "pod_annotations",
    "pod_choices",
    "pod_claims",
    "pod_containers",
    "pod_contexts",
    "pod_env",
    "pod_ephemeral",
    "pod_handlers",
    "pod_mounts",
    "pod_network",
    "pod_ports",
    "pod_probes",
    "pod_resources",
    "pod_scheduling",
    "pod_volume_files",
    "pod_volume_sources",
    "pod_volumes",
    "pod_windows",
    "policy",
    "prometheus_relabelings",
    "prometheus_rules",
    "promql_queries",
    "quantities",
    "quotas",
    "rbac",
    "regexes",
    "reliability",
    "resource_claims",
    "resource_slices",
    "reviews",
    "runtime_classes",
    "schedules",
    "security",
    "selectors",
    "service_addresses",
    "service_networks",
    "services",
    "storage",
    "storage_classes",
    "tekton",
    "times",
    "velero",
    "versions",
    "webhooks",
    "workloads",
    "graph.admission_policies",
    "graph.argo_projects",
    "graph.autoscalers",
    "graph.crossplane",
    "graph.duplicates",
    "graph.gateway_routes",
    "graph.grafana",
    "graph.istio",
    "graph.istio_credentials",
    "graph.istio_gateways",
    "graph.istio_hosts",
    "graph.istio_injection",
    "graph.istio_jwt",
    "graph.istio_policies",
    "graph.istio_ports",
    "graph.istio_selectors",
    "graph.istio_services",
    "graph.istio_subsets",
    "graph.istio_telemetry",
    "graph.karmada",
    "graph.karmada_services",
    "graph.keys",
    "graph.kyverno",
    "graph.monitors",
    "graph.network_policies",
    "graph.pod_security",
    "graph.policy_peers",
    "graph.prometheus_selection",
    "graph.references",
    "graph.renamed",
    "graph.rollouts",
    "graph.selectors",
    "graph.service_ports",
    "graph.tekton",
    "graph.workflows",
)

__all__ = [
    "Problem",
    "Rule",
    "all_rules",
    "graph_rule",
    "indexed_rules",
    "object_rule",
    "pod_rule",
]


@cache
def all_rules() -> tuple[Rule, ...]:
    """Return every rule, sorted by code."""
    for module in MODULES:
        import_module(f"{__name__}.{module}")
    return tuple(RULES[code] for code in sorted(RULES))


class Index(msgspec.Struct):
    """What `all_rules` returns, to be known without importing any module of rules.

    Fields:
        sizes: of the modules, in bytes: an index of other modules is out of date.
        rules: sorted by code.
    """

    sizes: dict[str, int]
    rules: tuple[Rule, ...]


#: Where `tools/rule_index.py` writes the index.
INDEX = Path(__file__).with_name("_index.json")


@cache
def indexed_rules() -> tuple[Rule, ...]:
    """Return every rule, sorted by code; where the index is out of date, from the modules."""
    index = msgspec.json.decode(INDEX.read_bytes(), type=Index) if INDEX.exists() else None
    return index.rules if index is not None and index.sizes == sizes() else all_rules()


def sizes() -> dict[str, int]:
    """Return the size of every module of rules, in bytes."""
    folder = os.path.dirname(__file__)  # noqa: PTH120 - a Path for each would take longer
    return {
        name: os.stat(f"{folder}/{name.replace('.', '/')}.py").st_size  # noqa: PTH116 - as above
        for name in MODULES
    }
