"""`ArgoApplication`: what Argo CD deploys, from where, to where."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, ClassVar, Literal, Self

from pydantic import Field, model_validator

from k8spatterns.api import argocd, from_plain
from k8spatterns.construct import Construct, Part
from k8spatterns.refusal import refusal
from k8spatterns.types import Annotations, Count, DnsLabel, Many
from k8spatterns_constructs.gitops.argo_destination import ArgoDestination
from k8spatterns_constructs.gitops.argo_project import ArgoProject
from k8spatterns_constructs.gitops.argo_source import ArgoRef, ArgoSource
from k8spatterns_constructs.gitops.argo_sync import ArgoSyncPolicy
from k8spatterns_constructs.gitops.argo_types import (
    PLACEHOLDER,
    TemplatedLabels,
    TemplatedName,
)
from k8spatterns_constructs.gitops.ignore_difference import IgnoreDifference
from k8spatterns_constructs.gitops.mirrored import Tree, compact, named, plain

_FINALIZER = "resources-finalizer.argocd.argoproj.io"
_FINALIZERS = {"foreground": _FINALIZER, "background": f"{_FINALIZER}/background"}


class ArgoApplication(Construct):
    """What Argo CD deploys, from where, to where.

    As the template of an `ArgoApplicationSet`, its texts may have placeholders.

    Fields:
        name: of the Application; also the name of a Helm release that has none of its own.
        namespace: of the Application itself; the chart's by default, which should be Argo CD's.
        source: where the manifests come from; or
        sources: several of them. Value files of a chart reach into an `ArgoRef` as `$values/...`.
        source_hydrator: in place of both: manifests that Argo CD renders into a branch first.
        destination: the cluster and namespace that they go to.
        project: an `ArgoProject`, or the name of one that exists; `default` by default.
        sync_policy: when and how; by default only when somebody asks.
        ignore_differences: fields that may differ between Git and the cluster.
        cascade: whether its objects go with the Application, `foreground` or `background`; by
            default they stay.
        revision_history_limit: how many syncs are remembered; Argo CD's 10 by default.
        info: what the user interface shows, by name.
        labels, annotations: of the Application.

    Raises:
        InvalidConstructError: no source, or several kinds of it; a value file of a `$ref` that no
            source has; two sources with the same `ref`; only sources that make no manifests.

    See https://argo-cd.readthedocs.io/en/stable/operator-manual/declarative-setup/#applications
    """

    KIND: ClassVar[str] = "Application"

    name: TemplatedName
    namespace: DnsLabel | None = None
    source: ArgoSource | None = None
    sources: Many[ArgoSource] = ()
    source_hydrator: argocd.argoproj_v1alpha1.ApplicationSpecSourceHydrator | None = None
    destination: ArgoDestination
    project: ArgoProject | TemplatedName = "default"
    sync_policy: ArgoSyncPolicy | None = None
    ignore_differences: Many[IgnoreDifference] = ()
    cascade: Literal["foreground", "background"] | None = None
    revision_history_limit: Count | None = None
    info: Mapping[str, str] = Field(default_factory=dict)
    labels: TemplatedLabels | None = None
    annotations: Annotations | None = None

    @model_validator(mode="after")
    def _one_kind_of_source(self) -> Self:
        given = [self.source is not None, bool(self.sources), self.source_hydrator is not None]
        if sum(given) != 1:
            raise ValueError(
                "an Application has source=, or sources=, or source_hydrator=\n"
                "hint: Argo CD ignores source where sources are given; give one of the three"
            )
        if self.every_source() and all(isinstance(one, ArgoRef) for one in self.every_source()):
            raise ValueError(
                "no source makes manifests\nhint: ArgoRef only holds value files; add a chart"
            )
        return self

    @model_validator(mode="after")
    def _refs_once(self) -> Self:
        refs = [source.ref for source in self.every_source() if source.ref]
        for ref in refs:
            if refs.count(ref) > 1:
                raise ValueError(f'two sources have ref="{ref}"\nhint: give each its own')
        return self

    @model_validator(mode="after")
    def _value_files_exist(self) -> Self:
        refs = {source.ref for source in self.every_source() if source.ref}
        for file in self._files_of_refs():
            ref = file[1:].partition("/")[0]
            if ref not in refs and PLACEHOLDER not in ref:
                there = ", ".join(sorted(f'"{name}"' for name in refs)) or "none"
                raise ValueError(
                    f'"{file}" is in a source with ref="{ref}", and there is no such source\n'
                    f'hint: add ArgoRef(ref="{ref}", repo_url=...) to sources; refs: {there}'
                )
        return self

    def every_source(self) -> tuple[ArgoSource, ...]:
        """Return the sources, however they were given."""
        return tuple(self.sources) if self.source is None else (self.source,)

    def _files_of_refs(self) -> Iterator[str]:
        for source in self.every_source():
            yield from (file for file in source.value_files_used() if file.startswith("$"))

    def project_name(self) -> str:
        """Return the project's name."""
        return self.project.name if isinstance(self.project, ArgoProject) else self.project

    def spec(self) -> Tree:
        """Return the specification as the API has it."""
        policy = None if self.sync_policy is None else self.sync_policy.tree()
        return compact(
            project=self.project_name(),
            source=plain(self.source),
            sources=plain(self.sources),
            sourceHydrator=plain(self.source_hydrator),
            destination=self.destination.tree(),
            syncPolicy=policy,
            ignoreDifferences=plain(self.ignore_differences),
            revisionHistoryLimit=self.revision_history_limit,
            info=named(self.info),
        )

    def metadata(self) -> Tree:
        """Return the metadata as the API has it."""
        return compact(
            name=self.name,
            namespace=self.namespace,
            labels=dict(self.labels or {}),
            annotations=dict(self.annotations or {}),
            finalizers=[_FINALIZERS[self.cascade]] if self.cascade else [],
        )

    def compose(self) -> Iterable[Part]:
        """Yield the Application."""
        self._check_no_template()
        yield from_plain(
            argocd.Application,
            {
                "apiVersion": "argoproj.io/v1alpha1",
                "kind": self.KIND,
                "metadata": self.metadata(),
                "spec": self.spec(),
            },
        )

    def _check_no_template(self) -> None:
        """Refuse placeholders that nobody fills in; those in Helm values belong to the chart."""
        destination = self.destination.tree()
        texts: dict[str, Any] = {"name": self.name, "project": self.project_name(), **destination}
        for field, text in texts.items():
            if PLACEHOLDER in text:
                raise refusal(
                    str(self),
                    f"{text!r} has a placeholder, and nothing fills it in",
                    hint="use it as ArgoApplicationSet(template=...), or write the value",
                    path=field,
                )
