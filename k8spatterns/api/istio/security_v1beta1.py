"""Typed objects of security.istio.io/v1beta1.

Generated from the CustomResourceDefinitions of Istio; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import (
    ApiStruct,
    IntOrString,
    KubeObject,
    OpenStruct,
    Resource,
    Time,
    constant,
)


class AuthorizationPolicy(KubeObject, kw_only=True):
    """https://istio.io/latest/docs/reference/config/"""

    __resource__ = Resource(
        group="security.istio.io",
        version="v1beta1",
        kind="AuthorizationPolicy",
        plural="authorizationpolicies",
        namespaced=True,
        short_names=("ap",),
        module=__name__,
        class_name="AuthorizationPolicy",
        system="istio",
        storage=False,
    )
    __keeps_unknown__ = True

    api_version: Literal["security.istio.io/v1beta1"] = constant("security.istio.io/v1beta1")
    kind: Literal["AuthorizationPolicy"] = constant("AuthorizationPolicy")
    metadata: k8s.ObjectMeta | None = None
    spec: AuthorizationPolicySpec | None = None
    status: PeerAuthenticationStatus | None = None


class AuthorizationPolicySpec(ApiStruct, kw_only=True):
    """AuthorizationPolicy spec"""

    action: Literal["ALLOW", "DENY", "AUDIT", "CUSTOM"] | None = None
    provider: AuthorizationPolicySpecProvider | None = None
    rules: Annotated[list[AuthorizationPolicySpecRules], msgspec.Meta(max_length=512)] | None = None
    selector: PeerAuthenticationSpecSelector | None = None
    target_ref: AuthorizationPolicySpecTargetRef | None = None
    target_refs: (
        Annotated[list[AuthorizationPolicySpecTargetRef], msgspec.Meta(max_length=16)] | None
    ) = None


class AuthorizationPolicySpecProvider(ApiStruct, kw_only=True):
    """AuthorizationPolicy spec.provider"""

    name: str | None = None


class AuthorizationPolicySpecRules(ApiStruct, kw_only=True):
    """AuthorizationPolicy spec.rules[]"""

    from_: (
        Annotated[list[AuthorizationPolicySpecRulesFrom], msgspec.Meta(max_length=512)] | None
    ) = None
    to: list[AuthorizationPolicySpecRulesTo] | None = None
    when: list[AuthorizationPolicySpecRulesWhen] | None = None


class AuthorizationPolicySpecRulesFrom(ApiStruct, kw_only=True):
    """AuthorizationPolicy spec.rules[].from[]"""

    source: AuthorizationPolicySpecRulesFromSource | None = None


class AuthorizationPolicySpecRulesFromSource(ApiStruct, kw_only=True):
    """AuthorizationPolicy spec.rules[].from[].source"""

    ip_blocks: list[str] | None = None
    namespaces: list[str] | None = None
    not_ip_blocks: list[str] | None = None
    not_namespaces: list[str] | None = None
    not_principals: list[str] | None = None
    not_remote_ip_blocks: list[str] | None = None
    not_request_principals: list[str] | None = None
    not_service_accounts: (
        Annotated[list[Annotated[str, msgspec.Meta(max_length=320)]], msgspec.Meta(max_length=16)]
        | None
    ) = None
    not_trust_domains: list[str] | None = None
    principals: list[str] | None = None
    remote_ip_blocks: list[str] | None = None
    request_principals: list[str] | None = None
    service_accounts: (
        Annotated[list[Annotated[str, msgspec.Meta(max_length=320)]], msgspec.Meta(max_length=16)]
        | None
    ) = None
    trust_domains: list[str] | None = None


class AuthorizationPolicySpecRulesTo(ApiStruct, kw_only=True):
    """AuthorizationPolicy spec.rules[].to[]"""

    operation: AuthorizationPolicySpecRulesToOperation | None = None


class AuthorizationPolicySpecRulesToOperation(ApiStruct, kw_only=True):
    """AuthorizationPolicy spec.rules[].to[].operation"""

    hosts: list[str] | None = None
    methods: list[str] | None = None
    not_hosts: list[str] | None = None
    not_methods: list[str] | None = None
    not_paths: list[str] | None = None
    not_ports: list[str] | None = None
    paths: list[str] | None = None
    ports: list[str] | None = None


class AuthorizationPolicySpecRulesWhen(ApiStruct, kw_only=True):
    """AuthorizationPolicy spec.rules[].when[]"""

    key: str
    not_values: list[str] | None = None
    values: list[str] | None = None


class AuthorizationPolicySpecTargetRef(ApiStruct, kw_only=True):
    """AuthorizationPolicy spec.targetRef"""

    name: Annotated[str, msgspec.Meta(max_length=253, min_length=1)]
    group: (
        Annotated[
            str,
            msgspec.Meta(
                max_length=253,
                pattern="^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
            ),
        ]
        | None
    ) = None
    kind: Annotated[
        str,
        msgspec.Meta(max_length=63, min_length=1, pattern="^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"),
    ]
    namespace: str | None = None


class PeerAuthentication(KubeObject, kw_only=True):
    """https://istio.io/latest/docs/reference/config/"""

    __resource__ = Resource(
        group="security.istio.io",
        version="v1beta1",
        kind="PeerAuthentication",
        plural="peerauthentications",
        namespaced=True,
        short_names=("pa",),
        module=__name__,
        class_name="PeerAuthentication",
        system="istio",
        storage=False,
    )
    __keeps_unknown__ = True

    api_version: Literal["security.istio.io/v1beta1"] = constant("security.istio.io/v1beta1")
    kind: Literal["PeerAuthentication"] = constant("PeerAuthentication")
    metadata: k8s.ObjectMeta | None = None
    spec: PeerAuthenticationSpec | None = None
    status: PeerAuthenticationStatus | None = None


