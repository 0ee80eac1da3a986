"""`HostPath`: a file or directory of the node, as a node agent sees it."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from k8spatterns.api import k8s
from k8spatterns.types import AbsolutePath, DnsLabel
from k8spatterns.value import Value
from k8spatterns_constructs.workloads.volumes import Volume

LONGEST_NAME = 63


def _name_of(path: str) -> str:
    """Return `var-log` for `/var/log`."""
    letters = (letter if letter.isascii() and letter.isalnum() else "-" for letter in path.lower())
    return "".join(letters).strip("-")[-LONGEST_NAME:].strip("-") or "root"


class HostPath(Value):
    """A file or directory of the node, as a node agent sees it.

    Fields:
        path: on the node.
        at: in the container; by default the same path.
        read_only: True by default.
        type: what must be there before the Pod starts, such as `Directory`, or what is made when
            nothing is, such as `DirectoryOrCreate`; not looked at by default.
        mount_propagation: `HostToContainer` shows what is mounted there later; nothing by default.
        name: of the volume; by default made of the path.

    See https://kubernetes.io/docs/concepts/storage/volumes/#hostpath
    """

    path: AbsolutePath
    at: AbsolutePath | None = None
    read_only: bool = True
    type: (
        Literal[
            "DirectoryOrCreate",
            "Directory",
            "FileOrCreate",
            "File",
            "Socket",
            "CharDevice",
            "BlockDevice",
        ]
        | None
    ) = None
    mount_propagation: Literal["HostToContainer", "Bidirectional"] | None = None
    name: DnsLabel = Field(default_factory=lambda data: _name_of(data.get("path", "")))

    def volume(self) -> Volume:
        """Return the volume as the application's container lists it."""
        source = k8s.HostPathVolumeSource(path=self.path, type=self.type)
        at = self.at or self.path
        return Volume(
            name=self.name,
            at=at,
            read_only=self.read_only,
            source=k8s.Volume(name=self.name, host_path=source),
            mount=k8s.VolumeMount(
                name=self.name, mount_path=at, mount_propagation=self.mount_propagation
            ),
        )
