"""`k8spatterns argocd plugin`: prints `plugin.yaml`."""

from __future__ import annotations

import shlex
import sys

from k8spatterns.argocd.plugin import NAME, Plugin, plugin_text
from k8spatterns.cli.command import Command, Parameter
from k8spatterns.cli.status import WRITTEN
from k8spatterns.errors import UsageError


def plugin(  # noqa: PLR0913 - each is an option of the command line
    *,
    name: str,
    version: str | None,
    app: str | None,
    profile: str | None,
    discover_file: str | None,
    discover_glob: str | None,
    discover_command: str | None,
) -> int:
    """Write `plugin.yaml` and return the exit status.

    Raises:
        UsageError: an option has no fitting value.
    """
    described = plugin_of(
        name=name,
        version=version,
        app=app,
        profile=profile,
        discover_file=discover_file,
        discover_glob=discover_glob,
        discover_command=discover_command,
    )
    sys.stdout.write(plugin_text(described))
    return WRITTEN


def plugin_of(  # noqa: PLR0913 - each is an option of the command line
    *,
    name: str,
    version: str | None,
    app: str | None,
    profile: str | None,
    discover_file: str | None,
    discover_glob: str | None,
    discover_command: str | None,
) -> Plugin:
    """Return the plugin that the options of the command line describe.

    Raises:
        UsageError: an option has no fitting value.
    """
    from k8spatterns.app import checked_profile
    from k8spatterns.syntax.names import dns_label

    if refusal := dns_label(name):
        raise UsageError(f"--name: {refusal}")
    given = {
        "--discover-file": discover_file and {"fileName": discover_file},
        "--discover-glob": discover_glob and {"find": {"glob": discover_glob}},
        "--discover-command": discover_command and {"find": _command(discover_command)},
    }
    rules = {option: rule for option, rule in given.items() if isinstance(rule, dict)}
    if len(rules) > 1:
        raise UsageError(f"{' and '.join(rules)}: Argo CD looks at the first only; give one")
    return Plugin(
        name=name,
        version=version,
        app=app,
        arguments=() if profile is None else ("--profile", checked_profile(profile)),
        discover=next(iter(rules.values()), {}),
    )


def _command(text: str) -> dict[str, list[str]]:
    try:
        return {"command": shlex.split(text)}
    except ValueError as error:
        raise UsageError(f"--discover-command {text}: {error}; close the quote") from None


OPTIONS = (
    Parameter(
        "name",
        "The plugin's name, for spec.source.plugin.name of Applications.",
        names=("--name",),
        metavar="NAME",
        default=NAME,
    ),
    Parameter(
        "version",
        "The plugin's version; none by default, since Applications must then name NAME-VERSION.",
        names=("--plugin-version",),
        metavar="VERSION",
    ),
    Parameter(
        "app",
        "What the apps are, as `argocd generate` takes it; app.py by default.",
        names=("--app",),
        metavar="APP",
    ),
    Parameter(
        "profile",
        "default, restricted or relaxed, instead of the apps' own.",
        names=("--profile",),
        metavar="PROFILE",
    ),
    Parameter(
        "discover_file",
        "Let Argo CD use the plugin for every application whose directory has a file that fits "
        "this pattern. Without any rule of discovery it is used where an Application names it.",
        names=("--discover-file",),
        metavar="PATTERN",
    ),
    Parameter(
        "discover_glob",
        "The same with ** for any directories below it.",
        names=("--discover-glob",),
        metavar="PATTERN",
    ),
    Parameter(
        "discover_command",
        "The same for every application where this command ends well and prints something.",
        names=("--discover-command",),
        metavar="COMMAND",
    ),
)

COMMAND = Command(
    name="argocd plugin",
    help="Write plugin.yaml, which tells Argo CD how to run the plugin, to stdout.",
    parameters=OPTIONS,
    run=plugin,
)
