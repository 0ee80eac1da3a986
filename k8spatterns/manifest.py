"""A manifest: one API object as a plain tree, with where it comes from."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from k8spatterns.findings.finding import Finding, ObjectId
from k8spatterns.origin import Origin
from k8spatterns.syntax.tree_path import keys_along

Tree = dict[str, Any]

# The server answers objects of these groups and does not keep them, so they have no names.
_QUESTIONS = ("authentication.k8s.io", "authorization.k8s.io")


class Source(msgspec.Struct, frozen=True, gc=False):
    """Where manifests come from: the user's construct and the line that wrote it.

    Fields:
        construct: such as `SidecarDeployment "web"`.
        path: the constructs from the chart inwards, such as `shop/web`.
        origin: file and line of the user's code; where there is none, the document has the line.
        waivers: of the construct and of those that hold it.
        chart: whose namespace, labels and prefix apply; None for manifests read from files.
        document: of the file that a manifest was read from.
    """

    construct: str
    path: str
    origin: Origin | None = None
    waivers: tuple[Any, ...] = ()
    chart: Any = None
    document: Any = None


_set = msgspec.Struct.__setattr__


class Manifest(msgspec.Struct, gc=False):
    """One API object as a plain tree, with its source.

    Fields:
        tree: the object, with JSON names.
        source: where it comes from.
        written_name: the name before prefix and suffix.
        api_version: group and version, such as `apps/v1`.
        group: the API group; empty for the core group.
        kind: the kind, such as `Deployment`.

    The last three are those of the tree: another tree in its place brings its own.
    """

    tree: Tree
    source: Source
    written_name: str = ""
    api_version: str = ""
    group: str = ""
    kind: str = ""

    def __post_init__(self) -> None:
        self._look()

    def __setattr__(self, name: str, value: Any) -> None:
        _set(self, name, value)
        if name == "tree":
            self._look()

    def _look(self) -> None:
        """Remember what every rule asks for."""
        tree = self.tree
        api_version = _text(tree.get("apiVersion"))
        _set(self, "api_version", api_version)
        _set(self, "group", api_version.rpartition("/")[0])
        _set(self, "kind", _text(tree.get("kind")))

    @property
    def metadata(self) -> Tree:
        """The metadata; empty where there is none."""
        metadata = self.tree.get("metadata")
        return metadata if isinstance(metadata, dict) else {}

    @property
    def name(self) -> str:
        """The name, or the `generateName`."""
        return _text(self.metadata.get("name") or self.metadata.get("generateName"))

    @property
    def namespace(self) -> str:
        """The namespace; empty where it has none or leaves it open."""
        metadata = self.tree.get("metadata")
        namespace = metadata.get("namespace") if isinstance(metadata, dict) else ""
        return namespace if isinstance(namespace, str) else ""

    @property
    def id(self) -> ObjectId:
        """The object's name in full."""
        return ObjectId(self.api_version, self.kind, self.namespace, self.name)

    def finding(self, code: str, severity: str, message: str, **more: Any) -> Finding:
        """Return a finding about this object, at the user's line."""
        document = self.source.document
        return Finding(
            code=code,
            severity=severity,  # type: ignore[arg-type]
            message=message,
            object=self.id,
            origin=self._line_of(str(more.get("path", ""))),
            document=None if document is None else document.index,
            construct=self.source.construct,
            **more,
        )

    @property
    def origin(self) -> Origin | None:
        """The line where it was written: of the user's code, or of a file of manifests."""
        origin, document = self.source.origin, self.source.document
        return origin if origin or document is None else Origin(document.file, document.line)

    def _line_of(self, path: str) -> Origin | None:
        """Return the line of a field where the object was read from a file, else the user's."""
        origin, document = self.source.origin, self.source.document
        if document is None or not path:
            return self.origin
        file = origin.file if origin else document.file
        return Origin(file, document.line_of(keys_along(self.tree, path)))


def no_mapping(tree: Any) -> str:
    """Say what a document is that is no mapping: no API object."""
    return f"it is {_SHAPES.get(type(tree), 'a single value')}, not a mapping"


_SHAPES: dict[type, str] = {list: "a list", str: "a text"}


def missing_keys(tree: Mapping[str, Any]) -> list[str]:
    """Return what every API object must have and this one has not, as paths."""
    missing = [key for key in ("apiVersion", "kind") if not isinstance(tree.get(key), str)]
    metadata = tree.get("metadata")
    named = isinstance(metadata, Mapping) and (metadata.get("name") or metadata.get("generateName"))
    group = _text(tree.get("apiVersion")).partition("/")[0]
    return missing if named or group in _QUESTIONS else [*missing, "metadata.name"]


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
