"""What differs between a text of manifests and rendered objects, object by object."""

from __future__ import annotations

from difflib import unified_diff
from typing import TYPE_CHECKING, Any

from k8spatterns.manifest import Manifest, Source
from k8spatterns.reader import ReadError, read_documents
from k8spatterns.testing.showing import heading, yaml_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# Of one object's diff, and of all objects': whoever changed more reads the file.
_LINES = 40
_OBJECTS = 10


def object_diff(text: str, name: str, manifests: Sequence[Manifest]) -> str:
    """Return what became of each object since the text was written.

    Args:
        text: the manifests as they were.
        name: of their file.
        manifests: the objects as they are.
    """
    try:
        before = {each.id: each for each in _read(text, name)}
    except ReadError as error:
        return f"{name} can't be read: {error}"
    after = {each.id: each for each in manifests}
    parts = [
        *(_gone(before[key]) for key in before if key not in after),
        *(_new(after[key]) for key in after if key not in before),
        *_changed([(before[key], after[key]) for key in after if key in before]),
    ]
    if not parts:
        return "the objects are the same; their order or the way they are written differs"
    if len(parts) > _OBJECTS:
        parts[_OBJECTS:] = [f"... and {len(parts) - _OBJECTS} more objects"]
    return "\n\n".join(parts)


def tree_diff(before: Any, after: Any) -> list[str]:
    """Return the lines that differ between two objects' YAML, with those around them."""
    first, second = yaml_of(before).splitlines(), yaml_of(after).splitlines()
    lines = list(unified_diff(first, second, lineterm=""))[2:]
    if len(lines) > _LINES:
        lines[_LINES:] = [f"... and {len(lines) - _LINES} more lines"]
    return lines


def _read(text: str, name: str) -> Iterator[Manifest]:
    for document in read_documents(text, name):
        if isinstance(document.tree, dict):
            yield Manifest(document.tree, Source("", ""))


def _gone(manifest: Manifest) -> str:
    return f"- {manifest.id} is gone"


def _new(manifest: Manifest) -> str:
    return f"+ {manifest.id} is new\n{_indented(heading(manifest).splitlines()[:1])}"


def _changed(pairs: list[tuple[Manifest, Manifest]]) -> Iterator[str]:
    for before, after in pairs:
        lines = tree_diff(before.tree, after.tree)
        if lines:
            yield f"{heading(after)}\n{_indented(lines)}"


def _indented(lines: list[str]) -> str:
    return "\n".join(f"    {line}".rstrip() for line in lines)
