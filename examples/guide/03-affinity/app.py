"""The guide's placement: rather on fast nodes, and never two replicas on one node."""

from k8spatterns import App, Placement, Security, WebService

app = App()
web = app.chart("web", namespace="production")

web.add(
    WebService(
        name="web-app",
        container_name="web",
        image="nginx:1.21",
        port=80,
        replicas=3,
        selector={"app": "web-app"},
        placement=(
            Placement()
            .prefer(nodes={"node-type": "high-performance"}, weight=100)
            .apart(required=True)
        ),
        # The image starts as root unless it is told otherwise; 101 is its user nginx.
        security=Security(run_as_user=101, run_as_group=101),
        writable_paths=["/tmp", "/var/cache/nginx", "/var/run"],  # noqa: S108 - in the container
    )
)
