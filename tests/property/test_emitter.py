"""Whatever is written comes back the same through every parser that reads manifests."""

from __future__ import annotations

import io
import json
import shutil
import subprocess
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from k8spatterns.emitter import (
    kyaml_document,
    to_json,
    to_kyaml,
    to_yaml,
    usual_order,
    yaml_document,
)

WORDS = r"""
~ = << y Y n N yes Yes YES no NO on On ON off OFF true TRUE True tRuE false FALSE
null Null NULL none None t f 0 1 -1 +1 00 007 012 0o17 0O17 0b1 0B1 0b 0o 0x 0x1F 0X1f
0b-1 0b+1 0b_-1 0o-16 -0b-1
1_000 _1 1_ -_1 +_ -_ + - _ 0_x1F 0x_1 0b_1 -0b1 0_o7 1e3 1E3 1e+3 1e-3 1.e3 .5 5. . .. ... -.5
1234e56 12e 1e 1e_3 1_e3 e3 ._ ._1 .e3 -.e3 .inf -.inf +.INF .Inf .nan .NaN -.nan inf nan
1:30 1:30:45 -1:30 1:30.5 1: 1:2:3 190:20:30 0:0 99999999999999999999 1.2.3 10.0.0.0/8 ::1 a::b
2026-01-01 2026-1-1 2026-01-01T00:00:00Z 2026-01-01t1:02:03.4+01:00 2026-01-01x
- -- --- ---x ...x -x ? ?x : :x , [ ] { } # #x & * ! | > ' " % @ ` %x @x `x !x
{"a":1} "a" "it's" {"\d"} a: a:b a#b a, a] {{x}}
$(x) |- >- |2 [] {} [a] {a} &a *a !!str <<x =x x= \ \n \\ x\
"""

AMBIGUOUS = [
    *WORDS.split(),
    "2026-01-01 00:00:00",
    "2026-01-01 1:02:03 +1",
    "a: b",
    "a :b",
    "a #b",
    "a # b",
    "- a",
    "? a",
    "a ",
    " a",
    "a  b",
    " ",
    "",
    "\t",
    "a\tb",
    "\ta",
    "a\t",
    "a:\tb",
    "a\t#b",
    "it's",
    'say "hi"',
    "a\x00b",
    "\x07\x08\x0b\x0c\x1b\x7f",
    "\x85",
    "\xa0",
    "a\u2028b",
    "a\u2029b",
    "\ufeff",
    "\ufeffa",
    "\ufffe\uffff",
    "\u202eabc",
    "é",
    "名前",
    "👩\u200d👩\u200d👧",
    "\U0010ffff",
    "\n",
    "\n\n",
    "a\n",
    "\na",
    "\n\na\n",
    "a\nb",
    "a\nb\n",
    "a\nb\n\n",
    "a\n\n\nb\n\n\n",
    " a\nb",
    "\n a\n",
    "\n\n  a\nb\n",
    "a\n b\n",
    "a\n  \nb\n",
    "  \na\n",
    "a\n  ",
    "a\n  \n",
    "a \nb \n",
    "\ta\nb\n",
    "a\n\tb\n",
    "\n\ta\n",
    "a\r\nb\r\n",
    "a\rb",
    "a\n\x85b\n",
    "a\n\u2028b\n",
    "a\n---\nb\n",
    "---\na: b\n",
    "...\n",
    "# a\nb: c\n",
    "- a\n- b\n",
    "a\n#b\n",
    "%YAML 1.1\n",
    "a\nb: 'c' \"d\" \\e\n",
    "\\\n \\\n",
    "x" * 200,
    "x" * 1000,
    "x" * 1024,
    "x" * 1030,
    '"' * 600,
    "é" * 1100,
    "a b " * 300,
    "a\nb" * 400,
]

FRAGMENTS = [*" \t\n\r:#-?,[]{}&*!|>'\"%@`=~_.+0123456789abefxoEXO<\\\x85\xa0\u2028\ufeff\x00é名👩"]

