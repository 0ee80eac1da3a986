from __future__ import annotations

import re

import k8spatterns_constructs
from construct_pages import public_classes
from example_apps import ROOT
from k8spatterns import Construct

PAGE = (ROOT / "docs" / "coverage.md").read_text(encoding="utf-8")


def test_the_coverage_page_names_every_construct_and_only_what_exists() -> None:
    named = re.findall(r"\[(\w+)\]\(reference/constructs/\1\.md\)", PAGE)
    built = {
        name
        for name, cls in public_classes().items()
        if issubclass(cls, Construct) and name in k8spatterns_constructs.__all__
    }
    assert len(built) > 5
    assert built - set(named) == set()
    assert set(named) - set(public_classes()) == set()
