"""Typed objects of gateway.networking.k8s.io/v1.

Generated from the CustomResourceDefinitions of the Gateway API; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal, TypeAlias

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, Int32, KubeObject, ListKeys, Resource, constant


class BackendTLSPolicy(KubeObject, kw_only=True):
    """https://gateway-api.sigs.k8s.io/reference/spec/"""

    __resource__ = Resource(
        group="gateway.networking.k8s.io",
        version="v1",
        kind="BackendTLSPolicy",
        plural="backendtlspolicies",
        namespaced=True,
        short_names=("btlspolicy",),
        module=__name__,
        class_name="BackendTLSPolicy",
        system="gateway",
    )

    api_version: Literal["gateway.networking.k8s.io/v1"] = constant("gateway.networking.k8s.io/v1")
    kind: Literal["BackendTLSPolicy"] = constant("BackendTLSPolicy")
    metadata: k8s.ObjectMeta | None = None
    spec: BackendTLSPolicySpec
    status: BackendTLSPolicyStatus | None = None


class BackendTLSPolicySpec(ApiStruct, kw_only=True):
    """BackendTLSPolicy spec"""

    options: (
        Annotated[
            dict[str, Annotated[str, msgspec.Meta(max_length=4096, min_length=0)]],
            msgspec.Meta(max_length=16),
        ]
        | None
    ) = None
    target_refs: Annotated[
        list[BackendTLSPolicySpecTargetRefs], msgspec.Meta(max_length=16, min_length=1)
    ]
    validation: BackendTLSPolicySpecValidation


class BackendTLSPolicySpecTargetRefs(ApiStruct, kw_only=True):
    """BackendTLSPolicy spec.targetRefs[]"""

    name: Annotated[str, msgspec.Meta(max_length=253, min_length=1)]
    group: Annotated[
        str,
        msgspec.Meta(
            max_length=253,
            pattern="^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
        ),
    ]
    kind: Annotated[
        str,
        msgspec.Meta(max_length=63, min_length=1, pattern="^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"),
    ]
    section_name: (
        Annotated[
            str,
            msgspec.Meta(
                max_length=253,
                min_length=1,
                pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
            ),
        ]
        | None
    ) = None


class BackendTLSPolicySpecValidation(ApiStruct, kw_only=True):
    """BackendTLSPolicy spec.validation"""

    ca_certificate_refs: (
        Annotated[list[GatewaySpecInfrastructureParametersRef], msgspec.Meta(max_length=8)] | None
    ) = None
    hostname: Annotated[
        str,
        msgspec.Meta(
            max_length=253,
            min_length=1,
            pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
        ),
    ]
    subject_alt_names: (
        Annotated[list[BackendTLSPolicySpecValidationSubjectAltNames], msgspec.Meta(max_length=5)]
        | None
    ) = None
    well_known_ca_certificates: (
        Annotated[
            str,
            msgspec.Meta(
                max_length=253,
                min_length=1,
                pattern="^(System|([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/([A-Za-z0-9][-A-Za-z0-9_.]{0,61})?[A-Za-z0-9]))$",
            ),
        ]
        | None
    ) = msgspec.field(default=None, name="wellKnownCACertificates")


class BackendTLSPolicySpecValidationSubjectAltNames(ApiStruct, kw_only=True):
    """BackendTLSPolicy spec.validation.subjectAltNames[]"""

    hostname: (
        Annotated[
            str,
            msgspec.Meta(
                max_length=253,
                min_length=1,
                pattern="^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
            ),
        ]
        | None
    ) = None
    type: Literal["Hostname", "URI"]
    uri: (
        Annotated[
            str,
            msgspec.Meta(
                max_length=253,
                min_length=1,
                pattern="^(([^:/?#]+):)(//([^/?#]*))([^?#]*)(\\?([^#]*))?(#(.*))?",
            ),
        ]
        | None
    ) = None


class BackendTLSPolicyStatus(ApiStruct, kw_only=True):
    """BackendTLSPolicy status"""

    ancestors: Annotated[list[BackendTLSPolicyStatusAncestors], msgspec.Meta(max_length=16)]


class BackendTLSPolicyStatusAncestors(ApiStruct, kw_only=True):
    """BackendTLSPolicy status.ancestors[]"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
    }

    ancestor_ref: TCPRouteSpecParentRefs
    conditions: Annotated[list[k8s.Condition], msgspec.Meta(max_length=8, min_length=1)]
    controller_name: Annotated[
        str,
        msgspec.Meta(
            max_length=253,
            min_length=1,
            pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\\/[A-Za-z0-9\\/\\-._~%!$&'()*+,;=:]+$",
        ),
    ]


class GRPCRoute(KubeObject, kw_only=True):
    """https://gateway-api.sigs.k8s.io/reference/spec/"""

    __resource__ = Resource(
        group="gateway.networking.k8s.io",
        version="v1",
        kind="GRPCRoute",
        plural="grpcroutes",
        namespaced=True,
        module=__name__,
        class_name="GRPCRoute",
        system="gateway",
    )

    api_version: Literal["gateway.networking.k8s.io/v1"] = constant("gateway.networking.k8s.io/v1")
    kind: Literal["GRPCRoute"] = constant("GRPCRoute")
    metadata: k8s.ObjectMeta | None = None
    spec: GRPCRouteSpec
    status: TCPRouteStatus | None = None


