"""Whatever the mesh's constructs can be built with, they render, and to the same text."""

from __future__ import annotations

import string
from typing import TYPE_CHECKING, Any, get_args

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from k8spatterns import (
    Abort,
    CircuitBreaker,
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
    InvalidConstructError,
    IstioCanary,
    IstioGateway,
    IstioRouting,
    LoadBalancer,
    Localities,
    MeshMutualTls,
    Mirror,
    PortPolicy,
    Redirect,
    RetryBudget,
    RetryPolicy,
    Rewrite,
    RouteTo,
    SharedService,
    Subset,
    TcpKeepalive,
    TcpMatch,
    TcpRule,
    TextMatch,
    TlsMatch,
    TlsRule,
    Tunnel,
    Warmup,
    WebService,
)
from k8spatterns_constructs.mesh.gateway_server import Protocol
from k8spatterns_constructs.mesh.gateway_tls import Mode
from k8spatterns_constructs.mesh.retry_policy import CONDITIONS
from tests.support.making import rendered

if TYPE_CHECKING:
    from collections.abc import Callable

    from k8spatterns import Construct


# Values that their class refuses are made again, which Hypothesis counts.
REFUSED = [HealthCheck.filter_too_much, HealthCheck.too_slow]


def version(tag: str) -> WebService:
    return WebService(
        name=f"web-{tag}",
        image="web:1",
        port=8080,
        service=None,
        pod_labels={"app": "web", "version": tag},
    )


V1, V2 = version("v1"), version("v2")
WEB = SharedService(name="web", of=[V1, V2])
API = WebService(name="api", image="api:1", port=8000)
GATEWAY = IstioGateway(
    name="public",
    servers=[GatewayServer(hosts=["*.example.com", "a.example.org"])],
)


def built(
    cls: Any,
    always: dict[str, st.SearchStrategy[Any]] | None = None,
    /,
    **fields: st.SearchStrategy[Any],
) -> st.SearchStrategy[Any]:
    """Return the values of a class that it does not refuse; other fields may be left out."""

    def build(given: dict[str, Any]) -> Any:
        try:
            return cls(**given)
        except InvalidConstructError:
            return None

    made = st.fixed_dictionaries(always or {}, optional=fields).map(build)
    return made.filter(lambda value: value is not None)


labels = st.text(string.ascii_lowercase + string.digits, min_size=1, max_size=20)
texts = st.text(max_size=12)
durations = st.integers(1, 100_000).map(lambda n: f"{n}ms")
counts = st.integers(0, 50)
percents = st.integers(0, 100)
ports = st.sampled_from([8080, 8080, 8080, 8000, 1])
paths = labels.map(lambda name: f"/{name}")
label_maps = st.dictionaries(labels, labels, max_size=2)
headers = st.sampled_from(["x-a", "x-b", "x_c", "@request.auth.claims.group", "Host", "uri"])

