"""Policies of Kyverno in an app: their rules, what autogen makes of them, and what they do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from k8spatterns.rules.kyverno_cel import judged_cel, pod_in
from k8spatterns.rules.kyverno_conditions import holds
from k8spatterns.rules.kyverno_matching import (
    View,
    applies,
    filters_of,
    is_pod,
    kinds_of,
    selected,
)
from k8spatterns.rules.kyverno_patterns import Mismatch, mismatch
from k8spatterns.rules.kyverno_unknown import NotEvaluatedError
from k8spatterns.rules.kyverno_wildcards import any_wildcard, wildcard
from k8spatterns.rules.values import items, listed, mapping, spec_of, text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Graph
    from k8spatterns.manifest import Manifest, Tree

GROUP = "kyverno.io"
KINDS = ("ClusterPolicy", "Policy")
_AUTOGEN = "pod-policies.kyverno.io/autogen-controllers"
_TEMPLATE = ("spec", "template")
# Kinds that make Pods, with where they keep the template.
CONTROLLERS: dict[tuple[str, str], tuple[str, ...]] = {
    ("apps", "DaemonSet"): _TEMPLATE,
    ("apps", "Deployment"): _TEMPLATE,
    ("apps", "ReplicaSet"): _TEMPLATE,
    ("apps", "StatefulSet"): _TEMPLATE,
    ("batch", "CronJob"): ("spec", "jobTemplate", "spec", "template"),
    ("batch", "Job"): _TEMPLATE,
    ("", "ReplicationController"): _TEMPLATE,
}
_ALL = frozenset(kind for _, kind in CONTROLLERS)
_NO_AUTOGEN = ("name", "names", "selector", "annotations")
# Namespaces that Kyverno leaves alone as it is installed.
LEFT_ALONE = frozenset({"kube-node-lease", "kube-public", "kube-system", "kyverno"})
_NOT_EVALUATED = ("assert", "foreach", "manifests", "podSecurity")


class PolicyRule(NamedTuple):
    """A rule of a policy.

    Fields:
        policy: the ClusterPolicy or Policy.
        at: its place in the list of rules.
        tree: the rule.
        controllers: kinds whose Pod templates it is about, too.
    """

    policy: Manifest
    at: int
    tree: Tree
    controllers: frozenset[str]

    @property
    def name(self) -> str:
        """The rule's name."""
        return text(self.tree.get("name"))

    @property
    def validate(self) -> Tree:
        """What it validates; empty where it does something else."""
        return mapping(self.tree.get("validate"))


def policies(graph: Graph) -> Iterator[Manifest]:
    """Yield the policies of an app."""
    for kind in KINDS:
        yield from graph.of_kind(GROUP, kind)


def rules_of(policy: Manifest) -> Iterator[PolicyRule]:
    """Yield the rules of a policy."""
    controllers = _controllers(policy)
    for index, rule in items(spec_of(policy.tree), "rules"):
        about = controllers if _is_about_pods(rule) else frozenset()
        yield PolicyRule(policy, index, rule, about)


def is_looked_at(policy: Manifest, manifest: Manifest) -> bool:
    """Say whether a policy looks at an object at all."""
    if manifest.group == GROUP or manifest.namespace in LEFT_ALONE:
        return False
    return policy.kind == "ClusterPolicy" or policy.namespace == manifest.namespace


def views(rule: PolicyRule, manifest: Manifest, labels: Tree | None) -> Iterator[View]:
    """Yield the object as the rule sees it, and as the rule that autogen makes of it does."""
    yield View(manifest, labels)
    if manifest.kind in rule.controllers and (manifest.group, manifest.kind) in CONTROLLERS:
        yield View(manifest, labels, controller=True)


def judged(rule: PolicyRule, view: View) -> Mismatch | None:
    """Return where the object does not meet the rule, or None; skipped is part of the answer.

    Raises:
        NotEvaluatedError: that is known only in a cluster.
    """
    tree = view.manifest.tree
    template = _template(view)
    preconditions = rule.tree.get("preconditions")
    if preconditions and not holds(preconditions, tree, template):
        return Mismatch((), "what the preconditions say", skipped=True)
    validate = rule.validate
    if validate.get("deny") is not None:
        denied = holds(mapping(validate["deny"]).get("conditions"), tree, template)
        return Mismatch((), "what the conditions do not deny") if denied else None
    if validate.get("pattern") is not None:
        return _against(tree, validate["pattern"], template)
    if listed(validate.get("anyPattern")):
        return _against_any(tree, listed(validate["anyPattern"]), template)
    if validate.get("cel") is not None:
        return judged_cel(rule.tree, pod_in(tree, template), view.namespace_labels)
    found = next((field for field in _NOT_EVALUATED if validate.get(field) is not None), "")
    raise NotEvaluatedError(f"{found} is for Kyverno itself" if found else "it has no pattern")


def enforced(rule: PolicyRule, view: View) -> bool:
    """Say whether Kyverno refuses what does not meet the rule, instead of reporting it.

    See https://kyverno.io/docs/policy-types/cluster-policy/validate/#failure-action
    """
    spec = spec_of(rule.policy.tree)
    if spec.get("admission") is False:
        return False
    own = text(rule.validate.get("failureAction"))
    action = own or text(spec.get("validationFailureAction")) or "Audit"
    overrides = rule.validate.get("failureActionOverrides") if own else None
    for each in listed(overrides or spec.get("validationFailureActionOverrides")):
        override = mapping(each)
        names = [name for name in listed(override.get("namespaces")) if isinstance(name, str)]
        if any_wildcard(names, view.manifest.namespace):
            action = text(override.get("action")) or action
    return action.lower() == "enforce"


