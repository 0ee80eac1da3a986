"""Two versions of a kind, with a rule, a scale subresource and typed API objects in it."""

from typing import Annotated, Any

from annotated_types import Ge
from pydantic import Field

from k8spatterns import (
    App,
    CelRule,
    CustomResource,
    EmbeddedResource,
    ListType,
    MapType,
    PrinterColumn,
    ScaleSubresource,
    Value,
)
from k8spatterns.api import k8s
from k8spatterns.types import DnsLabel, Many, PortNumber


class CachePort(Value):
    """A port of the cache."""

    name: DnsLabel
    number: PortNumber


class CacheStatus(Value):
    """What the controller saw last."""

    replicas: int = 0
    selector: str | None = None


class CacheV1Beta1(
    CustomResource,
    group="cache.example.com",
    version="v1beta1",
    kind="Cache",
    storage=False,
    deprecated="cache.example.com/v1beta1 Cache is deprecated; use v1",
    status=CacheStatus,
):
    """A cache, as it was."""

    replicas: Annotated[int, Ge(0)] = 1


@CelRule(
    rule="self.replicas >= size(self.ports)",
    message="there must be a replica for each port",
    field_path=".replicas",
)
class Cache(
    CustomResource,
    group="cache.example.com",
    version="v1",
    short_names=["ca"],
    status=CacheStatus,
    scale=ScaleSubresource(label_selector_path=".status.selector"),
    printer_columns=[PrinterColumn(name="Replicas", json_path=".spec.replicas")],
    selectable_fields=[".spec.tier"],
    versions=[CacheV1Beta1],
):
    """A cache in front of a database.

    Fields:
        replicas: how many Pods.
        tier: which nodes it runs on.
        ports: where it listens.
        resources: of each Pod.
        labels_of_pods: of each Pod.
        bootstrap: an object that is made first.
    """

    replicas: Annotated[int, Ge(0)] = 1
    tier: Annotated[str, CelRule(rule="self == oldSelf", message="tier can't be changed")] = "small"
    ports: Annotated[Many[CachePort], ListType.map("name")] = ()
    resources: k8s.ResourceRequirements | None = None
    labels_of_pods: Annotated[dict[str, str], MapType(type="atomic")] = Field(
        default_factory=dict, serialization_alias="labels"
    )
    bootstrap: Annotated[dict[str, Any], EmbeddedResource()] | None = None


app = App()
shop = app.chart("shop", namespace="production")

shop.add(Cache.crd())
shop.add(
    Cache(
        name="sessions",
        replicas=2,
        tier="large",
        ports=[CachePort(name="redis", number=6379)],
        resources=k8s.ResourceRequirements(requests={"cpu": 0.5, "memory": "1Gi"}),
        labels_of_pods={"team": "checkout"},
    )
)
