"""Subclasses and look-alikes of the plain types, turned into the plain types."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from k8spatterns.emitter.refusal import Refused


def exact(value: Any) -> Any:
    """Return a value of a type that only resembles a plain one as the plain one.

    An enum member that is also a string becomes the string, a tuple a list, a mapping a dict.

    Raises:
        Refused: the value resembles nothing that YAML and JSON have.
    """
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, Mapping):
        return dict(value.items())
    if isinstance(value, (list, tuple)):
        return list(value)
    if isinstance(value, int):
        return int.__int__(value)
    if isinstance(value, float):
        return float.__float__(value)
    raise Refused(f"a {type(value).__name__} can't be written")
