"""`k8spatterns argocd install`: prints what makes an Argo CD run the plugin."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from k8spatterns.argocd.plugin import NAMESPACE, config_map, helm_values, repo_server_patch
from k8spatterns.cli.argocd_plugin import OPTIONS, plugin_of
from k8spatterns.cli.command import Command, Parameter
from k8spatterns.cli.status import WRITTEN
from k8spatterns.emitter import to_yaml
from k8spatterns.errors import UsageError

if TYPE_CHECKING:
    from k8spatterns.argocd.plugin import Plugin

_ONLY = ("configmap", "patch")


def install(  # noqa: PLR0913 - each is an option of the command line
    *,
    image: str,
    namespace: str,
    only: str | None,
    for_helm: bool,
    name: str,
    version: str | None,
    app: str | None,
    profile: str | None,
    discover_file: str | None,
    discover_glob: str | None,
    discover_command: str | None,
) -> int:
    """Write the manifests, or the values for the chart, and return the exit status.

    Raises:
        UsageError: an option has no fitting value.
    """
    plugin = plugin_of(
        name=name,
        version=version,
        app=app,
        profile=profile,
        discover_file=discover_file,
        discover_glob=discover_glob,
        discover_command=discover_command,
    )
    _check(image, namespace, only, for_helm=for_helm)
    documents = _documents(plugin._replace(image=image), namespace, only, for_helm=for_helm)
    sys.stdout.write(to_yaml(documents))
    return WRITTEN


def _check(image: str, namespace: str, only: str | None, *, for_helm: bool) -> None:
    from k8spatterns.syntax.image import image_reference
    from k8spatterns.syntax.names import dns_label

    if refusal := image_reference(image):
        raise UsageError(f"--image: {refusal}")
    if refusal := dns_label(namespace):
        raise UsageError(f"--namespace: {refusal}")
    if only is not None and only not in _ONLY:
        raise UsageError(f"--only {only}: write configmap or patch")
    if only and for_helm:
        raise UsageError("--only and --helm-values: the values are one document; give one of them")


def _documents(
    plugin: Plugin, namespace: str, only: str | None, *, for_helm: bool
) -> list[dict[str, Any]]:
    if for_helm:
        return [helm_values(plugin)]
    parts = {
        "configmap": config_map(plugin, {"namespace": namespace}),
        "patch": repo_server_patch(plugin, namespace),
    }
    return [part for name, part in parts.items() if only in (None, name)]


COMMAND = Command(
    name="argocd install",
    help=(
        "Write the ConfigMap with plugin.yaml and the patch of argocd-repo-server to stdout, for "
        "a server-side apply; or values for the Helm chart argo-cd."
    ),
    parameters=(
        Parameter(
            "image",
            "The image of the sidecar, as docker/argocd/Dockerfile builds it.",
            names=("--image",),
            metavar="IMAGE",
            required=True,
        ),
        Parameter(
            "namespace",
            "The namespace of Argo CD.",
            names=("-n", "--namespace"),
            metavar="NAMESPACE",
            default=NAMESPACE,
        ),
        Parameter(
            "only",
            "configmap or patch: one of the two only, such as for a kustomization.",
            names=("--only",),
            metavar="PART",
        ),
        Parameter(
            "for_helm",
            "Write values for the Helm chart argo-cd instead.",
            names=("--helm-values",),
            flag=True,
        ),
        *OPTIONS,
    ),
    run=install,
)
