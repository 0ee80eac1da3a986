"""Every construct, field type and kind has a strategy, whose values are valid."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st
from hypothesis.errors import FailedHealthCheck
from pydantic import ConfigDict, TypeAdapter

from k8spatterns import App, Construct, SidecarDeployment, Value, constructs, render, types
from k8spatterns.api import ApiStruct, k8s, registry, to_plain
from k8spatterns.api.k8s import flowcontrol_v1
from k8spatterns.api.lws import disaggregatedset_v1
from k8spatterns.api.snapshots import snapshot_v1
from k8spatterns.pipeline.render import options_of
from k8spatterns.testing.strategies import nearly_valid, register
from k8spatterns.testing.strategies.checked import errors_of
from k8spatterns.testing.strategies.concrete import is_base
from k8spatterns.testing.strategies.field_types import names
from k8spatterns_constructs.security.kyverno_rule import KyvernoRule

if TYPE_CHECKING:
    from collections.abc import Callable

register()

SYSTEMS = registry.systems()
FEW = settings(
    max_examples=2,
    derandomize=True,
    database=None,
    deadline=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
# Without the explanations of what a test needs, which find() does not show.
SHRUNK = settings(
    max_examples=500, derandomize=True, database=None, phases=[Phase.generate, Phase.shrink]
)
# Bases that only those derived from them complete.
BASES = {"CustomResource"}
CONSTRUCTS = [
    name
    for name in constructs.__all__
    if isinstance(getattr(constructs, name), type)
    and issubclass(getattr(constructs, name), Value)
    and name not in BASES
]


def classes_of(system: str) -> list[Any]:
    return [registry.class_of(item.api_version, item.kind) for item in registry.kinds(system)]


def drawn(strategy: st.SearchStrategy[Any], number: int) -> list[Any]:
    """Return a few values, always the same ones."""
    found: list[Any] = []

    @settings(FEW, max_examples=number)
    @given(strategy)
    def collect(value: Any) -> None:
        found.append(value)

    collect()
    assert found
    return found


def shrunk(cls: Any, condition: Callable[[Any], bool]) -> Any:
    return find(st.from_type(cls), condition, settings=SHRUNK)


@pytest.mark.parametrize("system", SYSTEMS)
def test_the_objects_of_every_kind_have_no_errors(system: str) -> None:
    names_so_far: set[str] = set()
    for cls in classes_of(system):
        # Versions of one kind hardly differ: the simplest object of the others is enough.
        for made in drawn(st.from_type(cls), 1 if cls.__name__ in names_so_far else 2):
            assert type(made) is cls
            assert errors_of(to_plain(made)) == []
        names_so_far.add(cls.__name__)


# Those whose parts have to fit each other most: drawing them at random would hardly ever do.
@pytest.mark.parametrize(
    "cls",
    [
        *(constructs.IstioCanary, constructs.AdapterDeployment, constructs.MergeGenerator),
        *(constructs.ArgoApplicationSet, constructs.CircuitBreaker, constructs.SharedService),
        *(constructs.ObjectMetric, constructs.KyvernoPolicy),
        *(snapshot_v1.VolumeSnapshotContent, flowcontrol_v1.PriorityLevelConfiguration),
        disaggregatedset_v1.DisaggregatedSet,
    ],
)
def test_next_to_nothing_is_drawn_in_vain(cls: Any) -> None:
    @settings(max_examples=12, derandomize=True, database=None, phases=[Phase.generate])
    @given(st.from_type(cls))
    def collect(value: Any) -> None:  # where too much is rejected, Hypothesis fails this
        found.append(value)

    found: list[Any] = []
    collect()
    assert len(found) == 12


def test_a_rejecting_strategy_would_be_seen() -> None:
    @settings(max_examples=12, derandomize=True, database=None, phases=[Phase.generate])
    @given(st.integers().filter(lambda number: str(number).count("7") > 5))
    def collect(_value: int) -> None:
        pass

    with pytest.raises(FailedHealthCheck):
        collect()


def test_there_are_kinds_and_constructs() -> None:
    assert sum(len(classes_of(system)) for system in SYSTEMS) > 550
    assert len(CONSTRUCTS) > 300


@pytest.mark.parametrize("letters", ["AB", "C", "DEFG", "HIJKL", "MNO", "PQR", "STUVWXYZ"])
def test_every_construct_is_accepted_and_renders_without_errors(letters: str) -> None:
    found = [name for name in CONSTRUCTS if name[0] in letters]
    assert len(found) > 10
    for name in found:
        cls = getattr(constructs, name)

        for made in drawn(st.from_type(cls), 2):
            assert isinstance(made, cls) or is_base(cls)
            if isinstance(made, Construct):
                app = App()
                app.chart("tests").add(made)
                assert render(app, options=options_of(app, isolated=True)).errors == ()


@pytest.mark.parametrize("name", names())
def test_every_field_type_accepts_its_values(name: str) -> None:
    kind = getattr(types, name)
    adapter: TypeAdapter[Any] = TypeAdapter(kind, config=ConfigDict(strict=True))

    for value in drawn(st.from_type(kind), 50):
        adapter.validate_python(value)


def test_no_field_type_is_left_out() -> None:
    public = {name for name, found in vars(types).items() if hasattr(found, "__metadata__")}
    assert {*names(), "Labels"} >= public - {"Many", "Annotated", "T"}
    assert len(names()) > 20


def test_a_list_of_a_field_type_is_a_tuple() -> None:
    kind: Any = types.Many[types.DnsLabel]
    made = find(st.from_type(kind), lambda found: len(found) == 2, settings=SHRUNK)
    assert made == ("a", "a")


def test_values_shrink_to_readable_ones() -> None:
    assert shrunk(types.DnsLabel, bool) == "a"
    assert repr(shrunk(k8s.Container, bool)) == "Container(name='a', image='a:1')"
    assert to_plain(shrunk(k8s.Deployment, bool)) == {
        "apiVersion": "apps/v1",
        "kind": "Deployment",
        "metadata": {"name": "a"},
        "spec": {
            "selector": {"matchLabels": {"app": "a"}},
            "template": {
                "metadata": {"labels": {"app": "a"}},
                "spec": {"containers": [{"name": "a", "image": "a:1"}]},
            },
        },
    }


def test_what_a_test_needs_is_all_that_is_left() -> None:
    made = shrunk(k8s.PodSpec, lambda spec: bool(spec.volumes))
    assert len(made.volumes) == 1
    assert len(made.containers) == 1
    assert made.containers[0].volume_mounts == [k8s.VolumeMount(name="a", mount_path="/a")]


def test_a_construct_shrinks_to_what_it_needs() -> None:
    made = shrunk(SidecarDeployment, bool)
    assert made == SidecarDeployment(name="a", image="a:1")


@pytest.mark.parametrize("cls", [k8s.PodSpec, k8s.Probe, k8s.ResourceRequirements, k8s.Volume])
def test_parts_of_kinds_have_strategies(cls: type[ApiStruct]) -> None:
    assert {type(made) for made in drawn(st.from_type(cls), 20)} == {cls}


@pytest.mark.parametrize("system", ["k8s", "argocd", "karmada", "istio", "flux"])
def test_a_checker_finds_every_fault_of_nearly_valid_objects(system: str) -> None:
    faults = set()
    for cls in classes_of(system):
        for broken in drawn(nearly_valid(cls), 3):
            faults.add(broken.fault)
            found = errors_of(broken.tree)
            assert any(near(finding.path, broken.path) for finding in found), (broken, found)
    assert len(faults) >= 3


def near(found: str, path: str) -> bool:
    """Whether a finding is about a place, or about what holds it."""
    return found.startswith(path) or path.startswith(found)


def test_every_sort_of_fault_is_made() -> None:
    sorts = {broken.fault for broken in drawn(nearly_valid(k8s.Deployment), 100)}
    assert sorts >= {"unknown field", "missing field", "wrong type", "bad name", "duplicate"}


def test_bases_have_no_values_of_their_own() -> None:
    assert all(is_base(getattr(constructs, name)) for name in BASES)
    assert is_base(KyvernoRule)
    rules = {type(made) for made in drawn(st.from_type(KyvernoRule), 20)}
    assert len(rules) > 1
    assert KyvernoRule not in rules
