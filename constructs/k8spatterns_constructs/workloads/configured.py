"""`ConfiguredSidecar`: the base of sidecars that read a file of configuration."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Annotated, Self

from annotated_types import MinLen
from pydantic import model_validator

from k8spatterns.api import k8s
from k8spatterns.types import AbsolutePath, ConfigKey, DnsLabel, DnsSubdomain
from k8spatterns_constructs.workloads.naming import joined
from k8spatterns_constructs.workloads.sidecar import Sidecar
from k8spatterns_constructs.workloads.volumes import Volume

if TYPE_CHECKING:
    from k8spatterns.construct import Part
    from k8spatterns_constructs.workloads.workload import Workload

CHECKSUM = "checksum/"


class ConfiguredSidecar(Sidecar):
    """A sidecar that reads a file of configuration, which it mostly writes itself.

    The file is the one key of a ConfigMap, `web-log-shipper` for the sidecar `log-shipper` of the
    workload `web`. The Pod carries a checksum of it, so that a change replaces the Pods.

    Fields:
        config: the text of the file, in place of the one that is written from the other fields.
        config_map: the name of a ConfigMap that exists, in place of one that is made.
        config_path: the directory where the container sees it.
        config_file: the name of the file, which is the key in the ConfigMap.
        config_volume: the volume's name; by default the sidecar's with `-config`.

    Raises:
        InvalidConstructError: both `config` and `config_map`.

    See https://kubernetes.io/docs/concepts/configuration/configmap/
    """

    config: Annotated[str, MinLen(1)] | None = None
    config_map: DnsSubdomain | None = None
    config_path: AbsolutePath = "/etc/sidecar"
    config_file: ConfigKey = "config.yaml"
    config_volume: DnsLabel | None = None

    @model_validator(mode="after")
    def _one_config(self) -> Self:
        if self.config is not None and self.config_map is not None:
            raise ValueError(
                "the configuration has one place\n"
                "hint: give either config= with its text or config_map= with the name of one"
            )
        return self

    @property
    def generated(self) -> bool:
        """Whether the configuration is written from the fields."""
        return self.config is None and self.config_map is None

    @property
    def config_location(self) -> str:
        """The path of the file in the container."""
        return f"{self.config_path.rstrip('/')}/{self.config_file}"

    def generated_config(self, owner: Workload) -> str:
        """Return the text of the file that is written from the fields."""
        raise NotImplementedError

    def config_text(self, owner: Workload) -> str | None:
        """Return the text of the file; None where it lives in a ConfigMap that exists."""
        if self.config_map is not None:
            return None
        return self.generated_config(owner) if self.config is None else self.config

    def config_map_name(self, owner: Workload) -> str:
        """Return the name of the ConfigMap."""
        return self.config_map or f"{owner.name}-{self.name}"

    def own_volumes(self, owner: Workload) -> Sequence[Volume]:
        """Return the volume of the configuration, beside those that are shared."""
        config = Volume(
            name=self.config_volume or joined(self.name, "config"),
            at=self.config_path,
            config_map=self.config_map_name(owner),
            read_only=True,
        )
        return (*super().own_volumes(owner), config)

    def objects(self, owner: Workload) -> Iterator[Part]:
        """Yield the ConfigMap, unless it exists."""
        text = self.config_text(owner)
        if text is not None:
            metadata = owner.metadata(self.config_map_name(owner))
            yield k8s.ConfigMap(metadata=metadata, data={self.config_file: text})

    def pod_annotations(self, owner: Workload) -> dict[str, str]:
        """Return the checksum of the configuration that is made."""
        text = self.config_text(owner)
        return {} if text is None else {CHECKSUM + self.name: _checksum(text)}


def _checksum(text: str) -> str:
    from hashlib import sha256

    return sha256(text.encode()).hexdigest()


def as_config(tree: dict[str, object]) -> str:
    """Return a configuration as YAML, the same bytes for the same tree."""
    from k8spatterns.emitter import yaml_document

    return yaml_document(tree)
