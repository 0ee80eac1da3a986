"""Typed objects of kudo.dev/v1beta1.

Generated from the CustomResourceDefinitions of KUDO; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Literal

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, KubeObject, RawExtension, Resource, Time, constant


class Instance(KubeObject, kw_only=True):
    """https://kudo.dev/docs/"""

    __resource__ = Resource(
        group="kudo.dev",
        version="v1beta1",
        kind="Instance",
        plural="instances",
        namespaced=True,
        module=__name__,
        class_name="Instance",
        system="kudo",
    )

    api_version: Literal["kudo.dev/v1beta1"] = constant("kudo.dev/v1beta1")
    kind: Literal["Instance"] = constant("Instance")
    metadata: k8s.ObjectMeta | None = None
    spec: InstanceSpec | None = None
    status: InstanceStatus | None = None


class InstanceSpec(ApiStruct, kw_only=True):
    """Instance spec"""

    operator_version: k8s.ObjectReference | None = None
    parameters: dict[str, str] | None = None
    plan_execution: InstanceSpecPlanExecution | None = None


class InstanceSpecPlanExecution(ApiStruct, kw_only=True):
    """Instance spec.planExecution"""

    plan_name: str | None = None
    status: str | None = None
    uid: str | None = None


class InstanceStatus(ApiStruct, kw_only=True):
    """Instance status"""

    conditions: list[k8s.Condition] | None = None
    plan_status: dict[str, InstanceStatusPlanStatus] | None = None


class InstanceStatusPlanStatus(ApiStruct, kw_only=True):
    """Instance status.planStatus{}"""

    name: str | None = None
    last_updated_timestamp: Time | None = None
    message: str | None = None
    phases: list[InstanceStatusPlanStatusPhases] | None = None
    status: str | None = None
    uid: str | None = None


class InstanceStatusPlanStatusPhases(ApiStruct, kw_only=True):
    """Instance status.planStatus{}.phases[]"""

    name: str | None = None
    message: str | None = None
    status: str | None = None
    steps: list[InstanceStatusPlanStatusPhasesSteps] | None = None


class InstanceStatusPlanStatusPhasesSteps(ApiStruct, kw_only=True):
    """Instance status.planStatus{}.phases[].steps[]"""

    name: str | None = None
    message: str | None = None
    status: str | None = None


class Operator(KubeObject, kw_only=True):
    """https://kudo.dev/docs/"""

    __resource__ = Resource(
        group="kudo.dev",
        version="v1beta1",
        kind="Operator",
        plural="operators",
        namespaced=True,
        module=__name__,
        class_name="Operator",
        system="kudo",
    )

    api_version: Literal["kudo.dev/v1beta1"] = constant("kudo.dev/v1beta1")
    kind: Literal["Operator"] = constant("Operator")
    metadata: k8s.ObjectMeta | None = None
    spec: OperatorSpec | None = None
    status: RawExtension | None = None


class OperatorSpec(ApiStruct, kw_only=True):
    """Operator spec"""

    description: str | None = None
    kubernetes_version: str | None = None
    kudo_version: str | None = None
    maintainers: list[OperatorSpecMaintainers] | None = None
    namespace_manifest: str | None = None
    url: str | None = None


class OperatorSpecMaintainers(ApiStruct, kw_only=True):
    """Operator spec.maintainers[]"""

    name: str | None = None
    email: str | None = None


class OperatorVersion(KubeObject, kw_only=True):
    """https://kudo.dev/docs/"""

    __resource__ = Resource(
        group="kudo.dev",
        version="v1beta1",
        kind="OperatorVersion",
        plural="operatorversions",
        namespaced=True,
        module=__name__,
        class_name="OperatorVersion",
        system="kudo",
    )

    api_version: Literal["kudo.dev/v1beta1"] = constant("kudo.dev/v1beta1")
    kind: Literal["OperatorVersion"] = constant("OperatorVersion")
    metadata: k8s.ObjectMeta | None = None
    spec: OperatorVersionSpec | None = None
    status: RawExtension | None = None


class OperatorVersionSpec(ApiStruct, kw_only=True):
    """OperatorVersion spec"""

    app_version: str | None = None
    connection_string: str | None = None
    operator: k8s.ObjectReference | None = None
    parameters: list[OperatorVersionSpecParameters] | None = None
    plans: dict[str, OperatorVersionSpecPlans] | None = None
    tasks: list[OperatorVersionSpecTasks] | None = None
    templates: dict[str, str] | None = None
    upgradable_from: list[k8s.ObjectReference] | None = None
    version: str | None = None


class OperatorVersionSpecParameters(ApiStruct, kw_only=True):
    """OperatorVersion spec.parameters[]"""

    name: str | None = None
    default: str | None = None
    description: str | None = None
    display_name: str | None = None
    enum: list[str] | None = None
    immutable: bool | None = None
    required: bool | None = None
    trigger: str | None = None
    value_type: str | None = msgspec.field(default=None, name="value-type")


class OperatorVersionSpecPlans(ApiStruct, kw_only=True):
    """OperatorVersion spec.plans{}"""

    phases: list[OperatorVersionSpecPlansPhases] | None = None
    strategy: str | None = None


class OperatorVersionSpecPlansPhases(ApiStruct, kw_only=True):
    """OperatorVersion spec.plans{}.phases[]"""

    name: str | None = None
    steps: list[OperatorVersionSpecPlansPhasesSteps] | None = None
    strategy: str | None = None


class OperatorVersionSpecPlansPhasesSteps(ApiStruct, kw_only=True):
    """OperatorVersion spec.plans{}.phases[].steps[]"""

    name: str | None = None
    tasks: list[str] | None = None


class OperatorVersionSpecTasks(ApiStruct, kw_only=True):
    """OperatorVersion spec.tasks[]"""

    name: str | None = None
    kind: str | None = None
    spec: OperatorVersionSpecTasksSpec | None = None


class OperatorVersionSpecTasksSpec(ApiStruct, kw_only=True):
    """OperatorVersion spec.tasks[].spec"""

    app_version: str | None = None
    done: bool | None = None
    fatal: bool | None = None
    instance_name: str | None = None
    operator_version: str | None = None
    package: str | None = None
    parameter: str | None = None
    parameter_file: str | None = None
    pipe: list[OperatorVersionSpecTasksSpecPipe] | None = None
    pod: str | None = None
    resources: list[str] | None = None
    want_err: bool | None = None


class OperatorVersionSpecTasksSpecPipe(ApiStruct, kw_only=True):
    """OperatorVersion spec.tasks[].spec.pipe[]"""

    env_file: str | None = None
    file: str | None = None
    key: str | None = None
    kind: str | None = None
