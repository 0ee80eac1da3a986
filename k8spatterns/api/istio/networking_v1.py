"""Typed objects of networking.istio.io/v1.

Generated from the CustomResourceDefinitions of Istio; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal, TypeAlias

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import (
    ApiStruct,
    Bytes,
    Int32,
    IntOrString,
    KubeObject,
    ListKeys,
    OpenStruct,
    Resource,
    Time,
    constant,
)


class DestinationRule(KubeObject, kw_only=True):
    """https://istio.io/latest/docs/reference/config/"""

    __resource__ = Resource(
        group="networking.istio.io",
        version="v1",
        kind="DestinationRule",
        plural="destinationrules",
        namespaced=True,
        short_names=("dr",),
        module=__name__,
        class_name="DestinationRule",
        system="istio",
    )
    __keeps_unknown__ = True

    api_version: Literal["networking.istio.io/v1"] = constant("networking.istio.io/v1")
    kind: Literal["DestinationRule"] = constant("DestinationRule")
    metadata: k8s.ObjectMeta | None = None
    spec: DestinationRuleSpec | None = None
    status: GatewayStatus | None = None


class DestinationRuleConsistentHashHttpCookieAttributes(ApiStruct, kw_only=True):
    """DestinationRule spec.trafficPolicy.loadBalancer.consistentHash.httpCookie.attributes[]"""

    name: str
    value: str | None = None


class DestinationRuleLoadBalancerConsistentHashHttpCookie(ApiStruct, kw_only=True):
    """DestinationRule spec.trafficPolicy.loadBalancer.consistentHash.httpCookie"""

    name: str
    attributes: list[DestinationRuleConsistentHashHttpCookieAttributes] | None = None
    path: str | None = None
    ttl: str | None = None


class DestinationRuleLoadBalancerConsistentHashRingHash(ApiStruct, kw_only=True):
    """DestinationRule spec.trafficPolicy.loadBalancer.consistentHash.ringHash"""

    minimum_ring_size: Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None = None


class DestinationRuleLoadBalancerLocalityLbSettingDistribute(ApiStruct, kw_only=True):
    """DestinationRule spec.trafficPolicy.loadBalancer.localityLbSetting.distribute[]"""

    from_: str | None = None
    to: dict[str, Annotated[int, msgspec.Meta(ge=0, le=4294967295)]] | None = None


class DestinationRuleLoadBalancerLocalityLbSettingFailover(ApiStruct, kw_only=True):
    """DestinationRule spec.trafficPolicy.loadBalancer.localityLbSetting.failover[]"""

    from_: str | None = None
    to: str | None = None


class DestinationRuleSpec(ApiStruct, kw_only=True):
    """DestinationRule spec"""

    export_to: list[str] | None = None
    host: str
    subsets: list[DestinationRuleSpecSubsets] | None = None
    traffic_policy: DestinationRuleSpecTrafficPolicy | None = None
    workload_selector: DestinationRuleSpecWorkloadSelector | None = None


class DestinationRuleSpecSubsets(ApiStruct, kw_only=True):
    """DestinationRule spec.subsets[]"""

    name: str
    labels: dict[str, str] | None = None
    traffic_policy: DestinationRuleSpecTrafficPolicy | None = None


class DestinationRuleSpecTrafficPolicy(ApiStruct, kw_only=True):
    """DestinationRule spec.trafficPolicy"""

    connection_pool: SidecarSpecInboundConnectionPool | None = None
    load_balancer: DestinationRuleSpecTrafficPolicyLoadBalancer | None = None
    outlier_detection: DestinationRuleSpecTrafficPolicyOutlierDetection | None = None
    port_level_settings: (
        Annotated[
            list[DestinationRuleSpecTrafficPolicyPortLevelSettings], msgspec.Meta(max_length=4096)
        ]
        | None
    ) = None
    proxy_protocol: DestinationRuleSpecTrafficPolicyProxyProtocol | None = None
    retry_budget: DestinationRuleSpecTrafficPolicyRetryBudget | None = None
    tls: DestinationRuleSpecTrafficPolicyTls | None = None
    tunnel: DestinationRuleSpecTrafficPolicyTunnel | None = None


class DestinationRuleSpecTrafficPolicyLoadBalancer(ApiStruct, kw_only=True):
    """DestinationRule spec.trafficPolicy.loadBalancer"""

    backend_utilization: DestinationRuleTrafficPolicyLoadBalancerBackendUtilization | None = None
    consistent_hash: DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHash | None = None
    locality_lb_setting: DestinationRuleTrafficPolicyLoadBalancerLocalityLbSetting | None = None
    simple: DestinationRuleSpecTrafficPolicyLoadBalancerSimple | None = None
    warmup: DestinationRuleSpecTrafficPolicyLoadBalancerWarmup | None = None
    warmup_duration_secs: str | None = None
    zone_aware_lb_setting: DestinationRuleTrafficPolicyLoadBalancerZoneAwareLbSetting | None = None


class DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHash(ApiStruct, kw_only=True):
    """DestinationRule spec.trafficPolicy.loadBalancer.consistentHash"""

    http_cookie: DestinationRuleLoadBalancerConsistentHashHttpCookie | None = None
    http_header_name: str | None = None
    http_query_parameter_name: str | None = None
    maglev: DestinationRuleTrafficPolicyLoadBalancerConsistentHashMaglev | None = None
    minimum_ring_size: Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None = None
    ring_hash: DestinationRuleLoadBalancerConsistentHashRingHash | None = None
    use_source_ip: bool | None = None


class DestinationRuleSpecTrafficPolicyLoadBalancerWarmup(ApiStruct, kw_only=True):
    """DestinationRule spec.trafficPolicy.loadBalancer.warmup"""

    aggression: Annotated[float, msgspec.Meta(ge=0)] | None = None
    duration: str
    minimum_percent: Annotated[float, msgspec.Meta(ge=0, le=100)] | None = None


class DestinationRuleSpecTrafficPolicyOutlierDetection(ApiStruct, kw_only=True):
    """DestinationRule spec.trafficPolicy.outlierDetection"""

    base_ejection_time: str | None = None
    consecutive5_xx_errors: Annotated[int, msgspec.Meta(ge=0, le=4294967295)] | None = (
        msgspec.field(default=None, name="consecutive5xxErrors")
    )
    consecutive_errors: Int32 | None = None
    consecutive_gateway_errors: Annotated[int, msgspec.Meta(ge=0, le=4294967295)] | None = None
    consecutive_local_origin_failures: Annotated[int, msgspec.Meta(ge=0, le=4294967295)] | None = (
        None
    )
    interval: str | None = None
    max_ejection_percent: Int32 | None = None
    min_health_percent: Int32 | None = None
    outlier_detection_http_error_codes: (
        list[Annotated[int, msgspec.Meta(ge=100, le=599)]] | None
    ) = None
    split_external_local_origin_errors: bool | None = None


class DestinationRuleSpecTrafficPolicyPortLevelSettings(ApiStruct, kw_only=True):
    """DestinationRule spec.trafficPolicy.portLevelSettings[]"""

    connection_pool: SidecarSpecInboundConnectionPool | None = None
    load_balancer: DestinationRuleSpecTrafficPolicyLoadBalancer | None = None
    outlier_detection: DestinationRuleSpecTrafficPolicyOutlierDetection | None = None
    port: SidecarSpecOutboundTrafficPolicyEgressProxyPort | None = None
    tls: DestinationRuleSpecTrafficPolicyTls | None = None


class DestinationRuleSpecTrafficPolicyProxyProtocol(ApiStruct, kw_only=True):
    """DestinationRule spec.trafficPolicy.proxyProtocol"""

    version: Literal["V1", "V2"] | None = None


class DestinationRuleSpecTrafficPolicyRetryBudget(ApiStruct, kw_only=True):
    """DestinationRule spec.trafficPolicy.retryBudget"""

    budget_interval: str | None = None
    min_retry_concurrency: Annotated[int, msgspec.Meta(ge=0, le=4294967295)] | None = None
    percent: Annotated[float, msgspec.Meta(ge=0, le=100)] | None = None


class DestinationRuleSpecTrafficPolicyTls(ApiStruct, kw_only=True):
    """DestinationRule spec.trafficPolicy.tls"""

    ca_certificates: str | None = None
    ca_crl: str | None = None
    client_certificate: str | None = None
    credential_name: str | None = None
    insecure_skip_verify: bool | None = None
    mode: Literal["DISABLE", "SIMPLE", "MUTUAL", "ISTIO_MUTUAL"] | None = None
    private_key: str | None = None
    sni: str | None = None
    subject_alt_names: list[str] | None = None


class DestinationRuleSpecTrafficPolicyTunnel(ApiStruct, kw_only=True):
    """DestinationRule spec.trafficPolicy.tunnel"""

    protocol: str | None = None
    target_host: str
    target_port: Annotated[int, msgspec.Meta(ge=0, le=4294967295)]


class DestinationRuleSpecWorkloadSelector(ApiStruct, kw_only=True):
    """DestinationRule spec.workloadSelector"""

    match_labels: (
        Annotated[
            dict[str, Annotated[str, msgspec.Meta(max_length=63)]], msgspec.Meta(max_length=4096)
        ]
        | None
    ) = None


class DestinationRuleTrafficPolicyLoadBalancerBackendUtilization(ApiStruct, kw_only=True):
    """DestinationRule spec.trafficPolicy.loadBalancer.backendUtilization"""

    error_utilization_penalty_percent: Annotated[int, msgspec.Meta(ge=0, le=4294967295)] | None = (
        None
    )
    metric_names_for_computing_utilization: list[str] | None = None
    weight_expiration_period: str | None = None
    weight_stabilization_period: str | None = None
    weight_update_period: str | None = None


