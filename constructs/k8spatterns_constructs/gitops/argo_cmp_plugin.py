"""`ArgoCmpPlugin`: this library as a config-management plugin of Argo CD."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal, Self

from pydantic import Field, field_validator, model_validator

from k8spatterns.api import from_plain, k8s, to_plain
from k8spatterns.argocd import plugin as engine
from k8spatterns.construct import Construct, Part
from k8spatterns.override import JsonPatch, Override
from k8spatterns.types import Annotations, DnsLabel, ImageRef, Labels, Many
from k8spatterns_constructs.gitops.mirrored import Tree, compact
from k8spatterns_constructs.workloads.environment import Env, EnvFrom, env_vars
from k8spatterns_constructs.workloads.resources import Resources

_RULES = ("discover_file", "discover_glob", "discover_command")


class ArgoCmpPlugin(Construct):
    """A config-management plugin of Argo CD that runs this library, for `ArgoPatterns` sources.

    It makes the ConfigMap with `plugin.yaml`. `argocd-repo-server` runs the plugin as a sidecar: as
    that Deployment is of Argo CD's own installation, `repo_server_patch()`,
    `repo_server_overrides()` and `helm_values()` give what has to change there, each for another
    way to install it. `k8spatterns argocd install` prints the same.

    Fields:
        name: how Applications name the plugin, `k8spatterns` by default.
        image: of the sidecar, as `docker/argocd/Dockerfile` builds it.
        version: none by default; with one, Applications must name the plugin `<name>-<version>`.
        app: the file of the apps, as `k8spatterns argocd generate` takes it; `app.py` by default.
        profile: how strict the checks are, instead of the apps' own.
        discover_file: Argo CD uses the plugin for every application whose directory has a file that
            fits this pattern; by default only where an Application names it.
        discover_glob: the same, with `**` for any directories below it.
        discover_command: the same, where this command ends well and prints something.
        preserve_file_mode: whether files keep their executable bits; False by default.
        provide_git_creds: whether the plugin may ask for the credentials of the repository; False
            by default.
        resources: of the sidecar; 100m CPU, 256Mi of memory and at most 1Gi by default.
        env: variables of the sidecar, beside those that make the output the same each time.
        env_from: all keys of ConfigMaps and Secrets as variables of the sidecar.
        labels, annotations: of the ConfigMap.

    Raises:
        InvalidConstructError: more than one rule of discovery, a name that is the repo server's
            own, or an image without a tag or digest.

    See https://argo-cd.readthedocs.io/en/stable/operator-manual/config-management-plugins/
    """

    name: DnsLabel = engine.NAME
    image: ImageRef
    version: str | None = Field(default=None, min_length=1)
    app: str | None = None
    profile: Literal["default", "restricted", "relaxed"] | None = None
    discover_file: str | None = Field(default=None, min_length=1)
    discover_glob: str | None = Field(default=None, min_length=1)
    discover_command: Many[str] = ()
    preserve_file_mode: bool = False
    provide_git_creds: bool = False
    resources: Resources | None = None
    env: Env = Field(default_factory=dict)
    env_from: Many[EnvFrom] = ()
    labels: Labels | None = None
    annotations: Annotations | None = None

    @field_validator("name")
    @classmethod
    def _not_the_repo_server(cls, name: str) -> str:
        if name == engine.REPO_SERVER:
            raise ValueError(
                f"{name} is the repo server's own container\nhint: choose another name"
            )
        return name

    @field_validator("image")
    @classmethod
    def _pinned(cls, image: str) -> str:
        last = image.rpartition("/")[2]
        if "@" not in last and (":" not in last or last.endswith(":latest")):
            raise ValueError(
                f'"{image}" is another image tomorrow, and Argo CD caches what it makes\n'
                "hint: give it a tag or a digest"
            )
        return image

    @model_validator(mode="after")
    def _one_rule(self) -> Self:
        given = [rule for rule in _RULES if getattr(self, rule)]
        if len(given) > 1:
            raise ValueError(
                f"{' and '.join(given)} are given, and Argo CD looks at the first only\n"
                "hint: give one of them"
            )
        return self

    def compose(self) -> Iterable[Part]:
        """Yield the ConfigMap."""
        metadata = compact(labels=self.labels, annotations=self.annotations)
        yield from_plain(k8s.ConfigMap, engine.config_map(self._plugin(), metadata))

    def repo_server_patch(self, namespace: str = engine.NAMESPACE) -> Tree:
        """Return the strategic-merge patch of `argocd-repo-server`, for a kustomization.

        Args:
            namespace: of Argo CD.
        """
        return engine.repo_server_patch(self._plugin(), namespace)

    def repo_server_overrides(self) -> tuple[Override, ...]:
        """Return the same as overrides, for an app that includes Argo CD's own manifests."""
        plugin = self._plugin()
        config = plugin.config_map_name
        pods = {"metadata": {"annotations": engine.checksum(plugin)}}
        added = [
            JsonPatch(
                op="add",
                path="/spec/template/spec/containers/-",
                value=engine.sidecar(plugin, config, "plugin.yaml"),
            ),
            *(
                JsonPatch(op="add", path="/spec/template/spec/volumes/-", value=volume)
                for volume in engine.volumes(plugin, config)
            ),
        ]
        return (
            Override(kind="Deployment", name=engine.REPO_SERVER, patch=added),
            Override(
                kind="Deployment",
                name=engine.REPO_SERVER,
                merge={"spec": {"template": pods}},
            ),
        )

    def helm_values(self) -> Tree:
        """Return values for the Helm chart `argo-cd`, which makes the ConfigMap itself."""
        return engine.helm_values(self._plugin())

    def _plugin(self) -> engine.Plugin:
        asked = self.resources.requirements() if self.resources else None
        return engine.Plugin(
            name=self.name,
            version=self.version,
            arguments=() if self.profile is None else ("--profile", self.profile),
            app=self.app,
            discover=self._discovery(),
            preserve_file_mode=self.preserve_file_mode,
            provide_git_creds=self.provide_git_creds,
            image=self.image,
            resources=to_plain(asked) if asked else engine.RESOURCES,
            env=tuple(to_plain(variable) for variable in env_vars(self.env) or ()),
            env_from=tuple(to_plain(source.source()) for source in self.env_from),
        )

    def _discovery(self) -> dict[str, Any]:
        if self.discover_file:
            return {"fileName": self.discover_file}
        find = compact(glob=self.discover_glob, command=list(self.discover_command))
        return {"find": find} if find else {}
