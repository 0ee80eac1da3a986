"""`KnativeSource`: makes events of something, and sends them on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from pydantic import Field

from k8spatterns.api import k8s
from k8spatterns.construct import Construct, Part
from k8spatterns.types import Annotations, DnsLabel, Labels
from k8spatterns_constructs.serverless.api_server_events import ApiServerEvents
from k8spatterns_constructs.serverless.container_events import ContainerEvents
from k8spatterns_constructs.serverless.destination import Sink, destination
from k8spatterns_constructs.serverless.event_filter import AttributeName
from k8spatterns_constructs.serverless.kafka_events import KafkaEvents
from k8spatterns_constructs.serverless.ping_events import PingEvents


class KnativeSource(Construct):
    """A source, which makes events of something and sends them on.

    Fields:
        name: of the source and of what belongs to it.
        of: `PingEvents`, `ApiServerEvents`, `ContainerEvents` or `KafkaEvents`.
        sink: where the events go: a `KnativeBroker`, a `KnativeService`, a workload with a Service,
            a `k8s.Service`, a `KnativeDestination`, or an address as text.
        extensions: attributes that are added to each event; none by default.
        labels, annotations: of the source, beside those of the chart.

    Raises:
        InvalidConstructError: a sink without an address, or a name that no attribute can have.

    See https://knative.dev/docs/eventing/sources/
    """

    name: DnsLabel
    of: PingEvents | ApiServerEvents | ContainerEvents | KafkaEvents
    sink: Sink
    extensions: Mapping[AttributeName, str] = Field(default_factory=dict)
    labels: Labels | None = None
    annotations: Annotations | None = None

    def compose(self) -> Iterable[Part]:
        """Yield the source and what it needs."""
        yield from self.of.supporting(self._metadata())
        yield self.of.source(self._metadata(), self._common())

    def _metadata(self) -> k8s.ObjectMeta:
        labels = {"app.kubernetes.io/name": self.name, **(self.labels or {})}
        annotations = dict(self.annotations or {}) or None
        return k8s.ObjectMeta(name=self.name, labels=labels, annotations=annotations)

    def _common(self) -> dict[str, Any]:
        common: dict[str, Any] = {"sink": destination(self.sink)}
        if self.extensions:
            common["ceOverrides"] = {"extensions": dict(self.extensions)}
        return common
