"""Plain data into Lua and back, as Karmada converts it.

Lua has one empty table for `{}` and `[]`. Karmada takes back what stood at the same path of the
object that went in; an empty table that stands for neither is left out.
See https://karmada.io/docs/userguide/globalview/customizing-resource-interpreter/
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import isfinite
from typing import TYPE_CHECKING, Any

from k8spatterns.lua.errors import LuaScriptError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    Path = tuple[str, ...]


def to_lua(lua: Any, value: Any) -> Any:
    """Return plain data as a value of Lua: a null in a mapping or a list is not there.

    Raises:
        TypeError: there is something in it that JSON has no form for.
    """
    if value is None or isinstance(value, bool | str):
        return value
    if isinstance(value, int | float):
        return float(value)
    if isinstance(value, Mapping):
        return _table(lua, ((_key(key), item) for key, item in value.items()))
    if isinstance(value, Sequence) and not isinstance(value, bytes):
        present = (item for item in value if item is not None)
        return _table(lua, enumerate(present, start=1))
    raise TypeError(f"{type(value).__name__} is no value of JSON: {value!r}")


def _key(key: object) -> str:
    if isinstance(key, str):
        return key
    raise TypeError(f"the keys of an object are texts, not {key!r}")


def _table(lua: Any, items: Iterable[tuple[Any, Any]]) -> Any:
    table = lua.table()
    for key, item in items:
        if item is not None:
            table[key] = to_lua(lua, item)
    return table


def kind_of(value: Any) -> str:
    """Return Lua's name for the type of a value."""
    from importlib import import_module

    if value is None:
        return "nil"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int | float):
        return "number"
    if isinstance(value, str):
        return "string"
    return str(import_module("lupa.lua51").lua_type(value) or "userdata")


class Reading:
    """One result on its way to plain data.

    Args:
        script: whose errors these are.
        references: objects that went in, which tell an empty list from an empty mapping.
    """

    def __init__(self, script: str, references: Iterable[Any] = ()) -> None:
        self.script = script
        self._empty: dict[Path, Any] = {}
        for reference in references:
            for path, value in _empty_places(reference, ()):
                if self._empty.get(path) != {}:  # Karmada prefers the mapping where both are
                    self._empty[path] = value

    def mapping(self, value: Any) -> dict[str, Any]:
        """Return a table as a mapping, an empty one included."""
        plain = self.value(value)
        if plain == []:
            return {}
        if isinstance(plain, dict):
            return plain
        raise LuaScriptError(self.script, "an object is needed, and this is a list")

    def listed(self, value: Any) -> list[Any]:
        """Return a table as a list."""
        plain = self.value(value)
        if isinstance(plain, list):
            return plain
        raise LuaScriptError(self.script, "a list is needed, and this is an object")

    def value(self, value: Any) -> Any:
        """Return a table as plain data; an empty one is a list here.

        Raises:
            LuaScriptError: what can't be told as JSON.
        """
        kind = kind_of(value)
        if kind != "table":
            raise LuaScriptError(self.script, f"a table is needed, not a {kind}")
        return self._plain(value, ())

    def _plain(self, value: Any, path: Path) -> Any:
        kind = kind_of(value)
        if kind == "table":
            return self._of_table(value, path)
        if kind == "number":
            return self._number(value, path)
        if kind in ("string", "boolean"):
            return value
        raise self._error(f"a {kind} can't be told as JSON", path)

    def _number(self, value: float, path: Path) -> float:
        if not isfinite(value):
            raise self._error(f"the number {value} can't be told as JSON", path)
        return int(value) if float(value).is_integer() else value

    def _of_table(self, table: Any, path: Path) -> Any:
        items = list(table.items())
        if all(isinstance(key, str) for key, _ in items):
            return self._object(items, path) if items else []
        return self._list(items, path)

    def _object(self, items: list[tuple[str, Any]], path: Path) -> dict[str, Any]:
        plain = {key: self._plain(item, (*path, key)) for key, item in items}
        for key in [key for key, item in plain.items() if item == []]:
            meant = self._empty.get((*path, key))
            if meant is None:
                del plain[key]
            else:
                plain[key] = type(meant)()
        return plain

    def _list(self, items: list[tuple[Any, Any]], path: Path) -> list[Any]:
        if any(isinstance(key, str | bool) for key, _ in items):
            raise self._error("a table has both texts and numbers as keys", path)
        by_index = dict(items)
        if sorted(by_index) != list(range(1, len(by_index) + 1)):
            raise self._error("a list has gaps, or does not start at 1", path)
        plain = [self._plain(by_index[at], path) for at in range(1, len(by_index) + 1)]
        meant = self._empty.get(path)
        kept = [type(meant)() if item == [] and meant is not None else item for item in plain]
        return [item for item in kept if item != [] or meant is not None]

    def _error(self, message: str, path: Path) -> LuaScriptError:
        where = ".".join(path)
        return LuaScriptError(self.script, f"{message} ({where})" if where else message)


def _empty_places(value: Any, path: Path) -> Iterator[tuple[Path, Any]]:
    """Yield every path at which there is an empty list or mapping; lists add nothing to it."""
    if isinstance(value, Mapping):
        for key, item in value.items():
            yield from _empty_or_inside(item, (*path, str(key)))
    elif isinstance(value, Sequence) and not isinstance(value, str | bytes):
        for item in value:
            yield from _empty_or_inside(item, path)


def _empty_or_inside(value: Any, path: Path) -> Iterator[tuple[Path, Any]]:
    if isinstance(value, Mapping) and not value:
        yield path, {}
    elif isinstance(value, Sequence) and not isinstance(value, str | bytes) and not value:
        yield path, []
    else:
        yield from _empty_places(value, path)
