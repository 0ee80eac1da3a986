"""Writes `docs/rules/index.md`: all codes of findings with their titles and severities.

`python tools/rule_pages.py`; a second run changes nothing. The pages of the codes are written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from example_apps import ROOT
from k8spatterns.codes import all_codes
from pages import write_pages

if TYPE_CHECKING:
    from k8spatterns.codes import Code

FOLDER = ROOT / "docs" / "rules"

_GROUPS = {
    "ANN": "Annotations",
    "API": "Structure: fields, types, enums and bounds",
    "APP": "The app as a whole",
    "ARG": "Arguments of constructs",
    "CEL": "CEL rules of your own kinds",
    "ADM": "Webhooks and policies of admission",
    "AGG": "API services",
    "ARGO": "Argo CD",
    "CFG": "ConfigMaps and Secrets",
    "CERT": "Certificates",
    "CERTM": "cert-manager",
    "CRD": "Definitions of custom resources",
    "CRON": "Schedules",
    "CSI": "Drivers of storage",
    "ENV": "Environment of containers",
    "DRA": "Claims of devices",
    "FLB": "Fluent Bit",
    "FLOW": "Priorities of requests to the API server",
    "FLUX": "Flux",
    "EP": "Endpoints",
    "ESO": "External Secrets",
    "EVENT": "Events",
    "FIELD": "Fields of few values",
    "HPA": "Autoscalers",
    "ING": "Ingress",
    "IMG": "Images outside of Pods",
    "IPAM": "Networks of Services",
    "ISTIO": "Istio",
    "JOB": "Jobs and CronJobs",
    "JP": "JSONPath",
    "KARMADA": "Karmada",
    "KEDA": "KEDA",
    "KN": "Knative",
    "KYV": "Kyverno",
    "LEASE": "Leases",
    "LIMIT": "Limit ranges",
    "LSEL": "Selectors as texts",
    "META": "Metadata",
    "NET": "Names and addresses of Pods",
    "NODE": "Nodes and Namespaces",
    "NP": "NetworkPolicies",
    "OTEL": "OpenTelemetry",
    "PDB": "Disruption budgets",
    "POD": "Containers of Pods",
    "PORT": "Ports of containers",
    "PRIO": "Priorities",
    "PROBE": "Probes",
    "PROM": "Prometheus",
    "PSS": "Pod Security Standards",
    "PV": "Volumes of the cluster",
    "PVC": "Storage",
    "QTY": "Quantities",
    "QUOTA": "Quotas",
    "RBAC": "Roles and bindings",
    "RE": "Regular expressions",
    "REF": "References between objects",
    "REL": "Availability",
    "RES": "Resources of containers",
    "REVIEW": "Questions to the server",
    "ROLL": "Argo Rollouts",
    "RTC": "Runtime classes",
    "SCHED": "Where Pods run",
    "SEC": "Security",
    "SEL": "Selectors",
    "SVC": "Services",
    "TEK": "Tekton",
    "VELERO": "Velero",
    "VER": "Versions of Kubernetes",
    "VOL": "Volumes",
    "WF": "Argo Workflows",
    "WORK": "Workloads",
    "YAML": "Files of manifests",
}

INTRODUCTION = """\
# Codes of findings

Every finding has a code, and every code a page with an example that is reported and one that is
accepted. An `error` is what the API server refuses or what can't work, and stops the output. A
`warning` is what the server accepts and what is likely to hurt. The profiles `restricted` and
`relaxed` ask for more or less; a waiver with a reason accepts a finding in one place.
"""


_HEAD = "| code | | default | restricted | relaxed |\n|---|---|---|---|---|"


def pages() -> dict[str, str]:
    """Return the text of the page by file name."""
    sections = [INTRODUCTION]
    for group, title in _GROUPS.items():
        codes = [code for name, code in all_codes().items() if name.split("-")[1] == group]
        rows = "\n".join(_row(code) for code in codes)
        sections.append(f"## {title}\n\n{_HEAD}\n{rows}\n")
    return {"index.md": "\n".join(sections)}


def _row(code: Code) -> str:
    levels = " | ".join(level or "off" for level in (code.default, code.restricted, code.relaxed))
    return f"| [{code.code}]({code.code}.md) | {code.title} | {levels} |"


if __name__ == "__main__":
    write_pages(FOLDER, pages())
