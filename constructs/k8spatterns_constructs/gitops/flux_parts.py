"""What a FluxKustomization and a FluxHelmRelease share: patches, images, dependencies, values."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, ClassVar, Self

from pydantic import model_validator

from k8spatterns.api import k8s
from k8spatterns.types import ConfigKey, DnsLabel, DnsSubdomain, Many
from k8spatterns.value import Value
from k8spatterns_constructs.gitops.argo_kustomize import KustomizeTarget
from k8spatterns_constructs.gitops.flux_types import name_of
from k8spatterns_constructs.gitops.mirrored import Mirrored, Tree, compact

_TARGET_PATH = re.compile(r"(?=.{1,250}\Z)([\w\-.\\/]|\[[0-9]{1,5}\])+", re.ASCII)


class FluxPatch(Mirrored):
    """A patch of what is deployed.

    Fields:
        patch: a strategic merge patch or a JSON patch, as YAML text.
        target: the objects that it changes; a merge patch may name them itself.

    See https://fluxcd.io/flux/components/kustomize/kustomizations/#patches
    """

    patch: str
    target: KustomizeTarget | None = None


class FluxImage(Mirrored):
    """An image in place of another one.

    Fields:
        name: the image that is replaced, without its tag.
        new_name: by default the same.
        new_tag: its tag; or
        digest: its digest.

    Raises:
        InvalidConstructError: nothing to put in its place, or a tag and a digest.

    See https://fluxcd.io/flux/components/kustomize/kustomizations/#images
    """

    name: str
    new_name: str | None = None
    new_tag: str | None = None
    digest: str | None = None

    @model_validator(mode="after")
    def _replaces(self) -> Self:
        if not (self.new_name or self.new_tag or self.digest):
            raise ValueError('nothing takes its place\nhint: new_tag="1.4.2"')
        if self.new_tag and self.digest:
            raise ValueError("a digest overrules the tag\nhint: keep one of them")
        return self


class FluxDependency(Mirrored):
    """Something that must be ready before; one that lives outside the app, or with a condition.

    Fields:
        name: of the other Kustomization or HelmRelease.
        namespace: that of what depends on it by default.
        ready_expr: a CEL expression that must hold, too; none by default.

    See https://fluxcd.io/flux/components/kustomize/kustomizations/#dependencies
    """

    name: DnsSubdomain
    namespace: DnsLabel | None = None
    ready_expr: str | None = None


class FluxKubeConfig(Value):
    """Credentials for another cluster.

    Fields:
        secret: the name of a Secret with a kubeconfig; or
        config_map: the name of a ConfigMap that says how to get credentials.
        key: the Secret's key; `value` or `value.yaml` by default.

    Raises:
        InvalidConstructError: neither or both, or a key of a ConfigMap.

    See https://fluxcd.io/flux/components/kustomize/kustomizations/#kubeconfig-remote-clusters
    """

    secret: DnsSubdomain | None = None
    config_map: DnsSubdomain | None = None
    key: ConfigKey | None = None

    @model_validator(mode="after")
    def _one_of_both(self) -> Self:
        if (self.secret is None) == (self.config_map is None):
            raise ValueError("give either secret= or config_map=")
        if self.key is not None and self.secret is None:
            raise ValueError("key is one of a Secret\nhint: leave it out")
        return self

    def tree(self) -> Tree:
        """Return the credentials as the API has them."""
        if self.secret is not None:
            return {"secretRef": compact(name=self.secret, key=self.key)}
        return {"configMapRef": {"name": self.config_map}}


class FluxHealthCheckExpr(Mirrored):
    """How the health of a kind is told, by CEL over its objects.

    Fields:
        api_version, kind: of the objects.
        current: true where an object is as it should be.
        failed: true where it has failed; never by default.
        in_progress: true where it is on its way; never by default.

    See https://fluxcd.io/flux/components/kustomize/kustomizations/#health-check-expressions
    """

    api_version: str
    kind: str
    current: str
    failed: str | None = None
    in_progress: str | None = None


class FluxValuesFrom(Value):
    """Values from a ConfigMap or a Secret.

    Fields:
        config_map: a `k8s.ConfigMap` of the app, or the name of one outside of it; or
        secret: a `k8s.Secret` of the app, or the name of one outside of it.
        values_key: the key; `values.yaml` by default.
        target_path: the value that the key's text becomes, such as `auth.password`; by default the
            text is YAML with any values.
        literal: whether that text stays as it is, without `helm --set`'s syntax; False by default.
        optional: whether it may be missing; False by default.

    Raises:
        InvalidConstructError: neither or both, `literal` without `target_path`, or a path that Flux
            does not take.

    See https://fluxcd.io/flux/components/helm/helmreleases/#values-references
    """

    config_map: DnsSubdomain | k8s.ConfigMap | None = None
    secret: DnsSubdomain | k8s.Secret | None = None
    values_key: ConfigKey | None = None
    target_path: str | None = None
    literal: bool | None = None
    optional: bool | None = None

    @model_validator(mode="after")
    def _fits(self) -> Self:
        referred(self.config_map, self.secret)
        if self.target_path is not None and not _TARGET_PATH.fullmatch(self.target_path):
            raise ValueError(
                f'"{self.target_path}" is no path of a value\n'
                'hint: write "auth.password" or "a[0].b"'
            )
        if self.literal and not self.target_path:
            raise ValueError("literal is about target_path\nhint: add target_path=...")
        return self

    def tree(self) -> Tree:
        """Return the reference as the API has it."""
        return {
            **referred(self.config_map, self.secret),
            **compact(
                valuesKey=self.values_key,
                targetPath=self.target_path,
                literal=self.literal,
                optional=self.optional,
            ),
        }


def referred(
    config_map: str | k8s.ConfigMap | None, secret: str | k8s.Secret | None
) -> dict[str, Any]:
    """Return kind and name of the one that is given.

    Raises:
        ValueError: neither or both are given.
    """
    if (config_map is None) == (secret is None):
        raise ValueError("give either config_map= or secret=")
    kind = "ConfigMap" if secret is None else "Secret"
    return {"kind": kind, "name": name_of(config_map if secret is None else secret)}


class FluxPostRenderer(Mirrored):
    """What Kustomize changes in the manifests of a chart.

    Fields:
        patches: in order.
        images: in place of others.

    Raises:
        InvalidConstructError: neither of both.

    See https://fluxcd.io/flux/components/helm/helmreleases/#post-renderers
    """

    KEY: ClassVar[str] = "kustomize"

    patches: Many[FluxPatch] = ()
    images: Many[FluxImage] = ()

    @model_validator(mode="after")
    def _changes_something(self) -> Self:
        if not self.patches and not self.images:
            raise ValueError('nothing is changed\nhint: patches=[FluxPatch(patch="...")]')
        return self

    def tree(self) -> Tree:
        """Return the renderer as the API has it."""
        return {self.KEY: super().tree()}


def common_metadata(
    labels: Mapping[str, str] | None, annotations: Mapping[str, str] | None
) -> Tree:
    """Return the metadata that all deployed objects get."""
    return compact(labels=dict(labels or {}), annotations=dict(annotations or {}))
