"""Typed objects of Capsule, each loaded on first use.

Generated from the CustomResourceDefinitions of Capsule; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import capsule_v1beta1 as capsule_v1beta1
    from . import capsule_v1beta2 as capsule_v1beta2
    from .capsule_v1beta2 import CapsuleConfiguration as CapsuleConfiguration
    from .capsule_v1beta2 import CustomQuota as CustomQuota
    from .capsule_v1beta2 import GlobalCustomQuota as GlobalCustomQuota
    from .capsule_v1beta2 import GlobalResourceQuota as GlobalResourceQuota
    from .capsule_v1beta2 import GlobalTenantResource as GlobalTenantResource
    from .capsule_v1beta2 import QuantityLedger as QuantityLedger
    from .capsule_v1beta2 import ResourcePool as ResourcePool
    from .capsule_v1beta2 import ResourcePoolClaim as ResourcePoolClaim
    from .capsule_v1beta2 import RuleStatus as RuleStatus
    from .capsule_v1beta2 import Tenant as Tenant
    from .capsule_v1beta2 import TenantOwner as TenantOwner
    from .capsule_v1beta2 import TenantResource as TenantResource
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "capsule_v1beta1": "",
            "capsule_v1beta2": "CapsuleConfiguration CustomQuota GlobalCustomQuota GlobalResourceQuota GlobalTenantResource QuantityLedger ResourcePool ResourcePoolClaim RuleStatus Tenant TenantOwner TenantResource",
        },
    )

__all__ = (
    "CapsuleConfiguration",
    "CustomQuota",
    "GlobalCustomQuota",
    "GlobalResourceQuota",
    "GlobalTenantResource",
    "QuantityLedger",
    "ResourcePool",
    "ResourcePoolClaim",
    "RuleStatus",
    "Tenant",
    "TenantOwner",
    "TenantResource",
    "capsule_v1beta1",
    "capsule_v1beta2",
)
