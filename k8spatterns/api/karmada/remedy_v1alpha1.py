"""Typed objects of remedy.karmada.io/v1alpha1.

Generated from the CustomResourceDefinitions of Karmada; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Literal

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, KubeObject, Resource, constant


class Remedy(KubeObject, kw_only=True):
    """https://karmada.io/docs/reference/karmada-api/"""

    __resource__ = Resource(
        group="remedy.karmada.io",
        version="v1alpha1",
        kind="Remedy",
        plural="remedies",
        namespaced=False,
        module=__name__,
        class_name="Remedy",
        system="karmada",
    )

    api_version: Literal["remedy.karmada.io/v1alpha1"] = constant("remedy.karmada.io/v1alpha1")
    kind: Literal["Remedy"] = constant("Remedy")
    metadata: k8s.ObjectMeta | None = None
    spec: RemedySpec


class RemedySpec(ApiStruct, kw_only=True):
    """Remedy spec"""

    actions: list[str] | None = None
    cluster_affinity: RemedySpecClusterAffinity | None = None
    decision_matches: list[RemedySpecDecisionMatches] | None = None


class RemedySpecClusterAffinity(ApiStruct, kw_only=True):
    """Remedy spec.clusterAffinity"""

    cluster_names: list[str] | None = None


class RemedySpecDecisionMatches(ApiStruct, kw_only=True):
    """Remedy spec.decisionMatches[]"""

    cluster_condition_match: RemedySpecDecisionMatchesClusterConditionMatch | None = None


class RemedySpecDecisionMatchesClusterConditionMatch(ApiStruct, kw_only=True):
    """Remedy spec.decisionMatches[].clusterConditionMatch"""

    condition_status: str
    condition_type: str
    operator: Literal["Equal", "NotEqual"]
