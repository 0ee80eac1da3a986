"""The neutral model between the front ends and the writer: packages, modules, classes, types."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from k8spatterns.api._resource import Resource

#: The names that a `Scalar` can have: builtins, `Any`, and the aliases of `k8spatterns.api._types`.
SCALARS = frozenset(
    {
        "Any",
        "Bytes",
        "Int32",
        "Int64",
        "IntOrString",
        "Quantity",
        "RawExtension",
        "Time",
        "bool",
        "float",
        "int",
        "str",
    }
)


@dataclass(frozen=True, slots=True)
class Scalar:
    """A builtin, or one of the named aliases of the runtime base."""

    name: str

    def __post_init__(self) -> None:
        if self.name not in SCALARS:
            raise ValueError(f"{self.name!r} is no scalar; the scalars are {sorted(SCALARS)}")


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a closed set of values."""

    values: tuple[str | int | bool, ...]


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list."""

    item: Type


@dataclass(frozen=True, slots=True)
class MapOf:
    """A dict with string keys."""

    value: Type


@dataclass(frozen=True, slots=True)
class Nullable:
    """A value that may also be null where it stands, inside a list for example."""

    inner: Type


@dataclass(frozen=True, slots=True)
class AnyOf:
    """One of several types."""

    options: tuple[Type, ...]


@dataclass(frozen=True, slots=True)
class Constrained:
    """A type with bounds: keyword arguments of `msgspec.Meta`, sorted by name."""

    inner: Type
    bounds: tuple[tuple[str, str | int | float], ...]


@dataclass(frozen=True, slots=True)
class Ref:
    """A generated class.

    Fields:
        module: the module's name within its package, such as `core_v1`.
        name: the class.
        package: the importable package when it is not the one being generated.
    """

    module: str
    name: str
    package: str = ""


Type = Scalar | Choice | ListOf | MapOf | Nullable | AnyOf | Constrained | Ref


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a class: `name` in Python, `json_name` on the wire.

    Fields:
        constant: the only value that the field has; it is always written out.
        doc: the text under the field, if any.
    """

    name: str
    json_name: str
    type: Type
    required: bool = False
    constant: str | None = None
    doc: str = ""


@dataclass(frozen=True, slots=True)
class Class:
    """A class to write.

    Fields:
        doc: the docstring: a link to the upstream reference.
        list_keys: JSON field name → keys of the list's items, none for a set.
        resource: what the server knows the kind by; None for a nested type.
        immutable: dotted JSON paths of what can't be changed later.
        open: whether the server also takes and keeps fields that are not listed.
        keeps_unknown: whether the class, or one inside it, is open.
        rules: path and CEL rule, as the schema has it; of kinds only.
    """

    name: str
    doc: str
    fields: tuple[Field, ...]
    list_keys: tuple[tuple[str, tuple[str, ...]], ...] = ()
    resource: Resource | None = None
    immutable: tuple[str, ...] = ()
    open: bool = False
    keeps_unknown: bool = False
    rules: tuple[tuple[str, Mapping[str, Any]], ...] = ()


@dataclass(frozen=True, slots=True)
class Module:
    """A module of one API group in one version; `classes` are written in the order given."""

    name: str
    group: str
    version: str
    classes: tuple[Class, ...]


@dataclass(frozen=True, slots=True)
class Package:
    """A package to write.

    Fields:
        name: the importable name, such as `k8spatterns.api.k8s`.
        system: the name of the system under `k8spatterns.api`; empty for a user's own package.
        title: what the package holds, for its docstring.
        source: what it was generated from, such as `kubernetes 1.36 OpenAPI`.
        regenerate: the command that writes it again.
        modules: the module that wins a clash of names first.
    """

    name: str
    system: str
    title: str
    source: str
    regenerate: str
    modules: tuple[Module, ...] = field(default=())
