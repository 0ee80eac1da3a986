"""What constructs make has no findings, but for what their users alone decide."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from k8spatterns import App, Construct, constructs, render
from k8spatterns.pipeline.render import options_of
from k8spatterns.testing.strategies import register
from k8spatterns.testing.strategies.concrete import is_base

if TYPE_CHECKING:
    from k8spatterns.findings import Finding

register()

# Codes that the smallest instance of a construct may have, as that instance says too little.
DEFAULT = {
    "K8S-PROM-007": "the drawn expression of an alert is a number, not a condition",
    "K8S-PROM-010": "no runbook is drawn, and a construct can't invent one",
    "K8S-PROM-012": "the monitored Service is drawn from elsewhere, as labels",
    "K8S-SEL-002": "the Pods of a shared Service are other teams'",
    "K8S-SEL-005": "the Pods of an autoscaled target that is given by name are elsewhere",
    "K8S-SEL-008": "the isolated Pods are drawn from elsewhere, as labels",
    "K8S-SEL-012": "the Pods that may come in are drawn from elsewhere, as labels",
}
RESTRICTED = {
    "K8S-REL-003": "only the user knows by what a container's readiness is to be seen",
    "K8S-SEL-011": "policies of a network are made by NetworkIsolation, for whole namespaces",
}
# With a reference to what lives elsewhere comes how to declare it.
_DECLARED = re.compile(r'App\(external=\["([^"]+)"\]\)')
_FIRST = settings(
    max_examples=1,
    derandomize=True,
    database=None,
    deadline=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
NAMES = [
    name
    for name in dir(constructs)
    if isinstance(getattr(constructs, name), type)
    and issubclass(getattr(constructs, name), Construct)
    and not is_base(getattr(constructs, name))
]


@cache
def smallest(name: str) -> Any:
    """Return the simplest instance that is drawn of a construct."""
    found: list[Any] = []

    @_FIRST
    @given(st.from_type(getattr(constructs, name)))
    def draw(value: Any) -> None:
        found.append(value)

    draw()
    return found[0]


def findings(construct: Construct, profile: str, external: frozenset[str]) -> tuple[Finding, ...]:
    app = App(external=sorted(external))
    app.chart("tests", namespace="tests").add(construct)
    rendering = render(app, options=options_of(app, profile=profile))
    assert rendering.documents
    return rendering.findings


def told(construct: Construct, profile: str) -> tuple[Finding, ...]:
    """Return the findings, when everything outside of the app is declared."""
    external: set[str] = set()
    while True:
        found = findings(construct, profile, frozenset(external))
        missed = {name for each in found for name in _DECLARED.findall(each.hint)}
        if missed <= external:
            return found
        external |= missed


def test_there_are_constructs() -> None:
    assert len(NAMES) > 45


@pytest.mark.parametrize("name", NAMES)
def test_a_construct_has_no_findings(name: str) -> None:
    found = told(smallest(name), "default")
    assert [finding for finding in found if finding.code not in DEFAULT] == []
    assert [finding for finding in found if finding.severity == "error"] == []


@pytest.mark.parametrize("name", NAMES)
def test_a_construct_has_no_findings_in_the_restricted_profile(name: str) -> None:
    found = told(smallest(name), "restricted")
    assert [finding for finding in found if finding.code not in {**DEFAULT, **RESTRICTED}] == []


def test_reasons_are_needed() -> None:
    """Which of them depends on what is drawn, but without any this file would test nothing."""
    made = [smallest(name) for name in NAMES]
    default = {finding.code for each in made for finding in told(each, "default")}
    restricted = {finding.code for each in made for finding in told(each, "restricted")}
    assert len(default & DEFAULT.keys()) > len(DEFAULT) // 2
    assert restricted >= RESTRICTED.keys()
