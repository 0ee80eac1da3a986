"""Generates `k8spatterns/api/_versions.py`: since and until when built-in kinds and fields exist.

`python tools/version_table.py` reads the JSON schemas of every minor version in the PyPI package
`kubernetes-validate`. A second run changes nothing. Run it again after a change of `GATES`: the
table holds the ways to the fields that they name, too.
"""

from __future__ import annotations

import json
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "constructs")]

from k8spatterns.rules.version_gates import GATES, Gate  # noqa: E402 (the path comes first)

if TYPE_CHECKING:
    from collections.abc import Iterable

OUTPUT = ROOT / "k8spatterns" / "api" / "_versions.py"
FIRST, LAST = 25, 37

# Kinds of every group that are no resources.
_NO_RESOURCES = ("DeleteOptions", "Status", "WatchEvent")
_GROUP_VERSION_KIND = "x-kubernetes-group-version-kind"

_TEMPLATE = '''"""Which kinds and fields differ among the Kubernetes versions 1.{first} to 1.{last}.

Generated from the JSON schemas in kubernetes-validate; do not edit.
Regenerate with: python tools/version_table.py
"""

FIRST = {first}
LAST = {last}

#: A line per kind: apiVersion, kind, first and last minor version (empty: the table's own).
KINDS = """\\
{kinds}
"""

#: A line per type, then its fields: `name=29`, `name=26-30`, `name>type of the value`,
#: `name>>type of the values of a mapping`.
FIELDS = """\\
{fields}
"""
'''

Definitions = dict[str, dict[str, Any]]


class Target(NamedTuple):
    """The type that a field leads to."""

    name: str
    mapping: bool


class Type(NamedTuple):
    """A type over all versions: field → the versions that have it, and field → its newest type."""

    minors: list[int]
    fields: dict[str, list[int]]
    targets: dict[str, Target]


def main() -> int:
    """Run the command; return its exit status."""
    text = table(installed())
    changed = not OUTPUT.is_file() or OUTPUT.read_text(encoding="utf-8") != text
    OUTPUT.write_text(text, encoding="utf-8", newline="\n")
    print(f"{OUTPUT.name}: {len(text)} bytes, {'changed' if changed else 'unchanged'}")
    return 0


def installed() -> dict[int, Definitions]:
    """Return the schemas of every minor version from the installed package.

    Raises:
        SystemExit: the package is not installed.
    """
    spec = find_spec("kubernetes_validate")
    if spec is None or spec.origin is None:
        raise SystemExit("install kubernetes-validate")
    folder = Path(spec.origin).parent / "kubernetes-json-schema"
    return {minor: _definitions(folder, minor) for minor in range(FIRST, LAST + 1)}


def _definitions(folder: Path, minor: int) -> Definitions:
    path = folder / f"v1.{minor}.0-local" / "_definitions.json"
    found: Definitions = json.loads(path.read_text(encoding="utf-8"))["$defs"]
    return found


def table(versions: dict[int, Definitions], gates: Iterable[Gate] = GATES) -> str:
    """Return the source of the module for the schemas of consecutive minor versions."""
    gated = {(gate.type, gate.field) for gate in gates}
    kinds = kinds_of(versions)
    types = types_of(versions)
    wanted = reaching(types, reachable(types, kinds), {name for name, _ in gated})
    return _TEMPLATE.format(
        first=min(versions),
        last=max(versions),
        kinds="\n".join(_kind_rows(kinds, versions)),
        fields="\n".join(_type_row(name, types[name], wanted, gated) for name in sorted(wanted)),
    )


def kinds_of(versions: dict[int, Definitions]) -> dict[tuple[str, str], list[int]]:
    """Return (apiVersion, kind) → the minor versions that have it."""
    found: dict[tuple[str, str], list[int]] = {}
    for minor, definitions in versions.items():
        for schema in definitions.values():
            for row in schema.get(_GROUP_VERSION_KIND, ()):
                if row["kind"] not in _NO_RESOURCES:
                    found.setdefault((_api_version(row), row["kind"]), []).append(minor)
    return {key: minors for key, minors in found.items() if not _is_list(key, found)}


def _is_list(key: tuple[str, str], kinds: dict[tuple[str, str], list[int]]) -> bool:
    api_version, kind = key
    return kind.endswith("List") and (api_version, kind.removesuffix("List")) in kinds


