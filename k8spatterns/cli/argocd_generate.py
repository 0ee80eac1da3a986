"""`k8spatterns argocd generate`: what `plugin.yaml` calls to get the manifests of an app."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

from k8spatterns.argocd.child import Result
from k8spatterns.cli.command import PROFILE, Command, Parameter
from k8spatterns.cli.status import HAS_ERRORS, WRITTEN, WRONG_USAGE
from k8spatterns.cli.streams import kept_stdout
from k8spatterns.errors import K8sPatternsError, LoadError
from k8spatterns.loading.target import DEFAULT_FILE

if TYPE_CHECKING:
    from collections.abc import Callable

    from k8spatterns.app import App
    from k8spatterns.argocd.request import Request
    from k8spatterns.loading import Target
    from k8spatterns.pipeline import Rendering

_SIGNALLED = 128

APP = Parameter(
    "app",
    "A .py file, a directory that holds app.py, or path.py:name.",
    metavar="APP",
    default=DEFAULT_FILE,
)


def generate(*, app: str, kubernetes: str | None, profile: str | None) -> int:
    """Write the manifests of the application that the environment tells of.

    Returns:
        The exit status; 0 only where all manifests are written.
    """
    from k8spatterns.cli.synth import checked_changes

    return answer(
        lambda request: _manifests(request, app, checked_changes(kubernetes, profile, "yaml"))
    )


def answer(job: Callable[[Request], Result]) -> int:
    """Answer Argo CD: run a job apart, write its output once, say what went wrong in short.

    Returns:
        The exit status.
    """
    from k8spatterns.argocd.apart import run_apart
    from k8spatterns.argocd.redact import redactor
    from k8spatterns.argocd.report import ending_text, error_text, printed
    from k8spatterns.argocd.request import read_request

    environment = dict(os.environ)
    try:
        request = read_request(environment)
    except K8sPatternsError as error:
        _say(redactor(environment, {})(error_text(error)))
        return HAS_ERRORS
    redact = redactor(environment, request.parameters)
    with kept_stdout() as stdout:
        outcome = run_apart(lambda: _guarded(job, request), stdout.forget)
        status = _status(outcome.result, outcome.ended_by)
        _say(redact(printed(outcome.said, failed=status != WRITTEN)))
        _say(redact(outcome.result.report) if outcome.result else ending_text(outcome))
        if status == WRITTEN and outcome.result:
            stdout.write(outcome.result.output)
    return status


def _status(result: Result | None, ended_by: int | None) -> int:
    if ended_by is not None:
        return _SIGNALLED + ended_by
    return result.status if result else HAS_ERRORS


def _guarded(job: Callable[[Request], Result], request: Request) -> Result:
    from k8spatterns.argocd.report import error_text

    try:
        return job(request)
    except K8sPatternsError as error:
        return Result(WRONG_USAGE, "", error_text(error))


def app_target(app: str, request: Request) -> Target:
    """Return the file of the app.

    Raises:
        LoadError: there is none.
    """
    from k8spatterns.loading import find_target

    if app == DEFAULT_FILE and not os.path.lexists(app):
        raise LoadError(
            f"{request.build.path or 'this folder'} holds no {app}; "
            "spec.source.path names the folder that does"
        )
    return find_target(app)


def _manifests(request: Request, app: str, changes: dict[str, Any]) -> Result:
    """Render the application; runs in a process of its own."""
    from k8spatterns.argocd.cluster import target_for
    from k8spatterns.argocd.report import error_text, findings_text, warnings_text
    from k8spatterns.argocd.values import ArgoValues
    from k8spatterns.cli.synth import rendered

    warnings: list[str] = []

    def options(made: App) -> dict[str, Any]:
        target = target_for(made, request.build.kubernetes)
        warnings.extend(filter(None, [target.warning]))
        own = {"kubernetes": target.kubernetes} if target.kubernetes else {}
        return {**own, **changes}

    loaded, rendering = rendered(app_target(app, request), ArgoValues(request), options)
    findings = [*loaded.findings, *(rendering.findings if rendering else ())]
    if rendering is None or any(finding.severity == "error" for finding in findings):
        report = findings_text(findings, only_errors=True)
        failure = error_text(loaded.failure) if loaded.failure and not findings else ""
        return Result(HAS_ERRORS, "", report + failure)
    shown = findings_text(findings, only_errors=False)
    return _checked(rendering, request, shown + warnings_text(warnings))


def _checked(rendering: Rendering, request: Request, report: str) -> Result:
    """Return the manifests, unless Argo CD would make something else of them than was meant."""
    from k8spatterns.argocd.cluster import missing_apis, repeated
    from k8spatterns.argocd.report import error_text, warnings_text

    if not rendering.manifests:
        nothing = "the app has no objects; Argo CD would delete those that are there"
        return Result(HAS_ERRORS, "", error_text(LoadError(nothing)))
    errors = list(repeated(rendering.manifests, request.build.namespace))
    if errors:
        return Result(HAS_ERRORS, "", "".join(error_text(LoadError(error)) for error in errors))
    report += warnings_text(missing_apis(rendering.manifests, request.build))
    return Result(WRITTEN, "".join(output.text for output in rendering.output), report)


def _say(text: str) -> None:
    """Write to stderr; one that is closed is no reason to fail."""
    try:
        sys.stderr.write(text)
        sys.stderr.flush()
    except (OSError, ValueError, AttributeError):
        pass


COMMAND = Command(
    name="argocd generate",
    help=(
        "Write the manifests of an Argo CD application to stdout: what plugin.yaml calls. "
        "Reads ARGOCD_APP_PARAMETERS, KUBE_VERSION and the other variables that Argo CD sets."
    ),
    parameters=(
        APP,
        Parameter(
            "kubernetes",
            "The minor version of the clusters, such as 1.36, instead of the app's own and of the "
            "one that Argo CD names.",
            names=("--kubernetes",),
            metavar="VERSION",
        ),
        PROFILE,
    ),
    run=generate,
)
