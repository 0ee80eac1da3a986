"""Whatever Knative construct can be built renders without errors, and always the same."""

from datetime import timedelta
from typing import Any

from hypothesis import assume, given
from hypothesis import strategies as st

from k8spatterns import (
    ApiServerEvents,
    ContainerEvents,
    EventFilter,
    KafkaEvents,
    KafkaSasl,
    KafkaTls,
    KnativeBroker,
    KnativeCluster,
    KnativeDelivery,
    KnativeDestination,
    KnativeDomain,
    KnativeScaling,
    KnativeService,
    KnativeSource,
    KnativeTraffic,
    KnativeTrigger,
    PingEvents,
    Port,
    Probe,
    Resources,
    SecretKey,
    Security,
    Sidecar,
    Volume,
    WatchedResource,
    WebService,
)
from k8spatterns.api import k8s
from k8spatterns_constructs.serverless.iso_duration import iso_duration, seconds_of
from tests.support.drawing import built
from tests.support.making import rendered, same_twice

NAMES = st.from_regex(r"[a-z]([a-z0-9-]{0,10}[a-z0-9])?", fullmatch=True)
PORTS = st.sampled_from([80, 443, 3000, 8080, 9000, 9091])
SECONDS = st.integers(0, 700)
DURATIONS = st.sampled_from(["0s", "6s", "30s", "1m30s", "1h"])


