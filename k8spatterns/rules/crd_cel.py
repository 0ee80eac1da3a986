"""The rules in CEL of a schema: whether they compile, and what they may cost.

https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#validation-rules
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.rules.crd_types import Types
from k8spatterns.rules.rule import Problem
from k8spatterns.rules.values import items, mapping, text
from k8spatterns.syntax.cel_check import Checked, Environment, check
from k8spatterns.syntax.cel_cost import cost_of
from k8spatterns.syntax.cel_types import REQUEST_BYTES, Type, optional_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Tree
    from k8spatterns.rules.crd_schema import Place
    from k8spatterns.rules.crd_versions import SchemaPart

    Found = tuple[str, Problem]

COMPILES = "K8S-CRD-014"
COSTS = "K8S-CRD-015"

#: What a rule may cost, and all rules of a schema together.
RULE_LIMIT = 10_000_000
SCHEMA_LIMIT = 100_000_000


def cel_problems(part: SchemaPart, ruled: list[tuple[Tree, Place]]) -> Iterator[Found]:
    """Yield why rules do not compile, and which cost too much.

    Args:
        part: the schema.
        ruled: the nodes that have rules.
    """
    types = Types(part.schema)
    nodes = {place.path: schema for schema, place in ruled}
    total = 0
    for around in _around(part.schema, part.path, nodes):
        kind = types.of(around.schema, whole=around.path == part.path)
        if kind is None:
            continue
        cardinality = around.elements or REQUEST_BYTES // (kind.least + 1)
        for found, cost in _rules(around, kind, cardinality):
            total += cost
            if found is not None:
                yield found
    if total > SCHEMA_LIMIT:
        message = "all rules of the schema together may cost more than servers allow"
        hint = "bound lists, maps and texts with maxItems, maxProperties and maxLength"
        yield COSTS, Problem(message, part.path, hint)


class _Node:
    """A node with rules, and what is around it."""

    __slots__ = ("elements", "path", "schema", "unordered")

    def __init__(self, schema: Tree, path: str, elements: int | None, unordered: bool) -> None:  # noqa: FBT001
        self.schema = schema
        self.path = path
        # How often it can be in an object; None where no bound is known.
        self.elements = elements
        # Whether it is inside of a list whose items can't be told apart between two updates.
        self.unordered = unordered


def _around(
    schema: Any, path: str, nodes: dict[str, Tree], *, elements: int | None = 1,
    unordered: bool = False,
) -> Iterator[_Node]:  # fmt: skip
    node = mapping(schema)
    if path in nodes:
        yield _Node(node, path, elements, unordered)
    for name, part in mapping(node.get("properties")).items():
        below = f"{path}.properties[{name}]"
        yield from _around(part, below, nodes, elements=elements, unordered=unordered)
    if isinstance(node.get("items"), dict):
        times = _times(elements, node.get("maxItems"))
        mixed = unordered or node.get("x-kubernetes-list-type") != "map"
        yield from _around(node["items"], f"{path}.items", nodes, elements=times, unordered=mixed)
    if isinstance(node.get("additionalProperties"), dict):
        times = _times(elements, node.get("maxProperties"))
        below = f"{path}.additionalProperties"
        values = node["additionalProperties"]
        yield from _around(values, below, nodes, elements=times, unordered=unordered)


def _times(elements: int | None, bound: Any) -> int | None:
    if elements is None or not isinstance(bound, (int, float)):
        return None
    return elements * int(bound)


def _rules(node: _Node, kind: Type, cardinality: int) -> Iterator[tuple[Found | None, int]]:
    """Yield what is wrong with the rules of a node, and what each costs."""
    for index, rule in items(node.schema, "x-kubernetes-validations"):
        path = f"{node.path}.x-kubernetes-validations[{index}]"
        optional = rule.get("optionalOldSelf") is True
        old = optional_of(kind) if optional else kind
        environment = Environment({"self": kind, "oldSelf": old})
        result = check(text(rule.get("rule")), environment)
        if (message := _unfit(result, "bool")) is not None:
            yield (COMPILES, Problem(message, f"{path}.rule")), 0
            continue
        for place, problem in _old_self(rule, node, result):
            yield (COMPILES, Problem(problem, f"{path}.{place}")), 0
        yield from _cost(result, environment, cardinality, f"{path}.rule")
        if rule.get("messageExpression"):
            found = check(text(rule.get("messageExpression")), environment)
            message = _unfit(found, "string")
            if message is not None:
                yield (COMPILES, Problem(message, f"{path}.messageExpression")), 0


def _unfit(result: Checked, wanted: str) -> str | None:
    if result.fault:
        return f"the expression does not compile: {result.fault}"
    if result.type is None or result.type.name == wanted or len(result.type.name) == 1:
        return None
    return f"the expression is of the type {result.type}, not {wanted}"


def _old_self(rule: Tree, node: _Node, result: Checked) -> Iterator[tuple[str, str]]:
    if result.tree is None:
        return
    if "oldSelf" in result.names:
        if node.unordered:
            message = "oldSelf can't be used inside of a list that is no map"
            yield "rule", message
    elif rule.get("optionalOldSelf") is not None:
        yield "optionalOldSelf", "needs a rule that uses oldSelf"


def _cost(
    result: Checked, environment: Environment, cardinality: int, path: str
) -> Iterator[tuple[Found | None, int]]:
    if result.tree is None:
        return
    cost = cost_of(result.tree, environment) * cardinality
    if cost > RULE_LIMIT:
        message = f"the rule may cost {cost // RULE_LIMIT} times what servers allow, or more"
        hint = "bound lists, maps and texts with maxItems, maxProperties and maxLength"
        yield (COSTS, Problem(message, path, hint)), cost
    else:
        yield None, cost
