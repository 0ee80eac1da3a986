from k8spatterns import App, LogShipper, MetricsExporter, Security, SidecarDeployment, Volume

app = App(external=["ConfigMap/fluent-bit-config"])
shop = app.chart("shop", namespace="production")

# The master process of nginx 1.21 starts as root and hands its work to another user.
NGINX = Security(
    run_as_non_root=False,
    add_capabilities=["CHOWN", "NET_BIND_SERVICE", "SETGID", "SETUID"],
)

shop.add(
    SidecarDeployment(
        name="web-app-with-sidecar",
        container_name="web-app",
        selector={"app": "web-app-with-sidecar"},
        image="nginx:1.21",
        port=80,
        replicas=3,
        security=NGINX,
        writable_paths=["/var/cache/nginx", "/var/run"],
        sidecars=[
            LogShipper(
                image="fluent/fluent-bit:2.1",
                native=False,
                path="/var/log/app",
                volume=Volume(name="log-volume"),
                config_map="fluent-bit-config",
                config_volume="config-volume",
                config_path="/fluent-bit/etc",
                config_file="fluent-bit.conf",
            ),
            MetricsExporter(
                image="prometheus/blackbox-exporter:v0.24",
                native=False,
                port=9115,
                security=Security(run_as_user=65534),
            ),
        ],
    )
    .waive("K8S-SEC-006", because="the master process of nginx 1.21 has to start as root")
    .waive("K8S-REL-003", because="this configuration of the shipper serves nothing to probe")
)
