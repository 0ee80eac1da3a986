"""Writes `docs/reference/types.md`, the field types, from `k8spatterns/types.py`.

`python tools/types_pages.py`; a second run changes nothing.
"""

from __future__ import annotations

import ast
from functools import cache
from itertools import pairwise

from example_apps import ROOT
from pages import write_pages

FOLDER = ROOT / "docs" / "reference"
SOURCE = ROOT / "k8spatterns" / "types.py"

INTRODUCTION = """\
# Field types

The scalars of Kubernetes, for the fields of your own constructs and parameters:
`from k8spatterns.types import DnsLabel`. To a type checker each is the ordinary type beside it; the
value is checked where it is written.
"""


def pages() -> dict[str, str]:
    """Return the text of the page by file name."""
    entries = [
        f"## {name}\n\n`{base}`\n\n{text}\n" for name, (base, text) in sorted(field_types().items())
    ]
    return {"types.md": "\n".join([INTRODUCTION, *entries])}


@cache
def field_types() -> dict[str, tuple[str, str]]:
    """Return every public type alias with its plain type and its description."""
    body = ast.parse(SOURCE.read_text(encoding="utf-8")).body
    return {
        line.target.id: (_plain(line.value), " ".join(text.value.value.split()))
        for line, text in pairwise(body)
        if isinstance(line, ast.AnnAssign)
        and isinstance(line.target, ast.Name)
        and isinstance(text, ast.Expr)
        and isinstance(text.value, ast.Constant)
        and isinstance(text.value.value, str)
    }


def _plain(value: ast.expr | None) -> str:
    """Return the type that a checker sees: the first part of `Annotated[...]`."""
    if not isinstance(value, ast.Subscript):
        raise TypeError(f"{SOURCE.name}: {ast.dump(value) if value else 'nothing'} is no type")
    inner = value.slice
    if ast.unparse(value.value) == "Annotated" and isinstance(inner, ast.Tuple):
        return ast.unparse(inner.elts[0])
    return ast.unparse(value)


if __name__ == "__main__":
    write_pages(FOLDER, pages())
