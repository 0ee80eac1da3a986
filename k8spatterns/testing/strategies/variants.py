"""Which fields of a class go together, and which exclude each other.

A class has groups of variants; of each group exactly one is there, the first being the simplest. A
variant names the fields that it has: `type=Recreate` with its only value, `?rollingUpdate` where it
may be left out. What another variant of the group names, and this one does not, is not there.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from k8spatterns.testing.strategies import model_variants, struct_variants

if TYPE_CHECKING:
    from collections.abc import Iterable


class Variant(NamedTuple):
    """One of the forms that the fields of a class have together.

    Fields:
        values: the only values of fields.
        needed: the fields that are there, those with values among them.
        excluded: the fields that are not.
    """

    values: dict[str, str]
    needed: frozenset[str]
    excluded: frozenset[str]


Group = tuple[Variant, ...]


@cache
def groups_of(owner: str) -> tuple[Group, ...]:
    """Return the groups of a construct, or of an API object such as `k8s.Volume`."""
    table = struct_variants.VARIANTS if "." in owner else model_variants.VARIANTS
    return tuple(_group(texts) for texts in table.get(owner, ()))


def _group(texts: Iterable[str]) -> Group:
    split = [text.split() for text in texts]
    named = {_field(word) for words in split for word in words}
    return tuple(_variant(words, named) for words in split)


def _variant(words: list[str], named: set[str]) -> Variant:
    values = dict(word.split("=", 1) for word in words if "=" in word)
    needed = frozenset(_field(word) for word in words if word[0] != "?")
    return Variant(values, needed, frozenset(named.difference(map(_field, words))))


def _field(word: str) -> str:
    return word.removeprefix("?").partition("=")[0]
