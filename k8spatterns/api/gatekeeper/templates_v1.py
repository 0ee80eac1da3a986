"""Typed objects of templates.gatekeeper.sh/v1.

Generated from the CustomResourceDefinitions of Gatekeeper; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Any, ClassVar, Literal

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import (
    ApiStruct,
    Int64,
    KubeObject,
    ListKeys,
    OpenStruct,
    RawExtension,
    Resource,
    constant,
)


class ConstraintTemplate(KubeObject, kw_only=True):
    """https://open-policy-agent.github.io/gatekeeper/website/docs/"""

    __resource__ = Resource(
        group="templates.gatekeeper.sh",
        version="v1",
        kind="ConstraintTemplate",
        plural="constrainttemplates",
        namespaced=False,
        module=__name__,
        class_name="ConstraintTemplate",
        system="gatekeeper",
    )
    __keeps_unknown__ = True

    api_version: Literal["templates.gatekeeper.sh/v1"] = constant("templates.gatekeeper.sh/v1")
    kind: Literal["ConstraintTemplate"] = constant("ConstraintTemplate")
    metadata: k8s.ObjectMeta | None = None
    spec: ConstraintTemplateSpec | None = None
    status: ConstraintTemplateStatus | None = None


class ConstraintTemplateSpec(ApiStruct, kw_only=True):
    """ConstraintTemplate spec"""

    crd: ConstraintTemplateSpecCrd | None = None
    targets: list[ConstraintTemplateSpecTargets] | None = None


class ConstraintTemplateSpecCrd(ApiStruct, kw_only=True):
    """ConstraintTemplate spec.crd"""

    spec: ConstraintTemplateSpecCrdSpec | None = None


class ConstraintTemplateSpecCrdSpec(ApiStruct, kw_only=True):
    """ConstraintTemplate spec.crd.spec"""

    names: ConstraintTemplateSpecCrdSpecNames | None = None
    validation: ConstraintTemplateSpecCrdSpecValidation | None = None


class ConstraintTemplateSpecCrdSpecNames(ApiStruct, kw_only=True):
    """ConstraintTemplate spec.crd.spec.names"""

    kind: str | None = None
    short_names: list[str] | None = None


class ConstraintTemplateSpecCrdSpecValidation(ApiStruct, kw_only=True):
    """ConstraintTemplate spec.crd.spec.validation"""

    legacy_schema: bool | None = None
    open_api_v3_schema: RawExtension | None = msgspec.field(default=None, name="openAPIV3Schema")


class ConstraintTemplateSpecTargets(ApiStruct, kw_only=True):
    """ConstraintTemplate spec.targets[]"""

    __list_keys__: ClassVar[ListKeys] = {
        "code": ("engine",),
    }

    code: list[ConstraintTemplateSpecTargetsCode] | None = None
    libs: list[str] | None = None
    operations: list[Literal["*", "CREATE", "DELETE", "UPDATE", "CONNECT"]] | None = None
    rego: str | None = None
    target: str | None = None


class ConstraintTemplateSpecTargetsCode(ApiStruct, kw_only=True):
    """ConstraintTemplate spec.targets[].code[]"""

    engine: str
    source: Any


class ConstraintTemplateStatus(ApiStruct, kw_only=True):
    """ConstraintTemplate status"""

    __keeps_unknown__ = True

    by_pod: list[ConstraintTemplateStatusByPod] | None = None
    created: bool | None = None


class ConstraintTemplateStatusByPod(OpenStruct, kw_only=True):
    """ConstraintTemplate status.byPod[]"""

    __keeps_unknown__ = True

    errors: list[ConstraintTemplateStatusByPodErrors] | None = None
    id: str | None = None
    observed_generation: Int64 | None = None


class ConstraintTemplateStatusByPodErrors(ApiStruct, kw_only=True):
    """ConstraintTemplate status.byPod[].errors[]"""

    code: str
    location: str | None = None
    message: str
