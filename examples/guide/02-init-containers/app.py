from k8spatterns import App, BarePod, DatabaseMigration, Probe, WaitForService

app = App(external=["Secret/db-migration"])
shop = app.chart("shop", namespace="production")

shop.add(
    BarePod(
        name="app-with-init",
        container_name="app",
        image="myapp:v2.1",
        port=8080,
        readiness=Probe.http("/health", port=8080),
        init=[
            # The guide's own loop waits for ever; this one gives up and says so.
            WaitForService(service="db-service", name="wait-for-db", image="busybox:1.36"),
            DatabaseMigration(
                image="myapp/migration:v1.2",
                env={"DB_HOST": "db-service"},
                credentials="db-migration",
            ),
        ],
    )
)
