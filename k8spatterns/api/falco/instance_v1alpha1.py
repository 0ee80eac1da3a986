"""Typed objects of instance.falcosecurity.dev/v1alpha1.

Generated from the CustomResourceDefinitions of the Falco operator; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import (
    ApiStruct,
    Int32,
    IntOrString,
    KubeObject,
    ListKeys,
    Resource,
    constant,
)


class Component(KubeObject, kw_only=True):
    """https://github.com/falcosecurity/falco-operator"""

    __resource__ = Resource(
        group="instance.falcosecurity.dev",
        version="v1alpha1",
        kind="Component",
        plural="components",
        namespaced=True,
        module=__name__,
        class_name="Component",
        system="falco",
    )

    api_version: Literal["instance.falcosecurity.dev/v1alpha1"] = constant(
        "instance.falcosecurity.dev/v1alpha1"
    )
    kind: Literal["Component"] = constant("Component")
    metadata: k8s.ObjectMeta | None = None
    spec: ComponentSpec | None = None
    status: FalcoStatus | None = None


class ComponentSpec(ApiStruct, kw_only=True):
    """Component spec"""

    component: ComponentSpecComponent
    pod_template_spec: k8s.PodTemplateSpec | None = None
    replicas: Annotated[int, msgspec.Meta(ge=1, le=2147483647)] | None = None
    strategy: FalcoSpecStrategy | None = None


class ComponentSpecComponent(ApiStruct, kw_only=True):
    """Component spec.component"""

    type: Literal["metacollector", "falcosidekick", "falcosidekick-ui"]
    version: str | None = None


class Falco(KubeObject, kw_only=True):
    """https://github.com/falcosecurity/falco-operator"""

    __resource__ = Resource(
        group="instance.falcosecurity.dev",
        version="v1alpha1",
        kind="Falco",
        plural="falcos",
        namespaced=True,
        short_names=("falco",),
        module=__name__,
        class_name="Falco",
        system="falco",
    )

    api_version: Literal["instance.falcosecurity.dev/v1alpha1"] = constant(
        "instance.falcosecurity.dev/v1alpha1"
    )
    kind: Literal["Falco"] = constant("Falco")
    metadata: k8s.ObjectMeta | None = None
    spec: FalcoSpec | None = None
    status: FalcoStatus | None = None


class FalcoSpec(ApiStruct, kw_only=True):
    """Falco spec"""

    pod_template_spec: k8s.PodTemplateSpec | None = None
    replicas: Annotated[int, msgspec.Meta(ge=1, le=2147483647)] | None = None
    strategy: FalcoSpecStrategy | None = None
    type: Literal["DaemonSet", "Deployment"] | None = None
    update_strategy: FalcoSpecStrategy | None = None
    version: str | None = None


class FalcoSpecStrategy(ApiStruct, kw_only=True):
    """Falco spec.strategy"""

    rolling_update: FalcoSpecStrategyRollingUpdate | None = None
    type: str | None = None


class FalcoSpecStrategyRollingUpdate(ApiStruct, kw_only=True):
    """Falco spec.strategy.rollingUpdate"""

    max_surge: IntOrString | None = None
    max_unavailable: IntOrString | None = None


class FalcoStatus(ApiStruct, kw_only=True):
    """Falco status"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
    }

    available_replicas: Int32 | None = None
    conditions: list[k8s.Condition] | None = None
    desired_replicas: Int32 | None = None
    resource_type: str | None = None
    unavailable_replicas: Int32 | None = None
    version: str | None = None
