"""Typed objects of eventing.keda.sh/v1alpha1.

Generated from the CustomResourceDefinitions of KEDA; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, KubeObject, Resource, constant


class CloudEventSource(KubeObject, kw_only=True):
    """https://keda.sh/docs/latest/reference/"""

    __resource__ = Resource(
        group="eventing.keda.sh",
        version="v1alpha1",
        kind="CloudEventSource",
        plural="cloudeventsources",
        namespaced=True,
        module=__name__,
        class_name="CloudEventSource",
        system="keda",
    )

    api_version: Literal["eventing.keda.sh/v1alpha1"] = constant("eventing.keda.sh/v1alpha1")
    kind: Literal["CloudEventSource"] = constant("CloudEventSource")
    metadata: k8s.ObjectMeta | None = None
    spec: CloudEventSourceSpec
    status: CloudEventSourceStatus | None = None


class CloudEventSourceSpec(ApiStruct, kw_only=True):
    """CloudEventSource spec"""

    authentication_ref: CloudEventSourceSpecAuthenticationRef | None = None
    cluster_name: str | None = None
    destination: CloudEventSourceSpecDestination
    event_subscription: CloudEventSourceSpecEventSubscription | None = None


class CloudEventSourceSpecAuthenticationRef(ApiStruct, kw_only=True):
    """CloudEventSource spec.authenticationRef"""

    name: str
    kind: Literal["TriggerAuthentication", "ClusterTriggerAuthentication"] | None = None


class CloudEventSourceSpecDestination(ApiStruct, kw_only=True):
    """CloudEventSource spec.destination"""

    azure_event_grid_topic: CloudEventSourceSpecDestinationAzureEventGridTopic | None = None
    http: CloudEventSourceSpecDestinationHttp | None = None


class CloudEventSourceSpecDestinationAzureEventGridTopic(ApiStruct, kw_only=True):
    """CloudEventSource spec.destination.azureEventGridTopic"""

    endpoint: str


class CloudEventSourceSpecDestinationHttp(ApiStruct, kw_only=True):
    """CloudEventSource spec.destination.http"""

    uri: str


class CloudEventSourceSpecEventSubscription(ApiStruct, kw_only=True):
    """CloudEventSource spec.eventSubscription"""

    excluded_event_types: list[CloudEventSourceSpecEventSubscriptionExcludedEventTypes] | None = (
        None
    )
    included_event_types: list[CloudEventSourceSpecEventSubscriptionIncludedEventTypes] | None = (
        None
    )


class CloudEventSourceStatus(ApiStruct, kw_only=True):
    """CloudEventSource status"""

    conditions: list[CloudEventSourceStatusConditions] | None = None


class CloudEventSourceStatusConditions(ApiStruct, kw_only=True):
    """CloudEventSource status.conditions[]"""

    message: str | None = None
    reason: str | None = None
    status: str
    type: str


class ClusterCloudEventSource(KubeObject, kw_only=True):
    """https://keda.sh/docs/latest/reference/"""

    __resource__ = Resource(
        group="eventing.keda.sh",
        version="v1alpha1",
        kind="ClusterCloudEventSource",
        plural="clustercloudeventsources",
        namespaced=False,
        module=__name__,
        class_name="ClusterCloudEventSource",
        system="keda",
    )

    api_version: Literal["eventing.keda.sh/v1alpha1"] = constant("eventing.keda.sh/v1alpha1")
    kind: Literal["ClusterCloudEventSource"] = constant("ClusterCloudEventSource")
    metadata: k8s.ObjectMeta | None = None
    spec: CloudEventSourceSpec
    status: CloudEventSourceStatus | None = None


CloudEventSourceSpecEventSubscriptionExcludedEventTypes: TypeAlias = Literal[
    "keda.scaledobject.ready.v1",
    "keda.scaledobject.failed.v1",
    "keda.scaledobject.removed.v1",
    "keda.scaledobject.paused.v1",
    "keda.scaledobject.unpaused.v1",
    "keda.scaledjob.ready.v1",
    "keda.scaledjob.failed.v1",
    "keda.scaledjob.removed.v1",
    "keda.scaledjob.paused.v1",
    "keda.scaledjob.unpaused.v1",
    "keda.scaledjob.rolloutcleanup.started.v1",
    "keda.scaledjob.rolloutcleanup.completed.v1",
    "keda.scaledjob.rolloutcleanup.failed.v1",
    "keda.authentication.triggerauthentication.created.v1",
    "keda.authentication.triggerauthentication.updated.v1",
    "keda.authentication.triggerauthentication.removed.v1",
    "keda.authentication.clustertriggerauthentication.created.v1",
    "keda.authentication.clustertriggerauthentication.updated.v1",
    "keda.authentication.clustertriggerauthentication.removed.v1",
]
CloudEventSourceSpecEventSubscriptionIncludedEventTypes: TypeAlias = Literal[
    "keda.scaledobject.ready.v1",
    "keda.scaledobject.failed.v1",
    "keda.scaledobject.removed.v1",
    "keda.scaledobject.paused.v1",
    "keda.scaledobject.unpaused.v1",
    "keda.scaledjob.ready.v1",
    "keda.scaledjob.failed.v1",
    "keda.scaledjob.removed.v1",
    "keda.scaledjob.paused.v1",
    "keda.scaledjob.unpaused.v1",
    "keda.scaledjob.rolloutcleanup.started.v1",
    "keda.scaledjob.rolloutcleanup.completed.v1",
    "keda.scaledjob.rolloutcleanup.failed.v1",
    "keda.authentication.triggerauthentication.created.v1",
    "keda.authentication.triggerauthentication.updated.v1",
    "keda.authentication.triggerauthentication.removed.v1",
    "keda.authentication.clustertriggerauthentication.created.v1",
    "keda.authentication.clustertriggerauthentication.updated.v1",
    "keda.authentication.clustertriggerauthentication.removed.v1",
]
