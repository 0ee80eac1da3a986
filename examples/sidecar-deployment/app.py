from k8spatterns import (
    App,
    LogParser,
    LogShipper,
    LokiOutput,
    MetricsExporter,
    SecretKey,
    SidecarDeployment,
)

app = App(external=["Secret/loki"])
shop = app.chart("shop", namespace="production")

shop.add(
    SidecarDeployment(
        name="web",
        image="registry.example.com/web:1.4.2",
        port=8080,
        replicas=2,
        sidecars=[
            LogShipper(
                path="/var/log/web",
                parser=LogParser(
                    name="web",
                    format="regex",
                    regex="^(?<time>[^ ]+) (?<level>[A-Z]+) (?<message>.*)$",
                    time_key="time",
                    time_format="%Y-%m-%dT%H:%M:%S.%L%z",
                ),
                fields={"pod": "${HOSTNAME}"},
                outputs=[
                    LokiOutput(
                        host="loki-gateway.logging.svc.cluster.local",
                        port=80,
                        labels={"app": "web", "level": "$level"},
                        user="shop",
                        password=SecretKey(secret="loki", key="password"),
                    ),
                ],
            ),
            MetricsExporter(
                image="nginx/nginx-prometheus-exporter:1.4.2",
                args=["--nginx.scrape-uri=http://127.0.0.1:8080/stub_status"],
                port=9113,
            ),
        ],
    )
)
