"""A new version of a shop gets a fifth of the requests, and those of testers."""

from k8spatterns import (
    App,
    CircuitBreaker,
    GatewayServer,
    GatewayTls,
    HttpMatch,
    IstioCanary,
    IstioGateway,
    RetryPolicy,
    WebService,
)

app = App()
shop = app.chart("shop", namespace="production")


def version(tag: str, replicas: int) -> WebService:
    """Return a version of the shop; the canary makes the Service in front of both."""
    return WebService(
        name=f"shop-{tag}",
        image=f"registry.example.com/shop:{tag.removeprefix('v')}.0.0",
        port=8080,
        replicas=replicas,
        pod_labels={"app": "shop", "version": tag},
        service=None,
    )


stable, canary = shop.add(version("v1", 4)), shop.add(version("v2", 2))

public = shop.add(
    IstioGateway(
        name="public",
        servers=[
            GatewayServer(hosts=["shop.example.com"], https_redirect=True),
            GatewayServer(
                hosts=["shop.example.com"],
                protocol="HTTPS",
                tls=GatewayTls(credential_name="shop-example-com"),
            ),
        ],
    )
)

rollout = IstioCanary(
    name="shop",
    stable=stable,
    canary=canary,
    hosts=["shop", "shop.example.com"],
    gateways=[public, "mesh"],
    always=[HttpMatch(headers={"x-tester": "true"})],
    retries=RetryPolicy(
        attempts=2, per_try_timeout="2s", timeout="6s", retry_on=["gateway-error", "reset"]
    ),
    circuit_breaker=CircuitBreaker(max_connections=200, max_pending_requests=50),
)

# The steps of the whole rollout; this commit is at the second one.
steps = rollout.plan(5, 20, 50, 100)
shop.add(steps[1])
