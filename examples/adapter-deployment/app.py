from k8spatterns import (
    AdapterDeployment,
    App,
    LogParser,
    LogShipper,
    MetricsExporter,
    PodMonitorScrape,
    Security,
)

app = App()
shop = app.chart("shop", namespace="production")

shop.add(
    AdapterDeployment(
        name="cache",
        image="redis:8.2.2",
        port=6379,
        security=Security(run_as_user=999, run_as_group=999),
        writable_paths=["/data"],
        adapter=MetricsExporter(
            image="oliver006/redis_exporter:v1.79.0",
            port=9121,
            scrape=PodMonitorScrape(labels={"release": "monitoring"}, interval="30s"),
        ),
    )
)
shop.add(
    AdapterDeployment(
        name="billing",
        image="registry.example.com/billing:7.0.1",
        port=8080,
        adapter=LogShipper(
            path="/var/log/billing",
            parser=LogParser(
                name="billing",
                format="regex",
                regex="^(?<time>[^|]+)\\|(?<level>[^|]+)\\|(?<message>.*)$",
            ),
        ),
    )
)
