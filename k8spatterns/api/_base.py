"""The classes that every typed API object is built from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

import msgspec

from k8spatterns.api._resource import Resource
from k8spatterns.api._types import (
    Bytes,
    CelRule,
    Int32,
    Int64,
    IntOrString,
    ListKeys,
    Quantity,
    RawExtension,
    Time,
)

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

__all__ = (
    "ApiStruct",
    "Bytes",
    "CelRule",
    "Int32",
    "Int64",
    "IntOrString",
    "KubeObject",
    "ListKeys",
    "OpenObject",
    "OpenStruct",
    "Quantity",
    "RawExtension",
    "Resource",
    "Time",
    "constant",
    "from_plain",
    "to_plain",
)

#: The JSON name under which `unknown_fields` is known to msgspec; no manifest has it.
UNKNOWN = "$unknown"

T = TypeVar("T")
StructT = TypeVar("StructT", bound="ApiStruct")


class ApiStruct(
    msgspec.Struct,
    forbid_unknown_fields=True,
    gc=False,
    omit_defaults=True,
    rename="camel",
    repr_omit_defaults=True,
):
    """A typed piece of an API object: snake_case attributes here, JSON names on the wire.

    `None` is not written; an empty list, dict or object that was set is. Values are checked by
    `from_plain`, not when an object is made.
    """

    #: JSON names of the list fields whose items the server identifies by key.
    __list_keys__: ClassVar[ListKeys] = {}

    #: Whether the server also takes and keeps fields that the class, or one inside it, has not.
    __keeps_unknown__: ClassVar[bool] = False

    @classmethod
    def __get_pydantic_core_schema__(
        cls, _source: type[Any], _handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        from k8spatterns.api._pydantic import schema_of

        return schema_of(cls)


class KubeObject(ApiStruct, kw_only=True):
    """An API object with a kind: what can stand as a document of its own."""

    __resource__: ClassVar[Resource]

    #: Dotted JSON paths that the server refuses to change once the object exists.
    __immutable__: ClassVar[tuple[str, ...]] = ()

    #: The CEL rules of a user's own kind, with their paths.
    __rules__: ClassVar[tuple[CelRule, ...]] = ()

    if TYPE_CHECKING:
        # Each kind narrows these three; a mutable attribute may narrow nothing but Any.
        api_version: Any = None
        kind: Any = None
        metadata: Any


class OpenStruct(ApiStruct, kw_only=True, forbid_unknown_fields=False):
    """A piece of an API object in which the server also keeps fields that the schema has not.

    Fields:
        unknown_fields: those fields by their JSON names; they are written beside the others.
    """

    __keeps_unknown__ = True

    unknown_fields: dict[str, Any] | None = msgspec.field(default=None, name=UNKNOWN)


class OpenObject(KubeObject, kw_only=True, forbid_unknown_fields=False):
    """An API object in which the server also keeps fields that the schema has not.

    Fields:
        unknown_fields: those fields by their JSON names; they are written beside the others.
    """

    __keeps_unknown__ = True

    unknown_fields: dict[str, Any] | None = msgspec.field(default=None, name=UNKNOWN)


def constant(value: T) -> T:
    """Return a field default that is written out although it is the default."""
    default: T = msgspec.field(default_factory=lambda: value)
    return default


def to_plain(obj: ApiStruct) -> dict[str, Any]:
    """Return the object as dicts, lists and scalars under its JSON names.

    Raises:
        TypeError: a field holds a value that JSON has no form for.
    """
    plain: dict[str, Any] = msgspec.to_builtins(obj)
    if obj.__keeps_unknown__:
        from k8spatterns.api._unknown import spread

        plain = spread(plain)
    return plain


def from_plain(cls: type[StructT], tree: object) -> StructT:
    """Return the typed object for a tree of plain data, fully checked.

    Null items in lists and maps of a built-in kind become zero values, as in the API server.

    Raises:
        msgspec.ValidationError: something has the wrong type or name; the message ends in its
            JSON path.
    """
    if cls.__keeps_unknown__:
        from k8spatterns.api._unknown import absorbed

        return absorbed(_from_plain(cls, tree), tree)
    return _from_plain(cls, tree)


def _from_plain(cls: type[StructT], tree: object) -> StructT:
    from k8spatterns.api._converting import converted

    try:
        return converted(tree, cls)
    except msgspec.ValidationError as error:
        if "got `null`" not in str(error):
            raise
    from k8spatterns.api._nulls import without_nulls

    return converted(without_nulls(cls, tree), cls)
