"""Writes `docs/reference/constructs/`, a page for each public construct and value, from its class.

`python tools/construct_pages.py`; a second run changes nothing.
"""

from __future__ import annotations

import inspect
import textwrap
from typing import TYPE_CHECKING

import k8spatterns
from class_reader import Field, described_classes, fields_of, section, summary_of, upstream_of
from example_apps import EXAMPLES, ROOT, examples
from k8spatterns import Construct, Value
from pages import write_pages
from signatures import signature_block
from types_pages import field_types

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

FOLDER = ROOT / "docs" / "reference" / "constructs"
BASES = {"Construct", "Parameters", "Value"}


def public_classes() -> dict[str, type[Value]]:
    """Return the public constructs and values by name, sorted."""
    named = {name: getattr(k8spatterns, name) for name in dir(k8spatterns) if name not in BASES}
    return {
        name: cls
        for name, cls in sorted(named.items())
        if isinstance(cls, type) and issubclass(cls, Value)
    }


def pages() -> dict[str, str]:
    """Return the text of every page by file name."""
    classes = public_classes()
    texts = {f"{name}.md": page(name, cls, classes) for name, cls in classes.items()}
    return {"index.md": index(classes), **texts}


def index(classes: dict[str, type[Value]]) -> str:
    """Return the page that lists all others."""
    lines = ["# Constructs and values"]
    for title, wanted in GROUPS.items():
        lines += ["", f"## {title}", ""]
        lines += [
            f"- [`{name}`]({name}.md): {summary_of(cls)}"
            for name, cls in classes.items()
            if wanted(cls)
        ]
    return "\n".join(lines) + "\n"


def _of_engine(cls: type[Value]) -> bool:
    return cls.__module__.startswith("k8spatterns.")


GROUPS: dict[str, Callable[[type[Value]], bool]] = {
    "Constructs": lambda cls: issubclass(cls, Construct),
    "Values that they take": lambda cls: not issubclass(cls, Construct) and not _of_engine(cls),
    "Of the engine": _of_engine,
}


def page(name: str, cls: type[Value], classes: dict[str, type[Value]]) -> str:
    """Return the page of one class."""
    parts = [f"# {name}", _text(cls), _import(name), *_fields(cls, classes)]
    parts += _methods(cls)
    if raises := section(cls, "Raises"):
        parts += ["## Raises", *(f"`{error}`\n:   {text}" for error, text in raises.items())]
    if upstream := upstream_of(cls):
        parts += ["## Upstream", "\n".join(f"- <{url}>" for url in upstream)]
    parts += _example(name)
    return "\n\n".join(parts) + "\n"


def example_of(name: str) -> Path | None:
    """Return the example of a class: the one that is named after it, or the first that uses it."""
    own = EXAMPLES / _kebab(name) / "app.py"
    if own.exists():
        return own
    users = [path for path in examples() if _uses(path, name)]
    return min(users, key=lambda path: (len(path.read_text("utf-8")), path), default=None)


def _text(cls: type[Value]) -> str:
    """Return the docstring up to its first section."""
    text = textwrap.dedent("    " + (cls.__doc__ or ""))
    kept = []
    for line in text.splitlines():
        if line in ("Fields:", "Raises:") or line.startswith("See http"):
            break
        kept.append(line)
    return "\n".join(kept).strip()


def _import(name: str) -> str:
    return f"```python\nfrom k8spatterns import {name}\n```"


def _fields(cls: type[Value], classes: dict[str, type[Value]]) -> list[str]:
    fields = fields_of(cls)
    if not fields:
        return []
    required = [f"`{field.name}`" for field in fields if field.required]
    parts = ["## Fields"]
    if required:
        parts.append(f"Required: {', '.join(required)}. All others have defaults.")
    for owner in described_classes(cls, fields):
        parts.append(f"### From `{owner.__name__}`")
        parts += [_field(field, classes) for field in fields if field.owner is owner]
    return parts


def _field(field: Field, classes: dict[str, type[Value]]) -> str:
    default = "required" if field.required else f"default `{field.default}`"
    links = [link for name in field.names if (link := _link(name, classes))]
    see = f" ({', '.join(links)})" if links else ""
    return f"`{field.name}`: `{field.annotation}`{see}, {default}\n:   {field.description}"


def _link(name: str, classes: dict[str, type[Value]]) -> str:
    """Return a link to the page of a name in an annotation; empty where it has none."""
    if name in classes:
        return f"[{name}]({name}.md)"
    return f"[{name}](../types.md#{name.lower()})" if name in field_types() else ""


def _methods(cls: type[Value]) -> list[str]:
    """Return what the class itself can do, beside being composed."""
    parts: list[str] = []
    for name in vars(cls):
        method = getattr(cls, name)
        if name.startswith("_") or name == "compose" or not inspect.isroutine(method):
            continue
        function = getattr(method, "__func__", method)
        if inspect.isfunction(function) and function.__doc__:
            owner = f"{cls.__name__}." if inspect.ismethod(method) else "."
            parts += [signature_block(f"{owner}{name}", function), summary_of(function)]
    return ["## Methods", *parts] if parts else []


def _example(name: str) -> list[str]:
    path = example_of(name)
    if path is None:
        return []
    folder = path.parent.relative_to(ROOT).as_posix()
    return [
        "## Example",
        f'```python title="{folder}/app.py"\n--8<-- "{folder}/app.py"\n```',
        '??? example "What it renders to"',
        f'    ```yaml title="{folder}/expected.yaml"\n    --8<-- "{folder}/expected.yaml"\n    ```',
    ]


def _uses(path: Path, name: str) -> bool:
    source = path.read_text(encoding="utf-8")
    return f"{name}(" in source or f"{name}." in source


def _kebab(name: str) -> str:
    return "".join(f"-{letter.lower()}" if letter.isupper() else letter for letter in name).strip(
        "-"
    )


if __name__ == "__main__":
    write_pages(FOLDER, pages(), only=True)
