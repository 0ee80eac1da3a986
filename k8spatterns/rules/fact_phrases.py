"""Facts in words: as what is, `type is Cookie`, and as what must be, `type must be Cookie`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Callable

    Fact = list[Any]

# How a word reads: as what is, what is not, what must be and what must not be.
_VERBS: dict[str, tuple[str, str, str, str]] = {
    "<": ("is less than", "is at least", "must be less than", "must be at least"),
    "<=": ("is at most", "is more than", "must be at most", "must be more than"),
    ">": ("is more than", "is at most", "must be more than", "must be at most"),
    ">=": ("is at least", "is less than", "must be at least", "must be less than"),
    "ends": ("ends with", "does not end with", "must end with", "must not end with"),
    "has text": ("contains", "does not contain", "must contain", "must not contain"),
    "holds": ("has", "does not have", "must have", "must not have"),
    "is": ("is", "is not", "must be", "must not be"),
    "matches": ("matches", "does not match", "must match", "must not match"),
    "same": ("is", "is not", "must be", "must not be"),
    "starts": ("starts with", "does not start with", "must start with", "must not start with"),
}
_SET = ("is set", "is not set", "is required", "must not be set")
_EMPTY = ("is empty", "is not empty", "must be empty", "must not be empty")
_ADDRESS = ("is an IP address", "is no IP address", "must be an IP address",
            "must not be an IP address")  # fmt: skip
_ONCE = ("is there once", "is not there once", "must be there once", "must not be there once")


def stated(fact: Fact) -> str:
    """Return a fact as what is."""
    return _phrase(fact, 0)


def demanded(fact: Fact) -> str:
    """Return a fact as what must be."""
    return _phrase(fact, 2)


def _phrase(fact: Fact, mood: int) -> str:  # noqa: PLR0911 (a case per form)
    """Return a fact in words.

    Args:
        fact: of any word.
        mood: 0 for what is, 1 for what is not, 2 and 3 for what must and must not be.
    """
    match fact:
        case ["not", inner]:
            return _phrase(inner, mood ^ 1)
        case ["has", path]:
            return f"{named(path)} {_SET[mood]}"
        case ["all" | "any" as word, *parts]:
            sign = "and" if (word == "all") != bool(mood & 1) else "or"
            return _joined(needed(parts) if word == "all" else parts, sign, mood)
        case ["if", premise, then, *_]:
            return f"{_phrase(then, mood)} when {stated(premise)}"
        case ["count", low, high, *parts]:
            return _amount(low, high, parts, mood)
        case ["each" | "some" | "single" as word, group, inner]:
            which = {"each": "every", "some": "an", "single": "exactly one"}[word]
            return f"{which} item{_of(group)}: {_phrase(inner, mood)}"
        case ["unique", _, *keys] | ["unique where", _, _, *keys]:
            names = listed([key.rstrip("?~") for key in keys], "or") or "value"
            return f"two items must not have the same {names.replace(' or ', ' and ')}"
    return _atom(fact, mood)


def _joined(parts: list[Fact], sign: str, mood: int) -> str:
    if all(part[0] == "has" for part in parts):
        return f"{listed([named(part[1]) for part in parts], sign)} {_SET[mood]}"
    if all(part[0] == "not" and part[1][0] == "has" for part in parts):
        return f"{listed([named(part[1][1]) for part in parts], sign)} {_SET[mood ^ 1]}"
    return listed([_phrase(part, mood) for part in parts], sign)


def needed(parts: list[Fact]) -> list[Fact]:
    """Leave out that a field is set where another part says what it is."""
    return [
        part
        for part in parts
        if part[0] != "has" or not any(_says_more(other, part[1]) for other in parts)
    ]


def _says_more(fact: Fact, path: str) -> bool:
    """Whether a fact says more of a path, or of what is below, than that it is set."""
    if fact[0] == "has":
        return str(fact[1]).startswith(f"{path}.")
    term = fact[1] if len(fact) > 1 else ""
    if isinstance(term, list) and term[0] == "size":
        term = term[1]
    return isinstance(term, str) and (term == path or term.startswith(f"{path}."))


def _atom(fact: Fact, mood: int) -> str:
    match fact:
        case ["address", term]:
            return f"{named(term)} {_ADDRESS[mood]}"
        case ["is", ["size", inner], 0]:
            return f"{named(inner)} {_EMPTY[mood]}"
        case [">", ["size", inner], 0]:
            return f"{named(inner)} {_EMPTY[mood ^ 1]}"
    verb = _VERBS[fact[0]][mood]
    if fact[0] in ("is", "holds", "starts", "ends", "has text"):
        other = listed([_value(value) for value in fact[2:]], "or")
    elif fact[0] == "matches":
        other = f"the pattern {fact[2]}"
    else:
        other = named(fact[2])
    return f"{named(fact[1])} {verb} {other}"


def _amount(low: int, high: int, parts: list[Fact], mood: int) -> str:
    amount = _AMOUNTS.get((low, high), f"{low} to {high}")
    names = listed([named(part[1]) if part[0] == "has" else stated(part) for part in parts], "and")
    verb = ("is set", "is not set", "may be set", "must not be set")[mood]
    if low == high and mood == _MUST:
        verb = "must be set"
    return f"{amount} of {names} {verb}"


_MUST = 2
_AMOUNTS = {(0, 1): "at most one", (1, 1): "exactly one"}


def listed(words: list[str], sign: str) -> str:
    """Return words as a list: `a, b or c`."""
    words = list(dict.fromkeys(words))
    return f" {sign} ".join(part for part in (", ".join(words[:-1]), *words[-1:]) if part)


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return (value if value.isidentifier() else shown(value)) if value else "empty"
    return str(value)


def named(term: Any) -> str:
    """Return what a term is called."""
    if isinstance(term, str):
        return term.lstrip("^") or "it"
    if not isinstance(term, list):
        return str(term)
    return _TERMS[term[0]](*term[1:])


def _of(group: Any) -> str:
    name = named(group)
    return "" if name == "it" else f" of {name}"


_TERMS: dict[str, Callable[..., str]] = {
    "duration": named,
    "empty": lambda: "nothing",
    "int": named,
    "lower": lambda inner: f"{named(inner)} in small letters",
    "number": lambda group, part: f"the number of items{_of(group)} where {stated(part)}",
    "or": lambda path, _other: named(path),
    "scheme": lambda inner: f"the scheme of {named(inner)}",
    "size": lambda inner: f"the size of {named(inner)}",
    "text": str,
    "total": lambda _group, path: f"the number of all {named(path)} together",
}
