"""Typed objects of the Operator Lifecycle Manager, each loaded on first use.

Generated from the CustomResourceDefinitions of the Operator Lifecycle Manager; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import operators_v1 as operators_v1
    from . import operators_v1alpha1 as operators_v1alpha1
    from . import operators_v1alpha2 as operators_v1alpha2
    from . import operators_v2 as operators_v2
    from .operators_v1 import OLMConfig as OLMConfig
    from .operators_v1 import Operator as Operator
    from .operators_v1 import OperatorGroup as OperatorGroup
    from .operators_v1alpha1 import CatalogSource as CatalogSource
    from .operators_v1alpha1 import ClusterServiceVersion as ClusterServiceVersion
    from .operators_v1alpha1 import InstallPlan as InstallPlan
    from .operators_v1alpha1 import Subscription as Subscription
    from .operators_v2 import OperatorCondition as OperatorCondition
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "operators_v1": "OLMConfig Operator OperatorGroup",
            "operators_v1alpha1": "CatalogSource ClusterServiceVersion InstallPlan Subscription",
            "operators_v1alpha2": "",
            "operators_v2": "OperatorCondition",
        },
    )

__all__ = (
    "CatalogSource",
    "ClusterServiceVersion",
    "InstallPlan",
    "OLMConfig",
    "Operator",
    "OperatorCondition",
    "OperatorGroup",
    "Subscription",
    "operators_v1",
    "operators_v1alpha1",
    "operators_v1alpha2",
    "operators_v2",
)
