"""`BarePod`: a Pod that no controller looks after."""

from __future__ import annotations

from typing import ClassVar

from k8spatterns.api import k8s
from k8spatterns.types import Seconds, as_seconds
from k8spatterns.value import Value
from k8spatterns_constructs.workloads.workload import RestartPolicy, Workload


class PodOptions(Value):
    """How a Pod without a controller ends.

    Fields:
        restart_policy: when the kubelet starts containers again, on the same node; `Always` by
            default. With `OnFailure` or `Never` the Pod runs to an end, and gets no default probes.
        active_deadline: seconds after which the Pod is stopped and has failed; none by default.

    See https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/
    """

    restart_policy: RestartPolicy | None = None
    active_deadline: Seconds | None = None

    def keeps_running(self) -> bool:
        """Say whether the Pod runs until it is stopped."""
        return self.restart_policy in (None, "Always")

    def pod(self, workload: Workload) -> k8s.Pod:
        """Return the Pod that a workload's template describes, under the workload's own name."""
        template = workload.pod_template()
        metadata, of_pods = workload.metadata(), template.metadata or k8s.ObjectMeta()
        metadata.labels = {**(metadata.labels or {}), **(of_pods.labels or {})}
        annotations = {**(metadata.annotations or {}), **(of_pods.annotations or {})}
        metadata.annotations = annotations or None
        if self.active_deadline is not None and template.spec is not None:
            template.spec.active_deadline_seconds = as_seconds(self.active_deadline)
        return k8s.Pod(metadata=metadata, spec=template.spec)


class BarePod(PodOptions, Workload):
    """A Pod that no controller looks after.

    Nothing starts it on another node when its node fails, is drained or evicts it, and most of its
    fields can't be changed once it runs. It is for trying something out, and for what is written
    down elsewhere as a Pod; everything else is a `WebService`, `BatchJob` or another workload.
    The fields are those of `PodOptions`, `Workload` and `ContainerFields`.

    See https://kubernetes.io/docs/concepts/workloads/pods/
    """

    API_VERSION: ClassVar[str] = "v1"
    KIND: ClassVar[str] = "Pod"

    def pod_restart_policy(self) -> RestartPolicy | None:
        """Return the restart policy; None leaves it to the API server (`Always`)."""
        return self.restart_policy

    def long_running(self) -> bool:
        """Say whether the Pod runs until it is stopped."""
        return self.keeps_running()

    def controller_object(self) -> k8s.Pod:
        """Return the Pod, which is its own controller."""
        return self.pod(self)
