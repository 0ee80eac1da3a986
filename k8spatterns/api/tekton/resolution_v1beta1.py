"""Typed objects of resolution.tekton.dev/v1beta1.

Generated from the CustomResourceDefinitions of Tekton Pipelines and Triggers; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Any, Literal

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, Int64, KubeObject, Resource, constant


class ResolutionRequest(KubeObject, kw_only=True):
    """https://tekton.dev/docs/"""

    __resource__ = Resource(
        group="resolution.tekton.dev",
        version="v1beta1",
        kind="ResolutionRequest",
        plural="resolutionrequests",
        namespaced=True,
        module=__name__,
        class_name="ResolutionRequest",
        system="tekton",
    )

    api_version: Literal["resolution.tekton.dev/v1beta1"] = constant(
        "resolution.tekton.dev/v1beta1"
    )
    kind: Literal["ResolutionRequest"] = constant("ResolutionRequest")
    metadata: k8s.ObjectMeta | None = None
    spec: ResolutionRequestSpec | None = None
    status: ResolutionRequestStatus | None = None


class ResolutionRequestSpec(ApiStruct, kw_only=True):
    """ResolutionRequest spec"""

    params: list[ResolutionRequestSpecParams] | None = None
    url: str | None = None


class ResolutionRequestSpecParams(ApiStruct, kw_only=True):
    """ResolutionRequest spec.params[]"""

    name: str
    value: Any


class ResolutionRequestStatus(ApiStruct, kw_only=True):
    """ResolutionRequest status"""

    annotations: dict[str, str] | None = None
    conditions: list[ResolutionRequestStatusConditions] | None = None
    data: str
    observed_generation: Int64 | None = None
    ref_source: Any
    source: Any


class ResolutionRequestStatusConditions(ApiStruct, kw_only=True):
    """ResolutionRequest status.conditions[]"""

    last_transition_time: str | None = None
    message: str | None = None
    reason: str | None = None
    severity: str | None = None
    status: str
    type: str
