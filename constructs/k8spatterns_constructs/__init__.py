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
    from k8spatterns_constructs.workloads.bare_pod import BarePod as BarePod
    from k8spatterns_constructs.workloads.bare_pod import PodOptions as PodOptions
    from k8spatterns_constructs.workloads.claim import Claim as Claim
    from k8spatterns_constructs.workloads.claim import ClaimRetention as ClaimRetention
    from k8spatterns_constructs.workloads.deployment import DeploymentOptions as DeploymentOptions
    from k8spatterns_constructs.workloads.deployment import Recreate as Recreate
    from k8spatterns_constructs.workloads.deployment import RollingUpdate as RollingUpdate
    from k8spatterns_constructs.workloads.disruption import DisruptionBudget as DisruptionBudget
    from k8spatterns_constructs.workloads.environment import ConfigMapKey as ConfigMapKey
    from k8spatterns_constructs.workloads.environment import EnvFrom as EnvFrom
    from k8spatterns_constructs.workloads.environment import SecretKey as SecretKey
    from k8spatterns_constructs.workloads.init_step import InitStep as InitStep
    from k8spatterns_constructs.workloads.placement import Placement as Placement
    from k8spatterns_constructs.workloads.placement import PodRule as PodRule
    from k8spatterns_constructs.workloads.placement import Spread as Spread
    from k8spatterns_constructs.workloads.ports import Port as Port
    from k8spatterns_constructs.workloads.probes import Probe as Probe
    from k8spatterns_constructs.workloads.resources import Resources as Resources
    from k8spatterns_constructs.workloads.security import Security as Security
    from k8spatterns_constructs.workloads.served import ServiceOptions as ServiceOptions
    from k8spatterns_constructs.workloads.service_account import (
        ServiceAccountOptions as ServiceAccountOptions,
    )
    from k8spatterns_constructs.workloads.sidecar import Sidecar as Sidecar
    from k8spatterns_constructs.workloads.sidecar_deployment import (
        SidecarDeployment as SidecarDeployment,
    )
    from k8spatterns_constructs.workloads.stateful_options import StatefulOptions as StatefulOptions
    from k8spatterns_constructs.workloads.stateful_service import StatefulService as StatefulService
    from k8spatterns_constructs.workloads.taint import Taint as Taint
    from k8spatterns_constructs.workloads.update import NodeUpdate as NodeUpdate
    from k8spatterns_constructs.workloads.update import OnDelete as OnDelete
    from k8spatterns_constructs.workloads.update import StatefulUpdate as StatefulUpdate
    from k8spatterns_constructs.workloads.volumes import Volume as Volume
    from k8spatterns_constructs.workloads.waiting import WaitForService as WaitForService

_MODULES = {
    "AutoscaledService": "scaling.autoscaled_service",
    "BarePod": "workloads.bare_pod",
    "BatchJob": "batch.batch_job",
    "Claim": "workloads.claim",
    "ClaimRetention": "workloads.claim",
    "ConfigMapKey": "workloads.environment",
    "DeploymentOptions": "workloads.deployment",
    "DescribedObject": "scaling.metrics",
    "DisruptionBudget": "workloads.disruption",
    "EnvFrom": "workloads.environment",
    "ExternalMetric": "scaling.metrics",
    "FailureRule": "batch.failure_rule",
    "InitStep": "workloads.init_step",
    "JobOptions": "batch.job_options",
    "Metric": "scaling.metrics",
    "NodeUpdate": "workloads.update",
    "ObjectMetric": "scaling.metrics",
    "OnDelete": "workloads.update",
    "Placement": "workloads.placement",
    "PodOptions": "workloads.bare_pod",
    "PodRule": "workloads.placement",
    "PodsMetric": "scaling.metrics",
    "Port": "workloads.ports",
    "Probe": "workloads.probes",
    "Recreate": "workloads.deployment",
    "ResourceMetric": "scaling.metrics",
    "Resources": "workloads.resources",
    "RollingUpdate": "workloads.deployment",
    "ScaleTarget": "scaling.autoscaled_service",
    "ScalingPolicy": "scaling.behavior",
    "ScalingRules": "scaling.behavior",
    "ScheduledJob": "batch.scheduled_job",
    "SecretKey": "workloads.environment",
    "Security": "workloads.security",
    "ServiceAccountOptions": "workloads.service_account",
    "ServiceOptions": "workloads.served",
    "Sidecar": "workloads.sidecar",
    "SidecarDeployment": "workloads.sidecar_deployment",
    "Spread": "workloads.placement",
    "StatefulOptions": "workloads.stateful_options",
    "StatefulService": "workloads.stateful_service",
    "StatefulUpdate": "workloads.update",
    "SuccessRule": "batch.success_rule",
    "Taint": "workloads.taint",
    "Volume": "workloads.volumes",
    "WaitForService": "workloads.waiting",
}

__all__ = [
    "AutoscaledService",
    "BarePod",
    "BatchJob",
    "Claim",
    "ClaimRetention",
    "ConfigMapKey",
    "DeploymentOptions",
    "DescribedObject",
    "DisruptionBudget",
    "EnvFrom",
    "ExternalMetric",
    "FailureRule",
    "InitStep",
    "JobOptions",
    "Metric",
    "NodeUpdate",
    "ObjectMetric",
    "OnDelete",
    "Placement",
    "PodOptions",
    "PodRule",
    "PodsMetric",
    "Port",
    "Probe",
    "Recreate",
    "ResourceMetric",
    "Resources",
    "RollingUpdate",
    "ScaleTarget",
    "ScalingPolicy",
    "ScalingRules",
    "ScheduledJob",
    "SecretKey",
    "Security",
    "ServiceAccountOptions",
    "ServiceOptions",
    "Sidecar",
    "SidecarDeployment",
    "Spread",
    "StatefulOptions",
    "StatefulService",
    "StatefulUpdate",
    "SuccessRule",
    "Taint",
    "Volume",
    "WaitForService",
]


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
