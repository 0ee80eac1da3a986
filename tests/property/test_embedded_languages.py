"""Texts in small languages: what is put together by their grammar is read, and nothing fails."""

from __future__ import annotations

from fnmatch import fnmatchcase

from hypothesis import given
from hypothesis import strategies as st

from k8spatterns.rules.promql_queries import filled
from k8spatterns.syntax.fluent_bit import classic, may_match
from k8spatterns.syntax.iso_duration import iso_duration
from k8spatterns.syntax.json_path import json_path
from k8spatterns.syntax.label_selector import label_selector
from k8spatterns.syntax.semver_range import semver_range

KEYS = st.from_regex(r"\A[a-z]([a-z0-9-]{0,8}[a-z0-9])?\Z")
VALUES = st.lists(KEYS, min_size=1, max_size=3)
REQUIREMENTS = st.one_of(
    st.builds("{}={}".format, KEYS, KEYS),
    st.builds("{} != {}".format, KEYS, KEYS),
    KEYS,
    st.builds("!{}".format, KEYS),
    st.builds(lambda key, values: f"{key} in ({', '.join(values)})", KEYS, VALUES),
    st.builds(lambda key, values: f"{key} notin ({','.join(values)})", KEYS, VALUES),
)
STEPS = st.one_of(
    st.builds(".{}".format, KEYS),
    st.builds("[{}]".format, st.integers(-9, 9)),
    st.builds("['{}']".format, KEYS),
    st.builds("[{}:{}]".format, st.integers(0, 5), st.integers(0, 5)),
    st.sampled_from(["[*]", ".*", "..name", "[?(@.a == 1)]"]),
)
NUMBERS = st.integers(0, 99)
VERSIONS = st.builds("{}.{}.{}".format, NUMBERS, NUMBERS, NUMBERS)
BOUNDS = st.builds("{}{}".format, st.sampled_from(["", ">=", "<", "~", "^", "!="]), VERSIONS)
TAGS = st.text("ab.", max_size=6)


@given(st.lists(REQUIREMENTS, max_size=4))
def test_requirements_make_a_selector(requirements: list[str]) -> None:
    assert label_selector(",".join(requirements)) is None


@given(st.lists(STEPS, min_size=1, max_size=5), st.text("abc :,", max_size=4))
def test_steps_make_a_path(steps: list[str], before: str) -> None:
    assert json_path(f"{before}{{{''.join(steps)}}}") is None


@given(st.lists(st.lists(BOUNDS, min_size=1, max_size=3), min_size=1, max_size=3))
def test_bounds_make_a_range(choices: list[list[str]]) -> None:
    assert semver_range(" || ".join(", ".join(each) for each in choices)) is None


@given(st.text(max_size=40))
def test_no_text_stops_a_reader(text: str) -> None:
    for check in (label_selector, json_path, semver_range, iso_duration):
        assert check(text) is None or isinstance(check(text), str)
    assert all(line >= 1 for line, _ in classic(text).faults)
    assert all("{{" not in each or "{{" in text for each in filled(text))


@given(st.text("ab.*", max_size=6), TAGS)
def test_a_tag_without_stars_is_matched_as_files_are(pattern: str, tag: str) -> None:
    assert may_match(pattern, tag) is fnmatchcase(tag, pattern)
    assert may_match(tag, pattern) is may_match(pattern, tag)
