"""The Pods that Services select, and their ports: worked out once for each selector."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from k8spatterns.rules.values import items, mapping, spec_of

if TYPE_CHECKING:
    from k8spatterns.graph import Graph, Pod
    from k8spatterns.manifest import Manifest

_Key = tuple[str, str]


class Selected:
    """The Pods that a selector selects.

    Fields:
        pods: of the namespace.
    """

    __slots__ = ("_ports", "pods")

    def __init__(self, pods: tuple[Pod, ...]) -> None:
        self.pods = pods
        self._ports: dict[str, dict[Any, None]] = {}

    def ports(self, field: str) -> dict[Any, None]:
        """Return the values of a field of the Pods' ports, each once."""
        if field not in self._ports:
            found = (
                port.get(field)
                for pod in self.pods
                for container in pod.containers
                for _, port in items(container.tree, "ports")
            )
            self._ports[field] = {
                value: None for value in found if value and isinstance(value, (str, int))
            }
        return self._ports[field]


_known: WeakKeyDictionary[Graph, dict[_Key, Selected]] = WeakKeyDictionary()


def selected_by(graph: Graph, service: Manifest) -> Selected | None:
    """Return what a Service selects; None where it selects nothing on purpose."""
    spec = spec_of(service.tree)
    selector = mapping(spec.get("selector"))
    if not selector or spec.get("type") == "ExternalName":
        return None
    known = _known.setdefault(graph, {})
    key = (service.namespace, repr(selector))
    if key not in known:
        known[key] = Selected(graph.selected({"matchLabels": selector}, service.namespace))
    return known[key]
