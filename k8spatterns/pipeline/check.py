"""Stage `check`: types, rules of each kind, rules over the graph. All findings, not the first."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from k8spatterns.rules import all_rules
from k8spatterns.rules.cel import BEYOND_TYPES, cel_problems
from k8spatterns.rules.rule import minor_of, severity_in
from k8spatterns.rules.structure import structure_problems
from k8spatterns.rules.version_target import target_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from k8spatterns.findings import Finding, Severity
    from k8spatterns.manifest import Manifest
    from k8spatterns.pipeline.model import Build
    from k8spatterns.rules import Problem, Rule

    Active = tuple[tuple[Rule, Severity], ...]


class _Rules:
    """The rules that a profile leaves on for a version of Kubernetes, by what they look at."""

    def __init__(self, profile: str, kubernetes: str) -> None:
        self.minor = minor = minor_of(kubernetes)
        levels: list[tuple[Rule, Severity]] = [
            (rule, severity)
            for rule in all_rules()
            if (severity := severity_in(rule, profile))
            and (rule.until is None or minor <= rule.until)
        ]
        self.objects: Active = tuple(level for level in levels if level[0].scope == "object")
        self.pods: Active = tuple(level for level in levels if level[0].scope == "pod")
        self.graph: Active = tuple(level for level in levels if level[0].scope == "graph")
        self.versions: Active = tuple(level for level in levels if level[0].scope == "version")
        self._of_kind: dict[tuple[str, str], Active] = {}

    def of_kind(self, group: str, kind: str) -> Active:
        """Return the rules over single objects that look at this kind."""
        key = (group, kind)
        if key not in self._of_kind:
            self._of_kind[key] = tuple(
                level for level in self.objects if not level[0].kinds or key in level[0].kinds
            )
        return self._of_kind[key]


def check(build: Build) -> None:
    """Report everything that is wrong with the manifests, one by one and together."""
    active = _active(build.options.profile, build.options.kubernetes)
    faults = [(_check_types(build, manifest), manifest) for manifest in build.manifests]
    sound = [manifest for codes, manifest in faults if not codes]
    for manifest in build.manifests:
        _check_version(build, active, manifest)
    for manifest in sound:
        _check_object(build, active, manifest)
    _check_cel(build, [manifest for codes, manifest in faults if codes <= BEYOND_TYPES])
    if not build.options.isolated and build.graph is not None:
        for rule, severity in active.graph:
            _report(build, rule, severity, rule.check(build.graph), None)


def _check_types(build: Build, manifest: Manifest) -> set[str]:
    """Report where an object is not of its type, and return the codes of that."""
    problems = structure_problems(manifest.tree, build.options.kubernetes)
    for code, problem in problems:
        build.report(_findings(build, code, "error", problem, manifest))
    return {code for code, _ in problems}


def _check_version(build: Build, active: _Rules, manifest: Manifest) -> None:
    target = target_of(manifest, active.minor)
    if target is not None:
        for rule, severity in active.versions:
            _report(build, rule, severity, rule.check(target), manifest)


def _check_object(build: Build, active: _Rules, manifest: Manifest) -> None:
    for rule, severity in active.of_kind(manifest.group, manifest.kind):
        _report(build, rule, severity, rule.check(manifest), manifest)
    pod = build.graph.pod(manifest) if build.graph else None
    if pod is not None:
        for rule, severity in active.pods:
            _report(build, rule, severity, rule.check(pod), manifest)


def _check_cel(build: Build, manifests: list[Manifest]) -> None:
    for code, severity, problem in cel_problems(manifests):
        about = problem.manifest
        if about is not None:
            build.report(_findings(build, code, severity, problem, about))


def _report(
    build: Build,
    rule: Rule,
    severity: Severity,
    problems: Iterable[Problem],
    manifest: Manifest | None,
) -> None:
    for problem in problems:
        about = problem.manifest or manifest
        if about is not None:
            build.report(_findings(build, rule.code, severity, problem, about))


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
def _active(profile: str, kubernetes: str) -> _Rules:
    return _Rules(profile, kubernetes)
