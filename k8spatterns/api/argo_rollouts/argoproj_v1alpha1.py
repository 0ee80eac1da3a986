"""Typed objects of argoproj.io/v1alpha1.

Generated from the CustomResourceDefinitions of Argo Rollouts; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import (
    ApiStruct,
    Int32,
    Int64,
    IntOrString,
    KubeObject,
    RawExtension,
    Resource,
    Time,
    constant,
)


class AnalysisRun(KubeObject, kw_only=True):
    """https://argo-rollouts.readthedocs.io/en/stable/features/specification/"""

    __resource__ = Resource(
        group="argoproj.io",
        version="v1alpha1",
        kind="AnalysisRun",
        plural="analysisruns",
        namespaced=True,
        short_names=("ar",),
        module=__name__,
        class_name="AnalysisRun",
        system="argo_rollouts",
    )

    api_version: Literal["argoproj.io/v1alpha1"] = constant("argoproj.io/v1alpha1")
    kind: Literal["AnalysisRun"] = constant("AnalysisRun")
    metadata: k8s.ObjectMeta | None = None
    spec: AnalysisRunSpec
    status: AnalysisRunStatus | None = None


class AnalysisRunCloudWatchMetricDataQueriesMetricStatMetric(ApiStruct, kw_only=True):
    """AnalysisRun spec.metrics[].provider.cloudWatch.metricDataQueries[].metricStat.metric"""

    dimensions: list[AnalysisRunMetricDataQueriesMetricStatMetricDimensions] | None = None
    metric_name: str | None = None
    namespace: str | None = None


class AnalysisRunMetricDataQueriesMetricStatMetricDimensions(ApiStruct, kw_only=True):
    """AnalysisRun
    spec.metrics[].provider.cloudWatch.metricDataQueries[].metricStat.metric.dimensions[]
    """

    name: str | None = None
    value: str | None = None


class AnalysisRunMetricsProviderPrometheusAuthenticationBasicAuth(ApiStruct, kw_only=True):
    """AnalysisRun spec.metrics[].provider.prometheus.authentication.basicAuth"""

    password: str | None = None
    username: str | None = None


class AnalysisRunProviderCloudWatchMetricDataQueriesMetricStat(ApiStruct, kw_only=True):
    """AnalysisRun spec.metrics[].provider.cloudWatch.metricDataQueries[].metricStat"""

    metric: AnalysisRunCloudWatchMetricDataQueriesMetricStatMetric | None = None
    period: IntOrString | None = None
    stat: str | None = None
    unit: str | None = None


class AnalysisRunSpec(ApiStruct, kw_only=True):
    """AnalysisRun spec"""

    args: list[k8s.EnvVar] | None = None
    dry_run: list[ExperimentSpecDryRun] | None = None
    measurement_retention: list[ExperimentSpecMeasurementRetention] | None = None
    metrics: list[AnalysisRunSpecMetrics]
    terminate: bool | None = None
    ttl_strategy: AnalysisRunSpecTtlStrategy | None = None


class AnalysisRunSpecMetrics(ApiStruct, kw_only=True):
    """AnalysisRun spec.metrics[]"""

    name: str
    consecutive_error_limit: IntOrString | None = None
    consecutive_success_limit: IntOrString | None = None
    count: IntOrString | None = None
    failure_condition: str | None = None
    failure_limit: IntOrString | None = None
    inconclusive_limit: IntOrString | None = None
    initial_delay: str | None = None
    interval: str | None = None
    provider: AnalysisRunSpecMetricsProvider
    success_condition: str | None = None


class AnalysisRunSpecMetricsProvider(ApiStruct, kw_only=True):
    """AnalysisRun spec.metrics[].provider"""

    cloud_watch: AnalysisRunSpecMetricsProviderCloudWatch | None = None
    datadog: AnalysisRunSpecMetricsProviderDatadog | None = None
    graphite: AnalysisRunSpecMetricsProviderGraphite | None = None
    influxdb: AnalysisRunSpecMetricsProviderInfluxdb | None = None
    job: k8s.JobTemplateSpec | None = None
    kayenta: AnalysisRunSpecMetricsProviderKayenta | None = None
    new_relic: AnalysisRunSpecMetricsProviderNewRelic | None = None
    plugin: RawExtension | None = None
    prometheus: AnalysisRunSpecMetricsProviderPrometheus | None = None
    skywalking: AnalysisRunSpecMetricsProviderSkywalking | None = None
    wavefront: AnalysisRunSpecMetricsProviderGraphite | None = None
    web: AnalysisRunSpecMetricsProviderWeb | None = None


class AnalysisRunSpecMetricsProviderCloudWatch(ApiStruct, kw_only=True):
    """AnalysisRun spec.metrics[].provider.cloudWatch"""

    interval: str | None = None
    metric_data_queries: list[AnalysisRunSpecMetricsProviderCloudWatchMetricDataQueries]


class AnalysisRunSpecMetricsProviderCloudWatchMetricDataQueries(ApiStruct, kw_only=True):
    """AnalysisRun spec.metrics[].provider.cloudWatch.metricDataQueries[]"""

    expression: str | None = None
    id: str | None = None
    label: str | None = None
    metric_stat: AnalysisRunProviderCloudWatchMetricDataQueriesMetricStat | None = None
    period: IntOrString | None = None
    return_data: bool | None = None