matches = built(TextMatch, exact=texts, prefix=texts, regex=texts) | texts
http_matches = built(
    HttpMatch,
    uri=matches,
    ignore_uri_case=st.booleans(),
    method=matches,
    scheme=matches,
    authority=matches,
    headers=st.dictionaries(headers, matches, max_size=2),
    without_headers=st.dictionaries(headers, matches, max_size=2),
    query_params=st.dictionaries(labels, matches, max_size=2),
    port=ports,
    source_labels=label_maps,
    source_namespace=labels,
    gateways=st.lists(st.sampled_from(["mesh", GATEWAY, "infra/other"]), max_size=2),
    stat_prefix=labels,
    name=labels,
)
changes = built(
    HeaderChanges,
    set_request=st.dictionaries(headers, texts, max_size=2),
    add_request=st.dictionaries(headers, texts, max_size=2),
    remove_request=st.lists(headers, max_size=2),
    set_response=st.dictionaries(headers, texts, max_size=2),
    add_response=st.dictionaries(headers, texts, max_size=2),
    remove_response=st.lists(headers, max_size=2),
)
policies = built(
    RetryPolicy,
    attempts=counts,
    per_try_timeout=durations,
    timeout=durations,
    retry_on=st.lists(st.sampled_from([*CONDITIONS, "503", "nothing"]), max_size=3),
    retry_remote_localities=st.booleans(),
    ignore_previous_hosts=st.booleans(),
    backoff=durations,
)
breakers = built(
    CircuitBreaker,
    max_connections=counts,
    connect_timeout=durations,
    max_connection_duration=durations,
    tcp_idle_timeout=durations,
    keepalive=built(TcpKeepalive, probes=counts, time=durations, interval=durations),
    max_pending_requests=counts,
    max_requests=counts,
    max_requests_per_connection=counts,
    max_retries=counts,
    idle_timeout=durations,
    max_concurrent_streams=counts,
    h2_upgrade_policy=st.sampled_from(["DEFAULT", "DO_NOT_UPGRADE", "UPGRADE"]),
    use_client_protocol=st.booleans(),
    consecutive_5xx_errors=st.none() | counts,
    consecutive_gateway_errors=counts,
    consecutive_local_origin_failures=counts,
    split_external_local_origin_errors=st.booleans(),
    interval=durations,
    base_ejection_time=durations,
    max_ejection_percent=percents,
    min_health_percent=percents,
    export_to=st.lists(st.sampled_from([".", "*", "a"]), max_size=2),
)
places = st.sampled_from(["eu", "eu/a", "eu/a/*", "us/*", "*", "us", "a*"])
balancers = built(
    LoadBalancer,
    simple=st.sampled_from(["ROUND_ROBIN", "LEAST_REQUEST", "RANDOM", "PASSTHROUGH"]),
    consistent_hash=built(
        ConsistentHash,
        header=labels,
        query_parameter=labels,
        cookie=built(HttpCookie, name=labels, path=paths, ttl=durations | st.just("0s")),
        source_ip=st.booleans(),
        minimum_ring_size=counts,
        maglev_table_size=st.integers(1, 60),
    ),
    localities=built(
        Localities,
        distribute=st.dictionaries(
            places, st.dictionaries(places, st.sampled_from([20, 80, 100]), max_size=2), max_size=2
        ),
        failover=st.dictionaries(places, places, max_size=2),
        failover_priority=st.lists(
            st.sampled_from(["topology.kubernetes.io/region", "tier"]), max_size=2, unique=True
        ),
        enabled=st.booleans(),
    ),
    warmup=built(Warmup, duration=durations, minimum_percent=percents),
)
client_tls = built(
    ClientTls,
    mode=st.sampled_from(["DISABLE", "SIMPLE", "MUTUAL", "ISTIO_MUTUAL"]),
    credential_name=labels,
    client_certificate=paths,
    private_key=paths,
    ca_certificates=paths,
    ca_crl=paths,
    sni=labels,
    subject_alt_names=st.lists(labels, max_size=2),
    insecure_skip_verify=st.booleans(),
)
of_ports = {"circuit_breaker": breakers, "load_balancer": balancers, "client_tls": client_tls}
of_hosts: dict[str, st.SearchStrategy[Any]] = {
    **of_ports,
    "port_policies": st.lists(built(PortPolicy, port=ports, **of_ports), max_size=2),
    "retry_budget": built(RetryBudget, percent=percents, min_retry_concurrency=counts),
    "proxy_protocol": st.sampled_from(["V1", "V2"]),
    "tunnel": built(Tunnel, target_host=labels, target_port=ports),
}
subsets = st.sampled_from([V1, V2]).flatmap(
    lambda workload: built(
        Subset,
        {"of": st.just(workload)},
        name=st.sampled_from(["one", "two"]),
        labels=st.sampled_from([{"version": "v1"}, {"app": "web"}, {}]),
        **of_hosts,
    )
)
destinations = built(
    RouteTo,
    subset=subsets,
    host=st.sampled_from([API, WEB, "other.example.com"]),
    port=ports,
    headers=changes,
) | st.just(RouteTo(host="other.example.com", subset="v1"))


def shared(places: list[RouteTo]) -> list[RouteTo]:
    """Give the destinations weights that are 100 together."""
    rest = [place.replace(weight=0) for place in places[1:]]
    return [place.replace(weight=100) for place in places[:1]] + rest


