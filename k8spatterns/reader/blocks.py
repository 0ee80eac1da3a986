"""Documents in block style, line by line: what nearly all manifests are, at a tenth of the cost.

Whatever is not plainly right raises `OddError`, and the real parser reads the document: it alone
decides what is wrong, and says so.
"""

from __future__ import annotations

import re
from itertools import islice
from operator import length_hint
from typing import TYPE_CHECKING, Any

from k8spatterns.reader.block_scalars import block_scalar
from k8spatterns.reader.odd import OddError
from k8spatterns.reader.tokens import ENTRY, ITEM, LAST, LONGEST_LINE, ODD, SKIPPED, TOKENS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TypeAlias

    # The line, counted from 0, of what stands under a key or an index of the container of an id.
    Marks: TypeAlias = dict[tuple[int, str | int], int]

# Levels that are surely not too many for the real parser, which counts them for itself.
_DEEPEST = 150
# A few lines of a document may go through the real parser alone, before it is worth it for all.
_PARSED_LINES = 8
_LINES_A_PARSED_ONE = 32
# The real parser counts lines at these as well, which would put all that follows on later ones.
_OTHER_BREAKS = re.compile("[\r\x85\u2028\u2029]")


def read_block(lines: list[str], marks: Marks | None = None) -> Any:  # noqa: C901, PLR0912, PLR0915
    """Return the tree of a document; None where it is empty.

    One long loop, as it runs for every line of every manifest: a call for each would double it.

    Args:
        lines: of the document, an empty one at the end for its final line break.
        marks: takes the line of every key and index.

    Raises:
        OddError: something in it is for the real parser to say.
    """
    TOKENS.budget = _PARSED_LINES + len(lines) // _LINES_A_PARSED_ONE
    root: list[Any] = [None]
    current: Any = root
    here = -1
    slot: Any = LAST
    outer: list[tuple[int, Any]] = []
    number = 0
    rest = iter(lines)
    for level, kind, key, value, next_slot in map(TOKENS.__getitem__, rest):
        if marks is not None:
            number = len(lines) - length_hint(rest) - 1
        if level != here:
            if level > here:
                if slot is None:
                    _continue_scalar(current, here // 2, lines, rest)
                    continue
                if len(outer) > _DEEPEST:
                    raise OddError
                inner: Any = [] if level & 1 else {}
                current[slot] = inner
                if marks is not None and slot == LAST:
                    marks[id(current), len(current) - 1] = number
                outer.append((here, current))
                current, here = inner, level
            elif level < 0:
                if level != SKIPPED:
                    _continue_scalar(current, here // 2, lines, rest)
                    if marks is not None and slot == LAST:
                        marks[id(current), len(current) - 1] = number
                    slot = None
                continue
            else:
                while level < here:
                    here, current = outer.pop()
                if level != here:
                    raise OddError
        slot = next_slot
        if kind < 0:
            kind, value = _made(value, lines, rest)  # noqa: PLW2901 - made when used
        if not kind:  # an entry
            if key in current:
                raise OddError
            current[key] = value
        elif kind == ITEM:
            current.append(value)
        else:
            entry = {key: value}
            current.append(entry)
            outer.append((here, current))
            if marks is not None:
                marks[id(current), len(current) - 1] = number
            current, here = entry, kind
        if marks is not None:
            marks[id(current), len(current) - 1 if kind == ITEM else key] = number
    return root[0]


def _made(special: tuple[int, Any], lines: list[str], rest: Iterator[str]) -> tuple[int, Any]:
    """Return the kind and the value of a token whose value is made for every use."""
    kind, recipe = special
    if type(recipe) is not tuple:
        return kind, recipe()
    start = len(lines) - length_hint(rest)
    if len(recipe) == 1:  # quotes that are not closed in their line
        tree, end = _parsed(lines, start - 1, start, recipe[0])
        next(islice(rest, end - start, end - start), None)
        return kind, _innermost(tree)
    column, folded, chomping = recipe
    value, end = block_scalar(lines, start, column, chomping, folded=folded)
    next(islice(rest, end - start, end - start), None)
    return kind, value


def _continue_scalar(current: Any, column: int, lines: list[str], rest: Iterator[str]) -> None:
    """Take more lines for the last value of a container, and put the whole of it there."""
    behind = len(lines) - length_hint(rest)
    start = behind - 2
    while start >= 0 and not lines[start].strip(" "):
        start -= 1
    level, kind, *_ = TOKENS[lines[start]] if start >= 0 else ODD
    # Only the line of that value itself: no comment, and nothing inside a literal above.
    if level < 0 or kind < 0 or (level if kind in (ENTRY, ITEM) else kind) // 2 != column:
        raise OddError
    tree, end = _parsed(lines, start, behind - 1, column)
    if isinstance(tree, list) and isinstance(current, dict):
        tree = tree[0]
    if type(tree) is not type(current):
        raise OddError
    last = LAST if isinstance(current, list) else next(reversed(current))
    if isinstance(tree, dict) and last not in tree:
        raise OddError
    value = tree[last]
    if isinstance(value, (dict, list)):  # no scalar that goes on, but an entry below an item
        raise OddError
    current[last] = value
    next(islice(rest, end - behind, end - behind), None)


def _parsed(lines: list[str], start: int, inner: int, column: int) -> tuple[Any, int]:
    """Return what the real parser makes of the lines of one scalar, and the line behind them.

    They mean the same alone: what follows is indented less than any line of the scalar may be.
    """
    end = inner
    margin = " " * (column + 1)
    while end < len(lines) and (lines[end].startswith(margin) or not lines[end].strip(" ")):
        end += 1
    if end == inner or TOKENS.budget <= 0 or sum(map(len, lines[start:end])) > LONGEST_LINE:
        raise OddError
    TOKENS.budget -= 1
    text = "\n".join(lines[start:end])
    if _OTHER_BREAKS.search(text):
        raise OddError
    from k8spatterns.reader.parsing import parse_lines

    tree = parse_lines(text)
    if not isinstance(tree, (dict, list)):
        raise OddError
    return tree, end


def _innermost(tree: Any) -> Any:
    while isinstance(tree, (dict, list)):
        (tree,) = tree.values() if isinstance(tree, dict) else tree
    return tree
