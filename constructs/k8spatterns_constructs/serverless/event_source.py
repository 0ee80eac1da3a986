"""`EventSource`: the base of what `KnativeSource` makes events of."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, ClassVar

from k8spatterns.api import k8s
from k8spatterns.construct import Part
from k8spatterns.value import Value


class EventSource(Value):
    """The base of what `KnativeSource` makes events of.

    See https://knative.dev/docs/eventing/sources/
    """

    KIND: ClassVar[str] = ""

    def source(self, metadata: k8s.ObjectMeta, common: dict[str, Any]) -> Part:
        """Return the object that makes the events.

        Args:
            metadata: of the object.
            common: the part of its spec that all kinds share: where the events go.
        """
        raise NotImplementedError

    def supporting(self, metadata: k8s.ObjectMeta) -> Iterable[Part]:
        """Yield what it needs beside itself.

        Args:
            metadata: of the source.
        """
        del metadata
        return ()


def written(**fields: Any) -> dict[str, Any]:
    """Return the fields that have a value."""
    return {key: value for key, value in fields.items() if value not in (None, "", (), [], {})}
