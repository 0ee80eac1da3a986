"""How a value that says nothing gets its fields: without the validator of its class."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pydantic import BaseModel

_set = object.__setattr__


def take_defaults(value: BaseModel) -> bool:
    """Give every field its default, as the validator would; False where only that one can tell.

    Defaults need no validation, and most classes of which a module makes a default value are never
    made otherwise: to build their validators takes longer than all that is done with them.
    """
    cls = type(value)
    checks = cls.__pydantic_decorators__.model_validators
    if cls.__pydantic_post_init__ or any(each.info.mode != "after" for each in checks.values()):
        return False
    values: dict[str, Any] = {}
    for name, field in cls.model_fields.items():
        if field.is_required() or field.validate_default:
            return False
        values[name] = field.get_default(call_default_factory=True, validated_data=values)
    _set(value, "__dict__", values)
    _set(value, "__pydantic_fields_set__", set())
    _set(value, "__pydantic_extra__", None)
    _set(value, "__pydantic_private__", None)
    try:
        return all(getattr(value, name)() is value for name in checks)
    except Exception:  # noqa: BLE001 - the validator says what is wrong
        return False
