"""Which fields the Downward API gives to a container.

https://kubernetes.io/docs/concepts/workloads/pods/downward-api/#available-fields
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.rules.rule import Problem
from k8spatterns.rules.values import join, text
from k8spatterns.syntax.names import annotation_key, label_key
from k8spatterns.syntax.quantity import amount_of
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from k8spatterns.manifest import Tree

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
# What the first versions called spec.nodeName; the server still reads it into a variable.
_OLD_FIELDS = ("spec.host",)
VOLUME_FIELDS = (*_BOTH, "metadata.annotations", "metadata.labels")
_MAPPINGS: dict[str, Callable[[str], str | None]] = {
    "metadata.annotations": annotation_key,
    "metadata.labels": label_key,
}

RESOURCES = ("cpu", "memory", "ephemeral-storage")
_MILLI = 1000
_SCALES = range(1, 7)
_DECIMAL = frozenset(1000**scale for scale in _SCALES)
_BINARY = frozenset(1024**scale for scale in _SCALES)


def env_field(path: str) -> str | None:
    """Check a field that is read into a variable."""
    return None if path in _OLD_FIELDS else _field(path, ENV_FIELDS, "a variable")


def volume_field(path: str) -> str | None:
    """Check a field that is written to a file."""
    return _field(path, VOLUME_FIELDS, "a volume")


def field_problems(
    reference: Tree, path: str, check: Callable[[str], str | None]
) -> Iterator[Problem]:
    """Yield what is wrong with a reference to a field of the Pod."""
    version = text(reference.get("apiVersion"))
    if version not in ("", "v1"):
        yield Problem(f"a Pod is of v1, not of {version}", f"{path}.fieldPath", "leave it out")
        return
    field = text(reference.get("fieldPath"))
    refusal = check(field)
    if refusal:
        # What is wrong with a key the server says of the reference itself.
        yield Problem(refusal, path if _subscript(field) else f"{path}.fieldPath")


def _subscript(path: str) -> tuple[str, str] | None:
    """Return field and key of `metadata.labels['KEY']`; None for any other path."""
    holder, bracket, rest = path.partition("['")
    if bracket and rest.endswith("']") and holder in _MAPPINGS:
        return holder, rest[:-2]
    return None


def _field(path: str, known: tuple[str, ...], what: str) -> str | None:
    if path in known:
        return None
    if subscript := _subscript(path):
        holder, key = subscript
        return _MAPPINGS[holder](key)
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


def divisor(name: str, value: Any) -> str | None:
    """Check the unit in which a resource is read; a missing one and 0 are 1."""
    amount = amount_of(value)
    if not amount or amount == 1 or env_resource(name):
        return None
    written, cpu = str(value).strip(), name.endswith(".cpu")
    scales = _BINARY if written.endswith("i") else _DECIMAL
    exponent = written[-1].isdigit() and "e" in written.lower()  # which the server keeps
    if not exponent and (amount * _MILLI == 1 if cpu else amount in scales):
        return None
    units = "1 and 1m" if cpu else "1, 1k, 1M, 1G, 1T, 1P, 1E, 1Ki, 1Mi, 1Gi, 1Ti, 1Pi and 1Ei"
    return f"{written} is no unit of {name}; {units} are allowed"
