"""Istio's annotations: on what they are read, and how settled they are.

https://istio.io/latest/docs/reference/config/annotations/
"""

from __future__ import annotations

from typing import NamedTuple

ANY = "Any"


class Annotation(NamedTuple):
    """What Istio says of an annotation.

    Fields:
        kinds: on which it is read; `Any` is all.
        deprecated: what to write instead, or `-` where nothing takes its place; empty if it stays.
        alpha: whether it may change or go.
    """

    kinds: tuple[str, ...]
    deprecated: str = ""
    alpha: bool = True


_POD = Annotation(("Pod",))
_ANY = Annotation((ANY,))
_ENTRY = Annotation(("WorkloadEntry",))
_GONE = Annotation(("Pod",), "-")

ANNOTATIONS: dict[str, Annotation] = {
    "alpha.istio.io/canonical-serviceaccounts": Annotation(("Service",), "-"),
    "alpha.istio.io/identity": _GONE,
    "alpha.istio.io/kubernetes-serviceaccounts": Annotation(("Service",), "-"),
    "ambient.istio.io/bypass-inbound-capture": _POD,
    "ambient.istio.io/dns-capture": _POD,
    "ambient.istio.io/redirection": _POD,
    "ambient.istio.io/waypoint-inbound-binding": Annotation(("GatewayClass",)),
    "galley.istio.io/analyze-suppress": _ANY,
    "gateway.istio.io/controller-version": Annotation(("Gateway",)),
    "gateway.istio.io/name-override": Annotation(("Gateway",)),
    "gateway.istio.io/service-account": Annotation(("Gateway",)),
    "inject.istio.io/templates": _POD,
    "install.operator.istio.io/chart-owner": _ANY,
    "install.operator.istio.io/owner-generation": _ANY,
    "install.operator.istio.io/version": _ANY,
    "internal.istio.io/service-upstream": _ANY,
    "istio.io/autoRegistrationGroup": _ENTRY,
    "istio.io/connectedAt": _ENTRY,
    "istio.io/disconnectedAt": _ENTRY,
    "istio.io/dry-run": Annotation(("AuthorizationPolicy",)),
    "istio.io/reroute-virtual-interfaces": _POD,
    "istio.io/rev": _POD,
    "istio.io/workloadController": _ENTRY,
    "kubernetes.io/ingress.class": Annotation(("Ingress",), alpha=False),
    "networking.istio.io/address-type": Annotation(("Gateway", "Service")),
    "networking.istio.io/exportTo": Annotation(("Service",)),
    "networking.istio.io/service-type": Annotation(("Gateway",)),
    "networking.istio.io/traffic-distribution": Annotation(("Service", "ServiceEntry")),
    "prometheus.istio.io/merge-metrics": _POD,
    "proxy.istio.io/config": Annotation(("Pod",), alpha=False),
    "proxy.istio.io/overrides": _POD,
    "readiness.status.sidecar.istio.io/applicationPorts": _POD,
    "readiness.status.sidecar.istio.io/failureThreshold": _POD,
    "readiness.status.sidecar.istio.io/initialDelaySeconds": _POD,
    "readiness.status.sidecar.istio.io/periodSeconds": _POD,
    "security.istio.io/autoMTLS": _POD,
    "sidecar.istio.io/agentLogLevel": _POD,
    "sidecar.istio.io/bootstrapOverride": _POD,
    "sidecar.istio.io/componentLogLevel": _POD,
    "sidecar.istio.io/controlPlaneAuthPolicy": _GONE,
    "sidecar.istio.io/discoveryAddress": _GONE,
    "sidecar.istio.io/enableCoreDump": _POD,
    "sidecar.istio.io/extraStatTags": _POD,
    "sidecar.istio.io/inject": Annotation(
        ("Pod",), "the label sidecar.istio.io/inject", alpha=False
    ),
    "sidecar.istio.io/interceptionMode": _POD,
    "sidecar.istio.io/logLevel": _POD,
    "sidecar.istio.io/nativeSidecar": _POD,
    "sidecar.istio.io/proxyCPU": _POD,
    "sidecar.istio.io/proxyCPULimit": _POD,
    "sidecar.istio.io/proxyImage": _POD,
    "sidecar.istio.io/proxyImageType": _POD,
    "sidecar.istio.io/proxyMemory": _POD,
    "sidecar.istio.io/proxyMemoryLimit": _POD,
    "sidecar.istio.io/rewriteAppHTTPProbers": _POD,
    "sidecar.istio.io/statsCompression": _POD,
    "sidecar.istio.io/statsHistogramBuckets": _POD,
    "sidecar.istio.io/statsInclusionPrefixes": _GONE,
    "sidecar.istio.io/statsInclusionRegexps": _GONE,
    "sidecar.istio.io/statsInclusionSuffixes": _GONE,
    "sidecar.istio.io/status": Annotation(("Pod",), alpha=False),
    "sidecar.istio.io/userVolume": _POD,
    "sidecar.istio.io/userVolumeMount": _POD,
    "status.sidecar.istio.io/port": _POD,
    "topology.istio.io/controlPlaneClusters": Annotation(("Namespace",)),
    "traffic.istio.io/nodeSelector": Annotation(("Service",)),
    "traffic.sidecar.istio.io/excludeInboundPorts": _POD,
    "traffic.sidecar.istio.io/excludeInterfaces": _POD,
    "traffic.sidecar.istio.io/excludeOutboundIPRanges": _POD,
    "traffic.sidecar.istio.io/excludeOutboundPorts": _POD,
    "traffic.sidecar.istio.io/includeInboundPorts": _POD,
    "traffic.sidecar.istio.io/includeOutboundIPRanges": _POD,
    "traffic.sidecar.istio.io/includeOutboundPorts": _POD,
    "traffic.sidecar.istio.io/kubevirtInterfaces": Annotation(
        ("Pod",), "the annotation istio.io/reroute-virtual-interfaces"
    ),
}
