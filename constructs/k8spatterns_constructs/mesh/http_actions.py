"""What a route can do with a request beside sending it on."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import Field, field_validator, model_validator

from k8spatterns.api.istio.networking_v1 import (
    VirtualServiceSpecHttpDelegate,
    VirtualServiceSpecHttpDirectResponse,
    VirtualServiceSpecHttpDirectResponseBody,
    VirtualServiceSpecHttpFault,
    VirtualServiceSpecHttpFaultAbort,
    VirtualServiceSpecHttpFaultDelay,
    VirtualServiceSpecHttpMirrorPercentage,
    VirtualServiceSpecHttpRedirect,
    VirtualServiceSpecHttpRewrite,
    VirtualServiceSpecHttpRewriteUriRegexRewrite,
)
from k8spatterns.types import DnsLabel, PortNumber
from k8spatterns.value import Value
from k8spatterns_constructs.mesh.mesh_types import MeshDuration, Percentage, duration_text
from k8spatterns_constructs.mesh.route_to import RouteTo
from k8spatterns_constructs.mesh.specs import spec_of
from k8spatterns_constructs.mesh.text_match import re2_refusal

GrpcStatus = Literal[
    "OK",
    "CANCELLED",
    "UNKNOWN",
    "INVALID_ARGUMENT",
    "DEADLINE_EXCEEDED",
    "NOT_FOUND",
    "ALREADY_EXISTS",
    "PERMISSION_DENIED",
    "RESOURCE_EXHAUSTED",
    "FAILED_PRECONDITION",
    "ABORTED",
    "OUT_OF_RANGE",
    "UNIMPLEMENTED",
    "INTERNAL",
    "UNAVAILABLE",
    "DATA_LOSS",
    "UNAUTHENTICATED",
]
_MEGABYTE = 1024 * 1024


class Redirect(Value):
    """Answers with another address, in place of a destination.

    Fields:
        uri: the whole path; the request's own by default.
        authority: the host; the request's own by default.
        scheme: the request's own by default.
        port: the request's own by default.
        derive_port: the port of the scheme, or that of the request, in place of `port`.
        code: the status, 301 by default.

    Raises:
        InvalidConstructError: nothing would be different, or two ports.

    See https://istio.io/latest/docs/reference/config/networking/virtual-service/#HTTPRedirect
    """

    uri: str | None = None
    authority: str | None = None
    scheme: Literal["http", "https"] | None = None
    port: PortNumber | None = None
    derive_port: Literal["FROM_PROTOCOL_DEFAULT", "FROM_REQUEST_PORT"] | None = None
    code: Literal[301, 302, 303, 307, 308] | None = None

    @model_validator(mode="after")
    def _leads_elsewhere(self) -> Self:
        if not any((self.uri, self.authority, self.scheme, self.port, self.derive_port)):
            raise ValueError("the redirect leads where it came from\nhint: uri=, authority=, ...")
        if self.port is not None and self.derive_port is not None:
            raise ValueError("port and derive_port exclude each other\nhint: leave one out")
        return self

    def spec(self) -> VirtualServiceSpecHttpRedirect:
        """Return the redirect as the API has it."""
        return VirtualServiceSpecHttpRedirect(
            uri=self.uri or None,
            authority=self.authority or None,
            scheme=self.scheme,
            port=self.port,
            derive_port=self.derive_port,
            redirect_code=self.code,
        )


class DirectResponse(Value):
    """Answers at the proxy, in place of a destination.

    Fields:
        status: 200 to 599.
        body: up to 1 MiB; empty by default.

    See https://istio.io/latest/docs/reference/config/networking/virtual-service/
    """

    status: int = Field(ge=200, le=599)
    body: str | None = None

    @field_validator("body")
    @classmethod
    def _fits(cls, body: str | None) -> str | None:
        if body is not None and len(body.encode(errors="surrogatepass")) > _MEGABYTE:
            raise ValueError("a body has at most 1 MiB\nhint: serve it from an application")
        return body

    def spec(self) -> VirtualServiceSpecHttpDirectResponse:
        """Return the response as the API has it."""
        body = self.body
        return VirtualServiceSpecHttpDirectResponse(
            status=self.status,
            body=None if body is None else VirtualServiceSpecHttpDirectResponseBody(string=body),
        )


class Rewrite(Value):
    r"""Changes path or host of a request before it goes on.

    Fields:
        uri: in place of the path, or of the prefix that the rule matches.
        authority: in place of the host.
        regex: an RE2 expression of which each match in the path is replaced by `substitution`.
        substitution: may refer to groups as `\1`.

    Raises:
        InvalidConstructError: nothing to change, `uri` with `regex`, or one of `regex` and
            `substitution` without the other.

    See https://istio.io/latest/docs/reference/config/networking/virtual-service/#HTTPRewrite
    """

    uri: str | None = None
    authority: str | None = None
    regex: str | None = None
    substitution: str | None = None

    @model_validator(mode="after")
    def _one_change(self) -> Self:
        if not any((self.uri, self.authority, self.regex)):
            raise ValueError("nothing is rewritten\nhint: uri=, authority=, or regex=")
        if self.uri is not None and self.regex is not None:
            raise ValueError("uri and regex exclude each other\nhint: leave one out")
        if bool(self.regex) != bool(self.substitution):
            raise ValueError("an expression and its substitution go together\nhint: write both")
        if self.regex and (message := re2_refusal(self.regex)):
            raise ValueError(message)
        return self

    def spec(self) -> VirtualServiceSpecHttpRewrite:
        """Return the rewrite as the API has it."""
        regex = self.regex
        return VirtualServiceSpecHttpRewrite(
            uri=self.uri or None,
            authority=self.authority or None,
            uri_regex_rewrite=VirtualServiceSpecHttpRewriteUriRegexRewrite(
                match=regex, rewrite=self.substitution
            )
            if regex
            else None,
        )


def percentage(value: float | None) -> VirtualServiceSpecHttpMirrorPercentage | None:
    """Return a percentage as the API has it."""
    return None if value is None else VirtualServiceSpecHttpMirrorPercentage(value=float(value))


class Delay(Value):
    """Lets requests wait, to see what slowness does.

    Fields:
        fixed_delay: how long.
        percentage: of the requests; all by default.

    See https://istio.io/latest/docs/tasks/traffic-management/fault-injection/
    """

    fixed_delay: MeshDuration
    percentage: Percentage = 100

    def spec(self) -> VirtualServiceSpecHttpFaultDelay:
        """Return the delay as the API has it."""
        return VirtualServiceSpecHttpFaultDelay(
            fixed_delay=duration_text(self.fixed_delay), percentage=percentage(self.percentage)
        )


class Abort(Value):
    """Lets requests fail, to see what failures do.

    Fields:
        http_status: 200 to 599.
        grpc_status: such as `UNAVAILABLE`, in place of `http_status`.
        percentage: of the requests; all by default.

    Raises:
        InvalidConstructError: not exactly one status.

    See https://istio.io/latest/docs/tasks/traffic-management/fault-injection/
    """

    http_status: int | None = Field(default=None, ge=200, le=599)
    grpc_status: GrpcStatus | None = None
    percentage: Percentage = 100

    @model_validator(mode="after")
    def _one_status(self) -> Self:
        if (self.http_status is None) == (self.grpc_status is None):
            raise ValueError("an abort has one status\nhint: http_status=503, or grpc_status=")
        return self

    def spec(self) -> VirtualServiceSpecHttpFaultAbort:
        """Return the abort as the API has it."""
        return VirtualServiceSpecHttpFaultAbort(
            http_status=self.http_status,
            grpc_status=self.grpc_status,
            percentage=percentage(self.percentage),
        )


class Fault(Value):
    """Faults that are put into requests on purpose.

    Fields:
        delay: lets requests wait; none by default.
        abort: lets requests fail; none by default.

    Raises:
        InvalidConstructError: neither.

    See https://istio.io/latest/docs/tasks/traffic-management/fault-injection/
    """

    delay: Delay | None = None
    abort: Abort | None = None

    @model_validator(mode="after")
    def _a_fault(self) -> Self:
        if self.delay is None and self.abort is None:
            raise ValueError("a fault delays or aborts\nhint: delay=Delay(...) or abort=Abort(...)")
        return self

    def spec(self) -> VirtualServiceSpecHttpFault:
        """Return the faults as the API has them."""
        return VirtualServiceSpecHttpFault(delay=spec_of(self.delay), abort=spec_of(self.abort))


class Mirror(Value):
    """Sends copies of requests to another place, whose answers nobody sees.

    Fields:
        to: where the copies go; its weight and headers must be open.
        percentage: of the requests; all by default.

    Raises:
        InvalidConstructError: a destination with a weight or headers.

    See https://istio.io/latest/docs/tasks/traffic-management/mirroring/
    """

    to: RouteTo
    percentage: Percentage = 100

    @model_validator(mode="after")
    def _only_a_place(self) -> Self:
        if self.to.weight is not None or self.to.headers is not None:
            raise ValueError(
                "copies have no weight and no headers of their own\nhint: write percentage="
            )
        return self


class DelegateTo(Value):
    """A VirtualService of another team that says what happens to the requests of a rule.

    Fields:
        name: of the VirtualService.
        namespace: that it is in; the route's own by default.

    See https://istio.io/latest/docs/reference/config/networking/virtual-service/#Delegate
    """

    name: DnsLabel
    namespace: DnsLabel | None = None

    def spec(self) -> VirtualServiceSpecHttpDelegate:
        """Return the reference as the API has it."""
        return VirtualServiceSpecHttpDelegate(name=self.name, namespace=self.namespace)