def maybe(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | strategy


SCALING = built(
    KnativeScaling,
    {},
    min_scale=st.integers(0, 5),
    max_scale=st.integers(0, 20),
    initial_scale=st.integers(0, 5),
    activation_scale=st.integers(2, 5),
    autoscaler_class=st.sampled_from(["kpa", "hpa"]),
    metric=st.sampled_from(["concurrency", "rps", "cpu", "memory"]),
    target=st.integers(1, 300) | st.floats(0.01, 1000),
    target_utilization=st.integers(1, 100),
    target_burst_capacity=st.integers(-1, 500),
    window=DURATIONS,
    panic_window_percentage=st.integers(1, 100),
    panic_threshold_percentage=st.integers(110, 1000),
    scale_down_delay=DURATIONS,
    scale_to_zero_retention=DURATIONS,
)
PROBES = st.sampled_from(
    [Probe.http("/"), Probe.tcp(period=0), Probe.grpc(80), Probe.command("true"), Probe.tcp(81)]
)
VOLUMES = st.lists(
    st.builds(
        Volume,
        name=NAMES,
        at=maybe(st.sampled_from(["/a", "/b", "/dev"])),
        config_map=maybe(st.just("settings")),
    ),
    max_size=2,
    unique_by=(lambda volume: volume.name, lambda volume: volume.at),
)
SIDECARS = st.lists(
    st.builds(
        Sidecar,
        name=st.sampled_from(["proxy", "log", "queue-proxy"]),
        image=st.just("s:1"),
        port=maybe(PORTS),
        liveness=st.none() | PROBES,
        shared=VOLUMES,
    ),
    max_size=2,
    unique_by=lambda sidecar: sidecar.name,
)
TRAFFIC = st.lists(
    built(
        KnativeTraffic,
        {},
        revision=st.sampled_from(["web-1", "web-2"]),
        latest=st.booleans(),
        percent=st.sampled_from([0, 50, 100]),
        tag=NAMES,
    ),
    max_size=3,
)
SERVICES = built(
    KnativeService,
    {"name": st.just("web"), "image": st.just("web:1")},
    port=PORTS,
    ports=st.lists(
        st.builds(Port, number=PORTS, name=st.sampled_from(["http", "h2c"])), max_size=2
    ),
    http2=st.booleans(),
    env=st.dictionaries(st.sampled_from(["A", "PORT", "K_SERVICE"]), NAMES, max_size=2),
    readiness=PROBES,
    startup=PROBES,
    volumes=VOLUMES,
    sidecars=SIDECARS,
    security=maybe(st.builds(Security, fs_group=maybe(st.integers(0, 9)))),
    host_network=st.booleans(),
    scaling=maybe(SCALING),
    container_concurrency=st.integers(0, 1100),
    timeout=SECONDS,
    response_start_timeout=SECONDS,
    idle_timeout=SECONDS,
    revision_name=st.sampled_from(["web-2", "two"]),
    traffic=TRAFFIC,
    cluster_local=st.booleans(),
    domains=st.lists(
        st.builds(KnativeDomain, host=st.just("web.example.com"), claim=maybe(st.just("x"))),
        max_size=1,
    ),
    ingress_class=NAMES,
    http_protocol=st.sampled_from(["Enabled", "Redirected"]),
    rollout_duration=DURATIONS,
    queue_proxy=st.builds(Resources, requests=st.just({"cpu": "25m"})),
    cluster=st.builds(
        KnativeCluster,
        features=st.lists(
            st.sampled_from(
                [
                    "kubernetes.podspec-hostnetwork",
                    "kubernetes.podspec-securitycontext",
                    "multi-container-probing",
                ]
            ),
            max_size=3,
        ),
        allow_zero_initial_scale=st.booleans(),
    ),
)
BROKER = KnativeBroker(name="default")
PATHS = st.builds(KnativeDestination, to=st.just(BROKER), uri=maybe(st.just("/in")))
SINKS = PATHS | st.sampled_from(
    [
        "http://example.com",
        BROKER,
        WebService(name="old", image="old:1", port=80),
        KnativeService(name="sink", image="sink:1"),
        k8s.Service(metadata=k8s.ObjectMeta(name="plain")),
        KnativeDestination(name="c", kind="Channel", api_version="messaging.knative.dev/v1"),
    ]
)
DELIVERIES = built(
    KnativeDelivery,
    {},
    retry=st.integers(0, 9),
    backoff_policy=st.sampled_from(["linear", "exponential"]),
    backoff_delay=st.timedeltas(min_value=timedelta()),
    dead_letter_sink=SINKS,
    timeout=st.sampled_from(["PT5S", "PT0S", "P1D"]),
)
ATTRIBUTES = st.dictionaries(st.sampled_from(["type", "source", "team"]), st.text(max_size=9))
LEAVES = st.one_of(
    built(EventFilter, {}, exact=ATTRIBUTES),
    built(EventFilter, {}, prefix=ATTRIBUTES, suffix=ATTRIBUTES),
    built(EventFilter, {}, cesql=st.sampled_from(["a = 'b'", "EXISTS a", "(", "type LIKE '%'"])),
)
FILTERS = st.recursive(
    LEAVES,
    lambda below: st.one_of(
        built(EventFilter, {}, all=st.lists(below, max_size=2)),
        built(EventFilter, {}, any=st.lists(below, max_size=2)),
        built(EventFilter, {}, negated=below),
    ),
    max_leaves=4,
)
KEYS = maybe(st.just(SecretKey(secret="tls", key="k")))
RESOURCES = st.lists(
    st.sampled_from(
        [
            WatchedResource(kind="Pod"),
            WatchedResource(kind="Deployment", api_version="apps/v1", selector={"a": "b"}),
            WatchedResource(kind="W", api_version="a.example.com/v1", resource="ws"),
        ]
    ),
    max_size=3,
    unique_by=lambda resource: resource.kind,
)
EVENTS = st.one_of(
    built(
        PingEvents,
        {"schedule": st.sampled_from(["@daily", "*/5 * * * *", "@every 1m"])},
        time_zone=maybe(st.just("Europe/Berlin")),
        data=st.text(max_size=9) | st.binary(max_size=9) | st.dictionaries(NAMES, NAMES),
        content_type=st.sampled_from(["text/plain", "application/json"]),
    ),
    built(
        ApiServerEvents,
        {"resources": RESOURCES},
        mode=st.sampled_from(["Reference", "Resource"]),
        namespace_selector=st.just({"a": "b"}),
        namespace=st.just("production"),
        service_account=maybe(st.just("reader")),
    ),
    built(
        ContainerEvents,
        {"image": st.just("c:1")},
        args=st.lists(NAMES, max_size=2),
        volumes=VOLUMES,
        security=maybe(st.just(Security())),
    ),
    built(
        KafkaEvents,
        {
            "bootstrap_servers": st.lists(st.sampled_from(["kafka:9092", "kafka"]), max_size=2),
            "topics": st.lists(NAMES, max_size=2),
        },
        consumers=st.integers(0, 5),
        delivery=DELIVERIES,
        sasl=st.builds(
            KafkaSasl,
            user=st.just(SecretKey(secret="tls", key="u")),
            password=st.just(SecretKey(secret="tls", key="p")),
            mechanism=KEYS,
        ),
        tls=built(KafkaTls, {}, ca_cert=KEYS, cert=KEYS, key=KEYS),
        key_type=st.sampled_from(["int", "string"]),
    ),
)


@given(SERVICES)
def test_any_service_renders_without_errors(service: KnativeService) -> None:
    same_twice(service.replace)


@given(service=SERVICES)
def test_a_service_has_one_port_and_no_context_of_the_pod(service: KnativeService) -> None:
    tree = next(t for t in rendered(service).documents if "knative" in t["apiVersion"])
    spec = tree["spec"]["template"]["spec"]
    assert sum(len(container.get("ports", ())) for container in spec["containers"]) <= 1
    assert set(spec.get("securityContext", {})) <= {"fsGroup"}
    assert "initContainers" not in spec


@given(st.data())
def test_any_broker_and_trigger_render_without_errors(data: st.DataObject) -> None:
    broker = data.draw(
        built(
            KnativeBroker,
            {"name": st.just("b")},
            broker_class=st.sampled_from(["Kafka", "MTChannelBasedBroker"]),
            delivery=DELIVERIES,
        )
    )
    trigger = data.draw(
        built(
            KnativeTrigger,
            {"name": NAMES, "broker": st.just(broker) | NAMES, "subscriber": SINKS},
            filter=ATTRIBUTES,
            filters=st.lists(FILTERS, max_size=2),
            delivery=DELIVERIES,
        )
    )
    for construct in (broker, trigger):
        same_twice(construct.replace)


@given(st.data())
def test_any_source_renders_without_errors(data: st.DataObject) -> None:
    source = data.draw(
        built(
            KnativeSource,
            {"name": NAMES, "of": EVENTS, "sink": SINKS},
            extensions=st.dictionaries(st.sampled_from(["team", "a1"]), NAMES),
        )
    )
    same_twice(source.replace)


@given(RESOURCES)
def test_no_source_may_do_more_than_read_what_it_watches(resources: list[WatchedResource]) -> None:
    assume(resources)
    source = KnativeSource(name="s", of=ApiServerEvents(resources=resources), sink=BROKER)
    role = next(tree for tree in rendered(source).documents if tree["kind"] == "Role")
    granted = {
        (group, resource)
        for rule in role["rules"]
        for group in rule["apiGroups"]
        for resource in rule["resources"]
    }
    assert granted == {(resource.group, resource.plural) for resource in resources}
    assert {verb for rule in role["rules"] for verb in rule["verbs"]} == {"get", "list", "watch"}


@given(st.timedeltas(min_value=timedelta()))
def test_durations_come_back(value: Any) -> None:
    read = seconds_of(iso_duration(value))
    assert read is not None
    assert abs(read - value.total_seconds()) <= 1e-3
