from __future__ import annotations

from typing import Any

from k8spatterns import App, RawObject, render
from k8spatterns.testing.object_diff import object_diff, tree_diff


def trees(**data: dict[str, str]) -> list[dict[str, Any]]:
    return [
        {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": name}, "data": value}
        for name, value in data.items()
    ]


def diff(before: list[dict[str, Any]], after: list[dict[str, Any]]) -> str:
    renderings = []
    for objects in (before, after):
        app = App()
        chart = app.chart("shop", standard_labels=False)
        for tree in objects:
            chart.add(RawObject(tree))
        renderings.append(render(app))
    return object_diff(renderings[0].text(), "one.yaml", renderings[1].manifests)


def test_each_object_has_its_own_part() -> None:
    before, after = trees(a={"x": "1"}, b={"x": "1"}), trees(b={"x": "2"}, c={"x": "1"})
    parts = diff(before, after).split("\n\n")
    assert parts[0] == "- ConfigMap/a is gone"
    assert parts[1].startswith("+ ConfigMap/c is new\n    tests/unit/testing/test_object_diff.py:")
    assert "  ConfigMap/b\n" in parts[2]
    assert "    -  x: '1'\n    +  x: '2'" in parts[2].replace('"', "'")
    assert len(parts) == 3


def test_many_objects_are_counted() -> None:
    before = trees(**{f"name{number}": {"x": "1"} for number in range(30)})
    text = diff(before, trees(other={"x": "1"}))
    assert text.endswith("... and 21 more objects")
    assert text.count("is gone") == 10


def test_many_lines_are_counted() -> None:
    before = {"data": {f"key{number}": 1 for number in range(100)}}
    after = {"data": {f"key{number}": 2 for number in range(100)}}
    lines = tree_diff(before, after)
    assert len(lines) == 41
    assert lines[-1].startswith("... and ")
    assert tree_diff(before, before) == []
