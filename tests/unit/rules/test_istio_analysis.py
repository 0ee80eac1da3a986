"""The rules that find what `istioctl analyze` does, where their pages do not show it."""

from __future__ import annotations

from typing import Any

import pytest

from k8spatterns.rules.istio_annotation_table import ANNOTATIONS
from tests.support.checking import check_objects

NETWORK = "networking.istio.io/v1"


def made(api_version: str, kind: str, name: str = "web", **fields: Any) -> dict[str, Any]:
    namespace = fields.pop("namespace", "shop")
    metadata: dict[str, Any] = {"name": name}
    metadata |= {"namespace": namespace} if namespace else {}
    for key in ("labels", "annotations"):
        metadata |= {key: fields.pop(key)} if key in fields else {}
    return {"apiVersion": api_version, "kind": kind, "metadata": metadata, **fields}


def istio(kind: str, name: str = "web", namespace: str = "shop", **spec: Any) -> dict[str, Any]:
    return made(NETWORK, kind, name, namespace=namespace, spec=spec)


def namespace(name: str = "shop", **labels: str) -> dict[str, Any]:
    return made("v1", "Namespace", name, namespace="", labels=labels)


def deployment(name: str = "web", space: str = "shop", **labels: str) -> dict[str, Any]:
    own = labels or {"app": "web"}
    template = {
        "metadata": {"labels": own},
        "spec": {"containers": [{"name": "web", "image": "web:1"}]},
    }
    spec = {"selector": {"matchLabels": own}, "template": template}
    return made("apps/v1", "Deployment", name, namespace=space, spec=spec)


def service(name: str = "web", space: str = "shop", **port: Any) -> dict[str, Any]:
    ports = [{"name": "http", "port": 80, **port}]
    spec = {"selector": {"app": "web"}, "ports": ports}
    return made("v1", "Service", name, namespace=space, spec=spec)


def found(number: int, *trees: dict[str, Any], **app: Any) -> list[tuple[str, str]]:
    """Return (severity, path) of the findings of a code of Istio."""
    code = f"K8S-ISTIO-{number:03}"
    return [(f.severity, f.path) for f in check_objects(*trees, **app) if f.code == code]


def gateway(name: str = "public", space: str = "shop", **server: Any) -> dict[str, Any]:
    one = {
        "hosts": ["shop.example.com"],
        "port": {"name": "http", "number": 80, "protocol": "HTTP"},
        **server,
    }
    return istio("Gateway", name, space, selector={"istio": "edge"}, servers=[one])


EDGE = deployment("edge", "infra", istio="edge")


def test_a_gateway_selects_pods_of_any_namespace_or_declared_ones() -> None:
    assert found(14, gateway()) == [("warning", "spec.selector")]
    assert found(14, gateway(), EDGE) == []
    assert found(14, gateway(), external=["Pod/istio=edge"]) == []


@pytest.mark.parametrize(
    ("host", "entry", "wanted"),
    [
        ("api.example.com", "api.example.com", False),
        ("api.example.com", "*.example.com", False),
        ("api.example.com", "*.example.org", True),
        ("*.example.com", "*.example.com", False),
        ("web", "b.example.com", False),
        ("web.shop.svc.cluster.local", "b.example.com", False),
    ],
)
def test_hosts_that_a_service_entry_makes_known(host: str, entry: str, wanted: bool) -> None:
    ports = [{"name": "tls", "number": 443, "protocol": "TLS"}]
    trees = (
        istio("DestinationRule", host=host),
        istio("ServiceEntry", hosts=[entry], ports=ports, resolution="NONE"),
    )
    assert bool(found(15, *trees)) == wanted


