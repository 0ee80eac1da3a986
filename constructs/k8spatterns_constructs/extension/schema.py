"""From a model's annotations to the structural schema that the API server wants."""

from __future__ import annotations

import enum
import types as builtin_types
import typing
from collections import abc
from typing import TYPE_CHECKING, Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel, RootModel

from k8spatterns.api import ApiStruct
from k8spatterns.construct import Construct
from k8spatterns_constructs.extension.cel_rule import CelRule, rules_of
from k8spatterns_constructs.extension.constraints import constrain, flattened
from k8spatterns_constructs.extension.defaults import NO_DEFAULT, default_of
from k8spatterns_constructs.extension.json_names import (
    description_of,
    descriptions_of_fields,
    json_name,
)
from k8spatterns_constructs.extension.marks import add_marks, add_rules
from k8spatterns_constructs.extension.problems import Problem, Schema
from k8spatterns_constructs.extension.scalars import (
    INT_OR_STRING,
    PRESERVED,
    named_schema,
    scalar_schema,
)
from k8spatterns_constructs.extension.structs import RecursiveStructError, struct_schema
from k8spatterns_constructs.extension.wire import fitted

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pydantic.fields import FieldInfo

# Python 3.12 and later.
_ALIASES: tuple[Any, ...] = tuple(filter(None, [getattr(typing, "TypeAliasType", None)]))
_UNIONS = (Union, builtin_types.UnionType)
_LISTS = (list, abc.Sequence, abc.Collection, abc.Iterable)
_SETS = (set, frozenset, abc.Set, abc.MutableSet)
_MAPS = (dict, abc.Mapping, abc.MutableMapping)
_JSON_TYPES: dict[type, str] = {bool: "boolean", int: "integer", str: "string", float: "number"}
# What every object has, and a specification that repeats it only confuses.
RESERVED = ("apiVersion", "kind", "metadata")


