"""Typed objects of monitoring.coreos.com/v1.

Generated from the CustomResourceDefinitions of the Prometheus operator; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal, TypeAlias

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import (
    ApiStruct,
    Int32,
    Int64,
    IntOrString,
    KubeObject,
    ListKeys,
    Quantity,
    Resource,
    Time,
    constant,
)


class Alertmanager(KubeObject, kw_only=True):
    """https://prometheus-operator.dev/docs/api-reference/api/"""

    __resource__ = Resource(
        group="monitoring.coreos.com",
        version="v1",
        kind="Alertmanager",
        plural="alertmanagers",
        namespaced=True,
        short_names=("am",),
        module=__name__,
        class_name="Alertmanager",
        system="prometheus",
    )

    api_version: Literal["monitoring.coreos.com/v1"] = constant("monitoring.coreos.com/v1")
    kind: Literal["Alertmanager"] = constant("Alertmanager")
    metadata: k8s.ObjectMeta | None = None
    spec: AlertmanagerSpec
    status: AlertmanagerStatus | None = None


class AlertmanagerSpec(ApiStruct, kw_only=True):
    """Alertmanager spec"""

    __list_keys__: ClassVar[ListKeys] = {
        "hostAliases": ("ip",),
    }

    additional_args: list[PrometheusSpecAdditionalArgs] | None = None
    additional_peers: list[str] | None = None
    affinity: k8s.Affinity | None = None
    alertmanager_config_matcher_strategy: (
        AlertmanagerSpecAlertmanagerConfigMatcherStrategy | None
    ) = None
    alertmanager_config_namespace_selector: k8s.LabelSelector | None = None
    alertmanager_config_selector: k8s.LabelSelector | None = None
    alertmanager_configuration: AlertmanagerSpecAlertmanagerConfiguration | None = None
    automount_service_account_token: bool | None = None
    base_image: str | None = None
    cluster_advertise_address: str | None = None
    cluster_gossip_interval: (
        Annotated[
            str, msgspec.Meta(pattern="^(0|(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$")
        ]
        | None
    ) = None
    cluster_label: str | None = None
    cluster_peer_timeout: (
        Annotated[
            str, msgspec.Meta(pattern="^(0|(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$")
        ]
        | None
    ) = None
    cluster_pushpull_interval: (
        Annotated[
            str, msgspec.Meta(pattern="^(0|(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$")
        ]
        | None
    ) = None
    cluster_tls: AlertmanagerSpecClusterTLS | None = msgspec.field(default=None, name="clusterTLS")
    config_maps: list[str] | None = None
    config_secret: str | None = None
    containers: list[k8s.Container] | None = None
    dns_config: k8s.PodDNSConfig | None = None
    dns_policy: Literal["ClusterFirstWithHostNet", "ClusterFirst", "Default", "None"] | None = None
    enable_features: list[str] | None = None
    enable_service_links: bool | None = None
    external_url: str | None = None
    force_enable_cluster_mode: bool | None = None
    host_aliases: list[PrometheusSpecHostAliases] | None = None
    host_network: bool | None = None
    host_users: bool | None = None
    image: str | None = None
    image_pull_policy: Literal["", "Always", "Never", "IfNotPresent"] | None = None
    image_pull_secrets: list[k8s.LocalObjectReference] | None = None
    init_containers: list[k8s.Container] | None = None
    limits: AlertmanagerSpecLimits | None = None
    listen_local: bool | None = None
    log_format: Literal["", "logfmt", "json"] | None = None
    log_level: Literal["", "debug", "info", "warn", "error"] | None = None
    min_ready_seconds: Annotated[int, msgspec.Meta(ge=0, le=2147483647)] | None = None
    node_selector: dict[str, str] | None = None
    paused: bool | None = None
    persistent_volume_claim_retention_policy: (
        PrometheusSpecPersistentVolumeClaimRetentionPolicy | None
    ) = None
    pod_management_policy: Literal["OrderedReady", "Parallel"] | None = None
    pod_metadata: PrometheusSpecPodMetadata | None = None
    port_name: str | None = None
    priority_class_name: str | None = None
    replicas: Int32 | None = None
    resources: k8s.ResourceRequirements | None = None
    retention: (
        Annotated[
            str, msgspec.Meta(pattern="^(0|(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$")
        ]
        | None
    ) = None
    route_prefix: str | None = None
    scheduler_name: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    secrets: list[str] | None = None
    security_context: k8s.PodSecurityContext | None = None
    service_account_name: str | None = None
    service_name: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    sha: str | None = None
    storage: PrometheusSpecStorage | None = None
    tag: str | None = None
    termination_grace_period_seconds: (
        Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None
    ) = None
    tolerations: list[k8s.Toleration] | None = None
    topology_spread_constraints: list[k8s.TopologySpreadConstraint] | None = None
    update_strategy: PrometheusSpecUpdateStrategy | None = None
    version: str | None = None
    volume_mounts: list[k8s.VolumeMount] | None = None
    volumes: list[k8s.Volume] | None = None
    web: AlertmanagerSpecWeb | None = None


class AlertmanagerSpecAlertmanagerConfigMatcherStrategy(ApiStruct, kw_only=True):
    """Alertmanager spec.alertmanagerConfigMatcherStrategy"""

    type: Literal["OnNamespace", "OnNamespaceExceptForAlertmanagerNamespace", "None"] | None = None


class AlertmanagerSpecAlertmanagerConfiguration(ApiStruct, kw_only=True):
    """Alertmanager spec.alertmanagerConfiguration"""

    name: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    global_: AlertmanagerSpecAlertmanagerConfigurationGlobal | None = None
    templates: list[ProbeSpecOauth2ClientId] | None = None


class AlertmanagerSpecAlertmanagerConfigurationGlobal(ApiStruct, kw_only=True):
    """Alertmanager spec.alertmanagerConfiguration.global"""

    http_config: AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfig | None = None
    jira: AlertmanagerSpecAlertmanagerConfigurationGlobalJira | None = None
    mattermost: AlertmanagerSpecAlertmanagerConfigurationGlobalMattermost | None = None
    ops_genie_api_key: PrometheusSpecAdditionalAlertManagerConfigs | None = None
    ops_genie_api_url: PrometheusSpecAdditionalAlertManagerConfigs | None = None
    pagerduty_url: Annotated[str, msgspec.Meta(pattern="^(http|https)://.+$")] | None = None
    resolve_timeout: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    rocket_chat: AlertmanagerSpecAlertmanagerConfigurationGlobalRocketChat | None = None
    slack_api_url: PrometheusSpecAdditionalAlertManagerConfigs | None = None
    smtp: AlertmanagerSpecAlertmanagerConfigurationGlobalSmtp | None = None
    telegram: AlertmanagerSpecAlertmanagerConfigurationGlobalJira | None = None
    victorops: AlertmanagerSpecAlertmanagerConfigurationGlobalVictorops | None = None
    webex: AlertmanagerSpecAlertmanagerConfigurationGlobalJira | None = None
    wechat: AlertmanagerSpecAlertmanagerConfigurationGlobalWechat | None = None


class AlertmanagerSpecAlertmanagerConfigurationGlobalHttpConfig(ApiStruct, kw_only=True):
    """Alertmanager spec.alertmanagerConfiguration.global.httpConfig"""

    authorization: ProbeSpecAuthorization | None = None
    basic_auth: ProbeSpecBasicAuth | None = None
    bearer_token_secret: k8s.SecretKeySelector | None = None
    enable_http2: bool | None = None
    follow_redirects: bool | None = None
    no_proxy: str | None = None
    oauth2: ProbeSpecOauth2 | None = None
    proxy_connect_header: dict[str, list[PrometheusSpecAdditionalAlertManagerConfigs]] | None = None
    proxy_from_environment: bool | None = None
    proxy_url: Annotated[str, msgspec.Meta(pattern="^(http|https|socks5)://.+$")] | None = None
    tls_config: ProbeSpecTlsConfig | None = None


class AlertmanagerSpecAlertmanagerConfigurationGlobalJira(ApiStruct, kw_only=True):
    """Alertmanager spec.alertmanagerConfiguration.global.jira"""

    api_url: Annotated[str, msgspec.Meta(pattern="^(http|https)://.+$")] | None = msgspec.field(
        default=None, name="apiURL"
    )


class AlertmanagerSpecAlertmanagerConfigurationGlobalMattermost(ApiStruct, kw_only=True):
    """Alertmanager spec.alertmanagerConfiguration.global.mattermost"""

    webhook_url: PrometheusSpecAdditionalAlertManagerConfigs | None = msgspec.field(
        default=None, name="webhookURL"
    )


