"""Typed objects of stork.libopenstorage.org/v1alpha1.

Generated from the CustomResourceDefinitions of Stork; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Any, Literal

from k8spatterns.api import k8s
from k8spatterns.api._base import OpenObject, Resource, constant


class Action(OpenObject, kw_only=True):
    """https://github.com/libopenstorage/stork"""

    __resource__ = Resource(
        group="stork.libopenstorage.org",
        version="v1alpha1",
        kind="Action",
        plural="actions",
        namespaced=True,
        module=__name__,
        class_name="Action",
        system="stork",
    )
    __keeps_unknown__ = True

    api_version: Literal["stork.libopenstorage.org/v1alpha1"] = constant(
        "stork.libopenstorage.org/v1alpha1"
    )
    kind: Literal["Action"] = constant("Action")
    metadata: k8s.ObjectMeta | None = None
    spec: Any = None


class ApplicationBackup(OpenObject, kw_only=True):
    """https://github.com/libopenstorage/stork"""

    __resource__ = Resource(
        group="stork.libopenstorage.org",
        version="v1alpha1",
        kind="ApplicationBackup",
        plural="applicationbackups",
        namespaced=True,
        module=__name__,
        class_name="ApplicationBackup",
        system="stork",
    )
    __keeps_unknown__ = True

    api_version: Literal["stork.libopenstorage.org/v1alpha1"] = constant(
        "stork.libopenstorage.org/v1alpha1"
    )
    kind: Literal["ApplicationBackup"] = constant("ApplicationBackup")
    metadata: k8s.ObjectMeta | None = None
    spec: Any = None


class ApplicationBackupSchedule(OpenObject, kw_only=True):
    """https://github.com/libopenstorage/stork"""

    __resource__ = Resource(
        group="stork.libopenstorage.org",
        version="v1alpha1",
        kind="ApplicationBackupSchedule",
        plural="applicationbackupschedules",
        namespaced=True,
        module=__name__,
        class_name="ApplicationBackupSchedule",
        system="stork",
    )
    __keeps_unknown__ = True

    api_version: Literal["stork.libopenstorage.org/v1alpha1"] = constant(
        "stork.libopenstorage.org/v1alpha1"
    )
    kind: Literal["ApplicationBackupSchedule"] = constant("ApplicationBackupSchedule")
    metadata: k8s.ObjectMeta | None = None
    spec: Any = None


class ApplicationClone(OpenObject, kw_only=True):
    """https://github.com/libopenstorage/stork"""

    __resource__ = Resource(
        group="stork.libopenstorage.org",
        version="v1alpha1",
        kind="ApplicationClone",
        plural="applicationclones",
        namespaced=True,
        module=__name__,
        class_name="ApplicationClone",
        system="stork",
    )
    __keeps_unknown__ = True

    api_version: Literal["stork.libopenstorage.org/v1alpha1"] = constant(
        "stork.libopenstorage.org/v1alpha1"
    )
    kind: Literal["ApplicationClone"] = constant("ApplicationClone")
    metadata: k8s.ObjectMeta | None = None
    spec: Any = None


class ApplicationRegistration(OpenObject, kw_only=True):
    """https://github.com/libopenstorage/stork"""

    __resource__ = Resource(
        group="stork.libopenstorage.org",
        version="v1alpha1",
        kind="ApplicationRegistration",
        plural="applicationregistrations",
        namespaced=False,
        module=__name__,
        class_name="ApplicationRegistration",
        system="stork",
    )
    __keeps_unknown__ = True

    api_version: Literal["stork.libopenstorage.org/v1alpha1"] = constant(
        "stork.libopenstorage.org/v1alpha1"
    )
    kind: Literal["ApplicationRegistration"] = constant("ApplicationRegistration")
    metadata: k8s.ObjectMeta | None = None
    spec: Any = None


class ApplicationRestore(OpenObject, kw_only=True):
    """https://github.com/libopenstorage/stork"""

    __resource__ = Resource(
        group="stork.libopenstorage.org",
        version="v1alpha1",
        kind="ApplicationRestore",
        plural="applicationrestores",
        namespaced=True,
        module=__name__,
        class_name="ApplicationRestore",
        system="stork",
    )
    __keeps_unknown__ = True

    api_version: Literal["stork.libopenstorage.org/v1alpha1"] = constant(
        "stork.libopenstorage.org/v1alpha1"
    )
    kind: Literal["ApplicationRestore"] = constant("ApplicationRestore")
    metadata: k8s.ObjectMeta | None = None
    spec: Any = None


class BackupLocation(OpenObject, kw_only=True):
    """https://github.com/libopenstorage/stork"""

    __resource__ = Resource(
        group="stork.libopenstorage.org",
        version="v1alpha1",
        kind="BackupLocation",
        plural="backuplocations",
        namespaced=True,
        module=__name__,
        class_name="BackupLocation",
        system="stork",
    )
    __keeps_unknown__ = True

    api_version: Literal["stork.libopenstorage.org/v1alpha1"] = constant(
        "stork.libopenstorage.org/v1alpha1"
    )
    kind: Literal["BackupLocation"] = constant("BackupLocation")
    metadata: k8s.ObjectMeta | None = None
    spec: Any = None


