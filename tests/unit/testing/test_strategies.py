from __future__ import annotations

import inspect
import sys
import tomllib
from importlib import import_module
from typing import TYPE_CHECKING, Annotated, Any

import hypothesis.strategies._internal
import pytest
from annotated_types import Ge
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st
from hypothesis.errors import ResolutionFailed
from hypothesis.strategies._internal import types as hypothesis_types
from pydantic import Field

import k8spatterns.testing
from k8spatterns import (
    App,
    Construct,
    CustomResource,
    LogShipper,
    SidecarDeployment,
    Value,
    WebService,
    render,
)
from k8spatterns.api import k8s
from k8spatterns.pipeline.render import options_of
from k8spatterns.testing import strategies
from k8spatterns.testing.strategies import nearly_valid, of, register
from k8spatterns.types import Count, DnsLabel, Many, PortNumber, Quantity
from tests.support.entry_points import ROOT, as_installed, run

if TYPE_CHECKING:
    from pathlib import Path

LOOKUP = "_global_extra_lookup"
QUICK = settings(
    max_examples=100, derandomize=True, database=None, phases=[Phase.generate, Phase.shrink]
)
FIRST = settings(QUICK, phases=[Phase.generate])

register()


class Cache(Construct):
    """A construct of a user's own, with fields that need each other."""

    name: DnsLabel
    size: Count = 1
    password: str | None = None
    secret: DnsLabel | None = None

    def model_post_init(self, _context: Any) -> None:
        if (self.password is None) == (self.secret is None):
            raise ValueError("give either password= or secret=")

    def compose(self) -> Any:
        yield k8s.ConfigMap(metadata=k8s.ObjectMeta(name=self.name))


class Bigger(Cache):
    """One that is derived from it."""

    pods: Count


class Disk(Value):
    """A value of a user's own."""

    size: Quantity
    mount: Annotated[str, Field(pattern="^/[a-z]+$")] = "/data"


class Database(Construct):
    """One with values, other constructs and lists of field types as its arguments."""

    name: DnsLabel
    disks: Many[Disk]
    web: WebService
    zones: Many[DnsLabel] = ()

    def compose(self) -> Any:
        data = {f"disk{number}": str(disk.size) for number, disk in enumerate(self.disks)}
        yield k8s.ConfigMap(metadata=k8s.ObjectMeta(name=self.name), data=data)
        yield self.web


class Ours(WebService):
    """A construct of ours with an argument more."""

    team: DnsLabel


def any_of(cls: Any) -> Any:
    return find(st.from_type(cls), lambda _: True, settings=FIRST)


def test_the_entry_point_is_the_function_that_registers() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    module, _, name = project["entry-points"]["hypothesis"]["k8spatterns"].partition(":")
    assert getattr(import_module(module), name) is register


def test_the_entry_point_loads_nothing_else(tmp_path: Path) -> None:
    code = (
        "import sys, hypothesis\n"
        "from hypothesis import strategies as st\n"
        "st.from_type(int).validate()\n"
        "loaded = {name for name in sys.modules if name.startswith('k8spatterns.')}\n"
        "print(sorted({'pydantic', 'msgspec', 'yaml'} & set(sys.modules)))\n"
        "print(sorted(name for name in loaded if not name.startswith('k8spatterns.testing')))\n"
        "print('k8spatterns.testing.strategies.hook' in loaded)\n"
    )
    done = run(["-c", code], tmp_path, as_installed(tmp_path / "installed"))
    assert done.stderr == ""
    known = ["k8spatterns._version", "k8spatterns.constructs"]
    assert done.stdout.splitlines() == ["[]", repr(known), "True"]


def test_the_entry_point_is_all_that_a_test_needs(tmp_path: Path) -> None:
    code = (
        "from hypothesis import Phase, find, settings, strategies as st\n"
        "first = settings(phases=[Phase.generate], database=None, derandomize=True)\n"
        "from k8spatterns import SidecarDeployment\n"
        "from k8spatterns.api import k8s\n"
        "print(find(st.from_type(SidecarDeployment), bool, settings=first).image)\n"
        "print(find(st.from_type(k8s.Service), bool, settings=first).kind)\n"
    )
    done = run(["-c", code], tmp_path, as_installed(tmp_path / "installed"))
    assert done.stdout == "a:1\nService\n", done.stderr


