"""The defaults of a model's fields, which the API server fills in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic import BaseModel, ConfigDict, ValidationError, create_model
from pydantic_core import PydanticUndefined

from k8spatterns.errors import InvalidConstructError
from k8spatterns_constructs.extension.wire import UnwritableError, plain

if TYPE_CHECKING:
    from pydantic.fields import FieldInfo

    from k8spatterns_constructs.extension.schema import SchemaBuilder

NO_DEFAULT: Any = object()


def default_of(
    builder: SchemaBuilder, model: type[BaseModel], name: str, field: FieldInfo, path: str
) -> Any:
    """Return a field's default as JSON has it, or `NO_DEFAULT`."""
    value = plain_default(field)
    if value is NO_DEFAULT:
        return NO_DEFAULT
    if fault := _refused(model, name, field):
        builder.problem(path, f"its default is refused: {fault}", "write one that its type allows")
        return NO_DEFAULT
    try:
        return plain(value)
    except UnwritableError as error:
        builder.problem(path, f"its default {error}", "make the field required, or write None")
        return NO_DEFAULT


def plain_default(field: FieldInfo) -> Any:
    """Return the default that a field has whatever the others are, or `NO_DEFAULT`."""
    if field.is_required() or field.default_factory_takes_validated_data:
        return NO_DEFAULT
    value = field.get_default(call_default_factory=True, validated_data={})
    return NO_DEFAULT if value is None or value is PydanticUndefined else value


def _refused(model: type[BaseModel], name: str, field: FieldInfo) -> str:
    """Say why the field's own type refuses its default."""
    config = ConfigDict(validate_default=True, strict=True, arbitrary_types_allowed=True)
    fields: dict[str, Any] = {name: (field.annotation, field)}
    probe = create_model(f"{model.__name__}Default", __config__=config, **fields)
    try:
        probe()
    except ValidationError as error:
        return error.errors(include_url=False)[0]["msg"]
    except InvalidConstructError as error:
        return error.findings[0].message
    return ""
