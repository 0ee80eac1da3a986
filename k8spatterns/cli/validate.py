"""`k8spatterns validate`: manifests from anywhere go in, everything that is wrong comes out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from k8spatterns.cli.command import Command, Parameter
from k8spatterns.cli.report import report_error
from k8spatterns.cli.status import BROKEN_PIPE, HAS_ERRORS, WRITTEN, WRONG_USAGE
from k8spatterns.cli.streams import kept_stdout
from k8spatterns.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from k8spatterns.cli.manifest_files import Manifests
    from k8spatterns.cli.project import Project
    from k8spatterns.findings import Finding
    from k8spatterns.pipeline.model import Options

    Show = Callable[[Sequence[Finding], int], str]


def validate(  # noqa: PLR0913 - each is an option that users know
    *,
    paths: list[str],
    isolated: bool,
    ignore_missing_kinds: bool,
    kubernetes: str | None,
    profile: str | None,
    output: str,
) -> int:
    """Judge manifests, write the report to stdout, and return the exit status.

    Raises:
        UsageError: an option has a value that there is not, or a directory holds no manifests.
    """
    if output not in _SHOW:
        raise UsageError(f"--format {output}: write {', '.join(_SHOW)}")
    with kept_stdout() as stdout:
        from k8spatterns.cli.manifest_files import read_manifests
        from k8spatterns.cli.user_kinds import load_user_kinds

        options = _options(
            load_user_kinds(), kubernetes, profile, isolated, not ignore_missing_kinds
        )
        found = read_manifests(paths)
        findings = _judged(found, options)
        try:
            stdout.write(_writable(_SHOW[output](findings, found.count)))
        except BrokenPipeError:
            return BROKEN_PIPE
        return _status(found, findings)


def _options(
    project: Project,
    kubernetes: str | None,
    profile: str | None,
    isolated: bool,  # noqa: FBT001 - flags of the command, in its order
    missing_kinds: bool,  # noqa: FBT001
) -> Options:
    from k8spatterns.app import DEFAULT_KUBERNETES, checked_profile, checked_version
    from k8spatterns.pipeline.model import Options

    return Options(
        kubernetes=checked_version(kubernetes or project.kubernetes or DEFAULT_KUBERNETES),
        profile=checked_profile(profile or project.profile or "default"),
        external=project.external,
        waivers=project.waivers,
        isolated=isolated,
        missing_kinds=missing_kinds,
    )


def _judged(found: Manifests, options: Options) -> list[Finding]:
    """Return the findings in the order of files, documents and lines."""
    from k8spatterns.pipeline.validate import validate as judge

    rendering = judge(found.documents, options=options, errors=found.errors)
    order: dict[str, int] = {}
    for file in (each.file for part in (found.documents, found.errors) for each in part):
        order.setdefault(file, len(order))

    def place(finding: Finding) -> tuple[int, int, int]:
        file, line = finding.origin or (finding.construct, 0)
        return order.get(file, 0), finding.document or 0, line

    return sorted(rendering.findings, key=place)


def _status(found: Manifests, findings: Sequence[Finding]) -> int:
    for error in found.unreadable:
        report_error(error)
    if found.unreadable:
        return WRONG_USAGE
    return HAS_ERRORS if any(item.severity == "error" for item in findings) else WRITTEN


def _writable(report: str) -> str:
    """Return the report without the halves of characters that names of files may hold."""
    return report.encode("utf-8", "replace").decode("utf-8")


def _text(findings: Sequence[Finding], documents: int) -> str:
    from k8spatterns.findings.text import counted, show, summary

    counts = summary(*counted(findings)) or "no findings"
    judged = f"{documents} document{'' if documents == 1 else 's'}: {counts}\n"
    return f"{show(findings)}\n\n{judged}" if findings else judged


def _json(findings: Sequence[Finding], documents: int) -> str:
    from k8spatterns.findings.as_json import to_json

    return to_json(findings, documents)


def _sarif(findings: Sequence[Finding], _documents: int) -> str:
    from k8spatterns.codes import all_codes
    from k8spatterns.findings.as_sarif import to_sarif

    return to_sarif(findings, {code: about.title for code, about in all_codes().items()})


def _github(findings: Sequence[Finding], _documents: int) -> str:
    from k8spatterns.findings.as_github import to_github

    return to_github(findings)


_SHOW: dict[str, Show | Any] = {
    "text": _text,
    "json": _json,
    "sarif": _sarif,
    "github": _github,
}

COMMAND = Command(
    name="validate",
    help="Judge manifests from anywhere as the API server would, and beyond.\n\n"
    "Exit status: 0 without errors, 1 with errors, 2 for wrong usage and files that can't be read.",
    parameters=(
        Parameter(
            "paths",
            "YAML or JSON files, directories with such files at any depth, or - for stdin.",
            metavar="PATH...",
            many=True,
            required=True,
        ),
        Parameter(
            "isolated",
            "Judge every document by itself, as the API server alone would: nothing about "
            "references between objects, and warnings only of what a system's own webhook refuses.",
            names=("--isolated",),
            flag=True,
        ),
        Parameter(
            "kubernetes",
            "The minor version of the clusters, such as 1.36, the default.",
            names=("--kubernetes",),
            metavar="VERSION",
        ),
        Parameter(
            "profile",
            "default, restricted or relaxed.",
            names=("--profile",),
            metavar="PROFILE",
        ),
        Parameter(
            "output",
            "text, json, sarif or github.",
            names=("--format",),
            metavar="FORMAT",
            default="text",
        ),
        Parameter(
            "ignore_missing_kinds",
            "Let custom resources pass whose kind has no definition here, unchecked.",
            names=("--ignore-missing-kinds",),
            flag=True,
        ),
    ),
    run=validate,
)
