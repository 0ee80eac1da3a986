"""The rule for parameters that Tekton's tasks and pipelines ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.rules import kinds
from k8spatterns.rules.rule import Problem, graph_rule
from k8spatterns.rules.values import items, join, mapping, spec_of, text
from k8spatterns.syntax.tree_path import keys_along

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Graph, Reference
    from k8spatterns.manifest import Tree

_RUNS = ("PipelineRun", "TaskRun", "Pipeline")
_ASKING = ("Pipeline", "Task")
_REFS = (".pipelineRef.name", ".taskRef.name")


@graph_rule("K8S-REF-012", kinds=kinds.TEKTON)
def parameter_missing(graph: Graph) -> Iterator[Problem]:
    """A task or pipeline is given every parameter that has no default."""
    for reference in graph.referring(*_RUNS):
        target = reference.target
        if target is None or target.kind not in _ASKING or not reference.path.endswith(_REFS):
            continue
        holder, path = _given(reference)
        given = {text(param.get("name")) for _, param in items(holder, "params")}
        missing = [
            text(param.get("name"))
            for _, param in items(spec_of(target.tree), "params")
            if "default" not in param and text(param.get("name")) not in given
        ]
        if missing and not _in_matrix(holder, missing):
            message = f"{target.id} asks for {join(missing)}, which has no default"
            hint = "give it under params"
            yield Problem(message, f"{path}.params", hint, reference.source)


def _given(reference: Reference) -> tuple[Tree, str]:
    """Return what holds the parameters, beside the reference, and its path."""
    path = reference.path.removesuffix(".name").rpartition(".")[0]
    node: Any = reference.source.tree
    for key in keys_along(node, path):
        node = node[key]
    return mapping(node), path


def _in_matrix(holder: Tree, missing: list[str]) -> bool:
    """Say whether a matrix of a pipeline's task gives them."""
    matrix = mapping(holder.get("matrix"))
    names = {text(param.get("name")) for _, param in items(matrix, "params")}
    for _, row in items(matrix, "include"):
        names |= {text(param.get("name")) for _, param in items(row, "params")}
    return set(missing) <= names
