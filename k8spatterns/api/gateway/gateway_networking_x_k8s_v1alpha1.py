"""Typed objects of gateway.networking.x-k8s.io/v1alpha1.

Generated from the CustomResourceDefinitions of the Gateway API; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, KubeObject, ListKeys, Resource, constant


class XBackend(KubeObject, kw_only=True):
    """https://gateway-api.sigs.k8s.io/reference/spec/"""

    __resource__ = Resource(
        group="gateway.networking.x-k8s.io",
        version="v1alpha1",
        kind="XBackend",
        plural="xbackends",
        namespaced=True,
        short_names=("xbackend",),
        module=__name__,
        class_name="XBackend",
        system="gateway",
    )

    api_version: Literal["gateway.networking.x-k8s.io/v1alpha1"] = constant(
        "gateway.networking.x-k8s.io/v1alpha1"
    )
    kind: Literal["XBackend"] = constant("XBackend")
    metadata: k8s.ObjectMeta | None = None
    spec: XBackendSpec
    status: XBackendStatus | None = None


class XBackendSpec(ApiStruct, kw_only=True):
    """XBackend spec"""

    external_hostname: XBackendSpecExternalHostname | None = None
    port: XBackendSpecPort
    protocol: Literal["TCP", "HTTP", "HTTP2", "HTTP11", "H2C", "MCP"] | None = None
    tls: XBackendSpecTls | None = None
    type: Literal["ExternalHostname"]


class XBackendSpecExternalHostname(ApiStruct, kw_only=True):
    """XBackend spec.externalHostname"""

    hostname: Annotated[
        str,
        msgspec.Meta(
            max_length=253,
            min_length=1,
            pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
        ),
    ]


class XBackendSpecPort(ApiStruct, kw_only=True):
    """XBackend spec.port"""

    name: Annotated[str, msgspec.Meta(max_length=63)] | None = None
    port: Annotated[int, msgspec.Meta(ge=1, le=65535)]


class XBackendSpecTls(ApiStruct, kw_only=True):
    """XBackend spec.tls"""

    client_certificate_ref: XBackendSpecTlsClientCertificateRef | None = None
    mode: Literal["None", "ServerOnly", "ClientAndServer"]
    validation: XBackendSpecTlsValidation | None = None


class XBackendSpecTlsClientCertificateRef(ApiStruct, kw_only=True):
    """XBackend spec.tls.clientCertificateRef"""

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


