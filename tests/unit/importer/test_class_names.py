from __future__ import annotations

from k8spatterns.importer.class_names import ClassNames


def test_names_follow_the_path() -> None:
    names = ClassNames(["Gate", "GateSpec"])
    assert names.kind("GateSpec") == "GateSpec"
    assert names.name("Gate", ("spec", "http", "[]", "route", "{}")) == "GateSpecHttpRoute"
    assert names.name("Gate", ("spec",)) == "GateSpec2"
    assert names.name("Gate", ("spec", "3d-print")) == "GateSpec3dPrint"
    assert names.name("Gate", ("spec", "a.b/c")) == "GateSpecABC"
    assert names.name("Gate", ("spec", "aBC")) == "GateSpecABC2"


def test_kinds_that_would_hide_an_import_get_another_name() -> None:
    names = ClassNames(["Resource", "Any"])
    assert names.kind("Resource") == "Resource_"
    assert names.name("Resource", ("any",)) == "ResourceAny"


def test_long_names_keep_the_kind_and_their_end() -> None:
    path = ("spec", *(f"someQuiteLongField{number}" for number in range(6)))
    assert ClassNames(["Gate"]).name("Gate", path) == ("GateSomeQuiteLongField4SomeQuiteLongField5")
