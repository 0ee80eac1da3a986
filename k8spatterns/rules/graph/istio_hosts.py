"""Rules for hosts that the mesh knows from ServiceEntries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.graph.mesh_names import service_of
from k8spatterns.rules import kinds
from k8spatterns.rules.graph.istio_mesh import mesh_config
from k8spatterns.rules.graph.places import declared, place
from k8spatterns.rules.istio_trees import (
    DESTINATION_RULE,
    GROUP,
    VIRTUAL_SERVICE,
    destinations,
    texts,
)
from k8spatterns.rules.rule import Problem, graph_rule
from k8spatterns.rules.values import items, mapping, spec_of, text, whole
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.graph import Graph
    from k8spatterns.manifest import Manifest

SERVICE_ENTRY = (GROUP, "ServiceEntry")


@graph_rule("K8S-ISTIO-015", kinds=kinds.ISTIO, severity="warning")
def host_unknown(graph: Graph) -> Iterator[Problem]:
    """A host that is no Service has a ServiceEntry.

    Requests that are routed to a host that the mesh does not know are answered with 503, and a
    policy for such a host has no effect.
    """
    known: frozenset[str] | None = None
    for manifest, path, host in _named(graph):
        if not host or "." not in host or service_of(host, "") or host.endswith(".local"):
            continue
        if known is None:
            known = _entries(graph)
        if not _is_known(known, host) and not graph.declared_external("ServiceEntry", "", host):
            message = f"no ServiceEntry of this app has the host {shown(host)}"
            hint = f"add one, or {declared(manifest, f'ServiceEntry/{host}')}"
            yield Problem(message, path, hint, manifest)


def _named(graph: Graph) -> Iterator[tuple[Manifest, str, str]]:
    """Yield (object, path, host) of everything that is sent somewhere."""
    for rule in graph.of_kind(*DESTINATION_RULE):
        yield rule, "spec.host", text(spec_of(rule.tree).get("host"))
    for route in graph.of_kind(*VIRTUAL_SERVICE):
        for path, destination in destinations(route):
            yield route, f"{path}.host", text(destination.get("host"))


def _entries(graph: Graph) -> frozenset[str]:
    entries = graph.of_kind(*SERVICE_ENTRY)
    return frozenset(host for entry in entries for host in texts(spec_of(entry.tree), "hosts"))


# A name in DNS has no more; what is longer must not make this slow.
_MOST_LABELS = 128


def _is_known(known: frozenset[str], host: str) -> bool:
    """Say whether a host, or a wildcard over it, is among some."""
    labels = host.removeprefix("*.").split(".", _MOST_LABELS)
    wide = ("*." + ".".join(labels[at:]) for at in range(len(labels)))
    return host in known or "*" in known or any(each in known for each in wide)


@graph_rule("K8S-ISTIO-033", kinds=kinds.ISTIO, severity="warning")
def protocols_clash(graph: Graph) -> Iterator[Problem]:
    """A port of a host has one protocol, in whichever ServiceEntry it is written."""
    first: dict[tuple[str, str, Any], tuple[str, Manifest]] = {}
    for entry in graph.of_kind(*SERVICE_ENTRY):
        spec = spec_of(entry.tree)
        scopes = [
            entry.namespace if space == "." else space for space in texts(spec, "exportTo")
        ] or ["*"]
        for index, port in items(spec, "ports"):
            number, protocol = whole(port.get("number")), text(port.get("protocol")).upper()
            for host in texts(spec, "hosts"):
                found = [first.get((scope, host, number)) for scope in {*scopes, "*"}]
                clash = next((each for each in found if each and each[0] != protocol), None)
                for scope in scopes:
                    first.setdefault((scope, host, number), (protocol, entry))
                if clash is not None and clash[1] is not entry:
                    message = f"{clash[1].id} says {clash[0]} for port {number} of {host}"
                    detail = (f"the other one is {place(clash[1])}",)
                    path = f"spec.ports[{index}].protocol"
                    yield Problem(message, path, "write the same protocol", entry, detail)


@graph_rule("K8S-ISTIO-034", kinds=kinds.ISTIO, severity="warning")
def addresses_missing(graph: Graph) -> Iterator[Problem]:
    """A ServiceEntry for plain TCP has addresses.

    TCP has no host in it: without an address, the entry is for every host on the port.
    """
    entries = list(graph.of_kind(*SERVICE_ENTRY))
    if not entries or _allocates(graph):
        return
    for entry in entries:
        spec = spec_of(entry.tree)
        for index, port in items(spec, "ports") if not spec.get("addresses") else ():
            if text(port.get("protocol")).upper() in ("", "TCP"):
                message = "the entry would take the traffic of every host on this port"
                hint = "write addresses, or protocol: TLS where it is"
                yield Problem(message, f"spec.ports[{index}]", hint, entry)


def _allocates(graph: Graph) -> bool:
    """Say whether the mesh gives addresses to entries that have none."""
    proxy = mapping(mesh_config(graph).get("defaultConfig"))
    settings = mapping(proxy.get("proxyMetadata"))
    return all(
        str(settings.get(name)).lower() == "true"
        for name in ("ISTIO_META_DNS_CAPTURE", "ISTIO_META_DNS_AUTO_ALLOCATE")
    )
