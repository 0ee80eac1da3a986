"""Typed objects of telemetry.istio.io/v1.

Generated from the CustomResourceDefinitions of Istio; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import (
    ApiStruct,
    IntOrString,
    KubeObject,
    OpenStruct,
    Resource,
    Time,
    constant,
)


class Telemetry(KubeObject, kw_only=True):
    """https://istio.io/latest/docs/reference/config/"""

    __resource__ = Resource(
        group="telemetry.istio.io",
        version="v1",
        kind="Telemetry",
        plural="telemetries",
        namespaced=True,
        short_names=("telemetry",),
        module=__name__,
        class_name="Telemetry",
        system="istio",
        storage=False,
    )
    __keeps_unknown__ = True

    api_version: Literal["telemetry.istio.io/v1"] = constant("telemetry.istio.io/v1")
    kind: Literal["Telemetry"] = constant("Telemetry")
    metadata: k8s.ObjectMeta | None = None
    spec: TelemetrySpec | None = None
    status: TelemetryStatus | None = None


class TelemetrySpec(ApiStruct, kw_only=True):
    """Telemetry spec"""

    access_logging: list[TelemetrySpecAccessLogging] | None = None
    metrics: list[TelemetrySpecMetrics] | None = None
    selector: TelemetrySpecSelector | None = None
    target_ref: TelemetrySpecTargetRef | None = None
    target_refs: Annotated[list[TelemetrySpecTargetRef], msgspec.Meta(max_length=16)] | None = None
    tracing: list[TelemetrySpecTracing] | None = None


class TelemetrySpecAccessLogging(ApiStruct, kw_only=True):
    """Telemetry spec.accessLogging[]"""

    disabled: bool | None = None
    filter: TelemetrySpecAccessLoggingFilter | None = None
    match: TelemetrySpecAccessLoggingMatch | None = None
    providers: list[TelemetrySpecAccessLoggingProviders] | None = None


class TelemetrySpecAccessLoggingFilter(ApiStruct, kw_only=True):
    """Telemetry spec.accessLogging[].filter"""

    expression: str | None = None


class TelemetrySpecAccessLoggingMatch(ApiStruct, kw_only=True):
    """Telemetry spec.accessLogging[].match"""

    mode: Literal["CLIENT_AND_SERVER", "CLIENT", "SERVER"] | None = None


class TelemetrySpecAccessLoggingProviders(ApiStruct, kw_only=True):
    """Telemetry spec.accessLogging[].providers[]"""

    name: Annotated[str, msgspec.Meta(min_length=1)]


class TelemetrySpecMetrics(ApiStruct, kw_only=True):
    """Telemetry spec.metrics[]"""

    overrides: list[TelemetrySpecMetricsOverrides] | None = None
    providers: list[TelemetrySpecAccessLoggingProviders] | None = None
    reporting_interval: str | None = None


class TelemetrySpecMetricsOverrides(ApiStruct, kw_only=True):
    """Telemetry spec.metrics[].overrides[]"""

    disabled: bool | None = None
    match: TelemetrySpecMetricsOverridesMatch | None = None
    tag_overrides: dict[str, TelemetrySpecMetricsOverridesTagOverrides] | None = None


class TelemetrySpecMetricsOverridesMatch(ApiStruct, kw_only=True):
    """Telemetry spec.metrics[].overrides[].match"""

    custom_metric: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    metric: TelemetrySpecMetricsOverridesMatchMetric | None = None
    mode: Literal["CLIENT_AND_SERVER", "CLIENT", "SERVER"] | None = None


class TelemetrySpecMetricsOverridesTagOverrides(ApiStruct, kw_only=True):
    """Telemetry spec.metrics[].overrides[].tagOverrides{}"""

    operation: Literal["UPSERT", "REMOVE"] | None = None
    value: str | None = None


