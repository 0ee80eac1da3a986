"""Prints the table from API group to the package that has it, from the packages that are there."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from k8spatterns.importer.errors import SchemaError
from k8spatterns.importer.layout import bracketed, literal

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_HEADER = '''"""Which package has the kinds of an API group.

Generated from the `_index` of each package; do not edit.
"""

'''


def write_systems(api: Path) -> str:
    """Return the source of `_systems.py` for the packages in the folder `api`.

    Raises:
        SchemaError: two packages have the same group, so that neither could be found.
    """
    found: dict[str, str] = {}
    for index in sorted(api.glob("*/_index.py")):
        system = index.parent.name
        for group in _groups(index):
            if found.setdefault(group, system) != system:
                raise SchemaError(group, f"both {found[group]} and {system} have this API group")
    rows = [f"{literal(group)}: {literal(system)}" for group, system in sorted(found.items())]
    return _HEADER + bracketed("SYSTEM_OF_GROUP: dict[str, str] = {", rows, "}") + "\n"


def _groups(index: Path) -> Iterable[str]:
    tree = ast.parse(index.read_text(encoding="utf-8"))
    assigned = next(node for node in tree.body if isinstance(node, ast.Assign))
    rows: str = ast.literal_eval(assigned.value)
    return {row.split(" ", 1)[0].rpartition("/")[0] for row in rows.splitlines()}