class GRPCRouteSpec(ApiStruct, kw_only=True):
    """GRPCRoute spec"""

    hostnames: (
        Annotated[
            list[
                Annotated[
                    str,
                    msgspec.Meta(
                        max_length=253,
                        min_length=1,
                        pattern="^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
                    ),
                ]
            ],
            msgspec.Meta(max_length=16),
        ]
        | None
    ) = None
    parent_refs: Annotated[list[TCPRouteSpecParentRefs], msgspec.Meta(max_length=32)] | None = None
    rules: Annotated[list[GRPCRouteSpecRules], msgspec.Meta(max_length=16)] | None = None


class GRPCRouteSpecRules(ApiStruct, kw_only=True):
    """GRPCRoute spec.rules[]"""

    name: (
        Annotated[
            str,
            msgspec.Meta(
                max_length=253,
                min_length=1,
                pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
            ),
        ]
        | None
    ) = None
    backend_refs: (
        Annotated[list[GRPCRouteSpecRulesBackendRefs], msgspec.Meta(max_length=16)] | None
    ) = None
    filters: Annotated[list[GRPCRouteSpecRulesFilters], msgspec.Meta(max_length=16)] | None = None
    matches: Annotated[list[GRPCRouteSpecRulesMatches], msgspec.Meta(max_length=64)] | None = None