def is_excepted(graph: Graph, rule: PolicyRule, view: View) -> bool:
    """Say whether a PolicyException of the app takes the object out of the rule."""
    names = (rule.name, f"autogen-{rule.name}", f"autogen-cronjob-{rule.name}")
    policy = rule.policy.name
    if rule.policy.kind == "Policy":
        policy = f"{rule.policy.namespace}/{policy}"
    for exception in graph.of_kind(GROUP, "PolicyException"):
        spec = spec_of(exception.tree)
        if selected(mapping(spec.get("match")), view, ("CREATE",)) is False:
            continue
        for _, each in items(spec, "exceptions"):
            excepted = [name for name in listed(each.get("ruleNames")) if isinstance(name, str)]
            if text(each.get("policyName")) == policy and any(
                wildcard(wanted, name) for wanted in excepted for name in names
            ):
                return True
    return False


def is_changed_before(graph: Graph, view: View) -> bool:
    """Say whether a rule of the app changes the object before others judge it."""
    for policy in policies(graph):
        if not is_looked_at(policy, view.manifest):
            continue
        for rule in rules_of(policy):
            mutate = mapping(rule.tree.get("mutate"))
            if not mutate or mutate.get("targets"):
                continue
            seen = views(rule, view.manifest, view.namespace_labels)
            if any(applies(rule.tree, each) is not False for each in seen):
                return True
    return False


def _template(view: View) -> tuple[str, ...]:
    key = (view.manifest.group, view.manifest.kind)
    return CONTROLLERS.get(key, ()) if view.controller else ()


def _against(tree: Tree, pattern: Any, template: tuple[str, ...]) -> Mismatch | None:
    return mismatch(tree, _placed(pattern, template))


# A rule's patterns are the same for every object: they are looked through and placed once. Each is
# kept beside the result, so that no other pattern takes its identity.
_known: dict[tuple[int, tuple[str, ...]], tuple[Any, Any]] = {}
_MOST_KNOWN = 1024


def _placed(pattern: Any, template: tuple[str, ...]) -> Any:
    """Return the pattern as it is for a kind that keeps its Pods at some path."""
    key = (id(pattern), template)
    known = _known.get(key)
    if known is None or known[0] is not pattern:
        _refuse_variables(pattern)
        placed = pattern
        for step in reversed(template):
            placed = {step: placed}
        if len(_known) >= _MOST_KNOWN:
            _known.clear()
        known = _known[key] = (pattern, placed)
    return known[1]


def _against_any(tree: Tree, patterns: list[Any], template: tuple[str, ...]) -> Mismatch | None:
    """Return None where a pattern fits; where all are skipped, the rule is."""
    found = [_against(tree, pattern, template) for pattern in patterns]
    wrong = [each for each in found if each is not None]
    if len(wrong) < len(found):
        return None
    return next((each for each in wrong if not each.skipped), wrong[0])


def _refuse_variables(pattern: Any) -> None:
    """Raise where a pattern has variables or references, which need Kyverno's context."""
    nodes = [pattern]
    while nodes:
        node = nodes.pop()
        if isinstance(node, dict):
            nodes += [*node, *node.values()]
        elif isinstance(node, list):
            nodes += node
        elif isinstance(node, str) and ("{{" in node or "$(" in node):
            raise NotEvaluatedError(f"its pattern has the variable {node}")


def _controllers(policy: Manifest) -> frozenset[str]:
    """Return the kinds that autogen makes rules for; none where one rule is too special.

    See https://kyverno.io/docs/policy-types/cluster-policy/autogen/
    """
    for _, rule in items(spec_of(policy.tree), "rules"):
        mutate = mapping(rule.get("mutate"))
        patches = [mutate, *(mapping(each) for each in listed(mutate.get("foreach")))]
        if rule.get("generate") or any(each.get("patchesJson6902") for each in patches):
            return frozenset()
        blocks = [mapping(rule.get(name)) for name in ("match", "exclude")]
        if any(_is_special(each) for block in blocks for each in filters_of(block)):
            return frozenset()
    wanted = mapping(policy.metadata.get("annotations")).get(_AUTOGEN)
    if not isinstance(wanted, str) or wanted in ("", "all"):
        return _ALL
    return _ALL & {kind.strip() for kind in wanted.split(",")}


def _is_special(wanted: Tree) -> bool:
    resources = mapping(wanted.get("resources"))
    kinds = [kind for kind in listed(resources.get("kinds")) if isinstance(kind, str)]
    if any(resources.get(field) for field in _NO_AUTOGEN):
        return True
    return len(kinds) > 1 and any(is_pod(kind) for kind in kinds)


def _is_about_pods(rule: Tree) -> bool:
    excluded = kinds_of(mapping(rule.get("exclude")))
    matched = any(is_pod(kind) for kind in kinds_of(mapping(rule.get("match"))))
    return matched and (not excluded or any(is_pod(kind) for kind in excluded))
