"""Typed objects of helm.toolkit.fluxcd.io/v2.

Generated from the CustomResourceDefinitions of Flux; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, Int64, KubeObject, Resource, Time, constant


class HelmRelease(KubeObject, kw_only=True):
    """https://fluxcd.io/flux/components/"""

    __resource__ = Resource(
        group="helm.toolkit.fluxcd.io",
        version="v2",
        kind="HelmRelease",
        plural="helmreleases",
        namespaced=True,
        short_names=("hr",),
        module=__name__,
        class_name="HelmRelease",
        system="flux",
    )

    api_version: Literal["helm.toolkit.fluxcd.io/v2"] = constant("helm.toolkit.fluxcd.io/v2")
    kind: Literal["HelmRelease"] = constant("HelmRelease")
    metadata: k8s.ObjectMeta | None = None
    spec: HelmReleaseSpec | None = None
    status: HelmReleaseStatus | None = None


class HelmReleaseSpec(ApiStruct, kw_only=True):
    """HelmRelease spec"""

    chart: HelmReleaseSpecChart | None = None
    chart_ref: HelmReleaseSpecChartRef | None = None
    common_metadata: HelmReleaseSpecCommonMetadata | None = None
    depends_on: list[HelmReleaseSpecDependsOn] | None = None
    drift_detection: HelmReleaseSpecDriftDetection | None = None
    health_check_exprs: list[HelmReleaseSpecHealthCheckExprs] | None = None
    install: HelmReleaseSpecInstall | None = None
    interval: Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$")]
    kube_config: HelmReleaseSpecKubeConfig | None = None
    max_history: Int64 | None = None
    persistent_client: bool | None = None
    post_render_strategy: Literal["nohooks", "combined", "separate"] | None = None
    post_renderers: list[HelmReleaseSpecPostRenderers] | None = None
    release_name: Annotated[str, msgspec.Meta(max_length=53, min_length=1)] | None = None
    rollback: HelmReleaseSpecRollback | None = None
    service_account_name: Annotated[str, msgspec.Meta(max_length=253, min_length=1)] | None = None
    storage_namespace: Annotated[str, msgspec.Meta(max_length=63, min_length=1)] | None = None
    suspend: bool | None = None
    target_namespace: Annotated[str, msgspec.Meta(max_length=63, min_length=1)] | None = None
    test: HelmReleaseSpecTest | None = None
    timeout: Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$")] | None = None
    uninstall: HelmReleaseSpecUninstall | None = None
    upgrade: HelmReleaseSpecUpgrade | None = None
    values: Any = None
    values_from: list[HelmReleaseSpecValuesFrom] | None = None
    wait_strategy: HelmReleaseSpecWaitStrategy | None = None


class HelmReleaseSpecChart(ApiStruct, kw_only=True):
    """HelmRelease spec.chart"""

    metadata: k8s.ObjectMeta | None = None
    spec: HelmReleaseSpecChartSpec


class HelmReleaseSpecChartRef(ApiStruct, kw_only=True):
    """HelmRelease spec.chartRef"""

    name: Annotated[str, msgspec.Meta(max_length=253, min_length=1)]
    api_version: str | None = None
    kind: Literal["OCIRepository", "HelmChart", "ExternalArtifact"]
    namespace: Annotated[str, msgspec.Meta(max_length=63, min_length=1)] | None = None


class HelmReleaseSpecChartSpec(ApiStruct, kw_only=True):
    """HelmRelease spec.chart.spec"""

    chart: Annotated[str, msgspec.Meta(max_length=2048, min_length=1)]
    ignore_missing_values_files: bool | None = None
    interval: Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$")] | None = (
        None
    )
    reconcile_strategy: Literal["ChartVersion", "Revision"] | None = None
    source_ref: HelmReleaseSpecChartSpecSourceRef
    values_files: list[str] | None = None
    verify: HelmReleaseSpecChartSpecVerify | None = None
    version: str | None = None


class HelmReleaseSpecChartSpecSourceRef(ApiStruct, kw_only=True):
    """HelmRelease spec.chart.spec.sourceRef"""

    name: Annotated[str, msgspec.Meta(max_length=253, min_length=1)]
    api_version: str | None = None
    kind: Literal["HelmRepository", "GitRepository", "Bucket"]
    namespace: Annotated[str, msgspec.Meta(max_length=63, min_length=1)] | None = None


class HelmReleaseSpecChartSpecVerify(ApiStruct, kw_only=True):
    """HelmRelease spec.chart.spec.verify"""

    provider: Literal["cosign", "notation"] | None = None
    secret_ref: HelmReleaseSpecKubeConfigConfigMapRef | None = None


class HelmReleaseSpecCommonMetadata(ApiStruct, kw_only=True):
    """HelmRelease spec.commonMetadata"""

    annotations: dict[str, str] | None = None
    labels: dict[str, str] | None = None


class HelmReleaseSpecDependsOn(ApiStruct, kw_only=True):
    """HelmRelease spec.dependsOn[]"""

    name: str
    namespace: str | None = None
    ready_expr: str | None = None


