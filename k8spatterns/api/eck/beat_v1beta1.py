"""Typed objects of beat.k8s.elastic.co/v1beta1.

Generated from the CustomResourceDefinitions of Elastic Cloud on Kubernetes; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import (
    ApiStruct,
    Int32,
    Int64,
    IntOrString,
    KubeObject,
    Quantity,
    RawExtension,
    Resource,
    Time,
    constant,
)


class Beat(KubeObject, kw_only=True):
    """https://www.elastic.co/guide/en/cloud-on-k8s/current/k8s-api-reference.html"""

    __resource__ = Resource(
        group="beat.k8s.elastic.co",
        version="v1beta1",
        kind="Beat",
        plural="beats",
        namespaced=True,
        short_names=("beat",),
        module=__name__,
        class_name="Beat",
        system="eck",
    )

    api_version: Literal["beat.k8s.elastic.co/v1beta1"] = constant("beat.k8s.elastic.co/v1beta1")
    kind: Literal["Beat"] = constant("Beat")
    metadata: k8s.ObjectMeta | None = None
    spec: BeatSpec | None = None
    status: BeatStatus | None = None


class BeatSpec(ApiStruct, kw_only=True):
    """Beat spec"""

    config: RawExtension | None = None
    config_ref: BeatSpecConfigRef | None = None
    daemon_set: BeatSpecDaemonSet | None = None
    deployment: BeatSpecDeployment | None = None
    elasticsearch_ref: BeatSpecElasticsearchRef | None = None
    image: str | None = None
    kibana_ref: BeatSpecKibanaRef | None = None
    monitoring: BeatSpecMonitoring | None = None
    resources: BeatSpecResources | None = None
    revision_history_limit: Int32 | None = None
    secure_settings: list[BeatSpecSecureSettings] | None = None
    service_account_name: str | None = None
    type: Annotated[str, msgspec.Meta(max_length=20, pattern="[a-zA-Z0-9-]+")]
    version: str


class BeatSpecConfigRef(ApiStruct, kw_only=True):
    """Beat spec.configRef"""

    secret_name: str | None = None


class BeatSpecDaemonSet(ApiStruct, kw_only=True):
    """Beat spec.daemonSet"""

    pod_template: RawExtension | None = None
    update_strategy: BeatSpecDaemonSetUpdateStrategy | None = None


class BeatSpecDaemonSetUpdateStrategy(ApiStruct, kw_only=True):
    """Beat spec.daemonSet.updateStrategy"""

    rolling_update: BeatSpecDaemonSetUpdateStrategyRollingUpdate | None = None
    type: str | None = None


class BeatSpecDaemonSetUpdateStrategyRollingUpdate(ApiStruct, kw_only=True):
    """Beat spec.daemonSet.updateStrategy.rollingUpdate"""

    max_surge: IntOrString | None = None
    max_unavailable: IntOrString | None = None


class BeatSpecDeployment(ApiStruct, kw_only=True):
    """Beat spec.deployment"""

    pod_template: RawExtension | None = None
    replicas: Int32 | None = None
    strategy: BeatSpecDaemonSetUpdateStrategy | None = None


class BeatSpecElasticsearchRef(ApiStruct, kw_only=True):
    """Beat spec.elasticsearchRef"""

    name: str | None = None
    client_certificate_secret_name: str | None = None
    namespace: str | None = None
    secret_name: str | None = None
    service_name: str | None = None


class BeatSpecKibanaRef(ApiStruct, kw_only=True):
    """Beat spec.kibanaRef"""

    name: str | None = None
    namespace: str | None = None
    secret_name: str | None = None
    service_name: str | None = None


class BeatSpecMonitoring(ApiStruct, kw_only=True):
    """Beat spec.monitoring"""

    logs: BeatSpecMonitoringLogs | None = None
    metrics: BeatSpecMonitoringLogs | None = None


class BeatSpecMonitoringLogs(ApiStruct, kw_only=True):
    """Beat spec.monitoring.logs"""

    elasticsearch_refs: list[BeatSpecKibanaRef] | None = None


class BeatSpecResources(ApiStruct, kw_only=True):
    """Beat spec.resources"""

    limits: BeatSpecResourcesLimits | None = None
    requests: BeatSpecResourcesLimits | None = None


class BeatSpecResourcesLimits(ApiStruct, kw_only=True):
    """Beat spec.resources.limits"""

    cpu: Quantity | None = None
    memory: Quantity | None = None


class BeatSpecSecureSettings(ApiStruct, kw_only=True):
    """Beat spec.secureSettings[]"""

    entries: list[BeatSpecSecureSettingsEntries] | None = None
    secret_name: str


class BeatSpecSecureSettingsEntries(ApiStruct, kw_only=True):
    """Beat spec.secureSettings[].entries[]"""

    key: str
    path: str | None = None


class BeatStatus(ApiStruct, kw_only=True):
    """Beat status"""

    available_nodes: Int32 | None = None
    conditions: list[BeatStatusConditions] | None = None
    elasticsearch_association_status: str | None = None
    expected_nodes: Int32 | None = None
    health: str | None = None
    kibana_association_status: str | None = None
    monitoring_association_status: dict[str, str] | None = None
    observed_generation: Int64 | None = None
    version: str | None = None


class BeatStatusConditions(ApiStruct, kw_only=True):
    """Beat status.conditions[]"""

    last_transition_time: Time | None = None
    message: str | None = None
    status: str
    type: str
