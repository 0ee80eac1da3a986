"""The two ends of a connection, with what is known of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from k8spatterns.graph.answers import Answer, each_of
from k8spatterns.graph.selectors import matches

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from k8spatterns.graph import Pod

NAMESPACE_LABEL = "kubernetes.io/metadata.name"
# Labels that controllers give each Pod, with values that no manifest says.
PER_POD = frozenset(
    {
        "apps.kubernetes.io/pod-index",
        "batch.kubernetes.io/controller-uid",
        "batch.kubernetes.io/job-completion-index",
        "controller-revision-hash",
        "controller-uid",
        "pod-template-generation",
        "pod-template-hash",
        "statefulset.kubernetes.io/pod-name",
    }
)


class Tags(msgspec.Struct, frozen=True):
    """Labels as far as they are known.

    Fields:
        known: these are there, with these values.
        vague: of these keys nothing is known; None is all keys but the known ones.
    """

    known: Mapping[str, str] = {}
    vague: frozenset[str] | None = frozenset()

    def selected(self, selector: Mapping[str, Any]) -> Answer:
        """Say whether a label selector selects them."""
        wanted, expressions = selector.get("matchLabels"), selector.get("matchExpressions")
        pairs = wanted.items() if isinstance(wanted, dict) else ()
        listed = expressions if isinstance(expressions, list) else []
        return each_of(
            [
                *(self._selected(key, {"matchLabels": {key: value}}) for key, value in pairs),
                *(
                    self._selected(each.get("key"), {"matchExpressions": [each]})
                    for each in listed
                    if isinstance(each, dict)
                ),
            ]
        )

    def _selected(self, key: Any, demand: Mapping[str, Any]) -> Answer:
        if key not in self.known and (self.vague is None or key in self.vague):
            return None
        return matches(demand, self.known)


UNKNOWN = Tags(vague=None)


class Listening(msgspec.Struct, frozen=True):
    """A port that a container declares."""

    name: str
    number: int
    protocol: str


class Endpoint(msgspec.Struct, frozen=True):
    """One end of a connection: Pods of one template, Pods elsewhere, or an address.

    Fields:
        name: as messages say it, such as `shop/web`.
        namespace: of the Pods; None where it is not known.
        labels: of the Pods.
        space: the labels of the namespace.
        ports: those that the Pods declare; None where that is not known.
        on_host: they share the network of their node.
        address: an IP address that is no Pod's; empty for Pods.
        outside: a namespace in which the Pods are not, where their own is not known.
    """

    name: str
    namespace: str | None = None
    labels: Tags = UNKNOWN
    space: Tags = UNKNOWN
    ports: tuple[Listening, ...] | None = None
    on_host: bool = False
    address: str = ""
    outside: str | None = None

    def numbers(self, name: str, protocol: str) -> list[int] | None:
        """Return the numbers of the ports of a name; None where the ports are not known."""
        if self.ports is None:
            return None
        return [
            port.number for port in self.ports if port.name == name and port.protocol == protocol
        ]


def endpoint_of(pod: Pod, space: Tags) -> Endpoint:
    """Return the Pods that an object is or makes.

    Args:
        pod: the Pod in the object.
        space: the labels of its namespace.
    """
    manifest = pod.manifest
    vague = PER_POD if pod.is_template else frozenset()
    place = f"{manifest.namespace}/{manifest.name}" if manifest.namespace else manifest.name
    return Endpoint(
        place,
        manifest.namespace,
        Tags(pod.labels, vague),
        space,
        tuple(_listening(pod)),
        on_host=pod.spec.get("hostNetwork") is True,
    )


def _listening(pod: Pod) -> Iterator[Listening]:
    for container in pod.containers:
        for port in _mappings(container.tree.get("ports")):
            number, name = port.get("containerPort"), port.get("name")
            if isinstance(number, int):
                protocol = port.get("protocol") or "TCP"
                yield Listening(name if isinstance(name, str) else "", number, str(protocol))


def _mappings(value: Any) -> Iterable[dict[str, Any]]:
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []
