"""Typed objects of eventing.knative.dev/v1alpha1.

Generated from the CustomResourceDefinitions of Knative Serving and Eventing; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Literal

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import (
    ApiStruct,
    Int32,
    Int64,
    KubeObject,
    OpenStruct,
    RawExtension,
    Resource,
    constant,
)


class EventPolicy(KubeObject, kw_only=True):
    """https://knative.dev/docs/reference/"""

    __resource__ = Resource(
        group="eventing.knative.dev",
        version="v1alpha1",
        kind="EventPolicy",
        plural="eventpolicies",
        namespaced=True,
        module=__name__,
        class_name="EventPolicy",
        system="knative",
    )

    api_version: Literal["eventing.knative.dev/v1alpha1"] = constant(
        "eventing.knative.dev/v1alpha1"
    )
    kind: Literal["EventPolicy"] = constant("EventPolicy")
    metadata: k8s.ObjectMeta | None = None
    spec: EventPolicySpec | None = None
    status: EventPolicyStatus | None = None


class EventPolicySpec(ApiStruct, kw_only=True):
    """EventPolicy spec"""

    filters: list[EventPolicySpecFilters] | None = None
    from_: list[EventPolicySpecFrom] | None = None
    to: list[EventPolicySpecTo] | None = None


class EventPolicySpecFilters(ApiStruct, kw_only=True):
    """EventPolicy spec.filters[]"""

    all: list[RawExtension] | None = None
    any: list[RawExtension] | None = None
    cesql: str | None = None
    exact: RawExtension | None = None
    not_: RawExtension | None = None
    prefix: RawExtension | None = None
    suffix: RawExtension | None = None


class EventPolicySpecFrom(ApiStruct, kw_only=True):
    """EventPolicy spec.from[]"""

    ref: EventPolicySpecFromRef | None = None
    sub: str | None = None


class EventPolicySpecFromRef(ApiStruct, kw_only=True):
    """EventPolicy spec.from[].ref"""

    name: str | None = None
    api_version: str | None = None
    kind: str | None = None
    namespace: str | None = None


class EventPolicySpecTo(ApiStruct, kw_only=True):
    """EventPolicy spec.to[]"""

    ref: RequestReplySpecBrokerRef | None = None
    selector: EventPolicySpecToSelector | None = None


class EventPolicySpecToSelector(ApiStruct, kw_only=True):
    """EventPolicy spec.to[].selector"""

    api_version: str | None = None
    kind: str | None = None
    match_expressions: list[EventPolicySpecToSelectorMatchExpressions] | None = None
    match_labels: RawExtension | None = None


class EventPolicySpecToSelectorMatchExpressions(ApiStruct, kw_only=True):
    """EventPolicy spec.to[].selector.matchExpressions[]"""

    key: str | None = None
    operator: str | None = None
    values: list[str] | None = None


class EventPolicyStatus(ApiStruct, kw_only=True):
    """EventPolicy status"""

    annotations: RawExtension | None = None
    conditions: list[EventPolicyStatusConditions] | None = None
    from_: list[str] | None = None
    observed_generation: Int64 | None = None


class EventPolicyStatusConditions(ApiStruct, kw_only=True):
    """EventPolicy status.conditions[]"""

    last_transition_time: str | None = None
    message: str | None = None
    reason: str | None = None
    severity: str | None = None
    status: str
    type: str


class EventTransform(KubeObject, kw_only=True):
    """https://knative.dev/docs/reference/"""

    __resource__ = Resource(
        group="eventing.knative.dev",
        version="v1alpha1",
        kind="EventTransform",
        plural="eventtransforms",
        namespaced=True,
        module=__name__,
        class_name="EventTransform",
        system="knative",
    )

    api_version: Literal["eventing.knative.dev/v1alpha1"] = constant(
        "eventing.knative.dev/v1alpha1"
    )
    kind: Literal["EventTransform"] = constant("EventTransform")
    metadata: k8s.ObjectMeta | None = None
    spec: EventTransformSpec | None = None
    status: EventTransformStatus | None = None


class EventTransformSpec(ApiStruct, kw_only=True):
    """EventTransform spec"""

    jsonata: EventTransformSpecJsonata | None = None
    reply: EventTransformSpecReply | None = None
    sink: EventTransformSpecSink | None = None


class EventTransformSpecJsonata(ApiStruct, kw_only=True):
    """EventTransform spec.jsonata"""

    expression: str | None = None


class EventTransformSpecReply(ApiStruct, kw_only=True):
    """EventTransform spec.reply"""

    discard: bool | None = None
    jsonata: EventTransformSpecJsonata | None = None


class EventTransformSpecSink(ApiStruct, kw_only=True):
    """EventTransform spec.sink"""

    ca_certs: str | None = msgspec.field(default=None, name="CACerts")
    audience: str | None = None
    ref: EventTransformSpecSinkRef | None = None
    uri: str | None = None


class EventTransformSpecSinkRef(ApiStruct, kw_only=True):
    """EventTransform spec.sink.ref"""

    name: str | None = None
    address: str | None = None
    api_version: str | None = None
    group: str | None = None
    kind: str | None = None
    namespace: str | None = None


