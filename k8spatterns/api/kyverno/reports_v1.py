"""Typed objects of reports.kyverno.io/v1.

Generated from the CustomResourceDefinitions of Kyverno; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Literal

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, Int32, Int64, KubeObject, Resource, constant


class ClusterEphemeralReport(KubeObject, kw_only=True):
    """https://kyverno.io/docs/"""

    __resource__ = Resource(
        group="reports.kyverno.io",
        version="v1",
        kind="ClusterEphemeralReport",
        plural="clusterephemeralreports",
        namespaced=False,
        short_names=("cephr",),
        module=__name__,
        class_name="ClusterEphemeralReport",
        system="kyverno",
    )

    api_version: Literal["reports.kyverno.io/v1"] = constant("reports.kyverno.io/v1")
    kind: Literal["ClusterEphemeralReport"] = constant("ClusterEphemeralReport")
    metadata: k8s.ObjectMeta | None = None
    spec: EphemeralReportSpec


class EphemeralReport(KubeObject, kw_only=True):
    """https://kyverno.io/docs/"""

    __resource__ = Resource(
        group="reports.kyverno.io",
        version="v1",
        kind="EphemeralReport",
        plural="ephemeralreports",
        namespaced=True,
        short_names=("ephr",),
        module=__name__,
        class_name="EphemeralReport",
        system="kyverno",
    )

    api_version: Literal["reports.kyverno.io/v1"] = constant("reports.kyverno.io/v1")
    kind: Literal["EphemeralReport"] = constant("EphemeralReport")
    metadata: k8s.ObjectMeta | None = None
    spec: EphemeralReportSpec


class EphemeralReportSpec(ApiStruct, kw_only=True):
    """EphemeralReport spec"""

    owner: k8s.OwnerReference
    results: list[EphemeralReportSpecResults] | None = None
    summary: EphemeralReportSpecSummary | None = None


class EphemeralReportSpecResults(ApiStruct, kw_only=True):
    """EphemeralReport spec.results[]"""

    category: str | None = None
    message: str | None = None
    policy: str
    properties: dict[str, str] | None = None
    resource_selector: k8s.LabelSelector | None = None
    resources: list[k8s.ObjectReference] | None = None
    result: Literal["pass", "fail", "warn", "error", "skip"] | None = None
    rule: str | None = None
    scored: bool | None = None
    severity: Literal["critical", "high", "low", "medium", "info"] | None = None
    source: str | None = None
    timestamp: EphemeralReportSpecResultsTimestamp | None = None


class EphemeralReportSpecResultsTimestamp(ApiStruct, kw_only=True):
    """EphemeralReport spec.results[].timestamp"""

    nanos: Int32
    seconds: Int64


class EphemeralReportSpecSummary(ApiStruct, kw_only=True):
    """EphemeralReport spec.summary"""

    error: Int64 | None = None
    fail: Int64 | None = None
    pass_: Int64 | None = None
    skip: Int64 | None = None
    warn: Int64 | None = None
