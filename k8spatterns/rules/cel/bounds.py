"""What is too large to be evaluated: the library bounds the steps of a rule, not what one costs."""

from __future__ import annotations

from typing import Any, NamedTuple

#: The library follows values down on the stack of the process.
DEEPEST = 200
#: Characters; a step may copy all of them, and a rule may take 10,000 steps.
LONGEST_TEXTS = 300_000
#: Characters of an expression.
LONGEST_EXPRESSION = 20_000


class Measure(NamedTuple):
    """The size of a value.

    Fields:
        depth: how many lists and maps are inside one another.
        length: the characters of all its texts and keys together, and one for each other value.
    """

    depth: int
    length: int

    @property
    def is_too_large(self) -> bool:
        """Whether no rule is evaluated over the value."""
        return self.depth > DEEPEST or self.length > LONGEST_TEXTS


def measured(value: Any) -> Measure:
    """Return the size of a value, however deep it is."""
    depth = length = 0
    level = [value]
    while level and depth <= DEEPEST:
        below: list[Any] = []
        for item in level:
            if isinstance(item, dict):
                length += sum(len(str(key)) for key in item)
                below += item.values()
            elif isinstance(item, (list, tuple)):
                below += item
            else:
                length += len(item) if isinstance(item, (str, bytes)) else 1
        depth += bool(below)
        level = below
    return Measure(depth, length)
