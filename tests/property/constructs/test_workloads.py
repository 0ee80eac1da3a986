"""Whatever workload can be built renders without errors, and always the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import given, settings
from hypothesis import strategies as st

from k8spatterns import (
    BarePod,
    BatchJob,
    Claim,
    ClaimRetention,
    DownwardApi,
    FailureRule,
    GatewayRef,
    GpuWorkload,
    HostPath,
    HttpRouteOptions,
    IngressOptions,
    JobOptions,
    NodeAgent,
    NodeUpdate,
    OnDelete,
    Placement,
    Port,
    Recreate,
    RollingUpdate,
    RouteMatch,
    ScheduledJob,
    ServiceOptions,
    Sidecar,
    StatefulOptions,
    StatefulService,
    StatefulUpdate,
    SuccessRule,
    Taint,
    WebService,
)
from tests.support.making import same_twice

if TYPE_CHECKING:
    from k8spatterns_constructs.workloads.downward_api import VolumeField

# An example is a whole app rendered twice: forty are a second, and a slow machine is no failure.
few = settings(max_examples=40, deadline=None)

LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"
NAMES = st.text(LETTERS, min_size=1, max_size=8).map("n-{}".format)
WORDS = st.text(f"{LETTERS}ABC_.-", max_size=8).map("V{}v".format)
PATHS = st.lists(st.text(LETTERS, min_size=1, max_size=4), min_size=1, max_size=3).map(
    lambda parts: "/" + "/".join(parts)
)
SECONDS = st.integers(0, 10**5)
SOME = st.integers(1, 20)
LABELS = st.dictionaries(NAMES, WORDS, max_size=2)


def maybe(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Some of the fields."""
    return st.fixed_dictionaries({}, optional=fields)


def merged(*parts: st.SearchStrategy[dict[str, Any]]) -> st.SearchStrategy[dict[str, Any]]:
    """All of the parts in one."""
    return st.tuples(*parts).map(lambda found: {k: v for part in found for k, v in part.items()})


TAINTS = st.builds(
    Taint,
    key=NAMES,
    value=st.just("") | WORDS,
    effect=st.sampled_from(["NoSchedule", "PreferNoSchedule", "NoExecute"]),
)
NODES = st.dictionaries(
    NAMES, WORDS | st.lists(WORDS, min_size=1, max_size=3), min_size=1, max_size=2
)
STEPS = st.one_of(
    st.tuples(st.just("require"), st.fixed_dictionaries({"nodes": NODES})),
    st.tuples(st.just("within"), st.fixed_dictionaries({"nodes": NODES})),
    st.tuples(
        st.just("prefer"),
        st.fixed_dictionaries({"nodes": NODES}, optional={"weight": st.integers(1, 100)}),
    ),
    st.tuples(
        st.sampled_from(["apart", "together"]),
        maybe(
            of=st.dictionaries(NAMES, WORDS, min_size=1, max_size=2),
            topology_key=NAMES,
            required=st.booleans(),
            weight=st.integers(1, 100),
            namespaces=st.lists(NAMES, max_size=2),
        ),
    ),
)


@st.composite
def placements(draw: st.DrawFn) -> Placement:
    """A placement, made step by step."""
    placement = Placement(node_selector=draw(LABELS)).tolerate(*draw(st.lists(TAINTS, max_size=2)))
    for method, arguments in draw(st.lists(STEPS, max_size=4)):
        placement = getattr(placement, method)(**arguments)
    for key in draw(st.sets(NAMES, max_size=2)):
        placement = placement.spread(key, max_skew=draw(SOME), required=draw(st.booleans()))
    return placement


PORTS = st.lists(
    st.builds(Port, number=st.integers(1024, 9999), name=NAMES, exposed=st.booleans()),
    max_size=3,
    unique_by=(lambda port: port.number, lambda port: port.name),
)
ENV = st.dictionaries(
    st.text("ABC_", min_size=1, max_size=4),
    st.one_of(
        st.text(max_size=5),
        st.integers(),
        st.sampled_from([DownwardApi.env("metadata.name"), DownwardApi.env("status.podIP")]),
        NAMES.map(DownwardApi.label),
        st.sampled_from(["1", "1Mi"]).map(
            lambda unit: DownwardApi.resource("limits.memory", divisor=unit)
        ),
    ),
    max_size=3,
)
FILES: list[VolumeField] = ["metadata.labels", "metadata.uid"]
INFO = st.dictionaries(NAMES, st.sampled_from(FILES), min_size=1, max_size=2).map(
    lambda items: [DownwardApi.volume("pod-info", at="/etc/pod-info", items=items)]
)
COMMON = st.fixed_dictionaries(
    {"name": NAMES, "image": st.sampled_from(["a:1", "registry.example.com/a/b:1.2.3"])},
    optional={
        "env": ENV,
        "volumes": INFO,
        "labels": LABELS,
        "pod_labels": LABELS,
        "placement": st.none() | placements(),
        "sidecars": st.just([Sidecar(name="x-helper", image="helper:1")]),
        "termination_grace_period": SECONDS,
    },
)
SERVED = maybe(ports=PORTS, service=st.none() | st.builds(ServiceOptions))
REPLICATED = merged(SERVED, maybe(replicas=st.integers(0, 9), min_ready=st.integers(0, 59)))

