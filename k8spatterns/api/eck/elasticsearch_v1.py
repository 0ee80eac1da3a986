"""Typed objects of elasticsearch.k8s.elastic.co/v1.

Generated from the CustomResourceDefinitions of Elastic Cloud on Kubernetes; do not edit.
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
    KubeObject,
    ListKeys,
    Quantity,
    RawExtension,
    Resource,
    Time,
    constant,
)


class Elasticsearch(KubeObject, kw_only=True):
    """https://www.elastic.co/guide/en/cloud-on-k8s/current/k8s-api-reference.html"""

    __resource__ = Resource(
        group="elasticsearch.k8s.elastic.co",
        version="v1",
        kind="Elasticsearch",
        plural="elasticsearches",
        namespaced=True,
        short_names=("es",),
        module=__name__,
        class_name="Elasticsearch",
        system="eck",
    )

    api_version: Literal["elasticsearch.k8s.elastic.co/v1"] = constant(
        "elasticsearch.k8s.elastic.co/v1"
    )
    kind: Literal["Elasticsearch"] = constant("Elasticsearch")
    metadata: k8s.ObjectMeta | None = None
    spec: ElasticsearchSpec | None = None
    status: ElasticsearchStatus | None = None


class ElasticsearchRemoteClustersApiKeyAccessSearchFieldSecurity(ApiStruct, kw_only=True):
    """Elasticsearch spec.remoteClusters[].apiKey.access.search.field_security"""

    except_: list[str]
    grant: list[str]


class ElasticsearchSpec(ApiStruct, kw_only=True):
    """Elasticsearch spec"""

    auth: ElasticsearchSpecAuth | None = None
    http: ElasticsearchSpecHttp | None = None
    image: str | None = None
    monitoring: ElasticsearchSpecMonitoring | None = None
    node_sets: Annotated[list[ElasticsearchSpecNodeSets], msgspec.Meta(min_length=1)]
    pod_disruption_budget: ElasticsearchSpecPodDisruptionBudget | None = None
    remote_cluster_server: ElasticsearchSpecRemoteClusterServer | None = None
    remote_clusters: list[ElasticsearchSpecRemoteClusters] | None = None
    revision_history_limit: Int32 | None = None
    secure_settings: list[ElasticsearchSpecSecureSettings] | None = None
    service_account_name: str | None = None
    transport: ElasticsearchSpecTransport | None = None
    update_strategy: ElasticsearchSpecUpdateStrategy | None = None
    version: str
    volume_claim_delete_policy: ElasticsearchSpecVolumeClaimDeletePolicy | None = None


class ElasticsearchSpecAuth(ApiStruct, kw_only=True):
    """Elasticsearch spec.auth"""

    disable_elastic_user: bool | None = None
    file_realm: list[ElasticsearchSpecAuthFileRealm] | None = None
    roles: list[ElasticsearchSpecAuthFileRealm] | None = None


class ElasticsearchSpecAuthFileRealm(ApiStruct, kw_only=True):
    """Elasticsearch spec.auth.fileRealm[]"""

    secret_name: str | None = None


class ElasticsearchSpecHttp(ApiStruct, kw_only=True):
    """Elasticsearch spec.http"""

    service: ElasticsearchSpecHttpService | None = None
    tls: ElasticsearchSpecHttpTls | None = None


class ElasticsearchSpecHttpService(ApiStruct, kw_only=True):
    """Elasticsearch spec.http.service"""

    metadata: k8s.ObjectMeta | None = None
    spec: k8s.ServiceSpec | None = None


class ElasticsearchSpecHttpTls(ApiStruct, kw_only=True):
    """Elasticsearch spec.http.tls"""

    certificate: ElasticsearchSpecAuthFileRealm | None = None
    client: ElasticsearchSpecHttpTlsClient | None = None
    self_signed_certificate: ElasticsearchSpecHttpTlsSelfSignedCertificate | None = None


class ElasticsearchSpecHttpTlsClient(ApiStruct, kw_only=True):
    """Elasticsearch spec.http.tls.client"""

    authentication: bool | None = None


class ElasticsearchSpecHttpTlsSelfSignedCertificate(ApiStruct, kw_only=True):
    """Elasticsearch spec.http.tls.selfSignedCertificate"""

    disabled: bool | None = None
    subject_alt_names: list[ElasticsearchSpecTransportTlsSubjectAltNames] | None = None


class ElasticsearchSpecMonitoring(ApiStruct, kw_only=True):
    """Elasticsearch spec.monitoring"""

    logs: ElasticsearchSpecMonitoringLogs | None = None
    metrics: ElasticsearchSpecMonitoringLogs | None = None


class ElasticsearchSpecMonitoringLogs(ApiStruct, kw_only=True):
    """Elasticsearch spec.monitoring.logs"""

    elasticsearch_refs: list[ElasticsearchSpecMonitoringLogsElasticsearchRefs] | None = None


