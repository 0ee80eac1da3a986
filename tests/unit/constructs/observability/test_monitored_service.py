from __future__ import annotations

from typing import Any

import pytest

from k8spatterns import (
    BatchJob,
    MetricsEndpoint,
    MetricsExporter,
    MonitoredService,
    NodeAgent,
    Port,
    Relabeling,
    ScrapeBasicAuth,
    SecretKey,
    ServiceOptions,
    SidecarDeployment,
    StatefulService,
    WebService,
)
from k8spatterns.api.prometheus import monitoring_v1
from tests.support.making import Made, made, rendered

IMAGE = "registry.example.com/web:1.4.2"
WEB = WebService(name="web", image=IMAGE, port=8080)
TWO = WebService(
    name="web", image=IMAGE, ports=[Port(number=8080), Port(number=9090, name="metrics")]
)


def monitors(*parts: Any) -> Made:
    return {
        key: tree
        for key, tree in made(*parts).items()
        if key[0] in ("ServiceMonitor", "PodMonitor")
    }


def spec(target: Any, **fields: Any) -> dict[str, Any]:
    ((_, tree),) = monitors(target, MonitoredService(target=target, **fields)).items()
    return dict(tree["spec"])


def endpoint(**fields: Any) -> dict[str, Any]:
    return dict(spec(WEB, endpoints=[MetricsEndpoint(**fields)])["endpoints"][0])


def refused(make: Any, **fields: Any) -> str:
    with pytest.raises(Exception, match="K8S-ARG") as caught:
        make(**fields)
    return str(caught.value)


def test_a_service_is_selected_by_its_own_labels_and_port_name() -> None:
    assert spec(WEB) == {
        "selector": {"matchLabels": {"app.kubernetes.io/name": "web"}},
        "endpoints": [{"port": "http", "path": "/metrics"}],
    }
    assert rendered(WEB, MonitoredService(target=WEB)).findings == ()


def test_labels_of_the_pods_do_not_matter_to_a_service_monitor() -> None:
    web = WEB.replace(selector={"app": "other"}, labels={"app.kubernetes.io/name": "shop"})
    assert spec(web)["selector"] == {"matchLabels": {"app.kubernetes.io/name": "shop"}}


def test_the_port_named_metrics_is_the_default_one() -> None:
    assert spec(TWO)["endpoints"][0]["port"] == "metrics"


def test_pods_are_asked_where_no_service_offers_the_port() -> None:
    agent = NodeAgent(name="agent", image=IMAGE, port=9100)
    assert spec(agent)["podMetricsEndpoints"] == [{"port": "http", "path": "/metrics"}]
    exporter = MetricsExporter(image=IMAGE, port=9115, scrape=None)
    web = SidecarDeployment(name="web", image=IMAGE, port=8080, sidecars=[exporter])
    assert spec(web)["podMetricsEndpoints"][0]["port"] == "metrics"
    assert spec(web)["selector"] == {"matchLabels": {"app.kubernetes.io/name": "web"}}


def test_pods_are_asked_where_two_services_would_ask_twice() -> None:
    db = StatefulService(name="db", image=IMAGE, port=5432, client_service=ServiceOptions())
    assert "podMetricsEndpoints" in spec(db)
    message = refused(MonitoredService, target=db, through="service")
    assert "has 2 Services, each Pod would be asked 2 times" in message


def test_all_fields_of_an_endpoint() -> None:
    written = endpoint(
        path="/prom",
        interval="30s",
        scrape_timeout="10s",
        params={"module": ["http"]},
        tls=monitoring_v1.ProbeSpecTlsConfig(server_name="web"),
        basic_auth=ScrapeBasicAuth(
            username=SecretKey(secret="settings", key="user"),
            password=SecretKey(secret="settings", key="password"),
        ),
        honor_labels=True,
        honor_timestamps=False,
        follow_redirects=False,
        enable_http2=False,
        filter_running=False,
        relabelings=[
            Relabeling(
                source_labels=["__meta_kubernetes_pod_node_name"],
                target_label="node",
                separator="/",
                regex="(.+)",
                replacement="$1",
            )
        ],
        metric_relabelings=[
            Relabeling(action="labeldrop", regex="tmp_.*"),
            Relabeling(action="hashmod", source_labels=["a"], target_label="b", modulus=4),
        ],
    )
    assert written == {
        "port": "http",
        "path": "/prom",
        "interval": "30s",
        "scrapeTimeout": "10s",
        "scheme": "https",
        "params": {"module": ["http"]},
        "tlsConfig": {"serverName": "web"},
        "basicAuth": {
            "username": {"name": "settings", "key": "user"},
            "password": {"name": "settings", "key": "password"},
        },
        "honorLabels": True,
        "honorTimestamps": False,
        "followRedirects": False,
        "enableHttp2": False,
        "filterRunning": False,
        "relabelings": [
            {
                "sourceLabels": ["__meta_kubernetes_pod_node_name"],
                "targetLabel": "node",
                "separator": "/",
                "regex": "(.+)",
                "replacement": "$1",
            }
        ],
        "metricRelabelings": [
            {"action": "labeldrop", "regex": "tmp_.*"},
            {"action": "hashmod", "sourceLabels": ["a"], "targetLabel": "b", "modulus": 4},
        ],
    }


