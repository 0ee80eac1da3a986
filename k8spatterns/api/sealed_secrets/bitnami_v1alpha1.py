"""Typed objects of bitnami.com/v1alpha1.

Generated from the CustomResourceDefinitions of Sealed Secrets; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Literal

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, Bytes, Int64, KubeObject, Resource, Time, constant


class SealedSecret(KubeObject, kw_only=True):
    """https://github.com/bitnami-labs/sealed-secrets"""

    __resource__ = Resource(
        group="bitnami.com",
        version="v1alpha1",
        kind="SealedSecret",
        plural="sealedsecrets",
        namespaced=True,
        module=__name__,
        class_name="SealedSecret",
        system="sealed_secrets",
    )

    api_version: Literal["bitnami.com/v1alpha1"] = constant("bitnami.com/v1alpha1")
    kind: Literal["SealedSecret"] = constant("SealedSecret")
    metadata: k8s.ObjectMeta | None = None
    spec: SealedSecretSpec
    status: SealedSecretStatus | None = None


class SealedSecretSpec(ApiStruct, kw_only=True):
    """SealedSecret spec"""

    data: Bytes | None = None
    encrypted_data: dict[str, str]
    template: SealedSecretSpecTemplate | None = None


class SealedSecretSpecTemplate(ApiStruct, kw_only=True):
    """SealedSecret spec.template"""

    data: dict[str, str] | None = None
    immutable: bool | None = None
    metadata: k8s.ObjectMeta | None = None
    type: str | None = None


class SealedSecretStatus(ApiStruct, kw_only=True):
    """SealedSecret status"""

    conditions: list[SealedSecretStatusConditions] | None = None
    observed_generation: Int64 | None = None


class SealedSecretStatusConditions(ApiStruct, kw_only=True):
    """SealedSecret status.conditions[]"""

    last_transition_time: Time | None = None
    last_update_time: Time | None = None
    message: str | None = None
    reason: str | None = None
    status: str
    type: str
