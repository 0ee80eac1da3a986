"""Rules for what a Pod chooses among few values: restarts, priority, policies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.pod_parts import CONTEXTS, MOUNTS, of_containers
from k8spatterns.rules.rule import Problem, pod_rule
from k8spatterns.rules.values import items, listed, mapping, text, whole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Pod
    from k8spatterns.manifest import Tree

# The classes that every cluster has, and no class.
PRIORITIES = {
    "": 0,
    "system-cluster-critical": 2_000_000_000,
    "system-node-critical": 2_000_001_000,
}
_MOST_RULES = 20
_MOST_EXIT_CODES = 255


@pod_rule("K8S-POD-020", needs=("restartPolicyRules",))
def restart_rules(pod: Pod) -> Iterator[Problem]:
    """Rules about restarts of a container stand beside its restartPolicy and name exit codes."""
    for container in pod.containers:
        rules, path = container.tree.get("restartPolicyRules"), container.path
        if rules and not container.tree.get("restartPolicy"):
            message = "restartPolicyRules need a restartPolicy of the same container"
            yield Problem(message, f"{path}.restartPolicy", "write restartPolicy: Never")
        if len(listed(rules)) > _MOST_RULES:
            yield Problem(f"at most {_MOST_RULES} rules are allowed", f"{path}.restartPolicyRules")
        for index, rule in items(container.tree, "restartPolicyRules"):
            where = f"{path}.restartPolicyRules[{index}]"
            if not text(rule.get("action")):
                yield Problem("action is missing", f"{where}.action", "write Restart")
            yield from _exit_codes(rule.get("exitCodes"), f"{where}.exitCodes")


def _exit_codes(codes: object, path: str) -> Iterator[Problem]:
    if not isinstance(codes, dict):
        yield Problem("exitCodes is missing", path, "write {operator: In, values: [42]}")
        return
    if not codes.get("operator"):
        yield Problem("operator is missing", f"{path}.operator", "write In or NotIn")
    if len(listed(codes.get("values"))) > _MOST_EXIT_CODES:
        yield Problem(f"at most {_MOST_EXIT_CODES} exit codes are allowed", f"{path}.values")


# Fields of few values that the server does not take for left out where they are empty. Of those
# of mounts it names the list, not the item.
_OF_MOUNTS = ("mountPropagation", "recursiveReadOnly")
_OF_CONTEXT = ("fsGroupChangePolicy", "seLinuxChangePolicy", "supplementalGroupsPolicy")
_OF_CONTAINER = ("restartPolicy", "procMount")


_LOOKS_AT = (*CONTEXTS, *MOUNTS, *of_containers("restartPolicy"), "preemptionPolicy")


@pod_rule(
    "K8S-POD-021",
    needs=(*_OF_MOUNTS, *_OF_CONTEXT, *_OF_CONTAINER, "preemptionPolicy"),
    looks_at=set(_LOOKS_AT),
)
def choice_empty(pod: Pod) -> Iterator[Problem]:
    """A field of few values is left out rather than empty."""
    yield from _empty(pod.spec, ("preemptionPolicy",), pod.path)
    context = mapping(pod.spec.get("securityContext"))
    yield from _empty(context, _OF_CONTEXT, f"{pod.path}.securityContext")
    for container in pod.containers:
        tree, path = container.tree, container.path
        yield from _empty(tree, _OF_CONTAINER[:1], path)
        own = mapping(tree.get("securityContext"))
        yield from _empty(own, _OF_CONTAINER[1:], f"{path}.securityContext")
        for _, mount in items(tree, "volumeMounts"):
            yield from _empty(mount, _OF_MOUNTS, f"{path}.volumeMounts")


def _empty(tree: Tree, fields: tuple[str, ...], path: str) -> Iterator[Problem]:
    for field in fields:
        if tree.get(field) == "":
            yield Problem(f"{field} must not be empty", f"{path}.{field}", "leave it out")


@pod_rule("K8S-POD-022", needs=("priority", "preemptionPolicy"))
def priority_contradicts_class(pod: Pod) -> Iterator[Problem]:
    """The numbers of a Pod's priority come from its class."""
    name = text(pod.spec.get("priorityClassName"))
    if pod.is_template or name not in PRIORITIES:  # the others' numbers are in the cluster
        return
    given, own = whole(pod.spec.get("priority")), PRIORITIES[name]
    if given is not None and given != own:
        message = f"the priority {given} is not that of the Pod's class, {own}"
        yield Problem(message, f"{pod.path}.priority", "leave it out, and name a priorityClassName")
    policy = pod.spec.get("preemptionPolicy")
    if policy and policy != "PreemptLowerPriority":
        message = f"the preemptionPolicy {policy} is not that of the Pod's class"
        hint = "leave it out, and name a PriorityClass that says it"
        yield Problem(message, f"{pod.path}.preemptionPolicy", hint)
