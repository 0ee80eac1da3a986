from __future__ import annotations

import enum
from collections import OrderedDict
from types import MappingProxyType
from typing import Any

import pytest
import yaml

from k8spatterns.emitter import to_yaml, yaml_document

DEPLOYMENT = {
    "apiVersion": "apps/v1",
    "kind": "Deployment",
    "metadata": {"name": "web", "labels": {"git-commit": "1234e56", "enabled": "true"}},
    "spec": {
        "replicas": 3,
        "template": {
            "spec": {
                "containers": [
                    {
                        "name": "web",
                        "image": "registry.example.com/web:1.4.2",
                        "args": ["--port=8080", "-v", "8080", "a: b"],
                        "command": ["sh", "-c", "set -e\nexec web\n"],
                        "ports": [{"containerPort": 8080}],
                        "securityContext": {"readOnlyRootFilesystem": True, "runAsUser": None},
                    }
                ],
                "volumes": [{"name": "tmp", "emptyDir": {}}],
                "tolerations": [],
            }
        },
    },
}

AS_KUBECTL_PRINTS_IT = """\
apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  labels:
    git-commit: "1234e56"
    enabled: "true"
spec:
  replicas: 3
  template:
    spec:
      containers:
      - name: web
        image: registry.example.com/web:1.4.2
        args:
        - --port=8080
        - -v
        - "8080"
        - "a: b"
        command:
        - sh
        - -c
        - |
          set -e
          exec web
        ports:
        - containerPort: 8080
        securityContext:
          readOnlyRootFilesystem: true
          runAsUser: null
      volumes:
      - name: tmp
        emptyDir: {}
      tolerations: []
"""


def test_an_object_looks_as_kubectl_prints_it() -> None:
    assert to_yaml([DEPLOYMENT]) == AS_KUBECTL_PRINTS_IT


def test_documents_are_separated_and_the_stream_ends_with_a_line_break() -> None:
    one = {"apiVersion": "v1", "kind": "Namespace"}
    assert to_yaml([one, one]) == (
        "apiVersion: v1\nkind: Namespace\n---\napiVersion: v1\nkind: Namespace\n"
    )


def test_no_objects_give_no_text() -> None:
    assert to_yaml([]) == ""


@pytest.mark.parametrize(
    ("tree", "text"),
    [
        (None, "null"),
        (True, "true"),
        (8080, "8080"),
        (80.0, "80.0"),
        (1e16, "1.0e+16"),
        (1.5e-7, "1.5e-07"),
        (-0.0, "-0.0"),
        (2**70, "1180591620717411303424"),
        ("", '""'),
        ("web", "web"),
        ({}, "{}"),
        ([], "[]"),
        ([[]], "- []"),
        ([{}], "- {}"),
        ([[1, [2]], 3], "- - 1\n  - - 2\n- 3"),
        ([{"a": 1, "b": [2]}], "- a: 1\n  b:\n  - 2"),
        ({"a": {"b": {}}}, "a:\n  b: {}"),
        (["a\nb"], "- |-\n  a\n  b"),
        ([["a\nb"]], "- - |-\n    a\n    b"),
        ("a\nb\n", "|\n  a\n  b"),
    ],
)
def test_a_tree_of_any_shape_can_be_written(tree: Any, text: str) -> None:
    assert yaml_document(tree) == f"{text}\n"


@pytest.mark.parametrize(
    "text",
    [
        "registry.example.com/web@sha256:0a1b",
        "app.kubernetes.io/name",
        "http://web.production.svc:8080/healthz?full=1#top",
        "500m",
        "128Mi",
        "25%",
        "1.4.2",
        "v1",
        "10.0.0.0/8",
        "fe80:x:1",
        "-c",
        "--log-level=debug",
        "$(POD_IP)",
        "/var/log/app",
        "a, b [c] {d}",
        "it's",
        "2026-01-01-backup",
        "1h30m",
        "0abc123",
        "note",
        "yesterday",
        "grüße",
        "名前",
    ],
)
def test_text_that_nobody_misreads_has_no_quotes(text: str) -> None:
    assert yaml_document({text: text}) == f"{text}: {text}\n"


