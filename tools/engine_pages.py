"""Writes `docs/reference/engine.md`: the public names that are neither constructs nor values.

`python tools/engine_pages.py`; a second run changes nothing.
"""

from __future__ import annotations

import inspect
import re

import k8spatterns
from construct_pages import FOLDER as CONSTRUCTS
from construct_pages import public_classes
from pages import write_pages
from signatures import signature_block

FOLDER = CONSTRUCTS.parent

# Aliases for type checkers only: there is nothing to show at run time.
ALIASES = {"Part"}

SECTION = re.compile(r"^(Fields|Attributes|Args|Returns|Raises):$", re.MULTILINE)
ENTRY = re.compile(r"^ {4}(\w+(?:, \w+)*): (.*)$", re.MULTILINE)
RETURNED = re.compile(r"(?<=\*\*Returns\*\*\n\n) +")
LINK = re.compile(r"^See (http\S+)$", re.MULTILINE)

INTRODUCTION = """\
# The engine

Everything here is a name of `k8spatterns`. Constructs and values have
[pages of their own](constructs/index.md).
"""


def names() -> list[str]:
    """Return the public names that belong on this page."""
    elsewhere = {*public_classes(), *ALIASES, "__version__"}
    return sorted(
        name
        for name in dir(k8spatterns)
        if name not in elsewhere and _module(name).startswith("k8spatterns.")
    )


def pages() -> dict[str, str]:
    """Return the text of the page by file name."""
    return {"engine.md": "\n".join([INTRODUCTION, *map(_entry, names())])}


def _module(name: str) -> str:
    return str(getattr(getattr(k8spatterns, name), "__module__", ""))


def _entry(name: str) -> str:
    item = getattr(k8spatterns, name)
    parts = [f"## {name}", signature_block(name, item), _text(item)]
    if inspect.isclass(item):
        parts += [part for member in _methods(item) for part in _method(name, member, item)]
    return "\n\n".join(part for part in parts if part) + "\n"


def _methods(cls: type) -> list[str]:
    """Return the public methods that the class itself defines, as written."""
    return [
        name
        for name, member in vars(cls).items()
        if not name.startswith("_") and inspect.isfunction(member) and member.__doc__
    ]


def _method(owner: str, name: str, cls: type) -> list[str]:
    function = vars(cls)[name]
    title = f"{owner[0].lower()}{owner[1:]}.{name}" if owner in ("App", "Chart") else name
    return [f"### {title}", signature_block(title, function), _text(function)]


def _text(item: object) -> str:
    """Return a docstring with its sections as lists."""
    text = SECTION.sub(r"**\1**\n", inspect.cleandoc(item.__doc__ or ""))
    text = ENTRY.sub(r"\n`\1`\n:   \2", text)
    return LINK.sub(r"See <\1>", RETURNED.sub("", text)).replace("\n\n\n", "\n\n")


if __name__ == "__main__":
    write_pages(FOLDER, pages())
