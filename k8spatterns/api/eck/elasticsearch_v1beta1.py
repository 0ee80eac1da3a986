"""Typed objects of elasticsearch.k8s.elastic.co/v1beta1.

Generated from the CustomResourceDefinitions of Elastic Cloud on Kubernetes; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, Int32, KubeObject, RawExtension, Resource, constant


class Elasticsearch(KubeObject, kw_only=True):
    """https://www.elastic.co/guide/en/cloud-on-k8s/current/k8s-api-reference.html"""

    __resource__ = Resource(
        group="elasticsearch.k8s.elastic.co",
        version="v1beta1",
        kind="Elasticsearch",
        plural="elasticsearches",
        namespaced=True,
        short_names=("es",),
        module=__name__,
        class_name="Elasticsearch",
        system="eck",
        storage=False,
    )

    api_version: Literal["elasticsearch.k8s.elastic.co/v1beta1"] = constant(
        "elasticsearch.k8s.elastic.co/v1beta1"
    )
    kind: Literal["Elasticsearch"] = constant("Elasticsearch")
    metadata: k8s.ObjectMeta | None = None
    spec: ElasticsearchSpec | None = None
    status: ElasticsearchStatus | None = None


class ElasticsearchSpec(ApiStruct, kw_only=True):
    """Elasticsearch spec"""

    http: ElasticsearchSpecHttp | None = None
    image: str | None = None
    node_sets: Annotated[list[ElasticsearchSpecNodeSets], msgspec.Meta(min_length=1)]
    pod_disruption_budget: ElasticsearchSpecPodDisruptionBudget | None = None
    secure_settings: list[ElasticsearchSpecSecureSettings] | None = None
    update_strategy: ElasticsearchSpecUpdateStrategy | None = None
    version: str | None = None


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

    certificate: ElasticsearchSpecHttpTlsCertificate | None = None
    self_signed_certificate: ElasticsearchSpecHttpTlsSelfSignedCertificate | None = None


class ElasticsearchSpecHttpTlsCertificate(ApiStruct, kw_only=True):
    """Elasticsearch spec.http.tls.certificate"""

    secret_name: str | None = None


class ElasticsearchSpecHttpTlsSelfSignedCertificate(ApiStruct, kw_only=True):
    """Elasticsearch spec.http.tls.selfSignedCertificate"""

    disabled: bool | None = None
    subject_alt_names: list[ElasticsearchSpecHttpTlsSelfSignedCertificateSubjectAltNames] | None = (
        None
    )


class ElasticsearchSpecHttpTlsSelfSignedCertificateSubjectAltNames(ApiStruct, kw_only=True):
    """Elasticsearch spec.http.tls.selfSignedCertificate.subjectAltNames[]"""

    dns: str | None = None
    ip: str | None = None


class ElasticsearchSpecNodeSets(ApiStruct, kw_only=True):
    """Elasticsearch spec.nodeSets[]"""

    name: Annotated[str, msgspec.Meta(max_length=23, pattern="[a-zA-Z0-9-]+")]
    config: RawExtension | None = None
    count: Annotated[int, msgspec.Meta(ge=1, le=2147483647)]
    pod_template: RawExtension | None = None
    volume_claim_templates: list[k8s.PersistentVolumeClaim] | None = None


class ElasticsearchSpecPodDisruptionBudget(ApiStruct, kw_only=True):
    """Elasticsearch spec.podDisruptionBudget"""

    metadata: k8s.ObjectMeta | None = None
    spec: k8s.PodDisruptionBudgetSpec | None = None


class ElasticsearchSpecSecureSettings(ApiStruct, kw_only=True):
    """Elasticsearch spec.secureSettings[]"""

    entries: list[ElasticsearchSpecSecureSettingsEntries] | None = None
    secret_name: str


class ElasticsearchSpecSecureSettingsEntries(ApiStruct, kw_only=True):
    """Elasticsearch spec.secureSettings[].entries[]"""

    key: str
    path: str | None = None


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
    health: str | None = None
    phase: str | None = None
