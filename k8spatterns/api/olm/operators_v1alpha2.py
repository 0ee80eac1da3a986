"""Typed objects of operators.coreos.com/v1alpha2.

Generated from the CustomResourceDefinitions of the Operator Lifecycle Manager; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Literal

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, KubeObject, Resource, Time, constant


class OperatorGroup(KubeObject, kw_only=True):
    """https://olm.operatorframework.io/docs/concepts/crds/"""

    __resource__ = Resource(
        group="operators.coreos.com",
        version="v1alpha2",
        kind="OperatorGroup",
        plural="operatorgroups",
        namespaced=True,
        short_names=("og",),
        module=__name__,
        class_name="OperatorGroup",
        system="olm",
        storage=False,
    )

    api_version: Literal["operators.coreos.com/v1alpha2"] = constant(
        "operators.coreos.com/v1alpha2"
    )
    kind: Literal["OperatorGroup"] = constant("OperatorGroup")
    metadata: k8s.ObjectMeta | None = None
    spec: OperatorGroupSpec | None = None
    status: OperatorGroupStatus | None = None


class OperatorGroupSpec(ApiStruct, kw_only=True):
    """OperatorGroup spec"""

    selector: k8s.LabelSelector | None = None
    service_account_name: str | None = None
    static_provided_apis: bool | None = msgspec.field(default=None, name="staticProvidedAPIs")
    target_namespaces: list[str] | None = None


class OperatorGroupStatus(ApiStruct, kw_only=True):
    """OperatorGroup status"""

    last_updated: Time
    namespaces: list[str] | None = None
    service_account_ref: k8s.ObjectReference | None = None
