"""Who may talk to whom: the NetworkPolicies of an app, as pure functions over its graph.

https://kubernetes.io/docs/concepts/services-networking/network-policies/
"""

from __future__ import annotations

from k8spatterns.network.endpoints import Endpoint, Tags
from k8spatterns.network.network import Network
from k8spatterns.network.policies import Policy, policy_of
from k8spatterns.network.reach import Reach, reach

__all__ = ["Endpoint", "Network", "Policy", "Reach", "Tags", "policy_of", "reach"]
