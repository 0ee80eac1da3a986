"""Typed objects of Istio, each loaded on first use.

Generated from the CustomResourceDefinitions of Istio; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import extensions_v1alpha1 as extensions_v1alpha1
    from . import networking_v1 as networking_v1
    from . import networking_v1alpha3 as networking_v1alpha3
    from . import networking_v1beta1 as networking_v1beta1
    from . import security_v1 as security_v1
    from . import security_v1beta1 as security_v1beta1
    from . import telemetry_v1 as telemetry_v1
    from . import telemetry_v1alpha1 as telemetry_v1alpha1
    from .extensions_v1alpha1 import TrafficExtension as TrafficExtension
    from .extensions_v1alpha1 import WasmPlugin as WasmPlugin
    from .networking_v1 import DestinationRule as DestinationRule
    from .networking_v1 import Gateway as Gateway
    from .networking_v1 import ServiceEntry as ServiceEntry
    from .networking_v1 import Sidecar as Sidecar
    from .networking_v1 import VirtualService as VirtualService
    from .networking_v1 import WorkloadEntry as WorkloadEntry
    from .networking_v1 import WorkloadGroup as WorkloadGroup
    from .networking_v1alpha3 import EnvoyFilter as EnvoyFilter
    from .networking_v1beta1 import ProxyConfig as ProxyConfig
    from .security_v1 import AuthorizationPolicy as AuthorizationPolicy
    from .security_v1 import PeerAuthentication as PeerAuthentication
    from .security_v1 import RequestAuthentication as RequestAuthentication
    from .telemetry_v1 import Telemetry as Telemetry
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "extensions_v1alpha1": "TrafficExtension WasmPlugin",
            "networking_v1": "DestinationRule Gateway ServiceEntry Sidecar VirtualService WorkloadEntry WorkloadGroup",
            "networking_v1alpha3": "EnvoyFilter",
            "networking_v1beta1": "ProxyConfig",
            "security_v1": "AuthorizationPolicy PeerAuthentication RequestAuthentication",
            "security_v1beta1": "",
            "telemetry_v1": "Telemetry",
            "telemetry_v1alpha1": "",
        },
    )

__all__ = (
    "AuthorizationPolicy",
    "DestinationRule",
    "EnvoyFilter",
    "Gateway",
    "PeerAuthentication",
    "ProxyConfig",
    "RequestAuthentication",
    "ServiceEntry",
    "Sidecar",
    "Telemetry",
    "TrafficExtension",
    "VirtualService",
    "WasmPlugin",
    "WorkloadEntry",
    "WorkloadGroup",
    "extensions_v1alpha1",
    "networking_v1",
    "networking_v1alpha3",
    "networking_v1beta1",
    "security_v1",
    "security_v1beta1",
    "telemetry_v1",
    "telemetry_v1alpha1",
)
