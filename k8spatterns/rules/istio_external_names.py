"""The rule for ports of Services that stand for a host outside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules import kinds
from k8spatterns.rules.istio_trees import says_protocol
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import items, spec_of, text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest


@object_rule("K8S-ISTIO-045", kinds=[kinds.SERVICE], severity="warning", needs=("externalName",))
def external_port_name(manifest: Manifest) -> Iterator[Problem]:
    """A port of an ExternalName Service says a protocol other than plain TCP.

    A proxy in the mesh listens on such a port for every address, and so takes other hosts' traffic.
    """
    spec = spec_of(manifest.tree)
    if spec.get("type") != "ExternalName":
        return
    for index, port in items(spec, "ports"):
        if not says_protocol(port) or text(port.get("name")) == "tcp":
            message = "a proxy would take the traffic of every host on this port"
            hint = "name the port http, https or tls, with a suffix if you like"
            yield Problem(message, f"spec.ports[{index}].name", hint)
