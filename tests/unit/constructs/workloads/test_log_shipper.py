"""`LogShipper`: its configuration, where the logs are, and what it refuses."""

from __future__ import annotations

from typing import Any

import pytest
import yaml

from k8spatterns import (
    App,
    BarePod,
    BatchJob,
    ElasticsearchOutput,
    ForwardOutput,
    HttpOutput,
    InvalidConstructError,
    LogOutput,
    LogParser,
    LogShipper,
    LokiOutput,
    NodeAgent,
    Probe,
    S3Output,
    SecretKey,
    Security,
    SidecarDeployment,
    StatefulService,
    StdoutOutput,
    Volume,
    WebService,
    render,
)

SECRET = SecretKey(secret="logs", key="password")


def rendered(*constructs: Any) -> list[dict[str, Any]]:
    app = App(external=["Secret/logs", "ConfigMap/mine"])
    chart = app.chart("shop", namespace="production")
    for construct in constructs:
        chart.add(construct)
    rendering = render(app)
    assert not rendering.findings, rendering.findings
    return rendering.documents


def web(shipper: LogShipper, **more: Any) -> SidecarDeployment:
    return SidecarDeployment(name="web", image="web:1", port=8080, sidecars=[shipper], **more)


def of_kind(kind: str, documents: list[dict[str, Any]]) -> dict[str, Any]:
    (found,) = [document for document in documents if document["kind"] == kind]
    return found


def config(shipper: LogShipper) -> dict[str, Any]:
    data = of_kind("ConfigMap", rendered(web(shipper)))["data"]
    assert list(data) == ["fluent-bit.yaml"]
    loaded: dict[str, Any] = yaml.safe_load(data["fluent-bit.yaml"])
    return loaded


def output(one: LogOutput) -> dict[str, Any]:
    (made,) = config(LogShipper(path="/var/log/app", outputs=[one]))["pipeline"]["outputs"]
    assert isinstance(made, dict)
    return made


def pod_spec(shipper: LogShipper, **more: Any) -> dict[str, Any]:
    spec = of_kind("Deployment", rendered(web(shipper, **more)))["spec"]["template"]["spec"]
    assert isinstance(spec, dict)
    return spec


def test_the_configuration_tails_the_files() -> None:
    made = config(LogShipper(path="/var/log/app"))
    assert made["service"] == {
        "flush": 1,
        "log_level": "info",
        "http_server": True,
        "http_listen": "0.0.0.0",
        "http_port": 2020,
        "health_check": True,
    }
    (tail,) = made["pipeline"]["inputs"]
    assert tail["name"] == "tail"
    assert tail["path"] == "/var/log/app/*.log"
    assert tail["db"] == "/fluent-bit/state/tail.db"
    assert tail["read_from_head"] is True
    assert "parsers" not in made
    assert "filters" not in made["pipeline"]
    assert made["pipeline"]["outputs"] == [
        {"name": "stdout", "match": "*", "format": "json_lines", "json_date_format": "iso8601"}
    ]


def test_a_parser_of_ones_own_is_defined_and_used() -> None:
    parser = LogParser(
        name="web",
        format="regex",
        regex="^(?<code>[0-9]+) (?<text>.*)$",
        time_key="time",
        time_format="%s",
        types={"code": "integer"},
    )
    made = config(LogShipper(path="/logs", parser=parser, fields={"pod": "${HOSTNAME}"}))
    assert made["parsers"] == [
        {
            "name": "web",
            "format": "regex",
            "regex": "^(?<code>[0-9]+) (?<text>.*)$",
            "time_key": "time",
            "time_format": "%s",
            "types": "code:integer",
        }
    ]
    assert made["pipeline"]["inputs"][0]["parser"] == "web"
    assert "parsers_file" not in made["service"]
    assert made["pipeline"]["filters"] == [
        {"name": "record_modifier", "match": "*", "record": ["pod ${HOSTNAME}"]}
    ]


