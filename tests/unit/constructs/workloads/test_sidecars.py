"""`SidecarDeployment`, `Sidecar`, `MetricsExporter`, `AdapterDeployment`."""

from __future__ import annotations

from typing import Any

import pytest

from k8spatterns import (
    AdapterDeployment,
    App,
    BarePod,
    DisruptionBudget,
    InvalidConstructError,
    LogParser,
    LogShipper,
    MetricsExporter,
    NodeAgent,
    PodMonitorScrape,
    Port,
    Probe,
    Rendering,
    RollingUpdate,
    Security,
    Sidecar,
    SidecarDeployment,
    StatefulService,
    Volume,
    WebService,
    render,
)
from k8spatterns.api import k8s

EXPORTER = MetricsExporter(image="nginx/nginx-prometheus-exporter:1.4.2", port=9113)


def rendered(*constructs: Any) -> Rendering:
    app = App()
    chart = app.chart("shop", namespace="production")
    for construct in constructs:
        chart.add(construct)
    return render(app)


def made(*constructs: Any) -> dict[str, dict[str, Any]]:
    rendering = rendered(*constructs)
    assert not rendering.findings, rendering.findings
    documents = {document["kind"]: document for document in rendering.documents}
    assert len(documents) == len(rendering.documents)
    return documents


def web(*sidecars: Sidecar, **more: Any) -> SidecarDeployment:
    return SidecarDeployment(name="web", image="web:1", port=8080, sidecars=sidecars, **more)


def pod(documents: dict[str, dict[str, Any]], kind: str = "Deployment") -> dict[str, Any]:
    spec: dict[str, Any] = documents[kind]["spec"]["template"]["spec"]
    return spec


def test_a_deployment_brings_what_it_needs() -> None:
    documents = made(web(replicas=3))
    assert list(documents) == ["ServiceAccount", "Deployment", "Service", "PodDisruptionBudget"]
    assert documents["PodDisruptionBudget"]["spec"]["maxUnavailable"] == 1
    assert documents["Deployment"]["spec"]["strategy"]["rollingUpdate"]["maxUnavailable"] == 0


@pytest.mark.parametrize(
    ("more", "kinds"),
    [
        ({}, {"ServiceAccount", "Deployment", "Service"}),
        ({"service": None, "replicas": 2}, {"ServiceAccount", "Deployment", "PodDisruptionBudget"}),
        ({"service_account": None}, {"Deployment", "Service"}),
        ({"replicas": 2, "disruption_budget": None}, {"ServiceAccount", "Deployment", "Service"}),
    ],
)
def test_what_is_not_wanted_is_left_out(more: dict[str, Any], kinds: set[str]) -> None:
    assert set(made(web(**more))) == kinds


def test_without_a_port_there_is_no_service() -> None:
    assert set(made(SidecarDeployment(name="web", image="web:1"))) == {
        "ServiceAccount",
        "Deployment",
    }


def test_sidecars_are_native_unless_they_are_not() -> None:
    spec = pod(
        made(web(Sidecar(name="a", image="a:1"), Sidecar(name="b", image="b:1", native=False)))
    )
    assert [(one["name"], one["restartPolicy"]) for one in spec["initContainers"]] == [
        ("a", "Always")
    ]
    assert [one["name"] for one in spec["containers"]] == ["web", "b"]
    assert "restartPolicy" not in spec["containers"][1]


def test_a_shared_volume_is_seen_by_all_at_one_path() -> None:
    cache = Volume(name="cache", at="/cache")
    spec = pod(
        made(
            web(
                Sidecar(name="a", image="a:1", shared=[cache]),
                Sidecar(name="b", image="b:1", shared=[cache], native=False),
            )
        )
    )
    containers = [*spec["containers"], *spec["initContainers"]]
    assert len(containers) == 3
    for container in containers:
        paths = [mount["mountPath"] for mount in container["volumeMounts"]]
        assert paths.count("/cache") == 1
    assert [volume["name"] for volume in spec["volumes"]].count("cache") == 1


def test_a_sidecar_of_its_own_security_says_all_of_it() -> None:
    side = Sidecar(name="a", image="a:1", security=Security(run_as_user=1000))
    context = pod(made(web(side)))["initContainers"][0]["securityContext"]
    assert context["runAsUser"] == 1000
    assert context["runAsNonRoot"] is True
    assert context["seccompProfile"] == {"type": "RuntimeDefault"}


