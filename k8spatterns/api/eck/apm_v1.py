"""Typed objects of apm.k8s.elastic.co/v1.

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


class ApmServer(KubeObject, kw_only=True):
    """https://www.elastic.co/guide/en/cloud-on-k8s/current/k8s-api-reference.html"""

    __resource__ = Resource(
        group="apm.k8s.elastic.co",
        version="v1",
        kind="ApmServer",
        plural="apmservers",
        namespaced=True,
        short_names=("apm",),
        module=__name__,
        class_name="ApmServer",
        system="eck",
    )

    api_version: Literal["apm.k8s.elastic.co/v1"] = constant("apm.k8s.elastic.co/v1")
    kind: Literal["ApmServer"] = constant("ApmServer")
    metadata: k8s.ObjectMeta | None = None
    spec: ApmServerSpec | None = None
    status: ApmServerStatus | None = None


class ApmServerSpec(ApiStruct, kw_only=True):
    """ApmServer spec"""

    config: RawExtension | None = None
    count: Int32 | None = None
    elasticsearch_ref: ApmServerSpecElasticsearchRef | None = None
    http: ApmServerSpecHttp | None = None
    image: str | None = None
    kibana_ref: ApmServerSpecKibanaRef | None = None
    pod_template: RawExtension | None = None
    resources: ApmServerSpecResources | None = None
    revision_history_limit: Int32 | None = None
    secure_settings: list[ApmServerSpecSecureSettings] | None = None
    service_account_name: str | None = None
    version: str


class ApmServerSpecElasticsearchRef(ApiStruct, kw_only=True):
    """ApmServer spec.elasticsearchRef"""

    name: str | None = None
    client_certificate_secret_name: str | None = None
    namespace: str | None = None
    secret_name: str | None = None
    service_name: str | None = None


class ApmServerSpecHttp(ApiStruct, kw_only=True):
    """ApmServer spec.http"""

    service: ApmServerSpecHttpService | None = None
    tls: ApmServerSpecHttpTls | None = None


class ApmServerSpecHttpService(ApiStruct, kw_only=True):
    """ApmServer spec.http.service"""

    metadata: k8s.ObjectMeta | None = None
    spec: k8s.ServiceSpec | None = None


class ApmServerSpecHttpTls(ApiStruct, kw_only=True):
    """ApmServer spec.http.tls"""

    certificate: ApmServerSpecHttpTlsCertificate | None = None
    self_signed_certificate: ApmServerSpecHttpTlsSelfSignedCertificate | None = None


class ApmServerSpecHttpTlsCertificate(ApiStruct, kw_only=True):
    """ApmServer spec.http.tls.certificate"""

    secret_name: str | None = None


class ApmServerSpecHttpTlsSelfSignedCertificate(ApiStruct, kw_only=True):
    """ApmServer spec.http.tls.selfSignedCertificate"""

    disabled: bool | None = None
    subject_alt_names: list[ApmServerSpecHttpTlsSelfSignedCertificateSubjectAltNames] | None = None


class ApmServerSpecHttpTlsSelfSignedCertificateSubjectAltNames(ApiStruct, kw_only=True):
    """ApmServer spec.http.tls.selfSignedCertificate.subjectAltNames[]"""

    dns: str | None = None
    ip: str | None = None


class ApmServerSpecKibanaRef(ApiStruct, kw_only=True):
    """ApmServer spec.kibanaRef"""

    name: str | None = None
    namespace: str | None = None
    secret_name: str | None = None
    service_name: str | None = None


class ApmServerSpecResources(ApiStruct, kw_only=True):
    """ApmServer spec.resources"""

    limits: ApmServerSpecResourcesLimits | None = None
    requests: ApmServerSpecResourcesLimits | None = None


class ApmServerSpecResourcesLimits(ApiStruct, kw_only=True):
    """ApmServer spec.resources.limits"""

    cpu: Quantity | None = None
    memory: Quantity | None = None


class ApmServerSpecSecureSettings(ApiStruct, kw_only=True):
    """ApmServer spec.secureSettings[]"""

    entries: list[ApmServerSpecSecureSettingsEntries] | None = None
    secret_name: str


class ApmServerSpecSecureSettingsEntries(ApiStruct, kw_only=True):
    """ApmServer spec.secureSettings[].entries[]"""

    key: str
    path: str | None = None


class ApmServerStatus(ApiStruct, kw_only=True):
    """ApmServer status"""

    available_nodes: Int32 | None = None
    conditions: list[ApmServerStatusConditions] | None = None
    count: Int32 | None = None
    elasticsearch_association_status: str | None = None
    health: str | None = None
    kibana_association_status: str | None = None
    observed_generation: Int64 | None = None
    secret_token_secret: str | None = None
    selector: str | None = None
    service: str | None = None
    version: str | None = None


class ApmServerStatusConditions(ApiStruct, kw_only=True):
    """ApmServer status.conditions[]"""

    last_transition_time: Time | None = None
    message: str | None = None
    status: str
    type: str
