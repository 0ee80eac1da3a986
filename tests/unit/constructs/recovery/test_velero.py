"""Velero's objects: what they make, and what they refuse."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from k8spatterns import (
    App,
    BackupExec,
    BackupHook,
    RestoredStatus,
    RestoreExec,
    RestoreHook,
    RestoreInit,
    SecretKey,
    VeleroBackup,
    VeleroRestore,
    VeleroSchedule,
    VeleroSnapshotLocation,
    VeleroStorage,
    render,
)
from k8spatterns.api import k8s
from tests.support.making import made, refusal_of, rendered

REGION = {"region": "eu-central-1"}
VOLUMES = VeleroSnapshotLocation(name="ebs", provider="aws", config=REGION)
BUCKET = VeleroStorage(name="s3", provider="aws", bucket="b", snapshot_locations=[VOLUMES])
KEY = SecretKey(secret="tls", key="cloud")
FLUSH = BackupHook(name="flush", pre=[BackupExec(command=["sync"])])


def backup(**more: Any) -> VeleroBackup:
    return VeleroBackup(name="b", **more)


def spec(**more: Any) -> dict[str, Any]:
    tree = made(BUCKET, backup(**more))["Backup", "b"]
    found: dict[str, Any] = tree.get("spec", {})
    return found


def test_objects_live_where_velero_looks() -> None:
    objects = made(BUCKET, backup(), VeleroSchedule(name="s", schedule="@daily"))
    assert set(objects) == {
        ("BackupStorageLocation", "s3"),
        ("VolumeSnapshotLocation", "ebs"),
        ("Backup", "b"),
        ("Schedule", "s"),
    }
    assert {tree["metadata"]["namespace"] for tree in objects.values()} == {"velero"}
    elsewhere = made(VeleroBackup(name="b", namespace="backups"))["Backup", "b"]
    assert elsewhere["metadata"]["namespace"] == "backups"


def test_a_storage_with_all_its_fields() -> None:
    storage = VeleroStorage(
        name="s3",
        provider="aws",
        bucket="b",
        prefix="p",
        config=REGION,
        credential=KEY,
        access_mode="ReadOnly",
        default=True,
        ca_cert="PEM",
        validation_frequency=timedelta(minutes=5),
        backup_sync_period="0s",
    )
    tree = made(storage)["BackupStorageLocation", "s3"]
    assert tree["spec"] == {
        "provider": "aws",
        "objectStorage": {"bucket": "b", "prefix": "p", "caCert": "UEVN"},
        "config": REGION,
        "credential": {"name": "tls", "key": "cloud"},
        "accessMode": "ReadOnly",
        "default": True,
        "validationFrequency": "5m",
        "backupSyncPeriod": "0s",
    }
    by_reference = VeleroStorage(name="s3", provider="aws", bucket="b", ca_cert_ref=KEY)
    objects = made(by_reference)["BackupStorageLocation", "s3"]["spec"]["objectStorage"]
    assert objects["caCertRef"] == {"name": "tls", "key": "cloud"}


def test_a_backup_with_all_its_fields() -> None:
    given = spec(
        included_namespaces=["shop", "team-*"],
        excluded_namespaces=["team-x"],
        included_cluster_scoped_resources=["persistentvolumes"],
        excluded_cluster_scoped_resources=["storageclasses.storage.k8s.io"],
        included_namespace_scoped_resources=["pods", "deployments.apps"],
        excluded_namespace_scoped_resources=["secrets"],
        or_label_selectors=[{"a": "b"}, k8s.LabelSelector(match_labels={"c": "d"})],
        storage_location=BUCKET,
        volume_snapshot_locations=[VOLUMES],
        ttl=timedelta(days=3),
        snapshot_volumes=True,
        snapshot_move_data=True,
        default_volumes_to_fs_backup=False,
        data_mover="velero",
        hooks=[FLUSH],
        ordered_resources={"pods": ["shop/db-0", "shop/db-1"]},
        resource_policy="settings",
        csi_snapshot_timeout="20m",
        item_operation_timeout="6h",
        parallel_files_upload=4,
        volume_group_snapshot_label_key="example.com/group",
    )
    assert given == {
        "includedNamespaces": ["shop", "team-*"],
        "excludedNamespaces": ["team-x"],
        "includedClusterScopedResources": ["persistentvolumes"],
        "excludedClusterScopedResources": ["storageclasses.storage.k8s.io"],
        "includedNamespaceScopedResources": ["pods", "deployments.apps"],
        "excludedNamespaceScopedResources": ["secrets"],
        "orLabelSelectors": [{"matchLabels": {"a": "b"}}, {"matchLabels": {"c": "d"}}],
        "storageLocation": "s3",
        "volumeSnapshotLocations": ["ebs"],
        "ttl": "72h",
        "snapshotVolumes": True,
        "snapshotMoveData": True,
        "defaultVolumesToFsBackup": False,
        "datamover": "velero",
        "hooks": {"resources": [{"name": "flush", "pre": [{"exec": {"command": ["sync"]}}]}]},
        "orderedResources": {"pods": "shop/db-0,shop/db-1"},
        "resourcePolicy": {"kind": "configmap", "name": "settings"},
        "csiSnapshotTimeout": "20m",
        "itemOperationTimeout": "6h",
        "uploaderConfig": {"parallelFilesUpload": 4},
        "volumeGroupSnapshotLabelKey": "example.com/group",
    }


def test_the_filters_of_old() -> None:
    assert spec(
        included_resources=["configmaps"],
        excluded_resources=["secrets"],
        include_cluster_resources=False,
        label_selector={"a": "b"},
    ) == {
        "includedResources": ["configmaps"],
        "excludedResources": ["secrets"],
        "includeClusterResources": False,
        "labelSelector": {"matchLabels": {"a": "b"}},
    }


def test_hooks_say_where_and_how_long() -> None:
    step = BackupExec(command=["a", "b"], container="db", on_error="Fail", timeout="1m")
    hook = BackupHook(
        name="h", included_namespaces=["shop"], label_selector={"a": "b"}, post=[step]
    )
    assert spec(hooks=[hook])["hooks"]["resources"] == [
        {
            "name": "h",
            "includedNamespaces": ["shop"],
            "labelSelector": {"matchLabels": {"a": "b"}},
            "post": [
                {
                    "exec": {
                        "command": ["a", "b"],
                        "container": "db",
                        "onError": "Fail",
                        "timeout": "1m",
                    }
                }
            ],
        }
    ]


def test_a_schedule_has_the_fields_of_its_backups() -> None:
    schedule = VeleroSchedule(
        name="s",
        schedule="0 3 * * 0",
        included_namespaces=["shop"],
        ttl="1h",
        backup_labels={"kind": "weekly"},
        paused=False,
        skip_immediately=True,
        use_owner_references_in_backup=False,
    )
    assert made(schedule)["Schedule", "s"]["spec"] == {
        "schedule": "0 3 * * 0",
        "template": {
            "includedNamespaces": ["shop"],
            "ttl": "1h",
            "metadata": {"labels": {"kind": "weekly"}},
        },
        "paused": False,
        "skipImmediately": True,
        "useOwnerReferencesInBackup": False,
    }


def test_a_restore_with_all_its_fields() -> None:
    source = backup(included_namespaces=["shop"])
    hook = RestoreHook(
        name="h",
        post=[
            RestoreInit(containers=[k8s.Container(name="i", image="i:1")], timeout="1m"),
            RestoreExec(
                command=["check"],
                container="db",
                on_error="Continue",
                exec_timeout="1m",
                wait_timeout="5m",
                wait_for_ready=True,
            ),
        ],
    )
    restore = VeleroRestore(
        name="r",
        backup=source,
        included_namespaces=["shop"],
        excluded_resources=["secrets"],
        namespace_mapping={"shop": "copy"},
        existing_resource_policy="update",
        restore_pvs=True,
        preserve_node_ports=False,
        restore_status=RestoredStatus(included_resources=["workflows"]),
        resource_modifier="settings",
        hooks=[hook],
        item_operation_timeout="1h",
        parallel_files_download=2,
        write_sparse_files=True,
        label_selector={"a": "b"},
    )
    assert made(source, restore)["Restore", "r"]["spec"] == {
        "backupName": "b",
        "includedNamespaces": ["shop"],
        "excludedResources": ["secrets"],
        "namespaceMapping": {"shop": "copy"},
        "existingResourcePolicy": "update",
        "restorePVs": True,
        "preserveNodePorts": False,
        "restoreStatus": {"includedResources": ["workflows"]},
        "resourceModifier": {"kind": "configmap", "name": "settings"},
        "hooks": {
            "resources": [
                {
                    "name": "h",
                    "postHooks": [
                        {
                            "init": {
                                "initContainers": [{"name": "i", "image": "i:1"}],
                                "timeout": "1m",
                            }
                        },
                        {
                            "exec": {
                                "command": ["check"],
                                "container": "db",
                                "onError": "Continue",
                                "execTimeout": "1m",
                                "waitTimeout": "5m",
                                "waitForReady": True,
                            }
                        },
                    ],
                }
            ]
        },
        "itemOperationTimeout": "1h",
        "uploaderConfig": {"parallelFilesDownload": 2, "writeSparseFiles": True},
        "labelSelector": {"matchLabels": {"a": "b"}},
    }


def test_a_restore_of_the_newest_backup_of_a_schedule() -> None:
    schedule = VeleroSchedule(name="s", schedule="@daily")
    restore = VeleroRestore(name="r", schedule=schedule)
    assert made(schedule, restore)["Restore", "r"]["spec"] == {"scheduleName": "s"}
    assert VeleroRestore(name="r", schedule="outside").schedule == "outside"


def test_names_follow_the_prefix_of_the_chart() -> None:
    app = App()
    chart = app.chart("backups", name_prefix="eu-")
    chart.add(BUCKET)
    chart.add(backup(storage_location=BUCKET, volume_snapshot_locations=[VOLUMES]))
    rendering = render(app)
    assert not rendering.findings
    tree = next(tree for tree in rendering.documents if tree["kind"] == "Backup")
    assert tree["spec"]["storageLocation"] == "eu-s3"
    assert tree["spec"]["volumeSnapshotLocations"] == ["eu-ebs"]


def test_locations_that_are_not_in_the_app_are_reported() -> None:
    found = rendered(backup(storage_location="x", volume_snapshot_locations=["y"])).findings
    assert [finding.message for finding in found] == [
        "BackupStorageLocation/x is not in this app",
        "VolumeSnapshotLocation/y is not in this app",
    ]


READ_ONLY = VeleroStorage(name="s3", provider="aws", bucket="b", access_mode="ReadOnly")
OTHER_VOLUMES = VeleroSnapshotLocation(name="other", provider="aws", config=REGION)
ELSEWHERE = VeleroStorage(name="s3", provider="aws", bucket="b", namespace="x")
MISUSES: list[tuple[Any, dict[str, Any], str]] = [
    (VeleroBackup, {"schedule": "0 3 * * *"}, "VeleroSchedule makes them at set times"),
    (VeleroBackup, {"default_volumes_to_restic": True}, "write default_volumes_to_fs_backup"),
    (VeleroBackup, {"included_namespaces": ["*", "a"]}, "included_namespaces names * and others"),
    (VeleroBackup, {"excluded_namespaces": ["*"]}, "would leave nothing"),
    (
        VeleroBackup,
        {"included_resources": ["pods"], "excluded_resources": ["pods"]},
        "both name pods",
    ),
    (VeleroBackup, {"included_namespaces": ["Shop"]}, '"Shop" is no name of a namespace'),
    (VeleroBackup, {"included_resources": ["Deployment"]}, '"Deployment" is no resource'),
    (
        VeleroBackup,
        {"included_resources": ["pods"], "included_namespace_scoped_resources": ["pods"]},
        "Velero refuses included_resources beside included_namespace_scoped_resources",
    ),
    (
        VeleroBackup,
        {"include_cluster_resources": False, "excluded_cluster_scoped_resources": ["a"]},
        "Velero refuses include_cluster_resources beside",
    ),
    (
        VeleroBackup,
        {
            "excluded_namespace_scoped_resources": ["*"],
            "included_namespace_scoped_resources": ["pods"],
        },
        "leaves nothing of included_namespace_scoped_resources",
    ),
    (
        VeleroBackup,
        {"label_selector": {"a": "b"}, "or_label_selectors": [{"a": "c"}]},
        "label_selector or or_label_selectors, not both",
    ),
    (VeleroBackup, {"storage_location": READ_ONLY}, "is read-only"),
    (VeleroBackup, {"storage_location": ELSEWHERE}, "is in the namespace x"),
    (
        VeleroBackup,
        {"volume_snapshot_locations": [VOLUMES, OTHER_VOLUMES]},
        "a backup takes one for each provider",
    ),
    (
        VeleroBackup,
        {"snapshot_volumes": False, "snapshot_move_data": True},
        "snapshot_move_data has no effect",
    ),
    (VeleroBackup, {"ttl": "0s"}, "takes a ttl of 0 for its default"),
    (VeleroBackup, {"ttl": "30d"}, "Go's longest unit is the hour"),
    (VeleroBackup, {"ttl": 3600}, "a duration is a text with a unit"),
    (
        VeleroBackup,
        {"hooks": [FLUSH], "excluded_resources": ["pods"]},
        "hooks has no effect: Velero does it when it backs up a Pod",
    ),
    (
        VeleroBackup,
        {"default_volumes_to_fs_backup": True, "included_resources": ["configmaps"]},
        "default_volumes_to_fs_backup has no effect",
    ),
    (VeleroSchedule, {"schedule": "0 3 * *"}, "has 4 fields"),
    (VeleroSchedule, {"schedule": "0 25 * * *"}, "hour"),
    (VeleroSchedule, {"schedule": "@daily", "storage_location": READ_ONLY}, "is read-only"),
    (
        VeleroStorage,
        {"provider": "aws", "bucket": "b/c/d"},
        'write bucket="b", prefix="c/d"',
    ),
    (
        VeleroStorage,
        {"provider": "aws", "bucket": "b", "ca_cert": "PEM", "ca_cert_ref": KEY},
        "either ca_cert= with its text or ca_cert_ref=",
    ),
    (VeleroSnapshotLocation, {"provider": "aws"}, "need the region of the volumes"),
    (BackupHook, {}, "the hook runs nothing"),
    (RestoreHook, {"post": []}, "the hook runs nothing"),
    (VeleroRestore, {}, "a restore has one source"),
    (VeleroRestore, {"backup": "a", "schedule": "b"}, "a restore has one source"),
    (VeleroRestore, {"backup": "a", "included_resources": ["nodes"]}, "never restores nodes"),
    (
        VeleroRestore,
        {"backup": backup(included_namespaces=["a"]), "included_namespaces": ["b"]},
        "holds nothing of the namespace b",
    ),
    (
        VeleroRestore,
        {"backup": "a", "included_namespaces": ["a"], "namespace_mapping": {"b": "c"}},
        "namespace_mapping names b, which is not restored",
    ),
    (
        VeleroRestore,
        {"backup": VeleroBackup(name="b", namespace="x")},
        "is in the namespace x, and the restore in velero",
    ),
    (
        VeleroRestore,
        {
            "backup": "a",
            "excluded_resources": ["pods"],
            "hooks": [RestoreHook(name="h", post=[RestoreExec(command=["a"])])],
        },
        "they run in Pods, which are not restored",
    ),
]


@pytest.mark.parametrize(
    ("construct", "fields", "message"),
    MISUSES,
    ids=[f"{construct.__name__} {message[:30]}" for construct, _, message in MISUSES],
)
def test_misuse_is_refused(construct: Any, fields: dict[str, Any], message: str) -> None:
    assert message in refusal_of(construct, name="x", **fields)
