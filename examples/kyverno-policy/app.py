"""What a platform asks of everybody: signed images, labels, and a closed network by default."""

from k8spatterns import (
    App,
    KyvernoAttestors,
    KyvernoCel,
    KyvernoCelExpression,
    KyvernoCondition,
    KyvernoConditions,
    KyvernoFilter,
    KyvernoGenerate,
    KyvernoKeyless,
    KyvernoMutate,
    KyvernoPolicy,
    KyvernoValidate,
    KyvernoVerifyImages,
    TrustedRegistries,
)

app = App()
policies = app.chart("policies")
system = KyvernoFilter(namespaces=["kube-system", "kyverno"])

policies.add(TrustedRegistries(registries=["registry.example.com", "ghcr.io/example"]))

policies.add(
    KyvernoPolicy(
        name="signed-images",
        timeout=30,
        rules=[
            KyvernoVerifyImages(
                name="signed-by-ci",
                match=KyvernoFilter(kinds=["Pod"]),
                exclude=system,
                image_references=["ghcr.io/example/*"],
                attestors=[
                    KyvernoAttestors(
                        entries=[
                            KyvernoKeyless(
                                issuer="https://token.actions.githubusercontent.com",
                                subject="https://github.com/example/*",
                            )
                        ]
                    )
                ],
            )
        ],
    )
)

policies.add(
    KyvernoPolicy(
        name="workload-rules",
        title="Rules for workloads",
        severity="medium",
        rules=[
            KyvernoValidate(
                name="replicas",
                match=KyvernoFilter(kinds=["apps/v1/Deployment"], namespaces=["prod-*"]),
                cel=KyvernoCel(
                    expressions=[
                        KyvernoCelExpression(
                            expression="object.spec.replicas >= 2",
                            message="Deployments in production have at least two replicas.",
                        )
                    ]
                ),
                failure_action="Audit",
            ),
            KyvernoValidate(
                name="no-latest-tag",
                match=KyvernoFilter(kinds=["Pod"]),
                exclude=system,
                message="Images have a tag, and it is not latest.",
                pattern={"spec": {"containers": [{"image": "*:* & !*:latest"}]}},
            ),
            KyvernoValidate(
                name="no-exec",
                match=KyvernoFilter(kinds=["Pod/exec"], operations=["CONNECT"]),
                message="Nobody opens a shell in production.",
                deny=KyvernoConditions(
                    all=[
                        KyvernoCondition(
                            key="{{ request.namespace }}", operator="Equals", value="prod-*"
                        )
                    ]
                ),
            ),
            KyvernoMutate(
                name="team-label",
                match=KyvernoFilter(kinds=["Pod"]),
                patch_strategic_merge={"metadata": {"labels": {"+(team)": "unknown"}}},
            ),
        ],
    )
)

policies.add(
    KyvernoPolicy(
        name="closed-namespaces",
        rules=[
            KyvernoGenerate(
                name="default-deny",
                match=KyvernoFilter(kinds=["Namespace"]),
                exclude=KyvernoFilter(kinds=["Namespace"], names=["kube-*", "kyverno"]),
                api_version="networking.k8s.io/v1",
                kind="NetworkPolicy",
                generated="default-deny",
                namespace="{{request.object.metadata.name}}",
                data={"spec": {"podSelector": {}, "policyTypes": ["Ingress", "Egress"]}},
                synchronize=True,
            )
        ],
    )
)
