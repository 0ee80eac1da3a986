"""The page that says which of our codes finds what other tools check."""

from __future__ import annotations

import re

import pytest

from example_apps import ROOT
from k8spatterns.codes import all_codes

PAGE = (ROOT / "docs" / "checks.md").read_text(encoding="utf-8")
# What the page has no code for: style, and the policy of one organization.
WITHOUT = {
    "access-to-create-pods",
    "access-to-secrets",
    "cluster-admin-role-binding",
    "container-ephemeral-storage-request-and-limit",
    "container-image-pull-policy",
    "container-resource-requests-equal-limits",
    "container-security-context-user-group-id",
    "deployment-replicas",
    "dnsconfig-options",
    "env-var-secret",
    "exposed-services",
    "horizontalpodautoscaler-replicas",
    "hpa-minimum-three-replicas",
    "minimum-three-replicas",
    "no-node-affinity",
    "pdb-unhealthy-pod-eviction-policy",
    "privileged-ports",
    "read-secret-from-env-var",
    "required-annotation-email",
    "required-label-owner",
    "service-type",
    "sorted-keys",
    "ssh-port",
    "use-namespace",
}


def rows(title: str) -> dict[str, list[str]]:
    """Return the codes of each check in a tool's table."""
    table = PAGE.partition(f"\n## {title}\n")[2].partition("\n## ")[0]
    lines = [line.strip("| ").split(" | ") for line in table.splitlines() if line[:1] == "|"]
    return {cells[0].strip("`"): re.findall(r"\[([^]]+)\]", cells[-1]) for cells in lines[2:]}


@pytest.mark.parametrize(
    ("tool", "count"), [("kube-linter", 62), ("kube-score", 36), ("istioctl analyze", 51)]
)
def test_every_check_of_a_tool_is_mapped_to_codes_that_exist(tool: str, count: int) -> None:
    found = rows(tool)
    assert len(found) == count
    assert {code for codes in found.values() for code in codes} <= set(all_codes())
    assert {check for check, codes in found.items() if not codes} <= WITHOUT


def test_each_link_leads_to_the_page_of_its_code() -> None:
    links = re.findall(r"\[(K8S[^]]+)\]\(rules/([^)]+)\.md\)", PAGE)
    assert len(links) > 130
    assert all(code == page for code, page in links)


def test_what_has_no_code_is_none_of_the_checks_over_several_objects() -> None:
    over_several = {
        "dangling-horizontalpodautoscaler",
        "dangling-ingress",
        "dangling-networkpolicy",
        "dangling-networkpolicypeer-podselector",
        "dangling-service",
        "dangling-servicemonitor",
        "deployment-strategy",
        "env-value-from",
        "non-existent-service-account",
        "priority-class-name",
        "service-targets-pod",
    }
    found = {**rows("kube-linter"), **rows("kube-score")}
    assert over_several <= set(found)
    assert all(found[check] for check in over_several)
