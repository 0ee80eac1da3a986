"""`Claim`: storage that a StatefulSet makes for each of its Pods, and that outlives them."""

from __future__ import annotations

from typing import Literal, TypeAlias

from k8spatterns.api import k8s
from k8spatterns.types import (
    AbsolutePath,
    Annotations,
    DnsLabel,
    DnsSubdomain,
    Labels,
    Many,
    Quantity,
)
from k8spatterns.value import Value
from k8spatterns_constructs.workloads.volumes import Volume

AccessMode: TypeAlias = Literal[
    "ReadWriteOnce", "ReadOnlyMany", "ReadWriteMany", "ReadWriteOncePod"
]
Retention: TypeAlias = Literal["Retain", "Delete"]


class Claim(Value):
    """Storage that a StatefulSet makes for each of its Pods, and that outlives them.

    A process that does not run as root can write to it when the volume belongs to its group:
    `Security(fs_group=...)`. A sidecar that lists `Volume(name=..., at=...)` with the claim's name
    sees the same storage.

    Fields:
        name: unique in the Pod; the claims are called `NAME-POD`.
        size: a quantity, such as `20Gi`.
        at: where the application's container sees it; None leaves it to sidecars.
        sub_path: the part of the volume that is mounted; all of it by default.
        storage_class: the class that provides it; by default the cluster's default class. Empty
            text takes volumes that exist already and have no class.
        access_modes: `("ReadWriteOnce",)` by default.
        data_source: a snapshot or claim that it is filled from; none by default.
        labels, annotations: of the claims; none by default.

    See https://kubernetes.io/docs/concepts/storage/persistent-volumes/
    """

    name: DnsLabel
    size: Quantity
    at: AbsolutePath | None = None
    sub_path: str | None = None
    storage_class: DnsSubdomain | Literal[""] | None = None
    access_modes: Many[AccessMode] = ("ReadWriteOnce",)
    data_source: k8s.TypedLocalObjectReference | None = None
    labels: Labels | None = None
    annotations: Annotations | None = None

    def volume(self) -> Volume:
        """Return the volume as the application's container lists it."""
        return Volume(name=self.name, at=self.at, sub_path=self.sub_path)

    def template(self) -> k8s.PersistentVolumeClaim:
        """Return the claim as the StatefulSet has it."""
        return k8s.PersistentVolumeClaim(
            metadata=k8s.ObjectMeta(
                name=self.name,
                labels=dict(self.labels or {}) or None,
                annotations=dict(self.annotations or {}) or None,
            ),
            spec=k8s.PersistentVolumeClaimSpec(
                access_modes=list(self.access_modes),
                storage_class_name=self.storage_class,
                resources=k8s.VolumeResourceRequirements(requests={"storage": self.size}),
                data_source=self.data_source,
            ),
        )


class ClaimRetention(Value):
    """What happens to the claims of a StatefulSet that goes.

    Fields:
        when_deleted: `Delete` removes the claims, and so the data, with the StatefulSet; `Retain`
            by default.
        when_scaled: the same for the claims of Pods that scaling down removes; `Retain` by default.

    See https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#persistentvolumeclaim-retention
    """

    when_deleted: Retention = "Retain"
    when_scaled: Retention = "Retain"

    def policy(self) -> k8s.StatefulSetPersistentVolumeClaimRetentionPolicy:
        """Return the policy as the API has it."""
        return k8s.StatefulSetPersistentVolumeClaimRetentionPolicy(
            when_deleted=self.when_deleted, when_scaled=self.when_scaled
        )
