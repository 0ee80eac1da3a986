"""Typed objects of argoproj.io/v1alpha1.

Generated from the CustomResourceDefinitions of Argo Events; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Literal

from k8spatterns.api import k8s
from k8spatterns.api._base import KubeObject, RawExtension, Resource, constant


class EventBus(KubeObject, kw_only=True):
    """https://argoproj.github.io/argo-events/APIs/"""

    __resource__ = Resource(
        group="argoproj.io",
        version="v1alpha1",
        kind="EventBus",
        plural="eventbus",
        namespaced=True,
        short_names=("eb",),
        module=__name__,
        class_name="EventBus",
        system="argo_events",
    )

    api_version: Literal["argoproj.io/v1alpha1"] = constant("argoproj.io/v1alpha1")
    kind: Literal["EventBus"] = constant("EventBus")
    metadata: k8s.ObjectMeta | None = None
    spec: RawExtension
    status: RawExtension | None = None


class EventSource(KubeObject, kw_only=True):
    """https://argoproj.github.io/argo-events/APIs/"""

    __resource__ = Resource(
        group="argoproj.io",
        version="v1alpha1",
        kind="EventSource",
        plural="eventsources",
        namespaced=True,
        short_names=("es",),
        module=__name__,
        class_name="EventSource",
        system="argo_events",
    )

    api_version: Literal["argoproj.io/v1alpha1"] = constant("argoproj.io/v1alpha1")
    kind: Literal["EventSource"] = constant("EventSource")
    metadata: k8s.ObjectMeta | None = None
    spec: RawExtension
    status: RawExtension | None = None


class Sensor(KubeObject, kw_only=True):
    """https://argoproj.github.io/argo-events/APIs/"""

    __resource__ = Resource(
        group="argoproj.io",
        version="v1alpha1",
        kind="Sensor",
        plural="sensors",
        namespaced=True,
        short_names=("sn",),
        module=__name__,
        class_name="Sensor",
        system="argo_events",
    )

    api_version: Literal["argoproj.io/v1alpha1"] = constant("argoproj.io/v1alpha1")
    kind: Literal["Sensor"] = constant("Sensor")
    metadata: k8s.ObjectMeta | None = None
    spec: RawExtension
    status: RawExtension | None = None
