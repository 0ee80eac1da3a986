"""Typed objects of KUDO, each loaded on first use.

Generated from the CustomResourceDefinitions of KUDO; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import kudo_v1beta1 as kudo_v1beta1
    from .kudo_v1beta1 import Instance as Instance
    from .kudo_v1beta1 import InstanceSpec as InstanceSpec
    from .kudo_v1beta1 import InstanceSpecPlanExecution as InstanceSpecPlanExecution
    from .kudo_v1beta1 import InstanceStatus as InstanceStatus
    from .kudo_v1beta1 import InstanceStatusPlanStatus as InstanceStatusPlanStatus
    from .kudo_v1beta1 import InstanceStatusPlanStatusPhases as InstanceStatusPlanStatusPhases
    from .kudo_v1beta1 import (
        InstanceStatusPlanStatusPhasesSteps as InstanceStatusPlanStatusPhasesSteps,
    )
    from .kudo_v1beta1 import Operator as Operator
    from .kudo_v1beta1 import OperatorSpec as OperatorSpec
    from .kudo_v1beta1 import OperatorSpecMaintainers as OperatorSpecMaintainers
    from .kudo_v1beta1 import OperatorVersion as OperatorVersion
    from .kudo_v1beta1 import OperatorVersionSpec as OperatorVersionSpec
    from .kudo_v1beta1 import OperatorVersionSpecParameters as OperatorVersionSpecParameters
    from .kudo_v1beta1 import OperatorVersionSpecPlans as OperatorVersionSpecPlans
    from .kudo_v1beta1 import OperatorVersionSpecPlansPhases as OperatorVersionSpecPlansPhases
    from .kudo_v1beta1 import (
        OperatorVersionSpecPlansPhasesSteps as OperatorVersionSpecPlansPhasesSteps,
    )
    from .kudo_v1beta1 import OperatorVersionSpecTasks as OperatorVersionSpecTasks
    from .kudo_v1beta1 import OperatorVersionSpecTasksSpec as OperatorVersionSpecTasksSpec
    from .kudo_v1beta1 import OperatorVersionSpecTasksSpecPipe as OperatorVersionSpecTasksSpecPipe
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "kudo_v1beta1": "Instance InstanceSpec InstanceSpecPlanExecution InstanceStatus InstanceStatusPlanStatus InstanceStatusPlanStatusPhases InstanceStatusPlanStatusPhasesSteps Operator OperatorSpec OperatorSpecMaintainers OperatorVersion OperatorVersionSpec OperatorVersionSpecParameters OperatorVersionSpecPlans OperatorVersionSpecPlansPhases OperatorVersionSpecPlansPhasesSteps OperatorVersionSpecTasks OperatorVersionSpecTasksSpec OperatorVersionSpecTasksSpecPipe",
        },
    )

__all__ = (
    "Instance",
    "InstanceSpec",
    "InstanceSpecPlanExecution",
    "InstanceStatus",
    "InstanceStatusPlanStatus",
    "InstanceStatusPlanStatusPhases",
    "InstanceStatusPlanStatusPhasesSteps",
    "Operator",
    "OperatorSpec",
    "OperatorSpecMaintainers",
    "OperatorVersion",
    "OperatorVersionSpec",
    "OperatorVersionSpecParameters",
    "OperatorVersionSpecPlans",
    "OperatorVersionSpecPlansPhases",
    "OperatorVersionSpecPlansPhasesSteps",
    "OperatorVersionSpecTasks",
    "OperatorVersionSpecTasksSpec",
    "OperatorVersionSpecTasksSpecPipe",
    "kudo_v1beta1",
)