class DestinationRuleTrafficPolicyLoadBalancerConsistentHashMaglev(ApiStruct, kw_only=True):
    """DestinationRule spec.trafficPolicy.loadBalancer.consistentHash.maglev"""

    table_size: Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None = None


class DestinationRuleTrafficPolicyLoadBalancerLocalityLbSetting(ApiStruct, kw_only=True):
    """DestinationRule spec.trafficPolicy.loadBalancer.localityLbSetting"""

    distribute: list[DestinationRuleLoadBalancerLocalityLbSettingDistribute] | None = None
    enabled: bool | None = None
    failover: list[DestinationRuleLoadBalancerLocalityLbSettingFailover] | None = None
    failover_priority: list[str] | None = None


class DestinationRuleTrafficPolicyLoadBalancerZoneAwareLbSetting(ApiStruct, kw_only=True):
    """DestinationRule spec.trafficPolicy.loadBalancer.zoneAwareLbSetting"""

    enabled: bool | None = None
    failover: list[DestinationRuleLoadBalancerLocalityLbSettingFailover] | None = None
    failover_priority: list[str] | None = None
    min_cluster_size: Annotated[int, msgspec.Meta(ge=1, le=4294967295)] | None = None


class Gateway(KubeObject, kw_only=True):
    """https://istio.io/latest/docs/reference/config/"""

    __resource__ = Resource(
        group="networking.istio.io",
        version="v1",
        kind="Gateway",
        plural="gateways",
        namespaced=True,
        short_names=("gw",),
        module=__name__,
        class_name="Gateway",
        system="istio",
    )
    __keeps_unknown__ = True

    api_version: Literal["networking.istio.io/v1"] = constant("networking.istio.io/v1")
    kind: Literal["Gateway"] = constant("Gateway")
    metadata: k8s.ObjectMeta | None = None
    spec: GatewaySpec | None = None
    status: GatewayStatus | None = None


class GatewaySpec(ApiStruct, kw_only=True):
    """Gateway spec"""

    selector: dict[str, str] | None = None
    servers: list[GatewaySpecServers] | None = None


class GatewaySpecServers(ApiStruct, kw_only=True):
    """Gateway spec.servers[]"""

    name: str | None = None
    bind: str | None = None
    default_endpoint: str | None = None
    hosts: list[str]
    port: GatewaySpecServersPort
    tls: GatewaySpecServersTls | None = None


class GatewaySpecServersPort(ApiStruct, kw_only=True):
    """Gateway spec.servers[].port"""

    name: str
    number: Annotated[int, msgspec.Meta(ge=0, le=4294967295)]
    protocol: str
    target_port: Annotated[int, msgspec.Meta(ge=0, le=4294967295)] | None = None


class GatewaySpecServersTls(ApiStruct, kw_only=True):
    """Gateway spec.servers[].tls"""

    ca_cert_credential_name: str | None = None
    ca_certificates: str | None = None
    ca_crl: str | None = None
    cipher_suites: list[str] | None = None
    credential_name: str | None = None
    credential_names: Annotated[list[str], msgspec.Meta(max_length=2, min_length=1)] | None = None
    ecdh_curves: list[str] | None = None
    https_redirect: bool | None = None
    insecure_skip_verify: bool | None = None
    max_protocol_version: GatewaySpecServersTlsMaxProtocolVersion | None = None
    min_protocol_version: GatewaySpecServersTlsMinProtocolVersion | None = None
    mode: GatewaySpecServersTlsMode | None = None
    private_key: str | None = None
    server_certificate: str | None = None
    subject_alt_names: list[str] | None = None
    tls_certificates: (
        Annotated[
            list[GatewaySpecServersTlsTlsCertificates], msgspec.Meta(max_length=2, min_length=1)
        ]
        | None
    ) = None
    verify_certificate_hash: list[str] | None = None
    verify_certificate_spki: list[str] | None = None


class GatewaySpecServersTlsTlsCertificates(ApiStruct, kw_only=True):
    """Gateway spec.servers[].tls.tlsCertificates[]"""

    ca_certificates: str | None = None
    private_key: str | None = None
    server_certificate: str | None = None


class GatewayStatus(OpenStruct, kw_only=True):
    """Gateway status"""

    __keeps_unknown__ = True

    conditions: list[GatewayStatusConditions] | None = None
    observed_generation: IntOrString | None = None
    validation_messages: list[GatewayStatusValidationMessages] | None = None


class GatewayStatusConditions(ApiStruct, kw_only=True):
    """Gateway status.conditions[]"""

    last_probe_time: Time | None = None
    last_transition_time: Time | None = None
    message: str | None = None
    observed_generation: IntOrString | None = None
    reason: str | None = None
    status: str | None = None
    type: str | None = None


