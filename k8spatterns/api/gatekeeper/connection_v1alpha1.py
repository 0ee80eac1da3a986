"""Typed objects of connection.gatekeeper.sh/v1alpha1.

Generated from the CustomResourceDefinitions of Gatekeeper; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Any, Literal

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, Int64, KubeObject, Resource, constant


class Connection(KubeObject, kw_only=True):
    """https://open-policy-agent.github.io/gatekeeper/website/docs/"""

    __resource__ = Resource(
        group="connection.gatekeeper.sh",
        version="v1alpha1",
        kind="Connection",
        plural="connections",
        namespaced=True,
        module=__name__,
        class_name="Connection",
        system="gatekeeper",
    )

    api_version: Literal["connection.gatekeeper.sh/v1alpha1"] = constant(
        "connection.gatekeeper.sh/v1alpha1"
    )
    kind: Literal["Connection"] = constant("Connection")
    metadata: k8s.ObjectMeta | None = None
    spec: ConnectionSpec | None = None
    status: ConnectionStatus | None = None


class ConnectionSpec(ApiStruct, kw_only=True):
    """Connection spec"""

    config: Any
    driver: str


class ConnectionStatus(ApiStruct, kw_only=True):
    """Connection status"""

    by_pod: list[ConnectionStatusByPod] | None = None


class ConnectionStatusByPod(ApiStruct, kw_only=True):
    """Connection status.byPod[]"""

    active: bool | None = None
    connection_uid: str | None = msgspec.field(default=None, name="connectionUID")
    errors: list[ConnectionStatusByPodErrors] | None = None
    id: str | None = None
    observed_generation: Int64 | None = None
    operations: list[str] | None = None


class ConnectionStatusByPodErrors(ApiStruct, kw_only=True):
    """Connection status.byPod[].errors[]"""

    message: str
    type: str