class AnalysisRunSpecMetricsProviderDatadog(ApiStruct, kw_only=True):
    """AnalysisRun spec.metrics[].provider.datadog"""

    aggregator: AnalysisRunSpecMetricsProviderDatadogAggregator | None = None
    api_version: Literal["v1", "v2"] | None = None
    formula: str | None = None
    interval: str | None = None
    queries: dict[str, str] | None = None
    query: str | None = None
    request_timeout: str | None = None
    secret_ref: AnalysisRunSpecMetricsProviderDatadogSecretRef | None = None


class AnalysisRunSpecMetricsProviderDatadogSecretRef(ApiStruct, kw_only=True):
    """AnalysisRun spec.metrics[].provider.datadog.secretRef"""

    name: str | None = None
    namespaced: bool | None = None


class AnalysisRunSpecMetricsProviderGraphite(ApiStruct, kw_only=True):
    """AnalysisRun spec.metrics[].provider.graphite"""

    address: str | None = None
    query: str | None = None


class AnalysisRunSpecMetricsProviderInfluxdb(ApiStruct, kw_only=True):
    """AnalysisRun spec.metrics[].provider.influxdb"""

    profile: str | None = None
    query: str | None = None


class AnalysisRunSpecMetricsProviderKayenta(ApiStruct, kw_only=True):
    """AnalysisRun spec.metrics[].provider.kayenta"""

    address: str
    application: str
    canary_config_name: str
    configuration_account_name: str
    lookback: bool | None = None
    metrics_account_name: str
    scopes: list[AnalysisRunSpecMetricsProviderKayentaScopes]
    storage_account_name: str
    threshold: AnalysisRunSpecMetricsProviderKayentaThreshold


class AnalysisRunSpecMetricsProviderKayentaScopes(ApiStruct, kw_only=True):
    """AnalysisRun spec.metrics[].provider.kayenta.scopes[]"""

    name: str
    control_scope: AnalysisRunSpecMetricsProviderKayentaScopesControlScope
    experiment_scope: AnalysisRunSpecMetricsProviderKayentaScopesControlScope


class AnalysisRunSpecMetricsProviderKayentaScopesControlScope(ApiStruct, kw_only=True):
    """AnalysisRun spec.metrics[].provider.kayenta.scopes[].controlScope"""

    end: str | None = None
    region: str
    scope: str
    start: str | None = None
    step: Int64


class AnalysisRunSpecMetricsProviderKayentaThreshold(ApiStruct, kw_only=True):
    """AnalysisRun spec.metrics[].provider.kayenta.threshold"""

    marginal: Int64
    pass_: Int64


class AnalysisRunSpecMetricsProviderNewRelic(ApiStruct, kw_only=True):
    """AnalysisRun spec.metrics[].provider.newRelic"""

    profile: str | None = None
    query: str
    timeout: Int64 | None = None


class AnalysisRunSpecMetricsProviderPrometheus(ApiStruct, kw_only=True):
    """AnalysisRun spec.metrics[].provider.prometheus"""

    address: str | None = None
    authentication: AnalysisRunSpecMetricsProviderPrometheusAuthentication | None = None
    headers: list[AnalysisRunSpecMetricsProviderPrometheusHeaders] | None = None
    insecure: bool | None = None
    query: str | None = None
    range_query: AnalysisRunSpecMetricsProviderPrometheusRangeQuery | None = None
    timeout: Int64 | None = None


class AnalysisRunSpecMetricsProviderPrometheusAuthentication(ApiStruct, kw_only=True):
    """AnalysisRun spec.metrics[].provider.prometheus.authentication"""

    basic_auth: AnalysisRunMetricsProviderPrometheusAuthenticationBasicAuth | None = None
    oauth2: AnalysisRunSpecMetricsProviderPrometheusAuthenticationOauth2 | None = None
    sigv4: AnalysisRunSpecMetricsProviderPrometheusAuthenticationSigv4 | None = None


class AnalysisRunSpecMetricsProviderPrometheusAuthenticationOauth2(ApiStruct, kw_only=True):
    """AnalysisRun spec.metrics[].provider.prometheus.authentication.oauth2"""

    client_id: str | None = None
    client_secret: str | None = None
    scopes: list[str] | None = None
    token_url: str | None = None


class AnalysisRunSpecMetricsProviderPrometheusAuthenticationSigv4(ApiStruct, kw_only=True):
    """AnalysisRun spec.metrics[].provider.prometheus.authentication.sigv4"""

    profile: str | None = None
    region: str | None = None
    role_arn: str | None = None


class AnalysisRunSpecMetricsProviderPrometheusHeaders(ApiStruct, kw_only=True):
    """AnalysisRun spec.metrics[].provider.prometheus.headers[]"""

    key: str
    value: str


class AnalysisRunSpecMetricsProviderPrometheusRangeQuery(ApiStruct, kw_only=True):
    """AnalysisRun spec.metrics[].provider.prometheus.rangeQuery"""

    end: str | None = None
    start: str | None = None
    step: str | None = None


class AnalysisRunSpecMetricsProviderSkywalking(ApiStruct, kw_only=True):
    """AnalysisRun spec.metrics[].provider.skywalking"""

    address: str | None = None
    interval: str | None = None
    query: str | None = None


