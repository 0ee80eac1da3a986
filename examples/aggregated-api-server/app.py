"""An API server of one's own, with two versions and a certificate of cert-manager's."""

from k8spatterns import AggregatedApiServer, App
from k8spatterns.api import k8s

app = App()
wardle = app.chart("wardle", namespace="wardle")

wardle.add(
    AggregatedApiServer(
        name="wardle",
        namespace="wardle",
        image="registry.example.com/wardle-apiserver:1.4.2",
        group="wardle.example.com",
        versions=["v1", "v1beta1"],
        replicas=2,
        reads=[
            k8s.Namespace,
            k8s.ValidatingWebhookConfiguration,
            k8s.MutatingWebhookConfiguration,
        ],
    )
)
