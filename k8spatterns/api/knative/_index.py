"""The kinds of this package, for `k8spatterns.api.registry`; it imports none of their modules.

Generated from the CustomResourceDefinitions of Knative Serving and Eventing; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

#: A line per kind: apiVersion, kind, plural, scope and notes, module, class, short names.
KINDS = """\
autoscaling.internal.knative.dev/v1alpha1 Metric metrics namespaced autoscaling_v1alpha1 Metric
autoscaling.internal.knative.dev/v1alpha1 PodAutoscaler podautoscalers namespaced autoscaling_v1alpha1 PodAutoscaler kpa pa
caching.internal.knative.dev/v1alpha1 Image images namespaced caching_v1alpha1 Image
eventing.knative.dev/v1 Broker brokers namespaced eventing_v1 Broker
eventing.knative.dev/v1 Trigger triggers namespaced eventing_v1 Trigger
eventing.knative.dev/v1alpha1 EventPolicy eventpolicies namespaced eventing_v1alpha1 EventPolicy
eventing.knative.dev/v1alpha1 EventTransform eventtransforms namespaced eventing_v1alpha1 EventTransform
eventing.knative.dev/v1alpha1 RequestReply requestreplies namespaced eventing_v1alpha1 RequestReply rr
eventing.knative.dev/v1beta1 EventType eventtypes namespaced,converted,deprecated eventing_v1beta1 EventType
eventing.knative.dev/v1beta2 EventType eventtypes namespaced eventing_v1beta2 EventType
eventing.knative.dev/v1beta3 EventType eventtypes namespaced,converted eventing_v1beta3 EventType
flows.knative.dev/v1 Parallel parallels namespaced flows_v1 Parallel
flows.knative.dev/v1 Sequence sequences namespaced flows_v1 Sequence
messaging.knative.dev/v1 Channel channels namespaced messaging_v1 Channel ch
messaging.knative.dev/v1 InMemoryChannel inmemorychannels namespaced messaging_v1 InMemoryChannel imc
messaging.knative.dev/v1 Subscription subscriptions namespaced messaging_v1 Subscription sub
networking.internal.knative.dev/v1alpha1 Certificate certificates namespaced networking_v1alpha1 Certificate kcert
networking.internal.knative.dev/v1alpha1 ClusterDomainClaim clusterdomainclaims cluster networking_v1alpha1 ClusterDomainClaim cdc
networking.internal.knative.dev/v1alpha1 Ingress ingresses namespaced networking_v1alpha1 Ingress kingress king
networking.internal.knative.dev/v1alpha1 ServerlessService serverlessservices namespaced networking_v1alpha1 ServerlessService sks
serving.knative.dev/v1 Configuration configurations namespaced serving_v1 Configuration config cfg
serving.knative.dev/v1 Revision revisions namespaced serving_v1 Revision rev
serving.knative.dev/v1 Route routes namespaced serving_v1 Route rt
serving.knative.dev/v1 Service services namespaced serving_v1 Service kservice ksvc
serving.knative.dev/v1beta1 DomainMapping domainmappings namespaced serving_v1beta1 DomainMapping dm
sinks.knative.dev/v1alpha1 IntegrationSink integrationsinks namespaced sinks_v1alpha1 IntegrationSink
sinks.knative.dev/v1alpha1 JobSink jobsinks namespaced sinks_v1alpha1 JobSink
sources.knative.dev/v1 ApiServerSource apiserversources namespaced sources_v1 ApiServerSource
sources.knative.dev/v1 ContainerSource containersources namespaced sources_v1 ContainerSource
sources.knative.dev/v1 PingSource pingsources namespaced sources_v1 PingSource
sources.knative.dev/v1 SinkBinding sinkbindings namespaced sources_v1 SinkBinding
sources.knative.dev/v1alpha1 IntegrationSource integrationsources namespaced sources_v1alpha1 IntegrationSource
sources.knative.dev/v1beta2 PingSource pingsources namespaced,converted,deprecated sources_v1beta2 PingSource
"""
