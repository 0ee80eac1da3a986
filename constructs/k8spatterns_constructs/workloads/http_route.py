"""`HttpRouteOptions`: how requests from outside reach a workload through the Gateway API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from pydantic import Field, field_validator

from k8spatterns.raw import RawObject
from k8spatterns.syntax.duration import format_go_duration
from k8spatterns.syntax.names import http_header_name
from k8spatterns.types import (
    AbsolutePath,
    Annotations,
    DnsLabel,
    DnsSubdomain,
    Many,
    PortName,
    PortNumber,
    Seconds,
    as_seconds,
)
from k8spatterns.value import Value
from k8spatterns_constructs.workloads.ingress import HostName

Tree = dict[str, Any]

# Seconds: the Gateway API's durations have at most five digits before each unit.
_LONGEST_TIMEOUT = 100_000 * 3600 - 1


class GatewayRef(Value):
    """The Gateway, or one listener of it, that a route belongs to.

    Fields:
        name: the Gateway's name.
        namespace: where it is; the route's own by default.
        section_name: the name of the listener; all of them by default.
        port: the port of the listener; any by default.

    See https://gateway-api.sigs.k8s.io/api-types/httproute/#attaching-to-gateways
    """

    name: DnsSubdomain
    namespace: DnsLabel | None = None
    section_name: DnsSubdomain | None = None
    port: PortNumber | None = None

    def tree(self) -> Tree:
        """Return the reference as the API has it."""
        return _said(
            name=self.name,
            namespace=self.namespace,
            sectionName=self.section_name,
            port=self.port,
        )


class RouteMatch(Value):
    """Which requests a route takes: those that fulfil all of this.

    Fields:
        path: `/` by default.
        path_type: `PathPrefix` by default.
        method: such as `GET`; any by default.
        headers: exact values by name; none by default.
        query: exact values of query parameters by name; none by default.

    Raises:
        InvalidConstructError: a header whose name HTTP does not allow.

    See https://gateway-api.sigs.k8s.io/api-types/httproute/#matches
    """

    path: AbsolutePath = "/"
    path_type: Literal["PathPrefix", "Exact", "RegularExpression"] = "PathPrefix"
    method: (
        Literal["GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH"]
        | None
    ) = None
    headers: Mapping[str, str] = Field(default_factory=dict)
    query: Mapping[str, str] = Field(default_factory=dict)

    @field_validator("headers")
    @classmethod
    def _headers_of_http(cls, headers: Mapping[str, str]) -> Mapping[str, str]:
        for name in headers:
            if message := http_header_name(name):
                raise ValueError(message)
        return headers

    def tree(self) -> Tree:
        """Return the match as the API has it."""
        return _said(
            path={"type": self.path_type, "value": self.path},
            method=self.method,
            headers=_pairs(self.headers),
            queryParams=_pairs(self.query),
        )


class HttpRouteOptions(Value):
    """How requests from outside reach a workload through the Gateway API.

    Fields:
        gateways: the Gateways that the route belongs to, at least one.
        hostnames: such as `shop.example.com` or `*.example.com`; by default those of the Gateway.
        matches: the requests that it takes, each match an alternative; all by default.
        request_timeout: seconds until a request without an answer fails, less than 100,000 hours;
            the Gateway's by default.
        port: the name of the workload's port; by default its first one.
        annotations: of the route; none by default.
        name: by default the workload's name.

    Raises:
        InvalidConstructError: no Gateway, or a timeout that is too long.

    See https://gateway-api.sigs.k8s.io/api-types/httproute/
    """

    gateways: Many[GatewayRef]
    hostnames: Many[HostName] = ()
    matches: Many[RouteMatch] = ()
    request_timeout: Seconds | None = None
    port: PortName | None = None
    annotations: Annotations | None = None
    name: DnsSubdomain | None = None

    @field_validator("gateways")
    @classmethod
    def _at_least_one(cls, gateways: Many[GatewayRef]) -> Many[GatewayRef]:
        if not gateways:
            raise ValueError(
                'a route belongs to a Gateway\nhint: write gateways=[GatewayRef(name="...")]'
            )
        return gateways

    @field_validator("request_timeout")
    @classmethod
    def _can_be_written(cls, timeout: Seconds | None) -> Seconds | None:
        if timeout is not None and as_seconds(timeout) > _LONGEST_TIMEOUT:
            raise ValueError(
                f"request_timeout is {timeout}; a Gateway takes less than 100,000 hours\n"
                "hint: write 0 for a timeout that never comes"
            )
        return timeout

    def route(
        self, name: str, labels: Mapping[str, str], annotations: Mapping[str, str], backend: Tree
    ) -> RawObject:
        """Return the HTTPRoute that sends requests to a back end.

        Args:
            name: of the workload.
            labels: of the route.
            annotations: of the route, beside those of these options.
            backend: the reference to the Service's port.
        """
        timeout = self.request_timeout
        request = None if timeout is None else format_go_duration(as_seconds(timeout))
        rule = _said(
            matches=[match.tree() for match in self.matches],
            timeouts=_said(request=request),
            backendRefs=[backend],
        )
        return RawObject(
            {
                "apiVersion": "gateway.networking.k8s.io/v1",
                "kind": "HTTPRoute",
                "metadata": _said(
                    name=self.name or name,
                    labels=dict(labels),
                    annotations={**annotations, **(self.annotations or {})},
                ),
                "spec": _said(
                    parentRefs=[gateway.tree() for gateway in self.gateways],
                    hostnames=list(self.hostnames),
                    rules=[rule],
                ),
            }
        )


def _pairs(values: Mapping[str, str]) -> list[Tree]:
    return [{"name": name, "value": value} for name, value in values.items()]


def _said(**fields: object) -> Tree:
    """Return the fields that say something."""
    return {name: value for name, value in fields.items() if value not in (None, [], {})}