def test_a_parser_by_name_is_read_from_the_image() -> None:
    made = config(LogShipper(path="/logs", parser="nginx"))
    assert made["service"]["parsers_file"] == "/fluent-bit/etc/parsers.conf"
    assert made["pipeline"]["inputs"][0]["parser"] == "nginx"


def test_further_properties_reach_their_sections() -> None:
    shipper = LogShipper(
        path="/logs/",
        files="*.json",
        multiline=["java", "python"],
        tail={"rotate_wait": 30},
        service={"log_level": "warn"},
        memory_limit="20M",
    )
    made = config(shipper)
    (tail,) = made["pipeline"]["inputs"]
    assert tail["path"] == "/logs/*.json"
    assert tail["multiline.parser"] == "java, python"
    assert tail["rotate_wait"] == 30
    assert tail["mem_buf_limit"] == "20M"
    assert made["service"]["log_level"] == "warn"


def test_outputs_have_the_names_of_their_pages() -> None:
    forward = ForwardOutput(host="fluentd.logging", port=24224, require_ack_response=True)
    assert output(forward) == {
        "name": "forward",
        "match": "*",
        "host": "fluentd.logging",
        "port": 24224,
        "require_ack_response": True,
    }
    elastic = ElasticsearchOutput(host="es.logging", tls=True, tls_verify=False, index="web")
    assert output(elastic) == {
        "name": "es",
        "match": "*",
        "host": "es.logging",
        "tls": True,
        "tls.verify": False,
        "index": "web",
        "suppress_type_name": True,
    }
    daily = output(ElasticsearchOutput(host="es.logging", logstash_prefix="web"))
    assert daily["logstash_format"] is True
    assert daily["logstash_prefix"] == "web"
    http = HttpOutput(host="logs.example.com", uri="/in", header="X-Team web", compress="gzip")
    assert output(http)["uri"] == "/in"
    assert output(http)["format"] == "json_lines"
    loki = LokiOutput(host="loki.logging", labels={"app": "web", "level": "$level"})
    assert output(loki)["labels"] == "app=web, level=$level"
    assert "labels" not in output(LokiOutput(host="loki.logging"))
    s3 = S3Output(bucket="logs", region="eu-central-1", key_format="/web/%Y", compression="gzip")
    assert output(s3) == {
        "name": "s3",
        "match": "*",
        "bucket": "logs",
        "region": "eu-central-1",
        "s3_key_format": "/web/%Y",
        "compression": "gzip",
    }
    kafka = LogOutput(plugin="kafka", match="app", properties={"brokers": "kafka:9092"})
    assert output(kafka) == {"name": "kafka", "match": "app", "brokers": "kafka:9092"}


def test_secrets_of_outputs_come_as_variables() -> None:
    outputs = [
        StdoutOutput(),
        ElasticsearchOutput(host="es.logging", user="shop", password=SECRET),
    ]
    shipper = LogShipper(path="/logs", outputs=outputs, env={"TZ": "UTC"})
    made = config(shipper)["pipeline"]["outputs"][1]
    assert made["http_user"] == "shop"
    assert made["http_passwd"] == "${OUTPUT_1_HTTP_PASSWD}"
    (container,) = pod_spec(shipper)["initContainers"]
    variables = {variable["name"]: variable for variable in container["env"]}
    reference = variables["OUTPUT_1_HTTP_PASSWD"]["valueFrom"]["secretKeyRef"]
    assert reference == {"name": "logs", "key": "password"}
    assert variables["TZ"]["value"] == "UTC"


@pytest.mark.parametrize("native", [True, False])
def test_the_logs_are_seen_by_both(native: bool) -> None:
    spec = pod_spec(LogShipper(path="/var/log/app", native=native))
    application = spec["containers"][0]
    shipper = spec["initContainers"][0] if native else spec["containers"][1]
    assert shipper.get("restartPolicy") == ("Always" if native else None)
    written = {mount["mountPath"]: mount for mount in application["volumeMounts"]}
    read = {mount["mountPath"]: mount for mount in shipper["volumeMounts"]}
    assert written["/var/log/app"] == {
        "name": "log-shipper-logs",
        "mountPath": "/var/log/app",
    }
    assert read["/var/log/app"]["name"] == "log-shipper-logs"
    assert read["/var/log/app"]["readOnly"] is True
    assert read["/fluent-bit/config"]["readOnly"] is True
    assert "readOnly" not in read["/fluent-bit/state"]
    assert not {"/fluent-bit/config", "/fluent-bit/state"} & set(written)
    volumes = {volume["name"]: volume for volume in spec["volumes"]}
    assert volumes["log-shipper-logs"]["emptyDir"] == {}
    assert volumes["log-shipper-config"]["configMap"]["name"] == "web-log-shipper"


