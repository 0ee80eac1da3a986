"""Kinds that `k8spatterns import crd` makes of users' definitions have strategies, too."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st

from k8spatterns.api import registry, to_plain
from k8spatterns.cli.import_crd import import_crd
from k8spatterns.testing.strategies import NearlyValid, nearly_valid, of, register
from k8spatterns.testing.strategies.checked import errors_of

if TYPE_CHECKING:
    from collections.abc import Iterator

DRAWN = 25
FEW = settings(
    max_examples=DRAWN,
    derandomize=True,
    database=None,
    phases=[Phase.generate, Phase.shrink],
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
CRD = """
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: ovens.bakery.example.com}
spec:
  group: bakery.example.com
  scope: Namespaced
  names: {kind: Oven, plural: ovens}
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          required: [spec]
          properties:
            spec:
              type: object
              required: [heat, fuel]
              properties:
                heat: {type: integer, minimum: 50, maximum: 300, multipleOf: 10}
                mode: {type: string, enum: [fan, grill]}
                code: {type: string, pattern: '^[a-z]{2,5}$'}
                trays:
                  type: array
                  minItems: 1
                  x-kubernetes-list-type: map
                  x-kubernetes-list-map-keys: [name]
                  items: {type: object, required: [name], properties: {name: {type: string}}}
                fuel:
                  type: object
                  properties: {gas: {type: string}, wood: {type: string}}
                  oneOf: [{required: [gas]}, {required: [wood]}]
"""


@pytest.fixture
def oven(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """The class of the kind, from the package that the command writes."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(registry, "_registered", {})
    assert yaml.safe_load(CRD)["kind"] == "CustomResourceDefinition"
    Path("oven.yaml").write_text(CRD, encoding="utf-8")
    assert import_crd(["oven.yaml"], "bakery") == 0
    register()
    yield import_module("bakery").Oven
    for name in [name for name in sys.modules if name.partition(".")[0] == "bakery"]:
        del sys.modules[name]


def test_its_objects_keep_to_the_definition(oven: Any) -> None:
    drawn = []

    @FEW
    @given(st.from_type(oven))
    def draw(made: Any) -> None:
        drawn.append(made)
        assert type(made) is oven
        assert errors_of(to_plain(made)) == []
        assert made.spec.heat in range(50, 301, 10)
        assert made.spec.mode in {None, "fan", "grill"}
        assert (made.spec.fuel.gas is None) != (made.spec.fuel.wood is None)
        names = [tray.name for tray in made.spec.trays or ()]
        assert len(names) == len(set(names))

    draw()
    assert len(drawn) == DRAWN
    assert {made.spec.fuel.wood is None for made in drawn} == {True, False}
    assert len({made.spec.heat for made in drawn}) > 2


def test_they_shrink_to_what_it_requires(oven: Any) -> None:
    assert to_plain(find(of(oven), lambda _: True, settings=FEW)) == {
        "apiVersion": "bakery.example.com/v1",
        "kind": "Oven",
        "metadata": {"name": "a"},
        "spec": {"heat": 50, "fuel": {"gas": "a"}},
    }


def test_its_parts_have_strategies(oven: Any) -> None:
    spec = type(find(of(oven), lambda _: True, settings=FEW).spec)
    assert find(st.from_type(spec), lambda _: True, settings=FEW).heat % 10 == 0


def test_nearly_valid_objects_have_one_fault(oven: Any) -> None:
    faults = set()

    @FEW
    @given(nearly_valid(oven))
    def draw(broken: NearlyValid) -> None:
        faults.add(broken.fault)
        assert errors_of(broken.tree), broken

    draw()
    assert {"unknown field", "missing field", "wrong type", "bad name"} <= faults
