"""`k8spatterns argocd simulate`: runs a plugin as Argo CD would."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from k8spatterns.cli.command import Command, Parameter
from k8spatterns.cli.status import HAS_ERRORS, WRITTEN
from k8spatterns.errors import UsageError

if TYPE_CHECKING:
    from k8spatterns.argocd.simulate.environment import Application
    from k8spatterns.argocd.simulate.plugin_file import PluginFile
    from k8spatterns.argocd.simulate.simulation import Simulation

_NO_COMMIT = "0" * 40


def simulate(  # noqa: PLR0913 - each is an option of the command line
    *,
    repo: str,
    path: str,
    params: list[str],
    env: list[str],
    plugin: str | None,
    timeout: str,
    name: str | None,
    namespace: str,
    project: str,
    revision: str | None,
    target_revision: str,
    repo_url: str | None,
    kube_version: str | None,
    api_versions: list[str],
    manifests: bool,
    strict: bool,
) -> int:
    """Run the plugin and return the exit status: 1 where Argo CD would show an error.

    Raises:
        K8sPatternsError: wrong usage, or there is nothing to simulate.
    """
    from k8spatterns.app import DEFAULT_KUBERNETES
    from k8spatterns.argocd.simulate.environment import Application, parse_env, parse_parameters
    from k8spatterns.argocd.simulate.sandbox import revision as commit_of
    from k8spatterns.argocd.simulate.simulation import Job, Simulation

    repository = _repository(repo, path)
    application = Application(
        name=name or (repository / path).resolve().name,
        namespace=namespace,
        project=project,
        revision=revision or commit_of(repository) or _NO_COMMIT,
        target_revision=target_revision,
        repo_url=repo_url or repository.as_uri(),
        path=path,
        kubernetes=kube_version or DEFAULT_KUBERNETES,
        api_versions=tuple(api_versions),
        env=parse_env(env),
        parameters=parse_parameters(params),
    )
    described = _plugin(plugin)
    simulation = Simulation(Job(repository, application, described, _seconds(timeout)))
    simulation.run()
    _show(simulation, application, described, manifests=manifests)
    failed = simulation.errors or (strict and simulation.warnings)
    return HAS_ERRORS if failed else WRITTEN


def _show(
    simulation: Simulation, application: Application, plugin: PluginFile, *, manifests: bool
) -> None:
    from k8spatterns.argocd.simulate.text import simulation_text

    text = "\n".join(simulation_text(simulation, application, plugin))
    if manifests:
        sys.stderr.write(text)
        sys.stdout.write(simulation.output)
    else:
        sys.stdout.write(text)


def _repository(repo: str, path: str) -> Path:
    repository = Path(repo).resolve()
    if not repository.is_dir():
        raise UsageError(f"there is no folder {repo}; name the one that holds the repository")
    if Path(path).is_absolute() or ".." in Path(path).parts:
        raise UsageError(f"--path {path}: name a folder of the repository, seen from its root")
    return repository


def _seconds(text: str) -> float:
    try:
        seconds = float(text.removesuffix("s"))
    except ValueError:
        seconds = 0
    if not seconds > 0:
        raise UsageError(f"--timeout {text}: write seconds, such as 60")
    return seconds


def _plugin(file: str | None) -> PluginFile:
    from k8spatterns.argocd.plugin import Plugin, plugin_text
    from k8spatterns.argocd.simulate.plugin_file import read_plugin
    from k8spatterns.reader import read_text

    if file is None:
        return read_plugin(plugin_text(Plugin()), "plugin.yaml")
    return read_plugin(read_text(file, file), file)


COMMAND = Command(
    name="argocd simulate",
    help=(
        "Run a config-management plugin as Argo CD would: on a fresh copy of the repository "
        "without executable bits, with exactly the variables that Argo CD sets, as user 999 where "
        "that may be, with a HOME that can't be written, and with the timeout."
    ),
    parameters=(
        Parameter("repo", "The folder of the repository.", metavar="REPO", required=True),
        Parameter(
            "path",
            "The folder of the application in it, as spec.source.path.",
            names=("--path",),
            metavar="PATH",
            default=".",
        ),
        Parameter(
            "params",
            "A parameter, as in spec.source.plugin.parameters: a text, [a, b] for an array, "
            "{a: b} for a map. May be given often.",
            names=("--param",),
            metavar="NAME=VALUE",
            many=True,
        ),
        Parameter(
            "env",
            "A variable, as in spec.source.plugin.env; the plugin sees it with ARGOCD_ENV_ before "
            "its name. May be given often.",
            names=("--env",),
            metavar="NAME=VALUE",
            many=True,
        ),
        Parameter(
            "plugin",
            "Another plugin.yaml than `k8spatterns argocd plugin` prints.",
            names=("--plugin",),
            metavar="FILE",
        ),
        Parameter(
            "timeout",
            "After so many seconds the plugin gets SIGTERM, and SIGKILL 5 seconds later.",
            names=("--timeout",),
            metavar="SECONDS",
            default="60",
        ),
        Parameter(
            "name",
            "The name of the Application; that of the folder by default.",
            names=("--name",),
            metavar="NAME",
        ),
        Parameter(
            "namespace",
            "The namespace of its destination.",
            names=("-n", "--namespace"),
            metavar="NAMESPACE",
            default="default",
        ),
        Parameter(
            "project",
            "Its AppProject.",
            names=("--project",),
            metavar="PROJECT",
            default="default",
        ),
        Parameter(
            "revision",
            "The commit; that of the repository by default.",
            names=("--revision",),
            metavar="COMMIT",
        ),
        Parameter(
            "target_revision",
            "What the Application asks for: a branch, a tag or a commit.",
            names=("--target-revision",),
            metavar="REVISION",
            default="HEAD",
        ),
        Parameter(
            "repo_url",
            "The URL of the repository; that of the folder by default.",
            names=("--repo-url",),
            metavar="URL",
        ),
        Parameter(
            "kube_version",
            "The version of the destination cluster; that which apps are made for by default.",
            names=("--kube-version",),
            metavar="VERSION",
        ),
        Parameter(
            "api_versions",
            "What the cluster serves, such as apps/v1/Deployment; by default nothing is said "
            "about it. May be given often.",
            names=("--api-version",),
            metavar="API",
            many=True,
        ),
        Parameter(
            "manifests",
            "Write the manifests to stdout, and the rest to stderr.",
            names=("--manifests",),
            flag=True,
        ),
        Parameter(
            "strict",
            "Fail on warnings, too.",
            names=("--strict",),
            flag=True,
        ),
    ),
    run=simulate,
)
