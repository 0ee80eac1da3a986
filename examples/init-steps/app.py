from k8spatterns import (
    App,
    DatabaseMigration,
    InitStep,
    SecretKey,
    Security,
    SidecarDeployment,
    Volume,
    WaitForService,
    WaitForTcp,
)

app = App(external=["Secret/db"])
shop = app.chart("shop", namespace="production")

sessions = shop.add(
    SidecarDeployment(
        name="sessions",
        image="redis:8.2.2",
        port=6379,
        security=Security(run_as_user=999, run_as_group=999),
        writable_paths=["/data"],
    )
)

shop.add(
    SidecarDeployment(
        name="web",
        image="registry.example.com/web:1.4.2",
        port=8080,
        replicas=2,
        volumes=[Volume(name="assets", at="/srv/assets", read_only=True)],
        init=[
            WaitForService(service=sessions, port=6379, timeout=120),
            WaitForTcp(host="db.example.com", port=5432),
            DatabaseMigration(
                image="registry.example.com/web-migrations:1.4.2",
                env={"DB_HOST": "db.example.com"},
                credentials={
                    "DB_USER": SecretKey(secret="db", key="username"),
                    "DB_PASSWORD": SecretKey(secret="db", key="password"),
                },
            ),
            InitStep(
                name="unpack-assets",
                image="registry.example.com/web-assets:1.4.2",
                args=["--to", "/srv/assets"],
                volumes=[Volume(name="assets", at="/srv/assets")],
            ),
        ],
    )
)
