"""Text of several lines as a literal block scalar: https://yaml.org/spec/1.2.2/#812-literal-style."""

from __future__ import annotations

import re

from k8spatterns.emitter.scalars import is_seen, quoted

_BEFORE_TEXT = re.compile(r"(?m)^(?=.)")


def block_or_quoted(text: str, pad: str) -> str:
    """Return the text as a block whose lines start with `pad`, or in double quotes.

    Quotes are for characters that need an escape, for line breaks alone, and for a first or last
    line of blanks, which a reader can't see and an editor may strip. The last line break of a
    block is left out: the writer ends every line.
    """
    if not _fits_a_block(text):
        return quoted(text)
    lines = _BEFORE_TEXT.sub(pad, text.removesuffix("\n"))
    return f"{_header(text)}\n{lines}"


def _fits_a_block(text: str) -> bool:
    lines = text.strip("\n").split("\n")
    return bool(lines[0].strip() and lines[-1].strip()) and is_seen(text)


def _header(text: str) -> str:
    # Without the digit, parsers take a leading blank for part of the indentation.
    indentation = "2" if text[0] in " \t\n" else ""
    if text.endswith("\n\n"):
        return f"|{indentation}+"
    return f"|{indentation}" if text.endswith("\n") else f"|{indentation}-"
