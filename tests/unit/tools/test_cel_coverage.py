from __future__ import annotations

from typing import TYPE_CHECKING

import cel_coverage

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

CRD = """
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: kilns.pottery.example.com}
spec:
  group: pottery.example.com
  scope: Namespaced
  names: {kind: Kiln, plural: kilns}
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
              properties:
                pots:
                  type: array
                  items:
                    type: object
                    x-kubernetes-validations:
                      - rule: has(self.a) || has(self.b)
                      - rule: self == oldSelf
                      - rule: RULE
"""


def run(folder: Path, rule: str, capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    (folder / "kiln").mkdir(exist_ok=True)
    (folder / "kiln" / "crd.yaml").write_text(CRD.replace("RULE", rule))
    status = cel_coverage.main(["--crds", str(folder)])
    return status, capsys.readouterr().out


def test_all_rules_are_facts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out = run(tmp_path, "self.a.size() > 0", capsys)
    assert status == 0
    assert out.splitlines()[1].split() == ["kiln", "2", "0", "1", "0"]


def test_rules_without_a_fact_are_listed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, out = run(tmp_path, "self.map(x, x) == []", capsys)
    assert status == 1
    assert "kiln Kiln .spec.pots[]\n    self.map(x, x) == []" in out
    status, out = run(tmp_path, '"§"', capsys)
    assert status == 1
    assert "not read" in out
