"""What messages say about where objects are: in the app, in files, or outside of both."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from k8spatterns.manifest import Manifest


def place(manifest: Manifest) -> str:
    """Return where an object was written: its construct and the user's line."""
    parts = (manifest.source.construct, manifest.origin)
    return " at ".join(str(part) for part in parts if part)


def declared(manifest: Manifest, wanted: str) -> str:
    """Return how a user declares that something lives outside, in an app or beside files.

    Args:
        manifest: the object that refers to it.
        wanted: such as `Secret/registry`.
    """
    if manifest.source.document is None:
        return f'declare App(external=["{wanted}"])'
    return f'declare external = ["{wanted}"] under [tool.k8spatterns] in pyproject.toml'
