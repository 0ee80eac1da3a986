from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from k8spatterns._version import __version__
from k8spatterns.cli.main import COMMANDS

Runner = Callable[..., Any]


def test_version(run: Runner) -> None:
    assert run("--version") == (0, f"k8spatterns {__version__}\n", "")


@pytest.mark.parametrize("words", [["--help"], ["-h"], ["synth", "--help"], ["synth", "-h"]])
def test_help(run: Runner, words: list[str]) -> None:
    status, out, err = run(*words)
    assert (status, err) == (0, "")
    assert out.startswith("Usage: k8spatterns ")
    names = {name.partition(" ")[0] for name in COMMANDS}
    for name in names if len(words) == 1 else ["--output", "--set", "--kubernetes"]:
        assert name in out


def test_no_command_shows_the_help_and_fails(run: Runner) -> None:
    status, out, _err = run()
    assert status == 2
    assert "synth" in out


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["synht"], "No such command 'synht'. Did you mean 'synth'?; see k8spatterns --help"),
        (["--bogus"], "No such option: --bogus; see k8spatterns --help"),
        (["synth", "--formt", "json"], "--format"),
        (["synth", "--format"], "Option '--format' requires an argument; see k8spatterns synth"),
        (["synth", "a.py", "b.py"], "unexpected extra argument(s) (b.py); see k8spatterns synth"),
    ],
)
def test_wrong_usage_is_one_line(run: Runner, words: list[str], message: str) -> None:
    status, out, err = run(*words)
    assert (status, out) == (2, "")
    assert err.startswith("error: ")
    assert message in err
    assert err.count("\n") == 1


def test_an_interrupt_is_quiet(run: Runner, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("k8spatterns.loading.find_target", interrupted)
    assert run("synth") == (130, "", "")
