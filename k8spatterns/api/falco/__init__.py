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
    from .artifact_v1alpha1 import ArtifactNodeSpec as ArtifactNodeSpec
    from .artifact_v1alpha1 import ArtifactNodeStatus as ArtifactNodeStatus
    from .artifact_v1alpha1 import (
        ArtifactNodeStatusInstalledArtifacts as ArtifactNodeStatusInstalledArtifacts,
    )
    from .artifact_v1alpha1 import (
        ArtifactNodeStatusInstalledArtifactsConfig as ArtifactNodeStatusInstalledArtifactsConfig,
    )
    from .artifact_v1alpha1 import Config as Config
    from .artifact_v1alpha1 import ConfigSpec as ConfigSpec
    from .artifact_v1alpha1 import ConfigSpecConfigMapRef as ConfigSpecConfigMapRef
    from .artifact_v1alpha1 import ConfigStatus as ConfigStatus
    from .artifact_v1alpha1 import Plugin as Plugin
    from .artifact_v1alpha1 import PluginSpec as PluginSpec
    from .artifact_v1alpha1 import PluginSpecConfig as PluginSpecConfig
    from .artifact_v1alpha1 import PluginSpecOciArtifact as PluginSpecOciArtifact
    from .artifact_v1alpha1 import PluginSpecOciArtifactImage as PluginSpecOciArtifactImage
    from .artifact_v1alpha1 import PluginSpecOciArtifactRegistry as PluginSpecOciArtifactRegistry
    from .artifact_v1alpha1 import (
        PluginSpecOciArtifactRegistryAuth as PluginSpecOciArtifactRegistryAuth,
    )
    from .artifact_v1alpha1 import (
        PluginSpecOciArtifactRegistryTls as PluginSpecOciArtifactRegistryTls,
    )
    from .artifact_v1alpha1 import PluginStatus as PluginStatus
    from .artifact_v1alpha1 import Rulesfile as Rulesfile
    from .artifact_v1alpha1 import RulesfileSpec as RulesfileSpec
    from .instance_v1alpha1 import Component as Component
    from .instance_v1alpha1 import ComponentSpec as ComponentSpec
    from .instance_v1alpha1 import ComponentSpecComponent as ComponentSpecComponent
    from .instance_v1alpha1 import Falco as Falco
    from .instance_v1alpha1 import FalcoSpec as FalcoSpec
    from .instance_v1alpha1 import FalcoSpecStrategy as FalcoSpecStrategy
    from .instance_v1alpha1 import FalcoSpecStrategyRollingUpdate as FalcoSpecStrategyRollingUpdate
    from .instance_v1alpha1 import FalcoStatus as FalcoStatus
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "artifact_v1alpha1": "ArtifactNode ArtifactNodeSpec ArtifactNodeStatus ArtifactNodeStatusInstalledArtifacts ArtifactNodeStatusInstalledArtifactsConfig Config ConfigSpec ConfigSpecConfigMapRef ConfigStatus Plugin PluginSpec PluginSpecConfig PluginSpecOciArtifact PluginSpecOciArtifactImage PluginSpecOciArtifactRegistry PluginSpecOciArtifactRegistryAuth PluginSpecOciArtifactRegistryTls PluginStatus Rulesfile RulesfileSpec",
            "instance_v1alpha1": "Component ComponentSpec ComponentSpecComponent Falco FalcoSpec FalcoSpecStrategy FalcoSpecStrategyRollingUpdate FalcoStatus",
        },
    )

__all__ = (
    "ArtifactNode",
    "ArtifactNodeSpec",
    "ArtifactNodeStatus",
    "ArtifactNodeStatusInstalledArtifacts",
    "ArtifactNodeStatusInstalledArtifactsConfig",
    "Component",
    "ComponentSpec",
    "ComponentSpecComponent",
    "Config",
    "ConfigSpec",
    "ConfigSpecConfigMapRef",
    "ConfigStatus",
    "Falco",
    "FalcoSpec",
    "FalcoSpecStrategy",
    "FalcoSpecStrategyRollingUpdate",
    "FalcoStatus",
    "Plugin",
    "PluginSpec",
    "PluginSpecConfig",
    "PluginSpecOciArtifact",
    "PluginSpecOciArtifactImage",
    "PluginSpecOciArtifactRegistry",
    "PluginSpecOciArtifactRegistryAuth",
    "PluginSpecOciArtifactRegistryTls",
    "PluginStatus",
    "Rulesfile",
    "RulesfileSpec",
    "artifact_v1alpha1",
    "instance_v1alpha1",
)
