"""Mutual TLS: strict for a namespace, with one port of one workload left open for a while."""

from k8spatterns import App, MeshMutualTls, Port, WebService

app = App()
shop = app.chart("shop", namespace="production")

shop.add(MeshMutualTls(namespace="production"))

web = shop.add(
    WebService(
        name="web",
        image="registry.example.com/web:1.4.2",
        ports=[Port(number=8080), Port(number=9090, name="http-metrics")],
    )
)

# A Prometheus without a proxy still reads the metrics; `.strict()` ends that.
shop.add(MeshMutualTls(of=web, ports={9090: "PERMISSIVE"}))
