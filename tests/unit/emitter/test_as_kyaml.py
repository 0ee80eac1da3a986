from __future__ import annotations

from typing import Any

import pytest
import yaml

from k8spatterns.emitter import kyaml_document, to_kyaml

SERVICE = {
    "apiVersion": "v1",
    "kind": "Service",
    "metadata": {"name": "web", "labels": {"app.kubernetes.io/name": "web", "no": "true"}},
    "spec": {
        "clusterIPs": ["10.0.0.1"],
        "ports": [{"port": 80, "name": "http"}, {"port": 443}],
        "selector": {},
        "externalIPs": [],
    },
}

WRITTEN = """\
---
{
  apiVersion: "v1",
  kind: "Service",
  metadata: {
    name: "web",
    labels: {
      app.kubernetes.io/name: "web",
      "no": "true",
    },
  },
  spec: {
    clusterIPs: [
      "10.0.0.1",
    ],
    ports: [{
      port: 80,
      name: "http",
    }, {
      port: 443,
    }],
    selector: {},
    externalIPs: [],
  },
}
"""


def test_an_object_looks_as_kubectl_prints_it() -> None:
    assert to_kyaml([SERVICE]) == WRITTEN


def test_every_object_has_its_header() -> None:
    assert to_kyaml([SERVICE, SERVICE]) == WRITTEN * 2
    assert to_kyaml([]) == ""


def test_text_of_several_lines_has_a_line_for_each() -> None:
    assert kyaml_document({"run": "if x\n  y\n\nend"}) == (
        '---\n{\n  run: "\\\n     if x\\n\\\n    \\  y\\n\\\n     \\n\\\n     end\\\n    ",\n}\n'
    )
    assert kyaml_document("a\n") == '---\n"\\\n   a\\n\\\n  "\n'


@pytest.mark.parametrize("key", ["app", "a_b", "a-b", "a.b/c-d", "1a", "10.0.0.1", "note"])
def test_a_key_that_nobody_misreads_has_no_quotes(key: str) -> None:
    assert kyaml_document({key: 1}) == f"---\n{{\n  {key}: 1,\n}}\n"


@pytest.mark.parametrize(
    "key",
    [
        *[
            "",
            "no",
            "On",
            "null",
            "t",
            "F",
            "1",
            "012",
            "1e3",
            "0b-1",
            "1_000",
            "_1",
            "inf",
            "na_n",
        ],
        *["2026-01-01", "a b", "-a", "a-", ".a", "a:b", "a,b", "é", "=", "<<"],
    ],
)
def test_a_key_that_somebody_misreads_is_quoted(key: str) -> None:
    assert kyaml_document({key: 1}) == f'---\n{{\n  "{key}": 1,\n}}\n'


@pytest.mark.parametrize("length", [1000, 1001, 1024, 5000])
def test_a_long_key_is_read_back(length: int) -> None:
    tree: dict[str, Any] = {"a" * length: {"b" * length: [1]}, "z": 1}
    assert yaml.load(kyaml_document(tree), yaml.CSafeLoader) == tree
