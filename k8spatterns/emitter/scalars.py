"""How one string or number is written so that every parser reads the same one.

Three families of parsers read manifests: YAML 1.1 (PyYAML, Ansible), YAML 1.2 (most editors) and
the Go parser of Kubernetes itself, which mixes the two. A string stays plain only where all of
them read a string: https://yaml.org/type/, https://yaml.org/spec/1.2.2/#103-core-schema.
"""

from __future__ import annotations

import math
import re
from functools import cache
from typing import Any

from k8spatterns.emitter.refusal import Refused

# Characters that a parser refuses, takes for a line break or drops, and those that a reader can't
# see. A fixed list, not `str.isprintable`: that one changes with Python's Unicode version, and the
# same app must give the same bytes on every Python.
_UNSEEN = (
    r"\x00-\x08\x0b-\x1f\x7f-\xa0\xad\u061c\u180e\u2000-\u200b\u200e\u200f\u2028-\u202f"
    r"\u205f-\u206f\ud800-\udfff\ufeff\ufff0-\uffff\U000e0000-\U000e0fff"
)

_NOT_A_STRING = r"""
    (?i: y | n | yes | no | on | off | true | false | null | ~ | = | << | [-+]?\.(?:inf|nan) )
  | [-+]?_* (?: 0_*[xX][_0-9a-fA-F]* | 0_*[oObB][-+_0-9]* )
  | [-+]?_* (?: [0-9][_0-9]* (?:\.[_0-9]*)? | \.[_0-9]+ ) (?: [eE]_*[-+]?[_0-9]* )?
  | [-+][_]*
  | [-+]? [0-9][_0-9]* (?: :[_0-9]+ )+ (?: \.[_0-9]* )?
  | [0-9]{4}-[0-9]{1,2}-[0-9]{1,2} (?: [Tt\ ] .* )?
"""

_PLAIN_START = re.compile(
    rf"""
    (?! (?: {_NOT_A_STRING} )\Z )
    (?! --- | \.\.\. )
    (?: [^-\s?:,\[\]{{}}\#&*!|>'"%@`] | -(?![\s]|\Z) )
    """,
    re.VERBOSE,
)
# Behind the first character. No possessive repetition of a group: Python 3.11.2 matches it wrongly.
_NOT_PLAIN = re.compile(r"[^\S ]|:(?=\s|\Z)| (?=#|\Z)")

_SHORT_ESCAPES = str.maketrans(
    {
        '"': r"\"",
        "\\": r"\\",
        "\x00": r"\0",
        "\a": r"\a",
        "\b": r"\b",
        "\t": r"\t",
        "\n": r"\n",
        "\v": r"\v",
        "\f": r"\f",
        "\r": r"\r",
        "\x1b": r"\e",
    }
)


@cache
def _unseen() -> re.Pattern[str]:
    # Compiled when it is needed: most apps have no text for which it is.
    return re.compile(f"[{_UNSEEN}]")


def is_seen(text: str) -> bool:
    """Tell whether a reader sees every character, and a parser takes it; so for tabs and breaks."""
    if text.isascii():  # where no Python has another idea of what is printable
        return text.isprintable() or text.replace("\n", "").replace("\t", "").isprintable()
    return _unseen().search(text) is None


def quoted(text: str) -> str:
    """Return the text in double quotes, on one line."""
    return f'"{escaped(text)}"'


def escaped(text: str) -> str:
    """Return the text as it stands between double quotes, without them.

    Raises:
        Refused: the text holds a lone surrogate.
    """
    text = text.translate(_SHORT_ESCAPES)
    return text if is_seen(text) else _unseen().sub(_escape, text)


def _escape(match: re.Match[str]) -> str:
    code = ord(match.group())
    if code <= 0xFF:  # noqa: PLR2004 - the longest that \x can say
        return f"\\x{code:02x}"
    if 0xD800 <= code <= 0xDFFF:  # noqa: PLR2004 - the surrogates
        raise Refused(f"U+{code:04X} is a lone surrogate")
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"  # noqa: PLR2004


def is_plain(text: str) -> bool:
    """Tell whether every parser reads the text as itself when it stands without quotes."""
    return (
        _PLAIN_START.match(text) is not None
        and _NOT_PLAIN.search(text, 1) is None
        and is_seen(text)
    )


def plain_or_quoted(text: str) -> str:
    """Return the text as it is if every parser reads it as itself, else in quotes.

    Quotes are double, but single around text like `{"a": 1}` that would else be full of escapes.
    """
    if is_plain(text):
        return text
    return f"'{text}'" if _reads_better_in_single_quotes(text) else quoted(text)


def _reads_better_in_single_quotes(text: str) -> bool:
    is_full_of_escapes = '"' in text or "\\" in text
    return is_full_of_escapes and is_seen(text) and not any(map(text.__contains__, "'\t\n"))


def _boolean(value: bool) -> str:  # noqa: FBT001 - the value to write, not a switch
    return "true" if value else "false"


def _null(_: None) -> str:
    return "null"


def _float(value: float) -> str:
    if not math.isfinite(value):
        raise Refused(f"{value} is not a JSON number")
    digits = repr(value)
    # YAML 1.1 reads `1e+16` as a string and `1.0e+16` as a number.
    return digits.replace("e", ".0e") if "e" in digits and "." not in digits else digits


# The forms of everything that is neither a string nor a collection, by exact type.
OTHERS: dict[type, Any] = {int: int.__repr__, bool: _boolean, type(None): _null, float: _float}
