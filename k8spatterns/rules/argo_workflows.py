"""Rules for Argo Workflows: templates, their steps and tasks, arguments and schedules.

https://argo-workflows.readthedocs.io/en/latest/fields/
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.argo import ARGO
from k8spatterns.rules.circles import circle_of
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.system_fields import chained, only_one
from k8spatterns.rules.values import duplicates, items, join, listed, mapping, spec_of, text
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

    Named = list[tuple[str, Tree]]

CRON_WORKFLOW = (ARGO, "CronWorkflow")
WORKFLOWS = (
    (ARGO, "Workflow"),
    (ARGO, "WorkflowTemplate"),
    (ARGO, "ClusterWorkflowTemplate"),
    CRON_WORKFLOW,
)
_TYPES = (
    "container",
    "containerSet",
    "dag",
    "data",
    "http",
    "plugin",
    "resource",
    "script",
    "steps",
    "suspend",
)
_LOOPS = ("withItems", "withParam", "withSequence")
_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
_LONGEST = 128
_STATES = (
    "AllFailed",
    "AnySucceeded",
    "Daemoned",
    "Errored",
    "Failed",
    "Omitted",
    "Skipped",
    "Succeeded",
)


def workflow_spec(manifest: Manifest) -> tuple[Tree, str]:
    """Return what a workflow is made of, and its path."""
    spec = spec_of(manifest.tree)
    if manifest.kind == "CronWorkflow":
        return mapping(spec.get("workflowSpec")), "spec.workflowSpec"
    return spec, "spec"


def templates(manifest: Manifest) -> Iterator[tuple[str, Tree]]:
    """Yield (path, template) of a workflow."""
    spec, path = workflow_spec(manifest)
    for index, template in items(spec, "templates"):
        yield f"{path}.templates[{index}]", template


@object_rule("K8S-WF-001", kinds=WORKFLOWS, severity="warning", needs=("templates",))
def template_unclear(manifest: Manifest) -> Iterator[Problem]:
    """A template of a workflow has a name of its own, and is of one type."""
    found = list(templates(manifest))
    yield from _names(found)
    given = "templateDefaults" in workflow_spec(manifest)[0]
    for path, template in found:
        yield from only_one(template, _TYPES, path, needed=not given)


def _names(found: Named) -> Iterator[Problem]:
    names = [text(each.get("name")) for _, each in found]
    for (path, _), name in zip(found, names, strict=True):
        if not name:
            yield Problem("the name is missing", f"{path}.name")
        elif "{{" not in name and (name.strip(f"{_LETTERS}-") or name.startswith("-")):
            hint = "write letters, digits and '-'"
            yield Problem(f"{shown(name)} is no name", f"{path}.name", hint)
        elif len(name) > _LONGEST:
            message = f"the name has {len(name)} characters; {_LONGEST} are allowed"
            yield Problem(message, f"{path}.name")
    for again, first in duplicates([name or None for name in names]):
        message = f"{found[first][0]} has the name {shown(names[first])} already"
        yield Problem(message, f"{found[again][0]}.name", "give it another one")


def _calls(template: Tree, path: str) -> Named:
    """Return what a template calls: tasks of a graph, or steps."""
    tasks = items(template.get("dag"), "tasks")
    found = [(f"{path}.dag.tasks[{index}]", task) for index, task in tasks]
    for row, steps in enumerate(listed(template.get("steps"))):
        for index, step in enumerate(listed(steps)):
            found.append((f"{path}.steps[{row}][{index}]", mapping(step)))
    return found


@object_rule("K8S-WF-002", kinds=WORKFLOWS, severity="warning", needs=("steps", "dag"))
def call_unclear(manifest: Manifest) -> Iterator[Problem]:
    """A step or task has a name of its own, and calls one template in one kind of loop."""
    for path, template in templates(manifest):
        calls = _calls(template, path)
        yield from _names(calls)
        for where, call in calls:
            called = {field: call[field] for field in _CALLED if call.get(field)}
            yield from only_one(called, _CALLED, where)
            loops = {field: call[field] for field in _LOOPS if call.get(field)}
            yield from only_one(loops, _LOOPS, where, needed=False)
            sequence = chained(call, "withSequence")
            yield from only_one(sequence, ("count", "end"), f"{where}.withSequence", needed=False)


_CALLED = ("template", "templateRef", "inline")


@object_rule("K8S-WF-003", kinds=WORKFLOWS, severity="warning", needs=("dag",))
def graph_of_tasks_broken(manifest: Manifest) -> Iterator[Problem]:
    """The tasks of a graph wait for tasks that there are, and never for each other."""
    for path, template in templates(manifest):
        tasks = [
            (f"{path}.dag.tasks[{i}]", task) for i, task in items(template.get("dag"), "tasks")
        ]
        names = [text(task.get("name")) for _, task in tasks]
        waits: dict[str, list[str]] = {}
        for (where, task), name in zip(tasks, names, strict=True):
            yield from _waiting(task, names, where)
            waits[name] = [each for each in _awaited(task) if each in names]
        circle = circle_of(waits)
        if circle:
            message = f"these tasks wait for each other: {' -> '.join(circle)}"
            where = tasks[names.index(circle[0])][0]
            yield Problem(message, where, "let one of them start without another")


def _waiting(task: Tree, names: list[str], path: str) -> Iterator[Problem]:
    if task.get("depends") and listed(task.get("dependencies")):
        message = "depends says the same as dependencies, and only one of them counts"
        yield Problem(message, f"{path}.dependencies", "keep one of them")
    field = "depends" if task.get("depends") else "dependencies"
    for name in _awaited(task):
        if name not in names and "{{" not in name:
            message = f"there is no task {shown(name)}; there are: {join(names)}"
            yield Problem(message, f"{path}.{field}")
    for state in _states(task):
        if state not in _STATES:
            message = f"a task is never {shown(state)}"
            yield Problem(message, f"{path}.depends", f"write one of {join(_STATES)}")


def _words(task: Tree) -> list[str]:
    """Return the operands of `depends`, such as `build.Succeeded`."""
    expression = text(task.get("depends"))
    if "{{" in expression:
        return []
    blanked = "".join(char if char.isalnum() or char in "-_." else " " for char in expression)
    return blanked.split()


def _awaited(task: Tree) -> list[str]:
    if task.get("depends"):
        return list(dict.fromkeys(word.partition(".")[0] for word in _words(task)))
    return [text(name) for name in listed(task.get("dependencies"))]


def _states(task: Tree) -> list[str]:
    return [word.partition(".")[2] for word in _words(task) if "." in word]


@object_rule("K8S-WF-004", kinds=WORKFLOWS, severity="warning", needs=("parameters", "artifacts"))
def argument_unclear(manifest: Manifest) -> Iterator[Problem]:
    """Parameters and artifacts have names of their own, and a value among those allowed."""
    spec, path = workflow_spec(manifest)
    places = [(mapping(spec.get("arguments")), f"{path}.arguments")]
    for where, template in templates(manifest):
        places += [
            (mapping(template.get(field)), f"{where}.{field}") for field in ("inputs", "outputs")
        ]
        places += [
            (mapping(call.get("arguments")), f"{place}.arguments")
            for place, call in _calls(template, where)
        ]
    for tree, where in places:
        for field in ("parameters", "artifacts"):
            yield from _arguments(tree, field, where)


def _arguments(tree: Tree, field: str, path: str) -> Iterator[Problem]:
    found = list(items(tree, field))
    for index, each in found:
        where, name = f"{path}.{field}[{index}]", text(each.get("name"))
        if "{{" not in name and (not name or name.strip(f"{_LETTERS}-_")):
            hint = "write letters, digits, '-' and '_'"
            yield Problem(f"{shown(name)} is no name", f"{where}.name", hint)
        value, allowed = text(each.get("value")), listed(each.get("enum"))
        if value and allowed and "{{" not in value and value not in allowed:
            message = f"{shown(value)} is none of {join(map(str, allowed))}"
            yield Problem(message, f"{where}.value")
    for again, first in duplicates([text(each.get("name")) or None for _, each in found]):
        message = f"{path}.{field}[{found[first][0]}] has the same name"
        yield Problem(message, f"{path}.{field}[{found[again][0]}].name")


@object_rule("K8S-WF-005", kinds=WORKFLOWS, severity="warning")
def workflow_without_start(manifest: Manifest) -> Iterator[Problem]:
    """A workflow that runs says with which template it starts."""
    spec, path = workflow_spec(manifest)
    runs = manifest.kind in {"Workflow", "CronWorkflow"}
    by_reference = spec.get("workflowTemplateRef") is not None
    if runs and not by_reference and not text(spec.get("entrypoint")):
        yield Problem("the entrypoint is missing", f"{path}.entrypoint", "name a template")
    if by_reference and listed(spec.get("templates")):
        message = "the templates come from workflowTemplateRef"
        yield Problem(message, f"{path}.templates", "leave them out")
    if manifest.kind == "CronWorkflow":
        own = spec_of(manifest.tree)
        written = {name: own[name] for name in ("schedule", "schedules") if own.get(name)}
        yield from only_one(written, ("schedule", "schedules"), "spec")
