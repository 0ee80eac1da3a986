"""The patterns of the guide, a folder per chapter; each is loaded when it is first used."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from k8spatterns_constructs.batch.batch_job import BatchJob as BatchJob
    from k8spatterns_constructs.batch.failure_rule import FailureRule as FailureRule
    from k8spatterns_constructs.batch.job_options import JobOptions as JobOptions
    from k8spatterns_constructs.batch.scheduled_job import ScheduledJob as ScheduledJob
    from k8spatterns_constructs.batch.success_rule import SuccessRule as SuccessRule
    from k8spatterns_constructs.extension.aggregated_api_server import (
        AggregatedApiServer as AggregatedApiServer,
    )
    from k8spatterns_constructs.extension.cel_rule import CelRule as CelRule
    from k8spatterns_constructs.extension.conversion import ConversionWebhook as ConversionWebhook
    from k8spatterns_constructs.extension.custom_resource import CustomResource as CustomResource
    from k8spatterns_constructs.extension.markers import EmbeddedResource as EmbeddedResource
    from k8spatterns_constructs.extension.markers import ListType as ListType
    from k8spatterns_constructs.extension.markers import MapType as MapType
    from k8spatterns_constructs.extension.markers import (
        PreserveUnknownFields as PreserveUnknownFields,
    )
    from k8spatterns_constructs.extension.markers import SchemaOverride as SchemaOverride
    from k8spatterns_constructs.extension.operator_deployment import (
        OperatorDeployment as OperatorDeployment,
    )
    from k8spatterns_constructs.extension.operator_metrics import OperatorMetrics as OperatorMetrics
    from k8spatterns_constructs.extension.operator_webhook import OperatorWebhook as OperatorWebhook
    from k8spatterns_constructs.extension.serving_certificate import (
        ServingCertificate as ServingCertificate,
    )
    from k8spatterns_constructs.extension.subresources import PrinterColumn as PrinterColumn
    from k8spatterns_constructs.extension.subresources import ScaleSubresource as ScaleSubresource
    from k8spatterns_constructs.gitops.argo_application import ArgoApplication as ArgoApplication
    from k8spatterns_constructs.gitops.argo_application_set import (
        ArgoApplicationSet as ArgoApplicationSet,
    )
    from k8spatterns_constructs.gitops.argo_destination import ArgoDestination as ArgoDestination
    from k8spatterns_constructs.gitops.argo_helm import ArgoHelm as ArgoHelm
    from k8spatterns_constructs.gitops.argo_kustomize import ArgoKustomize as ArgoKustomize
    from k8spatterns_constructs.gitops.argo_kustomize import (
        ArgoKustomizePatch as ArgoKustomizePatch,
    )
    from k8spatterns_constructs.gitops.argo_kustomize import KustomizeTarget as KustomizeTarget
    from k8spatterns_constructs.gitops.argo_plugin import ArgoPatterns as ArgoPatterns
    from k8spatterns_constructs.gitops.argo_plugin import ArgoPlugin as ArgoPlugin
    from k8spatterns_constructs.gitops.argo_project import ArgoProject as ArgoProject
    from k8spatterns_constructs.gitops.argo_project import (
        DestinationServiceAccount as DestinationServiceAccount,
    )
    from k8spatterns_constructs.gitops.argo_project import OrphanedResources as OrphanedResources
    from k8spatterns_constructs.gitops.argo_project import ProjectDestination as ProjectDestination
    from k8spatterns_constructs.gitops.argo_project import ProjectResource as ProjectResource
    from k8spatterns_constructs.gitops.argo_role import ProjectPolicy as ProjectPolicy
    from k8spatterns_constructs.gitops.argo_role import ProjectRole as ProjectRole
    from k8spatterns_constructs.gitops.argo_source import ArgoDirectory as ArgoDirectory
    from k8spatterns_constructs.gitops.argo_source import ArgoJsonnet as ArgoJsonnet
    from k8spatterns_constructs.gitops.argo_source import ArgoOci as ArgoOci
    from k8spatterns_constructs.gitops.argo_source import ArgoRef as ArgoRef
    from k8spatterns_constructs.gitops.argo_source import ArgoSource as ArgoSource
    from k8spatterns_constructs.gitops.argo_sync import ArgoSyncPolicy as ArgoSyncPolicy
    from k8spatterns_constructs.gitops.argo_sync import AutomatedSync as AutomatedSync
    from k8spatterns_constructs.gitops.argo_sync import SyncRetry as SyncRetry
    from k8spatterns_constructs.gitops.argo_window import SyncWindow as SyncWindow
    from k8spatterns_constructs.gitops.combined_generator import MatrixGenerator as MatrixGenerator
    from k8spatterns_constructs.gitops.combined_generator import MergeGenerator as MergeGenerator
    from k8spatterns_constructs.gitops.flux_git_source import FluxGitInclude as FluxGitInclude
    from k8spatterns_constructs.gitops.flux_git_source import FluxGitRef as FluxGitRef
    from k8spatterns_constructs.gitops.flux_git_source import FluxGitSource as FluxGitSource
    from k8spatterns_constructs.gitops.flux_git_source import (
        FluxGitVerification as FluxGitVerification,
    )
    from k8spatterns_constructs.gitops.flux_helm_release import FluxChart as FluxChart
    from k8spatterns_constructs.gitops.flux_helm_release import FluxHelmRelease as FluxHelmRelease
    from k8spatterns_constructs.gitops.flux_kustomization import FluxDecryption as FluxDecryption
    from k8spatterns_constructs.gitops.flux_kustomization import FluxHealthCheck as FluxHealthCheck
    from k8spatterns_constructs.gitops.flux_kustomization import (
        FluxKustomization as FluxKustomization,
    )
    from k8spatterns_constructs.gitops.flux_kustomization import FluxPostBuild as FluxPostBuild
    from k8spatterns_constructs.gitops.flux_kustomization import (
        FluxSubstituteFrom as FluxSubstituteFrom,
    )
    from k8spatterns_constructs.gitops.flux_other_sources import (
        FluxBucketSource as FluxBucketSource,
    )
    from k8spatterns_constructs.gitops.flux_other_sources import FluxHelmSource as FluxHelmSource
    from k8spatterns_constructs.gitops.flux_other_sources import FluxOciLayer as FluxOciLayer
    from k8spatterns_constructs.gitops.flux_other_sources import FluxOciRef as FluxOciRef
    from k8spatterns_constructs.gitops.flux_other_sources import FluxOciSource as FluxOciSource
    from k8spatterns_constructs.gitops.flux_other_sources import (
        FluxVerification as FluxVerification,
    )
    from k8spatterns_constructs.gitops.flux_parts import FluxDependency as FluxDependency
    from k8spatterns_constructs.gitops.flux_parts import FluxHealthCheckExpr as FluxHealthCheckExpr
    from k8spatterns_constructs.gitops.flux_parts import FluxImage as FluxImage
    from k8spatterns_constructs.gitops.flux_parts import FluxKubeConfig as FluxKubeConfig
    from k8spatterns_constructs.gitops.flux_parts import FluxPatch as FluxPatch
    from k8spatterns_constructs.gitops.flux_parts import FluxPostRenderer as FluxPostRenderer
    from k8spatterns_constructs.gitops.flux_parts import FluxValuesFrom as FluxValuesFrom
    from k8spatterns_constructs.gitops.flux_remediation import (
        FluxDriftDetection as FluxDriftDetection,
    )
    from k8spatterns_constructs.gitops.flux_remediation import FluxDriftIgnore as FluxDriftIgnore
    from k8spatterns_constructs.gitops.flux_remediation import FluxInstall as FluxInstall
    from k8spatterns_constructs.gitops.flux_remediation import (
        FluxInstallRemediation as FluxInstallRemediation,
    )
    from k8spatterns_constructs.gitops.flux_remediation import (
        FluxRetryStrategy as FluxRetryStrategy,
    )
    from k8spatterns_constructs.gitops.flux_remediation import FluxRollback as FluxRollback
    from k8spatterns_constructs.gitops.flux_remediation import FluxTest as FluxTest
    from k8spatterns_constructs.gitops.flux_remediation import FluxTestFilter as FluxTestFilter
    from k8spatterns_constructs.gitops.flux_remediation import FluxUninstall as FluxUninstall
    from k8spatterns_constructs.gitops.flux_remediation import FluxUpgrade as FluxUpgrade
    from k8spatterns_constructs.gitops.flux_remediation import (
        FluxUpgradeRemediation as FluxUpgradeRemediation,
    )
    from k8spatterns_constructs.gitops.flux_source import FluxSource as FluxSource
    from k8spatterns_constructs.gitops.flux_source import FluxSourceRef as FluxSourceRef
    from k8spatterns_constructs.gitops.generator import ArgoGenerator as ArgoGenerator
    from k8spatterns_constructs.gitops.generator import (
        ClusterDecisionGenerator as ClusterDecisionGenerator,
    )
    from k8spatterns_constructs.gitops.generator import ClusterGenerator as ClusterGenerator
    from k8spatterns_constructs.gitops.generator import ListGenerator as ListGenerator
    from k8spatterns_constructs.gitops.generator import PluginGenerator as PluginGenerator
    from k8spatterns_constructs.gitops.git_generator import (
        GitDirectoryGenerator as GitDirectoryGenerator,
    )
    from k8spatterns_constructs.gitops.git_generator import GitFileGenerator as GitFileGenerator
    from k8spatterns_constructs.gitops.git_host import BasicAuth as BasicAuth
    from k8spatterns_constructs.gitops.ignore_difference import (
        IgnoreApplicationDifference as IgnoreApplicationDifference,
    )
    from k8spatterns_constructs.gitops.ignore_difference import IgnoreDifference as IgnoreDifference
    from k8spatterns_constructs.gitops.pull_request_generator import (
        AzureDevopsPullRequests as AzureDevopsPullRequests,
    )
    from k8spatterns_constructs.gitops.pull_request_generator import (
        BitbucketPullRequests as BitbucketPullRequests,
    )
    from k8spatterns_constructs.gitops.pull_request_generator import (
        BitbucketServerPullRequests as BitbucketServerPullRequests,
    )
    from k8spatterns_constructs.gitops.pull_request_generator import (
        GiteaPullRequests as GiteaPullRequests,
    )
    from k8spatterns_constructs.gitops.pull_request_generator import (
        GithubPullRequests as GithubPullRequests,
    )
    from k8spatterns_constructs.gitops.pull_request_generator import (
        GitlabPullRequests as GitlabPullRequests,
    )
    from k8spatterns_constructs.gitops.pull_request_generator import (
        PullRequestFilter as PullRequestFilter,
    )
    from k8spatterns_constructs.gitops.pull_request_generator import (
        PullRequestGenerator as PullRequestGenerator,
    )
    from k8spatterns_constructs.gitops.pull_request_generator import PullRequests as PullRequests
    from k8spatterns_constructs.gitops.rolling_sync import LabelMatch as LabelMatch
    from k8spatterns_constructs.gitops.rolling_sync import RollingStep as RollingStep
    from k8spatterns_constructs.gitops.rolling_sync import RollingSync as RollingSync
    from k8spatterns_constructs.gitops.scm_generator import (
        AwsCodeCommitRepositories as AwsCodeCommitRepositories,
    )
    from k8spatterns_constructs.gitops.scm_generator import (
        AzureDevopsRepositories as AzureDevopsRepositories,
    )
    from k8spatterns_constructs.gitops.scm_generator import (
        BitbucketRepositories as BitbucketRepositories,
    )
    from k8spatterns_constructs.gitops.scm_generator import (
        BitbucketServerRepositories as BitbucketServerRepositories,
    )
    from k8spatterns_constructs.gitops.scm_generator import GiteaRepositories as GiteaRepositories
    from k8spatterns_constructs.gitops.scm_generator import GithubRepositories as GithubRepositories
    from k8spatterns_constructs.gitops.scm_generator import GitlabRepositories as GitlabRepositories
    from k8spatterns_constructs.gitops.scm_generator import Repositories as Repositories
    from k8spatterns_constructs.gitops.scm_generator import RepositoryFilter as RepositoryFilter
    from k8spatterns_constructs.gitops.scm_generator import (
        ScmProviderGenerator as ScmProviderGenerator,
    )
    from k8spatterns_constructs.gitops.sync_options import SyncOptions as SyncOptions
    from k8spatterns_constructs.gitops.sync_phase import ObjectSync as ObjectSync
    from k8spatterns_constructs.gitops.sync_phase import SyncHook as SyncHook
    from k8spatterns_constructs.gitops.sync_phase import SyncWave as SyncWave
    from k8spatterns_constructs.mesh.circuit_breaker import CircuitBreaker as CircuitBreaker
    from k8spatterns_constructs.mesh.circuit_breaker import TcpKeepalive as TcpKeepalive
    from k8spatterns_constructs.mesh.gateway_server import GatewayServer as GatewayServer
    from k8spatterns_constructs.mesh.gateway_tls import GatewayTls as GatewayTls
    from k8spatterns_constructs.mesh.http_actions import Abort as Abort
    from k8spatterns_constructs.mesh.http_actions import Delay as Delay
    from k8spatterns_constructs.mesh.http_actions import DelegateTo as DelegateTo
    from k8spatterns_constructs.mesh.http_actions import DirectResponse as DirectResponse
    from k8spatterns_constructs.mesh.http_actions import Fault as Fault
    from k8spatterns_constructs.mesh.http_actions import Mirror as Mirror
    from k8spatterns_constructs.mesh.http_actions import Redirect as Redirect
    from k8spatterns_constructs.mesh.http_actions import Rewrite as Rewrite
    from k8spatterns_constructs.mesh.http_headers import CorsPolicy as CorsPolicy
    from k8spatterns_constructs.mesh.http_headers import HeaderChanges as HeaderChanges
    from k8spatterns_constructs.mesh.http_match import HttpMatch as HttpMatch
    from k8spatterns_constructs.mesh.http_rule import HttpRule as HttpRule
    from k8spatterns_constructs.mesh.istio_canary import IstioCanary as IstioCanary
    from k8spatterns_constructs.mesh.istio_gateway import IstioGateway as IstioGateway
    from k8spatterns_constructs.mesh.istio_routing import IstioRouting as IstioRouting
    from k8spatterns_constructs.mesh.l4_rule import TcpMatch as TcpMatch
    from k8spatterns_constructs.mesh.l4_rule import TcpRule as TcpRule
    from k8spatterns_constructs.mesh.l4_rule import TlsMatch as TlsMatch
    from k8spatterns_constructs.mesh.l4_rule import TlsRule as TlsRule
    from k8spatterns_constructs.mesh.load_balancer import ConsistentHash as ConsistentHash
    from k8spatterns_constructs.mesh.load_balancer import HttpCookie as HttpCookie
    from k8spatterns_constructs.mesh.load_balancer import LoadBalancer as LoadBalancer
    from k8spatterns_constructs.mesh.load_balancer import Localities as Localities
    from k8spatterns_constructs.mesh.load_balancer import Warmup as Warmup
    from k8spatterns_constructs.mesh.mesh_service import SharedService as SharedService
    from k8spatterns_constructs.mesh.mutual_tls import MeshMutualTls as MeshMutualTls
    from k8spatterns_constructs.mesh.retry_policy import RetryPolicy as RetryPolicy
    from k8spatterns_constructs.mesh.route_to import RouteTo as RouteTo
    from k8spatterns_constructs.mesh.subset import Subset as Subset
    from k8spatterns_constructs.mesh.text_match import TextMatch as TextMatch
    from k8spatterns_constructs.mesh.traffic_policy import ClientTls as ClientTls
    from k8spatterns_constructs.mesh.traffic_policy import PortPolicy as PortPolicy
    from k8spatterns_constructs.mesh.traffic_policy import RetryBudget as RetryBudget
    from k8spatterns_constructs.mesh.traffic_policy import Tunnel as Tunnel
    from k8spatterns_constructs.multicluster.cluster_spread import ClusterSpread as ClusterSpread
    from k8spatterns_constructs.multicluster.clusters import ClusterAffinity as ClusterAffinity
    from k8spatterns_constructs.multicluster.clusters import (
        ClusterAffinityGroup as ClusterAffinityGroup,
    )
    from k8spatterns_constructs.multicluster.clusters import ClusterField as ClusterField
    from k8spatterns_constructs.multicluster.clusters import OverflowAffinity as OverflowAffinity
    from k8spatterns_constructs.multicluster.failover import (
        ApplicationFailover as ApplicationFailover,
    )
    from k8spatterns_constructs.multicluster.failover import ClusterFailover as ClusterFailover
    from k8spatterns_constructs.multicluster.interpreter import InterpretedKind as InterpretedKind
    from k8spatterns_constructs.multicluster.interpreter import (
        KarmadaInterpreter as KarmadaInterpreter,
    )
    from k8spatterns_constructs.multicluster.override_rule import OverrideRule as OverrideRule
    from k8spatterns_constructs.multicluster.overriders import (
        AnnotationsOverrider as AnnotationsOverrider,
    )
    from k8spatterns_constructs.multicluster.overriders import ArgsOverrider as ArgsOverrider
    from k8spatterns_constructs.multicluster.overriders import FieldOverrider as FieldOverrider
    from k8spatterns_constructs.multicluster.overriders import FieldPatch as FieldPatch
    from k8spatterns_constructs.multicluster.overriders import ImageOverrider as ImageOverrider
    from k8spatterns_constructs.multicluster.overriders import LabelsOverrider as LabelsOverrider
    from k8spatterns_constructs.multicluster.overriders import (
        PlaintextOverrider as PlaintextOverrider,
    )
    from k8spatterns_constructs.multicluster.overriding import KarmadaOverride as KarmadaOverride
    from k8spatterns_constructs.multicluster.propagation import (
        KarmadaPropagation as KarmadaPropagation,
    )
    from k8spatterns_constructs.multicluster.scheduling import (
        AggregatedReplicas as AggregatedReplicas,
    )
    from k8spatterns_constructs.multicluster.scheduling import ClusterWeight as ClusterWeight
    from k8spatterns_constructs.multicluster.scheduling import (
        DuplicatedReplicas as DuplicatedReplicas,
    )
    from k8spatterns_constructs.multicluster.scheduling import DynamicWeight as DynamicWeight
    from k8spatterns_constructs.multicluster.scheduling import StaticWeights as StaticWeights
    from k8spatterns_constructs.multicluster.selection import KarmadaSelector as KarmadaSelector
    from k8spatterns_constructs.observability.alert_rules import AlertRules as AlertRules
    from k8spatterns_constructs.observability.burn_rate import BurnRate as BurnRate
    from k8spatterns_constructs.observability.metrics_endpoint import (
        MetricsEndpoint as MetricsEndpoint,
    )
    from k8spatterns_constructs.observability.metrics_endpoint import (
        ScrapeBasicAuth as ScrapeBasicAuth,
    )
    from k8spatterns_constructs.observability.monitored_service import (
        MonitoredService as MonitoredService,
    )
    from k8spatterns_constructs.observability.relabeling import Relabeling as Relabeling
    from k8spatterns_constructs.observability.rule import AlertingRule as AlertingRule
    from k8spatterns_constructs.observability.rule import RecordingRule as RecordingRule
    from k8spatterns_constructs.observability.rule_group import RuleGroup as RuleGroup
    from k8spatterns_constructs.observability.slo_alerts import SloAlerts as SloAlerts
    from k8spatterns_constructs.recovery.backup_hooks import BackupExec as BackupExec
    from k8spatterns_constructs.recovery.backup_hooks import BackupHook as BackupHook
    from k8spatterns_constructs.recovery.restore_hooks import RestoreExec as RestoreExec
    from k8spatterns_constructs.recovery.restore_hooks import RestoreHook as RestoreHook
    from k8spatterns_constructs.recovery.restore_hooks import RestoreInit as RestoreInit
    from k8spatterns_constructs.recovery.storage import (
        VeleroSnapshotLocation as VeleroSnapshotLocation,
    )
    from k8spatterns_constructs.recovery.storage import VeleroStorage as VeleroStorage
    from k8spatterns_constructs.recovery.velero_backup import VeleroBackup as VeleroBackup
    from k8spatterns_constructs.recovery.velero_restore import RestoredStatus as RestoredStatus
    from k8spatterns_constructs.recovery.velero_restore import VeleroRestore as VeleroRestore
    from k8spatterns_constructs.recovery.velero_schedule import VeleroSchedule as VeleroSchedule
    from k8spatterns_constructs.scaling.autoscaled_service import (
        AutoscaledService as AutoscaledService,
    )
    from k8spatterns_constructs.scaling.autoscaled_service import ScaleTarget as ScaleTarget
    from k8spatterns_constructs.scaling.behavior import ScalingPolicy as ScalingPolicy
    from k8spatterns_constructs.scaling.behavior import ScalingRules as ScalingRules
    from k8spatterns_constructs.scaling.metrics import DescribedObject as DescribedObject
    from k8spatterns_constructs.scaling.metrics import ExternalMetric as ExternalMetric
    from k8spatterns_constructs.scaling.metrics import Metric as Metric
    from k8spatterns_constructs.scaling.metrics import ObjectMetric as ObjectMetric
    from k8spatterns_constructs.scaling.metrics import PodsMetric as PodsMetric
    from k8spatterns_constructs.scaling.metrics import ResourceMetric as ResourceMetric
    from k8spatterns_constructs.security.dns_access import DnsAccess as DnsAccess
    from k8spatterns_constructs.security.limit_rule import LimitRule as LimitRule
    from k8spatterns_constructs.security.namespace_quota import NamespaceQuota as NamespaceQuota
    from k8spatterns_constructs.security.network_edges import WORLD as WORLD
    from k8spatterns_constructs.security.network_edges import Edge as Edge
    from k8spatterns_constructs.security.network_edges import MetricsScrape as MetricsScrape
    from k8spatterns_constructs.security.network_edges import TrafficFrom as TrafficFrom
    from k8spatterns_constructs.security.network_edges import TrafficTo as TrafficTo
    from k8spatterns_constructs.security.network_isolation import (
        NetworkIsolation as NetworkIsolation,
    )
    from k8spatterns_constructs.security.network_peer import NetworkPeer as NetworkPeer
    from k8spatterns_constructs.security.network_ports import NetworkPort as NetworkPort
    from k8spatterns_constructs.security.pod_security import PodSecurity as PodSecurity
    from k8spatterns_constructs.security.secure_namespace import SecureNamespace as SecureNamespace
    from k8spatterns_constructs.serverless.api_server_events import (
        ApiServerEvents as ApiServerEvents,
    )
    from k8spatterns_constructs.serverless.api_server_events import ResourceOwner as ResourceOwner
    from k8spatterns_constructs.serverless.api_server_events import (
        WatchedResource as WatchedResource,
    )
    from k8spatterns_constructs.serverless.cluster import KnativeCluster as KnativeCluster
    from k8spatterns_constructs.serverless.container_events import (
        ContainerEvents as ContainerEvents,
    )
    from k8spatterns_constructs.serverless.delivery import KnativeDelivery as KnativeDelivery
    from k8spatterns_constructs.serverless.destination import (
        KnativeDestination as KnativeDestination,
    )
    from k8spatterns_constructs.serverless.domain import KnativeDomain as KnativeDomain
    from k8spatterns_constructs.serverless.event_filter import EventFilter as EventFilter
    from k8spatterns_constructs.serverless.kafka_events import KafkaEvents as KafkaEvents
    from k8spatterns_constructs.serverless.kafka_events import KafkaSasl as KafkaSasl
    from k8spatterns_constructs.serverless.kafka_events import KafkaTls as KafkaTls
    from k8spatterns_constructs.serverless.knative_broker import BrokerConfig as BrokerConfig
    from k8spatterns_constructs.serverless.knative_broker import KnativeBroker as KnativeBroker
    from k8spatterns_constructs.serverless.knative_service import KnativeService as KnativeService
    from k8spatterns_constructs.serverless.knative_source import KnativeSource as KnativeSource
    from k8spatterns_constructs.serverless.knative_trigger import KnativeTrigger as KnativeTrigger
    from k8spatterns_constructs.serverless.ping_events import PingEvents as PingEvents
    from k8spatterns_constructs.serverless.scaling import KnativeScaling as KnativeScaling
    from k8spatterns_constructs.serverless.traffic import KnativeTraffic as KnativeTraffic
    from k8spatterns_constructs.workloads.adapter_deployment import (
        AdapterDeployment as AdapterDeployment,
    )
    from k8spatterns_constructs.workloads.ambassador import Ambassador as Ambassador
    from k8spatterns_constructs.workloads.ambassador_deployment import (
        AmbassadorDeployment as AmbassadorDeployment,
    )
    from k8spatterns_constructs.workloads.bare_pod import BarePod as BarePod
    from k8spatterns_constructs.workloads.bare_pod import PodOptions as PodOptions
    from k8spatterns_constructs.workloads.claim import Claim as Claim
    from k8spatterns_constructs.workloads.claim import ClaimRetention as ClaimRetention
    from k8spatterns_constructs.workloads.database_migration import (
        DatabaseMigration as DatabaseMigration,
    )
    from k8spatterns_constructs.workloads.deployment import DeploymentOptions as DeploymentOptions
    from k8spatterns_constructs.workloads.deployment import Recreate as Recreate
    from k8spatterns_constructs.workloads.deployment import RollingUpdate as RollingUpdate
    from k8spatterns_constructs.workloads.disruption import DisruptionBudget as DisruptionBudget
    from k8spatterns_constructs.workloads.downward_api import DownwardApi as DownwardApi
    from k8spatterns_constructs.workloads.environment import ConfigMapKey as ConfigMapKey
    from k8spatterns_constructs.workloads.environment import EnvFrom as EnvFrom
    from k8spatterns_constructs.workloads.environment import SecretKey as SecretKey
    from k8spatterns_constructs.workloads.fluent_bit_config import LogParser as LogParser
    from k8spatterns_constructs.workloads.gpu_workload import GpuWorkload as GpuWorkload
    from k8spatterns_constructs.workloads.host_path import HostPath as HostPath
    from k8spatterns_constructs.workloads.http_route import GatewayRef as GatewayRef
    from k8spatterns_constructs.workloads.http_route import HttpRouteOptions as HttpRouteOptions
    from k8spatterns_constructs.workloads.http_route import RouteMatch as RouteMatch
    from k8spatterns_constructs.workloads.ingress import IngressOptions as IngressOptions
    from k8spatterns_constructs.workloads.init_step import InitStep as InitStep
    from k8spatterns_constructs.workloads.log_outputs import (
        ElasticsearchOutput as ElasticsearchOutput,
    )
    from k8spatterns_constructs.workloads.log_outputs import ForwardOutput as ForwardOutput
    from k8spatterns_constructs.workloads.log_outputs import HttpOutput as HttpOutput
    from k8spatterns_constructs.workloads.log_outputs import LogOutput as LogOutput
    from k8spatterns_constructs.workloads.log_outputs import LokiOutput as LokiOutput
    from k8spatterns_constructs.workloads.log_outputs import S3Output as S3Output
    from k8spatterns_constructs.workloads.log_outputs import StdoutOutput as StdoutOutput
    from k8spatterns_constructs.workloads.log_shipper import LogShipper as LogShipper
    from k8spatterns_constructs.workloads.metrics_exporter import MetricsExporter as MetricsExporter
    from k8spatterns_constructs.workloads.node_agent import NodeAgent as NodeAgent
    from k8spatterns_constructs.workloads.placement import Placement as Placement
    from k8spatterns_constructs.workloads.pod_rule import PodRule as PodRule
    from k8spatterns_constructs.workloads.ports import Port as Port
    from k8spatterns_constructs.workloads.probes import Probe as Probe
    from k8spatterns_constructs.workloads.proxy_sidecar import ProxySidecar as ProxySidecar
    from k8spatterns_constructs.workloads.proxy_sidecar import ServerTls as ServerTls
    from k8spatterns_constructs.workloads.resources import Resources as Resources
    from k8spatterns_constructs.workloads.scraping import PodMonitorScrape as PodMonitorScrape
    from k8spatterns_constructs.workloads.scraping import ScrapeAnnotations as ScrapeAnnotations
    from k8spatterns_constructs.workloads.security import Security as Security
    from k8spatterns_constructs.workloads.served import ServiceOptions as ServiceOptions
    from k8spatterns_constructs.workloads.service_account import (
        ServiceAccountOptions as ServiceAccountOptions,
    )
    from k8spatterns_constructs.workloads.sidecar import Sidecar as Sidecar
    from k8spatterns_constructs.workloads.sidecar_deployment import (
        SidecarDeployment as SidecarDeployment,
    )
    from k8spatterns_constructs.workloads.spread import Spread as Spread
    from k8spatterns_constructs.workloads.stateful_options import StatefulOptions as StatefulOptions
    from k8spatterns_constructs.workloads.stateful_service import StatefulService as StatefulService
    from k8spatterns_constructs.workloads.taint import Taint as Taint
    from k8spatterns_constructs.workloads.update import NodeUpdate as NodeUpdate
    from k8spatterns_constructs.workloads.update import OnDelete as OnDelete
    from k8spatterns_constructs.workloads.update import StatefulUpdate as StatefulUpdate
    from k8spatterns_constructs.workloads.upstream import Upstream as Upstream
    from k8spatterns_constructs.workloads.upstream import UpstreamTls as UpstreamTls
    from k8spatterns_constructs.workloads.volumes import Volume as Volume
    from k8spatterns_constructs.workloads.waiting import WaitForService as WaitForService
    from k8spatterns_constructs.workloads.waiting import WaitForTcp as WaitForTcp
    from k8spatterns_constructs.workloads.web_service import WebService as WebService

_MODULES = {
    "Abort": "mesh.http_actions",
    "AdapterDeployment": "workloads.adapter_deployment",
    "AggregatedApiServer": "extension.aggregated_api_server",
    "AggregatedReplicas": "multicluster.scheduling",
    "AlertRules": "observability.alert_rules",
    "AlertingRule": "observability.rule",
    "Ambassador": "workloads.ambassador",
    "AmbassadorDeployment": "workloads.ambassador_deployment",
    "AnnotationsOverrider": "multicluster.overriders",
    "ApiServerEvents": "serverless.api_server_events",
    "ApplicationFailover": "multicluster.failover",
    "ArgoApplication": "gitops.argo_application",
    "ArgoApplicationSet": "gitops.argo_application_set",
    "ArgoDestination": "gitops.argo_destination",
    "ArgoDirectory": "gitops.argo_source",
    "ArgoGenerator": "gitops.generator",
    "ArgoHelm": "gitops.argo_helm",
    "ArgoJsonnet": "gitops.argo_source",
    "ArgoKustomize": "gitops.argo_kustomize",
    "ArgoKustomizePatch": "gitops.argo_kustomize",
    "ArgoOci": "gitops.argo_source",
    "ArgoPatterns": "gitops.argo_plugin",
    "ArgoPlugin": "gitops.argo_plugin",
    "ArgoProject": "gitops.argo_project",
    "ArgoRef": "gitops.argo_source",
    "ArgoSource": "gitops.argo_source",
    "ArgoSyncPolicy": "gitops.argo_sync",
    "ArgsOverrider": "multicluster.overriders",
    "AutomatedSync": "gitops.argo_sync",
    "AutoscaledService": "scaling.autoscaled_service",
    "AwsCodeCommitRepositories": "gitops.scm_generator",
    "AzureDevopsPullRequests": "gitops.pull_request_generator",
    "AzureDevopsRepositories": "gitops.scm_generator",
    "BackupExec": "recovery.backup_hooks",
    "BackupHook": "recovery.backup_hooks",
    "BarePod": "workloads.bare_pod",
    "BasicAuth": "gitops.git_host",
    "BatchJob": "batch.batch_job",
    "BitbucketPullRequests": "gitops.pull_request_generator",
    "BitbucketRepositories": "gitops.scm_generator",
    "BitbucketServerPullRequests": "gitops.pull_request_generator",
    "BitbucketServerRepositories": "gitops.scm_generator",
    "BrokerConfig": "serverless.knative_broker",
    "BurnRate": "observability.burn_rate",
    "CelRule": "extension.cel_rule",
    "CircuitBreaker": "mesh.circuit_breaker",
    "Claim": "workloads.claim",
    "ClaimRetention": "workloads.claim",
    "ClientTls": "mesh.traffic_policy",
    "ClusterAffinity": "multicluster.clusters",
    "ClusterAffinityGroup": "multicluster.clusters",
    "ClusterDecisionGenerator": "gitops.generator",
    "ClusterFailover": "multicluster.failover",
    "ClusterField": "multicluster.clusters",
    "ClusterGenerator": "gitops.generator",
    "ClusterSpread": "multicluster.cluster_spread",
    "ClusterWeight": "multicluster.scheduling",
    "ConfigMapKey": "workloads.environment",
    "ConsistentHash": "mesh.load_balancer",
    "ContainerEvents": "serverless.container_events",
    "ConversionWebhook": "extension.conversion",
    "CorsPolicy": "mesh.http_headers",
    "CustomResource": "extension.custom_resource",
    "DatabaseMigration": "workloads.database_migration",
    "Delay": "mesh.http_actions",
    "DelegateTo": "mesh.http_actions",
    "DeploymentOptions": "workloads.deployment",
    "DescribedObject": "scaling.metrics",
    "DestinationServiceAccount": "gitops.argo_project",
    "DirectResponse": "mesh.http_actions",
    "DisruptionBudget": "workloads.disruption",
    "DnsAccess": "security.dns_access",
    "DownwardApi": "workloads.downward_api",
    "DuplicatedReplicas": "multicluster.scheduling",
    "DynamicWeight": "multicluster.scheduling",
    "Edge": "security.network_edges",
    "ElasticsearchOutput": "workloads.log_outputs",
    "EmbeddedResource": "extension.markers",
    "EnvFrom": "workloads.environment",
    "EventFilter": "serverless.event_filter",
    "ExternalMetric": "scaling.metrics",
    "FailureRule": "batch.failure_rule",
    "Fault": "mesh.http_actions",
    "FieldOverrider": "multicluster.overriders",
    "FieldPatch": "multicluster.overriders",
    "FluxBucketSource": "gitops.flux_other_sources",
    "FluxChart": "gitops.flux_helm_release",
    "FluxDecryption": "gitops.flux_kustomization",
    "FluxDependency": "gitops.flux_parts",
    "FluxDriftDetection": "gitops.flux_remediation",
    "FluxDriftIgnore": "gitops.flux_remediation",
    "FluxGitInclude": "gitops.flux_git_source",
    "FluxGitRef": "gitops.flux_git_source",
    "FluxGitSource": "gitops.flux_git_source",
    "FluxGitVerification": "gitops.flux_git_source",
    "FluxHealthCheck": "gitops.flux_kustomization",
    "FluxHealthCheckExpr": "gitops.flux_parts",
    "FluxHelmRelease": "gitops.flux_helm_release",
    "FluxHelmSource": "gitops.flux_other_sources",
    "FluxImage": "gitops.flux_parts",
    "FluxInstall": "gitops.flux_remediation",
    "FluxInstallRemediation": "gitops.flux_remediation",
    "FluxKubeConfig": "gitops.flux_parts",
    "FluxKustomization": "gitops.flux_kustomization",
    "FluxOciLayer": "gitops.flux_other_sources",
    "FluxOciRef": "gitops.flux_other_sources",
    "FluxOciSource": "gitops.flux_other_sources",
    "FluxPatch": "gitops.flux_parts",
    "FluxPostBuild": "gitops.flux_kustomization",
    "FluxPostRenderer": "gitops.flux_parts",
    "FluxRetryStrategy": "gitops.flux_remediation",
    "FluxRollback": "gitops.flux_remediation",
    "FluxSource": "gitops.flux_source",
    "FluxSourceRef": "gitops.flux_source",
    "FluxSubstituteFrom": "gitops.flux_kustomization",
    "FluxTest": "gitops.flux_remediation",
    "FluxTestFilter": "gitops.flux_remediation",
    "FluxUninstall": "gitops.flux_remediation",
    "FluxUpgrade": "gitops.flux_remediation",
    "FluxUpgradeRemediation": "gitops.flux_remediation",
    "FluxValuesFrom": "gitops.flux_parts",
    "FluxVerification": "gitops.flux_other_sources",
    "ForwardOutput": "workloads.log_outputs",
    "GatewayRef": "workloads.http_route",
    "GatewayServer": "mesh.gateway_server",
    "GatewayTls": "mesh.gateway_tls",
    "GitDirectoryGenerator": "gitops.git_generator",
    "GitFileGenerator": "gitops.git_generator",
    "GiteaPullRequests": "gitops.pull_request_generator",
    "GiteaRepositories": "gitops.scm_generator",
    "GithubPullRequests": "gitops.pull_request_generator",
    "GithubRepositories": "gitops.scm_generator",
    "GitlabPullRequests": "gitops.pull_request_generator",
    "GitlabRepositories": "gitops.scm_generator",
    "GpuWorkload": "workloads.gpu_workload",
    "HeaderChanges": "mesh.http_headers",
    "HostPath": "workloads.host_path",
    "HttpCookie": "mesh.load_balancer",
    "HttpMatch": "mesh.http_match",
    "HttpOutput": "workloads.log_outputs",
    "HttpRouteOptions": "workloads.http_route",
    "HttpRule": "mesh.http_rule",
    "IgnoreApplicationDifference": "gitops.ignore_difference",
    "IgnoreDifference": "gitops.ignore_difference",
    "ImageOverrider": "multicluster.overriders",
    "IngressOptions": "workloads.ingress",
    "InitStep": "workloads.init_step",
    "InterpretedKind": "multicluster.interpreter",
    "IstioCanary": "mesh.istio_canary",
    "IstioGateway": "mesh.istio_gateway",
    "IstioRouting": "mesh.istio_routing",
    "JobOptions": "batch.job_options",
    "KafkaEvents": "serverless.kafka_events",
    "KafkaSasl": "serverless.kafka_events",
    "KafkaTls": "serverless.kafka_events",
    "KarmadaInterpreter": "multicluster.interpreter",
    "KarmadaOverride": "multicluster.overriding",
    "KarmadaPropagation": "multicluster.propagation",
    "KarmadaSelector": "multicluster.selection",
    "KnativeBroker": "serverless.knative_broker",
    "KnativeCluster": "serverless.cluster",
    "KnativeDelivery": "serverless.delivery",
    "KnativeDestination": "serverless.destination",
    "KnativeDomain": "serverless.domain",
    "KnativeScaling": "serverless.scaling",
    "KnativeService": "serverless.knative_service",
    "KnativeSource": "serverless.knative_source",
    "KnativeTraffic": "serverless.traffic",
    "KnativeTrigger": "serverless.knative_trigger",
    "KustomizeTarget": "gitops.argo_kustomize",
    "LabelMatch": "gitops.rolling_sync",
    "LabelsOverrider": "multicluster.overriders",
    "LimitRule": "security.limit_rule",
    "ListGenerator": "gitops.generator",
    "ListType": "extension.markers",
    "LoadBalancer": "mesh.load_balancer",
    "Localities": "mesh.load_balancer",
    "LogOutput": "workloads.log_outputs",
    "LogParser": "workloads.fluent_bit_config",
    "LogShipper": "workloads.log_shipper",
    "LokiOutput": "workloads.log_outputs",
    "MapType": "extension.markers",
    "MatrixGenerator": "gitops.combined_generator",
    "MergeGenerator": "gitops.combined_generator",
    "MeshMutualTls": "mesh.mutual_tls",
    "Metric": "scaling.metrics",
    "MetricsEndpoint": "observability.metrics_endpoint",
    "MetricsExporter": "workloads.metrics_exporter",
    "MetricsScrape": "security.network_edges",
    "Mirror": "mesh.http_actions",
    "MonitoredService": "observability.monitored_service",
    "NamespaceQuota": "security.namespace_quota",
    "NetworkIsolation": "security.network_isolation",
    "NetworkPeer": "security.network_peer",
    "NetworkPort": "security.network_ports",
    "NodeAgent": "workloads.node_agent",
    "NodeUpdate": "workloads.update",
    "ObjectMetric": "scaling.metrics",
    "ObjectSync": "gitops.sync_phase",
    "OnDelete": "workloads.update",
    "OperatorDeployment": "extension.operator_deployment",
    "OperatorMetrics": "extension.operator_metrics",
    "OperatorWebhook": "extension.operator_webhook",
    "OrphanedResources": "gitops.argo_project",
    "OverflowAffinity": "multicluster.clusters",
    "OverrideRule": "multicluster.override_rule",
    "PingEvents": "serverless.ping_events",
    "Placement": "workloads.placement",
    "PlaintextOverrider": "multicluster.overriders",
    "PluginGenerator": "gitops.generator",
    "PodMonitorScrape": "workloads.scraping",
    "PodOptions": "workloads.bare_pod",
    "PodRule": "workloads.pod_rule",
    "PodSecurity": "security.pod_security",
    "PodsMetric": "scaling.metrics",
    "Port": "workloads.ports",
    "PortPolicy": "mesh.traffic_policy",
    "PreserveUnknownFields": "extension.markers",
    "PrinterColumn": "extension.subresources",
    "Probe": "workloads.probes",
    "ProjectDestination": "gitops.argo_project",
    "ProjectPolicy": "gitops.argo_role",
    "ProjectResource": "gitops.argo_project",
    "ProjectRole": "gitops.argo_role",
    "ProxySidecar": "workloads.proxy_sidecar",
    "PullRequestFilter": "gitops.pull_request_generator",
    "PullRequestGenerator": "gitops.pull_request_generator",
    "PullRequests": "gitops.pull_request_generator",
    "RecordingRule": "observability.rule",
    "Recreate": "workloads.deployment",
    "Redirect": "mesh.http_actions",
    "Relabeling": "observability.relabeling",
    "Repositories": "gitops.scm_generator",
    "RepositoryFilter": "gitops.scm_generator",
    "ResourceMetric": "scaling.metrics",
    "ResourceOwner": "serverless.api_server_events",
    "Resources": "workloads.resources",
    "RestoreExec": "recovery.restore_hooks",
    "RestoreHook": "recovery.restore_hooks",
    "RestoreInit": "recovery.restore_hooks",
    "RestoredStatus": "recovery.velero_restore",
    "RetryBudget": "mesh.traffic_policy",
    "RetryPolicy": "mesh.retry_policy",
    "Rewrite": "mesh.http_actions",
    "RollingStep": "gitops.rolling_sync",
    "RollingSync": "gitops.rolling_sync",
    "RollingUpdate": "workloads.deployment",
    "RouteMatch": "workloads.http_route",
    "RouteTo": "mesh.route_to",
    "RuleGroup": "observability.rule_group",
    "S3Output": "workloads.log_outputs",
    "ScaleSubresource": "extension.subresources",
    "ScaleTarget": "scaling.autoscaled_service",
    "ScalingPolicy": "scaling.behavior",
    "ScalingRules": "scaling.behavior",
    "ScheduledJob": "batch.scheduled_job",
    "SchemaOverride": "extension.markers",
    "ScmProviderGenerator": "gitops.scm_generator",
    "ScrapeAnnotations": "workloads.scraping",
    "ScrapeBasicAuth": "observability.metrics_endpoint",
    "SecretKey": "workloads.environment",
    "SecureNamespace": "security.secure_namespace",
    "Security": "workloads.security",
    "ServerTls": "workloads.proxy_sidecar",
    "ServiceAccountOptions": "workloads.service_account",
    "ServiceOptions": "workloads.served",
    "ServingCertificate": "extension.serving_certificate",
    "SharedService": "mesh.mesh_service",
    "Sidecar": "workloads.sidecar",
    "SidecarDeployment": "workloads.sidecar_deployment",
    "SloAlerts": "observability.slo_alerts",
    "Spread": "workloads.spread",
    "StatefulOptions": "workloads.stateful_options",
    "StatefulService": "workloads.stateful_service",
    "StatefulUpdate": "workloads.update",
    "StaticWeights": "multicluster.scheduling",
    "StdoutOutput": "workloads.log_outputs",
    "Subset": "mesh.subset",
    "SuccessRule": "batch.success_rule",
    "SyncHook": "gitops.sync_phase",
    "SyncOptions": "gitops.sync_options",
    "SyncRetry": "gitops.argo_sync",
    "SyncWave": "gitops.sync_phase",
    "SyncWindow": "gitops.argo_window",
    "Taint": "workloads.taint",
    "TcpKeepalive": "mesh.circuit_breaker",
    "TcpMatch": "mesh.l4_rule",
    "TcpRule": "mesh.l4_rule",
    "TextMatch": "mesh.text_match",
    "TlsMatch": "mesh.l4_rule",
    "TlsRule": "mesh.l4_rule",
    "TrafficFrom": "security.network_edges",
    "TrafficTo": "security.network_edges",
    "Tunnel": "mesh.traffic_policy",
    "Upstream": "workloads.upstream",
    "UpstreamTls": "workloads.upstream",
    "VeleroBackup": "recovery.velero_backup",
    "VeleroRestore": "recovery.velero_restore",
    "VeleroSchedule": "recovery.velero_schedule",
    "VeleroSnapshotLocation": "recovery.storage",
    "VeleroStorage": "recovery.storage",
    "Volume": "workloads.volumes",
    "WORLD": "security.network_edges",
    "WaitForService": "workloads.waiting",
    "WaitForTcp": "workloads.waiting",
    "Warmup": "mesh.load_balancer",
    "WatchedResource": "serverless.api_server_events",
    "WebService": "workloads.web_service",
}

__all__ = [
    "Abort",
    "AdapterDeployment",
    "AggregatedApiServer",
    "AggregatedReplicas",
    "AlertRules",
    "AlertingRule",
    "Ambassador",
    "AmbassadorDeployment",
    "AnnotationsOverrider",
    "ApiServerEvents",
    "ApplicationFailover",
    "ArgoApplication",
    "ArgoApplicationSet",
    "ArgoDestination",
    "ArgoDirectory",
    "ArgoGenerator",
    "ArgoHelm",
    "ArgoJsonnet",
    "ArgoKustomize",
    "ArgoKustomizePatch",
    "ArgoOci",
    "ArgoPatterns",
    "ArgoPlugin",
    "ArgoProject",
    "ArgoRef",
    "ArgoSource",
    "ArgoSyncPolicy",
    "ArgsOverrider",
    "AutomatedSync",
    "AutoscaledService",
    "AwsCodeCommitRepositories",
    "AzureDevopsPullRequests",
    "AzureDevopsRepositories",
    "BackupExec",
    "BackupHook",
    "BarePod",
    "BasicAuth",
    "BatchJob",
    "BitbucketPullRequests",
    "BitbucketRepositories",
    "BitbucketServerPullRequests",
    "BitbucketServerRepositories",
    "BrokerConfig",
    "BurnRate",
    "CelRule",
    "CircuitBreaker",
    "Claim",
    "ClaimRetention",
    "ClientTls",
    "ClusterAffinity",
    "ClusterAffinityGroup",
    "ClusterDecisionGenerator",
    "ClusterFailover",
    "ClusterField",
    "ClusterGenerator",
    "ClusterSpread",
    "ClusterWeight",
    "ConfigMapKey",
    "ConsistentHash",
    "ContainerEvents",
    "ConversionWebhook",
    "CorsPolicy",
    "CustomResource",
    "DatabaseMigration",
    "Delay",
    "DelegateTo",
    "DeploymentOptions",
    "DescribedObject",
    "DestinationServiceAccount",
    "DirectResponse",
    "DisruptionBudget",
    "DnsAccess",
    "DownwardApi",
    "DuplicatedReplicas",
    "DynamicWeight",
    "Edge",
    "ElasticsearchOutput",
    "EmbeddedResource",
    "EnvFrom",
    "EventFilter",
    "ExternalMetric",
    "FailureRule",
    "Fault",
    "FieldOverrider",
    "FieldPatch",
    "FluxBucketSource",
    "FluxChart",
    "FluxDecryption",
    "FluxDependency",
    "FluxDriftDetection",
    "FluxDriftIgnore",
    "FluxGitInclude",
    "FluxGitRef",
    "FluxGitSource",
    "FluxGitVerification",
    "FluxHealthCheck",
    "FluxHealthCheckExpr",
    "FluxHelmRelease",
    "FluxHelmSource",
    "FluxImage",
    "FluxInstall",
    "FluxInstallRemediation",
    "FluxKubeConfig",
    "FluxKustomization",
    "FluxOciLayer",
    "FluxOciRef",
    "FluxOciSource",
    "FluxPatch",
    "FluxPostBuild",
    "FluxPostRenderer",
    "FluxRetryStrategy",
    "FluxRollback",
    "FluxSource",
    "FluxSourceRef",
    "FluxSubstituteFrom",
    "FluxTest",
    "FluxTestFilter",
    "FluxUninstall",
    "FluxUpgrade",
    "FluxUpgradeRemediation",
    "FluxValuesFrom",
    "FluxVerification",
    "ForwardOutput",
    "GatewayRef",
    "GatewayServer",
    "GatewayTls",
    "GitDirectoryGenerator",
    "GitFileGenerator",
    "GiteaPullRequests",
    "GiteaRepositories",
    "GithubPullRequests",
    "GithubRepositories",
    "GitlabPullRequests",
    "GitlabRepositories",
    "GpuWorkload",
    "HeaderChanges",
    "HostPath",
    "HttpCookie",
    "HttpMatch",
    "HttpOutput",
    "HttpRouteOptions",
    "HttpRule",
    "IgnoreApplicationDifference",
    "IgnoreDifference",
    "ImageOverrider",
    "IngressOptions",
    "InitStep",
    "InterpretedKind",
    "IstioCanary",
    "IstioGateway",
    "IstioRouting",
    "JobOptions",
    "KafkaEvents",
    "KafkaSasl",
    "KafkaTls",
    "KarmadaInterpreter",
    "KarmadaOverride",
    "KarmadaPropagation",
    "KarmadaSelector",
    "KnativeBroker",
    "KnativeCluster",
    "KnativeDelivery",
    "KnativeDestination",
    "KnativeDomain",
    "KnativeScaling",
    "KnativeService",
    "KnativeSource",
    "KnativeTraffic",
    "KnativeTrigger",
    "KustomizeTarget",
    "LabelMatch",
    "LabelsOverrider",
    "LimitRule",
    "ListGenerator",
    "ListType",
    "LoadBalancer",
    "Localities",
    "LogOutput",
    "LogParser",
    "LogShipper",
    "LokiOutput",
    "MapType",
    "MatrixGenerator",
    "MergeGenerator",
    "MeshMutualTls",
    "Metric",
    "MetricsEndpoint",
    "MetricsExporter",
    "MetricsScrape",
    "Mirror",
    "MonitoredService",
    "NamespaceQuota",
    "NetworkIsolation",
    "NetworkPeer",
    "NetworkPort",
    "NodeAgent",
    "NodeUpdate",
    "ObjectMetric",
    "ObjectSync",
    "OnDelete",
    "OperatorDeployment",
    "OperatorMetrics",
    "OperatorWebhook",
    "OrphanedResources",
    "OverflowAffinity",
    "OverrideRule",
    "PingEvents",
    "Placement",
    "PlaintextOverrider",
    "PluginGenerator",
    "PodMonitorScrape",
    "PodOptions",
    "PodRule",
    "PodSecurity",
    "PodsMetric",
    "Port",
    "PortPolicy",
    "PreserveUnknownFields",
    "PrinterColumn",
    "Probe",
    "ProjectDestination",
    "ProjectPolicy",
    "ProjectResource",
    "ProjectRole",
    "ProxySidecar",
    "PullRequestFilter",
    "PullRequestGenerator",
    "PullRequests",
    "RecordingRule",
    "Recreate",
    "Redirect",
    "Relabeling",
    "Repositories",
    "RepositoryFilter",
    "ResourceMetric",
    "ResourceOwner",
    "Resources",
    "RestoreExec",
    "RestoreHook",
    "RestoreInit",
    "RestoredStatus",
    "RetryBudget",
    "RetryPolicy",
    "Rewrite",
    "RollingStep",
    "RollingSync",
    "RollingUpdate",
    "RouteMatch",
    "RouteTo",
    "RuleGroup",
    "S3Output",
    "ScaleSubresource",
    "ScaleTarget",
    "ScalingPolicy",
    "ScalingRules",
    "ScheduledJob",
    "SchemaOverride",
    "ScmProviderGenerator",
    "ScrapeAnnotations",
    "ScrapeBasicAuth",
    "SecretKey",
    "SecureNamespace",
    "Security",
    "ServerTls",
    "ServiceAccountOptions",
    "ServiceOptions",
    "ServingCertificate",
    "SharedService",
    "Sidecar",
    "SidecarDeployment",
    "SloAlerts",
    "Spread",
    "StatefulOptions",
    "StatefulService",
    "StatefulUpdate",
    "StaticWeights",
    "StdoutOutput",
    "Subset",
    "SuccessRule",
    "SyncHook",
    "SyncOptions",
    "SyncRetry",
    "SyncWave",
    "SyncWindow",
    "Taint",
    "TcpKeepalive",
    "TcpMatch",
    "TcpRule",
    "TextMatch",
    "TlsMatch",
    "TlsRule",
    "TrafficFrom",
    "TrafficTo",
    "Tunnel",
    "Upstream",
    "UpstreamTls",
    "VeleroBackup",
    "VeleroRestore",
    "VeleroSchedule",
    "VeleroSnapshotLocation",
    "VeleroStorage",
    "Volume",
    "WORLD",
    "WaitForService",
    "WaitForTcp",
    "Warmup",
    "WatchedResource",
    "WebService",
]


if not TYPE_CHECKING:  # to a type checker, no other name exists

    def __getattr__(name: str) -> object:
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module 'k8spatterns_constructs' has no attribute {name!r}")
        from importlib import import_module

        value = getattr(import_module(f"k8spatterns_constructs.{module}"), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return __all__