class XBackendSpecTlsValidation(ApiStruct, kw_only=True):
    """XBackend spec.tls.validation"""

    ca_certificate_refs: (
        Annotated[list[XBackendTrafficPolicySpecTargetRefs], msgspec.Meta(max_length=8)] | None
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
        Annotated[list[XBackendSpecTlsValidationSubjectAltNames], msgspec.Meta(max_length=5)] | None
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


class XBackendSpecTlsValidationSubjectAltNames(ApiStruct, kw_only=True):
    """XBackend spec.tls.validation.subjectAltNames[]"""

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


class XBackendStatus(ApiStruct, kw_only=True):
    """XBackend status"""

    parents: Annotated[list[XBackendStatusParents], msgspec.Meta(max_length=32)] | None = None


class XBackendStatusParents(ApiStruct, kw_only=True):
    """XBackend status.parents[]"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
    }

    conditions: list[k8s.Condition] | None = None
    controller_name: Annotated[
        str,
        msgspec.Meta(
            max_length=253,
            min_length=1,
            pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\\/[A-Za-z0-9\\/\\-._~%!$&'()*+,;=:]+$",
        ),
    ]
    parent_ref: XBackendStatusParentsParentRef


class XBackendStatusParentsParentRef(ApiStruct, kw_only=True):
    """XBackend status.parents[].parentRef"""

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


class XBackendTrafficPolicy(KubeObject, kw_only=True):
    """https://gateway-api.sigs.k8s.io/reference/spec/"""

    __resource__ = Resource(
        group="gateway.networking.x-k8s.io",
        version="v1alpha1",
        kind="XBackendTrafficPolicy",
        plural="xbackendtrafficpolicies",
        namespaced=True,
        short_names=("xbtrafficpolicy",),
        module=__name__,
        class_name="XBackendTrafficPolicy",
        system="gateway",
    )

    api_version: Literal["gateway.networking.x-k8s.io/v1alpha1"] = constant(
        "gateway.networking.x-k8s.io/v1alpha1"
    )
    kind: Literal["XBackendTrafficPolicy"] = constant("XBackendTrafficPolicy")
    metadata: k8s.ObjectMeta | None = None
    spec: XBackendTrafficPolicySpec
    status: XBackendTrafficPolicyStatus | None = None


class XBackendTrafficPolicySpec(ApiStruct, kw_only=True):
    """XBackendTrafficPolicy spec"""

    __list_keys__: ClassVar[ListKeys] = {
        "targetRefs": ("group", "kind", "name"),
    }

    retry_constraint: XBackendTrafficPolicySpecRetryConstraint | None = None
    session_persistence: XBackendTrafficPolicySpecSessionPersistence | None = None
    target_refs: Annotated[
        list[XBackendTrafficPolicySpecTargetRefs], msgspec.Meta(max_length=16, min_length=1)
    ]


class XBackendTrafficPolicySpecRetryConstraint(ApiStruct, kw_only=True):
    """XBackendTrafficPolicy spec.retryConstraint"""

    budget: XBackendTrafficPolicySpecRetryConstraintBudget | None = None
    min_retry_rate: XBackendTrafficPolicySpecRetryConstraintMinRetryRate | None = None


class XBackendTrafficPolicySpecRetryConstraintBudget(ApiStruct, kw_only=True):
    """XBackendTrafficPolicy spec.retryConstraint.budget"""

    interval: Annotated[str, msgspec.Meta(pattern="^([0-9]{1,5}(h|m|s|ms)){1,4}$")] | None = None
    percent: Annotated[int, msgspec.Meta(ge=0, le=100)] | None = None


class XBackendTrafficPolicySpecRetryConstraintMinRetryRate(ApiStruct, kw_only=True):
    """XBackendTrafficPolicy spec.retryConstraint.minRetryRate"""

    count: Annotated[int, msgspec.Meta(ge=1, le=1000000)] | None = None
    interval: Annotated[str, msgspec.Meta(pattern="^([0-9]{1,5}(h|m|s|ms)){1,4}$")] | None = None


class XBackendTrafficPolicySpecSessionPersistence(ApiStruct, kw_only=True):
    """XBackendTrafficPolicy spec.sessionPersistence"""

    absolute_timeout: (
        Annotated[str, msgspec.Meta(pattern="^([0-9]{1,5}(h|m|s|ms)){1,4}$")] | None
    ) = None
    cookie: XBackendTrafficPolicySpecSessionPersistenceCookie | None = None
    header: XBackendTrafficPolicySpecSessionPersistenceHeader | None = None
    type: Literal["Cookie", "Header"] | None = None


class XBackendTrafficPolicySpecSessionPersistenceCookie(ApiStruct, kw_only=True):
    """XBackendTrafficPolicy spec.sessionPersistence.cookie"""

    name: (
        Annotated[
            str,
            msgspec.Meta(
                max_length=256, min_length=1, pattern="^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$"
            ),
        ]
        | None
    ) = None
    lifetime_type: Literal["Permanent", "Session"] | None = None
    path: Annotated[str, msgspec.Meta(max_length=1024)] | None = None


class XBackendTrafficPolicySpecSessionPersistenceHeader(ApiStruct, kw_only=True):
    """XBackendTrafficPolicy spec.sessionPersistence.header"""

    name: Annotated[
        str,
        msgspec.Meta(max_length=256, min_length=1, pattern="^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$"),
    ]


class XBackendTrafficPolicySpecTargetRefs(ApiStruct, kw_only=True):
    """XBackendTrafficPolicy spec.targetRefs[]"""

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


class XBackendTrafficPolicyStatus(ApiStruct, kw_only=True):
    """XBackendTrafficPolicy status"""

    ancestors: Annotated[list[XBackendTrafficPolicyStatusAncestors], msgspec.Meta(max_length=16)]


class XBackendTrafficPolicyStatusAncestors(ApiStruct, kw_only=True):
    """XBackendTrafficPolicy status.ancestors[]"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
    }

    ancestor_ref: XBackendStatusParentsParentRef
    conditions: Annotated[list[k8s.Condition], msgspec.Meta(max_length=8, min_length=1)]
    controller_name: Annotated[
        str,
        msgspec.Meta(
            max_length=253,
            min_length=1,
            pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\\/[A-Za-z0-9\\/\\-._~%!$&'()*+,;=:]+$",
        ),
    ]


class XMesh(KubeObject, kw_only=True):
    """https://gateway-api.sigs.k8s.io/reference/spec/"""

    __resource__ = Resource(
        group="gateway.networking.x-k8s.io",
        version="v1alpha1",
        kind="XMesh",
        plural="xmeshes",
        namespaced=False,
        short_names=("mesh",),
        module=__name__,
        class_name="XMesh",
        system="gateway",
    )

    api_version: Literal["gateway.networking.x-k8s.io/v1alpha1"] = constant(
        "gateway.networking.x-k8s.io/v1alpha1"
    )
    kind: Literal["XMesh"] = constant("XMesh")
    metadata: k8s.ObjectMeta | None = None
    spec: XMeshSpec
    status: XMeshStatus | None = None


class XMeshSpec(ApiStruct, kw_only=True):
    """XMesh spec"""

    controller_name: Annotated[
        str,
        msgspec.Meta(
            max_length=253,
            min_length=1,
            pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\\/[A-Za-z0-9\\/\\-._~%!$&'()*+,;=:]+$",
        ),
    ]
    description: Annotated[str, msgspec.Meta(max_length=64)] | None = None
    parameters_ref: XMeshSpecParametersRef | None = None


class XMeshSpecParametersRef(ApiStruct, kw_only=True):
    """XMesh spec.parametersRef"""

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


class XMeshStatus(ApiStruct, kw_only=True):
    """XMesh status"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
        "supportedFeatures": ("name",),
    }

    conditions: Annotated[list[k8s.Condition], msgspec.Meta(max_length=8)] | None = None
    supported_features: (
        Annotated[list[XMeshStatusSupportedFeatures], msgspec.Meta(max_length=64)] | None
    ) = None


class XMeshStatusSupportedFeatures(ApiStruct, kw_only=True):
    """XMesh status.supportedFeatures[]"""

    name: str
