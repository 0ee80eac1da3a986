"""The rule for images that kinds of other systems name outside of Pods."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.graph.paths import values
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.system_fields import each_checked
from k8spatterns.syntax.image import image_reference

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest

_MONITORING = "monitoring.coreos.com"
_IMAGE = ("spec.image",)
# What ko replaces by an image that it builds.
_BUILT_LATER = "ko://"
_PATHS: dict[tuple[str, str], tuple[str, ...]] = {
    **{
        (_MONITORING, kind): (*_IMAGE, "spec.containers[*].image", "spec.initContainers[*].image")
        for kind in ("Prometheus", "PrometheusAgent", "Alertmanager", "ThanosRuler")
    },
    ("opentelemetry.io", "OpenTelemetryCollector"): _IMAGE,
    ("opentelemetry.io", "OpAMPBridge"): _IMAGE,
    ("opentelemetry.io", "TargetAllocator"): _IMAGE,
    ("opentelemetry.io", "Instrumentation"): (
        "spec.java.image",
        "spec.nodejs.image",
        "spec.python.image",
        "spec.dotnet.image",
        "spec.go.image",
    ),
    ("fluentbit.fluent.io", "FluentBit"): _IMAGE,
    ("fluentd.fluent.io", "Fluentd"): _IMAGE,
    ("elasticsearch.k8s.elastic.co", "Elasticsearch"): _IMAGE,
    ("kibana.k8s.elastic.co", "Kibana"): _IMAGE,
    ("beat.k8s.elastic.co", "Beat"): _IMAGE,
    ("agent.k8s.elastic.co", "Agent"): _IMAGE,
    ("logstash.k8s.elastic.co", "Logstash"): _IMAGE,
    ("jaegertracing.io", "Jaeger"): (
        "spec.allInOne.image",
        "spec.collector.image",
        "spec.query.image",
        "spec.agent.image",
    ),
    ("caching.internal.knative.dev", "Image"): _IMAGE,
    ("image.toolkit.fluxcd.io", "ImageRepository"): _IMAGE,
    **{
        ("argoproj.io", kind): (
            "spec.templates[*].container.image",
            "spec.templates[*].script.image",
        )
        for kind in ("Workflow", "WorkflowTemplate", "ClusterWorkflowTemplate")
    },
    ("argoproj.io", "CronWorkflow"): (
        "spec.workflowSpec.templates[*].container.image",
        "spec.workflowSpec.templates[*].script.image",
    ),
    ("tekton.dev", "Task"): ("spec.steps[*].image", "spec.sidecars[*].image"),
    ("tekton.dev", "StepAction"): ("spec.image",),
}


@object_rule("K8S-IMG-001", kinds=_PATHS, severity="warning", needs=("image",))
def image_unread(manifest: Manifest) -> Iterator[Problem]:
    """An image is one that a registry can have."""
    for path in _PATHS[manifest.group, manifest.kind]:
        found = values(manifest.tree, path)
        written = (each for each in found if not str(each[0]).startswith(_BUILT_LATER))
        yield from each_checked(image_reference, written)
