"""`KnativeBroker`: takes events, and gives them to triggers."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Self

from pydantic import model_validator

from k8spatterns.api import from_plain, k8s, knative
from k8spatterns.construct import Part
from k8spatterns.types import Annotations, DnsLabel, DnsSubdomain, Labels
from k8spatterns.value import Value
from k8spatterns_constructs.serverless.delivery import KnativeDelivery
from k8spatterns_constructs.serverless.destination import KnativeAddressable

_CLASS = "eventing.knative.dev/broker.class"


class BrokerConfig(Value):
    """The configuration of a broker that lives outside the app.

    Fields:
        name: of the object.
        namespace: its namespace; the broker's by default.
        kind: `ConfigMap` by default.
        api_version: `v1` by default.

    See https://knative.dev/docs/eventing/configuration/broker-configuration/
    """

    name: DnsSubdomain
    namespace: DnsLabel | None = None
    kind: str = "ConfigMap"
    api_version: str = "v1"


class KnativeBroker(KnativeAddressable):
    """A Broker, which takes events and gives them to triggers.

    Fields:
        name: of the broker; `default` is the one that tools take where none is named.
        broker_class: what runs it: `MTChannelBasedBroker`, `Kafka`, `RabbitMQBroker` or another;
            the cluster's default by default. It can't be changed once the broker exists.
        config: a ConfigMap of the app, or a `BrokerConfig`; that of the cluster by default.
        delivery: what happens to events that can't be delivered, unless a trigger says otherwise;
            the class's own by default.
        labels, annotations: of the broker, beside those of the chart.

    Raises:
        InvalidConstructError: a ConfigMap without a name, or the class as an annotation.

    See https://knative.dev/docs/eventing/brokers/
    """

    broker_class: str | None = None
    config: k8s.ConfigMap | BrokerConfig | None = None
    delivery: KnativeDelivery | None = None
    labels: Labels | None = None
    annotations: Annotations | None = None

    @model_validator(mode="after")
    def _config_has_a_name(self) -> Self:
        if isinstance(self.config, k8s.ConfigMap) and not _name(self.config):
            raise ValueError("the ConfigMap has no name\nhint: metadata=k8s.ObjectMeta(name=...)")
        return self

    @model_validator(mode="after")
    def _class_once(self) -> Self:
        if _CLASS in (self.annotations or {}):
            raise ValueError(f"annotations has {_CLASS}\nhint: write broker_class=...")
        return self

    def reference(self) -> dict[str, Any]:
        """Return the reference to the broker, as Knative has it."""
        return {"apiVersion": "eventing.knative.dev/v1", "kind": "Broker", "name": self.name}

    def compose(self) -> Iterable[Part]:
        """Yield the Broker."""
        annotations = dict(self.annotations or {})
        if self.broker_class is not None:
            annotations[_CLASS] = self.broker_class
        spec = {
            "config": self._config(),
            "delivery": None if self.delivery is None else self.delivery.tree(),
        }
        given = {key: value for key, value in spec.items() if value}
        yield knative.Broker(
            metadata=k8s.ObjectMeta(
                name=self.name,
                labels=dict(self.labels or {}) or None,
                annotations=annotations or None,
            ),
            spec=from_plain(knative.eventing_v1.BrokerSpec, given) if given else None,
        )

    def _config(self) -> dict[str, str] | None:
        config = self.config
        if config is None:
            return None
        if isinstance(config, BrokerConfig):
            tree = {"apiVersion": config.api_version, "kind": config.kind, "name": config.name}
            namespace = config.namespace
        else:
            tree = {"apiVersion": "v1", "kind": "ConfigMap", "name": _name(config)}
            namespace = config.metadata.namespace if config.metadata else None
        return tree if namespace is None else {**tree, "namespace": namespace}


def _name(config: k8s.ConfigMap) -> str:
    return (config.metadata.name if config.metadata else None) or ""
