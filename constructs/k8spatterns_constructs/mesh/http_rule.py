"""`HttpRule`: what happens to some of the requests to a host."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Self

from pydantic import model_validator

from k8spatterns.api.istio.networking_v1 import (
    VirtualServiceSpecHttp,
    VirtualServiceSpecHttpMirrors,
    VirtualServiceSpecHttpRoute,
)
from k8spatterns.types import Many
from k8spatterns.value import Value
from k8spatterns_constructs.mesh.http_actions import (
    DelegateTo,
    DirectResponse,
    Fault,
    Mirror,
    Redirect,
    Rewrite,
    percentage,
)
from k8spatterns_constructs.mesh.http_headers import CorsPolicy, HeaderChanges
from k8spatterns_constructs.mesh.http_match import HttpMatch
from k8spatterns_constructs.mesh.mesh_service import HostTarget
from k8spatterns_constructs.mesh.mesh_types import MeshDuration, duration_text
from k8spatterns_constructs.mesh.retry_policy import RetryPolicy
from k8spatterns_constructs.mesh.route_to import RouteTo, port_refusal, routes, weights_refusal
from k8spatterns_constructs.mesh.specs import spec_of
from k8spatterns_constructs.mesh.subset import Subset

_INSTEAD = ("redirect", "direct_response", "delegate")
# Beside a delegate, Istio takes none of these from the rule that delegates.
_OF_A_DESTINATION = ("to", "rewrite", "fault", "mirrors", "timeout", "retries")


class HttpRule(Value):
    """What happens to some of the requests to a host: the first rule that matches decides.

    Fields:
        match: which requests; several are alternatives, none is every request.
        to: where they go: a `Subset`, a `RouteTo`, or several with weights; by default all Pods of
            the route's host.
        redirect, direct_response: answer in place of a destination.
        delegate: leaves the rest to another VirtualService, in place of a destination.
        rewrite: changes path or host; none by default.
        timeout: until the request must be answered; none by default. `retries` may say it, too.
        retries: how often failures are tried again; Istio's two times by default.
        fault: delays and failures on purpose; none by default.
        mirrors: copies of requests to elsewhere; none by default.
        cors: pages of other origins; none by default.
        headers: changes of headers; none by default.
        name: for the proxy's logs; none by default.

    Raises:
        InvalidConstructError: weights that are not 100 together, a destination beside a redirect, a
            direct response or a delegate, retries that do not fit in the timeout, a host that is
            set twice.

    See https://istio.io/latest/docs/reference/config/networking/virtual-service/#HTTPRoute
    """

    match: Many[HttpMatch] | HttpMatch = ()
    to: Many[RouteTo | Subset] | RouteTo | Subset | None = None
    redirect: Redirect | None = None
    direct_response: DirectResponse | None = None
    delegate: DelegateTo | None = None
    rewrite: Rewrite | None = None
    timeout: MeshDuration | None = None
    retries: RetryPolicy | None = None
    fault: Fault | None = None
    mirrors: Many[Mirror] = ()
    cors: CorsPolicy | None = None
    headers: HeaderChanges | None = None
    name: str | None = None

    @model_validator(mode="after")
    def _one_answer(self) -> Self:
        given = [field for field in _INSTEAD if getattr(self, field) is not None]
        if len(given) > 1:
            raise ValueError(f"{' and '.join(given)} exclude each other\nhint: leave one out")
        beside = [field for field in _OF_A_DESTINATION if getattr(self, field)]
        if given and beside:
            raise ValueError(
                f"{given[0]} stands in place of a destination, so {' and '.join(beside)} has no "
                "effect\nhint: leave it out"
            )
        if message := weights_refusal(routes(self.to)):
            raise ValueError(message)
        return self

    @model_validator(mode="after")
    def _delegates_what_it_can(self) -> Self:
        if self.delegate is None:
            return self
        field = next((f for match in self.matches() for f in match.expressions()), None)
        if field is not None:
            raise ValueError(
                f"Istio delegates by no regular expression, and {field} is one\n"
                "hint: match exactly or by prefix, and the rest in the delegate"
            )
        return self

    @model_validator(mode="after")
    def _time_fits(self) -> Self:
        retries = self.retries
        if retries is None or self.timeout is None:
            return self
        if retries.timeout is not None:
            raise ValueError(
                "both the rule and its retries have a timeout\nhint: leave one of them out"
            )
        if message := retries.too_long_for(self.timeout):
            raise ValueError(message)
        return self

    @model_validator(mode="after")
    def _host_set_once(self) -> Self:
        rewritten = self.rewrite is not None and self.rewrite.authority
        if rewritten and self.headers is not None and self.headers.authorities():
            raise ValueError(
                "rewrite and headers both set the host of the request\nhint: leave one out"
            )
        return self

    def matches(self) -> tuple[HttpMatch, ...]:
        """Return the matches, of which one is enough."""
        return (self.match,) if isinstance(self.match, HttpMatch) else tuple(self.match)

    @property
    def sends(self) -> bool:
        """Whether requests go on to a destination."""
        return not any(getattr(self, field) for field in _INSTEAD)

    def shares(self) -> tuple[RouteTo, ...]:
        """Return the destinations, with their weights."""
        if not self.sends:
            return ()
        return routes(self.to) or (RouteTo(),)

    def destinations(self) -> Iterator[RouteTo]:
        """Yield every place that requests or copies of them go to."""
        yield from self.shares()
        yield from (mirror.to for mirror in self.mirrors)

    def refusal_for(self, own: HostTarget) -> str | None:
        """Return why the rule does not fit the host of a route."""
        places = (place for place in self.destinations() if place.host is None)
        return next(filter(None, (port_refusal(own, place.port) for place in places)), None)

    def spec(self, own: HostTarget) -> VirtualServiceSpecHttp:
        """Return the rule as the API has it.

        Args:
            own: the host of the route.
        """
        timeout = self.timeout or (self.retries.timeout if self.retries else None)
        return VirtualServiceSpecHttp(
            name=self.name,
            match=[match.spec() for match in self.matches()] or None,
            route=[_share(share, own) for share in self.shares()] or None,
            redirect=spec_of(self.redirect),
            direct_response=spec_of(self.direct_response),
            delegate=spec_of(self.delegate),
            rewrite=spec_of(self.rewrite),
            timeout=duration_text(timeout),
            retries=spec_of(self.retries),
            fault=spec_of(self.fault),
            mirrors=[_mirror(mirror, own) for mirror in self.mirrors] or None,
            cors_policy=spec_of(self.cors),
            headers=spec_of(self.headers),
        )


def _share(share: RouteTo, own: HostTarget) -> VirtualServiceSpecHttpRoute:
    return VirtualServiceSpecHttpRoute(
        destination=share.destination(own),
        weight=share.weight,
        headers=spec_of(share.headers),
    )


def _mirror(mirror: Mirror, own: HostTarget) -> VirtualServiceSpecHttpMirrors:
    return VirtualServiceSpecHttpMirrors(
        destination=mirror.to.destination(own), percentage=percentage(mirror.percentage)
    )
