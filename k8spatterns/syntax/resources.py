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
