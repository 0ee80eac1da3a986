"""The kinds of this package, for `k8spatterns.api.registry`; it imports none of their modules.

Generated from the CustomResourceDefinitions of the OpenTelemetry operator; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

#: A line per kind: apiVersion, kind, plural, scope and notes, module, class, short names.
KINDS = """\
opentelemetry.io/v1alpha1 ClusterObservability clusterobservabilities namespaced opentelemetry_v1alpha1 ClusterObservability
opentelemetry.io/v1alpha1 Instrumentation instrumentations namespaced opentelemetry_v1alpha1 Instrumentation otelinst otelinsts
opentelemetry.io/v1alpha1 OpAMPBridge opampbridges namespaced opentelemetry_v1alpha1 OpAMPBridge
opentelemetry.io/v1alpha1 OpenTelemetryCollector opentelemetrycollectors namespaced,converted,deprecated opentelemetry_v1alpha1 OpenTelemetryCollector otelcol otelcols
opentelemetry.io/v1alpha1 TargetAllocator targetallocators namespaced opentelemetry_v1alpha1 TargetAllocator
opentelemetry.io/v1beta1 OpenTelemetryCollector opentelemetrycollectors namespaced opentelemetry_v1beta1 OpenTelemetryCollector otelcol otelcols
"""
