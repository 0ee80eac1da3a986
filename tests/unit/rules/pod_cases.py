"""How the tests of rules over Pods write their cases: what is refused, where, and a twin."""

from __future__ import annotations

import json
from typing import Any, NamedTuple

from k8spatterns.pipeline.model import Options
from k8spatterns.pipeline.validate import validate
from k8spatterns.reader import read_documents

Tree = dict[str, Any]


class Case(NamedTuple):
    """A fault and what it becomes without it.

    Fields:
        code, path: of the one error.
        refused: the fields of a Pod's spec; `container` is of its container.
        accepted: the same without the fault.
    """

    code: str
    path: str
    refused: Tree
    accepted: Tree


def pod(**spec: Any) -> Tree:
    """Return a Pod with one container, to which `container` adds fields."""
    containers = [{"name": "web", "image": "example.com/web:1", **spec.pop("container", {})}]
    metadata = {"name": "web", **spec.pop("metadata", {})}
    spec = {"containers": containers, **spec}
    return {"apiVersion": "v1", "kind": "Pod", "metadata": metadata, "spec": spec}


def volume(source: Tree, **mount: Any) -> Tree:
    """Return the fields of a Pod with one volume, which its container mounts."""
    mounts = [{"name": "data", "mountPath": "/data", **mount}]
    return {"volumes": [{"name": "data", **source}], "container": {"volumeMounts": mounts}}


def template(spec: Tree) -> Tree:
    """Return a Deployment whose template is the Pod of the fields."""
    inner = pod(**spec)
    labels = {"labels": {"app": "web"}}
    inner["metadata"].pop("name")
    return {
        "apiVersion": "apps/v1",
        "kind": "Deployment",
        "metadata": {"name": "web"},
        "spec": {
            "selector": {"matchLabels": labels["labels"]},
            "template": {"metadata": {**inner["metadata"], **labels}, "spec": inner["spec"]},
        },
    }


def errors(tree: Tree) -> list[tuple[str, str]]:
    """Return (code, path) of every error that the API server alone would have for an object."""
    documents = read_documents(json.dumps(tree), "case.yaml", [])
    rendering = validate(documents, options=Options(isolated=True))
    return [(finding.code, finding.path) for finding in rendering.errors]


def check(case: Case, *, as_template: bool = False) -> None:
    """Assert that the fault is the one error, at its path, and that the twin has none."""
    path = f"spec.template.{case.path}" if as_template else case.path
    refused, accepted = _tree(case.refused, as_template), _tree(case.accepted, as_template)
    assert errors(refused) == [(case.code, path)], refused
    assert errors(accepted) == [], accepted


def _tree(fields: Tree, as_template: bool) -> Tree:
    return template(fields) if as_template else pod(**fields)
