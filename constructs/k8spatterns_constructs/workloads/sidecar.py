"""`Sidecar`: a container beside the application, which starts before it and stops after it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from k8spatterns.types import DnsLabel, Many
from k8spatterns_constructs.workloads.container import ContainerFields
from k8spatterns_constructs.workloads.resources import HELPER, Resources
from k8spatterns_constructs.workloads.security import Security
from k8spatterns_constructs.workloads.volumes import Volume

if TYPE_CHECKING:
    from k8spatterns.construct import Part
    from k8spatterns_constructs.workloads.workload import Workload


class Sidecar(ContainerFields):
    """A container beside the application; the fields of `ContainerFields` describe it.

    Fields:
        name: the container's name.
        native: True (the default) makes it an init container that keeps running: it is ready
            before the application starts and stops after it (Kubernetes 1.29 and later). False
            makes it an ordinary container.
        shared: volumes that the application's container sees too, at the same paths.
        security: what it may do; by default the same as the application.

    See https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/
    """

    name: DnsLabel
    native: bool = True
    shared: Many[Volume] = ()
    security: Security | None = None
    resources: Resources = HELPER

    def shared_volumes(self) -> Iterable[Volume]:
        """Return the volumes that the application's container sees too."""
        return self.shared

    def own_volumes(self, owner: Workload) -> Iterable[Volume]:
        """Return the volumes that the sidecar sees beside those of its fields."""
        del owner
        return self.shared_volumes()

    def objects(self, owner: Workload) -> Iterable[Part]:
        """Yield the objects that the sidecar needs, such as the ConfigMap it reads."""
        del owner
        return ()

    def pod_annotations(self, owner: Workload) -> dict[str, str]:
        """Return annotations of the Pod, such as those that a scraper reads."""
        del owner
        return {}


def config_map_name(owner: Any, sidecar: Sidecar) -> str:
    """Return the name of the ConfigMap of a sidecar: `web-log-shipper`."""
    return f"{owner.name}-{sidecar.name}"
