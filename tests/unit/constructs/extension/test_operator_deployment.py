"""`OperatorDeployment`: rights, flags, probes, metrics and webhooks of operators."""

from __future__ import annotations

from typing import Any

import pytest

from k8spatterns import (
    CustomResource,
    OperatorDeployment,
    OperatorMetrics,
    OperatorWebhook,
    Probe,
    ServingCertificate,
)
from k8spatterns.api import Resource, k8s
from tests.support.making import Made, made, refusal_of, rendered


class Site(CustomResource, group="web.example.com", version="v1", status=True):
    size: int = 1


class Plain(CustomResource, group="web.example.com", version="v1"):
    size: int = 1


FIELDS: dict[str, Any] = {"name": "op", "namespace": "ops", "image": "op:1", "watches": [Site]}


def operator(**more: Any) -> OperatorDeployment:
    return OperatorDeployment(**{**FIELDS, **more})


def container(objects: Made) -> dict[str, Any]:
    found: dict[str, Any] = objects["Deployment", "op"]["spec"]["template"]["spec"]["containers"][0]
    return found


def rights(tree: dict[str, Any]) -> dict[str, set[str]]:
    """Verbs by group/resource; names behind `=`."""
    found: dict[str, set[str]] = {}
    for rule in tree["rules"]:
        names = ",".join(rule.get("resourceNames", ()))
        for resource in rule.get("resources", ()):
            key = f"{rule['apiGroups'][0]}/{resource}{'=' + names if names else ''}"
            found.setdefault(key, set()).update(rule["verbs"])
    return found


READ = {"get", "list", "watch"}


def test_controller_runtime_has_its_flags_probes_and_lease() -> None:
    objects = made(operator(replicas=2, lease="1234.example.com"))
    found = container(objects)
    assert found["args"] == [
        "--leader-elect",
        "--health-probe-bind-address=:8081",
        "--metrics-bind-address=0",
    ]
    assert found["livenessProbe"]["httpGet"] == {"path": "/healthz", "port": 8081}
    assert found["readinessProbe"]["httpGet"] == {"path": "/readyz", "port": "health"}
    election = rights(objects["Role", "op-leader-election"])
    assert election["coordination.k8s.io/leases"] == {"create"}
    lease = "coordination.k8s.io/leases=1234.example.com"
    assert election[lease] == {"get", "update", "patch"}
    assert objects["RoleBinding", "op-leader-election"]["metadata"]["namespace"] == "ops"


def test_arguments_of_the_user_win_over_those_of_the_framework() -> None:
    args = container(made(operator(args=["--health-probe-bind-address=:9000", "-v=2"])))["args"]
    assert args == ["--metrics-bind-address=0", "--health-probe-bind-address=:9000", "-v=2"]


def test_rights_follow_from_what_it_does() -> None:
    found = rights(
        made(
            operator(owns=[k8s.Deployment], updates=[k8s.Service], reads=[k8s.Node], events=False)
        )["ClusterRole", "op"]
    )
    assert found == {
        "web.example.com/sites": READ,
        "web.example.com/sites/finalizers": {"update"},
        "web.example.com/sites/status": {"get", "update", "patch"},
        "apps/deployments": READ | {"create", "update", "patch", "delete"},
        "/services": READ | {"update", "patch"},
        "/nodes": READ,
    }


def test_a_kind_without_status_gives_no_right_to_it() -> None:
    found = rights(made(operator(watches=[Plain]))["ClusterRole", "op"])
    assert "web.example.com/plains/status" not in found


def test_namespaces_get_roles_and_cluster_wide_kinds_a_cluster_role() -> None:
    objects = made(operator(namespaces=["a"], reads=[k8s.Node]))
    assert set(rights(objects["ClusterRole", "op"])) == {"/nodes"}
    assert "web.example.com/sites" in rights(objects["Role", "op"])
    assert objects["Role", "op"]["metadata"]["namespace"] == "a"
    assert objects["RoleBinding", "op"]["subjects"][0]["namespace"] == "ops"
    assert {"name": "WATCH_NAMESPACE", "value": "a"} in container(objects)["env"]


def test_a_kind_without_a_class_is_a_resource() -> None:
    other = Resource(group="x.io", version="v1", kind="X", plural="xs", namespaced=True)
    assert rights(made(operator(reads=[other]))["ClusterRole", "op"])["x.io/xs"] == READ


