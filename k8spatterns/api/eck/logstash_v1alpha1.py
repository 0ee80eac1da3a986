"""Typed objects of logstash.k8s.elastic.co/v1alpha1.

Generated from the CustomResourceDefinitions of Elastic Cloud on Kubernetes; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import (
    ApiStruct,
    Int32,
    Int64,
    IntOrString,
    KubeObject,
    Quantity,
    RawExtension,
    Resource,
    Time,
    constant,
)


class Logstash(KubeObject, kw_only=True):
    """https://www.elastic.co/guide/en/cloud-on-k8s/current/k8s-api-reference.html"""

    __resource__ = Resource(
        group="logstash.k8s.elastic.co",
        version="v1alpha1",
        kind="Logstash",
        plural="logstashes",
        namespaced=True,
        short_names=("ls",),
        module=__name__,
        class_name="Logstash",
        system="eck",
    )

    api_version: Literal["logstash.k8s.elastic.co/v1alpha1"] = constant(
        "logstash.k8s.elastic.co/v1alpha1"
    )
    kind: Literal["Logstash"] = constant("Logstash")
    metadata: k8s.ObjectMeta | None = None
    spec: LogstashSpec | None = None
    status: LogstashStatus | None = None


class LogstashSpec(ApiStruct, kw_only=True):
    """Logstash spec"""

    config: RawExtension | None = None
    config_ref: LogstashSpecConfigRef | None = None
    count: Int32 | None = None
    elasticsearch_refs: list[LogstashSpecElasticsearchRefs] | None = None
    image: str | None = None
    monitoring: LogstashSpecMonitoring | None = None
    pipelines: list[RawExtension] | None = None
    pipelines_ref: LogstashSpecPipelinesRef | None = None
    pod_template: RawExtension | None = None
    resources: LogstashSpecResources | None = None
    revision_history_limit: Int32 | None = None
    secure_settings: list[LogstashSpecSecureSettings] | None = None
    service_account_name: str | None = None
    services: list[LogstashSpecServices] | None = None
    update_strategy: LogstashSpecUpdateStrategy | None = None
    version: str
    volume_claim_templates: list[k8s.PersistentVolumeClaim] | None = None


class LogstashSpecConfigRef(ApiStruct, kw_only=True):
    """Logstash spec.configRef"""

    secret_name: str | None = None


class LogstashSpecElasticsearchRefs(ApiStruct, kw_only=True):
    """Logstash spec.elasticsearchRefs[]"""

    name: str | None = None
    client_certificate_secret_name: str | None = None
    cluster_name: Annotated[str, msgspec.Meta(min_length=1)]
    namespace: str | None = None
    secret_name: str | None = None
    service_name: str | None = None


class LogstashSpecMonitoring(ApiStruct, kw_only=True):
    """Logstash spec.monitoring"""

    logs: LogstashSpecMonitoringLogs | None = None
    metrics: LogstashSpecMonitoringLogs | None = None


class LogstashSpecMonitoringLogs(ApiStruct, kw_only=True):
    """Logstash spec.monitoring.logs"""

    elasticsearch_refs: list[LogstashSpecMonitoringLogsElasticsearchRefs] | None = None


class LogstashSpecMonitoringLogsElasticsearchRefs(ApiStruct, kw_only=True):
    """Logstash spec.monitoring.logs.elasticsearchRefs[]"""

    name: str | None = None
    namespace: str | None = None
    secret_name: str | None = None
    service_name: str | None = None


class LogstashSpecPipelinesRef(ApiStruct, kw_only=True):
    """Logstash spec.pipelinesRef"""

    config_map_name: str | None = None
    secret_name: str | None = None


class LogstashSpecResources(ApiStruct, kw_only=True):
    """Logstash spec.resources"""

    limits: LogstashSpecResourcesLimits | None = None
    requests: LogstashSpecResourcesLimits | None = None


class LogstashSpecResourcesLimits(ApiStruct, kw_only=True):
    """Logstash spec.resources.limits"""

    cpu: Quantity | None = None
    memory: Quantity | None = None


class LogstashSpecSecureSettings(ApiStruct, kw_only=True):
    """Logstash spec.secureSettings[]"""

    entries: list[LogstashSpecSecureSettingsEntries] | None = None
    secret_name: str


class LogstashSpecSecureSettingsEntries(ApiStruct, kw_only=True):
    """Logstash spec.secureSettings[].entries[]"""

    key: str
    path: str | None = None


class LogstashSpecServices(ApiStruct, kw_only=True):
    """Logstash spec.services[]"""

    name: str | None = None
    service: LogstashSpecServicesService | None = None
    tls: LogstashSpecServicesTls | None = None


class LogstashSpecServicesService(ApiStruct, kw_only=True):
    """Logstash spec.services[].service"""

    metadata: k8s.ObjectMeta | None = None
    spec: k8s.ServiceSpec | None = None


class LogstashSpecServicesTls(ApiStruct, kw_only=True):
    """Logstash spec.services[].tls"""

    certificate: LogstashSpecConfigRef | None = None
    self_signed_certificate: LogstashSpecServicesTlsSelfSignedCertificate | None = None


class LogstashSpecServicesTlsSelfSignedCertificate(ApiStruct, kw_only=True):
    """Logstash spec.services[].tls.selfSignedCertificate"""

    disabled: bool | None = None
    subject_alt_names: list[LogstashSpecServicesTlsSelfSignedCertificateSubjectAltNames] | None = (
        None
    )


class LogstashSpecServicesTlsSelfSignedCertificateSubjectAltNames(ApiStruct, kw_only=True):
    """Logstash spec.services[].tls.selfSignedCertificate.subjectAltNames[]"""

    dns: str | None = None
    ip: str | None = None


class LogstashSpecUpdateStrategy(ApiStruct, kw_only=True):
    """Logstash spec.updateStrategy"""

    rolling_update: LogstashSpecUpdateStrategyRollingUpdate | None = None
    type: str | None = None


class LogstashSpecUpdateStrategyRollingUpdate(ApiStruct, kw_only=True):
    """Logstash spec.updateStrategy.rollingUpdate"""

    max_unavailable: IntOrString | None = None
    partition: Int32 | None = None


class LogstashStatus(ApiStruct, kw_only=True):
    """Logstash status"""

    available_nodes: Int32 | None = None
    conditions: list[LogstashStatusConditions] | None = None
    elasticsearch_associations_status: dict[str, str] | None = None
    expected_nodes: Int32 | None = None
    health: str | None = None
    monitoring_association_status: dict[str, str] | None = None
    observed_generation: Int64 | None = None
    selector: str
    version: str | None = None


class LogstashStatusConditions(ApiStruct, kw_only=True):
    """Logstash status.conditions[]"""

    last_transition_time: Time | None = None
    message: str | None = None
    status: str
    type: str
