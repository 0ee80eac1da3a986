"""A construct of our own, outside the package: a Redis cache that an application finds by value."""

from collections.abc import Iterable
from typing import Literal

from k8spatterns import Construct, Part, SidecarDeployment
from k8spatterns.api import k8s
from k8spatterns.types import DnsLabel, Quantity

REDIS_PORT = 6379


class Cache(Construct):
    """A Redis cache without persistence.

    Fields:
        name: of the cache and its Service.
        memory: how much it may hold; 128Mi by default.
        eviction: what goes first when it is full; the least recently used by default.
    """

    name: DnsLabel
    memory: Quantity = "128Mi"
    eviction: Literal["allkeys-lru", "allkeys-lfu", "volatile-ttl", "noeviction"] = "allkeys-lru"

    def compose(self) -> Iterable[Part]:
        """Yield a ConfigMap of our own, and a smaller construct."""
        yield k8s.ConfigMap(
            metadata=k8s.ObjectMeta(name=f"{self.name}-config"),
            data={"redis.conf": f"maxmemory-policy {self.eviction}\nsave ''\nappendonly no\n"},
        )
        yield self.workload()

    def workload(self) -> SidecarDeployment:
        """Return the workload, for whoever wants to refer to it."""
        from k8spatterns import Port, Resources, Volume

        return SidecarDeployment(
            name=self.name,
            image="redis:7.4.1",
            args=["/etc/redis/redis.conf"],
            ports=[Port(number=REDIS_PORT, name="redis")],
            resources=Resources(
                requests={"cpu": "50m", "memory": self.memory},
                limits={"cpu": "500m", "memory": self.memory},
            ),
            volumes=[Volume(name="config", config_map=f"{self.name}-config", at="/etc/redis")],
            writable_paths=["/data"],
        )

    def address(self) -> str:
        """Return the host and port under which Pods of the namespace find it."""
        return f"{self.name}:{REDIS_PORT}"
