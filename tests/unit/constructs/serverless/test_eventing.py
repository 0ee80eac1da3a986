"""Brokers, triggers and sources: what they make, and what they refuse."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from k8spatterns import (
    ApiServerEvents,
    App,
    BrokerConfig,
    ContainerEvents,
    EventFilter,
    KafkaEvents,
    KafkaSasl,
    KafkaTls,
    KnativeBroker,
    KnativeDelivery,
    KnativeDestination,
    KnativeService,
    KnativeSource,
    KnativeTrigger,
    PingEvents,
    ResourceOwner,
    SecretKey,
    WatchedResource,
    WebService,
    render,
)
from k8spatterns.api import k8s
from tests.support.making import made, refusal_of, rendered

BROKER = KnativeBroker(name="default")
WEB = KnativeService(name="web", image="web:1")
OLD = WebService(name="old", image="old:1", port=80)
TO_BROKER = {"ref": {"apiVersion": "eventing.knative.dev/v1", "kind": "Broker", "name": "default"}}
ACCESS = SecretKey(secret="tls", key="user")


def trigger(**more: Any) -> dict[str, Any]:
    fields = {"name": "t", "broker": BROKER, "subscriber": WEB, **more}
    found: dict[str, Any] = made(KnativeTrigger(**fields))["Trigger", "t"]["spec"]
    return found


def source(of: Any, **more: Any) -> dict[str, Any]:
    objects = made(KnativeSource(name="s", of=of, sink=BROKER, **more))
    found: dict[str, Any] = objects[of.KIND, "s"]["spec"]
    return found


def test_a_broker_with_its_class_configuration_and_delivery() -> None:
    config = k8s.ConfigMap(metadata=k8s.ObjectMeta(name="kafka"), data={"a": "b"})
    delivery = KnativeDelivery(
        retry=3,
        backoff_policy="linear",
        backoff_delay=timedelta(milliseconds=500),
        dead_letter_sink=OLD,
        timeout="PT10S",
        retry_after_max="PT0S",
    )
    broker = KnativeBroker(name="b", broker_class="Kafka", config=config, delivery=delivery)
    tree = made(broker, OLD)["Broker", "b"]
    assert tree["metadata"]["annotations"] == {"eventing.knative.dev/broker.class": "Kafka"}
    assert tree["spec"] == {
        "config": {"apiVersion": "v1", "kind": "ConfigMap", "name": "kafka"},
        "delivery": {
            "retry": 3,
            "backoffPolicy": "linear",
            "backoffDelay": "PT0.5S",
            "deadLetterSink": {"ref": {"apiVersion": "v1", "kind": "Service", "name": "old"}},
            "timeout": "PT10S",
            "retryAfterMax": "PT0S",
        },
    }


def test_a_plain_broker_leaves_all_to_the_cluster() -> None:
    assert "spec" not in made(BROKER)["Broker", "default"]
    config = BrokerConfig(name="kafka", namespace="knative-eventing")
    spec = made(KnativeBroker(name="b", config=config))["Broker", "b"]["spec"]
    assert spec["config"]["namespace"] == "knative-eventing"


def test_a_trigger_names_broker_filter_and_subscriber() -> None:
    assert trigger(filter={"type": "a.b", "source": "/c"}) == {
        "broker": "default",
        "filter": {"attributes": {"type": "a.b", "source": "/c"}},
        "subscriber": {
            "ref": {"apiVersion": "serving.knative.dev/v1", "kind": "Service", "name": "web"}
        },
    }


def test_filters_in_every_dialect() -> None:
    leaf = {"type": "a"}
    filters = [
        EventFilter(exact=leaf),
        EventFilter(prefix=leaf),
        EventFilter(suffix=leaf),
        EventFilter(all=[EventFilter(exact=leaf)]),
        EventFilter(any=[EventFilter(exact=leaf), EventFilter(cesql="a = 'b)'")]),
        EventFilter(negated=EventFilter(prefix=leaf)),
    ]
    assert trigger(filters=filters)["filters"] == [
        {"exact": leaf},
        {"prefix": leaf},
        {"suffix": leaf},
        {"all": [{"exact": leaf}]},
        {"any": [{"exact": leaf}, {"cesql": "a = 'b)'"}]},
        {"not": {"prefix": leaf}},
    ]


@pytest.mark.parametrize(
    ("sink", "tree"),
    [
        ("https://example.com/in", {"uri": "https://example.com/in"}),
        (BROKER, TO_BROKER),
        (OLD, {"ref": {"apiVersion": "v1", "kind": "Service", "name": "old"}}),
        (
            k8s.Service(metadata=k8s.ObjectMeta(name="x", namespace="y")),
            {"ref": {"apiVersion": "v1", "kind": "Service", "name": "x", "namespace": "y"}},
        ),
        (
            KnativeDestination(to=BROKER, uri="/in", audience="a"),
            {
                **TO_BROKER,
                "uri": "/in",
                "audience": "a",
            },
        ),
        (
            KnativeDestination(
                name="c", kind="Channel", api_version="messaging.knative.dev/v1", namespace="n"
            ),
            {
                "ref": {
                    "apiVersion": "messaging.knative.dev/v1",
                    "kind": "Channel",
                    "name": "c",
                    "namespace": "n",
                }
            },
        ),
        (KnativeDestination(uri="http://a", ca_certs="PEM"), {"uri": "http://a", "CACerts": "PEM"}),
    ],
    ids=["uri", "broker", "workload", "service", "path", "outside", "certificates"],
)
def test_sinks_by_value(sink: Any, tree: dict[str, Any]) -> None:
    assert trigger(broker="other", subscriber=sink)["subscriber"] == tree


def test_names_follow_the_prefix_of_the_chart() -> None:
    app = App()
    chart = app.chart("events", namespace="events", name_prefix="eu-")
    broker, service = chart.add(BROKER), chart.add(WEB)
    chart.add(KnativeTrigger(name="t", broker=broker, subscriber=service))
    rendering = render(app)
    assert not rendering.findings
    tree = next(tree for tree in rendering.documents if tree["kind"] == "Trigger")
    assert tree["spec"]["broker"] == "eu-default"
    assert tree["spec"]["subscriber"]["ref"]["name"] == "eu-web"


def test_a_broker_that_is_not_in_the_app_is_reported() -> None:
    rendering = rendered(KnativeTrigger(name="t", broker="lost", subscriber="http://a.b"))
    assert [finding.message for finding in rendering.findings] == ["Broker/lost is not in this app"]


def test_a_ping_carries_text_bytes_or_json() -> None:
    assert source(PingEvents(schedule="*/2 * * * *")) == {
        "schedule": "*/2 * * * *",
        "sink": TO_BROKER,
    }
    spec = source(
        PingEvents(schedule="@daily", time_zone="Europe/Berlin", data={"a": 1}),
        extensions={"team": "x"},
    )
    assert spec["timezone"] == "Europe/Berlin"
    assert (spec["data"], spec["contentType"]) == ('{"a": 1}', "application/json")
    assert spec["ceOverrides"] == {"extensions": {"team": "x"}}
    assert source(PingEvents(schedule="@daily", data=b"\x00"))["dataBase64"] == "AA=="


def test_an_api_server_source_may_read_what_it_watches_and_nothing_else() -> None:
    events = ApiServerEvents(
        resources=[
            WatchedResource(kind="Pod", selector={"a": "b"}),
            WatchedResource(kind="Event"),
            WatchedResource(kind="Widget", api_version="example.com/v1", resource="widgets"),
        ],
        mode="Resource",
        owner=ResourceOwner(kind="Job", api_version="batch/v1"),
    )
    objects = made(KnativeSource(name="s", of=events, sink=BROKER))
    verbs = ["get", "list", "watch"]
    assert objects["Role", "s"]["rules"] == [
        {"apiGroups": [""], "resources": ["events", "pods"], "verbs": verbs},
        {"apiGroups": ["example.com"], "resources": ["widgets"], "verbs": verbs},
    ]
    assert objects["RoleBinding", "s"]["subjects"] == [{"kind": "ServiceAccount", "name": "s"}]
    spec = objects["ApiServerSource", "s"]["spec"]
    assert spec["serviceAccountName"] == "s"
    assert spec["resources"][0] == {
        "apiVersion": "v1",
        "kind": "Pod",
        "selector": {"matchLabels": {"a": "b"}},
    }
    assert spec["owner"] == {"apiVersion": "batch/v1", "kind": "Job"}


def test_several_namespaces_need_rights_in_the_cluster() -> None:
    events = ApiServerEvents(
        resources=[WatchedResource(kind="Pod")],
        namespace_selector=k8s.LabelSelector(),
        namespace="production",
    )
    objects = made(KnativeSource(name="s", of=events, sink=BROKER))
    assert objects["ApiServerSource", "s"]["spec"]["namespaceSelector"] == {}
    assert ("ClusterRole", "production-s") in objects
    binding = objects["ClusterRoleBinding", "production-s"]
    assert binding["subjects"][0]["namespace"] == "production"


def test_an_account_that_exists_is_taken() -> None:
    events = ApiServerEvents(resources=[WatchedResource(kind="Pod")], service_account="reader")
    objects = made(KnativeSource(name="s", of=events, sink=BROKER))
    assert set(objects) == {("ApiServerSource", "s")}


def test_a_container_source_is_restricted() -> None:
    spec = source(ContainerEvents(image="beat:1", args=["--every", "5s"]))["template"]["spec"]
    assert spec["automountServiceAccountToken"] is False
    assert spec["securityContext"]["runAsNonRoot"] is True
    assert spec["containers"][0]["args"] == ["--every", "5s"]


def test_a_kafka_source_logs_in() -> None:
    events = KafkaEvents(
        bootstrap_servers=["kafka:9092"],
        topics=["orders"],
        consumer_group="g",
        initial_offset="earliest",
        consumers=3,
        ordering="unordered",
        delivery=KnativeDelivery(retry=1),
        sasl=KafkaSasl(user=ACCESS, password=ACCESS, mechanism=ACCESS),
        tls=KafkaTls(ca_cert=ACCESS, cert=ACCESS, key=ACCESS),
        key_type="int",
    )
    tree = made(KnativeSource(name="s", of=events, sink=BROKER))["KafkaSource", "s"]
    label = "kafkasources.sources.knative.dev/key-type"
    assert tree["metadata"]["labels"][label] == "int"
    read = {"secretKeyRef": {"name": "tls", "key": "user"}}
    assert tree["spec"] == {
        "bootstrapServers": ["kafka:9092"],
        "topics": ["orders"],
        "consumerGroup": "g",
        "initialOffset": "earliest",
        "consumers": 3,
        "ordering": "unordered",
        "delivery": {"retry": 1},
        "net": {
            "sasl": {"enable": True, "user": read, "password": read, "type": read},
            "tls": {"enable": True, "caCert": read, "cert": read, "key": read},
        },
        "sink": TO_BROKER,
    }


MISUSES: list[tuple[Any, dict[str, Any], str]] = [
    (KnativeDelivery, {"retry": -1}, "greater than or equal to 0"),
    (KnativeDelivery, {"retry": 1, "backoff_policy": "linear"}, "only together"),
    (
        KnativeDelivery,
        {"backoff_policy": "linear", "backoff_delay": "PT1S"},
        "backoff_policy has no effect without tries",
    ),
    (
        KnativeDelivery,
        {"retry": 1, "backoff_policy": "linear", "backoff_delay": "1s"},
        "'1s' is no ISO 8601 duration",
    ),
    (KnativeDelivery, {"timeout": "PT0S"}, "timeout must be above 0"),
    (KnativeDestination, {}, "the events go nowhere"),
    (KnativeDestination, {"to": BROKER, "name": "x"}, "either to= with a construct or name="),
    (KnativeDestination, {"to": BROKER, "uri": "http://a"}, "uri is a path below its address"),
    (KnativeDestination, {"uri": "/in"}, "is no address of events"),
    (
        KnativeDestination,
        {"to": WebService(name="x", image="x:1")},
        "has no Service that could take events",
    ),
    (EventFilter, {}, "and this one has none"),
    (EventFilter, {"exact": {"type": "a"}, "prefix": {"type": "a"}}, "exact and prefix"),
    (EventFilter, {"exact": {"ce-type": "a"}}, "is no attribute of an event"),
    (EventFilter, {"cesql": "type = 'a"}, "do not close"),
    (EventFilter, {"all": []}, "at least 1 item"),
    (
        KnativeTrigger,
        {"name": "t", "broker": BROKER, "subscriber": BROKER},
        'gives the events of "default" back to it, for ever',
    ),
    (
        KnativeTrigger,
        {"name": "t", "broker": BROKER, "subscriber": KnativeDestination(to=BROKER, uri="/x")},
        'gives the events of "default" back to it, for ever',
    ),
    (
        KnativeTrigger,
        {
            "name": "t",
            "broker": BROKER,
            "subscriber": WEB,
            "filter": {"type": "a"},
            "filters": [EventFilter(exact={"type": "b"})],
        },
        "Knative ignores filter where there are filters",
    ),
    (KnativeTrigger, {"name": "t", "broker": BROKER, "subscriber": "web"}, "no address of events"),
    (KnativeBroker, {"name": "b", "config": k8s.ConfigMap()}, "the ConfigMap has no name"),
    (
        KnativeBroker,
        {"name": "b", "annotations": {"eventing.knative.dev/broker.class": "Kafka"}},
        "write broker_class=...",
    ),
    (PingEvents, {"schedule": "@every 5m"}, "a PingSource knows no @every"),
    (PingEvents, {"schedule": "* * * *"}, "has 4 fields"),
    (
        PingEvents,
        {"schedule": "@daily", "data": "[1]", "content_type": "application/json"},
        "is a JSON object",
    ),
    (
        PingEvents,
        {"schedule": "@daily", "data": "{", "content_type": "application/json"},
        "the data is no JSON",
    ),
    (ApiServerEvents, {"resources": []}, "at least 1 item"),
    (WatchedResource, {"kind": "Widget"}, 'write resource="widgets"'),
    (
        ApiServerEvents,
        {"resources": [WatchedResource(kind="Pod")], "namespace_selector": {"a": "b"}},
        "names the namespace of the source",
    ),
    (ContainerEvents, {"image": "a:1", "env": {"K_SINK": "x"}}, "sets the variable K_SINK itself"),
    (
        KafkaEvents,
        {"bootstrap_servers": ["kafka"], "topics": ["t"]},
        "no address of a Kafka broker",
    ),
    (KafkaEvents, {"bootstrap_servers": ["a:1"], "topics": []}, "at least 1 item"),
    (KafkaTls, {"cert": ACCESS}, "a certificate and its key"),
    (
        KnativeSource,
        {"name": "s", "of": PingEvents(schedule="@daily"), "sink": WEB, "extensions": {"A": "b"}},
        "is no attribute of an event",
    ),
]


@pytest.mark.parametrize(
    ("construct", "fields", "message"), MISUSES, ids=[message[:30] for *_, message in MISUSES]
)
def test_misuse_is_refused(construct: Any, fields: dict[str, Any], message: str) -> None:
    assert message in refusal_of(construct, **fields)
