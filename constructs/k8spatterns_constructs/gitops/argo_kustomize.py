"""`ArgoKustomize`: a Kustomize directory as the source of an Argo CD Application."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Self

from pydantic import Field, model_validator

from k8spatterns.types import Annotations, Count, Labels, Many
from k8spatterns_constructs.gitops.argo_source import ArgoSource
from k8spatterns_constructs.gitops.argo_types import RepoPath, TemplatedNamespace
from k8spatterns_constructs.gitops.mirrored import Mirrored, Tree, compact, named


class KustomizeTarget(Mirrored):
    """The objects that a Kustomize patch changes; regular expressions in full.

    Fields:
        group, version, kind, name, namespace: of the objects; any by default.
        label_selector, annotation_selector: such as `app=web`; any by default.

    See https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/patches/
    """

    group: str | None = None
    version: str | None = None
    kind: str | None = None
    name: str | None = None
    namespace: str | None = None
    label_selector: str | None = None
    annotation_selector: str | None = None


class ArgoKustomizePatch(Mirrored):
    """A patch that Kustomize applies, beside those of the directory.

    Fields:
        patch: a strategic merge patch or a JSON patch, as YAML text; or
        path: a file with it, from the source's directory.
        target: the objects that it changes; a merge patch may name them itself.
        options: such as `{"allowNameChange": True}`; none by default.

    Raises:
        InvalidConstructError: neither or both of `patch` and `path`.

    See https://argo-cd.readthedocs.io/en/stable/user-guide/kustomize/#patches
    """

    patch: str | None = None
    path: RepoPath | None = None
    target: KustomizeTarget | None = None
    options: Mapping[str, bool] = Field(default_factory=dict)

    @model_validator(mode="after")
    def _one_form(self) -> Self:
        if (self.patch is None) == (self.path is None):
            raise ValueError("a patch is either patch= (YAML text) or path= (a file)")
        return self


class ArgoKustomize(ArgoSource):
    """A Kustomize directory.

    Fields:
        path: the directory with `kustomization.yaml`.
        name_prefix, name_suffix: put around every name; none by default.
        namespace: of all objects; the kustomization's by default.
        images: in place of others, such as `web=registry.example.com/web:1.4.2`.
        replicas: the number of replicas by the workload's name.
        patches: beside those of the directory.
        components: directories of components, from the source's directory.
        ignore_missing_components: whether components may be missing; False by default.
        common_labels, common_annotations: of all objects; none by default.
        force_common_labels, force_common_annotations: whether they replace ones of the same key.
        label_without_selector: whether labels stay out of selectors, which can't be changed later;
            Kustomize puts them there by default.
        label_include_templates: whether labels then go to Pod templates, too.
        common_annotations_envsubst: whether `$ARGOCD_APP_NAME` and the like are filled in.
        version: of a Kustomize that Argo CD was given; its own by default.
        kube_version, api_versions: what Helm charts in it see of the cluster.

    Raises:
        InvalidConstructError: a path that is absolute, `label_include_templates` without
            `label_without_selector`, or an image without anything to put in its place.

    See https://argo-cd.readthedocs.io/en/stable/user-guide/kustomize/
    """

    TOOL: ClassVar[str] = "kustomize"
    UNWRITTEN: ClassVar[frozenset[str]] = frozenset({"replicas"})

    path: RepoPath
    name_prefix: str | None = None
    name_suffix: str | None = None
    namespace: TemplatedNamespace | None = None
    images: Many[str] = ()
    replicas: Mapping[str, Count] = Field(default_factory=dict)
    patches: Many[ArgoKustomizePatch] = ()
    components: Many[str] = ()
    ignore_missing_components: bool | None = None
    common_labels: Labels | None = None
    common_annotations: Annotations | None = None
    force_common_labels: bool | None = None
    force_common_annotations: bool | None = None
    label_without_selector: bool | None = None
    label_include_templates: bool | None = None
    common_annotations_envsubst: bool | None = None
    version: str | None = None
    kube_version: str | None = None
    api_versions: Many[str] = ()

    @model_validator(mode="after")
    def _labels_of_templates(self) -> Self:
        if self.label_include_templates and not self.label_without_selector:
            raise ValueError(
                "label_include_templates only means something where labels stay out of selectors\n"
                "hint: add label_without_selector=True"
            )
        return self

    @model_validator(mode="after")
    def _images_replace(self) -> Self:
        for image in self.images:
            if not any(mark in image for mark in "=:@"):
                raise ValueError(
                    f'the image "{image}" replaces nothing\n'
                    f'hint: write "{image}:TAG", or "{image}=OTHER-NAME:TAG"'
                )
        return self

    def tool(self) -> Tree:
        """Return Kustomize's options."""
        return {**super().tool(), **compact(replicas=named(self.replicas, "count"))}
