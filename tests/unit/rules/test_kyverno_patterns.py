"""Kyverno's pattern language: values, lists and anchors, with the verdicts of its documentation."""

from __future__ import annotations

from typing import Any

import pytest

from k8spatterns.rules.kyverno_conditions import holds
from k8spatterns.rules.kyverno_patterns import mismatch
from k8spatterns.rules.kyverno_unknown import NotEvaluatedError
from k8spatterns.rules.kyverno_values import fits
from k8spatterns.rules.kyverno_wildcards import wildcard

WILDCARDS = [
    ("*", "", True),
    ("*", "anything", True),
    ("?*", "", False),
    ("?*", "a", True),
    ("*right", "leftright", True),
    ("*right", "middle", False),
    ("ab*ba", "abbeba", True),
    ("ab*ba", "aba", False),
    ("ab?ba", "abbba", True),
    ("ab?ba", "abbbba", False),
    ("a*?c*e", "axbcde", True),
    ("a*?c*e", "ace", False),
    ("", "", True),
    ("", "a", False),
]

VALUES: list[tuple[Any, Any, bool]] = [
    ("nginx:latest", "*:latest", True),
    ("nginx:1.27", "!*:latest", True),
    ("nginx:latest", "!*:latest", False),
    ("nginx:latest", "*:* & !*:latest", False),
    ("nginx", "*:* & !*:latest", False),
    ("nginx:1.27", "*:* & !*:latest", True),
    ("10.100.11.54", "192.168.88.1 | 10.100.11.*", True),
    ("10.100.12.54", "192.168.88.1 | 10.100.11.*", False),
    ("10", ">1 & <20 | >31 & <33", True),
    ("32", ">1 & <20 | >31 & <33", True),
    ("21", ">1 & <20 | >31 & <33", False),
    (4, ">= 3", True),
    (2, ">=3", False),
    (3, "<=3", True),
    (0, "0-2", True),
    (2, "0-2", True),
    (3, "0-2", False),
    (0, "10!-20", True),
    (15, "10!-20", False),
    (25, "10!-20", True),
    (2.0001, "0.00001-2.00001", False),
    ("256Mi", "128Mi-512Mi", True),
    ("1024Mi", "128Mi-512Mi", False),
    ("64Mi", "128Mi!-512Mi", True),
    ("256Mi", "128Mi!-512Mi", False),
    ("1Gi", ">1000Mi", True),
    ("1G", "<1Gi", True),
    ("500m", ">=0.5", True),
    ("1024Mi", "1Gi", True),
    ("0.2", "200m", True),
    ("2048", "1024", False),
    ("gii", "1024Gi", False),
    ("12s", "<=1m", True),
    ("2h", "<=60m", False),
    ("90s", "60s-2m", True),
    ("5.10.84-1", "!5.10.84-1 & !5.15.2-1", False),
    ("5.16.5-arch1-1", "!5.10.84-1 & !5.15.2-1", True),
    (True, True, True),
    (False, True, False),
    ("true", True, False),
    (True, "true", True),
    (None, True, False),
    (7, 7, True),
    ("7", 7, True),
    (7.5, 7, False),
    (7, 7.0, True),
    ("7.5", 7.5, True),
    (True, 1, False),
    (7.5, "7.5E+00", True),
    ("value", None, False),
    ("", None, True),
    (0, None, True),
    (False, None, True),
    (None, None, True),
    ([], None, False),
    (None, "?*", False),
    (None, ">999", False),
    ({}, "?*", False),
    ("abc", ">1", False),
]

SPEC = {"containers": [{"name": "a", "image": "a:1"}, {"name": "b", "image": "b:latest"}]}
LATEST_PULLED = [{"(image)": "*:latest", "imagePullPolicy": "Always"}]

