"""Which fields the Downward API gives to a container.

https://kubernetes.io/docs/concepts/workloads/pods/downward-api/#available-fields
"""

from __future__ import annotations

from k8spatterns.rules.values import join
from k8spatterns.syntax.names import annotation_key, label_key
from k8spatterns.syntax.shown import shown

_BOTH = ("metadata.name", "metadata.namespace", "metadata.uid")
ENV_FIELDS = (
    *_BOTH,
    "spec.nodeName",
    "spec.serviceAccountName",
    "status.hostIP",
    "status.hostIPs",
    "status.podIP",
    "status.podIPs",
)
# What the first versions called spec.nodeName; the server still reads it.
_OLD_FIELDS = ("spec.host",)
VOLUME_FIELDS = (*_BOTH, "metadata.annotations", "metadata.labels")
_MAPPINGS = {"metadata.annotations": annotation_key, "metadata.labels": label_key}

RESOURCES = ("cpu", "memory", "ephemeral-storage")


def env_field(path: str) -> str | None:
    """Check a field that is read into a variable."""
    return _field(path, ENV_FIELDS, "a variable")


def volume_field(path: str) -> str | None:
    """Check a field that is written to a file."""
    return _field(path, VOLUME_FIELDS, "a volume")


def _field(path: str, known: tuple[str, ...], what: str) -> str | None:
    if path in known or path in _OLD_FIELDS:
        return None
    holder, bracket, rest = path.partition("['")
    if bracket and rest.endswith("']") and holder in _MAPPINGS:
        return _MAPPINGS[holder](rest[:-2])
    if not path:
        return "fieldPath must not be empty"
    subscripts = "metadata.labels['KEY'], metadata.annotations['KEY']"
    return f"{shown(path)} can't be read into {what}; write one of {join(known)}, {subscripts}"


def env_resource(name: str) -> str | None:
    """Check a resource of a container that is read into a variable or written to a file."""
    kind, _, resource = name.partition(".")
    if kind in ("limits", "requests") and (resource in RESOURCES or _is_huge_page(resource)):
        return None
    known = [f"{kind}.{resource}" for kind in ("limits", "requests") for resource in RESOURCES]
    return f"{shown(name)} is no resource that can be read; write one of {join(known)}"


def _is_huge_page(resource: str) -> bool:
    return resource.startswith("hugepages-")