class AlertmanagerSpecAlertmanagerConfigurationGlobalRocketChat(ApiStruct, kw_only=True):
    """Alertmanager spec.alertmanagerConfiguration.global.rocketChat"""

    api_url: Annotated[str, msgspec.Meta(pattern="^(http|https)://.+$")] | None = msgspec.field(
        default=None, name="apiURL"
    )
    token: PrometheusSpecAdditionalAlertManagerConfigs | None = None
    token_id: PrometheusSpecAdditionalAlertManagerConfigs | None = msgspec.field(
        default=None, name="tokenID"
    )


class AlertmanagerSpecAlertmanagerConfigurationGlobalSmtp(ApiStruct, kw_only=True):
    """Alertmanager spec.alertmanagerConfiguration.global.smtp"""

    auth_identity: str | None = None
    auth_password: PrometheusSpecAdditionalAlertManagerConfigs | None = None
    auth_secret: k8s.SecretKeySelector | None = None
    auth_username: str | None = None
    force_implicit_tls: bool | None = msgspec.field(default=None, name="forceImplicitTLS")
    from_: str | None = None
    hello: str | None = None
    require_tls: bool | None = msgspec.field(default=None, name="requireTLS")
    smart_host: AlertmanagerSpecAlertmanagerConfigurationGlobalSmtpSmartHost | None = None
    tls_config: ProbeSpecTlsConfig | None = None


class AlertmanagerSpecAlertmanagerConfigurationGlobalSmtpSmartHost(ApiStruct, kw_only=True):
    """Alertmanager spec.alertmanagerConfiguration.global.smtp.smartHost"""

    host: Annotated[str, msgspec.Meta(min_length=1)]
    port: Annotated[str, msgspec.Meta(min_length=1)]


class AlertmanagerSpecAlertmanagerConfigurationGlobalVictorops(ApiStruct, kw_only=True):
    """Alertmanager spec.alertmanagerConfiguration.global.victorops"""

    api_key: PrometheusSpecAdditionalAlertManagerConfigs | None = None
    api_url: Annotated[str, msgspec.Meta(pattern="^(http|https)://.+$")] | None = msgspec.field(
        default=None, name="apiURL"
    )


class AlertmanagerSpecAlertmanagerConfigurationGlobalWechat(ApiStruct, kw_only=True):
    """Alertmanager spec.alertmanagerConfiguration.global.wechat"""

    api_corp_id: Annotated[str, msgspec.Meta(min_length=1)] | None = msgspec.field(
        default=None, name="apiCorpID"
    )
    api_secret: k8s.SecretKeySelector | None = None
    api_url: Annotated[str, msgspec.Meta(pattern="^(http|https)://.+$")] | None = msgspec.field(
        default=None, name="apiURL"
    )


class AlertmanagerSpecClusterTLS(ApiStruct, kw_only=True):
    """Alertmanager spec.clusterTLS"""

    client: ProbeSpecTlsConfig
    server: PrometheusSpecWebTlsConfig


class AlertmanagerSpecLimits(ApiStruct, kw_only=True):
    """Alertmanager spec.limits"""

    max_per_silence_bytes: (
        Annotated[str, msgspec.Meta(pattern="(^0|([0-9]*[.])?[0-9]+((K|M|G|T|E|P)i?)?B)$")] | None
    ) = None
    max_silences: Annotated[int, msgspec.Meta(ge=0, le=2147483647)] | None = None


class AlertmanagerSpecWeb(ApiStruct, kw_only=True):
    """Alertmanager spec.web"""

    get_concurrency: Annotated[int, msgspec.Meta(ge=0, le=2147483647)] | None = None
    http_config: PrometheusSpecWebHttpConfig | None = None
    timeout: Annotated[int, msgspec.Meta(ge=0, le=2147483647)] | None = None
    tls_config: PrometheusSpecWebTlsConfig | None = None


class AlertmanagerStatus(ApiStruct, kw_only=True):
    """Alertmanager status"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
    }

    available_replicas: Int32 | None = None
    conditions: list[PrometheusStatusConditions] | None = None
    paused: bool | None = None
    replicas: Int32 | None = None
    selector: str | None = None
    unavailable_replicas: Int32 | None = None
    updated_replicas: Int32 | None = None


class PodMonitor(KubeObject, kw_only=True):
    """https://prometheus-operator.dev/docs/api-reference/api/"""

    __resource__ = Resource(
        group="monitoring.coreos.com",
        version="v1",
        kind="PodMonitor",
        plural="podmonitors",
        namespaced=True,
        short_names=("pmon",),
        module=__name__,
        class_name="PodMonitor",
        system="prometheus",
    )

    api_version: Literal["monitoring.coreos.com/v1"] = constant("monitoring.coreos.com/v1")
    kind: Literal["PodMonitor"] = constant("PodMonitor")
    metadata: k8s.ObjectMeta | None = None
    spec: PodMonitorSpec
    status: ProbeStatus | None = None


class PodMonitorSpec(ApiStruct, kw_only=True):
    """PodMonitor spec"""

    __list_keys__: ClassVar[ListKeys] = {
        "scrapeProtocols": (),
    }

    attach_metadata: PodMonitorSpecAttachMetadata | None = None
    body_size_limit: (
        Annotated[str, msgspec.Meta(pattern="(^0|([0-9]*[.])?[0-9]+((K|M|G|T|E|P)i?)?B)$")] | None
    ) = None
    convert_classic_histograms_to_nhcb: bool | None = msgspec.field(
        default=None, name="convertClassicHistogramsToNHCB"
    )
    fallback_scrape_protocol: PodMonitorSpecFallbackScrapeProtocol | None = None
    job_label: str | None = None
    keep_dropped_targets: Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None = None
    label_limit: Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None = None
    label_name_length_limit: Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None = (
        None
    )
    label_value_length_limit: Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None = (
        None
    )
    namespace_selector: PodMonitorSpecNamespaceSelector | None = None
    native_histogram_bucket_limit: (
        Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None
    ) = None
    native_histogram_min_bucket_factor: Quantity | None = None
    pod_metrics_endpoints: list[PodMonitorSpecPodMetricsEndpoints] | None = None
    pod_target_labels: list[str] | None = None
    sample_limit: Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None = None
    scrape_class: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    scrape_classic_histograms: bool | None = None
    scrape_native_histograms: bool | None = None
    scrape_protocols: list[PodMonitorSpecScrapeProtocols] | None = None
    selector: k8s.LabelSelector
    selector_mechanism: Literal["RelabelConfig", "RoleSelector"] | None = None
    target_limit: Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None = None


class PodMonitorSpecAttachMetadata(ApiStruct, kw_only=True):
    """PodMonitor spec.attachMetadata"""

    node: bool | None = None


class PodMonitorSpecNamespaceSelector(ApiStruct, kw_only=True):
    """PodMonitor spec.namespaceSelector"""

    any: bool | None = None
    match_names: list[str] | None = None


class PodMonitorSpecPodMetricsEndpoints(ApiStruct, kw_only=True):
    """PodMonitor spec.podMetricsEndpoints[]"""

    authorization: ProbeSpecAuthorization | None = None
    basic_auth: ProbeSpecBasicAuth | None = None
    bearer_token_secret: k8s.SecretKeySelector | None = None
    enable_http2: bool | None = None
    filter_running: bool | None = None
    follow_redirects: bool | None = None
    honor_labels: bool | None = None
    honor_timestamps: bool | None = None
    interval: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    metric_relabelings: list[ProbeSpecMetricRelabelings] | None = None
    no_proxy: str | None = None
    oauth2: ProbeSpecOauth2 | None = None
    params: dict[str, list[str]] | None = None
    path: str | None = None
    port: str | None = None
    port_number: Annotated[int, msgspec.Meta(ge=1, le=65535)] | None = None
    proxy_connect_header: dict[str, list[PrometheusSpecAdditionalAlertManagerConfigs]] | None = None
    proxy_from_environment: bool | None = None
    proxy_url: Annotated[str, msgspec.Meta(pattern="^(http|https|socks5)://.+$")] | None = None
    relabelings: list[ProbeSpecMetricRelabelings] | None = None
    scheme: Literal["http", "https", "HTTP", "HTTPS"] | None = None
    scrape_timeout: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    target_port: IntOrString | None = None
    tls_config: ProbeSpecTlsConfig | None = None
    track_timestamps_staleness: bool | None = None


class Probe(KubeObject, kw_only=True):
    """https://prometheus-operator.dev/docs/api-reference/api/"""

    __resource__ = Resource(
        group="monitoring.coreos.com",
        version="v1",
        kind="Probe",
        plural="probes",
        namespaced=True,
        short_names=("prb",),
        module=__name__,
        class_name="Probe",
        system="prometheus",
    )

    api_version: Literal["monitoring.coreos.com/v1"] = constant("monitoring.coreos.com/v1")
    kind: Literal["Probe"] = constant("Probe")
    metadata: k8s.ObjectMeta | None = None
    spec: ProbeSpec
    status: ProbeStatus | None = None


