"""Typed objects of Kyverno, each loaded on first use.

Generated from the CustomResourceDefinitions of Kyverno; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import kyverno_v1 as kyverno_v1
    from . import kyverno_v2 as kyverno_v2
    from . import kyverno_v2alpha1 as kyverno_v2alpha1
    from . import kyverno_v2beta1 as kyverno_v2beta1
    from . import policies_v1 as policies_v1
    from . import policies_v1alpha1 as policies_v1alpha1
    from . import policies_v1beta1 as policies_v1beta1
    from . import reports_v1 as reports_v1
    from . import wgpolicyk8s_v1alpha2 as wgpolicyk8s_v1alpha2
    from .kyverno_v1 import ClusterPolicy as ClusterPolicy
    from .kyverno_v1 import Policy as Policy
    from .kyverno_v2 import CleanupPolicy as CleanupPolicy
    from .kyverno_v2 import ClusterCleanupPolicy as ClusterCleanupPolicy
    from .kyverno_v2 import GlobalContextEntry as GlobalContextEntry
    from .kyverno_v2 import PolicyException as PolicyException
    from .kyverno_v2 import UpdateRequest as UpdateRequest
    from .policies_v1 import DeletingPolicy as DeletingPolicy
    from .policies_v1 import GeneratingPolicy as GeneratingPolicy
    from .policies_v1 import ImageValidatingPolicy as ImageValidatingPolicy
    from .policies_v1 import MutatingPolicy as MutatingPolicy
    from .policies_v1 import NamespacedDeletingPolicy as NamespacedDeletingPolicy
    from .policies_v1 import NamespacedGeneratingPolicy as NamespacedGeneratingPolicy
    from .policies_v1 import NamespacedImageValidatingPolicy as NamespacedImageValidatingPolicy
    from .policies_v1 import NamespacedMutatingPolicy as NamespacedMutatingPolicy
    from .policies_v1 import NamespacedValidatingPolicy as NamespacedValidatingPolicy
    from .policies_v1 import ValidatingPolicy as ValidatingPolicy
    from .reports_v1 import ClusterEphemeralReport as ClusterEphemeralReport
    from .reports_v1 import EphemeralReport as EphemeralReport
    from .wgpolicyk8s_v1alpha2 import ClusterPolicyReport as ClusterPolicyReport
    from .wgpolicyk8s_v1alpha2 import PolicyReport as PolicyReport
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "kyverno_v1": "ClusterPolicy Policy",
            "kyverno_v2": "CleanupPolicy ClusterCleanupPolicy GlobalContextEntry PolicyException UpdateRequest",
            "kyverno_v2alpha1": "",
            "kyverno_v2beta1": "",
            "policies_v1": "DeletingPolicy GeneratingPolicy ImageValidatingPolicy MutatingPolicy NamespacedDeletingPolicy NamespacedGeneratingPolicy NamespacedImageValidatingPolicy NamespacedMutatingPolicy NamespacedValidatingPolicy ValidatingPolicy",
            "policies_v1alpha1": "",
            "policies_v1beta1": "",
            "reports_v1": "ClusterEphemeralReport EphemeralReport",
            "wgpolicyk8s_v1alpha2": "ClusterPolicyReport PolicyReport",
        },
    )

__all__ = (
    "CleanupPolicy",
    "ClusterCleanupPolicy",
    "ClusterEphemeralReport",
    "ClusterPolicy",
    "ClusterPolicyReport",
    "DeletingPolicy",
    "EphemeralReport",
    "GeneratingPolicy",
    "GlobalContextEntry",
    "ImageValidatingPolicy",
    "MutatingPolicy",
    "NamespacedDeletingPolicy",
    "NamespacedGeneratingPolicy",
    "NamespacedImageValidatingPolicy",
    "NamespacedMutatingPolicy",
    "NamespacedValidatingPolicy",
    "Policy",
    "PolicyException",
    "PolicyReport",
    "UpdateRequest",
    "ValidatingPolicy",
    "kyverno_v1",
    "kyverno_v2",
    "kyverno_v2alpha1",
    "kyverno_v2beta1",
    "policies_v1",
    "policies_v1alpha1",
    "policies_v1beta1",
    "reports_v1",
    "wgpolicyk8s_v1alpha2",
)