def test_a_port_of_a_sidecar_has_its_name_and_is_not_offered() -> None:
    documents = made(web(Sidecar(name="oauth2-proxy", image="a:1", port=4180)))
    side = pod(documents)["initContainers"][0]
    assert side["ports"] == [{"name": "oauth2-proxy", "containerPort": 4180}]
    assert side["readinessProbe"]["tcpSocket"]["port"] == "oauth2-proxy"
    assert [port["name"] for port in documents["Service"]["spec"]["ports"]] == ["http"]


@pytest.mark.parametrize(
    ("name", "port"),
    [
        ("a-very-long-sidecar", "a-very-long-sid"),
        ("a--b", "a-b"),
        ("12", "p12"),
        ("1" * 20, "p" + 14 * "1"),
    ],
)
def test_the_name_of_a_port_is_valid(name: str, port: str) -> None:
    assert Sidecar(name=name, image="a:1", port=1).all_ports()[0].name == port


def test_ports_of_a_sidecar_are_offered_where_they_say_so() -> None:
    ports = [Port(number=4180, name="login"), Port(number=4181, name="admin", exposed=False)]
    documents = made(web(Sidecar(name="a", image="a:1", ports=ports)))
    assert [port["name"] for port in documents["Service"]["spec"]["ports"]] == ["http", "login"]


def test_probes_of_a_sidecar_can_be_left_out() -> None:
    side = Sidecar(name="a", image="a:1", port=1, readiness=None, liveness=None)
    container = pod(made(web(side)))["initContainers"][0]
    assert "readinessProbe" not in container
    assert "livenessProbe" not in container


@pytest.mark.parametrize(
    ("sidecars", "more", "message"),
    [
        ([Sidecar(name="web", image="a:1")], {}, 'two containers are named "web"'),
        ([Sidecar(name="a", image="a:1", port=8080)], {}, "both listen on port 8080"),
        (
            [Sidecar(name="a", image="a:1", ports=[Port(number=1)])],
            {},
            'two ports of the Service are named "http"',
        ),
        (
            [Sidecar(name="a", image="a:1", shared=[Volume(name="v", at="/v", secret="s")])],
            {"volumes": [Volume(name="v", at="/v")]},
            "two volumes with different sources",
        ),
        (
            [Sidecar(name="a", image="a:1", shared=[Volume(name="v", at="/v")])],
            {"volumes": [Volume(name="w", at="/v")]},
            'the volumes "w" and "v" are both mounted at /v in the container "web"',
        ),
        (
            [EXPORTER, MetricsExporter(name="b", image="b:1", port=9114, port_name="other")],
            {},
            "two sidecars set the Pod's annotation prometheus.io/port",
        ),
        ([], {"update": "Recreate"}, "update"),
        ([], {"replica": 3}, "replica"),
    ],
)
def test_misuse(sidecars: list[Sidecar], more: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidConstructError, match=message):
        web(*sidecars, **more)


def test_misuse_of_its_parts() -> None:
    with pytest.raises(InvalidConstructError, match="can't both be 0"):
        RollingUpdate(max_surge=0)
    with pytest.raises(InvalidConstructError, match="not both"):
        DisruptionBudget(max_unavailable=1, min_available=1)


def test_an_exporter_is_found_by_annotations() -> None:
    documents = made(web(EXPORTER))
    template = documents["Deployment"]["spec"]["template"]
    assert template["metadata"]["annotations"] == {
        "prometheus.io/scrape": "true",
        "prometheus.io/port": "9113",
        "prometheus.io/path": "/metrics",
    }
    container = template["spec"]["initContainers"][0]
    assert container["ports"] == [{"name": "metrics", "containerPort": 9113}]
    assert [port["name"] for port in documents["Service"]["spec"]["ports"]] == ["http"]


def test_an_exporter_may_be_offered_and_not_scraped() -> None:
    documents = made(web(EXPORTER.replace(exposed=True, scrape=None, native=False)))
    template = documents["Deployment"]["spec"]["template"]
    assert "annotations" not in template["metadata"]
    assert [one["name"] for one in template["spec"]["containers"]] == ["web", "metrics-exporter"]
    ports = documents["Service"]["spec"]["ports"]
    assert [port["name"] for port in ports] == ["http", "metrics"]


