"""How a value is an argument of another one, without the schema of the one inside the other's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic_core import PydanticCustomError, core_schema

if TYPE_CHECKING:
    from pydantic import BaseModel


def nested_schema(cls: type[BaseModel]) -> core_schema.CoreSchema:
    """Return a schema that takes an instance of the class, or a dict of its arguments.

    An instance was validated when it was written. pydantic would copy the schema of every class
    that a field may hold into that of the class that has the field, which takes most of a start.
    """

    def accept(value: Any) -> Any:
        if isinstance(value, cls):
            return value
        if type(value) is dict:
            return cls.__pydantic_validator__.validate_python(value)
        raise PydanticCustomError(
            "model_type", "Input should be {article} {name}", {"article": "a", "name": cls.__name__}
        )

    return core_schema.no_info_plain_validator_function(accept)