texts = st.one_of(
    st.sampled_from(AMBIGUOUS),
    st.text(max_size=30),
    st.text(alphabet=st.sampled_from(FRAGMENTS), max_size=12),
    st.text(alphabet=st.sampled_from("0123456789_.:-+eExXoObB"), max_size=8),
    st.text(alphabet=st.sampled_from(" \t\nab#:-"), max_size=16),
    st.lists(st.sampled_from(AMBIGUOUS), max_size=3).map("".join),
    st.lists(st.sampled_from(AMBIGUOUS), max_size=4).map("\n".join),
)
floats = st.floats(allow_nan=False, allow_infinity=False)
scalars = st.one_of(texts, texts, st.integers(), floats, st.booleans(), st.none())
trees = st.recursive(
    scalars,
    lambda children: st.one_of(
        st.lists(children, max_size=4), st.dictionaries(texts, children, max_size=4)
    ),
    max_leaves=12,
)

same_always = settings(
    deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
# A failing batch names the object that differs, so shrinking it would only start more processes.
few = settings(same_always, max_examples=8, phases=[Phase.explicit, Phase.reuse, Phase.generate])

KUBECTL = shutil.which("kubectl")
needs_kubectl = pytest.mark.skipif(KUBECTL is None, reason="kubectl is not installed")


def by_yaml_1_1(text: str) -> Any:
    return yaml.load(text, yaml.CSafeLoader)


def by_python_yaml_1_1(text: str) -> Any:
    return yaml.load(text, yaml.SafeLoader)


def by_yaml_1_2(text: str) -> Any:
    parser = YAML(typ="safe", pure=True)
    parser.version = (1, 2)
    return parser.load(io.StringIO(text))


PARSERS = [by_yaml_1_1, by_python_yaml_1_1, by_yaml_1_2]


def by_kubectl(stream: str) -> list[Any]:
    """Read a stream of objects with the parser of Kubernetes, without a cluster."""
    assert KUBECTL is not None
    command = [KUBECTL, "annotate", "--local", "-f", "-", "read=yes", "--overwrite", "-o", "json"]
    done = subprocess.run(command, input=stream.encode(), capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    found, text, decoder = [], done.stdout.decode().strip(), json.JSONDecoder()
    while text:
        one, end = decoder.raw_decode(text)
        found.append(one)
        text = text[end:].lstrip()
    return found


def wrapped(tree: Any) -> dict[str, Any]:
    """Put a tree into an object of a kind that no schema knows."""
    return {
        "apiVersion": "example.com/v1",
        "kind": "Thing",
        "metadata": {"name": "thing", "annotations": {"read": "yes"}},
        "spec": tree,
    }


def same(written: Any, read: Any) -> bool:
    """Compare like `==`, but tell strings, booleans and numbers apart, and leave int or float."""
    if isinstance(written, dict):
        return (
            isinstance(read, dict)
            and written.keys() == read.keys()
            and all(type(key) is str for key in read)
            and all(same(value, read[key]) for key, value in written.items())
        )
    if isinstance(written, list):
        return (
            isinstance(read, list) and len(written) == len(read) and all(map(same, written, read))
        )
    if isinstance(written, (bool, str, type(None))):
        return type(written) is type(read) and written == read
    return isinstance(read, (int, float)) and same_number(written, read)


def same_number(written: float, read: float) -> bool:
    # Go prints a large float as an integer, with only as many digits as a float needs.
    exact = isinstance(written, int) and -(2**63) <= written < 2**63
    if isinstance(read, bool):
        return False
    return written == read or (not exact and float(written) == float(read))


@pytest.mark.parametrize("parse", PARSERS)
@pytest.mark.parametrize("write", [yaml_document, kyaml_document])
def test_every_nasty_string_comes_back_in_every_place(parse: Any, write: Any) -> None:
    assert AMBIGUOUS
    for text in AMBIGUOUS:
        for tree in (text, [text], {text: text}, {"a": [{text: [text, [text]]}], "b": text}):
            assert same(tree, parse(write(tree))), write(tree)


@needs_kubectl
@pytest.mark.parametrize("write", [to_yaml, to_kyaml])
def test_every_nasty_string_comes_back_from_kubernetes(write: Any) -> None:
    objects = [
        wrapped({"key": {text: text}, "list": [text, [text, {text: [text]}]], text: text})
        for text in AMBIGUOUS
    ]
    for written, read in zip(objects, by_kubectl(write(objects)), strict=True):
        assert same(written, read), write([written])


@pytest.mark.parametrize("parse", PARSERS)
@pytest.mark.parametrize("write", [yaml_document, kyaml_document])
@given(data=st.data())
@settings(same_always, max_examples=150)
def test_any_tree_comes_back(parse: Any, write: Any, data: st.DataObject) -> None:
    tree = data.draw(trees)
    assert same(tree, parse(write(tree))), write(tree)


@given(text=texts)
@settings(same_always, max_examples=1500)
def test_any_string_comes_back(text: str) -> None:
    written = yaml_document({text: text})
    assert same({text: text}, by_yaml_1_1(written)), written


@needs_kubectl
@pytest.mark.parametrize("write", [to_yaml, to_kyaml, to_json])
@given(batch=st.lists(trees, min_size=20, max_size=40))
@few
def test_any_tree_comes_back_from_kubernetes(write: Any, batch: list[Any]) -> None:
    objects = [wrapped(tree) for tree in batch]
    found = by_kubectl(write(objects))
    assert len(found) == len(objects)
    for written, read in zip(objects, found, strict=True):
        assert same(written, read), write([written])


@given(tree=trees)
@same_always
def test_json_comes_back(tree: Any) -> None:
    assert same(wrapped(tree), json.loads(to_json([wrapped(tree)])))


@given(number=floats)
@example(1e16)
@example(5e-324)
@example(80.0)
@example(-0.0)
@settings(same_always, max_examples=300)
def test_a_float_is_the_same_number_to_every_parser(number: float) -> None:
    for parse in PARSERS:
        for write in (yaml_document, kyaml_document):
            assert same(number, parse(write(number))), write(number)


@given(tree=trees)
@same_always
def test_the_same_tree_gives_the_same_text(tree: Any) -> None:
    assert yaml_document(tree) == yaml_document(json.loads(json.dumps(tree)))
    assert kyaml_document(tree) == kyaml_document(json.loads(json.dumps(tree)))


@given(batch=st.lists(trees, min_size=1, max_size=4))
@same_always
def test_a_stream_holds_as_many_documents_as_objects(batch: list[Any]) -> None:
    objects = [wrapped(tree) for tree in batch]
    for write in (to_yaml, to_kyaml):
        found = list(yaml.load_all(write(objects), yaml.CSafeLoader))
        assert len(found) == len(objects)
        assert all(map(same, objects, found))


printable_lines = st.lists(
    st.text(alphabet=st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=20),
    min_size=2,
    max_size=6,
)


@given(lines=printable_lines, end=st.sampled_from(["", "\n", "\n\n"]))
@same_always
def test_text_of_several_lines_is_a_block(lines: list[str], end: str) -> None:
    text = "\n".join(lines) + end
    header = {"": "|-", "\n": "|", "\n\n": "|+"}[end]
    written = yaml_document({"text": text}).split("\n")
    assert written[0] == f"text: {header}"
    assert written[1 : len(lines) + 1] == [f"  {line}" for line in lines]


@given(name=st.from_regex(r"[a-z][a-z0-9]*(-[a-z0-9]+){1,3}(\.[a-z]+)?", fullmatch=True))
@same_always
def test_an_ordinary_name_stands_without_quotes(name: str) -> None:
    assert yaml_document({name: name}) == f"{name}: {name}\n"


# Names at which the usual order changes something.
ordered_trees = st.recursive(
    scalars,
    lambda children: (
        st.lists(children, max_size=3)
        | st.dictionaries(
            st.sampled_from(["metadata", "spec", "kind", "status", "labels", "name", "a"]), children
        )
    ),
    max_leaves=12,
)


@given(tree=ordered_trees)
@settings(same_always, max_examples=200)
def test_writing_in_order_is_writing_what_was_put_in_order(tree: Any) -> None:
    document = {"spec": tree, "kind": "A", "status": {}, "metadata": {"labels": {}, "name": "a"}}
    assert to_yaml([document]) == yaml_document(usual_order(document))
