"""Where Pods run: even over zones, near their cache, rather on nodes with fast disks."""

from k8spatterns import App, Placement, Port, Taint, WebService
from k8spatterns.api import k8s

SPOT = Taint(key="example.com/spot", effect="NoSchedule")

app = App()
shop = app.chart("shop", namespace="production")

cache = shop.add(
    WebService(
        name="cache",
        image="registry.example.com/cache:2.0.3",
        ports=[Port(number=6379, name="redis")],
        replicas=3,
        # Each revision is spread by itself, and never more than one Pod ahead of another zone.
        placement=Placement()
        .spread(required=True, match_label_keys=["pod-template-hash"])
        .apart(required=True),
    )
)
shop.add(
    WebService(
        name="web",
        image="registry.example.com/web:1.4.2",
        port=8080,
        replicas=6,
        placement=Placement()
        .require(
            k8s.NodeSelectorRequirement(key="example.com/cores", operator="Gt", values=["7"]),
            nodes={"kubernetes.io/arch": ["amd64", "arm64"]},
        )
        .prefer(nodes={"example.com/disk": "nvme"}, weight=80)
        .spread()
        .apart()
        .together(cache, topology_key="topology.kubernetes.io/zone", weight=50)
        .tolerate(SPOT),
    )
)
