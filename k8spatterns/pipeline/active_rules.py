"""The rules that a run asks, and which of them have something to say about an object."""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any

import msgspec

from k8spatterns.rules import indexed_rules
from k8spatterns.rules.parts import Sound
from k8spatterns.rules.rule import minor_of, severity_in
from k8spatterns.rules.structure_codes import MOST_FAULTS
from k8spatterns.rules.version_target import dated_names, is_dated_kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from k8spatterns.findings import Severity
    from k8spatterns.manifest import Manifest
    from k8spatterns.rules import Problem, Rule

    Level = tuple[Rule, Severity]
    # What a rule runs, its code, and the severity of what it finds.
    Asked = tuple[tuple[Callable[[Any], Iterable[Problem]], str, Severity], ...]
    Found = tuple[str, Severity, Problem]

_MOST = 4096


class Group:
    """Rules that look at the same part of objects of one kind.

    Args:
        looks_at: the fields, of which equal ones are judged once; none is for all of an object.
        levels: the rules with their severities.
    """

    def __init__(self, looks_at: tuple[str, ...], levels: Iterable[Level]) -> None:
        self.sound = Sound(looks_at)
        self.asked = ready(levels)

    def problems(self, subject: Any, tree: dict[str, Any]) -> list[Found]:
        """Ask the rules about an object or a Pod, whose fields are in a tree."""
        return self.sound.unless_seen(tree, lambda: problems_of(self.asked, subject))


class Groups:
    """The rules over objects of one kind, or over its Pods.

    Args:
        levels: the rules with their severities.
    """

    def __init__(self, levels: Iterable[Level]) -> None:
        by_part: dict[tuple[str, ...], list[Level]] = {}
        for level in levels:
            by_part.setdefault(level[0].looks_at, []).append(level)
        self._whole = ready(by_part.pop((), ()))
        self._parts = tuple(Group(*group) for group in by_part.items())
        # Most objects are like another one in all that rules look at by parts.
        self._sound = Sound(frozenset().union(*by_part))

    def problems(self, subject: Any, tree: dict[str, Any]) -> list[Found]:
        """Return what the rules find, by their codes."""
        found = problems_of(self._whole, subject)
        if self._parts:
            found += self._sound.unless_seen(tree, lambda: self._of_parts(subject, tree))
        return sorted(found, key=_code) if found else found

    def _of_parts(self, subject: Any, tree: dict[str, Any]) -> list[Found]:
        return [found for group in self._parts for found in group.problems(subject, tree)]


def problems_of(asked: Asked, subject: Any) -> list[Found]:
    """Ask rules about an object or a Pod."""
    found: list[Found] = []
    for ask, code, severity in asked:
        before = len(found)
        for problem in ask(subject):
            found.append((code, severity, problem))
            if len(found) - before > MOST_FAULTS:
                break
    return found


def _code(found: Found) -> str:
    return found[0]


class OfObject(msgspec.Struct, frozen=True):
    """What is asked about an object.

    Fields:
        is_dated: whether the versions of Kubernetes may differ in what it has.
        over_objects, over_pods: the rules.
    """

    is_dated: bool
    over_objects: Groups
    over_pods: Groups


class ActiveRules:
    """The rules that a run leaves on, by what they look at."""

    def __init__(self, profile: str, kubernetes: str, *, isolated: bool) -> None:
        self.minor = minor = minor_of(kubernetes)
        self._levels: dict[str, list[Level]] = {"object": [], "pod": [], "graph": [], "version": []}
        for rule in indexed_rules():
            severity = severity_in(rule, profile, isolated=isolated)
            if severity and (rule.until is None or minor <= rule.until):
                self._levels[rule.scope].append((rule, severity))
        self._names: dict[tuple[str, str], frozenset[str]] = {}
        self._asked: dict[tuple[str, str, frozenset[str]], OfObject] = {}

    @cached_property
    def versions(self) -> Asked:
        """The rules over objects against the version of Kubernetes."""
        return ready(self._levels["version"])

    def over_graph(self, manifests: Iterable[Manifest]) -> Asked:
        """Return the rules over the graph that look at a kind that is there."""
        kinds = {(manifest.group, manifest.kind) for manifest in manifests}
        kinds |= {(group, "*") for group, _ in kinds}
        levels = self._levels["graph"]
        return ready(
            level for level in levels if not level[0].kinds or not kinds.isdisjoint(level[0].kinds)
        )

    def asked(self, manifest: Manifest) -> OfObject:
        """Return what is asked about an object.

        Objects of one kind and with the same fields share the answer.
        """
        api_version, kind = manifest.api_version, manifest.kind
        names = self._names.get((api_version, kind))
        if names is None:
            names = self._names[api_version, kind] = self._names_of(manifest)
        key = (api_version, kind, names & _names_in(manifest.tree))
        found = self._asked.get(key)
        return self._add(manifest.group, key) if found is None else found

    def _names_of(self, manifest: Manifest) -> frozenset[str]:
        """Return the names that rules need in objects of a kind."""
        levels = self._of_kind("object", manifest.group, manifest.kind)
        dated = dated_names(manifest.api_version, manifest.kind, self.minor)
        needed = (rule.needs for rule, _ in (*levels, *self._levels["pod"]))
        return frozenset().union(*dated, *needed)

    def _of_kind(self, scope: str, group: str, kind: str) -> Iterator[Level]:
        for level in self._levels[scope]:
            if not level[0].kinds or (group, kind) in level[0].kinds:
                yield level

    def _add(self, group: str, key: tuple[str, str, frozenset[str]]) -> OfObject:
        api_version, kind, names = key
        dated = any(
            name in names and (not outer or outer in names)
            for outer, name in dated_names(api_version, kind, self.minor)
        )
        if len(self._asked) >= _MOST:
            self._asked.clear()
        self._asked[key] = asked = OfObject(
            dated or is_dated_kind(api_version, kind, self.minor),
            _groups(self._of_kind("object", group, kind), names),
            _groups(self._levels["pod"], names),
        )
        return asked


def _names_in(tree: dict[str, Any]) -> set[str]:
    """Return every key of a tree."""
    names: set[str] = set()
    _collect_names(tree, names)
    return names


def _collect_names(node: Any, names: set[str]) -> None:
    if type(node) is dict:
        names.update(node)
        for value in node.values():
            if type(value) is dict or type(value) is list:
                _collect_names(value, names)
    else:
        for item in node:
            if type(item) is dict or type(item) is list:
                _collect_names(item, names)


def _groups(levels: Iterable[Level], names: frozenset[str]) -> Groups:
    """Return the rules that need one of the names, or none."""
    return Groups(
        level for level in levels if not level[0].needs or not level[0].needs.isdisjoint(names)
    )


def ready(levels: Iterable[Level]) -> Asked:
    """Return rules to be run; this is what imports their modules."""
    return tuple((rule.check, rule.code, severity) for rule, severity in levels)


@lru_cache(maxsize=64)
def active_rules(profile: str, kubernetes: str, *, isolated: bool) -> ActiveRules:
    """Return the rules of a profile for a version of Kubernetes."""
    return ActiveRules(profile, kubernetes, isolated=isolated)
