"""Typed objects of expansion.gatekeeper.sh/v1alpha1.

Generated from the CustomResourceDefinitions of Gatekeeper; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Literal

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, Int64, KubeObject, Resource, constant


class ExpansionTemplate(KubeObject, kw_only=True):
    """https://open-policy-agent.github.io/gatekeeper/website/docs/"""

    __resource__ = Resource(
        group="expansion.gatekeeper.sh",
        version="v1alpha1",
        kind="ExpansionTemplate",
        plural="expansiontemplate",
        namespaced=False,
        module=__name__,
        class_name="ExpansionTemplate",
        system="gatekeeper",
    )

    api_version: Literal["expansion.gatekeeper.sh/v1alpha1"] = constant(
        "expansion.gatekeeper.sh/v1alpha1"
    )
    kind: Literal["ExpansionTemplate"] = constant("ExpansionTemplate")
    metadata: k8s.ObjectMeta | None = None
    spec: ExpansionTemplateSpec | None = None
    status: ExpansionTemplateStatus | None = None


class ExpansionTemplateSpec(ApiStruct, kw_only=True):
    """ExpansionTemplate spec"""

    apply_to: list[ExpansionTemplateSpecApplyTo] | None = None
    enforcement_action: str | None = None
    generated_gvk: ExpansionTemplateSpecGeneratedGVK | None = msgspec.field(
        default=None, name="generatedGVK"
    )
    template_source: str | None = None


class ExpansionTemplateSpecApplyTo(ApiStruct, kw_only=True):
    """ExpansionTemplate spec.applyTo[]"""

    groups: list[str] | None = None
    kinds: list[str] | None = None
    versions: list[str] | None = None


class ExpansionTemplateSpecGeneratedGVK(ApiStruct, kw_only=True):
    """ExpansionTemplate spec.generatedGVK"""

    group: str | None = None
    kind: str | None = None
    version: str | None = None


class ExpansionTemplateStatus(ApiStruct, kw_only=True):
    """ExpansionTemplate status"""

    by_pod: list[ExpansionTemplateStatusByPod] | None = None


class ExpansionTemplateStatusByPod(ApiStruct, kw_only=True):
    """ExpansionTemplate status.byPod[]"""

    errors: list[ExpansionTemplateStatusByPodErrors] | None = None
    id: str | None = None
    observed_generation: Int64 | None = None
    operations: list[str] | None = None
    template_uid: str | None = msgspec.field(default=None, name="templateUID")


class ExpansionTemplateStatusByPodErrors(ApiStruct, kw_only=True):
    """ExpansionTemplate status.byPod[].errors[]"""

    message: str
    type: str | None = None
