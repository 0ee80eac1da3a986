"""The plugin as Argo CD wants it: `plugin.yaml`, and what makes `argocd-repo-server` run it.

`k8spatterns argocd plugin`, `k8spatterns argocd install` and `ArgoCmpPlugin` all take it from here.

See https://argo-cd.readthedocs.io/en/stable/operator-manual/config-management-plugins/
"""

from __future__ import annotations

from typing import Any, NamedTuple, TypeAlias

Tree: TypeAlias = "dict[str, Any]"

NAME = "k8spatterns"
NAMESPACE = "argocd"
REPO_SERVER = "argocd-repo-server"
USER = 999
FOLDER = "/home/argocd/cmp-server"
CONFIG = f"{FOLDER}/config/plugin.yaml"
SERVER = "/var/run/argocd/argocd-cmp-server"
RESOURCES: Tree = {
    "requests": {"cpu": "100m", "memory": "256Mi", "ephemeral-storage": "64Mi"},
    "limits": {"memory": "1Gi", "ephemeral-storage": "1Gi"},
}
# The same output from the same input, and nothing written beside the code.
ENVIRONMENT = {"PYTHONDONTWRITEBYTECODE": "1", "PYTHONHASHSEED": "0"}
_HELM_CONFIG_MAP = "argocd-cmp-cm"


class Plugin(NamedTuple):
    """What can be said about the plugin.

    Fields:
        name: how Applications name it, where it has no version.
        version: None by default; with one, Applications must name the plugin `<name>-<version>`.
        arguments: of `k8spatterns argocd generate`.
        app: the file of the apps, as `generate` and `parameters` take it; None is `app.py`.
        discover: the part `discover` of `plugin.yaml`; empty where it is used by its name only.
        preserve_file_mode: whether it gets files with their executable bits.
        provide_git_creds: whether it may ask for the credentials of the repository.
        image: of the sidecar.
        resources: of the sidecar.
        env: further variables of the sidecar, as a container has them.
        env_from: where it takes variables from, as a container has them.
    """

    name: str = NAME
    version: str | None = None
    arguments: tuple[str, ...] = ()
    app: str | None = None
    discover: Tree = {}  # noqa: RUF012 - nothing writes to it
    preserve_file_mode: bool = False
    provide_git_creds: bool = False
    image: str = ""
    resources: Tree = RESOURCES
    env: tuple[Tree, ...] = ()
    env_from: tuple[Tree, ...] = ()

    @property
    def config_map_name(self) -> str:
        """The name of the ConfigMap that holds `plugin.yaml`."""
        return f"{self.name}-plugin"


def plugin_tree(plugin: Plugin) -> Tree:
    """Return `plugin.yaml`."""
    return {
        "apiVersion": "argoproj.io/v1alpha1",
        "kind": "ConfigManagementPlugin",
        "metadata": {"name": plugin.name},
        "spec": _spec(plugin),
    }


def plugin_text(plugin: Plugin) -> str:
    """Return `plugin.yaml` as text."""
    from k8spatterns.emitter import yaml_document

    return yaml_document(plugin_tree(plugin))


def _spec(plugin: Plugin) -> Tree:
    app = [plugin.app] if plugin.app else []
    version = {} if plugin.version is None else {"version": plugin.version}
    spec: Tree = {
        **version,
        "generate": {"command": ["k8spatterns", "argocd", "generate", *app, *plugin.arguments]},
        "parameters": {"dynamic": {"command": ["k8spatterns", "argocd", "parameters", *app]}},
    }
    if plugin.discover:
        spec["discover"] = plugin.discover
    if plugin.preserve_file_mode:
        spec["preserveFileMode"] = True
    if plugin.provide_git_creds:
        spec["provideGitCreds"] = True
    return spec


def config_map(plugin: Plugin, metadata: Tree) -> Tree:
    """Return the ConfigMap that holds `plugin.yaml`."""
    return {
        "apiVersion": "v1",
        "kind": "ConfigMap",
        "metadata": {"name": plugin.config_map_name, **metadata},
        "data": {"plugin.yaml": plugin_text(plugin)},
    }


def repo_server_patch(plugin: Plugin, namespace: str) -> Tree:
    """Return the strategic-merge patch of `argocd-repo-server`.

    A checksum of `plugin.yaml` restarts it when that changes, since it is read at the start only.
    """
    return {
        "apiVersion": "apps/v1",
        "kind": "Deployment",
        "metadata": {"name": REPO_SERVER, "namespace": namespace},
        "spec": {
            "template": {
                "metadata": {"annotations": checksum(plugin)},
                "spec": {
                    "containers": [sidecar(plugin, plugin.config_map_name, "plugin.yaml")],
                    "volumes": volumes(plugin, plugin.config_map_name),
                },
            }
        },
    }


def helm_values(plugin: Plugin) -> Tree:
    """Return values for the chart `argo-cd`, which makes the ConfigMap itself."""
    return {
        "configs": {"cmp": {"create": True, "plugins": {plugin.name: _spec(plugin)}}},
        "repoServer": {
            "extraContainers": [sidecar(plugin, _HELM_CONFIG_MAP, f"{plugin.name}.yaml")],
            "volumes": volumes(plugin, _HELM_CONFIG_MAP),
        },
    }


def checksum(plugin: Plugin) -> dict[str, str]:
    """Return the annotation that changes with `plugin.yaml`."""
    from hashlib import sha256

    digest = sha256(plugin_text(plugin).encode()).hexdigest()
    return {f"checksum/{plugin.config_map_name}": digest}


def sidecar(plugin: Plugin, config: str, key: str) -> Tree:
    """Return the container that runs the plugin.

    Args:
        plugin: what it runs.
        config: the volume with `plugin.yaml`.
        key: of that file in the volume.
    """
    mounts = {
        "var-files": {"mountPath": "/var/run/argocd"},
        "plugins": {"mountPath": f"{FOLDER}/plugins"},
        config: {"mountPath": CONFIG, "subPath": key},
        _temporary(plugin): {"mountPath": "/tmp"},  # noqa: S108 - the sidecar's own
    }
    own = [{"name": name, "value": value} for name, value in ENVIRONMENT.items()]
    container: Tree = {
        "name": plugin.name,
        "image": plugin.image,
        "command": [SERVER],
        "env": [*own, *plugin.env],
        "resources": plugin.resources,
        "securityContext": {
            "allowPrivilegeEscalation": False,
            "capabilities": {"drop": ["ALL"]},
            "readOnlyRootFilesystem": True,
            "runAsNonRoot": True,
            "runAsUser": USER,
            "seccompProfile": {"type": "RuntimeDefault"},
        },
        "volumeMounts": [{"name": name, **mount} for name, mount in mounts.items()],
    }
    return container | ({"envFrom": list(plugin.env_from)} if plugin.env_from else {})


def volumes(plugin: Plugin, config: str) -> list[Tree]:
    """Return the volumes of the sidecar that `argocd-repo-server` has not got yet."""
    return [
        {"name": config, "configMap": {"name": config}},
        {"name": _temporary(plugin), "emptyDir": {}},
    ]


def _temporary(plugin: Plugin) -> str:
    """Return the name of the volume for temporary files; it is not the repo server's own."""
    return f"{plugin.name}-tmp"
