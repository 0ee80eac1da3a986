from k8spatterns import AmbassadorDeployment, App, SidecarDeployment, Upstream

app = App()
shop = app.chart("shop", namespace="production")

payments = shop.add(
    SidecarDeployment(
        name="payments", image="registry.example.com/payments:2.3.0", port=8080, replicas=2
    )
)

to_payments = Upstream(
    name="payments",
    target=payments,
    local_port=9001,
    timeout="3s",
    retries=2,
    per_try_timeout="1s",
)
to_mail = Upstream(name="mail", target="api.mail.example.com", tls=True, local_port=9002)
to_database = Upstream(
    name="database", target="db.example.com", port=5432, protocol="tcp", local_port=5432
)

shop.add(
    AmbassadorDeployment(
        name="web",
        image="registry.example.com/web:1.4.2",
        port=8080,
        replicas=2,
        env={
            "PAYMENTS_URL": to_payments.url,
            "MAIL_URL": to_mail.url,
            "DATABASE_ADDRESS": to_database.address,
        },
        upstreams=[to_payments, to_mail, to_database],
    )
)
