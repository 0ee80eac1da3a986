"""What the API server calls a few places, where it calls them otherwise than they are written.

Its messages about required fields and about unknown values leave out the index of some lists, and
speak of a Node's taints as of metadata.
"""

from __future__ import annotations

# Lists whose items the server does not number.
_LISTS = (".accessModes[", "spec.scopes[", "spec.volumeLifecycleModes[")
# Lists without a number, but with the field behind it.
_UNNUMBERED = ("metadata.ownerReferences[", "spec.scopeSelector.matchExpressions[")
_TAINTS = "spec.taints["


def server_path(kind: str, path: str) -> str:
    """Return the server's path of a missing or unknown value of a built-in kind.

    >>> server_path("Pod", "metadata.ownerReferences[0].uid")
    'metadata.ownerReferences.uid'
    >>> server_path("PersistentVolumeClaim", "spec.accessModes[1]")
    'spec.accessModes'
    """
    if kind == "Node" and path.startswith(_TAINTS):
        return f"metadata.taints[{path.removeprefix(_TAINTS)}"
    for start in _UNNUMBERED:
        if path.startswith(start):
            return start[:-1] + path.partition("]")[2]
    for part in _LISTS:
        before, found, _ = path.partition(part)
        if found:
            return before + part[:-1]
    return path
