"""Objects as tests have them at hand, as the manifests that the library looks at."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Protocol

from k8spatterns.errors import UsageError
from k8spatterns.manifest import Manifest, Source

if TYPE_CHECKING:
    from typing import TypeAlias

    from k8spatterns.api import KubeObject
    from k8spatterns.app import App
    from k8spatterns.construct import Construct
    from k8spatterns.manifest import Tree


class HasDocuments(Protocol):
    """What came of an app."""

    @property
    def documents(self) -> list[dict[str, Any]]:
        """The objects as plain trees."""
        ...


if TYPE_CHECKING:
    Object: TypeAlias = Mapping[str, Any] | KubeObject | Construct | str
    Documents: TypeAlias = HasDocuments | App | Object | Iterable[HasDocuments | App | Object]

_WANTED = "an app, what it rendered to, a construct, YAML, or objects as dicts or typed ones"


def trees_of(what: Documents) -> list[Tree]:
    """Return objects as plain trees.

    Args:
        what: an app or what it rendered to, a construct, YAML as a text, one object, or several.

    Raises:
        UsageError: it is none of these, or it does not render.
    """
    from k8spatterns.api import KubeObject, to_plain
    from k8spatterns.app import App
    from k8spatterns.construct import Construct

    if isinstance(what, Mapping):
        return [_plain(what)]
    if isinstance(what, KubeObject):
        return [to_plain(what)]
    if isinstance(what, str):
        return _read(what)
    if isinstance(what, (App, Construct)):
        return _rendered(what)
    documents = getattr(what, "documents", None)
    if isinstance(documents, list):
        return [_plain(each) for each in documents]
    if isinstance(what, Iterable):
        return [tree for each in what for tree in trees_of(each)]
    raise UsageError(f"{type(what).__name__} has no objects; give {_WANTED}")


def manifests_of(what: Documents) -> list[Manifest]:
    """Return objects as manifests; the arguments and errors are those of `trees_of`."""
    source = Source("a test", "test")
    return [Manifest(tree, source) for tree in trees_of(what)]


def one_of(what: Documents, meaning: str) -> Tree:
    """Return the one object that something is.

    Args:
        what: as in `trees_of`.
        meaning: what it is, for the error.

    Raises:
        UsageError: it is none, or several.
    """
    found = trees_of(what)
    if len(found) != 1:
        raise UsageError(f"{meaning} is one object, and these are {len(found)}")
    return found[0]


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _plain(value[key]) for key in value}
    return [_plain(item) for item in value] if isinstance(value, (list, tuple)) else value


def _read(text: str) -> list[Tree]:
    from k8spatterns.reader import ReadError, read_documents

    try:
        found = [document.tree for document in read_documents(text, "the test")]
    except ReadError as error:
        raise UsageError(f"this is no YAML: {error}") from error
    if found and not any(isinstance(tree, dict) for tree in found):
        raise UsageError(f"{text!r} has no objects\nhint: give the text of a file, not its name")
    return [tree for tree in found if isinstance(tree, dict)]


def _rendered(what: App | Construct) -> list[Tree]:
    from k8spatterns.app import App
    from k8spatterns.pipeline.render import render

    if isinstance(what, App):
        return render(what).documents
    app = App()
    app.chart("test", standard_labels=False).add(what)
    return render(app).documents