class TelemetrySpecSelector(ApiStruct, kw_only=True):
    """Telemetry spec.selector"""

    match_labels: (
        Annotated[
            dict[str, Annotated[str, msgspec.Meta(max_length=63)]], msgspec.Meta(max_length=4096)
        ]
        | None
    ) = None


class TelemetrySpecTargetRef(ApiStruct, kw_only=True):
    """Telemetry spec.targetRef"""

    name: Annotated[str, msgspec.Meta(max_length=253, min_length=1)]
    group: (
        Annotated[
            str,
            msgspec.Meta(
                max_length=253,
                pattern="^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
            ),
        ]
        | None
    ) = None
    kind: Annotated[
        str,
        msgspec.Meta(max_length=63, min_length=1, pattern="^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"),
    ]
    namespace: str | None = None


class TelemetrySpecTracing(ApiStruct, kw_only=True):
    """Telemetry spec.tracing[]"""

    custom_tags: dict[str, TelemetrySpecTracingCustomTags] | None = None
    disable_context_propagation: bool | None = None
    disable_span_reporting: bool | None = None
    enable_istio_tags: bool | None = None
    match: TelemetrySpecAccessLoggingMatch | None = None
    providers: list[TelemetrySpecAccessLoggingProviders] | None = None
    random_sampling_percentage: Annotated[float, msgspec.Meta(ge=0, le=100)] | None = None
    use_request_id_for_trace_sampling: bool | None = None


class TelemetrySpecTracingCustomTags(ApiStruct, kw_only=True):
    """Telemetry spec.tracing[].customTags{}"""

    environment: TelemetrySpecTracingCustomTagsEnvironment | None = None
    formatter: TelemetrySpecTracingCustomTagsFormatter | None = None
    header: TelemetrySpecTracingCustomTagsEnvironment | None = None
    literal: TelemetrySpecTracingCustomTagsFormatter | None = None


class TelemetrySpecTracingCustomTagsEnvironment(ApiStruct, kw_only=True):
    """Telemetry spec.tracing[].customTags{}.environment"""

    name: Annotated[str, msgspec.Meta(min_length=1)]
    default_value: str | None = None


class TelemetrySpecTracingCustomTagsFormatter(ApiStruct, kw_only=True):
    """Telemetry spec.tracing[].customTags{}.formatter"""

    value: Annotated[str, msgspec.Meta(min_length=1)]


class TelemetryStatus(OpenStruct, kw_only=True):
    """Telemetry status"""

    __keeps_unknown__ = True

    conditions: list[TelemetryStatusConditions] | None = None
    observed_generation: IntOrString | None = None
    validation_messages: list[TelemetryStatusValidationMessages] | None = None


class TelemetryStatusConditions(ApiStruct, kw_only=True):
    """Telemetry status.conditions[]"""

    last_probe_time: Time | None = None
    last_transition_time: Time | None = None
    message: str | None = None
    observed_generation: IntOrString | None = None
    reason: str | None = None
    status: str | None = None
    type: str | None = None


class TelemetryStatusValidationMessages(ApiStruct, kw_only=True):
    """Telemetry status.validationMessages[]"""

    documentation_url: str | None = None
    level: Literal["UNKNOWN", "ERROR", "WARNING", "INFO"] | None = None
    type: TelemetryStatusValidationMessagesType | None = None


class TelemetryStatusValidationMessagesType(ApiStruct, kw_only=True):
    """Telemetry status.validationMessages[].type"""

    name: str | None = None
    code: str | None = None


TelemetrySpecMetricsOverridesMatchMetric: TypeAlias = Literal[
    "ALL_METRICS",
    "REQUEST_COUNT",
    "REQUEST_DURATION",
    "REQUEST_SIZE",
    "RESPONSE_SIZE",
    "TCP_OPENED_CONNECTIONS",
    "TCP_CLOSED_CONNECTIONS",
    "TCP_SENT_BYTES",
    "TCP_RECEIVED_BYTES",
    "GRPC_REQUEST_MESSAGES",
    "GRPC_RESPONSE_MESSAGES",
]
