"""Typed objects of the Falco operator, each loaded on first use.

Generated from the CustomResourceDefinitions of the Falco operator; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import artifact_v1alpha1 as artifact_v1alpha1
    from . import instance_v1alpha1 as instance_v1alpha1
    from .artifact_v1alpha1 import ArtifactNode as ArtifactNode
    from .artifact_v1alpha1 import Config as Config
    from .artifact_v1alpha1 import Plugin as Plugin
    from .artifact_v1alpha1 import Rulesfile as Rulesfile
    from .instance_v1alpha1 import Component as Component
    from .instance_v1alpha1 import Falco as Falco
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "artifact_v1alpha1": "ArtifactNode Config Plugin Rulesfile",
            "instance_v1alpha1": "Component Falco",
        },
    )

__all__ = (
    "ArtifactNode",
    "Component",
    "Config",
    "Falco",
    "Plugin",
    "Rulesfile",
    "artifact_v1alpha1",
    "instance_v1alpha1",
)