class AnalysisRunSpecMetricsProviderWeb(ApiStruct, kw_only=True):
    """AnalysisRun spec.metrics[].provider.web"""

    authentication: AnalysisRunSpecMetricsProviderPrometheusAuthentication | None = None
    body: str | None = None
    headers: list[AnalysisRunSpecMetricsProviderPrometheusHeaders] | None = None
    insecure: bool | None = None
    json_body: RawExtension | None = None
    json_path: str | None = None
    method: str | None = None
    timeout_seconds: Int64 | None = None
    url: str


class AnalysisRunSpecTtlStrategy(ApiStruct, kw_only=True):
    """AnalysisRun spec.ttlStrategy"""

    seconds_after_completion: Int32 | None = None
    seconds_after_failure: Int32 | None = None
    seconds_after_success: Int32 | None = None


class AnalysisRunStatus(ApiStruct, kw_only=True):
    """AnalysisRun status"""

    completed_at: Time | None = None
    dry_run_summary: AnalysisRunStatusDryRunSummary | None = None
    message: str | None = None
    metric_results: list[AnalysisRunStatusMetricResults] | None = None
    phase: str
    run_summary: AnalysisRunStatusDryRunSummary | None = None
    started_at: Time | None = None


class AnalysisRunStatusDryRunSummary(ApiStruct, kw_only=True):
    """AnalysisRun status.dryRunSummary"""

    count: Int32 | None = None
    error: Int32 | None = None
    failed: Int32 | None = None
    inconclusive: Int32 | None = None
    successful: Int32 | None = None


class AnalysisRunStatusMetricResults(ApiStruct, kw_only=True):
    """AnalysisRun status.metricResults[]"""

    name: str
    consecutive_error: Int32 | None = None
    consecutive_success: Int32 | None = None
    count: Int32 | None = None
    dry_run: bool | None = None
    error: Int32 | None = None
    failed: Int32 | None = None
    inconclusive: Int32 | None = None
    measurements: list[AnalysisRunStatusMetricResultsMeasurements] | None = None
    message: str | None = None
    metadata: dict[str, str] | None = None
    phase: str
    successful: Int32 | None = None


class AnalysisRunStatusMetricResultsMeasurements(ApiStruct, kw_only=True):
    """AnalysisRun status.metricResults[].measurements[]"""

    finished_at: Time | None = None
    message: str | None = None
    metadata: dict[str, str] | None = None
    phase: str
    resume_at: Time | None = None
    started_at: Time | None = None
    value: str | None = None


class AnalysisTemplate(KubeObject, kw_only=True):
    """https://argo-rollouts.readthedocs.io/en/stable/features/specification/"""

    __resource__ = Resource(
        group="argoproj.io",
        version="v1alpha1",
        kind="AnalysisTemplate",
        plural="analysistemplates",
        namespaced=True,
        short_names=("at",),
        module=__name__,
        class_name="AnalysisTemplate",
        system="argo_rollouts",
    )

    api_version: Literal["argoproj.io/v1alpha1"] = constant("argoproj.io/v1alpha1")
    kind: Literal["AnalysisTemplate"] = constant("AnalysisTemplate")
    metadata: k8s.ObjectMeta | None = None
    spec: AnalysisTemplateSpec


class AnalysisTemplateSpec(ApiStruct, kw_only=True):
    """AnalysisTemplate spec"""

    args: list[k8s.EnvVar] | None = None
    dry_run: list[ExperimentSpecDryRun] | None = None
    measurement_retention: list[ExperimentSpecMeasurementRetention] | None = None
    metrics: list[AnalysisRunSpecMetrics] | None = None
    templates: list[AnalysisTemplateSpecTemplates] | None = None


class AnalysisTemplateSpecTemplates(ApiStruct, kw_only=True):
    """AnalysisTemplate spec.templates[]"""

    cluster_scope: bool | None = None
    template_name: str | None = None


class ClusterAnalysisTemplate(KubeObject, kw_only=True):
    """https://argo-rollouts.readthedocs.io/en/stable/features/specification/"""

    __resource__ = Resource(
        group="argoproj.io",
        version="v1alpha1",
        kind="ClusterAnalysisTemplate",
        plural="clusteranalysistemplates",
        namespaced=False,
        short_names=("cat",),
        module=__name__,
        class_name="ClusterAnalysisTemplate",
        system="argo_rollouts",
    )

    api_version: Literal["argoproj.io/v1alpha1"] = constant("argoproj.io/v1alpha1")
    kind: Literal["ClusterAnalysisTemplate"] = constant("ClusterAnalysisTemplate")
    metadata: k8s.ObjectMeta | None = None
    spec: AnalysisTemplateSpec


class Experiment(KubeObject, kw_only=True):
    """https://argo-rollouts.readthedocs.io/en/stable/features/specification/"""

    __resource__ = Resource(
        group="argoproj.io",
        version="v1alpha1",
        kind="Experiment",
        plural="experiments",
        namespaced=True,
        short_names=("exp",),
        module=__name__,
        class_name="Experiment",
        system="argo_rollouts",
    )

    api_version: Literal["argoproj.io/v1alpha1"] = constant("argoproj.io/v1alpha1")
    kind: Literal["Experiment"] = constant("Experiment")
    metadata: k8s.ObjectMeta | None = None
    spec: ExperimentSpec
    status: ExperimentStatus | None = None


