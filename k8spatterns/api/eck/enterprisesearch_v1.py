"""Typed objects of enterprisesearch.k8s.elastic.co/v1.

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


class EnterpriseSearch(KubeObject, kw_only=True):
    """https://www.elastic.co/guide/en/cloud-on-k8s/current/k8s-api-reference.html"""

    __resource__ = Resource(
        group="enterprisesearch.k8s.elastic.co",
        version="v1",
        kind="EnterpriseSearch",
        plural="enterprisesearches",
        namespaced=True,
        short_names=("ent",),
        module=__name__,
        class_name="EnterpriseSearch",
        system="eck",
    )

    api_version: Literal["enterprisesearch.k8s.elastic.co/v1"] = constant(
        "enterprisesearch.k8s.elastic.co/v1"
    )
    kind: Literal["EnterpriseSearch"] = constant("EnterpriseSearch")
    metadata: k8s.ObjectMeta | None = None
    spec: EnterpriseSearchSpec | None = None
    status: EnterpriseSearchStatus | None = None


class EnterpriseSearchHttpTlsSelfSignedCertificateSubjectAltNames(ApiStruct, kw_only=True):
    """EnterpriseSearch spec.http.tls.selfSignedCertificate.subjectAltNames[]"""

    dns: str | None = None
    ip: str | None = None


class EnterpriseSearchSpec(ApiStruct, kw_only=True):
    """EnterpriseSearch spec"""

    config: RawExtension | None = None
    config_ref: EnterpriseSearchSpecConfigRef | None = None
    count: Int32 | None = None
    elasticsearch_ref: EnterpriseSearchSpecElasticsearchRef | None = None
    http: EnterpriseSearchSpecHttp | None = None
    image: str | None = None
    pod_template: RawExtension | None = None
    resources: EnterpriseSearchSpecResources | None = None
    revision_history_limit: Int32 | None = None
    service_account_name: str | None = None
    version: str | None = None


class EnterpriseSearchSpecConfigRef(ApiStruct, kw_only=True):
    """EnterpriseSearch spec.configRef"""

    secret_name: str | None = None


class EnterpriseSearchSpecElasticsearchRef(ApiStruct, kw_only=True):
    """EnterpriseSearch spec.elasticsearchRef"""

    name: str | None = None
    client_certificate_secret_name: str | None = None
    namespace: str | None = None
    secret_name: str | None = None
    service_name: str | None = None


class EnterpriseSearchSpecHttp(ApiStruct, kw_only=True):
    """EnterpriseSearch spec.http"""

    service: EnterpriseSearchSpecHttpService | None = None
    tls: EnterpriseSearchSpecHttpTls | None = None


class EnterpriseSearchSpecHttpService(ApiStruct, kw_only=True):
    """EnterpriseSearch spec.http.service"""

    metadata: k8s.ObjectMeta | None = None
    spec: k8s.ServiceSpec | None = None


class EnterpriseSearchSpecHttpTls(ApiStruct, kw_only=True):
    """EnterpriseSearch spec.http.tls"""

    certificate: EnterpriseSearchSpecConfigRef | None = None
    self_signed_certificate: EnterpriseSearchSpecHttpTlsSelfSignedCertificate | None = None


class EnterpriseSearchSpecHttpTlsSelfSignedCertificate(ApiStruct, kw_only=True):
    """EnterpriseSearch spec.http.tls.selfSignedCertificate"""

    disabled: bool | None = None
    subject_alt_names: list[EnterpriseSearchHttpTlsSelfSignedCertificateSubjectAltNames] | None = (
        None
    )


class EnterpriseSearchSpecResources(ApiStruct, kw_only=True):
    """EnterpriseSearch spec.resources"""

    limits: EnterpriseSearchSpecResourcesLimits | None = None
    requests: EnterpriseSearchSpecResourcesLimits | None = None


class EnterpriseSearchSpecResourcesLimits(ApiStruct, kw_only=True):
    """EnterpriseSearch spec.resources.limits"""

    cpu: Quantity | None = None
    memory: Quantity | None = None


class EnterpriseSearchStatus(ApiStruct, kw_only=True):
    """EnterpriseSearch status"""

    association_status: str | None = None
    available_nodes: Int32 | None = None
    conditions: list[EnterpriseSearchStatusConditions] | None = None
    count: Int32 | None = None
    health: str | None = None
    observed_generation: Int64 | None = None
    selector: str | None = None
    service: str | None = None
    version: str | None = None


class EnterpriseSearchStatusConditions(ApiStruct, kw_only=True):
    """EnterpriseSearch status.conditions[]"""

    last_transition_time: Time | None = None
    message: str | None = None
    status: str
    type: str