@pytest.mark.parametrize("table", [None, []])
def test_a_hypothesis_without_resolvers_is_left_alone(
    table: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    if table is None:
        monkeypatch.delattr(hypothesis_types, LOOKUP)
    else:
        monkeypatch.setattr(hypothesis_types, LOOKUP, table)
    assert register() is False


def test_so_is_one_whose_modules_have_other_names(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "hypothesis.strategies._internal.types", None)
    monkeypatch.delattr(hypothesis.strategies._internal, "types", raising=False)
    assert register() is False


@pytest.mark.parametrize("cls", [Cache, SidecarDeployment, LogShipper, k8s.Deployment, k8s.PodSpec])
def test_of_knows_every_type_without_hypothesis_asking(
    cls: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hypothesis_types, LOOKUP, {})
    assert isinstance(find(of(cls), lambda _: True, settings=FIRST), cls)


def test_of_knows_field_types_and_lists_of_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hypothesis_types, LOOKUP, {})
    several: Any = Many[DnsLabel]
    assert find(of(several), lambda found: len(found) == 2, settings=QUICK) == ("a", "a")
    assert find(of(Count), lambda found: found > 9, settings=QUICK) == 10


@pytest.mark.parametrize("other", [int, "Sidecar", list[int], DnsLabel | None])
def test_of_is_for_our_types(other: Any) -> None:
    with pytest.raises(TypeError, match="knows constructs, their values, field types"):
        of(other)


def test_bounds_that_anybody_writes_are_left_to_hypothesis() -> None:
    assert find(st.from_type(Annotated[int, Ge(0)]), lambda found: found > 1000, settings=QUICK)
    assert find(st.from_type(Count), lambda _: True, settings=QUICK) == 0
    ports = find(st.lists(st.from_type(PortNumber), min_size=1), lambda _: True, settings=QUICK)
    assert ports == [1]


def test_a_construct_of_a_user_works_with_what_its_fields_need_of_each_other() -> None:
    made = any_of(Cache)
    assert made.name == "a"
    assert (made.password is None) != (made.secret is None)


def test_so_does_one_derived_from_it() -> None:
    assert isinstance(any_of(Bigger), Bigger)


@pytest.mark.parametrize("cls", [Cache, Bigger, Database, Ours])
def test_what_users_write_is_drawn_so_that_it_renders(cls: type[Construct]) -> None:
    drawn = []

    @settings(QUICK, max_examples=15, phases=[Phase.generate])
    @given(st.from_type(cls))
    def draw(made: Construct) -> None:
        drawn.append(made)
        app = App()
        app.chart("tests").add(made)
        rendering = render(app, options=options_of(app, isolated=True))
        assert rendering.errors == ()
        assert rendering.documents

    draw()
    assert len(drawn) == 15
    assert {type(made) for made in drawn} == {cls}


def test_values_in_a_users_construct_are_drawn_too() -> None:
    made = find(st.from_type(Database), lambda found: bool(found.zones), settings=FIRST)
    assert isinstance(made.web, WebService)
    assert made.zones
    assert all(isinstance(disk, Disk) for disk in made.disks)


def test_builds_knows_the_arguments_before_any_value_was_made() -> None:
    class Fresh(Bigger):
        """Nothing was made of it yet."""

    assert {"name", "pods"} <= inspect.signature(Fresh).parameters.keys()
    assert find(st.builds(LogShipper), lambda _: True, settings=FIRST).path
    built = find(st.builds(SidecarDeployment), lambda _: True, settings=QUICK)
    assert built == SidecarDeployment(name="a", image="a:1")


def test_a_base_without_values_says_so() -> None:
    with pytest.raises(ResolutionFailed, match="CustomResource is a base class"):
        st.from_type(CustomResource).validate()


def test_other_types_are_left_to_hypothesis() -> None:
    assert find(st.from_type(int), lambda _: True, settings=QUICK) == 0
    assert any_of(DnsLabel | None) in (None, "a")


def test_nearly_valid_is_for_kinds() -> None:
    with pytest.raises(TypeError, match="needs a kind, and Container is none"):
        nearly_valid(k8s.Container)  # type: ignore[type-var,arg-type,unused-ignore]


@pytest.mark.parametrize("module", [k8spatterns.testing, strategies])
def test_every_public_name_is_there(module: Any) -> None:
    assert dir(module)
    for name in module.__all__:
        assert getattr(module, name) is not None
    with pytest.raises(AttributeError, match="no_such_name"):
        _ = module.no_such_name
