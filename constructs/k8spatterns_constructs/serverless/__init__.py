"""Knative services and events."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from k8spatterns_constructs.serverless.api_server_events import (
        ApiServerEvents as ApiServerEvents,
    )
    from k8spatterns_constructs.serverless.api_server_events import ResourceOwner as ResourceOwner
    from k8spatterns_constructs.serverless.api_server_events import (
        WatchedResource as WatchedResource,
    )
    from k8spatterns_constructs.serverless.cluster import KnativeCluster as KnativeCluster
    from k8spatterns_constructs.serverless.container_events import (
        ContainerEvents as ContainerEvents,
    )
    from k8spatterns_constructs.serverless.delivery import KnativeDelivery as KnativeDelivery
    from k8spatterns_constructs.serverless.destination import (
        KnativeDestination as KnativeDestination,
    )
    from k8spatterns_constructs.serverless.domain import KnativeDomain as KnativeDomain
    from k8spatterns_constructs.serverless.event_filter import EventFilter as EventFilter
    from k8spatterns_constructs.serverless.kafka_events import KafkaEvents as KafkaEvents
    from k8spatterns_constructs.serverless.kafka_events import KafkaSasl as KafkaSasl
    from k8spatterns_constructs.serverless.kafka_events import KafkaTls as KafkaTls
    from k8spatterns_constructs.serverless.knative_broker import BrokerConfig as BrokerConfig
    from k8spatterns_constructs.serverless.knative_broker import KnativeBroker as KnativeBroker
    from k8spatterns_constructs.serverless.knative_service import KnativeService as KnativeService
    from k8spatterns_constructs.serverless.knative_source import KnativeSource as KnativeSource
    from k8spatterns_constructs.serverless.knative_trigger import KnativeTrigger as KnativeTrigger
    from k8spatterns_constructs.serverless.ping_events import PingEvents as PingEvents
    from k8spatterns_constructs.serverless.scaling import KnativeScaling as KnativeScaling
    from k8spatterns_constructs.serverless.traffic import KnativeTraffic as KnativeTraffic

# The public names of each module, which is loaded when one of them is first used.
MODULES: dict[str, str] = {
    "api_server_events": "ApiServerEvents ResourceOwner WatchedResource",
    "cluster": "KnativeCluster",
    "container_events": "ContainerEvents",
    "delivery": "KnativeDelivery",
    "destination": "KnativeDestination",
    "domain": "KnativeDomain",
    "event_filter": "EventFilter",
    "kafka_events": "KafkaEvents KafkaSasl KafkaTls",
    "knative_broker": "BrokerConfig KnativeBroker",
    "knative_service": "KnativeService",
    "knative_source": "KnativeSource",
    "knative_trigger": "KnativeTrigger",
    "ping_events": "PingEvents",
    "scaling": "KnativeScaling",
    "traffic": "KnativeTraffic",
}
