"""Typed objects of authentication.k8s.io/v1.

Generated from kubernetes 1.36 OpenAPI; do not edit.
Regenerate with: python tools/regenerate.py --openapi DIR
"""

from __future__ import annotations

from typing import Literal

from k8spatterns.api._base import ApiStruct, KubeObject, Resource, constant

from . import meta_v1


class SelfSubjectReview(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#selfsubjectreview-v1-authentication-k8s-io"""

    __resource__ = Resource(
        group="authentication.k8s.io",
        version="v1",
        kind="SelfSubjectReview",
        plural="selfsubjectreviews",
        namespaced=False,
        module=__name__,
        class_name="SelfSubjectReview",
        system="k8s",
    )

    api_version: Literal["authentication.k8s.io/v1"] = constant("authentication.k8s.io/v1")
    kind: Literal["SelfSubjectReview"] = constant("SelfSubjectReview")
    metadata: meta_v1.ObjectMeta | None = None
    status: SelfSubjectReviewStatus | None = None


class SelfSubjectReviewStatus(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#selfsubjectreviewstatus-v1-authentication-k8s-io"""

    user_info: UserInfo | None = None


class TokenReview(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#tokenreview-v1-authentication-k8s-io"""

    __resource__ = Resource(
        group="authentication.k8s.io",
        version="v1",
        kind="TokenReview",
        plural="tokenreviews",
        namespaced=False,
        module=__name__,
        class_name="TokenReview",
        system="k8s",
    )

    api_version: Literal["authentication.k8s.io/v1"] = constant("authentication.k8s.io/v1")
    kind: Literal["TokenReview"] = constant("TokenReview")
    metadata: meta_v1.ObjectMeta | None = None
    spec: TokenReviewSpec
    status: TokenReviewStatus | None = None


class TokenReviewSpec(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#tokenreviewspec-v1-authentication-k8s-io"""

    audiences: list[str] | None = None
    token: str


class TokenReviewStatus(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#tokenreviewstatus-v1-authentication-k8s-io"""

    audiences: list[str] | None = None
    authenticated: bool | None = None
    error: str | None = None
    user: UserInfo | None = None


class UserInfo(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#userinfo-v1-authentication-k8s-io"""

    extra: dict[str, list[str]] | None = None
    groups: list[str] | None = None
    uid: str | None = None
    username: str | None = None
