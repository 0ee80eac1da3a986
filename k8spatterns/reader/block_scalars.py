"""The literal and folded texts of YAML, `|` and `>`."""

from __future__ import annotations

from k8spatterns.reader.odd import OddError
from k8spatterns.reader.tokens import UNUSUAL_BUT_TABS


def block_scalar(
    lines: list[str], start: int, column: int, chomping: str, *, folded: bool
) -> tuple[str, int]:
    """Return the text, and the number of the line behind it.

    Args:
        lines: of the document, an empty one at the end for its final line break.
        start: the number of the line below the header.
        column: what the text must be indented more than.
        chomping: `-`, `+` or nothing.
        folded: whether it is `>`.

    Raises:
        OddError: something in it is for the real parser to say.
    """
    indent = _indent(lines, start, column)
    body, end = _body(lines, start, indent)
    if end == len(lines):
        if lines[-1]:
            raise OddError  # the final line break counts
        body.pop()
    if not all(map(str.isprintable, body)) and any(map(UNUSUAL_BUT_TABS.search, body)):
        raise OddError
    filled = len(body)
    while filled and not body[filled - 1]:
        filled -= 1
    text = (_folded if folded else "\n".join)(body[:filled])
    breaks = len(body) - filled + (filled > 0) if chomping == "+" else int(filled > 0)
    return (text if chomping == "-" else text + "\n" * breaks), end


def _indent(lines: list[str], start: int, column: int) -> int:
    """Return the column of the first line with text; one that ends the scalar gives its least."""
    widest = 0
    for number in range(start, len(lines)):
        line = lines[number]
        text = line.lstrip(" ")
        if text:
            indent = len(line) - len(text)
            if indent > column and (widest > indent or text[0] == "\t"):
                raise OddError
            return max(indent, widest, column + 1)
        widest = max(widest, len(line))
    return max(widest, column + 1)


def _body(lines: list[str], start: int, indent: int) -> tuple[list[str], int]:
    margin = " " * indent
    body: list[str] = []
    for number in range(start, len(lines)):
        line = lines[number]
        if line.startswith(margin):
            body.append(line[indent:])
        elif not line.strip(" "):
            body.append("")
        elif line.lstrip(" ")[0] == "\t":
            raise OddError
        else:
            return body, number
    return body, len(lines)


def _folded(body: list[str]) -> str:
    """Join lines with spaces, except around empty lines and those that start with blanks."""
    parts: list[str] = []
    breaks = 0
    before = ""
    for line in body:
        if not line:
            breaks += 1
            continue
        plain = before and before[0] not in " \t" and line[0] not in " \t"
        if before and not plain:
            breaks += 1
        parts.append("\n" * breaks if breaks or not before else " ")
        parts.append(line)
        before = line
        breaks = 0
    return "".join(parts)