class ExperimentSpec(ApiStruct, kw_only=True):
    """Experiment spec"""

    analyses: list[ExperimentSpecAnalyses] | None = None
    analysis_run_metadata: ExperimentSpecAnalysisRunMetadata | None = None
    dry_run: list[ExperimentSpecDryRun] | None = None
    duration: str | None = None
    measurement_retention: list[ExperimentSpecMeasurementRetention] | None = None
    progress_deadline_seconds: Int32 | None = None
    scale_down_delay_seconds: Int32 | None = None
    templates: list[ExperimentSpecTemplates]
    terminate: bool | None = None


class ExperimentSpecAnalyses(ApiStruct, kw_only=True):
    """Experiment spec.analyses[]"""

    name: str
    args: list[k8s.EnvVar] | None = None
    cluster_scope: bool | None = None
    required_for_completion: bool | None = None
    template_name: str


class ExperimentSpecAnalysisRunMetadata(ApiStruct, kw_only=True):
    """Experiment spec.analysisRunMetadata"""

    annotations: dict[str, str] | None = None
    labels: dict[str, str] | None = None


class ExperimentSpecDryRun(ApiStruct, kw_only=True):
    """Experiment spec.dryRun[]"""

    metric_name: str


class ExperimentSpecMeasurementRetention(ApiStruct, kw_only=True):
    """Experiment spec.measurementRetention[]"""

    limit: Int32
    metric_name: str


class ExperimentSpecTemplates(ApiStruct, kw_only=True):
    """Experiment spec.templates[]"""

    name: str
    min_ready_seconds: Int32 | None = None
    replicas: Int32 | None = None
    selector: k8s.LabelSelector
    service: ExperimentSpecTemplatesService | None = None
    template: k8s.PodTemplateSpec


class ExperimentSpecTemplatesService(ApiStruct, kw_only=True):
    """Experiment spec.templates[].service"""

    name: str | None = None


class ExperimentStatus(ApiStruct, kw_only=True):
    """Experiment status"""

    analysis_runs: list[ExperimentStatusAnalysisRuns] | None = None
    available_at: Time | None = None
    conditions: list[RolloutStatusConditions] | None = None
    message: str | None = None
    phase: str | None = None
    template_statuses: list[ExperimentStatusTemplateStatuses] | None = None


class ExperimentStatusAnalysisRuns(ApiStruct, kw_only=True):
    """Experiment status.analysisRuns[]"""

    name: str
    analysis_run: str
    message: str | None = None
    phase: str


class ExperimentStatusTemplateStatuses(ApiStruct, kw_only=True):
    """Experiment status.templateStatuses[]"""

    name: str
    available_replicas: Int32
    collision_count: Int32 | None = None
    last_transition_time: Time | None = None
    message: str | None = None
    pod_template_hash: str | None = None
    ready_replicas: Int32
    replicas: Int32
    service_name: str | None = None
    status: str | None = None
    updated_replicas: Int32


class Rollout(KubeObject, kw_only=True):
    """https://argo-rollouts.readthedocs.io/en/stable/features/specification/"""

    __resource__ = Resource(
        group="argoproj.io",
        version="v1alpha1",
        kind="Rollout",
        plural="rollouts",
        namespaced=True,
        short_names=("ro",),
        module=__name__,
        class_name="Rollout",
        system="argo_rollouts",
    )

    api_version: Literal["argoproj.io/v1alpha1"] = constant("argoproj.io/v1alpha1")
    kind: Literal["Rollout"] = constant("Rollout")
    metadata: k8s.ObjectMeta | None = None
    spec: RolloutSpec
    status: RolloutStatus | None = None


class RolloutBlueGreenPostPromotionAnalysisArgsValueFromFieldRef(ApiStruct, kw_only=True):
    """Rollout spec.strategy.blueGreen.postPromotionAnalysis.args[].valueFrom.fieldRef"""

    field_path: str


class RolloutCanaryTrafficRoutingIstioVirtualServiceTcpRoutes(ApiStruct, kw_only=True):
    """Rollout spec.strategy.canary.trafficRouting.istio.virtualService.tcpRoutes[]"""

    port: Int64 | None = None


class RolloutCanaryTrafficRoutingIstioVirtualServiceTlsRoutes(ApiStruct, kw_only=True):
    """Rollout spec.strategy.canary.trafficRouting.istio.virtualService.tlsRoutes[]"""

    port: Int64 | None = None
    sni_hosts: list[str] | None = None


class RolloutPreferredDuringSchedulingIgnoredDuringExecution(ApiStruct, kw_only=True):
    """Rollout spec.strategy.blueGreen.antiAffinity.preferredDuringSchedulingIgnoredDuringExecution"""

    weight: Int32


class RolloutSpec(ApiStruct, kw_only=True):
    """Rollout spec"""

    analysis: RolloutSpecAnalysis | None = None
    min_ready_seconds: Int32 | None = None
    paused: bool | None = None
    progress_deadline_abort: bool | None = None
    progress_deadline_seconds: Int32 | None = None
    replicas: Int32 | None = None
    restart_at: Time | None = None
    revision_history_limit: Int32 | None = None
    rollback_window: RolloutSpecRollbackWindow | None = None
    selector: k8s.LabelSelector | None = None
    strategy: RolloutSpecStrategy | None = None
    template: k8s.PodTemplateSpec | None = None
    workload_ref: RolloutSpecWorkloadRef | None = None


