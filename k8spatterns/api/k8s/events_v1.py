"""Typed objects of events.k8s.io/v1.

Generated from kubernetes 1.36 OpenAPI; do not edit.
Regenerate with: python tools/regenerate.py --openapi DIR
"""

from __future__ import annotations

from typing import Literal

from k8spatterns.api._base import ApiStruct, Int32, KubeObject, Resource, Time, constant

from . import core_v1, meta_v1


class Event(KubeObject, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#event-v1-events-k8s-io"""

    __resource__ = Resource(
        group="events.k8s.io",
        version="v1",
        kind="Event",
        plural="events",
        namespaced=True,
        short_names=("ev",),
        module=__name__,
        class_name="Event",
        system="k8s",
    )

    api_version: Literal["events.k8s.io/v1"] = constant("events.k8s.io/v1")
    kind: Literal["Event"] = constant("Event")
    metadata: meta_v1.ObjectMeta | None = None
    action: str | None = None
    deprecated_count: Int32 | None = None
    deprecated_first_timestamp: Time | None = None
    deprecated_last_timestamp: Time | None = None
    deprecated_source: core_v1.EventSource | None = None
    event_time: Time
    note: str | None = None
    reason: str | None = None
    regarding: core_v1.ObjectReference | None = None
    related: core_v1.ObjectReference | None = None
    reporting_controller: str | None = None
    reporting_instance: str | None = None
    series: EventSeries | None = None
    type: str | None = None


class EventSeries(ApiStruct, kw_only=True):
    """https://kubernetes.io/docs/reference/generated/kubernetes-api/v1.36/#eventseries-v1-events-k8s-io"""

    count: Int32
    last_observed_time: Time
