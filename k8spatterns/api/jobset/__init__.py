"""Typed objects of JobSet, each loaded on first use.

Generated from the CustomResourceDefinitions of JobSet; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import jobset_v1alpha2 as jobset_v1alpha2
    from .jobset_v1alpha2 import JobSet as JobSet
    from .jobset_v1alpha2 import JobSetSpec as JobSetSpec
    from .jobset_v1alpha2 import JobSetSpecCoordinator as JobSetSpecCoordinator
    from .jobset_v1alpha2 import JobSetSpecFailurePolicy as JobSetSpecFailurePolicy
    from .jobset_v1alpha2 import JobSetSpecFailurePolicyRules as JobSetSpecFailurePolicyRules
    from .jobset_v1alpha2 import JobSetSpecNetwork as JobSetSpecNetwork
    from .jobset_v1alpha2 import JobSetSpecReplicatedJobs as JobSetSpecReplicatedJobs
    from .jobset_v1alpha2 import (
        JobSetSpecReplicatedJobsDependsOn as JobSetSpecReplicatedJobsDependsOn,
    )
    from .jobset_v1alpha2 import JobSetSpecStartupPolicy as JobSetSpecStartupPolicy
    from .jobset_v1alpha2 import JobSetSpecSuccessPolicy as JobSetSpecSuccessPolicy
    from .jobset_v1alpha2 import JobSetSpecVolumeClaimPolicies as JobSetSpecVolumeClaimPolicies
    from .jobset_v1alpha2 import (
        JobSetSpecVolumeClaimPoliciesRetentionPolicy as JobSetSpecVolumeClaimPoliciesRetentionPolicy,
    )
    from .jobset_v1alpha2 import JobSetStatus as JobSetStatus
    from .jobset_v1alpha2 import (
        JobSetStatusReplicatedJobsStatus as JobSetStatusReplicatedJobsStatus,
    )
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "jobset_v1alpha2": "JobSet JobSetSpec JobSetSpecCoordinator JobSetSpecFailurePolicy JobSetSpecFailurePolicyRules JobSetSpecNetwork JobSetSpecReplicatedJobs JobSetSpecReplicatedJobsDependsOn JobSetSpecStartupPolicy JobSetSpecSuccessPolicy JobSetSpecVolumeClaimPolicies JobSetSpecVolumeClaimPoliciesRetentionPolicy JobSetStatus JobSetStatusReplicatedJobsStatus",
        },
    )

__all__ = (
    "JobSet",
    "JobSetSpec",
    "JobSetSpecCoordinator",
    "JobSetSpecFailurePolicy",
    "JobSetSpecFailurePolicyRules",
    "JobSetSpecNetwork",
    "JobSetSpecReplicatedJobs",
    "JobSetSpecReplicatedJobsDependsOn",
    "JobSetSpecStartupPolicy",
    "JobSetSpecSuccessPolicy",
    "JobSetSpecVolumeClaimPolicies",
    "JobSetSpecVolumeClaimPoliciesRetentionPolicy",
    "JobSetStatus",
    "JobSetStatusReplicatedJobsStatus",
    "jobset_v1alpha2",
)
