"""The workload, written with constructs, a chart for each application."""

import os

from k8spatterns import (
    App,
    AutoscaledService,
    DownwardApi,
    NetworkIsolation,
    Probe,
    ScalingPolicy,
    ScalingRules,
    Sidecar,
    SidecarDeployment,
    TrafficFrom,
    Volume,
)
from k8spatterns.api import k8s

app = App()

for number in range(int(os.environ["APPLICATIONS"])):
    chart = app.chart(f"web-{number}", namespace="web", labels={"app.kubernetes.io/part-of": "web"})
    chart.add(
        k8s.ConfigMap(
            metadata=k8s.ObjectMeta(
                name=f"web-config-{number}", labels={"app.kubernetes.io/name": f"web-{number}"}
            ),
            data={"app.properties": "level=info\nworkers=4\n"},
        )
    )
    web = chart.add(
        SidecarDeployment(
            name=f"web-{number}",
            container_name="web",
            image=f"registry.example.com/web:1.4.{number}",
            port=8080,
            env={
                "LEVEL": "info",
                "POD_NAME": DownwardApi.env("metadata.name"),
                "POD_IP": DownwardApi.env("status.podIP"),
            },
            readiness=Probe.http("/ready"),
            liveness=Probe.http("/live"),
            writable_paths=[],
            volumes=[Volume(name="config", config_map=f"web-config-{number}", at="/etc/app")],
            sidecars=[
                Sidecar(
                    name="log-shipper",
                    image="registry.example.com/log-shipper:2.0.0",
                    writable_paths=[],
                    shared=[Volume.empty_dir("logs", at="/var/log/app")],
                )
            ],
        )
    )
    chart.add(
        AutoscaledService(
            target=web,
            min_replicas=3,
            max_replicas=50,
            cpu=70,
            memory=80,
            scale_down=ScalingRules(stabilization_window=300, policies=[ScalingPolicy.percent(10)]),
        )
    )
    chart.add(
        NetworkIsolation(
            name="web-net", of=[web], ingress=[TrafficFrom(target=web, namespace="ingress-nginx")]
        )
    )
