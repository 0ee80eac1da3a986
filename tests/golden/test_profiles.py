"""What the profiles say about the examples: nothing that is not waived with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from example_apps import EXAMPLES, examples, loaded_app
from k8spatterns import render
from k8spatterns.cli.project import project
from k8spatterns.pipeline.render import options_of

if TYPE_CHECKING:
    from pathlib import Path

FOUND = examples()


def test_there_are_examples() -> None:
    assert len(FOUND) > 50


@pytest.mark.parametrize("profile", ["default", "restricted", "relaxed"])
@pytest.mark.parametrize("example", FOUND, ids=lambda path: str(path.parent.relative_to(EXAMPLES)))
def test_an_example_has_no_findings(example: Path, profile: str) -> None:
    app = loaded_app(example)
    waivers = (*app.waivers, *project(str(example)).waivers)
    rendering = render(app, options=options_of(app, profile=profile, waivers=waivers))
    assert [(finding.code, finding.path) for finding in rendering.findings] == []


def test_a_project_wide_waiver_hides_something() -> None:
    (waiver,) = project(str(EXAMPLES)).waivers
    app = loaded_app(EXAMPLES / "quickstart" / "app.py")
    rendering = render(app, options=options_of(app, profile="restricted"))
    assert {finding.code for finding in rendering.findings} == {waiver.code}
