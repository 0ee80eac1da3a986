"""A project for a team: repositories, namespaces, who deploys and when; and an Application."""

from k8spatterns import (
    App,
    ArgoApplication,
    ArgoDestination,
    ArgoKustomize,
    ArgoProject,
    ArgoSyncPolicy,
    ProjectDestination,
    ProjectPolicy,
    ProjectResource,
    ProjectRole,
    SyncOptions,
    SyncWindow,
)

app = App()
teams = app.chart("teams", namespace="argocd")

payments = teams.add(
    ArgoProject(
        name="payments",
        description="What the payments team deploys",
        source_repos=["https://github.com/example/payments-*"],
        destinations=[
            ProjectDestination(server="https://kubernetes.default.svc", namespace="payments-*")
        ],
        cluster_resource_whitelist=[ProjectResource(group="", kind="Namespace", name="payments-*")],
        namespace_resource_blacklist=[ProjectResource(group="", kind="ResourceQuota")],
        roles=[
            ProjectRole(
                name="deployer",
                groups=["example:payments"],
                policies=[ProjectPolicy(action="get"), ProjectPolicy(action="sync")],
            )
        ],
        sync_windows=[
            SyncWindow(
                kind="deny",
                schedule="0 22 * * *",
                duration="8h",
                applications=["*"],
                manual_sync=True,
                time_zone="Europe/Berlin",
            )
        ],
    )
)

# Checked against the project: another repository or namespace would be an error at this line.
teams.add(
    ArgoApplication(
        name="payments-api",
        project=payments,
        source=ArgoKustomize(
            repo_url="https://github.com/example/payments-api",
            path="overlays/production",
            images=["registry.example.com/payments-api:1.4.2"],
        ),
        destination=ArgoDestination(namespace="payments-api"),
        sync_policy=ArgoSyncPolicy(options=SyncOptions(create_namespace=True)),
    )
)