def test_an_exporter_is_found_by_a_pod_monitor() -> None:
    scrape = PodMonitorScrape(labels={"release": "monitoring"}, interval="30s")
    monitor = made(web(EXPORTER.replace(scrape=scrape, path="/m")))["PodMonitor"]
    assert monitor["apiVersion"] == "monitoring.coreos.com/v1"
    assert monitor["metadata"]["name"] == "web-metrics-exporter"
    assert monitor["metadata"]["labels"]["release"] == "monitoring"
    assert monitor["spec"] == {
        "selector": {"matchLabels": {"app.kubernetes.io/name": "web"}},
        "podMetricsEndpoints": [{"port": "metrics", "path": "/m", "interval": "30s"}],
    }


def test_annotations_of_the_user_win() -> None:
    annotations = {"prometheus.io/scrape": "false"}
    template = made(web(EXPORTER, pod_annotations=annotations))["Deployment"]["spec"]["template"]
    assert template["metadata"]["annotations"]["prometheus.io/scrape"] == "false"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({}, "port"),
        ({"port": 9113, "ports": [Port(number=1)]}, "either port= or ports="),
        ({"port": 70_000}, "port"),
        ({"port": 9113, "path": "metrics"}, "path"),
        ({"port": 9113, "port_name": "Metrics"}, "port_name"),
        ({"port": 9113, "scrape": True}, "scrape"),
    ],
)
def test_misuse_of_an_exporter(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidConstructError, match=message):
        MetricsExporter(image="a:1", **arguments)


@pytest.mark.parametrize("native", [True, False])
@pytest.mark.parametrize("workload", [SidecarDeployment, WebService, StatefulService, NodeAgent])
def test_every_workload_takes_an_exporter(workload: Any, native: bool) -> None:
    one = workload(name="web", image="web:1", port=80, sidecars=[EXPORTER.replace(native=native)])
    documents = made(one)
    assert documents[one.kind()]["spec"]["template"]["metadata"]["annotations"]


def test_a_pod_takes_an_exporter() -> None:
    metadata = made(BarePod(name="web", image="web:1", sidecars=[EXPORTER]))["Pod"]["metadata"]
    assert metadata["annotations"]["prometheus.io/port"] == "9113"


def test_an_adapter_of_metrics() -> None:
    documents = made(AdapterDeployment(name="cache", image="redis:8", port=6379, adapter=EXPORTER))
    spec = pod(documents)
    assert [one["name"] for one in spec["initContainers"]] == ["metrics-exporter"]
    assert (
        "prometheus.io/scrape"
        in documents["Deployment"]["spec"]["template"]["metadata"]["annotations"]
    )


def test_an_adapter_of_logs() -> None:
    parser = LogParser(name="old", format="regex", regex="^(?<level>[A-Z]+)")
    adapter = LogShipper(path="/logs", parser=parser, native=False)
    documents = made(
        AdapterDeployment(name="old", image="old:1", adapter=adapter, sidecars=[EXPORTER])
    )
    spec = pod(documents)
    assert [one["name"] for one in spec["containers"]] == ["old", "log-shipper"]
    assert [one["name"] for one in spec["initContainers"]] == ["metrics-exporter"]
    assert "json_lines" in documents["ConfigMap"]["data"]["fluent-bit.yaml"]


def test_an_adapter_of_any_kind() -> None:
    shared = Sidecar(name="convert", image="a:1", shared=[Volume(name="out", at="/out")])
    assert made(AdapterDeployment(name="old", image="old:1", adapter=shared))
    port = Sidecar(name="convert", image="a:1", port=9000)
    assert made(AdapterDeployment(name="old", image="old:1", adapter=port))


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({}, "adapter"),
        ({"adapter": Sidecar(name="a", image="a:1")}, "offers no port and shares no volume"),
        ({"adapter": "metrics"}, "adapter"),
        ({"adapter": EXPORTER.replace(name="old")}, "two containers are named"),
        ({"adapter": EXPORTER, "sidecars": [EXPORTER]}, "two containers are named"),
        ({"adapter": EXPORTER, "port": 9113}, "both listen on port 9113"),
    ],
)
def test_misuse_of_an_adapter(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidConstructError, match=message):
        AdapterDeployment(name="old", image="old:1", **arguments)


def test_a_hook_that_stops_a_sidecar() -> None:
    side = Sidecar(
        name="a",
        image="a:1",
        liveness=Probe.command("true"),
        pre_stop=k8s.LifecycleHandler(sleep=k8s.SleepAction(seconds=5)),
    )
    container = pod(made(web(side)))["initContainers"][0]
    assert container["lifecycle"] == {"preStop": {"sleep": {"seconds": 5}}}
