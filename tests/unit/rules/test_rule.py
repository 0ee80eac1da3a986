from __future__ import annotations

import pytest

from k8spatterns.rules import all_rules
from k8spatterns.rules.rule import RULES, object_rule, severity_in
from tests.support.checking import check_objects

PROFILES = ("default", "restricted", "relaxed")
SIDECAR = {
    "apiVersion": "v1",
    "kind": "Pod",
    "metadata": {"name": "web"},
    "spec": {
        "containers": [{"name": "web", "image": "example.com/web:1"}],
        "initContainers": [
            {"name": "proxy", "image": "example.com/proxy:1", "restartPolicy": "Always"}
        ],
    },
}


def test_codes_are_unique_and_well_formed() -> None:
    rules = all_rules()
    assert len(rules) > 150
    for rule in rules:
        prefix, group, number = rule.code.split("-")
        assert (prefix, group.isalpha(), number.isdigit(), len(number)) == ("K8S", True, True, 3)
        assert rule.title


def test_a_code_belongs_to_one_rule() -> None:
    all_rules()
    with pytest.raises(ValueError, match="two rules have the code K8S-POD-001"):
        object_rule("K8S-POD-001")(lambda _: iter(()))


def test_severities_of_the_profiles() -> None:
    all_rules()
    assert severity_in(RULES["K8S-POD-001"], "relaxed") == "error"
    for code, levels in {
        "K8S-POD-007": ["warning", "error", None],
        "K8S-SEC-006": [None, "error", None],
    }.items():
        assert [severity_in(RULES[code], profile) for profile in PROFILES] == levels


@pytest.mark.parametrize(
    ("version", "reported"), [("1.28", True), ("1.29", False), ("1.36", False)]
)
def test_a_rule_ends_with_a_version_of_kubernetes(version: str, reported: bool) -> None:
    codes = {finding.code for finding in check_objects(SIDECAR, kubernetes=version)}
    assert ("K8S-POD-010" in codes) == reported
