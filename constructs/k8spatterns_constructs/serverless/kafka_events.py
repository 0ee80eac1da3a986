"""`KafkaEvents`: an event for each message of Kafka topics."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal, Self, TypeAlias

from annotated_types import MinLen
from pydantic import AfterValidator, model_validator

from k8spatterns.api import k8s, to_plain
from k8spatterns.construct import Part
from k8spatterns.raw import RawObject
from k8spatterns.types import Count, Many
from k8spatterns.value import Value
from k8spatterns_constructs.serverless.delivery import KnativeDelivery
from k8spatterns_constructs.serverless.event_source import EventSource, written
from k8spatterns_constructs.workloads.environment import SecretKey

_KEY_TYPE = "kafkasources.sources.knative.dev/key-type"
_HIGHEST_PORT = 65_535


def _server(text: str) -> str:
    host, _, port = text.rpartition(":")
    if not host or not port.isdigit() or not 0 < int(port) <= _HIGHEST_PORT or "/" in text:
        raise ValueError(
            f'"{text}" is no address of a Kafka broker\n'
            'hint: write the host and its port, "kafka-bootstrap.kafka:9092"'
        )
    return text


KafkaServer: TypeAlias = Annotated[str, AfterValidator(_server)]
"""The address of a Kafka broker: `host:port`."""


class KafkaSasl(Value):
    """How the source logs in to Kafka.

    Fields:
        user: the key of a Secret with the user's name.
        password: the key of a Secret with the password.
        mechanism: the key of a Secret with the mechanism: `PLAIN`, `SCRAM-SHA-256` or
            `SCRAM-SHA-512`; `PLAIN` by default.

    See https://knative.dev/docs/eventing/sources/kafka-source/
    """

    user: SecretKey
    password: SecretKey
    mechanism: SecretKey | None = None

    def tree(self) -> dict[str, Any]:
        """Return the login as Knative has it."""
        return written(
            enable=True,
            user=_secret(self.user),
            password=_secret(self.password),
            type=_secret(self.mechanism),
        )


class KafkaTls(Value):
    """TLS between the source and Kafka.

    Fields:
        ca_cert: the key of a Secret with the authority's certificate; by default those that the
            system trusts.
        cert, key: keys of Secrets with the client's certificate and its key; none by default.

    Raises:
        InvalidConstructError: a certificate without its key, or a key without its certificate.

    See https://knative.dev/docs/eventing/sources/kafka-source/
    """

    ca_cert: SecretKey | None = None
    cert: SecretKey | None = None
    key: SecretKey | None = None

    @model_validator(mode="after")
    def _both_or_none(self) -> Self:
        if (self.cert is None) != (self.key is None):
            raise ValueError("a client has a certificate and its key\nhint: write cert= and key=")
        return self

    def tree(self) -> dict[str, Any]:
        """Return the TLS options as Knative has them."""
        return written(
            enable=True,
            caCert=_secret(self.ca_cert),
            cert=_secret(self.cert),
            key=_secret(self.key),
        )


class KafkaEvents(EventSource):
    """An event for each message of Kafka topics, of the type `dev.knative.kafka.event`.

    The KafkaSource is a kind of Knative's extension for Kafka, written here from its documentation:
    its CustomResourceDefinition is not among those that the typed API comes from.

    Fields:
        bootstrap_servers: addresses of Kafka brokers, `host:port`.
        topics: names of the topics.
        consumer_group: by default one that Knative names.
        initial_offset: where a new group begins: `latest` (Knative's default) or `earliest`.
        consumers: consumers in the group, at most as many as there are partitions; Knative's 1 by
            default.
        ordering: `ordered` sends the next message of a partition when the last one was taken,
            which is Knative's default; `unordered` does not wait.
        delivery: what happens to events that can't be delivered.
        sasl: how the source logs in; by default it does not.
        tls: encryption; by default there is none.
        key_type: how keys of messages are read: `string`, `int`, `float` or `byte-array`; Knative's
            `string` by default.

    See https://knative.dev/docs/eventing/sources/kafka-source/
    """

    bootstrap_servers: Annotated[Many[KafkaServer], MinLen(1)]
    topics: Annotated[Many[Annotated[str, MinLen(1)]], MinLen(1)]
    consumer_group: str | None = None
    initial_offset: Literal["latest", "earliest"] | None = None
    consumers: Count | None = None
    ordering: Literal["ordered", "unordered"] | None = None
    delivery: KnativeDelivery | None = None
    sasl: KafkaSasl | None = None
    tls: KafkaTls | None = None
    key_type: Literal["string", "int", "float", "byte-array"] | None = None

    KIND: ClassVar[str] = "KafkaSource"

    def source(self, metadata: k8s.ObjectMeta, common: dict[str, Any]) -> Part:
        """Return the KafkaSource."""
        if self.key_type is not None:
            metadata.labels = {**(metadata.labels or {}), _KEY_TYPE: self.key_type}
        net = written(
            sasl=None if self.sasl is None else self.sasl.tree(),
            tls=None if self.tls is None else self.tls.tree(),
        )
        spec = written(
            bootstrapServers=list(self.bootstrap_servers),
            topics=list(self.topics),
            consumerGroup=self.consumer_group,
            initialOffset=self.initial_offset,
            consumers=self.consumers,
            ordering=self.ordering,
            delivery=None if self.delivery is None else self.delivery.tree(),
            net=net,
        )
        return RawObject(
            {
                "apiVersion": "sources.knative.dev/v1",
                "kind": self.KIND,
                "metadata": to_plain(metadata),
                "spec": {**spec, **common},
            }
        )


def _secret(key: SecretKey | None) -> dict[str, Any] | None:
    if key is None:
        return None
    return {"secretKeyRef": {"name": key.secret, "key": key.key}}
