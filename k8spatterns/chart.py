"""`Chart`: constructs that go to one namespace and share labels."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from k8spatterns.errors import UsageError
from k8spatterns.origin import Origin, calling_origin

if TYPE_CHECKING:
    from collections.abc import Mapping

    from k8spatterns.api._base import KubeObject
    from k8spatterns.construct import Construct
    from k8spatterns.include import Include
    from k8spatterns.override import Override
    from k8spatterns.raw import RawObject

    Item = TypeVar("Item", bound="Construct | KubeObject | RawObject | Include")


class Entry:
    """One thing that was added, with the line that added it."""

    __slots__ = ("item", "origin")

    def __init__(
        self, item: Construct | KubeObject | RawObject | Include, origin: Origin | None
    ) -> None:
        self.item = item
        self.origin = origin


class Chart:
    """Constructs that go to one namespace and share labels. `App.chart()` makes it.

    Fields:
        name: unique in the app; the value of the label `app.kubernetes.io/part-of`.
        namespace: where namespaced objects go that name no namespace; None leaves it to `kubectl`.
        labels, annotations: added to the metadata of every object, where it has no such key.
        name_prefix, name_suffix: put around the name of every object; references between the app's
            objects follow.
        standard_labels: False leaves out `app.kubernetes.io/part-of` and `.../managed-by`.
    """

    def __init__(  # noqa: PLR0913 - each is a keyword that users know
        self,
        name: str,
        *,
        namespace: str | None = None,
        labels: Mapping[str, str] | None = None,
        annotations: Mapping[str, str] | None = None,
        name_prefix: str = "",
        name_suffix: str = "",
        standard_labels: bool = True,
    ) -> None:
        self.name = name
        self.namespace = namespace
        self.labels = dict(labels or {})
        self.annotations = dict(annotations or {})
        self.name_prefix = name_prefix
        self.name_suffix = name_suffix
        self.standard_labels = standard_labels
        self.origin = calling_origin()
        self.entries: list[Entry] = []
        self.overrides: list[Override] = []

    def add(self, item: Item) -> Item:
        """Add a construct, a typed API object, a `RawObject` or an `Include`, and return it.

        Raises:
            UsageError: the item is none of these.
        """
        if not _is_part(item):
            raise UsageError(_no_part(item))
        self.entries.append(Entry(item, calling_origin()))
        return item

    def override(self, override: Override) -> None:
        """Patch objects of this chart, by kind and name, after everything is composed."""
        self.overrides.append(override)

    def __repr__(self) -> str:
        return f"Chart({self.name!r}, namespace={self.namespace!r})"


def _is_part(item: object) -> bool:
    return hasattr(item, "compose") or hasattr(item, "__resource__") or _is_escape(item)


def _is_escape(item: object) -> bool:
    from k8spatterns.include import Include
    from k8spatterns.raw import RawObject

    return isinstance(item, (Include, RawObject))


def _no_part(item: object) -> str:
    kind = type(item).__name__
    if isinstance(item, dict):
        return "add() takes no dict; write RawObject({...})"
    return f"add() takes constructs, API objects, RawObject and Include, not {kind}"
