"""Whatever can be written for Karmada renders without errors, or is refused where it is written."""

from __future__ import annotations

from typing import Any

from hypothesis import event, given, settings
from hypothesis import strategies as st

from k8spatterns import (
    AggregatedReplicas,
    AnnotationsOverrider,
    App,
    ApplicationFailover,
    ArgsOverrider,
    ClusterAffinity,
    ClusterAffinityGroup,
    ClusterFailover,
    ClusterField,
    ClusterSpread,
    ClusterWeight,
    Construct,
    DuplicatedReplicas,
    DynamicWeight,
    FieldOverrider,
    FieldPatch,
    ImageOverrider,
    InterpretedKind,
    InvalidConstructError,
    KarmadaInterpreter,
    KarmadaOverride,
    KarmadaPropagation,
    KarmadaSelector,
    LabelsOverrider,
    OverflowAffinity,
    OverrideRule,
    PlaintextOverrider,
    RawObject,
    StatefulService,
    StaticWeights,
    Taint,
    WebService,
    render,
)
from k8spatterns.api import k8s
from k8spatterns.lua import LuaScriptError, Sandbox, interpreter

WEB = WebService(name="web", image="registry.example.com/web:1.4.2", port=8080, replicas=3)
DATA = StatefulService(name="data", image="registry.example.com/data:1.4.2", port=5432)
CONFIG = k8s.ConfigMap(metadata=k8s.ObjectMeta(name="settings"), data={"config.yaml": "a: 1"})
ELSEWHERE = k8s.Secret(metadata=k8s.ObjectMeta(name="key", namespace="elsewhere"))
ROLE = RawObject(
    {
        "apiVersion": "rbac.authorization.k8s.io/v1",
        "kind": "ClusterRole",
        "metadata": {"name": "reader"},
        "rules": [],
    }
)
PARTS = (WEB, DATA, CONFIG, ELSEWHERE, ROLE)

CLUSTERS = st.sampled_from(["member1", "member2", "member3", "edge-1"])
NAMES = st.from_regex(r"[a-z]([a-z0-9-]{0,8}[a-z0-9])?", fullmatch=True)
LABELS = st.dictionaries(NAMES, NAMES, max_size=2)
SOME_LABELS = st.dictionaries(NAMES, NAMES, min_size=1, max_size=2)
SELECTIONS = st.none() | LABELS
FIELDS = st.builds(
    ClusterField,
    key=st.sampled_from(["provider", "region", "zone"]),
    values=st.lists(NAMES, min_size=1, max_size=2),
    operator=st.sampled_from(["In", "NotIn"]),
)


