"""What Argo CD makes of a plugin's output: the objects in the order in which it applies them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from k8spatterns.argocd.simulate.kinds import KIND_ORDER
from k8spatterns.errors import K8sPatternsError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_PREFIX = "argocd.argoproj.io"
_PHASES = ("PreSync", "Sync", "PostSync", "SyncFail", "PreDelete", "PostDelete")
_SERVER_SIDE = "ServerSideApply=true"
_LARGE = 256 * 1024


class OutputError(K8sPatternsError):
    """Argo CD would refuse the output."""


class Item(NamedTuple):
    """An object as Argo CD sees it.

    Fields:
        phase: such as `Sync`.
        wave: within the phase.
        group, kind, namespace, name: of the object.
        tree: all of it.
    """

    phase: str
    wave: int
    group: str
    kind: str
    namespace: str
    name: str
    tree: dict[str, Any]

    @property
    def key(self) -> str:
        """The object's name as Argo CD's warnings have it."""
        return f"{self.group}/{self.kind}/{self.namespace}/{self.name}"


def items_of(output: str, namespace: str) -> list[Item]:
    """Return the objects of the output, in the order in which Argo CD applies them.

    Args:
        output: what the plugin wrote.
        namespace: where objects go that name none.

    Raises:
        OutputError: it is no stream of objects.
    """
    from k8spatterns.reader import ReadError, read_documents

    try:
        trees = [document.tree for document in read_documents(output, "stdout")]
    except ReadError as error:
        raise OutputError(f"stdout holds more than manifests: {error}") from None
    items = [_item(tree, namespace) for tree in _flat(trees)]
    return sorted(items, key=_rank)


def _flat(trees: Iterable[Any]) -> Iterator[dict[str, Any]]:
    for tree in trees:
        if tree is None:
            continue
        if not isinstance(tree, dict):
            raise OutputError(f"stdout holds something that is no object: {str(tree)[:60]}")
        if not tree.get("kind"):
            raise OutputError(f"Object 'Kind' is missing in {str(tree)[:80]!r}")
        if str(tree["kind"]).endswith("List") and isinstance(tree.get("items"), list):
            yield from _flat(tree["items"])
        else:
            yield tree


def _item(tree: dict[str, Any], namespace: str) -> Item:
    from k8spatterns.api.registry import find

    api_version, kind = str(tree.get("apiVersion", "")), str(tree["kind"])
    metadata = tree.get("metadata") or {}
    annotations = metadata.get("annotations") or {}
    resource = find(api_version, kind)
    place = metadata.get("namespace") or namespace
    if resource is not None and not resource.namespaced:
        place = ""
    return Item(
        phase=str(annotations.get(f"{_PREFIX}/hook") or "Sync"),
        wave=_wave(annotations),
        group=api_version.rpartition("/")[0],
        kind=kind,
        namespace=place,
        name=str(metadata.get("name") or metadata.get("generateName") or ""),
        tree=tree,
    )


def _wave(annotations: dict[str, Any]) -> int:
    try:
        return int(annotations.get(f"{_PREFIX}/sync-wave", 0))
    except (TypeError, ValueError):
        return 0


def _rank(item: Item) -> tuple[int, int, int, str]:
    first = item.phase.partition(",")[0]
    phase = _PHASES.index(first) if first in _PHASES else len(_PHASES)
    kind = KIND_ORDER.index(item.kind) if item.kind in KIND_ORDER else len(KIND_ORDER)
    return phase, item.wave, kind, item.name


def warnings_about(items: list[Item]) -> Iterator[str]:
    """Yield what Argo CD accepts without more than a note, though nobody can want it."""
    if not items:
        yield (
            "the output is empty: Argo CD takes that for an application without objects, and "
            "automatic pruning deletes all that is there"
        )
    counts: dict[str, int] = {}
    for item in items:
        counts[item.key] = counts.get(item.key, 0) + 1
    for key, count in counts.items():
        if count > 1 and not key.endswith("/"):
            yield f"Resource {key} appeared {count} times among application resources"
    for item in items:
        if not item.name:
            yield f"{item.key} has no name"
        if _size(item) > _LARGE and _SERVER_SIDE not in _options(item):
            yield f"{item.key} is larger than 256 KiB; it needs the sync option {_SERVER_SIDE}"


def _size(item: Item) -> int:
    from json import dumps

    return len(dumps(item.tree, default=str))


def _options(item: Item) -> str:
    annotations = (item.tree.get("metadata") or {}).get("annotations") or {}
    return str(annotations.get(f"{_PREFIX}/sync-options", ""))
