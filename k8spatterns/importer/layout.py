"""How values and lines of Python are written, in the layout that ruff's formatter leaves alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

WIDTH = 100
INDENT = "    "
_OR_NONE = " | None"
_OPENING, _CLOSING = "([", ")]"


def width(text: str) -> int:
    """Return how many columns a line takes: some characters take two."""
    if text.isascii():
        return len(text)
    from unicodedata import east_asian_width

    return sum(2 if east_asian_width(char) in "FW" else 1 for char in text)


def literal(value: str | float | bool) -> str:  # noqa: FBT001 (any scalar)
    """Return a scalar as Python source, a text in the quotes that need fewer escapes."""
    if not isinstance(value, str):
        return repr(value)
    quote = '"' if value.count('"') <= value.count("'") else "'"
    return f"{quote}{''.join(_escape(char, quote) for char in value)}{quote}"


def _escape(char: str, quote: str) -> str:
    if char in (quote, "\\"):
        return f"\\{char}"
    return char if char.isprintable() else repr(char)[1:-1]


def tuple_of(items: Sequence[str]) -> str:
    """Return a tuple of source texts on one line."""
    return f"({items[0]},)" if len(items) == 1 else f"({', '.join(items)})"


def bracketed(start: str, items: Sequence[str], end: str, indent: str = "") -> str:
    """Return items between brackets, one on each line."""
    lines = [f"{indent}{INDENT}{item}," for item in items]
    return "\n".join([f"{indent}{start}", *lines, f"{indent}{end}"])


def fitted(start: str, items: Sequence[str], end: str, indent: str = "") -> str:
    """Return items between brackets, on one line when that is not too long."""
    line = f"{indent}{start}{', '.join(items)}{end}"
    if width(line) <= WIDTH:
        return line
    inside = f"{indent}{INDENT}{', '.join(items)}"
    if width(inside) <= WIDTH:
        return f"{indent}{start}\n{inside}\n{indent}{end}"
    return bracketed(start, items, end, indent)


def assignment(name: str, annotated: str, value: str, arguments: Sequence[str] = ()) -> str:
    """Return an annotated name in a class body.

    `value` is what it is set to, nothing for a bare annotation; with `arguments` it is called.
    """
    start = f"{INDENT}{name}: {annotated}"
    call = f"{value}({', '.join(arguments)})" if arguments else value
    if not value:
        return start if width(start) <= WIDTH else f"{INDENT}{name}: {_alone(name, annotated)}"
    if width(f"{start} = {call}") <= WIDTH:
        return f"{start} = {call}"
    if arguments and width(f"{start} = {value}(") <= WIDTH:
        return f"{start} = {_call(value, arguments)}"
    if width(f"{start} = (") <= WIDTH:
        return f"{start} = (\n{INDENT * 2}{call}\n{INDENT})"
    return f"{INDENT}{name}: {_split_annotation(name, annotated, call)} = {call}"


def _alone(name: str, annotated: str) -> str:
    """Return a long annotation that nothing comes after."""
    if annotated.endswith(_OR_NONE):
        return f"(\n{INDENT * 2}{_alternatives(annotated)}\n{INDENT})"
    return split(annotated, INDENT, len(name) + 2)


def _call(function: str, arguments: Sequence[str]) -> str:
    inside = f"{INDENT * 2}{', '.join(arguments)}"
    if width(inside) <= WIDTH:
        return f"{function}(\n{inside}\n{INDENT})"
    return bracketed(f"{function}(", arguments, ")", INDENT).lstrip()


def _split_annotation(name: str, annotated: str, call: str) -> str:
    """Return an annotation that is too long for its line."""
    if annotated[-1:] in _CLOSING:
        return split(annotated, INDENT, len(name) + 2, len(f" = {call}"))
    return f"(\n{INDENT * 2}{_alternatives(annotated)}\n{INDENT})"


def _alternatives(annotated: str) -> str:
    """Return an annotation inside parentheses, each alternative on a line where it is long."""
    indent = INDENT * 2
    if width(f"{indent}{annotated}") <= WIDTH or not annotated.endswith(_OR_NONE):
        return split(annotated, indent)
    return f"{split(annotated.removesuffix(_OR_NONE), indent)}\n{indent}{_OR_NONE.lstrip()}"


def split(text: str, indent: str, before: int = 0, after: int = 0) -> str:
    """Return an expression on one line, or with the items of its brackets on lines of their own.

    Args:
        text: the expression.
        indent: of the line that it starts in.
        before: how many characters of that line come before the expression.
        after: how many characters come after it.
    """
    if len(indent) + before + width(text) + after <= WIDTH or text[-1:] not in _CLOSING:
        return text
    head, items = _items(text)
    inside = f"{indent}{INDENT}{', '.join(items)}"
    if len(items) > 1 and width(inside) > WIDTH:
        lines = [f"{indent}{INDENT}{split(item, indent + INDENT, 0, 1)}," for item in items]
        return "\n".join([head, *lines, f"{indent}{text[-1]}"])
    if len(items) == 1:
        inside = f"{indent}{INDENT}{split(items[0], indent + INDENT)}"
    return f"{head}\n{inside}\n{indent}{text[-1]}"


def _items(text: str) -> tuple[str, list[str]]:
    """Return what is before the items of the last brackets, opening bracket included, and these."""
    depth, cuts, quote, skip = 0, [0], "", False
    for place, char in enumerate(text):
        if skip:
            skip = False
        elif quote:
            skip = char == "\\"
            quote = "" if char == quote else quote
        elif char in "\"'":
            quote = char
        elif char in _OPENING:
            depth += 1
            if depth == 1:
                cuts = [place + 1]
        elif char in _CLOSING:
            depth -= 1
        elif char == "," and depth == 1:
            cuts.append(place + 1)
    ends = [*(cut - 1 for cut in cuts[1:]), len(text) - 1]
    found = [text[start:end].strip() for start, end in zip(cuts, ends, strict=True)]
    return text[: cuts[0]], found
