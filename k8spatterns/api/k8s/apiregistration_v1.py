"""Typed objects of apiregistration.k8s.io/v1.

Generated from kubernetes 1.36 OpenAPI; do not edit.
Regenerate with: python tools/regenerate.py --openapi DIR
"""

from __future__ import annotations

from typing import ClassVar, Literal

import msgspec

from k8spatterns.api._base import (
    ApiStruct,
    Bytes,
    Int32,
    KubeObject,
    ListKeys,
    Resource,
    Time,
    constant,
)

from . import meta_v1


class APIService(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#apiservice-v1-apiregistration-k8s-io"""

    __resource__ = Resource(
        group="apiregistration.k8s.io",
        version="v1",
        kind="APIService",
        plural="apiservices",
        namespaced=False,
        module=__name__,
        class_name="APIService",
        system="k8s",
    )

    api_version: Literal["apiregistration.k8s.io/v1"] = constant("apiregistration.k8s.io/v1")
    kind: Literal["APIService"] = constant("APIService")
    metadata: meta_v1.ObjectMeta | None = None
    spec: APIServiceSpec | None = None
    status: APIServiceStatus | None = None


class APIServiceCondition(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#apiservicecondition-v1-apiregistration-k8s-io"""

    last_transition_time: Time | None = None
    message: str | None = None
    reason: str | None = None
    status: str
    type: str


class APIServiceSpec(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#apiservicespec-v1-apiregistration-k8s-io"""

    ca_bundle: Bytes | None = None
    group: str | None = None
    group_priority_minimum: Int32
    insecure_skip_tls_verify: bool | None = msgspec.field(
        default=None, name="insecureSkipTLSVerify"
    )
    service: ServiceReference | None = None
    version: str | None = None
    version_priority: Int32


class APIServiceStatus(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#apiservicestatus-v1-apiregistration-k8s-io"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
    }

    conditions: list[APIServiceCondition] | None = None


class ServiceReference(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#servicereference-v1-apiregistration-k8s-io"""

    name: str | None = None
    namespace: str | None = None
    port: Int32 | None = None
