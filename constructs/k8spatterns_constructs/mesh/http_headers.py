"""`HeaderChanges` and `CorsPolicy`: what routes do with headers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal, Self, TypeAlias

from pydantic import AfterValidator, Field, field_validator, model_validator

from k8spatterns.api.istio.networking_v1 import (
    VirtualServiceSpecHttpCorsPolicy,
    VirtualServiceSpecHttpHeaders,
    VirtualServiceSpecHttpHeadersRequest,
)
from k8spatterns.syntax.duration import nanoseconds
from k8spatterns.syntax.names import http_header_name
from k8spatterns.syntax.shown import shown
from k8spatterns.types import Many
from k8spatterns.value import Value
from k8spatterns_constructs.mesh.mesh_types import HeaderValue, MeshDuration, duration_text
from k8spatterns_constructs.mesh.text_match import Text, as_match

Method = Literal["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "CONNECT", "OPTIONS", "TRACE"]
AUTHORITY = (":authority", "host")
_SECOND = 1_000_000_000


def _name(text: str) -> str:
    if text.lower() in AUTHORITY:
        return text
    if text.startswith(":"):
        raise ValueError(f"{shown(text)} is the proxy's own and can't be changed")
    if not text.strip("_") or http_header_name(text.replace("_", "-")):
        raise ValueError(f"{shown(text)} is no name of a header: letters, digits, '-' and '_'")
    return text


def _cors_name(text: str) -> str:
    return text if text == "*" else _name(text)


HeaderName: TypeAlias = Annotated[str, AfterValidator(_name)]
CorsHeader: TypeAlias = Annotated[str, AfterValidator(_cors_name)]
Headers: TypeAlias = Mapping[HeaderName, HeaderValue]


class HeaderChanges(Value):
    """Headers that are set, added or removed on the way.

    Fields:
        set_request, set_response: by name, in place of what is there; none by default.
        add_request, add_response: by name, beside what is there; none by default.
        remove_request, remove_response: names; none by default.

    Raises:
        InvalidConstructError: a header that the proxy does not let anybody change, or no change.

    See https://istio.io/latest/docs/reference/config/networking/virtual-service/#Headers
    """

    set_request: Headers = Field(default_factory=dict)
    add_request: Headers = Field(default_factory=dict)
    remove_request: Many[HeaderName] = ()
    set_response: Headers = Field(default_factory=dict)
    add_response: Headers = Field(default_factory=dict)
    remove_response: Many[HeaderName] = ()

    @model_validator(mode="after")
    def _can_be_changed(self) -> Self:
        if not any(getattr(self, field) for field in type(self).model_fields):
            raise ValueError("no header is changed\nhint: leave it out")
        fixed = (*self.remove_request, *self.set_response, *self.add_response)
        for name in (*fixed, *self.remove_response):
            if name.lower() in AUTHORITY:
                raise ValueError(
                    f"{name} can only be set on requests\n"
                    'hint: set_request={"host": "..."}, or Rewrite(authority="...")'
                )
        if len(self.authorities()) > 1:
            raise ValueError("the host of a request is set twice\nhint: set it once")
        return self

    def authorities(self) -> list[str]:
        """Return what the host of the request is set to."""
        changes = (*self.set_request.items(), *self.add_request.items())
        return [value for name, value in changes if name.lower() in AUTHORITY]

    def spec(self) -> VirtualServiceSpecHttpHeaders:
        """Return the changes as the API has them."""
        return VirtualServiceSpecHttpHeaders(
            request=_changes(self.set_request, self.add_request, self.remove_request),
            response=_changes(self.set_response, self.add_response, self.remove_response),
        )


def _changes(
    new: Headers, more: Headers, gone: Many[HeaderName]
) -> VirtualServiceSpecHttpHeadersRequest | None:
    if not (new or more or gone):
        return None
    return VirtualServiceSpecHttpHeadersRequest(
        set=dict(new) or None, add=dict(more) or None, remove=list(gone) or None
    )


class CorsPolicy(Value):
    """Which pages of other origins may send requests.

    Fields:
        allow_origins: such as `https://shop.example.com` or `TextMatch(regex=...)`, at least one.
        allow_methods: none but the simple ones by default.
        allow_headers, expose_headers: names, or `*`; none by default.
        allow_credentials: whether cookies may come along; False by default.
        max_age: how long a browser may remember the answer, in whole seconds; its own by default.
        unmatched_preflights: whether a preflight request of another origin goes on to the
            application, `FORWARD` as by default, or ends at the proxy, `IGNORE`.

    Raises:
        InvalidConstructError: no origin, a header whose name HTTP does not allow, an age with a
            fraction of a second, or credentials for every origin.

    See https://istio.io/latest/docs/reference/config/networking/virtual-service/#CorsPolicy
    """

    allow_origins: Many[Text]
    allow_methods: Many[Method] = ()
    allow_headers: Many[CorsHeader] = ()
    expose_headers: Many[CorsHeader] = ()
    allow_credentials: bool = False
    max_age: MeshDuration | None = None
    unmatched_preflights: Literal["FORWARD", "IGNORE"] | None = None

    @field_validator("max_age")
    @classmethod
    def _whole_seconds(cls, age: MeshDuration | None) -> MeshDuration | None:
        text = duration_text(age)
        if text is not None and (nanoseconds(text) or 0) % _SECOND:
            raise ValueError(f"{text} has a fraction of a second\nhint: write whole seconds")
        return age

    @model_validator(mode="after")
    def _origins_are_told(self) -> Self:
        if not self.allow_origins:
            raise ValueError('a policy needs an origin\nhint: ["https://shop.example.com"]')
        if any(
            as_match(origin).present or as_match(origin).exact == ""
            for origin in self.allow_origins
        ):
            raise ValueError("an origin must not be empty")
        anybody = any(as_match(origin).exact == "*" for origin in self.allow_origins)
        if anybody and self.allow_credentials:
            raise ValueError("browsers refuse credentials for the origin *\nhint: name the origins")
        return self

    def spec(self) -> VirtualServiceSpecHttpCorsPolicy:
        """Return the policy as the API has it."""
        return VirtualServiceSpecHttpCorsPolicy(
            allow_origins=[as_match(origin).match() for origin in self.allow_origins],
            allow_methods=[*self.allow_methods] or None,
            allow_headers=list(self.allow_headers) or None,
            expose_headers=list(self.expose_headers) or None,
            allow_credentials=self.allow_credentials or None,
            max_age=duration_text(self.max_age),
            unmatched_preflights=self.unmatched_preflights,
        )
