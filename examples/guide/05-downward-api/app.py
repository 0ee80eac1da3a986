"""The guide's Pod that knows itself: variables and files from the Downward API."""

from k8spatterns import App, BarePod, DownwardApi

app = App()
demo = app.chart("demo", namespace="production")

demo.add(
    BarePod(
        name="app-with-metadata",
        container_name="app",
        image="myapp:v1.2.3",
        labels={"app": "my-app", "version": "v1.2.3"},
        env={
            "POD_NAME": DownwardApi.env("metadata.name"),
            "POD_NAMESPACE": DownwardApi.env("metadata.namespace"),
            "POD_IP": DownwardApi.env("status.podIP"),
            "NODE_NAME": DownwardApi.env("spec.nodeName"),
        },
        volumes=[
            DownwardApi.volume(
                "pod-info",
                at="/etc/pod-info",
                items={"labels": "metadata.labels", "annotations": "metadata.annotations"},
            )
        ],
    )
)
