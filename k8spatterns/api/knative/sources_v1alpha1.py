"""Typed objects of sources.knative.dev/v1alpha1.

Generated from the CustomResourceDefinitions of Knative Serving and Eventing; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Literal

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, Int64, KubeObject, RawExtension, Resource, constant


class IntegrationSource(KubeObject, kw_only=True):
    """https://knative.dev/docs/reference/"""

    __resource__ = Resource(
        group="sources.knative.dev",
        version="v1alpha1",
        kind="IntegrationSource",
        plural="integrationsources",
        namespaced=True,
        module=__name__,
        class_name="IntegrationSource",
        system="knative",
    )

    api_version: Literal["sources.knative.dev/v1alpha1"] = constant("sources.knative.dev/v1alpha1")
    kind: Literal["IntegrationSource"] = constant("IntegrationSource")
    metadata: k8s.ObjectMeta | None = None
    spec: IntegrationSourceSpec | None = None
    status: IntegrationSourceStatus | None = None


class IntegrationSourceSpec(ApiStruct, kw_only=True):
    """IntegrationSource spec"""

    aws: IntegrationSourceSpecAws | None = None
    ce_overrides: IntegrationSourceSpecCeOverrides | None = None
    sink: IntegrationSourceSpecSink | None = None
    template: RawExtension | None = None
    timer: IntegrationSourceSpecTimer | None = None


class IntegrationSourceSpecAws(ApiStruct, kw_only=True):
    """IntegrationSource spec.aws"""

    auth: IntegrationSourceSpecAwsAuth | None = None
    ddb_streams: IntegrationSourceSpecAwsDdbStreams | None = None
    s3: IntegrationSourceSpecAwsS3 | None = None
    sqs: IntegrationSourceSpecAwsSqs | None = None


class IntegrationSourceSpecAwsAuth(ApiStruct, kw_only=True):
    """IntegrationSource spec.aws.auth"""

    secret: IntegrationSourceSpecAwsAuthSecret | None = None
    service_account_name: str | None = None


class IntegrationSourceSpecAwsAuthSecret(ApiStruct, kw_only=True):
    """IntegrationSource spec.aws.auth.secret"""

    ref: IntegrationSourceSpecAwsAuthSecretRef | None = None


class IntegrationSourceSpecAwsAuthSecretRef(ApiStruct, kw_only=True):
    """IntegrationSource spec.aws.auth.secret.ref"""

    name: str


class IntegrationSourceSpecAwsDdbStreams(ApiStruct, kw_only=True):
    """IntegrationSource spec.aws.ddbStreams"""

    delay: Int64 | None = None
    override_endpoint: bool | None = None
    region: str | None = None
    stream_iterator_type: str | None = None
    table: str | None = None
    uri_endpoint_override: str | None = None


class IntegrationSourceSpecAwsS3(ApiStruct, kw_only=True):
    """IntegrationSource spec.aws.s3"""

    arn: str | None = None
    auto_create_bucket: bool | None = None
    delay: Int64 | None = None
    delete_after_read: bool | None = None
    destination_bucket: str | None = None
    destination_bucket_prefix: str | None = None
    destination_bucket_suffix: str | None = None
    force_path_style: bool | None = None
    ignore_body: bool | None = None
    max_messages_per_poll: Int64 | None = None
    move_after_read: bool | None = None
    override_endpoint: bool | None = None
    prefix: str | None = None
    region: str | None = None
    uri_endpoint_override: str | None = None


class IntegrationSourceSpecAwsSqs(ApiStruct, kw_only=True):
    """IntegrationSource spec.aws.sqs"""

    arn: str | None = None
    auto_create_queue: bool | None = None
    delay: Int64 | None = None
    delete_after_read: bool | None = None
    greedy: bool | None = None
    host: str | None = None
    max_messages_per_poll: Int64 | None = None
    override_endpoint: bool | None = None
    protocol: str | None = None
    queue_url: str | None = msgspec.field(default=None, name="queueURL")
    region: str | None = None
    uri_endpoint_override: str | None = None
    visibility_timeout: Int64 | None = None
    wait_time_seconds: Int64 | None = None


class IntegrationSourceSpecCeOverrides(ApiStruct, kw_only=True):
    """IntegrationSource spec.ceOverrides"""

    extensions: RawExtension | None = None


class IntegrationSourceSpecSink(ApiStruct, kw_only=True):
    """IntegrationSource spec.sink"""

    ca_certs: str | None = msgspec.field(default=None, name="CACerts")
    audience: str | None = None
    ref: IntegrationSourceSpecSinkRef | None = None
    uri: str | None = None


class IntegrationSourceSpecSinkRef(ApiStruct, kw_only=True):
    """IntegrationSource spec.sink.ref"""

    name: str | None = None
    api_version: str | None = None
    kind: str | None = None
    namespace: str | None = None


class IntegrationSourceSpecTimer(ApiStruct, kw_only=True):
    """IntegrationSource spec.timer"""

    content_type: str | None = None
    message: str | None = None
    period: Int64 | None = None
    repeat_count: Int64 | None = None


class IntegrationSourceStatus(ApiStruct, kw_only=True):
    """IntegrationSource status"""

    annotations: RawExtension | None = None
    auth: IntegrationSourceStatusAuth | None = None
    ce_attributes: list[IntegrationSourceStatusCeAttributes] | None = None
    conditions: list[IntegrationSourceStatusConditions] | None = None
    observed_generation: Int64 | None = None
    sink_audience: str | None = None
    sink_ca_certs: str | None = msgspec.field(default=None, name="sinkCACerts")
    sink_uri: str | None = None


class IntegrationSourceStatusAuth(ApiStruct, kw_only=True):
    """IntegrationSource status.auth"""

    service_account_name: str | None = None
    service_account_names: list[str] | None = None


class IntegrationSourceStatusCeAttributes(ApiStruct, kw_only=True):
    """IntegrationSource status.ceAttributes[]"""

    source: str | None = None
    type: str | None = None


class IntegrationSourceStatusConditions(ApiStruct, kw_only=True):
    """IntegrationSource status.conditions[]"""

    last_transition_time: str | None = None
    message: str | None = None
    reason: str | None = None
    severity: str | None = None
    status: str
    type: str
