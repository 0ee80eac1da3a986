"""What is said of a fact that is not true of a value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.rules.fact_phrases import demanded, listed, named, needed, stated
from k8spatterns.rules.fact_terms import term_of
from k8spatterns.rules.facts import condition_of, rule_function
from k8spatterns.rules.structure_words import given
from k8spatterns.syntax.duration import duration

if TYPE_CHECKING:
    from collections.abc import Callable

    from k8spatterns.rules.fact_terms import Around

    Fact = list[Any]


def fault_of(fact: Fact, around: Around) -> str:
    """Return what is wrong with the values around a fact that is not true there."""
    if (fault := _duration_fault(fact, around)) is not None:
        return fault
    special = _SPECIAL.get(fact[0])
    text = special(fact, around) if special else demanded(fact)
    value = around[0]
    is_own = text.startswith("it ") and isinstance(value, (str, int, float))
    return f"{given(value)} {text.removeprefix('it ')}" if is_own else text


def _duration_fault(fact: Fact, around: Around) -> str | None:
    """Return what is wrong with a text that a comparison takes for a duration, if it is none."""
    for term in fact[1:3]:
        if isinstance(term, list) and term[0] == "duration" and isinstance(term[1], str):
            text = term_of(term[1])(around)
            if isinstance(text, str) and (fault := duration(text)):
                return fault if not term[1] else f"{named(term[1])}: {fault}"
    return None


def _first(fact: Fact, around: Around) -> str:
    """Return what is wrong with the first part that is not true."""
    part = next(part for part in fact[1:] if not condition_of(part)(around))
    return fault_of(part, around)


def _one_of(fact: Fact, _around: Around) -> str:
    """Return what has to be, with the parts that only tell when in front."""
    premises = [part[1] for part in fact[1:] if part[0] == "not"]
    wanted = [part for part in fact[1:] if part[0] != "not"]
    if not premises:
        return demanded(fact)
    if not wanted:
        wanted, premises = [["not", premises[-1]]], premises[:-1]
    when = " and ".join(stated(part) for part in needed(premises))
    return f"when {when}, {demanded(['any', *wanted] if len(wanted) > 1 else wanted[0])}"


def _branch(fact: Fact, around: Around) -> str:
    """Return what is wrong with the branch that applies."""
    verdict = condition_of(fact[1])(around)
    if verdict is None:
        return demanded(fact)
    if verdict:
        return f"when {stated(fact[1])}, {fault_of(fact[2], around)}"
    return f"unless {stated(fact[1])}, {fault_of(fact[3], around)}"


def _item(fact: Fact, around: Around) -> str:
    """Return what is wrong with the first item that breaks a fact about all of them."""
    items = term_of(fact[1])(around)
    holds = condition_of(fact[2])
    for place, item in enumerate(items or ()):
        if not holds((item, *around)):
            where = f"item {place}" if isinstance(items, list) else f"the key {item!r}"
            return f"{where}: {fault_of(fact[2], (item, *around))}"
    return demanded(fact)


def _counted(fact: Fact, around: Around) -> str:
    found = [part for part in fact[3:] if condition_of(part)(around)]
    fields = all(part[0] == "has" for part in fact[3:])
    if not fields:
        return demanded(fact)
    names = listed([named(part[1]) for part in found], "and")
    return f"{demanded(fact)}, but {f'{names} are' if found else 'none is'}"


def _by_function(fact: Fact, around: Around) -> str:
    return rule_function(fact[1], fact[2])(around[0], *fact[3:])


def _inner(fact: Fact, around: Around) -> str:
    return fault_of(fact[2], around)


_SPECIAL: dict[str, Callable[[Fact, Around], str]] = {
    "all": _first,
    "any": _one_of,
    "at": _inner,
    "count": _counted,
    "each": _item,
    "if": _branch,
    "rule": _by_function,
}
