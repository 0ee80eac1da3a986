"""Typed objects of Gatekeeper, each loaded on first use.

Generated from the CustomResourceDefinitions of Gatekeeper; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import config_v1alpha1 as config_v1alpha1
    from . import connection_v1alpha1 as connection_v1alpha1
    from . import expansion_v1alpha1 as expansion_v1alpha1
    from . import expansion_v1beta1 as expansion_v1beta1
    from . import externaldata_v1alpha1 as externaldata_v1alpha1
    from . import externaldata_v1beta1 as externaldata_v1beta1
    from . import mutations_v1 as mutations_v1
    from . import mutations_v1alpha1 as mutations_v1alpha1
    from . import mutations_v1beta1 as mutations_v1beta1
    from . import status_v1alpha1 as status_v1alpha1
    from . import status_v1beta1 as status_v1beta1
    from . import syncset_v1alpha1 as syncset_v1alpha1
    from . import templates_v1 as templates_v1
    from . import templates_v1alpha1 as templates_v1alpha1
    from . import templates_v1beta1 as templates_v1beta1
    from .config_v1alpha1 import Config as Config
    from .connection_v1alpha1 import Connection as Connection
    from .expansion_v1beta1 import ExpansionTemplate as ExpansionTemplate
    from .externaldata_v1beta1 import Provider as Provider
    from .mutations_v1 import Assign as Assign
    from .mutations_v1 import AssignMetadata as AssignMetadata
    from .mutations_v1 import ModifySet as ModifySet
    from .mutations_v1alpha1 import AssignImage as AssignImage
    from .status_v1alpha1 import ConnectionPodStatus as ConnectionPodStatus
    from .status_v1beta1 import ConfigPodStatus as ConfigPodStatus
    from .status_v1beta1 import ConstraintPodStatus as ConstraintPodStatus
    from .status_v1beta1 import ConstraintTemplatePodStatus as ConstraintTemplatePodStatus
    from .status_v1beta1 import ExpansionTemplatePodStatus as ExpansionTemplatePodStatus
    from .status_v1beta1 import MutatorPodStatus as MutatorPodStatus
    from .status_v1beta1 import ProviderPodStatus as ProviderPodStatus
    from .syncset_v1alpha1 import SyncSet as SyncSet
    from .templates_v1 import ConstraintTemplate as ConstraintTemplate
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "config_v1alpha1": "Config",
            "connection_v1alpha1": "Connection",
            "expansion_v1alpha1": "",
            "expansion_v1beta1": "ExpansionTemplate",
            "externaldata_v1alpha1": "",
            "externaldata_v1beta1": "Provider",
            "mutations_v1": "Assign AssignMetadata ModifySet",
            "mutations_v1alpha1": "AssignImage",
            "mutations_v1beta1": "",
            "status_v1alpha1": "ConnectionPodStatus",
            "status_v1beta1": "ConfigPodStatus ConstraintPodStatus ConstraintTemplatePodStatus ExpansionTemplatePodStatus MutatorPodStatus ProviderPodStatus",
            "syncset_v1alpha1": "SyncSet",
            "templates_v1": "ConstraintTemplate",
            "templates_v1alpha1": "",
            "templates_v1beta1": "",
        },
    )

__all__ = (
    "Assign",
    "AssignImage",
    "AssignMetadata",
    "Config",
    "ConfigPodStatus",
    "Connection",
    "ConnectionPodStatus",
    "ConstraintPodStatus",
    "ConstraintTemplate",
    "ConstraintTemplatePodStatus",
    "ExpansionTemplate",
    "ExpansionTemplatePodStatus",
    "ModifySet",
    "MutatorPodStatus",
    "Provider",
    "ProviderPodStatus",
    "SyncSet",
    "config_v1alpha1",
    "connection_v1alpha1",
    "expansion_v1alpha1",
    "expansion_v1beta1",
    "externaldata_v1alpha1",
    "externaldata_v1beta1",
    "mutations_v1",
    "mutations_v1alpha1",
    "mutations_v1beta1",
    "status_v1alpha1",
    "status_v1beta1",
    "syncset_v1alpha1",
    "templates_v1",
    "templates_v1alpha1",
    "templates_v1beta1",
)
