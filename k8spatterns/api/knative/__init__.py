"""Typed objects of Knative Serving and Eventing, each loaded on first use.

Generated from the CustomResourceDefinitions of Knative Serving and Eventing; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import autoscaling_v1alpha1 as autoscaling_v1alpha1
    from . import caching_v1alpha1 as caching_v1alpha1
    from . import eventing_v1 as eventing_v1
    from . import eventing_v1alpha1 as eventing_v1alpha1
    from . import eventing_v1beta1 as eventing_v1beta1
    from . import eventing_v1beta2 as eventing_v1beta2
    from . import eventing_v1beta3 as eventing_v1beta3
    from . import flows_v1 as flows_v1
    from . import messaging_v1 as messaging_v1
    from . import networking_v1alpha1 as networking_v1alpha1
    from . import serving_v1 as serving_v1
    from . import serving_v1beta1 as serving_v1beta1
    from . import sinks_v1alpha1 as sinks_v1alpha1
    from . import sources_v1 as sources_v1
    from . import sources_v1alpha1 as sources_v1alpha1
    from . import sources_v1beta2 as sources_v1beta2
    from .autoscaling_v1alpha1 import Metric as Metric
    from .autoscaling_v1alpha1 import PodAutoscaler as PodAutoscaler
    from .caching_v1alpha1 import Image as Image
    from .eventing_v1 import Broker as Broker
    from .eventing_v1 import Trigger as Trigger
    from .eventing_v1alpha1 import EventPolicy as EventPolicy
    from .eventing_v1alpha1 import EventTransform as EventTransform
    from .eventing_v1alpha1 import RequestReply as RequestReply
    from .eventing_v1beta3 import EventType as EventType
    from .flows_v1 import Parallel as Parallel
    from .flows_v1 import Sequence as Sequence
    from .messaging_v1 import Channel as Channel
    from .messaging_v1 import InMemoryChannel as InMemoryChannel
    from .messaging_v1 import Subscription as Subscription
    from .networking_v1alpha1 import Certificate as Certificate
    from .networking_v1alpha1 import ClusterDomainClaim as ClusterDomainClaim
    from .networking_v1alpha1 import Ingress as Ingress
    from .networking_v1alpha1 import ServerlessService as ServerlessService
    from .serving_v1 import Configuration as Configuration
    from .serving_v1 import Revision as Revision
    from .serving_v1 import Route as Route
    from .serving_v1 import Service as Service
    from .serving_v1beta1 import DomainMapping as DomainMapping
    from .sinks_v1alpha1 import IntegrationSink as IntegrationSink
    from .sinks_v1alpha1 import JobSink as JobSink
    from .sources_v1 import ApiServerSource as ApiServerSource
    from .sources_v1 import ContainerSource as ContainerSource
    from .sources_v1 import PingSource as PingSource
    from .sources_v1 import SinkBinding as SinkBinding
    from .sources_v1alpha1 import IntegrationSource as IntegrationSource
else:
    from k8spatterns.api._lazy import lazy

    __getattr__, __dir__ = lazy(
        __name__,
        {
            "autoscaling_v1alpha1": "Metric PodAutoscaler",
            "caching_v1alpha1": "Image",
            "eventing_v1": "Broker Trigger",
            "eventing_v1alpha1": "EventPolicy EventTransform RequestReply",
            "eventing_v1beta1": "",
            "eventing_v1beta2": "",
            "eventing_v1beta3": "EventType",
            "flows_v1": "Parallel Sequence",
            "messaging_v1": "Channel InMemoryChannel Subscription",
            "networking_v1alpha1": "Certificate ClusterDomainClaim Ingress ServerlessService",
            "serving_v1": "Configuration Revision Route Service",
            "serving_v1beta1": "DomainMapping",
            "sinks_v1alpha1": "IntegrationSink JobSink",
            "sources_v1": "ApiServerSource ContainerSource PingSource SinkBinding",
            "sources_v1alpha1": "IntegrationSource",
            "sources_v1beta2": "",
        },
    )

__all__ = (
    "ApiServerSource",
    "Broker",
    "Certificate",
    "Channel",
    "ClusterDomainClaim",
    "Configuration",
    "ContainerSource",
    "DomainMapping",
    "EventPolicy",
    "EventTransform",
    "EventType",
    "Image",
    "InMemoryChannel",
    "Ingress",
    "IntegrationSink",
    "IntegrationSource",
    "JobSink",
    "Metric",
    "Parallel",
    "PingSource",
    "PodAutoscaler",
    "RequestReply",
    "Revision",
    "Route",
    "Sequence",
    "ServerlessService",
    "Service",
    "SinkBinding",
    "Subscription",
    "Trigger",
    "autoscaling_v1alpha1",
    "caching_v1alpha1",
    "eventing_v1",
    "eventing_v1alpha1",
    "eventing_v1beta1",
    "eventing_v1beta2",
    "eventing_v1beta3",
    "flows_v1",
    "messaging_v1",
    "networking_v1alpha1",
    "serving_v1",
    "serving_v1beta1",
    "sinks_v1alpha1",
    "sources_v1",
    "sources_v1alpha1",
    "sources_v1beta2",
)