routes = st.lists(destinations, max_size=3).map(shared) | destinations | subsets
http_rules = built(
    HttpRule,
    match=st.lists(http_matches, max_size=2) | http_matches,
    to=routes,
    redirect=built(
        Redirect,
        uri=paths,
        authority=labels,
        scheme=st.sampled_from(["http", "https"]),
        port=ports,
        derive_port=st.sampled_from(["FROM_PROTOCOL_DEFAULT", "FROM_REQUEST_PORT"]),
        code=st.sampled_from([301, 302, 303, 307, 308]),
    ),
    direct_response=built(DirectResponse, status=st.integers(199, 600), body=texts),
    rewrite=built(Rewrite, uri=paths, authority=labels, regex=texts, substitution=texts),
    timeout=durations,
    retries=policies,
    fault=built(
        Fault,
        delay=built(Delay, fixed_delay=durations, percentage=percents),
        abort=built(
            Abort,
            http_status=st.integers(199, 600),
            grpc_status=st.sampled_from(["OK", "UNAVAILABLE"]),
            percentage=percents,
        ),
    ),
    mirrors=st.lists(built(Mirror, to=destinations, percentage=percents), max_size=2),
    cors=built(
        CorsPolicy,
        allow_origins=st.lists(matches, max_size=2),
        allow_methods=st.lists(st.sampled_from(["GET", "POST"]), max_size=2),
        allow_headers=st.lists(headers | st.just("*"), max_size=2),
        expose_headers=st.lists(headers, max_size=2),
        allow_credentials=st.booleans(),
        max_age=durations,
        unmatched_preflights=st.sampled_from(["FORWARD", "IGNORE"]),
    ),
    headers=changes,
    name=labels,
)
tcp_rules = built(
    TcpRule,
    match=built(
        TcpMatch, port=ports, destination_subnets=st.just(["10.0.0.0/8"]), source_labels=label_maps
    ),
    to=routes,
)
tls_rules = built(
    TlsRule,
    match=built(
        TlsMatch, sni_hosts=st.lists(st.sampled_from(["a.example.com", "web"]), max_size=2)
    ),
    to=routes,
)
route_fields: dict[str, st.SearchStrategy[Any]] = {
    "rule_name": labels,
    "hosts": st.lists(
        st.sampled_from(["web", "a.example.com", "*.example.com", "*", "a.example.org"]), max_size=2
    ),
    "gateways": st.lists(st.sampled_from(["mesh", GATEWAY, "infra/other", "a.b"]), max_size=2),
    "export_to": st.lists(st.sampled_from([".", "*", "a"]), max_size=2),
    "workload_selector": label_maps,
    "annotations": st.just({"example.com/team": "shop"}),
}


def comes_twice(build: Callable[[], Construct]) -> bool:
    """Build twice, and assert that both render to the same text; say whether it is refused."""
    beside = (V1, V2, WEB, API, GATEWAY)
    try:
        first, second = build(), build()
    except InvalidConstructError:
        return False
    one, two = rendered(*beside, first), rendered(*beside, second)
    assert not one.errors, one.errors
    assert one.text() == two.text()
    return True


@settings(max_examples=120, deadline=None, suppress_health_check=REFUSED)
@given(
    st.fixed_dictionaries(
        {
            "host": st.sampled_from([WEB, API, "other", "other.shop.svc.cluster.local"]),
            "http": st.lists(http_rules, max_size=3),
        },
        optional={
            "tcp": st.lists(tcp_rules, max_size=2),
            "tls": st.lists(tls_rules, max_size=2),
            "subsets": st.lists(subsets, max_size=2),
            **of_hosts,
            **route_fields,
        },
    )
)
def test_any_routing(fields: dict[str, Any]) -> None:
    comes_twice(lambda: IstioRouting(name="routing", **fields))


@settings(max_examples=60, deadline=None, suppress_health_check=REFUSED)
@given(http_rules)
def test_any_rule(rule: HttpRule) -> None:
    comes_twice(lambda: IstioRouting(name="routing", host=WEB, http=[rule]))


