"""What one line of a manifest says, wherever it stands: the words that the block reader reads.

A line is taken only where its meaning depends on nothing but its own text and the columns of its
neighbours. For everything else there is `ODD`, which hands the document to the real parser.
"""

from __future__ import annotations

import re
from math import isfinite
from typing import TYPE_CHECKING, Any, TypeAlias

from k8spatterns.reader.odd import OddError
from k8spatterns.reader.scalars import as_key, resolve, value_of

if TYPE_CHECKING:
    from collections.abc import Callable

# (level, kind, key, value, slot) of a line:
# - level: 2 * column of an entry `key: value`, 2 * column + 1 of an item `- value`; an item is
#   deeper than an entry of its own column, as lists may stand at the column of their key;
# - kind: ENTRY, ITEM, or, of an item that is the first entry of a mapping, that mapping's level;
#   SPECIAL where the value is made anew for each use, from a pair of the kind and a recipe;
# - slot: where a deeper line that follows goes: the key, LAST of a list, or None for nowhere.
Token: TypeAlias = tuple[int, int, Any, Any, Any]

ENTRY = 0
ITEM = 1
SPECIAL = -1
LAST = -1
SKIPPED = -2
SKIP: Token = (SKIPPED, ENTRY, None, None, None)
ODD: Token = (-3, ENTRY, None, None, None)

# What libyaml breaks lines at, skips or refuses. Tabs are odd as well: some may stand, some not.
_PRINTABLE = " -~\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff"
_UNUSUAL = re.compile(f"[^{_PRINTABLE}]")
UNUSUAL_BUT_TABS = re.compile(f"[^\t{_PRINTABLE}]")
_QUOTED_KEY = re.compile(r"""(?:"([^"\\]*)"|'([^']*)') *:(?: +|$)""")
_UNCLOSED = re.compile(r"""\"(?:[^"\\]++|\\.)*\\?|'(?:[^']++|'')*""")
_BLOCK_HEADER = re.compile(r"([|>])([-+]?)(?: +#.*)?")
_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_PLAIN_FIRST = frozenset(f"{_LETTERS}0123456789_./$(+~=^\\;")
_LAST_CONTROL = "\x9f"
# With any other character starts a text.
_RESOLVED_FIRST = frozenset("+-.0123456789~yYnNtTfFoO")
_LONGEST_KEY = 1000  # libyaml itself ends at 1024
LONGEST_LINE = 100_000
_LONGEST_KEPT = 200
_MOST_KEPT = 16_384


class Tokens(dict[str, Token]):
    """The tokens of lines, kept as manifests repeat most of theirs, up to a bound.

    Fields:
        budget: how many more lines may be handed to the real parser one by one.
    """

    budget = 0

    def __missing__(self, line: str) -> Token:
        token = _token(line)
        if len(line) <= _LONGEST_KEPT:
            if len(self) >= _MOST_KEPT:
                self.clear()
            self[line] = token
        return token


def unusual(text: str) -> bool:
    """Whether there is a character other than printable ones; line breaks and tabs are such."""
    return not text.isprintable() and _UNUSUAL.search(text) is not None


def _token(line: str) -> Token:
    body = line.strip(" ")
    if len(body) > LONGEST_LINE or unusual(line):
        return ODD
    if not body or body[0] == "#":
        return SKIP
    column = len(line) - len(line.lstrip(" "))
    if body[0] == "-":
        return _item(line, body, column)
    if not column and body.startswith("..."):
        return ODD
    return _entry(line, body, 2 * column, ENTRY)


def _item(line: str, body: str, column: int) -> Token:
    if line == "---" or (line.startswith("--- ") and body[3:].lstrip(" ")[:1] in ("", "#")):
        return SKIP  # markers elsewhere than in front end the text that is read as one
    if body[1:2] not in ("", " "):
        return ODD
    inner = body[1:].lstrip(" ")
    level = 2 * column + 1
    if not inner or inner[0] == "#":
        return (level, ITEM, None, None, LAST)
    return _entry(line, inner, level, 2 * (column + len(body) - len(inner)))


