"""Typed objects of flows.knative.dev/v1.

Generated from the CustomResourceDefinitions of Knative Serving and Eventing; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Literal

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import (
    ApiStruct,
    Int32,
    Int64,
    KubeObject,
    OpenStruct,
    RawExtension,
    Resource,
    constant,
)


class Parallel(KubeObject, kw_only=True):
    """https://knative.dev/docs/reference/"""

    __resource__ = Resource(
        group="flows.knative.dev",
        version="v1",
        kind="Parallel",
        plural="parallels",
        namespaced=True,
        module=__name__,
        class_name="Parallel",
        system="knative",
    )
    __keeps_unknown__ = True

    api_version: Literal["flows.knative.dev/v1"] = constant("flows.knative.dev/v1")
    kind: Literal["Parallel"] = constant("Parallel")
    metadata: k8s.ObjectMeta | None = None
    spec: ParallelSpec | None = None
    status: ParallelStatus | None = None


class ParallelSpec(ApiStruct, kw_only=True):
    """Parallel spec"""

    __keeps_unknown__ = True

    branches: list[ParallelSpecBranches] | None = None
    channel_template: ParallelSpecChannelTemplate | None = None
    reply: ParallelSpecReply | None = None


class ParallelSpecBranches(OpenStruct, kw_only=True):
    """Parallel spec.branches[]"""

    __keeps_unknown__ = True

    delivery: ParallelSpecBranchesDelivery | None = None
    filter: ParallelSpecReply | None = None
    reply: ParallelSpecReply | None = None
    subscriber: ParallelSpecReply | None = None


class ParallelSpecBranchesDelivery(OpenStruct, kw_only=True):
    """Parallel spec.branches[].delivery"""

    __keeps_unknown__ = True

    backoff_delay: str | None = None
    backoff_policy: str | None = None
    dead_letter_sink: ParallelSpecReply | None = None
    retry: Int32 | None = None


class ParallelSpecChannelTemplate(ApiStruct, kw_only=True):
    """Parallel spec.channelTemplate"""

    api_version: str | None = None
    kind: str | None = None
    spec: RawExtension | None = None


class ParallelSpecReply(ApiStruct, kw_only=True):
    """Parallel spec.reply"""

    ca_certs: str | None = msgspec.field(default=None, name="CACerts")
    audience: str | None = None
    ref: ParallelSpecReplyRef | None = None
    uri: str | None = None


class ParallelSpecReplyRef(ApiStruct, kw_only=True):
    """Parallel spec.reply.ref"""

    name: str | None = None
    api_version: str | None = None
    kind: str | None = None
    namespace: str | None = None


class ParallelStatus(ApiStruct, kw_only=True):
    """Parallel status"""

    __keeps_unknown__ = True

    address: ParallelStatusAddress | None = None
    addresses: list[ParallelStatusAddress] | None = None
    annotations: RawExtension | None = None
    auth: ParallelStatusAuth | None = None
    branch_statuses: list[ParallelStatusBranchStatuses] | None = None
    conditions: list[ParallelStatusConditions] | None = None
    ingress_channel_status: ParallelStatusIngressChannelStatus | None = None
    observed_generation: Int64 | None = None
    policies: list[ParallelStatusPolicies] | None = None


class ParallelStatusAddress(ApiStruct, kw_only=True):
    """Parallel status.address"""

    name: str | None = None
    ca_certs: str | None = msgspec.field(default=None, name="CACerts")
    audience: str | None = None
    url: str | None = None


class ParallelStatusAuth(ApiStruct, kw_only=True):
    """Parallel status.auth"""

    service_account_name: str | None = None
    service_account_names: list[str] | None = None


class ParallelStatusBranchStatuses(ApiStruct, kw_only=True):
    """Parallel status.branchStatuses[]"""

    __keeps_unknown__ = True

    filter_channel_status: ParallelStatusIngressChannelStatus | None = None
    filter_subscription_status: ParallelStatusBranchStatusesFilterSubscriptionStatus | None = None
    subscriber_subscription_status: ParallelStatusBranchStatusesFilterSubscriptionStatus | None = (
        None
    )


