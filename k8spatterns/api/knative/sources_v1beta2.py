"""Typed objects of sources.knative.dev/v1beta2.

Generated from the CustomResourceDefinitions of Knative Serving and Eventing; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Literal

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, Int64, KubeObject, RawExtension, Resource, constant


class PingSource(KubeObject, kw_only=True):
    """https://knative.dev/docs/reference/"""

    __resource__ = Resource(
        group="sources.knative.dev",
        version="v1beta2",
        kind="PingSource",
        plural="pingsources",
        namespaced=True,
        module=__name__,
        class_name="PingSource",
        system="knative",
        storage=False,
        deprecated=True,
    )

    api_version: Literal["sources.knative.dev/v1beta2"] = constant("sources.knative.dev/v1beta2")
    kind: Literal["PingSource"] = constant("PingSource")
    metadata: k8s.ObjectMeta | None = None
    spec: PingSourceSpec | None = None
    status: PingSourceStatus | None = None


class PingSourceSpec(ApiStruct, kw_only=True):
    """PingSource spec"""

    ce_overrides: PingSourceSpecCeOverrides | None = None
    content_type: str | None = None
    data: str | None = None
    data_base64: str | None = None
    schedule: str | None = None
    sink: PingSourceSpecSink | None = None
    timezone: str | None = None


class PingSourceSpecCeOverrides(ApiStruct, kw_only=True):
    """PingSource spec.ceOverrides"""

    extensions: dict[str, str] | None = None


class PingSourceSpecSink(ApiStruct, kw_only=True):
    """PingSource spec.sink"""

    ca_certs: str | None = msgspec.field(default=None, name="CACerts")
    audience: str | None = None
    ref: PingSourceSpecSinkRef | None = None
    uri: str | None = None


class PingSourceSpecSinkRef(ApiStruct, kw_only=True):
    """PingSource spec.sink.ref"""

    name: str | None = None
    api_version: str | None = None
    kind: str | None = None
    namespace: str | None = None


class PingSourceStatus(ApiStruct, kw_only=True):
    """PingSource status"""

    annotations: RawExtension | None = None
    auth: PingSourceStatusAuth | None = None
    ce_attributes: list[PingSourceStatusCeAttributes] | None = None
    conditions: list[PingSourceStatusConditions] | None = None
    observed_generation: Int64 | None = None
    sink_audience: str | None = None
    sink_ca_certs: str | None = msgspec.field(default=None, name="sinkCACerts")
    sink_uri: str | None = None


class PingSourceStatusAuth(ApiStruct, kw_only=True):
    """PingSource status.auth"""

    service_account_name: str | None = None
    service_account_names: list[str] | None = None


class PingSourceStatusCeAttributes(ApiStruct, kw_only=True):
    """PingSource status.ceAttributes[]"""

    source: str | None = None
    type: str | None = None


class PingSourceStatusConditions(ApiStruct, kw_only=True):
    """PingSource status.conditions[]"""

    last_transition_time: str | None = None
    message: str | None = None
    reason: str | None = None
    severity: str | None = None
    status: str
    type: str
