"""The guide's backups: one of two namespaces, and one of everything each week."""

from k8spatterns import (
    App,
    VeleroBackup,
    VeleroSchedule,
    VeleroSnapshotLocation,
    VeleroStorage,
)

app = App()
backups = app.chart("backups", namespace="velero")

volumes = VeleroSnapshotLocation(
    name="aws-ebs-backup", provider="aws", config={"region": "eu-central-1"}
)
bucket = backups.add(
    VeleroStorage(
        name="aws-s3-backup",
        provider="aws",
        bucket="example-cluster-backups",
        config={"region": "eu-central-1"},
        snapshot_locations=[volumes],
    )
)

backups.add(
    VeleroBackup(
        name="daily-app-backup",
        included_namespaces=["production", "staging"],
        included_resources=[
            "deployments",
            "services",
            "configmaps",
            "secrets",
            "persistentvolumeclaims",
        ],
        excluded_resources=["events", "pods"],
        storage_location=bucket,
        ttl="720h0m0s",
        snapshot_volumes=True,
        volume_snapshot_locations=[volumes],
    )
)

backups.add(
    VeleroSchedule(
        name="weekly-full-backup",
        schedule="0 3 * * 0",
        included_namespaces=["*"],
        storage_location=bucket,
        ttl="168h0m0s",
    )
)
