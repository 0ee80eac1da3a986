"""Typed objects of kopf.dev/v1.

Generated from the CustomResourceDefinitions of Kopf peering; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Literal

from k8spatterns.api import k8s
from k8spatterns.api._base import KubeObject, RawExtension, Resource, constant


class ClusterKopfPeering(KubeObject, kw_only=True):
    """https://docs.kopf.dev/en/stable/peering/"""

    __resource__ = Resource(
        group="kopf.dev",
        version="v1",
        kind="ClusterKopfPeering",
        plural="clusterkopfpeerings",
        namespaced=False,
        module=__name__,
        class_name="ClusterKopfPeering",
        system="kopf",
    )

    api_version: Literal["kopf.dev/v1"] = constant("kopf.dev/v1")
    kind: Literal["ClusterKopfPeering"] = constant("ClusterKopfPeering")
    metadata: k8s.ObjectMeta | None = None
    status: RawExtension | None = None


class KopfPeering(KubeObject, kw_only=True):
    """https://docs.kopf.dev/en/stable/peering/"""

    __resource__ = Resource(
        group="kopf.dev",
        version="v1",
        kind="KopfPeering",
        plural="kopfpeerings",
        namespaced=True,
        module=__name__,
        class_name="KopfPeering",
        system="kopf",
    )

    api_version: Literal["kopf.dev/v1"] = constant("kopf.dev/v1")
    kind: Literal["KopfPeering"] = constant("KopfPeering")
    metadata: k8s.ObjectMeta | None = None
    status: RawExtension | None = None
