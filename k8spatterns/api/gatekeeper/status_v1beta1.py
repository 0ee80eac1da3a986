"""Typed objects of status.gatekeeper.sh/v1beta1.

Generated from the CustomResourceDefinitions of Gatekeeper; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Literal

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, Int64, KubeObject, Resource, Time, constant


class ConfigPodStatus(KubeObject, kw_only=True):
    """https://open-policy-agent.github.io/gatekeeper/website/docs/"""

    __resource__ = Resource(
        group="status.gatekeeper.sh",
        version="v1beta1",
        kind="ConfigPodStatus",
        plural="configpodstatuses",
        namespaced=True,
        module=__name__,
        class_name="ConfigPodStatus",
        system="gatekeeper",
    )

    api_version: Literal["status.gatekeeper.sh/v1beta1"] = constant("status.gatekeeper.sh/v1beta1")
    kind: Literal["ConfigPodStatus"] = constant("ConfigPodStatus")
    metadata: k8s.ObjectMeta | None = None
    status: ConfigPodStatusStatus | None = None


class ConfigPodStatusStatus(ApiStruct, kw_only=True):
    """ConfigPodStatus status"""

    config_uid: str | None = msgspec.field(default=None, name="configUID")
    errors: list[ConfigPodStatusStatusErrors] | None = None
    id: str | None = None
    observed_generation: Int64 | None = None
    operations: list[str] | None = None


class ConfigPodStatusStatusErrors(ApiStruct, kw_only=True):
    """ConfigPodStatus status.errors[]"""

    message: str
    type: str | None = None


class ConstraintPodStatus(KubeObject, kw_only=True):
    """https://open-policy-agent.github.io/gatekeeper/website/docs/"""

    __resource__ = Resource(
        group="status.gatekeeper.sh",
        version="v1beta1",
        kind="ConstraintPodStatus",
        plural="constraintpodstatuses",
        namespaced=True,
        module=__name__,
        class_name="ConstraintPodStatus",
        system="gatekeeper",
    )

    api_version: Literal["status.gatekeeper.sh/v1beta1"] = constant("status.gatekeeper.sh/v1beta1")
    kind: Literal["ConstraintPodStatus"] = constant("ConstraintPodStatus")
    metadata: k8s.ObjectMeta | None = None
    status: ConstraintPodStatusStatus | None = None


class ConstraintPodStatusStatus(ApiStruct, kw_only=True):
    """ConstraintPodStatus status"""

    constraint_uid: str | None = msgspec.field(default=None, name="constraintUID")
    enforced: bool | None = None
    enforcement_points_status: list[ConstraintPodStatusStatusEnforcementPointsStatus] | None = None
    errors: list[ConstraintPodStatusStatusErrors] | None = None
    id: str | None = None
    observed_generation: Int64 | None = None
    operations: list[str] | None = None


class ConstraintPodStatusStatusEnforcementPointsStatus(ApiStruct, kw_only=True):
    """ConstraintPodStatus status.enforcementPointsStatus[]"""

    enforcement_point: str
    message: str | None = None
    observed_generation: Int64 | None = None
    state: str


class ConstraintPodStatusStatusErrors(ApiStruct, kw_only=True):
    """ConstraintPodStatus status.errors[]"""

    code: str
    location: str | None = None
    message: str


class ConstraintTemplatePodStatus(KubeObject, kw_only=True):
    """https://open-policy-agent.github.io/gatekeeper/website/docs/"""

    __resource__ = Resource(
        group="status.gatekeeper.sh",
        version="v1beta1",
        kind="ConstraintTemplatePodStatus",
        plural="constrainttemplatepodstatuses",
        namespaced=True,
        module=__name__,
        class_name="ConstraintTemplatePodStatus",
        system="gatekeeper",
    )

    api_version: Literal["status.gatekeeper.sh/v1beta1"] = constant("status.gatekeeper.sh/v1beta1")
    kind: Literal["ConstraintTemplatePodStatus"] = constant("ConstraintTemplatePodStatus")
    metadata: k8s.ObjectMeta | None = None
    status: ConstraintTemplatePodStatusStatus | None = None