class GatewayStatusValidationMessages(ApiStruct, kw_only=True):
    """Gateway status.validationMessages[]"""

    documentation_url: str | None = None
    level: Literal["UNKNOWN", "ERROR", "WARNING", "INFO"] | None = None
    type: GatewayStatusValidationMessagesType | None = None


class GatewayStatusValidationMessagesType(ApiStruct, kw_only=True):
    """Gateway status.validationMessages[].type"""

    name: str | None = None
    code: str | None = None


class ServiceEntry(KubeObject, kw_only=True):
    """https://istio.io/latest/docs/reference/config/"""

    __resource__ = Resource(
        group="networking.istio.io",
        version="v1",
        kind="ServiceEntry",
        plural="serviceentries",
        namespaced=True,
        short_names=("se",),
        module=__name__,
        class_name="ServiceEntry",
        system="istio",
    )
    __keeps_unknown__ = True

    api_version: Literal["networking.istio.io/v1"] = constant("networking.istio.io/v1")
    kind: Literal["ServiceEntry"] = constant("ServiceEntry")
    metadata: k8s.ObjectMeta | None = None
    spec: ServiceEntrySpec
    status: GatewayStatus | None = None


class ServiceEntrySpec(ApiStruct, kw_only=True):
    """ServiceEntry spec"""

    __list_keys__: ClassVar[ListKeys] = {
        "ports": ("name",),
    }

    addresses: (
        Annotated[list[Annotated[str, msgspec.Meta(max_length=64)]], msgspec.Meta(max_length=256)]
        | None
    ) = None
    endpoints: Annotated[list[WorkloadEntrySpec], msgspec.Meta(max_length=4096)] | None = None
    export_to: list[str] | None = None
    hosts: Annotated[list[str], msgspec.Meta(max_length=256, min_length=1)]
    location: Literal["MESH_EXTERNAL", "MESH_INTERNAL"] | None = None
    ports: Annotated[list[ServiceEntrySpecPorts], msgspec.Meta(max_length=256)] | None = None
    resolution: Literal["NONE", "STATIC", "DNS", "DNS_ROUND_ROBIN", "DYNAMIC_DNS"] | None = None
    subject_alt_names: list[str] | None = None
    workload_selector: SidecarSpecWorkloadSelector | None = None


class ServiceEntrySpecPorts(ApiStruct, kw_only=True):
    """ServiceEntry spec.ports[]"""

    name: Annotated[str, msgspec.Meta(max_length=256)]
    number: Annotated[int, msgspec.Meta(ge=0, le=4294967295)]
    protocol: Annotated[str, msgspec.Meta(max_length=256)] | None = None
    target_port: Annotated[int, msgspec.Meta(ge=0, le=4294967295)] | None = None


class Sidecar(KubeObject, kw_only=True):
    """https://istio.io/latest/docs/reference/config/"""

    __resource__ = Resource(
        group="networking.istio.io",
        version="v1",
        kind="Sidecar",
        plural="sidecars",
        namespaced=True,
        module=__name__,
        class_name="Sidecar",
        system="istio",
    )
    __keeps_unknown__ = True

    api_version: Literal["networking.istio.io/v1"] = constant("networking.istio.io/v1")
    kind: Literal["Sidecar"] = constant("Sidecar")
    metadata: k8s.ObjectMeta | None = None
    spec: SidecarSpec | None = None
    status: GatewayStatus | None = None


class SidecarSpec(ApiStruct, kw_only=True):
    """Sidecar spec"""

    egress: list[SidecarSpecEgress] | None = None
    inbound_connection_pool: SidecarSpecInboundConnectionPool | None = None
    ingress: list[SidecarSpecIngress] | None = None
    outbound_traffic_policy: SidecarSpecOutboundTrafficPolicy | None = None
    workload_selector: SidecarSpecWorkloadSelector | None = None


class SidecarSpecEgress(ApiStruct, kw_only=True):
    """Sidecar spec.egress[]"""

    bind: str | None = None
    capture_mode: Literal["DEFAULT", "IPTABLES", "NONE"] | None = None
    hosts: list[str]
    port: SidecarSpecEgressPort | None = None


class SidecarSpecEgressPort(ApiStruct, kw_only=True):
    """Sidecar spec.egress[].port"""

    name: str | None = None
    number: Annotated[int, msgspec.Meta(ge=0, le=4294967295)] | None = None
    protocol: str | None = None
    target_port: Annotated[int, msgspec.Meta(ge=0, le=4294967295)] | None = None


class SidecarSpecInboundConnectionPool(ApiStruct, kw_only=True):
    """Sidecar spec.inboundConnectionPool"""

    http: SidecarSpecInboundConnectionPoolHttp | None = None
    tcp: SidecarSpecInboundConnectionPoolTcp | None = None


