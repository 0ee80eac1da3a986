"""Typed objects of gateway.networking.k8s.io/v1beta1.

Generated from the CustomResourceDefinitions of the Gateway API; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal, TypeAlias

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, Int32, KubeObject, ListKeys, Resource, constant


class Gateway(KubeObject, kw_only=True):
    """https://gateway-api.sigs.k8s.io/reference/spec/"""

    __resource__ = Resource(
        group="gateway.networking.k8s.io",
        version="v1beta1",
        kind="Gateway",
        plural="gateways",
        namespaced=True,
        short_names=("gtw",),
        module=__name__,
        class_name="Gateway",
        system="gateway",
        storage=False,
    )

    api_version: Literal["gateway.networking.k8s.io/v1beta1"] = constant(
        "gateway.networking.k8s.io/v1beta1"
    )
    kind: Literal["Gateway"] = constant("Gateway")
    metadata: k8s.ObjectMeta | None = None
    spec: GatewaySpec
    status: GatewayStatus | None = None


class GatewayClass(KubeObject, kw_only=True):
    """https://gateway-api.sigs.k8s.io/reference/spec/"""

    __resource__ = Resource(
        group="gateway.networking.k8s.io",
        version="v1beta1",
        kind="GatewayClass",
        plural="gatewayclasses",
        namespaced=False,
        short_names=("gc",),
        module=__name__,
        class_name="GatewayClass",
        system="gateway",
        storage=False,
    )

    api_version: Literal["gateway.networking.k8s.io/v1beta1"] = constant(
        "gateway.networking.k8s.io/v1beta1"
    )
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
        Annotated[list[GatewaySpecListenersTlsCertificateRefs], msgspec.Meta(max_length=64)] | None
    ) = None
    mode: Literal["Terminate", "Passthrough"] | None = None
    options: (
        Annotated[
            dict[str, Annotated[str, msgspec.Meta(max_length=4096, min_length=0)]],
            msgspec.Meta(max_length=16),
        ]
        | None
    ) = None


class GatewaySpecListenersTlsCertificateRefs(ApiStruct, kw_only=True):
    """Gateway spec.listeners[].tls.certificateRefs[]"""

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


class GatewaySpecTls(ApiStruct, kw_only=True):
    """Gateway spec.tls"""

    backend: GatewaySpecTlsBackend | None = None
    frontend: GatewaySpecTlsFrontend | None = None


class GatewaySpecTlsBackend(ApiStruct, kw_only=True):
    """Gateway spec.tls.backend"""

    client_certificate_ref: GatewaySpecListenersTlsCertificateRefs | None = None


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
        version="v1beta1",
        kind="HTTPRoute",
        plural="httproutes",
        namespaced=True,
        module=__name__,
        class_name="HTTPRoute",
        system="gateway",
        storage=False,
    )

    api_version: Literal["gateway.networking.k8s.io/v1beta1"] = constant(
        "gateway.networking.k8s.io/v1beta1"
    )
    kind: Literal["HTTPRoute"] = constant("HTTPRoute")
    metadata: k8s.ObjectMeta | None = None
    spec: HTTPRouteSpec
    status: HTTPRouteStatus | None = None


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
    parent_refs: Annotated[list[HTTPRouteSpecParentRefs], msgspec.Meta(max_length=32)] | None = None
    rules: Annotated[list[HTTPRouteSpecRules], msgspec.Meta(max_length=16, min_length=1)] | None = (
        None
    )


class HTTPRouteSpecParentRefs(ApiStruct, kw_only=True):
    """HTTPRoute spec.parentRefs[]"""

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
    request_header_modifier: HTTPRouteSpecRulesFiltersRequestHeaderModifier | None = None
    request_mirror: HTTPRouteSpecRulesFiltersRequestMirror | None = None
    request_redirect: HTTPRouteSpecRulesFiltersRequestRedirect | None = None
    response_header_modifier: HTTPRouteSpecRulesFiltersRequestHeaderModifier | None = None
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


