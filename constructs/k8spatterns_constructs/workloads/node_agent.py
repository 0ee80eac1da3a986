"""`NodeAgent`: a Pod on every node."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Literal, Self, TypeAlias

from pydantic import model_validator

from k8spatterns.api import k8s
from k8spatterns.types import Count, Many, Seconds, as_seconds
from k8spatterns_constructs.workloads.host_path import HostPath
from k8spatterns_constructs.workloads.placement import Placement
from k8spatterns_constructs.workloads.served import ServedWorkload, ServiceOptions
from k8spatterns_constructs.workloads.update import NodeUpdate, OnDelete
from k8spatterns_constructs.workloads.volumes import Volume

Nodes: TypeAlias = Literal["untainted", "control-plane", "all"]

_TOLERATED: dict[Nodes, tuple[k8s.Toleration, ...]] = {
    "untainted": (),
    "control-plane": (
        k8s.Toleration(
            key="node-role.kubernetes.io/control-plane", operator="Exists", effect="NoSchedule"
        ),
    ),
    "all": (k8s.Toleration(operator="Exists"),),
}


class NodeAgent(ServedWorkload):
    """A Pod on every node: collectors of logs and metrics, drivers, network agents.

    It makes a DaemonSet and a ServiceAccount. It is as locked up as every other workload: what it
    needs of its node is named field by field. The other fields are those of `ServedWorkload`,
    `Workload` and `ContainerFields`.

    Fields:
        nodes: `control-plane` runs on these nodes too, `all` whatever a node's taints are;
            `untainted` by default. `placement` narrows it and tolerates more.
        host_paths: files and directories of the node, read-only unless they say otherwise; none by
            default. Most of them belong to root: then `Security(run_as_user=0,
            run_as_non_root=False)` is what reads them.
        host_pid, host_ipc: share the node's processes or its memory segments; False by default.
        update: `NodeUpdate` (the default, one node at a time) or `OnDelete`.
        min_ready: seconds that a new Pod must be ready until it counts; 0 by default.
        revision_history_limit: how many old revisions are kept; the API server's 10 by default.
        service: none by default, as agents are asked node by node; `ServiceOptions()` makes one.
        dns_policy: `ClusterFirstWithHostNet` by default on the host's network, so that Services
            can be found.

    Raises:
        InvalidConstructError: two host paths of one name, or an update that starts a second Pod
            on a node while the first one holds a port of the node.

    See https://kubernetes.io/docs/concepts/workloads/controllers/daemonset/
    """

    nodes: Nodes = "untainted"
    host_paths: Many[HostPath] = ()
    host_pid: bool = False
    host_ipc: bool = False
    update: NodeUpdate | OnDelete = NodeUpdate()
    min_ready: Seconds | None = None
    revision_history_limit: Count | None = None
    service: ServiceOptions | None = None

    KIND: ClassVar[str] = "DaemonSet"

    @model_validator(mode="after")
    def _ports_of_the_node_once(self) -> Self:
        surges = isinstance(self.update, NodeUpdate) and self.update.surges
        ports = [port for port in self.every_port() if self.host_network or port.host_port]
        if surges and ports:
            raise ValueError(
                f"with max_surge two Pods would both hold port {ports[0].number} of the node\n"
                "hint: write NodeUpdate(max_unavailable=1)"
            )
        return self

    @model_validator(mode="after")
    def _resolves_services(self) -> Self:
        if self.host_network:
            self.fill_in("dns_policy", "ClusterFirstWithHostNet")
        return self

    def shared_volumes(self) -> Iterator[Volume]:
        """Yield the volumes that the application's container sees beside its own."""
        yield from super().shared_volumes()
        for path in self.host_paths:
            yield path.volume()

    def listed_volumes(self) -> Iterator[Volume]:
        """Yield the volumes of all containers, as often as they are listed."""
        yield from super().listed_volumes()
        for path in self.host_paths:
            yield path.volume()

    def effective_placement(self) -> Placement | None:
        """Return the placement, with the tolerations that `nodes` asks for."""
        placement, tolerated = super().effective_placement(), _TOLERATED[self.nodes]
        return (placement or Placement()).tolerate(*tolerated) if tolerated else placement

    def pod_template(self) -> k8s.PodTemplateSpec:
        """Return the Pod template."""
        template = super().pod_template()
        if template.spec is not None:
            template.spec.host_pid = self.host_pid or None
            template.spec.host_ipc = self.host_ipc or None
        return template

    def controller_object(self) -> k8s.DaemonSet:
        """Return the DaemonSet."""
        return k8s.DaemonSet(
            metadata=self.metadata(),
            spec=k8s.DaemonSetSpec(
                selector=k8s.LabelSelector(match_labels=dict(self.selector_labels())),
                update_strategy=self._strategy(),
                min_ready_seconds=None if self.min_ready is None else as_seconds(self.min_ready),
                revision_history_limit=self.revision_history_limit,
                template=self.pod_template(),
            ),
        )

    def _strategy(self) -> k8s.DaemonSetUpdateStrategy:
        if isinstance(self.update, OnDelete):
            return k8s.DaemonSetUpdateStrategy(type="OnDelete")
        return self.update.strategy()
