"""Typed objects of autoops.k8s.elastic.co/v1alpha1.

Generated from the CustomResourceDefinitions of Elastic Cloud on Kubernetes; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Literal

from k8spatterns.api import k8s
from k8spatterns.api._base import (
    ApiStruct,
    Int32,
    Int64,
    KubeObject,
    Quantity,
    RawExtension,
    Resource,
    Time,
    constant,
)


class AutoOpsAgentPolicy(KubeObject, kw_only=True):
    """https://www.elastic.co/guide/en/cloud-on-k8s/current/k8s-api-reference.html"""

    __resource__ = Resource(
        group="autoops.k8s.elastic.co",
        version="v1alpha1",
        kind="AutoOpsAgentPolicy",
        plural="autoopsagentpolicies",
        namespaced=True,
        short_names=("aop",),
        module=__name__,
        class_name="AutoOpsAgentPolicy",
        system="eck",
    )

    api_version: Literal["autoops.k8s.elastic.co/v1alpha1"] = constant(
        "autoops.k8s.elastic.co/v1alpha1"
    )
    kind: Literal["AutoOpsAgentPolicy"] = constant("AutoOpsAgentPolicy")
    metadata: k8s.ObjectMeta | None = None
    spec: AutoOpsAgentPolicySpec | None = None
    status: AutoOpsAgentPolicyStatus | None = None


class AutoOpsAgentPolicySpec(ApiStruct, kw_only=True):
    """AutoOpsAgentPolicy spec"""

    auto_ops_ref: AutoOpsAgentPolicySpecAutoOpsRef | None = None
    config: RawExtension | None = None
    config_ref: AutoOpsAgentPolicySpecAutoOpsRef | None = None
    image: str | None = None
    namespace_selector: k8s.LabelSelector | None = None
    pod_template: RawExtension | None = None
    resource_selector: k8s.LabelSelector | None = None
    resources: AutoOpsAgentPolicySpecResources | None = None
    revision_history_limit: Int32 | None = None
    service_account_name: str | None = None
    version: str


class AutoOpsAgentPolicySpecAutoOpsRef(ApiStruct, kw_only=True):
    """AutoOpsAgentPolicy spec.autoOpsRef"""

    secret_name: str | None = None


class AutoOpsAgentPolicySpecResources(ApiStruct, kw_only=True):
    """AutoOpsAgentPolicy spec.resources"""

    limits: AutoOpsAgentPolicySpecResourcesLimits | None = None
    requests: AutoOpsAgentPolicySpecResourcesLimits | None = None


class AutoOpsAgentPolicySpecResourcesLimits(ApiStruct, kw_only=True):
    """AutoOpsAgentPolicy spec.resources.limits"""

    cpu: Quantity | None = None
    memory: Quantity | None = None


class AutoOpsAgentPolicyStatus(ApiStruct, kw_only=True):
    """AutoOpsAgentPolicy status"""

    conditions: list[AutoOpsAgentPolicyStatusConditions] | None = None
    details: dict[str, AutoOpsAgentPolicyStatusDetails] | None = None
    errors: Int64
    observed_generation: Int64 | None = None
    phase: str | None = None
    ready: Int64
    ready_count: str | None = None
    resources: Int64
    skipped: Int64 | None = None


class AutoOpsAgentPolicyStatusConditions(ApiStruct, kw_only=True):
    """AutoOpsAgentPolicy status.conditions[]"""

    last_transition_time: Time | None = None
    message: str | None = None
    status: str
    type: str


class AutoOpsAgentPolicyStatusDetails(ApiStruct, kw_only=True):
    """AutoOpsAgentPolicy status.details{}"""

    error: str | None = None
    message: str | None = None
    phase: str