def _entry(line: str, body: str, level: int, kind: int) -> Token:
    """Return the token of `key: value`, or of the value of an item."""
    if body[0] in "\"'":
        match = _QUOTED_KEY.match(body)
        if match is not None:
            key = match[1] if match[2] is None else match[2]
            return _valued(line, body[match.end() :], (level, kind, key))
        split = -1
    elif body[0] in _PLAIN_FIRST or body[0] > _LAST_CONTROL:
        split = body.find(": ")
        if split < 0 and body[-1] == ":":
            split = len(body) - 1
    else:
        split = -1
    if split < 0:
        return ODD if kind == ENTRY else _valued(line, body, (level, ITEM, None))
    key = _key(body[:split])
    return ODD if key is None else _valued(line, body[split + 1 :].lstrip(" "), (level, kind, key))


def _key(text: str) -> str | None:
    """Return the string that a plain key becomes, or None where it is none."""
    if " #" in text or len(text) > _LONGEST_KEY or text == "<<":
        return None
    text = text.rstrip(" ")
    return as_key(resolve(text)) if text[0] in _RESOLVED_FIRST else text


def _valued(line: str, text: str, start: tuple[int, int, Any]) -> Token:
    """Return the token with the value that this text is."""
    level, kind, key = start
    if not text or text[0] == "#":
        return (level, kind, key, None, key)
    if text[0] in _PLAIN_FIRST or text[0] > _LAST_CONTROL or text[0] in "-:":
        value = _plain(text)
        return ODD if value is ODD else (level, kind, key, value, None)
    if text in ("{}", "[]"):
        return (level, SPECIAL, key, (kind, dict if text == "{}" else list), None)
    return _block(text, start) if text[0] in "|>" else _quoted(line, text, start)


def _quoted(line: str, text: str, start: tuple[int, int, Any]) -> Token:
    if text[0] in "\"'" and text.find(text[0], 1) == len(text) - 1 and "\\" not in text:
        return (*start, text[1:-1], None)
    if _UNCLOSED.fullmatch(text):
        level, kind, key = start
        column = (level if kind in (ENTRY, ITEM) else kind) // 2
        return (level, SPECIAL, key, (kind, (column,)), None)
    return _parsed(line, start) if text[0] in "\"'[{" else ODD


def _plain(text: str) -> Any:
    comment = text.find(" #")
    if comment >= 0:
        text = text[:comment].rstrip(" ")
    if text[-1] == ":" or ": " in text or (text[0] in "-:" and text[1:2] in ("", " ")):
        return ODD
    if text[0] not in _RESOLVED_FIRST:
        return text
    value = value_of(text)
    return ODD if type(value) is float and not isfinite(value) else value


def _block(text: str, start: tuple[int, int, Any]) -> Token:
    header = _BLOCK_HEADER.fullmatch(text)
    if header is None:
        return ODD
    level, kind, key = start
    column = (level if kind in (ENTRY, ITEM) else kind) // 2
    return (level, SPECIAL, key, (kind, (column, header[1] == ">", header[2])), None)


def _parsed(line: str, start: tuple[int, int, Any]) -> Token:
    """Return the token of a line with a flow collection or with quotes that hold escapes.

    Every such line is a document of its own for the real parser, so their number is bounded: from
    some on it is faster to parse their whole document.
    """
    if TOKENS.budget <= 0:
        raise OddError
    TOKENS.budget -= 1
    from k8spatterns.reader.parsing import parse_line

    found = parse_line(line)
    if found is None:
        return ODD
    level, kind, key = start
    value = found[0] if kind != ENTRY else found
    if kind != ITEM:
        if list(value) != [key]:
            return ODD
        value = value[key]
    if isinstance(value, (dict, list)):
        return (level, SPECIAL, key, (kind, _copier(value)), None)
    return (level, kind, key, value, None)


def _copier(value: Any) -> Callable[[], Any]:
    return lambda: copied(value)


def copied(value: Any) -> Any:
    """Return a copy, as later stages change the trees that they get."""
    if isinstance(value, dict):
        return {key: copied(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [copied(inner) for inner in value]
    return value


TOKENS = Tokens()
