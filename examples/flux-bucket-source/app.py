"""The same two layers from a bucket, whatever source it is: a function of one's own writes them."""

from k8spatterns import App, Chart, FluxBucketSource, FluxKustomization, FluxSource

app = App(external=["Secret/minio"])
cluster = app.chart("cluster", namespace="flux-system")


def layers(chart: Chart, source: FluxSource) -> FluxKustomization:
    """Add the infrastructure and, once that is ready, the apps of a source."""
    infrastructure = chart.add(
        FluxKustomization(name="infrastructure", source=source, path="./infrastructure")
    )
    return chart.add(
        FluxKustomization(
            name="apps", source=source, path="./apps", depends_on=[infrastructure], interval="30m"
        )
    )


bucket = cluster.add(
    FluxBucketSource(
        name="releases",
        bucket_name="releases",
        endpoint="minio.storage.svc:9000",
        prefix="production/",
        secret="minio",
        interval="1m",
    )
)
layers(cluster, bucket)
