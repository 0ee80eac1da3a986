"""Pod templates inside of custom resources."""

from __future__ import annotations

from typing import Any

import pytest

from k8spatterns.api.registry import find
from k8spatterns.rules.structure import structure_problems

KIND = ("serving.knative.dev/v1", "Service")


def service(**container: Any) -> dict[str, Any]:
    spec = {"template": {"spec": {"containers": [{"image": "example.com/web:1", **container}]}}}
    return {
        "apiVersion": KIND[0],
        "kind": KIND[1],
        "metadata": {"name": "web", "labels": {"a": None}},
        "spec": spec,
    }


@pytest.mark.parametrize("container", [{}, {"imagePullPolicy": "Sometimes"}, {"command": None}])
def test_what_a_definition_does_not_check_is_accepted(container: dict[str, Any]) -> None:
    assert find(*KIND) is not None
    assert structure_problems(service(**container), "1.36") == []


def test_wrong_types_are_still_found() -> None:
    [(code, problem)] = structure_problems(service(command="run"), "1.36")
    assert (code, problem.path) == ("K8S-API-005", "spec.template.spec.containers[0].command")
