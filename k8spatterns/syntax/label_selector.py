"""Label selectors as texts, such as `app=web,tier in (front, back),!canary`.

https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from k8spatterns.syntax.names import label_key, label_value
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

_SPLIT = re.compile(r",(?![^()]*\))")
_SET = re.compile(r"(\S+)\s+(in|notin)\s*\(([^()]*)\)")
_COMPARED = re.compile(r"([^\s=!<>]+)\s*(==|!=|=|<|>)\s*([^\s=!<>]*)")
_NUMBERS = re.compile(r"-?\d+")


@lru_cache(maxsize=512)
def label_selector(text: str) -> str | None:
    """Check a selector of labels; an empty one selects everything."""
    if not text.strip():
        return None
    if text.count("(") != text.count(")"):
        return f"{shown(text)} has a parenthesis that is not closed, or was not opened"
    for part in _SPLIT.split(text):
        refusal = _requirement(part.strip(), text)
        if refusal:
            return refusal
    return None


def _requirement(part: str, text: str) -> str | None:
    if not part:
        return f"{shown(text)} has nothing between two commas"
    key, values = _parts(part)
    if key is None:
        return f"{shown(part)} is no requirement: write key=value, key in (a, b), key or !key"
    return label_key(key) or next(filter(None, map(label_value, values)), None)


def _parts(part: str) -> tuple[str | None, Iterator[str]]:
    """Return the key of a requirement and its values; None where it is none."""
    if found := _SET.fullmatch(part):
        return found[1], iter(value.strip() for value in found[3].split(","))
    if found := _COMPARED.fullmatch(part):
        if found[2] in "<>" and not _NUMBERS.fullmatch(found[3]):
            return None, iter(())
        return found[1], iter((found[3],))
    bare = part.removeprefix("!").strip()
    return (None if any(char in " =!<>()" for char in bare) else bare), iter(())