class RolloutSpecAnalysis(ApiStruct, kw_only=True):
    """Rollout spec.analysis"""

    successful_run_history_limit: Int32 | None = None
    unsuccessful_run_history_limit: Int32 | None = None


class RolloutSpecRollbackWindow(ApiStruct, kw_only=True):
    """Rollout spec.rollbackWindow"""

    revisions: Int32 | None = None


class RolloutSpecStrategy(ApiStruct, kw_only=True):
    """Rollout spec.strategy"""

    blue_green: RolloutSpecStrategyBlueGreen | None = None
    canary: RolloutSpecStrategyCanary | None = None


class RolloutSpecStrategyBlueGreen(ApiStruct, kw_only=True):
    """Rollout spec.strategy.blueGreen"""

    abort_scale_down_delay_seconds: Int32 | None = None
    active_metadata: ExperimentSpecAnalysisRunMetadata | None = None
    active_service: str
    anti_affinity: RolloutSpecStrategyBlueGreenAntiAffinity | None = None
    auto_promotion_enabled: bool | None = None
    auto_promotion_seconds: Int32 | None = None
    max_unavailable: IntOrString | None = None
    post_promotion_analysis: RolloutSpecStrategyBlueGreenPostPromotionAnalysis | None = None
    pre_promotion_analysis: RolloutSpecStrategyBlueGreenPostPromotionAnalysis | None = None
    preview_metadata: ExperimentSpecAnalysisRunMetadata | None = None
    preview_replica_count: Int32 | None = None
    preview_service: str | None = None
    scale_down_delay_revision_limit: Int32 | None = None
    scale_down_delay_seconds: Int32 | None = None


class RolloutSpecStrategyBlueGreenAntiAffinity(ApiStruct, kw_only=True):
    """Rollout spec.strategy.blueGreen.antiAffinity"""

    preferred_during_scheduling_ignored_during_execution: (
        RolloutPreferredDuringSchedulingIgnoredDuringExecution | None
    ) = None
    required_during_scheduling_ignored_during_execution: RawExtension | None = None


class RolloutSpecStrategyBlueGreenPostPromotionAnalysis(ApiStruct, kw_only=True):
    """Rollout spec.strategy.blueGreen.postPromotionAnalysis"""

    analysis_run_metadata: ExperimentSpecAnalysisRunMetadata | None = None
    args: list[RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgs] | None = None
    dry_run: list[ExperimentSpecDryRun] | None = None
    measurement_retention: list[ExperimentSpecMeasurementRetention] | None = None
    templates: list[AnalysisTemplateSpecTemplates] | None = None


class RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgs(ApiStruct, kw_only=True):
    """Rollout spec.strategy.blueGreen.postPromotionAnalysis.args[]"""

    name: str
    value: str | None = None
    value_from: RolloutStrategyBlueGreenPostPromotionAnalysisArgsValueFrom | None = None


class RolloutSpecStrategyCanary(ApiStruct, kw_only=True):
    """Rollout spec.strategy.canary"""

    abort_scale_down_delay_seconds: Int32 | None = None
    analysis: RolloutSpecStrategyCanaryAnalysis | None = None
    anti_affinity: RolloutSpecStrategyBlueGreenAntiAffinity | None = None
    canary_metadata: ExperimentSpecAnalysisRunMetadata | None = None
    canary_service: str | None = None
    dynamic_stable_scale: bool | None = None
    max_surge: IntOrString | None = None
    max_unavailable: IntOrString | None = None
    min_pods_per_replica_set: Int32 | None = None
    ping_pong: RolloutSpecStrategyCanaryPingPong | None = None
    replica_progress_threshold: RolloutSpecStrategyCanaryReplicaProgressThreshold | None = None
    scale_down_delay_revision_limit: Int32 | None = None
    scale_down_delay_seconds: Int32 | None = None
    stable_metadata: ExperimentSpecAnalysisRunMetadata | None = None
    stable_service: str | None = None
    steps: list[RolloutSpecStrategyCanarySteps] | None = None
    traffic_routing: RolloutSpecStrategyCanaryTrafficRouting | None = None


class RolloutSpecStrategyCanaryAnalysis(ApiStruct, kw_only=True):
    """Rollout spec.strategy.canary.analysis"""

    analysis_run_metadata: ExperimentSpecAnalysisRunMetadata | None = None
    args: list[RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgs] | None = None
    dry_run: list[ExperimentSpecDryRun] | None = None
    measurement_retention: list[ExperimentSpecMeasurementRetention] | None = None
    starting_step: Int32 | None = None
    templates: list[AnalysisTemplateSpecTemplates] | None = None


class RolloutSpecStrategyCanaryPingPong(ApiStruct, kw_only=True):
    """Rollout spec.strategy.canary.pingPong"""

    ping_service: str
    pong_service: str


class RolloutSpecStrategyCanaryReplicaProgressThreshold(ApiStruct, kw_only=True):
    """Rollout spec.strategy.canary.replicaProgressThreshold"""

    type: str
    value: Int32


