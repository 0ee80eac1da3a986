"""Typed objects of operators.coreos.com/v2.

Generated from the CustomResourceDefinitions of the Operator Lifecycle Manager; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, KubeObject, Resource, Time, constant


class OperatorCondition(KubeObject, kw_only=True):
    """https://olm.operatorframework.io/docs/concepts/crds/"""

    __resource__ = Resource(
        group="operators.coreos.com",
        version="v2",
        kind="OperatorCondition",
        plural="operatorconditions",
        namespaced=True,
        short_names=("condition",),
        module=__name__,
        class_name="OperatorCondition",
        system="olm",
    )

    api_version: Literal["operators.coreos.com/v2"] = constant("operators.coreos.com/v2")
    kind: Literal["OperatorCondition"] = constant("OperatorCondition")
    metadata: k8s.ObjectMeta | None = None
    spec: OperatorConditionSpec | None = None
    status: OperatorConditionStatus | None = None


class OperatorConditionSpec(ApiStruct, kw_only=True):
    """OperatorCondition spec"""

    conditions: list[k8s.Condition] | None = None
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


class OperatorConditionStatus(ApiStruct, kw_only=True):
    """OperatorCondition status"""

    conditions: list[k8s.Condition] | None = None