def test_credentials_are_asked_in_the_namespace_of_the_pods() -> None:
    tls = gateway(tls={"mode": "SIMPLE", "credentialName": "cert"})
    path = "spec.servers[0].tls.credentialName"
    here = made("v1", "Secret", "cert", stringData={"tls.crt": "a", "tls.key": "b"})
    there = {**here, "metadata": {"name": "cert", "namespace": "infra"}}
    assert found(17, tls) == []
    assert found(17, tls, EDGE, here) == [("warning", path)]
    assert found(17, tls, EDGE, there) == []
    assert found(17, tls, EDGE, external=["Secret/infra/cert"]) == []
    certificate = made(
        "cert-manager.io/v1", "Certificate", namespace="infra", spec={"secretName": "cert"}
    )
    assert found(17, tls, EDGE, certificate) == []
    assert found(16, tls, EDGE, {**there, "stringData": {"cert": "a"}}) == [("error", path)]
    assert found(16, tls, EDGE, {**there, "stringData": {"cert": "a", "key": "b"}}) == []


def test_a_namespace_says_whether_it_is_in_the_mesh_where_the_app_has_istio() -> None:
    assert found(18, namespace()) == []
    assert found(18, namespace(), namespace("b", **{"istio-injection": "enabled"})) == [
        ("info", "metadata.labels")
    ]
    mesh = namespace(**{"istio.io/dataplane-mode": "ambient"})
    assert found(18, mesh) == []


@pytest.mark.parametrize(
    ("labels", "wanted"),
    [
        ({"istio-injection": "enabled"}, 0),
        ({"istio-injection": "disabled", "istio.io/rev": "a"}, 1),
        ({"istio-injection": "enabled", "istio.io/dataplane-mode": "ambient"}, 1),
        ({"istio-injection": "disabled", "istio.io/dataplane-mode": "ambient"}, 0),
    ],
)
def test_labels_of_injection(labels: dict[str, str], wanted: int) -> None:
    assert len(found(19, namespace(**labels))) == wanted


@pytest.mark.parametrize(
    ("key", "value", "wanted"),
    [
        ("sidecar.istio.io/interceptionMode", "TPROXY", False),
        ("sidecar.istio.io/interceptionMode", "tproxy", True),
        ("status.sidecar.istio.io/port", "0", False),
        ("status.sidecar.istio.io/port", "65536", True),
        ("traffic.sidecar.istio.io/includeOutboundIPRanges", "*", False),
        ("traffic.sidecar.istio.io/includeOutboundIPRanges", "10.0.0.0/8,2001:db8::/32", False),
        ("traffic.sidecar.istio.io/excludeOutboundIPRanges", "*", True),
        ("traffic.sidecar.istio.io/excludeOutboundIPRanges", "10.0.0.1", True),
        ("traffic.sidecar.istio.io/excludeInboundPorts", "", False),
        ("traffic.sidecar.istio.io/includeInboundPorts", "80,x", True),
        ("prometheus.istio.io/merge-metrics", "yes", True),
        ("readiness.status.sidecar.istio.io/periodSeconds", "-1", True),
    ],
)
def test_values_of_annotations(key: str, value: str, wanted: bool) -> None:
    tree = deployment()
    tree["spec"]["template"]["metadata"]["annotations"] = {key: value}
    path = "spec.template.metadata.annotations"
    assert found(22, tree) == ([("warning", path)] if wanted else [])
    assert found(20, tree) == found(21, tree) == []


def test_annotations_of_a_pod_have_no_place_on_its_deployment() -> None:
    tree = deployment()
    tree["metadata"]["annotations"] = {"sidecar.istio.io/proxyCPU": "1"}
    assert found(20, tree) == [("warning", "metadata.annotations")]
    tree["metadata"]["annotations"] = {"galley.istio.io/analyze-suppress": "*"}
    assert found(20, tree) == []
    assert len(ANNOTATIONS) > 60


def test_sidecars_of_different_pods_or_namespaces_do_not_clash() -> None:
    one = istio("Sidecar", "one", workloadSelector={"labels": {"app": "web"}})
    two = istio("Sidecar", "two", workloadSelector={"labels": {"tier": "a"}})
    both = deployment(app="web", tier="a")
    assert found(25, one, two, both) == [("error", "spec.workloadSelector")]
    assert found(25, one, two, deployment(app="web"), deployment("b", tier="a")) == []
    assert found(26, istio("Sidecar", "one"), istio("Sidecar", "two", "infra")) == []