# (tree, pattern, the path that fails, or "fits", or "skipped")
TREES: list[tuple[Any, Any, str]] = [
    ({"a": 1}, {"a": "*"}, "fits"),
    ({}, {"a": "*"}, "a"),
    ({"a": {"b": 1}}, {"a": "*"}, "fits"),
    ({"a": {}}, {"a": {"b": "?*"}}, "a.b"),
    ({"a": 1}, {"a": {"b": 1}}, "a"),
    ({}, {"a": None}, "fits"),
    # Every item of a list must fit the pattern's item.
    (SPEC, {"containers": [{"image": "?*"}]}, "fits"),
    (SPEC, {"containers": [{"image": "!*:latest"}]}, "containers[1].image"),
    ({"containers": []}, {"containers": [{"image": "?*"}]}, "fits"),
    ({}, {"containers": [{"image": "?*"}]}, "containers"),
    (SPEC, {"containers": []}, "containers"),
    ({"drop": ["ALL"]}, {"drop": ["ALL"]}, "fits"),
    ({"drop": ["ALL", "X"]}, {"drop": ["ALL"]}, "drop"),
    ({"names": ["a1", "a2"]}, {"names": "a*"}, "fits"),
    ({"m": [[1, 2]]}, {"m": [[1], [2]]}, "m"),
    ({"m": [[1], [3]]}, {"m": [[1], [2]]}, "m[1]"),
    # Conditional: the rest counts where it holds.
    (SPEC, {"containers": LATEST_PULLED}, "containers[1].imagePullPolicy"),
    ({"containers": [{"image": "a:1"}]}, {"containers": LATEST_PULLED}, "skipped"),
    ({"containers": [{"name": "a"}]}, {"containers": LATEST_PULLED}, "skipped"),
    ({"a": 1, "b": 2}, {"(a)": 1, "b": 3}, "b"),
    ({"a": 2, "b": 2}, {"(a)": 1, "b": 3}, "skipped"),
    # Equality: only where it is there.
    ({}, {"=(a)": {"b": 1}}, "fits"),
    ({"a": {"b": 2}}, {"=(a)": {"b": 1}}, "a.b"),
    ({"a": {"b": 1}}, {"=(a)": {"b": 1}}, "fits"),
    # Existence: one item is enough.
    (SPEC, {"^(containers)": [{"image": "*:latest"}]}, "fits"),
    (SPEC, {"^(containers)": [{"image": "c:*"}]}, "containers"),
    (SPEC, {"^(containers)": [{"image": "a:*"}, {"image": "c:*"}]}, "containers"),
    ({"containers": {}}, {"^(containers)": [{"image": "c:*"}]}, "containers"),
    # Negation: it must not be there.
    ({"hostPath": {"path": "/"}}, {"X(hostPath)": None}, "hostPath"),
    ({"emptyDir": {}}, {"X(hostPath)": None}, "fits"),
    (
        {"volumes": [{"hostPath": {}}]},
        {"=(volumes)": [{"X(hostPath)": None}]},
        "volumes[0].hostPath",
    ),
    # Global: the whole rule is skipped where it does not hold.
    (
        {"imagePullSecrets": [], "containers": [{"image": "other/a"}]},
        {"containers": [{"<(image)": "mine/*"}], "imagePullSecrets": [{"name": "x"}]},
        "skipped",
    ),
    (
        {"containers": [{"image": "mine/a"}]},
        {"containers": [{"<(image)": "mine/*"}], "imagePullSecrets": [{"name": "x"}]},
        "imagePullSecrets",
    ),
    # Wildcards in keys of labels and annotations.
    ({"metadata": {"labels": {"x/a": "1"}}}, {"metadata": {"labels": {"x/*": "?*"}}}, "fits"),
    (
        {"metadata": {"labels": {"y/a": "1"}}},
        {"metadata": {"labels": {"x/*": "?*"}}},
        "metadata.labels[x/*]",
    ),
    (
        {"metadata": {"annotations": {"x/a": "1"}}},
        {"metadata": {"=(annotations)": {"X(x/*)": None}}},
        "metadata.annotations[x/a]",
    ),
]

CREATED = {
    "metadata": {"labels": {"a.b/c": "x"}},
    "spec": {"replicas": 3, "on": False, "list": ["a", "b"]},
}
CONDITIONS: list[tuple[Any, str, Any, bool]] = [
    ("{{ request.object.spec.replicas }}", "GreaterThan", 2, True),
    ("{{ request.object.spec.replicas }}", "LessThanOrEquals", 2, False),
    ("{{request.object.spec.replicas}}", "Equals", 3, True),
    ('{{ request.object.metadata.labels."a.b/c" }}', "Equals", "x*", True),
    ('{{ request.object.metadata.labels."a.b/c" }}', "NotEquals", "x", False),
    ("{{ request.object.metadata.labels.team || '' }}", "Equals", "", True),
    ("{{ request.object.spec.on || `true` }}", "Equals", True, True),
    ("{{ request.object.spec.list }}", "AnyIn", ["b", "c"], True),
    ("{{ request.object.spec.list }}", "AllIn", ["b", "c"], False),
    ("{{ request.object.spec.list }}", "AnyNotIn", ["b", "c"], True),
    ("{{ request.object.spec.list }}", "AllNotIn", ["c"], True),
    ("{{ request.operation }}", "AnyIn", ["DELETE"], False),
    ("1h", "DurationGreaterThan", "30m", True),
    ("1Gi", "LessThan", "500Mi", False),
]


@pytest.mark.parametrize(("pattern", "text", "expected"), WILDCARDS)
def test_wildcards(pattern: str, text: str, expected: bool) -> None:
    assert wildcard(pattern, text) is expected


@pytest.mark.parametrize(("value", "pattern", "expected"), VALUES)
def test_values(value: Any, pattern: Any, expected: bool) -> None:
    assert fits(value, pattern) is expected


@pytest.mark.parametrize(("tree", "pattern", "expected"), TREES)
def test_trees(tree: Any, pattern: Any, expected: str) -> None:
    found = mismatch(tree, pattern)
    assert ("fits" if found is None else "skipped" if found.skipped else found.where) == expected


@pytest.mark.parametrize(("key", "operator", "value", "expected"), CONDITIONS)
def test_conditions(key: Any, operator: str, value: Any, expected: bool) -> None:
    condition = {"key": key, "operator": operator, "value": value}
    assert holds({"all": [condition]}, CREATED) is expected
    assert holds([condition], CREATED) is expected


def test_any_and_all_conditions_must_hold_both() -> None:
    yes, no = ({"key": "a", "operator": "Equals", "value": value} for value in ("a", "b"))
    assert holds({"any": [no, yes], "all": [yes]}, {})
    assert not holds({"any": [yes], "all": [yes, no]}, {})
    assert not holds({"any": [no], "all": [yes]}, {})


@pytest.mark.parametrize(
    "key",
    [
        "{{ request.object.spec.missing }}",
        "{{ request.object.spec.containers[].image }}",
        "{{ request.userInfo.username }}",
        "{{ images.containers.* }}",
        "a-{{ request.operation }}-{{ request.operation }}",
    ],
)
def test_what_only_kyverno_knows_is_not_evaluated(key: str) -> None:
    with pytest.raises(NotEvaluatedError):
        holds({"all": [{"key": key, "operator": "Equals", "value": "x"}]}, CREATED)


def test_conditions_about_pods_look_into_the_template() -> None:
    tree = {"spec": {"template": {"spec": {"hostNetwork": True}}}}
    condition = {
        "key": "{{ request.object.spec.hostNetwork }}",
        "operator": "Equals",
        "value": True,
    }
    assert holds({"any": [condition]}, tree, ("spec", "template"))