def _api_version(row: dict[str, str]) -> str:
    return f"{row['group']}/{row['version']}" if row["group"] else row["version"]


def types_of(versions: dict[int, Definitions]) -> dict[str, Type]:
    """Return the types of all versions by short name."""
    groups = _groups(versions)
    found: dict[str, Type] = {}
    for minor, definitions in versions.items():
        for long_name, schema in definitions.items():
            entry = found.setdefault(_short(long_name, groups), Type([], {}, {}))
            entry.minors.append(minor)
            for field, value in schema.get("properties", {}).items():
                entry.fields.setdefault(field, []).append(minor)
                target = _target(value, groups)
                if target:
                    entry.targets[field] = target
    return found


def _groups(versions: dict[int, Definitions]) -> dict[str, str]:
    """Return the package of schemas → the API group, as the kinds tell."""
    return {
        long_name.rsplit(".", 2)[0]: row["group"]
        for definitions in versions.values()
        for long_name, schema in definitions.items()
        for row in schema.get(_GROUP_VERSION_KIND, ())
        if row["kind"] not in _NO_RESOURCES
    }


def _short(long_name: str, groups: dict[str, str]) -> str:
    parts = long_name.rsplit(".", 2)
    if len(parts) != 3 or parts[0] not in groups or ".pkg.apis.meta" in long_name:  # noqa: PLR2004
        return long_name
    package, version, name = parts
    return f"{groups[package]}/{version}/{name}".lstrip("/")


def _target(value: dict[str, Any], groups: dict[str, str]) -> Target | None:
    """Return what a property refers to, itself or in its list or mapping."""
    if "$ref" in value:
        return Target(_short(value["$ref"].rpartition("/")[2], groups), mapping=False)
    if isinstance(value.get("items"), dict):
        return _target(value["items"], groups)
    inner = value.get("additionalProperties")
    if isinstance(inner, dict) and (target := _target(inner, groups)):
        return target._replace(mapping=True)
    return None


def reachable(types: dict[str, Type], kinds: dict[tuple[str, str], list[int]]) -> set[str]:
    """Return the types of the kinds, and those that they lead to."""
    found: set[str] = set()
    waiting = [f"{api_version}/{kind}" for api_version, kind in kinds]
    while waiting:
        name = waiting.pop()
        if name in types and name not in found:
            found.add(name)
            waiting += [target.name for target in types[name].targets.values()]
    return found


def reaching(types: dict[str, Type], names: set[str], gated: set[str]) -> set[str]:
    """Return those types that have a dated or gated field, or lead to a type that has one."""
    found = {name for name in names if name in gated or _has_dated(types[name])}
    before = -1
    while len(found) != before:
        before = len(found)
        found |= {
            name
            for name in names
            if any(target.name in found for target in types[name].targets.values())
        }
    return found


def _has_dated(entry: Type) -> bool:
    return any(minors != entry.minors for minors in entry.fields.values())


def _kind_rows(
    kinds: dict[tuple[str, str], list[int]], versions: dict[int, Definitions]
) -> list[str]:
    return [
        f"{api_version} {kind} {_span(minors, list(versions))}"
        for (api_version, kind), minors in sorted(kinds.items())
        if len(minors) != len(versions) or "alpha" in api_version or "beta" in api_version
    ]


def _type_row(name: str, entry: Type, wanted: set[str], gated: set[tuple[str, str]]) -> str:
    tokens = []
    for field, minors in sorted(entry.fields.items()):
        dated = f"={_span(minors, entry.minors)}" if minors != entry.minors else ""
        target = entry.targets.get(field)
        arrow = ""
        if target and target.name in wanted:
            arrow = f"{'>>' if target.mapping else '>'}{target.name}"
        if dated or arrow or (name, field) in gated:
            tokens.append(f"{field}{dated}{arrow}")
    return " ".join([name, *tokens])


def _span(minors: list[int], all_minors: list[int]) -> str:
    """Return `29-`, `-30` or `26-30`: the ends that differ from those of what it is in.

    Raises:
        SystemExit: it was taken away and came back.
    """
    since, until = minors[0], minors[-1]
    if minors != list(range(since, until + 1)):
        raise SystemExit(f"not one span of versions: {minors}")
    first = "" if since == all_minors[0] else str(since)
    return f"{first}-" if until == all_minors[-1] else f"{first}-{until}"


if __name__ == "__main__":
    raise SystemExit(main())
