"""Rules for what makes a Job fail or succeed, and when its Pods are replaced."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules import kinds
from k8spatterns.rules.batch import job_of
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import duplicates, items, join, listed, mapping, spec_of, text, whole
from k8spatterns.syntax.indexes import count_indexes
from k8spatterns.syntax.names import qualified_name
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

_BOTH = (kinds.JOB, kinds.CRON_JOB)
_MOST = 20
_MOST_CODES = 255
_LONGEST_INDEXES = 64 * 1024


@object_rule("K8S-JOB-005", kinds=_BOTH, needs=("podFailurePolicy",))
def failure_policy_rule(manifest: Manifest) -> Iterator[Problem]:
    """A rule of a failure policy looks at exit codes or at conditions."""
    path, job = job_of(manifest)
    path = f"{path}.podFailurePolicy.rules"
    policy = job.get("podFailurePolicy")
    if len(listed(mapping(policy).get("rules"))) > _MOST:
        yield Problem(f"at most {_MOST} rules are allowed", path)
    for index, rule in items(policy, "rules"):
        yield from _rule(rule, job, f"{path}[{index}]")


def _rule(rule: Tree, job: Tree, path: str) -> Iterator[Problem]:
    codes, conditions = rule.get("onExitCodes"), listed(rule.get("onPodConditions"))
    if isinstance(codes, dict) == bool(conditions):
        yield Problem("a rule has either onExitCodes or onPodConditions", path)
    if not rule.get("action"):
        yield Problem("action is missing", f"{path}.action", "write FailJob, Ignore or Count")
    if rule.get("action") == "FailIndex" and job.get("backoffLimitPerIndex") is None:
        yield Problem("the action FailIndex needs backoffLimitPerIndex", f"{path}.action")
    if isinstance(codes, dict):
        yield from _exit_codes(codes, job, f"{path}.onExitCodes")
    if len(conditions) > _MOST:
        yield Problem(f"at most {_MOST} conditions are allowed", f"{path}.onPodConditions")
    for index, condition in items(rule, "onPodConditions"):
        refusal = qualified_name(text(condition.get("type")))
        if refusal:
            yield Problem(refusal, f"{path}.onPodConditions[{index}].type")


def _exit_codes(codes: Tree, job: Tree, path: str) -> Iterator[Problem]:
    values = [whole(value) or 0 for value in listed(codes.get("values"))]
    if not codes.get("operator"):
        yield Problem("operator is missing", f"{path}.operator", "write In or NotIn")
    if not values:
        yield Problem("at least one exit code is needed", f"{path}.values")
    if len(values) > _MOST_CODES:
        yield Problem(f"at most {_MOST_CODES} exit codes are allowed", f"{path}.values")
    if 0 in values and codes.get("operator") == "In":
        yield Problem("0 is no failure", f"{path}.values[{values.index(0)}]", "leave it out")
    for index, _ in duplicates(values):
        yield Problem(f"{values[index]} is written already", f"{path}.values[{index}]")
    if values != sorted(values):
        yield Problem("exit codes are written in order", f"{path}.values", "sort them")
    yield from _container(codes, job, path)


def _container(codes: Tree, job: Tree, path: str) -> Iterator[Problem]:
    name, template = codes.get("containerName"), spec_of(mapping(job.get("template")))
    names = [
        text(container.get("name"))
        for field in ("containers", "initContainers")
        for _, container in items(template, field)
    ]
    if isinstance(name, str) and name not in names:
        message = f"there is no container {shown(name)}; the Pod has: {join(names)}"
        yield Problem(message, f"{path}.containerName")


@object_rule("K8S-JOB-013", kinds=_BOTH, needs=("successPolicy",))
def success_policy_rule(manifest: Manifest) -> Iterator[Problem]:
    """A rule of a success policy names indexes of the Job, or how many of them."""
    path, job = job_of(manifest)
    policy, completions = job.get("successPolicy"), whole(job.get("completions"))
    if not isinstance(policy, dict) or job.get("completionMode") != "Indexed":
        return
    path = f"{path}.successPolicy.rules"
    rules = listed(policy.get("rules"))
    if not 1 <= len(rules) <= _MOST:
        yield Problem(f"a success policy has 1 to {_MOST} rules, not {len(rules)}", path)
    for index, rule in items(policy, "rules") if completions is not None else ():
        yield from _success(rule, completions or 0, f"{path}[{index}]")


def _success(rule: Tree, completions: int, path: str) -> Iterator[Problem]:
    indexes, count = rule.get("succeededIndexes"), whole(rule.get("succeededCount"))
    if indexes is None and count is None:
        yield Problem("a rule has succeededIndexes or succeededCount", path)
    highest = completions
    if isinstance(indexes, str):
        total, refusal = count_indexes(indexes, completions)
        if len(indexes) > _LONGEST_INDEXES:
            refusal = f"at most {_LONGEST_INDEXES} characters are allowed"
        if refusal:
            yield Problem(refusal, f"{path}.succeededIndexes")
        else:
            highest = min(highest, total)
    if count is not None and not 0 <= count <= highest:
        message = f"{count} can't succeed of {highest}"
        yield Problem(message, f"{path}.succeededCount", f"write at most {highest}")


@object_rule("K8S-JOB-014", kinds=_BOTH, needs=("podReplacementPolicy",))
def replacement_policy(manifest: Manifest) -> Iterator[Problem]:
    """Where a policy looks at failed Pods, only failed Pods are replaced."""
    path, job = job_of(manifest)
    policy = job.get("podReplacementPolicy")
    if policy == "":
        message = "podReplacementPolicy must not be empty"
        yield Problem(message, f"{path}.podReplacementPolicy", "leave it out")
    elif policy == "TerminatingOrFailed" and job.get("podFailurePolicy") is not None:
        message = "beside a podFailurePolicy only failed Pods are replaced"
        yield Problem(message, f"{path}.podReplacementPolicy", "write Failed")
