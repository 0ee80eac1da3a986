"""`FluxHelmRelease`: a Helm chart that Flux installs and keeps up to date."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Annotated, Any, ClassVar, Literal, Self

from annotated_types import MaxLen, MinLen
from pydantic import model_validator

from k8spatterns.api import flux, from_plain
from k8spatterns.construct import Construct, Part
from k8spatterns.types import Annotations, Count, DnsLabel, DnsSubdomain, Labels, Many
from k8spatterns.value import Value
from k8spatterns_constructs.gitops.flux_kustomization import check_dependencies, dependency
from k8spatterns_constructs.gitops.flux_other_sources import FluxVerification
from k8spatterns_constructs.gitops.flux_parts import (
    FluxDependency,
    FluxHealthCheckExpr,
    FluxKubeConfig,
    FluxPostRenderer,
    FluxValuesFrom,
    common_metadata,
)
from k8spatterns_constructs.gitops.flux_remediation import (
    FluxDriftDetection,
    FluxInstall,
    FluxInstallRemediation,
    FluxRollback,
    FluxTest,
    FluxUninstall,
    FluxUpgrade,
    FluxUpgradeRemediation,
)
from k8spatterns_constructs.gitops.flux_source import FluxSource, FluxSourceRef
from k8spatterns_constructs.gitops.flux_types import FluxDuration, SourcePath, metadata
from k8spatterns_constructs.gitops.mirrored import Tree, compact, mirror

API_VERSION = "helm.toolkit.fluxcd.io/v2"
ReleaseName = Annotated[str, MinLen(1), MaxLen(53)]

_OF_CHARTS = ("Bucket", "GitRepository", "HelmRepository")
_CHARTS_THEMSELVES = ("ExternalArtifact", "HelmChart", "OCIRepository")


class FluxChart(Value):
    """A chart of a repository.

    Fields:
        chart: its name in a Helm repository, or its directory in another source.
        source: a `FluxHelmSource`, `FluxGitSource` or `FluxBucketSource` of the app, or a
            `FluxSourceRef`.
        version: a version or a range, such as `1.x`; of a Helm repository it must be given.
        interval: how often Flux looks for a newer one; as often as at the source by default.
        reconcile_strategy: `Revision` takes every change of the source, `ChartVersion`, the
            default, only a new version.
        values_files: of the chart, later ones win; `values.yaml` by default.
        ignore_missing_values_files: whether they may be missing; False by default.
        verify: signatures that must be on a chart of a registry.

    Raises:
        InvalidConstructError: a source that is a chart itself, no version of a Helm repository, or
            a version of a directory.

    See https://fluxcd.io/flux/components/helm/helmreleases/#chart-template
    """

    chart: Annotated[str, MinLen(1)]
    source: FluxSource | FluxSourceRef
    version: str | None = None
    interval: FluxDuration | None = None
    reconcile_strategy: Literal["ChartVersion", "Revision"] | None = None
    values_files: Many[SourcePath] = ()
    ignore_missing_values_files: bool | None = None
    verify: FluxVerification | None = None

    @model_validator(mode="after")
    def _source_of_charts(self) -> Self:
        kind = self.source.reference()["kind"]
        if kind not in _OF_CHARTS:
            raise ValueError(f"a {kind} is a chart itself\nhint: chart_ref= in place of chart=")
        if kind == "HelmRepository" and not self.version:
            raise ValueError(
                'without a version, every new chart is deployed\nhint: version="1.x"; "*" is any'
            )
        if kind != "HelmRepository" and self.version:
            raise ValueError(
                f"a {kind} has one version, its own\nhint: leave version out; the source has ref="
            )
        return self

    def tree(self) -> Tree:
        """Return the chart as the API has it."""
        return compact(
            chart=self.chart,
            version=self.version,
            sourceRef=self.source.reference(),
            interval=self.interval,
            reconcileStrategy=self.reconcile_strategy,
            valuesFiles=list(self.values_files),
            ignoreMissingValuesFiles=self.ignore_missing_values_files,
            verify=self.verify and _keys_only(self.verify),
        )


def _keys_only(verify: FluxVerification) -> Tree:
    """Return the verification without identities, for which a chart has no field."""
    return {name: item for name, item in verify.tree().items() if name != "matchOIDCIdentity"}


class FluxHelmRelease(Construct):
    """A Helm chart that Flux installs and keeps up to date.

    Fields:
        name: of the HelmRelease.
        namespace: of the HelmRelease itself; the chart's by default.
        chart: a chart of a repository; or
        chart_ref: a `FluxOciSource` of the app that is the chart, or a `FluxSourceRef`.
        values: of the chart; they win over those from elsewhere.
        values_from: ConfigMaps and Secrets with more of them; later ones win.
        interval: how often Flux looks; 10 minutes by default.
        timeout: for each action of Helm; 5 minutes by default.
        install, upgrade: how that is done; both are tried three times more by default.
        test: how the chart's tests run; they do not by default.
        rollback, uninstall: how that is done; as Helm does by default.
        drift_detection: what happens to changes in the cluster; nothing by default.
        depends_on: other releases that must be ready before, or a `FluxDependency`.
        post_renderers: what Kustomize changes in the manifests; nothing by default.
        post_render_strategy: whether hooks are changed, too: `combined`, `separate` or `nohooks`.
        release_name: with the target namespace before it, the HelmRelease's name by default.
        target_namespace: where the release goes; the HelmRelease's own by default.
        storage_namespace: where Helm keeps its history; the HelmRelease's own by default.
        max_history: how many revisions are kept; 5 by default, 0 is all.
        service_account_name: as whom Flux applies; as itself by default.
        kube_config: another cluster; the one that Flux runs in by default.
        persistent_client: whether a connection is kept; True by default.
        common_labels, common_annotations: of all objects; none by default.
        health_check_exprs: how the health of other kinds is told.
        suspend: whether Flux does nothing at all; False by default.
        labels, annotations: of the HelmRelease.

    Raises:
        InvalidConstructError: neither or both of `chart` and `chart_ref`; a `chart_ref` that is no
            chart; the same dependency twice.

    See https://fluxcd.io/flux/components/helm/helmreleases/
    """

    KIND: ClassVar[str] = "HelmRelease"

    name: DnsSubdomain
    namespace: DnsLabel | None = None
    chart: FluxChart | None = None
    chart_ref: FluxSource | FluxSourceRef | None = None
    values: Mapping[str, Any] | None = None
    values_from: Many[FluxValuesFrom] = ()
    interval: FluxDuration = "10m"
    timeout: FluxDuration | None = "5m"
    install: FluxInstall | None = FluxInstall(remediation=FluxInstallRemediation(retries=3))
    upgrade: FluxUpgrade | None = FluxUpgrade(remediation=FluxUpgradeRemediation(retries=3))
    test: FluxTest | None = None
    rollback: FluxRollback | None = None
    uninstall: FluxUninstall | None = None
    drift_detection: FluxDriftDetection | None = None
    depends_on: Many[FluxHelmRelease | FluxDependency] = ()
    post_renderers: Many[FluxPostRenderer] = ()
    post_render_strategy: Literal["nohooks", "combined", "separate"] | None = None
    release_name: ReleaseName | None = None
    target_namespace: DnsLabel | None = None
    storage_namespace: DnsLabel | None = None
    max_history: Count | None = None
    service_account_name: DnsSubdomain | None = None
    kube_config: FluxKubeConfig | None = None
    persistent_client: bool | None = None
    common_labels: Labels | None = None
    common_annotations: Annotations | None = None
    health_check_exprs: Many[FluxHealthCheckExpr] = ()
    suspend: bool | None = None
    labels: Labels | None = None
    annotations: Annotations | None = None

    # Fields that are written here, and not as they are.
    OWN: ClassVar[frozenset[str]] = frozenset(
        {
            *("name", "namespace", "labels", "annotations", "overrides", "waivers"),
            *("chart", "chart_ref", "values_from", "depends_on", "kube_config"),
            *("common_labels", "common_annotations"),
        }
    )

    @model_validator(mode="after")
    def _one_chart(self) -> Self:
        if (self.chart is None) == (self.chart_ref is None):
            raise ValueError(
                "a release has chart= (of a repository) or chart_ref= (that is the chart)\n"
                "hint: give one of the two"
            )
        kind = self.chart_ref and self.chart_ref.reference()["kind"]
        if kind and kind not in _CHARTS_THEMSELVES:
            raise ValueError(f"a {kind} is no chart\nhint: chart=FluxChart(chart=..., source=...)")
        return self

    @model_validator(mode="after")
    def _dependencies_once(self) -> Self:
        check_dependencies(self)
        return self

    def compose(self) -> Iterable[Part]:
        """Yield the HelmRelease."""
        tree = {"apiVersion": API_VERSION, "kind": self.KIND, "metadata": metadata(self)}
        yield from_plain(flux.HelmRelease, {**tree, "spec": self.spec()})

    def spec(self) -> Tree:
        """Return the specification as the API has it."""
        return {
            **mirror(self, {}, self.OWN),
            **compact(
                chart=self.chart and {"spec": self.chart.tree()},
                chartRef=self.chart_ref and self.chart_ref.reference(),
                valuesFrom=[one.tree() for one in self.values_from],
                dependsOn=[dependency(other) for other in self.depends_on],
                kubeConfig=self.kube_config and self.kube_config.tree(),
                commonMetadata=common_metadata(self.common_labels, self.common_annotations),
            ),
        }