class ParallelStatusBranchStatusesFilterSubscriptionStatus(ApiStruct, kw_only=True):
    """Parallel status.branchStatuses[].filterSubscriptionStatus"""

    ready: ParallelStatusConditions | None = None
    subscription: k8s.ObjectReference | None = None


class ParallelStatusConditions(ApiStruct, kw_only=True):
    """Parallel status.conditions[]"""

    message: str | None = None
    reason: str | None = None
    severity: str | None = None
    status: str | None = None
    type: str | None = None


class ParallelStatusIngressChannelStatus(ApiStruct, kw_only=True):
    """Parallel status.ingressChannelStatus"""

    __keeps_unknown__ = True

    channel: k8s.ObjectReference | None = None
    ready: ParallelStatusIngressChannelStatusReady | None = None


class ParallelStatusIngressChannelStatusReady(OpenStruct, kw_only=True):
    """Parallel status.ingressChannelStatus.ready"""

    __keeps_unknown__ = True

    message: str | None = None
    reason: str | None = None
    severity: str | None = None
    status: str | None = None
    type: str | None = None


class ParallelStatusPolicies(ApiStruct, kw_only=True):
    """Parallel status.policies[]"""

    name: str | None = None
    api_version: str | None = None


class Sequence(KubeObject, kw_only=True):
    """https://knative.dev/docs/reference/"""

    __resource__ = Resource(
        group="flows.knative.dev",
        version="v1",
        kind="Sequence",
        plural="sequences",
        namespaced=True,
        module=__name__,
        class_name="Sequence",
        system="knative",
    )
    __keeps_unknown__ = True

    api_version: Literal["flows.knative.dev/v1"] = constant("flows.knative.dev/v1")
    kind: Literal["Sequence"] = constant("Sequence")
    metadata: k8s.ObjectMeta | None = None
    spec: SequenceSpec | None = None
    status: SequenceStatus | None = None


class SequenceSpec(ApiStruct, kw_only=True):
    """Sequence spec"""

    __keeps_unknown__ = True

    channel_template: ParallelSpecChannelTemplate | None = None
    reply: ParallelSpecReply | None = None
    steps: list[SequenceSpecSteps] | None = None


class SequenceSpecSteps(ApiStruct, kw_only=True):
    """Sequence spec.steps[]"""

    __keeps_unknown__ = True

    ca_certs: str | None = msgspec.field(default=None, name="CACerts")
    audience: str | None = None
    delivery: ParallelSpecBranchesDelivery | None = None
    ref: ParallelSpecReplyRef | None = None
    uri: str | None = None


class SequenceStatus(ApiStruct, kw_only=True):
    """Sequence status"""

    address: ParallelStatusAddress | None = None
    addresses: list[ParallelStatusAddress] | None = None
    annotations: RawExtension | None = None
    auth: ParallelStatusAuth | None = None
    channel_statuses: list[SequenceStatusChannelStatuses] | None = None
    conditions: list[SequenceStatusConditions] | None = None
    observed_generation: Int64 | None = None
    policies: list[ParallelStatusPolicies] | None = None
    subscription_statuses: list[SequenceStatusSubscriptionStatuses] | None = None


class SequenceStatusChannelStatuses(ApiStruct, kw_only=True):
    """Sequence status.channelStatuses[]"""

    channel: k8s.ObjectReference | None = None
    ready: SequenceStatusConditions | None = None


class SequenceStatusConditions(ApiStruct, kw_only=True):
    """Sequence status.conditions[]"""

    last_transition_time: str | None = None
    message: str | None = None
    reason: str | None = None
    severity: str | None = None
    status: str
    type: str


class SequenceStatusSubscriptionStatuses(ApiStruct, kw_only=True):
    """Sequence status.subscriptionStatuses[]"""

    ready: SequenceStatusConditions | None = None
    subscription: k8s.ObjectReference | None = None
