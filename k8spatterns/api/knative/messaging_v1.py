"""Typed objects of messaging.knative.dev/v1.

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


class Channel(KubeObject, kw_only=True):
    """https://knative.dev/docs/reference/"""

    __resource__ = Resource(
        group="messaging.knative.dev",
        version="v1",
        kind="Channel",
        plural="channels",
        namespaced=True,
        short_names=("ch",),
        module=__name__,
        class_name="Channel",
        system="knative",
    )
    __keeps_unknown__ = True

    api_version: Literal["messaging.knative.dev/v1"] = constant("messaging.knative.dev/v1")
    kind: Literal["Channel"] = constant("Channel")
    metadata: k8s.ObjectMeta | None = None
    spec: ChannelSpec | None = None
    status: ChannelStatus | None = None


class ChannelSpec(ApiStruct, kw_only=True):
    """Channel spec"""

    __keeps_unknown__ = True

    channel_template: ChannelSpecChannelTemplate | None = None
    delivery: ChannelSpecDelivery | None = None
    subscribers: list[ChannelSpecSubscribers] | None = None


class ChannelSpecChannelTemplate(ApiStruct, kw_only=True):
    """Channel spec.channelTemplate"""

    api_version: str | None = None
    kind: str | None = None
    spec: RawExtension | None = None


class ChannelSpecDelivery(OpenStruct, kw_only=True):
    """Channel spec.delivery"""

    __keeps_unknown__ = True

    backoff_delay: str | None = None
    backoff_policy: str | None = None
    dead_letter_sink: SubscriptionSpecReply | None = None
    retry: Int32 | None = None


class ChannelSpecSubscribers(ApiStruct, kw_only=True):
    """Channel spec.subscribers[]"""

    __keeps_unknown__ = True

    name: str | None = None
    auth: SubscriptionStatusAuth | None = None
    delivery: ChannelSpecSubscribersDelivery | None = None
    generation: Int64 | None = None
    reply_audience: str | None = None
    reply_ca_certs: str | None = msgspec.field(default=None, name="replyCACerts")
    reply_uri: str | None = None
    subscriber_audience: str | None = None
    subscriber_ca_certs: str | None = msgspec.field(default=None, name="subscriberCACerts")
    subscriber_uri: str | None = None
    uid: str | None = None


class ChannelSpecSubscribersDelivery(OpenStruct, kw_only=True):
    """Channel spec.subscribers[].delivery"""

    __keeps_unknown__ = True

    backoff_delay: str | None = None
    backoff_policy: str | None = None
    dead_letter_sink: ChannelSpecSubscribersDeliveryDeadLetterSink | None = None
    retry: Int32 | None = None


class ChannelSpecSubscribersDeliveryDeadLetterSink(ApiStruct, kw_only=True):
    """Channel spec.subscribers[].delivery.deadLetterSink"""

    ref: ChannelStatusChannel | None = None
    uri: str | None = None


class ChannelStatus(ApiStruct, kw_only=True):
    """Channel status"""

    address: ChannelStatusAddress | None = None
    addresses: list[ChannelStatusAddress] | None = None
    annotations: RawExtension | None = None
    channel: ChannelStatusChannel | None = None
    conditions: list[ChannelStatusConditions] | None = None
    dead_letter_channel: ChannelStatusChannel | None = None
    dead_letter_sink_audience: str | None = None
    dead_letter_sink_ca_certs: str | None = msgspec.field(
        default=None, name="deadLetterSinkCACerts"
    )
    dead_letter_sink_uri: str | None = None
    observed_generation: Int64 | None = None
    policies: list[ChannelStatusPolicies] | None = None
    subscribers: list[ChannelStatusSubscribers] | None = None


class ChannelStatusAddress(ApiStruct, kw_only=True):
    """Channel status.address"""

    name: str | None = None
    ca_certs: str | None = msgspec.field(default=None, name="CACerts")
    audience: str | None = None
    url: str | None = None


class ChannelStatusChannel(ApiStruct, kw_only=True):
    """Channel status.channel"""

    name: str | None = None
    api_version: str | None = None
    kind: str | None = None
    namespace: str | None = None


class ChannelStatusConditions(ApiStruct, kw_only=True):
    """Channel status.conditions[]"""

    last_transition_time: str | None = None
    message: str | None = None
    reason: str | None = None
    severity: str | None = None
    status: str
    type: str


class ChannelStatusPolicies(ApiStruct, kw_only=True):
    """Channel status.policies[]"""

    name: str | None = None
    api_version: str | None = None


class ChannelStatusSubscribers(ApiStruct, kw_only=True):
    """Channel status.subscribers[]"""

    auth: SubscriptionStatusAuth | None = None
    message: str | None = None
    observed_generation: Int64 | None = None
    ready: str | None = None
    uid: str | None = None


class InMemoryChannel(KubeObject, kw_only=True):
    """https://knative.dev/docs/reference/"""

    __resource__ = Resource(
        group="messaging.knative.dev",
        version="v1",
        kind="InMemoryChannel",
        plural="inmemorychannels",
        namespaced=True,
        short_names=("imc",),
        module=__name__,
        class_name="InMemoryChannel",
        system="knative",
    )
    __keeps_unknown__ = True

    api_version: Literal["messaging.knative.dev/v1"] = constant("messaging.knative.dev/v1")
    kind: Literal["InMemoryChannel"] = constant("InMemoryChannel")
    metadata: k8s.ObjectMeta | None = None
    spec: InMemoryChannelSpec | None = None
    status: InMemoryChannelStatus | None = None


