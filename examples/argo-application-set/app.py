"""An Application for each add-on on each cluster, staging first; and previews of pull requests."""

from k8spatterns import (
    App,
    ArgoApplication,
    ArgoApplicationSet,
    ArgoDestination,
    ArgoKustomize,
    ArgoSyncPolicy,
    AutomatedSync,
    ClusterGenerator,
    GitDirectoryGenerator,
    GithubPullRequests,
    LabelMatch,
    MatrixGenerator,
    PullRequestGenerator,
    RollingStep,
    RollingSync,
    SecretKey,
    SyncOptions,
)
from k8spatterns.api import k8s

app = App()
fleet = app.chart("fleet", namespace="argocd")

fleet.add(
    ArgoApplicationSet(
        name="addons",
        generators=[
            MatrixGenerator(
                generators=[
                    GitDirectoryGenerator(
                        repo_url="https://github.com/example/addons", directories=["addons/*"]
                    ),
                    ClusterGenerator(
                        selector=k8s.LabelSelector(
                            match_expressions=[
                                k8s.LabelSelectorRequirement(key="env", operator="Exists")
                            ]
                        ),
                    ),
                ]
            )
        ],
        template=ArgoApplication(
            name="{{.nameNormalized}}-{{.path.basenameNormalized}}",
            labels={"env": "{{.metadata.labels.env}}"},
            source=ArgoKustomize(
                repo_url="https://github.com/example/addons", path="{{.path.path}}"
            ),
            destination=ArgoDestination(server="{{.server}}", namespace="{{.path.basename}}"),
            sync_policy=ArgoSyncPolicy(options=SyncOptions(create_namespace=True)),
        ),
        strategy=RollingSync(
            steps=[
                RollingStep(match_expressions=[LabelMatch(key="env", values=["staging"])]),
                RollingStep(
                    match_expressions=[LabelMatch(key="env", values=["production"])],
                    max_update="25%",
                ),
            ]
        ),
    )
)

fleet.add(
    ArgoApplicationSet(
        name="previews",
        generators=[
            PullRequestGenerator(
                pull_requests=GithubPullRequests(
                    owner="example",
                    repo="shop",
                    labels=["preview"],
                    token=SecretKey(secret="github", key="token"),
                ),
                requeue_after=300,
            )
        ],
        template=ArgoApplication(
            name="shop-pr-{{.number}}",
            source=ArgoKustomize(
                repo_url="https://github.com/example/shop",
                target_revision="{{.head_sha}}",
                path="overlays/preview",
                name_suffix="-{{.number}}",
                images=["registry.example.com/shop:pr-{{.number}}-{{.head_short_sha_7}}"],
            ),
            destination=ArgoDestination(namespace="previews"),
            sync_policy=ArgoSyncPolicy(automated=AutomatedSync(prune=True)),
            cascade="background",
        ),
    )
)