class RolloutSpecStrategyCanarySteps(ApiStruct, kw_only=True):
    """Rollout spec.strategy.canary.steps[]"""

    analysis: RolloutSpecStrategyBlueGreenPostPromotionAnalysis | None = None
    experiment: RolloutSpecStrategyCanaryStepsExperiment | None = None
    pause: RolloutSpecStrategyCanaryStepsPause | None = None
    plugin: RolloutSpecStrategyCanaryStepsPlugin | None = None
    set_canary_scale: RolloutSpecStrategyCanaryStepsSetCanaryScale | None = None
    set_header_route: RolloutSpecStrategyCanaryStepsSetHeaderRoute | None = None
    set_mirror_route: RolloutSpecStrategyCanaryStepsSetMirrorRoute | None = None
    set_weight: Int32 | None = None


class RolloutSpecStrategyCanaryStepsExperiment(ApiStruct, kw_only=True):
    """Rollout spec.strategy.canary.steps[].experiment"""

    analyses: list[RolloutSpecStrategyCanaryStepsExperimentAnalyses] | None = None
    analysis_run_metadata: ExperimentSpecAnalysisRunMetadata | None = None
    dry_run: list[ExperimentSpecDryRun] | None = None
    duration: str | None = None
    scale_down_delay_seconds: Int32 | None = None
    templates: list[RolloutSpecStrategyCanaryStepsExperimentTemplates]


class RolloutSpecStrategyCanaryStepsExperimentAnalyses(ApiStruct, kw_only=True):
    """Rollout spec.strategy.canary.steps[].experiment.analyses[]"""

    name: str
    args: list[RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgs] | None = None
    cluster_scope: bool | None = None
    required_for_completion: bool | None = None
    template_name: str


class RolloutSpecStrategyCanaryStepsExperimentTemplates(ApiStruct, kw_only=True):
    """Rollout spec.strategy.canary.steps[].experiment.templates[]"""

    name: str
    metadata: k8s.ObjectMeta | None = None
    replicas: Int32 | None = None
    selector: k8s.LabelSelector | None = None
    service: ExperimentSpecTemplatesService | None = None
    spec_ref: str
    weight: Int32 | None = None


class RolloutSpecStrategyCanaryStepsPause(ApiStruct, kw_only=True):
    """Rollout spec.strategy.canary.steps[].pause"""

    duration: IntOrString | None = None


class RolloutSpecStrategyCanaryStepsPlugin(ApiStruct, kw_only=True):
    """Rollout spec.strategy.canary.steps[].plugin"""

    name: str
    config: RawExtension | None = None


class RolloutSpecStrategyCanaryStepsSetCanaryScale(ApiStruct, kw_only=True):
    """Rollout spec.strategy.canary.steps[].setCanaryScale"""

    match_traffic_weight: bool | None = None
    replicas: Int32 | None = None
    weight: Int32 | None = None


class RolloutSpecStrategyCanaryStepsSetHeaderRoute(ApiStruct, kw_only=True):
    """Rollout spec.strategy.canary.steps[].setHeaderRoute"""

    name: str | None = None
    match: list[RolloutSpecStrategyCanaryStepsSetHeaderRouteMatch] | None = None


class RolloutSpecStrategyCanaryStepsSetHeaderRouteMatch(ApiStruct, kw_only=True):
    """Rollout spec.strategy.canary.steps[].setHeaderRoute.match[]"""

    header_name: str
    header_value: RolloutSpecStrategyCanaryStepsSetHeaderRouteMatchHeaderValue


class RolloutSpecStrategyCanaryStepsSetHeaderRouteMatchHeaderValue(ApiStruct, kw_only=True):
    """Rollout spec.strategy.canary.steps[].setHeaderRoute.match[].headerValue"""

    exact: str | None = None
    prefix: str | None = None
    regex: str | None = None


class RolloutSpecStrategyCanaryStepsSetMirrorRoute(ApiStruct, kw_only=True):
    """Rollout spec.strategy.canary.steps[].setMirrorRoute"""

    name: str
    match: list[RolloutSpecStrategyCanaryStepsSetMirrorRouteMatch] | None = None
    percentage: Int32 | None = None


class RolloutSpecStrategyCanaryStepsSetMirrorRouteMatch(ApiStruct, kw_only=True):
    """Rollout spec.strategy.canary.steps[].setMirrorRoute.match[]"""

    headers: dict[str, RolloutSpecStrategyCanaryStepsSetHeaderRouteMatchHeaderValue] | None = None
    method: RolloutSpecStrategyCanaryStepsSetHeaderRouteMatchHeaderValue | None = None
    path: RolloutSpecStrategyCanaryStepsSetHeaderRouteMatchHeaderValue | None = None


class RolloutSpecStrategyCanaryTrafficRouting(ApiStruct, kw_only=True):
    """Rollout spec.strategy.canary.trafficRouting"""

    alb: RolloutSpecStrategyCanaryTrafficRoutingAlb | None = None
    ambassador: RolloutSpecStrategyCanaryTrafficRoutingAmbassador | None = None
    apisix: RolloutSpecStrategyCanaryTrafficRoutingApisix | None = None
    app_mesh: RolloutSpecStrategyCanaryTrafficRoutingAppMesh | None = None
    istio: RolloutSpecStrategyCanaryTrafficRoutingIstio | None = None
    managed_routes: list[RolloutSpecStrategyCanaryTrafficRoutingManagedRoutes] | None = None
    max_traffic_weight: Int32 | None = None
    nginx: RolloutSpecStrategyCanaryTrafficRoutingNginx | None = None
    plugins: RawExtension | None = None
    smi: RolloutSpecStrategyCanaryTrafficRoutingSmi | None = None
    traefik: RolloutSpecStrategyCanaryTrafficRoutingTraefik | None = None


