"""Wildcards as Kyverno reads them: `*` is any text, `?` one character."""

from __future__ import annotations


def has_wildcard(text: str) -> bool:
    """Say whether a text has a wildcard."""
    return "*" in text or "?" in text


def wildcard(pattern: str, text: str) -> bool:
    """Say whether a text fits, in at most as many steps as both lengths multiplied.

    See https://kyverno.io/docs/policy-types/cluster-policy/validate/#wildcards
    """
    first, *rest = pattern.split("*")
    if not rest:
        return len(first) == len(text) and _is_at(first, text, 0)
    *middle, last = rest
    at, end = len(first), len(text) - len(last)
    if at > end or not _is_at(first, text, 0) or not _is_at(last, text, end):
        return False
    for part in middle:
        # What is found first leaves the most for the parts that follow.
        at = _after(part, text, at, end)
        if at < 0:
            return False
    return True


def any_wildcard(patterns: list[str], text: str) -> bool:
    """Say whether a text fits one of the patterns."""
    return any(wildcard(pattern, text) for pattern in patterns)


def _after(part: str, text: str, start: int, end: int) -> int:
    """Return where the first place of a part ends; -1 where there is none."""
    if "?" not in part:
        found = text.find(part, start, end)
        return found + len(part) if found >= 0 else -1
    places = range(start, end - len(part) + 1)
    return next((at + len(part) for at in places if _is_at(part, text, at)), -1)


def _is_at(part: str, text: str, at: int) -> bool:
    if "?" not in part:
        return text.startswith(part, at)
    return all(sign in ("?", text[at + index]) for index, sign in enumerate(part))