def test_secure_metrics_are_authorized_and_monitored() -> None:
    metrics = OperatorMetrics(scraper="monitoring/prom", interval="30s", monitor_labels={"a": "b"})
    objects = made(operator(metrics=metrics))
    found = rights(objects["ClusterRole", "op"])
    assert found["authentication.k8s.io/tokenreviews"] == {"create"}
    assert found["authorization.k8s.io/subjectaccessreviews"] == {"create"}
    assert "--metrics-bind-address=:8443" in container(objects)["args"]
    monitor = objects["ServiceMonitor", "op-metrics"]
    assert monitor["spec"]["endpoints"][0]["scheme"] == "https"
    assert monitor["metadata"]["labels"]["a"] == "b"
    service = objects["Service", "op-metrics"]
    wanted = monitor["spec"]["selector"]["matchLabels"]
    assert wanted.items() <= service["metadata"]["labels"].items()
    reader = objects["ClusterRoleBinding", "op-metrics-reader"]
    assert reader["subjects"] == [
        {"kind": "ServiceAccount", "name": "prom", "namespace": "monitoring"}
    ]


def test_plain_metrics_are_asked_for_by_name() -> None:
    metrics = OperatorMetrics(secure=False, port=8080, monitor=False)
    objects = made(operator(metrics=metrics))
    assert "--metrics-secure=false" in container(objects)["args"]
    assert ("ServiceMonitor", "op-metrics") not in objects
    assert "authentication.k8s.io/tokenreviews" not in rights(objects["ClusterRole", "op"])


def test_webhooks_have_a_service_a_certificate_and_its_ca() -> None:
    hooks = [OperatorWebhook(type=kind, of=[Site]) for kind in ("validating", "mutating")]
    objects = made(operator(webhooks=hooks))
    hook = objects["ValidatingWebhookConfiguration", "op"]["webhooks"][0]
    assert hook["name"] == "vsite.web.example.com"
    assert hook["clientConfig"]["service"]["path"] == "/validate-web-example-com-v1-site"
    for kind in ("ValidatingWebhookConfiguration", "MutatingWebhookConfiguration"):
        notes = objects[kind, "op"]["metadata"]["annotations"]
        assert notes == {"cert-manager.io/inject-ca-from": "ops/op-webhook"}
    names = objects["Certificate", "op-webhook"]["spec"]["dnsNames"]
    assert names[0] == "op-webhook.ops.svc"
    mounts = {mount["mountPath"] for mount in container(objects)["volumeMounts"]}
    assert "/tmp/k8s-webhook-server/serving-certs" in mounts
    assert objects["Service", "op-webhook"]["spec"]["ports"][0]["targetPort"] == "webhook"


def test_the_secret_of_a_certificate_is_not_missed() -> None:
    hooks = [OperatorWebhook(type="validating", of=[Site])]
    assert rendered(operator(webhooks=hooks, crds=[Site])).findings == ()


def test_a_given_certificate_needs_no_cert_manager() -> None:
    given = ServingCertificate(secret="tls", ca_bundle="Y2E=")
    objects = made(
        operator(webhooks=[OperatorWebhook(type="mutating", of=[Site])], certificate=given)
    )
    hook = objects["MutatingWebhookConfiguration", "op"]["webhooks"][0]
    assert hook["clientConfig"]["caBundle"] == "Y2E="
    assert not [kind for kind, _ in objects if kind in ("Certificate", "Issuer")]


def test_kopf_runs_once_and_patches_what_it_handles() -> None:
    objects = made(operator(framework="kopf", args=["/src/handlers.py"]))
    found = container(objects)
    assert found["command"] == ["kopf", "run"]
    assert found["args"] == [
        "--liveness=http://0.0.0.0:8080/healthz",
        "--standalone",
        "--all-namespaces",
        "/src/handlers.py",
    ]
    assert objects["Deployment", "op"]["spec"]["strategy"] == {"type": "Recreate"}
    found = rights(objects["ClusterRole", "op"])
    assert found["web.example.com/sites"] == READ | {"patch"}
    assert found["apiextensions.k8s.io/customresourcedefinitions"] == {"list", "watch"}
    assert found["/events"] == {"create"}


@pytest.mark.parametrize("namespaces", [(), ("a", "b")])
def test_kopf_peers_by_an_object_of_the_scope(namespaces: tuple[str, ...]) -> None:
    objects = made(operator(framework="kopf", peering="op-peers", namespaces=namespaces))
    kind, plural = (
        ("KopfPeering", "kopfpeerings")
        if namespaces
        else (
            "ClusterKopfPeering",
            "clusterkopfpeerings",
        )
    )
    assert (kind, "op-peers") in objects
    found = rights(objects["Role" if namespaces else "ClusterRole", "op"])
    assert found[f"kopf.dev/{plural}=op-peers"] == {"get", "patch"}
    assert "--peering=op-peers" in container(objects)["args"]