class ProbeSpec(ApiStruct, kw_only=True):
    """Probe spec"""

    __list_keys__: ClassVar[ListKeys] = {
        "params": ("name",),
        "scrapeProtocols": (),
    }

    authorization: ProbeSpecAuthorization | None = None
    basic_auth: ProbeSpecBasicAuth | None = None
    bearer_token_secret: k8s.SecretKeySelector | None = None
    convert_classic_histograms_to_nhcb: bool | None = msgspec.field(
        default=None, name="convertClassicHistogramsToNHCB"
    )
    enable_http2: bool | None = None
    fallback_scrape_protocol: ProbeSpecFallbackScrapeProtocol | None = None
    follow_redirects: bool | None = None
    interval: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    job_name: str | None = None
    keep_dropped_targets: Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None = None
    label_limit: Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None = None
    label_name_length_limit: Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None = (
        None
    )
    label_value_length_limit: Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None = (
        None
    )
    metric_relabelings: list[ProbeSpecMetricRelabelings] | None = None
    module: str | None = None
    native_histogram_bucket_limit: (
        Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None
    ) = None
    native_histogram_min_bucket_factor: Quantity | None = None
    oauth2: ProbeSpecOauth2 | None = None
    params: Annotated[list[ProbeSpecParams], msgspec.Meta(min_length=1)] | None = None
    prober: ProbeSpecProber | None = None
    sample_limit: Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None = None
    scrape_class: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    scrape_classic_histograms: bool | None = None
    scrape_native_histograms: bool | None = None
    scrape_protocols: list[ProbeSpecScrapeProtocols] | None = None
    scrape_timeout: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    target_limit: Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None = None
    targets: ProbeSpecTargets | None = None
    tls_config: ProbeSpecTlsConfig | None = None


class ProbeSpecAuthorization(ApiStruct, kw_only=True):
    """Probe spec.authorization"""

    credentials: PrometheusSpecAdditionalAlertManagerConfigs | None = None
    type: str | None = None


class ProbeSpecBasicAuth(ApiStruct, kw_only=True):
    """Probe spec.basicAuth"""

    password: PrometheusSpecAdditionalAlertManagerConfigs | None = None
    username: PrometheusSpecAdditionalAlertManagerConfigs | None = None


class ProbeSpecMetricRelabelings(ApiStruct, kw_only=True):
    """Probe spec.metricRelabelings[]"""

    action: ProbeSpecMetricRelabelingsAction | None = None
    modulus: Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None = None
    regex: str | None = None
    replacement: str | None = None
    separator: str | None = None
    source_labels: list[str] | None = None
    target_label: str | None = None


class ProbeSpecOauth2(ApiStruct, kw_only=True):
    """Probe spec.oauth2"""

    client_id: ProbeSpecOauth2ClientId
    client_secret: k8s.SecretKeySelector
    endpoint_params: dict[str, str] | None = None
    no_proxy: str | None = None
    proxy_connect_header: dict[str, list[PrometheusSpecAdditionalAlertManagerConfigs]] | None = None
    proxy_from_environment: bool | None = None
    proxy_url: Annotated[str, msgspec.Meta(pattern="^(http|https|socks5)://.+$")] | None = None
    scopes: list[str] | None = None
    tls_config: ProbeSpecTlsConfig | None = None
    token_url: Annotated[str, msgspec.Meta(pattern="^(http|https)://.+$")]


class ProbeSpecOauth2ClientId(ApiStruct, kw_only=True):
    """Probe spec.oauth2.clientId"""

    config_map: k8s.ConfigMapKeySelector | None = None
    secret: k8s.SecretKeySelector | None = None


class ProbeSpecParams(ApiStruct, kw_only=True):
    """Probe spec.params[]"""

    name: Annotated[str, msgspec.Meta(min_length=1)]
    values: (
        Annotated[list[Annotated[str, msgspec.Meta(min_length=1)]], msgspec.Meta(min_length=1)]
        | None
    ) = None


class ProbeSpecProber(ApiStruct, kw_only=True):
    """Probe spec.prober"""

    no_proxy: str | None = None
    path: str | None = None
    proxy_connect_header: dict[str, list[PrometheusSpecAdditionalAlertManagerConfigs]] | None = None
    proxy_from_environment: bool | None = None
    proxy_url: Annotated[str, msgspec.Meta(pattern="^(http|https|socks5)://.+$")] | None = None
    scheme: Literal["http", "https", "HTTP", "HTTPS"] | None = None
    url: Annotated[str, msgspec.Meta(min_length=1)]


class ProbeSpecTargets(ApiStruct, kw_only=True):
    """Probe spec.targets"""

    ingress: ProbeSpecTargetsIngress | None = None
    static_config: ProbeSpecTargetsStaticConfig | None = None


class ProbeSpecTargetsIngress(ApiStruct, kw_only=True):
    """Probe spec.targets.ingress"""

    namespace_selector: PodMonitorSpecNamespaceSelector | None = None
    relabeling_configs: list[ProbeSpecMetricRelabelings] | None = None
    selector: k8s.LabelSelector | None = None


class ProbeSpecTargetsStaticConfig(ApiStruct, kw_only=True):
    """Probe spec.targets.staticConfig"""

    labels: dict[str, str] | None = None
    relabeling_configs: list[ProbeSpecMetricRelabelings] | None = None
    static: list[str] | None = None


class ProbeSpecTlsConfig(ApiStruct, kw_only=True):
    """Probe spec.tlsConfig"""

    ca: ProbeSpecOauth2ClientId | None = None
    cert: ProbeSpecOauth2ClientId | None = None
    insecure_skip_verify: bool | None = None
    key_secret: k8s.SecretKeySelector | None = None
    max_version: Literal["TLS10", "TLS11", "TLS12", "TLS13"] | None = None
    min_version: Literal["TLS10", "TLS11", "TLS12", "TLS13"] | None = None
    server_name: str | None = None


class ProbeStatus(ApiStruct, kw_only=True):
    """Probe status"""

    __list_keys__: ClassVar[ListKeys] = {
        "bindings": ("group", "resource", "name", "namespace"),
    }

    bindings: list[ProbeStatusBindings] | None = None


class ProbeStatusBindings(ApiStruct, kw_only=True):
    """Probe status.bindings[]"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
    }

    name: Annotated[str, msgspec.Meta(min_length=1)]
    conditions: list[ProbeStatusBindingsConditions] | None = None
    group: Literal["monitoring.coreos.com"]
    namespace: Annotated[str, msgspec.Meta(min_length=1)]
    resource: Literal["prometheuses", "prometheusagents", "thanosrulers", "alertmanagers"]


class ProbeStatusBindingsConditions(ApiStruct, kw_only=True):
    """Probe status.bindings[].conditions[]"""

    last_transition_time: Time
    message: str | None = None
    observed_generation: Int64 | None = None
    reason: str | None = None
    status: Annotated[str, msgspec.Meta(min_length=1)]
    type: Literal["Accepted"]


class Prometheus(KubeObject, kw_only=True):
    """https://prometheus-operator.dev/docs/api-reference/api/"""

    __resource__ = Resource(
        group="monitoring.coreos.com",
        version="v1",
        kind="Prometheus",
        plural="prometheuses",
        namespaced=True,
        short_names=("prom",),
        module=__name__,
        class_name="Prometheus",
        system="prometheus",
    )

    api_version: Literal["monitoring.coreos.com/v1"] = constant("monitoring.coreos.com/v1")
    kind: Literal["Prometheus"] = constant("Prometheus")
    metadata: k8s.ObjectMeta | None = None
    spec: PrometheusSpec
    status: PrometheusStatus | None = None


class PrometheusRule(KubeObject, kw_only=True):
    """https://prometheus-operator.dev/docs/api-reference/api/"""

    __resource__ = Resource(
        group="monitoring.coreos.com",
        version="v1",
        kind="PrometheusRule",
        plural="prometheusrules",
        namespaced=True,
        short_names=("promrule",),
        module=__name__,
        class_name="PrometheusRule",
        system="prometheus",
    )

    api_version: Literal["monitoring.coreos.com/v1"] = constant("monitoring.coreos.com/v1")
    kind: Literal["PrometheusRule"] = constant("PrometheusRule")
    metadata: k8s.ObjectMeta | None = None
    spec: PrometheusRuleSpec
    status: ProbeStatus | None = None


class PrometheusRuleSpec(ApiStruct, kw_only=True):
    """PrometheusRule spec"""

    __list_keys__: ClassVar[ListKeys] = {
        "groups": ("name",),
    }

    groups: list[PrometheusRuleSpecGroups] | None = None


class PrometheusRuleSpecGroups(ApiStruct, kw_only=True):
    """PrometheusRule spec.groups[]"""

    name: Annotated[str, msgspec.Meta(min_length=1)]
    interval: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    labels: dict[str, str] | None = None
    limit: Int64 | None = None
    partial_response_strategy: str | None = msgspec.field(
        default=None, name="partial_response_strategy"
    )
    query_offset: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = msgspec.field(default=None, name="query_offset")
    rules: list[PrometheusRuleSpecGroupsRules] | None = None


