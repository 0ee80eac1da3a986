"""`HttpMatch`: which requests a rule is for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Self

from pydantic import Field, model_validator

from k8spatterns.api.istio.networking_v1 import (
    VirtualServiceSpecHttpCorsPolicyAllowOrigins as StringMatch,
)
from k8spatterns.api.istio.networking_v1 import VirtualServiceSpecHttpMatch
from k8spatterns.types import DnsLabel, Labels, Many, PortNumber
from k8spatterns.value import Value
from k8spatterns_constructs.mesh.istio_gateway import IstioGateway, gateway_reference
from k8spatterns_constructs.mesh.mesh_types import RequestHeader
from k8spatterns_constructs.mesh.text_match import Text, TextMatch, as_match

_CLAIMS = "@request.auth.claims"


class HttpMatch(Value):
    """Which requests a rule is for: those that fulfil all of this.

    Where a text can be compared, a plain text means the whole of it, and `TextMatch` says anything
    else. Several matches of a rule are alternatives.

    Fields:
        uri: the path, such as `/login` or `TextMatch(prefix="/api/")`; any by default.
        ignore_uri_case: whether capital letters of the path do not matter; False by default.
        method, scheme, authority: such as `GET`, `https`, `shop.example.com`; any by default.
        headers: by name, in lower case; `TextMatch()` only asks for the header. A name such as
            `@request.auth.claims.group` asks for a claim of the token, at gateways.
        without_headers: headers that a request must not have, by name, with what is in them.
        query_params: by name, an exact text or a regular expression.
        port: of the host, where it has several; any by default.
        source_labels: labels of the Pods that send the request; any by default.
        source_namespace: the namespace that they are in; any by default.
        gateways: the rule is only for requests from these gateways of the route, by value or as
            `mesh`; all of them by default.
        stat_prefix: a prefix of metrics of this match; none by default.
        name: of the match, for the proxy's logs; none by default.

    Raises:
        InvalidConstructError: nothing is asked for, or a header that Istio ignores or refuses.

    See https://istio.io/latest/docs/reference/config/networking/virtual-service/#HTTPMatchRequest
    """

    uri: Text | None = None
    ignore_uri_case: bool = False
    method: Text | None = None
    scheme: Text | None = None
    authority: Text | None = None
    headers: Mapping[RequestHeader, Text] = Field(default_factory=dict)
    without_headers: Mapping[RequestHeader, Text] = Field(default_factory=dict)
    query_params: Mapping[str, Text] = Field(default_factory=dict)
    port: PortNumber | None = None
    source_labels: Labels = Field(default_factory=dict)
    source_namespace: DnsLabel | None = None
    gateways: Many[IstioGateway | str] = ()
    stat_prefix: str | None = None
    name: str | None = None

    @model_validator(mode="after")
    def _says_what(self) -> Self:
        for field in ("uri", "method", "scheme", "authority"):
            value: TextMatch | str | None = getattr(self, field)
            if value is not None and as_match(value).present:
                raise ValueError(
                    f"every request has {_article(field)}\n"
                    f"hint: TextMatch(exact=...), prefix= or regex= for {field}"
                )
        for name, value in self.query_params.items():
            if as_match(value).prefix is not None:
                raise ValueError(
                    f'Istio compares the query parameter "{name}" exactly or by an expression\n'
                    'hint: TextMatch(regex="...")'
                )
        return self

    @model_validator(mode="after")
    def _asks_something(self) -> Self:
        if self.empty:
            raise ValueError(
                "a match that asks nothing is for every request\n"
                "hint: leave match out of the last rule instead"
            )
        if self.ignore_uri_case and self.uri is None:
            raise ValueError("ignore_uri_case needs uri=")
        return self

    @property
    def empty(self) -> bool:
        """Whether it is for every request."""
        asked = set(type(self).model_fields) - {"name", "stat_prefix", "ignore_uri_case"}
        return not any(getattr(self, field) for field in asked)

    def claims(self) -> Iterator[str]:
        """Yield the claims of tokens that it asks for."""
        names = (*self.headers, *self.without_headers)
        yield from (name for name in names if name.startswith(_CLAIMS))

    def expressions(self) -> Iterator[str]:
        """Yield the fields that are compared with a regular expression."""
        for field in ("uri", "method", "scheme", "authority"):
            value: TextMatch | str | None = getattr(self, field)
            if isinstance(value, TextMatch) and value.regex is not None:
                yield field
        for field in ("headers", "without_headers", "query_params"):
            texts: Mapping[str, TextMatch | str] = getattr(self, field)
            yield from (f"{field}[{name}]" for name, text in texts.items() if as_match(text).regex)

    def traffic(self) -> VirtualServiceSpecHttpMatch:
        """Return what tells requests apart, without names: two equal ones are one match."""
        return VirtualServiceSpecHttpMatch(
            uri=_text(self.uri),
            ignore_uri_case=self.ignore_uri_case or None,
            method=_text(self.method),
            scheme=_text(self.scheme),
            authority=_text(self.authority),
            headers=_texts(self.headers),
            without_headers=_texts(self.without_headers),
            query_params=_texts(self.query_params),
            port=self.port,
            source_labels=dict(self.source_labels) or None,
            source_namespace=self.source_namespace,
            gateways=[gateway_reference(gateway) for gateway in self.gateways] or None,
        )

    def spec(self) -> VirtualServiceSpecHttpMatch:
        """Return the match as the API has it."""
        match = self.traffic()
        match.name, match.stat_prefix = self.name, self.stat_prefix
        return match


def _article(field: str) -> str:
    return f"an {field}" if field == "authority" else f"a {field}"


def _text(value: TextMatch | str | None) -> StringMatch | None:
    return None if value is None else as_match(value).match()


def _texts(values: Mapping[str, TextMatch | str]) -> dict[str, StringMatch] | None:
    return {name: as_match(value).match() for name, value in values.items()} or None