def test_its_own_server_is_asked_and_not_offered() -> None:
    documents = rendered(web(LogShipper(path="/logs")))
    (container,) = of_kind("Deployment", documents)["spec"]["template"]["spec"]["initContainers"]
    assert container["ports"] == [{"name": "fluent-2020", "containerPort": 2020}]
    assert container["livenessProbe"]["httpGet"] == {"path": "/", "port": "fluent-2020"}
    assert container["readinessProbe"]["httpGet"]["path"] == "/api/v1/uptime"
    assert container["args"] == ["-c", "/fluent-bit/config/fluent-bit.yaml"]
    assert container["securityContext"]["runAsUser"] == 65532
    ports = of_kind("Service", documents)["spec"]["ports"]
    assert [port["name"] for port in ports] == ["http"]


def test_a_change_of_the_configuration_replaces_the_pods() -> None:
    def checksum(shipper: LogShipper) -> str:
        template = of_kind("Deployment", rendered(web(shipper)))["spec"]["template"]
        text = template["metadata"]["annotations"]["checksum/log-shipper"]
        assert len(text) == 64
        return str(text)

    one, other = LogShipper(path="/logs"), LogShipper(path="/logs", tag="web")
    assert checksum(one) == checksum(LogShipper(path="/logs"))
    assert checksum(one) != checksum(other)


def test_a_configuration_of_ones_own() -> None:
    text = "pipeline:\n  inputs: []\n"
    documents = rendered(web(LogShipper(path="/logs", config=text, http_port=2021)))
    assert of_kind("ConfigMap", documents)["data"] == {"fluent-bit.yaml": text}
    (container,) = of_kind("Deployment", documents)["spec"]["template"]["spec"]["initContainers"]
    assert container["ports"][0]["containerPort"] == 2021


def test_a_config_map_that_exists() -> None:
    shipper = LogShipper(
        path="/logs",
        config_map="mine",
        config_path="/fluent-bit/etc",
        config_file="fluent-bit.conf",
        config_volume="config",
    )
    documents = rendered(web(shipper))
    assert not [document for document in documents if document["kind"] == "ConfigMap"]
    template = of_kind("Deployment", documents)["spec"]["template"]
    assert "annotations" not in template["metadata"]
    (container,) = template["spec"]["initContainers"]
    assert container["args"] == ["-c", "/fluent-bit/etc/fluent-bit.conf"]
    assert "ports" not in container
    assert "livenessProbe" not in container
    volumes = {volume["name"]: volume for volume in template["spec"]["volumes"]}
    assert volumes["config"]["configMap"]["name"] == "mine"


def test_every_default_can_be_changed() -> None:
    shipper = LogShipper(
        path="/logs",
        liveness=None,
        readiness=Probe.http("/api/v1/health", port="fluent-2020"),
        security=Security(run_as_user=1000),
        args=["--quiet"],
        volume=Volume(name="web-logs", persistent_volume_claim="web-logs"),
    )
    app = App(external=["PersistentVolumeClaim/web-logs"])
    app.chart("shop", namespace="production").add(web(shipper))
    rendering = render(app)
    assert not rendering.errors
    template = of_kind("Deployment", rendering.documents)["spec"]["template"]
    (container,) = template["spec"]["initContainers"]
    assert "livenessProbe" not in container
    assert container["readinessProbe"]["httpGet"]["path"] == "/api/v1/health"
    assert container["args"] == ["--quiet"]
    volumes = {volume["name"]: volume for volume in template["spec"]["volumes"]}
    assert volumes["web-logs"]["persistentVolumeClaim"]["claimName"] == "web-logs"


