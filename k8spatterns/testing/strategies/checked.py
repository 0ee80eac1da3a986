"""The last look at what was drawn: our own checks, and what they object to is taken out again.

Draws keep to all that is known beforehand, so that next to nothing is taken out. What is left with
a fault all the same is rejected.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.manifest import Manifest, Source
from k8spatterns.pipeline.check import check
from k8spatterns.pipeline.link import link
from k8spatterns.pipeline.model import Build, Options
from k8spatterns.syntax.tree_path import keys_along

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.findings import Finding
    from k8spatterns.manifest import Tree

    Keys = tuple[str | int, ...]

_OPTIONS = Options(isolated=True)
_SOURCE = Source("a drawn object", "drawn")
_ATTEMPTS = 12


def errors_of(tree: Tree) -> list[Finding]:
    """Return the errors of an object that is judged by itself, in the default profile."""
    build = Build(None, _OPTIONS)
    build.manifests = [Manifest(tree, _SOURCE)]
    link(build)
    check(build)
    return [finding for finding in build.findings if finding.severity == "error"]


def without_errors(tree: Tree, kept: int = 1) -> Tree | None:
    """Return the tree without what has errors; None where too much would be lost.

    Args:
        tree: a whole object; it is changed.
        kept: how many keys from the root on lead to what has to stay, such as its `spec`.
    """
    for _ in range(_ATTEMPTS):
        errors = errors_of(tree)
        if not errors:
            return tree
        keys = keys_along(tree, errors[0].path)
        if _without_a_part(tree, keys, len(errors), kept):
            continue
        if len(keys) <= kept:
            return None
        del _at(tree, keys[:-1])[keys[-1]]
    return None


def _without_a_part(tree: Tree, keys: Keys, found: int, kept: int) -> bool:
    """Take out the one part of what has an error without which there are fewer, if there is one."""
    holder = _at(tree, keys)
    for key in _parts(holder) if len(keys) >= kept else ():
        part = holder.pop(key)
        if len(errors_of(tree)) < found:
            return True
        holder[key] = part
    return False


def _parts(holder: Any) -> Iterator[str]:
    return reversed(list(holder)) if isinstance(holder, dict) else iter(())


def _at(tree: Any, keys: Keys) -> Any:
    for key in keys:
        tree = tree[key]
    return tree
