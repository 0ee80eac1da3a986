"""A gRPC service that scales from one Pod on, with a tenth of the requests for its new revision."""

from k8spatterns import (
    App,
    KnativeDomain,
    KnativeScaling,
    KnativeService,
    KnativeTraffic,
    Probe,
    SecretKey,
)

app = App(external=["Secret/orders-db", "Secret/orders-tls"])
shop = app.chart("shop", namespace="shop")

shop.add(
    KnativeService(
        name="orders",
        image="registry.example.com/shop/orders:1.4.2",
        port=9000,
        http2=True,
        env={"DATABASE_URL": SecretKey(secret="orders-db", key="url")},
        readiness=Probe.grpc(9000),
        scaling=KnativeScaling(
            min_scale=1,
            max_scale=20,
            metric="rps",
            target=150,
            window="2m",
            scale_down_delay="5m",
        ),
        container_concurrency=100,
        timeout=60,
        response_start_timeout=20,
        revision_name="orders-v2",
        traffic=[
            KnativeTraffic(revision="orders-v1", percent=90),
            KnativeTraffic(revision="orders-v2", percent=10, tag="next"),
        ],
        domains=[KnativeDomain(host="orders.example.com", tls_secret="orders-tls")],
    )
)