def test_two_shippers_in_a_pod() -> None:
    sidecars = [
        LogShipper(path="/var/log/app"),
        LogShipper(path="/var/log/audit", name="audit", http_port=2021),
    ]
    documents = rendered(SidecarDeployment(name="web", image="web:1", sidecars=sidecars))
    names = [d["metadata"]["name"] for d in documents if d["kind"] == "ConfigMap"]
    assert names == ["web-log-shipper", "web-audit"]


def test_the_application_mounts_a_shared_volume_once() -> None:
    logs = Volume(name="logs", at="/logs")
    spec = pod_spec(LogShipper(path="/logs", volume=Volume(name="logs")), volumes=[logs])
    paths = [mount["mountPath"] for mount in spec["containers"][0]["volumeMounts"]]
    assert paths.count("/logs") == 1


@pytest.mark.parametrize(
    ("workload", "native"),
    [
        (BatchJob, True),  # a classic sidecar would keep a Job from ending
        *((one, True) for one in (SidecarDeployment, WebService, StatefulService, NodeAgent)),
        *((one, False) for one in (SidecarDeployment, WebService, StatefulService, NodeAgent)),
        (BarePod, True),
        (BarePod, False),
    ],
)
def test_every_workload_takes_it(workload: Any, native: bool) -> None:
    shipper = LogShipper(path="/var/log/app", native=native)
    documents = rendered(workload(name="web", image="web:1", sidecars=[shipper]))
    text = str(documents)
    assert "web-log-shipper" in text
    assert text.count("log-shipper-logs") == 3  # the volume, and a mount in either container


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"path": "var/log"}, "must start with '/'|absolute"),
        ({"path": "/logs", "config": "a", "config_map": "b"}, "the configuration has one place"),
        ({"path": "/logs", "config": "a", "parser": "json"}, "parser= would do nothing"),
        ({"path": "/logs", "outputs": []}, "the records go nowhere"),
        (
            {"path": "/logs", "parser": "json", "multiline": ["java"]},
            "either parser= or multiline=",
        ),
        ({"path": "/logs", "multiline": ["php"]}, 'brings no rule "php"'),
        ({"path": "/logs", "tail": {"Path": "/x"}}, "tail sets Path, which has a field"),
        ({"path": "/logs", "volume": Volume(name="a", at="/b")}, "the volume is at /b"),
        ({"path": "/logs", "output": []}, "output"),
    ],
)
def test_misuse(arguments: dict[str, Any], message: str) -> None:
    with pytest.raises(InvalidConstructError, match=message):
        LogShipper(**arguments)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (LogOutput, "needs its plugin's name"),
        (lambda: StdoutOutput(plugin="stdout"), "is the plugin stdout"),
        (lambda: LogOutput(plugin="kafka", properties={"Match": "x"}), "sets Match"),
        (lambda: LokiOutput(host="loki", properties={"host": "x"}), "sets host"),
        (lambda: ForwardOutput(host="x", tls_verify=False), "need TLS"),
        (lambda: ElasticsearchOutput(host="x", index="a", logstash_prefix="b"), "not both"),
        (lambda: LokiOutput(host="x", password="secret"), "password"),  # type: ignore[arg-type]
        (lambda: LogParser(name="a", format="json", regex="x"), "regex= goes with"),
        (lambda: LogParser(name="a", format="regex", regex="x"), "names no field"),
        (lambda: LogParser(name="a", format="json", time_format="%s"), "needs time_key="),
    ],
)
def test_misuse_of_outputs_and_parsers(make: Any, message: str) -> None:
    with pytest.raises(InvalidConstructError, match=message):
        make()


def test_two_shippers_on_one_port_are_refused() -> None:
    sidecars = [LogShipper(path="/a"), LogShipper(path="/b", name="other")]
    with pytest.raises(InvalidConstructError, match="both listen on port 2020"):
        SidecarDeployment(name="web", image="web:1", sidecars=sidecars)
