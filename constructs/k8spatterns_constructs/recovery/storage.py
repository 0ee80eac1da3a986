"""`VeleroStorage` and `VeleroSnapshotLocation`: where backups and snapshots go."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Mapping
from typing import Annotated, Literal, Self

from annotated_types import MinLen
from pydantic import Field, model_validator

from k8spatterns.api import velero
from k8spatterns.construct import Part
from k8spatterns.types import Duration, Many
from k8spatterns_constructs.recovery.velero_object import VeleroObject, go_duration, plain
from k8spatterns_constructs.workloads.environment import SecretKey

Text = Annotated[str, MinLen(1)]
_AWS = ("aws", "velero.io/aws")


class VeleroProvided(VeleroObject):
    """What a plugin of Velero provides.

    Fields:
        provider: the plugin, such as `aws`, `azure` or `gcp`.
        config: what the plugin reads, such as `{"region": "eu-central-1"}`; none by default.
        credential: the key of a Secret in Velero's namespace that holds the credentials; by
            default those that Velero was installed with.

    See https://velero.io/docs/main/locations/
    """

    provider: Text
    config: Mapping[str, str] = Field(default_factory=dict)
    credential: SecretKey | None = None


class VeleroSnapshotLocation(VeleroProvided):
    """A VolumeSnapshotLocation: where a provider keeps snapshots of volumes.

    Fields:
        config: for `aws`, `region` is needed.

    Raises:
        InvalidConstructError: `aws` without a region.

    See https://velero.io/docs/main/api-types/volumesnapshotlocation/
    """

    @model_validator(mode="after")
    def _region(self) -> Self:
        if self.provider in _AWS and not self.config.get("region"):
            raise ValueError(
                "snapshots on AWS need the region of the volumes\n"
                'hint: write config={"region": "eu-central-1"}'
            )
        return self

    def compose(self) -> Iterable[Part]:
        """Yield the VolumeSnapshotLocation."""
        yield velero.VolumeSnapshotLocation(
            metadata=self.metadata(),
            spec=velero.velero_v1.VolumeSnapshotLocationSpec(
                provider=self.provider,
                config=plain(self.config),
                credential=_key(self.credential),
            ),
        )


class VeleroStorage(VeleroProvided):
    """A BackupStorageLocation: the bucket that holds backups, and where snapshots go beside it.

    Fields:
        bucket: its name, without a path.
        prefix: the folder in the bucket; none by default.
        access_mode: `ReadOnly` is for restores only; `ReadWrite` by default.
        default: whether backups that name no location go here; Velero's False by default.
        ca_cert: the certificate of the authority that signed the server's, as PEM text; none by
            default.
        ca_cert_ref: the key of a Secret in Velero's namespace that holds it, in place of the text.
        validation_frequency: a duration between two looks at the bucket, 0s for never; by default
            that of Velero's server, which is a minute.
        backup_sync_period: a duration between two looks for backups that other clusters made, 0s
            for never; by default that of Velero's server, which is a minute.
        snapshot_locations: each is made beside the bucket; none by default.

    Raises:
        InvalidConstructError: a bucket with a path, or two places of the certificate.

    See https://velero.io/docs/main/api-types/backupstoragelocation/
    """

    bucket: Text
    prefix: Text | None = None
    access_mode: Literal["ReadWrite", "ReadOnly"] | None = None
    default: bool | None = None
    ca_cert: Text | None = None
    ca_cert_ref: SecretKey | None = None
    validation_frequency: Duration | None = None
    backup_sync_period: Duration | None = None
    snapshot_locations: Many[VeleroSnapshotLocation] = ()

    @model_validator(mode="after")
    def _bucket_without_path(self) -> Self:
        bucket, slash, path = self.bucket.partition("/")
        if slash:
            raise ValueError(
                f'the bucket "{self.bucket}" has a path\n'
                f'hint: write bucket="{bucket}", prefix="{path}"'
            )
        return self

    @model_validator(mode="after")
    def _one_certificate(self) -> Self:
        if self.ca_cert is not None and self.ca_cert_ref is not None:
            raise ValueError("give either ca_cert= with its text or ca_cert_ref= with its Secret")
        return self

    def compose(self) -> Iterable[Part]:
        """Yield the BackupStorageLocation, and the locations of snapshots."""
        yield velero.BackupStorageLocation(
            metadata=self.metadata(),
            spec=velero.velero_v1.BackupStorageLocationSpec(
                provider=self.provider,
                object_storage=self._objects(),
                config=plain(self.config),
                credential=_key(self.credential),
                access_mode=self.access_mode,
                default=self.default,
                validation_frequency=go_duration(self.validation_frequency),
                backup_sync_period=go_duration(self.backup_sync_period),
            ),
        )
        yield from self.snapshot_locations

    def _objects(self) -> velero.velero_v1.BackupStorageLocationSpecObjectStorage:
        cert = self.ca_cert
        return velero.velero_v1.BackupStorageLocationSpecObjectStorage(
            bucket=self.bucket,
            prefix=self.prefix,
            ca_cert=None if cert is None else b64encode(cert.encode()).decode(),
            ca_cert_ref=_key(self.ca_cert_ref),
        )


def _key(key: SecretKey | None) -> velero.velero_v1.BackupStorageLocationSpecCredential | None:
    if key is None:
        return None
    return velero.velero_v1.BackupStorageLocationSpecCredential(
        name=key.secret, key=key.key, optional=key.optional or None
    )
