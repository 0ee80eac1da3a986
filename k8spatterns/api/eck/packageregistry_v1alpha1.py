"""Typed objects of packageregistry.k8s.elastic.co/v1alpha1.

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


class PackageRegistry(KubeObject, kw_only=True):
    """https://www.elastic.co/guide/en/cloud-on-k8s/current/k8s-api-reference.html"""

    __resource__ = Resource(
        group="packageregistry.k8s.elastic.co",
        version="v1alpha1",
        kind="PackageRegistry",
        plural="packageregistries",
        namespaced=True,
        short_names=("epr",),
        module=__name__,
        class_name="PackageRegistry",
        system="eck",
    )

    api_version: Literal["packageregistry.k8s.elastic.co/v1alpha1"] = constant(
        "packageregistry.k8s.elastic.co/v1alpha1"
    )
    kind: Literal["PackageRegistry"] = constant("PackageRegistry")
    metadata: k8s.ObjectMeta | None = None
    spec: PackageRegistrySpec | None = None
    status: PackageRegistryStatus | None = None


class PackageRegistryHttpTlsSelfSignedCertificateSubjectAltNames(ApiStruct, kw_only=True):
    """PackageRegistry spec.http.tls.selfSignedCertificate.subjectAltNames[]"""

    dns: str | None = None
    ip: str | None = None


class PackageRegistrySpec(ApiStruct, kw_only=True):
    """PackageRegistry spec"""

    config: RawExtension | None = None
    config_ref: PackageRegistrySpecConfigRef | None = None
    count: Int32 | None = None
    http: PackageRegistrySpecHttp | None = None
    image: str | None = None
    pod_template: RawExtension | None = None
    resources: PackageRegistrySpecResources | None = None
    revision_history_limit: Int32 | None = None
    version: str


class PackageRegistrySpecConfigRef(ApiStruct, kw_only=True):
    """PackageRegistry spec.configRef"""

    secret_name: str | None = None


class PackageRegistrySpecHttp(ApiStruct, kw_only=True):
    """PackageRegistry spec.http"""

    service: PackageRegistrySpecHttpService | None = None
    tls: PackageRegistrySpecHttpTls | None = None


class PackageRegistrySpecHttpService(ApiStruct, kw_only=True):
    """PackageRegistry spec.http.service"""

    metadata: k8s.ObjectMeta | None = None
    spec: k8s.ServiceSpec | None = None


class PackageRegistrySpecHttpTls(ApiStruct, kw_only=True):
    """PackageRegistry spec.http.tls"""

    certificate: PackageRegistrySpecConfigRef | None = None
    self_signed_certificate: PackageRegistrySpecHttpTlsSelfSignedCertificate | None = None


class PackageRegistrySpecHttpTlsSelfSignedCertificate(ApiStruct, kw_only=True):
    """PackageRegistry spec.http.tls.selfSignedCertificate"""

    disabled: bool | None = None
    subject_alt_names: list[PackageRegistryHttpTlsSelfSignedCertificateSubjectAltNames] | None = (
        None
    )


class PackageRegistrySpecResources(ApiStruct, kw_only=True):
    """PackageRegistry spec.resources"""

    limits: PackageRegistrySpecResourcesLimits | None = None
    requests: PackageRegistrySpecResourcesLimits | None = None


class PackageRegistrySpecResourcesLimits(ApiStruct, kw_only=True):
    """PackageRegistry spec.resources.limits"""

    cpu: Quantity | None = None
    memory: Quantity | None = None


class PackageRegistryStatus(ApiStruct, kw_only=True):
    """PackageRegistry status"""

    available_nodes: Int32 | None = None
    conditions: list[PackageRegistryStatusConditions] | None = None
    count: Int32 | None = None
    health: str | None = None
    observed_generation: Int64 | None = None
    selector: str | None = None
    version: str | None = None


class PackageRegistryStatusConditions(ApiStruct, kw_only=True):
    """PackageRegistry status.conditions[]"""

    last_transition_time: Time | None = None
    message: str | None = None
    status: str
    type: str
