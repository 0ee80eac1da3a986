"""A gateway: HTTPS for the web, clients with certificates, and TLS that a database ends itself."""

from k8spatterns import App, GatewayServer, GatewayTls, IstioGateway

app = App()
ingress = app.chart("ingress", namespace="istio-ingress")

ingress.add(
    IstioGateway(
        name="public",
        selector={"istio": "ingress"},
        servers=[
            GatewayServer(hosts=["*.example.com"], https_redirect=True),
            GatewayServer(
                hosts=["production/shop.example.com"],
                protocol="HTTPS",
                tls=GatewayTls(credential_name="shop-example-com"),
            ),
            GatewayServer(
                hosts=["production/partners.example.com"],
                protocol="HTTPS",
                tls=GatewayTls(
                    mode="MUTUAL",
                    credential_name="partners-example-com",
                    min_protocol_version="TLSV1_3",
                ),
            ),
            GatewayServer(
                hosts=["data/db.example.com"],
                protocol="TLS",
                port=5432,
                tls=GatewayTls(mode="PASSTHROUGH"),
            ),
        ],
    )
)
