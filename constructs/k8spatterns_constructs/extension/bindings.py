"""Roles and their bindings for a ServiceAccount."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from k8spatterns.api import k8s

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.construct import Part

RBAC = "rbac.authorization.k8s.io"


def subject(account: str, namespace: str) -> k8s.rbac_v1.Subject:
    """Return a ServiceAccount as bindings name it."""
    return k8s.rbac_v1.Subject(kind="ServiceAccount", name=account, namespace=namespace)


def role_ref(kind: Literal["ClusterRole", "Role"], name: str) -> k8s.RoleRef:
    """Return the role that a binding grants."""
    return k8s.RoleRef(api_group=RBAC, kind=kind, name=name)


def cluster_role(
    metadata: k8s.ObjectMeta, rules: list[k8s.PolicyRule], who: k8s.rbac_v1.Subject
) -> Iterator[Part]:
    """Yield a ClusterRole and its binding; the metadata names both."""
    yield k8s.ClusterRole(metadata=metadata, rules=rules)
    yield k8s.ClusterRoleBinding(
        metadata=metadata, role_ref=role_ref("ClusterRole", metadata.name or ""), subjects=[who]
    )


def role(
    metadata: k8s.ObjectMeta, rules: list[k8s.PolicyRule], who: k8s.rbac_v1.Subject
) -> Iterator[Part]:
    """Yield a Role and its binding, in the namespace of the metadata."""
    yield k8s.Role(metadata=metadata, rules=rules)
    yield k8s.RoleBinding(
        metadata=metadata, role_ref=role_ref("Role", metadata.name or ""), subjects=[who]
    )
