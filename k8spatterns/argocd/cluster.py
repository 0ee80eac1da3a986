"""What Argo CD says about the cluster, against what an app is made for and makes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from k8spatterns.app import KUBERNETES_VERSIONS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from k8spatterns.app import App
    from k8spatterns.argocd.build import ArgoBuild
    from k8spatterns.manifest import Manifest

_VERSION = re.compile(r"v?1\.(\d+)")
_OPTIONS = "argocd.argoproj.io/sync-options"
_SKIP = "SkipDryRunOnMissingResource=true"


class Target(NamedTuple):
    """The version that the checks are for.

    Fields:
        kubernetes: None where the app's own holds.
        warning: where it is not quite the cluster's; empty otherwise.
    """

    kubernetes: str | None
    warning: str = ""


def target_for(app: App, cluster: str) -> Target:
    """Return the version of the checks: the app's, else the cluster's, or the nearest one known."""
    if app.names_version or not cluster:
        return Target(None)
    found = _VERSION.match(cluster)
    if found is None:
        return Target(None, f"KUBE_VERSION {cluster!r} is no version; checked for {app.kubernetes}")
    known = [int(version.partition(".")[2]) for version in KUBERNETES_VERSIONS]
    minor = min(max(int(found[1]), known[0]), known[-1])
    warning = f"Kubernetes 1.{found[1]} is not known; checked for 1.{minor}"
    return Target(f"1.{minor}", "" if minor == int(found[1]) else warning)


def missing_apis(manifests: Iterable[Manifest], build: ArgoBuild) -> Iterator[str]:
    """Yield a warning for every kind that the cluster does not serve and the app does not bring.

    An object that says `SkipDryRunOnMissingResource=true` needs none: Argo CD then applies it in
    its turn, when whoever brings the kind has done so.
    """
    if not build.api_versions:
        return
    manifests = list(manifests)
    brought = {_defined(manifest) for manifest in manifests}
    warned: set[str] = set()
    for manifest in manifests:
        api = f"{manifest.api_version}/{manifest.kind}"
        if api in warned or _is_served(manifest, build) or _skips(manifest):
            continue
        if (manifest.group, manifest.kind) in brought:
            continue
        warned.add(api)
        yield (
            f"{_place(manifest)}the cluster does not serve {api} yet, and {manifest.id} needs it: "
            f"install what brings it first, or give the object the sync option {_SKIP}"
        )


def _is_served(manifest: Manifest, build: ArgoBuild) -> bool:
    """Say whether the cluster serves a kind; of some groups only the versions may be listed."""
    if build.serves(f"{manifest.api_version}/{manifest.kind}"):
        return True
    prefix = f"{manifest.api_version}/"
    lists_kinds = any(
        api.startswith(prefix) and _is_kind(api, prefix) for api in build.api_versions
    )
    return build.serves(manifest.api_version) and not lists_kinds


def _is_kind(api: str, prefix: str) -> bool:
    """Say whether what follows is a kind, and not the version of a group named like the prefix."""
    return api.removeprefix(prefix)[:1].isupper()


def _defined(manifest: Manifest) -> tuple[str, str]:
    """Return the group and kind that a CustomResourceDefinition brings."""
    spec = manifest.tree.get("spec")
    if manifest.kind != "CustomResourceDefinition" or not isinstance(spec, dict):
        return ("", "")
    names = spec.get("names")
    return str(spec.get("group")), str(names.get("kind") if isinstance(names, dict) else "")


def _skips(manifest: Manifest) -> bool:
    annotations = manifest.metadata.get("annotations")
    return isinstance(annotations, dict) and _SKIP in str(annotations.get(_OPTIONS))


def repeated(manifests: Iterable[Manifest], namespace: str) -> Iterator[str]:
    """Yield an error for every object that Argo CD would take for one that is there already.

    It puts an object without a namespace into the Application's, and does not look at versions.
    """
    seen: dict[tuple[str, str, str, str], Manifest] = {}
    for manifest in manifests:
        if not manifest.metadata.get("name"):
            continue
        place = (manifest.namespace or namespace) if _is_namespaced(manifest) else ""
        first = seen.setdefault((manifest.group, manifest.kind, place, manifest.name), manifest)
        if first is not manifest:
            yield (
                f"{_place(manifest)}{manifest.kind}/{manifest.name} is there already: Argo CD "
                f"puts it into the namespace {place!r}, as the one of {_place(first)}"
                "give both a namespace, rename one, or leave it out"
            )


def _is_namespaced(manifest: Manifest) -> bool:
    from k8spatterns.api.registry import find

    resource = find(manifest.api_version, manifest.kind)
    return resource is None or resource.namespaced


def _place(manifest: Manifest) -> str:
    origin = manifest.origin
    return f"{origin}: " if origin else ""
