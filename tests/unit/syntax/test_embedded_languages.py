"""Small languages inside of fields: JSONPath, selectors, ranges of versions, durations, tags."""

from __future__ import annotations

import pytest

from k8spatterns.syntax.fluent_bit import classic, from_yaml, may_match
from k8spatterns.syntax.iso_duration import iso_duration
from k8spatterns.syntax.json_path import json_path
from k8spatterns.syntax.label_selector import label_selector
from k8spatterns.syntax.semver_range import semver_range


@pytest.mark.parametrize(
    "path",
    [
        "{.status.phase}",
        "{$.data.result[0].value[1]}",
        "{.items[*].metadata.name}",
        "{.items[-1:].name}",
        "{.items[0:2].name}",
        "{.metadata.labels['app.kubernetes.io/name']}",
        r"{.metadata.labels.app\.kubernetes\.io/name}",
        '{.items[?(@.type=="Ready")].status}',
        '{.items[?(@.kind=="A" && @.n>(1))]}',
        '{range .items[*]}{.metadata.name}{"\\n"}{end}',
        "phase: {.status.phase}, {..name}",
        "$.status.ready",
        "{['a','b']}",
        "{$}",
    ],
)
def test_a_json_path_is_read(path: str) -> None:
    assert json_path(path) is None


@pytest.mark.parametrize(
    "path",
    [
        "{.status",
        ".status}",
        "{.items[}",
        "{.items[a]}",
        "{}",
        "{range .items[*]}{.name}",
        "{end}",
        "{.items[?(@.a==1]}",
        "{.a b}",
        "",
    ],
)
def test_what_is_no_json_path_is_refused(path: str) -> None:
    assert json_path(path)


@pytest.mark.parametrize(
    "selector",
    [
        "",
        "app=web",
        "app==web,tier!=back",
        "app in (web, api),!canary",
        "tier notin (a)",
        "example.com/team",
        "size>3,size<10",
        "app=",
    ],
)
def test_a_selector_is_read(selector: str) -> None:
    assert label_selector(selector) is None


@pytest.mark.parametrize(
    "selector",
    [
        "app=web,",
        "app in web",
        "app in (web",
        "app = web tier=a",
        "-app=web",
        "app=-web",
        "size>big",
        "a=b=c",
        "a,,b",
    ],
)
def test_what_is_no_selector_is_refused(selector: str) -> None:
    assert label_selector(selector)


@pytest.mark.parametrize(
    "text",
    ["1.2.3", ">=1.2.0 <2.0.0", ">= 1.2, < 3", "~1.4", "^1.0.0-0", "1.x || 2.x", "*", "1.2 - 2.3",
     "v1.2.3+build.5", "!=1.5", ">=1.0.0-rc.1"],
)  # fmt: skip
def test_a_range_of_versions_is_read(text: str) -> None:
    assert semver_range(text) is None


@pytest.mark.parametrize("text", ["newest", "1.2.3.4", ">", ">>1", "1.2.3 ||", "", "1,,2", "~"])
def test_what_is_no_range_of_versions_is_refused(text: str) -> None:
    assert semver_range(text)


@pytest.mark.parametrize("text", ["PT2S", "P1D", "PT0.5S", "P1DT12H", "-PT1M", "P1W", "P1Y2M3D"])
def test_a_duration_of_iso_8601_is_read(text: str) -> None:
    assert iso_duration(text) is None


@pytest.mark.parametrize("text", ["", "2s", "P", "PT", "P1S", "PT1D", "PT1S2M", "P1", "PT1.2.3S"])
def test_what_is_no_duration_of_iso_8601_is_refused(text: str) -> None:
    assert iso_duration(text)


def test_sections_are_read_with_their_lines() -> None:
    config = classic("@INCLUDE more.conf\n# none\n[INPUT]\n  Name tail\n  Tag kube.*\n[ODD]\n")
    assert config.includes == ("more.conf",)
    assert [(each.kind, each.line) for each in config.sections] == [("INPUT", 3), ("ODD", 6)]
    assert config.sections[0].get("tag") == "kube.*"
    assert config.faults == ((6, "there is no section [ODD]"),)


def test_the_form_in_yaml_has_the_same_sections() -> None:
    tree = {"service": {"parsers_file": ["a", "b"]}, "pipeline": {"inputs": [{"name": "tail"}]}}
    config = from_yaml(tree)
    assert [each.kind for each in config.sections] == ["INPUT", "SERVICE"]
    assert config.sections[1].all("parsers_file") == ["a", "b"]
    assert from_yaml("text").sections == ()


@pytest.mark.parametrize(
    ("pattern", "tag", "matches"),
    [
        ("*", "cpu.0", True),
        ("kube.*", "kube.*", True),
        ("*.log", "kube.*", True),
        ("kube.*", "host.*", False),
        ("kube", "kube.a", False),
        ("a*c", "ab", False),
    ],
)
def test_a_pattern_may_match_a_tag(pattern: str, tag: str, *, matches: bool) -> None:
    assert may_match(pattern, tag) is matches