class InMemoryChannelSpec(ApiStruct, kw_only=True):
    """InMemoryChannel spec"""

    __keeps_unknown__ = True

    delivery: ChannelSpecDelivery | None = None
    subscribers: list[InMemoryChannelSpecSubscribers] | None = None


class InMemoryChannelSpecSubscribers(ApiStruct, kw_only=True):
    """InMemoryChannel spec.subscribers[]"""

    __keeps_unknown__ = True

    name: str | None = None
    auth: SubscriptionStatusAuth | None = None
    delivery: ChannelSpecDelivery | None = None
    generation: Int64 | None = None
    namespace: str | None = None
    reply_audience: str | None = None
    reply_ca_certs: str | None = msgspec.field(default=None, name="replyCACerts")
    reply_uri: str | None = None
    subscriber_audience: str | None = None
    subscriber_ca_certs: str | None = msgspec.field(default=None, name="subscriberCACerts")
    subscriber_uri: str | None = None
    uid: str | None = None


class InMemoryChannelStatus(ApiStruct, kw_only=True):
    """InMemoryChannel status"""

    address: ChannelStatusAddress | None = None
    addresses: list[ChannelStatusAddress] | None = None
    annotations: RawExtension | None = None
    conditions: list[ChannelStatusConditions] | None = None
    dead_letter_channel: ChannelStatusChannel | None = None
    dead_letter_sink_audience: str | None = None
    dead_letter_sink_ca_certs: str | None = msgspec.field(
        default=None, name="deadLetterSinkCACerts"
    )
    dead_letter_sink_uri: str | None = None
    observed_generation: Int64 | None = None
    policies: list[ChannelStatusPolicies] | None = None
    subscribers: list[ChannelStatusSubscribers] | None = None


class Subscription(KubeObject, kw_only=True):
    """https://knative.dev/docs/reference/"""

    __resource__ = Resource(
        group="messaging.knative.dev",
        version="v1",
        kind="Subscription",
        plural="subscriptions",
        namespaced=True,
        short_names=("sub",),
        module=__name__,
        class_name="Subscription",
        system="knative",
    )
    __keeps_unknown__ = True

    api_version: Literal["messaging.knative.dev/v1"] = constant("messaging.knative.dev/v1")
    kind: Literal["Subscription"] = constant("Subscription")
    metadata: k8s.ObjectMeta | None = None
    spec: SubscriptionSpec | None = None
    status: SubscriptionStatus | None = None


class SubscriptionSpec(ApiStruct, kw_only=True):
    """Subscription spec"""

    __keeps_unknown__ = True

    channel: SubscriptionSpecChannel | None = None
    delivery: ChannelSpecDelivery | None = None
    reply: SubscriptionSpecReply | None = None
    subscriber: SubscriptionSpecSubscriber | None = None


class SubscriptionSpecChannel(OpenStruct, kw_only=True):
    """Subscription spec.channel"""

    __keeps_unknown__ = True

    name: str | None = None
    api_version: str | None = None
    kind: str | None = None
    namespace: str | None = None


class SubscriptionSpecReply(ApiStruct, kw_only=True):
    """Subscription spec.reply"""

    ca_certs: str | None = msgspec.field(default=None, name="CACerts")
    audience: str | None = None
    ref: ChannelStatusChannel | None = None
    uri: str | None = None


class SubscriptionSpecSubscriber(ApiStruct, kw_only=True):
    """Subscription spec.subscriber"""

    __keeps_unknown__ = True

    ca_certs: str | None = msgspec.field(default=None, name="CACerts")
    audience: str | None = None
    ref: SubscriptionSpecChannel | None = None
    uri: str | None = None


class SubscriptionStatus(ApiStruct, kw_only=True):
    """Subscription status"""

    annotations: RawExtension | None = None
    auth: SubscriptionStatusAuth | None = None
    conditions: list[ChannelStatusConditions] | None = None
    observed_generation: Int64 | None = None
    physical_subscription: SubscriptionStatusPhysicalSubscription | None = None


class SubscriptionStatusAuth(ApiStruct, kw_only=True):
    """Subscription status.auth"""

    service_account_name: str | None = None
    service_account_names: list[str] | None = None


class SubscriptionStatusPhysicalSubscription(ApiStruct, kw_only=True):
    """Subscription status.physicalSubscription"""

    dead_letter_sink_audience: str | None = None
    dead_letter_sink_ca_certs: str | None = msgspec.field(
        default=None, name="deadLetterSinkCACerts"
    )
    dead_letter_sink_uri: str | None = None
    reply_audience: str | None = None
    reply_ca_certs: str | None = msgspec.field(default=None, name="replyCACerts")
    reply_uri: str | None = None
    subscriber_audience: str | None = None
    subscriber_ca_certs: str | None = msgspec.field(default=None, name="subscriberCACerts")
    subscriber_uri: str | None = None
