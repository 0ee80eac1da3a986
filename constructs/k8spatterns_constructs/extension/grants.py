"""What an operator may do, as the fewest rules that say it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.api import k8s

if TYPE_CHECKING:
    from collections.abc import Iterable

READ = ("get", "list", "watch")
UPDATE = (*READ, "patch", "update")
OWN = (*READ, "create", "delete", "patch", "update")
_ORDER = ("get", "list", "watch", "create", "update", "patch", "delete")

Key = tuple[str, str, tuple[str, ...]]  # group, resource, names


class Grants:
    """Verbs by what they are for."""

    def __init__(self) -> None:
        self._verbs: dict[Key, set[str]] = {}

    def add(
        self, group: str, resource: str, verbs: Iterable[str], names: tuple[str, ...] = ()
    ) -> None:
        """Allow verbs on a resource, on objects of some names only where they are given."""
        self._verbs.setdefault((group, resource, names), set()).update(verbs)

    def __bool__(self) -> bool:
        return bool(self._verbs)

    def rules(self) -> list[k8s.PolicyRule]:
        """Return the rules: resources of a group that allow the same stand together."""
        merged: dict[tuple[str, tuple[str, ...], tuple[str, ...]], list[str]] = {}
        for (group, resource, names), verbs in sorted(self._verbs.items()):
            allowed = tuple(sorted(verbs, key=_ORDER.index))
            merged.setdefault((group, names, allowed), []).append(resource)
        return [
            k8s.PolicyRule(
                api_groups=[group],
                resources=resources,
                resource_names=list(names) or None,
                verbs=list(verbs),
            )
            for (group, names, verbs), resources in merged.items()
        ]
