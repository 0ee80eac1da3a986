"""The JSON names of the fields of models, and what their docstrings say of them."""

from __future__ import annotations

import inspect
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic import BaseModel
    from pydantic.fields import FieldInfo

_SECTION = re.compile(r"^(Fields|Attributes|Args|Raises|See|Examples?)\b.*$", re.MULTILINE)
_ENTRY = re.compile(r"^([a-z_][\w, ]*):\s+(.*)$")


def json_name(name: str, field: FieldInfo) -> str:
    """Return a field's alias, or its name in camelCase: `class_name` is `className`.

    >>> from pydantic.fields import FieldInfo
    >>> json_name("pod_ip_", FieldInfo(annotation=str))
    'podIp'
    """
    alias = field.serialization_alias or field.alias
    if alias:
        return alias
    first, *rest = name.strip("_").split("_")
    return first + "".join(part[:1].upper() + part[1:] for part in rest)


def own_docstring(cls: type) -> str:
    """Return the docstring that a class has itself."""
    text = cls.__dict__.get("__doc__")
    return inspect.cleandoc(text) if isinstance(text, str) else ""


def description_of(cls: type) -> str:
    """Return what a class's docstring says before its sections, each paragraph a line."""
    text = own_docstring(cls)
    section = _SECTION.search(text)
    body = text[: section.start()] if section else text
    return "\n".join(" ".join(part.split()) for part in body.split("\n\n") if part.strip())


def descriptions_of_fields(model: type[BaseModel]) -> dict[str, str]:
    """Return what the docstrings of a model and of its bases say of its fields."""
    found: dict[str, str] = {}
    for cls in reversed(model.__mro__):
        for names, text in _entries(own_docstring(cls)):
            found.update(dict.fromkeys((name.strip() for name in names.split(",")), text))
    found.update(
        {name: field.description for name, field in model.model_fields.items() if field.description}
    )
    return found


def _entries(docstring: str) -> Iterator[tuple[str, str]]:
    """Yield (names, text) of each entry below `Fields:`."""
    names, lines = "", list[str]()
    inside = False
    for line in docstring.splitlines():
        if not line.startswith(" ") and line.strip():
            inside = line.strip() in ("Fields:", "Attributes:")
        elif inside and line.strip():
            entry = _ENTRY.match(line.strip())
            if entry and not line.startswith(" " * 8):
                if names:
                    yield names, " ".join(lines)
                names, lines = entry[1], [entry[2]]
            elif names:
                lines.append(line.strip())
    if names:
        yield names, " ".join(lines)
