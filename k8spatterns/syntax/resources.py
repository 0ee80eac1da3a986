"""Names of resources in requests, limits and quotas: `cpu`, `hugepages-2Mi`, `nvidia.com/gpu`."""

from __future__ import annotations

from k8spatterns.syntax.names import label_key
from k8spatterns.syntax.quantity import parse_quantity
from k8spatterns.syntax.shown import shown

STANDARD = frozenset({"cpu", "memory", "ephemeral-storage"})

_HUGE_PAGES = "hugepages-"
_QUOTA_PREFIX = "requests."


def resource_name(text: str) -> str | None:
    """Check the name of a resource that a container may request."""
    if text in STANDARD:
        return None
    if refusal := label_key(text):
        return refusal
    if "/" not in text:
        return _huge_pages(text)
    return None if "kubernetes.io/" in text else _extended(text)


def is_extended(text: str) -> bool:
    """Say whether a resource is a device plugin's: its request must equal its limit."""
    return "/" in text and "kubernetes.io/" not in text


def _huge_pages(text: str) -> str | None:
    if not text.startswith(_HUGE_PAGES):
        known = ", ".join(sorted(STANDARD))
        return (
            f"{shown(text)} is not a resource of containers: "
            f"write {known}, hugepages-SIZE or a device's name with a domain"
        )
    size = parse_quantity(text.removeprefix(_HUGE_PAGES))
    if size is None or size <= 0 or size.denominator != 1:
        return f"{shown(text)} needs a page size after hugepages-, such as hugepages-2Mi"
    return None


def _extended(text: str) -> str | None:
    if text.startswith(_QUOTA_PREFIX):
        return f"{shown(text)} starts with requests., which only a ResourceQuota may write"
    if label_key(f"{_QUOTA_PREFIX}{text}"):
        return f"the domain in {shown(text)} is too long for the name of a resource"
    return None


_COUNTED = frozenset(
    {
        "configmaps",
        "persistentvolumeclaims",
        "pods",
        "replicationcontrollers",
        "resourcequotas",
        "secrets",
        "services",
        "services.loadbalancers",
        "services.nodeports",
    }
)
_COMPUTE = frozenset(
    {
        "cpu",
        "ephemeral-storage",
        "limits.cpu",
        "limits.ephemeral-storage",
        "limits.memory",
        "memory",
        "requests.cpu",
        "requests.ephemeral-storage",
        "requests.memory",
        "requests.storage",
    }
)
QUOTA = _COUNTED | _COMPUTE
_PLAIN = QUOTA | {"storage"}
_HUGE_QUOTA = (_HUGE_PAGES, f"{_QUOTA_PREFIX}{_HUGE_PAGES}")


def plain_resource(text: str) -> str | None:
    """Check the name of any resource: one that Kubernetes knows, or one with a domain."""
    if refusal := label_key(text):
        return refusal
    if "/" in text or text in _PLAIN or text.startswith(_HUGE_QUOTA):
        return None
    return f"{shown(text)} is not a resource: write a known one, or one with a domain"


def quota_resource(text: str) -> str | None:
    """Check the name of a resource that a quota may limit."""
    if refusal := label_key(text):
        return refusal
    if "/" in text or is_standard_quota(text):
        return None
    known = ", ".join(sorted(QUOTA))
    return f"{shown(text)} is not a resource of quotas: write one of {known}, or count/NAME.GROUP"


def is_standard_quota(text: str) -> bool:
    """Say whether Kubernetes itself knows how a quota limits a resource."""
    return text in QUOTA or text.startswith(_HUGE_QUOTA)


def is_whole(text: str) -> bool:
    """Say whether a resource is counted in whole numbers."""
    return text in _COUNTED or (
        is_extended(text) and not text.startswith(_QUOTA_PREFIX) and not _extended(text)
    )


def may_be_overcommitted(text: str) -> bool:
    """Say whether the sum of limits may be above what there is."""
    return not is_extended(text) and not text.startswith(_HUGE_PAGES)
