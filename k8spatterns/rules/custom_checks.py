"""A schema of custom resources as functions, each made when a value first comes to its node.

A check takes a value that is not null, its place and the run, and returns the value as the server
has it then: with defaults, and without null where that is no value.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from k8spatterns.rules.custom_run import Run, path_of
from k8spatterns.rules.custom_scalars import quick_test
from k8spatterns.rules.custom_unions import union_fault
from k8spatterns.rules.custom_values import has_type, value_fault
from k8spatterns.rules.structure_codes import NO_UNION, TWICE

if TYPE_CHECKING:
    from collections.abc import Callable

    from k8spatterns.rules.custom_run import Fact, Node, Place

    Check = Callable[[Any, Place, Run], Any]


OBJECT_FIELDS = frozenset({"apiVersion", "kind", "metadata"})
_ANY_NUMBER = float("inf")
_BOUNDS = {
    "array": (("minItems", "maxItems"),),
    "object": (("minProperties", "maxProperties"),),
}
_NAMES = frozenset({"generateName", "name"})
_WHOLE = frozenset({"enum", "allOf", "anyOf", "oneOf", "not"})


class Checks:
    """The checks of a package's nodes."""

    def __init__(self, nodes: list[Node]) -> None:
        self.nodes = nodes
        self._made: list[Check | None] = [None] * len(nodes)
        self._roots: dict[int, Check] = {}

    def of(self, number: int) -> Check:
        """Return the check of a node."""
        made = self._made[number]
        if made is None:
            made = self._made[number] = self._make(self.nodes[number])
        return made

    def root(self, number: int) -> Check:
        """Return the check of a whole object, whose metadata may be bound to a name."""
        made = self._roots.get(number)
        if made is None:
            node = self.nodes[number]
            made = self._roots[number] = self._finished(node, self._object(node), dict)
        return made

    def _make(self, node: Node) -> Check:
        kind = node.get("type")
        if kind == "object":
            return self._finished(node, self.mapping(node), dict)
        if kind == "array":
            return self._finished(node, self._list(node), list)
        if kind is None and not node.get("intOrString"):
            return self._free(node)
        return self._scalar(node)

    def _scalar(self, node: Node) -> Check:
        test, facts, nodes = quick_test(node), _facts(node), self.nodes

        def check(value: Any, place: Place, run: Run) -> Any:
            if not test(value):
                if not has_type(node, value):
                    run.wrong(node, value, place)
                    return value
                if _WHOLE & node.keys() or value_fault(node, value):
                    _explain(nodes, node, value, place, run)
            if facts:
                run.asked.append((facts, value, place))
            return value

        return check

    def _free(self, node: Node) -> Check:
        """Return the check of a node without a type, whose values are of any."""
        if not node.keys() - {"preserve", "nullable", "default"}:
            return lambda value, _place, _run: value
        as_mapping, as_list = self.mapping(node), self._list(node)

        def walk(value: Any, place: Place, run: Run) -> Any:
            if isinstance(value, dict):
                return as_mapping(value, place, run)
            return as_list(value, place, run) if isinstance(value, (list, tuple)) else value

        return self._finished(node, walk, object)

    def _finished(self, node: Node, walk: Check, kind: type) -> Check:
        """Return a check of parts with what the node says of the whole."""
        facts, nodes = _facts(node), self.nodes
        kinds = (list, tuple) if kind is list else kind
        judged = kind is object or bool(_WHOLE & node.keys())
        least, most = _sizes(node)

        def check(value: Any, place: Place, run: Run) -> Any:
            if not isinstance(value, kinds):
                run.wrong(node, value, place)
                return value
            before = len(run.faults)
            value = walk(value, place, run)
            if judged or not least <= len(value) <= most:
                _explain(nodes, node, value, place, run, unions=len(run.faults) == before)
            if facts:
                run.asked.append((facts, value, place))
            return value

        return check

    def mapping(self, node: Node) -> Check:
        """Return the check of the fields of a mapping."""
        if node.get("embedded"):
            return self._embedded(node)
        parts: dict[str, int] = node.get("properties", {})
        made, of, nodes = self._made, self.of, self.nodes
        defaults = self._defaults(parts)
        required = node.get("required", ())
        other = self._other(node)

        def check(value: dict[str, Any], place: Place, run: Run) -> dict[str, Any]:
            found = defaults.copy()
            for name, item in value.items():
                number = parts.get(name)
                if number is None:
                    other(found, name, item, place, run)
                elif item is not None:
                    part = made[number] or of(number)
                    found[name] = part(item, (place, name), run)
                elif nodes[number].get("nullable"):
                    found[name] = None
            for name in required:
                if name not in found:
                    run.missing(place, name)
            return found

        return check

    def _defaults(self, parts: dict[str, int]) -> dict[str, Any]:
        """Return what the server fills in, with the defaults inside of it."""
        return {
            name: self._filled(number)
            for name, number in parts.items()
            if "default" in self.nodes[number]
        }

    def _filled(self, number: int) -> Any:
        default = self.nodes[number]["default"]
        return default if default is None else self.of(number)(default, (), Run())

    def _other(self, node: Node) -> Callable[[dict[str, Any], str, Any, Place, Run], None]:
        """Return what is done with a field that has no node of its own."""
        if "values" in node:
            return self._value_of(node["values"])
        if node.get("preserve"):
            return lambda found, name, item, _place, _run: found.__setitem__(name, item)
        return lambda _found, name, _item, place, run: run.unknown(node, place, str(name))

    def _value_of(self, number: int) -> Callable[[dict[str, Any], str, Any, Place, Run], None]:
        node, check = self.nodes[number], self.of(number)

        def value(found: dict[str, Any], name: str, item: Any, place: Place, run: Run) -> None:
            if item is not None:
                found[name] = check(item, (place, str(name), True), run)
            elif node.get("nullable"):
                found[name] = None
            elif "default" in node:
                found[name] = node["default"]

        return value

    def _object(self, node: Node) -> Check:
        """Return the check of the fields of an object, of which all have some."""
        own = {
            name: number
            for name, number in node.get("properties", {}).items()
            if name not in OBJECT_FIELDS
        }
        required = set(node.get("required", ()))
        inner = {"properties": own, "required": sorted(required - OBJECT_FIELDS)}
        walk = self.mapping({**node, **inner, "embedded": False})
        needed, named = required & OBJECT_FIELDS, self._named(node)

        def check(value: dict[str, Any], place: Place, run: Run) -> dict[str, Any]:
            given = {key: value[key] for key in OBJECT_FIELDS if value.get(key) is not None}
            rest = {key: item for key, item in value.items() if key not in OBJECT_FIELDS}
            found: dict[str, Any] = walk(rest, place, run) | given
            for name in needed - given.keys():
                run.missing(place, name)
            if named is not None and isinstance(given.get("metadata"), dict):
                named(given["metadata"], (place, "metadata"), run)
            return found

        return check

    def _named(self, node: Node) -> Check | None:
        """Return the check of an object's name, all that a schema can say of metadata."""
        number = node.get("properties", {}).get("metadata")
        parts = {} if number is None else self.nodes[number].get("properties", {})
        names = {name: part for name, part in parts.items() if name in _NAMES}
        return self.mapping({"properties": names, "preserve": True}) if names else None

    def _embedded(self, node: Node) -> Check:
        """Return the check of a whole object inside an object."""
        from k8spatterns.rules.custom_objects import embedded_problems

        walk = self._object(node)

        def check(value: dict[str, Any], place: Place, run: Run) -> dict[str, Any]:
            run.faults += embedded_problems(value, path_of(place))
            found: dict[str, Any] = walk(value, place, run)
            return found

        return check

    def _list(self, node: Node) -> Check:
        if "items" not in node:
            return lambda value, _place, _run: list(value)
        items, keys = self.of(node["items"]), node.get("listKeys")
        part, kind = self.nodes[node["items"]], node.get("listType")

        def check(value: Any, place: Place, run: Run) -> list[Any]:
            found = []
            for index, item in enumerate(value):
                if item is not None:
                    found.append(items(item, (place, index), run))
                    continue
                found.append(part.get("default"))
                if not part.get("nullable") and "default" not in part:
                    run.wrong(part, item, (place, index))
            if kind is not None and len(found) > 1:
                _find_same(found, keys if kind == "map" else None, place, run)
            return found

        return check