class ElasticsearchSpecMonitoringLogsElasticsearchRefs(ApiStruct, kw_only=True):
    """Elasticsearch spec.monitoring.logs.elasticsearchRefs[]"""

    name: str | None = None
    namespace: str | None = None
    secret_name: str | None = None
    service_name: str | None = None


class ElasticsearchSpecNodeSets(ApiStruct, kw_only=True):
    """Elasticsearch spec.nodeSets[]"""

    name: Annotated[str, msgspec.Meta(max_length=23, pattern="[a-zA-Z0-9-]+")]
    config: RawExtension | None = None
    count: Int32 | None = None
    pod_template: RawExtension | None = None
    resources: ElasticsearchSpecNodeSetsResources | None = None
    volume_claim_templates: list[k8s.PersistentVolumeClaim] | None = None
    zone_awareness: ElasticsearchSpecNodeSetsZoneAwareness | None = None


class ElasticsearchSpecNodeSetsResources(ApiStruct, kw_only=True):
    """Elasticsearch spec.nodeSets[].resources"""

    limits: ElasticsearchSpecNodeSetsResourcesLimits | None = None
    requests: ElasticsearchSpecNodeSetsResourcesLimits | None = None


class ElasticsearchSpecNodeSetsResourcesLimits(ApiStruct, kw_only=True):
    """Elasticsearch spec.nodeSets[].resources.limits"""

    cpu: Quantity | None = None
    memory: Quantity | None = None


class ElasticsearchSpecNodeSetsZoneAwareness(ApiStruct, kw_only=True):
    """Elasticsearch spec.nodeSets[].zoneAwareness"""

    __list_keys__: ClassVar[ListKeys] = {
        "zones": (),
    }

    topology_key: str | None = None
    zones: Annotated[list[str], msgspec.Meta(min_length=1)] | None = None


class ElasticsearchSpecPodDisruptionBudget(ApiStruct, kw_only=True):
    """Elasticsearch spec.podDisruptionBudget"""

    metadata: k8s.ObjectMeta | None = None
    spec: k8s.PodDisruptionBudgetSpec | None = None


class ElasticsearchSpecRemoteClusterServer(ApiStruct, kw_only=True):
    """Elasticsearch spec.remoteClusterServer"""

    enabled: bool | None = None
    service: ElasticsearchSpecHttpService | None = None


class ElasticsearchSpecRemoteClusters(ApiStruct, kw_only=True):
    """Elasticsearch spec.remoteClusters[]"""

    name: Annotated[str, msgspec.Meta(min_length=1)]
    api_key: ElasticsearchSpecRemoteClustersApiKey | None = None
    elasticsearch_ref: ElasticsearchSpecRemoteClustersElasticsearchRef | None = None


class ElasticsearchSpecRemoteClustersApiKey(ApiStruct, kw_only=True):
    """Elasticsearch spec.remoteClusters[].apiKey"""

    access: ElasticsearchSpecRemoteClustersApiKeyAccess


class ElasticsearchSpecRemoteClustersApiKeyAccess(ApiStruct, kw_only=True):
    """Elasticsearch spec.remoteClusters[].apiKey.access"""

    replication: ElasticsearchSpecRemoteClustersApiKeyAccessReplication | None = None
    search: ElasticsearchSpecRemoteClustersApiKeyAccessSearch | None = None


class ElasticsearchSpecRemoteClustersApiKeyAccessReplication(ApiStruct, kw_only=True):
    """Elasticsearch spec.remoteClusters[].apiKey.access.replication"""

    names: list[str]


class ElasticsearchSpecRemoteClustersApiKeyAccessSearch(ApiStruct, kw_only=True):
    """Elasticsearch spec.remoteClusters[].apiKey.access.search"""

    allow_restricted_indices: bool | None = msgspec.field(
        default=None, name="allow_restricted_indices"
    )
    field_security: ElasticsearchRemoteClustersApiKeyAccessSearchFieldSecurity | None = (
        msgspec.field(default=None, name="field_security")
    )
    names: list[str]
    query: RawExtension | None = None


class ElasticsearchSpecRemoteClustersElasticsearchRef(ApiStruct, kw_only=True):
    """Elasticsearch spec.remoteClusters[].elasticsearchRef"""

    name: str | None = None
    namespace: str | None = None
    service_name: str | None = None


class ElasticsearchSpecSecureSettings(ApiStruct, kw_only=True):
    """Elasticsearch spec.secureSettings[]"""

    entries: list[ElasticsearchSpecSecureSettingsEntries] | None = None
    secret_name: str


class ElasticsearchSpecSecureSettingsEntries(ApiStruct, kw_only=True):
    """Elasticsearch spec.secureSettings[].entries[]"""

    key: str
    path: str | None = None


