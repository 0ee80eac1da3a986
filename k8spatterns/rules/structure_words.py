"""The words of faults of structure: what was given, what is wanted, what to write."""

from __future__ import annotations

from typing import Any

from msgspec import inspect

from k8spatterns.syntax.shown import shown
from k8spatterns.syntax.similar import did_you_mean

_NAMES: dict[type, str] = {
    inspect.BoolType: "true or false",
    inspect.IntType: "a whole number",
    inspect.FloatType: "a number",
    inspect.StrType: "a text",
    inspect.LiteralType: "a text",
    inspect.ListType: "a list",
    inspect.DictType: "a mapping",
    inspect.StructType: "a mapping",
    inspect.NoneType: "null",
}
_BOOLEANS = {"true": "true", "yes": "true", "on": "true", "false": "false", "no": "false"}


def given(value: object) -> str:
    """Return how a value is shown: `the text "three"`, `the number 3`, `a list`."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return f"the text {shown(value)}"
    if isinstance(value, (int, float)):
        return f"the number {shown(str(value))[1:-1]}"
    if value is None:
        return "null"
    if isinstance(value, (list, tuple)):
        return "a list"
    return "a mapping" if isinstance(value, dict) else f"a {type(value).__name__}"


def wanted(kinds: list[inspect.Type]) -> str:
    """Return what the types ask for: `a whole number or a text`."""
    names = dict.fromkeys(_NAMES.get(type(_inner(kind)), "another type") for kind in kinds)
    return " or ".join(names)


def mended(value: object, kinds: list[inspect.Type]) -> str:
    """Return what to write instead, where the value tells what was meant."""
    types = {type(_inner(kind)) for kind in kinds}
    if isinstance(value, str):
        return _unquoted(value, types)
    if types & {inspect.StrType, inspect.LiteralType} and isinstance(value, (bool, int, float)):
        text = str(value).lower() if isinstance(value, bool) else str(value)
        return f'write "{text}" in quotes'
    if inspect.ListType in types and isinstance(value, dict):
        return "write an item of a list: put - before its first field"
    if types & {inspect.StructType, inspect.DictType} and isinstance(value, (list, tuple)):
        return "write its fields here without -"
    return ""


def _unquoted(text: str, types: set[type]) -> str:
    bare = text.strip()
    if types & {inspect.IntType, inspect.FloatType} and _is_number(bare):
        return f"write {shown(bare)[1:-1]} without quotes"
    if inspect.BoolType in types and bare.lower() in _BOOLEANS:
        return f"write {_BOOLEANS[bare.lower()]} without quotes"
    return ""


def _is_number(text: str) -> bool:
    digits = text.removeprefix("-")
    return digits.isascii() and digits.isdigit()


def _inner(kind: inspect.Type) -> inspect.Type:
    return kind.type if isinstance(kind, inspect.Metadata) else kind


def close_value(text: str, values: list[str]) -> str:
    """Return a hint with the allowed value that is meant, or nothing."""
    return did_you_mean(text, values)


def bound_fault(value: Any, kind: inspect.Type) -> str:
    """Return which bound a value breaks, or an empty text."""
    if isinstance(kind, (inspect.IntType, inspect.FloatType)):
        return _number_fault(value, kind)
    if isinstance(kind, (inspect.StrType, inspect.ListType, inspect.DictType)):
        return _length_fault(value, kind) or _pattern_fault(value, kind)
    return ""


def _number_fault(value: float, kind: inspect.IntType | inspect.FloatType) -> str:
    if kind.ge is not None and value < kind.ge:
        return f"{value} is too small; at least {kind.ge} is allowed"
    if kind.gt is not None and value <= kind.gt:
        return f"{value} is too small; it must be greater than {kind.gt}"
    if kind.le is not None and value > kind.le:
        return f"{value} is too large; at most {kind.le} is allowed"
    if kind.lt is not None and value >= kind.lt:
        return f"{value} is too large; it must be less than {kind.lt}"
    if kind.multiple_of is not None and value % kind.multiple_of:
        return f"{value} must be a multiple of {kind.multiple_of}"
    return ""


def _length_fault(value: Any, kind: inspect.StrType | inspect.ListType | inspect.DictType) -> str:
    unit = "characters" if isinstance(kind, inspect.StrType) else "items"
    if kind.min_length is not None and len(value) < kind.min_length:
        return f"has {len(value)} {unit}; at least {kind.min_length} are needed"
    if kind.max_length is not None and len(value) > kind.max_length:
        return f"has {len(value)} {unit}; at most {kind.max_length} are allowed"
    return ""


def _pattern_fault(value: Any, kind: inspect.Type) -> str:
    if not isinstance(kind, inspect.StrType) or kind.pattern is None:
        return ""
    import re

    if re.search(kind.pattern, value):
        return ""
    return f"{shown(value)} does not match the pattern {kind.pattern}"
