"""A shop of three tiers: each may only talk to the next one, and one of them to what is outside."""

from k8spatterns import (
    WORLD,
    App,
    Edge,
    MetricsExporter,
    MetricsScrape,
    NetworkIsolation,
    NetworkPeer,
    SidecarDeployment,
    StatefulService,
    TrafficFrom,
    TrafficTo,
    WebService,
)

app = App()
search = app.chart("search", namespace="search")
index = search.add(WebService(name="index", image="registry.example.com/index:3.1.0", port=9200))

shop = app.chart("shop", namespace="shop")
web = shop.add(WebService(name="web", image="registry.example.com/web:1.4.2", port=8080))
api = shop.add(
    SidecarDeployment(
        name="api",
        image="registry.example.com/api:1.4.2",
        port=8080,
        sidecars=[MetricsExporter(image="prom/statsd-exporter:v0.28.0", port=9102)],
    )
)
db = shop.add(StatefulService(name="db", image="registry.example.com/postgres:17.2", port=5432))

shop.add(
    NetworkIsolation(
        name="shop",
        allow=[
            (web, api),
            (api, db),
            Edge(source=api, target=NetworkPeer(workload=index, namespace=search), ports=[9200]),
        ],
        ingress=[TrafficFrom(target=web, namespace="ingress-nginx")],
        egress=[
            TrafficTo(source=api, cidrs=WORLD, excluding=["169.254.0.0/16"], ports=[443]),
        ],
        metrics=MetricsScrape(namespace="monitoring"),
    )
)