def test_fabric8_has_the_endpoints_of_quarkus() -> None:
    objects = made(operator(framework="fabric8", namespaces=["a"], metrics=OperatorMetrics()))
    found = container(objects)
    assert found["livenessProbe"]["httpGet"]["path"] == "/q/health/live"
    assert found["readinessProbe"]["httpGet"]["path"] == "/q/health/ready"
    assert {"name": "QUARKUS_OPERATOR_SDK_NAMESPACES", "value": "a"} in found["env"]
    endpoint = objects["ServiceMonitor", "op-metrics"]["spec"]["endpoints"][0]
    assert endpoint == {"port": "metrics", "path": "/q/metrics"}
    crds = rights(objects["ClusterRole", "op"])
    assert crds == {"apiextensions.k8s.io/customresourcedefinitions=sites.web.example.com": {"get"}}


def test_kube_rs_has_what_its_user_gives() -> None:
    bare = container(made(operator(framework="kube-rs")))
    assert not {"args", "ports", "livenessProbe", "readinessProbe"} & set(bare)
    probe = Probe.http("/health", port=8080)
    given = container(made(operator(framework="kube-rs", port=8080, liveness=probe)))
    assert given["livenessProbe"]["httpGet"]["path"] == "/health"
    assert rights(made(operator(framework="kube-rs"))["ClusterRole", "op"])[
        "events.k8s.io/events"
    ] == {"create", "patch"}


MISUSES: list[tuple[dict[str, Any], str]] = [
    ({"watches": []}, "an operator watches something"),
    ({"watches": [int]}, "is no kind"),
    ({"replicas": 2}, "would all do the same work"),
    ({"framework": "kopf", "lease": "a"}, "Kopf elects no leader"),
    ({"framework": "kopf", "replicas": 2}, "Kopf runs once"),
    ({"peering": "a"}, "only Kopf has peering"),
    ({"framework": "kopf", "metrics": OperatorMetrics()}, "kopf serves no metrics of its own"),
    (
        {"framework": "kube-rs", "webhooks": [OperatorWebhook(type="mutating", of=[Site])]},
        "kube-rs has no port of its own for webhooks",
    ),
    (
        {"framework": "fabric8", "webhooks": [OperatorWebhook(type="mutating", of=[Site])]},
        "fabric8 has no path of its own for webhooks",
    ),
    (
        {"framework": "fabric8", "metrics": OperatorMetrics(secure=True)},
        "fabric8 serves metrics without TLS",
    ),
    ({"webhooks": [OperatorWebhook(type="mutating", of=[Site])] * 2}, "two webhooks are named"),
    ({"service_account": None}, "an operator needs an identity"),
]


@pytest.mark.parametrize(("fields", "message"), MISUSES, ids=lambda value: str(value)[:40])
def test_misuses_are_refused(fields: dict[str, Any], message: str) -> None:
    assert message in refusal_of(OperatorDeployment, **{**FIELDS, **fields})


HOOKS: list[tuple[dict[str, Any], str]] = [
    ({}, "a webhook is asked about kinds"),
    ({"of": [Site], "name": "a.b"}, "has fewer than three parts"),
    ({"of": [Site], "reinvocation_policy": "Never"}, "only a mutating webhook is asked again"),
    ({"rules": [k8s.RuleWithOperations()]}, "a webhook with rules needs name= and path="),
    ({"of": [Site], "timeout": 31}, "less than or equal to 30"),
]


@pytest.mark.parametrize(("fields", "message"), HOOKS, ids=lambda value: str(value)[:40])
def test_webhooks_that_the_api_server_would_refuse(fields: dict[str, Any], message: str) -> None:
    assert message in refusal_of(OperatorWebhook, type="validating", **fields)


CERTIFICATES: list[tuple[dict[str, Any], str]] = [
    ({"secret": "a"}, "its Secret and the CA"),
    ({"secret": "a", "ca_bundle": "b", "issuer": "c"}, "needs no issuer"),
    ({"issuer_kind": "ClusterIssuer"}, "a ClusterIssuer has a name"),
]


@pytest.mark.parametrize(("fields", "message"), CERTIFICATES, ids=lambda value: str(value)[:40])
def test_half_a_certificate_is_refused(fields: dict[str, Any], message: str) -> None:
    assert message in refusal_of(ServingCertificate, **fields)
