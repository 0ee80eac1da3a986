"""Typed objects of status.gatekeeper.sh/v1alpha1.

Generated from the CustomResourceDefinitions of Gatekeeper; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Literal

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, Int64, KubeObject, Resource, constant


class ConnectionPodStatus(KubeObject, kw_only=True):
    """https://open-policy-agent.github.io/gatekeeper/website/docs/"""

    __resource__ = Resource(
        group="status.gatekeeper.sh",
        version="v1alpha1",
        kind="ConnectionPodStatus",
        plural="connectionpodstatuses",
        namespaced=True,
        module=__name__,
        class_name="ConnectionPodStatus",
        system="gatekeeper",
    )

    api_version: Literal["status.gatekeeper.sh/v1alpha1"] = constant(
        "status.gatekeeper.sh/v1alpha1"
    )
    kind: Literal["ConnectionPodStatus"] = constant("ConnectionPodStatus")
    metadata: k8s.ObjectMeta | None = None
    status: ConnectionPodStatusStatus | None = None


class ConnectionPodStatusStatus(ApiStruct, kw_only=True):
    """ConnectionPodStatus status"""

    active: bool | None = None
    connection_uid: str | None = msgspec.field(default=None, name="connectionUID")
    errors: list[ConnectionPodStatusStatusErrors] | None = None
    id: str | None = None
    observed_generation: Int64 | None = None
    operations: list[str] | None = None


class ConnectionPodStatusStatusErrors(ApiStruct, kw_only=True):
    """ConnectionPodStatus status.errors[]"""

    message: str
    type: str
