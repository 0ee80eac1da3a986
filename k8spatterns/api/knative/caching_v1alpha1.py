"""Typed objects of caching.internal.knative.dev/v1alpha1.

Generated from the CustomResourceDefinitions of Knative Serving and Eventing; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Literal

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, Int64, KubeObject, Resource, constant


class Image(KubeObject, kw_only=True):
    """https://knative.dev/docs/reference/"""

    __resource__ = Resource(
        group="caching.internal.knative.dev",
        version="v1alpha1",
        kind="Image",
        plural="images",
        namespaced=True,
        module=__name__,
        class_name="Image",
        system="knative",
    )

    api_version: Literal["caching.internal.knative.dev/v1alpha1"] = constant(
        "caching.internal.knative.dev/v1alpha1"
    )
    kind: Literal["Image"] = constant("Image")
    metadata: k8s.ObjectMeta | None = None
    spec: ImageSpec | None = None
    status: ImageStatus | None = None


class ImageSpec(ApiStruct, kw_only=True):
    """Image spec"""

    image: str
    image_pull_secrets: list[k8s.LocalObjectReference] | None = None
    service_account_name: str | None = None


class ImageStatus(ApiStruct, kw_only=True):
    """Image status"""

    annotations: dict[str, str] | None = None
    conditions: list[ImageStatusConditions] | None = None
    observed_generation: Int64 | None = None


class ImageStatusConditions(ApiStruct, kw_only=True):
    """Image status.conditions[]"""

    last_transition_time: str | None = None
    message: str | None = None
    reason: str | None = None
    severity: str | None = None
    status: str
    type: str
