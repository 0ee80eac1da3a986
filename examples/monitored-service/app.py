"""A service whose metrics come on a port of their own, behind a token."""

from k8spatterns import (
    App,
    MetricsEndpoint,
    MonitoredService,
    Port,
    Relabeling,
    SecretKey,
    WebService,
)

app = App(external=["Secret/web-metrics-token"])
shop = app.chart("shop", namespace="production")

web = shop.add(
    WebService(
        name="web",
        image="registry.example.com/web:1.4.2",
        ports=[Port(number=8080), Port(number=9090, name="metrics")],
        replicas=3,
    )
)
shop.add(
    MonitoredService(
        target=web,
        labels={"release": "prometheus"},
        endpoints=[
            MetricsEndpoint(
                port="metrics",
                interval="30s",
                scrape_timeout="10s",
                bearer_token=SecretKey(secret="web-metrics-token", key="token"),
                metric_relabelings=[
                    Relabeling(action="drop", source_labels=["__name__"], regex="go_gc_.*"),
                ],
            ),
        ],
        sample_limit=20000,
    )
)
