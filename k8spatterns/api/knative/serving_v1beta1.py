"""Typed objects of serving.knative.dev/v1beta1.

Generated from the CustomResourceDefinitions of Knative Serving and Eventing; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Literal

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, Int64, KubeObject, Resource, constant


class DomainMapping(KubeObject, kw_only=True):
    """https://knative.dev/docs/reference/"""

    __resource__ = Resource(
        group="serving.knative.dev",
        version="v1beta1",
        kind="DomainMapping",
        plural="domainmappings",
        namespaced=True,
        short_names=("dm",),
        module=__name__,
        class_name="DomainMapping",
        system="knative",
    )

    api_version: Literal["serving.knative.dev/v1beta1"] = constant("serving.knative.dev/v1beta1")
    kind: Literal["DomainMapping"] = constant("DomainMapping")
    metadata: k8s.ObjectMeta | None = None
    spec: DomainMappingSpec | None = None
    status: DomainMappingStatus | None = None


class DomainMappingSpec(ApiStruct, kw_only=True):
    """DomainMapping spec"""

    ref: DomainMappingSpecRef
    tls: DomainMappingSpecTls | None = None


class DomainMappingSpecRef(ApiStruct, kw_only=True):
    """DomainMapping spec.ref"""

    name: str
    address: str | None = None
    api_version: str | None = None
    group: str | None = None
    kind: str
    namespace: str | None = None


class DomainMappingSpecTls(ApiStruct, kw_only=True):
    """DomainMapping spec.tls"""

    secret_name: str


class DomainMappingStatus(ApiStruct, kw_only=True):
    """DomainMapping status"""

    address: DomainMappingStatusAddress | None = None
    annotations: dict[str, str] | None = None
    conditions: list[DomainMappingStatusConditions] | None = None
    observed_generation: Int64 | None = None
    url: str | None = None


class DomainMappingStatusAddress(ApiStruct, kw_only=True):
    """DomainMapping status.address"""

    name: str | None = None
    ca_certs: str | None = msgspec.field(default=None, name="CACerts")
    audience: str | None = None
    url: str | None = None


class DomainMappingStatusConditions(ApiStruct, kw_only=True):
    """DomainMapping status.conditions[]"""

    last_transition_time: str | None = None
    message: str | None = None
    reason: str | None = None
    severity: str | None = None
    status: str
    type: str
