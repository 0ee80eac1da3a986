"""The texts about classes and fields: links in the library's own, descriptions in the user's."""

from __future__ import annotations

from functools import cache
from inspect import cleandoc
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from msgspec import inspect

    from k8spatterns.api.schema import Field
    from k8spatterns.cli.explain_path import Step

_LIBRARY = "k8spatterns.api."


def description_of(cls: type) -> str:
    """Return the docstring of a class without links; those of the library have nothing else."""
    if cls.__module__.startswith(_LIBRARY):
        return ""
    lines = (line for line in _doc(cls).splitlines() if not _is_link(line))
    text = "\n".join(lines).strip()
    return "" if _is_place(text) else text


def _is_place(text: str) -> bool:
    """Whether a text is what a class has that nobody described: its kind and its path."""
    words = text.split()
    return len(words) == 2 and words[1].partition(".")[0].rstrip("[]{}") in ("spec", "status")  # noqa: PLR2004 - a kind and a path


def field_text(owner: inspect.StructType, field: Field) -> str:
    """Return the text that stands under a field in the source of its class."""
    if owner.cls.__module__.startswith(_LIBRARY):
        return ""
    return _texts(owner.cls).get(field.attribute, "")


def filled(text: str, indent: str, width: int | None) -> list[str]:
    """Return a text as indented lines, wrapped where there is a width."""
    lines = text.splitlines()
    if width is not None:
        from textwrap import wrap

        room = max(width - len(indent), 20)
        lines = [part for line in lines for part in (wrap(line, room) or [""])]
    return [f"{indent}{line}".rstrip() for line in lines]


def link_of(inner: inspect.StructType | None, steps: Sequence[Step]) -> str:
    """Return the link of a class, or of the nearest one around it that has one."""
    around = [step.owner.cls for step in reversed(steps)]
    classes = [*([inner.cls] if inner is not None else []), *around]
    return next((link for cls in classes for link in _links(cls)), "")


def _links(cls: type) -> Iterator[str]:
    return (line.strip() for line in _doc(cls).splitlines() if _is_link(line))


def _is_link(line: str) -> bool:
    word = line.strip()
    return word.startswith(("https://", "http://")) and " " not in word


def _doc(cls: type) -> str:
    return cleandoc(cls.__dict__.get("__doc__") or "")


@cache
def _texts(cls: type) -> dict[str, str]:
    """Return attribute → the text under it, which Python itself does not keep."""
    from ast import AnnAssign, ClassDef, Constant, Expr, Name, parse
    from inspect import getsource
    from itertools import pairwise
    from textwrap import dedent

    try:
        (tree,) = parse(dedent(getsource(cls))).body
    except (OSError, TypeError, SyntaxError, ValueError):  # its source is not there
        return {}
    if not isinstance(tree, ClassDef):
        return {}
    return {
        field.target.id: cleandoc(text.value.value)
        for field, text in pairwise(tree.body)
        if isinstance(field, AnnAssign)
        and isinstance(field.target, Name)
        and isinstance(text, Expr)
        and isinstance(text.value, Constant)
        and isinstance(text.value.value, str)
    }
