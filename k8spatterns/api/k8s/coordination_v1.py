"""Typed objects of coordination.k8s.io/v1.

Generated from kubernetes 1.36 OpenAPI; do not edit.
Regenerate with: python tools/regenerate.py --openapi DIR
"""

from __future__ import annotations

from typing import Literal

from k8spatterns.api._base import ApiStruct, Int32, KubeObject, Resource, Time, constant

from . import meta_v1


class Lease(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#lease-v1-coordination-k8s-io"""

    __resource__ = Resource(
        group="coordination.k8s.io",
        version="v1",
        kind="Lease",
        plural="leases",
        namespaced=True,
        module=__name__,
        class_name="Lease",
        system="k8s",
    )

    api_version: Literal["coordination.k8s.io/v1"] = constant("coordination.k8s.io/v1")
    kind: Literal["Lease"] = constant("Lease")
    metadata: meta_v1.ObjectMeta | None = None
    spec: LeaseSpec | None = None


class LeaseSpec(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#leasespec-v1-coordination-k8s-io"""

    acquire_time: Time | None = None
    holder_identity: str | None = None
    lease_duration_seconds: Int32 | None = None
    lease_transitions: Int32 | None = None
    preferred_holder: str | None = None
    renew_time: Time | None = None
    strategy: str | None = None
