"""The patterns of the guide, a folder per chapter; each is loaded when it is first used."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from k8spatterns_constructs.batch.batch_job import BatchJob as BatchJob
    from k8spatterns_constructs.batch.failure_rule import FailureRule as FailureRule
    from k8spatterns_constructs.batch.job_options import JobOptions as JobOptions
    from k8spatterns_constructs.batch.scheduled_job import ScheduledJob as ScheduledJob
    from k8spatterns_constructs.batch.success_rule import SuccessRule as SuccessRule
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
    "AdapterDeployment": "workloads.adapter_deployment",
    "Ambassador": "workloads.ambassador",
    "AmbassadorDeployment": "workloads.ambassador_deployment",
    "AutoscaledService": "scaling.autoscaled_service",
    "BarePod": "workloads.bare_pod",
    "BatchJob": "batch.batch_job",
    "Claim": "workloads.claim",
    "ClaimRetention": "workloads.claim",
    "ConfigMapKey": "workloads.environment",
    "DatabaseMigration": "workloads.database_migration",
    "DeploymentOptions": "workloads.deployment",
    "DescribedObject": "scaling.metrics",
    "DisruptionBudget": "workloads.disruption",
    "DownwardApi": "workloads.downward_api",
    "ElasticsearchOutput": "workloads.log_outputs",
    "EnvFrom": "workloads.environment",
    "ExternalMetric": "scaling.metrics",
    "FailureRule": "batch.failure_rule",
    "ForwardOutput": "workloads.log_outputs",
    "GatewayRef": "workloads.http_route",
    "GpuWorkload": "workloads.gpu_workload",
    "HostPath": "workloads.host_path",
    "HttpOutput": "workloads.log_outputs",
    "HttpRouteOptions": "workloads.http_route",
    "IngressOptions": "workloads.ingress",
    "InitStep": "workloads.init_step",
    "JobOptions": "batch.job_options",
    "LogOutput": "workloads.log_outputs",
    "LogParser": "workloads.fluent_bit_config",
    "LogShipper": "workloads.log_shipper",
    "LokiOutput": "workloads.log_outputs",
    "Metric": "scaling.metrics",
    "MetricsExporter": "workloads.metrics_exporter",
    "NodeAgent": "workloads.node_agent",
    "NodeUpdate": "workloads.update",
    "ObjectMetric": "scaling.metrics",
    "OnDelete": "workloads.update",
    "Placement": "workloads.placement",
    "PodMonitorScrape": "workloads.scraping",
    "PodOptions": "workloads.bare_pod",
    "PodRule": "workloads.pod_rule",
    "PodsMetric": "scaling.metrics",
    "Port": "workloads.ports",
    "Probe": "workloads.probes",
    "ProxySidecar": "workloads.proxy_sidecar",
    "Recreate": "workloads.deployment",
    "ResourceMetric": "scaling.metrics",
    "Resources": "workloads.resources",
    "RollingUpdate": "workloads.deployment",
    "RouteMatch": "workloads.http_route",
    "S3Output": "workloads.log_outputs",
    "ScaleTarget": "scaling.autoscaled_service",
    "ScalingPolicy": "scaling.behavior",
    "ScalingRules": "scaling.behavior",
    "ScheduledJob": "batch.scheduled_job",
    "ScrapeAnnotations": "workloads.scraping",
    "SecretKey": "workloads.environment",
    "Security": "workloads.security",
    "ServerTls": "workloads.proxy_sidecar",
    "ServiceAccountOptions": "workloads.service_account",
    "ServiceOptions": "workloads.served",
    "Sidecar": "workloads.sidecar",
    "SidecarDeployment": "workloads.sidecar_deployment",
    "Spread": "workloads.spread",
    "StatefulOptions": "workloads.stateful_options",
    "StatefulService": "workloads.stateful_service",
    "StatefulUpdate": "workloads.update",
    "StdoutOutput": "workloads.log_outputs",
    "SuccessRule": "batch.success_rule",
    "Taint": "workloads.taint",
    "Upstream": "workloads.upstream",
    "UpstreamTls": "workloads.upstream",
    "Volume": "workloads.volumes",
    "WaitForService": "workloads.waiting",
    "WaitForTcp": "workloads.waiting",
    "WebService": "workloads.web_service",
}

__all__ = [
    "AdapterDeployment",
    "Ambassador",
    "AmbassadorDeployment",
    "AutoscaledService",
    "BarePod",
    "BatchJob",
    "Claim",
    "ClaimRetention",
    "ConfigMapKey",
    "DatabaseMigration",
    "DeploymentOptions",
    "DescribedObject",
    "DisruptionBudget",
    "DownwardApi",
    "ElasticsearchOutput",
    "EnvFrom",
    "ExternalMetric",
    "FailureRule",
    "ForwardOutput",
    "GatewayRef",
    "GpuWorkload",
    "HostPath",
    "HttpOutput",
    "HttpRouteOptions",
    "IngressOptions",
    "InitStep",
    "JobOptions",
    "LogOutput",
    "LogParser",
    "LogShipper",
    "LokiOutput",
    "Metric",
    "MetricsExporter",
    "NodeAgent",
    "NodeUpdate",
    "ObjectMetric",
    "OnDelete",
    "Placement",
    "PodMonitorScrape",
    "PodOptions",
    "PodRule",
    "PodsMetric",
    "Port",
    "Probe",
    "ProxySidecar",
    "Recreate",
    "ResourceMetric",
    "Resources",
    "RollingUpdate",
    "RouteMatch",
    "S3Output",
    "ScaleTarget",
    "ScalingPolicy",
    "ScalingRules",
    "ScheduledJob",
    "ScrapeAnnotations",
    "SecretKey",
    "Security",
    "ServerTls",
    "ServiceAccountOptions",
    "ServiceOptions",
    "Sidecar",
    "SidecarDeployment",
    "Spread",
    "StatefulOptions",
    "StatefulService",
    "StatefulUpdate",
    "StdoutOutput",
    "SuccessRule",
    "Taint",
    "Upstream",
    "UpstreamTls",
    "Volume",
    "WaitForService",
    "WaitForTcp",
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