class HelmReleaseSpecDriftDetection(ApiStruct, kw_only=True):
    """HelmRelease spec.driftDetection"""

    ignore: list[HelmReleaseSpecDriftDetectionIgnore] | None = None
    mode: Literal["enabled", "warn", "disabled"] | None = None


class HelmReleaseSpecDriftDetectionIgnore(ApiStruct, kw_only=True):
    """HelmRelease spec.driftDetection.ignore[]"""

    paths: list[str]
    target: HelmReleaseSpecDriftDetectionIgnoreTarget | None = None


class HelmReleaseSpecDriftDetectionIgnoreTarget(ApiStruct, kw_only=True):
    """HelmRelease spec.driftDetection.ignore[].target"""

    name: str | None = None
    annotation_selector: str | None = None
    group: str | None = None
    kind: str | None = None
    label_selector: str | None = None
    namespace: str | None = None
    version: str | None = None


class HelmReleaseSpecHealthCheckExprs(ApiStruct, kw_only=True):
    """HelmRelease spec.healthCheckExprs[]"""

    api_version: str
    current: str
    failed: str | None = None
    in_progress: str | None = None
    kind: str | None = None


class HelmReleaseSpecInstall(ApiStruct, kw_only=True):
    """HelmRelease spec.install"""

    crds: Literal["Skip", "Create", "CreateReplace"] | None = None
    create_namespace: bool | None = None
    disable_hooks: bool | None = None
    disable_open_api_validation: bool | None = msgspec.field(
        default=None, name="disableOpenAPIValidation"
    )
    disable_schema_validation: bool | None = None
    disable_take_ownership: bool | None = None
    disable_wait: bool | None = None
    disable_wait_for_jobs: bool | None = None
    remediation: HelmReleaseSpecInstallRemediation | None = None
    replace: bool | None = None
    server_side_apply: bool | None = None
    skip_crds: bool | None = msgspec.field(default=None, name="skipCRDs")
    strategy: HelmReleaseSpecInstallStrategy | None = None
    timeout: Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$")] | None = None


class HelmReleaseSpecInstallRemediation(ApiStruct, kw_only=True):
    """HelmRelease spec.install.remediation"""

    ignore_test_failures: bool | None = None
    remediate_last_failure: bool | None = None
    retries: Int64 | None = None


class HelmReleaseSpecInstallStrategy(ApiStruct, kw_only=True):
    """HelmRelease spec.install.strategy"""

    name: Literal["RemediateOnFailure", "RetryOnFailure"]
    retry_interval: (
        Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$")] | None
    ) = None


class HelmReleaseSpecKubeConfig(ApiStruct, kw_only=True):
    """HelmRelease spec.kubeConfig"""

    config_map_ref: HelmReleaseSpecKubeConfigConfigMapRef | None = None
    secret_ref: HelmReleaseSpecKubeConfigSecretRef | None = None


class HelmReleaseSpecKubeConfigConfigMapRef(ApiStruct, kw_only=True):
    """HelmRelease spec.kubeConfig.configMapRef"""

    name: str


class HelmReleaseSpecKubeConfigSecretRef(ApiStruct, kw_only=True):
    """HelmRelease spec.kubeConfig.secretRef"""

    name: str
    key: str | None = None


class HelmReleaseSpecPostRenderers(ApiStruct, kw_only=True):
    """HelmRelease spec.postRenderers[]"""

    kustomize: HelmReleaseSpecPostRenderersKustomize | None = None


class HelmReleaseSpecPostRenderersKustomize(ApiStruct, kw_only=True):
    """HelmRelease spec.postRenderers[].kustomize"""

    images: list[HelmReleaseSpecPostRenderersKustomizeImages] | None = None
    patches: list[HelmReleaseSpecPostRenderersKustomizePatches] | None = None


class HelmReleaseSpecPostRenderersKustomizeImages(ApiStruct, kw_only=True):
    """HelmRelease spec.postRenderers[].kustomize.images[]"""

    name: str
    digest: str | None = None
    new_name: str | None = None
    new_tag: str | None = None


class HelmReleaseSpecPostRenderersKustomizePatches(ApiStruct, kw_only=True):
    """HelmRelease spec.postRenderers[].kustomize.patches[]"""

    patch: str
    target: HelmReleaseSpecDriftDetectionIgnoreTarget | None = None


class HelmReleaseSpecRollback(ApiStruct, kw_only=True):
    """HelmRelease spec.rollback"""

    cleanup_on_fail: bool | None = None
    disable_hooks: bool | None = None
    disable_wait: bool | None = None
    disable_wait_for_jobs: bool | None = None
    force: bool | None = None
    recreate: bool | None = None
    server_side_apply: Literal["enabled", "disabled", "auto"] | None = None
    timeout: Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$")] | None = None


class HelmReleaseSpecTest(ApiStruct, kw_only=True):
    """HelmRelease spec.test"""

    enable: bool | None = None
    filters: list[HelmReleaseSpecTestFilters] | None = None
    ignore_failures: bool | None = None
    timeout: Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$")] | None = None


