"""Typed objects of meta/v1.

Generated from kubernetes 1.36 OpenAPI; do not edit.
Regenerate with: python tools/regenerate.py --openapi DIR
"""

from __future__ import annotations

from typing import ClassVar, Literal

from k8spatterns.api._base import ApiStruct, Int64, ListKeys, RawExtension, Time


class Condition(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#condition-v1-meta"""

    last_transition_time: Time
    message: str
    observed_generation: Int64 | None = None
    reason: str
    status: str
    type: str


class FieldSelectorRequirement(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#fieldselectorrequirement-v1-meta"""

    key: str
    operator: str
    values: list[str] | None = None


class LabelSelector(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#labelselector-v1-meta"""

    match_expressions: list[LabelSelectorRequirement] | None = None
    match_labels: dict[str, str] | None = None


class LabelSelectorRequirement(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#labelselectorrequirement-v1-meta"""

    key: str
    operator: Literal["DoesNotExist", "Exists", "In", "NotIn"]
    values: list[str] | None = None


class ManagedFieldsEntry(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#managedfieldsentry-v1-meta"""

    api_version: str | None = None
    fields_type: str | None = None
    fields_v1: RawExtension | None = None
    manager: str | None = None
    operation: str | None = None
    subresource: str | None = None
    time: Time | None = None


class ObjectMeta(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#objectmeta-v1-meta"""

    __list_keys__: ClassVar[ListKeys] = {
        "finalizers": (),
        "ownerReferences": ("uid",),
    }

    name: str | None = None
    annotations: dict[str, str] | None = None
    creation_timestamp: Time | None = None
    deletion_grace_period_seconds: Int64 | None = None
    deletion_timestamp: Time | None = None
    finalizers: list[str] | None = None
    generate_name: str | None = None
    generation: Int64 | None = None
    labels: dict[str, str] | None = None
    managed_fields: list[ManagedFieldsEntry] | None = None
    namespace: str | None = None
    owner_references: list[OwnerReference] | None = None
    resource_version: str | None = None
    self_link: str | None = None
    uid: str | None = None


class OwnerReference(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#ownerreference-v1-meta"""

    name: str
    api_version: str
    block_owner_deletion: bool | None = None
    controller: bool | None = None
    kind: str
    uid: str
