"""Whatever sidecars and init steps can be built with, they render, and to the same text."""

from __future__ import annotations

import string
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from k8spatterns import (
    AdapterDeployment,
    Ambassador,
    AmbassadorDeployment,
    App,
    BarePod,
    DatabaseMigration,
    InitStep,
    InvalidConstructError,
    LogParser,
    LogShipper,
    LokiOutput,
    MetricsExporter,
    NodeAgent,
    PodMonitorScrape,
    ProxySidecar,
    Rendering,
    ScrapeAnnotations,
    SecretKey,
    ServerTls,
    Sidecar,
    SidecarDeployment,
    StatefulService,
    StdoutOutput,
    Upstream,
    WaitForService,
    WaitForTcp,
    WebService,
    render,
)
from k8spatterns_constructs.workloads.endless import runs_for_ever

WORKLOADS = [SidecarDeployment, WebService, StatefulService, NodeAgent, BarePod]


def built(cls: Any, **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Return values of a class with just these fields."""
    return st.fixed_dictionaries(fields).map(lambda given: cls(**given))


labels = st.text(string.ascii_lowercase + string.digits, min_size=1, max_size=63)
ports = st.integers(1, 65_535)
letters = st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"])
texts = st.text(letters, min_size=1, max_size=30)
paths = st.lists(labels, min_size=1, max_size=4).map(lambda parts: "/" + "/".join(parts))
durations = st.integers(1, 100_000).map(lambda n: f"{n}ms")

parsers = st.none() | st.just("json") | built(LogParser, name=texts, format=st.just("json"))
outputs = built(StdoutOutput, json_date_key=st.none() | texts) | built(
    LokiOutput,
    host=labels,
    labels=st.dictionaries(labels, texts, max_size=3),
    password=st.none() | st.just(SecretKey(secret="s", key="k")),
)
shippers = built(
    LogShipper,
    name=labels,
    path=paths,
    native=st.booleans(),
    parser=parsers,
    fields=st.dictionaries(labels, texts, max_size=2),
    outputs=st.lists(outputs, min_size=1, max_size=3),
    tag=texts,
    http_port=ports,
)
exporters = built(
    MetricsExporter,
    name=labels,
    image=st.just("exporter:1"),
    port=ports,
    native=st.booleans(),
    exposed=st.booleans(),
    scrape=st.sampled_from([None, ScrapeAnnotations(), PodMonitorScrape(interval="30s")]),
)
proxies = built(
    ProxySidecar,
    name=labels,
    listen=st.none() | st.integers(1, 9_000),
    native=st.booleans(),
    tls=st.sampled_from([None, ServerTls(secret="a"), ServerTls(secret="a", client_ca_secret="b")]),
    timeout=durations,
    requests_per_second=st.none() | st.integers(1, 10_000),
    access_log=st.booleans(),
)
sidecars = built(
    Sidecar, name=labels, image=st.just("side:1"), port=st.none() | ports, native=st.booleans()
)
upstreams = built(
    Upstream,
    name=labels,
    target=labels,
    port=ports,
    local_port=st.integers(1, 9_000),
    protocol=st.sampled_from(["http", "http2", "tcp"]),
    tls=st.booleans(),
    retries=st.integers(0, 5),
    connect_timeout=durations,
)
steps = (
    built(WaitForTcp, host=labels, port=ports, timeout=st.integers(1, 9_999))
    | built(WaitForService, service=labels, namespace=st.none() | labels)
    | built(DatabaseMigration, image=st.just("migrate:1"), name=labels, credentials=labels)
)


def rendered(build: Any) -> Rendering | None:
    """Return what comes of a construct; None where it refuses its parts, as it may."""
    try:
        construct = build()
    except InvalidConstructError:
        return None
    app = App()
    app.chart("shop", namespace="production").add(construct)
    return render(app)


def comes_twice(build: Any) -> None:
    first, second = rendered(build), rendered(build)
    if first is None:
        assert second is None
        return
    assert second is not None
    assert not first.errors, first.errors
    assert first.text() == second.text()


@settings(max_examples=40, deadline=None)
@given(
    st.sampled_from(WORKLOADS),
    st.lists(shippers | exporters | proxies | sidecars, max_size=3),
    st.lists(steps, max_size=3),
)
def test_any_workload_with_any_parts(
    workload: Any, beside: list[Sidecar], before: list[InitStep]
) -> None:
    comes_twice(
        lambda: workload(name="web", image="web:1", port=65_000, sidecars=beside, init=before)
    )


@settings(max_examples=25, deadline=None)
@given(st.lists(upstreams, min_size=1, max_size=4), st.booleans())
def test_any_ambassador(behind: list[Upstream], native: bool) -> None:
    comes_twice(
        lambda: AmbassadorDeployment(
            name="web",
            image="web:1",
            port=65_000,
            upstreams=behind,
            ambassador=Ambassador(native=native),
        )
    )


@settings(max_examples=20, deadline=None)
@given(shippers | exporters)
def test_any_adapter(adapter: Sidecar) -> None:
    comes_twice(lambda: AdapterDeployment(name="web", image="web:1", port=65_000, adapter=adapter))


@settings(max_examples=100, deadline=None)
@given(st.lists(st.text(max_size=60), max_size=3))
def test_any_command_is_judged(command: list[str]) -> None:
    assert runs_for_ever(command) is None or command


@settings(max_examples=20, deadline=None)
@given(shippers)
def test_a_shipper_alone_is_never_refused(shipper: LogShipper) -> None:
    came = rendered(lambda: SidecarDeployment(name="web", image="web:1", sidecars=[shipper]))
    assert came is not None or shipper.name == "web"
