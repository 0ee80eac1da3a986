"""The name that is meant where a name is unknown."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

# So many fields a hint lists where none is like the one that is unknown.
_FEW = 12


def nearest(name: str, known: Iterable[str], cutoff: float = 0.6) -> str:
    """Return the known name that is most like a name in either case, or an empty text.

    Args:
        name: that is unknown.
        known: the names that there are.
        cutoff: how like they must be, from 0 to 1.
    """
    from difflib import get_close_matches

    by_lower = {each.lower(): each for each in known}
    close = get_close_matches(name.lower(), by_lower, n=1, cutoff=cutoff)
    return by_lower[close[0]] if close else ""


def did_you_mean(name: str, known: Iterable[str], cutoff: float = 0.6) -> str:
    """Return a hint with the known name that is meant, or an empty text.

    >>> did_you_mean("Replica", ["replicas", "selector"])
    'did you mean replicas?'
    """
    found = nearest(name, known, cutoff)
    return f"did you mean {found}?" if found else ""


def similar_field(name: str, fields: Iterable[str]) -> str:
    """Return a hint with the field that is meant, or with all where they are few."""
    names = list(fields)
    few = f"it has {', '.join(names)}" if 0 < len(names) <= _FEW else ""
    return did_you_mean(name, names, 0.7) or few
