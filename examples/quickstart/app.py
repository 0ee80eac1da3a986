from k8spatterns import App, AutoscaledService, LogShipper, SidecarDeployment

app = App(kubernetes="1.36")
shop = app.chart("shop", namespace="production")

web = shop.add(
    SidecarDeployment(
        name="web",
        image="registry.example.com/web:1.4.2",
        port=8080,
        sidecars=[LogShipper(path="/var/log/app")],
    )
)
shop.add(AutoscaledService(target=web, min_replicas=3, max_replicas=50, cpu=70))
