"""Facts of Kueue's and LeaderWorkerSet's kinds that no word of `facts` states.

https://kueue.sigs.k8s.io/docs/concepts/topology_aware_scheduling/
https://lws.sigs.k8s.io/docs/concepts/
"""

from __future__ import annotations

from typing import Any

_HOSTNAME = "kubernetes.io/hostname"


def hostname_is_last(levels: list[dict[str, Any]]) -> str:
    """Say whether the label of the node itself is the last level of a topology, if it is one."""
    labels = [level.get("nodeLabel") for level in levels]
    if _HOSTNAME not in labels or labels[-1] == _HOSTNAME:
        return ""
    return f"{_HOSTNAME} must be the last level"


def replicas_agree(spec: dict[str, Any]) -> str:
    """Say whether all roles that are not scaled from outside have replicas, or none of them."""
    own = [
        role.get("spec")
        for role in spec.get("roles") or ()
        if (role.get("scaling") or {}).get("mode") != "External"
    ]
    numbers = [one.get("replicas") for one in own if one is not None]
    is_known = len(numbers) == len(own)
    if is_known and (not any(numbers) or all(number and number > 0 for number in numbers)):
        return ""
    return "roles that are not scaled from outside must all have replicas, or all have 0"
