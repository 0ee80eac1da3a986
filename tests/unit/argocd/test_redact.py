from __future__ import annotations

from base64 import b64encode
from json import dumps
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pytest

from k8spatterns.argocd.redact import redactor

if TYPE_CHECKING:
    from pathlib import Path

SECRET = 'p\u00e4ss/w&rd\n"line 2" of it'


def redacted(text: str, env: dict[str, str] | None = None, **parameters: Any) -> str:
    return redactor(env or {}, parameters)(text)


@pytest.mark.parametrize(
    "form",
    [
        SECRET,
        repr(SECRET)[1:-1],
        dumps(SECRET)[1:-1],
        quote(SECRET, safe=""),
        b64encode(SECRET.encode()).decode(),
    ],
)
def test_a_value_is_found_in_every_spelling(form: str) -> None:
    text = redacted(f"at <{form}>", {"TOKEN": SECRET})
    assert text == "at <<TOKEN>>"


def test_every_line_of_a_key_is_found() -> None:
    key = "-----BEGIN KEY-----\nAAAABBBBCCCC\nDDDDEEEEFFFF\n"
    assert redacted("x DDDDEEEEFFFF y", {"ARGOCD_ENV_KEY": key}) == "x <ARGOCD_ENV_KEY> y"


def test_parameters_are_found_wherever_they_are() -> None:
    text = redacted("abcd efgh ijkl", a="abcd", b=["efgh"], c={"d": "ijkl"})
    assert text == "<parameter a> <parameter b> <parameter c>"


def test_short_values_are_found_in_quotes_only() -> None:
    assert redacted("must not be 'dev', develop", a="dev") == "must not be '<parameter a>', develop"


def test_the_longest_value_wins() -> None:
    assert redacted("secret-suffix", {"A": "secret", "B": "secret-suffix"}) == "<B>"


def test_what_everybody_may_know_stays() -> None:
    env = {
        "PATH": "/usr/bin",
        "ARGOCD_APP_NAME": "shop",
        "KUBE_VERSION": "1.36",
        "X_SERVICE_HOST": "10.0.0.1",
        "X_PORT_80_TCP_ADDR": "10.0.0.2",
        "FLAG": "true",
        "EMPTY": " ",
    }
    text = "/usr/bin shop 1.36 10.0.0.1 10.0.0.2 true  "
    assert redacted(text, env) == text


def test_the_places_of_files_stay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "app.py").touch()
    env = {"A": "1234", "B": "app.py"}
    assert redacted("app.py:1234: 1234", env) == "app.py:1234: <A>"
    assert redacted('File "app.py", line 1234, in 1234', env) == 'File "<B>", line 1234, in <A>'
    assert redacted("other.py:1234", {"A": "1234"}) == "other.py:<A>"