def test_policies_of_the_root_namespace_are_for_pods_of_all() -> None:
    def policy(space: str) -> dict[str, Any]:
        spec = {"selector": {"matchLabels": {"app": "web"}}, "mtls": {"mode": "STRICT"}}
        return made("security.istio.io/v1", "PeerAuthentication", namespace=space, spec=spec)

    assert found(29, policy("istio-system"), deployment()) == []
    assert found(29, policy("infra"), deployment()) == [("warning", "spec.selector")]
    config = made("v1", "ConfigMap", "istio", namespace="istio-system")
    config["data"] = {"mesh": "rootNamespace: infra\n"}
    assert found(29, policy("infra"), deployment(), config) == []


def tls_rule(**tls: Any) -> dict[str, Any]:
    return istio("DestinationRule", host="web", trafficPolicy={"tls": tls})


def test_who_is_trusted() -> None:
    assert found(30, tls_rule(mode="SIMPLE")) == [("warning", "spec.trafficPolicy.tls")]
    assert found(30, tls_rule(mode="ISTIO_MUTUAL")) == []
    assert found(30, tls_rule(mode="MUTUAL", credentialName="client")) == []
    ports = [{"port": {"number": 443}, "tls": {"mode": "SIMPLE"}}]
    rule = istio("DestinationRule", host="web", trafficPolicy={"portLevelSettings": ports})
    assert found(30, rule) == [("warning", "spec.trafficPolicy.portLevelSettings[0].tls")]


def matched(*matches: list[dict[str, Any]]) -> dict[str, Any]:
    share = [{"destination": {"host": "web"}}]
    rules = [{"match": match, "route": share} for match in matches]
    return istio("VirtualService", hosts=["web"], http=rules)


PREFIX = {"uri": {"prefix": "/a"}}


@pytest.mark.parametrize(
    ("second", "wanted"),
    [
        ([{"uri": {"prefix": "/ab"}}], True),
        ([{"uri": {"exact": "/a/b"}}], True),
        ([{"uri": {"prefix": "/b"}}], False),
        ([{"uri": {"prefix": "/ab"}, "method": {"exact": "GET"}}], False),
        ([PREFIX, {"uri": {"prefix": "/b"}}], True),
        ([PREFIX], False),  # which is unreachable as a whole
    ],
)
def test_matches_that_get_nothing(second: list[dict[str, Any]], wanted: bool) -> None:
    path = "spec.http[1].match[0]"
    assert found(31, matched([PREFIX], second)) == ([("info", path)] if wanted else [])


def test_addresses_are_made_where_the_mesh_does_so() -> None:
    ports = [{"name": "tcp", "number": 5432, "protocol": "TCP"}]
    entry = istio("ServiceEntry", hosts=["db.example.com"], ports=ports, resolution="DNS")
    config = made("v1", "ConfigMap", "istio", namespace="istio-system")
    assert found(34, entry) == [("warning", "spec.ports[0]")]
    names = ("ISTIO_META_DNS_CAPTURE", "ISTIO_META_DNS_AUTO_ALLOCATE")
    lines = "".join(f'    {name}: "true"\n' for name in names)
    config["data"] = {"mesh": f"defaultConfig:\n  proxyMetadata:\n{lines}"}
    assert found(34, entry, config) == []
    config["data"] = {"mesh": "defaultConfig: [\n"}
    assert found(34, entry, config) == [("warning", "spec.ports[0]")]


def test_services_of_one_workload_matter_in_the_mesh_only() -> None:
    trees = (deployment(), service(), service("b", port=81, targetPort=80))
    assert found(35, *trees) == []
    assert found(35, *trees, namespace(**{"istio-injection": "enabled"})) == [
        ("warning", "metadata.name")
    ]


def test_servers_of_different_ports_do_not_clash() -> None:
    https = {"name": "https", "number": 443, "protocol": "HTTPS"}
    other = gateway("two", port=https, tls={"mode": "SIMPLE", "credentialName": "a"})
    assert found(41, gateway("one"), other) == []
    assert found(41, gateway("one"), gateway("two")) == [("error", "spec.servers[0].hosts[0]")]
    assert found(41, gateway("one"), gateway("two", hosts=["a/shop.example.com"])) == []


