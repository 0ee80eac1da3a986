from __future__ import annotations

from typing import Any

import pytest

from k8spatterns.pipeline.model import Options
from k8spatterns.pipeline.validate import validate
from k8spatterns.reader import read_documents
from k8spatterns.rules.cel.library import is_installed

CRD = """\
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: orders.shop.example.com}
spec:
  group: shop.example.com
  names: {kind: Order, plural: orders, singular: order, listKind: OrderList}
  scope: Namespaced
  versions:
    - name: v1
      served: true
      storage: true
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec:
              type: object
              required: [size]
              x-kubernetes-validations:
                - {rule: "!has(self.most) || self.size <= self.most", message: too many}
              properties:
                size: {type: integer, minimum: 1}
                most: {type: integer}
"""
ORDER = "apiVersion: shop.example.com/v1\nkind: Order\nmetadata: {name: first}\nspec: {%s}\n"


def findings(*documents: str) -> list[tuple[str, str]]:
    text = "---\n".join(documents)
    options = Options(missing_kinds=True)
    found = validate(read_documents(text, "a.yaml"), options=options).findings
    return [(finding.code, finding.path) for finding in found]


def test_an_object_is_judged_by_the_definition_beside_it() -> None:
    assert findings(CRD, ORDER % "size: 1") == []
    assert findings(ORDER % "size: 0, sise: 3", CRD) == [
        ("K8S-API-007", "spec.size"),
        ("K8S-API-003", "spec.sise"),
    ]
    assert findings(CRD, ORDER % "") == [("K8S-API-004", "spec.size")]


@pytest.mark.skipif(not is_installed(), reason="the CEL library is not there")
def test_its_cel_rules_are_evaluated() -> None:
    assert findings(CRD, ORDER % "size: 3, most: 2") == [("K8S-CEL-001", "spec")]
    assert findings(CRD, ORDER % "size: 2, most: 2") == []


def test_without_a_definition_the_kind_is_unknown() -> None:
    assert findings(ORDER % "size: 1") == [("K8S-API-002", "kind")]
    assert findings(CRD, (ORDER % "size: 1").replace("v1", "v2")) == [("K8S-API-002", "kind")]


@pytest.mark.parametrize(
    ("part", "instead"),
    [
        ("      schema:", "      skema:"),
        ("          type: object\n", "          type: [object]\n"),
        ("  names: {kind: Order,", "  names: {kind: 3,"),
        ("  versions:", "  versjons:"),
    ],
)
def test_a_broken_definition_defines_nothing(part: str, instead: str) -> None:
    broken = CRD.replace(part, instead, 1)
    assert broken != CRD
    found: list[Any] = findings(broken, ORDER % "size: 1")
    assert ("K8S-API-002", "kind") in found
    assert len(found) > 1
