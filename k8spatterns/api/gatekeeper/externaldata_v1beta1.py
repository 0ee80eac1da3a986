"""Typed objects of externaldata.gatekeeper.sh/v1beta1.

Generated from the CustomResourceDefinitions of Gatekeeper; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Literal

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, Int64, KubeObject, Resource, Time, constant


class Provider(KubeObject, kw_only=True):
    """https://open-policy-agent.github.io/gatekeeper/website/docs/"""

    __resource__ = Resource(
        group="externaldata.gatekeeper.sh",
        version="v1beta1",
        kind="Provider",
        plural="providers",
        namespaced=False,
        module=__name__,
        class_name="Provider",
        system="gatekeeper",
    )

    api_version: Literal["externaldata.gatekeeper.sh/v1beta1"] = constant(
        "externaldata.gatekeeper.sh/v1beta1"
    )
    kind: Literal["Provider"] = constant("Provider")
    metadata: k8s.ObjectMeta | None = None
    spec: ProviderSpec | None = None
    status: ProviderStatus | None = None


class ProviderSpec(ApiStruct, kw_only=True):
    """Provider spec"""

    ca_bundle: str | None = None
    timeout: Int64 | None = None
    url: str | None = None


class ProviderStatus(ApiStruct, kw_only=True):
    """Provider status"""

    by_pod: list[ProviderStatusByPod] | None = None


class ProviderStatusByPod(ApiStruct, kw_only=True):
    """Provider status.byPod[]"""

    active: bool | None = None
    errors: list[ProviderStatusByPodErrors] | None = None
    id: str | None = None
    last_cache_update_time: Time | None = None
    last_transition_time: Time | None = None
    observed_generation: Int64 | None = None
    operations: list[str] | None = None
    provider_uid: str | None = msgspec.field(default=None, name="providerUID")


class ProviderStatusByPodErrors(ApiStruct, kw_only=True):
    """Provider status.byPod[].errors[]"""

    error_timestamp: Time | None = None
    message: str
    retryable: bool | None = None
    type: str | None = None
