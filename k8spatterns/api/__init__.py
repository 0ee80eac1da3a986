"""Typed API objects: one package per system, each loaded on first use.

`from k8spatterns.api import k8s` gives `k8s.Deployment`, `k8s.Container`, `k8s.autoscaling_v2`, ...
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from k8spatterns.api._base import ApiStruct as ApiStruct
    from k8spatterns.api._base import KubeObject as KubeObject
    from k8spatterns.api._base import from_plain as from_plain
    from k8spatterns.api._base import to_plain as to_plain
    from k8spatterns.api._resource import Resource as Resource
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "_base": "ApiStruct KubeObject from_plain to_plain",
            "_resource": "Resource",
            "registry": "",
        },
    )

__all__ = ("ApiStruct", "KubeObject", "Resource", "from_plain", "to_plain")
