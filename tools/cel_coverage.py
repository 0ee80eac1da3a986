"""Say which CEL rules of the systems' CRDs are facts: `python tools/cel_coverage.py --crds DIR`.

A rule is a fact that was read from its expression, or one that was written by hand, or it is about
updates only, or true of every object. What is none of these is listed with the digest that
`k8spatterns/importer/fact_table.py` wants; the exit status is 1 then.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tools")]

from k8spatterns.importer.crd import custom_kinds  # noqa: E402
from k8spatterns.importer.documents import documents  # noqa: E402
from k8spatterns.importer.fact_table import FACT_OF  # noqa: E402
from k8spatterns.importer.facts import digest, fact_of  # noqa: E402
from k8spatterns.importer.keywords import RULES  # noqa: E402
from k8spatterns.importer.rule_trees import Unread, tree_of  # noqa: E402 (the path comes first)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_NOTHING, _READ, _BY_HAND, _NONE = "not on create", "read", "by hand", "no fact"


class Rule(NamedTuple):
    """A CEL rule where it stands.

    Fields:
        folder: of the project.
        kind: that it is about.
        path: of its schema.
        text: the expression.
    """

    folder: str
    kind: str
    path: str
    text: str


def main(argv: list[str] | None = None) -> int:
    """Print a row for each project, and the rules without a fact; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--crds", type=Path, required=True, help="folder with a folder per project")
    options = parser.parse_args(argv)
    table: dict[str, Counter[str]] = {}
    missing: dict[str, Rule] = {}
    for rule in _rules(options.crds):
        outcome = outcome_of(rule.text)
        table.setdefault(rule.folder, Counter())[outcome] += 1
        if outcome == _NONE:
            missing.setdefault(rule.text, rule)
    print(f"{'project':24} {_READ:>12} {_BY_HAND:>12} {_NOTHING:>14} {_NONE:>12}")
    for folder, row in sorted(table.items()):
        print("{:24} {:12} {:12} {:14} {:12}".format(folder, *_figures(row)))
    print("{:24} {:12} {:12} {:14} {:12}".format("all", *_figures(sum(table.values(), Counter()))))
    for rule in missing.values():
        print(f"{_digest(rule.text)}  {rule.folder} {rule.kind} {rule.path}\n    {rule.text}")
    return 1 if missing else 0


def _figures(row: Counter[str]) -> list[int]:
    return [row[outcome] for outcome in (_READ, _BY_HAND, _NOTHING, _NONE)]


def outcome_of(expression: str) -> str:
    """Return what becomes of a rule."""
    try:
        fact = fact_of(expression)
        known = digest(tree_of(expression)) in FACT_OF
    except Unread:
        return _NONE
    if fact is None:
        return _NOTHING
    return _BY_HAND if known else _READ


def _digest(expression: str) -> str:
    try:
        return digest(tree_of(expression))
    except Unread:
        return "not read"


def _rules(crds: Path) -> Iterator[Rule]:
    for file in sorted(crds.glob("*/*.yaml")):
        for tree in documents(file.read_text(encoding="utf-8")):
            if tree.get("kind") == "CustomResourceDefinition":
                for kind in custom_kinds(tree, str(file), []):
                    for path, text in _in_schema(kind.schema, ""):
                        yield Rule(file.parent.name, kind.resource.kind, path, text)


def _in_schema(schema: Mapping[str, Any], path: str) -> Iterator[tuple[str, str]]:
    for rule in schema.get(RULES) or ():
        yield path, rule["rule"]
    for name, part in (schema.get("properties") or {}).items():
        yield from _in_schema(part, f"{path}.{name}")
    for keyword, sign in (("items", "[]"), ("additionalProperties", "{}")):
        if isinstance(schema.get(keyword), dict):
            yield from _in_schema(schema[keyword], path + sign)


if __name__ == "__main__":
    raise SystemExit(main())
