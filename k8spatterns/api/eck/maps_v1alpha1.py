"""Typed objects of maps.k8s.elastic.co/v1alpha1.

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


class ElasticMapsServer(KubeObject, kw_only=True):
    """https://www.elastic.co/guide/en/cloud-on-k8s/current/k8s-api-reference.html"""

    __resource__ = Resource(
        group="maps.k8s.elastic.co",
        version="v1alpha1",
        kind="ElasticMapsServer",
        plural="elasticmapsservers",
        namespaced=True,
        short_names=("ems",),
        module=__name__,
        class_name="ElasticMapsServer",
        system="eck",
    )

    api_version: Literal["maps.k8s.elastic.co/v1alpha1"] = constant("maps.k8s.elastic.co/v1alpha1")
    kind: Literal["ElasticMapsServer"] = constant("ElasticMapsServer")
    metadata: k8s.ObjectMeta | None = None
    spec: ElasticMapsServerSpec | None = None
    status: ElasticMapsServerStatus | None = None


class ElasticMapsServerHttpTlsSelfSignedCertificateSubjectAltNames(ApiStruct, kw_only=True):
    """ElasticMapsServer spec.http.tls.selfSignedCertificate.subjectAltNames[]"""

    dns: str | None = None
    ip: str | None = None


class ElasticMapsServerSpec(ApiStruct, kw_only=True):
    """ElasticMapsServer spec"""

    config: RawExtension | None = None
    config_ref: ElasticMapsServerSpecConfigRef | None = None
    count: Int32 | None = None
    elasticsearch_ref: ElasticMapsServerSpecElasticsearchRef | None = None
    http: ElasticMapsServerSpecHttp | None = None
    image: str | None = None
    pod_template: RawExtension | None = None
    resources: ElasticMapsServerSpecResources | None = None
    revision_history_limit: Int32 | None = None
    service_account_name: str | None = None
    version: str


class ElasticMapsServerSpecConfigRef(ApiStruct, kw_only=True):
    """ElasticMapsServer spec.configRef"""

    secret_name: str | None = None


class ElasticMapsServerSpecElasticsearchRef(ApiStruct, kw_only=True):
    """ElasticMapsServer spec.elasticsearchRef"""

    name: str | None = None
    client_certificate_secret_name: str | None = None
    namespace: str | None = None
    secret_name: str | None = None
    service_name: str | None = None


class ElasticMapsServerSpecHttp(ApiStruct, kw_only=True):
    """ElasticMapsServer spec.http"""

    service: ElasticMapsServerSpecHttpService | None = None
    tls: ElasticMapsServerSpecHttpTls | None = None


class ElasticMapsServerSpecHttpService(ApiStruct, kw_only=True):
    """ElasticMapsServer spec.http.service"""

    metadata: k8s.ObjectMeta | None = None
    spec: k8s.ServiceSpec | None = None


class ElasticMapsServerSpecHttpTls(ApiStruct, kw_only=True):
    """ElasticMapsServer spec.http.tls"""

    certificate: ElasticMapsServerSpecConfigRef | None = None
    self_signed_certificate: ElasticMapsServerSpecHttpTlsSelfSignedCertificate | None = None


class ElasticMapsServerSpecHttpTlsSelfSignedCertificate(ApiStruct, kw_only=True):
    """ElasticMapsServer spec.http.tls.selfSignedCertificate"""

    disabled: bool | None = None
    subject_alt_names: list[ElasticMapsServerHttpTlsSelfSignedCertificateSubjectAltNames] | None = (
        None
    )


class ElasticMapsServerSpecResources(ApiStruct, kw_only=True):
    """ElasticMapsServer spec.resources"""

    limits: ElasticMapsServerSpecResourcesLimits | None = None
    requests: ElasticMapsServerSpecResourcesLimits | None = None


class ElasticMapsServerSpecResourcesLimits(ApiStruct, kw_only=True):
    """ElasticMapsServer spec.resources.limits"""

    cpu: Quantity | None = None
    memory: Quantity | None = None


class ElasticMapsServerStatus(ApiStruct, kw_only=True):
    """ElasticMapsServer status"""

    association_status: str | None = None
    available_nodes: Int32 | None = None
    conditions: list[ElasticMapsServerStatusConditions] | None = None
    count: Int32 | None = None
    health: str | None = None
    observed_generation: Int64 | None = None
    selector: str | None = None
    version: str | None = None


class ElasticMapsServerStatusConditions(ApiStruct, kw_only=True):
    """ElasticMapsServer status.conditions[]"""

    last_transition_time: Time | None = None
    message: str | None = None
    status: str
    type: str
