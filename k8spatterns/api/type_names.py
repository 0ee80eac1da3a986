"""The types of API objects as text: as `kubectl explain` names them, and as Python does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import inspect

if TYPE_CHECKING:
    from collections.abc import Callable

_JSON: dict[type, str] = {
    inspect.BoolType: "boolean",
    inspect.IntType: "integer",
    inspect.FloatType: "number",
    inspect.StrType: "string",
}
_PYTHON: dict[type, str] = {
    inspect.BoolType: "bool",
    inspect.IntType: "int",
    inspect.FloatType: "float",
    inspect.NoneType: "None",
    inspect.StrType: "str",
}
_NAMED = (
    ({inspect.StrType, inspect.IntType, inspect.FloatType}, "Quantity"),
    ({inspect.StrType, inspect.IntType}, "IntOrString"),
)
_SCALARS = {bool: "boolean", int: "integer", str: "string"}


def json_type(kind: inspect.Type, alias: str = "") -> str:
    """Return a type as `kubectl explain` writes it: `[]Container`, `map[string]string`.

    Args:
        kind: the type.
        alias: what its texts are, such as `Time`.
    """
    match kind:
        case inspect.Metadata(type=inner):
            text = json_type(inner, alias)
        case inspect.UnionType():
            text = _json_union(kind, alias)
        case inspect.StructType(cls=cls):
            text = cls.__name__
        case inspect.ListType(item_type=item):
            text = f"[]{_in_brackets(json_type(item, alias))}"
        case inspect.DictType(value_type=value):
            text = f"map[string]{_in_brackets(json_type(value, alias))}"
        case inspect.LiteralType(values=values):
            text = " | ".join(dict.fromkeys(_SCALARS[type(value)] for value in values))
        case inspect.StrType() if alias:
            text = alias
        case _:
            text = _JSON.get(type(kind), "any")
    return text


def _in_brackets(text: str) -> str:
    return f"({text})" if " | " in text else text


def _json_union(kind: inspect.UnionType, alias: str) -> str:
    options = [option for option in kind.types if not isinstance(option, inspect.NoneType)]
    types = {type(option) for option in options}
    for named, name in _NAMED:
        if types == named:
            return name
    return " | ".join(dict.fromkeys(json_type(option, alias) for option in options))


def python_type(kind: inspect.Type, name: Callable[[type], str]) -> str:
    """Return a type as it is written in Python; the values of a closed set are left out.

    Args:
        kind: the type.
        name: a class → how it is named in the user's code.
    """
    match kind:
        case inspect.Metadata(type=inner):
            text = python_type(inner, name)
        case inspect.UnionType(types=types):
            ordered = sorted(types, key=lambda option: isinstance(option, inspect.NoneType))
            text = " | ".join(dict.fromkeys(python_type(option, name) for option in ordered))
        case inspect.StructType(cls=cls):
            text = name(cls)
        case inspect.ListType(item_type=item):
            text = f"list[{python_type(item, name)}]"
        case inspect.DictType(value_type=value):
            text = f"dict[str, {python_type(value, name)}]"
        case inspect.LiteralType(values=values):
            text = " | ".join(dict.fromkeys(type(value).__name__ for value in values))
        case _:
            text = _PYTHON.get(type(kind), "Any")
    return text
