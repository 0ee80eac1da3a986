"""Things with labels, found by a selector without a walk over all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from k8spatterns.graph.selectors import matches

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

T = TypeVar("T")
Entry = tuple[dict[str, Any], T]


class Labelled(Generic[T]):
    """An index of things by their labels and namespaces.

    Args:
        things: (namespace, labels, thing) of each.
    """

    def __init__(self, things: Iterable[tuple[str, Any, T]]) -> None:
        self._all: list[Entry[T]] = []
        self._spaces: dict[str, list[Entry[T]]] = {}
        self._labels: dict[tuple[str | None, str, str], list[Entry[T]]] = {}
        for namespace, labels, thing in things:
            entry = (labels if isinstance(labels, dict) else {}, thing)
            self._all.append(entry)
            self._spaces.setdefault(namespace, []).append(entry)
            for key, value in entry[0].items():
                if isinstance(value, str):
                    self._labels.setdefault((namespace, key, value), []).append(entry)
                    self._labels.setdefault((None, key, value), []).append(entry)

    def selected(self, selector: Mapping[str, Any], namespace: str | None) -> Iterator[T]:
        """Yield what a selector selects in a namespace; None is all of them."""
        for labels, thing in self._candidates(selector, namespace):
            if matches(selector, labels):
                yield thing

    def _candidates(self, selector: Mapping[str, Any], namespace: str | None) -> list[Entry[T]]:
        """Return the fewest things that one of the selector's demands leaves."""
        buckets = list(self._buckets(selector, namespace))
        if buckets:
            return min(buckets, key=len)
        return self._all if namespace is None else self._spaces.get(namespace, [])

    def _buckets(
        self, selector: Mapping[str, Any], namespace: str | None
    ) -> Iterator[list[Entry[T]]]:
        wanted, expressions = selector.get("matchLabels"), selector.get("matchExpressions")
        for key, value in wanted.items() if isinstance(wanted, dict) else ():
            yield self._bucket(namespace, key, value)
        for one in expressions if isinstance(expressions, list) else ():
            if isinstance(one, dict) and one.get("operator") == "In":
                yield [
                    entry
                    for value in dict.fromkeys(_texts(one.get("values")))
                    for entry in self._bucket(namespace, one.get("key"), value)
                ]

    def _bucket(self, namespace: str | None, key: Any, value: Any) -> list[Entry[T]]:
        texts = isinstance(key, str) and isinstance(value, str)
        return self._labels.get((namespace, key, value), []) if texts else []


def _texts(values: Any) -> Iterator[str]:
    yield from (value for value in values or () if isinstance(value, str))
