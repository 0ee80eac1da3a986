"""`Json`: what can be written as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from pydantic import JsonValue

# A dict of dicts is no `JsonValue` to a type checker, though every value of it is one.
if TYPE_CHECKING:
    Json: TypeAlias = Any
else:
    Json = JsonValue
