"""The guide's routing: premium users get version 2, everybody else version 1."""

from k8spatterns import (
    App,
    GatewayServer,
    HttpMatch,
    HttpRule,
    IstioGateway,
    IstioRouting,
    SharedService,
    Subset,
    WebService,
)

app = App()
shop = app.chart("my-app", namespace="production")


def version(name: str) -> WebService:
    """Return one version of the application; a Service in front of both serves it."""
    return WebService(
        name=f"my-app-{name}",
        image=f"registry.example.com/my-app:{name.removeprefix('v')}.0.0",
        port=8080,
        pod_labels={"app": "my-app", "version": name},
        service=None,
    )


v1, v2 = shop.add(version("v1")), shop.add(version("v2"))
my_app = shop.add(SharedService(name="my-app", of=[v1, v2]))
gateway = shop.add(
    IstioGateway(
        name="my-app-gateway",
        servers=[GatewayServer(hosts=["my-app.example.com"])],
    )
)

shop.add(
    IstioRouting(
        name="my-app-routing",
        rule_name="my-app-subsets",
        host=my_app,
        hosts=["my-app.example.com"],
        gateways=[gateway],
        http=[
            HttpRule(
                match=HttpMatch(headers={"x-user-type": "premium"}),
                to=Subset(name="premium", of=v2),
            ),
            HttpRule(to=Subset(name="standard", of=v1)),
        ],
    )
)
