"""`AggregatedApiServer`: what stands between the cluster's API server and one's own."""

from __future__ import annotations

from typing import Any

import pytest

from k8spatterns import AggregatedApiServer, App, ServingCertificate, render
from k8spatterns.api import k8s
from tests.support.making import made, refusal_of, rendered

FIELDS: dict[str, Any] = {
    "name": "wardle",
    "namespace": "wardle",
    "image": "wardle:1",
    "group": "wardle.example.com",
    "versions": ["v1", "v1beta1"],
}


def server(**more: Any) -> AggregatedApiServer:
    return AggregatedApiServer(**{**FIELDS, **more})


def test_each_version_is_registered_with_its_priority() -> None:
    objects = made(server())
    first = objects["APIService", "v1.wardle.example.com"]
    assert first["spec"] == {
        "group": "wardle.example.com",
        "version": "v1",
        "groupPriorityMinimum": 1000,
        "versionPriority": 100,
        "service": {"name": "wardle", "namespace": "wardle", "port": 443},
    }
    notes = first["metadata"]["annotations"]
    assert notes == {"cert-manager.io/inject-ca-from": "wardle/wardle-serving"}
    assert objects["APIService", "v1beta1.wardle.example.com"]["spec"]["versionPriority"] == 99


def test_both_standard_bindings_are_there() -> None:
    objects = made(server())
    who = [{"kind": "ServiceAccount", "name": "wardle", "namespace": "wardle"}]
    delegator = objects["ClusterRoleBinding", "wardle-auth-delegator"]
    assert delegator["roleRef"]["name"] == "system:auth-delegator"
    reader = objects["RoleBinding", "wardle-auth-reader"]
    assert reader["metadata"]["namespace"] == "kube-system"
    assert reader["roleRef"]["name"] == "extension-apiserver-authentication-reader"
    assert delegator["subjects"] == reader["subjects"] == who


def test_nothing_that_it_refers_to_is_missed() -> None:
    assert rendered(server()).findings == ()


def test_prefixes_leave_the_name_of_an_api_service_alone() -> None:
    app = App()
    app.chart("x", namespace="wardle", name_prefix="x-").add(server())
    named = {tree["kind"]: tree for tree in render(app).documents}
    assert named["APIService"]["metadata"]["name"] == "v1beta1.wardle.example.com"
    assert named["APIService"]["spec"]["service"]["name"] == named["Service"]["metadata"]["name"]


def test_the_server_reads_the_certificate_of_its_service() -> None:
    objects = made(server())
    spec = objects["Deployment", "wardle"]["spec"]["template"]["spec"]
    found = spec["containers"][0]
    assert found["args"] == [
        "--secure-port=8443",
        "--tls-cert-file=/etc/apiserver/certificates/tls.crt",
        "--tls-private-key-file=/etc/apiserver/certificates/tls.key",
    ]
    assert found["readinessProbe"]["httpGet"]["scheme"] == "HTTPS"
    assert {"name": "certificate", "secret": {"secretName": "wardle-serving"}} in spec["volumes"]
    ports = objects["Service", "wardle"]["spec"]["ports"]
    assert ports == [{"name": "https", "port": 443, "targetPort": "https"}]
    assert "wardle.wardle.svc" in objects["Certificate", "wardle-serving"]["spec"]["dnsNames"]


def test_a_given_certificate_is_trusted_by_its_ca() -> None:
    objects = made(server(certificate=ServingCertificate(secret="tls", ca_bundle="Y2E=")))
    assert objects["APIService", "v1.wardle.example.com"]["spec"]["caBundle"] == "Y2E="
    assert not [kind for kind, _ in objects if kind in ("Certificate", "Issuer")]


def test_skipping_the_check_is_said_by_name() -> None:
    objects = made(server(insecure_skip_tls_verify=True))
    assert objects["APIService", "v1.wardle.example.com"]["spec"]["insecureSkipTLSVerify"] is True
    found = objects["Deployment", "wardle"]["spec"]["template"]["spec"]["containers"][0]
    assert found["args"] == ["--secure-port=8443", "--cert-dir=/tmp/certificates"]


def test_rights_are_what_it_reads() -> None:
    rules = made(server(reads=[k8s.Namespace]))["ClusterRole", "wardle"]["rules"]
    assert rules == [
        {"apiGroups": [""], "resources": ["namespaces"], "verbs": ["get", "list", "watch"]}
    ]
    assert ("ClusterRole", "wardle") not in made(server())


MISUSES: list[tuple[dict[str, Any], str]] = [
    ({"certificate": None}, "can't tell it from others"),
    (
        {"certificate": ServingCertificate(), "insecure_skip_tls_verify": True},
        "a certificate that nobody verifies",
    ),
    ({"group": "wardle"}, "is no domain"),
    ({"versions": ["v1", "v1"]}, "a version is listed twice"),
    ({"versions": []}, "at least 1 item"),
    ({"versions": ["1"]}, "should match pattern"),
    ({"version_priority": 1}, "need a version_priority of as much"),
    ({"port": 80}, "listens on secure_port only"),
    ({"service": None}, "reaches it by its Service"),
    ({"service_account": None}, "granted to a ServiceAccount"),
]


@pytest.mark.parametrize(("fields", "message"), MISUSES, ids=lambda value: str(value)[:40])
def test_misuses_are_refused(fields: dict[str, Any], message: str) -> None:
    assert message in refusal_of(AggregatedApiServer, **{**FIELDS, **fields})
