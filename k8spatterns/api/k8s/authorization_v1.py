"""Typed objects of authorization.k8s.io/v1.

Generated from kubernetes 1.36 OpenAPI; do not edit.
Regenerate with: python tools/regenerate.py --openapi DIR
"""

from __future__ import annotations

from typing import Literal

import msgspec

from k8spatterns.api._base import ApiStruct, KubeObject, Resource, constant

from . import meta_v1


class FieldSelectorAttributes(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#fieldselectorattributes-v1-authorization-k8s-io"""

    raw_selector: str | None = None
    requirements: list[meta_v1.FieldSelectorRequirement] | None = None


class LabelSelectorAttributes(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#labelselectorattributes-v1-authorization-k8s-io"""

    raw_selector: str | None = None
    requirements: list[meta_v1.LabelSelectorRequirement] | None = None


class LocalSubjectAccessReview(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#localsubjectaccessreview-v1-authorization-k8s-io"""

    __resource__ = Resource(
        group="authorization.k8s.io",
        version="v1",
        kind="LocalSubjectAccessReview",
        plural="localsubjectaccessreviews",
        namespaced=True,
        module=__name__,
        class_name="LocalSubjectAccessReview",
        system="k8s",
    )

    api_version: Literal["authorization.k8s.io/v1"] = constant("authorization.k8s.io/v1")
    kind: Literal["LocalSubjectAccessReview"] = constant("LocalSubjectAccessReview")
    metadata: meta_v1.ObjectMeta | None = None
    spec: SubjectAccessReviewSpec
    status: SubjectAccessReviewStatus | None = None


class NonResourceAttributes(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#nonresourceattributes-v1-authorization-k8s-io"""

    path: str | None = None
    verb: str | None = None


class NonResourceRule(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#nonresourcerule-v1-authorization-k8s-io"""

    non_resource_urls: list[str] | None = msgspec.field(default=None, name="nonResourceURLs")
    verbs: list[str]


class ResourceAttributes(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#resourceattributes-v1-authorization-k8s-io"""

    name: str | None = None
    field_selector: FieldSelectorAttributes | None = None
    group: str | None = None
    label_selector: LabelSelectorAttributes | None = None
    namespace: str | None = None
    resource: str | None = None
    subresource: str | None = None
    verb: str | None = None
    version: str | None = None


class ResourceRule(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#resourcerule-v1-authorization-k8s-io"""

    api_groups: list[str] | None = None
    resource_names: list[str] | None = None
    resources: list[str] | None = None
    verbs: list[str]


class SelfSubjectAccessReview(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#selfsubjectaccessreview-v1-authorization-k8s-io"""

    __resource__ = Resource(
        group="authorization.k8s.io",
        version="v1",
        kind="SelfSubjectAccessReview",
        plural="selfsubjectaccessreviews",
        namespaced=False,
        module=__name__,
        class_name="SelfSubjectAccessReview",
        system="k8s",
    )

    api_version: Literal["authorization.k8s.io/v1"] = constant("authorization.k8s.io/v1")
    kind: Literal["SelfSubjectAccessReview"] = constant("SelfSubjectAccessReview")
    metadata: meta_v1.ObjectMeta | None = None
    spec: SelfSubjectAccessReviewSpec
    status: SubjectAccessReviewStatus | None = None


class SelfSubjectAccessReviewSpec(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#selfsubjectaccessreviewspec-v1-authorization-k8s-io"""

    non_resource_attributes: NonResourceAttributes | None = None
    resource_attributes: ResourceAttributes | None = None


class SelfSubjectRulesReview(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#selfsubjectrulesreview-v1-authorization-k8s-io"""

    __resource__ = Resource(
        group="authorization.k8s.io",
        version="v1",
        kind="SelfSubjectRulesReview",
        plural="selfsubjectrulesreviews",
        namespaced=False,
        module=__name__,
        class_name="SelfSubjectRulesReview",
        system="k8s",
    )

    api_version: Literal["authorization.k8s.io/v1"] = constant("authorization.k8s.io/v1")
    kind: Literal["SelfSubjectRulesReview"] = constant("SelfSubjectRulesReview")
    metadata: meta_v1.ObjectMeta | None = None
    spec: SelfSubjectRulesReviewSpec
    status: SubjectRulesReviewStatus | None = None


class SelfSubjectRulesReviewSpec(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#selfsubjectrulesreviewspec-v1-authorization-k8s-io"""

    namespace: str | None = None


class SubjectAccessReview(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#subjectaccessreview-v1-authorization-k8s-io"""

    __resource__ = Resource(
        group="authorization.k8s.io",
        version="v1",
        kind="SubjectAccessReview",
        plural="subjectaccessreviews",
        namespaced=False,
        module=__name__,
        class_name="SubjectAccessReview",
        system="k8s",
    )

    api_version: Literal["authorization.k8s.io/v1"] = constant("authorization.k8s.io/v1")
    kind: Literal["SubjectAccessReview"] = constant("SubjectAccessReview")
    metadata: meta_v1.ObjectMeta | None = None
    spec: SubjectAccessReviewSpec
    status: SubjectAccessReviewStatus | None = None


class SubjectAccessReviewSpec(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#subjectaccessreviewspec-v1-authorization-k8s-io"""

    extra: dict[str, list[str]] | None = None
    groups: list[str] | None = None
    non_resource_attributes: NonResourceAttributes | None = None
    resource_attributes: ResourceAttributes | None = None
    uid: str | None = None
    user: str | None = None


class SubjectAccessReviewStatus(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#subjectaccessreviewstatus-v1-authorization-k8s-io"""

    allowed: bool | None = None
    denied: bool | None = None
    evaluation_error: str | None = None
    reason: str | None = None


class SubjectRulesReviewStatus(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#subjectrulesreviewstatus-v1-authorization-k8s-io"""

    evaluation_error: str | None = None
    incomplete: bool | None = None
    non_resource_rules: list[NonResourceRule] | None = None
    resource_rules: list[ResourceRule] | None = None
