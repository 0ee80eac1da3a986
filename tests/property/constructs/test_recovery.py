"""Whatever object of Velero can be built renders without errors, and always the same."""

from datetime import timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from k8spatterns import (
    BackupExec,
    BackupHook,
    RestoredStatus,
    RestoreExec,
    RestoreHook,
    SecretKey,
    VeleroBackup,
    VeleroRestore,
    VeleroSchedule,
    VeleroSnapshotLocation,
    VeleroStorage,
)
from k8spatterns.api import k8s
from tests.support.drawing import built
from tests.support.making import rendered, same_twice

NAMES = st.from_regex(r"[a-z]([a-z0-9-]{0,10}[a-z0-9])?", fullmatch=True)
NAMESPACES = st.lists(st.sampled_from(["*", "shop", "team-*", "Shop", "copy"]), max_size=2)
RESOURCES = st.lists(
    st.sampled_from(["*", "pods", "deployments.apps", "nodes", "Pods", "secrets"]), max_size=2
)
DURATIONS = st.sampled_from(["0s", "10m", "720h0m0s"]) | st.timedeltas(
    timedelta(), timedelta(days=9999)
)
SELECTORS = st.sampled_from(
    [{"a": "b"}, {}, k8s.LabelSelector(match_labels={"c": "d"}), k8s.LabelSelector()]
)
KEYS = st.none() | st.just(SecretKey(secret="tls", key="k"))
BOOLEANS = st.none() | st.booleans()


LOCATIONS = built(
    VeleroSnapshotLocation,
    {"name": st.sampled_from(["v1", "v2"]), "provider": st.sampled_from(["aws", "gcp"])},
    config=st.just({"region": "eu"}),
    credential=KEYS,
)
STORAGES = built(
    VeleroStorage,
    {
        "name": st.just("s3"),
        "provider": st.sampled_from(["aws", "azure"]),
        "bucket": st.sampled_from(["b", "b/c"]),
    },
    prefix=NAMES,
    config=st.dictionaries(NAMES, NAMES, max_size=2),
    credential=KEYS,
    access_mode=st.sampled_from(["ReadOnly", "ReadWrite"]),
    default=BOOLEANS,
    ca_cert=st.text(min_size=1, max_size=9, alphabet="abc\n"),
    ca_cert_ref=KEYS,
    validation_frequency=DURATIONS,
    snapshot_locations=st.lists(LOCATIONS, max_size=2, unique_by=lambda one: one.name),
)
SCOPE: dict[str, Any] = {
    "included_namespaces": NAMESPACES,
    "excluded_namespaces": NAMESPACES,
    "included_resources": RESOURCES,
    "excluded_resources": RESOURCES,
    "label_selector": SELECTORS,
}
HOOKS = st.lists(
    built(
        BackupHook,
        {"name": st.text(min_size=1, max_size=9, alphabet="ab c")},
        pre=st.lists(
            st.builds(BackupExec, command=st.lists(NAMES, min_size=1, max_size=2)), max_size=1
        ),
        post=st.lists(
            st.builds(
                BackupExec,
                command=st.just(["a"]),
                on_error=st.sampled_from([None, "Fail", "Continue"]),
                timeout=DURATIONS,
            ),
            max_size=1,
        ),
        **SCOPE,
    ),
    max_size=1,
)
FILTERS: dict[str, Any] = {
    **SCOPE,
    "include_cluster_resources": BOOLEANS,
    "or_label_selectors": st.lists(SELECTORS, max_size=2),
}
BACKUP: dict[str, Any] = {
    **FILTERS,
    "namespace": st.sampled_from(["velero", "backups"]),
    "included_cluster_scoped_resources": RESOURCES,
    "excluded_cluster_scoped_resources": RESOURCES,
    "included_namespace_scoped_resources": RESOURCES,
    "excluded_namespace_scoped_resources": RESOURCES,
    "storage_location": STORAGES | NAMES,
    "volume_snapshot_locations": st.lists(LOCATIONS | NAMES, max_size=2),
    "ttl": DURATIONS,
    "snapshot_volumes": BOOLEANS,
    "snapshot_move_data": BOOLEANS,
    "default_volumes_to_fs_backup": BOOLEANS,
    "hooks": HOOKS,
    "ordered_resources": st.dictionaries(
        st.just("pods"), st.lists(NAMES, min_size=1, max_size=2), max_size=1
    ),
    "resource_policy": st.just("settings"),
    "csi_snapshot_timeout": DURATIONS,
    "item_operation_timeout": DURATIONS,
    "parallel_files_upload": st.integers(0, 9),
}
BACKUPS = built(VeleroBackup, {"name": NAMES}, **BACKUP)
SCHEDULES = built(
    VeleroSchedule,
    {"name": NAMES, "schedule": st.sampled_from(["@daily", "0 3 * * 0", "0 3 * *"])},
    **BACKUP,
    backup_labels=st.dictionaries(NAMES, NAMES, max_size=1),
    paused=BOOLEANS,
    skip_immediately=BOOLEANS,
    use_owner_references_in_backup=BOOLEANS,
)
RESTORES = built(
    VeleroRestore,
    {"name": NAMES},
    **FILTERS,
    backup=BACKUPS | NAMES,
    schedule=NAMES,
    namespace_mapping=st.dictionaries(st.sampled_from(["shop", "copy"]), NAMES, max_size=2),
    existing_resource_policy=st.sampled_from(["none", "update"]),
    restore_pvs=BOOLEANS,
    preserve_node_ports=BOOLEANS,
    restore_status=built(
        RestoredStatus, {}, included_resources=RESOURCES, excluded_resources=RESOURCES
    ),
    resource_modifier=st.just("settings"),
    hooks=st.lists(
        st.builds(
            RestoreHook,
            name=NAMES,
            post=st.lists(
                st.builds(RestoreExec, command=st.just(["a"]), wait_timeout=DURATIONS),
                min_size=1,
                max_size=1,
            ),
        ),
        max_size=1,
    ),
    write_sparse_files=BOOLEANS,
)


@given(STORAGES | LOCATIONS)
def test_any_location_renders_without_errors(location: Any) -> None:
    same_twice(location.replace)


@given(BACKUPS | SCHEDULES)
def test_any_backup_renders_without_errors(backup: Any) -> None:
    same_twice(backup.replace)


@given(BACKUPS | SCHEDULES)
def test_no_backup_has_filters_of_both_kinds(backup: Any) -> None:
    (tree,) = rendered(backup).documents
    spec = tree["spec"] if tree["kind"] == "Backup" else tree["spec"]["template"]
    scoped = [key for key in spec if "ScopedResources" in key]
    old = {"includedResources", "excludedResources", "includeClusterResources"} & set(spec)
    assert not (scoped and old)
    assert not {"labelSelector", "orLabelSelectors"} <= set(spec)


@given(RESTORES)
def test_any_restore_renders_without_errors(restore: VeleroRestore) -> None:
    same_twice(restore.replace)
    (tree,) = rendered(restore).documents
    assert len({"backupName", "scheduleName"} & set(tree["spec"])) == 1
