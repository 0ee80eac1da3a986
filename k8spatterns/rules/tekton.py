"""Rules for what Tekton's webhook takes as tasks and pipelines.

https://tekton.dev/docs/pipelines/pipelines/
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.circles import circle_of
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.system_fields import named_once, only_one
from k8spatterns.rules.values import items, join, mapping, spec_of, text, texts
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

PIPELINE = ("tekton.dev", "Pipeline")
PIPELINE_RUN = ("tekton.dev", "PipelineRun")
TASK = ("tekton.dev", "Task")
TASK_RUN = ("tekton.dev", "TaskRun")
_TASKS = (TASK, TASK_RUN)
_PIPELINES = (PIPELINE, PIPELINE_RUN)
_WORK = ("taskRef", "taskSpec", "pipelineRef", "pipelineSpec")


def _pipeline(manifest: Manifest) -> tuple[Tree, str]:
    spec = spec_of(manifest.tree)
    if manifest.kind == "PipelineRun":
        return mapping(spec.get("pipelineSpec")), "spec.pipelineSpec"
    return spec, "spec"


@object_rule("K8S-TEK-001", kinds=_PIPELINES, needs=("tasks",), webhook=True)
def pipeline_refused(manifest: Manifest) -> Iterator[Problem]:
    """The tasks of a pipeline have names of their own, and each does one piece of work."""
    spec, path = _pipeline(manifest)
    names = [text(task.get("name")) for _, task in items(spec, "tasks")]
    yield from named_once(spec, "tasks", path)
    for field in ("tasks", "finally"):
        for index, task in items(spec, field):
            where, name = f"{path}.{field}[{index}]", text(task.get("name"))
            yield from only_one(task, _WORK, where)
            if field == "finally" and name in names:
                message = f"{path}.tasks has the name {shown(name)} already"
                yield Problem(message, f"{where}.name", "give it another one")
            if field == "finally" and task.get("runAfter"):
                message = "what is done at last waits for all tasks"
                yield Problem(message, f"{where}.runAfter", "leave it out")


@object_rule("K8S-TEK-002", kinds=_PIPELINES, needs=("runAfter",), webhook=True)
def pipeline_waits_for_itself(manifest: Manifest) -> Iterator[Problem]:
    """A task runs after tasks that there are, and never after itself."""
    spec, path = _pipeline(manifest)
    tasks = list(items(spec, "tasks"))
    names = [text(task.get("name")) for _, task in tasks]
    waits: dict[str, list[str]] = {}
    for index, task in tasks:
        waits[text(task.get("name"))] = found = []
        for number, name in texts(task, "runAfter"):
            if name in names:
                found.append(name)
            else:
                message = f"there is no task {shown(name)}; there are: {join(names)}"
                yield Problem(message, f"{path}.tasks[{index}].runAfter[{number}]")
    circle = circle_of(waits)
    if circle:
        message = f"these tasks wait for each other: {' -> '.join(circle)}"
        where = f"{path}.tasks[{tasks[names.index(circle[0])][0]}].runAfter"
        yield Problem(message, where, "let one of them start without another")


@object_rule("K8S-TEK-003", kinds=_TASKS, needs=("steps",), webhook=True)
def step_refused(manifest: Manifest) -> Iterator[Problem]:
    """The steps of a task have names of their own, and run a script or a command."""
    spec, path = spec_of(manifest.tree), "spec"
    if manifest.kind == "TaskRun":
        spec, path = mapping(spec.get("taskSpec")), "spec.taskSpec"
    yield from named_once(spec, "steps", path)
    for field in ("params", "workspaces"):
        yield from named_once(spec, field, path)
    defaults = mapping(spec.get("stepTemplate"))
    for index, step in items(spec, "steps"):
        where = f"{path}.steps[{index}]"
        if text(step.get("script")) and step.get("command"):
            message = "a step runs its script or its command"
            yield Problem(message, f"{where}.command", "keep one of them")
        if not (text(step.get("image")) or step.get("ref") or defaults.get("image")):
            yield Problem("the step has no image", f"{where}.image", "write image:")