@pytest.mark.parametrize(
    ("operation", "applied", "wrong", "relative"),
    [
        ("ADD", "CLUSTER", 0, 0),
        ("ADD", "ROUTE_CONFIGURATION", 1, 0),
        ("REMOVE", "HTTP_ROUTE", 1, 0),
        ("REMOVE", "LISTENER", 0, 1),
        ("REPLACE", "CLUSTER", 1, 0),
        ("REPLACE", "NETWORK_FILTER", 0, 1),
        ("INSERT_FIRST", "HTTP_FILTER", 0, 0),
        ("MERGE", "CLUSTER", 0, 0),
    ],
)
def test_operations_of_envoy_filters(
    operation: str, applied: str, wrong: int, relative: int
) -> None:
    patch = {"applyTo": applied, "patch": {"operation": operation, "value": {"name": "a"}}}
    tree = made("networking.istio.io/v1alpha3", "EnvoyFilter", spec={"configPatches": [patch]})
    assert (len(found(47, tree)), len(found(46, tree))) == (wrong, relative)
    tree["spec"]["priority"] = 5
    assert found(46, tree) == []


def test_claims_are_checked_at_every_pod_of_the_gateway() -> None:
    claim = {"headers": {"@request.auth.claims.sub": {"exact": "a"}}}
    tree = matched([claim])
    tree["spec"]["gateways"] = ["shop/public"]
    path = "spec.http[0].match[0].headers"
    assert found(44, tree, gateway()) == []
    assert found(44, tree, gateway(), EDGE) == [("error", path)]
    rules = [{"issuer": "a", "jwksUri": "https://a.example.com"}]
    check = made("security.istio.io/v1", "RequestAuthentication", namespace="istio-system")
    assert found(44, tree, gateway(), EDGE, {**check, "spec": {"jwtRules": rules}}) == []


def test_ports_of_a_gateway_are_those_of_any_service_of_its_pods() -> None:
    open_to = service("edge", "infra", port=8080)
    open_to["spec"]["selector"] = {"istio": "edge"}
    path = "spec.servers[0].port.number"
    assert found(49, gateway(), EDGE, open_to) == [("warning", path)]
    more = service("more", "infra", port=80)
    more["spec"]["selector"] = {"istio": "edge"}
    assert found(49, gateway(), EDGE, open_to, more) == []
    assert found(49, gateway(), open_to) == []


def test_the_proxy_s_user() -> None:
    tree = deployment()
    pod = tree["spec"]["template"]["spec"]
    pod["securityContext"] = {"runAsUser": 1337}
    path = "spec.template.spec.securityContext.runAsUser"
    assert found(40, tree) == [("warning", path)]
    pod["securityContext"] = {}
    pod["containers"].append(
        {"name": "istio-proxy", "image": "auto", "securityContext": {"runAsUser": 1337}}
    )
    assert found(40, tree) == []


def test_an_injector_of_the_app_decides_about_the_image() -> None:
    tree = deployment()
    tree["spec"]["template"]["spec"]["containers"][0] |= {"name": "istio-proxy", "image": "auto"}
    hook = {
        "name": "rev.namespace.sidecar-injector.istio.io",
        "namespaceSelector": {"matchLabels": {"istio.io/rev": "a"}},
    }
    kind = "MutatingWebhookConfiguration"
    injector = made("admissionregistration.k8s.io/v1", kind, namespace="", webhooks=[hook])
    path = "spec.template.spec.containers[0].image"
    assert found(42, tree, namespace(**{"istio.io/rev": "a"}), injector) == []
    assert found(42, tree, namespace(**{"istio.io/rev": "b"}), injector) == [("warning", path)]


@pytest.mark.parametrize(
    ("name", "wanted"), [("shop", 0), ("sh*", 0), ("*op", 0), ("*", 0), ("other", 1)]
)
def test_namespaces_of_policies(name: str, wanted: int) -> None:
    spec = {"rules": [{"from": [{"source": {"namespaces": [name]}}]}]}
    policy = made("security.istio.io/v1", "AuthorizationPolicy", spec=spec)
    assert len(found(54, policy, namespace())) == wanted
    assert found(54, policy) == []
    assert found(54, policy, namespace(), external=["Namespace/other"]) == []