class PrometheusRuleSpecGroupsRules(ApiStruct, kw_only=True):
    """PrometheusRule spec.groups[].rules[]"""

    alert: str | None = None
    annotations: dict[str, str] | None = None
    expr: IntOrString
    for_: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    keep_firing_for: (
        Annotated[
            str,
            msgspec.Meta(
                min_length=1,
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$",
            ),
        ]
        | None
    ) = msgspec.field(default=None, name="keep_firing_for")
    labels: dict[str, str] | None = None
    record: str | None = None


class PrometheusSpec(ApiStruct, kw_only=True):
    """Prometheus spec"""

    __list_keys__: ClassVar[ListKeys] = {
        "enableFeatures": (),
        "hostAliases": ("ip",),
        "remoteWriteReceiverMessageVersions": (),
        "scrapeClasses": ("name",),
        "scrapeProtocols": (),
        "secrets": (),
    }

    additional_alert_manager_configs: PrometheusSpecAdditionalAlertManagerConfigs | None = None
    additional_alert_relabel_configs: PrometheusSpecAdditionalAlertManagerConfigs | None = None
    additional_args: list[PrometheusSpecAdditionalArgs] | None = None
    additional_scrape_configs: PrometheusSpecAdditionalAlertManagerConfigs | None = None
    affinity: k8s.Affinity | None = None
    alerting: PrometheusSpecAlerting | None = None
    allow_overlapping_blocks: bool | None = None
    apiserver_config: PrometheusSpecApiserverConfig | None = None
    arbitrary_fs_access_through_sms: PrometheusSpecArbitraryFSAccessThroughSMs | None = (
        msgspec.field(default=None, name="arbitraryFSAccessThroughSMs")
    )
    automount_service_account_token: bool | None = None
    base_image: str | None = None
    body_size_limit: (
        Annotated[str, msgspec.Meta(pattern="(^0|([0-9]*[.])?[0-9]+((K|M|G|T|E|P)i?)?B)$")] | None
    ) = None
    config_maps: list[str] | None = None
    containers: list[k8s.Container] | None = None
    convert_classic_histograms_to_nhcb: bool | None = msgspec.field(
        default=None, name="convertClassicHistogramsToNHCB"
    )
    disable_compaction: bool | None = None
    dns_config: k8s.PodDNSConfig | None = None
    dns_policy: Literal["ClusterFirstWithHostNet", "ClusterFirst", "Default", "None"] | None = None
    enable_admin_api: bool | None = msgspec.field(default=None, name="enableAdminAPI")
    enable_features: list[Annotated[str, msgspec.Meta(min_length=1)]] | None = None
    enable_otlp_receiver: bool | None = msgspec.field(default=None, name="enableOTLPReceiver")
    enable_remote_write_receiver: bool | None = None
    enable_service_links: bool | None = None
    enforced_body_size_limit: (
        Annotated[str, msgspec.Meta(pattern="(^0|([0-9]*[.])?[0-9]+((K|M|G|T|E|P)i?)?B)$")] | None
    ) = None
    enforced_keep_dropped_targets: (
        Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None
    ) = None
    enforced_label_limit: Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None = None
    enforced_label_name_length_limit: (
        Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None
    ) = None
    enforced_label_value_length_limit: (
        Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None
    ) = None
    enforced_namespace_label: str | None = None
    enforced_sample_limit: Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None = None
    enforced_target_limit: Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None = None
    evaluation_interval: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    excluded_from_enforcement: list[PrometheusSpecExcludedFromEnforcement] | None = None
    exemplars: PrometheusSpecExemplars | None = None
    external_labels: dict[str, str] | None = None
    external_url: str | None = None
    host_aliases: list[PrometheusSpecHostAliases] | None = None
    host_network: bool | None = None
    host_users: bool | None = None
    ignore_namespace_selectors: bool | None = None
    image: str | None = None
    image_pull_policy: Literal["", "Always", "Never", "IfNotPresent"] | None = None
    image_pull_secrets: list[k8s.LocalObjectReference] | None = None
    init_containers: list[k8s.Container] | None = None
    keep_dropped_targets: Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None = None
    label_limit: Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None = None
    label_name_length_limit: Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None = (
        None
    )
    label_value_length_limit: Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None = (
        None
    )
    listen_local: bool | None = None
    log_format: Literal["", "logfmt", "json"] | None = None
    log_level: Literal["", "debug", "info", "warn", "error"] | None = None
    maximum_startup_duration_seconds: Annotated[int, msgspec.Meta(ge=60, le=2147483647)] | None = (
        None
    )
    min_ready_seconds: Annotated[int, msgspec.Meta(ge=0, le=2147483647)] | None = None
    name_escaping_scheme: Literal["AllowUTF8", "Underscores", "Dots", "Values"] | None = None
    name_validation_scheme: Literal["UTF8", "Legacy"] | None = None
    node_selector: dict[str, str] | None = None
    otlp: PrometheusSpecOtlp | None = None
    override_honor_labels: bool | None = None
    override_honor_timestamps: bool | None = None
    paused: bool | None = None
    persistent_volume_claim_retention_policy: (
        PrometheusSpecPersistentVolumeClaimRetentionPolicy | None
    ) = None
    pod_management_policy: Literal["OrderedReady", "Parallel"] | None = None
    pod_metadata: PrometheusSpecPodMetadata | None = None
    pod_monitor_namespace_selector: k8s.LabelSelector | None = None
    pod_monitor_selector: k8s.LabelSelector | None = None
    pod_target_labels: list[str] | None = None
    port_name: str | None = None
    priority_class_name: str | None = None
    probe_namespace_selector: k8s.LabelSelector | None = None
    probe_selector: k8s.LabelSelector | None = None
    prometheus_external_label_name: str | None = None
    prometheus_rules_excluded_from_enforce: (
        list[PrometheusSpecPrometheusRulesExcludedFromEnforce] | None
    ) = None
    query: PrometheusSpecQuery | None = None
    query_log_file: str | None = None
    reload_strategy: Literal["HTTP", "ProcessSignal"] | None = None
    remote_read: list[PrometheusSpecRemoteRead] | None = None
    remote_write: list[PrometheusSpecRemoteWrite] | None = None
    remote_write_receiver_message_versions: (
        Annotated[
            list[PrometheusSpecRemoteWriteReceiverMessageVersions], msgspec.Meta(min_length=1)
        ]
        | None
    ) = None
    replica_external_label_name: str | None = None
    replicas: Int32 | None = None
    resources: k8s.ResourceRequirements | None = None
    retention: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    retention_size: (
        Annotated[str, msgspec.Meta(pattern="(^0|([0-9]*[.])?[0-9]+((K|M|G|T|E|P)i?)?B)$")] | None
    ) = None
    route_prefix: str | None = None
    rule_namespace_selector: k8s.LabelSelector | None = None
    rule_query_offset: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    rule_selector: k8s.LabelSelector | None = None
    rules: PrometheusSpecRules | None = None
    runtime: PrometheusSpecRuntime | None = None
    sample_limit: Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None = None
    scheduler_name: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    scrape_classes: list[PrometheusSpecScrapeClasses] | None = None
    scrape_classic_histograms: bool | None = None
    scrape_config_namespace_selector: k8s.LabelSelector | None = None
    scrape_config_selector: k8s.LabelSelector | None = None
    scrape_failure_log_file: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    scrape_interval: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    scrape_native_histograms: bool | None = None
    scrape_protocols: list[PrometheusSpecScrapeProtocols] | None = None
    scrape_timeout: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    secrets: list[str] | None = None
    security_context: k8s.PodSecurityContext | None = None
    service_account_name: str | None = None
    service_discovery_role: Literal["Endpoints", "EndpointSlice"] | None = None
    service_monitor_namespace_selector: k8s.LabelSelector | None = None
    service_monitor_selector: k8s.LabelSelector | None = None
    service_name: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    sha: str | None = None
    shard_retention_policy: PrometheusSpecShardRetentionPolicy | None = None
    sharding_strategy: PrometheusSpecShardingStrategy | None = None
    shards: Int32 | None = None
    storage: PrometheusSpecStorage | None = None
    tag: str | None = None
    target_limit: Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None = None
    termination_grace_period_seconds: (
        Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None
    ) = None
    thanos: PrometheusSpecThanos | None = None
    tolerations: list[k8s.Toleration] | None = None
    topology_spread_constraints: list[PrometheusSpecTopologySpreadConstraints] | None = None
    tracing_config: PrometheusSpecTracingConfig | None = None
    tsdb: PrometheusSpecTsdb | None = None
    update_strategy: PrometheusSpecUpdateStrategy | None = None
    version: str | None = None
    volume_mounts: list[k8s.VolumeMount] | None = None
    volumes: list[k8s.Volume] | None = None
    wal_compression: bool | None = None
    web: PrometheusSpecWeb | None = None