class PeerAuthenticationSpec(ApiStruct, kw_only=True):
    """PeerAuthentication spec"""

    mtls: PeerAuthenticationSpecMtls | None = None
    port_level_mtls: (
        Annotated[dict[str, PeerAuthenticationSpecMtls], msgspec.Meta(min_length=1)] | None
    ) = None
    selector: PeerAuthenticationSpecSelector | None = None


class PeerAuthenticationSpecMtls(ApiStruct, kw_only=True):
    """PeerAuthentication spec.mtls"""

    mode: Literal["UNSET", "DISABLE", "PERMISSIVE", "STRICT"] | None = None


class PeerAuthenticationSpecSelector(ApiStruct, kw_only=True):
    """PeerAuthentication spec.selector"""

    match_labels: (
        Annotated[
            dict[str, Annotated[str, msgspec.Meta(max_length=63)]], msgspec.Meta(max_length=4096)
        ]
        | None
    ) = None


class PeerAuthenticationStatus(OpenStruct, kw_only=True):
    """PeerAuthentication status"""

    __keeps_unknown__ = True

    conditions: list[PeerAuthenticationStatusConditions] | None = None
    observed_generation: IntOrString | None = None
    validation_messages: list[PeerAuthenticationStatusValidationMessages] | None = None


class PeerAuthenticationStatusConditions(ApiStruct, kw_only=True):
    """PeerAuthentication status.conditions[]"""

    last_probe_time: Time | None = None
    last_transition_time: Time | None = None
    message: str | None = None
    observed_generation: IntOrString | None = None
    reason: str | None = None
    status: str | None = None
    type: str | None = None


class PeerAuthenticationStatusValidationMessages(ApiStruct, kw_only=True):
    """PeerAuthentication status.validationMessages[]"""

    documentation_url: str | None = None
    level: Literal["UNKNOWN", "ERROR", "WARNING", "INFO"] | None = None
    type: PeerAuthenticationStatusValidationMessagesType | None = None


class PeerAuthenticationStatusValidationMessagesType(ApiStruct, kw_only=True):
    """PeerAuthentication status.validationMessages[].type"""

    name: str | None = None
    code: str | None = None


class RequestAuthentication(KubeObject, kw_only=True):
    """https://istio.io/latest/docs/reference/config/"""

    __resource__ = Resource(
        group="security.istio.io",
        version="v1beta1",
        kind="RequestAuthentication",
        plural="requestauthentications",
        namespaced=True,
        short_names=("ra",),
        module=__name__,
        class_name="RequestAuthentication",
        system="istio",
        storage=False,
    )
    __keeps_unknown__ = True

    api_version: Literal["security.istio.io/v1beta1"] = constant("security.istio.io/v1beta1")
    kind: Literal["RequestAuthentication"] = constant("RequestAuthentication")
    metadata: k8s.ObjectMeta | None = None
    spec: RequestAuthenticationSpec | None = None
    status: PeerAuthenticationStatus | None = None


class RequestAuthenticationSpec(ApiStruct, kw_only=True):
    """RequestAuthentication spec"""

    jwt_rules: (
        Annotated[list[RequestAuthenticationSpecJwtRules], msgspec.Meta(max_length=4096)] | None
    ) = None
    selector: PeerAuthenticationSpecSelector | None = None
    target_ref: AuthorizationPolicySpecTargetRef | None = None
    target_refs: (
        Annotated[list[AuthorizationPolicySpecTargetRef], msgspec.Meta(max_length=16)] | None
    ) = None


class RequestAuthenticationSpecJwtRules(ApiStruct, kw_only=True):
    """RequestAuthentication spec.jwtRules[]"""

    audiences: list[Annotated[str, msgspec.Meta(min_length=1)]] | None = None
    forward_original_token: bool | None = None
    from_cookies: list[Annotated[str, msgspec.Meta(min_length=1)]] | None = None
    from_headers: list[RequestAuthenticationSpecJwtRulesFromHeaders] | None = None
    from_params: list[Annotated[str, msgspec.Meta(min_length=1)]] | None = None
    issuer: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    jwks: str | None = None
    jwks_uri: Annotated[str, msgspec.Meta(max_length=2048, min_length=1)] | None = None
    jwks_uri_2: Annotated[str, msgspec.Meta(max_length=2048, min_length=1)] | None = msgspec.field(
        default=None, name="jwks_uri"
    )
    output_claim_to_headers: list[RequestAuthenticationSpecJwtRulesOutputClaimToHeaders] | None = (
        None
    )
    output_payload_to_header: str | None = None
    presence: Literal["OPTIONAL", "REQUIRED"] | None = None
    space_delimited_claims: (
        Annotated[list[Annotated[str, msgspec.Meta(min_length=1)]], msgspec.Meta(max_length=64)]
        | None
    ) = None
    timeout: str | None = None


class RequestAuthenticationSpecJwtRulesFromHeaders(ApiStruct, kw_only=True):
    """RequestAuthentication spec.jwtRules[].fromHeaders[]"""

    name: Annotated[str, msgspec.Meta(min_length=1)]
    prefix: str | None = None


class RequestAuthenticationSpecJwtRulesOutputClaimToHeaders(ApiStruct, kw_only=True):
    """RequestAuthentication spec.jwtRules[].outputClaimToHeaders[]"""

    claim: Annotated[str, msgspec.Meta(min_length=1)]
    header: Annotated[str, msgspec.Meta(min_length=1, pattern="^[-_A-Za-z0-9]+$")]