def test_all_fields_of_a_monitor() -> None:
    written = spec(
        WEB,
        job_label="app.kubernetes.io/name",
        target_labels=["app.kubernetes.io/part-of"],
        pod_target_labels=["team"],
        attach_node_metadata=True,
        sample_limit=1000,
        target_limit=10,
        label_limit=30,
        label_name_length_limit=100,
        label_value_length_limit=200,
        keep_dropped_targets=0,
        body_size_limit="10MB",
        scrape_class="mesh",
        namespaces=["production"],
    )
    del written["selector"], written["endpoints"]
    assert written == {
        "jobLabel": "app.kubernetes.io/name",
        "targetLabels": ["app.kubernetes.io/part-of"],
        "podTargetLabels": ["team"],
        "attachMetadata": {"node": True},
        "sampleLimit": 1000,
        "targetLimit": 10,
        "labelLimit": 30,
        "labelNameLengthLimit": 100,
        "labelValueLengthLimit": 200,
        "keepDroppedTargets": 0,
        "bodySizeLimit": "10MB",
        "scrapeClass": "mesh",
        "namespaceSelector": {"matchNames": ["production"]},
    }


def test_a_secret_that_is_not_there_is_reported() -> None:
    token = MetricsEndpoint(bearer_token=SecretKey(secret="missing", key="token"))
    found = rendered(WEB, MonitoredService(target=WEB, endpoints=[token])).findings
    assert [finding.code for finding in found] == ["K8S-REF-001"]
    assert found[0].path == "spec.endpoints[0].authorization.credentials.name"


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"endpoints": [MetricsEndpoint(port="metrics")], "target": WEB}, 'has no port "metrics"'),
        ({"target": TWO.replace(ports=[Port(number=1, name="a"), Port(number=2, name="b")])},
         "has several ports: a, b"),
        ({"target": WebService(name="web", image=IMAGE)}, "has no port to ask"),
        ({"target": WEB, "endpoints": []}, "there is nothing to ask"),
        ({"target": WEB, "endpoints": [MetricsEndpoint(), MetricsEndpoint()]}, "two endpoints ask"),
        ({"target": NodeAgent(name="a", image=IMAGE, port=1), "through": "service"},
         "has no Service"),
        ({"target": NodeAgent(name="a", image=IMAGE, port=1), "target_labels": ["x"]},
         "write pod_target_labels="),
        ({"target": "web"}, "must be"),
    ],
)  # fmt: skip
def test_misuse_of_monitors(fields: dict[str, Any], message: str) -> None:
    assert message in refused(MonitoredService, **fields)


SECRET = SecretKey(secret="settings", key="token")
LOGIN = ScrapeBasicAuth(username=SECRET, password=SECRET)


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"interval": "10s", "scrape_timeout": "30s"}, "longer than the interval 10s"),
        ({"interval": "0s"}, "is no time at all"),
        ({"path": "metrics"}, "must be an absolute path"),
        ({"scheme": "http", "tls": monitoring_v1.ProbeSpecTlsConfig()}, "nothing over http"),
        ({"bearer_token": SECRET, "basic_auth": LOGIN},
         "bearer_token and basic_auth are given"),
    ],
)  # fmt: skip
def test_misuse_of_endpoints(fields: dict[str, Any], message: str) -> None:
    assert message in refused(MetricsEndpoint, **fields)


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"source_labels": ["a"]}, "the action replace writes or compares target_label="),
        ({"action": "keep"}, "the action keep compares nothing"),
        ({"action": "hashmod", "target_label": "a"}, "need each other"),
        ({"action": "labeldrop", "source_labels": ["a"]}, "reads regex= only, not source_labels="),
        ({"action": "labelmap", "regex": "(a"}, "is no regular expression of RE2"),
        ({"action": "labelmap", "regex": "(?=a)"}, "is no regular expression of RE2"),
    ],
)
def test_misuse_of_relabelings(fields: dict[str, Any], message: str) -> None:
    assert message in refused(Relabeling, **fields)


def test_a_job_is_asked_by_its_pods() -> None:
    job = BatchJob(name="job", image=IMAGE, port=9090)
    assert MonitoredService(target=job).kind() == "pods"
