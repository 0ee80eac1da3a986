"""Whatever namespace, isolation or policy can be built renders without errors, always the same."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from k8spatterns import (
    DnsAccess,
    Edge,
    InvalidConstructError,
    KyvernoCondition,
    KyvernoConditions,
    KyvernoFilter,
    KyvernoMatch,
    KyvernoMutate,
    KyvernoPolicy,
    KyvernoValidate,
    LimitRule,
    MetricsScrape,
    NamespaceQuota,
    NetworkIsolation,
    NetworkPeer,
    NetworkPort,
    PodSecurity,
    Port,
    RequireSecurityContext,
    SecureNamespace,
    TrafficFrom,
    TrafficTo,
    TrustedRegistries,
    WebService,
)
from tests.support.making import same_twice

few = settings(max_examples=40, deadline=None)

LETTERS = "abcdefghijklmnopqrstuvwxyz"
NAMES = st.text(LETTERS, min_size=1, max_size=8).map("n-{}".format)
LABELS = st.dictionaries(NAMES, NAMES, min_size=1, max_size=2)
PORTS = st.integers(1, 65535)


def maybe(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Some of the fields."""
    return st.fixed_dictionaries({}, optional=fields)


LEVELS = st.none() | st.sampled_from(["privileged", "baseline", "restricted"])
VERSIONS = st.just("latest") | st.integers(25, 37).map("v1.{}".format)
SECURITY = maybe(
    enforce=LEVELS,
    audit=LEVELS,
    warn=LEVELS,
    enforce_version=VERSIONS,
    audit_version=VERSIONS,
    warn_version=VERSIONS,
).map(lambda fields: PodSecurity(**fields))
AMOUNTS = st.dictionaries(
    st.sampled_from(["cpu", "memory"]), st.sampled_from([1, "500m", "2", 3]), max_size=2
)
LIMITS = maybe(default=AMOUNTS, default_request=AMOUNTS, min=AMOUNTS, max=AMOUNTS)
QUOTAS = st.dictionaries(
    st.sampled_from(["pods", "requests.cpu", "limits.memory", "count/jobs.batch", "services"]),
    st.integers(0, 100),
    min_size=1,
).map(lambda hard: NamespaceQuota(hard=hard))
DNS = st.none() | maybe(
    namespace=NAMES,
    labels=LABELS,
    ports=st.lists(PORTS, min_size=1, max_size=2, unique=True),
    node_local=st.lists(st.sampled_from(["169.254.20.10", "fd00::1"]), unique=True),
).map(lambda fields: DnsAccess(**fields))


@few
@given(
    NAMES,
    maybe(
        labels=LABELS,
        annotations=LABELS,
        pod_security=st.none() | SECURITY,
        quota=st.none() | QUOTAS,
        default_deny=st.booleans(),
        dns=DNS,
        default_token=st.none() | st.booleans(),
    ),
)
def test_namespaces(name: str, fields: dict[str, Any]) -> None:
    same_twice(lambda: SecureNamespace(name=name, **fields))


@few
@given(LIMITS)
def test_limits_render_or_are_refused_with_a_hint(fields: dict[str, Any]) -> None:
    rule, hints = built(fields)
    if rule is None:
        assert hints
        assert all(hints)
    else:
        same_twice(lambda: SecureNamespace(name="shop", limits=[rule]))


def built(fields: dict[str, Any]) -> tuple[LimitRule | None, list[str]]:
    """The rule, or the hints of its refusal."""
    try:
        return LimitRule(**fields), []
    except InvalidConstructError as error:
        return None, [finding.hint for finding in error.findings]


WEB = WebService(name="web", image="web:1", port=8080)
API = WebService(
    name="api",
    image="api:1",
    ports=[Port(number=9000, name="grpc"), Port(number=9102, name="metrics", exposed=False)],
)
DB = WebService(name="db", image="db:1", port=5432)
WORKLOADS = st.sampled_from([WEB, API, DB])
PEERS = st.builds(
    NetworkPeer, labels=LABELS, namespace=st.none() | NAMES, ports=st.lists(PORTS, max_size=2)
) | st.builds(NetworkPeer, workload=WORKLOADS, namespace=NAMES)
NUMBERED = PORTS | st.builds(
    NetworkPort, number=PORTS, protocol=st.sampled_from(["TCP", "UDP", "SCTP"])
)
CIDRS = st.lists(
    st.sampled_from(["10.0.0.0/8", "0.0.0.0/0", "::/0"]), min_size=1, max_size=2, unique=True
)
EDGES = (
    st.tuples(WORKLOADS, WORKLOADS | PEERS)
    | st.tuples(PEERS, WORKLOADS)
    | st.builds(Edge, source=WORKLOADS | PEERS, target=st.just(API), ports=st.just(["grpc", 9102]))
)
WAYS_IN = st.builds(
    TrafficFrom, target=WORKLOADS, namespace=NAMES, labels=st.none() | LABELS
) | st.builds(TrafficFrom, target=WORKLOADS, cidrs=CIDRS)
WAYS_OUT = st.builds(
    TrafficTo,
    source=WORKLOADS,
    cidrs=CIDRS,
    ports=st.none() | st.lists(NUMBERED, min_size=1, max_size=2),
)


