"""How reports show a rendered object: the user's line, its name, and its YAML."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.emitter import usual_order, yaml_document
from k8spatterns.reader import read_documents
from k8spatterns.testing.paths import Keys, shown

if TYPE_CHECKING:
    from collections.abc import Iterable

    from k8spatterns.manifest import Manifest

# An object of more lines is cut to those around the field.
_WHOLE = 120
_AROUND = 25


def show_object(manifest: Manifest, keys: Keys = ()) -> str:
    """Return where an object was written, its name and its YAML, with `>` before a field."""
    return f"{heading(manifest, keys)}\n\n{marked_yaml(manifest.tree, keys)}"


def heading(manifest: Manifest, keys: Keys = ()) -> str:
    """Return where an object was written and how it is called, on two lines."""
    origin = "" if manifest.source.origin is None else str(manifest.source.origin)
    place = "  ".join(part for part in (origin, manifest.source.construct) if part)
    subject = "  ".join(part for part in (str(manifest.id), shown(keys)) if part)
    return "\n".join(part for part in (place, f"  {subject}") if part)


def yaml_of(tree: dict[str, Any]) -> str:
    """Return the YAML of one object, its fields in the usual order."""
    return yaml_document(usual_order(tree))


def marked_yaml(tree: dict[str, Any], keys: Keys = ()) -> str:
    """Return the YAML of an object, indented, with `>` before the line of a field."""
    text = yaml_of(tree)
    marked = _line_of(text, keys) if keys else 0
    lines = [
        f"{'>' if number == marked else ' '} {line}".rstrip()
        for number, line in enumerate(text.splitlines(), 1)
    ]
    return "\n".join(_cut(lines, marked))


def _line_of(text: str, keys: Keys) -> int:
    (document,) = read_documents(text, "object")
    return document.line_of(keys)


def _cut(lines: list[str], middle: int) -> Iterable[str]:
    """Return the lines, or those around the middle where there are many."""
    first, last = max(0, middle - _AROUND), middle + _AROUND
    if len(lines) <= _WHOLE:
        return lines
    before = [f"  ... {first} lines"] if first else []
    after = [f"  ... {len(lines) - last} lines"] if last < len(lines) else []
    return [*before, *lines[first:last], *after]
