"""A public chart with values from a repository of one's own, and an app of this library."""

from k8spatterns import (
    App,
    ArgoApplication,
    ArgoDestination,
    ArgoHelm,
    ArgoPatterns,
    ArgoRef,
    ArgoSyncPolicy,
    AutomatedSync,
    IgnoreDifference,
    SyncOptions,
    SyncRetry,
)

app = App()
delivery = app.chart("delivery", namespace="argocd")

values = ArgoRef(repo_url="https://github.com/example/platform", target_revision="main")
delivery.add(
    ArgoApplication(
        name="ingress",
        sources=[
            ArgoHelm(
                repo_url="https://kubernetes.github.io/ingress-nginx",
                chart="ingress-nginx",
                target_revision="4.13.2",
                value_files=[values.file("ingress/production.yaml")],
                parameters={"controller.replicaCount": "3"},
            ),
            values,
        ],
        destination=ArgoDestination(name="edge", namespace="ingress"),
        sync_policy=ArgoSyncPolicy(
            automated=AutomatedSync(prune=True, self_heal=True),
            options=SyncOptions(create_namespace=True, server_side_apply=True),
            namespace_labels={"pod-security.kubernetes.io/enforce": "baseline"},
            retry=SyncRetry(limit=5),
        ),
        cascade="foreground",
    )
)

delivery.add(
    ArgoApplication(
        name="shop",
        source=ArgoPatterns(
            repo_url="https://github.com/example/shop",
            path="deploy",
            parameters={"environment": "production", "replicas": 3},
        ),
        destination=ArgoDestination(namespace="shop"),
        ignore_differences=[
            IgnoreDifference(group="apps", kind="Deployment", json_pointers=["/spec/replicas"])
        ],
        info={"runbook": "https://wiki.example.com/shop"},
    )
)