class ElasticsearchSpecTransport(ApiStruct, kw_only=True):
    """Elasticsearch spec.transport"""

    service: ElasticsearchSpecHttpService | None = None
    tls: ElasticsearchSpecTransportTls | None = None


class ElasticsearchSpecTransportTls(ApiStruct, kw_only=True):
    """Elasticsearch spec.transport.tls"""

    certificate: ElasticsearchSpecAuthFileRealm | None = None
    certificate_authorities: ElasticsearchSpecTransportTlsCertificateAuthorities | None = None
    other_name_suffix: str | None = None
    self_signed_certificates: ElasticsearchSpecTransportTlsSelfSignedCertificates | None = None
    subject_alt_names: list[ElasticsearchSpecTransportTlsSubjectAltNames] | None = None


class ElasticsearchSpecTransportTlsCertificateAuthorities(ApiStruct, kw_only=True):
    """Elasticsearch spec.transport.tls.certificateAuthorities"""

    config_map_name: str | None = None


class ElasticsearchSpecTransportTlsSelfSignedCertificates(ApiStruct, kw_only=True):
    """Elasticsearch spec.transport.tls.selfSignedCertificates"""

    disabled: bool | None = None


class ElasticsearchSpecTransportTlsSubjectAltNames(ApiStruct, kw_only=True):
    """Elasticsearch spec.transport.tls.subjectAltNames[]"""

    dns: str | None = None
    ip: str | None = None


class ElasticsearchSpecUpdateStrategy(ApiStruct, kw_only=True):
    """Elasticsearch spec.updateStrategy"""

    change_budget: ElasticsearchSpecUpdateStrategyChangeBudget | None = None


class ElasticsearchSpecUpdateStrategyChangeBudget(ApiStruct, kw_only=True):
    """Elasticsearch spec.updateStrategy.changeBudget"""

    max_surge: Int32 | None = None
    max_unavailable: Int32 | None = None


class ElasticsearchStatus(ApiStruct, kw_only=True):
    """Elasticsearch status"""

    available_nodes: Int32 | None = None
    conditions: list[ElasticsearchStatusConditions] | None = None
    health: str | None = None
    in_progress_operations: ElasticsearchStatusInProgressOperations | None = None
    monitoring_association_status: dict[str, str] | None = None
    observed_generation: Int64 | None = None
    phase: str | None = None
    version: str | None = None


class ElasticsearchStatusConditions(ApiStruct, kw_only=True):
    """Elasticsearch status.conditions[]"""

    last_transition_time: Time | None = None
    message: str | None = None
    status: str
    type: str


class ElasticsearchStatusInProgressOperations(ApiStruct, kw_only=True):
    """Elasticsearch status.inProgressOperations"""

    downscale: ElasticsearchStatusInProgressOperationsDownscale
    upgrade: ElasticsearchStatusInProgressOperationsUpgrade
    upscale: ElasticsearchStatusInProgressOperationsUpscale


class ElasticsearchStatusInProgressOperationsDownscale(ApiStruct, kw_only=True):
    """Elasticsearch status.inProgressOperations.downscale"""

    last_updated_time: Time | None = None
    nodes: list[ElasticsearchStatusInProgressOperationsDownscaleNodes] | None = None
    stalled: bool | None = None


class ElasticsearchStatusInProgressOperationsDownscaleNodes(ApiStruct, kw_only=True):
    """Elasticsearch status.inProgressOperations.downscale.nodes[]"""

    name: str
    explanation: str | None = None
    shutdown_status: str


class ElasticsearchStatusInProgressOperationsUpgrade(ApiStruct, kw_only=True):
    """Elasticsearch status.inProgressOperations.upgrade"""

    last_updated_time: Time | None = None
    nodes: list[ElasticsearchStatusInProgressOperationsUpgradeNodes] | None = None


class ElasticsearchStatusInProgressOperationsUpgradeNodes(ApiStruct, kw_only=True):
    """Elasticsearch status.inProgressOperations.upgrade.nodes[]"""

    name: str
    message: str | None = None
    predicate: str | None = None
    status: str


class ElasticsearchStatusInProgressOperationsUpscale(ApiStruct, kw_only=True):
    """Elasticsearch status.inProgressOperations.upscale"""

    last_updated_time: Time | None = None
    nodes: list[ElasticsearchStatusInProgressOperationsUpscaleNodes] | None = None


class ElasticsearchStatusInProgressOperationsUpscaleNodes(ApiStruct, kw_only=True):
    """Elasticsearch status.inProgressOperations.upscale.nodes[]"""

    name: str
    message: str | None = None
    status: str


ElasticsearchSpecVolumeClaimDeletePolicy: TypeAlias = Literal[
    "DeleteOnScaledownOnly", "DeleteOnScaledownAndClusterDeletion"
]
