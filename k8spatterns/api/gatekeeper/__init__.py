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
    from .config_v1alpha1 import ConfigSpec as ConfigSpec
    from .config_v1alpha1 import ConfigSpecMatch as ConfigSpecMatch
    from .config_v1alpha1 import ConfigSpecReadiness as ConfigSpecReadiness
    from .config_v1alpha1 import ConfigSpecSync as ConfigSpecSync
    from .config_v1alpha1 import ConfigSpecSyncSyncOnly as ConfigSpecSyncSyncOnly
    from .config_v1alpha1 import ConfigSpecValidation as ConfigSpecValidation
    from .config_v1alpha1 import ConfigSpecValidationTraces as ConfigSpecValidationTraces
    from .config_v1alpha1 import ConfigStatus as ConfigStatus
    from .config_v1alpha1 import ConfigStatusByPod as ConfigStatusByPod
    from .config_v1alpha1 import ConfigStatusByPodErrors as ConfigStatusByPodErrors
    from .connection_v1alpha1 import Connection as Connection
    from .connection_v1alpha1 import ConnectionSpec as ConnectionSpec
    from .connection_v1alpha1 import ConnectionStatus as ConnectionStatus
    from .connection_v1alpha1 import ConnectionStatusByPod as ConnectionStatusByPod
    from .connection_v1alpha1 import ConnectionStatusByPodErrors as ConnectionStatusByPodErrors
    from .expansion_v1beta1 import ExpansionTemplate as ExpansionTemplate
    from .expansion_v1beta1 import ExpansionTemplateSpec as ExpansionTemplateSpec
    from .expansion_v1beta1 import ExpansionTemplateSpecApplyTo as ExpansionTemplateSpecApplyTo
    from .expansion_v1beta1 import (
        ExpansionTemplateSpecGeneratedGVK as ExpansionTemplateSpecGeneratedGVK,
    )
    from .expansion_v1beta1 import ExpansionTemplateStatus as ExpansionTemplateStatus
    from .expansion_v1beta1 import ExpansionTemplateStatusByPod as ExpansionTemplateStatusByPod
    from .expansion_v1beta1 import (
        ExpansionTemplateStatusByPodErrors as ExpansionTemplateStatusByPodErrors,
    )
    from .externaldata_v1beta1 import Provider as Provider
    from .externaldata_v1beta1 import ProviderSpec as ProviderSpec
    from .externaldata_v1beta1 import ProviderStatus as ProviderStatus
    from .externaldata_v1beta1 import ProviderStatusByPod as ProviderStatusByPod
    from .externaldata_v1beta1 import ProviderStatusByPodErrors as ProviderStatusByPodErrors
    from .mutations_v1 import Assign as Assign
    from .mutations_v1 import AssignMetadata as AssignMetadata
    from .mutations_v1 import AssignMetadataSpec as AssignMetadataSpec
    from .mutations_v1 import AssignMetadataSpecParameters as AssignMetadataSpecParameters
    from .mutations_v1 import AssignSpec as AssignSpec
    from .mutations_v1 import AssignSpecApplyTo as AssignSpecApplyTo
    from .mutations_v1 import AssignSpecMatch as AssignSpecMatch
    from .mutations_v1 import AssignSpecMatchKinds as AssignSpecMatchKinds
    from .mutations_v1 import AssignSpecParameters as AssignSpecParameters
    from .mutations_v1 import AssignSpecParametersAssign as AssignSpecParametersAssign
    from .mutations_v1 import (
        AssignSpecParametersAssignExternalData as AssignSpecParametersAssignExternalData,
    )
    from .mutations_v1 import (
        AssignSpecParametersAssignFromMetadata as AssignSpecParametersAssignFromMetadata,
    )
    from .mutations_v1 import AssignSpecParametersPathTests as AssignSpecParametersPathTests
    from .mutations_v1 import AssignStatus as AssignStatus
    from .mutations_v1 import AssignStatusByPod as AssignStatusByPod
    from .mutations_v1 import AssignStatusByPodErrors as AssignStatusByPodErrors
    from .mutations_v1 import ModifySet as ModifySet
    from .mutations_v1 import ModifySetSpec as ModifySetSpec
    from .mutations_v1 import ModifySetSpecParameters as ModifySetSpecParameters
    from .mutations_v1alpha1 import AssignImage as AssignImage
    from .mutations_v1alpha1 import AssignImageSpec as AssignImageSpec
    from .mutations_v1alpha1 import AssignImageSpecParameters as AssignImageSpecParameters
    from .status_v1alpha1 import ConnectionPodStatus as ConnectionPodStatus
    from .status_v1alpha1 import ConnectionPodStatusStatus as ConnectionPodStatusStatus
    from .status_v1alpha1 import ConnectionPodStatusStatusErrors as ConnectionPodStatusStatusErrors
    from .status_v1beta1 import ConfigPodStatus as ConfigPodStatus
    from .status_v1beta1 import ConfigPodStatusStatus as ConfigPodStatusStatus
    from .status_v1beta1 import ConfigPodStatusStatusErrors as ConfigPodStatusStatusErrors
    from .status_v1beta1 import ConstraintPodStatus as ConstraintPodStatus
    from .status_v1beta1 import ConstraintPodStatusStatus as ConstraintPodStatusStatus
    from .status_v1beta1 import (
        ConstraintPodStatusStatusEnforcementPointsStatus as ConstraintPodStatusStatusEnforcementPointsStatus,
    )
    from .status_v1beta1 import ConstraintPodStatusStatusErrors as ConstraintPodStatusStatusErrors
    from .status_v1beta1 import ConstraintTemplatePodStatus as ConstraintTemplatePodStatus
    from .status_v1beta1 import (
        ConstraintTemplatePodStatusStatus as ConstraintTemplatePodStatusStatus,
    )
    from .status_v1beta1 import (
        ConstraintTemplatePodStatusStatusVapGenerationStatus as ConstraintTemplatePodStatusStatusVapGenerationStatus,
    )
    from .status_v1beta1 import ExpansionTemplatePodStatus as ExpansionTemplatePodStatus
    from .status_v1beta1 import ExpansionTemplatePodStatusStatus as ExpansionTemplatePodStatusStatus
    from .status_v1beta1 import MutatorPodStatus as MutatorPodStatus
    from .status_v1beta1 import MutatorPodStatusStatus as MutatorPodStatusStatus
    from .status_v1beta1 import ProviderPodStatus as ProviderPodStatus
    from .status_v1beta1 import ProviderPodStatusStatus as ProviderPodStatusStatus
    from .status_v1beta1 import ProviderPodStatusStatusErrors as ProviderPodStatusStatusErrors
    from .syncset_v1alpha1 import SyncSet as SyncSet
    from .syncset_v1alpha1 import SyncSetSpec as SyncSetSpec
    from .syncset_v1alpha1 import SyncSetSpecGvks as SyncSetSpecGvks
    from .templates_v1 import ConstraintTemplate as ConstraintTemplate
    from .templates_v1 import ConstraintTemplateSpec as ConstraintTemplateSpec
    from .templates_v1 import ConstraintTemplateSpecCrd as ConstraintTemplateSpecCrd
    from .templates_v1 import ConstraintTemplateSpecCrdSpec as ConstraintTemplateSpecCrdSpec
    from .templates_v1 import (
        ConstraintTemplateSpecCrdSpecNames as ConstraintTemplateSpecCrdSpecNames,
    )
    from .templates_v1 import (
        ConstraintTemplateSpecCrdSpecValidation as ConstraintTemplateSpecCrdSpecValidation,
    )
    from .templates_v1 import ConstraintTemplateSpecTargets as ConstraintTemplateSpecTargets
    from .templates_v1 import ConstraintTemplateSpecTargetsCode as ConstraintTemplateSpecTargetsCode
    from .templates_v1 import ConstraintTemplateStatus as ConstraintTemplateStatus
    from .templates_v1 import ConstraintTemplateStatusByPod as ConstraintTemplateStatusByPod
    from .templates_v1 import (
        ConstraintTemplateStatusByPodErrors as ConstraintTemplateStatusByPodErrors,
    )
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "config_v1alpha1": "Config ConfigSpec ConfigSpecMatch ConfigSpecReadiness ConfigSpecSync ConfigSpecSyncSyncOnly ConfigSpecValidation ConfigSpecValidationTraces ConfigStatus ConfigStatusByPod ConfigStatusByPodErrors",
            "connection_v1alpha1": "Connection ConnectionSpec ConnectionStatus ConnectionStatusByPod ConnectionStatusByPodErrors",
            "expansion_v1alpha1": "",
            "expansion_v1beta1": "ExpansionTemplate ExpansionTemplateSpec ExpansionTemplateSpecApplyTo ExpansionTemplateSpecGeneratedGVK ExpansionTemplateStatus ExpansionTemplateStatusByPod ExpansionTemplateStatusByPodErrors",
            "externaldata_v1alpha1": "",
            "externaldata_v1beta1": "Provider ProviderSpec ProviderStatus ProviderStatusByPod ProviderStatusByPodErrors",
            "mutations_v1": "Assign AssignMetadata AssignMetadataSpec AssignMetadataSpecParameters AssignSpec AssignSpecApplyTo AssignSpecMatch AssignSpecMatchKinds AssignSpecParameters AssignSpecParametersAssign AssignSpecParametersAssignExternalData AssignSpecParametersAssignFromMetadata AssignSpecParametersPathTests AssignStatus AssignStatusByPod AssignStatusByPodErrors ModifySet ModifySetSpec ModifySetSpecParameters",
            "mutations_v1alpha1": "AssignImage AssignImageSpec AssignImageSpecParameters",
            "mutations_v1beta1": "",
            "status_v1alpha1": "ConnectionPodStatus ConnectionPodStatusStatus ConnectionPodStatusStatusErrors",
            "status_v1beta1": "ConfigPodStatus ConfigPodStatusStatus ConfigPodStatusStatusErrors ConstraintPodStatus ConstraintPodStatusStatus ConstraintPodStatusStatusEnforcementPointsStatus ConstraintPodStatusStatusErrors ConstraintTemplatePodStatus ConstraintTemplatePodStatusStatus ConstraintTemplatePodStatusStatusVapGenerationStatus ExpansionTemplatePodStatus ExpansionTemplatePodStatusStatus MutatorPodStatus MutatorPodStatusStatus ProviderPodStatus ProviderPodStatusStatus ProviderPodStatusStatusErrors",
            "syncset_v1alpha1": "SyncSet SyncSetSpec SyncSetSpecGvks",
            "templates_v1": "ConstraintTemplate ConstraintTemplateSpec ConstraintTemplateSpecCrd ConstraintTemplateSpecCrdSpec ConstraintTemplateSpecCrdSpecNames ConstraintTemplateSpecCrdSpecValidation ConstraintTemplateSpecTargets ConstraintTemplateSpecTargetsCode ConstraintTemplateStatus ConstraintTemplateStatusByPod ConstraintTemplateStatusByPodErrors",
            "templates_v1alpha1": "",
            "templates_v1beta1": "",
        },
    )

