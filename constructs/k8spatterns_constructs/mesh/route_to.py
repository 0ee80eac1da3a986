"""`RouteTo`: where a share of the requests goes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Self

from pydantic import model_validator

from k8spatterns.api.istio.networking_v1 import (
    SidecarSpecOutboundTrafficPolicyEgressProxy as Destination,
)
from k8spatterns.api.istio.networking_v1 import (
    SidecarSpecOutboundTrafficPolicyEgressProxyPort as DestinationPort,
)
from k8spatterns.types import DnsLabel, Many, PortNumber
from k8spatterns.value import Value
from k8spatterns_constructs.mesh.http_headers import HeaderChanges
from k8spatterns_constructs.mesh.mesh_service import (
    HostTarget,
    host_of,
    host_ports,
    host_refusal,
)
from k8spatterns_constructs.mesh.mesh_types import Weight
from k8spatterns_constructs.mesh.subset import Subset

_ALL = 100


class RouteTo(Value):
    """Where requests go, or a share of them.

    Fields:
        subset: one version of the host, by value; a name only for a host outside of this route.
            All Pods by default.
        host: another host than the route's own: a workload, a `SharedService`, or its name.
        port: of the Service; needed where it has several.
        weight: percent of the requests; all shares of a rule are 100 together.
        headers: changes for this share only; none by default.

    Raises:
        InvalidConstructError: a workload without a Service, or a port that the Service has not.

    See https://istio.io/latest/docs/reference/config/networking/virtual-service/#Destination
    """

    subset: Subset | DnsLabel | None = None
    host: HostTarget | None = None
    port: PortNumber | None = None
    weight: Weight | None = None
    headers: HeaderChanges | None = None

    @model_validator(mode="after")
    def _exists(self) -> Self:
        if self.host is None:
            if isinstance(self.subset, str):
                raise ValueError(
                    f'"{self.subset}" is only the name of a subset\n'
                    "hint: give the Subset itself, so that the DestinationRule has it, too"
                )
            return self
        if isinstance(self.subset, Subset):
            raise ValueError(
                "the subsets of another host are in its own DestinationRule\n"
                f'hint: write subset="{self.subset.name}", and the Subset in the route of that host'
            )
        if message := host_refusal(self.host) or port_refusal(self.host, self.port):
            raise ValueError(message)
        return self

    def destination(self, own: HostTarget) -> Destination:
        """Return the destination as the API has it.

        Args:
            own: the host of the route.
        """
        subset = self.subset.name if isinstance(self.subset, Subset) else self.subset
        return Destination(
            host=host_of(own if self.host is None else self.host),
            subset=subset,
            port=None if self.port is None else DestinationPort(number=self.port),
        )


def port_refusal(target: HostTarget, port: int | None) -> str | None:
    """Return why a target's port is the wrong one, or must be said."""
    known = host_ports(target)
    if known is None:
        return None
    listed = ", ".join(map(str, known)) or "none"
    if port is None and len(known) > 1:
        return f"{host_of(target)} has several ports: {listed}\nhint: write port=..."
    if port is not None and port not in known:
        return f"{host_of(target)} has no port {port}; it has: {listed}"
    return None


def routes(to: Many[RouteTo | Subset] | RouteTo | Subset | None) -> tuple[RouteTo, ...]:
    """Return the destinations of a rule: one or several, of which a Subset is all requests."""
    given = (to,) if isinstance(to, RouteTo | Subset) else to or ()
    return tuple(RouteTo(subset=item) if isinstance(item, Subset) else item for item in given)


def weights_refusal(shares: Sequence[RouteTo]) -> str | None:
    """Return why the weights of a rule's destinations are not 100 together."""
    weights = [share.weight for share in shares]
    if len(shares) < 2 and weights in ([], [None], [_ALL]):  # noqa: PLR2004 - one needs no weight
        return None
    if None in weights:
        return (
            "several destinations share the requests, and one has no weight\n"
            "hint: RouteTo(subset=..., weight=...) for each"
        )
    total = sum(weight or 0 for weight in weights)
    if total != _ALL:
        return f"the weights are {total} together\nhint: they are percent, so make them 100"
    return None