class PrometheusSpecAdditionalAlertManagerConfigs(ApiStruct, kw_only=True):
    """Prometheus spec.additionalAlertManagerConfigs"""

    name: str | None = None
    key: str
    optional: bool | None = None


class PrometheusSpecAdditionalArgs(ApiStruct, kw_only=True):
    """Prometheus spec.additionalArgs[]"""

    name: Annotated[str, msgspec.Meta(min_length=1)]
    value: str | None = None


class PrometheusSpecAlerting(ApiStruct, kw_only=True):
    """Prometheus spec.alerting"""

    alertmanagers: list[PrometheusSpecAlertingAlertmanagers]


class PrometheusSpecAlertingAlertmanagers(ApiStruct, kw_only=True):
    """Prometheus spec.alerting.alertmanagers[]"""

    name: Annotated[str, msgspec.Meta(min_length=1)]
    alert_relabelings: list[ProbeSpecMetricRelabelings] | None = None
    api_version: Literal["v1", "V1", "v2", "V2"] | None = None
    authorization: ProbeSpecAuthorization | None = None
    basic_auth: ProbeSpecBasicAuth | None = None
    bearer_token_file: str | None = None
    enable_http2: bool | None = None
    namespace: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    no_proxy: str | None = None
    path_prefix: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    port: IntOrString
    proxy_connect_header: dict[str, list[PrometheusSpecAdditionalAlertManagerConfigs]] | None = None
    proxy_from_environment: bool | None = None
    proxy_url: Annotated[str, msgspec.Meta(pattern="^(http|https|socks5)://.+$")] | None = None
    relabelings: list[ProbeSpecMetricRelabelings] | None = None
    scheme: Literal["http", "https", "HTTP", "HTTPS"] | None = None
    sigv4: PrometheusSpecRemoteWriteSigv4 | None = None
    timeout: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    tls_config: PrometheusSpecApiserverConfigTlsConfig | None = None


class PrometheusSpecApiserverConfig(ApiStruct, kw_only=True):
    """Prometheus spec.apiserverConfig"""

    authorization: PrometheusSpecApiserverConfigAuthorization | None = None
    basic_auth: ProbeSpecBasicAuth | None = None
    bearer_token: str | None = None
    bearer_token_file: str | None = None
    host: str
    no_proxy: str | None = None
    proxy_connect_header: dict[str, list[PrometheusSpecAdditionalAlertManagerConfigs]] | None = None
    proxy_from_environment: bool | None = None
    proxy_url: Annotated[str, msgspec.Meta(pattern="^(http|https|socks5)://.+$")] | None = None
    tls_config: PrometheusSpecApiserverConfigTlsConfig | None = None


class PrometheusSpecApiserverConfigAuthorization(ApiStruct, kw_only=True):
    """Prometheus spec.apiserverConfig.authorization"""

    credentials: PrometheusSpecAdditionalAlertManagerConfigs | None = None
    credentials_file: str | None = None
    type: str | None = None


class PrometheusSpecApiserverConfigTlsConfig(ApiStruct, kw_only=True):
    """Prometheus spec.apiserverConfig.tlsConfig"""

    ca: ProbeSpecOauth2ClientId | None = None
    ca_file: str | None = None
    cert: ProbeSpecOauth2ClientId | None = None
    cert_file: str | None = None
    insecure_skip_verify: bool | None = None
    key_file: str | None = None
    key_secret: k8s.SecretKeySelector | None = None
    max_version: Literal["TLS10", "TLS11", "TLS12", "TLS13"] | None = None
    min_version: Literal["TLS10", "TLS11", "TLS12", "TLS13"] | None = None
    server_name: str | None = None


class PrometheusSpecArbitraryFSAccessThroughSMs(ApiStruct, kw_only=True):
    """Prometheus spec.arbitraryFSAccessThroughSMs"""

    deny: bool | None = None


class PrometheusSpecExcludedFromEnforcement(ApiStruct, kw_only=True):
    """Prometheus spec.excludedFromEnforcement[]"""

    name: str | None = None
    group: Literal["monitoring.coreos.com"] | None = None
    namespace: Annotated[str, msgspec.Meta(min_length=1)]
    resource: PrometheusSpecExcludedFromEnforcementResource


class PrometheusSpecExemplars(ApiStruct, kw_only=True):
    """Prometheus spec.exemplars"""

    max_size: Int64 | None = None


class PrometheusSpecHostAliases(ApiStruct, kw_only=True):
    """Prometheus spec.hostAliases[]"""

    hostnames: list[str]
    ip: str


class PrometheusSpecOtlp(ApiStruct, kw_only=True):
    """Prometheus spec.otlp"""

    __list_keys__: ClassVar[ListKeys] = {
        "ignoreResourceAttributes": (),
        "promoteResourceAttributes": (),
    }

    convert_histograms_to_nhcb: bool | None = msgspec.field(
        default=None, name="convertHistogramsToNHCB"
    )
    ignore_resource_attributes: (
        Annotated[list[Annotated[str, msgspec.Meta(min_length=1)]], msgspec.Meta(min_length=1)]
        | None
    ) = None
    keep_identifying_resource_attributes: bool | None = None
    label_name_preserve_multiple_underscores: bool | None = None
    label_name_underscore_sanitization: bool | None = None
    promote_all_resource_attributes: bool | None = None
    promote_resource_attributes: (
        Annotated[list[Annotated[str, msgspec.Meta(min_length=1)]], msgspec.Meta(min_length=1)]
        | None
    ) = None
    promote_scope_metadata: bool | None = None
    translation_strategy: PrometheusSpecOtlpTranslationStrategy | None = None


class PrometheusSpecPersistentVolumeClaimRetentionPolicy(ApiStruct, kw_only=True):
    """Prometheus spec.persistentVolumeClaimRetentionPolicy"""

    when_deleted: str | None = None
    when_scaled: str | None = None


class PrometheusSpecPodMetadata(ApiStruct, kw_only=True):
    """Prometheus spec.podMetadata"""

    name: str | None = None
    annotations: dict[str, str] | None = None
    labels: dict[str, str] | None = None


class PrometheusSpecPrometheusRulesExcludedFromEnforce(ApiStruct, kw_only=True):
    """Prometheus spec.prometheusRulesExcludedFromEnforce[]"""

    rule_name: str
    rule_namespace: str


class PrometheusSpecQuery(ApiStruct, kw_only=True):
    """Prometheus spec.query"""

    lookback_delta: str | None = None
    max_concurrency: Annotated[int, msgspec.Meta(ge=1, le=2147483647)] | None = None
    max_samples: Int32 | None = None
    timeout: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None


class PrometheusSpecRemoteRead(ApiStruct, kw_only=True):
    """Prometheus spec.remoteRead[]"""

    name: str | None = None
    authorization: PrometheusSpecApiserverConfigAuthorization | None = None
    basic_auth: ProbeSpecBasicAuth | None = None
    bearer_token: str | None = None
    bearer_token_file: str | None = None
    filter_external_labels: bool | None = None
    follow_redirects: bool | None = None
    headers: dict[str, str] | None = None
    no_proxy: str | None = None
    oauth2: ProbeSpecOauth2 | None = None
    proxy_connect_header: dict[str, list[PrometheusSpecAdditionalAlertManagerConfigs]] | None = None
    proxy_from_environment: bool | None = None
    proxy_url: Annotated[str, msgspec.Meta(pattern="^(http|https|socks5)://.+$")] | None = None
    read_recent: bool | None = None
    remote_timeout: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    required_matchers: dict[str, str] | None = None
    tls_config: PrometheusSpecApiserverConfigTlsConfig | None = None
    url: Annotated[str, msgspec.Meta(pattern="^(http|https)://.+$")]


class PrometheusSpecRemoteWrite(ApiStruct, kw_only=True):
    """Prometheus spec.remoteWrite[]"""

    name: str | None = None
    authorization: PrometheusSpecApiserverConfigAuthorization | None = None
    azure_ad: PrometheusSpecRemoteWriteAzureAd | None = None
    basic_auth: ProbeSpecBasicAuth | None = None
    bearer_token: str | None = None
    bearer_token_file: str | None = None
    enable_http2: bool | None = msgspec.field(default=None, name="enableHTTP2")
    follow_redirects: bool | None = None
    headers: dict[str, str] | None = None
    message_version: Literal["V1.0", "V2.0"] | None = None
    metadata_config: PrometheusSpecRemoteWriteMetadataConfig | None = None
    no_proxy: str | None = None
    oauth2: ProbeSpecOauth2 | None = None
    proxy_connect_header: dict[str, list[PrometheusSpecAdditionalAlertManagerConfigs]] | None = None
    proxy_from_environment: bool | None = None
    proxy_url: Annotated[str, msgspec.Meta(pattern="^(http|https|socks5)://.+$")] | None = None
    queue_config: PrometheusSpecRemoteWriteQueueConfig | None = None
    remote_timeout: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    round_robin_dns: bool | None = msgspec.field(default=None, name="roundRobinDNS")
    send_exemplars: bool | None = None
    send_native_histograms: bool | None = None
    sigv4: PrometheusSpecRemoteWriteSigv4 | None = None
    tls_config: PrometheusSpecApiserverConfigTlsConfig | None = None
    url: Annotated[str, msgspec.Meta(pattern="^(http|https)://.+$")]
    write_relabel_configs: list[ProbeSpecMetricRelabelings] | None = None