class RolloutSpecStrategyCanaryTrafficRoutingAlb(ApiStruct, kw_only=True):
    """Rollout spec.strategy.canary.trafficRouting.alb"""

    annotation_prefix: str | None = None
    ingress: str | None = None
    ingresses: list[str] | None = None
    root_service: str | None = None
    service_port: Int32
    stickiness_config: RolloutSpecStrategyCanaryTrafficRoutingAlbStickinessConfig | None = None


class RolloutSpecStrategyCanaryTrafficRoutingAlbStickinessConfig(ApiStruct, kw_only=True):
    """Rollout spec.strategy.canary.trafficRouting.alb.stickinessConfig"""

    duration_seconds: Int64
    enabled: bool


class RolloutSpecStrategyCanaryTrafficRoutingAmbassador(ApiStruct, kw_only=True):
    """Rollout spec.strategy.canary.trafficRouting.ambassador"""

    mappings: list[str]


class RolloutSpecStrategyCanaryTrafficRoutingApisix(ApiStruct, kw_only=True):
    """Rollout spec.strategy.canary.trafficRouting.apisix"""

    route: RolloutSpecStrategyCanaryTrafficRoutingApisixRoute | None = None


class RolloutSpecStrategyCanaryTrafficRoutingApisixRoute(ApiStruct, kw_only=True):
    """Rollout spec.strategy.canary.trafficRouting.apisix.route"""

    name: str
    rules: list[str] | None = None


class RolloutSpecStrategyCanaryTrafficRoutingAppMesh(ApiStruct, kw_only=True):
    """Rollout spec.strategy.canary.trafficRouting.appMesh"""

    virtual_node_group: RolloutStrategyCanaryTrafficRoutingAppMeshVirtualNodeGroup | None = None
    virtual_service: RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualService | None = None


class RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualService(ApiStruct, kw_only=True):
    """Rollout spec.strategy.canary.trafficRouting.appMesh.virtualService"""

    name: str
    routes: list[str] | None = None


class RolloutSpecStrategyCanaryTrafficRoutingIstio(ApiStruct, kw_only=True):
    """Rollout spec.strategy.canary.trafficRouting.istio"""

    destination_rule: RolloutSpecStrategyCanaryTrafficRoutingIstioDestinationRule | None = None
    virtual_service: RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualService | None = None
    virtual_services: list[RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualService] | None = None


class RolloutSpecStrategyCanaryTrafficRoutingIstioDestinationRule(ApiStruct, kw_only=True):
    """Rollout spec.strategy.canary.trafficRouting.istio.destinationRule"""

    name: str
    additional_subset_names: list[str] | None = None
    canary_subset_name: str
    stable_subset_name: str


class RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualService(ApiStruct, kw_only=True):
    """Rollout spec.strategy.canary.trafficRouting.istio.virtualService"""

    name: str
    routes: list[str] | None = None
    tcp_routes: list[RolloutCanaryTrafficRoutingIstioVirtualServiceTcpRoutes] | None = None
    tls_routes: list[RolloutCanaryTrafficRoutingIstioVirtualServiceTlsRoutes] | None = None


class RolloutSpecStrategyCanaryTrafficRoutingManagedRoutes(ApiStruct, kw_only=True):
    """Rollout spec.strategy.canary.trafficRouting.managedRoutes[]"""

    name: str


class RolloutSpecStrategyCanaryTrafficRoutingNginx(ApiStruct, kw_only=True):
    """Rollout spec.strategy.canary.trafficRouting.nginx"""

    additional_ingress_annotations: dict[str, str] | None = None
    annotation_prefix: str | None = None
    canary_ingress_annotations: dict[str, str] | None = None
    stable_ingress: str | None = None
    stable_ingresses: list[str] | None = None


class RolloutSpecStrategyCanaryTrafficRoutingSmi(ApiStruct, kw_only=True):
    """Rollout spec.strategy.canary.trafficRouting.smi"""

    root_service: str | None = None
    traffic_split_name: str | None = None


class RolloutSpecStrategyCanaryTrafficRoutingTraefik(ApiStruct, kw_only=True):
    """Rollout spec.strategy.canary.trafficRouting.traefik"""

    weighted_traefik_service_name: str


class RolloutSpecWorkloadRef(ApiStruct, kw_only=True):
    """Rollout spec.workloadRef"""

    name: str | None = None
    api_version: str | None = None
    kind: str | None = None
    scale_down: str | None = None


