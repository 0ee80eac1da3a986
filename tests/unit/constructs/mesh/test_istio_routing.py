"""`IstioRouting`: hosts and subsets agree, rules in order, and what it refuses."""

from __future__ import annotations

from typing import Any

import pytest

from k8spatterns import (
    Abort,
    App,
    ClientTls,
    ConsistentHash,
    CorsPolicy,
    Delay,
    DirectResponse,
    Fault,
    GatewayServer,
    GatewayTls,
    HeaderChanges,
    HttpCookie,
    HttpMatch,
    HttpRule,
    IstioGateway,
    IstioRouting,
    LoadBalancer,
    Localities,
    Mirror,
    Port,
    PortPolicy,
    Redirect,
    Rewrite,
    RouteTo,
    SharedService,
    Subset,
    TcpMatch,
    TcpRule,
    TextMatch,
    TlsMatch,
    TlsRule,
    Warmup,
    WebService,
    render,
)
from tests.support.making import made, refusal_of, rendered

WEB = WebService(name="web", image="web:1", port=8080)
PUBLIC = IstioGateway(name="public", servers=[GatewayServer(hosts=["*.example.com"])])


def version(tag: str) -> WebService:
    return WebService(
        name=f"web-{tag}",
        image=f"web:{tag}",
        port=8080,
        service=None,
        pod_labels={"app": "web", "version": tag},
    )


V1, V2 = version("v1"), version("v2")
SHARED = SharedService(name="web", of=[V1, V2])
ONE, TWO = Subset(name="one", of=V1), Subset(name="two", of=V2)
BETA = HttpMatch(headers={"x-beta": "yes"})


def spec(routing: IstioRouting, *others: Any, kind: str = "VirtualService") -> Any:
    return made(*(others or (WEB,)), routing)[kind, "web"]["spec"]


def route(*http: HttpRule, **fields: Any) -> IstioRouting:
    return IstioRouting(**{"name": "web", "host": WEB, "http": http, **fields})


def rule(*, host: Any = WEB, **fields: Any) -> Any:
    return spec(route(HttpRule(**fields), host=host))["http"][0]


def test_subsets_come_from_the_rules_and_from_the_workloads() -> None:
    routing = route(HttpRule(match=BETA, to=TWO), HttpRule(to=ONE), host=SHARED)
    assert spec(routing, V1, V2, SHARED, kind="DestinationRule") == {
        "host": "web",
        "subsets": [
            {"name": "two", "labels": {"version": "v2"}},
            {"name": "one", "labels": {"version": "v1"}},
        ],
    }
    http = spec(routing, V1, V2, SHARED)["http"]
    assert [part["route"][0]["destination"]["subset"] for part in http] == ["two", "one"]


def test_without_subsets_and_policy_there_is_no_rule() -> None:
    objects = made(WEB, route())
    assert not [name for kind, name in objects if kind == "DestinationRule"]
    assert objects["VirtualService", "web"]["spec"] == {
        "hosts": ["web"],
        "http": [{"route": [{"destination": {"host": "web"}}]}],
    }


def test_names_follow_the_prefix_of_the_chart() -> None:
    app = App()
    chart = app.chart("shop", namespace="production", name_prefix="eu-")
    for part in (V1, V2, SHARED, PUBLIC):
        chart.add(part)
    chart.add(route(HttpRule(to=ONE), host=SHARED, gateways=[PUBLIC], hosts=["a.example.com"]))
    rendering = render(app)
    assert not rendering.findings
    trees = {tree["kind"]: tree for tree in rendering.documents}
    assert trees["DestinationRule"]["spec"]["host"] == "eu-web"
    assert trees["VirtualService"]["spec"]["gateways"] == ["eu-public"]
    destination = trees["VirtualService"]["spec"]["http"][0]["route"][0]["destination"]
    assert destination == {"host": "eu-web", "subset": "one"}


def test_every_match() -> None:
    match = HttpMatch(
        uri=TextMatch(prefix="/api"),
        ignore_uri_case=True,
        method="GET",
        scheme="https",
        authority=TextMatch(regex=".*[.]example[.]com"),
        headers={"x-a": TextMatch(), "x_b": TextMatch(prefix="b")},
        without_headers={"x-c": "c"},
        query_params={"q": TextMatch(regex="a+")},
        port=8080,
        source_labels={"app": "front"},
        source_namespace="front",
        gateways=["mesh"],
        stat_prefix="beta",
        name="beta",
    )
    assert rule(match=match)["match"] == [
        {
            "uri": {"prefix": "/api"},
            "ignoreUriCase": True,
            "method": {"exact": "GET"},
            "scheme": {"exact": "https"},
            "authority": {"regex": ".*[.]example[.]com"},
            "headers": {"x-a": {}, "x_b": {"prefix": "b"}},
            "withoutHeaders": {"x-c": {"exact": "c"}},
            "queryParams": {"q": {"regex": "a+"}},
            "port": 8080,
            "sourceLabels": {"app": "front"},
            "sourceNamespace": "front",
            "gateways": ["mesh"],
            "statPrefix": "beta",
            "name": "beta",
        }
    ]