def optional(**fields: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Any of the fields."""
    return st.fixed_dictionaries({}, optional=fields)


@st.composite
def affinities(
    draw: st.DrawFn, /, cls: type[ClusterAffinity] = ClusterAffinity, **more: Any
) -> Any:
    named = draw(st.lists(CLUSTERS, unique=True, max_size=3))
    rest = [name for name in ("member1", "member2", "member3") if name not in named]
    return cls(
        cluster_names=named,
        exclude=draw(st.lists(st.sampled_from(rest), unique=True, max_size=1)) if rest else [],
        label_selector=draw(SELECTIONS),
        field_selector=draw(st.lists(FIELDS, max_size=1)),
        **{name: draw(strategy) for name, strategy in more.items()},
    )


OVERFLOWS = st.lists(
    affinities(OverflowAffinity, affinity_name=NAMES),
    max_size=2,
    unique_by=lambda affinity: affinity.affinity_name,
)
GROUPS = st.lists(
    affinities(
        ClusterAffinityGroup,
        affinity_name=NAMES.map(lambda name: f"group.{name}"),
        overflow_affinities=OVERFLOWS,
    ),
    min_size=1,
    max_size=2,
    unique_by=lambda group: group.affinity_name,
)
WEIGHTS = st.builds(ClusterWeight, clusters=affinities(), weight=st.integers(1, 100))
SCHEDULINGS = st.one_of(
    st.builds(DuplicatedReplicas),
    st.builds(AggregatedReplicas),
    st.builds(DynamicWeight),
    st.dictionaries(CLUSTERS, st.integers(1, 100), min_size=1).map(
        lambda weights: StaticWeights(weights=weights)
    ),
    st.builds(StaticWeights, groups=st.lists(WEIGHTS, min_size=1, max_size=1)),
)
SPREADS = st.lists(
    st.builds(
        ClusterSpread,
        spread_by_field=st.sampled_from(["region", "cluster", None]),
        min_groups=st.integers(1, 3),
        max_groups=st.none() | st.integers(3, 5),
    ),
    max_size=2,
)
TOLERATIONS = st.lists(
    st.one_of(
        st.builds(Taint, key=NAMES, value=NAMES),
        st.builds(
            k8s.Toleration,
            key=NAMES,
            operator=st.just("Exists"),
            effect=st.just("NoExecute"),
            toleration_seconds=st.none() | st.integers(0, 600),
        ),
    ),
    max_size=2,
)
STATE = st.dictionaries(NAMES, NAMES.map(lambda name: f"{{.{name}}}"), max_size=1)
APPLICATIONS = st.one_of(
    st.builds(
        ApplicationFailover,
        toleration=st.integers(0, 900),
        purge_mode=st.sampled_from(["Gracefully", "Directly", "Never"]),
        state_preservation=STATE,
    ),
    st.builds(ApplicationFailover, grace_period=st.integers(1, 900)),
)
SELECTORS = st.lists(
    st.one_of(
        st.builds(
            KarmadaSelector,
            api_version=st.just("apps/v1"),
            kind=st.just("Deployment"),
            label_selector=SELECTIONS,
            namespace=st.none() | NAMES,
        ),
        st.builds(
            KarmadaSelector, api_version=st.just("v1"), kind=st.just("Namespace"), name=NAMES
        ),
        st.builds(
            KarmadaSelector,
            api_version=st.just("example.com/v1"),
            kind=st.just("Widget"),
            name=NAMES,
        ),
    ),
    max_size=2,
)
SELECTED: dict[str, st.SearchStrategy[Any]] = {
    "selectors": SELECTORS,
    "namespace": st.none() | NAMES,
    "scope": st.sampled_from([None, None, "Cluster", "Namespaced"]),
    "labels": st.none() | LABELS,
    "annotations": st.none() | LABELS,
}
LABELLED = KarmadaOverride(
    name="tiers", of=[WEB, ROLE], rules=[OverrideRule(labels=[LabelsOverrider(value={"a": "b"})])]
)
OF = st.lists(st.sampled_from(PARTS), unique_by=id, max_size=3)


def rendered(parts: list[Any], construct: Construct) -> None:
    """Assert that the construct renders beside its parts, and always to the same text."""

    def once() -> str:
        app = App(external=["PriorityClass/high"])
        chart = app.chart("shop", namespace="production", name_prefix="x-")
        for part in (*parts, construct):
            chart.add(part)
        rendering = render(app)
        assert not rendering.errors, rendering.errors
        return rendering.text()

    assert once() == once()


def tried(cls: type[Construct], fields: dict[str, Any], parts: list[Any]) -> None:
    """Build a construct and render it; a refusal says what is wrong, and is at our line."""
    try:
        construct = cls(**fields)
    except InvalidConstructError as error:
        refused = error.findings
    else:
        event("built")
        rendered(parts, construct)
        return
    event("refused")
    assert refused
    for finding in refused:
        assert finding.message
        assert finding.origin is not None
        assert finding.origin.file == __file__


@settings(max_examples=150)
@given(
    OF,
    optional(
        **SELECTED,
        cluster_affinity=affinities(),
        cluster_tolerations=TOLERATIONS,
        replica_scheduling=SCHEDULINGS,
        propagate_deps=st.booleans(),
        application_failover=APPLICATIONS,
        cluster_failover=st.builds(ClusterFailover, state_preservation=STATE),
        dependent_overrides=st.lists(st.sampled_from([LABELLED, "elsewhere"]), max_size=2),
        suspension=st.booleans() | st.lists(CLUSTERS, max_size=1),
        priority=st.integers(-(2**31), 2**31 - 1),
        preemption=st.sampled_from(["Always", "Never"]),
        conflict_resolution=st.sampled_from(["Abort", "Overwrite"]),
        activation_preference=st.just("Lazy"),
        schedule_priority_class=st.just("high"),
        preserve_resources_on_deletion=st.booleans(),
        scheduler_name=NAMES,
        workload_affinity=NAMES,
        workload_anti_affinity=NAMES,
    ),
)
def test_a_propagation(parts: list[Any], fields: dict[str, Any]) -> None:
    tried(KarmadaPropagation, {"name": "shop", "of": parts, **fields}, parts)


@given(GROUPS, SCHEDULINGS, SPREADS)
def test_a_propagation_to_groups(groups: Any, scheduling: Any, spreads: Any) -> None:
    fields = {
        "name": "shop",
        "of": [WEB],
        "cluster_affinities": groups,
        "replica_scheduling": scheduling,
        "spread_constraints": spreads,
    }
    tried(KarmadaPropagation, fields, [WEB])


VALUES = st.one_of(st.integers(), st.text(max_size=5), st.booleans(), st.lists(st.integers()))
OPERATIONS = st.one_of(
    st.fixed_dictionaries({"operator": st.sampled_from(["add", "replace"]), "value": VALUES}),
    st.just({"operator": "remove"}),
)
PATHS = st.sampled_from(["/spec/replicas", "/data/level", "/metadata/labels/a", "/spec/template"])
PLAINTEXT = st.builds(lambda path, step: PlaintextOverrider(path=path, **step), PATHS, OPERATIONS)
PATCHES = st.builds(lambda step: FieldPatch(sub_path="/a/b", **step), OPERATIONS)
RULES = st.builds(
    lambda change, more: OverrideRule(**{**more, **change}),
    st.one_of(
        st.fixed_dictionaries({"plaintext": st.lists(PLAINTEXT, min_size=1, max_size=2)}),
        st.fixed_dictionaries(
            {"labels": st.lists(st.builds(LabelsOverrider, value=SOME_LABELS), min_size=1)}
        ),
    ),
    optional(
        clusters=affinities(),
        images=st.lists(
            st.builds(
                ImageOverrider,
                component=st.sampled_from(["Registry", "Repository", "Tag"]),
                operator=st.sampled_from(["add", "replace"]),
                value=NAMES,
            ),
            max_size=1,
        ),
        args=st.lists(
            st.builds(
                ArgsOverrider,
                container_name=st.sampled_from(["web", "data"]),
                value=st.lists(st.text(max_size=5), min_size=1, max_size=2),
                operator=st.sampled_from(["add", "remove"]),
            ),
            max_size=1,
        ),
        annotations=st.lists(st.builds(AnnotationsOverrider, value=SOME_LABELS), max_size=1),
        fields=st.lists(
            st.builds(
                FieldOverrider,
                field_path=st.just("/data/config.yaml"),
                patches=st.lists(PATCHES, min_size=1, max_size=2),
                format=st.sampled_from(["json", "yaml"]),
            ),
            max_size=1,
        ),
    ),
)


@settings(max_examples=150)
@given(OF, st.lists(RULES, min_size=1, max_size=2), optional(**SELECTED))
def test_an_override(parts: list[Any], rules: list[Any], fields: dict[str, Any]) -> None:
    tried(KarmadaOverride, {"name": "edge", "of": parts, "rules": rules, **fields}, parts)


SCRIPTS = {
    "retention": "function Retain(a, b) return a end",
    "replica_resource": "function GetReplicas(a) return 1 end",
    "replica_revision": "function ReviseReplica(a, n) return a end",
    "status_reflection": "ReflectStatus = function(a) return a.status end",
    "status_aggregation": "function AggregateStatus(a, items) return a end",
    "health_interpretation": "function InterpretHealth(a) return true end",
    "dependency_interpretation": "function GetDependencies(a) return {} end",
    "component_resource": "function GetComponents(a) return {} end",
}


@given(
    st.sampled_from(
        [k8s.Deployment, WEB, InterpretedKind(api_version="example.com/v1", kind="Widget")]
    ),
    optional(**{name: st.just(text) for name, text in SCRIPTS.items()}),
    optional(labels=LABELS, annotations=LABELS),
)
def test_an_interpreter(target: Any, scripts: dict[str, str], fields: dict[str, Any]) -> None:
    tried(KarmadaInterpreter, {"name": "x", "target": target, **scripts, **fields}, [])


@given(st.text(max_size=60) | st.sampled_from(list("({[\"'=<-:")).map(lambda sign: sign * 30))
def test_any_text_is_a_script_or_a_clean_error(text: str) -> None:
    message = "none"
    try:
        Sandbox().run("retention", text)
    except LuaScriptError as error:
        message = error.message
    assert message


SCALARS = (
    st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"]), max_size=5)
)
TREES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, min_size=1, max_size=3) | st.dictionaries(NAMES, inner, min_size=1)
    ),
    max_leaves=10,
)


@given(st.dictionaries(NAMES, TREES | st.just([]) | st.just({}), max_size=4))
def test_an_object_goes_through_lua_unchanged(tree: dict[str, Any]) -> None:
    assert interpreter.retain(SCRIPTS["retention"], tree, {}) == tree
