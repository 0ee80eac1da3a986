"""The guide's Application: a Helm chart from Git, synchronised by itself, with retries."""

from k8spatterns import (
    App,
    ArgoApplication,
    ArgoDestination,
    ArgoHelm,
    ArgoSyncPolicy,
    AutomatedSync,
    SyncOptions,
    SyncRetry,
)

app = App()
delivery = app.chart("delivery", namespace="argocd")

delivery.add(
    ArgoApplication(
        name="my-app",
        source=ArgoHelm(repo_url="https://github.com/myorg/my-app", path="helm"),
        destination=ArgoDestination(namespace="production"),
        sync_policy=ArgoSyncPolicy(
            automated=AutomatedSync(prune=True, self_heal=True),
            options=SyncOptions(create_namespace=True),
            retry=SyncRetry(limit=5, duration="5s", factor=2, max_duration="3m"),
        ),
    )
)
