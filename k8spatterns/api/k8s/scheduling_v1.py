"""Typed objects of scheduling.k8s.io/v1.

Generated from kubernetes 1.36 OpenAPI; do not edit.
Regenerate with: python tools/regenerate.py --openapi DIR
"""

from __future__ import annotations

from typing import Literal

from k8spatterns.api._base import Int32, KubeObject, Resource, constant

from . import meta_v1


class PriorityClass(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#priorityclass-v1-scheduling-k8s-io"""

    __resource__ = Resource(
        group="scheduling.k8s.io",
        version="v1",
        kind="PriorityClass",
        plural="priorityclasses",
        namespaced=False,
        short_names=("pc",),
        module=__name__,
        class_name="PriorityClass",
        system="k8s",
    )
    __immutable__ = ("preemptionPolicy", "value")

    api_version: Literal["scheduling.k8s.io/v1"] = constant("scheduling.k8s.io/v1")
    kind: Literal["PriorityClass"] = constant("PriorityClass")
    metadata: meta_v1.ObjectMeta | None = None
    description: str | None = None
    global_default: bool | None = None
    preemption_policy: Literal["Never", "PreemptLowerPriority"] | None = None
    value: Int32 | None = None
