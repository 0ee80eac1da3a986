"""The kinds of this package, for `k8spatterns.api.registry`; it imports none of their modules.

Generated from the CustomResourceDefinitions of Stork; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

#: A line per kind: apiVersion, kind, plural, scope and notes, module, class, short names.
KINDS = """\
stork.libopenstorage.org/v1alpha1 Action actions namespaced stork_v1alpha1 Action
stork.libopenstorage.org/v1alpha1 ApplicationBackup applicationbackups namespaced stork_v1alpha1 ApplicationBackup
stork.libopenstorage.org/v1alpha1 ApplicationBackupSchedule applicationbackupschedules namespaced stork_v1alpha1 ApplicationBackupSchedule
stork.libopenstorage.org/v1alpha1 ApplicationClone applicationclones namespaced stork_v1alpha1 ApplicationClone
stork.libopenstorage.org/v1alpha1 ApplicationRegistration applicationregistrations cluster stork_v1alpha1 ApplicationRegistration
stork.libopenstorage.org/v1alpha1 ApplicationRestore applicationrestores namespaced stork_v1alpha1 ApplicationRestore
stork.libopenstorage.org/v1alpha1 BackupLocation backuplocations namespaced stork_v1alpha1 BackupLocation
stork.libopenstorage.org/v1alpha1 ClusterDomainUpdate clusterdomainupdates cluster stork_v1alpha1 ClusterDomainUpdate
stork.libopenstorage.org/v1alpha1 ClusterDomainsStatus clusterdomainsstatuses cluster stork_v1alpha1 ClusterDomainsStatus
stork.libopenstorage.org/v1alpha1 ClusterPair clusterpairs namespaced stork_v1alpha1 ClusterPair
stork.libopenstorage.org/v1alpha1 GroupVolumeSnapshot groupvolumesnapshots namespaced stork_v1alpha1 GroupVolumeSnapshot
stork.libopenstorage.org/v1alpha1 Migration migrations namespaced stork_v1alpha1 Migration
stork.libopenstorage.org/v1alpha1 MigrationSchedule migrationschedules namespaced stork_v1alpha1 MigrationSchedule
stork.libopenstorage.org/v1alpha1 NamespacedSchedulePolicy namespacedschedulepolicies namespaced stork_v1alpha1 NamespacedSchedulePolicy
stork.libopenstorage.org/v1alpha1 PlatformCredential platformcredentials namespaced stork_v1alpha1 PlatformCredential
stork.libopenstorage.org/v1alpha1 ResourceTransformation resourcetransformations namespaced stork_v1alpha1 ResourceTransformation
stork.libopenstorage.org/v1alpha1 Rule rules namespaced stork_v1alpha1 Rule
stork.libopenstorage.org/v1alpha1 SchedulePolicy schedulepolicies cluster stork_v1alpha1 SchedulePolicy
stork.libopenstorage.org/v1alpha1 VolumeSnapshotRestore volumesnapshotrestores namespaced stork_v1alpha1 VolumeSnapshotRestore
stork.libopenstorage.org/v1alpha1 VolumeSnapshotSchedule volumesnapshotschedules namespaced stork_v1alpha1 VolumeSnapshotSchedule
"""