class GRPCRouteSpecRulesBackendRefs(ApiStruct, kw_only=True):
    """GRPCRoute spec.rules[].backendRefs[]"""

    name: Annotated[str, msgspec.Meta(max_length=253, min_length=1)]
    filters: Annotated[list[GRPCRouteSpecRulesFilters], msgspec.Meta(max_length=16)] | None = None
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
    kind: (
        Annotated[
            str,
            msgspec.Meta(
                max_length=63, min_length=1, pattern="^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"
            ),
        ]
        | None
    ) = None
    namespace: (
        Annotated[
            str,
            msgspec.Meta(max_length=63, min_length=1, pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"),
        ]
        | None
    ) = None
    port: Annotated[int, msgspec.Meta(ge=1, le=65535)] | None = None
    weight: Annotated[int, msgspec.Meta(ge=0, le=1000000)] | None = None


class GRPCRouteSpecRulesFilters(ApiStruct, kw_only=True):
    """GRPCRoute spec.rules[].filters[]"""

    extension_ref: GatewaySpecInfrastructureParametersRef | None = None
    request_header_modifier: GRPCRouteSpecRulesFiltersRequestHeaderModifier | None = None
    request_mirror: GRPCRouteSpecRulesFiltersRequestMirror | None = None
    response_header_modifier: GRPCRouteSpecRulesFiltersRequestHeaderModifier | None = None
    type: GRPCRouteSpecRulesFiltersType


class GRPCRouteSpecRulesFiltersRequestHeaderModifier(ApiStruct, kw_only=True):
    """GRPCRoute spec.rules[].filters[].requestHeaderModifier"""

    __list_keys__: ClassVar[ListKeys] = {
        "add": ("name",),
        "remove": (),
        "set": ("name",),
    }

    add: (
        Annotated[
            list[GRPCRouteSpecRulesFiltersRequestHeaderModifierAdd], msgspec.Meta(max_length=16)
        ]
        | None
    ) = None
    remove: Annotated[list[str], msgspec.Meta(max_length=16)] | None = None
    set: (
        Annotated[
            list[GRPCRouteSpecRulesFiltersRequestHeaderModifierAdd], msgspec.Meta(max_length=16)
        ]
        | None
    ) = None


class GRPCRouteSpecRulesFiltersRequestHeaderModifierAdd(ApiStruct, kw_only=True):
    """GRPCRoute spec.rules[].filters[].requestHeaderModifier.add[]"""

    name: Annotated[
        str,
        msgspec.Meta(max_length=256, min_length=1, pattern="^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$"),
    ]
    value: Annotated[str, msgspec.Meta(max_length=4096, min_length=1)]


class GRPCRouteSpecRulesFiltersRequestMirror(ApiStruct, kw_only=True):
    """GRPCRoute spec.rules[].filters[].requestMirror"""

    backend_ref: GRPCRouteSpecRulesFiltersRequestMirrorBackendRef
    fraction: GRPCRouteSpecRulesFiltersRequestMirrorFraction | None = None
    percent: Annotated[int, msgspec.Meta(ge=0, le=100)] | None = None


class GRPCRouteSpecRulesFiltersRequestMirrorBackendRef(ApiStruct, kw_only=True):
    """GRPCRoute spec.rules[].filters[].requestMirror.backendRef"""

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
    kind: (
        Annotated[
            str,
            msgspec.Meta(
                max_length=63, min_length=1, pattern="^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"
            ),
        ]
        | None
    ) = None
    namespace: (
        Annotated[
            str,
            msgspec.Meta(max_length=63, min_length=1, pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"),
        ]
        | None
    ) = None
    port: Annotated[int, msgspec.Meta(ge=1, le=65535)] | None = None


class GRPCRouteSpecRulesFiltersRequestMirrorFraction(ApiStruct, kw_only=True):
    """GRPCRoute spec.rules[].filters[].requestMirror.fraction"""

    denominator: Annotated[int, msgspec.Meta(ge=1, le=2147483647)] | None = None
    numerator: Annotated[int, msgspec.Meta(ge=0, le=2147483647)]


class GRPCRouteSpecRulesMatches(ApiStruct, kw_only=True):
    """GRPCRoute spec.rules[].matches[]"""

    __list_keys__: ClassVar[ListKeys] = {
        "headers": ("name",),
    }

    headers: (
        Annotated[list[GRPCRouteSpecRulesMatchesHeaders], msgspec.Meta(max_length=16)] | None
    ) = None
    method: GRPCRouteSpecRulesMatchesMethod | None = None


class GRPCRouteSpecRulesMatchesHeaders(ApiStruct, kw_only=True):
    """GRPCRoute spec.rules[].matches[].headers[]"""

    name: Annotated[
        str,
        msgspec.Meta(max_length=256, min_length=1, pattern="^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$"),
    ]
    type: Literal["Exact", "RegularExpression"] | None = None
    value: Annotated[str, msgspec.Meta(max_length=4096, min_length=1)]


class GRPCRouteSpecRulesMatchesMethod(ApiStruct, kw_only=True):
    """GRPCRoute spec.rules[].matches[].method"""

    method: Annotated[str, msgspec.Meta(max_length=1024)] | None = None
    service: Annotated[str, msgspec.Meta(max_length=1024)] | None = None
    type: Literal["Exact", "RegularExpression"] | None = None


class Gateway(KubeObject, kw_only=True):
    """https://gateway-api.sigs.k8s.io/reference/spec/"""

    __resource__ = Resource(
        group="gateway.networking.k8s.io",
        version="v1",
        kind="Gateway",
        plural="gateways",
        namespaced=True,
        short_names=("gtw",),
        module=__name__,
        class_name="Gateway",
        system="gateway",
    )

    api_version: Literal["gateway.networking.k8s.io/v1"] = constant("gateway.networking.k8s.io/v1")
    kind: Literal["Gateway"] = constant("Gateway")
    metadata: k8s.ObjectMeta | None = None
    spec: GatewaySpec
    status: GatewayStatus | None = None


class GatewayClass(KubeObject, kw_only=True):
    """https://gateway-api.sigs.k8s.io/reference/spec/"""

    __resource__ = Resource(
        group="gateway.networking.k8s.io",
        version="v1",
        kind="GatewayClass",
        plural="gatewayclasses",
        namespaced=False,
        short_names=("gc",),
        module=__name__,
        class_name="GatewayClass",
        system="gateway",
    )

    api_version: Literal["gateway.networking.k8s.io/v1"] = constant("gateway.networking.k8s.io/v1")
    kind: Literal["GatewayClass"] = constant("GatewayClass")
    metadata: k8s.ObjectMeta | None = None
    spec: GatewayClassSpec
    status: GatewayClassStatus | None = None


class GatewayClassSpec(ApiStruct, kw_only=True):
    """GatewayClass spec"""

    controller_name: Annotated[
        str,
        msgspec.Meta(
            max_length=253,
            min_length=1,
            pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\\/[A-Za-z0-9\\/\\-._~%!$&'()*+,;=:]+$",
        ),
    ]
    description: Annotated[str, msgspec.Meta(max_length=64)] | None = None
    parameters_ref: GatewayClassSpecParametersRef | None = None


class GatewayClassSpecParametersRef(ApiStruct, kw_only=True):
    """GatewayClass spec.parametersRef"""

    name: Annotated[str, msgspec.Meta(max_length=253, min_length=1)]
    group: Annotated[
        str,
        msgspec.Meta(
            max_length=253,
            pattern="^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
        ),
    ]
    kind: Annotated[
        str,
        msgspec.Meta(max_length=63, min_length=1, pattern="^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"),
    ]
    namespace: (
        Annotated[
            str,
            msgspec.Meta(max_length=63, min_length=1, pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"),
        ]
        | None
    ) = None


class GatewayClassStatus(ApiStruct, kw_only=True):
    """GatewayClass status"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
        "supportedFeatures": ("name",),
    }

    conditions: Annotated[list[k8s.Condition], msgspec.Meta(max_length=8)] | None = None
    supported_features: (
        Annotated[list[GatewayClassStatusSupportedFeatures], msgspec.Meta(max_length=64)] | None
    ) = None


class GatewayClassStatusSupportedFeatures(ApiStruct, kw_only=True):
    """GatewayClass status.supportedFeatures[]"""

    name: str


class GatewaySpec(ApiStruct, kw_only=True):
    """Gateway spec"""

    __list_keys__: ClassVar[ListKeys] = {
        "listeners": ("name",),
    }

    addresses: Annotated[list[GatewaySpecAddresses], msgspec.Meta(max_length=16)] | None = None
    allowed_listeners: GatewaySpecAllowedListeners | None = None
    gateway_class_name: Annotated[str, msgspec.Meta(max_length=253, min_length=1)]
    infrastructure: GatewaySpecInfrastructure | None = None
    listeners: Annotated[list[GatewaySpecListeners], msgspec.Meta(max_length=64, min_length=1)]
    tls: GatewaySpecTls | None = None


class GatewaySpecAddresses(ApiStruct, kw_only=True):
    """Gateway spec.addresses[]"""

    type: (
        Annotated[
            str,
            msgspec.Meta(
                max_length=253,
                min_length=1,
                pattern="^Hostname|IPAddress|NamedAddress|[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\\/[A-Za-z0-9\\/\\-._~%!$&'()*+,;=:]+$",
            ),
        ]
        | None
    ) = None
    value: Annotated[str, msgspec.Meta(max_length=253)] | None = None


class GatewaySpecAllowedListeners(ApiStruct, kw_only=True):
    """Gateway spec.allowedListeners"""

    namespaces: GatewaySpecAllowedListenersNamespaces | None = None


class GatewaySpecAllowedListenersNamespaces(ApiStruct, kw_only=True):
    """Gateway spec.allowedListeners.namespaces"""

    from_: Literal["All", "Selector", "Same", "None"] | None = None
    selector: k8s.LabelSelector | None = None


class GatewaySpecInfrastructure(ApiStruct, kw_only=True):
    """Gateway spec.infrastructure"""

    annotations: (
        Annotated[
            dict[str, Annotated[str, msgspec.Meta(max_length=4096, min_length=0)]],
            msgspec.Meta(max_length=16),
        ]
        | None
    ) = None
    labels: (
        Annotated[
            dict[
                str,
                Annotated[
                    str,
                    msgspec.Meta(
                        max_length=63,
                        min_length=0,
                        pattern="^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$",
                    ),
                ],
            ],
            msgspec.Meta(max_length=8),
        ]
        | None
    ) = None
    parameters_ref: GatewaySpecInfrastructureParametersRef | None = None


class GatewaySpecInfrastructureParametersRef(ApiStruct, kw_only=True):
    """Gateway spec.infrastructure.parametersRef"""

    name: Annotated[str, msgspec.Meta(max_length=253, min_length=1)]
    group: Annotated[
        str,
        msgspec.Meta(
            max_length=253,
            pattern="^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
        ),
    ]
    kind: Annotated[
        str,
        msgspec.Meta(max_length=63, min_length=1, pattern="^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"),
    ]


class GatewaySpecListeners(ApiStruct, kw_only=True):
    """Gateway spec.listeners[]"""

    name: Annotated[
        str,
        msgspec.Meta(
            max_length=253,
            min_length=1,
            pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
        ),
    ]
    allowed_routes: GatewaySpecListenersAllowedRoutes | None = None
    hostname: (
        Annotated[
            str,
            msgspec.Meta(
                max_length=253,
                min_length=1,
                pattern="^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
            ),
        ]
        | None
    ) = None
    port: Annotated[int, msgspec.Meta(ge=1, le=65535)]
    protocol: Annotated[
        str,
        msgspec.Meta(
            max_length=255,
            min_length=1,
            pattern="^[a-zA-Z0-9]([-a-zA-Z0-9]*[a-zA-Z0-9])?$|[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\\/[A-Za-z0-9]+$",
        ),
    ]
    tls: GatewaySpecListenersTls | None = None


class GatewaySpecListenersAllowedRoutes(ApiStruct, kw_only=True):
    """Gateway spec.listeners[].allowedRoutes"""

    kinds: (
        Annotated[list[GatewayStatusListenersSupportedKinds], msgspec.Meta(max_length=8)] | None
    ) = None
    namespaces: GatewaySpecListenersAllowedRoutesNamespaces | None = None


class GatewaySpecListenersAllowedRoutesNamespaces(ApiStruct, kw_only=True):
    """Gateway spec.listeners[].allowedRoutes.namespaces"""

    from_: Literal["All", "Selector", "Same"] | None = None
    selector: k8s.LabelSelector | None = None


class GatewaySpecListenersTls(ApiStruct, kw_only=True):
    """Gateway spec.listeners[].tls"""

    certificate_refs: (
        Annotated[list[ListenerSetSpecParentRef], msgspec.Meta(max_length=64)] | None
    ) = None
    mode: Literal["Terminate", "Passthrough"] | None = None
    options: (
        Annotated[
            dict[str, Annotated[str, msgspec.Meta(max_length=4096, min_length=0)]],
            msgspec.Meta(max_length=16),
        ]
        | None
    ) = None


class GatewaySpecTls(ApiStruct, kw_only=True):
    """Gateway spec.tls"""

    backend: GatewaySpecTlsBackend | None = None
    frontend: GatewaySpecTlsFrontend | None = None


class GatewaySpecTlsBackend(ApiStruct, kw_only=True):
    """Gateway spec.tls.backend"""

    client_certificate_ref: ListenerSetSpecParentRef | None = None


class GatewaySpecTlsFrontend(ApiStruct, kw_only=True):
    """Gateway spec.tls.frontend"""

    __list_keys__: ClassVar[ListKeys] = {
        "perPort": ("port",),
    }

    default: GatewaySpecTlsFrontendDefault
    per_port: Annotated[list[GatewaySpecTlsFrontendPerPort], msgspec.Meta(max_length=64)] | None = (
        None
    )


class GatewaySpecTlsFrontendDefault(ApiStruct, kw_only=True):
    """Gateway spec.tls.frontend.default"""

    validation: GatewaySpecTlsFrontendDefaultValidation | None = None


class GatewaySpecTlsFrontendDefaultValidation(ApiStruct, kw_only=True):
    """Gateway spec.tls.frontend.default.validation"""

    ca_certificate_refs: Annotated[
        list[GatewayClassSpecParametersRef], msgspec.Meta(max_length=16, min_length=1)
    ]
    mode: Literal["AllowValidOnly", "AllowInsecureFallback"] | None = None


class GatewaySpecTlsFrontendPerPort(ApiStruct, kw_only=True):
    """Gateway spec.tls.frontend.perPort[]"""

    port: Annotated[int, msgspec.Meta(ge=1, le=65535)]
    tls: GatewaySpecTlsFrontendDefault


class GatewayStatus(ApiStruct, kw_only=True):
    """Gateway status"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
        "listeners": ("name",),
    }

    addresses: Annotated[list[GatewayStatusAddresses], msgspec.Meta(max_length=16)] | None = None
    attached_listener_sets: Int32 | None = None
    conditions: Annotated[list[k8s.Condition], msgspec.Meta(max_length=8)] | None = None
    listeners: Annotated[list[GatewayStatusListeners], msgspec.Meta(max_length=64)] | None = None


class GatewayStatusAddresses(ApiStruct, kw_only=True):
    """Gateway status.addresses[]"""

    type: (
        Annotated[
            str,
            msgspec.Meta(
                max_length=253,
                min_length=1,
                pattern="^Hostname|IPAddress|NamedAddress|[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\\/[A-Za-z0-9\\/\\-._~%!$&'()*+,;=:]+$",
            ),
        ]
        | None
    ) = None
    value: Annotated[str, msgspec.Meta(max_length=253, min_length=1)]


class GatewayStatusListeners(ApiStruct, kw_only=True):
    """Gateway status.listeners[]"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
    }

    name: Annotated[
        str,
        msgspec.Meta(
            max_length=253,
            min_length=1,
            pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
        ),
    ]
    attached_routes: Int32
    conditions: Annotated[list[k8s.Condition], msgspec.Meta(max_length=8)]
    supported_kinds: (
        Annotated[list[GatewayStatusListenersSupportedKinds], msgspec.Meta(max_length=8)] | None
    ) = None


class GatewayStatusListenersSupportedKinds(ApiStruct, kw_only=True):
    """Gateway status.listeners[].supportedKinds[]"""

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


class HTTPRoute(KubeObject, kw_only=True):
    """https://gateway-api.sigs.k8s.io/reference/spec/"""

    __resource__ = Resource(
        group="gateway.networking.k8s.io",
        version="v1",
        kind="HTTPRoute",
        plural="httproutes",
        namespaced=True,
        module=__name__,
        class_name="HTTPRoute",
        system="gateway",
    )

    api_version: Literal["gateway.networking.k8s.io/v1"] = constant("gateway.networking.k8s.io/v1")
    kind: Literal["HTTPRoute"] = constant("HTTPRoute")
    metadata: k8s.ObjectMeta | None = None
    spec: HTTPRouteSpec
    status: TCPRouteStatus | None = None


class HTTPRouteSpec(ApiStruct, kw_only=True):
    """HTTPRoute spec"""

    hostnames: (
        Annotated[
            list[
                Annotated[
                    str,
                    msgspec.Meta(
                        max_length=253,
                        min_length=1,
                        pattern="^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
                    ),
                ]
            ],
            msgspec.Meta(max_length=16),
        ]
        | None
    ) = None
    parent_refs: Annotated[list[TCPRouteSpecParentRefs], msgspec.Meta(max_length=32)] | None = None
    rules: Annotated[list[HTTPRouteSpecRules], msgspec.Meta(max_length=16, min_length=1)] | None = (
        None
    )


class HTTPRouteSpecRules(ApiStruct, kw_only=True):
    """HTTPRoute spec.rules[]"""

    name: (
        Annotated[
            str,
            msgspec.Meta(
                max_length=253,
                min_length=1,
                pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
            ),
        ]
        | None
    ) = None
    backend_refs: (
        Annotated[list[HTTPRouteSpecRulesBackendRefs], msgspec.Meta(max_length=16)] | None
    ) = None
    filters: Annotated[list[HTTPRouteSpecRulesFilters], msgspec.Meta(max_length=16)] | None = None
    matches: Annotated[list[HTTPRouteSpecRulesMatches], msgspec.Meta(max_length=64)] | None = None
    timeouts: HTTPRouteSpecRulesTimeouts | None = None


class HTTPRouteSpecRulesBackendRefs(ApiStruct, kw_only=True):
    """HTTPRoute spec.rules[].backendRefs[]"""

    name: Annotated[str, msgspec.Meta(max_length=253, min_length=1)]
    filters: Annotated[list[HTTPRouteSpecRulesFilters], msgspec.Meta(max_length=16)] | None = None
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
    kind: (
        Annotated[
            str,
            msgspec.Meta(
                max_length=63, min_length=1, pattern="^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"
            ),
        ]
        | None
    ) = None
    namespace: (
        Annotated[
            str,
            msgspec.Meta(max_length=63, min_length=1, pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"),
        ]
        | None
    ) = None
    port: Annotated[int, msgspec.Meta(ge=1, le=65535)] | None = None
    weight: Annotated[int, msgspec.Meta(ge=0, le=1000000)] | None = None


class HTTPRouteSpecRulesFilters(ApiStruct, kw_only=True):
    """HTTPRoute spec.rules[].filters[]"""

    cors: HTTPRouteSpecRulesFiltersCors | None = None
    extension_ref: GatewaySpecInfrastructureParametersRef | None = None
    request_header_modifier: GRPCRouteSpecRulesFiltersRequestHeaderModifier | None = None
    request_mirror: GRPCRouteSpecRulesFiltersRequestMirror | None = None
    request_redirect: HTTPRouteSpecRulesFiltersRequestRedirect | None = None
    response_header_modifier: GRPCRouteSpecRulesFiltersRequestHeaderModifier | None = None
    type: HTTPRouteSpecRulesFiltersType
    url_rewrite: HTTPRouteSpecRulesFiltersUrlRewrite | None = None


class HTTPRouteSpecRulesFiltersCors(ApiStruct, kw_only=True):
    """HTTPRoute spec.rules[].filters[].cors"""

    __list_keys__: ClassVar[ListKeys] = {
        "allowHeaders": (),
        "allowMethods": (),
        "allowOrigins": (),
        "exposeHeaders": (),
    }

    allow_credentials: bool | None = None
    allow_headers: (
        Annotated[
            list[
                Annotated[
                    str,
                    msgspec.Meta(
                        max_length=256, min_length=1, pattern="^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$"
                    ),
                ]
            ],
            msgspec.Meta(max_length=64),
        ]
        | None
    ) = None
    allow_methods: (
        Annotated[list[HTTPRouteSpecRulesFiltersCorsAllowMethods], msgspec.Meta(max_length=9)]
        | None
    ) = None
    allow_origins: (
        Annotated[
            list[
                Annotated[
                    str,
                    msgspec.Meta(
                        max_length=253,
                        min_length=1,
                        pattern="(^\\*$)|(^(http(s)?):\\/\\/(((\\*\\.)?([a-zA-Z0-9\\-]+\\.)*[a-zA-Z0-9-]+|\\*)(:([0-9]{1,5}))?)$)",
                    ),
                ]
            ],
            msgspec.Meta(max_length=64),
        ]
        | None
    ) = None
    expose_headers: (
        Annotated[
            list[
                Annotated[
                    str,
                    msgspec.Meta(
                        max_length=256, min_length=1, pattern="^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$"
                    ),
                ]
            ],
            msgspec.Meta(max_length=64),
        ]
        | None
    ) = None
    max_age: Annotated[int, msgspec.Meta(ge=1, le=2147483647)] | None = None


class HTTPRouteSpecRulesFiltersRequestRedirect(ApiStruct, kw_only=True):
    """HTTPRoute spec.rules[].filters[].requestRedirect"""

    hostname: (
        Annotated[
            str,
            msgspec.Meta(
                max_length=253,
                min_length=1,
                pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
            ),
        ]
        | None
    ) = None
    path: HTTPRouteSpecRulesFiltersRequestRedirectPath | None = None
    port: Annotated[int, msgspec.Meta(ge=1, le=65535)] | None = None
    scheme: Literal["http", "https"] | None = None
    status_code: Literal[301, 302, 303, 307, 308] | None = None


class HTTPRouteSpecRulesFiltersRequestRedirectPath(ApiStruct, kw_only=True):
    """HTTPRoute spec.rules[].filters[].requestRedirect.path"""

    replace_full_path: Annotated[str, msgspec.Meta(max_length=1024)] | None = None
    replace_prefix_match: Annotated[str, msgspec.Meta(max_length=1024)] | None = None
    type: Literal["ReplaceFullPath", "ReplacePrefixMatch"]


class HTTPRouteSpecRulesFiltersUrlRewrite(ApiStruct, kw_only=True):
    """HTTPRoute spec.rules[].filters[].urlRewrite"""

    hostname: (
        Annotated[
            str,
            msgspec.Meta(
                max_length=253,
                min_length=1,
                pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
            ),
        ]
        | None
    ) = None
    path: HTTPRouteSpecRulesFiltersRequestRedirectPath | None = None


class HTTPRouteSpecRulesMatches(ApiStruct, kw_only=True):
    """HTTPRoute spec.rules[].matches[]"""

    __list_keys__: ClassVar[ListKeys] = {
        "headers": ("name",),
        "queryParams": ("name",),
    }

    headers: (
        Annotated[list[GRPCRouteSpecRulesMatchesHeaders], msgspec.Meta(max_length=16)] | None
    ) = None
    method: HTTPRouteSpecRulesMatchesMethod | None = None
    path: HTTPRouteSpecRulesMatchesPath | None = None
    query_params: (
        Annotated[list[HTTPRouteSpecRulesMatchesQueryParams], msgspec.Meta(max_length=16)] | None
    ) = None


class HTTPRouteSpecRulesMatchesPath(ApiStruct, kw_only=True):
    """HTTPRoute spec.rules[].matches[].path"""

    type: Literal["Exact", "PathPrefix", "RegularExpression"] | None = None
    value: Annotated[str, msgspec.Meta(max_length=1024)] | None = None


class HTTPRouteSpecRulesMatchesQueryParams(ApiStruct, kw_only=True):
    """HTTPRoute spec.rules[].matches[].queryParams[]"""

    name: Annotated[
        str,
        msgspec.Meta(max_length=256, min_length=1, pattern="^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$"),
    ]
    type: Literal["Exact", "RegularExpression"] | None = None
    value: Annotated[str, msgspec.Meta(max_length=1024, min_length=1)]


class HTTPRouteSpecRulesTimeouts(ApiStruct, kw_only=True):
    """HTTPRoute spec.rules[].timeouts"""

    backend_request: (
        Annotated[str, msgspec.Meta(pattern="^([0-9]{1,5}(h|m|s|ms)){1,4}$")] | None
    ) = None
    request: Annotated[str, msgspec.Meta(pattern="^([0-9]{1,5}(h|m|s|ms)){1,4}$")] | None = None


class ListenerSet(KubeObject, kw_only=True):
    """https://gateway-api.sigs.k8s.io/reference/spec/"""

    __resource__ = Resource(
        group="gateway.networking.k8s.io",
        version="v1",
        kind="ListenerSet",
        plural="listenersets",
        namespaced=True,
        short_names=("lset",),
        module=__name__,
        class_name="ListenerSet",
        system="gateway",
    )

    api_version: Literal["gateway.networking.k8s.io/v1"] = constant("gateway.networking.k8s.io/v1")
    kind: Literal["ListenerSet"] = constant("ListenerSet")
    metadata: k8s.ObjectMeta | None = None
    spec: ListenerSetSpec
    status: ListenerSetStatus | None = None


class ListenerSetSpec(ApiStruct, kw_only=True):
    """ListenerSet spec"""

    __list_keys__: ClassVar[ListKeys] = {
        "listeners": ("name",),
    }

    listeners: Annotated[list[GatewaySpecListeners], msgspec.Meta(max_length=64, min_length=1)]
    parent_ref: ListenerSetSpecParentRef


class ListenerSetSpecParentRef(ApiStruct, kw_only=True):
    """ListenerSet spec.parentRef"""

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
    kind: (
        Annotated[
            str,
            msgspec.Meta(
                max_length=63, min_length=1, pattern="^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"
            ),
        ]
        | None
    ) = None
    namespace: (
        Annotated[
            str,
            msgspec.Meta(max_length=63, min_length=1, pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"),
        ]
        | None
    ) = None


class ListenerSetStatus(ApiStruct, kw_only=True):
    """ListenerSet status"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
        "listeners": ("name",),
    }

    conditions: Annotated[list[k8s.Condition], msgspec.Meta(max_length=8)] | None = None
    listeners: Annotated[list[GatewayStatusListeners], msgspec.Meta(max_length=64)] | None = None


class ReferenceGrant(KubeObject, kw_only=True):
    """https://gateway-api.sigs.k8s.io/reference/spec/"""

    __resource__ = Resource(
        group="gateway.networking.k8s.io",
        version="v1",
        kind="ReferenceGrant",
        plural="referencegrants",
        namespaced=True,
        short_names=("refgrant",),
        module=__name__,
        class_name="ReferenceGrant",
        system="gateway",
        storage=False,
    )

    api_version: Literal["gateway.networking.k8s.io/v1"] = constant("gateway.networking.k8s.io/v1")
    kind: Literal["ReferenceGrant"] = constant("ReferenceGrant")
    metadata: k8s.ObjectMeta | None = None
    spec: ReferenceGrantSpec


class ReferenceGrantSpec(ApiStruct, kw_only=True):
    """ReferenceGrant spec"""

    from_: Annotated[list[ReferenceGrantSpecFrom], msgspec.Meta(max_length=16, min_length=1)]
    to: Annotated[list[ReferenceGrantSpecTo], msgspec.Meta(max_length=16, min_length=1)]


class ReferenceGrantSpecFrom(ApiStruct, kw_only=True):
    """ReferenceGrant spec.from[]"""

    group: Annotated[
        str,
        msgspec.Meta(
            max_length=253,
            pattern="^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
        ),
    ]
    kind: Annotated[
        str,
        msgspec.Meta(max_length=63, min_length=1, pattern="^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"),
    ]
    namespace: Annotated[
        str, msgspec.Meta(max_length=63, min_length=1, pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?$")
    ]


class ReferenceGrantSpecTo(ApiStruct, kw_only=True):
    """ReferenceGrant spec.to[]"""

    name: Annotated[str, msgspec.Meta(max_length=253, min_length=1)] | None = None
    group: Annotated[
        str,
        msgspec.Meta(
            max_length=253,
            pattern="^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
        ),
    ]
    kind: Annotated[
        str,
        msgspec.Meta(max_length=63, min_length=1, pattern="^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"),
    ]


class TCPRoute(KubeObject, kw_only=True):
    """https://gateway-api.sigs.k8s.io/reference/spec/"""

    __resource__ = Resource(
        group="gateway.networking.k8s.io",
        version="v1",
        kind="TCPRoute",
        plural="tcproutes",
        namespaced=True,
        module=__name__,
        class_name="TCPRoute",
        system="gateway",
    )

    api_version: Literal["gateway.networking.k8s.io/v1"] = constant("gateway.networking.k8s.io/v1")
    kind: Literal["TCPRoute"] = constant("TCPRoute")
    metadata: k8s.ObjectMeta | None = None
    spec: TCPRouteSpec
    status: TCPRouteStatus | None = None


class TCPRouteSpec(ApiStruct, kw_only=True):
    """TCPRoute spec"""

    parent_refs: Annotated[list[TCPRouteSpecParentRefs], msgspec.Meta(max_length=32)] | None = None
    rules: Annotated[list[TCPRouteSpecRules], msgspec.Meta(max_length=1, min_length=1)]


class TCPRouteSpecParentRefs(ApiStruct, kw_only=True):
    """TCPRoute spec.parentRefs[]"""

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
    kind: (
        Annotated[
            str,
            msgspec.Meta(
                max_length=63, min_length=1, pattern="^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"
            ),
        ]
        | None
    ) = None
    namespace: (
        Annotated[
            str,
            msgspec.Meta(max_length=63, min_length=1, pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"),
        ]
        | None
    ) = None
    port: Annotated[int, msgspec.Meta(ge=1, le=65535)] | None = None
    section_name: (
        Annotated[
            str,
            msgspec.Meta(
                max_length=253,
                min_length=1,
                pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
            ),
        ]
        | None
    ) = None


class TCPRouteSpecRules(ApiStruct, kw_only=True):
    """TCPRoute spec.rules[]"""

    name: (
        Annotated[
            str,
            msgspec.Meta(
                max_length=253,
                min_length=1,
                pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
            ),
        ]
        | None
    ) = None
    backend_refs: Annotated[
        list[TCPRouteSpecRulesBackendRefs], msgspec.Meta(max_length=16, min_length=1)
    ]


class TCPRouteSpecRulesBackendRefs(ApiStruct, kw_only=True):
    """TCPRoute spec.rules[].backendRefs[]"""

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
    kind: (
        Annotated[
            str,
            msgspec.Meta(
                max_length=63, min_length=1, pattern="^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"
            ),
        ]
        | None
    ) = None
    namespace: (
        Annotated[
            str,
            msgspec.Meta(max_length=63, min_length=1, pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"),
        ]
        | None
    ) = None
    port: Annotated[int, msgspec.Meta(ge=1, le=65535)] | None = None
    weight: Annotated[int, msgspec.Meta(ge=0, le=1000000)] | None = None


class TCPRouteStatus(ApiStruct, kw_only=True):
    """TCPRoute status"""

    parents: Annotated[list[TCPRouteStatusParents], msgspec.Meta(max_length=32)]


class TCPRouteStatusParents(ApiStruct, kw_only=True):
    """TCPRoute status.parents[]"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
    }

    conditions: Annotated[list[k8s.Condition], msgspec.Meta(max_length=8, min_length=1)]
    controller_name: Annotated[
        str,
        msgspec.Meta(
            max_length=253,
            min_length=1,
            pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\\/[A-Za-z0-9\\/\\-._~%!$&'()*+,;=:]+$",
        ),
    ]
    parent_ref: TCPRouteSpecParentRefs


class TLSRoute(KubeObject, kw_only=True):
    """https://gateway-api.sigs.k8s.io/reference/spec/"""

    __resource__ = Resource(
        group="gateway.networking.k8s.io",
        version="v1",
        kind="TLSRoute",
        plural="tlsroutes",
        namespaced=True,
        module=__name__,
        class_name="TLSRoute",
        system="gateway",
    )

    api_version: Literal["gateway.networking.k8s.io/v1"] = constant("gateway.networking.k8s.io/v1")
    kind: Literal["TLSRoute"] = constant("TLSRoute")
    metadata: k8s.ObjectMeta | None = None
    spec: TLSRouteSpec
    status: TCPRouteStatus | None = None


class TLSRouteSpec(ApiStruct, kw_only=True):
    """TLSRoute spec"""

    hostnames: Annotated[
        list[
            Annotated[
                str,
                msgspec.Meta(
                    max_length=253,
                    min_length=1,
                    pattern="^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
                ),
            ]
        ],
        msgspec.Meta(max_length=1024, min_length=1),
    ]
    parent_refs: Annotated[list[TCPRouteSpecParentRefs], msgspec.Meta(max_length=32)] | None = None
    rules: Annotated[list[TCPRouteSpecRules], msgspec.Meta(max_length=1, min_length=1)]


class UDPRoute(KubeObject, kw_only=True):
    """https://gateway-api.sigs.k8s.io/reference/spec/"""

    __resource__ = Resource(
        group="gateway.networking.k8s.io",
        version="v1",
        kind="UDPRoute",
        plural="udproutes",
        namespaced=True,
        module=__name__,
        class_name="UDPRoute",
        system="gateway",
    )

    api_version: Literal["gateway.networking.k8s.io/v1"] = constant("gateway.networking.k8s.io/v1")
    kind: Literal["UDPRoute"] = constant("UDPRoute")
    metadata: k8s.ObjectMeta | None = None
    spec: TCPRouteSpec
    status: TCPRouteStatus | None = None


GRPCRouteSpecRulesFiltersType: TypeAlias = Literal[
    "ResponseHeaderModifier", "RequestHeaderModifier", "RequestMirror", "ExtensionRef"
]
HTTPRouteSpecRulesFiltersType: TypeAlias = Literal[
    "RequestHeaderModifier",
    "ResponseHeaderModifier",
    "RequestMirror",
    "RequestRedirect",
    "URLRewrite",
    "ExtensionRef",
    "CORS",
]
HTTPRouteSpecRulesFiltersCorsAllowMethods: TypeAlias = Literal[
    "GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH", "*"
]
HTTPRouteSpecRulesMatchesMethod: TypeAlias = Literal[
    "GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH"
]
