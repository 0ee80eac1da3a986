"""`Volume`: storage of a Pod, and where a container sees it."""

from __future__ import annotations

from typing import Self

import msgspec
from pydantic import model_validator

from k8spatterns.api import k8s
from k8spatterns.types import AbsolutePath, DnsLabel, DnsSubdomain, Quantity
from k8spatterns.value import Value


class Volume(Value):
    """Storage of a Pod, and where the container that lists it sees it.

    Several containers may list a volume of the same name: it is one volume, mounted in each.

    Fields:
        name: unique in the Pod.
        at: the path in the container; None gives the Pod the volume without mounting it here.
        read_only: False by default.
        sub_path: the part of the volume that is mounted; all of it by default.
        config_map, secret, persistent_volume_claim: the name of the object, for the whole of it;
        source: any source of the API, such as `k8s.Volume(name="x", host_path=...)`, whose name is
            ignored. An empty directory by default.
        mount: fields of the mount that have no name here, such as `mount_propagation`.

    Raises:
        InvalidConstructError: several sources.

    See https://kubernetes.io/docs/concepts/storage/volumes/
    """

    name: DnsLabel
    at: AbsolutePath | None = None
    read_only: bool = False
    sub_path: str | None = None
    config_map: DnsSubdomain | None = None
    secret: DnsSubdomain | None = None
    persistent_volume_claim: DnsSubdomain | None = None
    source: k8s.Volume | None = None
    mount: k8s.VolumeMount | None = None

    @model_validator(mode="after")
    def _one_source(self) -> Self:
        sources = (self.config_map, self.secret, self.persistent_volume_claim, self.source)
        if sum(source is not None for source in sources) > 1:
            raise ValueError("a volume has one source\nhint: give each volume a name of its own")
        return self

    @classmethod
    def empty_dir(
        cls,
        name: str,
        *,
        at: str | None = None,
        size_limit: Quantity | None = None,
        medium: str | None = None,
    ) -> Self:
        """Make an empty directory that lives as long as the Pod.

        Args:
            name: unique in the Pod.
            at: the path in the container.
            size_limit: a quantity; by default only the node limits it.
            medium: `Memory` for a tmpfs; the node's disk by default.
        """
        source = k8s.EmptyDirVolumeSource(size_limit=size_limit, medium=medium)
        return cls(name=name, at=at, source=k8s.Volume(name=name, empty_dir=source))

    @property
    def is_empty_dir(self) -> bool:
        """Whether no source is named, so that it is an empty directory."""
        named = (self.config_map, self.secret, self.persistent_volume_claim, self.source)
        return all(source is None for source in named)

    def definition(self) -> k8s.Volume:
        """Return the volume as the Pod has it."""
        if self.config_map is not None:
            source = k8s.ConfigMapVolumeSource(name=self.config_map)
            return k8s.Volume(name=self.name, config_map=source)
        if self.secret is not None:
            return k8s.Volume(
                name=self.name, secret=k8s.SecretVolumeSource(secret_name=self.secret)
            )
        if self.persistent_volume_claim is not None:
            claim = k8s.PersistentVolumeClaimVolumeSource(claim_name=self.persistent_volume_claim)
            return k8s.Volume(name=self.name, persistent_volume_claim=claim)
        if self.source is not None:
            return msgspec.structs.replace(self.source, name=self.name)
        return k8s.Volume(name=self.name, empty_dir=k8s.EmptyDirVolumeSource())

    def mounted(self) -> k8s.VolumeMount | None:
        """Return the mount as the container has it; None where it does not see the volume."""
        if self.at is None:
            return None
        mount = k8s.VolumeMount(
            name=self.name,
            mount_path=self.at,
            read_only=self.read_only or None,
            sub_path=self.sub_path or None,
        )
        return mount if self.mount is None else _beside(self.mount, mount)


def _beside(given: k8s.VolumeMount, own: k8s.VolumeMount) -> k8s.VolumeMount:
    """Return what was given, but for what the volume itself says."""
    return msgspec.structs.replace(
        given,
        name=own.name,
        mount_path=own.mount_path,
        read_only=own.read_only or given.read_only or None,
        sub_path=own.sub_path or given.sub_path or None,
    )
