"""Typed objects of operators.coreos.com/v1.

Generated from the CustomResourceDefinitions of the Operator Lifecycle Manager; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import (
    ApiStruct,
    KubeObject,
    ListKeys,
    RawExtension,
    Resource,
    Time,
    constant,
)


class OLMConfig(KubeObject, kw_only=True):
    """https://olm.operatorframework.io/docs/concepts/crds/"""

    __resource__ = Resource(
        group="operators.coreos.com",
        version="v1",
        kind="OLMConfig",
        plural="olmconfigs",
        namespaced=False,
        module=__name__,
        class_name="OLMConfig",
        system="olm",
    )

    api_version: Literal["operators.coreos.com/v1"] = constant("operators.coreos.com/v1")
    kind: Literal["OLMConfig"] = constant("OLMConfig")
    metadata: k8s.ObjectMeta | None = None
    spec: OLMConfigSpec | None = None
    status: OLMConfigStatus | None = None


class OLMConfigSpec(ApiStruct, kw_only=True):
    """OLMConfig spec"""

    features: OLMConfigSpecFeatures | None = None


class OLMConfigSpecFeatures(ApiStruct, kw_only=True):
    """OLMConfig spec.features"""

    disable_copied_csvs: bool | None = msgspec.field(default=None, name="disableCopiedCSVs")
    package_server_sync_interval: (
        Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(s|m|h))+$")] | None
    ) = None


class OLMConfigStatus(ApiStruct, kw_only=True):
    """OLMConfig status"""

    conditions: list[k8s.Condition] | None = None


class Operator(KubeObject, kw_only=True):
    """https://olm.operatorframework.io/docs/concepts/crds/"""

    __resource__ = Resource(
        group="operators.coreos.com",
        version="v1",
        kind="Operator",
        plural="operators",
        namespaced=False,
        module=__name__,
        class_name="Operator",
        system="olm",
    )

    api_version: Literal["operators.coreos.com/v1"] = constant("operators.coreos.com/v1")
    kind: Literal["Operator"] = constant("Operator")
    metadata: k8s.ObjectMeta | None = None
    spec: RawExtension | None = None
    status: OperatorStatus | None = None


class OperatorCondition(KubeObject, kw_only=True):
    """https://olm.operatorframework.io/docs/concepts/crds/"""

    __resource__ = Resource(
        group="operators.coreos.com",
        version="v1",
        kind="OperatorCondition",
        plural="operatorconditions",
        namespaced=True,
        short_names=("condition",),
        module=__name__,
        class_name="OperatorCondition",
        system="olm",
        storage=False,
    )

    api_version: Literal["operators.coreos.com/v1"] = constant("operators.coreos.com/v1")
    kind: Literal["OperatorCondition"] = constant("OperatorCondition")
    metadata: k8s.ObjectMeta | None = None
    spec: OperatorConditionSpec | None = None
    status: OLMConfigStatus | None = None


class OperatorConditionSpec(ApiStruct, kw_only=True):
    """OperatorCondition spec"""

    deployments: list[str] | None = None
    overrides: list[OperatorConditionSpecOverrides] | None = None
    service_accounts: list[str] | None = None


class OperatorConditionSpecOverrides(ApiStruct, kw_only=True):
    """OperatorCondition spec.overrides[]"""

    last_transition_time: Time | None = None
    message: Annotated[str, msgspec.Meta(max_length=32768)]
    observed_generation: Annotated[int, msgspec.Meta(ge=0, le=9223372036854775807)] | None = None
    reason: Annotated[
        str,
        msgspec.Meta(
            max_length=1024, min_length=1, pattern="^[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?$"
        ),
    ]
    status: Literal["True", "False", "Unknown"]
    type: Annotated[
        str,
        msgspec.Meta(
            max_length=316,
            pattern="^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])$",
        ),
    ]


class OperatorGroup(KubeObject, kw_only=True):
    """https://olm.operatorframework.io/docs/concepts/crds/"""

    __resource__ = Resource(
        group="operators.coreos.com",
        version="v1",
        kind="OperatorGroup",
        plural="operatorgroups",
        namespaced=True,
        short_names=("og",),
        module=__name__,
        class_name="OperatorGroup",
        system="olm",
    )

    api_version: Literal["operators.coreos.com/v1"] = constant("operators.coreos.com/v1")
    kind: Literal["OperatorGroup"] = constant("OperatorGroup")
    metadata: k8s.ObjectMeta | None = None
    spec: OperatorGroupSpec | None = None
    status: OperatorGroupStatus | None = None


class OperatorGroupSpec(ApiStruct, kw_only=True):
    """OperatorGroup spec"""

    __list_keys__: ClassVar[ListKeys] = {
        "targetNamespaces": (),
    }

    selector: k8s.LabelSelector | None = None
    service_account_name: str | None = None
    static_provided_apis: bool | None = msgspec.field(default=None, name="staticProvidedAPIs")
    target_namespaces: list[str] | None = None
    upgrade_strategy: Literal["Default", "TechPreviewUnsafeFailForward"] | None = None


class OperatorGroupStatus(ApiStruct, kw_only=True):
    """OperatorGroup status"""

    __list_keys__: ClassVar[ListKeys] = {
        "namespaces": (),
    }

    conditions: list[k8s.Condition] | None = None
    last_updated: Time
    namespaces: list[str] | None = None
    service_account_ref: k8s.ObjectReference | None = None


class OperatorStatus(ApiStruct, kw_only=True):
    """Operator status"""

    components: OperatorStatusComponents | None = None


class OperatorStatusComponents(ApiStruct, kw_only=True):
    """Operator status.components"""

    label_selector: k8s.LabelSelector
    refs: list[OperatorStatusComponentsRefs] | None = None


class OperatorStatusComponentsRefs(ApiStruct, kw_only=True):
    """Operator status.components.refs[]"""

    name: str | None = None
    api_version: str | None = None
    conditions: list[OperatorStatusComponentsRefsConditions] | None = None
    field_path: str | None = None
    kind: str | None = None
    namespace: str | None = None
    resource_version: str | None = None
    uid: str | None = None


class OperatorStatusComponentsRefsConditions(ApiStruct, kw_only=True):
    """Operator status.components.refs[].conditions[]"""

    last_transition_time: Time | None = None
    last_update_time: Time | None = None
    message: str | None = None
    reason: str | None = None
    status: str
    type: str
