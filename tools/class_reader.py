"""What the docs say of a class, read from its docstring, its source and its fields."""

from __future__ import annotations

import ast
import inspect
import re
import textwrap
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from pydantic_core import PydanticUndefined

from k8spatterns import Value

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pydantic.fields import FieldInfo

BOUNDED = re.compile(r"Annotated\[(\w+), [^\]]*\]")
ENTRY = re.compile(r"^(\w+(?:, \w+)*): (.*)$")


class Field(NamedTuple):
    """A field of a class as its page shows it.

    Fields:
        name: as users write it.
        annotation: its type as its class has it.
        names: the names in it.
        required: whether it has no default.
        default: the default as users would write it.
        description: from the docstring of the nearest class that describes it; empty where none
            does.
        owner: the class that declares it first.
    """

    name: str
    annotation: str
    names: tuple[str, ...]
    required: bool
    default: str
    description: str
    owner: type


def fields_of(cls: type[Value]) -> list[Field]:
    """Return the fields that users may write, in the order of the class."""
    return [_field(cls, name, info) for name, info in cls.model_fields.items()]


def described_classes(cls: type[Value], fields: Iterable[Field]) -> list[type[Value]]:
    """Return the classes that declare any of the fields, nearest first."""
    owners = {field.owner for field in fields}
    return [base for base in cls.__mro__ if base in owners]


@cache
def section(cls: type, title: str) -> dict[str, str]:
    """Return the entries of a section of a docstring, such as `Fields:`, by name."""
    entries: dict[str, str] = {}
    names: list[str] = []
    for line in _section_lines(cls, title):
        if found := ENTRY.match(line):
            names = found[1].split(", ")
            entries.update(dict.fromkeys(names, found[2]))
        else:
            entries.update({name: f"{entries[name]} {line.strip()}" for name in names})
    return entries


def summary_of(item: object) -> str:
    """Return the first paragraph of a docstring."""
    return " ".join((item.__doc__ or "").strip().partition("\n\n")[0].split())


def upstream_of(cls: type) -> list[str]:
    """Return the upstream pages that a docstring names."""
    return re.findall(r"^\s*(?:See|and) (https?://\S+?)[.,]?$", cls.__doc__ or "", re.MULTILINE)


def _section_lines(cls: type, title: str) -> list[str]:
    doc = inspect.cleandoc(cls.__doc__ or "").splitlines()
    if f"{title}:" not in doc:
        return []
    start = doc.index(f"{title}:") + 1
    end = next((at for at in range(start, len(doc)) if doc[at][:1].strip()), len(doc))
    return [line for line in textwrap.dedent("\n".join(doc[start:end])).splitlines() if line]


def _field(cls: type[Value], name: str, info: FieldInfo) -> Field:
    annotation = _annotation(cls, name)
    return Field(
        name=name,
        annotation=annotation,
        names=tuple(dict.fromkeys(re.findall(r"\b[A-Z]\w+", annotation))),
        required=info.is_required(),
        default=_default(info),
        description=_description(cls, name),
        owner=_declarers(cls, name)[-1],
    )


def _declarers(cls: type[Value], name: str) -> list[type[Value]]:
    """Return the classes that declare a field, the nearest first."""
    models = [base for base in cls.__mro__ if issubclass(base, Value)]
    return [base for base in models if name in inspect.get_annotations(base)]


def _description(cls: type[Value], name: str) -> str:
    found = (section(base, "Fields").get(name, "") for base in cls.__mro__)
    return next(filter(None, found), "")


def _annotation(cls: type[Value], name: str) -> str:
    """Return the annotation as users read it: a `Many` is a list, bounds are in the text."""
    written = _annotations(_declarers(cls, name)[0])[name]
    return BOUNDED.sub(r"\1", written.replace("Many[", "list["))


@cache
def _annotations(cls: type[Value]) -> dict[str, str]:
    """Return the annotations of a class as its source has them."""
    (tree,) = ast.parse(textwrap.dedent(inspect.getsource(cls))).body
    return {
        line.target.id: ast.unparse(line.annotation)
        for line in ast.iter_child_nodes(tree)
        if isinstance(line, ast.AnnAssign) and isinstance(line.target, ast.Name)
    }


def _default(info: FieldInfo) -> str:
    value = info.get_default(call_default_factory=True, validated_data=_Placeholders())
    return "" if value is PydanticUndefined else shown(value)


class _Placeholders(dict[str, str]):
    """Stands for the other fields where a default is made of them: `wait-for-{service}`."""

    def __missing__(self, name: str) -> str:
        return f"{{{name}}}"


def shown(value: object) -> str:
    """Return a value as users would write it: of a model, only what differs from its defaults."""
    if isinstance(value, Value):
        given = (f"{name}={shown(getattr(value, name))}" for name in _changed(value))
        return f"{type(value).__name__}({', '.join(given)})"
    if isinstance(value, tuple | list):
        return f"[{', '.join(map(shown, value))}]"
    return f'"{value}"' if isinstance(value, str) else repr(value)


def _changed(value: Value) -> list[str]:
    fields = type(value).model_fields
    return [
        name
        for name in fields
        if name in value.model_fields_set
        and getattr(value, name) != fields[name].get_default(call_default_factory=True)
    ]
