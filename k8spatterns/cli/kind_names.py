"""Finds the kind that a user means: `deploy`, `Service`, `services.serving.knative.dev`."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from k8spatterns.api.registry import kinds
from k8spatterns.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from k8spatterns.api._resource import Resource

BUILT_IN = "k8s"


class Meant(NamedTuple):
    """A kind that was found.

    Fields:
        resource: the kind, in the version that was asked for or the preferred one.
        path: the words that are left: the path to a field.
        others: its other versions, and the kinds of other groups that have the name.
    """

    resource: Resource
    path: tuple[str, ...]
    others: tuple[Resource, ...]


def system_of(resource: Resource) -> str:
    """Return the package that a kind is of: a system of the library, or the user's own."""
    return resource.system or resource.module.partition(".")[0]


def known_kinds() -> list[Resource]:
    """Return every kind once; a kind of the user's stands for the library's of the same name."""
    return list({(item.api_version, item.kind): item for item in kinds()}.values())


def find_kind(text: str, api_version: str | None = None) -> Meant:
    """Return the kind that is meant by `KIND[.GROUP][.path...]`.

    KIND is a kind, a plural or a short name in any case. Of kinds with the same name, a built-in
    one is meant, and none of a group that a system keeps to itself; of the versions of a kind, the
    preferred one.

    Raises:
        UsageError: there is no such kind, or several that may be meant.
    """
    name, *rest = text.split(".")
    everything = known_kinds()
    named = _named(name, everything)
    if not named:
        raise UsageError(_unknown(name, everything))
    candidates, used = _of_group(named, rest)
    if api_version is not None:
        candidates = _of_version(candidates, api_version)
    chosen = _preferred(candidates, name)
    others = tuple(item for item in named if item is not chosen)
    return Meant(chosen, tuple(rest[used:]), others)


def _named(name: str, resources: list[Resource]) -> list[Resource]:
    """Return the kinds of a name; short names count only where nothing has it as its full name."""
    wanted = name.lower()
    full = [item for item in resources if wanted in (item.kind.lower(), item.plural)]
    return full or [item for item in resources if wanted in item.short_names]


def _of_group(named: list[Resource], rest: list[str]) -> tuple[list[Resource], int]:
    """Return the kinds of the group that follows the name, and how many words it takes."""
    words = [word.lower() for word in rest]
    taken = {id(item): _group_length(item, words) for item in named}
    used = max(taken.values())
    return [item for item in named if taken[id(item)] == used], used


def _group_length(resource: Resource, words: list[str]) -> int:
    """Return how many words say the kind's group, with its version before it or without."""
    group = resource.group.split(".") if resource.group else []
    for form in ([resource.version, *group], group):
        if words[: len(form)] == form:
            return len(form)
    return 0


def _of_version(resources: list[Resource], api_version: str) -> list[Resource]:
    found = [item for item in resources if item.api_version == api_version]
    if found:
        return found
    kind = resources[0].kind
    there = ", ".join(dict.fromkeys(item.api_version for item in resources))
    raise UsageError(f"--api-version {api_version}: it has no {kind}; {kind} is in {there}")


def _preferred(resources: list[Resource], name: str) -> Resource:
    kinds = _without_internal(_one_version_each(resources))
    built_in = [item for item in kinds if item.system == BUILT_IN]
    if not built_in and len(kinds) > 1:
        raise UsageError(_ambiguous(kinds, name))
    return min(built_in or kinds, key=lambda item: item.group)


def _one_version_each(resources: list[Resource]) -> list[Resource]:
    """Return each kind in its preferred version only, which a deprecated one is not."""
    from k8spatterns.importer.naming import version_rank

    def rank(item: Resource) -> tuple[bool, tuple[int, ...]]:
        return item.deprecated, version_rank(item.version)

    ordered = sorted(resources, key=rank, reverse=True)
    return list({(item.group, item.kind): item for item in ordered}.values())


def _without_internal(resources: list[Resource]) -> list[Resource]:
    """Leave out groups such as networking.internal.knative.dev, if something else is left."""
    public = [item for item in resources if "internal" not in item.group.split(".")]
    return public or resources


def _ambiguous(resources: list[Resource], name: str) -> str:
    ordered = sorted(resources, key=lambda item: item.api_version)
    first = ordered[0]
    return (
        f"{name} may be {listed(ordered)}; write {first.plural}.{first.group}, "
        f"or add --api-version {first.api_version}"
    )


def listed(resources: Iterable[Resource]) -> str:
    """Return kinds as text: `Service of serving.knative.dev/v1 (knative), ...`."""
    return ", ".join(f"{item.kind} of {item.api_version} ({system_of(item)})" for item in resources)


def _unknown(name: str, resources: list[Resource]) -> str:
    from difflib import get_close_matches

    by_lower = {word.lower(): item.kind for item in resources for word in (item.plural, item.kind)}
    close = get_close_matches(name.lower(), by_lower, n=1, cutoff=0.7)
    advice = f"did you mean {by_lower[close[0]]}? " if close else ""
    return f"there is no kind {name!r}; {advice}`k8spatterns kinds` lists all kinds"
