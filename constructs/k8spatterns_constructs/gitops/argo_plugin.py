"""`ArgoPlugin` and `ArgoPatterns`: config-management plugins as sources of an Application."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar, Self, TypeAlias

from pydantic import Field, model_validator

from k8spatterns.parameters import Parameters
from k8spatterns.types import EnvName
from k8spatterns_constructs.gitops.argo_source import ArgoSource
from k8spatterns_constructs.gitops.argo_types import RepoPath
from k8spatterns_constructs.gitops.mirrored import Tree, compact, named, plain

PluginParameter: TypeAlias = str | Sequence[str] | Mapping[str, str]


class PluginSource(ArgoSource):
    """What a config-management plugin makes; the base of such sources.

    Fields:
        path: the directory that the plugin runs in; the repository's root by default.
        plugin: the plugin's name, with `-` and its version where its `plugin.yaml` has one; by
            default Argo CD asks the plugins which one fits.
        env: environment variables; the plugin sees them with `ARGOCD_ENV_` before their names.

    Raises:
        InvalidConstructError: a variable whose name already starts with `ARGOCD_ENV_`.

    See https://argo-cd.readthedocs.io/en/stable/operator-manual/config-management-plugins/
    """

    TOOL: ClassVar[str] = "plugin"

    path: RepoPath = "."
    plugin: str | None = None
    env: Mapping[EnvName, str] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _variables_without_prefix(self) -> Self:
        for name in self.env:
            if name.startswith("ARGOCD_ENV_"):
                bare = name.removeprefix("ARGOCD_ENV_")
                raise ValueError(
                    f"Argo CD puts ARGOCD_ENV_ before {name} once more\nhint: write {bare}"
                )
        return self

    def tool(self) -> Tree:
        """Return the plugin's part of the source."""
        return compact(
            name=self.plugin,
            parameters=[_parameter(name, value) for name, value in self.given().items()],
            env=named(self.env),
        )

    def given(self) -> Mapping[str, PluginParameter]:
        """Return the parameters by name."""
        raise NotImplementedError

    def tree(self) -> Tree:
        """Return the source; the plugin stands there even where nothing is said about it."""
        return {**super().tree(), self.TOOL: self.tool()}


class ArgoPlugin(PluginSource):
    """A config-management plugin that makes the manifests.

    Fields:
        parameters: by name; text, a list of texts, or a mapping of texts.

    See https://argo-cd.readthedocs.io/en/stable/operator-manual/config-management-plugins/
    """

    parameters: Mapping[str, PluginParameter] = Field(default_factory=dict)

    def given(self) -> Mapping[str, PluginParameter]:
        """Return the parameters by name."""
        return self.parameters


class ArgoPatterns(PluginSource):
    """An app of this library, made by its own config-management plugin in Argo CD.

    Fields:
        path: the directory that holds `app.py`.
        plugin: `k8spatterns` by default, as the plugin's `plugin.yaml` names it.
        parameters: what the app's function takes: an instance of its `Parameters`, of which the
            fields that were given are passed on, or values by name.

    Raises:
        InvalidConstructError: a value that has no form as a parameter, such as a list of mappings.

    See https://argo-cd.readthedocs.io/en/stable/operator-manual/config-management-plugins/#using-a-config-management-plugin-with-parameters
    """

    plugin: str | None = "k8spatterns"
    parameters: Parameters | Mapping[str, Any] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _parameters_have_a_form(self) -> Self:
        self.given()
        return self

    def given(self) -> Mapping[str, PluginParameter]:
        """Return the parameters as text, lists of texts and mappings of texts."""
        given = self.parameters
        if isinstance(given, Parameters):
            given = given.model_dump(mode="json", exclude_unset=True)
        return {name: _formed(name, value) for name, value in given.items() if value is not None}


def _parameter(name: str, value: PluginParameter) -> Tree:
    if isinstance(value, str):
        return {"name": name, "string": value}
    return {"name": name, "map" if isinstance(value, Mapping) else "array": plain(value)}


def _formed(name: str, value: Any) -> PluginParameter:
    if isinstance(value, Mapping):
        return {str(key): _text(name, item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_text(name, item) for item in value]
    return _text(name, value)


def _text(name: str, value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str | int | float):
        return str(value)
    raise ValueError(
        f'the parameter "{name}" holds {type(value).__name__}, which Argo CD can\'t pass on\n'
        "hint: text, numbers, booleans, and lists and mappings of these; nest no further"
    )
