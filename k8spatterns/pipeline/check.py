"""Stage `check`: types, rules of each kind, rules over the graph. All findings, not the first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.api.registry import own_kinds
from k8spatterns.graph.pods import remember
from k8spatterns.pipeline.active_rules import active_rules
from k8spatterns.rules.definitions import definitions_of
from k8spatterns.rules.structure import structure_problems
from k8spatterns.rules.structure_codes import BEYOND_TYPES, MOST_FAULTS
from k8spatterns.rules.version_target import target_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from k8spatterns.findings import Finding, Severity
    from k8spatterns.manifest import Manifest
    from k8spatterns.pipeline.active_rules import ActiveRules, OfObject
    from k8spatterns.pipeline.model import Build
    from k8spatterns.rules import Problem
    from k8spatterns.rules.definitions import Definitions


def check(build: Build) -> None:
    """Report everything that is wrong with the manifests, one by one and together."""
    options = build.options
    active = active_rules(options.profile, options.kubernetes, isolated=options.isolated)
    definitions = definitions_of(build.manifests)
    faults = [
        (_check_types(build, manifest, definitions), manifest) for manifest in build.manifests
    ]
    sound = [(active.asked(manifest), manifest) for codes, manifest in faults if not codes]
    # Of what is not of its type, nobody has looked at the fields.
    undated = {id(manifest) for asked, manifest in sound if not asked.is_dated}
    for manifest in build.manifests:
        if id(manifest) not in undated:
            _check_version(build, active, manifest)
    for asked, manifest in sound:
        _check_object(build, asked, manifest)
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


def _check_version(build: Build, active: ActiveRules, manifest: Manifest) -> None:
    target = target_of(manifest, active.minor)
    if target is not None:
        for ask, code, severity in active.versions:
            _report(build, code, severity, ask(target), manifest)


def _check_object(build: Build, asked: OfObject, manifest: Manifest) -> None:
    pod = build.graph.pod(manifest) if build.graph else None
    if pod is not None:
        remember(manifest, pod)
    for code, severity, problem in asked.over_objects.problems(manifest, manifest.tree):
        _report(build, code, severity, (problem,), manifest)
    if pod is not None:
        # What is wrong with a Pod in another system's kind only that system's webhook refuses.
        only_warn = build.options.isolated and pod.is_custom
        for code, severity, problem in asked.over_pods.problems(pod, pod.spec):
            _report(build, code, "warning" if only_warn else severity, (problem,), manifest)


def _check_cel(build: Build, manifests: list[Manifest], definitions: Definitions) -> None:
    if not definitions and not own_kinds():
        return
    from k8spatterns.rules.cel import cel_problems

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
    """Return the finding of a problem; nothing where it is waived, or the object has too many."""
    if _waived(build, code, manifest):
        return []
    told = build.told[id(manifest), severity] = build.told.get((id(manifest), severity), 0) + 1
    if told > MOST_FAULTS:
        return []
    more = told == MOST_FAULTS
    detail = (*problem.detail, "there may be more in this object") if more else problem.detail
    return [
        manifest.finding(
            code,
            severity,
            problem.message,
            hint=problem.hint,
            path=problem.path,
            detail=detail,
        )
    ]


def _waived(build: Build, code: str, manifest: Manifest) -> bool:
    waivers = (*manifest.source.waivers, *build.options.waivers)
    return any(waiver.code == code for waiver in waivers)
