"""Typed objects of notification.toolkit.fluxcd.io/v1beta3.

Generated from the CustomResourceDefinitions of Flux; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, KubeObject, Resource, constant


class Alert(KubeObject, kw_only=True):
    """https://fluxcd.io/flux/components/"""

    __resource__ = Resource(
        group="notification.toolkit.fluxcd.io",
        version="v1beta3",
        kind="Alert",
        plural="alerts",
        namespaced=True,
        module=__name__,
        class_name="Alert",
        system="flux",
    )

    api_version: Literal["notification.toolkit.fluxcd.io/v1beta3"] = constant(
        "notification.toolkit.fluxcd.io/v1beta3"
    )
    kind: Literal["Alert"] = constant("Alert")
    metadata: k8s.ObjectMeta | None = None
    spec: AlertSpec | None = None


class AlertSpec(ApiStruct, kw_only=True):
    """Alert spec"""

    event_metadata: dict[str, str] | None = None
    event_severity: Literal["info", "error"] | None = None
    event_sources: list[AlertSpecEventSources]
    exclusion_list: list[str] | None = None
    inclusion_list: list[str] | None = None
    provider_ref: AlertSpecProviderRef
    summary: Annotated[str, msgspec.Meta(max_length=255)] | None = None
    suspend: bool | None = None


class AlertSpecEventSources(ApiStruct, kw_only=True):
    """Alert spec.eventSources[]"""

    name: Annotated[str, msgspec.Meta(max_length=253, min_length=1)]
    api_version: str | None = None
    kind: AlertSpecEventSourcesKind
    match_labels: dict[str, str] | None = None
    namespace: Annotated[str, msgspec.Meta(max_length=253, min_length=1)] | None = None


class AlertSpecProviderRef(ApiStruct, kw_only=True):
    """Alert spec.providerRef"""

    name: str


class Provider(KubeObject, kw_only=True):
    """https://fluxcd.io/flux/components/"""

    __resource__ = Resource(
        group="notification.toolkit.fluxcd.io",
        version="v1beta3",
        kind="Provider",
        plural="providers",
        namespaced=True,
        module=__name__,
        class_name="Provider",
        system="flux",
    )

    api_version: Literal["notification.toolkit.fluxcd.io/v1beta3"] = constant(
        "notification.toolkit.fluxcd.io/v1beta3"
    )
    kind: Literal["Provider"] = constant("Provider")
    metadata: k8s.ObjectMeta | None = None
    spec: ProviderSpec | None = None


class ProviderSpec(ApiStruct, kw_only=True):
    """Provider spec"""

    address: Annotated[str, msgspec.Meta(max_length=2048)] | None = None
    cert_secret_ref: AlertSpecProviderRef | None = None
    channel: Annotated[str, msgspec.Meta(max_length=2048)] | None = None
    commit_status_expr: str | None = None
    interval: Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$")] | None = (
        None
    )
    proxy: Annotated[str, msgspec.Meta(max_length=2048, pattern="^(http|https)://.*$")] | None = (
        None
    )
    proxy_secret_ref: AlertSpecProviderRef | None = None
    secret_ref: AlertSpecProviderRef | None = None
    service_account_name: str | None = None
    suspend: bool | None = None
    timeout: Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(ms|s|m))+$")] | None = None
    type: ProviderSpecType
    username: Annotated[str, msgspec.Meta(max_length=2048)] | None = None


AlertSpecEventSourcesKind: TypeAlias = Literal[
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
ProviderSpecType: TypeAlias = Literal[
    "slack",
    "discord",
    "msteams",
    "rocket",
    "generic",
    "generic-hmac",
    "github",
    "gitlab",
    "gitea",
    "giteapullrequestcomment",
    "bitbucketserver",
    "bitbucket",
    "azuredevops",
    "googlechat",
    "googlepubsub",
    "webex",
    "sentry",
    "azureeventhub",
    "telegram",
    "lark",
    "matrix",
    "opsgenie",
    "alertmanager",
    "grafana",
    "githubdispatch",
    "githubpullrequestcomment",
    "gitlabmergerequestcomment",
    "pagerduty",
    "datadog",
    "nats",
    "zulip",
    "otel",
    "zoom",
    "incident.io",
]
