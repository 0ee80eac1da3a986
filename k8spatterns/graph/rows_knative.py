"""What the kinds of Knative refer to."""

from __future__ import annotations

from k8spatterns.graph.row import Row, secret, under
from k8spatterns.graph.rows_core import POD_ROWS

_EVENTING = "eventing.knative.dev"
_MESSAGING = "messaging.knative.dev"
_FLOWS = "flows.knative.dev"
_SOURCES = "sources.knative.dev"
_DEAD_LETTERS = Row("delivery.deadLetterSink.ref")
_DELIVERED = under("spec", (_DEAD_LETTERS,))
_SINK = Row("spec.sink.ref")
_ACCOUNT = Row("spec.serviceAccountName", "ServiceAccount")
_POD = under("spec.template.spec", POD_ROWS)
_KAFKA_SECRETS = ("sasl.user", "sasl.password", "sasl.type", "tls.caCert", "tls.cert", "tls.key")

KNATIVE: dict[tuple[str, str], tuple[Row, ...]] = {
    ("serving.knative.dev", "DomainMapping"): (
        Row("spec.ref"),
        secret("spec.tls.secretName"),
    ),
    (_EVENTING, "Broker"): (Row("spec.config"), *_DELIVERED),
    (_EVENTING, "Trigger"): (
        Row("spec.broker", "Broker", _EVENTING),
        Row("spec.brokerRef", group=_EVENTING),
        Row("spec.subscriber.ref"),
        *_DELIVERED,
    ),
    (_MESSAGING, "Channel"): _DELIVERED,
    (_MESSAGING, "InMemoryChannel"): _DELIVERED,
    (_MESSAGING, "Subscription"): (
        Row("spec.channel", group=_MESSAGING),
        Row("spec.subscriber.ref"),
        Row("spec.reply.ref"),
        *_DELIVERED,
    ),
    (_FLOWS, "Sequence"): (
        Row("spec.steps[*].ref"),
        *under("spec.steps[*]", (_DEAD_LETTERS,)),
        Row("spec.reply.ref"),
    ),
    (_FLOWS, "Parallel"): (
        Row("spec.branches[*].filter.ref"),
        Row("spec.branches[*].subscriber.ref"),
        Row("spec.branches[*].reply.ref"),
        *under("spec.branches[*]", (_DEAD_LETTERS,)),
        Row("spec.reply.ref"),
    ),
    (_SOURCES, "ApiServerSource"): (_SINK, _ACCOUNT),
    (_SOURCES, "ContainerSource"): (_SINK, *_POD),
    (_SOURCES, "PingSource"): (_SINK,),
    (_SOURCES, "SinkBinding"): (_SINK, Row("spec.subject")),
    (_SOURCES, "KafkaSource"): (
        _SINK,
        *_DELIVERED,
        *(secret(f"spec.net.{path}.secretKeyRef.name", "key") for path in _KAFKA_SECRETS),
    ),
}
