"""The guide's first chapter: workloads and what goes into their Pods."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
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

# The public names of each module, which is loaded when one of them is first used.
MODULES: dict[str, str] = {
    "adapter_deployment": "AdapterDeployment",
    "ambassador": "Ambassador",
    "ambassador_deployment": "AmbassadorDeployment",
    "bare_pod": "BarePod PodOptions",
    "claim": "Claim ClaimRetention",
    "database_migration": "DatabaseMigration",
    "deployment": "DeploymentOptions Recreate RollingUpdate",
    "disruption": "DisruptionBudget",
    "downward_api": "DownwardApi",
    "environment": "ConfigMapKey EnvFrom SecretKey",
    "fluent_bit_config": "LogParser",
    "gpu_workload": "GpuWorkload",
    "host_path": "HostPath",
    "http_route": "GatewayRef HttpRouteOptions RouteMatch",
    "ingress": "IngressOptions",
    "init_step": "InitStep",
    "log_outputs": (
        "ElasticsearchOutput ForwardOutput HttpOutput LogOutput LokiOutput S3Output StdoutOutput"
    ),
    "log_shipper": "LogShipper",
    "metrics_exporter": "MetricsExporter",
    "node_agent": "NodeAgent",
    "placement": "Placement",
    "pod_rule": "PodRule",
    "ports": "Port",
    "probes": "Probe",
    "proxy_sidecar": "ProxySidecar ServerTls",
    "resources": "Resources",
    "scraping": "PodMonitorScrape ScrapeAnnotations",
    "security": "Security",
    "served": "ServiceOptions",
    "service_account": "ServiceAccountOptions",
    "sidecar": "Sidecar",
    "sidecar_deployment": "SidecarDeployment",
    "spread": "Spread",
    "stateful_options": "StatefulOptions",
    "stateful_service": "StatefulService",
    "taint": "Taint",
    "update": "NodeUpdate OnDelete StatefulUpdate",
    "upstream": "Upstream UpstreamTls",
    "volumes": "Volume",
    "waiting": "WaitForService WaitForTcp",
    "web_service": "WebService",
}
