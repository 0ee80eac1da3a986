"""The rule for JSONPath in kinds that other systems define."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.graph.paths import values
from k8spatterns.rules.argo_analysis import ANALYSES
from k8spatterns.rules.argo_workflows import WORKFLOWS, templates
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.system_fields import each_checked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest

_OF_METRICS = "spec.metrics[*].provider.web.jsonPath"
_OF_OUTPUTS = "outputs.parameters[*].valueFrom.jsonPath"


@object_rule("K8S-JP-001", kinds=[*ANALYSES, *WORKFLOWS], severity="warning", needs=("jsonPath",))
def json_path_unread(manifest: Manifest) -> Iterator[Problem]:
    """A JSONPath is one that kubectl could read."""
    from k8spatterns.syntax.json_path import json_path

    yield from each_checked(json_path, values(manifest.tree, _OF_METRICS))
    if (manifest.group, manifest.kind) in WORKFLOWS:
        for path, template in templates(manifest):
            found = values(template, _OF_OUTPUTS)
            yield from each_checked(json_path, ((v, f"{path}.{where}") for v, where in found))
