"""`IstioGateway`: servers, hosts and TLS, and what it refuses."""

from __future__ import annotations

from typing import Any

import pytest

from k8spatterns import GatewayServer, GatewayTls, IstioGateway
from tests.support.making import made, refusal_of

HTTP = GatewayServer(hosts=["shop.example.com"], https_redirect=True)
HTTPS = GatewayServer(
    hosts=["shop.example.com"], protocol="HTTPS", tls=GatewayTls(credential_name="shop-tls")
)


def test_it_makes_a_gateway_of_istios_own_pods() -> None:
    gateway = made(IstioGateway(name="public", servers=[HTTP, HTTPS]))["Gateway", "public"]
    assert gateway["apiVersion"] == "networking.istio.io/v1"
    assert gateway["metadata"]["namespace"] == "production"
    assert gateway["spec"]["selector"] == {"istio": "ingressgateway"}
    assert gateway["spec"]["servers"] == [
        {
            "hosts": ["shop.example.com"],
            "port": {"name": "http-80", "number": 80, "protocol": "HTTP"},
            "tls": {"httpsRedirect": True},
        },
        {
            "hosts": ["shop.example.com"],
            "port": {"name": "https-443", "number": 443, "protocol": "HTTPS"},
            "tls": {"mode": "SIMPLE", "credentialName": "shop-tls"},
        },
    ]


def test_servers_of_one_port_have_names_of_their_own() -> None:
    other = HTTPS.replace(hosts=["api.example.com"])
    gateway = IstioGateway(name="public", servers=[HTTPS, other, other.replace(port=8443)])
    assert gateway.port_names() == ["https-443", "https-443-2", "https-8443"]


@pytest.mark.parametrize(
    ("hosts", "host", "served"),
    [
        (["*"], "shop.example.com", True),
        (["*.example.com"], "shop.example.com", True),
        (["*.example.com"], "example.com", False),
        (["prod/shop.example.com"], "shop.example.com", True),
        (["./*.example.com"], "a.b.example.com", True),
        (["shop.example.com"], "*.example.com", True),
        (["shop.example.com"], "shop", False),
    ],
)
def test_it_knows_what_it_serves(hosts: list[str], host: str, served: bool) -> None:
    gateway = IstioGateway(name="public", servers=[GatewayServer(hosts=hosts)])
    assert gateway.serves(host) is served


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"hosts": []}, "a server needs a host"),
        ({"hosts": ["shop"]}, "is a short name"),
        ({"hosts": ["a.example.com", "a.example.com"]}, "is there twice"),
        ({"hosts": ["Shop/a.example.com"]}, "the namespace in"),
        ({"hosts": ["*"], "protocol": "HTTPS"}, "HTTPS needs TLS settings"),
        ({"hosts": ["*"], "tls": GatewayTls(mode="PASSTHROUGH")}, "HTTP is plain text"),
        ({"hosts": ["*"], "protocol": "TCP"}, "has no usual port"),
        ({"hosts": ["*"], "protocol": "TCP", "port": 9, "https_redirect": True}, "not TCP"),
        ({"hosts": ["*"], "port": 0}, "greater than or equal to 1"),
        ({"hosts": ["*"], "protocol": "http"}, "HTTP"),
    ],
)
def test_a_server_refuses(fields: dict[str, Any], message: str) -> None:
    assert message in refusal_of(GatewayServer, **fields)


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({}, "SIMPLE needs a certificate"),
        ({"server_certificate": "/c.pem"}, "private_key="),
        ({"mode": "MUTUAL", "server_certificate": "/c", "private_key": "/k"}, "ca_certificates="),
        ({"mode": "PASSTHROUGH", "credential_name": "a"}, "PASSTHROUGH uses no certificate"),
        ({"mode": "ISTIO_MUTUAL", "private_key": "/k"}, "ISTIO_MUTUAL uses no certificate"),
        ({"credential_name": "a", "private_key": "/k"}, "comes from the Secret"),
        (
            {"server_certificate": "/c", "private_key": "/k", "ca_crl": "/r"},
            "ca_crl is about clients",
        ),
        ({"credential_name": "a", "min_protocol_version": "TLSV1_0"}, "know no TLSV1_0"),
        (
            {
                "credential_name": "a",
                "min_protocol_version": "TLSV1_3",
                "max_protocol_version": "TLSV1_2",
            },
            "no version is from TLSV1_3 to TLSV1_2",
        ),
    ],
)
def test_tls_refuses(fields: dict[str, Any], message: str) -> None:
    assert message in refusal_of(GatewayTls, **fields)


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"servers": []}, "a gateway needs a server"),
        ({"servers": [HTTP], "selector": {}}, "selects every Pod with a proxy"),
        ({"servers": [HTTP, HTTP]}, "two servers of port 80 serve shop.example.com"),
        ({"servers": [HTTP, HTTPS.replace(port=80)]}, "port 80 is HTTP for one server"),
        (
            {"servers": [HTTP.replace(port_name="a"), HTTPS.replace(port_name="a")]},
            'two servers have the port name "a"',
        ),
        ({"servers": [HTTP], "name": "a.b"}, "is not a DNS label"),
    ],
)
def test_a_gateway_refuses(fields: dict[str, Any], message: str) -> None:
    assert message in refusal_of(IstioGateway, **{"name": "public", **fields})