DEPLOYED = maybe(update=st.sampled_from([Recreate(), RollingUpdate(max_surge=1)]))
CLAIMS = st.lists(
    st.builds(Claim, name=NAMES, size=st.sampled_from(["1Gi", 1024]), at=PATHS),
    max_size=2,
    unique_by=(lambda claim: claim.name, lambda claim: claim.at),
)
STATEFUL = maybe(
    claims=CLAIMS,
    retention=st.builds(ClaimRetention),
    pod_management_policy=st.sampled_from(["OrderedReady", "Parallel"]),
    update=st.just(OnDelete()) | st.builds(StatefulUpdate, partition=st.integers(0, 5)),
    first_ordinal=st.integers(0, 5),
)
FAILURES = st.lists(
    st.one_of(
        st.builds(
            FailureRule,
            action=st.sampled_from(["FailJob", "Ignore", "Count"]),
            exit_codes=st.lists(st.integers(1, 255), min_size=1, max_size=3),
        ),
        st.just(FailureRule(action="Ignore", pod_conditions=["DisruptionTarget"])),
    ),
    max_size=3,
)
INDEXED = merged(
    st.fixed_dictionaries({"completions": st.integers(3, 9), "indexed": st.just(value=True)}),
    maybe(
        backoff_limit_per_index=SECONDS,
        success_rules=st.lists(st.just(SuccessRule(indexes="0-1,2", count=2)), max_size=2),
    ),
)
JOBS = merged(
    maybe(completions=SOME, parallelism=SOME) | INDEXED,
    maybe(
        backoff_limit=SECONDS,
        failure_rules=FAILURES,
        active_deadline=st.integers(1, 1000),
        ttl=st.none() | SECONDS,
        suspend=st.booleans(),
    ),
)
MATCHES = st.builds(RouteMatch, path=PATHS, method=st.sampled_from([None, "GET"]), query=LABELS)
ENTRANCES = maybe(
    ingress=st.builds(IngressOptions, path=PATHS, host=NAMES.map("{}.example.com".format)),
    http_route=st.builds(
        HttpRouteOptions,
        gateways=st.just([GatewayRef(name="public")]),
        matches=st.lists(MATCHES, max_size=2),
        request_timeout=st.none() | SECONDS,
    ),
    health=PATHS,
)
HOST_PATHS = st.lists(
    st.builds(HostPath, path=PATHS, read_only=st.booleans()),
    max_size=2,
    unique_by=lambda path: path.name,
)


@few
@given(merged(COMMON, DEPLOYED, maybe(replicas=st.integers(0, 9)), ENTRANCES))
def test_web_services(fields: dict[str, Any]) -> None:
    same_twice(lambda: WebService(**fields, port=8080))


@few
@given(merged(COMMON, DEPLOYED, REPLICATED))
def test_web_services_with_any_ports(fields: dict[str, Any]) -> None:
    same_twice(lambda: WebService(**fields))


@few
@given(merged(COMMON, STATEFUL, REPLICATED))
def test_stateful_services(fields: dict[str, Any]) -> None:
    same_twice(lambda: StatefulService(**fields))


@few
@given(
    merged(
        COMMON,
        SERVED,
        maybe(
            nodes=st.sampled_from(["untainted", "control-plane", "all"]),
            host_paths=HOST_PATHS,
            host_network=st.booleans(),
            update=st.sampled_from([OnDelete(), NodeUpdate(max_unavailable="20%")]),
        ),
    )
)
def test_node_agents(fields: dict[str, Any]) -> None:
    same_twice(lambda: NodeAgent(**fields))


@few
@given(merged(COMMON, JOBS))
def test_batch_jobs(fields: dict[str, Any]) -> None:
    same_twice(lambda: BatchJob(**fields))


@few
@given(
    merged(COMMON, JOBS),
    st.sampled_from(["0 */6 * * *", "@daily", "*/5 8-18 * * MON-FRI"]),
    maybe(
        time_zone=st.sampled_from(["Etc/UTC", "Asia/Shanghai"]),
        concurrency_policy=st.sampled_from(["Allow", "Forbid", "Replace"]),
        starting_deadline=st.none() | SECONDS,
        successful_jobs_history_limit=SOME,
    ),
)
def test_scheduled_jobs(
    fields: dict[str, Any], schedule: str, of_the_schedule: dict[str, Any]
) -> None:
    same_twice(lambda: ScheduledJob(**fields, **of_the_schedule, schedule=schedule))


@few
@given(
    merged(
        COMMON,
        maybe(
            restart_policy=st.sampled_from(["Always", "OnFailure", "Never"]),
            active_deadline=st.integers(1, 1000),
            ports=PORTS,
        ),
    )
)
def test_bare_pods(fields: dict[str, Any]) -> None:
    same_twice(lambda: BarePod(**fields))


@few
@given(
    merged(
        COMMON,
        maybe(
            gpus=st.integers(1, 8),
            gpu=st.sampled_from(["nvidia.com/gpu", "nvidia.com/mig-1g.5gb", "amd.com/gpu"]),
            taints=st.none() | st.lists(TAINTS, max_size=2),
            products=st.lists(WORDS, max_size=2),
            shared_memory=st.sampled_from(["64Mi", "8Gi"]),
            controller=st.one_of(
                st.sampled_from(["Deployment", "StatefulSet", "Job", "Pod"]),
                JOBS.map(lambda fields: JobOptions(**fields)),
                STATEFUL.map(lambda fields: StatefulOptions(**fields)),
            ),
            ports=PORTS,
        ),
    )
)
def test_gpu_workloads(fields: dict[str, Any]) -> None:
    same_twice(lambda: GpuWorkload(**fields))
