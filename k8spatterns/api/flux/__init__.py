"""Typed objects of Flux, each loaded on first use.

Generated from the CustomResourceDefinitions of Flux; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import fluxcd_v1 as fluxcd_v1
    from . import helm_v2 as helm_v2
    from . import image_v1 as image_v1
    from . import kustomize_v1 as kustomize_v1
    from . import notification_v1 as notification_v1
    from . import notification_v1beta3 as notification_v1beta3
    from . import source_extensions_v1beta1 as source_extensions_v1beta1
    from . import source_toolkit_v1 as source_toolkit_v1
    from .fluxcd_v1 import FluxInstance as FluxInstance
    from .fluxcd_v1 import FluxReport as FluxReport
    from .fluxcd_v1 import ResourceSet as ResourceSet
    from .fluxcd_v1 import ResourceSetInputProvider as ResourceSetInputProvider
    from .helm_v2 import HelmRelease as HelmRelease
    from .image_v1 import ImagePolicy as ImagePolicy
    from .image_v1 import ImageRepository as ImageRepository
    from .image_v1 import ImageUpdateAutomation as ImageUpdateAutomation
    from .kustomize_v1 import Kustomization as Kustomization
    from .notification_v1 import Receiver as Receiver
    from .notification_v1beta3 import Alert as Alert
    from .notification_v1beta3 import Provider as Provider
    from .source_extensions_v1beta1 import ArtifactGenerator as ArtifactGenerator
    from .source_toolkit_v1 import Bucket as Bucket
    from .source_toolkit_v1 import ExternalArtifact as ExternalArtifact
    from .source_toolkit_v1 import GitRepository as GitRepository
    from .source_toolkit_v1 import HelmChart as HelmChart
    from .source_toolkit_v1 import HelmRepository as HelmRepository
    from .source_toolkit_v1 import OCIRepository as OCIRepository
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "fluxcd_v1": "FluxInstance FluxReport ResourceSet ResourceSetInputProvider",
            "helm_v2": "HelmRelease",
            "image_v1": "ImagePolicy ImageRepository ImageUpdateAutomation",
            "kustomize_v1": "Kustomization",
            "notification_v1": "Receiver",
            "notification_v1beta3": "Alert Provider",
            "source_extensions_v1beta1": "ArtifactGenerator",
            "source_toolkit_v1": "Bucket ExternalArtifact GitRepository HelmChart HelmRepository OCIRepository",
        },
    )

__all__ = (
    "Alert",
    "ArtifactGenerator",
    "Bucket",
    "ExternalArtifact",
    "FluxInstance",
    "FluxReport",
    "GitRepository",
    "HelmChart",
    "HelmRelease",
    "HelmRepository",
    "ImagePolicy",
    "ImageRepository",
    "ImageUpdateAutomation",
    "Kustomization",
    "OCIRepository",
    "Provider",
    "Receiver",
    "ResourceSet",
    "ResourceSetInputProvider",
    "fluxcd_v1",
    "helm_v2",
    "image_v1",
    "kustomize_v1",
    "notification_v1",
    "notification_v1beta3",
    "source_extensions_v1beta1",
    "source_toolkit_v1",
)
