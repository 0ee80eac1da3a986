from __future__ import annotations

import json
from typing import Any

import pytest
import yaml

from k8spatterns.emitter import to_json

ONE: dict[str, Any] = {"kind": "ConfigMap", "apiVersion": "v1", "data": {"a": "1", "b": "x\ny"}}


def test_one_object_is_itself() -> None:
    assert to_json([ONE]) == (
        '{\n  "apiVersion": "v1",\n  "kind": "ConfigMap",\n'
        '  "data": {\n    "a": "1",\n    "b": "x\\ny"\n  }\n}\n'
    )


@pytest.mark.parametrize("count", [0, 2, 3])
def test_any_other_number_of_objects_is_a_list(count: int) -> None:
    read = json.loads(to_json([ONE] * count))
    assert read == {"apiVersion": "v1", "kind": "List", "items": [ONE] * count}


@pytest.mark.parametrize(
    "tree", [{"a": []}, {"a": {}}, {"a": [1, [True, None, 1e16, 2**70, "é👩"]]}, {"a": [{"b": 1}]}]
)
@pytest.mark.parametrize("count", [1, 2])
def test_the_layout_is_that_of_an_indent_of_two(tree: Any, count: int) -> None:
    objects = [{**ONE, "spec": tree}] * count
    text = to_json(objects)
    layout = json.dumps(json.loads(text), indent=2, ensure_ascii=False)
    assert text.replace("1.0e+16", "1e+16") == f"{layout}\n"


def test_a_yaml_parser_reads_the_same_text() -> None:
    text = '\x00\x1f\x7f\x85\xa0\u2028\u2029\ufeff\ufffe"\\é👩'
    written = to_json([{**ONE, "data": {text: text}}])
    assert json.loads(written)["data"] == {text: text}
    assert yaml.load(written, yaml.CSafeLoader)["data"] == {text: text}
