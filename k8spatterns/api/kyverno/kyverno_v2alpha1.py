"""Typed objects of kyverno.io/v2alpha1.

Generated from the CustomResourceDefinitions of Kyverno; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, KubeObject, Resource, Time, constant


class GlobalContextEntry(KubeObject, kw_only=True):
    """https://kyverno.io/docs/"""

    __resource__ = Resource(
        group="kyverno.io",
        version="v2alpha1",
        kind="GlobalContextEntry",
        plural="globalcontextentries",
        namespaced=False,
        short_names=("gctxentry",),
        module=__name__,
        class_name="GlobalContextEntry",
        system="kyverno",
        storage=False,
        deprecated=True,
    )

    api_version: Literal["kyverno.io/v2alpha1"] = constant("kyverno.io/v2alpha1")
    kind: Literal["GlobalContextEntry"] = constant("GlobalContextEntry")
    metadata: k8s.ObjectMeta | None = None
    spec: GlobalContextEntrySpec
    status: GlobalContextEntryStatus | None = None


class GlobalContextEntrySpec(ApiStruct, kw_only=True):
    """GlobalContextEntry spec"""

    api_call: GlobalContextEntrySpecApiCall | None = None
    kubernetes_resource: GlobalContextEntrySpecKubernetesResource | None = None
    projections: list[GlobalContextEntrySpecProjections] | None = None


class GlobalContextEntrySpecApiCall(ApiStruct, kw_only=True):
    """GlobalContextEntry spec.apiCall"""

    data: list[GlobalContextEntrySpecApiCallData] | None = None
    method: Literal["GET", "POST"] | None = None
    refresh_interval: str | None = None
    retry_limit: Annotated[int, msgspec.Meta(ge=1, le=9223372036854775807)] | None = None
    service: GlobalContextEntrySpecApiCallService | None = None
    url_path: str | None = None


class GlobalContextEntrySpecApiCallData(ApiStruct, kw_only=True):
    """GlobalContextEntry spec.apiCall.data[]"""

    key: str
    value: Any


class GlobalContextEntrySpecApiCallService(ApiStruct, kw_only=True):
    """GlobalContextEntry spec.apiCall.service"""

    ca_bundle: str | None = None
    headers: list[GlobalContextEntrySpecApiCallServiceHeaders] | None = None
    url: str


class GlobalContextEntrySpecApiCallServiceHeaders(ApiStruct, kw_only=True):
    """GlobalContextEntry spec.apiCall.service.headers[]"""

    key: str
    value: str


class GlobalContextEntrySpecKubernetesResource(ApiStruct, kw_only=True):
    """GlobalContextEntry spec.kubernetesResource"""

    group: str | None = None
    namespace: str | None = None
    resource: str
    version: str


class GlobalContextEntrySpecProjections(ApiStruct, kw_only=True):
    """GlobalContextEntry spec.projections[]"""

    name: str
    jmes_path: str


class GlobalContextEntryStatus(ApiStruct, kw_only=True):
    """GlobalContextEntry status"""

    conditions: list[k8s.Condition] | None = None
    last_refresh_time: Time | None = None
    ready: bool | None = None
