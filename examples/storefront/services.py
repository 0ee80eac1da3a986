"""The shop's own workloads: a database, the shop in two versions, and a mail sender."""

from typing import NamedTuple

from inputs import Inputs

from k8spatterns import (
    AutoscaledService,
    Chart,
    Claim,
    DatabaseMigration,
    KnativeScaling,
    KnativeService,
    LogShipper,
    Port,
    SecretKey,
    Security,
    StatefulService,
    WaitForService,
    WebService,
)

DATABASE_URL = SecretKey(secret="storefront-db", key="url")


class Services(NamedTuple):
    """What the other parts of the app refer to."""

    database: StatefulService
    stable: WebService
    canary: WebService
    mail: KnativeService


def add_services(chart: Chart, inputs: Inputs) -> Services:
    """Add the workloads, and return them."""
    database = chart.add(
        StatefulService(
            name="db",
            image="registry.example.com/postgres:17.2",
            ports=[Port(number=5432, name="tcp-postgres")],
            replicas=1,
            env={"POSTGRES_PASSWORD": SecretKey(secret="storefront-db", key="password")},
            claims=[Claim(name="data", size="20Gi", at="/var/lib/postgresql/data")],
            security=Security(run_as_user=10_001, run_as_group=10_001, fs_group=10_001),
        )
    )
    stable = chart.add(_shop("shop", inputs.version, "stable", database))
    low, high = inputs.replicas
    chart.add(AutoscaledService(target=stable, min_replicas=low, max_replicas=high, cpu=70))
    canary = chart.add(_shop("shop-next", f"{inputs.version}-next", "next", database, replicas=2))
    mail = chart.add(
        KnativeService(
            name="mail",
            image=f"registry.example.com/storefront/mail:{inputs.version}",
            port=8080,
            cluster_local=True,
            scaling=KnativeScaling(min_scale=0, max_scale=5),
        )
    )
    return Services(database, stable, canary, mail)


def _shop(
    name: str, tag: str, track: str, database: StatefulService, replicas: int | None = None
) -> WebService:
    return WebService(
        name=name,
        image=f"registry.example.com/storefront/shop:{tag}",
        ports=[Port(number=8080), Port(number=9090, name="http-metrics")],
        health="/healthz",
        replicas=replicas,
        pod_labels={"app": "shop", "version": track},
        env={"DATABASE_URL": DATABASE_URL},
        init=[
            WaitForService(service=database),
            DatabaseMigration(
                image=f"registry.example.com/storefront/migrations:{tag}",
                credentials="storefront-db",
            ),
        ],
        sidecars=[LogShipper(path="/var/log/shop")],
    )
