"""The rule for templates that Argo's workflows name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.graph.references import ARGO
from k8spatterns.rules import kinds
from k8spatterns.rules.rule import Problem, graph_rule
from k8spatterns.rules.values import items, join, listed, mapping, spec_of, text
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Graph
    from k8spatterns.manifest import Manifest, Tree

_KINDS = ("Workflow", "WorkflowTemplate", "ClusterWorkflowTemplate", "CronWorkflow")
_TEMPLATED = "{{"


@graph_rule("K8S-REF-011", kinds=kinds.ARGO)
def template_missing(graph: Graph) -> Iterator[Problem]:
    """A workflow's entrypoint and steps name templates that there are."""
    for kind in _KINDS:
        for manifest in graph.of_kind(ARGO, kind):
            yield from _own(graph, manifest)
    for reference in graph.referring(*_KINDS):
        if reference.target is None or not reference.path.endswith("templateRef.name"):
            continue
        path = reference.path.removesuffix(".name")
        wanted = text(mapping(reference.holder).get("template"))
        names = _names(_spec(reference.target)[0])
        if wanted and _TEMPLATED not in wanted and wanted not in names:
            message = f"{reference.target.id} has no template {shown(wanted)}; it has: "
            yield Problem(message + join(names), f"{path}.template", "", reference.source)


def _spec(manifest: Manifest) -> tuple[Tree, str]:
    spec = spec_of(manifest.tree)
    if manifest.kind == "CronWorkflow":
        return mapping(spec.get("workflowSpec")), "spec.workflowSpec"
    return spec, "spec"


def _names(spec: Tree) -> list[str]:
    return [text(template.get("name")) for _, template in items(spec, "templates")]


def _own(graph: Graph, manifest: Manifest) -> Iterator[Problem]:
    """Yield names of templates of the workflow itself that it does not have."""
    spec, path = _spec(manifest)
    names = _names(spec)
    given = mapping(spec.get("workflowTemplateRef"))
    if given:
        found = _template(graph, manifest, given)
        if found is None:
            return
        names += _names(spec_of(found.tree))
    for where, value in _named(spec, path):
        if value and _TEMPLATED not in value and value not in names:
            message = f"there is no template {shown(value)}; there are: {join(names)}"
            yield Problem(message, where, "add it to templates, or name one of them", manifest)


def _template(graph: Graph, manifest: Manifest, given: Tree) -> Manifest | None:
    kind = "ClusterWorkflowTemplate" if given.get("clusterScope") else "WorkflowTemplate"
    space = "" if given.get("clusterScope") else manifest.namespace
    return graph.find(ARGO, kind, space, text(given.get("name")))


def _named(spec: Tree, path: str) -> Iterator[tuple[str, str]]:
    """Yield (path, name) of every template that a workflow names."""
    for field in ("entrypoint", "onExit"):
        yield f"{path}.{field}", text(spec.get(field))
    for number, template in items(spec, "templates"):
        where = f"{path}.templates[{number}]"
        for index, task in items(template.get("dag"), "tasks"):
            yield f"{where}.dag.tasks[{index}].template", text(task.get("template"))
        for row, steps in enumerate(listed(template.get("steps"))):
            for index, step in enumerate(listed(steps)):
                yield f"{where}.steps[{row}][{index}].template", _of(step)


def _of(step: Any) -> str:
    return text(mapping(step).get("template"))
