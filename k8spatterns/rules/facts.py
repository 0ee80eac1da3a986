"""Facts about values that the schema of a custom resource states beyond types and bounds.

A fact is a list of a word and its parts: `["count", 1, 1, ["has", "chart"], ["has", "chartRef"]]`.
As for the server, a condition over what is not there is neither true nor false; a whole fact has to
be true.

Words: `has` path; `is` term, values; `same`, `<`, `<=`, `>`, `>=` two terms; `starts`, `ends`,
`has text`, `matches` term, text; `holds` term, key or item; `all`, `any` conditions; `not`
condition; `if` condition, then, otherwise; `count` at least, at most, conditions; `each`, `some`,
`single` group, condition on its items; `unique` group, keys (`?`: may be missing, `~`: or empty);
`unique where` group, condition, keys; `address` term; `at` path, fact; `rule` module, function,
arguments.
"""

from __future__ import annotations

import operator
from typing import TYPE_CHECKING, Any

from k8spatterns.rules.fact_terms import split_path, term_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from k8spatterns.rules.fact_terms import Around

    Condition = Callable[[Around], "bool | None"]


def condition_of(fact: list[Any]) -> Condition:
    """Return the function that says whether a fact is true: None where a value is missing."""
    word, *parts = fact
    return _WORDS[word](*parts)


def _has(path: str) -> Condition:
    out, names = split_path(path)
    *before, last = names
    if not before:
        return lambda around: type(v := around[out]) is dict and v.get(last) is not None
    find = term_of("^" * out + ".".join(before))

    def has(around: Around) -> bool | None:
        value = find(around)
        return value.get(last) is not None if type(value) is dict else None

    return has


def _is(term: Any, *values: Any) -> Condition:
    find = term_of(term)
    if any(isinstance(value, bool) for value in values):
        wanted = values[0]
        return lambda around: None if (value := find(around)) is None else value is wanted
    return lambda around: None if (value := find(around)) is None else value in values


def _compared(compare: Callable[[Any, Any], bool]) -> Callable[[Any, Any], Condition]:
    def make(left: Any, right: Any) -> Condition:
        one, other = term_of(left), term_of(right)

        def holds(around: Around) -> bool | None:
            a, b = one(around), other(around)
            if a is None or b is None:
                return None
            try:
                return compare(a, b)
            except TypeError:  # a text where the schema allows numbers and texts
                return None

        return holds

    return make


def _on_text(judge: Callable[[str, str], bool]) -> Callable[[Any, str], Condition]:
    def make(term: Any, text: str) -> Condition:
        find = term_of(term)
        return lambda around: judge(v, text) if isinstance(v := find(around), str) else None

    return make


def _matches(term: Any, pattern: str) -> Condition:
    from k8spatterns.syntax.go_pattern import compiled

    find, regex = term_of(term), compiled(pattern)
    if regex is None:
        return lambda _: True
    search = regex.search
    return lambda around: search(v) is not None if isinstance(v := find(around), str) else None


def _holds(term: Any, key: Any) -> Condition:
    find = term_of(term)
    return lambda around: key in v if isinstance(v := find(around), (dict, list)) else None


def _address(term: Any) -> Condition:
    from k8spatterns.syntax.network import ip

    find = term_of(term)
    return lambda around: ip(v) is None if isinstance(v := find(around), str) else None


def _all(*facts: list[Any]) -> Condition:
    parts = [condition_of(fact) for fact in facts]

    def holds(around: Around) -> bool | None:
        verdict: bool | None = True
        for part in parts:
            found = part(around)
            if found is False:
                return False
            if found is None:
                verdict = None
        return verdict

    return holds


def _any(*facts: list[Any]) -> Condition:
    parts = [condition_of(fact) for fact in facts]

    def holds(around: Around) -> bool | None:
        verdict: bool | None = False
        for part in parts:
            found = part(around)
            if found:
                return True
            if found is None:
                verdict = None
        return verdict

    return holds


def _not(fact: list[Any]) -> Condition:
    part = condition_of(fact)
    return lambda around: None if (found := part(around)) is None else not found


def _if(premise: list[Any], then: list[Any], otherwise: list[Any] | None = None) -> Condition:
    given, first = condition_of(premise), condition_of(then)
    second = condition_of(otherwise or ["all"])

    def holds(around: Around) -> bool | None:
        found = given(around)
        if found is None:
            return None
        return first(around) if found else second(around)

    return holds


def _count(low: int, high: int, *facts: list[Any]) -> Condition:
    parts = [condition_of(fact) for fact in facts]

    def holds(around: Around) -> bool | None:
        found = [part(around) for part in parts]
        return None if None in found else low <= sum(map(bool, found)) <= high

    return holds


def _items(word: str) -> Callable[[Any, list[Any]], Condition]:
    def make(group: Any, fact: list[Any]) -> Condition:
        find, part = term_of(group), condition_of(fact)

        def holds(around: Around) -> bool | None:
            items = find(around)
            if not isinstance(items, (list, dict)):
                return None
            return _of_items(word, [part((item, *around)) for item in items])

        return holds

    return make


def _of_items(word: str, found: list[bool | None]) -> bool | None:
    if word == "single":
        return None if None in found else found.count(True) == 1
    decisive = word == "some"
    if decisive in found:
        return decisive
    return None if None in found else not decisive


def _unique(group: Any, *keys: str) -> Condition:
    return _unique_where(group, ["all"], *keys)


def _unique_where(group: Any, premise: list[Any], *keys: str) -> Condition:
    find, counts = term_of(group), condition_of(premise)
    needed = [key for key in keys if not key.endswith(("?", "~"))]

    def holds(around: Around) -> bool | None:
        items = find(around)
        if not isinstance(items, list):
            return None
        asked = [item for item in items if counts((item, *around)) is not False]
        if any(item.get(key) is None for item in asked for key in needed):
            return None
        found = [identity(item, keys) for item in asked]
        return not any(item in found[:place] for place, item in enumerate(found))

    return holds


def identity(item: Any, keys: tuple[str, ...]) -> Any:
    """Return what must differ between items: themselves, or their values at the keys."""
    return [_at_key(item, key) for key in keys] if keys else item


def _at_key(item: dict[str, Any], key: str) -> Any:
    value = item.get(key.rstrip("?~"))
    return None if key.endswith("~") and value == "" else value


def _at(_path: str, fact: list[Any]) -> Condition:
    return condition_of(fact)


def _rule(module: str, function: str, *arguments: Any) -> Condition:
    judge = rule_function(module, function)
    return lambda around: not judge(around[0], *arguments)


def rule_function(module: str, function: str) -> Callable[..., str]:
    """Return the function of a `rule`, which returns what is wrong or an empty text."""
    from importlib import import_module

    found: Callable[..., str] = getattr(
        import_module(f"k8spatterns.rules.{module}_facts"), function
    )
    return found


_WORDS: dict[str, Callable[..., Condition]] = {
    "<": _compared(operator.lt),
    "<=": _compared(operator.le),
    ">": _compared(operator.gt),
    ">=": _compared(operator.ge),
    "address": _address,
    "all": _all,
    "any": _any,
    "at": _at,
    "count": _count,
    "each": _items("each"),
    "ends": _on_text(str.endswith),
    "has": _has,
    "has text": _on_text(str.__contains__),
    "holds": _holds,
    "if": _if,
    "is": _is,
    "matches": _matches,
    "not": _not,
    "rule": _rule,
    "same": _compared(operator.eq),
    "single": _items("single"),
    "some": _items("some"),
    "starts": _on_text(str.startswith),
    "unique": _unique,
    "unique where": _unique_where,
}
