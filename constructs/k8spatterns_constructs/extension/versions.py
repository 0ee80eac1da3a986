"""Several versions of one custom resource: whether they agree, and which one is stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns_constructs.extension.problems import Problem, Schema

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from k8spatterns_constructs.extension.keywords import Keywords

_SAME = ("group", "kind", "plural", "singular", "list_kind", "scope")
_WEBHOOK = "write conversion=ConversionWebhook() beside versions="

Version = tuple["Keywords", Schema]


def version_problems(main: Version, others: Sequence[Version]) -> Iterator[Problem]:
    """Yield what is wrong with the versions of one definition.

    Args:
        main: of the class that lists the others.
        others: of the listed classes.
    """
    every = [main, *others]
    yield from _names(main[0], [keywords for keywords, _ in others])
    stored = [version for version in every if version[0].storage]
    if len(stored) != 1:
        found = " and ".join(keywords.version for keywords, _ in stored) or "none"
        hint = "write storage=False on all versions but one"
        yield Problem("storage", f"one version is stored, and here it is {found}", hint)
    elif main[0].conversion is None:
        for other in every:
            if other is not stored[0]:
                yield from _lost(stored[0], other)
    if not any(keywords.served for keywords, _ in every):
        yield Problem("served", "no version is served, so nobody can use the kind", "serve one")


def _names(main: Keywords, others: Sequence[Keywords]) -> Iterator[Problem]:
    seen = {main.version}
    for other in others:
        if other.version in seen:
            message = f"two classes are version {other.version}"
            yield Problem("versions", message, "give each version a class of its own")
        seen.add(other.version)
        for name in _SAME:
            mine, theirs = getattr(main, name), getattr(other, name)
            if mine != theirs:
                message = f"{other.version} has the {name} {theirs!r}, and {main.version} {mine!r}"
                yield Problem("versions", message, f"write {name}={mine!r} there too")
        if other.versions or other.conversion or other.short_names or other.categories:
            message = f"{other.version} says what holds for all versions"
            hint = "give versions, conversion, short_names and categories to one class only"
            yield Problem("versions", message, hint)


def _lost(stored: Version, other: Version) -> Iterator[Problem]:
    """Yield what changes when only `apiVersion` is rewritten between two versions."""
    names = (stored[0].version, other[0].version)
    for fault in _different(stored[1], other[1], names, ""):
        yield Problem("versions", fault, _WEBHOOK)


def _different(stored: Schema, other: Schema, names: tuple[str, str], path: str) -> Iterator[str]:
    mine, theirs = _kind(stored), _kind(other)
    if mine != theirs:
        yield f"{path} is {mine} in {names[0]} and {theirs} in {names[1]}"
        return
    known, given = stored.get("properties", {}), other.get("properties", {})
    if not stored.get("x-kubernetes-preserve-unknown-fields"):
        for name in given.keys() - known.keys():
            at = f"{path}.{name}".lstrip(".")
            yield f"{at} of {names[1]} is lost, as {names[0]} is stored and does not have it"
    for name in stored.get("required", ()):
        if name not in other.get("required", ()) and "default" not in known.get(name, {}):
            at = f"{path}.{name}".lstrip(".")
            yield f"{at} is required in {names[0]} and may be missing in {names[1]}"
    for name in sorted(known.keys() & given.keys()):
        yield from _different(known[name], given[name], names, f"{path}.{name}".lstrip("."))
    if "items" in stored and "items" in other:
        yield from _different(stored["items"], other["items"], names, f"{path}[]")
    mine_values, their_values = (
        stored.get("additionalProperties"),
        other.get("additionalProperties"),
    )
    if isinstance(mine_values, dict) and isinstance(their_values, dict):
        yield from _different(mine_values, their_values, names, f"{path}{{}}")


def _kind(schema: Schema) -> str:
    if schema.get("x-kubernetes-int-or-string"):
        return "a number or a text"
    return str(schema.get("type", "anything"))
