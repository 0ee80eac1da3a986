"""Stage `check`: types, rules of each kind, rules over the graph. All findings, not the first."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from k8spatterns.rules import indexed_rules
from k8spatterns.rules.cel import BEYOND_TYPES, cel_problems
from k8spatterns.rules.definitions import definitions_of
from k8spatterns.rules.rule import minor_of, severity_in
from k8spatterns.rules.structure import structure_problems
from k8spatterns.rules.version_target import target_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from k8spatterns.findings import Finding, Severity
    from k8spatterns.manifest import Manifest
    from k8spatterns.pipeline.model import Build
    from k8spatterns.rules import Problem, Rule
    from k8spatterns.rules.definitions import Definitions

    Level = tuple[Rule, Severity]
    # What a rule runs, its code, and the severity of what it finds.
    Asked = tuple[tuple[Callable[[Any], Iterable[Problem]], str, Severity], ...]


class _Rules:
    """The rules that a run leaves on, by what they look at."""

    def __init__(self, profile: str, kubernetes: str, *, isolated: bool) -> None:
        self.minor = minor = minor_of(kubernetes)
        self._levels: dict[str, list[Level]] = {"object": [], "pod": [], "graph": [], "version": []}
        names: set[str] = set()
        for rule in indexed_rules():
            severity = severity_in(rule, profile, isolated=isolated)
            if severity and (rule.until is None or minor <= rule.until):
                self._levels[rule.scope].append((rule, severity))
                names |= rule.needs
        self._names = frozenset(names)
        self._asked: dict[tuple[str, str, frozenset[str]], tuple[Asked, Asked]] = {}
        self.versions = _ready(self._levels["version"])

    def over_graph(self, manifests: Iterable[Manifest]) -> Asked:
        """Return the rules over the graph that look at a kind that is there."""
        kinds = {(manifest.group, manifest.kind) for manifest in manifests}
        kinds |= {(group, "*") for group, _ in kinds}
        levels = self._levels["graph"]
        return _ready(
            level for level in levels if not level[0].kinds or not kinds.isdisjoint(level[0].kinds)
        )

    def asked(self, manifest: Manifest) -> tuple[Asked, Asked]:
        """Return the rules over objects and over Pods that have something to say about an object.

        Objects of one kind and with the same fields share the answer.
        """
        present: set[str] = set()
        _collect_names(manifest.tree, present)
        key = (manifest.group, manifest.kind, self._names & present)
        found = self._asked.get(key)
        if found is None:
            found = self._asked[key] = (
                _asked(self._levels["object"], key),
                _asked(self._levels["pod"], key),
            )
        return found


def _collect_names(node: Any, names: set[str]) -> None:
    """Add every key of a tree."""
    if type(node) is dict:
        names.update(node)
        for value in node.values():
            if type(value) is dict or type(value) is list:
                _collect_names(value, names)
    else:
        for item in node:
            if type(item) is dict or type(item) is list:
                _collect_names(item, names)


def _asked(levels: Iterable[Level], key: tuple[str, str, frozenset[str]]) -> Asked:
    group, kind, names = key
    return _ready(
        (rule, severity)
        for rule, severity in levels
        if (not rule.kinds or (group, kind) in rule.kinds)
        and (not rule.needs or not rule.needs.isdisjoint(names))
    )


def _ready(levels: Iterable[Level]) -> Asked:
    """Return rules to be run; this is what imports their modules."""
    return tuple((rule.check, rule.code, severity) for rule, severity in levels)


def check(build: Build) -> None:
    """Report everything that is wrong with the manifests, one by one and together."""
    options = build.options
    active = _active(options.profile, options.kubernetes, isolated=options.isolated)
    definitions = definitions_of(build.manifests)
    faults = [
        (_check_types(build, manifest, definitions), manifest) for manifest in build.manifests
    ]
    sound = [manifest for codes, manifest in faults if not codes]
    for manifest in build.manifests:
        _check_version(build, active, manifest)
    for manifest in sound:
        _check_object(build, active, manifest)
    typed = [manifest for codes, manifest in faults if codes <= BEYOND_TYPES]
    _check_cel(build, typed, definitions)
    if not options.isolated and build.graph is not None:
        for ask, code, severity in active.over_graph(build.manifests):
            _report(build, code, severity, ask(build.graph), None)


def _check_types(build: Build, manifest: Manifest, definitions: Definitions) -> set[str]:
    """Report where an object is not of its type, and return the codes of that."""
    options = build.options
    problems = structure_problems(
        manifest.tree,
        options.kubernetes,
        missing_kinds=options.missing_kinds,
        definitions=definitions,
    )
    for code, problem in problems:
        build.report(_findings(build, code, "error", problem, manifest))
    return {code for code, _ in problems}


def _check_version(build: Build, active: _Rules, manifest: Manifest) -> None:
    target = target_of(manifest, active.minor)
    if target is not None:
        for ask, code, severity in active.versions:
            _report(build, code, severity, ask(target), manifest)


def _check_object(build: Build, active: _Rules, manifest: Manifest) -> None:
    over_objects, over_pods = active.asked(manifest)
    for ask, code, severity in over_objects:
        for problem in ask(manifest):
            _report(build, code, severity, (problem,), manifest)
    pod = build.graph.pod(manifest) if over_pods and build.graph else None
    if pod is not None:
        # What is wrong with a Pod in another system's kind only that system's webhook refuses.
        only_warn = build.options.isolated and pod.is_custom
        for ask, code, severity in over_pods:
            for problem in ask(pod):
                _report(build, code, "warning" if only_warn else severity, (problem,), manifest)


def _check_cel(build: Build, manifests: list[Manifest], definitions: Definitions) -> None:
    for code, severity, problem in cel_problems(manifests, definitions):
        about = problem.manifest
        if about is not None:
            build.report(_findings(build, code, severity, problem, about))


def _report(
    build: Build,
    code: str,
    severity: Severity,
    problems: Iterable[Problem],
    manifest: Manifest | None,
) -> None:
    for problem in problems:
        about = problem.manifest or manifest
        if about is not None:
            build.report(_findings(build, code, severity, problem, about))


def _findings(
    build: Build, code: str, severity: Severity, problem: Problem, manifest: Manifest
) -> list[Finding]:
    """Return the finding of a problem, or nothing where it is waived."""
    if _waived(build, code, manifest):
        return []
    return [
        manifest.finding(
            code,
            severity,
            problem.message,
            hint=problem.hint,
            path=problem.path,
            detail=problem.detail,
        )
    ]


def _waived(build: Build, code: str, manifest: Manifest) -> bool:
    waivers = (*manifest.source.waivers, *build.options.waivers)
    return any(waiver.code == code for waiver in waivers)


@lru_cache(maxsize=64)
def _active(profile: str, kubernetes: str, *, isolated: bool) -> _Rules:
    return _Rules(profile, kubernetes, isolated=isolated)