__all__ = (
    "Assign",
    "AssignImage",
    "AssignImageSpec",
    "AssignImageSpecParameters",
    "AssignMetadata",
    "AssignMetadataSpec",
    "AssignMetadataSpecParameters",
    "AssignSpec",
    "AssignSpecApplyTo",
    "AssignSpecMatch",
    "AssignSpecMatchKinds",
    "AssignSpecParameters",
    "AssignSpecParametersAssign",
    "AssignSpecParametersAssignExternalData",
    "AssignSpecParametersAssignFromMetadata",
    "AssignSpecParametersPathTests",
    "AssignStatus",
    "AssignStatusByPod",
    "AssignStatusByPodErrors",
    "Config",
    "ConfigPodStatus",
    "ConfigPodStatusStatus",
    "ConfigPodStatusStatusErrors",
    "ConfigSpec",
    "ConfigSpecMatch",
    "ConfigSpecReadiness",
    "ConfigSpecSync",
    "ConfigSpecSyncSyncOnly",
    "ConfigSpecValidation",
    "ConfigSpecValidationTraces",
    "ConfigStatus",
    "ConfigStatusByPod",
    "ConfigStatusByPodErrors",
    "Connection",
    "ConnectionPodStatus",
    "ConnectionPodStatusStatus",
    "ConnectionPodStatusStatusErrors",
    "ConnectionSpec",
    "ConnectionStatus",
    "ConnectionStatusByPod",
    "ConnectionStatusByPodErrors",
    "ConstraintPodStatus",
    "ConstraintPodStatusStatus",
    "ConstraintPodStatusStatusEnforcementPointsStatus",
    "ConstraintPodStatusStatusErrors",
    "ConstraintTemplate",
    "ConstraintTemplatePodStatus",
    "ConstraintTemplatePodStatusStatus",
    "ConstraintTemplatePodStatusStatusVapGenerationStatus",
    "ConstraintTemplateSpec",
    "ConstraintTemplateSpecCrd",
    "ConstraintTemplateSpecCrdSpec",
    "ConstraintTemplateSpecCrdSpecNames",
    "ConstraintTemplateSpecCrdSpecValidation",
    "ConstraintTemplateSpecTargets",
    "ConstraintTemplateSpecTargetsCode",
    "ConstraintTemplateStatus",
    "ConstraintTemplateStatusByPod",
    "ConstraintTemplateStatusByPodErrors",
    "ExpansionTemplate",
    "ExpansionTemplatePodStatus",
    "ExpansionTemplatePodStatusStatus",
    "ExpansionTemplateSpec",
    "ExpansionTemplateSpecApplyTo",
    "ExpansionTemplateSpecGeneratedGVK",
    "ExpansionTemplateStatus",
    "ExpansionTemplateStatusByPod",
    "ExpansionTemplateStatusByPodErrors",
    "ModifySet",
    "ModifySetSpec",
    "ModifySetSpecParameters",
    "MutatorPodStatus",
    "MutatorPodStatusStatus",
    "Provider",
    "ProviderPodStatus",
    "ProviderPodStatusStatus",
    "ProviderPodStatusStatusErrors",
    "ProviderSpec",
    "ProviderStatus",
    "ProviderStatusByPod",
    "ProviderStatusByPodErrors",
    "SyncSet",
    "SyncSetSpec",
    "SyncSetSpecGvks",
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