class SidecarSpecInboundConnectionPoolHttp(ApiStruct, kw_only=True):
    """Sidecar spec.inboundConnectionPool.http"""

    h2_upgrade_policy: Literal["DEFAULT", "DO_NOT_UPGRADE", "UPGRADE"] | None = None
    http1_max_pending_requests: Int32 | None = None
    http2_keep_alive: SidecarSpecInboundConnectionPoolHttpHttp2KeepAlive | None = None
    http2_max_requests: Int32 | None = None
    idle_timeout: str | None = None
    max_concurrent_streams: Int32 | None = None
    max_requests_per_connection: Int32 | None = None
    max_retries: Int32 | None = None
    use_client_protocol: bool | None = None


class SidecarSpecInboundConnectionPoolHttpHttp2KeepAlive(ApiStruct, kw_only=True):
    """Sidecar spec.inboundConnectionPool.http.http2KeepAlive"""

    interval: str | None = None
    timeout: str | None = None


class SidecarSpecInboundConnectionPoolTcp(ApiStruct, kw_only=True):
    """Sidecar spec.inboundConnectionPool.tcp"""

    connect_timeout: str | None = None
    idle_timeout: str | None = None
    max_connection_duration: str | None = None
    max_connections: Int32 | None = None
    tcp_keepalive: SidecarSpecInboundConnectionPoolTcpTcpKeepalive | None = None


class SidecarSpecInboundConnectionPoolTcpTcpKeepalive(ApiStruct, kw_only=True):
    """Sidecar spec.inboundConnectionPool.tcp.tcpKeepalive"""

    interval: str | None = None
    probes: Annotated[int, msgspec.Meta(ge=0, le=4294967295)] | None = None
    time: str | None = None


class SidecarSpecIngress(ApiStruct, kw_only=True):
    """Sidecar spec.ingress[]"""

    bind: str | None = None
    capture_mode: Literal["DEFAULT", "IPTABLES", "NONE"] | None = None
    connection_pool: SidecarSpecInboundConnectionPool | None = None
    default_endpoint: str | None = None
    port: SidecarSpecEgressPort
    tls: GatewaySpecServersTls | None = None


class SidecarSpecOutboundTrafficPolicy(ApiStruct, kw_only=True):
    """Sidecar spec.outboundTrafficPolicy"""

    egress_proxy: SidecarSpecOutboundTrafficPolicyEgressProxy | None = None
    mode: Literal["REGISTRY_ONLY", "ALLOW_ANY"] | None = None


class SidecarSpecOutboundTrafficPolicyEgressProxy(ApiStruct, kw_only=True):
    """Sidecar spec.outboundTrafficPolicy.egressProxy"""

    host: str
    port: SidecarSpecOutboundTrafficPolicyEgressProxyPort | None = None
    subset: str | None = None


class SidecarSpecOutboundTrafficPolicyEgressProxyPort(ApiStruct, kw_only=True):
    """Sidecar spec.outboundTrafficPolicy.egressProxy.port"""

    number: Annotated[int, msgspec.Meta(ge=0, le=4294967295)] | None = None


class SidecarSpecWorkloadSelector(ApiStruct, kw_only=True):
    """Sidecar spec.workloadSelector"""

    labels: (
        Annotated[
            dict[str, Annotated[str, msgspec.Meta(max_length=63)]], msgspec.Meta(max_length=256)
        ]
        | None
    ) = None


class VirtualService(KubeObject, kw_only=True):
    """https://istio.io/latest/docs/reference/config/"""

    __resource__ = Resource(
        group="networking.istio.io",
        version="v1",
        kind="VirtualService",
        plural="virtualservices",
        namespaced=True,
        short_names=("vs",),
        module=__name__,
        class_name="VirtualService",
        system="istio",
    )
    __keeps_unknown__ = True

    api_version: Literal["networking.istio.io/v1"] = constant("networking.istio.io/v1")
    kind: Literal["VirtualService"] = constant("VirtualService")
    metadata: k8s.ObjectMeta | None = None
    spec: VirtualServiceSpec | None = None
    status: GatewayStatus | None = None


class VirtualServiceSpec(ApiStruct, kw_only=True):
    """VirtualService spec"""

    export_to: list[str] | None = None
    gateways: list[str] | None = None
    hosts: list[str] | None = None
    http: list[VirtualServiceSpecHttp] | None = None
    tcp: list[VirtualServiceSpecTcp] | None = None
    tls: list[VirtualServiceSpecTls] | None = None


