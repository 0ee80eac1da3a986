"""Which requests webhooks and admission policies are about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.built_in import alone, one_of, refusal_at, required, texts, twice
from k8spatterns.rules.rule import Problem
from k8spatterns.rules.values import items
from k8spatterns.syntax.names import path_segment
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Tree

FAILURE_POLICIES = ("Fail", "Ignore")
MATCH_POLICIES = ("Equivalent", "Exact")
REINVOCATION_POLICIES = ("IfNeeded", "Never")
OPERATIONS = ("*", "CONNECT", "CREATE", "DELETE", "UPDATE")
_SCOPES = ("*", "Cluster", "Namespaced")


def rule_problems(rule: Tree, path: str) -> Iterator[Problem]:
    """Yield what is wrong with a rule: operations, groups, versions, resources, scope."""
    operations, versions = texts(rule, "operations"), texts(rule, "apiVersions")
    for field, what in (
        ("operations", "operations"),
        ("apiGroups", "API groups"),
        ("apiVersions", "API versions"),
    ):
        yield from required(rule, field, path)
        yield from alone(texts(rule, field), f"{path}.{field}", what)
    for index, operation in enumerate(operations):
        yield from one_of(operation, f"{path}.operations[{index}]", OPERATIONS)
    for index, version in enumerate(versions):
        if not version:
            yield Problem("a version must not be empty", f"{path}.apiVersions[{index}]")
    yield from _resources(rule, path)
    yield from one_of(rule.get("scope"), f"{path}.scope", _SCOPES)


def _resources(rule: Tree, path: str) -> Iterator[Problem]:
    resources = texts(rule, "resources")
    yield from required(rule, "resources", path)
    path = f"{path}.resources"
    yield from alone(resources, path, "resources and subresources", "*/*")
    yield from _covered(resources, path)
    # The server looks at the last resource without a subresource.
    bare = [resource for resource in resources if resource and "/" not in resource]
    if "*" in bare and bare[-1] != "*":
        message = '"*" stands for all resources'
        yield Problem(message, path, "write it alone, or with subresources only")


def _covered(resources: list[str], path: str) -> Iterator[Problem]:
    """Yield a problem for what a wildcard before it covers."""
    of_all: set[str] = set()
    with_all: set[str] = set()
    for index, resource in enumerate(resources):
        if not resource:
            yield Problem("a resource must not be empty", f"{path}[{index}]")
        name, slash, sub = resource.partition("/")
        if not slash:
            continue
        wildcard = f"{name}/*" if name in with_all else f"*/{sub}" if sub in of_all else ""
        if wildcard:
            message = f"{shown(wildcard)} stands for {shown(resource)}, too"
            yield Problem(message, f"{path}[{index}]", "leave one of the two out")
        if sub == "*":
            with_all.add(name)
        if name == "*":
            of_all.add(sub)


def match_resources(matching: Tree, path: str) -> Iterator[Problem]:
    """Yield what is wrong with the resources that a policy or its binding matches."""
    yield from one_of(matching.get("matchPolicy"), f"{path}.matchPolicy", MATCH_POLICIES)
    for field in ("resourceRules", "excludeResourceRules"):
        for index, rule in items(matching, field):
            yield from _named_rule(rule, f"{path}.{field}[{index}]")


def _named_rule(rule: Tree, path: str) -> Iterator[Problem]:
    names = texts(rule, "resourceNames")
    for index, name in enumerate(names):
        yield from refusal_at(f"{path}.resourceNames[{index}]", path_segment(name))
    yield from twice(names, lambda index: f"{path}.resourceNames[{index}]")
    yield from rule_problems(rule, path)


def no_deletes(matching: Tree, path: str) -> Iterator[Problem]:
    """Yield a problem where a policy that changes objects would have to change deleted ones."""
    for _, rule in items(matching, "resourceRules"):
        if "DELETE" in texts(rule, "operations"):
            message = "what is deleted can't be changed; write CREATE, UPDATE or CONNECT"
            yield Problem(message, f"{path}.resourceRules.operations")
