from k8spatterns import App, ProxySidecar, ServerTls, SidecarDeployment

app = App(external=["Secret/web-tls"])
shop = app.chart("shop", namespace="production")

shop.add(
    SidecarDeployment(
        name="web",
        image="registry.example.com/web:1.4.2",
        port=8080,
        replicas=2,
        sidecars=[
            ProxySidecar(
                tls=ServerTls(secret="web-tls"),
                timeout="10s",
                requests_per_second=200,
                max_request_bytes=1_048_576,
                access_log=True,
            ),
        ],
    )
)
