"""Typed objects of eventing.knative.dev/v1beta2.

Generated from the CustomResourceDefinitions of Knative Serving and Eventing; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Literal

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, Int64, KubeObject, RawExtension, Resource, constant


class EventType(KubeObject, kw_only=True):
    """https://knative.dev/docs/reference/"""

    __resource__ = Resource(
        group="eventing.knative.dev",
        version="v1beta2",
        kind="EventType",
        plural="eventtypes",
        namespaced=True,
        module=__name__,
        class_name="EventType",
        system="knative",
    )

    api_version: Literal["eventing.knative.dev/v1beta2"] = constant("eventing.knative.dev/v1beta2")
    kind: Literal["EventType"] = constant("EventType")
    metadata: k8s.ObjectMeta | None = None
    spec: EventTypeSpec | None = None
    status: EventTypeStatus | None = None


class EventTypeSpec(ApiStruct, kw_only=True):
    """EventType spec"""

    broker: str | None = None
    description: str | None = None
    reference: EventTypeSpecReference | None = None
    schema: str | None = None
    schema_data: str | None = None
    source: str | None = None
    type: str | None = None


class EventTypeSpecReference(ApiStruct, kw_only=True):
    """EventType spec.reference"""

    name: str | None = None
    address: str | None = None
    api_version: str | None = None
    kind: str | None = None
    namespace: str | None = None


class EventTypeStatus(ApiStruct, kw_only=True):
    """EventType status"""

    annotations: RawExtension | None = None
    conditions: list[EventTypeStatusConditions] | None = None
    observed_generation: Int64 | None = None


class EventTypeStatusConditions(ApiStruct, kw_only=True):
    """EventType status.conditions[]"""

    last_transition_time: str | None = None
    message: str | None = None
    reason: str | None = None
    severity: str | None = None
    status: str
    type: str
