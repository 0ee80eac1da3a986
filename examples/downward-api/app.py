"""A Java server that sizes its heap by its limit, and knows its own name and labels."""

from k8spatterns import App, DownwardApi, Resources, WebService

app = App()
orders = app.chart("orders", namespace="production")

orders.add(
    WebService(
        name="orders",
        image="registry.example.com/orders:2.7.0",
        port=8080,
        replicas=2,
        pod_labels={"version": "2.7.0"},
        resources=Resources(
            requests={"cpu": "500m", "memory": "1Gi"}, limits={"cpu": "2", "memory": "1Gi"}
        ),
        env={
            "POD_NAME": DownwardApi.env("metadata.name"),
            "NODE_NAME": DownwardApi.env("spec.nodeName"),
            "VERSION": DownwardApi.label("version"),
            "MEMORY_LIMIT_MIB": DownwardApi.resource("limits.memory", divisor="1Mi"),
            "JAVA_TOOL_OPTIONS": "-XX:MaxRAMPercentage=75",
        },
        volumes=[
            DownwardApi.volume(
                "pod-info",
                at="/etc/pod-info",
                items={
                    "labels": "metadata.labels",
                    "cpu-limit": DownwardApi.resource("limits.cpu", container="orders"),
                },
            )
        ],
    )
)