class VirtualServiceSpecHttp(ApiStruct, kw_only=True):
    """VirtualService spec.http[]"""

    name: str | None = None
    cors_policy: VirtualServiceSpecHttpCorsPolicy | None = None
    delegate: VirtualServiceSpecHttpDelegate | None = None
    direct_response: VirtualServiceSpecHttpDirectResponse | None = None
    fault: VirtualServiceSpecHttpFault | None = None
    headers: VirtualServiceSpecHttpHeaders | None = None
    match: list[VirtualServiceSpecHttpMatch] | None = None
    mirror: SidecarSpecOutboundTrafficPolicyEgressProxy | None = None
    mirror_percent: Annotated[int, msgspec.Meta(ge=0, le=4294967295)] | None = None
    mirror_percentage: VirtualServiceSpecHttpMirrorPercentage | None = None
    mirror_percent_2: Annotated[int, msgspec.Meta(ge=0, le=4294967295)] | None = msgspec.field(
        default=None, name="mirror_percent"
    )
    mirrors: list[VirtualServiceSpecHttpMirrors] | None = None
    redirect: VirtualServiceSpecHttpRedirect | None = None
    retries: VirtualServiceSpecHttpRetries | None = None
    rewrite: VirtualServiceSpecHttpRewrite | None = None
    route: list[VirtualServiceSpecHttpRoute] | None = None
    timeout: str | None = None


class VirtualServiceSpecHttpCorsPolicy(ApiStruct, kw_only=True):
    """VirtualService spec.http[].corsPolicy"""

    allow_credentials: bool | None = None
    allow_headers: list[str] | None = None
    allow_methods: list[str] | None = None
    allow_origin: list[str] | None = None
    allow_origins: list[VirtualServiceSpecHttpCorsPolicyAllowOrigins] | None = None
    expose_headers: list[str] | None = None
    max_age: str | None = None
    unmatched_preflights: Literal["UNSPECIFIED", "FORWARD", "IGNORE"] | None = None


class VirtualServiceSpecHttpCorsPolicyAllowOrigins(ApiStruct, kw_only=True):
    """VirtualService spec.http[].corsPolicy.allowOrigins[]"""

    exact: str | None = None
    prefix: str | None = None
    regex: str | None = None


class VirtualServiceSpecHttpDelegate(ApiStruct, kw_only=True):
    """VirtualService spec.http[].delegate"""

    name: str | None = None
    namespace: str | None = None


class VirtualServiceSpecHttpDirectResponse(ApiStruct, kw_only=True):
    """VirtualService spec.http[].directResponse"""

    body: VirtualServiceSpecHttpDirectResponseBody | None = None
    status: Annotated[int, msgspec.Meta(ge=0, le=4294967295)]


class VirtualServiceSpecHttpDirectResponseBody(ApiStruct, kw_only=True):
    """VirtualService spec.http[].directResponse.body"""

    bytes: Bytes | None = None
    string: str | None = None


class VirtualServiceSpecHttpFault(ApiStruct, kw_only=True):
    """VirtualService spec.http[].fault"""

    abort: VirtualServiceSpecHttpFaultAbort | None = None
    delay: VirtualServiceSpecHttpFaultDelay | None = None


class VirtualServiceSpecHttpFaultAbort(ApiStruct, kw_only=True):
    """VirtualService spec.http[].fault.abort"""

    grpc_status: str | None = None
    http2_error: str | None = None
    http_status: Int32 | None = None
    percentage: VirtualServiceSpecHttpMirrorPercentage | None = None


class VirtualServiceSpecHttpFaultDelay(ApiStruct, kw_only=True):
    """VirtualService spec.http[].fault.delay"""

    exponential_delay: str | None = None
    fixed_delay: str | None = None
    percent: Int32 | None = None
    percentage: VirtualServiceSpecHttpMirrorPercentage | None = None


class VirtualServiceSpecHttpHeaders(ApiStruct, kw_only=True):
    """VirtualService spec.http[].headers"""

    request: VirtualServiceSpecHttpHeadersRequest | None = None
    response: VirtualServiceSpecHttpHeadersRequest | None = None


class VirtualServiceSpecHttpHeadersRequest(ApiStruct, kw_only=True):
    """VirtualService spec.http[].headers.request"""

    add: dict[str, str] | None = None
    remove: list[str] | None = None
    set: dict[str, str] | None = None


class VirtualServiceSpecHttpMatch(ApiStruct, kw_only=True):
    """VirtualService spec.http[].match[]"""

    name: str | None = None
    authority: VirtualServiceSpecHttpCorsPolicyAllowOrigins | None = None
    gateways: list[str] | None = None
    headers: dict[str, VirtualServiceSpecHttpCorsPolicyAllowOrigins] | None = None
    ignore_uri_case: bool | None = None
    method: VirtualServiceSpecHttpCorsPolicyAllowOrigins | None = None
    port: Annotated[int, msgspec.Meta(ge=0, le=4294967295)] | None = None
    query_params: dict[str, VirtualServiceSpecHttpCorsPolicyAllowOrigins] | None = None
    scheme: VirtualServiceSpecHttpCorsPolicyAllowOrigins | None = None
    source_labels: dict[str, str] | None = None
    source_namespace: str | None = None
    stat_prefix: str | None = None
    uri: VirtualServiceSpecHttpCorsPolicyAllowOrigins | None = None
    without_headers: dict[str, VirtualServiceSpecHttpCorsPolicyAllowOrigins] | None = None


