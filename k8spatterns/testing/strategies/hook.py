"""The entry point of Hypothesis: lets `from_type` find our classes without importing them.

Hypothesis looks a class up by itself, never by its bases, so that nothing could be registered for
all classes at once, those of users included. It asks a library's own resolver before: this is ours.
The table of those resolvers is not public. Where a version of Hypothesis has none, `register`
leaves everything as it is: importing Hypothesis never fails because of us.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from hypothesis.strategies import SearchStrategy

_PACKAGE = "k8spatterns"
# The modules that are loaded wherever there is a class, or an annotation, of ours.
_BASES = {"k8spatterns.value": "Value", "k8spatterns.api._base": "ApiStruct"}
_FIELD_TYPES = "k8spatterns.types"
_NUMBERS = "annotated_types"


def register() -> bool:
    """Let `hypothesis.strategies.from_type` know every construct, field type and API object.

    Returns False where this version of Hypothesis takes no resolvers: `of` knows them all the same.
    """
    resolvers = _resolvers()
    if resolvers is None:
        return False
    resolvers[_PACKAGE] = strategy_of
    return True


def _resolvers() -> dict[str, Any] | None:
    """Return the resolvers of libraries that Hypothesis asks; None where it has none."""
    try:
        from hypothesis.strategies._internal import types
    except ImportError:
        return None
    found = getattr(types, "_global_extra_lookup", None)
    return found if isinstance(found, dict) else None


def strategy_of(thing: Any) -> SearchStrategy[Any] | None:
    """Return the strategy of a type; None where it is none of ours."""
    if isinstance(thing, type):
        if not any(_is_below(thing, module) for module in _BASES):
            return None
    elif _FIELD_TYPES not in sys.modules or _is_anybodys(thing):
        return None
    from k8spatterns.testing.strategies.resolving import resolved

    return resolved(thing)


def _is_anybodys(thing: Any) -> bool:
    """Whether an annotation has nothing but bounds of a number, such as `Count`.

    Others write the same one and mean it, and Hypothesis reads it by itself.
    """
    notes = getattr(thing, "__metadata__", ())
    return bool(notes) and all(type(note).__module__ == _NUMBERS for note in notes)


def _is_below(thing: type, module: str) -> bool:
    loaded = sys.modules.get(module)
    return loaded is not None and issubclass(thing, getattr(loaded, _BASES[module], ()))