def test_every_action() -> None:
    came = rule(
        name="all",
        to=RouteTo(port=8080, headers=HeaderChanges(set_request={"x-a": "1"})),
        rewrite=Rewrite(regex="^/v1/(.*)", substitution="/\\1"),
        fault=Fault(delay=Delay(fixed_delay="3s", percentage=0.5), abort=Abort(http_status=503)),
        mirrors=[Mirror(to=RouteTo(host="copy.example.com"), percentage=10)],
        cors=CorsPolicy(allow_origins=["https://a.example.com"], allow_methods=["GET"]),
        headers=HeaderChanges(add_response={"x-b": "2"}, remove_request=["x-c"]),
        timeout="5s",
    )
    destination = {"host": "web", "port": {"number": 8080}}
    assert came == {
        "name": "all",
        "route": [{"destination": destination, "headers": {"request": {"set": {"x-a": "1"}}}}],
        "rewrite": {"uriRegexRewrite": {"match": "^/v1/(.*)", "rewrite": "/\\1"}},
        "fault": {
            "delay": {"fixedDelay": "3s", "percentage": {"value": 0.5}},
            "abort": {"httpStatus": 503, "percentage": {"value": 100.0}},
        },
        "mirrors": [{"destination": {"host": "copy.example.com"}, "percentage": {"value": 10.0}}],
        "corsPolicy": {
            "allowOrigins": [{"exact": "https://a.example.com"}],
            "allowMethods": ["GET"],
        },
        "headers": {"response": {"add": {"x-b": "2"}}, "request": {"remove": ["x-c"]}},
        "timeout": "5s",
    }
    assert rule(redirect=Redirect(scheme="https", code=308)) == {
        "redirect": {"scheme": "https", "redirectCode": 308}
    }
    assert rule(direct_response=DirectResponse(status=503, body="later")) == {
        "directResponse": {"status": 503, "body": {"string": "later"}}
    }


def test_a_delegate_by_value() -> None:
    delegate = IstioRouting(name="api", host=WEB, hosts=[], http=[HttpRule()])
    match = HttpMatch(uri=TextMatch(prefix="/api"))
    root = route(HttpRule(match=match, delegate=delegate.delegate()), HttpRule())
    objects = made(WEB, delegate, root)
    assert objects["VirtualService", "web"]["spec"]["http"][0]["delegate"] == {"name": "api"}
    assert "hosts" not in objects["VirtualService", "api"]["spec"]
    assert "is no delegate" in refusal_of(root.delegate)


def test_tcp_and_tls() -> None:
    secure = IstioGateway(
        name="secure",
        servers=[
            GatewayServer(
                hosts=["db.example.com"],
                protocol="TLS",
                port=5432,
                tls=GatewayTls(mode="PASSTHROUGH"),
            )
        ],
    )
    routing = IstioRouting(
        name="web",
        host=WEB,
        hosts=["db.example.com"],
        gateways=[secure],
        tls=[TlsRule(match=TlsMatch(sni_hosts=["db.example.com"], port=5432))],
        tcp=[TcpRule(match=TcpMatch(port=9000)), TcpRule(to=[RouteTo(port=8080, weight=100)])],
    )
    came = spec(routing, WEB, secure)
    assert "http" not in came
    assert came["tls"] == [
        {
            "match": [{"sniHosts": ["db.example.com"], "port": 5432}],
            "route": [{"destination": {"host": "web"}}],
        }
    ]
    assert came["tcp"][0]["match"] == [{"port": 9000}]
    assert came["tcp"][1]["route"][0]["weight"] == 100


def test_the_policy_of_the_host() -> None:
    balancer = LoadBalancer(
        consistent_hash=ConsistentHash(cookie=HttpCookie(name="user", ttl="0s")),
        localities=Localities(distribute={"eu/a/*": {"eu/a/*": 80, "eu/b/*": 20}}),
    )
    routing = route(
        load_balancer=balancer,
        client_tls=ClientTls(mode="ISTIO_MUTUAL"),
        port_policies=[PortPolicy(port=8080, load_balancer=LoadBalancer(simple="RANDOM"))],
        workload_selector={"app": "front"},
        export_to=["."],
        rule_name="web",
    )
    assert spec(routing, kind="DestinationRule") == {
        "host": "web",
        "exportTo": ["."],
        "workloadSelector": {"matchLabels": {"app": "front"}},
        "trafficPolicy": {
            "loadBalancer": {
                "consistentHash": {"httpCookie": {"name": "user", "ttl": "0s"}},
                "localityLbSetting": {
                    "distribute": [{"from": "eu/a/*", "to": {"eu/a/*": 80, "eu/b/*": 20}}]
                },
            },
            "tls": {"mode": "ISTIO_MUTUAL"},
            "portLevelSettings": [{"port": {"number": 8080}, "loadBalancer": {"simple": "RANDOM"}}],
        },
    }


