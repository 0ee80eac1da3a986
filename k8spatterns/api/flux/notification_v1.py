"""Typed objects of notification.toolkit.fluxcd.io/v1.

Generated from the CustomResourceDefinitions of Flux; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal, TypeAlias

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, Int64, KubeObject, ListKeys, Resource, constant


class Receiver(KubeObject, kw_only=True):
    """https://fluxcd.io/flux/components/"""

    __resource__ = Resource(
        group="notification.toolkit.fluxcd.io",
        version="v1",
        kind="Receiver",
        plural="receivers",
        namespaced=True,
        module=__name__,
        class_name="Receiver",
        system="flux",
    )

    api_version: Literal["notification.toolkit.fluxcd.io/v1"] = constant(
        "notification.toolkit.fluxcd.io/v1"
    )
    kind: Literal["Receiver"] = constant("Receiver")
    metadata: k8s.ObjectMeta | None = None
    spec: ReceiverSpec | None = None
    status: ReceiverStatus | None = None


class ReceiverSpec(ApiStruct, kw_only=True):
    """Receiver spec"""

    __list_keys__: ClassVar[ListKeys] = {
        "oidcProviders": ("issuerURL",),
    }

    events: list[str] | None = None
    interval: Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$")] | None = (
        None
    )
    oidc_providers: list[ReceiverSpecOidcProviders] | None = None
    resource_filter: str | None = None
    resources: list[ReceiverSpecResources]
    secret_ref: ReceiverSpecSecretRef | None = None
    suspend: bool | None = None
    type: ReceiverSpecType


class ReceiverSpecOidcProviders(ApiStruct, kw_only=True):
    """Receiver spec.oidcProviders[]"""

    audience: str | None = None
    issuer_url: Annotated[str, msgspec.Meta(pattern="^https?://")] = msgspec.field(name="issuerURL")
    validations: Annotated[list[ReceiverSpecOidcProvidersValidations], msgspec.Meta(min_length=1)]
    variables: list[ReceiverSpecOidcProvidersVariables] | None = None


class ReceiverSpecOidcProvidersValidations(ApiStruct, kw_only=True):
    """Receiver spec.oidcProviders[].validations[]"""

    expression: str
    message: str


class ReceiverSpecOidcProvidersVariables(ApiStruct, kw_only=True):
    """Receiver spec.oidcProviders[].variables[]"""

    name: str
    expression: str


class ReceiverSpecResources(ApiStruct, kw_only=True):
    """Receiver spec.resources[]"""

    name: Annotated[str, msgspec.Meta(max_length=253, min_length=1)]
    api_version: str | None = None
    filter: str | None = None
    kind: ReceiverSpecResourcesKind
    match_labels: dict[str, str] | None = None
    namespace: Annotated[str, msgspec.Meta(max_length=253, min_length=1)] | None = None


class ReceiverSpecSecretRef(ApiStruct, kw_only=True):
    """Receiver spec.secretRef"""

    name: str


class ReceiverStatus(ApiStruct, kw_only=True):
    """Receiver status"""

    conditions: list[k8s.Condition] | None = None
    last_handled_reconcile_at: str | None = None
    observed_generation: Int64 | None = None
    webhook_path: str | None = None


ReceiverSpecType: TypeAlias = Literal[
    "generic",
    "generic-hmac",
    "generic-oidc",
    "github",
    "gitlab",
    "bitbucket",
    "harbor",
    "dockerhub",
    "quay",
    "gcr",
    "nexus",
    "acr",
    "cdevents",
]
ReceiverSpecResourcesKind: TypeAlias = Literal[
    "Bucket",
    "GitRepository",
    "Kustomization",
    "HelmRelease",
    "HelmChart",
    "HelmRepository",
    "ImageRepository",
    "ImagePolicy",
    "ImageUpdateAutomation",
    "OCIRepository",
    "ArtifactGenerator",
    "ExternalArtifact",
]
