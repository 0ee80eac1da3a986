"""Semantic versions, in their order.

https://semver.org/
"""

from __future__ import annotations

import re
from functools import lru_cache, total_ordering

_NUMBER = r"(0|[1-9]\d*)"
_BEFORE = r"(?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*)"
_VERSION = re.compile(
    rf"{_NUMBER}\.{_NUMBER}\.{_NUMBER}(?:-({_BEFORE}(?:\.{_BEFORE})*))?"
    r"(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?",
    re.ASCII,
)


@total_ordering
class Version:
    """A semantic version; what stands behind a `+` does not count.

    Fields:
        numbers: major, minor and patch.

    https://semver.org/#spec-item-11
    """

    def __init__(self, text: str) -> None:
        found = _VERSION.fullmatch(text)
        if found is None:
            raise ValueError(f'"{text}" is no semantic version')
        self.numbers = tuple(int(found[number]) for number in (1, 2, 3))
        parts = tuple(_rank(part) for part in found[4].split(".")) if found[4] else ()
        self._key = (self.numbers, not parts, parts)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Version) and self._key == other._key

    def __lt__(self, other: Version) -> bool:
        return self._key < other._key

    def __hash__(self) -> int:
        return hash(self._key)


def _rank(part: str) -> tuple[bool, int, str]:
    return (False, int(part), "") if part.isdecimal() else (True, 0, part)


@lru_cache(maxsize=1024)
def version(text: str) -> Version:
    """Return the version that a text writes.

    Raises:
        ValueError: it is none; a `v` before it makes it none, too.
    """
    return Version(text)


def is_semver(text: str) -> bool:
    """Whether a text is a semantic version, without a `v` before it."""
    return _VERSION.fullmatch(text) is not None
