from __future__ import annotations

from collections.abc import Callable
from typing import Any

from k8spatterns.codes import all_codes

Runner = Callable[..., Any]


def test_every_code_has_a_line(run: Runner) -> None:
    done = run("rules")
    head, *lines = done.out.splitlines()
    assert (done.status, done.err) == (0, "")
    assert head.split() == ["CODE", "DEFAULT", "RESTRICTED", "RELAXED", "TITLE"]
    assert [line.split()[0] for line in lines] == list(all_codes())


def test_the_page_of_every_code(run: Runner) -> None:
    codes = all_codes()
    assert len(codes) > 250
    for code in codes:
        done = run("rules", code.lower())
        assert done.status == 0
        assert done.out.startswith(f"# {code}: ")


def test_the_page_has_a_failing_and_a_passing_example(run: Runner) -> None:
    out = run("rules", "K8S-ENV-001").out
    assert "## Reported" in out
    assert "## Accepted" in out


def test_a_code_that_is_not_there(run: Runner) -> None:
    done = run("rules", "K8S-PODD-001")
    assert (done.status, done.out) == (2, "")
    assert done.err == "error: there is no code 'K8S-PODD-001'; did you mean K8S-POD-001?\n"
    assert "lists all of them" in run("rules", "nonsense").err
