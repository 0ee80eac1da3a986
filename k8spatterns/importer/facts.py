"""What the CEL rules of a schema say, as facts in words of this package.

A fact is a condition on the value of a schema; `k8spatterns.rules.facts` lists the words and judges
by them. What a rule says of an update is left out, as is what is true of every object. The few that
say what no word says are in `fact_table`, by the digest of their text.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from k8spatterns.importer.fact_shapes import counted, unique_keys
from k8spatterns.importer.fact_table import FACT_OF
from k8spatterns.importer.rule_trees import Unread, tree_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from k8spatterns.importer.rule_trees import Tree

Fact = list[Any]
Scope = tuple[str, ...]

_ALWAYS: Fact = ["all"]
_NEVER: Fact = ["any"]
_TEXT_CALLS = {"startsWith": "starts", "endsWith": "ends", "contains": "has text"}
_TEXT_CALLS["matches"] = "matches"
_ITEM_CALLS = {"all": "each", "exists": "some", "exists_one": "single"}
_COMPARED = frozenset({"==", "!=", "in", "<", "<=", ">", ">="})
_TURNED = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}
_OLD = "oldSelf"
_TWO = 2
_JOINING = frozenset({"all", "each", "if"})


def facts_of(rules: list[Mapping[str, Any]]) -> tuple[list[Fact], list[str]]:
    """Return the facts of the rules of one schema, and the rules that no fact was found for.

    Args:
        rules: the value of `x-kubernetes-validations`.
    """
    found: list[Fact] = []
    unread: list[str] = []
    for rule in rules:
        try:
            fact = fact_of(rule["rule"])
        except Unread:
            unread.append(rule["rule"])
            continue
        if fact is not None and rule.get("fieldPath"):
            fact = ["at", rule["fieldPath"], fact]
        if fact is not None and fact not in found:
            found.append(fact)
    return found, unread


def fact_of(expression: str) -> Fact | None:
    """Return what an expression says of a new object, or None where it says nothing.

    Raises:
        Unread: it says what is not read here.
    """
    tree = tree_of(expression)
    if _mentions(tree, _OLD):
        return None
    known = FACT_OF.get(digest(tree))
    fact = known if known is not None else _settled(condition(tree, ("self",)))
    return None if fact == _ALWAYS else fact


def digest(tree: Tree) -> str:
    """Return a short name for an expression, however it is spaced and bracketed."""
    return hashlib.sha256(repr(tree).encode()).hexdigest()[:12]


def _mentions(tree: Any, name: str) -> bool:
    if isinstance(tree, tuple):
        return tree == ("name", name) or any(_mentions(part, name) for part in tree)
    return False


def condition(tree: Tree, scope: Scope) -> Fact:  # noqa: PLR0911 (a case per form)
    """Return a tree that is true or false as a fact.

    Args:
        tree: of the expression.
        scope: the names of the value and of the items around the place, the nearest last.

    Raises:
        Unread: it says what no fact says.
    """
    if (flags := counted(tree)) is not None:
        return ["count", *flags[:2], *(condition(flag, scope) for flag in flags[2])]
    match tree:
        case ("value", True):
            return _ALWAYS
        case ("!", inner):
            return _denied(condition(inner, scope))
        case ("&&" | "||" as sign, left, right):
            parts = [condition(left, scope), condition(right, scope)]
            return _merged("all" if sign == "&&" else "any", parts)
        case ("if", premise, then, otherwise):
            branches = [condition(part, scope) for part in (premise, then, otherwise)]
            return ["if", *branches] if branches[2] != _ALWAYS else ["if", *branches[:2]]
        case (sign, left, right) if sign in _COMPARED:
            return _compared(sign, left, right, scope)
        case ("call", name, receiver, arguments):
            return _called(name, receiver, arguments, scope)
        case ("field" | "name", *_):
            return ["is", term(tree, scope), True]
    raise Unread(str(tree[0]))


def _merged(word: str, parts: list[Fact]) -> Fact:
    """Join facts: all of them, or any of them, without one inside another of its sort."""
    neutral = _ALWAYS if word == "all" else _NEVER
    found: list[Fact] = []
    for part in parts:
        if part == neutral:
            continue
        found += part[1:] if part[0] == word else [part]
    if word == "any":
        found = _few_values(found)
    return found[0] if len(found) == 1 else [word, *found]


def _few_values(parts: list[Fact]) -> list[Fact]:
    """Join alternatives that say that one term has one value or another."""
    found: list[Fact] = []
    for part in parts:
        if found and part[0] == found[-1][0] == "is" and part[1] == found[-1][1]:
            found[-1] = [*found[-1], *part[2:]]
        else:
            found.append(part)
    return found


def _settled(fact: Fact) -> Fact:
    """Say "at most one of both" for "not this one, or not that"."""
    if fact[0] == "any" and len(fact) == _TWO + 1 and all(map(_is_missing, fact[1:])):
        return ["count", 0, 1, *(part[1] for part in fact[1:])]
    if fact[0] in _JOINING:
        return [_settled(part) if isinstance(part, list) else part for part in fact]
    return fact


def _is_missing(fact: Fact) -> bool:
    return fact[0] == "not" and fact[1][0] == "has" and "." not in fact[1][1]


def _denied(fact: Fact) -> Fact:
    """Return the contrary of a fact."""
    match fact:
        case ["not", inner]:
            return list(inner)
        case ["all" | "any" as word, *parts]:
            return _merged("any" if word == "all" else "all", [_denied(part) for part in parts])
        case ["if", premise, then]:
            return ["if", premise, _denied(then), _NEVER]
        case ["if", premise, then, otherwise]:
            other = _denied(otherwise)
            return ["if", premise, _denied(then), *([] if other == _ALWAYS else [other])]
    return ["not", fact]


def _equal(left: Tree, right: Tree, scope: Scope) -> Fact:
    if left[0] == "value":
        left, right = right, left
    if right == ("value", None) and left == ("name", scope[-1]):
        return _NEVER  # null is no value, about which nothing is asked
    if right[0] == "value":
        return ["is", term(left, scope), right[1]]
    if _is_truth(left) and _is_truth(right):
        parts = [condition(left, scope), condition(right, scope)]
        return _denied(["count", 1, 1, *parts])
    return ["same", term(left, scope), term(right, scope)]


def _is_truth(tree: Tree) -> bool:
    return tree[0] in ("!", "&&", "||") or tree[:2] == ("call", "has")


def _member(item: Tree, group: Tree, scope: Scope) -> Fact:
    if group[0] == "list" and all(part[0] == "value" for part in group[1]):
        return ["is", term(item, scope), *(part[1] for part in group[1])]
    if item[0] == "value":
        return ["holds", term(group, scope), item[1]]
    raise Unread("in")


def _compared(sign: str, left: Tree, right: Tree, scope: Scope) -> Fact:
    if sign in ("==", "!="):
        fact = _equal(left, right, scope)
        return fact if sign == "==" else _denied(fact)
    if sign == "in":
        return _member(left, right, scope)
    if left[0] == "value":
        sign, left, right = _TURNED[sign], right, left
    return [sign, term(left, scope), term(right, scope)]


def _called(name: str, receiver: Tree | None, arguments: tuple[Tree, ...], scope: Scope) -> Fact:
    if name == "has" and arguments[0][0] == "field":
        return ["has", term(arguments[0], scope)]
    if name in _TEXT_CALLS and receiver is not None and arguments[0][0] == "value":
        return [_TEXT_CALLS[name], term(receiver, scope), arguments[0][1]]
    if name in _ITEM_CALLS and receiver is not None:
        return _items(name, receiver, arguments, scope)
    raise Unread(name)


def _items(name: str, receiver: Tree, arguments: tuple[Tree, ...], scope: Scope) -> Fact:
    variable, body = arguments
    group = term(receiver, scope)
    if name == "all" and (keys := unique_keys(receiver, variable, body)) is not None:
        return ["unique", group, *keys]
    return [_ITEM_CALLS[name], group, condition(body, (*scope, variable[1]))]


def term(tree: Tree, scope: Scope) -> Any:  # noqa: PLR0911 (a case per form)
    """Return a tree that is a value as the term of a fact.

    Raises:
        Unread: it is what no term is.
    """
    match tree:
        case ("value", bool() | int() | float() as value):
            return value
        case ("list", ()) | ("map",):
            return ["empty"]
        case ("if", ("call", "has", None, (field,)), then, otherwise) if field == then:
            return ["or", term(field, scope), _constant(otherwise)]
        case ("call", "size", None, (inner,)):
            return _size(inner, scope)
        case ("call", "size", tuple() as inner, ()):
            return _size(inner, scope)
        case ("call", "duration", None, (("value", text),)):
            return ["duration", ["text", text]]
        case ("call", "duration" | "int" as name, None, (inner,)):
            return [name, term(inner, scope)]
        case ("call", "lowerAscii", inner, ()):
            return ["lower", term(inner, scope)]
    return _path(tree, scope)


def _size(tree: Tree, scope: Scope) -> Fact:
    match tree:
        case ("call", "filter", group, (variable, body)):
            return ["number", term(group, scope), condition(body, (*scope, variable[1]))]
    return ["size", term(tree, scope)]


def _constant(tree: Tree) -> Any:
    if tree[0] == "value":
        return tree[1]
    if tree in (("list", ()), ("map",)):
        return []
    raise Unread("or")


def _path(tree: Tree, scope: Scope) -> str:
    """Return the path from the nearest item, with a `^` for each step out of one."""
    steps: list[str] = []
    while tree[0] == "field":
        steps.insert(0, tree[2])
        tree = tree[1]
    if tree[0] != "name" or tree[1] not in scope:
        raise Unread(str(tree[0]))
    outward = len(scope) - 1 - max(i for i, name in enumerate(scope) if name == tree[1])
    return "^" * outward + ".".join(steps)