class ClusterDomainUpdate(OpenObject, kw_only=True):
    """https://github.com/libopenstorage/stork"""

    __resource__ = Resource(
        group="stork.libopenstorage.org",
        version="v1alpha1",
        kind="ClusterDomainUpdate",
        plural="clusterdomainupdates",
        namespaced=False,
        module=__name__,
        class_name="ClusterDomainUpdate",
        system="stork",
    )
    __keeps_unknown__ = True

    api_version: Literal["stork.libopenstorage.org/v1alpha1"] = constant(
        "stork.libopenstorage.org/v1alpha1"
    )
    kind: Literal["ClusterDomainUpdate"] = constant("ClusterDomainUpdate")
    metadata: k8s.ObjectMeta | None = None
    spec: Any = None


class ClusterDomainsStatus(OpenObject, kw_only=True):
    """https://github.com/libopenstorage/stork"""

    __resource__ = Resource(
        group="stork.libopenstorage.org",
        version="v1alpha1",
        kind="ClusterDomainsStatus",
        plural="clusterdomainsstatuses",
        namespaced=False,
        module=__name__,
        class_name="ClusterDomainsStatus",
        system="stork",
    )
    __keeps_unknown__ = True

    api_version: Literal["stork.libopenstorage.org/v1alpha1"] = constant(
        "stork.libopenstorage.org/v1alpha1"
    )
    kind: Literal["ClusterDomainsStatus"] = constant("ClusterDomainsStatus")
    metadata: k8s.ObjectMeta | None = None
    spec: Any = None


class ClusterPair(OpenObject, kw_only=True):
    """https://github.com/libopenstorage/stork"""

    __resource__ = Resource(
        group="stork.libopenstorage.org",
        version="v1alpha1",
        kind="ClusterPair",
        plural="clusterpairs",
        namespaced=True,
        module=__name__,
        class_name="ClusterPair",
        system="stork",
    )
    __keeps_unknown__ = True

    api_version: Literal["stork.libopenstorage.org/v1alpha1"] = constant(
        "stork.libopenstorage.org/v1alpha1"
    )
    kind: Literal["ClusterPair"] = constant("ClusterPair")
    metadata: k8s.ObjectMeta | None = None
    spec: Any = None


class GroupVolumeSnapshot(OpenObject, kw_only=True):
    """https://github.com/libopenstorage/stork"""

    __resource__ = Resource(
        group="stork.libopenstorage.org",
        version="v1alpha1",
        kind="GroupVolumeSnapshot",
        plural="groupvolumesnapshots",
        namespaced=True,
        module=__name__,
        class_name="GroupVolumeSnapshot",
        system="stork",
    )
    __keeps_unknown__ = True

    api_version: Literal["stork.libopenstorage.org/v1alpha1"] = constant(
        "stork.libopenstorage.org/v1alpha1"
    )
    kind: Literal["GroupVolumeSnapshot"] = constant("GroupVolumeSnapshot")
    metadata: k8s.ObjectMeta | None = None
    spec: Any = None


class Migration(OpenObject, kw_only=True):
    """https://github.com/libopenstorage/stork"""

    __resource__ = Resource(
        group="stork.libopenstorage.org",
        version="v1alpha1",
        kind="Migration",
        plural="migrations",
        namespaced=True,
        module=__name__,
        class_name="Migration",
        system="stork",
    )
    __keeps_unknown__ = True

    api_version: Literal["stork.libopenstorage.org/v1alpha1"] = constant(
        "stork.libopenstorage.org/v1alpha1"
    )
    kind: Literal["Migration"] = constant("Migration")
    metadata: k8s.ObjectMeta | None = None
    spec: Any = None


class MigrationSchedule(OpenObject, kw_only=True):
    """https://github.com/libopenstorage/stork"""

    __resource__ = Resource(
        group="stork.libopenstorage.org",
        version="v1alpha1",
        kind="MigrationSchedule",
        plural="migrationschedules",
        namespaced=True,
        module=__name__,
        class_name="MigrationSchedule",
        system="stork",
    )
    __keeps_unknown__ = True

    api_version: Literal["stork.libopenstorage.org/v1alpha1"] = constant(
        "stork.libopenstorage.org/v1alpha1"
    )
    kind: Literal["MigrationSchedule"] = constant("MigrationSchedule")
    metadata: k8s.ObjectMeta | None = None
    spec: Any = None


