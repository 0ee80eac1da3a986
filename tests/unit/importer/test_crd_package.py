"""From a CRD with everything in it to a typed object, and from there to YAML."""

from __future__ import annotations

import shutil
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
import pytest
import yaml
from crds import KILN

from k8spatterns import App
from k8spatterns.api import from_plain, k8s, registry, to_plain
from k8spatterns.api._base import CelRule
from k8spatterns.api._schemas import default_paths, pruned_fields, schema_of
from k8spatterns.importer.files import write_files
from k8spatterns.importer.sources import Reader, find_sources
from k8spatterns.importer.user_package import user_package
from k8spatterns.pipeline import render

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[3]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the package `kilns`."""
    monkeypatch.chdir(tmp_path)
    Path("kiln.yaml").write_text(yaml.safe_dump(KILN), encoding="utf-8")
    reader = Reader()
    for source in find_sources(["kiln.yaml"]):
        reader.read(source)
    written = user_package(reader.kinds(), ["kiln.yaml"], "kilns")
    assert [*reader.problems, *written.problems] == []
    write_files(Path("kilns"), written.files)
    return tmp_path


@pytest.fixture
def kilns(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    monkeypatch.syspath_prepend(str(folder))
    monkeypatch.setattr(registry, "_registered", {})
    yield import_module("kilns")
    for name in [name for name in sys.modules if name.partition(".")[0] == "kilns"]:
        del sys.modules[name]


def tree(**spec: Any) -> dict[str, Any]:
    return {
        "apiVersion": "pottery.example.com/v1",
        "kind": "Kiln",
        "metadata": {"name": "big"},
        "spec": {"heat": 900, "mode": "glaze", **spec},
    }


FULL = tree(
    replicas=0,
    limit=10,
    ratio=0.75,
    level=2,
    on=True,
    port="http",
    at="2026-01-01T00:00:00Z",
    seal="YQ==",
    size="1.5",
    anything=[{"a": None}],
    free={"x": {"y": 1}},
    labels={"a": "b"},
    shelves={"top": {"height": 3}},
    pots=[{"name": "a", "kind": "bowl", "pots": [{"name": "small"}]}],
    tags=["x", "y"],
    grid=[[1, None], []],
    load={"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "c"}, "data": {"a": "b"}},
    mixed={"known": "a", "other": {"b": 1}, "inner": {"deep": "c"}},
    fuel={"gas": "town"},
    door={"left": "in"},
    podTemplate={"metadata": {}, "spec": {"containers": [{"name": "web"}]}},
    selector={"matchLabels": {"a": "b"}},
    **{
        "from": "abc",
        "class": "c",
        "3d-print": True,
        "$schema": "s",
        "a.b/c": "d",
        "max-heat": 1,
        "maxHeat": 2,
        "int": "i",
        "None": "n",
    },
)


def test_everything_round_trips(kilns: Any) -> None:
    typed = from_plain(kilns.Kiln, FULL)
    assert to_plain(typed) == FULL
    assert from_plain(kilns.Kiln, to_plain(typed)) == typed


def test_everything_comes_out_as_yaml(kilns: Any) -> None:
    app = App()
    app.chart("pots", namespace="pots").add(from_plain(kilns.Kiln, FULL))
    rendering = render(app)
    assert [finding.message for finding in rendering.errors] == []
    found = yaml.safe_load(rendering.text())
    assert found["spec"] == FULL["spec"]


def test_names_that_python_has_for_itself(kilns: Any) -> None:
    spec = from_plain(kilns.Kiln, FULL).spec
    assert (spec.from_, spec.class_, spec.n3_d_print, spec.schema_) == ("abc", "c", True, "s")
    assert (spec.a_b_c, spec.max_heat, spec.max_heat_2, spec.int_) == ("d", 1, 2, "i")
    assert (spec.none, spec.on) == ("n", True)


def test_classes_are_named_by_their_path(kilns: Any) -> None:
    module = kilns.pottery_v1
    names = {name for name in vars(module) if name.startswith("Kiln")}
    assert names == {
        "Kiln",
        "KilnSpec",
        "KilnSpecDoor",
        "KilnSpecFuel",
        "KilnSpecMixed",
        "KilnSpecMixedInner",
        "KilnSpecPots",
        "KilnSpecPotsPots",
        "KilnSpecShelves",
        "KilnStatus",
    }


def test_core_classes_stand_in_for_their_schemas(kilns: Any) -> None:
    spec = from_plain(kilns.Kiln, FULL).spec
    assert type(spec.pod_template) is k8s.PodTemplateSpec
    assert type(spec.selector) is k8s.LabelSelector
    assert type(spec.pod_template.metadata) is k8s.ObjectMeta


def test_what_a_core_class_has_and_the_schema_has_not_is_known(kilns: Any) -> None:
    schema = schema_of(kilns.Kiln.__resource__)
    assert schema is not None
    fields = k8s.Container.__struct_encode_fields__
    pruned = pruned_fields(schema, "spec.podTemplate.spec.containers[]", fields)
    assert set(fields) - set(pruned) == {"args", "image", "name"}
    assert pruned_fields(schema, "spec.mixed", ("known", "else")) == ()
    assert pruned_fields(schema, "spec.shelves{}", ("height", "width")) == ("width",)
    assert pruned_fields(schema, "spec.nowhere", ("a",)) == ()
    assert default_paths(schema) == {"spec.mode": "bisque", "spec.pots[].kind": "bowl"}


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"heat": 0}, "`int` >= 1"),
        ({"heat": 1501}, "`int` <= 1500"),
        ({"limit": 7}, "multiple of 5"),
        ({"ratio": 0.4}, "`float` >= 0.5"),
        ({"mode": "raku"}, "Invalid enum value 'raku'"),
        ({"level": 3}, "Invalid enum value 3"),
        ({"port": 1.5}, "Expected `int | str"),
        ({"from": "A"}, "matching regex"),
        ({"from": "abcdefghi"}, "length <= 8"),
        ({"labels": {"a": 1}}, "Expected `str`"),
        ({"labels": {"a": "", "b": "", "c": "", "d": ""}}, "length <= 3"),
        ({"pots": []}, "length >= 1"),
        ({"pots": [{"kind": "x"}]}, "missing required field `name`"),
        ({"nothing": 1}, "unknown field `nothing`"),
        ({"shelves": {"a": {"width": 1}}}, "unknown field `width`"),
    ],
)
def test_its_types_hold(kilns: Any, change: dict[str, Any], message: str) -> None:
    with pytest.raises(msgspec.ValidationError) as caught:
        from_plain(kilns.Kiln, tree(**change))
    assert message in str(caught.value)


def test_a_required_field_with_a_default_may_be_left_out(kilns: Any) -> None:
    spec = kilns.pottery_v1.KilnSpec(heat=900)
    assert to_plain(kilns.Kiln(spec=spec))["spec"] == {"heat": 900}


def test_fields_that_only_the_server_knows_are_kept(kilns: Any) -> None:
    mixed = kilns.pottery_v1.KilnSpecMixed(known="a", unknown_fields={"b": 1})
    assert to_plain(mixed) == {"known": "a", "b": 1}
    old = from_plain(kilns.pottery_v1beta1.Kiln, {"spec": {"a": 1}, "extra": [1]})
    assert (old.spec, old.unknown_fields) == ({"a": 1}, {"extra": [1]})
    assert to_plain(old)["extra"] == [1]


def test_the_registry_knows_both_versions(kilns: Any) -> None:
    assert kilns.Kiln.__module__ == "kilns.pottery_v1"
    assert kilns.pottery_v1beta1.Kiln.__module__ == "kilns.pottery_v1beta1"
    new = registry.find("pottery.example.com/v1", "Kiln")
    old = registry.find("pottery.example.com/v1beta1", "Kiln")
    assert new is not None
    assert old is not None
    assert (new.storage, new.deprecated, new.short_names) == (True, False, ("kl", "kiln"))
    assert (old.storage, old.deprecated, old.namespaced) == (False, True, True)
    assert registry.find("pottery.example.com/v1alpha1", "Kiln") is None


def test_list_keys_and_rules_are_facts_of_the_class(kilns: Any) -> None:
    spec = kilns.pottery_v1.KilnSpec
    assert spec.__list_keys__ == {"pots": ("name", "kind"), "tags": ()}
    assert kilns.Kiln.__rules__ == (
        CelRule(
            path="spec",
            rule="self.heat < 1400 || self.mode == 'glaze'",
            message="only glaze is hotter",
            field_path=".heat",
        ),
        CelRule(path="spec", rule="self.heat >= oldSelf.heat", optional_old_self=True),
    )


def test_descriptions_are_docstrings(kilns: Any) -> None:
    assert kilns.Kiln.__doc__ == 'A kiln fires "pots".'
    lines = kilns.pottery_v1.KilnSpec.__doc__.splitlines()
    assert lines[0] == "What the kiln does, in C:\\kilns."
    assert lines[2].strip() == 'It ends in a quote "'
    text = Path("kilns/pottery_v1.py").read_text(encoding="utf-8")
    assert '"""The shelves, by name."""' in text


def test_the_files_say_where_they_are_from(folder: Path) -> None:
    for path in sorted((folder / "kilns").glob("*.py")):
        head = path.read_text(encoding="utf-8").splitlines()[1:5]
        assert "Generated from kiln.yaml; do not edit." in head
        assert "Regenerate with: k8spatterns import crd kiln.yaml -o kilns" in head
    assert (folder / "kilns" / "py.typed").exists()


def test_mypy_and_the_formatter_are_content(folder: Path) -> None:
    (folder / "use.py").write_text(
        "from kilns import Kiln, pottery_v1\n"
        "from k8spatterns.api import k8s\n"
        "meta: k8s.ObjectMeta | None = Kiln(spec=pottery_v1.KilnSpec(heat=3)).metadata\n",
        encoding="utf-8",
    )
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "use.py", "kilns"],
        cwd=folder,
        env={"MYPYPATH": f"{ROOT}:{ROOT / 'constructs'}", "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Success" in done.stdout, done.stdout + done.stderr
    ruff = shutil.which("ruff", path=Path(sys.executable).parent)
    if ruff is not None:
        options = ["--config", str(ROOT / "pyproject.toml"), "kilns"]
        formatted = subprocess.run(
            [ruff, "format", "--diff", *options], cwd=folder, capture_output=True, check=False
        )
        assert formatted.stdout.decode() == ""
