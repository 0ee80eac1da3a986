"""Rules for how Argo CD compares and synchronizes an Application."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.argo import APPLICATION, APPLICATION_SET, application_spec
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.system_fields import plain, seconds
from k8spatterns.rules.values import items, join, mapping, text, texts, whole
from k8spatterns.syntax.paths import json_pointer
from k8spatterns.syntax.shown import shown
from k8spatterns.syntax.similar import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

_BOTH = (APPLICATION, APPLICATION_SET)
_IGNORED = ("jsonPointers", "jqPathExpressions", "managedFieldsManagers")
_CLOSING = {")": "(", "]": "[", "}": "{"}
_SWITCHES = ("true", "false")
_OPTIONS = {
    "ApplyOutOfSyncOnly": _SWITCHES,
    "ClientSideApplyMigration": _SWITCHES,
    "CreateNamespace": _SWITCHES,
    "Delete": (*_SWITCHES, "confirm"),
    "FailOnSharedResource": _SWITCHES,
    "Force": _SWITCHES,
    "PruneLast": _SWITCHES,
    "PrunePropagationPolicy": ("background", "foreground", "orphan"),
    "Prune": (*_SWITCHES, "confirm"),
    "Replace": _SWITCHES,
    "RespectIgnoreDifferences": _SWITCHES,
    "ServerSideApply": _SWITCHES,
    "SkipDryRunOnMissingResource": _SWITCHES,
    "Validate": _SWITCHES,
}


@object_rule("K8S-ARGO-009", kinds=_BOTH, severity="warning", needs=("ignoreDifferences",))
def ignored_difference_unread(manifest: Manifest) -> Iterator[Problem]:
    """What is not compared is named by a kind, and by pointers or expressions of jq."""
    spec, path = application_spec(manifest)
    for index, ignored in items(spec, "ignoreDifferences"):
        where = f"{path}.ignoreDifferences[{index}]"
        if not text(ignored.get("kind")):
            yield Problem("the kind is missing", f"{where}.kind", "write it; '*' stands for all")
        if not any(ignored.get(field) for field in _IGNORED):
            yield Problem("it ignores nothing", where, f"write one of {join(_IGNORED)}")
        for number, pointer in texts(ignored, "jsonPointers"):
            refusal = json_pointer(pointer) if plain(pointer) else None
            if refusal:
                yield Problem(refusal, f"{where}.jsonPointers[{number}]")
        for number, expression in texts(ignored, "jqPathExpressions"):
            fault = _jq_fault(expression) if plain(expression) else ""
            if fault:
                place = f"{where}.jqPathExpressions[{number}]"
                yield Problem(fault, place, "such as .spec.template.spec.containers[].image")


def _jq_fault(expression: str) -> str:
    """Return what is plainly wrong with an expression of jq: brackets and quotes."""
    if not expression.strip():
        return "the expression is empty"
    if "\\(" in expression:
        return ""  # a text with expressions inside of it
    import re

    bare = re.sub(r'"(?:\\.|[^"\\])*"', "", expression)
    if '"' in bare:
        return f"{shown(expression)} does not end its text"
    open_at: list[str] = []
    for char in bare:
        if char in "([{":
            open_at.append(char)
        elif char in _CLOSING and (not open_at or open_at.pop() != _CLOSING[char]):
            return f"{shown(expression)} closes a '{char}' that it did not open"
    return f"{shown(expression)} does not close a '{open_at[-1]}'" if open_at else ""


@object_rule("K8S-ARGO-010", kinds=_BOTH, severity="warning", needs=("syncPolicy",))
def sync_policy_unread(manifest: Manifest) -> Iterator[Problem]:
    """The options of a sync are those that Argo CD knows, and its pauses are durations."""
    spec, path = application_spec(manifest)
    policy = mapping(spec.get("syncPolicy"))
    for index, option in texts(policy, "syncOptions"):
        if plain(option):
            yield from _option(option, f"{path}.syncPolicy.syncOptions[{index}]")
    yield from _retry(mapping(policy.get("retry")), f"{path}.syncPolicy.retry")


def _option(option: str, path: str) -> Iterator[Problem]:
    name, equals, value = option.partition("=")
    known = _OPTIONS.get(name)
    if not equals:
        yield Problem(f"{shown(option)} has no value", path, f"write {option}=true")
    elif known is None:
        hint = did_you_mean(name, _OPTIONS)
        yield Problem(f"Argo CD has no option {shown(name)}", path, hint)
    elif value not in known:
        yield Problem(f"{name} is never {shown(value)}", path, f"write one of {join(known)}")


def _retry(retry: Tree, path: str) -> Iterator[Problem]:
    backoff = mapping(retry.get("backoff"))
    found = {field: seconds(backoff.get(field)) for field in ("duration", "maxDuration")}
    for field, value in found.items():
        written = plain(backoff.get(field))
        if written and value is None and not written.isdigit():
            message = f"{shown(written)} is no length of time"
            yield Problem(message, f"{path}.backoff.{field}", "write one such as 30s")
    first, longest = found["duration"], found["maxDuration"]
    if first is not None and longest is not None and longest < first:
        message = "the longest pause is shorter than the first"
        yield Problem(message, f"{path}.backoff.maxDuration")
    factor = whole(backoff.get("factor"))
    if factor is not None and factor < 1:
        yield Problem(f"the factor {factor} is less than 1", f"{path}.backoff.factor")
