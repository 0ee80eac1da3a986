"""One host, two applications behind it: paths, origins, redirects, a copy of the traffic."""

from k8spatterns import (
    App,
    ConsistentHash,
    CorsPolicy,
    GatewayServer,
    GatewayTls,
    HeaderChanges,
    HttpMatch,
    HttpRule,
    IstioGateway,
    IstioRouting,
    LoadBalancer,
    Mirror,
    Redirect,
    RetryPolicy,
    Rewrite,
    RouteTo,
    Subset,
    TextMatch,
    WebService,
)

# The copies go to a cluster-internal Service of another team.
app = App(external=["Service/staging/shop"])
shop = app.chart("shop", namespace="production")

catalogue = shop.add(
    WebService(name="catalogue", image="registry.example.com/catalogue:1.4.2", port=8080)
)
v1 = shop.add(
    WebService(
        name="shop",
        image="registry.example.com/shop:1.9.0",
        port=8080,
        selector={"app": "shop"},
        pod_labels={"version": "v1"},
    )
)

public = shop.add(
    IstioGateway(
        name="public",
        servers=[
            GatewayServer(
                hosts=["*.example.com"],
                protocol="HTTPS",
                tls=GatewayTls(credential_name="example-com", min_protocol_version="TLSV1_3"),
            )
        ],
    )
)

shop.add(
    IstioRouting(
        name="shop",
        host=v1,
        hosts=["shop.example.com", "www.example.com"],
        gateways=[public],
        load_balancer=LoadBalancer(consistent_hash=ConsistentHash(header="x-session")),
        http=[
            HttpRule(
                name="one-host",
                match=HttpMatch(authority="www.example.com"),
                redirect=Redirect(authority="shop.example.com", code=308),
            ),
            HttpRule(
                name="catalogue",
                match=HttpMatch(uri=TextMatch(prefix="/api/catalogue/"), method="GET"),
                to=RouteTo(host=catalogue),
                rewrite=Rewrite(uri="/"),
                cors=CorsPolicy(
                    allow_origins=["https://partner.example.org"],
                    allow_methods=["GET"],
                    max_age="24h",
                ),
                retries=RetryPolicy(attempts=3, per_try_timeout="500ms", timeout="2s"),
            ),
            HttpRule(
                name="shop",
                to=Subset(name="v1", of=v1),
                timeout="10s",
                mirrors=[Mirror(to=RouteTo(host="shop.staging.svc.cluster.local"), percentage=1)],
                headers=HeaderChanges(remove_response=["x-powered-by"]),
            ),
        ],
    )
)