class SchemaBuilder:
    """Builds the schema of models, and collects what has no structural form.

    Fields:
        problems: the faults, each with its field.
    """

    def __init__(self) -> None:
        self.problems: list[Problem] = []
        self._within: list[type] = []

    def problem(self, path: str, message: str, hint: str = "") -> Schema:
        """Note a fault, and return a schema to go on with."""
        self.problems.append(Problem(path, message, hint))
        return dict(PRESERVED)

    def model(self, model: type[BaseModel], path: str, skip: Iterable[str] = ()) -> Schema:
        """Return the schema of a model.

        Args:
            model: the class.
            path: where it stands, for faults.
            skip: names of fields that are no part of it.
        """
        if model in self._within:
            hint = "an API server takes no $ref; let an inner level be dict[str, Any]"
            return self.problem(path, f"{model.__name__} holds itself, without an end", hint)
        if not model.__pydantic_fields_complete__:
            model.model_rebuild(raise_errors=False)
        self._within.append(model)
        try:
            schema = self._object(model, path, frozenset(skip))
        finally:
            self._within.pop()
        add_rules(self, schema, [rule for rule in rules_of(model) if rule.of == "spec"], path)
        return schema

    def _object(self, model: type[BaseModel], path: str, skip: frozenset[str]) -> Schema:
        if issubclass(model, Construct) and not skip:
            return self.problem(path, f"{model.__name__} is a construct, and no part of an object")
        if issubclass(model, RootModel):
            return self.field(model, "root", model.model_fields["root"], path)
        texts = descriptions_of_fields(model)
        kept = {
            name: field
            for name, field in model.model_fields.items()
            if name not in skip and not field.exclude
        }
        properties: dict[str, Schema] = {}
        for name, field in kept.items():
            key = json_name(name, field)
            at = f"{path}.{name}" if path else name
            if key in properties:
                self.problem(at, f"two fields have the JSON name {key!r}", "give one an alias")
            text = {"description": texts[name]} if texts.get(name) else {}
            properties[key] = {**text, **self.field(model, name, field, at)}
        required = [json_name(name, field) for name, field in kept.items() if field.is_required()]
        schema: Schema = {"type": "object"}
        if about := description_of(model):
            schema["description"] = about
        if properties:
            schema["properties"] = properties
        if required:
            schema["required"] = required
        if model.model_config.get("extra") == "allow":
            schema |= PRESERVED
        return schema

    def field(self, model: type[BaseModel], name: str, field: FieldInfo, path: str) -> Schema:
        """Return the schema of a field, its default included."""
        if isinstance(field.annotation, (str, typing.ForwardRef)):
            hint = "import or define it above the class, where it is found at run time"
            return self.problem(path, f"has a type that can't be found: {field.annotation}", hint)
        schema = self.annotation(field.annotation, path, tuple(field.metadata))
        value = default_of(self, model, name, field, path)
        if value is not NO_DEFAULT:
            schema["default"] = fitted(value, schema)
        if schema.get("nullable") and "enum" in schema:
            self._nullable_enum(schema, field, path)
        return schema

    def _nullable_enum(self, schema: Schema, field: FieldInfo, path: str) -> None:
        """Let an absent value stand for null, as no value of an enum is null."""
        if field.is_required() or "default" in schema:
            hint = "give it the default None: absent then is null"
            self.problem(path, "a closed set of values has no null", hint)
        del schema["nullable"]

    def annotation(self, kind: Any, path: str, metadata: tuple[Any, ...] = ()) -> Schema:
        """Return the schema of a type with what `Annotated` says beside it."""
        while True:
            if get_origin(kind) is Annotated:
                kind, *inner = get_args(kind)
                metadata = (*inner, *metadata)
            elif hasattr(kind, "__supertype__"):
                kind = kind.__supertype__
            elif isinstance(kind, _ALIASES):
                kind = kind.__value__
            else:
                break
        marks = list(flattened(metadata))
        schema = named_schema(marks) or self._plain(kind, path)
        for fault in constrain(schema, marks):
            self.problem(path, fault, "leave it out, or write a CelRule")
        add_marks(self, schema, marks, path)
        add_rules(self, schema, [mark for mark in marks if isinstance(mark, CelRule)], path)
        return schema

    def _plain(self, kind: Any, path: str) -> Schema:
        origin, args = get_origin(kind), get_args(kind)
        if origin in _UNIONS:
            return self._union(args, path)
        if origin is Literal:
            return self._enum(list(args), path)
        if kind is Any or kind is object:
            return {**PRESERVED, "nullable": True}
        base = origin or kind
        if base in _LISTS or base in _SETS or base is tuple:
            return self._array(base, args, path)
        if base in _MAPS:
            return self._map(args, path)
        return self._class(kind, path)

    def _class(self, kind: Any, path: str) -> Schema:
        if isinstance(kind, type):
            if (schema := scalar_schema(kind)) is not None:
                return schema
            if issubclass(kind, enum.Enum):
                return self._enum([member.value for member in kind], path)
            if issubclass(kind, BaseModel):
                return self.model(kind, path)
            if issubclass(kind, ApiStruct):
                return self._struct(kind, path)
        name = getattr(kind, "__name__", str(kind))
        hint = "use a model, a typed API object, str, int, float, bool, list[...] or dict[str, ...]"
        return self.problem(path, f"{name} has no structural form", hint)

    def _struct(self, kind: type[ApiStruct], path: str) -> Schema:
        try:
            return struct_schema(kind)
        except RecursiveStructError as error:
            hint = "Annotated[dict[str, Any], PreserveUnknownFields()] takes any such value"
            return self.problem(path, f"{error}, without an end", hint)

    def _union(self, args: tuple[Any, ...], path: str) -> Schema:
        kinds = [kind for kind in args if kind is not type(None)]
        nullable = {"nullable": True} if len(kinds) < len(args) else {}
        if len(kinds) == 1:
            return {**self.annotation(kinds[0], path), **nullable}
        if all(get_origin(kind) is Literal for kind in kinds):
            values = [value for kind in kinds for value in get_args(kind)]
            return {**self._enum(values, path), **nullable}
        schema = self._mixed({_bare(kind) for kind in kinds})
        if schema is not None:
            return {**schema, **nullable}
        names = " | ".join(getattr(kind, "__name__", str(kind)) for kind in kinds)
        hint = "write one model with optional fields, and a CelRule that says which go together"
        return self.problem(path, f"the union {names} has no structural form", hint)

    @staticmethod
    def _mixed(kinds: set[Any]) -> Schema | None:
        if kinds == {int, str}:
            return dict(INT_OR_STRING)
        return {"type": "number"} if kinds == {int, float} else None

    def _enum(self, values: list[Any], path: str) -> Schema:
        nullable = {"nullable": True} if None in values else {}
        kinds = {type(value) for value in values if value is not None}
        if len(kinds) != 1 or not kinds <= set(_JSON_TYPES):
            hint = "let all values be texts, or all whole numbers"
            return self.problem(path, "a closed set holds values of one JSON type", hint)
        listed = [value for value in values if value is not None]
        return {"type": _JSON_TYPES[kinds.pop()], "enum": listed, **nullable}

    def _array(self, base: Any, args: tuple[Any, ...], path: str) -> Schema:
        if base is tuple and (len(args) != 2 or args[1] is not Ellipsis):  # noqa: PLR2004 (X, ...)
            hint = "write tuple[X, ...] or list[X] for many of one type, a model for several"
            return self.problem(path, "a tuple of fixed length has no structural form", hint)
        items = self.annotation(args[0], f"{path}[]") if args else dict(PRESERVED)
        schema: Schema = {"type": "array", "items": items}
        if base in _SETS:
            schema["x-kubernetes-list-type"] = "set"
            if items.get("type") not in _JSON_TYPES.values():
                hint = "write list[X]"
                self.problem(path, "only scalars can be told apart in a set", hint)
        return schema

    def _map(self, args: tuple[Any, ...], path: str) -> Schema:
        if not args:
            return {"type": "object", **PRESERVED}
        if _bare(args[0]) is not str:
            name = getattr(args[0], "__name__", str(args[0]))
            hint = "write dict[str, ...]"
            return self.problem(path, f"the keys of a map are texts, not {name}", hint)
        if args[1] is Any or args[1] is object:
            return {"type": "object", **PRESERVED}
        return {"type": "object", "additionalProperties": self.annotation(args[1], f"{path}{{}}")}


def _bare(kind: Any) -> Any:
    """Return a type without what `Annotated` says beside it."""
    while get_origin(kind) is Annotated:
        kind = get_args(kind)[0]
    return getattr(kind, "__supertype__", kind)
