from __future__ import annotations

import base64
from typing import Any

import pytest

from tests.support.faults import GONE, changed, faults


def pem(kind: str = "CERTIFICATE REQUEST", content: bytes = b"\x30\x03\x02\x01\x00") -> str:
    """Return a PEM block in base64."""
    inner = base64.b64encode(content).decode()
    text = f"-----BEGIN {kind}-----\n{inner}\n-----END {kind}-----\n"
    return base64.b64encode(text.encode()).decode()


REQUEST: dict[str, Any] = {
    "apiVersion": "certificates.k8s.io/v1",
    "kind": "CertificateSigningRequest",
    "metadata": {"name": "jane"},
    "spec": {
        "request": pem(content=b"\x30\x81\x80" + b"\x00" * 128),
        "signerName": "kubernetes.io/kube-apiserver-client",
        "usages": ["digital signature", "client auth"],
        "expirationSeconds": 600,
    },
}
API_SERVICE: dict[str, Any] = {
    "apiVersion": "apiregistration.k8s.io/v1",
    "kind": "APIService",
    "metadata": {"name": "v1beta1.metrics.example.com"},
    "spec": {
        "group": "metrics.example.com",
        "version": "v1beta1",
        "groupPriorityMinimum": 20_000,
        "versionPriority": 1000,
        "service": {"namespace": "metrics", "name": "adapter"},
        "caBundle": "LS0tCg==",
    },
}


@pytest.mark.parametrize("base", [REQUEST, API_SERVICE], ids=lambda tree: tree["kind"])
def test_the_bases_are_accepted(base: dict[str, Any]) -> None:
    assert faults(base) == set()


@pytest.mark.parametrize(
    ("changes", "code", "path"),
    [
        ({"spec.request": pem("CERTIFICATE")}, "001", "spec.request"),
        ({"spec.request": pem(content=b"\x30\x09\x00")}, "001", "spec.request"),
        ({"spec.request": "YWJj"}, "001", "spec.request"),
        ({"spec.request": "a b"}, "003", "spec.request"),
        ({"spec.signerName": "client"}, "001", "spec.signerName"),
        ({"spec.signerName": "example/client"}, "001", "spec.signerName"),
        ({"spec.signerName": "example.com/a/b"}, "001", "spec.signerName"),
        ({"spec.signerName": "example.com/A"}, "001", "spec.signerName"),
        ({"spec.signerName": "kubernetes.io/legacy-unknown"}, "001", "spec.signerName"),
        ({"spec.usages": GONE}, "002", "spec.usages"),
        ({"spec.usages": ["any", "any"]}, "002", "spec.usages[1]"),
        ({"spec.expirationSeconds": 599}, "002", "spec.expirationSeconds"),
    ],
    ids=str,
)
def test_a_request_is_refused(changes: dict[str, Any], code: str, path: str) -> None:
    assert (f"K8S-CERT-{code}", path) in faults(changed(REQUEST, changes))


@pytest.mark.parametrize(
    ("changes", "code", "path"),
    [
        ({"metadata.name": "v1.metrics.example.com"}, "001", "metadata.name"),
        ({"spec.version": ""}, "001", "spec.version"),
        ({"spec.group": "Metrics"}, "001", "spec.group"),
        ({"spec.group": ""}, "001", "spec.group"),
        ({"spec.groupPriorityMinimum": 20_001}, "002", "spec.groupPriorityMinimum"),
        ({"spec.versionPriority": 0}, "002", "spec.versionPriority"),
        ({"spec.service.port": 0}, "003", "spec.service.port"),
        ({"spec.service.namespace": ""}, "003", "spec.service.namespace"),
        ({"spec.insecureSkipTLSVerify": True}, "003", "spec.insecureSkipTLSVerify"),
        ({"spec.service": None}, "003", "spec.caBundle"),
    ],
    ids=str,
)
def test_an_api_service_is_refused(changes: dict[str, Any], code: str, path: str) -> None:
    assert (f"K8S-AGG-{code}", path) in faults(changed(API_SERVICE, changes))
