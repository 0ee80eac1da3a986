"""Typed objects of node.k8s.io/v1.

Generated from kubernetes 1.36 OpenAPI; do not edit.
Regenerate with: python tools/regenerate.py --openapi DIR
"""

from __future__ import annotations

from typing import Literal

from k8spatterns.api._base import ApiStruct, KubeObject, Quantity, Resource, constant

from . import core_v1, meta_v1


class Overhead(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#overhead-v1-node-k8s-io"""

    pod_fixed: dict[str, Quantity] | None = None


class RuntimeClass(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#runtimeclass-v1-node-k8s-io"""

    __resource__ = Resource(
        group="node.k8s.io",
        version="v1",
        kind="RuntimeClass",
        plural="runtimeclasses",
        namespaced=False,
        module=__name__,
        class_name="RuntimeClass",
        system="k8s",
    )
    __immutable__ = ("handler",)

    api_version: Literal["node.k8s.io/v1"] = constant("node.k8s.io/v1")
    kind: Literal["RuntimeClass"] = constant("RuntimeClass")
    metadata: meta_v1.ObjectMeta | None = None
    handler: str
    overhead: Overhead | None = None
    scheduling: Scheduling | None = None


class Scheduling(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#scheduling-v1-node-k8s-io"""

    node_selector: dict[str, str] | None = None
    tolerations: list[core_v1.Toleration] | None = None