class HelmReleaseSpecTestFilters(ApiStruct, kw_only=True):
    """HelmRelease spec.test.filters[]"""

    name: Annotated[str, msgspec.Meta(max_length=253, min_length=1)]
    exclude: bool | None = None


class HelmReleaseSpecUninstall(ApiStruct, kw_only=True):
    """HelmRelease spec.uninstall"""

    deletion_propagation: Literal["background", "foreground", "orphan"] | None = None
    disable_hooks: bool | None = None
    disable_wait: bool | None = None
    keep_history: bool | None = None
    timeout: Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$")] | None = None


class HelmReleaseSpecUpgrade(ApiStruct, kw_only=True):
    """HelmRelease spec.upgrade"""

    chart_name_change_strategy: Literal["InPlaceUpdate", "Reinstall"] | None = None
    cleanup_on_fail: bool | None = None
    crds: Literal["Skip", "Create", "CreateReplace"] | None = None
    disable_hooks: bool | None = None
    disable_open_api_validation: bool | None = msgspec.field(
        default=None, name="disableOpenAPIValidation"
    )
    disable_schema_validation: bool | None = None
    disable_take_ownership: bool | None = None
    disable_wait: bool | None = None
    disable_wait_for_jobs: bool | None = None
    force: bool | None = None
    preserve_values: bool | None = None
    remediation: HelmReleaseSpecUpgradeRemediation | None = None
    server_side_apply: Literal["enabled", "disabled", "auto"] | None = None
    strategy: HelmReleaseSpecInstallStrategy | None = None
    timeout: Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$")] | None = None


class HelmReleaseSpecUpgradeRemediation(ApiStruct, kw_only=True):
    """HelmRelease spec.upgrade.remediation"""

    ignore_test_failures: bool | None = None
    remediate_last_failure: bool | None = None
    retries: Int64 | None = None
    strategy: Literal["rollback", "uninstall"] | None = None


class HelmReleaseSpecValuesFrom(ApiStruct, kw_only=True):
    """HelmRelease spec.valuesFrom[]"""

    name: Annotated[str, msgspec.Meta(max_length=253, min_length=1)]
    kind: Literal["Secret", "ConfigMap"]
    literal: bool | None = None
    optional: bool | None = None
    target_path: (
        Annotated[
            str,
            msgspec.Meta(max_length=250, pattern="^([a-zA-Z0-9_\\-.\\\\\\/]|\\[[0-9]{1,5}\\])+$"),
        ]
        | None
    ) = None
    values_key: (
        Annotated[str, msgspec.Meta(max_length=253, pattern="^[\\-._a-zA-Z0-9]+$")] | None
    ) = None


class HelmReleaseSpecWaitStrategy(ApiStruct, kw_only=True):
    """HelmRelease spec.waitStrategy"""

    name: Literal["poller", "legacy"]


class HelmReleaseStatus(ApiStruct, kw_only=True):
    """HelmRelease status"""

    conditions: list[k8s.Condition] | None = None
    failures: Int64 | None = None
    helm_chart: str | None = None
    history: list[HelmReleaseStatusHistory] | None = None
    install_failures: Int64 | None = None
    inventory: HelmReleaseStatusInventory | None = None
    last_attempted_config_digest: str | None = None
    last_attempted_generation: Int64 | None = None
    last_attempted_release_action: Literal["install", "upgrade"] | None = None
    last_attempted_release_action_duration: str | None = None
    last_attempted_revision: str | None = None
    last_attempted_revision_digest: str | None = None
    last_attempted_values_checksum: str | None = None
    last_handled_force_at: str | None = None
    last_handled_reconcile_at: str | None = None
    last_handled_reset_at: str | None = None
    last_release_revision: Int64 | None = None
    observed_common_metadata_digest: str | None = None
    observed_generation: Int64 | None = None
    observed_post_renderers_digest: str | None = None
    storage_namespace: Annotated[str, msgspec.Meta(max_length=63, min_length=1)] | None = None
    upgrade_failures: Int64 | None = None


class HelmReleaseStatusHistory(ApiStruct, kw_only=True):
    """HelmRelease status.history[]"""

    name: str
    action: str | None = None
    api_version: str | None = None
    app_version: str | None = None
    chart_name: str
    chart_version: str
    config_digest: str
    deleted: Time | None = None
    digest: str
    first_deployed: Time
    last_deployed: Time
    namespace: str
    oci_digest: str | None = None
    status: str
    test_hooks: dict[str, HelmReleaseStatusHistoryTestHooks] | None = None
    version: Int64


class HelmReleaseStatusHistoryTestHooks(ApiStruct, kw_only=True):
    """HelmRelease status.history[].testHooks{}"""

    last_completed: Time | None = None
    last_started: Time | None = None
    phase: str | None = None


class HelmReleaseStatusInventory(ApiStruct, kw_only=True):
    """HelmRelease status.inventory"""

    entries: list[HelmReleaseStatusInventoryEntries]


class HelmReleaseStatusInventoryEntries(ApiStruct, kw_only=True):
    """HelmRelease status.inventory.entries[]"""

    id: str
    v: str
