from __future__ import annotations

from importlib.util import find_spec
from typing import Any

import pytest

import version_table

PREFIX = "io.k8s.api.core.v1."


def reference(name: str) -> dict[str, str]:
    return {"$ref": f"#/$defs/{PREFIX}{name}"}


def version(**container: Any) -> version_table.Definitions:
    kind = {"group": "", "version": "v1", "kind": "Pod"}
    schemas: dict[str, dict[str, Any]] = {
        "Pod": {
            "x-kubernetes-group-version-kind": [kind],
            "properties": {"spec": reference("PodSpec"), "kind": {"type": "string"}},
        },
        "PodSpec": {
            "properties": {
                "containers": {"type": "array", "items": reference("Container")},
                "byName": {"type": "object", "additionalProperties": reference("Container")},
                "quiet": reference("Quiet"),
            }
        },
        "Container": {"properties": container},
        "Quiet": {"properties": {"name": {}}},
    }
    return {PREFIX + name: schema for name, schema in schemas.items()}


def rows(versions: dict[int, version_table.Definitions]) -> list[str]:
    names: dict[str, Any] = {}
    exec(version_table.table(versions, gates=()), names)  # noqa: S102 - our own output
    assert (names["FIRST"], names["LAST"]) == (min(versions), max(versions))
    return [row for row in f"{names['KINDS']}{names['FIELDS']}".splitlines() if row]


def test_only_what_differs_and_the_ways_to_it_are_stored() -> None:
    versions = {1: version(a={}), 2: version(a={}, b={}), 3: version(b={}, a={})}
    assert rows(versions) == [
        "v1/Container b=2-",
        "v1/Pod spec>v1/PodSpec",
        "v1/PodSpec byName>>v1/Container containers>v1/Container",
    ]


def test_a_field_that_went_has_an_end() -> None:
    versions = {1: version(a={}), 2: version(a={}, b={}), 3: version()}
    assert rows(versions)[0] == "v1/Container a=-2 b=2-2"


def test_kinds_that_came_or_went_are_stored_and_lists_are_not() -> None:
    late = version()
    for kind in ("Late", "LateList", "Status"):
        late[PREFIX + kind] = {
            "x-kubernetes-group-version-kind": [{"group": "", "version": "v1", "kind": kind}]
        }
    assert rows({1: version(), 2: late}) == ["v1 Late 2-"]
    assert rows({1: late, 2: version()}) == ["v1 Late -1"]


def test_what_comes_and_goes_and_comes_is_refused() -> None:
    versions = {1: version(a={}), 2: version(), 3: version(a={})}
    with pytest.raises(SystemExit, match="not one span"):
        version_table.table(versions)


@pytest.mark.skipif(not find_spec("kubernetes_validate"), reason="kubernetes-validate is missing")
def test_generating_again_changes_nothing() -> None:
    made = version_table.table(version_table.installed())
    assert made == version_table.OUTPUT.read_text(encoding="utf-8")
    assert len(made) < 40_000
