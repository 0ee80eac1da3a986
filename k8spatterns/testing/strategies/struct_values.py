"""What a field of an API object may hold: values of its type, in the field's own form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, cast

from hypothesis import strategies as st
from msgspec import inspect

from k8spatterns.testing.strategies import struct_fields as facts
from k8spatterns.testing.strategies.texts import text_of
from k8spatterns.testing.strategies.words import of_form

if TYPE_CHECKING:
    from k8spatterns.api._base import ApiStruct
    from k8spatterns.api.schema import Field
    from k8spatterns.testing.strategies.nodes import Node

Strategy = st.SearchStrategy[Any]

#: How many classes hold a value at most; deeper ones have what is required.
DEEPEST = 8
_ITEMS = 2
_WIDEST = 2**31
_FORMATS = {"byte": "base64", "date-time": "time", "duration": "duration", "ipv4": "ip"}
_ALIASES = {"Time": "time", "Bytes": "base64"}
_EMBEDDED = {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "a"}}
_ANYTHING: tuple[Any, ...] = ("a", 1, True, {}, ["a"], {"a": "b"})


class NothingFitsError(Exception):
    """No value for a type was found; the field has to be left out."""


class Place(NamedTuple):
    """Where a value stands.

    Fields:
        owner: the class, such as `k8s.Container`.
        field: the field of it.
        depth: how many classes hold that one.
        node: what the schema of a custom resource says of the value.
    """

    owner: str
    field: Field
    depth: int
    node: Node | None = None

    @property
    def facts(self) -> dict[str, Any]:
        """What the schema says of the value; nothing where there is none."""
        return self.node.facts if self.node else {}

    def inner(self, part: str) -> Place:
        """Return the place of the `items` or `values` here."""
        return self._replace(node=self.node.inner(part) if self.node else None)

    def found_in(self, table: dict[str, Any]) -> Any:
        """Return what a table says of the field: of the class, or of any class."""
        own = table.get(f"{self.owner}.{self.field.name}")
        return table.get(self.field.name) if own is None else own


def values(kind: inspect.Type, place: Place) -> Strategy:
    """Return the values of a type.

    Raises:
        NothingFitsError: there are none that fit.
    """
    match kind:
        case inspect.Metadata(type=inner):
            return values(inner, place)
        case inspect.StructType(cls=cls):
            from k8spatterns.testing.strategies.structs import trees

            return trees(cast("type[ApiStruct]", cls), place.depth + 1, place.node, kind)
        case inspect.UnionType(types=options):
            return _union(options, place)
        case inspect.ListType():
            return _list(kind, place)
        case inspect.DictType():
            return _map(kind, place)
    return _scalar(kind, place)


def _scalar(kind: inspect.Type, place: Place) -> Strategy:
    match kind:
        case inspect.LiteralType(values=options):
            return st.sampled_from([option for option in options if option != ""] or options)
        case inspect.StrType():
            return _text(kind, place)
        case inspect.IntType() | inspect.FloatType():
            return _number(kind, place)
        case inspect.BoolType():
            return st.booleans()
        case inspect.AnyType():
            return st.sampled_from(_ANYTHING)
    raise NothingFitsError(str(kind))


def _union(options: tuple[inspect.Type, ...], place: Place) -> Strategy:
    """Return the values of a union; of a number or a text, that is a quantity or a number."""
    found = [option for option in options if not isinstance(option, inspect.NoneType)]
    numbers = [option for option in found if isinstance(option, inspect.IntType)]
    if len(found) == len(
        {*map(type, found)} & {inspect.StrType, inspect.IntType, inspect.FloatType}
    ):
        if inspect.FloatType in map(type, found):
            return text_of("quantity")
        return values(numbers[0], place) if numbers else values(found[0], place)
    return st.one_of([values(option, place) for option in found])


def _sizes(kind: inspect.ListType | inspect.DictType, place: Place) -> tuple[int, int]:
    named = facts.LEAST.get(f"{place.owner}.{place.field.name}", 0)
    least = max(kind.min_length or 0, named, place.facts.get("minItems", 0))
    most = max(least, _ITEMS if place.depth < DEEPEST else 0)
    return least, most if kind.max_length is None else min(most, kind.max_length)


def _list(kind: inspect.ListType, place: Place) -> Strategy:
    least, most = _sizes(kind, place)
    keys = place.field.keys or ()
    items = values(kind.item_type, place.inner("items"))
    if least > 1:
        return st.lists(
            items, min_size=least, max_size=most, unique_by=lambda item: _key(item, keys)
        )
    found = st.lists(items, min_size=least, max_size=most)
    return found.map(lambda drawn: _distinct(drawn, keys))


def _distinct(items: list[Any], keys: tuple[str, ...]) -> list[Any]:
    """Return the items without those that are the same as an earlier one, by their keys."""
    kept: dict[str, Any] = {}
    for item in items:
        kept.setdefault(_key(item, keys), item)
    return list(kept.values())


def _key(item: Any, keys: tuple[str, ...]) -> str:
    return repr([item.get(name) for name in keys] if keys and isinstance(item, dict) else item)


def _map(kind: inspect.DictType, place: Place) -> Strategy:
    least, most = _sizes(kind, place)
    keys = text_of(place.found_in(facts.FORM_OF_KEY) or "label")
    if place.facts.get("embedded"):
        return st.just(_EMBEDDED)
    if place.node and not place.facts.keys() & {"values", "preserve"}:
        return _closed_map(place)
    found = values(kind.value_type, place.inner("values"))
    return st.dictionaries(keys, found, min_size=least, max_size=most)


def _closed_map(place: Place) -> Strategy:
    """Return objects of which the schema says little: empty, or with what is required."""
    required = place.facts.get("required", ())
    return st.just({name: _EMBEDDED.get(name, "a") for name in required})


def _text(kind: inspect.StrType, place: Place) -> Strategy:
    own = facts.FORM_OF_FIELD.get(f"{place.owner}.{place.field.name}")
    form = own or _ALIASES.get(place.field.alias) or _FORMATS.get(place.facts.get("format", ""))
    pattern = kind.pattern or place.facts.get("pattern")
    least, most = kind.min_length or 0, kind.max_length
    if "enum" in place.facts:
        return st.sampled_from([word for word in place.facts["enum"] if word])
    if form is None and (pattern is not None or most is not None or least > 1):
        words = of_form(pattern, least, most)
        if not words:
            raise NothingFitsError(str(kind))
        return st.sampled_from(words)
    return text_of(form or facts.FORM_OF_NAME.get(place.field.name, "label"))


def _number(kind: inspect.IntType | inspect.FloatType, place: Place) -> Strategy:
    low, high = place.found_in(facts.RANGE) or (1, 100)
    least, most = _bounds(kind)
    if least is not None and least > low:
        low, high = least, max(high, least)
    if most is not None and most < high:
        low, high = min(low, most), most
    step = int(kind.multiple_of or 1)
    found = st.integers(-(-low // step), max(high // step, -(-low // step)))
    return found if step == 1 else found.map(lambda number: number * step)


def _bounds(kind: inspect.IntType | inspect.FloatType) -> tuple[int | None, int | None]:
    """Return the least and the most whole number; None for the width of an integer."""
    least = kind.ge if kind.ge is not None else None if kind.gt is None else kind.gt + 1
    most = kind.le if kind.le is not None else None if kind.lt is None else kind.lt - 1
    return (
        None if least is None or least <= -_WIDEST else int(least),
        None if most is None or most >= _WIDEST - 1 else int(most),
    )
