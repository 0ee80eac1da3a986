"""Typed objects of sources.knative.dev/v1.

Generated from the CustomResourceDefinitions of Knative Serving and Eventing; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Literal

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import (
    ApiStruct,
    Int64,
    KubeObject,
    OpenStruct,
    RawExtension,
    Resource,
    constant,
)


class ApiServerSource(KubeObject, kw_only=True):
    """https://knative.dev/docs/reference/"""

    __resource__ = Resource(
        group="sources.knative.dev",
        version="v1",
        kind="ApiServerSource",
        plural="apiserversources",
        namespaced=True,
        module=__name__,
        class_name="ApiServerSource",
        system="knative",
    )
    __keeps_unknown__ = True

    api_version: Literal["sources.knative.dev/v1"] = constant("sources.knative.dev/v1")
    kind: Literal["ApiServerSource"] = constant("ApiServerSource")
    metadata: k8s.ObjectMeta | None = None
    spec: ApiServerSourceSpec | None = None
    status: ApiServerSourceStatus | None = None


class ApiServerSourceSpec(OpenStruct, kw_only=True):
    """ApiServerSource spec"""

    __keeps_unknown__ = True

    ce_overrides: SinkBindingSpecCeOverrides | None = None
    mode: str | None = None
    namespace_selector: ApiServerSourceSpecNamespaceSelector | None = None
    owner: ApiServerSourceSpecOwner | None = None
    resources: list[ApiServerSourceSpecResources]
    service_account_name: str | None = None
    sink: PingSourceSpecSink | None = None


class ApiServerSourceSpecNamespaceSelector(ApiStruct, kw_only=True):
    """ApiServerSource spec.namespaceSelector"""

    match_expressions: list[ApiServerSourceSpecNamespaceSelectorMatchExpressions] | None = None
    match_labels: RawExtension | None = None


class ApiServerSourceSpecNamespaceSelectorMatchExpressions(ApiStruct, kw_only=True):
    """ApiServerSource spec.namespaceSelector.matchExpressions[]"""

    key: str | None = None
    operator: str | None = None
    values: list[str] | None = None


class ApiServerSourceSpecOwner(ApiStruct, kw_only=True):
    """ApiServerSource spec.owner"""

    api_version: str | None = None
    kind: str | None = None


class ApiServerSourceSpecResources(ApiStruct, kw_only=True):
    """ApiServerSource spec.resources[]"""

    api_version: str | None = None
    kind: str | None = None
    selector: ApiServerSourceSpecNamespaceSelector | None = None


class ApiServerSourceStatus(ApiStruct, kw_only=True):
    """ApiServerSource status"""

    annotations: RawExtension | None = None
    auth: PingSourceStatusAuth | None = None
    ce_attributes: list[PingSourceStatusCeAttributes] | None = None
    conditions: list[PingSourceStatusConditions] | None = None
    namespaces: list[str] | None = None
    observed_generation: Int64 | None = None
    sink_audience: str | None = None
    sink_ca_certs: str | None = msgspec.field(default=None, name="sinkCACerts")
    sink_uri: str | None = None


class ContainerSource(KubeObject, kw_only=True):
    """https://knative.dev/docs/reference/"""

    __resource__ = Resource(
        group="sources.knative.dev",
        version="v1",
        kind="ContainerSource",
        plural="containersources",
        namespaced=True,
        module=__name__,
        class_name="ContainerSource",
        system="knative",
    )

    api_version: Literal["sources.knative.dev/v1"] = constant("sources.knative.dev/v1")
    kind: Literal["ContainerSource"] = constant("ContainerSource")
    metadata: k8s.ObjectMeta | None = None
    spec: ContainerSourceSpec | None = None
    status: PingSourceStatus | None = None


class ContainerSourceSpec(ApiStruct, kw_only=True):
    """ContainerSource spec"""

    ce_overrides: SinkBindingSpecCeOverrides | None = None
    sink: PingSourceSpecSink | None = None
    template: RawExtension | None = None


class PingSource(KubeObject, kw_only=True):
    """https://knative.dev/docs/reference/"""

    __resource__ = Resource(
        group="sources.knative.dev",
        version="v1",
        kind="PingSource",
        plural="pingsources",
        namespaced=True,
        module=__name__,
        class_name="PingSource",
        system="knative",
    )

    api_version: Literal["sources.knative.dev/v1"] = constant("sources.knative.dev/v1")
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


class SinkBinding(KubeObject, kw_only=True):
    """https://knative.dev/docs/reference/"""

    __resource__ = Resource(
        group="sources.knative.dev",
        version="v1",
        kind="SinkBinding",
        plural="sinkbindings",
        namespaced=True,
        module=__name__,
        class_name="SinkBinding",
        system="knative",
    )

    api_version: Literal["sources.knative.dev/v1"] = constant("sources.knative.dev/v1")
    kind: Literal["SinkBinding"] = constant("SinkBinding")
    metadata: k8s.ObjectMeta | None = None
    spec: SinkBindingSpec | None = None
    status: SinkBindingStatus | None = None


class SinkBindingSpec(ApiStruct, kw_only=True):
    """SinkBinding spec"""

    ce_overrides: SinkBindingSpecCeOverrides | None = None
    sink: PingSourceSpecSink | None = None
    subject: SinkBindingSpecSubject | None = None


class SinkBindingSpecCeOverrides(ApiStruct, kw_only=True):
    """SinkBinding spec.ceOverrides"""

    extensions: RawExtension | None = None


class SinkBindingSpecSubject(ApiStruct, kw_only=True):
    """SinkBinding spec.subject"""

    name: str | None = None
    api_version: str | None = None
    kind: str | None = None
    namespace: str | None = None
    selector: ApiServerSourceSpecNamespaceSelector | None = None


class SinkBindingStatus(ApiStruct, kw_only=True):
    """SinkBinding status"""

    annotations: RawExtension | None = None
    auth: PingSourceStatusAuth | None = None
    ce_attributes: list[PingSourceStatusCeAttributes] | None = None
    conditions: list[PingSourceStatusConditions] | None = None
    observed_generation: Int64 | None = None
    oidc_token_secret_name: str | None = None
    sink_audience: str | None = None
    sink_ca_certs: str | None = msgspec.field(default=None, name="sinkCACerts")
    sink_uri: str | None = None
