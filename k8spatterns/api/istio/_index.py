"""The kinds of this package, for `k8spatterns.api.registry`; it imports none of their modules.

Generated from the CustomResourceDefinitions of Istio; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

#: A line per kind: apiVersion, kind, plural, scope and notes, module, class, short names.
KINDS = """\
extensions.istio.io/v1alpha1 TrafficExtension trafficextensions namespaced extensions_v1alpha1 TrafficExtension
extensions.istio.io/v1alpha1 WasmPlugin wasmplugins namespaced extensions_v1alpha1 WasmPlugin
networking.istio.io/v1 DestinationRule destinationrules namespaced networking_v1 DestinationRule dr
networking.istio.io/v1 Gateway gateways namespaced networking_v1 Gateway gw
networking.istio.io/v1 ServiceEntry serviceentries namespaced networking_v1 ServiceEntry se
networking.istio.io/v1 Sidecar sidecars namespaced networking_v1 Sidecar
networking.istio.io/v1 VirtualService virtualservices namespaced networking_v1 VirtualService vs
networking.istio.io/v1 WorkloadEntry workloadentries namespaced networking_v1 WorkloadEntry we
networking.istio.io/v1 WorkloadGroup workloadgroups namespaced networking_v1 WorkloadGroup wg
networking.istio.io/v1alpha3 DestinationRule destinationrules namespaced,converted networking_v1alpha3 DestinationRule dr
networking.istio.io/v1alpha3 EnvoyFilter envoyfilters namespaced networking_v1alpha3 EnvoyFilter
networking.istio.io/v1alpha3 Gateway gateways namespaced,converted networking_v1alpha3 Gateway gw
networking.istio.io/v1alpha3 ServiceEntry serviceentries namespaced,converted networking_v1alpha3 ServiceEntry se
networking.istio.io/v1alpha3 Sidecar sidecars namespaced,converted networking_v1alpha3 Sidecar
networking.istio.io/v1alpha3 VirtualService virtualservices namespaced,converted networking_v1alpha3 VirtualService vs
networking.istio.io/v1alpha3 WorkloadEntry workloadentries namespaced,converted networking_v1alpha3 WorkloadEntry we
networking.istio.io/v1alpha3 WorkloadGroup workloadgroups namespaced,converted networking_v1alpha3 WorkloadGroup wg
networking.istio.io/v1beta1 DestinationRule destinationrules namespaced,converted networking_v1beta1 DestinationRule dr
networking.istio.io/v1beta1 Gateway gateways namespaced,converted networking_v1beta1 Gateway gw
networking.istio.io/v1beta1 ProxyConfig proxyconfigs namespaced networking_v1beta1 ProxyConfig
networking.istio.io/v1beta1 ServiceEntry serviceentries namespaced,converted networking_v1beta1 ServiceEntry se
networking.istio.io/v1beta1 Sidecar sidecars namespaced,converted networking_v1beta1 Sidecar
networking.istio.io/v1beta1 VirtualService virtualservices namespaced,converted networking_v1beta1 VirtualService vs
networking.istio.io/v1beta1 WorkloadEntry workloadentries namespaced,converted networking_v1beta1 WorkloadEntry we
networking.istio.io/v1beta1 WorkloadGroup workloadgroups namespaced,converted networking_v1beta1 WorkloadGroup wg
security.istio.io/v1 AuthorizationPolicy authorizationpolicies namespaced security_v1 AuthorizationPolicy ap
security.istio.io/v1 PeerAuthentication peerauthentications namespaced security_v1 PeerAuthentication pa
security.istio.io/v1 RequestAuthentication requestauthentications namespaced security_v1 RequestAuthentication ra
security.istio.io/v1beta1 AuthorizationPolicy authorizationpolicies namespaced,converted security_v1beta1 AuthorizationPolicy ap
security.istio.io/v1beta1 PeerAuthentication peerauthentications namespaced,converted security_v1beta1 PeerAuthentication pa
security.istio.io/v1beta1 RequestAuthentication requestauthentications namespaced,converted security_v1beta1 RequestAuthentication ra
telemetry.istio.io/v1 Telemetry telemetries namespaced,converted telemetry_v1 Telemetry telemetry
telemetry.istio.io/v1alpha1 Telemetry telemetries namespaced telemetry_v1alpha1 Telemetry telemetry
"""
