"""Typed objects of wgpolicyk8s.io/v1alpha2.

Generated from the CustomResourceDefinitions of Kyverno; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Literal

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, Int32, Int64, KubeObject, Resource, constant


class ClusterPolicyReport(KubeObject, kw_only=True):
    """https://kyverno.io/docs/"""

    __resource__ = Resource(
        group="wgpolicyk8s.io",
        version="v1alpha2",
        kind="ClusterPolicyReport",
        plural="clusterpolicyreports",
        namespaced=False,
        short_names=("cpolr",),
        module=__name__,
        class_name="ClusterPolicyReport",
        system="kyverno",
    )

    api_version: Literal["wgpolicyk8s.io/v1alpha2"] = constant("wgpolicyk8s.io/v1alpha2")
    kind: Literal["ClusterPolicyReport"] = constant("ClusterPolicyReport")
    metadata: k8s.ObjectMeta | None = None
    results: list[PolicyReportResults] | None = None
    scope: k8s.ObjectReference | None = None
    scope_selector: k8s.LabelSelector | None = None
    summary: PolicyReportSummary | None = None


class PolicyReport(KubeObject, kw_only=True):
    """https://kyverno.io/docs/"""

    __resource__ = Resource(
        group="wgpolicyk8s.io",
        version="v1alpha2",
        kind="PolicyReport",
        plural="policyreports",
        namespaced=True,
        short_names=("polr",),
        module=__name__,
        class_name="PolicyReport",
        system="kyverno",
    )

    api_version: Literal["wgpolicyk8s.io/v1alpha2"] = constant("wgpolicyk8s.io/v1alpha2")
    kind: Literal["PolicyReport"] = constant("PolicyReport")
    metadata: k8s.ObjectMeta | None = None
    results: list[PolicyReportResults] | None = None
    scope: k8s.ObjectReference | None = None
    scope_selector: k8s.LabelSelector | None = None
    summary: PolicyReportSummary | None = None


class PolicyReportResults(ApiStruct, kw_only=True):
    """PolicyReport results[]"""

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
    timestamp: PolicyReportResultsTimestamp | None = None


class PolicyReportResultsTimestamp(ApiStruct, kw_only=True):
    """PolicyReport results[].timestamp"""

    nanos: Int32
    seconds: Int64


class PolicyReportSummary(ApiStruct, kw_only=True):
    """PolicyReport summary"""

    error: Int64 | None = None
    fail: Int64 | None = None
    pass_: Int64 | None = None
    skip: Int64 | None = None
    warn: Int64 | None = None
