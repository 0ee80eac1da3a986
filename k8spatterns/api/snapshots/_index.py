"""The kinds of this package, for `k8spatterns.api.registry`; it imports none of their modules.

Generated from the CustomResourceDefinitions of volume snapshots; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

#: A line per kind: apiVersion, kind, plural, scope and notes, module, class, short names.
KINDS = """\
groupsnapshot.storage.k8s.io/v1 VolumeGroupSnapshot volumegroupsnapshots namespaced,converted groupsnapshot_v1 VolumeGroupSnapshot vgs
groupsnapshot.storage.k8s.io/v1 VolumeGroupSnapshotClass volumegroupsnapshotclasses cluster,converted groupsnapshot_v1 VolumeGroupSnapshotClass vgsclass vgsclasses
groupsnapshot.storage.k8s.io/v1 VolumeGroupSnapshotContent volumegroupsnapshotcontents cluster,converted groupsnapshot_v1 VolumeGroupSnapshotContent vgsc vgscs
groupsnapshot.storage.k8s.io/v1beta1 VolumeGroupSnapshot volumegroupsnapshots namespaced,converted,deprecated groupsnapshot_v1beta1 VolumeGroupSnapshot vgs
groupsnapshot.storage.k8s.io/v1beta1 VolumeGroupSnapshotClass volumegroupsnapshotclasses cluster,converted,deprecated groupsnapshot_v1beta1 VolumeGroupSnapshotClass vgsclass vgsclasses
groupsnapshot.storage.k8s.io/v1beta1 VolumeGroupSnapshotContent volumegroupsnapshotcontents cluster,converted,deprecated groupsnapshot_v1beta1 VolumeGroupSnapshotContent vgsc vgscs
groupsnapshot.storage.k8s.io/v1beta2 VolumeGroupSnapshot volumegroupsnapshots namespaced groupsnapshot_v1beta2 VolumeGroupSnapshot vgs
groupsnapshot.storage.k8s.io/v1beta2 VolumeGroupSnapshotClass volumegroupsnapshotclasses cluster groupsnapshot_v1beta2 VolumeGroupSnapshotClass vgsclass vgsclasses
groupsnapshot.storage.k8s.io/v1beta2 VolumeGroupSnapshotContent volumegroupsnapshotcontents cluster groupsnapshot_v1beta2 VolumeGroupSnapshotContent vgsc vgscs
snapshot.storage.k8s.io/v1 VolumeSnapshot volumesnapshots namespaced snapshot_v1 VolumeSnapshot vs
snapshot.storage.k8s.io/v1 VolumeSnapshotClass volumesnapshotclasses cluster snapshot_v1 VolumeSnapshotClass vsclass vsclasses
snapshot.storage.k8s.io/v1 VolumeSnapshotContent volumesnapshotcontents cluster snapshot_v1 VolumeSnapshotContent vsc vscs
"""
