"""What webhooks and controllers of other systems refuse, beyond the schemas of their kinds."""

from __future__ import annotations

import pytest

from k8spatterns.rules import all_rules
from tests.support.checking import check_yaml
from tests.unit.rules import systems_delivery, systems_operators, systems_serving

MODULES = (systems_serving, systems_delivery, systems_operators)
OBJECTS = {name: text for module in MODULES for name, text in module.OBJECTS.items()}
CASES = [case for module in MODULES for case in module.CASES]
#: Families of codes that these cases are about.
OWN = {case[3].rpartition("-")[0] for case in CASES} - {"K8S-PROM", "K8S-KARMADA", "K8S-KYV"}


def codes_and_paths(text: str) -> list[tuple[str, str]]:
    return [(finding.code, finding.path) for finding in check_yaml(text)]


@pytest.mark.parametrize("name", OBJECTS)
def test_what_a_system_takes_is_accepted(name: str) -> None:
    found = codes_and_paths(OBJECTS[name])
    assert not [code for code, _ in found if code.rpartition("-")[0] in {*OWN, "K8S-API"}], found
    assert not {code for code, _ in found} & {case[3] for case in CASES}, found


@pytest.mark.parametrize(
    ("name", "before", "after", "code", "path"),
    CASES,
    ids=[f"{case[3]}-{number}" for number, case in enumerate(CASES)],
)
def test_what_a_system_refuses_is_reported_at_its_place(
    name: str, before: str, after: str, code: str, path: str
) -> None:
    assert before in OBJECTS[name]
    found = codes_and_paths(OBJECTS[name].replace(before, after, 1))
    assert (code, path) in found


def test_each_of_these_rules_has_a_case() -> None:
    codes = {rule.code for rule in all_rules() if rule.code.rpartition("-")[0] in OWN}
    tested = {case[3] for case in CASES}
    assert len(codes) > 60
    assert codes - tested <= {"K8S-KN-001", "K8S-KN-002", "K8S-KN-003"} | {
        code for code in codes if code.startswith("K8S-ARGO-00") and code < "K8S-ARGO-007"
    }


def test_what_only_a_webhook_refuses_is_an_error_by_default() -> None:
    by_code = {rule.code: rule for rule in all_rules()}
    errors = [by_code[case[3]] for case in CASES if by_code[case[3]].severity == "error"]
    assert errors
    assert all(rule.webhook for rule in errors)
