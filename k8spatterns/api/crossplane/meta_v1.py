"""Typed objects of meta.pkg.crossplane.io/v1.

Generated from the CustomResourceDefinitions of Crossplane; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Literal

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, KubeObject, Resource, constant


class Configuration(KubeObject, kw_only=True):
    """https://docs.crossplane.io/latest/api/"""

    __resource__ = Resource(
        group="meta.pkg.crossplane.io",
        version="v1",
        kind="Configuration",
        plural="configurations",
        namespaced=True,
        module=__name__,
        class_name="Configuration",
        system="crossplane",
    )

    api_version: Literal["meta.pkg.crossplane.io/v1"] = constant("meta.pkg.crossplane.io/v1")
    kind: Literal["Configuration"] = constant("Configuration")
    metadata: k8s.ObjectMeta | None = None
    spec: FunctionSpec


class Function(KubeObject, kw_only=True):
    """https://docs.crossplane.io/latest/api/"""

    __resource__ = Resource(
        group="meta.pkg.crossplane.io",
        version="v1",
        kind="Function",
        plural="functions",
        namespaced=True,
        module=__name__,
        class_name="Function",
        system="crossplane",
    )

    api_version: Literal["meta.pkg.crossplane.io/v1"] = constant("meta.pkg.crossplane.io/v1")
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


class Provider(KubeObject, kw_only=True):
    """https://docs.crossplane.io/latest/api/"""

    __resource__ = Resource(
        group="meta.pkg.crossplane.io",
        version="v1",
        kind="Provider",
        plural="providers",
        namespaced=True,
        module=__name__,
        class_name="Provider",
        system="crossplane",
    )

    api_version: Literal["meta.pkg.crossplane.io/v1"] = constant("meta.pkg.crossplane.io/v1")
    kind: Literal["Provider"] = constant("Provider")
    metadata: k8s.ObjectMeta | None = None
    spec: FunctionSpec
