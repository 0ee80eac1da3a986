"""The kinds of this package, for `k8spatterns.api.registry`; it imports none of their modules.

Generated from the CustomResourceDefinitions of the Gateway API; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

#: A line per kind: apiVersion, kind, plural, scope and notes, module, class, short names.
KINDS = """\
gateway.networking.k8s.io/v1 BackendTLSPolicy backendtlspolicies namespaced gateway_networking_k8s_v1 BackendTLSPolicy btlspolicy
gateway.networking.k8s.io/v1 GRPCRoute grpcroutes namespaced gateway_networking_k8s_v1 GRPCRoute
gateway.networking.k8s.io/v1 Gateway gateways namespaced gateway_networking_k8s_v1 Gateway gtw
gateway.networking.k8s.io/v1 GatewayClass gatewayclasses cluster gateway_networking_k8s_v1 GatewayClass gc
gateway.networking.k8s.io/v1 HTTPRoute httproutes namespaced gateway_networking_k8s_v1 HTTPRoute
gateway.networking.k8s.io/v1 ListenerSet listenersets namespaced gateway_networking_k8s_v1 ListenerSet lset
gateway.networking.k8s.io/v1 ReferenceGrant referencegrants namespaced,converted gateway_networking_k8s_v1 ReferenceGrant refgrant
gateway.networking.k8s.io/v1 TCPRoute tcproutes namespaced gateway_networking_k8s_v1 TCPRoute
gateway.networking.k8s.io/v1 TLSRoute tlsroutes namespaced gateway_networking_k8s_v1 TLSRoute
gateway.networking.k8s.io/v1 UDPRoute udproutes namespaced gateway_networking_k8s_v1 UDPRoute
gateway.networking.k8s.io/v1beta1 Gateway gateways namespaced,converted gateway_networking_k8s_v1beta1 Gateway gtw
gateway.networking.k8s.io/v1beta1 GatewayClass gatewayclasses cluster,converted gateway_networking_k8s_v1beta1 GatewayClass gc
gateway.networking.k8s.io/v1beta1 HTTPRoute httproutes namespaced,converted gateway_networking_k8s_v1beta1 HTTPRoute
gateway.networking.k8s.io/v1beta1 ReferenceGrant referencegrants namespaced gateway_networking_k8s_v1beta1 ReferenceGrant refgrant
gateway.networking.x-k8s.io/v1alpha1 XBackend xbackends namespaced gateway_networking_x_k8s_v1alpha1 XBackend xbackend
gateway.networking.x-k8s.io/v1alpha1 XBackendTrafficPolicy xbackendtrafficpolicies namespaced gateway_networking_x_k8s_v1alpha1 XBackendTrafficPolicy xbtrafficpolicy
gateway.networking.x-k8s.io/v1alpha1 XMesh xmeshes cluster gateway_networking_x_k8s_v1alpha1 XMesh mesh
"""
