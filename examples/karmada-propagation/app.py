"""A shop in two regions: who runs where, what moves when a cluster fails, and what differs."""

from k8spatterns import (
    App,
    ApplicationFailover,
    ArgsOverrider,
    ClusterAffinity,
    ClusterAffinityGroup,
    ClusterField,
    ClusterSpread,
    DynamicWeight,
    ImageOverrider,
    KarmadaOverride,
    KarmadaPropagation,
    OverrideRule,
    PlaintextOverrider,
    Taint,
    WebService,
)
from k8spatterns.api import k8s

app = App()
shop = app.chart("shop", namespace="production", name_prefix="eu-")

settings = shop.add(
    k8s.ConfigMap(metadata=k8s.ObjectMeta(name="settings"), data={"currency": "EUR"})
)
web = shop.add(
    WebService(
        name="web",
        image="registry.example.com/shop/web:1.4.2",
        port=8080,
        replicas=12,
        args=["--listen=:8080"],
    )
)

shop.add(
    KarmadaPropagation(
        name="shop",
        of=[web, settings],
        cluster_affinities=[
            ClusterAffinityGroup(
                affinity_name="own",
                label_selector={"example.com/owner": "shop"},
                field_selector=[ClusterField(key="region", values=["eu-west", "eu-north"])],
                exclude=["eu-west-test"],
            ),
            ClusterAffinityGroup(affinity_name="rented", cluster_names=["spare1", "spare2"]),
        ],
        cluster_tolerations=[Taint(key="example.com/maintenance")],
        spread_constraints=[
            ClusterSpread(spread_by_field="region", min_groups=2),
            ClusterSpread(spread_by_field="cluster", min_groups=2, max_groups=4),
        ],
        replica_scheduling=DynamicWeight(),
        application_failover=ApplicationFailover(toleration=120, grace_period=300),
        priority=10,
        preemption="Always",
    )
)
shop.add(
    KarmadaOverride(
        name="web",
        of=[web],
        rules=[
            OverrideRule(
                clusters=ClusterAffinity(cluster_names=["spare1", "spare2"]),
                images=[ImageOverrider(component="Registry", value="mirror.example.net")],
                args=[ArgsOverrider(container_name="web", value=["--read-only"])],
                plaintext=[
                    PlaintextOverrider(path="/spec/revisionHistoryLimit", operator="add", value=2)
                ],
            )
        ],
    )
)
