"""Typed objects of the Gateway API, each loaded on first use.

Generated from the CustomResourceDefinitions of the Gateway API; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import gateway_networking_k8s_v1 as gateway_networking_k8s_v1
    from . import gateway_networking_k8s_v1beta1 as gateway_networking_k8s_v1beta1
    from . import gateway_networking_x_k8s_v1alpha1 as gateway_networking_x_k8s_v1alpha1
    from .gateway_networking_k8s_v1 import BackendTLSPolicy as BackendTLSPolicy
    from .gateway_networking_k8s_v1 import Gateway as Gateway
    from .gateway_networking_k8s_v1 import GatewayClass as GatewayClass
    from .gateway_networking_k8s_v1 import GRPCRoute as GRPCRoute
    from .gateway_networking_k8s_v1 import HTTPRoute as HTTPRoute
    from .gateway_networking_k8s_v1 import ListenerSet as ListenerSet
    from .gateway_networking_k8s_v1 import ReferenceGrant as ReferenceGrant
    from .gateway_networking_k8s_v1 import TCPRoute as TCPRoute
    from .gateway_networking_k8s_v1 import TLSRoute as TLSRoute
    from .gateway_networking_k8s_v1 import UDPRoute as UDPRoute
    from .gateway_networking_x_k8s_v1alpha1 import XBackend as XBackend
    from .gateway_networking_x_k8s_v1alpha1 import XBackendTrafficPolicy as XBackendTrafficPolicy
    from .gateway_networking_x_k8s_v1alpha1 import XMesh as XMesh
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "gateway_networking_k8s_v1": "BackendTLSPolicy GRPCRoute Gateway GatewayClass HTTPRoute ListenerSet ReferenceGrant TCPRoute TLSRoute UDPRoute",
            "gateway_networking_k8s_v1beta1": "",
            "gateway_networking_x_k8s_v1alpha1": "XBackend XBackendTrafficPolicy XMesh",
        },
    )

__all__ = (
    "BackendTLSPolicy",
    "GRPCRoute",
    "Gateway",
    "GatewayClass",
    "HTTPRoute",
    "ListenerSet",
    "ReferenceGrant",
    "TCPRoute",
    "TLSRoute",
    "UDPRoute",
    "XBackend",
    "XBackendTrafficPolicy",
    "XMesh",
    "gateway_networking_k8s_v1",
    "gateway_networking_k8s_v1beta1",
    "gateway_networking_x_k8s_v1alpha1",
)
