"""Typed objects of rbac.authorization.k8s.io/v1.

Generated from kubernetes 1.36 OpenAPI; do not edit.
Regenerate with: python tools/regenerate.py --openapi DIR
"""

from __future__ import annotations

from typing import Literal

import msgspec

from k8spatterns.api._base import ApiStruct, KubeObject, Resource, constant

from . import meta_v1


class AggregationRule(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#aggregationrule-v1-rbac-authorization-k8s-io"""

    cluster_role_selectors: list[meta_v1.LabelSelector] | None = None


class ClusterRole(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#clusterrole-v1-rbac-authorization-k8s-io"""

    __resource__ = Resource(
        group="rbac.authorization.k8s.io",
        version="v1",
        kind="ClusterRole",
        plural="clusterroles",
        namespaced=False,
        module=__name__,
        class_name="ClusterRole",
        system="k8s",
    )

    api_version: Literal["rbac.authorization.k8s.io/v1"] = constant("rbac.authorization.k8s.io/v1")
    kind: Literal["ClusterRole"] = constant("ClusterRole")
    metadata: meta_v1.ObjectMeta | None = None
    aggregation_rule: AggregationRule | None = None
    rules: list[PolicyRule] | None = None


class ClusterRoleBinding(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#clusterrolebinding-v1-rbac-authorization-k8s-io"""

    __resource__ = Resource(
        group="rbac.authorization.k8s.io",
        version="v1",
        kind="ClusterRoleBinding",
        plural="clusterrolebindings",
        namespaced=False,
        module=__name__,
        class_name="ClusterRoleBinding",
        system="k8s",
    )
    __immutable__ = ("roleRef",)

    api_version: Literal["rbac.authorization.k8s.io/v1"] = constant("rbac.authorization.k8s.io/v1")
    kind: Literal["ClusterRoleBinding"] = constant("ClusterRoleBinding")
    metadata: meta_v1.ObjectMeta | None = None
    role_ref: RoleRef
    subjects: list[Subject] | None = None


class PolicyRule(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#policyrule-v1-rbac-authorization-k8s-io"""

    api_groups: list[str] | None = None
    non_resource_urls: list[str] | None = msgspec.field(default=None, name="nonResourceURLs")
    resource_names: list[str] | None = None
    resources: list[str] | None = None
    verbs: list[str]


class Role(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#role-v1-rbac-authorization-k8s-io"""

    __resource__ = Resource(
        group="rbac.authorization.k8s.io",
        version="v1",
        kind="Role",
        plural="roles",
        namespaced=True,
        module=__name__,
        class_name="Role",
        system="k8s",
    )

    api_version: Literal["rbac.authorization.k8s.io/v1"] = constant("rbac.authorization.k8s.io/v1")
    kind: Literal["Role"] = constant("Role")
    metadata: meta_v1.ObjectMeta | None = None
    rules: list[PolicyRule] | None = None


class RoleBinding(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#rolebinding-v1-rbac-authorization-k8s-io"""

    __resource__ = Resource(
        group="rbac.authorization.k8s.io",
        version="v1",
        kind="RoleBinding",
        plural="rolebindings",
        namespaced=True,
        module=__name__,
        class_name="RoleBinding",
        system="k8s",
    )
    __immutable__ = ("roleRef",)

    api_version: Literal["rbac.authorization.k8s.io/v1"] = constant("rbac.authorization.k8s.io/v1")
    kind: Literal["RoleBinding"] = constant("RoleBinding")
    metadata: meta_v1.ObjectMeta | None = None
    role_ref: RoleRef
    subjects: list[Subject] | None = None


class RoleRef(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#roleref-v1-rbac-authorization-k8s-io"""

    name: str
    api_group: str | None = None
    kind: Literal["ClusterRole", "Role"]


class Subject(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#subject-v1-rbac-authorization-k8s-io"""

    name: str
    api_group: str | None = None
    kind: Literal["Group", "ServiceAccount", "User"]
    namespace: str | None = None
