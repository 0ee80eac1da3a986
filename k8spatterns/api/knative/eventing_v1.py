"""Typed objects of eventing.knative.dev/v1.

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


class Broker(KubeObject, kw_only=True):
    """https://knative.dev/docs/reference/"""

    __resource__ = Resource(
        group="eventing.knative.dev",
        version="v1",
        kind="Broker",
        plural="brokers",
        namespaced=True,
        module=__name__,
        class_name="Broker",
        system="knative",
    )
    __keeps_unknown__ = True

    api_version: Literal["eventing.knative.dev/v1"] = constant("eventing.knative.dev/v1")
    kind: Literal["Broker"] = constant("Broker")
    metadata: k8s.ObjectMeta | None = None
    spec: BrokerSpec | None = None
    status: BrokerStatus | None = None


class BrokerSpec(ApiStruct, kw_only=True):
    """Broker spec"""

    __keeps_unknown__ = True

    config: BrokerSpecConfig | None = None
    delivery: BrokerSpecDelivery | None = None


class BrokerSpecConfig(ApiStruct, kw_only=True):
    """Broker spec.config"""

    name: str | None = None
    api_version: str | None = None
    kind: str | None = None
    namespace: str | None = None


class BrokerSpecDelivery(OpenStruct, kw_only=True):
    """Broker spec.delivery"""

    __keeps_unknown__ = True

    backoff_delay: str | None = None
    backoff_policy: str | None = None
    dead_letter_sink: TriggerSpecSubscriber | None = None
    retry: Int32 | None = None


class BrokerStatus(ApiStruct, kw_only=True):
    """Broker status"""

    address: BrokerStatusAddress | None = None
    addresses: list[BrokerStatusAddress] | None = None
    annotations: RawExtension | None = None
    conditions: list[BrokerStatusConditions] | None = None
    dead_letter_sink_audience: str | None = None
    dead_letter_sink_ca_certs: str | None = msgspec.field(
        default=None, name="deadLetterSinkCACerts"
    )
    dead_letter_sink_uri: str | None = None
    observed_generation: Int64 | None = None
    policies: list[BrokerStatusPolicies] | None = None


class BrokerStatusAddress(ApiStruct, kw_only=True):
    """Broker status.address"""

    name: str | None = None
    ca_certs: str | None = msgspec.field(default=None, name="CACerts")
    audience: str | None = None
    url: str | None = None


class BrokerStatusConditions(ApiStruct, kw_only=True):
    """Broker status.conditions[]"""

    last_transition_time: str | None = None
    message: str | None = None
    reason: str | None = None
    severity: str | None = None
    status: str
    type: str


class BrokerStatusPolicies(ApiStruct, kw_only=True):
    """Broker status.policies[]"""

    name: str | None = None
    api_version: str | None = None


class Trigger(KubeObject, kw_only=True):
    """https://knative.dev/docs/reference/"""

    __resource__ = Resource(
        group="eventing.knative.dev",
        version="v1",
        kind="Trigger",
        plural="triggers",
        namespaced=True,
        module=__name__,
        class_name="Trigger",
        system="knative",
    )
    __keeps_unknown__ = True

    api_version: Literal["eventing.knative.dev/v1"] = constant("eventing.knative.dev/v1")
    kind: Literal["Trigger"] = constant("Trigger")
    metadata: k8s.ObjectMeta | None = None
    spec: TriggerSpec | None = None
    status: TriggerStatus | None = None


class TriggerSpec(OpenStruct, kw_only=True):
    """Trigger spec"""

    __keeps_unknown__ = True

    broker: str | None = None
    broker_ref: BrokerSpecConfig | None = None
    delivery: TriggerSpecDelivery | None = None
    filter: TriggerSpecFilter | None = None
    filters: list[TriggerSpecFilters] | None = None
    subscriber: TriggerSpecSubscriber | None = None


class TriggerSpecDelivery(OpenStruct, kw_only=True):
    """Trigger spec.delivery"""

    __keeps_unknown__ = True

    backoff_delay: str | None = None
    backoff_policy: str | None = None
    dead_letter_sink: TriggerSpecSubscriber | None = None
    format: str | None = None
    retry: Int32 | None = None


class TriggerSpecFilter(ApiStruct, kw_only=True):
    """Trigger spec.filter"""

    attributes: RawExtension | None = None


class TriggerSpecFilters(ApiStruct, kw_only=True):
    """Trigger spec.filters[]"""

    all: list[RawExtension] | None = None
    any: list[RawExtension] | None = None
    cesql: str | None = None
    exact: RawExtension | None = None
    not_: RawExtension | None = None
    prefix: RawExtension | None = None
    suffix: RawExtension | None = None


class TriggerSpecSubscriber(ApiStruct, kw_only=True):
    """Trigger spec.subscriber"""

    ca_certs: str | None = msgspec.field(default=None, name="CACerts")
    audience: str | None = None
    ref: BrokerSpecConfig | None = None
    uri: str | None = None


class TriggerStatus(ApiStruct, kw_only=True):
    """Trigger status"""

    annotations: RawExtension | None = None
    auth: TriggerStatusAuth | None = None
    conditions: list[BrokerStatusConditions] | None = None
    dead_letter_sink_audience: str | None = None
    dead_letter_sink_ca_certs: str | None = msgspec.field(
        default=None, name="deadLetterSinkCACerts"
    )
    dead_letter_sink_uri: str | None = None
    observed_generation: Int64 | None = None
    subscriber_audience: str | None = None
    subscriber_ca_certs: str | None = msgspec.field(default=None, name="subscriberCACerts")
    subscriber_uri: str | None = None


class TriggerStatusAuth(ApiStruct, kw_only=True):
    """Trigger status.auth"""

    service_account_name: str | None = None
    service_account_names: list[str] | None = None
