"""Rules for Flux, whose controllers refuse what they can't read.

https://fluxcd.io/flux/components/
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.graph.paths import values
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.system_fields import chained, each_checked, only_one
from k8spatterns.rules.values import items, mapping, spec_of, text
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest

_SOURCE = "source.toolkit.fluxcd.io"
KUSTOMIZATION = ("kustomize.toolkit.fluxcd.io", "Kustomization")
HELM_RELEASE = ("helm.toolkit.fluxcd.io", "HelmRelease")
POLICY = ("image.toolkit.fluxcd.io", "ImagePolicy")
_RANGES: dict[tuple[str, str], str] = {
    (_SOURCE, "GitRepository"): "spec.ref.semver",
    (_SOURCE, "OCIRepository"): "spec.ref.semver",
    (_SOURCE, "HelmChart"): "spec.version",
    HELM_RELEASE: "spec.chart.spec.version",
    POLICY: "spec.policy.semver.range",
}
_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_"


@object_rule("K8S-FLUX-001", kinds=_RANGES, severity="warning", needs=("semver", "version"))
def version_range_unread(manifest: Manifest) -> Iterator[Problem]:
    """A range of versions is one that Flux can read."""
    from k8spatterns.syntax.semver_range import semver_range

    found = values(manifest.tree, _RANGES[manifest.group, manifest.kind])
    yield from each_checked(semver_range, found)


@object_rule(
    "K8S-FLUX-002", kinds=[KUSTOMIZATION, HELM_RELEASE], severity="warning", needs=("dependsOn",)
)
def waits_for_itself(manifest: Manifest) -> Iterator[Problem]:
    """Nothing waits for itself."""
    for index, dependency in items(spec_of(manifest.tree), "dependsOn"):
        space = text(dependency.get("namespace")) or manifest.namespace
        if text(dependency.get("name")) == manifest.name and space == manifest.namespace:
            message = f"{manifest.name} waits for itself, and never starts"
            yield Problem(message, f"spec.dependsOn[{index}]", "leave it out")


@object_rule("K8S-FLUX-003", kinds=[KUSTOMIZATION], severity="warning", needs=("postBuild",))
def substitute_unread(manifest: Manifest) -> Iterator[Problem]:
    """The names that a Kustomization substitutes are names of variables."""
    for name in chained(spec_of(manifest.tree), "postBuild", "substitute"):
        key = str(name)
        if not key or key[0] not in _LETTERS or key.strip(f"{_LETTERS}0123456789"):
            message = f"{shown(key)} is no name of a variable"
            path = f"spec.postBuild.substitute[{key}]"
            yield Problem(message, path, "write letters, digits and '_', no digit first")


@object_rule("K8S-FLUX-004", kinds=[POLICY], severity="warning", needs=("policy",))
def image_policy_unclear(manifest: Manifest) -> Iterator[Problem]:
    """An ImagePolicy sorts tags in one way."""
    policy = mapping(spec_of(manifest.tree).get("policy"))
    yield from only_one(policy, ("semver", "alphabetical", "numerical"), "spec.policy")