class VirtualServiceSpecHttpMirrorPercentage(ApiStruct, kw_only=True):
    """VirtualService spec.http[].mirrorPercentage"""

    value: float | None = None


class VirtualServiceSpecHttpMirrors(ApiStruct, kw_only=True):
    """VirtualService spec.http[].mirrors[]"""

    destination: SidecarSpecOutboundTrafficPolicyEgressProxy
    percentage: VirtualServiceSpecHttpMirrorPercentage | None = None


class VirtualServiceSpecHttpRedirect(ApiStruct, kw_only=True):
    """VirtualService spec.http[].redirect"""

    authority: str | None = None
    derive_port: Literal["FROM_PROTOCOL_DEFAULT", "FROM_REQUEST_PORT"] | None = None
    port: Annotated[int, msgspec.Meta(ge=0, le=4294967295)] | None = None
    prefix_rewrite: str | None = None
    redirect_code: Annotated[int, msgspec.Meta(ge=0, le=4294967295)] | None = None
    scheme: str | None = None
    uri: str | None = None


class VirtualServiceSpecHttpRetries(ApiStruct, kw_only=True):
    """VirtualService spec.http[].retries"""

    attempts: Int32 | None = None
    backoff: str | None = None
    per_try_timeout: str | None = None
    retry_ignore_previous_hosts: bool | None = None
    retry_on: str | None = None
    retry_remote_localities: bool | None = None


class VirtualServiceSpecHttpRewrite(ApiStruct, kw_only=True):
    """VirtualService spec.http[].rewrite"""

    authority: str | None = None
    uri: str | None = None
    uri_regex_rewrite: VirtualServiceSpecHttpRewriteUriRegexRewrite | None = None


class VirtualServiceSpecHttpRewriteUriRegexRewrite(ApiStruct, kw_only=True):
    """VirtualService spec.http[].rewrite.uriRegexRewrite"""

    match: str | None = None
    rewrite: str | None = None


class VirtualServiceSpecHttpRoute(ApiStruct, kw_only=True):
    """VirtualService spec.http[].route[]"""

    destination: SidecarSpecOutboundTrafficPolicyEgressProxy
    headers: VirtualServiceSpecHttpHeaders | None = None
    weight: Int32 | None = None


class VirtualServiceSpecTcp(ApiStruct, kw_only=True):
    """VirtualService spec.tcp[]"""

    match: list[VirtualServiceSpecTcpMatch] | None = None
    route: list[VirtualServiceSpecTcpRoute] | None = None


class VirtualServiceSpecTcpMatch(ApiStruct, kw_only=True):
    """VirtualService spec.tcp[].match[]"""

    destination_subnets: list[str] | None = None
    gateways: list[str] | None = None
    port: Annotated[int, msgspec.Meta(ge=0, le=4294967295)] | None = None
    source_labels: dict[str, str] | None = None
    source_namespace: str | None = None
    source_subnet: str | None = None


class VirtualServiceSpecTcpRoute(ApiStruct, kw_only=True):
    """VirtualService spec.tcp[].route[]"""

    destination: SidecarSpecOutboundTrafficPolicyEgressProxy
    weight: Int32 | None = None


class VirtualServiceSpecTls(ApiStruct, kw_only=True):
    """VirtualService spec.tls[]"""

    match: list[VirtualServiceSpecTlsMatch]
    route: list[VirtualServiceSpecTcpRoute] | None = None


class VirtualServiceSpecTlsMatch(ApiStruct, kw_only=True):
    """VirtualService spec.tls[].match[]"""

    destination_subnets: list[str] | None = None
    gateways: list[str] | None = None
    port: Annotated[int, msgspec.Meta(ge=0, le=4294967295)] | None = None
    sni_hosts: list[str]
    source_labels: dict[str, str] | None = None
    source_namespace: str | None = None


class WorkloadEntry(KubeObject, kw_only=True):
    """https://istio.io/latest/docs/reference/config/"""

    __resource__ = Resource(
        group="networking.istio.io",
        version="v1",
        kind="WorkloadEntry",
        plural="workloadentries",
        namespaced=True,
        short_names=("we",),
        module=__name__,
        class_name="WorkloadEntry",
        system="istio",
    )
    __keeps_unknown__ = True

    api_version: Literal["networking.istio.io/v1"] = constant("networking.istio.io/v1")
    kind: Literal["WorkloadEntry"] = constant("WorkloadEntry")
    metadata: k8s.ObjectMeta | None = None
    spec: WorkloadEntrySpec
    status: GatewayStatus | None = None