class HTTPRouteSpecRulesFiltersRequestHeaderModifier(ApiStruct, kw_only=True):
    """HTTPRoute spec.rules[].filters[].requestHeaderModifier"""

    __list_keys__: ClassVar[ListKeys] = {
        "add": ("name",),
        "remove": (),
        "set": ("name",),
    }

    add: (
        Annotated[
            list[HTTPRouteSpecRulesFiltersRequestHeaderModifierAdd], msgspec.Meta(max_length=16)
        ]
        | None
    ) = None
    remove: Annotated[list[str], msgspec.Meta(max_length=16)] | None = None
    set: (
        Annotated[
            list[HTTPRouteSpecRulesFiltersRequestHeaderModifierAdd], msgspec.Meta(max_length=16)
        ]
        | None
    ) = None


class HTTPRouteSpecRulesFiltersRequestHeaderModifierAdd(ApiStruct, kw_only=True):
    """HTTPRoute spec.rules[].filters[].requestHeaderModifier.add[]"""

    name: Annotated[
        str,
        msgspec.Meta(max_length=256, min_length=1, pattern="^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$"),
    ]
    value: Annotated[str, msgspec.Meta(max_length=4096, min_length=1)]


class HTTPRouteSpecRulesFiltersRequestMirror(ApiStruct, kw_only=True):
    """HTTPRoute spec.rules[].filters[].requestMirror"""

    backend_ref: HTTPRouteSpecRulesFiltersRequestMirrorBackendRef
    fraction: HTTPRouteSpecRulesFiltersRequestMirrorFraction | None = None
    percent: Annotated[int, msgspec.Meta(ge=0, le=100)] | None = None


class HTTPRouteSpecRulesFiltersRequestMirrorBackendRef(ApiStruct, kw_only=True):
    """HTTPRoute spec.rules[].filters[].requestMirror.backendRef"""

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


class HTTPRouteSpecRulesFiltersRequestMirrorFraction(ApiStruct, kw_only=True):
    """HTTPRoute spec.rules[].filters[].requestMirror.fraction"""

    denominator: Annotated[int, msgspec.Meta(ge=1, le=2147483647)] | None = None
    numerator: Annotated[int, msgspec.Meta(ge=0, le=2147483647)]


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
        Annotated[list[HTTPRouteSpecRulesMatchesHeaders], msgspec.Meta(max_length=16)] | None
    ) = None
    method: HTTPRouteSpecRulesMatchesMethod | None = None
    path: HTTPRouteSpecRulesMatchesPath | None = None
    query_params: (
        Annotated[list[HTTPRouteSpecRulesMatchesQueryParams], msgspec.Meta(max_length=16)] | None
    ) = None


class HTTPRouteSpecRulesMatchesHeaders(ApiStruct, kw_only=True):
    """HTTPRoute spec.rules[].matches[].headers[]"""

    name: Annotated[
        str,
        msgspec.Meta(max_length=256, min_length=1, pattern="^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$"),
    ]
    type: Literal["Exact", "RegularExpression"] | None = None
    value: Annotated[str, msgspec.Meta(max_length=4096, min_length=1)]


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


class HTTPRouteStatus(ApiStruct, kw_only=True):
    """HTTPRoute status"""

    parents: Annotated[list[HTTPRouteStatusParents], msgspec.Meta(max_length=32)]


class HTTPRouteStatusParents(ApiStruct, kw_only=True):
    """HTTPRoute status.parents[]"""

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
    parent_ref: HTTPRouteSpecParentRefs


class ReferenceGrant(KubeObject, kw_only=True):
    """https://gateway-api.sigs.k8s.io/reference/spec/"""

    __resource__ = Resource(
        group="gateway.networking.k8s.io",
        version="v1beta1",
        kind="ReferenceGrant",
        plural="referencegrants",
        namespaced=True,
        short_names=("refgrant",),
        module=__name__,
        class_name="ReferenceGrant",
        system="gateway",
    )

    api_version: Literal["gateway.networking.k8s.io/v1beta1"] = constant(
        "gateway.networking.k8s.io/v1beta1"
    )
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
