"""JSONPath as kubectl reads it: `{.items[*].metadata.name}`, filters, ranges, negative indices.

https://kubernetes.io/docs/reference/kubectl/jsonpath/
"""

from __future__ import annotations

import re
from functools import lru_cache

from k8spatterns.syntax.shown import shown

_QUOTED = r"'(?:\\.|[^'\\])*'|\"(?:\\.|[^\"\\])*\""
_INDEX = r"-?\d+"
_SLICE = rf"(?:{_INDEX})?:(?:{_INDEX})?(?::(?:{_INDEX})?)?"
_SUBSCRIPT = rf"\[\s*(?:\*|{_SLICE}|(?:{_INDEX}|{_QUOTED})(?:\s*,\s*(?:{_INDEX}|{_QUOTED}))*)\s*\]"
_FILTER = rf"\[\s*\?\((?:{_QUOTED}|[^()'\"]|\([^()'\"]*\))+\)\s*\]"
_FIELD = r"\.{1,2}(?:(?:\\.|[^\s.\[\](){}'\"\\,|])+|\*)?"
_PATH = re.compile(rf"(?:[$@]|[A-Za-z_][\w-]*)?(?:{_FIELD}|{_SUBSCRIPT}|{_FILTER})*")
_WORDS = re.compile(rf"(?:{_QUOTED}|end|-?\d+(?:\.\d+)?|true|false)")
_RANGE = "range "


@lru_cache(maxsize=512)
def json_path(text: str) -> str | None:
    """Check a template with paths in braces, or one path without them."""
    if "{" not in text and "}" not in text:
        return _path(text.strip(), text)
    depth, rest = 0, text
    while "{" in rest:
        before, _, rest = rest.partition("{")
        end = _closing(rest)
        if "}" in before or end < 0:
            break
        inside, rest = rest[:end].strip(), rest[end + 1 :]
        depth += inside.startswith(_RANGE)
        depth -= inside == "end"
        if depth < 0:
            return f"{shown(text)} has an end without a range"
        refusal = _path(inside.removeprefix(_RANGE).strip(), text)
        if refusal:
            return refusal
    if "{" in rest or "}" in rest or _unclosed(text):
        return f"{shown(text)} has a brace that is not closed, or was not opened"
    return f"{shown(text)} has a range without an end" if depth else None


def _closing(text: str) -> int:
    """Return the place of the brace that ends a path; -1 where there is none."""
    quote = ""
    for index, char in enumerate(text):
        if quote:
            quote = "" if char == quote else quote
        elif char in "'\"":
            quote = char
        elif char == "}":
            return index
        elif char == "{":
            return -1
    return -1


def _unclosed(text: str) -> bool:
    bare = re.sub(_QUOTED, "", text)
    return bare.count("{") != bare.count("}")


def _path(path: str, text: str) -> str | None:
    if path and (_PATH.fullmatch(path) or _WORDS.fullmatch(path)):
        return None
    what = f"the path {shown(path)} of {shown(text)}" if path != text else shown(text)
    return f"{what} is no JSONPath: write one such as {{.status.phase}}"