class ConstraintTemplatePodStatusStatus(ApiStruct, kw_only=True):
    """ConstraintTemplatePodStatus status"""

    errors: list[ConstraintPodStatusStatusErrors] | None = None
    id: str | None = None
    observed_generation: Int64 | None = None
    operations: list[str] | None = None
    template_uid: str | None = msgspec.field(default=None, name="templateUID")
    vap_generation_status: ConstraintTemplatePodStatusStatusVapGenerationStatus | None = None


class ConstraintTemplatePodStatusStatusVapGenerationStatus(ApiStruct, kw_only=True):
    """ConstraintTemplatePodStatus status.vapGenerationStatus"""

    observed_generation: Int64 | None = None
    state: str | None = None
    warning: str | None = None


class ExpansionTemplatePodStatus(KubeObject, kw_only=True):
    """https://open-policy-agent.github.io/gatekeeper/website/docs/"""

    __resource__ = Resource(
        group="status.gatekeeper.sh",
        version="v1beta1",
        kind="ExpansionTemplatePodStatus",
        plural="expansiontemplatepodstatuses",
        namespaced=True,
        module=__name__,
        class_name="ExpansionTemplatePodStatus",
        system="gatekeeper",
    )

    api_version: Literal["status.gatekeeper.sh/v1beta1"] = constant("status.gatekeeper.sh/v1beta1")
    kind: Literal["ExpansionTemplatePodStatus"] = constant("ExpansionTemplatePodStatus")
    metadata: k8s.ObjectMeta | None = None
    status: ExpansionTemplatePodStatusStatus | None = None


class ExpansionTemplatePodStatusStatus(ApiStruct, kw_only=True):
    """ExpansionTemplatePodStatus status"""

    errors: list[ConfigPodStatusStatusErrors] | None = None
    id: str | None = None
    observed_generation: Int64 | None = None
    operations: list[str] | None = None
    template_uid: str | None = msgspec.field(default=None, name="templateUID")


class MutatorPodStatus(KubeObject, kw_only=True):
    """https://open-policy-agent.github.io/gatekeeper/website/docs/"""

    __resource__ = Resource(
        group="status.gatekeeper.sh",
        version="v1beta1",
        kind="MutatorPodStatus",
        plural="mutatorpodstatuses",
        namespaced=True,
        module=__name__,
        class_name="MutatorPodStatus",
        system="gatekeeper",
    )

    api_version: Literal["status.gatekeeper.sh/v1beta1"] = constant("status.gatekeeper.sh/v1beta1")
    kind: Literal["MutatorPodStatus"] = constant("MutatorPodStatus")
    metadata: k8s.ObjectMeta | None = None
    status: MutatorPodStatusStatus | None = None


class MutatorPodStatusStatus(ApiStruct, kw_only=True):
    """MutatorPodStatus status"""

    enforced: bool | None = None
    errors: list[ConfigPodStatusStatusErrors] | None = None
    id: str | None = None
    mutator_uid: str | None = msgspec.field(default=None, name="mutatorUID")
    observed_generation: Int64 | None = None
    operations: list[str] | None = None


class ProviderPodStatus(KubeObject, kw_only=True):
    """https://open-policy-agent.github.io/gatekeeper/website/docs/"""

    __resource__ = Resource(
        group="status.gatekeeper.sh",
        version="v1beta1",
        kind="ProviderPodStatus",
        plural="providerpodstatuses",
        namespaced=True,
        module=__name__,
        class_name="ProviderPodStatus",
        system="gatekeeper",
    )

    api_version: Literal["status.gatekeeper.sh/v1beta1"] = constant("status.gatekeeper.sh/v1beta1")
    kind: Literal["ProviderPodStatus"] = constant("ProviderPodStatus")
    metadata: k8s.ObjectMeta | None = None
    status: ProviderPodStatusStatus | None = None


class ProviderPodStatusStatus(ApiStruct, kw_only=True):
    """ProviderPodStatus status"""

    active: bool | None = None
    errors: list[ProviderPodStatusStatusErrors] | None = None
    id: str | None = None
    last_cache_update_time: Time | None = None
    last_transition_time: Time | None = None
    observed_generation: Int64 | None = None
    operations: list[str] | None = None
    provider_uid: str | None = msgspec.field(default=None, name="providerUID")


class ProviderPodStatusStatusErrors(ApiStruct, kw_only=True):
    """ProviderPodStatus status.errors[]"""

    error_timestamp: Time
    message: str
    retryable: bool
    type: str
