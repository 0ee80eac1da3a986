from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pytest

from k8spatterns.api import registry
from k8spatterns.codes import Code, all_codes
from rule_pages import FOLDER, pages
from tests.support.checking import check_app, check_yaml

if TYPE_CHECKING:
    from pathlib import Path

    from k8spatterns import Finding

ALSO = "The example is also reported as "
# Stands for more text than a page can show.
LONG = "x" * 1_100_000


class Example(NamedTuple):
    language: str
    text: str
    around: str


class Page(NamedTuple):
    code: Code
    text: str
    reported: Example
    accepted: Example


@pytest.fixture(autouse=True)
def _own_registry(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let both examples of a page define the same kind."""
    monkeypatch.setattr(registry, "_registered", {})


def page(code: Code) -> Page:
    text = (FOLDER / f"{code.code}.md").read_text(encoding="utf-8")
    _, reported, accepted = text.split("\n## ")
    assert reported.startswith("Reported")
    assert accepted.startswith("Accepted")
    return Page(code, text, example(reported), example(accepted))


def example(section: str) -> Example:
    before, fenced, after = section.split("```")
    language, _, text = fenced.partition("\n")
    return Example(language, text.replace("@LONG@", LONG), before + after)


def findings(wanted: Example, code: Code, file: Path) -> tuple[Finding, ...]:
    if wanted.language == "python":
        return check_app(wanted.text, str(file))
    assert wanted.language == "yaml"
    options = {"profile": "default" if code.default else "restricted"}
    _, _, version = wanted.around.partition("\n")[0].partition(" for Kubernetes ")
    if version or code.until:  # an example may hold for its own version of Kubernetes
        options["kubernetes"] = version or f"1.{code.until}"
    return check_yaml(wanted.text, **options)


def codes_of(found: tuple[Finding, ...]) -> set[str]:
    return {finding.code for finding in found}


def declared(wanted: Example) -> set[str]:
    line = next((line for line in wanted.around.splitlines() if line.startswith(ALSO)), "")
    return {name for name in all_codes() if f"[{name}]" in line}


def test_there_is_a_page_for_each_code_and_no_other() -> None:
    pages = {path.stem for path in FOLDER.glob("K8S-*.md")}
    assert len(pages) > 150
    assert pages == set(all_codes())


def test_the_index_lists_every_code() -> None:
    assert all(f"[{code}]({code}.md)" in pages()["index.md"] for code in all_codes())


@pytest.mark.parametrize("code", all_codes().values(), ids=list(all_codes()))
def test_a_page_says_title_severities_and_upstream(code: Code) -> None:
    text = page(code).text
    levels = (code.default, code.restricted, code.relaxed)
    assert text.startswith(f"# {code.code}: {code.title}\n")
    assert f"| severity | {' | '.join(level or 'off' for level in levels)} |\n" in text
    assert "\nUpstream: <https://" in text
    assert (f"It holds for Kubernetes 1.{code.until} and older." in text) == bool(code.until)


@pytest.mark.parametrize("code", all_codes().values(), ids=list(all_codes()))
def test_the_first_example_is_reported(code: Code, tmp_path: Path) -> None:
    wanted = page(code).reported
    found = findings(wanted, code, tmp_path / "app.py")
    own = [finding for finding in found if finding.code == code.code]
    assert own, found
    assert {finding.severity for finding in own} == {code.default or code.restricted}
    if code.default:  # the restricted profile has more to say about so small an example
        assert codes_of(found) - {code.code} == declared(wanted)


@pytest.mark.parametrize("code", all_codes().values(), ids=list(all_codes()))
def test_the_second_example_is_accepted(code: Code, tmp_path: Path) -> None:
    found = findings(page(code).accepted, code, tmp_path / "app.py")
    assert code.code not in codes_of(found), found
    if code.default:
        assert not [finding for finding in found if finding.severity == "error"]
