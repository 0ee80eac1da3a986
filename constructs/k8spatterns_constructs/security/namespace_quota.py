"""`NamespaceQuota`: what everything in a namespace may use together."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, Field, model_validator

from k8spatterns.api import k8s
from k8spatterns.syntax.names import label_key
from k8spatterns.types import Many, Quantity
from k8spatterns.value import Value

Scope = Literal[
    "BestEffort", "NotBestEffort", "NotTerminating", "Terminating", "CrossNamespacePodAffinity"
]

# What a ResourceQuota counts under a name without a slash.
_COMPUTE = ("cpu", "memory", "ephemeral-storage")
_NAMES = frozenset(
    {
        *_COMPUTE,
        *(f"{side}.{name}" for side in ("requests", "limits") for name in _COMPUTE),
        "requests.storage",
        "pods",
        "services",
        "services.loadbalancers",
        "services.nodeports",
        "replicationcontrollers",
        "resourcequotas",
        "secrets",
        "configmaps",
        "persistentvolumeclaims",
    }
)
_HUGE_PAGES = ("hugepages-", "requests.hugepages-", "limits.hugepages-")
_DEFAULT: Mapping[str, str | int | float] = {
    "pods": 50,
    "requests.cpu": 10,
    "requests.memory": "20Gi",
    "limits.memory": "40Gi",
}
# Of what has no requests and no limits only the number is counted.
_BEST_EFFORT = frozenset({"pods"})
_OPPOSITE = {"BestEffort": "NotBestEffort", "Terminating": "NotTerminating"}


def _counted(text: str) -> str:
    if text in _NAMES or text.startswith(_HUGE_PAGES):
        return text
    key = text.removeprefix("requests.") if "/" in text else ""
    if not key or label_key(key):
        raise ValueError(
            f'a ResourceQuota counts no "{text}"\n'
            'hint: write such as "requests.cpu", "limits.memory", "pods" or '
            '"count/deployments.apps"'
        )
    return text


QuotaName = Annotated[str, AfterValidator(_counted)]
"""What a ResourceQuota counts, such as `requests.cpu` or `count/deployments.apps`."""


class NamespaceQuota(Value):
    """What everything in a namespace may use together.

    Where a quota counts requests or limits of a resource, each new container must say its own, or
    get it from a `LimitRule`.

    Fields:
        hard: the most, by name: `requests.cpu`, `limits.memory`, `pods`,
            `count/deployments.apps`, ... Up to 50 Pods that request up to 10 CPUs and 20 GiB and
            are limited to 40 GiB by default.
        scopes: Pods that are counted; all by default.
        scope_selector: such as priority classes, as in the API; none by default.

    Raises:
        InvalidConstructError: a name that there is not, scopes that no Pod has together, or a
            name that such Pods don't have.

    See https://kubernetes.io/docs/concepts/policy/resource-quotas/
    """

    hard: Mapping[QuotaName, Quantity] = Field(default_factory=lambda: dict(_DEFAULT))
    scopes: Many[Scope] = ()
    scope_selector: k8s.ScopeSelector | None = None

    @model_validator(mode="after")
    def _counts(self) -> Self:
        if not self.hard:
            raise ValueError('hard is empty\nhint: write hard={"pods": 50}, or quota=None')
        for one, other in _OPPOSITE.items():
            if one in self.scopes and other in self.scopes:
                raise ValueError(f"no Pod is both {one} and {other}\nhint: keep one of the scopes")
        beyond = sorted(set(self.hard) - _BEST_EFFORT)
        if "BestEffort" in self.scopes and beyond:
            raise ValueError(
                f"Pods without requests and limits have no {beyond[0]}\n"
                'hint: with the scope BestEffort, write hard={"pods": ...}'
            )
        return self

    def quota(self, metadata: k8s.ObjectMeta) -> k8s.ResourceQuota:
        """Return the ResourceQuota."""
        return k8s.ResourceQuota(
            metadata=metadata,
            spec=k8s.ResourceQuotaSpec(
                hard=dict(self.hard),
                scopes=list(self.scopes) or None,
                scope_selector=self.scope_selector,
            ),
        )
