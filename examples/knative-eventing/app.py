"""Orders from Kafka, a nightly tick and changed Pods: a broker gives them to whom they wake."""

from datetime import timedelta

from k8spatterns import (
    ApiServerEvents,
    App,
    EventFilter,
    KafkaEvents,
    KnativeBroker,
    KnativeDelivery,
    KnativeDestination,
    KnativeScaling,
    KnativeService,
    KnativeSource,
    KnativeTrigger,
    PingEvents,
    WatchedResource,
)

app = App()
events = app.chart("events", namespace="events")


def woken(name: str) -> KnativeService:
    """Return a service that only other services reach, and that sleeps without events."""
    image = f"registry.example.com/events/{name}:1.4.2"
    scaling = KnativeScaling(min_scale=0, max_scale=5)
    return events.add(
        KnativeService(name=name, image=image, port=8080, cluster_local=True, scaling=scaling)
    )


billing, reports, lost = woken("billing"), woken("reports"), woken("lost-events")

broker = events.add(
    KnativeBroker(
        name="default",
        delivery=KnativeDelivery(
            retry=5,
            backoff_policy="exponential",
            backoff_delay=timedelta(seconds=1),
            dead_letter_sink=lost,
        ),
    )
)

events.add(
    KnativeSource(
        name="orders",
        of=KafkaEvents(
            bootstrap_servers=["kafka-bootstrap.kafka:9092"],
            topics=["orders"],
            consumer_group="billing",
            initial_offset="earliest",
        ),
        sink=broker,
    )
)
events.add(
    KnativeSource(
        name="nightly",
        of=PingEvents(schedule="0 2 * * *", time_zone="Europe/Berlin", data={"report": "daily"}),
        sink=broker,
    )
)
events.add(
    KnativeSource(
        name="pods",
        of=ApiServerEvents(resources=[WatchedResource(kind="Pod")], mode="Resource"),
        sink=broker,
    )
)

events.add(
    KnativeTrigger(
        name="billing",
        broker=broker,
        filter={"type": "dev.knative.kafka.event"},
        subscriber=KnativeDestination(to=billing, uri="/orders"),
    )
)
events.add(
    KnativeTrigger(
        name="reports",
        broker=broker,
        filters=[
            EventFilter(
                any=[
                    EventFilter(exact={"type": "dev.knative.sources.ping"}),
                    EventFilter(prefix={"type": "dev.knative.apiserver.resource."}),
                ]
            ),
            EventFilter(negated=EventFilter(suffix={"type": ".add"})),
        ],
        subscriber=reports,
    )
)
