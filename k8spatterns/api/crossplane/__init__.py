"""Typed objects of Crossplane, each loaded on first use.

Generated from the CustomResourceDefinitions of Crossplane; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import apiextensions_v1 as apiextensions_v1
    from . import apiextensions_v1alpha1 as apiextensions_v1alpha1
    from . import apiextensions_v1beta1 as apiextensions_v1beta1
    from . import apiextensions_v2 as apiextensions_v2
    from . import meta_v1 as meta_v1
    from . import meta_v1alpha1 as meta_v1alpha1
    from . import meta_v1beta1 as meta_v1beta1
    from . import ops_v1alpha1 as ops_v1alpha1
    from . import pkg_v1 as pkg_v1
    from . import pkg_v1beta1 as pkg_v1beta1
    from . import protection_v1beta1 as protection_v1beta1
    from .apiextensions_v1 import Composition as Composition
    from .apiextensions_v1 import CompositionRevision as CompositionRevision
    from .apiextensions_v1alpha1 import (
        ManagedResourceActivationPolicy as ManagedResourceActivationPolicy,
    )
    from .apiextensions_v1alpha1 import ManagedResourceDefinition as ManagedResourceDefinition
    from .apiextensions_v1beta1 import EnvironmentConfig as EnvironmentConfig
    from .apiextensions_v1beta1 import Usage as Usage
    from .apiextensions_v2 import CompositeResourceDefinition as CompositeResourceDefinition
    from .meta_v1 import Configuration as Configuration
    from .meta_v1 import Function as Function
    from .meta_v1 import Provider as Provider
    from .ops_v1alpha1 import CronOperation as CronOperation
    from .ops_v1alpha1 import Operation as Operation
    from .ops_v1alpha1 import WatchOperation as WatchOperation
    from .pkg_v1 import ConfigurationRevision as ConfigurationRevision
    from .pkg_v1 import FunctionRevision as FunctionRevision
    from .pkg_v1 import ProviderRevision as ProviderRevision
    from .pkg_v1beta1 import DeploymentRuntimeConfig as DeploymentRuntimeConfig
    from .pkg_v1beta1 import ImageConfig as ImageConfig
    from .pkg_v1beta1 import Lock as Lock
    from .protection_v1beta1 import ClusterUsage as ClusterUsage
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "apiextensions_v1": "Composition CompositionRevision",
            "apiextensions_v1alpha1": "ManagedResourceActivationPolicy ManagedResourceDefinition",
            "apiextensions_v1beta1": "EnvironmentConfig Usage",
            "apiextensions_v2": "CompositeResourceDefinition",
            "meta_v1": "Configuration Function Provider",
            "meta_v1alpha1": "",
            "meta_v1beta1": "",
            "ops_v1alpha1": "CronOperation Operation WatchOperation",
            "pkg_v1": "ConfigurationRevision FunctionRevision ProviderRevision",
            "pkg_v1beta1": "DeploymentRuntimeConfig ImageConfig Lock",
            "protection_v1beta1": "ClusterUsage",
        },
    )

__all__ = (
    "ClusterUsage",
    "CompositeResourceDefinition",
    "Composition",
    "CompositionRevision",
    "Configuration",
    "ConfigurationRevision",
    "CronOperation",
    "DeploymentRuntimeConfig",
    "EnvironmentConfig",
    "Function",
    "FunctionRevision",
    "ImageConfig",
    "Lock",
    "ManagedResourceActivationPolicy",
    "ManagedResourceDefinition",
    "Operation",
    "Provider",
    "ProviderRevision",
    "Usage",
    "WatchOperation",
    "apiextensions_v1",
    "apiextensions_v1alpha1",
    "apiextensions_v1beta1",
    "apiextensions_v2",
    "meta_v1",
    "meta_v1alpha1",
    "meta_v1beta1",
    "ops_v1alpha1",
    "pkg_v1",
    "pkg_v1beta1",
    "protection_v1beta1",
)