TWO_PORTS = WebService(
    name="web", image="web:1", ports=[Port(number=80), Port(number=90, name="grpc")]
)
SHARES = [RouteTo(subset=ONE, weight=50), RouteTo(subset=TWO, weight=49)]


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"http": [HttpRule(), HttpRule(match=BETA)]}, "no request reaches rule 2"),
        ({"http": [HttpRule(match=BETA), HttpRule(match=BETA)]}, "rule 1 takes already"),
        ({"gateways": [PUBLIC], "hosts": ["shop.example.org"]}, "does not serve shop.example.org"),
        ({"gateways": [PUBLIC]}, "does not serve web; it serves: *.example.com"),
        (
            {"gateways": [PUBLIC], "hosts": ["a.example.com", "b.example.org"]},
            "does not serve b.example.org",
        ),
        ({"gateways": ["public.infra.svc.cluster.local"]}, 'is written "infra/public"'),
        ({"gateways": ["mesh", "mesh"]}, "is there twice"),
        ({"hosts": ["*.example.com", "a.example.com"]}, "are the same for some request"),
        ({"hosts": ["a_b"]}, "is not a DNS subdomain"),
        ({"hosts": []}, "a delegate needs rules"),
        ({"hosts": [], "http": [HttpRule()], "gateways": ["mesh"]}, "hosts=[] makes a delegate"),
        ({"host": TWO_PORTS}, "web has several ports: 80, 90"),
        ({"http": [HttpRule(to=RouteTo(port=81))]}, "web has no port 81; it has: 8080"),
        (
            {"port_policies": [PortPolicy(port=81, load_balancer=LoadBalancer(simple="RANDOM"))]},
            "web has no port 81",
        ),
        ({"http": [HttpRule(to=ONE)]}, 'which the Pods of WebService "web-v1" do not have'),
        (
            {"host": SHARED, "subsets": [ONE, Subset(name="one", of=V2)]},
            'two subsets are named "one"',
        ),
        (
            {"host": SHARED, "subsets": [ONE, Subset(name="any", of=V2, labels={"app": "web"})]},
            'which the Pods of "one" have, too',
        ),
        (
            {"http": [HttpRule(match=HttpMatch(gateways=["public"]))]},
            'a match is for the gateway "public", which the route has not',
        ),
        (
            {"http": [HttpRule(match=HttpMatch(headers={"@request.auth.claims.a": "b"}))]},
            "only gateways route by claims",
        ),
        ({"workload_selector": {"a": "b"}, "export_to": ["*"]}, "nobody else sees it"),
        (
            {"tls": [TlsRule(match=TlsMatch(sni_hosts=["a.example.com"]))]},
            "a.example.com is none of the route's hosts",
        ),
        ({"host": V1}, "has no Service"),
    ],
)
def test_a_route_refuses(fields: dict[str, Any], message: str) -> None:
    assert message in refusal_of(IstioRouting, **{"name": "web", "host": WEB, **fields})


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"to": SHARES}, "the weights are 99 together"),
        ({"to": [*SHARES[:1], RouteTo(subset=TWO)]}, "one has no weight"),
        ({"to": RouteTo(weight=20)}, "the weights are 20 together"),
        ({"to": ONE, "redirect": Redirect(uri="/")}, "in place of a destination"),
        ({"fault": Fault(abort=Abort(http_status=500)), "redirect": Redirect(uri="/")}, "fault"),
        (
            {"redirect": Redirect(uri="/"), "direct_response": DirectResponse(status=200)},
            "exclude each other",
        ),
        (
            {
                "rewrite": Rewrite(authority="a"),
                "headers": HeaderChanges(set_request={"host": "b"}),
            },
            "both set the host",
        ),
        (
            {
                "match": HttpMatch(uri=TextMatch(regex="/a.*")),
                "delegate": IstioRouting(
                    name="a", host="a", hosts=[], http=[HttpRule()]
                ).delegate(),
            },
            "no regular expression",
        ),
    ],
)
def test_a_rule_refuses(fields: dict[str, Any], message: str) -> None:
    assert message in refusal_of(HttpRule, **fields)


