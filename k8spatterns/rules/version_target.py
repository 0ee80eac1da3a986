"""An object against the target version: whether its kind is served, and which fields stand out."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace

from k8spatterns.api.versions import LAST, Field, Span, kind_span
from k8spatterns.rules.version_gates import GATES, Gate
from k8spatterns.rules.version_kinds import gone_kinds, is_on
from k8spatterns.rules.version_walk import Found, Watch

if TYPE_CHECKING:
    from k8spatterns.manifest import Manifest

_GATES: dict[tuple[str, str], tuple[Gate, ...]] = {}
for _gate in GATES:
    _key = (_gate.type, _gate.field)
    _GATES[_key] = (*_GATES.get(_key, ()), _gate)


class Target(msgspec.Struct, frozen=True):
    """An object of which a version of Kubernetes has not all, or not always.

    Fields:
        manifest: the object.
        minor: the target's minor version, such as 36.
        api_version, kind: of the object.
        since: the first minor version that can serve the kind; 0 where all do.
        gone: the first minor version that no longer serves it; None where the last known does.
        fields: those that the target does not know, those that a later version does not know
            (each with its `Span`), and those with a feature gate that is off (with its `Gate`).
    """

    manifest: Manifest
    minor: int
    api_version: str
    kind: str
    since: int
    gone: int | None
    fields: tuple[Found, ...]

    @property
    def is_served(self) -> bool:
        """Whether the target can serve the kind."""
        return self.since <= self.minor and (self.gone is None or self.minor < self.gone)


def target_of(manifest: Manifest, minor: int) -> Target | None:
    """Return the object against a minor version; None where there is nothing to say about it."""
    api_version, kind = manifest.api_version, manifest.kind
    fields = tuple(_watch(minor).find(api_version, kind, manifest.tree))
    if not fields and not is_dated_kind(api_version, kind, minor):
        return None
    since, gone = _lifetime(api_version, kind)
    target = Target(manifest, minor, api_version, kind, since, gone, fields)
    return target if target.is_served else replace(target, fields=())


def is_dated_kind(api_version: str, kind: str, minor: int) -> bool:
    """Say whether a minor version or a later one has a kind not at all, or switched off."""
    since, gone = _lifetime(api_version, kind)
    if minor < since or gone is not None:
        return True
    return kind_span(api_version, kind) is not None and not is_on(api_version, kind)


def dated_names(api_version: str, kind: str, minor: int) -> frozenset[tuple[str, str]]:
    """Return the names of the fields that `target_of` may find, each behind that of the outer."""
    return _watch(minor).names(api_version, kind)


def dated_paths(api_version: str, kind: str, tree: dict[str, object]) -> set[str]:
    """Return the paths of those fields that some version has and another has not.

    What is in one of them is not of the types of the one version that the library knows.
    """
    return {found.path for found in _dated().find(api_version, kind, tree)}


def _lifetime(api_version: str, kind: str) -> tuple[int, int | None]:
    """Return the first minor version with a kind and the first without it."""
    span = kind_span(api_version, kind)
    if span is None:
        return 0, gone_kinds().get((api_version, kind))
    return span.since, span.until + 1 if span.until < LAST else None


@lru_cache(maxsize=16)
def _watch(minor: int) -> Watch:
    def is_known(field: Field) -> bool:
        return field.span is None or field.span.covers(minor)

    def facts(of: str, name: str, field: Field) -> tuple[Span | Gate, ...]:
        gates = _GATES.get((of, name), ()) if is_known(field) else ()
        off = tuple(gate for gate in gates if gate.works is None or minor < gate.works)
        span = field.span
        if span is None or (span.covers(minor) and span.until == LAST):
            return off
        return (span, *off)

    # What is inside an unknown field needs no word of its own.
    return Watch(facts, is_known)


@lru_cache(maxsize=1)
def _dated() -> Watch:
    return Watch(lambda _type, _name, field: (field.span,) if field.span else ())
