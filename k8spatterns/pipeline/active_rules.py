"""The rules that a run asks, and which of them have something to say about an object."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from k8spatterns.rules import indexed_rules
from k8spatterns.rules.parts import Sound
from k8spatterns.rules.rule import minor_of, severity_in
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
        self._sound = Sound(looks_at) if looks_at else None
        self._asked = ready(levels)

    def problems(self, subject: Any, tree: dict[str, Any]) -> list[Found]:
        """Ask the rules about an object or a Pod, whose fields are in a tree."""
        if self._sound is None:
            return self._ask(subject)
        key = self._sound.key(tree)
        if key in self._sound.keys:
            return []
        found = self._ask(subject)
        if not found:
            self._sound.add(key)
        return found

    def _ask(self, subject: Any) -> list[Found]:
        return [
            (code, severity, problem)
            for ask, code, severity in self._asked
            for problem in ask(subject)
        ]


class OfObject(NamedTuple):
    """What is asked about an object.

    Fields:
        is_dated: whether the versions of Kubernetes may differ in what it has.
        over_objects, over_pods: the rules.
    """

    is_dated: bool
    over_objects: tuple[Group, ...]
    over_pods: tuple[Group, ...]


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
        self.versions = ready(self._levels["version"])

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


def _groups(levels: Iterable[Level], names: frozenset[str]) -> tuple[Group, ...]:
    """Return the rules that need one of the names, or none, by what they look at."""
    groups: dict[tuple[str, ...], list[Level]] = {}
    for rule, severity in levels:
        if not rule.needs or not rule.needs.isdisjoint(names):
            groups.setdefault(rule.looks_at, []).append((rule, severity))
    return tuple(Group(*group) for group in groups.items())


def ready(levels: Iterable[Level]) -> Asked:
    """Return rules to be run; this is what imports their modules."""
    return tuple((rule.check, rule.code, severity) for rule, severity in levels)


@lru_cache(maxsize=64)
def active_rules(profile: str, kubernetes: str, *, isolated: bool) -> ActiveRules:
    """Return the rules of a profile for a version of Kubernetes."""
    return ActiveRules(profile, kubernetes, isolated=isolated)