@pytest.mark.parametrize(
    ("cls", "fields", "message"),
    [
        (TextMatch, {"exact": "a", "prefix": "b"}, "exclude each other"),
        (TextMatch, {"prefix": ""}, "matches everything"),
        (TextMatch, {"regex": "(?=a)"}, "which Go does not know"),
        (TextMatch, {"regex": "(a)\\1"}, "no regular expression of RE2: it has \\1"),
        (TextMatch, {"regex": "a("}, "is no regular expression"),
        (TextMatch, {"regex": "a" * 1025}, "at most 1024"),
        (HttpMatch, {}, "a match that asks nothing"),
        (HttpMatch, {"headers": {"X-User": "a"}}, 'write "x-user"'),
        (HttpMatch, {"headers": {"uri": "a"}}, "Istio ignores"),
        (HttpMatch, {"headers": {"a b": "a"}}, "no name of a header"),
        (HttpMatch, {"uri": TextMatch()}, "every request has a uri"),
        (HttpMatch, {"query_params": {"q": TextMatch(prefix="a")}}, "TextMatch(regex"),
        (Subset, {"name": "one"}, "says not which Pods"),
        (Subset, {"labels": {"version": "v1"}}, "a subset needs a name"),
        (RouteTo, {"subset": "one"}, "only the name of a subset"),
        (RouteTo, {"host": WEB, "subset": ONE}, 'write subset="one"'),
        (RouteTo, {"host": "*.example.com"}, "stands for many hosts"),
        (Redirect, {}, "leads where it came from"),
        (Redirect, {"uri": "/", "code": 200}, "301"),
        (Rewrite, {}, "nothing is rewritten"),
        (Rewrite, {"regex": "a"}, "go together"),
        (Fault, {}, "delays or aborts"),
        (Abort, {}, "one status"),
        (Abort, {"http_status": 700}, "less than or equal to 599"),
        (Delay, {"fixed_delay": "1s", "percentage": 0.00001}, "is no percentage"),
        (Mirror, {"to": RouteTo(weight=5)}, "copies have no weight"),
        (HeaderChanges, {}, "no header is changed"),
        (HeaderChanges, {"set_response": {"host": "a"}}, "only be set on requests"),
        (HeaderChanges, {"set_request": {":path": "a"}}, "the proxy's own"),
        (HeaderChanges, {"set_request": {"x-a": "50%"}}, "write %% for a percent sign"),
        (CorsPolicy, {"allow_origins": []}, "needs an origin"),
        (CorsPolicy, {"allow_origins": ["*"], "allow_credentials": True}, "refuse credentials"),
        (CorsPolicy, {"allow_origins": ["a"], "max_age": "1500ms"}, "fraction of a second"),
        (ClientTls, {"mode": "MUTUAL"}, "client_certificate and private_key is missing"),
        (ClientTls, {"mode": "ISTIO_MUTUAL", "credential_name": "a"}, "no certificates of its own"),
        (
            ClientTls,
            {"mode": "SIMPLE", "insecure_skip_verify": True, "subject_alt_names": ["a"]},
            "verifies nothing",
        ),
        (ConsistentHash, {}, "nothing is given"),
        (ConsistentHash, {"source_ip": True, "maglev_table_size": 10}, "no prime number"),
        (LoadBalancer, {}, "needs a setting"),
        (
            LoadBalancer,
            {"simple": "RANDOM", "warmup": Warmup(duration="30s")},
            "ROUND_ROBIN and LEAST_REQUEST only",
        ),
        (Localities, {"distribute": {"eu/*": {"eu/*": 90}}}, "90 percent in all"),
        (Localities, {"failover": {"eu": "eu"}}, "from itself"),
        (Localities, {"failover": {"eu/a": "us"}}, "is no region"),
        (Localities, {"distribute": {"eu/*": {"eu/*": 50, "eu/a": 50}}}, "overlap"),
        (TcpMatch, {}, "asks nothing"),
        (TlsRule, {"match": []}, "needs a match"),
        (TlsMatch, {"sni_hosts": []}, "needs a name"),
        (TcpRule, {"to": RouteTo(headers=HeaderChanges(set_request={"a": "b"}))}, "no headers"),
        (PortPolicy, {"port": 80}, "nothing is said of port 80"),
        (SharedService, {"name": "web", "of": []}, "needs Pods"),
        (SharedService, {"name": "web", "of": [V1, WEB]}, "no label in common"),
        (
            SharedService,
            {"name": "web", "of": [V1], "selector": {"app": "shop"}},
            "leaves out the Pods",
        ),
    ],
)
def test_the_parts_refuse(cls: Any, fields: dict[str, Any], message: str) -> None:
    assert message in refusal_of(cls, **fields)


def test_an_external_subset_is_checked_against_the_app() -> None:
    other = route(HttpRule(to=RouteTo(host=SHARED, subset="three")), name="other", host="other")
    routing = route(host=SHARED, subsets=[ONE, TWO])
    errors = rendered(V1, V2, SHARED, routing, other).errors
    assert [error.message for error in errors] == ['"web" has no subset "three"; it has: one, two']
