"""Typed objects of Argo Rollouts, each loaded on first use.

Generated from the CustomResourceDefinitions of Argo Rollouts; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import argoproj_v1alpha1 as argoproj_v1alpha1
    from .argoproj_v1alpha1 import AnalysisRun as AnalysisRun
    from .argoproj_v1alpha1 import (
        AnalysisRunCloudWatchMetricDataQueriesMetricStatMetric as AnalysisRunCloudWatchMetricDataQueriesMetricStatMetric,
    )
    from .argoproj_v1alpha1 import (
        AnalysisRunMetricDataQueriesMetricStatMetricDimensions as AnalysisRunMetricDataQueriesMetricStatMetricDimensions,
    )
    from .argoproj_v1alpha1 import (
        AnalysisRunMetricsProviderPrometheusAuthenticationBasicAuth as AnalysisRunMetricsProviderPrometheusAuthenticationBasicAuth,
    )
    from .argoproj_v1alpha1 import (
        AnalysisRunProviderCloudWatchMetricDataQueriesMetricStat as AnalysisRunProviderCloudWatchMetricDataQueriesMetricStat,
    )
    from .argoproj_v1alpha1 import AnalysisRunSpec as AnalysisRunSpec
    from .argoproj_v1alpha1 import AnalysisRunSpecMetrics as AnalysisRunSpecMetrics
    from .argoproj_v1alpha1 import AnalysisRunSpecMetricsProvider as AnalysisRunSpecMetricsProvider
    from .argoproj_v1alpha1 import (
        AnalysisRunSpecMetricsProviderCloudWatch as AnalysisRunSpecMetricsProviderCloudWatch,
    )
    from .argoproj_v1alpha1 import (
        AnalysisRunSpecMetricsProviderCloudWatchMetricDataQueries as AnalysisRunSpecMetricsProviderCloudWatchMetricDataQueries,
    )
    from .argoproj_v1alpha1 import (
        AnalysisRunSpecMetricsProviderDatadog as AnalysisRunSpecMetricsProviderDatadog,
    )
    from .argoproj_v1alpha1 import (
        AnalysisRunSpecMetricsProviderDatadogSecretRef as AnalysisRunSpecMetricsProviderDatadogSecretRef,
    )
    from .argoproj_v1alpha1 import (
        AnalysisRunSpecMetricsProviderGraphite as AnalysisRunSpecMetricsProviderGraphite,
    )
    from .argoproj_v1alpha1 import (
        AnalysisRunSpecMetricsProviderInfluxdb as AnalysisRunSpecMetricsProviderInfluxdb,
    )
    from .argoproj_v1alpha1 import (
        AnalysisRunSpecMetricsProviderKayenta as AnalysisRunSpecMetricsProviderKayenta,
    )
    from .argoproj_v1alpha1 import (
        AnalysisRunSpecMetricsProviderKayentaScopes as AnalysisRunSpecMetricsProviderKayentaScopes,
    )
    from .argoproj_v1alpha1 import (
        AnalysisRunSpecMetricsProviderKayentaScopesControlScope as AnalysisRunSpecMetricsProviderKayentaScopesControlScope,
    )
    from .argoproj_v1alpha1 import (
        AnalysisRunSpecMetricsProviderKayentaThreshold as AnalysisRunSpecMetricsProviderKayentaThreshold,
    )
    from .argoproj_v1alpha1 import (
        AnalysisRunSpecMetricsProviderNewRelic as AnalysisRunSpecMetricsProviderNewRelic,
    )
    from .argoproj_v1alpha1 import (
        AnalysisRunSpecMetricsProviderPrometheus as AnalysisRunSpecMetricsProviderPrometheus,
    )
    from .argoproj_v1alpha1 import (
        AnalysisRunSpecMetricsProviderPrometheusAuthentication as AnalysisRunSpecMetricsProviderPrometheusAuthentication,
    )
    from .argoproj_v1alpha1 import (
        AnalysisRunSpecMetricsProviderPrometheusAuthenticationOauth2 as AnalysisRunSpecMetricsProviderPrometheusAuthenticationOauth2,
    )
    from .argoproj_v1alpha1 import (
        AnalysisRunSpecMetricsProviderPrometheusAuthenticationSigv4 as AnalysisRunSpecMetricsProviderPrometheusAuthenticationSigv4,
    )
    from .argoproj_v1alpha1 import (
        AnalysisRunSpecMetricsProviderPrometheusHeaders as AnalysisRunSpecMetricsProviderPrometheusHeaders,
    )
    from .argoproj_v1alpha1 import (
        AnalysisRunSpecMetricsProviderPrometheusRangeQuery as AnalysisRunSpecMetricsProviderPrometheusRangeQuery,
    )
    from .argoproj_v1alpha1 import (
        AnalysisRunSpecMetricsProviderSkywalking as AnalysisRunSpecMetricsProviderSkywalking,
    )
    from .argoproj_v1alpha1 import (
        AnalysisRunSpecMetricsProviderWeb as AnalysisRunSpecMetricsProviderWeb,
    )
    from .argoproj_v1alpha1 import AnalysisRunSpecTtlStrategy as AnalysisRunSpecTtlStrategy
    from .argoproj_v1alpha1 import AnalysisRunStatus as AnalysisRunStatus
    from .argoproj_v1alpha1 import AnalysisRunStatusDryRunSummary as AnalysisRunStatusDryRunSummary
    from .argoproj_v1alpha1 import AnalysisRunStatusMetricResults as AnalysisRunStatusMetricResults
    from .argoproj_v1alpha1 import (
        AnalysisRunStatusMetricResultsMeasurements as AnalysisRunStatusMetricResultsMeasurements,
    )
    from .argoproj_v1alpha1 import AnalysisTemplate as AnalysisTemplate
    from .argoproj_v1alpha1 import AnalysisTemplateSpec as AnalysisTemplateSpec
    from .argoproj_v1alpha1 import AnalysisTemplateSpecTemplates as AnalysisTemplateSpecTemplates
    from .argoproj_v1alpha1 import ClusterAnalysisTemplate as ClusterAnalysisTemplate
    from .argoproj_v1alpha1 import Experiment as Experiment
    from .argoproj_v1alpha1 import ExperimentSpec as ExperimentSpec
    from .argoproj_v1alpha1 import ExperimentSpecAnalyses as ExperimentSpecAnalyses
    from .argoproj_v1alpha1 import (
        ExperimentSpecAnalysisRunMetadata as ExperimentSpecAnalysisRunMetadata,
    )
    from .argoproj_v1alpha1 import ExperimentSpecDryRun as ExperimentSpecDryRun
    from .argoproj_v1alpha1 import (
        ExperimentSpecMeasurementRetention as ExperimentSpecMeasurementRetention,
    )
    from .argoproj_v1alpha1 import ExperimentSpecTemplates as ExperimentSpecTemplates
    from .argoproj_v1alpha1 import ExperimentSpecTemplatesService as ExperimentSpecTemplatesService
    from .argoproj_v1alpha1 import ExperimentStatus as ExperimentStatus
    from .argoproj_v1alpha1 import ExperimentStatusAnalysisRuns as ExperimentStatusAnalysisRuns
    from .argoproj_v1alpha1 import (
        ExperimentStatusTemplateStatuses as ExperimentStatusTemplateStatuses,
    )
    from .argoproj_v1alpha1 import Rollout as Rollout
    from .argoproj_v1alpha1 import (
        RolloutBlueGreenPostPromotionAnalysisArgsValueFromFieldRef as RolloutBlueGreenPostPromotionAnalysisArgsValueFromFieldRef,
    )
    from .argoproj_v1alpha1 import (
        RolloutCanaryTrafficRoutingIstioVirtualServiceTcpRoutes as RolloutCanaryTrafficRoutingIstioVirtualServiceTcpRoutes,
    )
    from .argoproj_v1alpha1 import (
        RolloutCanaryTrafficRoutingIstioVirtualServiceTlsRoutes as RolloutCanaryTrafficRoutingIstioVirtualServiceTlsRoutes,
    )
    from .argoproj_v1alpha1 import (
        RolloutPreferredDuringSchedulingIgnoredDuringExecution as RolloutPreferredDuringSchedulingIgnoredDuringExecution,
    )
    from .argoproj_v1alpha1 import RolloutSpec as RolloutSpec
    from .argoproj_v1alpha1 import RolloutSpecAnalysis as RolloutSpecAnalysis
    from .argoproj_v1alpha1 import RolloutSpecRollbackWindow as RolloutSpecRollbackWindow
    from .argoproj_v1alpha1 import RolloutSpecStrategy as RolloutSpecStrategy
    from .argoproj_v1alpha1 import RolloutSpecStrategyBlueGreen as RolloutSpecStrategyBlueGreen
    from .argoproj_v1alpha1 import (
        RolloutSpecStrategyBlueGreenAntiAffinity as RolloutSpecStrategyBlueGreenAntiAffinity,
    )
    from .argoproj_v1alpha1 import (
        RolloutSpecStrategyBlueGreenPostPromotionAnalysis as RolloutSpecStrategyBlueGreenPostPromotionAnalysis,
    )
    from .argoproj_v1alpha1 import (
        RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgs as RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgs,
    )
    from .argoproj_v1alpha1 import RolloutSpecStrategyCanary as RolloutSpecStrategyCanary
    from .argoproj_v1alpha1 import (
        RolloutSpecStrategyCanaryAnalysis as RolloutSpecStrategyCanaryAnalysis,
    )
    from .argoproj_v1alpha1 import (
        RolloutSpecStrategyCanaryPingPong as RolloutSpecStrategyCanaryPingPong,
    )
    from .argoproj_v1alpha1 import (
        RolloutSpecStrategyCanaryReplicaProgressThreshold as RolloutSpecStrategyCanaryReplicaProgressThreshold,
    )
    from .argoproj_v1alpha1 import RolloutSpecStrategyCanarySteps as RolloutSpecStrategyCanarySteps
    from .argoproj_v1alpha1 import (
        RolloutSpecStrategyCanaryStepsExperiment as RolloutSpecStrategyCanaryStepsExperiment,
    )
    from .argoproj_v1alpha1 import (
        RolloutSpecStrategyCanaryStepsExperimentAnalyses as RolloutSpecStrategyCanaryStepsExperimentAnalyses,
    )
    from .argoproj_v1alpha1 import (
        RolloutSpecStrategyCanaryStepsExperimentTemplates as RolloutSpecStrategyCanaryStepsExperimentTemplates,
    )
    from .argoproj_v1alpha1 import (
        RolloutSpecStrategyCanaryStepsPause as RolloutSpecStrategyCanaryStepsPause,
    )
    from .argoproj_v1alpha1 import (
        RolloutSpecStrategyCanaryStepsPlugin as RolloutSpecStrategyCanaryStepsPlugin,
    )
    from .argoproj_v1alpha1 import (
        RolloutSpecStrategyCanaryStepsSetCanaryScale as RolloutSpecStrategyCanaryStepsSetCanaryScale,
    )
    from .argoproj_v1alpha1 import (
        RolloutSpecStrategyCanaryStepsSetHeaderRoute as RolloutSpecStrategyCanaryStepsSetHeaderRoute,
    )
    from .argoproj_v1alpha1 import (
        RolloutSpecStrategyCanaryStepsSetHeaderRouteMatch as RolloutSpecStrategyCanaryStepsSetHeaderRouteMatch,
    )
    from .argoproj_v1alpha1 import (
        RolloutSpecStrategyCanaryStepsSetHeaderRouteMatchHeaderValue as RolloutSpecStrategyCanaryStepsSetHeaderRouteMatchHeaderValue,
    )
    from .argoproj_v1alpha1 import (
        RolloutSpecStrategyCanaryStepsSetMirrorRoute as RolloutSpecStrategyCanaryStepsSetMirrorRoute,
    )
    from .argoproj_v1alpha1 import (
        RolloutSpecStrategyCanaryStepsSetMirrorRouteMatch as RolloutSpecStrategyCanaryStepsSetMirrorRouteMatch,
    )
    from .argoproj_v1alpha1 import (
        RolloutSpecStrategyCanaryTrafficRouting as RolloutSpecStrategyCanaryTrafficRouting,
    )
    from .argoproj_v1alpha1 import (
        RolloutSpecStrategyCanaryTrafficRoutingAlb as RolloutSpecStrategyCanaryTrafficRoutingAlb,
    )
    from .argoproj_v1alpha1 import (
        RolloutSpecStrategyCanaryTrafficRoutingAlbStickinessConfig as RolloutSpecStrategyCanaryTrafficRoutingAlbStickinessConfig,
    )
    from .argoproj_v1alpha1 import (
        RolloutSpecStrategyCanaryTrafficRoutingAmbassador as RolloutSpecStrategyCanaryTrafficRoutingAmbassador,
    )
    from .argoproj_v1alpha1 import (
        RolloutSpecStrategyCanaryTrafficRoutingApisix as RolloutSpecStrategyCanaryTrafficRoutingApisix,
    )
    from .argoproj_v1alpha1 import (
        RolloutSpecStrategyCanaryTrafficRoutingApisixRoute as RolloutSpecStrategyCanaryTrafficRoutingApisixRoute,
    )
    from .argoproj_v1alpha1 import (
        RolloutSpecStrategyCanaryTrafficRoutingAppMesh as RolloutSpecStrategyCanaryTrafficRoutingAppMesh,
    )
    from .argoproj_v1alpha1 import (
        RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualService as RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualService,
    )
    from .argoproj_v1alpha1 import (
        RolloutSpecStrategyCanaryTrafficRoutingIstio as RolloutSpecStrategyCanaryTrafficRoutingIstio,
    )
    from .argoproj_v1alpha1 import (
        RolloutSpecStrategyCanaryTrafficRoutingIstioDestinationRule as RolloutSpecStrategyCanaryTrafficRoutingIstioDestinationRule,
    )
    from .argoproj_v1alpha1 import (
        RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualService as RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualService,
    )
    from .argoproj_v1alpha1 import (
        RolloutSpecStrategyCanaryTrafficRoutingManagedRoutes as RolloutSpecStrategyCanaryTrafficRoutingManagedRoutes,
    )
    from .argoproj_v1alpha1 import (
        RolloutSpecStrategyCanaryTrafficRoutingNginx as RolloutSpecStrategyCanaryTrafficRoutingNginx,
    )
    from .argoproj_v1alpha1 import (
        RolloutSpecStrategyCanaryTrafficRoutingSmi as RolloutSpecStrategyCanaryTrafficRoutingSmi,
    )
    from .argoproj_v1alpha1 import (
        RolloutSpecStrategyCanaryTrafficRoutingTraefik as RolloutSpecStrategyCanaryTrafficRoutingTraefik,
    )
    from .argoproj_v1alpha1 import RolloutSpecWorkloadRef as RolloutSpecWorkloadRef
    from .argoproj_v1alpha1 import RolloutStatus as RolloutStatus
    from .argoproj_v1alpha1 import RolloutStatusAlb as RolloutStatusAlb
    from .argoproj_v1alpha1 import (
        RolloutStatusAlbCanaryTargetGroup as RolloutStatusAlbCanaryTargetGroup,
    )
    from .argoproj_v1alpha1 import RolloutStatusBlueGreen as RolloutStatusBlueGreen
    from .argoproj_v1alpha1 import (
        RolloutStatusBlueGreenPostPromotionAnalysisRunStatus as RolloutStatusBlueGreenPostPromotionAnalysisRunStatus,
    )
    from .argoproj_v1alpha1 import RolloutStatusCanary as RolloutStatusCanary
    from .argoproj_v1alpha1 import (
        RolloutStatusCanaryStepPluginStatuses as RolloutStatusCanaryStepPluginStatuses,
    )
    from .argoproj_v1alpha1 import RolloutStatusCanaryWeights as RolloutStatusCanaryWeights
    from .argoproj_v1alpha1 import (
        RolloutStatusCanaryWeightsAdditional as RolloutStatusCanaryWeightsAdditional,
    )
    from .argoproj_v1alpha1 import RolloutStatusConditions as RolloutStatusConditions
    from .argoproj_v1alpha1 import RolloutStatusDuration as RolloutStatusDuration
    from .argoproj_v1alpha1 import RolloutStatusPauseConditions as RolloutStatusPauseConditions
    from .argoproj_v1alpha1 import (
        RolloutStrategyBlueGreenPostPromotionAnalysisArgsValueFrom as RolloutStrategyBlueGreenPostPromotionAnalysisArgsValueFrom,
    )
    from .argoproj_v1alpha1 import (
        RolloutStrategyCanaryTrafficRoutingAppMeshVirtualNodeGroup as RolloutStrategyCanaryTrafficRoutingAppMeshVirtualNodeGroup,
    )
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "argoproj_v1alpha1": "AnalysisRun AnalysisRunCloudWatchMetricDataQueriesMetricStatMetric AnalysisRunMetricDataQueriesMetricStatMetricDimensions AnalysisRunMetricsProviderPrometheusAuthenticationBasicAuth AnalysisRunProviderCloudWatchMetricDataQueriesMetricStat AnalysisRunSpec AnalysisRunSpecMetrics AnalysisRunSpecMetricsProvider AnalysisRunSpecMetricsProviderCloudWatch AnalysisRunSpecMetricsProviderCloudWatchMetricDataQueries AnalysisRunSpecMetricsProviderDatadog AnalysisRunSpecMetricsProviderDatadogSecretRef AnalysisRunSpecMetricsProviderGraphite AnalysisRunSpecMetricsProviderInfluxdb AnalysisRunSpecMetricsProviderKayenta AnalysisRunSpecMetricsProviderKayentaScopes AnalysisRunSpecMetricsProviderKayentaScopesControlScope AnalysisRunSpecMetricsProviderKayentaThreshold AnalysisRunSpecMetricsProviderNewRelic AnalysisRunSpecMetricsProviderPrometheus AnalysisRunSpecMetricsProviderPrometheusAuthentication AnalysisRunSpecMetricsProviderPrometheusAuthenticationOauth2 AnalysisRunSpecMetricsProviderPrometheusAuthenticationSigv4 AnalysisRunSpecMetricsProviderPrometheusHeaders AnalysisRunSpecMetricsProviderPrometheusRangeQuery AnalysisRunSpecMetricsProviderSkywalking AnalysisRunSpecMetricsProviderWeb AnalysisRunSpecTtlStrategy AnalysisRunStatus AnalysisRunStatusDryRunSummary AnalysisRunStatusMetricResults AnalysisRunStatusMetricResultsMeasurements AnalysisTemplate AnalysisTemplateSpec AnalysisTemplateSpecTemplates ClusterAnalysisTemplate Experiment ExperimentSpec ExperimentSpecAnalyses ExperimentSpecAnalysisRunMetadata ExperimentSpecDryRun ExperimentSpecMeasurementRetention ExperimentSpecTemplates ExperimentSpecTemplatesService ExperimentStatus ExperimentStatusAnalysisRuns ExperimentStatusTemplateStatuses Rollout RolloutBlueGreenPostPromotionAnalysisArgsValueFromFieldRef RolloutCanaryTrafficRoutingIstioVirtualServiceTcpRoutes RolloutCanaryTrafficRoutingIstioVirtualServiceTlsRoutes RolloutPreferredDuringSchedulingIgnoredDuringExecution RolloutSpec RolloutSpecAnalysis RolloutSpecRollbackWindow RolloutSpecStrategy RolloutSpecStrategyBlueGreen RolloutSpecStrategyBlueGreenAntiAffinity RolloutSpecStrategyBlueGreenPostPromotionAnalysis RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgs RolloutSpecStrategyCanary RolloutSpecStrategyCanaryAnalysis RolloutSpecStrategyCanaryPingPong RolloutSpecStrategyCanaryReplicaProgressThreshold RolloutSpecStrategyCanarySteps RolloutSpecStrategyCanaryStepsExperiment RolloutSpecStrategyCanaryStepsExperimentAnalyses RolloutSpecStrategyCanaryStepsExperimentTemplates RolloutSpecStrategyCanaryStepsPause RolloutSpecStrategyCanaryStepsPlugin RolloutSpecStrategyCanaryStepsSetCanaryScale RolloutSpecStrategyCanaryStepsSetHeaderRoute RolloutSpecStrategyCanaryStepsSetHeaderRouteMatch RolloutSpecStrategyCanaryStepsSetHeaderRouteMatchHeaderValue RolloutSpecStrategyCanaryStepsSetMirrorRoute RolloutSpecStrategyCanaryStepsSetMirrorRouteMatch RolloutSpecStrategyCanaryTrafficRouting RolloutSpecStrategyCanaryTrafficRoutingAlb RolloutSpecStrategyCanaryTrafficRoutingAlbStickinessConfig RolloutSpecStrategyCanaryTrafficRoutingAmbassador RolloutSpecStrategyCanaryTrafficRoutingApisix RolloutSpecStrategyCanaryTrafficRoutingApisixRoute RolloutSpecStrategyCanaryTrafficRoutingAppMesh RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualService RolloutSpecStrategyCanaryTrafficRoutingIstio RolloutSpecStrategyCanaryTrafficRoutingIstioDestinationRule RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualService RolloutSpecStrategyCanaryTrafficRoutingManagedRoutes RolloutSpecStrategyCanaryTrafficRoutingNginx RolloutSpecStrategyCanaryTrafficRoutingSmi RolloutSpecStrategyCanaryTrafficRoutingTraefik RolloutSpecWorkloadRef RolloutStatus RolloutStatusAlb RolloutStatusAlbCanaryTargetGroup RolloutStatusBlueGreen RolloutStatusBlueGreenPostPromotionAnalysisRunStatus RolloutStatusCanary RolloutStatusCanaryStepPluginStatuses RolloutStatusCanaryWeights RolloutStatusCanaryWeightsAdditional RolloutStatusConditions RolloutStatusDuration RolloutStatusPauseConditions RolloutStrategyBlueGreenPostPromotionAnalysisArgsValueFrom RolloutStrategyCanaryTrafficRoutingAppMeshVirtualNodeGroup",
        },
    )

__all__ = (
    "AnalysisRun",
    "AnalysisRunCloudWatchMetricDataQueriesMetricStatMetric",
    "AnalysisRunMetricDataQueriesMetricStatMetricDimensions",
    "AnalysisRunMetricsProviderPrometheusAuthenticationBasicAuth",
    "AnalysisRunProviderCloudWatchMetricDataQueriesMetricStat",
    "AnalysisRunSpec",
    "AnalysisRunSpecMetrics",
    "AnalysisRunSpecMetricsProvider",
    "AnalysisRunSpecMetricsProviderCloudWatch",
    "AnalysisRunSpecMetricsProviderCloudWatchMetricDataQueries",
    "AnalysisRunSpecMetricsProviderDatadog",
    "AnalysisRunSpecMetricsProviderDatadogSecretRef",
    "AnalysisRunSpecMetricsProviderGraphite",
    "AnalysisRunSpecMetricsProviderInfluxdb",
    "AnalysisRunSpecMetricsProviderKayenta",
    "AnalysisRunSpecMetricsProviderKayentaScopes",
    "AnalysisRunSpecMetricsProviderKayentaScopesControlScope",
    "AnalysisRunSpecMetricsProviderKayentaThreshold",
    "AnalysisRunSpecMetricsProviderNewRelic",
    "AnalysisRunSpecMetricsProviderPrometheus",
    "AnalysisRunSpecMetricsProviderPrometheusAuthentication",
    "AnalysisRunSpecMetricsProviderPrometheusAuthenticationOauth2",
    "AnalysisRunSpecMetricsProviderPrometheusAuthenticationSigv4",
    "AnalysisRunSpecMetricsProviderPrometheusHeaders",
    "AnalysisRunSpecMetricsProviderPrometheusRangeQuery",
    "AnalysisRunSpecMetricsProviderSkywalking",
    "AnalysisRunSpecMetricsProviderWeb",
    "AnalysisRunSpecTtlStrategy",
    "AnalysisRunStatus",
    "AnalysisRunStatusDryRunSummary",
    "AnalysisRunStatusMetricResults",
    "AnalysisRunStatusMetricResultsMeasurements",
    "AnalysisTemplate",
    "AnalysisTemplateSpec",
    "AnalysisTemplateSpecTemplates",
    "ClusterAnalysisTemplate",
    "Experiment",
    "ExperimentSpec",
    "ExperimentSpecAnalyses",
    "ExperimentSpecAnalysisRunMetadata",
    "ExperimentSpecDryRun",
    "ExperimentSpecMeasurementRetention",
    "ExperimentSpecTemplates",
    "ExperimentSpecTemplatesService",
    "ExperimentStatus",
    "ExperimentStatusAnalysisRuns",
    "ExperimentStatusTemplateStatuses",
    "Rollout",
    "RolloutBlueGreenPostPromotionAnalysisArgsValueFromFieldRef",
    "RolloutCanaryTrafficRoutingIstioVirtualServiceTcpRoutes",
    "RolloutCanaryTrafficRoutingIstioVirtualServiceTlsRoutes",
    "RolloutPreferredDuringSchedulingIgnoredDuringExecution",
    "RolloutSpec",
    "RolloutSpecAnalysis",
    "RolloutSpecRollbackWindow",
    "RolloutSpecStrategy",
    "RolloutSpecStrategyBlueGreen",
    "RolloutSpecStrategyBlueGreenAntiAffinity",
    "RolloutSpecStrategyBlueGreenPostPromotionAnalysis",
    "RolloutSpecStrategyBlueGreenPostPromotionAnalysisArgs",
    "RolloutSpecStrategyCanary",
    "RolloutSpecStrategyCanaryAnalysis",
    "RolloutSpecStrategyCanaryPingPong",
    "RolloutSpecStrategyCanaryReplicaProgressThreshold",
    "RolloutSpecStrategyCanarySteps",
    "RolloutSpecStrategyCanaryStepsExperiment",
    "RolloutSpecStrategyCanaryStepsExperimentAnalyses",
    "RolloutSpecStrategyCanaryStepsExperimentTemplates",
    "RolloutSpecStrategyCanaryStepsPause",
    "RolloutSpecStrategyCanaryStepsPlugin",
    "RolloutSpecStrategyCanaryStepsSetCanaryScale",
    "RolloutSpecStrategyCanaryStepsSetHeaderRoute",
    "RolloutSpecStrategyCanaryStepsSetHeaderRouteMatch",
    "RolloutSpecStrategyCanaryStepsSetHeaderRouteMatchHeaderValue",
    "RolloutSpecStrategyCanaryStepsSetMirrorRoute",
    "RolloutSpecStrategyCanaryStepsSetMirrorRouteMatch",
    "RolloutSpecStrategyCanaryTrafficRouting",
    "RolloutSpecStrategyCanaryTrafficRoutingAlb",
    "RolloutSpecStrategyCanaryTrafficRoutingAlbStickinessConfig",
    "RolloutSpecStrategyCanaryTrafficRoutingAmbassador",
    "RolloutSpecStrategyCanaryTrafficRoutingApisix",
    "RolloutSpecStrategyCanaryTrafficRoutingApisixRoute",
    "RolloutSpecStrategyCanaryTrafficRoutingAppMesh",
    "RolloutSpecStrategyCanaryTrafficRoutingAppMeshVirtualService",
    "RolloutSpecStrategyCanaryTrafficRoutingIstio",
    "RolloutSpecStrategyCanaryTrafficRoutingIstioDestinationRule",
    "RolloutSpecStrategyCanaryTrafficRoutingIstioVirtualService",
    "RolloutSpecStrategyCanaryTrafficRoutingManagedRoutes",
    "RolloutSpecStrategyCanaryTrafficRoutingNginx",
    "RolloutSpecStrategyCanaryTrafficRoutingSmi",
    "RolloutSpecStrategyCanaryTrafficRoutingTraefik",
    "RolloutSpecWorkloadRef",
    "RolloutStatus",
    "RolloutStatusAlb",
    "RolloutStatusAlbCanaryTargetGroup",
    "RolloutStatusBlueGreen",
    "RolloutStatusBlueGreenPostPromotionAnalysisRunStatus",
    "RolloutStatusCanary",
    "RolloutStatusCanaryStepPluginStatuses",
    "RolloutStatusCanaryWeights",
    "RolloutStatusCanaryWeightsAdditional",
    "RolloutStatusConditions",
    "RolloutStatusDuration",
    "RolloutStatusPauseConditions",
    "RolloutStrategyBlueGreenPostPromotionAnalysisArgsValueFrom",
    "RolloutStrategyCanaryTrafficRoutingAppMeshVirtualNodeGroup",
    "argoproj_v1alpha1",
)