class PrometheusSpecRemoteWriteAzureAd(ApiStruct, kw_only=True):
    """Prometheus spec.remoteWrite[].azureAd"""

    cloud: Literal["AzureChina", "AzureGovernment", "AzurePublic"] | None = None
    managed_identity: PrometheusSpecRemoteWriteAzureAdManagedIdentity | None = None
    oauth: PrometheusSpecRemoteWriteAzureAdOauth | None = None
    scope: Annotated[str, msgspec.Meta(pattern="^[\\w\\s:/.\\\\-]+$")] | None = None
    sdk: PrometheusSpecRemoteWriteAzureAdSdk | None = None
    workload_identity: PrometheusSpecRemoteWriteAzureAdWorkloadIdentity | None = None


class PrometheusSpecRemoteWriteAzureAdManagedIdentity(ApiStruct, kw_only=True):
    """Prometheus spec.remoteWrite[].azureAd.managedIdentity"""

    client_id: Annotated[str, msgspec.Meta(min_length=1)] | None = None


class PrometheusSpecRemoteWriteAzureAdOauth(ApiStruct, kw_only=True):
    """Prometheus spec.remoteWrite[].azureAd.oauth"""

    client_id: Annotated[str, msgspec.Meta(min_length=1)]
    client_secret: k8s.SecretKeySelector
    tenant_id: Annotated[str, msgspec.Meta(min_length=1, pattern="^[0-9a-zA-Z-.]+$")]


class PrometheusSpecRemoteWriteAzureAdSdk(ApiStruct, kw_only=True):
    """Prometheus spec.remoteWrite[].azureAd.sdk"""

    tenant_id: Annotated[str, msgspec.Meta(pattern="^[0-9a-zA-Z-.]+$")] | None = None


class PrometheusSpecRemoteWriteAzureAdWorkloadIdentity(ApiStruct, kw_only=True):
    """Prometheus spec.remoteWrite[].azureAd.workloadIdentity"""

    client_id: Annotated[str, msgspec.Meta(min_length=1)]
    tenant_id: Annotated[str, msgspec.Meta(min_length=1)]


class PrometheusSpecRemoteWriteMetadataConfig(ApiStruct, kw_only=True):
    """Prometheus spec.remoteWrite[].metadataConfig"""

    max_samples_per_send: Annotated[int, msgspec.Meta(ge=-1, le=2147483647)] | None = None
    send: bool | None = None
    send_interval: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None


class PrometheusSpecRemoteWriteQueueConfig(ApiStruct, kw_only=True):
    """Prometheus spec.remoteWrite[].queueConfig"""

    batch_send_deadline: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    capacity: Int64 | None = None
    max_backoff: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    max_retries: Int64 | None = None
    max_samples_per_send: Int64 | None = None
    max_shards: Int64 | None = None
    min_backoff: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    min_shards: Int64 | None = None
    retry_on_rate_limit: bool | None = None
    sample_age_limit: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None


class PrometheusSpecRemoteWriteSigv4(ApiStruct, kw_only=True):
    """Prometheus spec.remoteWrite[].sigv4"""

    access_key: PrometheusSpecAdditionalAlertManagerConfigs | None = None
    external_id: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    profile: str | None = None
    region: str | None = None
    role_arn: str | None = None
    secret_key: k8s.SecretKeySelector | None = None
    use_fipssts_endpoint: bool | None = msgspec.field(default=None, name="useFIPSSTSEndpoint")


class PrometheusSpecRules(ApiStruct, kw_only=True):
    """Prometheus spec.rules"""

    alert: PrometheusSpecRulesAlert | None = None


class PrometheusSpecRulesAlert(ApiStruct, kw_only=True):
    """Prometheus spec.rules.alert"""

    for_grace_period: str | None = None
    for_outage_tolerance: str | None = None
    resend_delay: str | None = None


class PrometheusSpecRuntime(ApiStruct, kw_only=True):
    """Prometheus spec.runtime"""

    go_gc: Annotated[int, msgspec.Meta(ge=-1, le=2147483647)] | None = msgspec.field(
        default=None, name="goGC"
    )


class PrometheusSpecScrapeClasses(ApiStruct, kw_only=True):
    """Prometheus spec.scrapeClasses[]"""

    name: Annotated[str, msgspec.Meta(min_length=1)]
    attach_metadata: PodMonitorSpecAttachMetadata | None = None
    authorization: PrometheusSpecApiserverConfigAuthorization | None = None
    default: bool | None = None
    fallback_scrape_protocol: PrometheusSpecScrapeClassesFallbackScrapeProtocol | None = None
    metric_relabelings: list[ProbeSpecMetricRelabelings] | None = None
    relabelings: list[ProbeSpecMetricRelabelings] | None = None
    tls_config: PrometheusSpecApiserverConfigTlsConfig | None = None


class PrometheusSpecShardRetentionPolicy(ApiStruct, kw_only=True):
    """Prometheus spec.shardRetentionPolicy"""

    retain: PrometheusSpecShardRetentionPolicyRetain | None = None
    when_scaled: Literal["Retain", "Delete"] | None = None


class PrometheusSpecShardRetentionPolicyRetain(ApiStruct, kw_only=True):
    """Prometheus spec.shardRetentionPolicy.retain"""

    retention_period: Annotated[
        str,
        msgspec.Meta(
            pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
        ),
    ]


class PrometheusSpecShardingStrategy(ApiStruct, kw_only=True):
    """Prometheus spec.shardingStrategy"""

    mode: Literal["Address", "Topology"] | None = None
    topology: PrometheusSpecShardingStrategyTopology | None = None


class PrometheusSpecShardingStrategyTopology(ApiStruct, kw_only=True):
    """Prometheus spec.shardingStrategy.topology"""

    external_label_name: str | None = None
    values: list[str] | None = None


class PrometheusSpecStorage(ApiStruct, kw_only=True):
    """Prometheus spec.storage"""

    disable_mount_sub_path: bool | None = None
    empty_dir: PrometheusSpecStorageEmptyDir | None = None
    ephemeral: PrometheusSpecStorageEphemeral | None = None
    volume_claim_template: k8s.PersistentVolumeClaim | None = None


class PrometheusSpecStorageEmptyDir(ApiStruct, kw_only=True):
    """Prometheus spec.storage.emptyDir"""

    medium: str | None = None
    size_limit: Quantity | None = None


class PrometheusSpecStorageEphemeral(ApiStruct, kw_only=True):
    """Prometheus spec.storage.ephemeral"""

    volume_claim_template: k8s.PersistentVolumeClaimTemplate | None = None


class PrometheusSpecThanos(ApiStruct, kw_only=True):
    """Prometheus spec.thanos"""

    additional_args: list[PrometheusSpecAdditionalArgs] | None = None
    base_image: str | None = None
    block_size: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    get_config_interval: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    get_config_timeout: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    grpc_listen_local: bool | None = None
    grpc_server_tls_config: ThanosRulerSpecGrpcServerTlsConfig | None = None
    http_listen_local: bool | None = None
    image: str | None = None
    listen_local: bool | None = None
    log_format: Literal["", "logfmt", "json"] | None = None
    log_level: Literal["", "debug", "info", "warn", "error"] | None = None
    min_time: str | None = None
    object_storage_config: PrometheusSpecAdditionalAlertManagerConfigs | None = None
    object_storage_config_file: str | None = None
    ready_timeout: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    resources: k8s.ResourceRequirements | None = None
    sha: str | None = None
    tag: str | None = None
    tracing_config: PrometheusSpecAdditionalAlertManagerConfigs | None = None
    tracing_config_file: str | None = None
    version: str | None = None
    volume_mounts: list[k8s.VolumeMount] | None = None


class PrometheusSpecTopologySpreadConstraints(ApiStruct, kw_only=True):
    """Prometheus spec.topologySpreadConstraints[]"""

    additional_label_selectors: Literal["OnResource", "OnShard"] | None = None
    label_selector: k8s.LabelSelector | None = None
    match_label_keys: list[str] | None = None
    max_skew: Int32
    min_domains: Int32 | None = None
    node_affinity_policy: str | None = None
    node_taints_policy: str | None = None
    topology_key: str
    when_unsatisfiable: str


class PrometheusSpecTracingConfig(ApiStruct, kw_only=True):
    """Prometheus spec.tracingConfig"""

    client_type: Literal["http", "grpc", "HTTP", "GRPC"] | None = None
    compression: Literal["gzip", "Gzip"] | None = None
    endpoint: Annotated[str, msgspec.Meta(min_length=1)]
    headers: dict[str, str] | None = None
    insecure: bool | None = None
    sampling_fraction: Quantity | None = None
    timeout: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    tls_config: PrometheusSpecApiserverConfigTlsConfig | None = None


