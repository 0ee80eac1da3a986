"""Typed objects of secrets-store.csi.x-k8s.io/v1.

Generated from the CustomResourceDefinitions of the Secrets Store CSI driver; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Literal

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, KubeObject, RawExtension, Resource, constant


class SecretProviderClass(KubeObject, kw_only=True):
    """https://secrets-store-csi-driver.sigs.k8s.io/concepts"""

    __resource__ = Resource(
        group="secrets-store.csi.x-k8s.io",
        version="v1",
        kind="SecretProviderClass",
        plural="secretproviderclasses",
        namespaced=True,
        module=__name__,
        class_name="SecretProviderClass",
        system="secrets_store_csi",
    )

    api_version: Literal["secrets-store.csi.x-k8s.io/v1"] = constant(
        "secrets-store.csi.x-k8s.io/v1"
    )
    kind: Literal["SecretProviderClass"] = constant("SecretProviderClass")
    metadata: k8s.ObjectMeta | None = None
    spec: SecretProviderClassSpec | None = None
    status: RawExtension | None = None


class SecretProviderClassPodStatus(KubeObject, kw_only=True):
    """https://secrets-store-csi-driver.sigs.k8s.io/concepts"""

    __resource__ = Resource(
        group="secrets-store.csi.x-k8s.io",
        version="v1",
        kind="SecretProviderClassPodStatus",
        plural="secretproviderclasspodstatuses",
        namespaced=True,
        module=__name__,
        class_name="SecretProviderClassPodStatus",
        system="secrets_store_csi",
    )

    api_version: Literal["secrets-store.csi.x-k8s.io/v1"] = constant(
        "secrets-store.csi.x-k8s.io/v1"
    )
    kind: Literal["SecretProviderClassPodStatus"] = constant("SecretProviderClassPodStatus")
    metadata: k8s.ObjectMeta | None = None
    status: SecretProviderClassPodStatusStatus | None = None


class SecretProviderClassPodStatusStatus(ApiStruct, kw_only=True):
    """SecretProviderClassPodStatus status"""

    mounted: bool | None = None
    objects: list[SecretProviderClassPodStatusStatusObjects] | None = None
    pod_name: str | None = None
    secret_provider_class_name: str | None = None
    target_path: str | None = None


class SecretProviderClassPodStatusStatusObjects(ApiStruct, kw_only=True):
    """SecretProviderClassPodStatus status.objects[]"""

    id: str | None = None
    version: str | None = None


class SecretProviderClassSpec(ApiStruct, kw_only=True):
    """SecretProviderClass spec"""

    parameters: dict[str, str] | None = None
    provider: str | None = None
    secret_objects: list[SecretProviderClassSpecSecretObjects] | None = None


class SecretProviderClassSpecSecretObjects(ApiStruct, kw_only=True):
    """SecretProviderClass spec.secretObjects[]"""

    annotations: dict[str, str] | None = None
    data: list[SecretProviderClassSpecSecretObjectsData] | None = None
    labels: dict[str, str] | None = None
    secret_name: str | None = None
    type: str | None = None


class SecretProviderClassSpecSecretObjectsData(ApiStruct, kw_only=True):
    """SecretProviderClass spec.secretObjects[].data[]"""

    key: str | None = None
    object_name: str | None = None