class WorkloadEntrySpec(ApiStruct, kw_only=True):
    """WorkloadEntry spec"""

    address: Annotated[str, msgspec.Meta(max_length=256)] | None = None
    labels: Annotated[dict[str, str], msgspec.Meta(max_length=256)] | None = None
    locality: Annotated[str, msgspec.Meta(max_length=2048)] | None = None
    network: Annotated[str, msgspec.Meta(max_length=2048)] | None = None
    ports: (
        Annotated[
            dict[str, Annotated[int, msgspec.Meta(ge=0, le=4294967295)]],
            msgspec.Meta(max_length=128),
        ]
        | None
    ) = None
    service_account: Annotated[str, msgspec.Meta(max_length=253)] | None = None
    weight: Annotated[int, msgspec.Meta(ge=0, le=4294967295)] | None = None


class WorkloadGroup(KubeObject, kw_only=True):
    """https://istio.io/latest/docs/reference/config/"""

    __resource__ = Resource(
        group="networking.istio.io",
        version="v1",
        kind="WorkloadGroup",
        plural="workloadgroups",
        namespaced=True,
        short_names=("wg",),
        module=__name__,
        class_name="WorkloadGroup",
        system="istio",
    )
    __keeps_unknown__ = True

    api_version: Literal["networking.istio.io/v1"] = constant("networking.istio.io/v1")
    kind: Literal["WorkloadGroup"] = constant("WorkloadGroup")
    metadata: k8s.ObjectMeta | None = None
    spec: WorkloadGroupSpec
    status: GatewayStatus | None = None


class WorkloadGroupSpec(ApiStruct, kw_only=True):
    """WorkloadGroup spec"""

    metadata: k8s.ObjectMeta | None = None
    probe: WorkloadGroupSpecProbe | None = None
    template: WorkloadEntrySpec


class WorkloadGroupSpecProbe(ApiStruct, kw_only=True):
    """WorkloadGroup spec.probe"""

    exec: WorkloadGroupSpecProbeExec | None = None
    failure_threshold: Annotated[int, msgspec.Meta(ge=0, le=2147483647)] | None = None
    grpc: WorkloadGroupSpecProbeGrpc | None = None
    http_get: WorkloadGroupSpecProbeHttpGet | None = None
    initial_delay_seconds: Annotated[int, msgspec.Meta(ge=0, le=2147483647)] | None = None
    period_seconds: Annotated[int, msgspec.Meta(ge=0, le=2147483647)] | None = None
    success_threshold: Annotated[int, msgspec.Meta(ge=0, le=2147483647)] | None = None
    tcp_socket: WorkloadGroupSpecProbeTcpSocket | None = None
    timeout_seconds: Annotated[int, msgspec.Meta(ge=0, le=2147483647)] | None = None


class WorkloadGroupSpecProbeExec(ApiStruct, kw_only=True):
    """WorkloadGroup spec.probe.exec"""

    command: list[Annotated[str, msgspec.Meta(min_length=1)]]


class WorkloadGroupSpecProbeGrpc(ApiStruct, kw_only=True):
    """WorkloadGroup spec.probe.grpc"""

    port: Annotated[int, msgspec.Meta(ge=0, le=4294967295)] | None = None
    service: str | None = None


class WorkloadGroupSpecProbeHttpGet(ApiStruct, kw_only=True):
    """WorkloadGroup spec.probe.httpGet"""

    host: str | None = None
    http_headers: list[WorkloadGroupSpecProbeHttpGetHttpHeaders] | None = None
    path: str | None = None
    port: Annotated[int, msgspec.Meta(ge=0, le=4294967295)]
    scheme: str | None = None


class WorkloadGroupSpecProbeHttpGetHttpHeaders(ApiStruct, kw_only=True):
    """WorkloadGroup spec.probe.httpGet.httpHeaders[]"""

    name: Annotated[str, msgspec.Meta(pattern="^[-_A-Za-z0-9]+$")] | None = None
    value: str | None = None


class WorkloadGroupSpecProbeTcpSocket(ApiStruct, kw_only=True):
    """WorkloadGroup spec.probe.tcpSocket"""

    host: str | None = None
    port: Annotated[int, msgspec.Meta(ge=0, le=4294967295)]


DestinationRuleSpecTrafficPolicyLoadBalancerSimple: TypeAlias = Literal[
    "UNSPECIFIED", "LEAST_CONN", "RANDOM", "PASSTHROUGH", "ROUND_ROBIN", "LEAST_REQUEST"
]
GatewaySpecServersTlsMaxProtocolVersion: TypeAlias = Literal[
    "TLS_AUTO", "TLSV1_0", "TLSV1_1", "TLSV1_2", "TLSV1_3"
]
GatewaySpecServersTlsMinProtocolVersion: TypeAlias = Literal[
    "TLS_AUTO", "TLSV1_0", "TLSV1_1", "TLSV1_2", "TLSV1_3"
]
GatewaySpecServersTlsMode: TypeAlias = Literal[
    "PASSTHROUGH", "SIMPLE", "MUTUAL", "AUTO_PASSTHROUGH", "ISTIO_MUTUAL", "OPTIONAL_MUTUAL"
]
