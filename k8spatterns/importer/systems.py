"""Prints the table from API group to the package that has it, from the packages that are there."""

from __future__ import annotations

import ast
from collections import defaultdict
from typing import TYPE_CHECKING

from k8spatterns.importer.errors import SchemaError
from k8spatterns.importer.layout import bracketed, literal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_HEADER = '''"""Which packages have the kinds of an API group: one, or some with a space between.

Generated from the `_index` of each package; do not edit.
"""

'''


def write_systems(api: Path) -> str:
    """Return the source of `_systems.py` for the packages in the folder `api`.

    Raises:
        SchemaError: two packages have the same kind, so that only one could be found.
    """
    kinds: dict[str, str] = {}
    systems: dict[str, set[str]] = defaultdict(set)
    for index in sorted(api.glob("*/_index.py")):
        system = index.parent.name
        for api_version, kind in _kinds(index):
            name = f"{api_version} {kind}"
            if kinds.setdefault(name, system) != system:
                raise SchemaError(name, f"both {kinds[name]} and {system} have this kind")
            systems[api_version.rpartition("/")[0]].add(system)
    rows = [
        f"{literal(group)}: {literal(' '.join(sorted(names)))}"
        for group, names in sorted(systems.items())
    ]
    return _HEADER + bracketed("SYSTEM_OF_GROUP: dict[str, str] = {", rows, "}") + "\n"


def _kinds(index: Path) -> Iterator[tuple[str, str]]:
    tree = ast.parse(index.read_text(encoding="utf-8"))
    assigned = next(node for node in tree.body if isinstance(node, ast.Assign))
    rows: str = ast.literal_eval(assigned.value)
    for row in rows.splitlines():
        api_version, kind, *_ = row.split(" ")
        yield api_version, kind
