"""A namespace for a team: closed, with a budget, and only restricted Pods."""

from k8spatterns import (
    App,
    LimitRule,
    NamespaceQuota,
    PodSecurity,
    SecureNamespace,
    WebService,
)

app = App()

platform = app.chart("platform")
platform.add(
    SecureNamespace(
        name="payments",
        labels={"team": "payments"},
        pod_security=PodSecurity(enforce_version="v1.36"),
        quota=NamespaceQuota(
            hard={
                "pods": 40,
                "requests.cpu": 8,
                "requests.memory": "16Gi",
                "limits.memory": "32Gi",
                "count/jobs.batch": 20,
            }
        ),
        limits=[
            LimitRule(
                default={"memory": "256Mi"},
                default_request={"cpu": "50m", "memory": "128Mi"},
                max={"memory": "4Gi"},
            ),
            LimitRule(type="PersistentVolumeClaim", max={"storage": "50Gi"}),
        ],
    )
)

payments = app.chart("payments", namespace="payments")
payments.add(WebService(name="ledger", image="registry.example.com/ledger:2.3.0", port=8080))