class PrometheusSpecTsdb(ApiStruct, kw_only=True):
    """Prometheus spec.tsdb"""

    chunk_encoding: PrometheusSpecTsdbChunkEncoding | None = None
    out_of_order_time_window: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    stale_series_compaction_threshold: Quantity | None = None


class PrometheusSpecTsdbChunkEncoding(ApiStruct, kw_only=True):
    """Prometheus spec.tsdb.chunkEncoding"""

    floats: Literal["Xor", "Xor2"] | None = None


class PrometheusSpecUpdateStrategy(ApiStruct, kw_only=True):
    """Prometheus spec.updateStrategy"""

    rolling_update: PrometheusSpecUpdateStrategyRollingUpdate | None = None
    type: Literal["OnDelete", "RollingUpdate"]


class PrometheusSpecUpdateStrategyRollingUpdate(ApiStruct, kw_only=True):
    """Prometheus spec.updateStrategy.rollingUpdate"""

    max_unavailable: IntOrString | None = None


class PrometheusSpecWeb(ApiStruct, kw_only=True):
    """Prometheus spec.web"""

    http_config: PrometheusSpecWebHttpConfig | None = None
    max_connections: Annotated[int, msgspec.Meta(ge=0, le=2147483647)] | None = None
    page_title: str | None = None
    tls_config: PrometheusSpecWebTlsConfig | None = None


class PrometheusSpecWebHttpConfig(ApiStruct, kw_only=True):
    """Prometheus spec.web.httpConfig"""

    headers: PrometheusSpecWebHttpConfigHeaders | None = None
    http2: bool | None = None


class PrometheusSpecWebHttpConfigHeaders(ApiStruct, kw_only=True):
    """Prometheus spec.web.httpConfig.headers"""

    content_security_policy: str | None = None
    strict_transport_security: str | None = None
    x_content_type_options: Literal["", "NoSniff"] | None = None
    x_frame_options: Literal["", "Deny", "SameOrigin"] | None = None
    x_xss_protection: str | None = msgspec.field(default=None, name="xXSSProtection")


class PrometheusSpecWebTlsConfig(ApiStruct, kw_only=True):
    """Prometheus spec.web.tlsConfig"""

    cert: ProbeSpecOauth2ClientId | None = None
    cert_file: str | None = None
    cipher_suites: list[str] | None = None
    client_auth_type: str | None = None
    client_ca_file: str | None = msgspec.field(default=None, name="clientCAFile")
    client_ca: ProbeSpecOauth2ClientId | None = msgspec.field(default=None, name="client_ca")
    curve_preferences: list[str] | None = None
    key_file: str | None = None
    key_secret: k8s.SecretKeySelector | None = None
    max_version: str | None = None
    min_version: str | None = None
    prefer_server_cipher_suites: bool | None = None


class PrometheusStatus(ApiStruct, kw_only=True):
    """Prometheus status"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
        "shardStatuses": ("shardID",),
    }

    available_replicas: Int32 | None = None
    conditions: list[PrometheusStatusConditions] | None = None
    paused: bool | None = None
    replicas: Int32 | None = None
    selector: str | None = None
    shard_statuses: list[PrometheusStatusShardStatuses] | None = None
    shards: Int32 | None = None
    unavailable_replicas: Int32 | None = None
    updated_replicas: Int32 | None = None


class PrometheusStatusConditions(ApiStruct, kw_only=True):
    """Prometheus status.conditions[]"""

    last_transition_time: Time
    message: str | None = None
    observed_generation: Int64 | None = None
    reason: str | None = None
    status: Annotated[str, msgspec.Meta(min_length=1)]
    type: Annotated[str, msgspec.Meta(min_length=1)]


class PrometheusStatusShardStatuses(ApiStruct, kw_only=True):
    """Prometheus status.shardStatuses[]"""

    available_replicas: Int32
    replicas: Int32
    shard_id: str = msgspec.field(name="shardID")
    unavailable_replicas: Int32
    updated_replicas: Int32


class ServiceMonitor(KubeObject, kw_only=True):
    """https://prometheus-operator.dev/docs/api-reference/api/"""

    __resource__ = Resource(
        group="monitoring.coreos.com",
        version="v1",
        kind="ServiceMonitor",
        plural="servicemonitors",
        namespaced=True,
        short_names=("smon",),
        module=__name__,
        class_name="ServiceMonitor",
        system="prometheus",
    )

    api_version: Literal["monitoring.coreos.com/v1"] = constant("monitoring.coreos.com/v1")
    kind: Literal["ServiceMonitor"] = constant("ServiceMonitor")
    metadata: k8s.ObjectMeta | None = None
    spec: ServiceMonitorSpec
    status: ProbeStatus | None = None


class ServiceMonitorSpec(ApiStruct, kw_only=True):
    """ServiceMonitor spec"""

    __list_keys__: ClassVar[ListKeys] = {
        "scrapeProtocols": (),
    }

    attach_metadata: PodMonitorSpecAttachMetadata | None = None
    body_size_limit: (
        Annotated[str, msgspec.Meta(pattern="(^0|([0-9]*[.])?[0-9]+((K|M|G|T|E|P)i?)?B)$")] | None
    ) = None
    convert_classic_histograms_to_nhcb: bool | None = msgspec.field(
        default=None, name="convertClassicHistogramsToNHCB"
    )
    endpoints: list[ServiceMonitorSpecEndpoints]
    fallback_scrape_protocol: ServiceMonitorSpecFallbackScrapeProtocol | None = None
    job_label: str | None = None
    keep_dropped_targets: Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None = None
    label_limit: Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None = None
    label_name_length_limit: Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None = (
        None
    )
    label_value_length_limit: Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None = (
        None
    )
    namespace_selector: PodMonitorSpecNamespaceSelector | None = None
    native_histogram_bucket_limit: (
        Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None
    ) = None
    native_histogram_min_bucket_factor: Quantity | None = None
    pod_target_labels: list[str] | None = None
    sample_limit: Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None = None
    scrape_class: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    scrape_classic_histograms: bool | None = None
    scrape_native_histograms: bool | None = None
    scrape_protocols: list[ServiceMonitorSpecScrapeProtocols] | None = None
    selector: k8s.LabelSelector
    selector_mechanism: Literal["RelabelConfig", "RoleSelector"] | None = None
    service_discovery_role: Literal["Endpoints", "EndpointSlice"] | None = None
    target_labels: list[str] | None = None
    target_limit: Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None = None


class ServiceMonitorSpecEndpoints(ApiStruct, kw_only=True):
    """ServiceMonitor spec.endpoints[]"""

    authorization: ProbeSpecAuthorization | None = None
    basic_auth: ProbeSpecBasicAuth | None = None
    bearer_token_file: str | None = None
    bearer_token_secret: k8s.SecretKeySelector | None = None
    enable_http2: bool | None = None
    filter_running: bool | None = None
    follow_redirects: bool | None = None
    honor_labels: bool | None = None
    honor_timestamps: bool | None = None
    interval: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    metric_relabelings: list[ProbeSpecMetricRelabelings] | None = None
    no_proxy: str | None = None
    oauth2: ProbeSpecOauth2 | None = None
    params: dict[str, list[str]] | None = None
    path: str | None = None
    port: str | None = None
    proxy_connect_header: dict[str, list[PrometheusSpecAdditionalAlertManagerConfigs]] | None = None
    proxy_from_environment: bool | None = None
    proxy_url: Annotated[str, msgspec.Meta(pattern="^(http|https|socks5)://.+$")] | None = None
    relabelings: list[ProbeSpecMetricRelabelings] | None = None
    scheme: Literal["http", "https", "HTTP", "HTTPS"] | None = None
    scrape_timeout: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    target_port: IntOrString | None = None
    tls_config: PrometheusSpecApiserverConfigTlsConfig | None = None
    track_timestamps_staleness: bool | None = None


class ThanosRuler(KubeObject, kw_only=True):
    """https://prometheus-operator.dev/docs/api-reference/api/"""

    __resource__ = Resource(
        group="monitoring.coreos.com",
        version="v1",
        kind="ThanosRuler",
        plural="thanosrulers",
        namespaced=True,
        short_names=("ruler",),
        module=__name__,
        class_name="ThanosRuler",
        system="prometheus",
    )

    api_version: Literal["monitoring.coreos.com/v1"] = constant("monitoring.coreos.com/v1")
    kind: Literal["ThanosRuler"] = constant("ThanosRuler")
    metadata: k8s.ObjectMeta | None = None
    spec: ThanosRulerSpec
    status: ThanosRulerStatus | None = None


