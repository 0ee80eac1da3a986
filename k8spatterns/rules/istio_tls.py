"""The rule for TLS of Istio's clients that says nothing of whom to trust."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.istio_trees import DESTINATION_RULE
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import items, mapping, spec_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

_VERIFYING = ("SIMPLE", "MUTUAL")
# What says whom to trust; a credential may hold the authority's certificate.
_SAID = ("caCertificates", "credentialName", "subjectAltNames")


@object_rule("K8S-ISTIO-030", kinds=[DESTINATION_RULE], severity="warning", needs=("tls",))
def authority_missing(manifest: Manifest) -> Iterator[Problem]:
    """A client that speaks TLS says which servers it trusts.

    Without it, older proxies verify nothing, and newer ones trust whatever the node's image trusts.
    """
    policy = mapping(spec_of(manifest.tree).get("trafficPolicy"))
    places = [("spec.trafficPolicy.tls", mapping(policy.get("tls")))]
    places += [
        (f"spec.trafficPolicy.portLevelSettings[{index}].tls", mapping(port.get("tls")))
        for index, port in items(policy, "portLevelSettings")
    ]
    for path, tls in places:
        if tls.get("mode") in _VERIFYING and not _says(tls):
            message = f"mode {tls['mode']} says nothing of the servers that are trusted"
            hint = "write caCertificates: system, or the file of your own authority"
            yield Problem(message, path, hint)


def _says(tls: Tree) -> bool:
    return any(tls.get(field) for field in _SAID)