def _facts(node: Node) -> list[Fact]:
    """Return the facts of a node, each with the function that judges by it."""
    if "rules" not in node:
        return []
    from k8spatterns.rules.facts import condition_of

    return [(condition_of(fact), fact) for fact in node["rules"]]


def _sizes(node: Node) -> tuple[int, float]:
    """Return how many parts a value may have; of a value of any type it is asked elsewhere."""
    for least, most in _BOUNDS.get(node.get("type", ""), ()):
        if least in node or most in node:
            return node.get(least, 0), node.get(most, _ANY_NUMBER)
    return 0, _ANY_NUMBER


def _explain(  # noqa: PLR0913 (a value, where it is and what it is judged by)
    nodes: list[Node], node: Node, value: Any, place: Place, run: Run, *, unions: bool = True
) -> None:
    """Report what is wrong with a value of the right type as a whole, if anything."""
    if "enum" in node and value not in node["enum"]:
        run.choice(node["enum"], value, place)
    elif fault := value_fault(node, value):
        run.bound(place, fault)
    elif unions and (broken := union_fault(nodes, node, value)):
        for step in broken.steps:
            place = (place, step)
        run.fault(NO_UNION, place, broken.message)


def _find_same(items: list[Any], keys: list[str] | None, place: Place, run: Run) -> None:
    """Refuse two items with the same keys, or two that are the same in a set."""
    seen: dict[Any, int] = {}
    for index, item in enumerate(items):
        if keys and not isinstance(item, dict):
            continue
        first = seen.setdefault(_identity(item, keys), index)
        if first != index:
            same = " and ".join(keys) if keys else "value"
            run.fault(
                TWICE,
                path_of((place, index), brackets=True),
                f"has the same {same} as item {first}",
                f"remove one of the two, or change its {same}",
            )


def _identity(item: Any, keys: list[str] | None) -> Any:
    """Return what must differ between items: themselves, or what they have at the keys."""
    found = tuple([item.get(key) for key in keys]) if keys else item
    try:
        hash(found)
    except TypeError:
        return json.dumps(found, sort_keys=True, default=str)
    # True and 1 are equal to Python, and differ for the server.
    return (found, type(found)) if not keys else (found, *map(type, found))