@few
@given(
    st.lists(EDGES, max_size=4),
    st.lists(WAYS_IN, max_size=2),
    st.lists(WAYS_OUT, max_size=2),
    maybe(
        metrics=st.builds(MetricsScrape, namespace=NAMES),
        dns=DNS,
        namespace=st.just("production"),
        deny_others=st.booleans(),
        labels=LABELS,
    ),
)
def test_isolations(
    allow: list[Any], ingress: list[TrafficFrom], egress: list[TrafficTo], fields: dict[str, Any]
) -> None:
    same_twice(
        lambda: NetworkIsolation(
            name="shop", of=[WEB, API, DB], allow=allow, ingress=ingress, egress=egress, **fields
        )
    )


FILTERS = st.builds(
    KyvernoFilter,
    kinds=st.just(["*"])
    | st.lists(st.sampled_from(["Pod", "apps/v1/Deployment", "Pod/exec"]), min_size=1, max_size=2),
    names=st.lists(NAMES, max_size=2),
    operations=st.lists(st.sampled_from(["CREATE", "UPDATE", "DELETE"]), unique=True),
    selector=st.none() | LABELS,
)
# A rule that excludes what it matches is about nothing, which is refused.
EXCLUDED = st.builds(KyvernoFilter, kinds=st.just(["Pod"]), operations=st.just(["CONNECT"]))
SELECTED = (
    FILTERS
    | st.lists(FILTERS, min_size=1, max_size=2).map(lambda found: KyvernoMatch(any=found))
    | st.lists(FILTERS, min_size=1, max_size=2).map(lambda found: KyvernoMatch(all=found))
)
KEYS = st.one_of(NAMES, NAMES.map("({})".format), NAMES.map("=({})".format))
LEAVES = st.one_of(NAMES, st.sampled_from(["?*", ">1", "!a & b*", "1-5", "null"]), st.booleans())
PATTERNS = st.dictionaries(
    KEYS,
    st.recursive(LEAVES, lambda inner: st.dictionaries(KEYS, inner, max_size=2), max_leaves=4),
    min_size=1,
    max_size=3,
)
CONDITIONS = st.builds(
    KyvernoConditions,
    all=st.lists(
        st.builds(
            KyvernoCondition,
            key=NAMES,
            operator=st.sampled_from(["Equals", "AnyIn", "GreaterThan"]),
            value=NAMES | st.integers(0, 9) | st.lists(NAMES, max_size=2),
        ),
        min_size=1,
        max_size=2,
    ),
)


@st.composite
def rules(draw: st.DrawFn) -> Any:
    """Rules that validate or mutate."""
    common: dict[str, Any] = {
        "match": draw(SELECTED),
        "exclude": draw(st.none() | EXCLUDED),
        "preconditions": draw(st.none() | CONDITIONS),
    }
    name = draw(NAMES)
    if draw(st.booleans()):
        return KyvernoMutate(name=name, patch_strategic_merge={"+(a)": draw(NAMES)}, **common)
    ways = st.fixed_dictionaries({"pattern": PATTERNS}) | st.fixed_dictionaries(
        {"deny": CONDITIONS}
    )
    common["failure_action"] = draw(st.sampled_from(["Enforce", "Audit"]))
    fields: dict[str, Any] = {**common, **draw(ways)}
    return KyvernoValidate(name=name, **fields)


@few
@given(
    st.lists(rules(), min_size=1, max_size=3, unique_by=lambda rule: rule.name),
    maybe(
        scope=st.sampled_from(["cluster", "namespace"]),
        background=st.booleans(),
        autogen=st.lists(st.sampled_from(["Deployment", "CronJob"]), unique=True),
        failure_policy=st.sampled_from(["Fail", "Ignore"]),
        timeout=st.integers(1, 30),
        description=st.text(max_size=20),
    ),
)
def test_policies(found: list[Any], fields: dict[str, Any]) -> None:
    if "'*'" in repr(found):  # no background scan is about every kind
        fields = {**fields, "background": False}
    same_twice(lambda: KyvernoPolicy(name="rules", rules=found, **fields))


@few
@given(
    st.lists(NAMES.map("{}.example.com".format), min_size=1, max_size=3),
    maybe(
        run_as_non_root=st.booleans(),
        min_user=st.none() | st.integers(1, 10**6),
        read_only_root_filesystem=st.booleans(),
        failure_action=st.sampled_from(["Enforce", "Audit"]),
    ),
)
def test_ready_made_policies(registries: list[str], fields: dict[str, Any]) -> None:
    same_twice(lambda: TrustedRegistries(registries=registries))
    same_twice(lambda: RequireSecurityContext(**fields))