class NamespacedSchedulePolicy(OpenObject, kw_only=True):
    """https://github.com/libopenstorage/stork"""

    __resource__ = Resource(
        group="stork.libopenstorage.org",
        version="v1alpha1",
        kind="NamespacedSchedulePolicy",
        plural="namespacedschedulepolicies",
        namespaced=True,
        module=__name__,
        class_name="NamespacedSchedulePolicy",
        system="stork",
    )
    __keeps_unknown__ = True

    api_version: Literal["stork.libopenstorage.org/v1alpha1"] = constant(
        "stork.libopenstorage.org/v1alpha1"
    )
    kind: Literal["NamespacedSchedulePolicy"] = constant("NamespacedSchedulePolicy")
    metadata: k8s.ObjectMeta | None = None
    spec: Any = None


class PlatformCredential(OpenObject, kw_only=True):
    """https://github.com/libopenstorage/stork"""

    __resource__ = Resource(
        group="stork.libopenstorage.org",
        version="v1alpha1",
        kind="PlatformCredential",
        plural="platformcredentials",
        namespaced=True,
        module=__name__,
        class_name="PlatformCredential",
        system="stork",
    )
    __keeps_unknown__ = True

    api_version: Literal["stork.libopenstorage.org/v1alpha1"] = constant(
        "stork.libopenstorage.org/v1alpha1"
    )
    kind: Literal["PlatformCredential"] = constant("PlatformCredential")
    metadata: k8s.ObjectMeta | None = None
    spec: Any = None


class ResourceTransformation(OpenObject, kw_only=True):
    """https://github.com/libopenstorage/stork"""

    __resource__ = Resource(
        group="stork.libopenstorage.org",
        version="v1alpha1",
        kind="ResourceTransformation",
        plural="resourcetransformations",
        namespaced=True,
        module=__name__,
        class_name="ResourceTransformation",
        system="stork",
    )
    __keeps_unknown__ = True

    api_version: Literal["stork.libopenstorage.org/v1alpha1"] = constant(
        "stork.libopenstorage.org/v1alpha1"
    )
    kind: Literal["ResourceTransformation"] = constant("ResourceTransformation")
    metadata: k8s.ObjectMeta | None = None
    spec: Any = None


class Rule(OpenObject, kw_only=True):
    """https://github.com/libopenstorage/stork"""

    __resource__ = Resource(
        group="stork.libopenstorage.org",
        version="v1alpha1",
        kind="Rule",
        plural="rules",
        namespaced=True,
        module=__name__,
        class_name="Rule",
        system="stork",
    )
    __keeps_unknown__ = True

    api_version: Literal["stork.libopenstorage.org/v1alpha1"] = constant(
        "stork.libopenstorage.org/v1alpha1"
    )
    kind: Literal["Rule"] = constant("Rule")
    metadata: k8s.ObjectMeta | None = None
    spec: Any = None


class SchedulePolicy(OpenObject, kw_only=True):
    """https://github.com/libopenstorage/stork"""

    __resource__ = Resource(
        group="stork.libopenstorage.org",
        version="v1alpha1",
        kind="SchedulePolicy",
        plural="schedulepolicies",
        namespaced=False,
        module=__name__,
        class_name="SchedulePolicy",
        system="stork",
    )
    __keeps_unknown__ = True

    api_version: Literal["stork.libopenstorage.org/v1alpha1"] = constant(
        "stork.libopenstorage.org/v1alpha1"
    )
    kind: Literal["SchedulePolicy"] = constant("SchedulePolicy")
    metadata: k8s.ObjectMeta | None = None
    spec: Any = None


class VolumeSnapshotRestore(OpenObject, kw_only=True):
    """https://github.com/libopenstorage/stork"""

    __resource__ = Resource(
        group="stork.libopenstorage.org",
        version="v1alpha1",
        kind="VolumeSnapshotRestore",
        plural="volumesnapshotrestores",
        namespaced=True,
        module=__name__,
        class_name="VolumeSnapshotRestore",
        system="stork",
    )
    __keeps_unknown__ = True

    api_version: Literal["stork.libopenstorage.org/v1alpha1"] = constant(
        "stork.libopenstorage.org/v1alpha1"
    )
    kind: Literal["VolumeSnapshotRestore"] = constant("VolumeSnapshotRestore")
    metadata: k8s.ObjectMeta | None = None
    spec: Any = None


class VolumeSnapshotSchedule(OpenObject, kw_only=True):
    """https://github.com/libopenstorage/stork"""

    __resource__ = Resource(
        group="stork.libopenstorage.org",
        version="v1alpha1",
        kind="VolumeSnapshotSchedule",
        plural="volumesnapshotschedules",
        namespaced=True,
        module=__name__,
        class_name="VolumeSnapshotSchedule",
        system="stork",
    )
    __keeps_unknown__ = True

    api_version: Literal["stork.libopenstorage.org/v1alpha1"] = constant(
        "stork.libopenstorage.org/v1alpha1"
    )
    kind: Literal["VolumeSnapshotSchedule"] = constant("VolumeSnapshotSchedule")
    metadata: k8s.ObjectMeta | None = None
    spec: Any = None
