"""Rules for fields that take one of few values, and for which empty is not the same as left out.

The structure check finds other values; it takes an empty one for a field that is not there, which
holds where the API has a plain text, and not where it tells the two apart.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.graph.paths import ALL, values
from k8spatterns.rules import kinds
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import join, listed
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest

_PROTOCOLS = ("SCTP", "TCP", "UDP")
_VOLUME_MODES = ("Block", "Filesystem")
_SELECT = ("Disabled", "Max", "Min")
_DISTRIBUTIONS = ("PreferClose", "PreferSameNode", "PreferSameZone")

VALUES: dict[tuple[str, str], dict[str, tuple[str, ...]]] = {
    kinds.SERVICE: {
        "spec.internalTrafficPolicy": ("Cluster", "Local"),
        "spec.ipFamilies[*]": ("IPv4", "IPv6"),
        "spec.ipFamilyPolicy": ("PreferDualStack", "RequireDualStack", "SingleStack"),
        "spec.trafficDistribution": _DISTRIBUTIONS,
    },
    kinds.ENDPOINT_SLICE: {
        "addressType": ("FQDN", "IPv4", "IPv6"),
        "ports[*].protocol": _PROTOCOLS,
    },
    kinds.INGRESS: {
        "spec.rules[*].http.paths[*].pathType": ("Exact", "ImplementationSpecific", "Prefix"),
    },
    kinds.NETWORK_POLICY: {
        "spec.ingress[*].ports[*].protocol": _PROTOCOLS,
        "spec.egress[*].ports[*].protocol": _PROTOCOLS,
        "spec.policyTypes[*]": ("Egress", "Ingress"),
    },
    kinds.HPA: {
        "spec.behavior.scaleUp.selectPolicy": _SELECT,
        "spec.behavior.scaleDown.selectPolicy": _SELECT,
    },
    kinds.PDB: {"spec.unhealthyPodEvictionPolicy": ("AlwaysAllow", "IfHealthyBudget")},
    kinds.CLAIM: {"spec.volumeMode": _VOLUME_MODES},
    kinds.VOLUME: {
        "spec.volumeMode": _VOLUME_MODES,
        "spec.azureDisk.cachingMode": ("None", "ReadOnly", "ReadWrite"),
        "spec.azureDisk.kind": ("Dedicated", "Managed", "Shared"),
    },
    kinds.STORAGE_CLASS: {"volumeBindingMode": ("Immediate", "WaitForFirstConsumer")},
    ("storage.k8s.io", "CSIDriver"): {
        "spec.fsGroupPolicy": ("File", "None", "ReadWriteOnceWithFSType"),
    },
    ("scheduling.k8s.io", "PriorityClass"): {
        "preemptionPolicy": ("Never", "PreemptLowerPriority"),
    },
}
_NAMES = sorted(
    # `kind` is everywhere.
    {
        path.replace(ALL, "").removesuffix(".kind").rpartition(".")[2]
        for paths in VALUES.values()
        for path in paths
    }
)


_LOOKS_AT = {path.replace(ALL, "") for paths in VALUES.values() for path in paths}


@object_rule("K8S-FIELD-001", kinds=VALUES, needs=_NAMES, looks_at=_LOOKS_AT)
def value_unknown(manifest: Manifest) -> Iterator[Problem]:
    """A field that takes one of few values has one of them, or is left out."""
    for path, allowed in VALUES[manifest.group, manifest.kind].items():
        for value, where in _values(manifest.tree, path):
            if isinstance(value, str) and value not in allowed:
                message = f"{shown(value)} is not allowed here; write one of {join(allowed)}"
                yield Problem(message, where, "" if value else "or leave it out")


def _values(tree: Any, path: str) -> Iterator[tuple[Any, str]]:
    """Yield (value, path) of every place of a path; a null in a list of texts is an empty one."""
    if not path.endswith(ALL):
        yield from values(tree, path)
        return
    for found, where in values(tree, path.removesuffix(ALL)):
        for index, item in enumerate(listed(found)):
            yield "" if item is None else item, f"{where}[{index}]"
