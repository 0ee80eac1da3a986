"""The variables that Argo CD sets for a plugin's commands."""

from __future__ import annotations

import re
from json import dumps
from typing import TYPE_CHECKING, NamedTuple

from k8spatterns.argocd.request import ENV_PREFIX, PARAMETERS
from k8spatterns.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from k8spatterns.argocd.request import Given

_SHORT, _SHORTER = 8, 7
_NO_LETTER = re.compile(r"[^A-Z0-9_]")
# What the command that announces parameters gets of the build environment.
_ANNOUNCING = ("NAME", "SOURCE_PATH", "SOURCE_REPO_URL", "SOURCE_TARGET_REVISION")


class Application(NamedTuple):
    """What an Application says, and its cluster.

    Fields:
        name, namespace, project, revision, target_revision, repo_url, path: of the Application.
        kubernetes: the version of the cluster.
        api_versions: what the cluster serves.
        env: `spec.source.plugin.env`.
        parameters: `spec.source.plugin.parameters`.
    """

    name: str
    namespace: str
    project: str
    revision: str
    target_revision: str
    repo_url: str
    path: str
    kubernetes: str
    api_versions: tuple[str, ...]
    env: Mapping[str, str]
    parameters: Mapping[str, Given]


def generating(application: Application) -> dict[str, str]:
    """Return the variables of `generate`, `init` and `discover.find.command`."""
    return {
        **_build(application),
        "KUBE_VERSION": application.kubernetes,
        "KUBE_API_VERSIONS": ",".join(application.api_versions),
        **_given(application),
    }


def announcing(application: Application) -> dict[str, str]:
    """Return the variables of `parameters.dynamic`, which are fewer."""
    names = {f"ARGOCD_APP_{name}" for name in _ANNOUNCING}
    some = {name: value for name, value in _build(application).items() if name in names}
    return {**some, **_given(application)}


def parse_parameters(settings: Iterable[str]) -> dict[str, Given]:
    """Return parameters from `NAME=VALUE`; `[a, b]` is an array, `{a: b}` a map, else a text.

    Raises:
        UsageError: a setting has no name.
    """
    return {name: _value(name, text) for name, text in _pairs(settings, "--param")}


def parse_env(settings: Iterable[str]) -> dict[str, str]:
    """Return variables from `NAME=VALUE`.

    Raises:
        UsageError: a setting has no name, or one with the prefix that Argo CD adds.
    """
    env = dict(_pairs(settings, "--env"))
    for name in env:
        if name.startswith(ENV_PREFIX):
            bare = name.removeprefix(ENV_PREFIX)
            raise UsageError(f"--env {name}: Argo CD puts {ENV_PREFIX} before it; write {bare}")
    return env


def _pairs(settings: Iterable[str], option: str) -> list[tuple[str, str]]:
    pairs = []
    for setting in settings:
        name, equals, value = setting.partition("=")
        if not (name and equals):
            raise UsageError(f"{option} {setting}: write {option} NAME=VALUE")
        pairs.append((name, value))
    return pairs


def _value(name: str, text: str) -> Given:
    if text[:1] not in ("[", "{"):
        return text
    import yaml

    try:
        value = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 - it makes nothing but texts
    except yaml.YAMLError as error:
        raise UsageError(f"--param {name}: {text} is no YAML: {error}") from None
    items = value if isinstance(value, list) else list(value.values())
    if not all(isinstance(item, str) for item in items):
        raise UsageError(
            f"--param {name}: {text} is nested, which Argo CD can't pass on; "
            "it has texts, arrays of texts and maps of texts"
        )
    given: Given = value
    return given


def _build(application: Application) -> dict[str, str]:
    values = {
        "NAME": application.name,
        "NAMESPACE": application.namespace,
        "PROJECT_NAME": application.project,
        "REVISION": application.revision,
        "REVISION_SHORT": application.revision[:_SHORTER],
        "REVISION_SHORT_8": application.revision[:_SHORT],
        "SOURCE_PATH": application.path,
        "SOURCE_REPO_URL": application.repo_url,
        "SOURCE_TARGET_REVISION": application.target_revision,
    }
    return {f"ARGOCD_APP_{name}": value for name, value in values.items()}


def _given(application: Application) -> dict[str, str]:
    """Return the user's variables and parameters, the latter as JSON and once more spelled out."""
    variables = {f"{ENV_PREFIX}{name}": value for name, value in application.env.items()}
    listed = []
    for name, value in application.parameters.items():
        form = "string" if isinstance(value, str) else "array" if isinstance(value, list) else "map"
        listed.append({"name": name, form: value})
        variables.update(_spelled_out(name, value))
    return {**variables, PARAMETERS: dumps(listed)}


def _spelled_out(name: str, value: Given) -> dict[str, str]:
    if isinstance(value, str):
        return {_variable(name): value}
    items = value.items() if isinstance(value, dict) else enumerate(value)
    return {_variable(f"{name}_{key}"): item for key, item in items}


def _variable(name: str) -> str:
    return f"PARAM_{_NO_LETTER.sub('_', name.upper())}"
