"""Typed objects of scheduling.kubefed.io/v1alpha1.

Generated from the CustomResourceDefinitions of KubeFed; do not edit.
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
    RawExtension,
    Resource,
    constant,
)


class ReplicaSchedulingPreference(KubeObject, kw_only=True):
    """https://github.com/kubernetes-retired/kubefed"""

    __resource__ = Resource(
        group="scheduling.kubefed.io",
        version="v1alpha1",
        kind="ReplicaSchedulingPreference",
        plural="replicaschedulingpreferences",
        namespaced=True,
        short_names=("rsp",),
        module=__name__,
        class_name="ReplicaSchedulingPreference",
        system="kubefed",
    )

    api_version: Literal["scheduling.kubefed.io/v1alpha1"] = constant(
        "scheduling.kubefed.io/v1alpha1"
    )
    kind: Literal["ReplicaSchedulingPreference"] = constant("ReplicaSchedulingPreference")
    metadata: k8s.ObjectMeta | None = None
    spec: ReplicaSchedulingPreferenceSpec | None = None
    status: RawExtension | None = None


class ReplicaSchedulingPreferenceSpec(ApiStruct, kw_only=True):
    """ReplicaSchedulingPreference spec"""

    clusters: dict[str, ReplicaSchedulingPreferenceSpecClusters] | None = None
    intersect_with_cluster_selector: bool | None = None
    rebalance: bool | None = None
    target_kind: str
    total_replicas: Int32


class ReplicaSchedulingPreferenceSpecClusters(ApiStruct, kw_only=True):
    """ReplicaSchedulingPreference spec.clusters{}"""

    max_replicas: Int64 | None = None
    min_replicas: Int64 | None = None
    weight: Int64 | None = None
