from __future__ import annotations

import shutil
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
import pytest
from documents import bakery

from k8spatterns.api import KubeObject, from_plain, registry, to_plain
from k8spatterns.importer.errors import SchemaError
from k8spatterns.importer.files import write_files
from k8spatterns.importer.layout import assignment, literal
from k8spatterns.importer.package import write_package
from k8spatterns.importer.systems import write_systems

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[3]


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """The bakery's package, written as a user's own and imported."""
    write_files(tmp_path / "bakery", write_package(bakery()))
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(registry, "_registered", {})
    yield import_module("bakery")
    for name in [name for name in sys.modules if name.partition(".")[0] == "bakery"]:
        del sys.modules[name]


def test_a_written_package_works(package: Any) -> None:
    spec = package.OvenSpec(heat=200, rack_ids=["low"], breads=[package.Bread(name="rye", int_=3)])
    oven = package.Oven(metadata=package.ObjectMeta(name="big"), spec=spec)
    tree = {
        "apiVersion": "bakery.example.com/v1",
        "kind": "Oven",
        "metadata": {"name": "big"},
        "spec": {"breads": [{"int": 3, "name": "rye"}], "heat": 200, "rackIDs": ["low"]},
    }
    assert to_plain(oven) == tree
    assert from_plain(package.Oven, tree) == oven


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"heat": 301}, "Expected `int` <= 300 - at `$.heat`"),
        ({"rackIDs": []}, "Expected `array` of length >= 1 - at `$.rackIDs`"),
        ({"mode": "boil"}, "Invalid enum value 'boil' - at `$.mode`"),
        ({"label": "A1"}, "matching regex"),
        ({"breads": [{"name": "a", "starter": {}}]}, "`name` - at `$.breads[0].starter`"),
        ({"allowedFlourGradesForEveryKindOfBread": ["T1"]}, "Invalid enum value 'T1'"),
    ],
)
def test_its_bounds_hold(package: Any, change: dict[str, Any], message: str) -> None:
    with pytest.raises(msgspec.ValidationError) as caught:
        from_plain(package.OvenSpec, {"heat": 200, "rackIDs": ["low"]} | change)
    assert message in str(caught.value)


def test_its_kinds_are_registered(package: Any) -> None:
    assert registry.find("bakery.example.com/v1", "Oven") is None
    oven: type[KubeObject] = package.Oven
    assert registry.class_of("bakery.example.com/v1", "Oven") is oven
    assert oven.__resource__.module == "bakery.bakery_v1"
    assert oven.__immutable__ == ("spec.heat",)
    assert package.OvenSpec.__list_keys__ == {"breads": ("name",), "tags": ()}


def test_a_package_of_the_library_needs_no_registration() -> None:
    files = write_package(bakery(system="bakery"))
    assert "register" not in files["bakery_v1.py"]
    assert 'system="bakery"' in files["bakery_v1.py"]
    row = "bakery.example.com/v1 Oven ovens namespaced bakery_v1 Oven ov"
    assert row in files["_index.py"].splitlines()


def test_files_are_written_once_and_stale_ones_go(tmp_path: Path) -> None:
    files = write_package(bakery())
    (tmp_path / "old_v1.py").write_text('"""Old.\n\nGenerated from x; do not edit.\n"""\n')
    (tmp_path / "mine.py").write_text("A = 1\n")
    assert write_files(tmp_path, files) == sorted([*files, "old_v1.py"])
    assert write_files(tmp_path, files) == []
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([*files, "mine.py"])


@pytest.mark.skipif(
    shutil.which("ruff", path=Path(sys.executable).parent) is None, reason="no ruff"
)
def test_the_formatter_changes_nothing(tmp_path: Path) -> None:
    write_files(tmp_path, write_package(bakery()))
    ruff = str(Path(sys.executable).parent / "ruff")
    options = ["--config", str(ROOT / "pyproject.toml"), str(tmp_path)]
    done = subprocess.run([ruff, "format", "--diff", *options], capture_output=True, check=False)
    assert done.stdout.decode() == ""
    assert done.returncode == 0


def test_systems_are_read_from_the_indexes(tmp_path: Path) -> None:
    write_files(tmp_path / "bakery", write_package(bakery(system="bakery")))
    assert '    "bakery.example.com": "bakery",\n' in write_systems(tmp_path)
    write_files(tmp_path / "bistro", write_package(bakery(system="bistro")))
    with pytest.raises(SchemaError, match="both bakery and bistro have this kind"):
        write_systems(tmp_path)


@pytest.mark.parametrize(
    "value",
    ["plain", 'a "quote"', "it's", "both \" and '", "back\\slash", "new\nline", "é", 1, 0.5],
)
def test_literals_evaluate_to_their_value(value: str | float) -> None:
    assert eval(literal(value)) == value  # noqa: S307 (that is what a literal is for)


def test_long_assignments_are_split_where_the_formatter_splits_them() -> None:
    assert assignment("a", "int", "None") == "    a: int = None"
    assert assignment("a", "int", "") == "    a: int"
    long = "x" * 85
    assert assignment("a", long, "f", ["name"]) == f"    a: {long} = f(\n        name\n    )"
    assert assignment("a", "x" * 89, "None") == f"    a: {'x' * 89} = (\n        None\n    )"
    assert assignment("a", "x" * 95, "None") == f"    a: (\n        {'x' * 95}\n    ) = None"
