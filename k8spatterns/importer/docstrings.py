"""Texts of schemas as docstrings: any text is safe, and the formatter leaves it alone."""

from __future__ import annotations

import textwrap

from k8spatterns.importer.layout import WIDTH


def docstring(text: str, indent: str) -> str:
    """Return a text between triple quotes: on one line if it fits, else wrapped."""
    lines = [escaped(line) for line in _wrapped(text, WIDTH - len(indent) - 3)]
    if not lines:
        return ""
    first, *rest = lines
    if first.startswith('"'):
        first = f" {first}"
    if not rest:
        gap = " " if _ends_in_quote(first) else ""
        return f'{indent}"""{first}{gap}"""'
    body = [f'{indent}"""{first}', *(f"{indent}{line}" if line else "" for line in rest)]
    return "\n".join([*body, f'{indent}"""'])


def _ends_in_quote(line: str) -> bool:
    """Whether a line ends in a quote that no backslash escapes."""
    before = line.removesuffix('"')
    return before != line and (len(before) - len(before.rstrip("\\"))) % 2 == 0


def _wrapped(text: str, width: int) -> list[str]:
    paragraphs = [line.strip() for line in text.strip().splitlines()]
    lines: list[str] = []
    for paragraph in paragraphs:
        wrapped = textwrap.wrap(paragraph, width, break_long_words=False, break_on_hyphens=False)
        if wrapped or (lines and lines[-1]):
            lines += wrapped or [""]
    return lines


def escaped(line: str) -> str:
    """Escape what would end the text, change it, or not be seen in it."""
    safe = line.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    return "".join(char if char.isprintable() else _code(char) for char in safe)


def _code(char: str) -> str:
    number = ord(char)
    if number < 0x100:  # noqa: PLR2004 (what two digits can say)
        return f"\\x{number:02x}"
    return f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"  # noqa: PLR2004 (four)
