"""The guide's autoscaler: four metrics, slow down, quick up; with the workload that it scales."""

from k8spatterns import (
    App,
    AutoscaledService,
    DescribedObject,
    ObjectMetric,
    PodsMetric,
    ScalingPolicy,
    ScalingRules,
    SidecarDeployment,
)

app = App(external=["Ingress/web-app-ingress"])
web = app.chart("web", namespace="production")

web_app = web.add(
    SidecarDeployment(name="web-app", image="registry.example.com/web-app:1.4.2", port=8080)
)

web.add(
    AutoscaledService(
        name="web-app-hpa",
        target=web_app,
        min_replicas=3,
        max_replicas=50,
        cpu=70,
        memory=80,
        metrics=[
            PodsMetric(name="packets_per_second", average_value=1000),
            ObjectMetric(
                name="requests_per_second",
                of=DescribedObject(
                    api_version="networking.k8s.io/v1", kind="Ingress", name="web-app-ingress"
                ),
                value="5000",
            ),
        ],
        scale_down=ScalingRules(
            stabilization_window=300, policies=[ScalingPolicy.percent(10, period=60)]
        ),
        scale_up=ScalingRules(
            stabilization_window=60,
            policies=[ScalingPolicy.percent(50, period=60), ScalingPolicy.pods(5, period=60)],
        ),
    )
)
