from __future__ import annotations

import inspect
import subprocess
import sys
import tomllib
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from hypothesis import find, settings
from hypothesis import strategies as st
from hypothesis.errors import ResolutionFailed

import k8spatterns.testing
from k8spatterns import Construct, CustomResource, LogShipper, SidecarDeployment
from k8spatterns.api import k8s
from k8spatterns.testing import strategies
from k8spatterns.testing.strategies import nearly_valid, register
from k8spatterns.types import Count, DnsLabel

ROOT = Path(__file__).resolve().parents[3]
QUICK = settings(max_examples=100, derandomize=True, database=None)

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


def any_of(cls: Any) -> Any:
    return find(st.from_type(cls), lambda _: True, settings=QUICK)


def test_the_entry_point_is_the_function_that_registers() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    module, _, name = project["entry-points"]["hypothesis"]["k8spatterns"].partition(":")
    assert getattr(import_module(module), name) is register


def test_the_entry_point_loads_nothing_else() -> None:
    code = (
        "import sys, hypothesis\n"
        "from k8spatterns.testing.strategies.hook import register\n"
        "register()\n"
        "from hypothesis import strategies as st\n"
        "st.from_type(int).validate()\n"
        "print(sorted({'pydantic', 'msgspec', 'yaml'} & set(sys.modules)))\n"
    )
    path = f"{ROOT}:{ROOT / 'constructs'}"
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={"PYTHONPATH": path, "PATH": "", "HYPOTHESIS_NO_PLUGINS": "1"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "[]\n"


def test_a_construct_of_a_user_works_with_what_its_fields_need_of_each_other() -> None:
    made = any_of(Cache)
    assert made.name == "a"
    assert (made.password is None) != (made.secret is None)


def test_so_does_one_derived_from_it() -> None:
    assert isinstance(any_of(Bigger), Bigger)


def test_builds_knows_the_arguments_before_any_value_was_made() -> None:
    class Fresh(Bigger):
        """Nothing was made of it yet."""

    assert {"name", "pods"} <= inspect.signature(Fresh).parameters.keys()
    assert find(st.builds(LogShipper), lambda _: True, settings=QUICK).path
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
