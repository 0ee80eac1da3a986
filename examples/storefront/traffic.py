"""How requests reach the shop, and who may talk to whom."""

from inputs import Inputs
from services import Services

from k8spatterns import (
    Chart,
    CircuitBreaker,
    GatewayServer,
    GatewayTls,
    IstioCanary,
    IstioGateway,
    MeshMutualTls,
    MetricsScrape,
    NetworkIsolation,
    RetryPolicy,
    TrafficFrom,
)
from k8spatterns.api import k8s


def add_traffic(chart: Chart, inputs: Inputs, services: Services) -> None:
    """Add the gateway, the canary, mutual TLS and the allowed edges."""
    gateway = chart.add(
        IstioGateway(
            name="public",
            servers=[
                GatewayServer(hosts=[inputs.host], https_redirect=True),
                GatewayServer(
                    hosts=[inputs.host],
                    protocol="HTTPS",
                    tls=GatewayTls(credential_name="shop-tls"),
                ),
            ],
        )
    )
    chart.add(
        IstioCanary(
            name="storefront",
            stable=services.stable,
            canary=services.canary,
            port=8080,
            weight=inputs.canary,
            hosts=["storefront", inputs.host],
            gateways=[gateway, "mesh"],
            retries=RetryPolicy(attempts=2, per_try_timeout="2s", timeout="6s"),
            circuit_breaker=CircuitBreaker(max_connections=200, max_pending_requests=50),
        )
    )
    chart.add(MeshMutualTls(namespace=inputs.namespace))
    chart.add(
        NetworkIsolation(
            name="storefront",
            allow=[
                (services.stable, services.database),
                (services.canary, services.database),
            ],
            ingress=[
                TrafficFrom(target=services.stable, namespace="istio-system"),
                TrafficFrom(target=services.canary, namespace="istio-system"),
            ],
            metrics=MetricsScrape(namespace="monitoring"),
        )
    )
    chart.add(_mail_from_knative())


def _mail_from_knative() -> k8s.NetworkPolicy:
    """Return what lets Knative's own Pods in: requests of a service come through its proxy."""
    knative = k8s.LabelSelector(match_labels={"kubernetes.io/metadata.name": "knative-serving"})
    return k8s.NetworkPolicy(
        metadata=k8s.ObjectMeta(name="mail-from-knative"),
        spec=k8s.NetworkPolicySpec(
            pod_selector=k8s.LabelSelector(match_labels={"serving.knative.dev/service": "mail"}),
            policy_types=["Ingress"],
            ingress=[
                k8s.NetworkPolicyIngressRule(
                    from_=[k8s.NetworkPolicyPeer(namespace_selector=knative)],
                    ports=[k8s.NetworkPolicyPort(port=port) for port in (8012, 8022)],
                )
            ],
        ),
    )
