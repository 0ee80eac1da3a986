"""What the people on call need: metrics, alerts, backups and delivery."""

from datetime import timedelta

from inputs import Inputs
from services import Services

from k8spatterns import (
    App,
    ArgoApplication,
    ArgoDestination,
    ArgoPatterns,
    ArgoSyncPolicy,
    AutomatedSync,
    MetricsEndpoint,
    MonitoredService,
    SecureNamespace,
    SloAlerts,
    VeleroSchedule,
)

RUNBOOKS = "https://runbooks.example.com/storefront"


def add_operations(app: App, inputs: Inputs, services: Services) -> None:
    """Add a chart for each place where operators look."""
    platform = app.chart("storefront-platform")
    # Istio's CNI plugin sets up the proxies, so that no Pod asks for more than `restricted` allows.
    in_mesh = {"istio-injection": "enabled"}
    platform.add(SecureNamespace(name=inputs.namespace, labels=in_mesh))

    monitoring = app.chart("storefront-monitoring", namespace=inputs.namespace)
    monitoring.add(
        MonitoredService(
            target=services.stable,
            labels={"release": "prometheus"},
            endpoints=[MetricsEndpoint(port="http-metrics", interval="30s")],
        )
    )
    monitoring.add(
        SloAlerts(
            name="storefront-availability",
            labels={"release": "prometheus"},
            runbooks=RUNBOOKS,
            objective=99.9 if inputs.environment == "production" else 99.0,
            errors='sum(rate(http_requests_total{job="shop",code=~"5.."}[$window]))',
            total='sum(rate(http_requests_total{job="shop"}[$window]))',
        )
    )

    if inputs.environment == "production":
        backups = app.chart("storefront-backups", namespace="velero")
        backups.add(
            VeleroSchedule(
                name="storefront-nightly",
                schedule="30 1 * * *",
                included_namespaces=[inputs.namespace],
                ttl=timedelta(days=30),
            )
        )

    delivery = app.chart("storefront-delivery", namespace="argocd")
    delivery.add(
        ArgoApplication(
            name=inputs.namespace,
            source=ArgoPatterns(
                repo_url="https://github.com/example/storefront",
                path="deploy",
                parameters={"environment": inputs.environment, "version": inputs.version},
            ),
            destination=ArgoDestination(namespace=inputs.namespace),
            sync_policy=ArgoSyncPolicy(automated=AutomatedSync(prune=True, self_heal=True)),
        )
    )
