"""A database that is flushed and backed up every night, and a copy of it for a rehearsal."""

from datetime import timedelta

from k8spatterns import (
    App,
    BackupExec,
    BackupHook,
    RestoreExec,
    RestoreHook,
    SecretKey,
    VeleroRestore,
    VeleroSchedule,
    VeleroStorage,
)

app = App(external=["Secret/backup-credentials"])
backups = app.chart("backups", namespace="velero")

bucket = backups.add(
    VeleroStorage(
        name="default",
        provider="aws",
        bucket="example-cluster-backups",
        prefix="production",
        config={"region": "eu-central-1"},
        credential=SecretKey(secret="backup-credentials", key="cloud"),
        default=True,
        validation_frequency="5m",
    )
)

nightly = backups.add(
    VeleroSchedule(
        name="shop-nightly",
        schedule="30 1 * * *",
        included_namespaces=["shop"],
        excluded_namespace_scoped_resources=["events"],
        included_cluster_scoped_resources=["persistentvolumes"],
        storage_location=bucket,
        ttl=timedelta(days=30),
        snapshot_move_data=True,
        hooks=[
            BackupHook(
                name="flush-database",
                label_selector={"app.kubernetes.io/name": "db"},
                pre=[
                    BackupExec(
                        command=["psql", "-c", "CHECKPOINT"],
                        container="postgres",
                        on_error="Fail",
                        timeout="2m",
                    )
                ],
            )
        ],
    )
)

backups.add(
    VeleroRestore(
        name="shop-rehearsal",
        schedule=nightly,
        included_namespaces=["shop"],
        namespace_mapping={"shop": "shop-rehearsal"},
        existing_resource_policy="update",
        hooks=[
            RestoreHook(
                name="check-database",
                label_selector={"app.kubernetes.io/name": "db"},
                post=[
                    RestoreExec(
                        command=["psql", "-c", "SELECT count(*) FROM orders"],
                        container="postgres",
                        wait_for_ready=True,
                        wait_timeout="10m",
                    )
                ],
            )
        ],
    )
)
