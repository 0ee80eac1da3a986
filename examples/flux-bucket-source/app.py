"""Manifests that a release pipeline puts into a bucket: infrastructure first, then the apps."""

from k8spatterns import App, FluxBucketSource, FluxKustomization

app = App(external=["Secret/minio"])
cluster = app.chart("cluster", namespace="flux-system")

releases = cluster.add(
    FluxBucketSource(
        name="releases",
        bucket_name="releases",
        endpoint="minio.storage.svc:9000",
        prefix="production/",
        secret="minio",
        interval="1m",
    )
)
infrastructure = cluster.add(
    FluxKustomization(name="infrastructure", source=releases, path="./infrastructure")
)
cluster.add(
    FluxKustomization(
        name="apps", source=releases, path="./apps", depends_on=[infrastructure], interval="30m"
    )
)
