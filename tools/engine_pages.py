"""Writes `docs/reference/engine.md`: the public names that are neither constructs nor values.

`python tools/engine_pages.py`; a second run changes nothing.
"""

from __future__ import annotations

import inspect
import re

import k8spatterns
from construct_pages import FOLDER as CONSTRUCTS
from construct_pages import public_classes
from k8spatterns import Rendering, Value
from pages import write_pages

FOLDER = CONSTRUCTS.parent

# Aliases for type checkers only: there is nothing to show at run time.
ALIASES = {"Part"}
# Users do not call these themselves, or their fields are the arguments.
UNSIGNED = (Exception, Rendering, Value)
WIDTH = 80

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
        for name in k8spatterns.__all__
        if name not in elsewhere and _module(name).startswith("k8spatterns.")
    )


def pages() -> dict[str, str]:
    """Return the text of the page by file name."""
    return {"engine.md": "\n".join([INTRODUCTION, *map(_entry, names())])}


def _module(name: str) -> str:
    return str(getattr(getattr(k8spatterns, name), "__module__", ""))


def _entry(name: str) -> str:
    item = getattr(k8spatterns, name)
    parts = [f"## {name}", _signature(name, item), _text(item)]
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
    return [f"### {title}", _signature(title, function), _text(function)]


def _signature(name: str, item: object) -> str:
    """Return how it is called as a block of Python; nothing where no function of ours says it."""
    function = vars(item).get("__init__") if inspect.isclass(item) else item
    if not inspect.isfunction(function) or (
        inspect.isclass(item) and issubclass(item, UNSIGNED)
    ):
        return ""
    signature = inspect.signature(function)
    arguments = [_argument(part) for part in signature.parameters.values() if part.name != "self"]
    keywords = [part for part in signature.parameters.values() if part.kind is part.KEYWORD_ONLY]
    if keywords:
        arguments.insert(len(arguments) - len(keywords), "*")
    result = "" if inspect.isclass(item) else f" -> {signature.return_annotation}"
    return f"```python\n{_wrapped(name, arguments, result)}\n```"


def _argument(part: inspect.Parameter) -> str:
    default = "" if part.default is part.empty else f" = {_name_of(part.default)}"
    stars = "**" if part.kind is part.VAR_KEYWORD else ""
    return f"{stars}{part.name}: {part.annotation}{default}"


def _name_of(default: object) -> str:
    """Return a default as its source has it: a tuple of functions has names, not addresses."""
    if isinstance(default, tuple) and any(map(callable, default)):
        return "STAGES"
    return f'"{default}"' if isinstance(default, str) else repr(default)


def _wrapped(name: str, arguments: list[str], result: str) -> str:
    """Return the call, with an argument a line where it is long."""
    call = f"{name}({', '.join(arguments)}){result}"
    if len(call) <= WIDTH:
        return call
    return "\n".join([f"{name}(", *(f"    {argument}," for argument in arguments), f"){result}"])


def _text(item: object) -> str:
    """Return a docstring with its sections as lists."""
    text = SECTION.sub(r"**\1**\n", inspect.cleandoc(item.__doc__ or ""))
    text = ENTRY.sub(r"\n`\1`\n:   \2", text)
    return LINK.sub(r"See <\1>", RETURNED.sub("", text)).replace("\n\n\n", "\n\n")


if __name__ == "__main__":
    write_pages(FOLDER, pages())
