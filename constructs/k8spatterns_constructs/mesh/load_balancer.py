"""`LoadBalancer`: which Pod of a host gets a request."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Self

from pydantic import Field, model_validator

from k8spatterns.api.istio.networking_v1 import (
    DestinationRuleLoadBalancerConsistentHashHttpCookie,
    DestinationRuleLoadBalancerLocalityLbSettingDistribute,
    DestinationRuleLoadBalancerLocalityLbSettingFailover,
    DestinationRuleSpecTrafficPolicyLoadBalancer,
    DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHash,
    DestinationRuleSpecTrafficPolicyLoadBalancerWarmup,
    DestinationRuleTrafficPolicyLoadBalancerLocalityLbSetting,
)
from k8spatterns.api.istio.networking_v1 import (
    DestinationRuleLoadBalancerConsistentHashRingHash as RingHash,
)
from k8spatterns.api.istio.networking_v1 import (
    DestinationRuleTrafficPolicyLoadBalancerConsistentHashMaglev as Maglev,
)
from k8spatterns.types import Many, PositiveCount, as_go_duration
from k8spatterns.value import Value
from k8spatterns_constructs.mesh.mesh_types import MeshDuration, Percentage, Weight, duration_text
from k8spatterns_constructs.mesh.specs import spec_of

Simple = Literal["ROUND_ROBIN", "LEAST_REQUEST", "RANDOM", "PASSTHROUGH"]

_ALL = 100
_LARGEST_TABLE = 5_000_011
_TOPOLOGY = (
    "topology.kubernetes.io/region",
    "topology.kubernetes.io/zone",
    "topology.istio.io/subzone",
)


def _is_prime(number: int) -> bool:
    return number > 1 and all(number % factor for factor in range(2, int(number**0.5) + 1))


class HttpCookie(Value):
    """The cookie that ties a client to a Pod.

    Fields:
        name: of the cookie.
        path: that it is for; none by default.
        ttl: how long it lives; without one it must be there already, and `0s` ends with
            the session.

    See https://istio.io/latest/docs/reference/config/networking/destination-rule/
    """

    name: str = Field(min_length=1)
    path: str | None = None
    ttl: MeshDuration | Literal["0s"] | None = None

    def spec(self) -> DestinationRuleLoadBalancerConsistentHashHttpCookie:
        """Return the cookie as the API has it."""
        return DestinationRuleLoadBalancerConsistentHashHttpCookie(
            name=self.name, path=self.path, ttl=duration_text(self.ttl)
        )


class ConsistentHash(Value):
    """Requests with the same value go to the same Pod, as long as it is there.

    Fields:
        header, query_parameter: the name of what has the value.
        cookie: the cookie that has it.
        source_ip: True takes the client's address; False by default.
        minimum_ring_size: entries of the ring; Envoy's 1024 by default.
        maglev_table_size: takes Maglev in place of a ring; a prime number below 5000011.

    Raises:
        InvalidConstructError: not exactly one of `header`, `query_parameter`, `cookie` and
            `source_ip`, or a table of a wrong size.

    See https://istio.io/latest/docs/reference/config/networking/destination-rule/
    """

    header: str | None = None
    query_parameter: str | None = None
    cookie: HttpCookie | None = None
    source_ip: bool = False
    minimum_ring_size: PositiveCount | None = None
    maglev_table_size: PositiveCount | None = None

    @model_validator(mode="after")
    def _one_value(self) -> Self:
        fields = ("header", "query_parameter", "cookie", "source_ip")
        given = [field for field in fields if getattr(self, field)]
        if len(given) != 1:
            what = " and ".join(given) or "nothing"
            raise ValueError(
                f"the hash is of one value, and {what} is given\nhint: one of {', '.join(fields)}"
            )
        size = self.maglev_table_size
        if size is not None and self.minimum_ring_size is not None:
            raise ValueError("a ring and Maglev exclude each other\nhint: leave one out")
        if size is not None and not (size < _LARGEST_TABLE and _is_prime(size)):
            raise ValueError(
                f"{size} is no prime number below {_LARGEST_TABLE}\nhint: 65537 is Envoy's own"
            )
        return self

    def spec(self) -> DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHash:
        """Return the settings as the API has them."""
        ring, table = self.minimum_ring_size, self.maglev_table_size
        return DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHash(
            http_header_name=self.header or None,
            http_query_parameter_name=self.query_parameter or None,
            use_source_ip=self.source_ip or None,
            http_cookie=spec_of(self.cookie),
            ring_hash=None if ring is None else RingHash(minimum_ring_size=ring),
            maglev=None if table is None else Maglev(table_size=table),
        )


class Localities(Value):
    """How requests are spread over regions and zones.

    Fields:
        distribute: by the client's locality (`region/zone/*`), percent for each of the Pods'
            localities, 100 in all; none by default.
        failover: by region, the region that takes over; none by default.
        failover_priority: labels of which Pods share more with the client are preferred, such as
            `topology.kubernetes.io/region`; none by default.
        enabled: False turns off what the mesh does by itself; the mesh's setting by default.

    Raises:
        InvalidConstructError: `distribute` with `failover`, weights that are not 100, a failover to
            the same region or to something that is no region.

    See https://istio.io/latest/docs/tasks/traffic-management/locality-load-balancing/
    """

    distribute: Mapping[str, Mapping[str, Weight]] = Field(default_factory=dict)
    failover: Mapping[str, str] = Field(default_factory=dict)
    failover_priority: Many[str] = ()
    enabled: bool | None = None

    @model_validator(mode="after")
    def _one_kind(self) -> Self:
        if self.distribute and self.failover:
            raise ValueError("distribute and failover exclude each other\nhint: leave one out")
        clash = [label for label in self.failover_priority if label in _TOPOLOGY]
        if self.failover and clash:
            raise ValueError(
                f"failover and the label {clash[0]} of failover_priority exclude each other\n"
                "hint: leave one out"
            )
        return self

    @model_validator(mode="after")
    def _shares_are_whole(self) -> Self:
        for source, shares in self.distribute.items():
            if 0 in shares.values() or sum(shares.values()) != _ALL:
                raise ValueError(
                    f"the shares for {source} are {sum(shares.values())} percent in all\n"
                    "hint: 1 to 100 for each locality, 100 together"
                )
            _check_localities([*shares])
        _check_localities([*self.distribute])
        return self

    @model_validator(mode="after")
    def _other_region(self) -> Self:
        for source, target in self.failover.items():
            if source == target:
                raise ValueError(f"{source} can't take over from itself\nhint: another region")
            wrong = next((region for region in (source, target) if set(region) & {*"/*"}), None)
            if wrong is not None:
                raise ValueError(f'"{wrong}" is no region\nhint: write such as "europe-west1"')
        return self

    @property
    def fails_over(self) -> bool:
        """Whether Pods of another place take over."""
        return bool(self.failover or self.failover_priority)

    def spec(self) -> DestinationRuleTrafficPolicyLoadBalancerLocalityLbSetting:
        """Return the settings as the API has them."""
        return DestinationRuleTrafficPolicyLoadBalancerLocalityLbSetting(
            enabled=self.enabled,
            distribute=[
                DestinationRuleLoadBalancerLocalityLbSettingDistribute(
                    from_=source, to=dict(shares)
                )
                for source, shares in self.distribute.items()
            ]
            or None,
            failover=[
                DestinationRuleLoadBalancerLocalityLbSettingFailover(from_=source, to=target)
                for source, target in self.failover.items()
            ]
            or None,
            failover_priority=list(self.failover_priority) or None,
        )


def _check_localities(localities: list[str]) -> None:
    """Refuse localities that are malformed, or of which one holds another."""
    for index, locality in enumerate(localities):
        stem = locality.removesuffix("*")
        parts = locality.split("/")
        if "*" in stem or not all(parts) or len(parts) > len(_TOPOLOGY):
            raise ValueError(
                f'"{locality}" is no locality\n'
                'hint: write "region", "region/zone", "region/zone/subzone" or "region/*"'
            )
        for other in localities[:index]:
            if _within(locality, other) or _within(other, locality):
                raise ValueError(f"{other} and {locality} overlap\nhint: leave one out")


def _within(locality: str, other: str) -> bool:
    wide = other.removesuffix("*").rstrip("/")
    return not wide or locality == wide or locality.startswith(f"{wide}/")


class Warmup(Value):
    """A new Pod gets its share of requests bit by bit.

    Fields:
        duration: until the whole share.
        minimum_percent: of the share at the start; Envoy's 10 by default.
        aggression: how the share grows: 1.0, steadily, by default; above 1 faster at the start.

    See https://istio.io/latest/docs/reference/config/networking/destination-rule/
    """

    duration: MeshDuration
    minimum_percent: Percentage | None = None
    aggression: float | None = Field(default=None, ge=1)

    def spec(self) -> DestinationRuleSpecTrafficPolicyLoadBalancerWarmup:
        """Return the settings as the API has them."""
        return DestinationRuleSpecTrafficPolicyLoadBalancerWarmup(
            duration=as_go_duration(self.duration),
            minimum_percent=self.minimum_percent,
            aggression=self.aggression,
        )


class LoadBalancer(Value):
    """Which Pod of a host gets a request.

    Fields:
        simple: `LEAST_REQUEST` is Istio's default; `PASSTHROUGH` goes where the client wanted.
        consistent_hash: the same Pod for the same value, in place of `simple`.
        localities: how regions and zones share the requests; the mesh's setting by default.
        warmup: of new Pods, with `ROUND_ROBIN` or `LEAST_REQUEST`; none by default.

    Raises:
        InvalidConstructError: `simple` with `consistent_hash`, or a warm-up with what has none.

    See https://istio.io/latest/docs/reference/config/networking/destination-rule/
    """

    simple: Simple | None = None
    consistent_hash: ConsistentHash | None = None
    localities: Localities | None = None
    warmup: Warmup | None = None

    @model_validator(mode="after")
    def _one_way(self) -> Self:
        if self.simple is not None and self.consistent_hash is not None:
            raise ValueError("simple and consistent_hash exclude each other\nhint: leave one out")
        if not any((self.simple, self.consistent_hash, self.localities, self.warmup)):
            raise ValueError('a load balancer needs a setting\nhint: simple="LEAST_REQUEST"')
        warm = self.simple in (None, "ROUND_ROBIN", "LEAST_REQUEST") and not self.consistent_hash
        if self.warmup is not None and not warm:
            raise ValueError(
                "Envoy warms Pods up for ROUND_ROBIN and LEAST_REQUEST only\n"
                'hint: simple="LEAST_REQUEST", or no warmup'
            )
        return self

    @property
    def fails_over(self) -> bool:
        """Whether Pods of another place take over."""
        return self.localities is not None and self.localities.fails_over

    def spec(self) -> DestinationRuleSpecTrafficPolicyLoadBalancer:
        """Return the settings as the API has them."""
        return DestinationRuleSpecTrafficPolicyLoadBalancer(
            simple=self.simple,
            consistent_hash=spec_of(self.consistent_hash),
            locality_lb_setting=spec_of(self.localities),
            warmup=spec_of(self.warmup),
        )
