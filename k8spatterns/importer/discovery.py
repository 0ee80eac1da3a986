"""What the API server says about its kinds: the scope, plural and short names of each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.api._resource import Resource

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


def resources(discovery: Mapping[str, list[dict[str, Any]]]) -> Iterator[Resource]:
    """Yield the kinds of a mapping from `apiVersion` to entries of an APIResourceList.

    Each entry has `name` (the plural), `kind`, `namespaced` and `shortNames`.
    """
    for api_version, entries in discovery.items():
        group, _, version = api_version.rpartition("/")
        for entry in entries:
            yield Resource(
                group=group,
                version=version,
                kind=entry["kind"],
                plural=entry["name"],
                namespaced=entry["namespaced"],
                short_names=tuple(entry.get("shortNames") or ()),
            )
