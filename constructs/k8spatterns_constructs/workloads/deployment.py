"""`DeploymentWorkload`: the base of the patterns that run as a Deployment, and its options."""

from __future__ import annotations

from typing import Self

from pydantic import model_validator

from k8spatterns.api import k8s
from k8spatterns.types import IntOrPercent, Seconds, as_seconds
from k8spatterns.value import Value
from k8spatterns_constructs.workloads.replicated import ReplicatedWorkload

# Seconds; what the API server fills in.
_PROGRESS_DEADLINE = 600


class RollingUpdate(Value):
    """Replaces Pods a few at a time.

    Fields:
        max_surge: Pods above the wanted number, a count or a percentage; 25% by default.
        max_unavailable: Pods below it, a count or a percentage; 0 by default, so that capacity
            never drops.

    Raises:
        InvalidConstructError: both are 0, so that no Pod could ever be replaced.

    See https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#rolling-update-deployment
    """

    max_surge: IntOrPercent = "25%"
    max_unavailable: IntOrPercent = 0

    @model_validator(mode="after")
    def _moves(self) -> Self:
        if self.max_surge in (0, "0%") and self.max_unavailable in (0, "0%"):
            raise ValueError(
                "max_surge and max_unavailable can't both be 0: no Pod could be replaced\n"
                "hint: write max_surge=1"
            )
        return self


class Recreate(Value):
    """Stops all Pods before new ones start, for what can't run twice.

    See https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#recreate-deployment
    """


class DeploymentOptions(Value):
    """How a Deployment replaces its Pods.

    Fields:
        update: `RollingUpdate` (the default) or `Recreate`.
        progress_deadline: seconds until a rollout that does not move counts as failed; the API
            server's 600 by default.

    See https://kubernetes.io/docs/concepts/workloads/controllers/deployment/
    """

    update: RollingUpdate | Recreate = RollingUpdate()
    progress_deadline: Seconds | None = None

    def deployment(self, workload: ReplicatedWorkload) -> k8s.Deployment:
        """Return the Deployment that holds a workload's Pods."""
        deadline = self.progress_deadline
        return k8s.Deployment(
            metadata=workload.metadata(),
            spec=k8s.DeploymentSpec(
                replicas=workload.replicas,
                selector=k8s.LabelSelector(match_labels=dict(workload.selector_labels())),
                strategy=self._strategy(),
                min_ready_seconds=workload.min_ready_seconds(),
                revision_history_limit=workload.revision_history_limit,
                progress_deadline_seconds=None if deadline is None else as_seconds(deadline),
                template=workload.pod_template(),
            ),
        )

    def _strategy(self) -> k8s.DeploymentStrategy:
        if isinstance(self.update, Recreate):
            return k8s.DeploymentStrategy(type="Recreate")
        return k8s.DeploymentStrategy(
            type="RollingUpdate",
            rolling_update=k8s.RollingUpdateDeployment(
                max_surge=self.update.max_surge, max_unavailable=self.update.max_unavailable
            ),
        )


class DeploymentWorkload(DeploymentOptions, ReplicatedWorkload):
    """A Deployment, with a Service where it has ports, a ServiceAccount, and a disruption budget.

    The fields are those of `DeploymentOptions`, `ReplicatedWorkload`, `ServedWorkload`, `Workload`
    and `ContainerFields`.

    Raises:
        InvalidConstructError: Pods that would count as ready only after the rollout has failed.
    """

    @model_validator(mode="after")
    def _moves_before_the_deadline(self) -> Self:
        ready, deadline = self.min_ready_seconds(), self.progress_deadline
        most = _PROGRESS_DEADLINE if deadline is None else as_seconds(deadline)
        if ready is not None and ready >= most:
            raise ValueError(
                f"min_ready is {ready} seconds; progress_deadline, {most}, must be more\n"
                f"hint: write progress_deadline={ready + _PROGRESS_DEADLINE}"
            )
        return self

    def controller_object(self) -> k8s.Deployment:
        """Return the Deployment."""
        return self.deployment(self)
