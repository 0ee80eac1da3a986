"""Typed objects of sinks.knative.dev/v1alpha1.

Generated from the CustomResourceDefinitions of Knative Serving and Eventing; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Literal

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, Int64, KubeObject, RawExtension, Resource, constant


class IntegrationSink(KubeObject, kw_only=True):
    """https://knative.dev/docs/reference/"""

    __resource__ = Resource(
        group="sinks.knative.dev",
        version="v1alpha1",
        kind="IntegrationSink",
        plural="integrationsinks",
        namespaced=True,
        module=__name__,
        class_name="IntegrationSink",
        system="knative",
    )

    api_version: Literal["sinks.knative.dev/v1alpha1"] = constant("sinks.knative.dev/v1alpha1")
    kind: Literal["IntegrationSink"] = constant("IntegrationSink")
    metadata: k8s.ObjectMeta | None = None
    spec: IntegrationSinkSpec | None = None
    status: IntegrationSinkStatus | None = None


class IntegrationSinkSpec(ApiStruct, kw_only=True):
    """IntegrationSink spec"""

    aws: IntegrationSinkSpecAws | None = None
    log: IntegrationSinkSpecLog | None = None


class IntegrationSinkSpecAws(ApiStruct, kw_only=True):
    """IntegrationSink spec.aws"""

    auth: IntegrationSinkSpecAwsAuth | None = None
    s3: IntegrationSinkSpecAwsS3 | None = None
    sns: IntegrationSinkSpecAwsSns | None = None
    sqs: IntegrationSinkSpecAwsSqs | None = None


class IntegrationSinkSpecAwsAuth(ApiStruct, kw_only=True):
    """IntegrationSink spec.aws.auth"""

    secret: IntegrationSinkSpecAwsAuthSecret | None = None
    service_account_name: str | None = None


class IntegrationSinkSpecAwsAuthSecret(ApiStruct, kw_only=True):
    """IntegrationSink spec.aws.auth.secret"""

    ref: IntegrationSinkSpecAwsAuthSecretRef | None = None


class IntegrationSinkSpecAwsAuthSecretRef(ApiStruct, kw_only=True):
    """IntegrationSink spec.aws.auth.secret.ref"""

    name: str


class IntegrationSinkSpecAwsS3(ApiStruct, kw_only=True):
    """IntegrationSink spec.aws.s3"""

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


class IntegrationSinkSpecAwsSns(ApiStruct, kw_only=True):
    """IntegrationSink spec.aws.sns"""

    arn: str | None = None
    auto_create_topic: bool | None = None
    override_endpoint: bool | None = None
    region: str | None = None
    uri_endpoint_override: str | None = None


class IntegrationSinkSpecAwsSqs(ApiStruct, kw_only=True):
    """IntegrationSink spec.aws.sqs"""

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


class IntegrationSinkSpecLog(ApiStruct, kw_only=True):
    """IntegrationSink spec.log"""

    level: str | None = None
    log_mask: bool | None = None
    logger_name: str | None = None
    marker: str | None = None
    multiline: bool | None = None
    show_all_properties: bool | None = None
    show_body: bool | None = None
    show_body_type: bool | None = None
    show_cached_streams: bool | None = None
    show_exchange_pattern: bool | None = None
    show_headers: bool | None = None
    show_properties: bool | None = None
    show_streams: bool | None = None


class IntegrationSinkStatus(ApiStruct, kw_only=True):
    """IntegrationSink status"""

    address: JobSinkStatusAddress | None = None
    addresses: list[JobSinkStatusAddress] | None = None
    annotations: RawExtension | None = None
    conditions: list[JobSinkStatusConditions] | None = None
    observed_generation: Int64 | None = None
    policies: list[JobSinkStatusPolicies] | None = None


class JobSink(KubeObject, kw_only=True):
    """https://knative.dev/docs/reference/"""

    __resource__ = Resource(
        group="sinks.knative.dev",
        version="v1alpha1",
        kind="JobSink",
        plural="jobsinks",
        namespaced=True,
        module=__name__,
        class_name="JobSink",
        system="knative",
    )

    api_version: Literal["sinks.knative.dev/v1alpha1"] = constant("sinks.knative.dev/v1alpha1")
    kind: Literal["JobSink"] = constant("JobSink")
    metadata: k8s.ObjectMeta | None = None
    spec: JobSinkSpec | None = None
    status: JobSinkStatus | None = None


class JobSinkSpec(ApiStruct, kw_only=True):
    """JobSink spec"""

    job: RawExtension | None = None


class JobSinkStatus(ApiStruct, kw_only=True):
    """JobSink status"""

    address: JobSinkStatusAddress | None = None
    addresses: list[JobSinkStatusAddress] | None = None
    annotations: RawExtension | None = None
    conditions: list[JobSinkStatusConditions] | None = None
    job: JobSinkStatusJob | None = None
    observed_generation: Int64 | None = None
    policies: list[JobSinkStatusPolicies] | None = None


class JobSinkStatusAddress(ApiStruct, kw_only=True):
    """JobSink status.address"""

    name: str | None = None
    ca_certs: str | None = msgspec.field(default=None, name="CACerts")
    audience: str | None = None
    url: str | None = None


class JobSinkStatusConditions(ApiStruct, kw_only=True):
    """JobSink status.conditions[]"""

    last_transition_time: str | None = None
    message: str | None = None
    reason: str | None = None
    severity: str | None = None
    status: str
    type: str


class JobSinkStatusJob(ApiStruct, kw_only=True):
    """JobSink status.job"""

    selector: str | None = None


class JobSinkStatusPolicies(ApiStruct, kw_only=True):
    """JobSink status.policies[]"""

    name: str | None = None
    api_version: str | None = None