@pytest.mark.parametrize(
    "text",
    [
        *["on", "Off", "YES", "n", "null", "~", "012", "0o17", "0b1", "0b-1", "1_000", "1e3"],
        *["1234e56", "1:30", "2026-01-01", "=", "<<", ".inf", "-", "*/5 * * * *", "@daily"],
        *["a: b", "a #b", "a:", " a", "a ", "---", "%a", "&a", "!a", "{{ x }}", "+_"],
    ],
)
def test_text_that_some_parser_misreads_is_quoted(text: str) -> None:
    assert yaml_document({text: text}) == f'"{text}": "{text}"\n'


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ('say "x": it\'s \\', r'''"say \"x\": it's \\"'''),
        ('"x"\t\\', r'"\"x\"\t\\"'),
        ("a\tb", r'"a\tb"'),
        ("\x00\x1b\x7f\x85\xa0", r'"\0\e\x7f\x85\xa0"'),
        ("a\u2028\ufeff", r'"a\u2028\ufeff"'),
        ("\u202eabc", r'"\u202eabc"'),
        ("\U000e0001", r'"\U000e0001"'),
        ("a\r\nb", r'"a\r\nb"'),
        ("\n", r'"\n"'),
        ("a\n  ", r'"a\n  "'),
        (" \na", r'" \na"'),
    ],
)
def test_what_cannot_be_seen_is_escaped(text: str, form: str) -> None:
    assert yaml_document({"text": text}) == f"text: {form}\n"


@pytest.mark.parametrize(
    ("text", "block"),
    [
        ("a\nb", "|-\n  a\n  b"),
        ("a\nb\n", "|\n  a\n  b"),
        ("a\n\n", "|+\n  a\n"),
        ("a\n\n  b\n", "|\n  a\n\n    b"),
        (" a\nb\n", "|2\n   a\n  b"),
        ("\na\n", "|2\n\n  a"),
        ("\ta\n\n", "|2+\n  \ta\n"),
        ("# no comment\nkey: value\n", "|\n  # no comment\n  key: value"),
    ],
)
def test_text_of_several_lines_is_a_block(text: str, block: str) -> None:
    assert yaml_document({"text": text}) == f"text: {block}\n"


@pytest.mark.parametrize("text", ['{"a": 1}', '"x"', '{job="web"}: 1', "- \\d+", ' "'])
def test_text_full_of_double_quotes_stands_in_single_ones(text: str) -> None:
    assert yaml_document({text: text}) == f"'{text}': '{text}'\n"


def test_long_lines_are_not_folded() -> None:
    words = "word " * 100 + "end"
    assert yaml_document({"text": words}) == f"text: {words}\n"


def test_a_list_that_occurs_twice_is_written_twice() -> None:
    shared = ["a"]
    assert yaml_document({"b": shared, "c": shared}) == "b:\n- a\nc:\n- a\n"


@pytest.mark.parametrize("value", ["b", ["b"], {"b": "c"}, "b\nc\n", [], {}])
@pytest.mark.parametrize("length", [1000, 1001, 1024, 5000])
def test_a_long_key_is_read_back(length: int, value: Any) -> None:
    tree = [{"a" * length: value, "z": 1}]
    assert yaml.load(yaml_document(tree), yaml.CSafeLoader) == tree


def test_a_key_of_more_than_a_thousand_characters_is_explicit() -> None:
    assert yaml_document({"a" * 1001: 1}).startswith("? aaa")


class Phase(enum.StrEnum):
    ON = "on"


class Mode(str, enum.Enum):  # noqa: UP042 - users still write them so
    FAST = "fast"


class Port(enum.IntEnum):
    HTTP = 80


class Ratio(float):
    pass


def test_relatives_of_the_plain_types_are_written_as_those() -> None:
    tree = OrderedDict(
        phase=Phase.ON,
        mode={Mode.FAST: Mode.FAST},
        port=Port.HTTP,
        ratio=Ratio(1.5),
        items=(1, (2,)),
        proxy=MappingProxyType({"a": ()}),
    )
    assert yaml_document(tree) == (
        'phase: "on"\nmode:\n  fast: fast\n'
        "port: 80\nratio: 1.5\nitems:\n- 1\n- - 2\nproxy:\n  a: []\n"
    )


def test_a_tree_is_left_as_it_was() -> None:
    before = repr(DEPLOYMENT)
    to_yaml([DEPLOYMENT])
    assert repr(DEPLOYMENT) == before
