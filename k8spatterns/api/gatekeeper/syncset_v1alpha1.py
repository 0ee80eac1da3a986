"""Typed objects of syncset.gatekeeper.sh/v1alpha1.

Generated from the CustomResourceDefinitions of Gatekeeper; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Literal

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, KubeObject, Resource, constant


class SyncSet(KubeObject, kw_only=True):
    """https://open-policy-agent.github.io/gatekeeper/website/docs/"""

    __resource__ = Resource(
        group="syncset.gatekeeper.sh",
        version="v1alpha1",
        kind="SyncSet",
        plural="syncsets",
        namespaced=False,
        module=__name__,
        class_name="SyncSet",
        system="gatekeeper",
    )

    api_version: Literal["syncset.gatekeeper.sh/v1alpha1"] = constant(
        "syncset.gatekeeper.sh/v1alpha1"
    )
    kind: Literal["SyncSet"] = constant("SyncSet")
    metadata: k8s.ObjectMeta | None = None
    spec: SyncSetSpec | None = None


class SyncSetSpec(ApiStruct, kw_only=True):
    """SyncSet spec"""

    gvks: list[SyncSetSpecGvks] | None = None


class SyncSetSpecGvks(ApiStruct, kw_only=True):
    """SyncSet spec.gvks[]"""

    group: str | None = None
    kind: str | None = None
    version: str | None = None
