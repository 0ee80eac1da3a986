"""`GpuWorkload`: an application that needs GPUs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Literal, Self, TypeAlias

from pydantic import model_validator

from k8spatterns.construct import Part
from k8spatterns.syntax.quantity import parse_quantity
from k8spatterns.types import LabelKey, LabelValue, Many, PositiveCount, Quantity, ResourceName
from k8spatterns_constructs.batch.job_options import JobOptions, check_job
from k8spatterns_constructs.workloads.bare_pod import PodOptions
from k8spatterns_constructs.workloads.deployment import DeploymentOptions, RollingUpdate
from k8spatterns_constructs.workloads.placement import Placement
from k8spatterns_constructs.workloads.replicated import ReplicatedWorkload
from k8spatterns_constructs.workloads.resources import Resources
from k8spatterns_constructs.workloads.served import ServiceOptions
from k8spatterns_constructs.workloads.stateful_options import StatefulOptions, check_stateful
from k8spatterns_constructs.workloads.stateful_service import HEADLESS
from k8spatterns_constructs.workloads.taint import Taint
from k8spatterns_constructs.workloads.volumes import Volume
from k8spatterns_constructs.workloads.workload import RestartPolicy

ControllerName: TypeAlias = Literal["Deployment", "StatefulSet", "Job", "Pod"]
ControllerOptions: TypeAlias = DeploymentOptions | StatefulOptions | JobOptions | PodOptions

GPU = Resources(requests={"cpu": "1", "memory": "8Gi"}, limits={"cpu": "4", "memory": "8Gi"})
"""What a container with GPUs has by default beside them."""

SHARED_MEMORY = "/dev/shm"  # noqa: S108 - where Linux has it, in the container

# The label that each vendor's own discovery puts on nodes, by the domain of its resources.
PRODUCT_LABELS = {
    "nvidia.com": "nvidia.com/gpu.product",
    "amd.com": "amd.com/gpu.product-name",
    "gpu.intel.com": "gpu.intel.com/product",
}

_DEFAULTS: dict[ControllerName, ControllerOptions] = {
    # A Pod more than wanted would need a GPU more than there may be.
    "Deployment": DeploymentOptions(update=RollingUpdate(max_surge=0, max_unavailable=1)),
    "StatefulSet": StatefulOptions(),
    "Job": JobOptions(),
    "Pod": PodOptions(),
}
_KINDS: dict[type, tuple[str, ControllerName]] = {
    DeploymentOptions: ("apps/v1", "Deployment"),
    StatefulOptions: ("apps/v1", "StatefulSet"),
    JobOptions: ("batch/v1", "Job"),
    PodOptions: ("v1", "Pod"),
}


class GpuWorkload(ReplicatedWorkload):
    """An application that needs GPUs, on the nodes that have them.

    It makes a Deployment, StatefulSet, Job or Pod, a ServiceAccount, and what belongs to these. The
    other fields are those of `ReplicatedWorkload`, `ServedWorkload`, `Workload` and
    `ContainerFields`.

    Fields:
        gpus: how many devices each Pod has; 1 by default.
        gpu: the resource of the vendor's device plugin: `nvidia.com/gpu` by default, `amd.com/gpu`,
            `gpu.intel.com/i915`, or a part of a GPU such as `nvidia.com/mig-1g.5gb`.
        taints: what keeps other Pods off these nodes; the Pods tolerate exactly these, and
            `commands` puts them there. By default `NoSchedule` under the name of the resource
            (`nvidia.com/gpu` for parts of a GPU too), whatever its value; `()` is none.
        products: the models of GPU that will do, as the vendor's discovery labels nodes, such as
            `NVIDIA-A100-SXM4-80GB`; any by default.
        product_label: the label with the model; the vendor's own by default.
        shared_memory: the size of `/dev/shm`, which counts as memory of the container; by default
            the 64 MiB of the container runtime, too little for the data loaders of PyTorch.
        controller: `Deployment` (the default), `StatefulSet`, `Job` or `Pod`, or its options, such
            as `JobOptions(completions=8, indexed=True)`. A Deployment stops an old Pod before it
            starts a new one, as GPUs to spare are rare.
        resources: what the container has beside GPUs: 1 to 4 CPUs and 8 GiB by default.
        placement: by default the replicas of a Deployment or StatefulSet prefer different nodes.
        service: headless for a StatefulSet by default; a Job has none.

    Raises:
        InvalidConstructError: GPUs among `resources` too, more `shared_memory` than memory, a
            vendor whose `product_label` is unknown, or replicas of a Job or Pod.

    See https://kubernetes.io/docs/tasks/manage-gpus/scheduling-gpus/
    """

    gpus: PositiveCount = 1
    gpu: ResourceName = "nvidia.com/gpu"
    taints: Many[Taint] | None = None
    products: Many[LabelValue] = ()
    product_label: LabelKey | None = None
    shared_memory: Quantity | None = None
    controller: (
        Literal["Deployment", "StatefulSet", "Job", "Pod"]
        | DeploymentOptions
        | StatefulOptions
        | JobOptions
        | PodOptions
    ) = "Deployment"
    resources: Resources = GPU

    HAS_REPLICAS: ClassVar[tuple[str, ...]] = ("Deployment", "StatefulSet")

    @model_validator(mode="after")
    def _gpus_said_once(self) -> Self:
        if "/" not in self.gpu:
            raise ValueError(
                f"{self.gpu} is no device\nhint: write the name that the vendor's device plugin "
                'gives it, such as gpu="nvidia.com/gpu"'
            )
        for amounts in (self.resources.requests, self.resources.limits):
            if self.gpu in amounts:
                raise ValueError(
                    f"{self.gpu} is among the resources too\nhint: only write gpus={self.gpus}"
                )
        if self.products and self._product_label() is None:
            raise ValueError(
                f"nobody knows which label names the model of {self.gpu}\n"
                'hint: write product_label="..."'
            )
        return self

    @model_validator(mode="after")
    def _shared_memory_fits(self) -> Self:
        limit = self.resources.limits.get("memory")
        if self.shared_memory is None or limit is None:
            return self
        wanted, there = parse_quantity(self.shared_memory), parse_quantity(limit)
        if wanted is not None and there is not None and wanted > there:
            raise ValueError(
                f"shared_memory of {self.shared_memory} is more than the memory limit of {limit}, "
                "which it counts against\nhint: raise limits['memory'] or lower shared_memory"
            )
        return self

    @model_validator(mode="after")
    def _fits_its_controller(self) -> Self:
        options = self.controller_options()
        if isinstance(options, JobOptions):
            check_job(options, self)
        if isinstance(options, StatefulOptions):
            check_stateful(options, self)
        if self.kind() not in self.HAS_REPLICAS:
            self._refuse_replicas()
        return self

    def _refuse_replicas(self) -> None:
        instead = "controller=JobOptions(parallelism=...)" if self.kind() == "Job" else "several"
        for field in ("replicas", "min_ready", "revision_history_limit"):
            if getattr(self, field) is not None:
                raise ValueError(
                    f"a {self.kind()} has no {field}\n"
                    f'hint: write {instead}, or controller="Deployment"'
                )

    def controller_options(self) -> ControllerOptions:
        """Return the options of the controller."""
        given = self.controller
        return _DEFAULTS[given] if isinstance(given, str) else given

    def kind(self) -> str:
        """Return the kind that holds the Pods."""
        return _KINDS[type(self.controller_options())][1]

    def api_version(self) -> str:
        """Return the API version of that kind."""
        return _KINDS[type(self.controller_options())][0]

    def pod_restart_policy(self) -> RestartPolicy | None:
        """Return the Pods' restart policy; None leaves it to the API server (`Always`)."""
        options = self.controller_options()
        if isinstance(options, JobOptions):
            return options.job_restart_policy()
        return options.restart_policy if isinstance(options, PodOptions) else None

    def long_running(self) -> bool:
        """Say whether the Pods run until they are stopped."""
        return self.pod_restart_policy() in (None, "Always")

    def effective_taints(self) -> tuple[Taint, ...]:
        """Return the taints of the nodes; the one of the resource where none are given."""
        if self.taints is not None:
            return tuple(self.taints)
        domain = self.gpu.partition("/")[0]
        return (Taint(key="nvidia.com/gpu" if domain == "nvidia.com" else self.gpu),)

    def commands(self, *nodes: str) -> tuple[str, ...]:
        """Return the commands that put the taints on nodes."""
        return tuple(taint.kubectl(node) for node in nodes for taint in self.effective_taints())

    def effective_resources(self) -> Resources:
        """Return the requests and limits, with the GPUs; the request of a device is its limit."""
        return self.resources.with_limits({self.gpu: self.gpus})

    def effective_placement(self) -> Placement | None:
        """Return the placement, on nodes with the right GPUs."""
        placement = super().effective_placement()
        if "placement" not in self.model_fields_set and self.kind() not in self.HAS_REPLICAS:
            placement = None
        placement = (placement or Placement()).tolerate(*self.effective_taints())
        label = self._product_label()
        if self.products and label is not None:
            return placement.within({label: self.products})
        return placement

    def service_options(self) -> ServiceOptions | None:
        """Return the options of the Service."""
        if self.kind() == "Job":
            return None
        if self.kind() == "StatefulSet" and "service" not in self.model_fields_set:
            return HEADLESS
        return self.service

    def shared_volumes(self) -> Iterator[Volume]:
        """Yield the volumes that the application's container sees beside its own."""
        yield from super().shared_volumes()
        options = self.controller_options()
        if isinstance(options, StatefulOptions):
            yield from options.claim_volumes()
        if self.shared_memory is not None:
            yield Volume.empty_dir(
                "shared-memory", at=SHARED_MEMORY, medium="Memory", size_limit=self.shared_memory
            )

    def provided_volumes(self) -> frozenset[str]:
        """Return the names of volumes that the controller gives to each Pod, such as claims."""
        options = self.controller_options()
        return options.claimed() if isinstance(options, StatefulOptions) else frozenset()

    def controller_object(self) -> Part:
        """Return the object that holds the Pods."""
        options = self.controller_options()
        if isinstance(options, JobOptions):
            return options.job(self)
        if isinstance(options, StatefulOptions):
            return options.stateful_set(self)
        if isinstance(options, PodOptions):
            return options.pod(self)
        return options.deployment(self)

    def _product_label(self) -> str | None:
        return self.product_label or PRODUCT_LABELS.get(self.gpu.partition("/")[0])
