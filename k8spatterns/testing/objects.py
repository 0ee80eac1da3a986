"""A rendered object as tests read it: a dict that takes paths, and knows who wrote it."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from k8spatterns.graph.pods import pod_of
from k8spatterns.testing.paths import Keys, shown, walk

if TYPE_CHECKING:
    from k8spatterns.manifest import Manifest
    from k8spatterns.origin import Origin


class MissingFieldError(KeyError):
    """A path was asked for that the object does not have."""

    def __str__(self) -> str:
        return str(self.args[0])


class Trace:
    """What a test looked at last, for the report if it fails.

    Fields:
        manifest: the object; None where the test looked at none.
        keys: of the field in it; empty for the object itself.
    """

    def __init__(self) -> None:
        self.manifest: Manifest | None = None
        self.keys: Keys = ()

    def touch(self, manifest: Manifest, keys: Keys = ()) -> None:
        """Take note that this field was looked at."""
        self.manifest, self.keys = manifest, keys


class Node(dict[str, Any]):
    """A mapping inside of a rendered object: an ordinary dict whose keys may be paths.

    `node["spec.ports[http].port"]` and `node.get("spec.replicas", 1)`: items of a list are named
    by number or by their `name`.
    """

    def __init__(self, tree: dict[str, Any], manifest: Manifest, keys: Keys, trace: Trace) -> None:
        self._manifest = manifest
        self._keys = keys
        self._trace = trace
        super().__init__({key: self._inner(value, (*keys, key)) for key, value in tree.items()})

    def _inner(self, value: Any, keys: Keys) -> Any:
        if isinstance(value, dict):
            return Node(value, self._manifest, keys, self._trace)
        if isinstance(value, list):
            return [self._inner(item, (*keys, at)) for at, item in enumerate(value)]
        return value

    def __getitem__(self, path: str) -> Any:
        """Return what stands at a path.

        Raises:
            MissingFieldError: nothing does; says what there is instead.
        """
        found = walk(self, path) if path not in self else None
        keys = (path,) if found is None else found.keys
        self._trace.touch(self._manifest, (*self._keys, *keys))
        if found is None:
            return super().__getitem__(path)
        if found.rest:
            raise MissingFieldError(self._nothing(path, found.keys, found.value, found.rest))
        return found.value

    def get(self, path: str, default: Any = None) -> Any:
        """Return what stands at a path, or the default where nothing does."""
        try:
            return self[path]
        except MissingFieldError:
            return default

    def _nothing(self, path: str, keys: Keys, value: Any, rest: str) -> str:
        where = shown((*self._keys, *keys)) or "it"
        text = f"{self._manifest.id} has no {path!r}; "
        names = _names(value)
        if not names:
            return f"{text}{where} is {value!r}"
        wanted = rest.lstrip(".[").partition(".")[0].partition("[")[0].rstrip("]")
        close = get_close_matches(wanted, names, n=1)
        guess = f"; did you mean {close[0]!r}?" if close else ""
        return f"{text}{where} has {', '.join(names)}{guess}"


class RenderedObject(Node):
    """A rendered object: a dict whose keys may be paths, such as `web["spec.replicas"]`.

    Fields:
        manifest: the object as the pipeline made it, with its source.
    """

    def __init__(self, manifest: Manifest, trace: Trace | None = None) -> None:
        self.manifest = manifest
        super().__init__(manifest.tree, manifest, (), trace or Trace())
        self._trace.touch(manifest)

    @property
    def kind(self) -> str:
        """The kind, such as `Deployment`."""
        return self.manifest.kind

    @property
    def name(self) -> str:
        """The name."""
        return self.manifest.name

    @property
    def namespace(self) -> str:
        """The namespace; empty where it has none or leaves it open."""
        return self.manifest.namespace

    @property
    def labels(self) -> dict[str, str]:
        """The labels; empty where there are none."""
        return self.get("metadata.labels") or {}

    @property
    def annotations(self) -> dict[str, str]:
        """The annotations; empty where there are none."""
        return self.get("metadata.annotations") or {}

    @property
    def origin(self) -> Origin | None:
        """File and line of the user's code that wrote it."""
        return self.manifest.origin

    @property
    def containers(self) -> dict[str, Node]:
        """The containers of its Pod by name, init containers first; empty where it has no Pod."""
        pod = pod_of(self.manifest)
        found = () if pod is None else pod.containers
        return {container.name: self[container.path] for container in found}

    def __repr__(self) -> str:
        return f"<{self.manifest.id}>"

    __hash__ = None  # type: ignore[assignment]


def _names(value: Any) -> list[str]:
    if isinstance(value, dict):
        return list(value)
    if isinstance(value, list):
        return [
            str(item.get("name", at) if isinstance(item, dict) else at)
            for at, item in enumerate(value)
        ]
    return []
