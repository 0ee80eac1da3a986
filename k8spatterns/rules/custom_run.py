"""One check of a custom resource: the places it is at, and the faults it finds there.

A place is the steps to it, the last first, so that a sound object never costs the text of a path:
`(place, name)` for a field, `(place, index)` for an item, `(place, key, True)` for a map's value.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import inspect

from k8spatterns.rules.rule import Problem
from k8spatterns.rules.structure_codes import (
    MISSING_FIELD,
    MOST_FAULTS,
    OUT_OF_BOUNDS,
    UNKNOWN_FIELD,
    UNKNOWN_VALUE,
    WRONG_TYPE,
    EnoughError,
)
from k8spatterns.rules.structure_words import close_value, given, mended, wanted
from k8spatterns.syntax.similar import similar_field

if TYPE_CHECKING:
    from k8spatterns.rules.facts import Condition

    Place = tuple[Any, ...]
    Fact = tuple[Condition, list[Any]]
    Node = dict[str, Any]

ROOT: Place = ()

_TYPES: dict[str, list[inspect.Type]] = {
    "array": [inspect.ListType(inspect.AnyType())],
    "boolean": [inspect.BoolType()],
    "integer": [inspect.IntType()],
    "number": [inspect.FloatType()],
    "object": [inspect.DictType(inspect.StrType(), inspect.AnyType())],
    "string": [inspect.StrType()],
}
_INT_OR_STRING: list[inspect.Type] = [inspect.IntType(), inspect.StrType()]
_DEEPEST = 20  # lists in one another where none is wanted
_FIELD = 2  # a place of more is a key of a map


class Run:
    """The faults of an object, and what is asked of its values once their types are right."""

    __slots__ = ("asked", "faults")

    def __init__(self) -> None:
        self.faults: list[tuple[str, Problem]] = []
        self.asked: list[tuple[list[Fact], Any, Place]] = []

    def fault(self, code: str, place: Place | str, message: str, hint: str = "") -> None:
        """Report a fault at a place."""
        path = place if isinstance(place, str) else path_of(place)
        self.faults.append((code, Problem(message, path, hint)))
        if len(self.faults) > MOST_FAULTS:
            raise EnoughError

    def bound(self, place: Place, message: str) -> None:
        """Report a value out of its bounds."""
        self.fault(OUT_OF_BOUNDS, place, message)

    def missing(self, place: Place, name: str) -> None:
        """Report that a field is required."""
        self.fault(MISSING_FIELD, (place, name), f"{name} is required")

    def unknown(self, node: Node, place: Place, name: str) -> None:
        """Report a field that is not there."""
        hint = similar_field(name, node.get("properties", ()))
        self.fault(UNKNOWN_FIELD, (place, name), f"there is no field {name!r} here", hint)

    def choice(self, values: list[Any], value: Any, place: Place) -> None:
        """Report a value that is none of a few."""
        shown = ", ".join(str(option) or '""' for option in values if option is not None)
        hint = ""
        if isinstance(value, str):
            hint = close_value(value, [option for option in values if isinstance(option, str)])
        self.fault(UNKNOWN_VALUE, place, f"{given(value)} is none of: {shown}", hint)

    def wrong(self, node: Node, value: Any, place: Place) -> None:
        """Report a value of another type, where the server does.

        It reads the fields of a mapping first, and those inside a value of the wrong type are
        fields that it does not know.
        """
        kinds = _INT_OR_STRING if node.get("intOrString") else _TYPES.get(node.get("type", ""), [])
        message = f"must be {wanted(kinds)}, not {given(value)}"
        inner = _first_field(node, value, place)
        if inner != place:
            message = f"{path_of(place)} {message}"
        self.fault(WRONG_TYPE, inner, message, mended(value, kinds))


def _first_field(node: Node, value: Any, place: Place, depth: int = 0) -> Place:
    """Return the first field in a value of the wrong type, or the place of the value itself."""
    if node.get("preserve"):
        return place
    if isinstance(value, dict):
        name = min(value, key=str, default=None)
        return place if name is None else (place, str(name))
    if isinstance(value, (list, tuple)) and depth < _DEEPEST:
        for index, item in enumerate(value):
            inner = _first_field({}, item, (place, index), depth + 1)
            if inner != (place, index):
                return inner
    return place


def path_of(place: Place, *, brackets: bool = False) -> str:
    """Return a place as a path.

    Args:
        place: the steps.
        brackets: whether keys of maps are in brackets, as in the server's errors about rules.
    """
    steps: list[str] = []
    while place != ROOT:
        step = place[1]
        is_key = brackets and len(place) > _FIELD
        steps.append(f"[{step}]" if is_key or isinstance(step, int) else f".{step}")
        place = place[0]
    return "".join(reversed(steps)).removeprefix(".")
