"""The guide's Knative service: it scales from nothing to ten Pods with the requests at once."""

from k8spatterns import App, KnativeScaling, KnativeService, Resources

app = App()
hello = app.chart("hello", namespace="default")

hello.add(
    KnativeService(
        name="hello-world",
        image="gcr.io/knative-samples/helloworld-go",
        env={"TARGET": "Go Sample v1"},
        resources=Resources(
            requests={"cpu": "100m", "memory": "128Mi"},
            limits={"cpu": "1000m", "memory": "512Mi"},
        ),
        scaling=KnativeScaling(min_scale=0, max_scale=10, target=80),
    ).waive("K8S-POD-007", because="the sample's image is the guide's, without a tag")
)
