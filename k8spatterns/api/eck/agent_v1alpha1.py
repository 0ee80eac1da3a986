"""Typed objects of agent.k8s.elastic.co/v1alpha1.

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


class Agent(KubeObject, kw_only=True):
    """https://www.elastic.co/guide/en/cloud-on-k8s/current/k8s-api-reference.html"""

    __resource__ = Resource(
        group="agent.k8s.elastic.co",
        version="v1alpha1",
        kind="Agent",
        plural="agents",
        namespaced=True,
        short_names=("agent",),
        module=__name__,
        class_name="Agent",
        system="eck",
    )

    api_version: Literal["agent.k8s.elastic.co/v1alpha1"] = constant(
        "agent.k8s.elastic.co/v1alpha1"
    )
    kind: Literal["Agent"] = constant("Agent")
    metadata: k8s.ObjectMeta | None = None
    spec: AgentSpec | None = None
    status: AgentStatus | None = None


class AgentSpec(ApiStruct, kw_only=True):
    """Agent spec"""

    config: RawExtension | None = None
    config_ref: AgentSpecConfigRef | None = None
    daemon_set: AgentSpecDaemonSet | None = None
    deployment: AgentSpecDeployment | None = None
    elasticsearch_refs: list[AgentSpecElasticsearchRefs] | None = None
    fleet_server_enabled: bool | None = None
    fleet_server_ref: AgentSpecFleetServerRef | None = None
    http: AgentSpecHttp | None = None
    image: str | None = None
    kibana_ref: AgentSpecKibanaRef | None = None
    mode: Literal["standalone", "fleet"] | None = None
    policy_id: str | None = msgspec.field(default=None, name="policyID")
    resources: AgentSpecResources | None = None
    revision_history_limit: Int32 | None = None
    secure_settings: list[AgentSpecSecureSettings] | None = None
    service_account_name: str | None = None
    space_id: Annotated[str, msgspec.Meta(pattern="^[a-z0-9_-]+$")] | None = msgspec.field(
        default=None, name="spaceID"
    )
    stateful_set: AgentSpecStatefulSet | None = None
    version: str


class AgentSpecConfigRef(ApiStruct, kw_only=True):
    """Agent spec.configRef"""

    secret_name: str | None = None


class AgentSpecDaemonSet(ApiStruct, kw_only=True):
    """Agent spec.daemonSet"""

    pod_template: RawExtension | None = None
    update_strategy: AgentSpecDaemonSetUpdateStrategy | None = None


class AgentSpecDaemonSetUpdateStrategy(ApiStruct, kw_only=True):
    """Agent spec.daemonSet.updateStrategy"""

    rolling_update: AgentSpecDaemonSetUpdateStrategyRollingUpdate | None = None
    type: str | None = None


class AgentSpecDaemonSetUpdateStrategyRollingUpdate(ApiStruct, kw_only=True):
    """Agent spec.daemonSet.updateStrategy.rollingUpdate"""

    max_surge: IntOrString | None = None
    max_unavailable: IntOrString | None = None


class AgentSpecDeployment(ApiStruct, kw_only=True):
    """Agent spec.deployment"""

    pod_template: RawExtension | None = None
    replicas: Int32 | None = None
    strategy: AgentSpecDaemonSetUpdateStrategy | None = None


class AgentSpecElasticsearchRefs(ApiStruct, kw_only=True):
    """Agent spec.elasticsearchRefs[]"""

    name: str | None = None
    client_certificate_secret_name: str | None = None
    namespace: str | None = None
    output_name: str | None = None
    secret_name: str | None = None
    service_name: str | None = None


class AgentSpecFleetServerRef(ApiStruct, kw_only=True):
    """Agent spec.fleetServerRef"""

    name: str | None = None
    client_certificate_secret_name: str | None = None
    namespace: str | None = None
    secret_name: str | None = None
    service_name: str | None = None


class AgentSpecHttp(ApiStruct, kw_only=True):
    """Agent spec.http"""

    service: AgentSpecHttpService | None = None
    tls: AgentSpecHttpTls | None = None


class AgentSpecHttpService(ApiStruct, kw_only=True):
    """Agent spec.http.service"""

    metadata: k8s.ObjectMeta | None = None
    spec: k8s.ServiceSpec | None = None


class AgentSpecHttpTls(ApiStruct, kw_only=True):
    """Agent spec.http.tls"""

    certificate: AgentSpecConfigRef | None = None
    client: AgentSpecHttpTlsClient | None = None
    self_signed_certificate: AgentSpecHttpTlsSelfSignedCertificate | None = None


class AgentSpecHttpTlsClient(ApiStruct, kw_only=True):
    """Agent spec.http.tls.client"""

    authentication: bool | None = None


class AgentSpecHttpTlsSelfSignedCertificate(ApiStruct, kw_only=True):
    """Agent spec.http.tls.selfSignedCertificate"""

    disabled: bool | None = None
    subject_alt_names: list[AgentSpecHttpTlsSelfSignedCertificateSubjectAltNames] | None = None


class AgentSpecHttpTlsSelfSignedCertificateSubjectAltNames(ApiStruct, kw_only=True):
    """Agent spec.http.tls.selfSignedCertificate.subjectAltNames[]"""

    dns: str | None = None
    ip: str | None = None


class AgentSpecKibanaRef(ApiStruct, kw_only=True):
    """Agent spec.kibanaRef"""

    name: str | None = None
    namespace: str | None = None
    secret_name: str | None = None
    service_name: str | None = None


class AgentSpecResources(ApiStruct, kw_only=True):
    """Agent spec.resources"""

    limits: AgentSpecResourcesLimits | None = None
    requests: AgentSpecResourcesLimits | None = None


class AgentSpecResourcesLimits(ApiStruct, kw_only=True):
    """Agent spec.resources.limits"""

    cpu: Quantity | None = None
    memory: Quantity | None = None


class AgentSpecSecureSettings(ApiStruct, kw_only=True):
    """Agent spec.secureSettings[]"""

    entries: list[AgentSpecSecureSettingsEntries] | None = None
    secret_name: str


class AgentSpecSecureSettingsEntries(ApiStruct, kw_only=True):
    """Agent spec.secureSettings[].entries[]"""

    key: str
    path: str | None = None


class AgentSpecStatefulSet(ApiStruct, kw_only=True):
    """Agent spec.statefulSet"""

    pod_management_policy: Literal["OrderedReady", "Parallel"] | None = None
    pod_template: RawExtension | None = None
    replicas: Int32 | None = None
    service_name: str | None = None
    volume_claim_templates: list[k8s.PersistentVolumeClaim] | None = None


class AgentStatus(ApiStruct, kw_only=True):
    """Agent status"""

    available_nodes: Int32 | None = None
    conditions: list[AgentStatusConditions] | None = None
    elasticsearch_associations_status: dict[str, str] | None = None
    expected_nodes: Int32 | None = None
    fleet_server_association_status: str | None = None
    health: str | None = None
    kibana_association_status: str | None = None
    observed_generation: Int64 | None = None
    version: str | None = None


class AgentStatusConditions(ApiStruct, kw_only=True):
    """Agent status.conditions[]"""

    last_transition_time: Time | None = None
    message: str | None = None
    status: str
    type: str
