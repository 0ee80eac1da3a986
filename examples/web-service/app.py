"""A shop, reached through an Ingress, and its API, reached through a Gateway."""

from k8spatterns import (
    App,
    GatewayRef,
    HttpRouteOptions,
    IngressOptions,
    RouteMatch,
    SecretKey,
    WebService,
)

# What lives outside this app: a certificate and a password that other tools write, a Gateway.
app = App(external=["Secret/shop-tls", "Secret/shop-database", "Gateway/infra/public"])
shop = app.chart("shop", namespace="production")

shop.add(
    WebService(
        name="shop",
        image="registry.example.com/shop:1.4.2",
        port=8080,
        replicas=3,
        health="/healthz",
        env={"DATABASE_PASSWORD": SecretKey(secret="shop-database", key="password")},
        ingress=IngressOptions(host="shop.example.com", class_name="nginx", tls_secret="shop-tls"),
    )
)
shop.add(
    WebService(
        name="api",
        image="registry.example.com/shop-api:1.4.2",
        port=8080,
        replicas=2,
        health="/healthz",
        http_route=HttpRouteOptions(
            gateways=[GatewayRef(name="public", namespace="infra", section_name="https")],
            hostnames=["shop.example.com"],
            matches=[RouteMatch(path="/api")],
            request_timeout=10,
        ),
    )
)