@settings(max_examples=80, deadline=None, suppress_health_check=REFUSED)
@given(
    st.fixed_dictionaries(
        {"weight": percents},
        optional={
            "port": ports,
            "host": st.sampled_from([WEB, "web.shop.svc.cluster.local"]),
            "always": st.lists(http_matches, max_size=1),
            "http": st.lists(http_rules, max_size=1),
            "mirror": percents,
            "timeout": durations,
            "retries": policies,
            **of_hosts,
            **route_fields,
        },
    )
)
def test_any_canary(fields: dict[str, Any]) -> None:
    comes_twice(lambda: IstioCanary(name="canary", stable=V1, canary=V2, **fields))


@settings(max_examples=60, deadline=None, suppress_health_check=REFUSED)
@given(percents, st.lists(percents, max_size=4))
def test_any_plan_adds_up(start: int, steps: list[int]) -> None:
    canary = IstioCanary(name="canary", stable=V1, canary=V2, weight=start)
    try:
        plan = canary.plan(*steps)
    except InvalidConstructError:
        assert [start, *steps] != sorted({start, *steps}) or not steps
        return
    for step in plan:
        shares = step.http_rules()[-1].shares()
        assert sum(share.weight or 0 for share in shares) == 100


@settings(max_examples=60, deadline=None, suppress_health_check=REFUSED)
@given(breakers, st.sampled_from([WEB, API, "other.example.com"]))
def test_any_breaker(breaker: CircuitBreaker, host: Any) -> None:
    assert comes_twice(lambda: breaker.replace(host=host))


gateway_hosts = st.lists(
    st.sampled_from(
        ["*", "a.example.com", "./b.example.com", "shop/*.example.com", "c.example.org"]
    ),
    min_size=1,
    max_size=2,
)
of_tls: dict[str, st.SearchStrategy[Any]] = {
    "mode": st.sampled_from(get_args(Mode)),
    "server_certificate": paths,
    "private_key": paths,
    "ca_certificates": paths,
    "ca_crl": paths,
    "subject_alt_names": st.lists(labels, max_size=2),
    "min_protocol_version": st.sampled_from(["TLSV1_0", "TLSV1_2"]),
    "max_protocol_version": st.sampled_from(["TLSV1_1", "TLSV1_3"]),
    "cipher_suites": st.just(["ECDHE-RSA-AES256-GCM-SHA384"]),
}
of_server: dict[str, st.SearchStrategy[Any]] = {
    "port_name": labels,
    "bind": st.just("10.0.0.1"),
    "name": labels,
}
some_tls = st.fixed_dictionaries({"credential_name": labels}) | st.fixed_dictionaries(
    {}, optional={"credential_name": labels, **of_tls}
)
some_servers = st.fixed_dictionaries(
    {
        "hosts": gateway_hosts,
        "protocol": st.sampled_from(get_args(Protocol)),
        "port": st.sampled_from([80, 443, 9000, 9001]),
    },
    optional={"https_redirect": st.booleans(), "tls": some_tls, **of_server},
)


def server(given: dict[str, Any]) -> GatewayServer:
    """Build a server, with TLS where its protocol needs it."""
    secure = given["protocol"] in ("HTTPS", "TLS")
    tls = given.get("tls", {"credential_name": "a"})
    more = {"tls": GatewayTls(**tls)} if secure else {}
    return GatewayServer(**{**given, "tls": None, **more})


@settings(max_examples=80, deadline=None, suppress_health_check=REFUSED)
@given(st.lists(some_servers, min_size=1, max_size=3), st.none() | label_maps)
def test_any_gateway(listed: list[dict[str, Any]], selector: dict[str, str] | None) -> None:
    more: dict[str, Any] = {} if selector is None else {"selector": selector}
    comes_twice(lambda: IstioGateway(name="gateway", servers=[*map(server, listed)], **more))


modes = st.sampled_from(["STRICT", "PERMISSIVE", "DISABLE"])


@settings(max_examples=60, deadline=None, suppress_health_check=REFUSED)
@given(
    st.fixed_dictionaries(
        {},
        optional={
            "mesh": st.booleans(),
            "namespace": labels,
            "of": st.sampled_from([V1, API]),
            "mode": modes,
            "ports": st.dictionaries(ports, modes, max_size=2),
            "client_rule": st.booleans(),
            "name": labels,
            "root_namespace": labels,
        },
    )
)
def test_any_mutual_tls(fields: dict[str, Any]) -> None:
    comes_twice(lambda: MeshMutualTls(**fields))
