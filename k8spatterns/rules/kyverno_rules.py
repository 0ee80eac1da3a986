"""Rules for what Kyverno's webhook takes as a policy.

https://kyverno.io/docs/policy-types/cluster-policy/policy-settings/
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.rules.kyverno_policies import GROUP, KINDS
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.system_fields import named_once, only_one
from k8spatterns.rules.values import (
    all_texts,
    items,
    join,
    listed,
    mapping,
    set_fields,
    spec_of,
    text,
    whole,
)
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

_POLICIES = tuple((GROUP, kind) for kind in KINDS)
_OPERATIONS = ("validate", "mutate", "generate", "verifyImages")
_USERS = ("roles", "clusterRoles", "subjects")
_SOURCES = ("configMap", "apiCall", "imageRegistry", "variable", "globalReference")
_OWN_NAMES = (
    "images",
    "request",
    "serviceAccountName",
    "serviceAccountNamespace",
    "element",
    "elementIndex",
)
_OPS = ("add", "remove", "replace", "move", "copy", "test")
_NO_VALUE = ("remove", "move", "copy")
_LONGEST_TIMEOUT = 30


def _rules(manifest: Manifest) -> Iterator[tuple[str, Tree]]:
    for index, rule in items(spec_of(manifest.tree), "rules"):
        yield f"spec.rules[{index}]", rule


@object_rule("K8S-KYV-004", kinds=_POLICIES, needs=("rules",), webhook=True)
def rule_of_no_type(manifest: Manifest) -> Iterator[Problem]:
    """A rule of a policy has a name of its own, and does one thing."""
    yield from named_once(spec_of(manifest.tree), "rules", "spec")
    for path, rule in _rules(manifest):
        done = {field: rule[field] for field in _OPERATIONS if rule.get(field)}
        yield from only_one(done, _OPERATIONS, path)
        if rule.get("imageExtractors") and not rule.get("verifyImages"):
            message = "images are extracted for verifyImages only"
            yield Problem(message, f"{path}.imageExtractors", "leave it out")


@object_rule("K8S-KYV-005", kinds=_POLICIES, needs=("match", "exclude"), webhook=True)
def match_unclear(manifest: Manifest) -> Iterator[Problem]:
    """A rule matches by any or by all of its filters, and leaves something of it."""
    background = spec_of(manifest.tree).get("background") is not False
    for path, rule in _rules(manifest):
        match, exclude = mapping(rule.get("match")), mapping(rule.get("exclude"))
        for field, block in (("match", match), ("exclude", exclude)):
            if listed(block.get("any")) and listed(block.get("all")):
                message = "a block has any or all"
                yield Problem(message, f"{path}.{field}", "keep one of them")
            for where, filters in _filters(block, f"{path}.{field}"):
                yield from _kinds(filters, where, background=background)
        both = [listed(block.get("any")) for block in (match, exclude)]
        by_all = listed(match.get("all")) or listed(exclude.get("all"))
        if not by_all and any(each in both[1] for each in both[0]):
            message = "it excludes what it matches, and is about nothing"
            yield Problem(message, f"{path}.exclude", "exclude less")


def _filters(block: Tree, path: str) -> Iterator[tuple[str, Tree]]:
    yield path, block
    for field in ("any", "all"):
        for index, each in items(block, field):
            yield f"{path}.{field}[{index}]", each


def _kinds(filters: Tree, path: str, *, background: bool) -> Iterator[Problem]:
    kinds = listed(mapping(filters.get("resources")).get("kinds"))
    where = f"{path}.resources.kinds"
    if "*" in kinds and len(kinds) > 1:
        yield Problem("'*' stands for every kind", where, "leave out the others")
    elif "*" in kinds and background:
        message = "a background scan is not about every kind"
        yield Problem(message, where, "name the kinds, or write background: false")


@object_rule("K8S-KYV-006", kinds=_POLICIES, needs=("validate",), webhook=True)
def user_in_background(manifest: Manifest) -> Iterator[Problem]:
    """A policy that asks who made a request does not scan in the background."""
    if spec_of(manifest.tree).get("background") is False:
        return
    hint = "write background: false"
    for path, rule in _rules(manifest):
        if not rule.get("validate"):
            continue
        for field in ("match", "exclude"):
            for where, filters in _filters(mapping(rule.get(field)), f"{path}.{field}"):
                for name in (name for name in _USERS if filters.get(name)):
                    message = "nobody makes the objects that a background scan finds"
                    yield Problem(message, f"{where}.{name}", hint)
        variable = _user_variable(rule)
        if variable:
            message = f"{variable} is empty in a background scan"
            yield Problem(message, path, hint)


def _user_variable(rule: Tree) -> str:
    import re

    pattern = re.compile(
        r"\{\{[^{}]*?(?<![\w.])(serviceAccountName|serviceAccountNamespace|request\.userInfo"
        r"|request\.roles|request\.clusterRoles)\b[^{}]*\}\}"
    )
    found = (pattern.search(value) for value, _ in all_texts(rule, ""))
    return next((match[1] for match in found if match), "")


@object_rule("K8S-KYV-007", kinds=_POLICIES, needs=("patchesJson6902",), webhook=True)
def patch_unread(manifest: Manifest) -> Iterator[Problem]:
    """A JSON patch of a rule is a list of operations with pointers."""
    for path, rule in _rules(manifest):
        mutate = mapping(rule.get("mutate"))
        yield from _patch(mutate.get("patchesJson6902"), f"{path}.mutate.patchesJson6902")
        for index, each in items(mutate, "foreach"):
            where = f"{path}.mutate.foreach[{index}].patchesJson6902"
            yield from _patch(each.get("patchesJson6902"), where)


def _patch(patch: Any, path: str) -> Iterator[Problem]:
    import re

    from k8spatterns.rules.embedded import yaml_inside

    if not isinstance(patch, str) or not patch.strip():
        return
    operations, fault = yaml_inside(re.sub(r"\{\{[^{}]*\}\}", "variable", patch))
    if not isinstance(operations, list):
        if fault or operations is not None:
            yield Problem(fault or "a JSON patch is a list of operations", path)
        return
    for number, operation in enumerate(operations):
        tree = mapping(operation)
        op, pointer = text(tree.get("op")), text(tree.get("path"))
        if op not in _OPS:
            yield Problem(f"operation {number} has the op {shown(op)}", path, f"{join(_OPS)}")
        elif op not in _NO_VALUE and "value" not in tree:
            yield Problem(f"operation {number} has no value", path, "write value:")
        if not pointer.startswith(("/", "variable")):
            message = f"the path {shown(pointer)} of operation {number} has no '/' first"
            yield Problem(message, path, f"write /{pointer}")


@object_rule("K8S-KYV-008", kinds=_POLICIES, needs=("context",), webhook=True)
def context_unclear(manifest: Manifest) -> Iterator[Problem]:
    """What a rule puts into its context has a name of its own, and one source."""
    for path, rule in _rules(manifest):
        for index, entry in items(rule, "context"):
            where, name = f"{path}.context[{index}]", text(entry.get("name"))
            yield from only_one(entry, _SOURCES, where)
            if not name:
                yield Problem("the name is missing", f"{where}.name")
            elif name.partition(".")[0] in _OWN_NAMES:
                message = f"{name.partition('.')[0]} is a variable of Kyverno's own"
                yield Problem(message, f"{where}.name", "choose another name")
            variable = mapping(entry.get("variable"))
            if variable and not set_fields(variable, ("value", "jmesPath")):
                yield Problem("the variable has no value", f"{where}.variable", "write value:")
            config = mapping(entry.get("configMap"))
            for field in ("name", "namespace") if config else ():
                if not text(config.get(field)):
                    yield Problem(f"the {field} is missing", f"{where}.configMap.{field}")


@object_rule(
    "K8S-KYV-009",
    kinds=_POLICIES,
    needs=(
        "admission",
        "webhookTimeoutSeconds",
        "webhookConfiguration",
        "validationFailureActionOverrides",
    ),
    webhook=True,
)
def settings_contradict(manifest: Manifest) -> Iterator[Problem]:
    """The settings of a policy go together."""
    spec = spec_of(manifest.tree)
    configured = mapping(spec.get("webhookConfiguration"))
    for field, value in (
        ("webhookTimeoutSeconds", spec.get("webhookTimeoutSeconds")),
        ("webhookConfiguration.timeoutSeconds", configured.get("timeoutSeconds")),
    ):
        seconds = whole(value)
        if seconds is not None and not 1 <= seconds <= _LONGEST_TIMEOUT:
            yield Problem(f"{seconds} is not 1 to {_LONGEST_TIMEOUT}", f"spec.{field}")
    for old, new in (("webhookTimeoutSeconds", "timeoutSeconds"), ("failurePolicy",) * 2):
        if spec.get(old) is not None and configured.get(new) is not None:
            message = f"webhookConfiguration.{new} says it, too"
            yield Problem(message, f"spec.{old}", "leave it out")
    if spec.get("admission") is False:
        yield from _not_admitting(spec)
    if manifest.kind == "Policy" and listed(spec.get("validationFailureActionOverrides")):
        message = "a Policy is about one Namespace, and has no other actions for others"
        yield Problem(message, "spec.validationFailureActionOverrides", "leave it out")


def _not_admitting(spec: Tree) -> Iterator[Problem]:
    if spec.get("background") is False:
        message = "a policy that neither admits nor scans does nothing"
        yield Problem(message, "spec.admission", "leave out admission or background")
    for index, rule in items(spec, "rules"):
        for field in set_fields(rule, _OPERATIONS[1:]):
            message = f"{field} happens when an object is admitted"
            yield Problem(message, f"spec.rules[{index}].{field}", "leave out admission: false")
