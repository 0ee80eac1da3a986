"""What the reader reads is what the parser of Kubernetes reads."""

from __future__ import annotations

import json
import shutil
import subprocess
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from k8spatterns.emitter import to_json, to_kyaml, to_yaml
from k8spatterns.reader import ReadError, read_documents

KUBECTL = shutil.which("kubectl")
HEAD = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n"
# Go's parser refuses these wherever they stand, and with them the whole batch.
REFUSED = {sign + word for sign in ("", "+", "-") for word in (".inf", ".Inf", ".INF")} | {
    ".nan",
    ".NaN",
    ".NAN",
}
NULLS = {"~", "null", "Null", "NULL"}

numberish = st.text("0123456789_.+-eExXoObB:fF", min_size=1, max_size=9)
wordish = st.sampled_from(
    [
        "y",
        "n",
        "yes",
        "No",
        "ON",
        "off",
        "True",
        "fALSE",
        "null",
        "Null",
        "~",
        "~~",
        "=",
        "<<",
        ".inf",
        ".5_0",
        "2026-01-01",
        "1:20",
        "0o17",
        "1e999",
        "1234e56",
        "18446744073709551616",
        "9223372036854775808",
        "-9223372036854775809",
        "1e21",
        "0x1p4",
    ]
)
scalars = (
    st.one_of(numberish, wordish)
    .filter(lambda text: text not in REFUSED)
    .filter(
        lambda text: not text.startswith((":", "-:")) and not text.endswith(":") and text != "-"
    )
    .filter(lambda text: not text.startswith(("---", "...")))
)
keys = scalars.filter(lambda text: text not in NULLS | {"<<"} and len(text) <= 12)

trees = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4)
    ),
    max_leaves=12,
)


def data_of(text: str) -> Any:
    (document,) = read_documents(text, "f.yaml")
    return document.tree["data"]


def go_data_of(text: str) -> Any:
    assert KUBECTL is not None
    command = [KUBECTL, "annotate", "--local", "-f", "-", "x=y", "-o", "json"]
    done = subprocess.run(command, input=text, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout, parse_int=lambda digits: _int64(int(digits)))["data"]


def _int64(number: int) -> float:
    return number if -(2**63) <= number < 2**63 else float(number)


@pytest.mark.skipif(KUBECTL is None, reason="kubectl is not installed")
@settings(  # a batch is too large to be shrunk
    max_examples=4,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.generate],
)
@given(st.lists(scalars, min_size=300, max_size=400), st.lists(keys, min_size=100, max_size=200))
def test_scalars_and_keys_are_those_of_the_go_parser(values: list[str], names: list[str]) -> None:
    lines = [*(f"- {value}" for value in values), *(f"- {{? {name} : 1}}" for name in names)]
    text = f"{HEAD}  v:\n" + "".join(f"  {line}\n" for line in lines)
    read, expected = data_of(text)["v"], go_data_of(text)["v"]
    assert len(expected) == len(lines)
    wrong = [
        (line, one, other)
        for line, one, other in zip(lines, read, expected, strict=True)
        if one != other or isinstance(one, bool) is not isinstance(other, bool)
    ]
    assert not wrong


@pytest.mark.parametrize("write", [to_yaml, to_json, to_kyaml])
@settings(max_examples=60, deadline=None)
@given(tree=st.dictionaries(st.text(max_size=8), trees, min_size=1, max_size=4))
def test_what_is_written_is_read_back(write: Any, tree: dict[str, Any]) -> None:
    (document,) = read_documents(write([tree]), "f.yaml")
    assert document.tree == tree


@settings(max_examples=150, deadline=None)
@given(st.text("ab:-?[]{},&*!|>'\"%@#\t\n <1.~", max_size=40))
def test_any_text_is_read_or_refused_with_a_line(text: str) -> None:
    errors: list[ReadError] = []
    found = list(read_documents(text, "f.yaml", errors))
    lines = text.count("\n") + 2
    assert all(1 <= document.line <= lines for document in found)
    assert all(1 <= error.line <= lines and error.code for error in errors)


@settings(max_examples=60, deadline=None)
@given(tree=st.dictionaries(st.text(max_size=8), trees, min_size=1, max_size=4))
def test_every_path_has_a_line(tree: dict[str, Any]) -> None:
    text = to_yaml([{"first": 1}, tree])
    document = list(read_documents(text, "f.yaml"))[1]
    before = 0
    for key in document.tree:
        line = document.line_of((key,))
        assert line > before
        before = line
