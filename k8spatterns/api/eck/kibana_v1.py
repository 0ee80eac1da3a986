"""Typed objects of kibana.k8s.elastic.co/v1.

Generated from the CustomResourceDefinitions of Elastic Cloud on Kubernetes; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Literal

from k8spatterns.api import k8s
from k8spatterns.api._base import (
    ApiStruct,
    Int32,
    Int64,
    KubeObject,
    Quantity,
    RawExtension,
    Resource,
    Time,
    constant,
)


class Kibana(KubeObject, kw_only=True):
    """https://www.elastic.co/guide/en/cloud-on-k8s/current/k8s-api-reference.html"""

    __resource__ = Resource(
        group="kibana.k8s.elastic.co",
        version="v1",
        kind="Kibana",
        plural="kibanas",
        namespaced=True,
        short_names=("kb",),
        module=__name__,
        class_name="Kibana",
        system="eck",
    )

    api_version: Literal["kibana.k8s.elastic.co/v1"] = constant("kibana.k8s.elastic.co/v1")
    kind: Literal["Kibana"] = constant("Kibana")
    metadata: k8s.ObjectMeta | None = None
    spec: KibanaSpec | None = None
    status: KibanaStatus | None = None


class KibanaSpec(ApiStruct, kw_only=True):
    """Kibana spec"""

    config: RawExtension | None = None
    count: Int32 | None = None
    elasticsearch_ref: KibanaSpecElasticsearchRef | None = None
    enterprise_search_ref: KibanaSpecEnterpriseSearchRef | None = None
    http: KibanaSpecHttp | None = None
    image: str | None = None
    monitoring: KibanaSpecMonitoring | None = None
    package_registry_ref: KibanaSpecPackageRegistryRef | None = None
    pod_template: RawExtension | None = None
    resources: KibanaSpecResources | None = None
    revision_history_limit: Int32 | None = None
    secure_settings: list[KibanaSpecSecureSettings] | None = None
    service_account_name: str | None = None
    version: str


class KibanaSpecElasticsearchRef(ApiStruct, kw_only=True):
    """Kibana spec.elasticsearchRef"""

    name: str | None = None
    client_certificate_secret_name: str | None = None
    namespace: str | None = None
    secret_name: str | None = None
    service_name: str | None = None


class KibanaSpecEnterpriseSearchRef(ApiStruct, kw_only=True):
    """Kibana spec.enterpriseSearchRef"""

    name: str | None = None
    namespace: str | None = None
    secret_name: str | None = None
    service_name: str | None = None


class KibanaSpecHttp(ApiStruct, kw_only=True):
    """Kibana spec.http"""

    service: KibanaSpecHttpService | None = None
    tls: KibanaSpecHttpTls | None = None


class KibanaSpecHttpService(ApiStruct, kw_only=True):
    """Kibana spec.http.service"""

    metadata: k8s.ObjectMeta | None = None
    spec: k8s.ServiceSpec | None = None


class KibanaSpecHttpTls(ApiStruct, kw_only=True):
    """Kibana spec.http.tls"""

    certificate: KibanaSpecHttpTlsCertificate | None = None
    self_signed_certificate: KibanaSpecHttpTlsSelfSignedCertificate | None = None


class KibanaSpecHttpTlsCertificate(ApiStruct, kw_only=True):
    """Kibana spec.http.tls.certificate"""

    secret_name: str | None = None


class KibanaSpecHttpTlsSelfSignedCertificate(ApiStruct, kw_only=True):
    """Kibana spec.http.tls.selfSignedCertificate"""

    disabled: bool | None = None
    subject_alt_names: list[KibanaSpecHttpTlsSelfSignedCertificateSubjectAltNames] | None = None


class KibanaSpecHttpTlsSelfSignedCertificateSubjectAltNames(ApiStruct, kw_only=True):
    """Kibana spec.http.tls.selfSignedCertificate.subjectAltNames[]"""

    dns: str | None = None
    ip: str | None = None


class KibanaSpecMonitoring(ApiStruct, kw_only=True):
    """Kibana spec.monitoring"""

    logs: KibanaSpecMonitoringLogs | None = None
    metrics: KibanaSpecMonitoringLogs | None = None


class KibanaSpecMonitoringLogs(ApiStruct, kw_only=True):
    """Kibana spec.monitoring.logs"""

    elasticsearch_refs: list[KibanaSpecEnterpriseSearchRef] | None = None


class KibanaSpecPackageRegistryRef(ApiStruct, kw_only=True):
    """Kibana spec.packageRegistryRef"""

    name: str | None = None
    namespace: str | None = None
    service_name: str | None = None


class KibanaSpecResources(ApiStruct, kw_only=True):
    """Kibana spec.resources"""

    limits: KibanaSpecResourcesLimits | None = None
    requests: KibanaSpecResourcesLimits | None = None


class KibanaSpecResourcesLimits(ApiStruct, kw_only=True):
    """Kibana spec.resources.limits"""

    cpu: Quantity | None = None
    memory: Quantity | None = None


class KibanaSpecSecureSettings(ApiStruct, kw_only=True):
    """Kibana spec.secureSettings[]"""

    entries: list[KibanaSpecSecureSettingsEntries] | None = None
    secret_name: str


class KibanaSpecSecureSettingsEntries(ApiStruct, kw_only=True):
    """Kibana spec.secureSettings[].entries[]"""

    key: str
    path: str | None = None


class KibanaStatus(ApiStruct, kw_only=True):
    """Kibana status"""

    association_status: str | None = None
    available_nodes: Int32 | None = None
    conditions: list[KibanaStatusConditions] | None = None
    count: Int32 | None = None
    elasticsearch_association_status: str | None = None
    enterprise_search_association_status: str | None = None
    health: str | None = None
    monitoring_association_status: dict[str, str] | None = None
    observed_generation: Int64 | None = None
    package_registry_association_status: str | None = None
    selector: str | None = None
    version: str | None = None


class KibanaStatusConditions(ApiStruct, kw_only=True):
    """Kibana status.conditions[]"""

    last_transition_time: Time | None = None
    message: str | None = None
    status: str
    type: str