class ThanosRulerSpec(ApiStruct, kw_only=True):
    """ThanosRuler spec"""

    __list_keys__: ClassVar[ListKeys] = {
        "enableFeatures": (),
        "hostAliases": ("ip",),
    }

    additional_args: list[PrometheusSpecAdditionalArgs] | None = None
    affinity: k8s.Affinity | None = None
    alert_drop_labels: list[str] | None = None
    alert_query_url: str | None = None
    alert_relabel_config_file: str | None = None
    alert_relabel_configs: PrometheusSpecAdditionalAlertManagerConfigs | None = None
    alertmanagers_config: PrometheusSpecAdditionalAlertManagerConfigs | None = None
    alertmanagers_url: list[str] | None = None
    containers: list[k8s.Container] | None = None
    dns_config: k8s.PodDNSConfig | None = None
    dns_policy: Literal["ClusterFirstWithHostNet", "ClusterFirst", "Default", "None"] | None = None
    enable_features: list[Annotated[str, msgspec.Meta(min_length=1)]] | None = None
    enable_service_links: bool | None = None
    enforced_namespace_label: str | None = None
    evaluation_interval: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    excluded_from_enforcement: list[PrometheusSpecExcludedFromEnforcement] | None = None
    external_prefix: str | None = None
    grpc_server_tls_config: ThanosRulerSpecGrpcServerTlsConfig | None = None
    host_aliases: list[PrometheusSpecHostAliases] | None = None
    host_users: bool | None = None
    image: str | None = None
    image_pull_policy: Literal["", "Always", "Never", "IfNotPresent"] | None = None
    image_pull_secrets: list[k8s.LocalObjectReference] | None = None
    init_containers: list[k8s.Container] | None = None
    labels: dict[str, str] | None = None
    listen_local: bool | None = None
    log_format: Literal["", "logfmt", "json"] | None = None
    log_level: Literal["", "debug", "info", "warn", "error"] | None = None
    min_ready_seconds: Annotated[int, msgspec.Meta(ge=0, le=2147483647)] | None = None
    node_selector: dict[str, str] | None = None
    object_storage_config: PrometheusSpecAdditionalAlertManagerConfigs | None = None
    object_storage_config_file: str | None = None
    paused: bool | None = None
    pod_management_policy: Literal["OrderedReady", "Parallel"] | None = None
    pod_metadata: PrometheusSpecPodMetadata | None = None
    port_name: str | None = None
    priority_class_name: str | None = None
    prometheus_rules_excluded_from_enforce: (
        list[PrometheusSpecPrometheusRulesExcludedFromEnforce] | None
    ) = None
    query_config: PrometheusSpecAdditionalAlertManagerConfigs | None = None
    query_endpoints: list[str] | None = None
    remote_write: list[PrometheusSpecRemoteWrite] | None = None
    replicas: Int32 | None = None
    resend_delay: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    resources: k8s.ResourceRequirements | None = None
    retention: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    route_prefix: str | None = None
    rule_concurrent_eval: Annotated[int, msgspec.Meta(ge=1, le=2147483647)] | None = None
    rule_grace_period: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    rule_namespace_selector: k8s.LabelSelector | None = None
    rule_outage_tolerance: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    rule_query_offset: (
        Annotated[
            str,
            msgspec.Meta(
                pattern="^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"
            ),
        ]
        | None
    ) = None
    rule_selector: k8s.LabelSelector | None = None
    scheduler_name: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    security_context: k8s.PodSecurityContext | None = None
    service_account_name: str | None = None
    service_name: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    storage: PrometheusSpecStorage | None = None
    termination_grace_period_seconds: (
        Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None
    ) = None
    tolerations: list[k8s.Toleration] | None = None
    topology_spread_constraints: list[k8s.TopologySpreadConstraint] | None = None
    tracing_config: PrometheusSpecAdditionalAlertManagerConfigs | None = None
    tracing_config_file: str | None = None
    update_strategy: PrometheusSpecUpdateStrategy | None = None
    version: str | None = None
    volume_mounts: list[k8s.VolumeMount] | None = None
    volumes: list[k8s.Volume] | None = None
    web: ThanosRulerSpecWeb | None = None


class ThanosRulerSpecGrpcServerTlsConfig(ApiStruct, kw_only=True):
    """ThanosRuler spec.grpcServerTlsConfig"""

    __list_keys__: ClassVar[ListKeys] = {
        "cipherSuites": (),
        "curves": (),
    }

    ca: ProbeSpecOauth2ClientId | None = None
    ca_file: str | None = None
    cert: ProbeSpecOauth2ClientId | None = None
    cert_file: str | None = None
    cipher_suites: Annotated[list[str], msgspec.Meta(min_length=1)] | None = None
    curves: Annotated[list[str], msgspec.Meta(min_length=1)] | None = None
    insecure_skip_verify: bool | None = None
    key_file: str | None = None
    key_secret: k8s.SecretKeySelector | None = None
    max_version: Literal["TLS10", "TLS11", "TLS12", "TLS13"] | None = None
    min_version: Literal["TLS10", "TLS11", "TLS12", "TLS13"] | None = None
    server_name: str | None = None


class ThanosRulerSpecWeb(ApiStruct, kw_only=True):
    """ThanosRuler spec.web"""

    http_config: PrometheusSpecWebHttpConfig | None = None
    tls_config: PrometheusSpecWebTlsConfig | None = None


class ThanosRulerStatus(ApiStruct, kw_only=True):
    """ThanosRuler status"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
    }

    available_replicas: Int32 | None = None
    conditions: list[PrometheusStatusConditions] | None = None
    paused: bool | None = None
    replicas: Int32 | None = None
    unavailable_replicas: Int32 | None = None
    updated_replicas: Int32 | None = None


PodMonitorSpecFallbackScrapeProtocol: TypeAlias = Literal[
    "PrometheusProto",
    "OpenMetricsText0.0.1",
    "OpenMetricsText1.0.0",
    "PrometheusText0.0.4",
    "PrometheusText1.0.0",
]
PodMonitorSpecScrapeProtocols: TypeAlias = Literal[
    "PrometheusProto",
    "OpenMetricsText0.0.1",
    "OpenMetricsText1.0.0",
    "PrometheusText0.0.4",
    "PrometheusText1.0.0",
]
ProbeSpecFallbackScrapeProtocol: TypeAlias = Literal[
    "PrometheusProto",
    "OpenMetricsText0.0.1",
    "OpenMetricsText1.0.0",
    "PrometheusText0.0.4",
    "PrometheusText1.0.0",
]
ProbeSpecScrapeProtocols: TypeAlias = Literal[
    "PrometheusProto",
    "OpenMetricsText0.0.1",
    "OpenMetricsText1.0.0",
    "PrometheusText0.0.4",
    "PrometheusText1.0.0",
]
ProbeSpecMetricRelabelingsAction: TypeAlias = Literal[
    "replace",
    "Replace",
    "keep",
    "Keep",
    "drop",
    "Drop",
    "hashmod",
    "HashMod",
    "labelmap",
    "LabelMap",
    "labeldrop",
    "LabelDrop",
    "labelkeep",
    "LabelKeep",
    "lowercase",
    "Lowercase",
    "uppercase",
    "Uppercase",
    "keepequal",
    "KeepEqual",
    "dropequal",
    "DropEqual",
]
PrometheusSpecRemoteWriteReceiverMessageVersions: TypeAlias = Literal["V1.0", "V2.0"]
PrometheusSpecScrapeProtocols: TypeAlias = Literal[
    "PrometheusProto",
    "OpenMetricsText0.0.1",
    "OpenMetricsText1.0.0",
    "PrometheusText0.0.4",
    "PrometheusText1.0.0",
]
PrometheusSpecExcludedFromEnforcementResource: TypeAlias = Literal[
    "prometheusrules", "servicemonitors", "podmonitors", "probes", "scrapeconfigs"
]
PrometheusSpecOtlpTranslationStrategy: TypeAlias = Literal[
    "NoUTF8EscapingWithSuffixes",
    "UnderscoreEscapingWithSuffixes",
    "NoTranslation",
    "UnderscoreEscapingWithoutSuffixes",
]
PrometheusSpecScrapeClassesFallbackScrapeProtocol: TypeAlias = Literal[
    "PrometheusProto",
    "OpenMetricsText0.0.1",
    "OpenMetricsText1.0.0",
    "PrometheusText0.0.4",
    "PrometheusText1.0.0",
]
ServiceMonitorSpecFallbackScrapeProtocol: TypeAlias = Literal[
    "PrometheusProto",
    "OpenMetricsText0.0.1",
    "OpenMetricsText1.0.0",
    "PrometheusText0.0.4",
    "PrometheusText1.0.0",
]
ServiceMonitorSpecScrapeProtocols: TypeAlias = Literal[
    "PrometheusProto",
    "OpenMetricsText0.0.1",
    "OpenMetricsText1.0.0",
    "PrometheusText0.0.4",
    "PrometheusText1.0.0",
]