class EventTransformStatus(ApiStruct, kw_only=True):
    """EventTransform status"""

    address: EventTransformStatusAddress | None = None
    addresses: list[EventTransformStatusAddress] | None = None
    annotations: RawExtension | None = None
    auth: EventTransformStatusAuth | None = None
    conditions: list[EventPolicyStatusConditions] | None = None
    jsonata: EventTransformStatusJsonata | None = None
    observed_generation: Int64 | None = None
    policies: list[RequestReplyStatusPolicies] | None = None
    sink_audience: str | None = None
    sink_ca_certs: str | None = msgspec.field(default=None, name="sinkCACerts")
    sink_uri: str | None = None


class EventTransformStatusAddress(ApiStruct, kw_only=True):
    """EventTransform status.address"""

    name: str | None = None
    ca_certs: str | None = msgspec.field(default=None, name="CACerts")
    audience: str | None = None
    url: str


class EventTransformStatusAuth(ApiStruct, kw_only=True):
    """EventTransform status.auth"""

    service_account_name: str
    service_account_names: list[str] | None = None


class EventTransformStatusJsonata(ApiStruct, kw_only=True):
    """EventTransform status.jsonata"""

    deployment: EventTransformStatusJsonataDeployment | None = None


class EventTransformStatusJsonataDeployment(ApiStruct, kw_only=True):
    """EventTransform status.jsonata.deployment"""

    available_replicas: Int32 | None = None
    collision_count: Int32 | None = None
    conditions: list[EventTransformStatusJsonataDeploymentConditions] | None = None
    observed_generation: Int64 | None = None
    ready_replicas: Int32 | None = None
    replicas: Int32 | None = None
    unavailable_replicas: Int32 | None = None
    updated_replicas: Int32 | None = None


class EventTransformStatusJsonataDeploymentConditions(ApiStruct, kw_only=True):
    """EventTransform status.jsonata.deployment.conditions[]"""

    last_transition_time: str | None = None
    last_update_time: str | None = None
    message: str | None = None
    reason: str | None = None
    status: str | None = None
    type: str | None = None


class RequestReply(KubeObject, kw_only=True):
    """https://knative.dev/docs/reference/"""

    __resource__ = Resource(
        group="eventing.knative.dev",
        version="v1alpha1",
        kind="RequestReply",
        plural="requestreplies",
        namespaced=True,
        short_names=("rr",),
        module=__name__,
        class_name="RequestReply",
        system="knative",
    )
    __keeps_unknown__ = True

    api_version: Literal["eventing.knative.dev/v1alpha1"] = constant(
        "eventing.knative.dev/v1alpha1"
    )
    kind: Literal["RequestReply"] = constant("RequestReply")
    metadata: k8s.ObjectMeta | None = None
    spec: RequestReplySpec | None = None
    status: RequestReplyStatus | None = None


class RequestReplySpec(ApiStruct, kw_only=True):
    """RequestReply spec"""

    __keeps_unknown__ = True

    broker_ref: RequestReplySpecBrokerRef | None = None
    correlation_attribute: str | None = None
    delivery: RequestReplySpecDelivery | None = None
    reply_attribute: str | None = None
    timeout: str | None = None


class RequestReplySpecBrokerRef(ApiStruct, kw_only=True):
    """RequestReply spec.brokerRef"""

    name: str | None = None
    api_version: str | None = None
    kind: str | None = None


class RequestReplySpecDelivery(OpenStruct, kw_only=True):
    """RequestReply spec.delivery"""

    __keeps_unknown__ = True

    backoff_delay: str | None = None
    backoff_policy: str | None = None
    dead_letter_sink: RequestReplySpecDeliveryDeadLetterSink | None = None
    retry: Int32 | None = None


class RequestReplySpecDeliveryDeadLetterSink(ApiStruct, kw_only=True):
    """RequestReply spec.delivery.deadLetterSink"""

    ca_certs: str | None = msgspec.field(default=None, name="CACerts")
    audience: str | None = None
    ref: EventPolicySpecFromRef | None = None
    uri: str | None = None


class RequestReplyStatus(ApiStruct, kw_only=True):
    """RequestReply status"""

    address: RequestReplyStatusAddress | None = None
    addresses: list[RequestReplyStatusAddress] | None = None
    annotations: RawExtension | None = None
    conditions: list[EventPolicyStatusConditions] | None = None
    desired_replicas: Int64 | None = None
    observed_generation: Int64 | None = None
    policies: list[RequestReplyStatusPolicies] | None = None
    ready_replicas: Int64 | None = None


class RequestReplyStatusAddress(ApiStruct, kw_only=True):
    """RequestReply status.address"""

    name: str | None = None
    ca_certs: str | None = msgspec.field(default=None, name="CACerts")
    audience: str | None = None
    url: str | None = None


class RequestReplyStatusPolicies(ApiStruct, kw_only=True):
    """RequestReply status.policies[]"""

    name: str | None = None
    api_version: str | None = None