class RolloutStatus(ApiStruct, kw_only=True):
    """Rollout status"""

    hpa_replicas: Int32 | None = msgspec.field(default=None, name="HPAReplicas")
    abort: bool | None = None
    aborted_at: Time | None = None
    alb: RolloutStatusAlb | None = None
    albs: list[RolloutStatusAlb] | None = None
    available_replicas: Int32 | None = None
    blue_green: RolloutStatusBlueGreen | None = None
    canary: RolloutStatusCanary | None = None
    collision_count: Int32 | None = None
    conditions: list[RolloutStatusConditions] | None = None
    controller_pause: bool | None = None
    current_pod_hash: str | None = None
    current_step_hash: str | None = None
    current_step_index: Int32 | None = None
    duration: RolloutStatusDuration | None = None
    message: str | None = None
    observed_generation: str | None = None
    pause_conditions: list[RolloutStatusPauseConditions] | None = None
    phase: str | None = None
    promote_full: bool | None = None
    ready_replicas: Int32 | None = None
    replicas: Int32 | None = None
    restarted_at: Time | None = None
    selector: str | None = None
    stable_rs: str | None = msgspec.field(default=None, name="stableRS")
    updated_replicas: Int32 | None = None
    workload_observed_generation: str | None = None


class RolloutStatusAlb(ApiStruct, kw_only=True):
    """Rollout status.alb"""

    canary_target_group: RolloutStatusAlbCanaryTargetGroup | None = None
    ingress: str | None = None
    load_balancer: RolloutStatusAlbCanaryTargetGroup | None = None
    stable_target_group: RolloutStatusAlbCanaryTargetGroup | None = None


class RolloutStatusAlbCanaryTargetGroup(ApiStruct, kw_only=True):
    """Rollout status.alb.canaryTargetGroup"""

    name: str
    arn: str
    full_name: str | None = None


class RolloutStatusBlueGreen(ApiStruct, kw_only=True):
    """Rollout status.blueGreen"""

    active_selector: str | None = None
    post_promotion_analysis_run_status: (
        RolloutStatusBlueGreenPostPromotionAnalysisRunStatus | None
    ) = None
    pre_promotion_analysis_run_status: (
        RolloutStatusBlueGreenPostPromotionAnalysisRunStatus | None
    ) = None
    preview_selector: str | None = None
    scale_up_preview_check_point: bool | None = None


class RolloutStatusBlueGreenPostPromotionAnalysisRunStatus(ApiStruct, kw_only=True):
    """Rollout status.blueGreen.postPromotionAnalysisRunStatus"""

    name: str
    message: str | None = None
    status: str


class RolloutStatusCanary(ApiStruct, kw_only=True):
    """Rollout status.canary"""

    current_background_analysis_run_status: (
        RolloutStatusBlueGreenPostPromotionAnalysisRunStatus | None
    ) = None
    current_experiment: str | None = None
    current_step_analysis_run_status: (
        RolloutStatusBlueGreenPostPromotionAnalysisRunStatus | None
    ) = None
    stable_ping_pong: str | None = None
    step_plugin_statuses: list[RolloutStatusCanaryStepPluginStatuses] | None = None
    weights: RolloutStatusCanaryWeights | None = None


class RolloutStatusCanaryStepPluginStatuses(ApiStruct, kw_only=True):
    """Rollout status.canary.stepPluginStatuses[]"""

    name: str
    backoff: str | None = None
    disabled: bool | None = None
    executions: Int32 | None = None
    finished_at: Time | None = None
    index: Int32
    message: str | None = None
    operation: str
    phase: str | None = None
    started_at: Time | None = None
    status: RawExtension | None = None
    updated_at: Time | None = None


class RolloutStatusCanaryWeights(ApiStruct, kw_only=True):
    """Rollout status.canary.weights"""

    additional: list[RolloutStatusCanaryWeightsAdditional] | None = None
    canary: RolloutStatusCanaryWeightsAdditional
    stable: RolloutStatusCanaryWeightsAdditional
    verified: bool | None = None


class RolloutStatusCanaryWeightsAdditional(ApiStruct, kw_only=True):
    """Rollout status.canary.weights.additional[]"""

    pod_template_hash: str | None = None
    service_name: str | None = None
    weight: Int32


class RolloutStatusConditions(ApiStruct, kw_only=True):
    """Rollout status.conditions[]"""

    last_transition_time: Time
    last_update_time: Time
    message: str
    reason: str
    status: str
    type: str


class RolloutStatusDuration(ApiStruct, kw_only=True):
    """Rollout status.duration"""

    completion_status: str | None = None
    finished_at: Time | None = None
    manual_pause_started_at: Time | None = None
    rollout_started_at: Time | None = None
    total_manual_pause_duration_seconds: Int64 | None = None


class RolloutStatusPauseConditions(ApiStruct, kw_only=True):
    """Rollout status.pauseConditions[]"""

    reason: str
    start_time: Time


class RolloutStrategyBlueGreenPostPromotionAnalysisArgsValueFrom(ApiStruct, kw_only=True):
    """Rollout spec.strategy.blueGreen.postPromotionAnalysis.args[].valueFrom"""

    field_ref: RolloutBlueGreenPostPromotionAnalysisArgsValueFromFieldRef | None = None
    pod_template_hash_value: str | None = None


class RolloutStrategyCanaryTrafficRoutingAppMeshVirtualNodeGroup(ApiStruct, kw_only=True):
    """Rollout spec.strategy.canary.trafficRouting.appMesh.virtualNodeGroup"""

    canary_virtual_node_ref: RolloutSpecStrategyCanaryTrafficRoutingManagedRoutes
    stable_virtual_node_ref: RolloutSpecStrategyCanaryTrafficRoutingManagedRoutes


AnalysisRunSpecMetricsProviderDatadogAggregator: TypeAlias = Literal[
    "avg", "min", "max", "sum", "last", "percentile", "mean", "l2norm", "area"
]
