"""Typed objects of meta.pkg.crossplane.io/v1beta1.

Generated from the CustomResourceDefinitions of Crossplane; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Literal

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, KubeObject, Resource, constant


class Function(KubeObject, kw_only=True):
    """https://docs.crossplane.io/latest/api/"""

    __resource__ = Resource(
        group="meta.pkg.crossplane.io",
        version="v1beta1",
        kind="Function",
        plural="functions",
        namespaced=True,
        module=__name__,
        class_name="Function",
        system="crossplane",
        storage=False,
    )

    api_version: Literal["meta.pkg.crossplane.io/v1beta1"] = constant(
        "meta.pkg.crossplane.io/v1beta1"
    )
    kind: Literal["Function"] = constant("Function")
    metadata: k8s.ObjectMeta | None = None
    spec: FunctionSpec


class FunctionSpec(ApiStruct, kw_only=True):
    """Function spec"""

    capabilities: list[str] | None = None
    crossplane: FunctionSpecCrossplane | None = None
    depends_on: list[FunctionSpecDependsOn] | None = None


class FunctionSpecCrossplane(ApiStruct, kw_only=True):
    """Function spec.crossplane"""

    version: str


class FunctionSpecDependsOn(ApiStruct, kw_only=True):
    """Function spec.dependsOn[]"""

    api_version: str | None = None
    configuration: str | None = None
    function: str | None = None
    kind: str | None = None
    package: str | None = None
    provider: str | None = None
    version: str
