"""`k8spatterns synth`: an app goes in, manifests come out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from k8spatterns.cli.command import PROFILE, Command, Parameter
from k8spatterns.cli.report import report_findings, say
from k8spatterns.cli.status import BROKEN_PIPE, HAS_ERRORS, WRITTEN
from k8spatterns.cli.streams import kept_stdout
from k8spatterns.errors import LoadError, UsageError
from k8spatterns.loading.target import DEFAULT_FILE

if TYPE_CHECKING:
    from collections.abc import Callable

    from k8spatterns.app import App
    from k8spatterns.cli.streams import Stdout
    from k8spatterns.loading import Loaded, Target, Values
    from k8spatterns.pipeline import Rendering
    from k8spatterns.pipeline.model import Output

FORMATS = ("yaml", "json", "kyaml")


def synth(  # noqa: PLR0913 - each is an option that users know
    *,
    app: str,
    output: str | None,
    format: str,  # noqa: A002 - the option's name
    settings: list[str],
    values: list[str],
    kubernetes: str | None,
    profile: str | None,
) -> int:
    """Write the manifests of an app and return the exit status.

    Raises:
        K8sPatternsError: wrong usage, or the app can't be loaded.
    """
    from k8spatterns.loading import Values, find_target

    changes = checked_changes(kubernetes, profile, format)
    target = find_target(app)
    given = Values(values, settings)
    with kept_stdout() as stdout:
        changes["split"] = output is not None
        loaded, rendering = rendered(target, given, lambda _app: changes)
        status = _report(loaded, rendering, target)
        return status or _write(rendering, stdout, output)


def checked_changes(kubernetes: str | None, profile: str | None, wanted: str) -> dict[str, Any]:
    """Return what the command line says of the run, checked before the user's code runs."""
    from k8spatterns.app import checked_profile, checked_version

    if wanted not in FORMATS:
        raise UsageError(f"--format {wanted}: write yaml, json or kyaml")
    changes: dict[str, Any] = {"format": wanted}
    if kubernetes is not None:
        changes["kubernetes"] = checked_version(kubernetes)
    if profile is not None:
        changes["profile"] = checked_profile(profile)
    return changes


def rendered(
    target: Target, values: Values, changes: Callable[[App], dict[str, Any]]
) -> tuple[Loaded, Rendering | None]:
    """Run everything that runs code of the user's.

    Args:
        target: the file with the app.
        values: of the app's parameters.
        changes: what the run asks for otherwise than the app.

    Raises:
        K8sPatternsError: the app can't be loaded.
    """
    from k8spatterns.cli.user_kinds import load_user_kinds
    from k8spatterns.loading import load

    project = load_user_kinds(target.file)
    loaded = load(target, values)
    if loaded.app is None:
        return loaded, None
    from k8spatterns.loading.running import calling
    from k8spatterns.pipeline.render import options_of, render

    app = loaded.app
    options = options_of(
        app,
        external=app.external | project.external,
        waivers=(*app.waivers, *project.waivers),
        **changes(app),
    )
    try:
        return loaded, calling(target, lambda: render(app, options=options))
    except LoadError as error:
        if not loaded.findings:
            raise
        return replace(loaded, failure=error), None


def _report(loaded: Loaded, rendering: Rendering | None, target: Target) -> int:
    """Say everything that is wrong and return the status that follows from it."""
    findings = [*loaded.findings, *(rendering.findings if rendering else ())]
    report_findings(findings, loaded.failure)
    if rendering is None or any(finding.severity == "error" for finding in findings):
        return HAS_ERRORS
    if not rendering.manifests:
        say(
            f"error: the app in {target.shown} has no objects; "
            'add some, such as app.chart("shop").add(WebService(...))'
        )
        return HAS_ERRORS
    return WRITTEN


def _write(rendering: Rendering | None, stdout: Stdout, output: str | None) -> int:
    outputs: tuple[Output, ...] = rendering.output if rendering else ()
    if output is not None:
        from k8spatterns.cli.folder import write_folder

        say(write_folder(output, outputs))
        return WRITTEN
    try:
        for each in outputs:
            stdout.write(each.text)
    except BrokenPipeError:
        return BROKEN_PIPE
    return WRITTEN


COMMAND = Command(
    name="synth",
    help="Write the manifests of an app to stdout, or to a directory.",
    parameters=(
        Parameter(
            "app",
            "A .py file, a directory that holds app.py, or path.py:name.",
            metavar="APP",
            default=DEFAULT_FILE,
        ),
        Parameter(
            "output",
            "Write one file per object into this directory. Files that an earlier run wrote there "
            "and that are no longer needed are removed; other files are left alone.",
            names=("-o", "--output"),
            metavar="DIR",
        ),
        Parameter(
            "format",
            "yaml, json or kyaml.",
            names=("--format",),
            metavar="FORMAT",
            default="yaml",
        ),
        Parameter(
            "settings",
            "Set a parameter of the app; dots go into mappings. May be given often.",
            names=("--set",),
            metavar="KEY=VALUE",
            many=True,
        ),
        Parameter(
            "values",
            "Take parameters from a YAML file. May be given often, the later one wins.",
            names=("-f", "--values"),
            metavar="FILE",
            many=True,
        ),
        Parameter(
            "kubernetes",
            "The minor version of the clusters, such as 1.36, instead of the app's own.",
            names=("--kubernetes",),
            metavar="VERSION",
        ),
        PROFILE,
    ),
    run=synth,
)
