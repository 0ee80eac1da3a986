"""Typed objects of tekton.dev/v1alpha1.

Generated from the CustomResourceDefinitions of Tekton Pipelines and Triggers; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Any, Literal

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, KubeObject, Resource, constant


class StepAction(KubeObject, kw_only=True):
    """https://tekton.dev/docs/"""

    __resource__ = Resource(
        group="tekton.dev",
        version="v1alpha1",
        kind="StepAction",
        plural="stepactions",
        namespaced=True,
        module=__name__,
        class_name="StepAction",
        system="tekton",
        storage=False,
    )

    api_version: Literal["tekton.dev/v1alpha1"] = constant("tekton.dev/v1alpha1")
    kind: Literal["StepAction"] = constant("StepAction")
    metadata: k8s.ObjectMeta | None = None
    spec: StepActionSpec | None = None


class StepActionSpec(ApiStruct, kw_only=True):
    """StepAction spec"""

    args: list[str] | None = None
    command: list[str] | None = None
    description: str | None = None
    env: list[k8s.EnvVar] | None = None
    image: str | None = None
    params: list[StepActionSpecParams] | None = None
    results: list[StepActionSpecResults] | None = None
    script: str | None = None
    security_context: k8s.SecurityContext | None = None
    volume_mounts: list[k8s.VolumeMount] | None = None
    working_dir: str | None = None


class StepActionSpecParams(ApiStruct, kw_only=True):
    """StepAction spec.params[]"""

    name: str
    default: Any = None
    description: str | None = None
    enum: list[str] | None = None
    properties: dict[str, StepActionSpecParamsProperties] | None = None
    type: str | None = None


class StepActionSpecParamsProperties(ApiStruct, kw_only=True):
    """StepAction spec.params[].properties{}"""

    type: str | None = None


class StepActionSpecResults(ApiStruct, kw_only=True):
    """StepAction spec.results[]"""

    name: str
    description: str | None = None
    properties: dict[str, StepActionSpecParamsProperties] | None = None
    type: str | None = None


class VerificationPolicy(KubeObject, kw_only=True):
    """https://tekton.dev/docs/"""

    __resource__ = Resource(
        group="tekton.dev",
        version="v1alpha1",
        kind="VerificationPolicy",
        plural="verificationpolicies",
        namespaced=True,
        module=__name__,
        class_name="VerificationPolicy",
        system="tekton",
    )

    api_version: Literal["tekton.dev/v1alpha1"] = constant("tekton.dev/v1alpha1")
    kind: Literal["VerificationPolicy"] = constant("VerificationPolicy")
    metadata: k8s.ObjectMeta | None = None
    spec: VerificationPolicySpec


class VerificationPolicySpec(ApiStruct, kw_only=True):
    """VerificationPolicy spec"""

    authorities: list[VerificationPolicySpecAuthorities]
    mode: str | None = None
    resources: list[VerificationPolicySpecResources]


class VerificationPolicySpecAuthorities(ApiStruct, kw_only=True):
    """VerificationPolicy spec.authorities[]"""

    name: str
    key: VerificationPolicySpecAuthoritiesKey | None = None


class VerificationPolicySpecAuthoritiesKey(ApiStruct, kw_only=True):
    """VerificationPolicy spec.authorities[].key"""

    data: str | None = None
    hash_algorithm: str | None = None
    kms: str | None = None
    secret_ref: VerificationPolicySpecAuthoritiesKeySecretRef | None = None


class VerificationPolicySpecAuthoritiesKeySecretRef(ApiStruct, kw_only=True):
    """VerificationPolicy spec.authorities[].key.secretRef"""

    name: str | None = None
    namespace: str | None = None


class VerificationPolicySpecResources(ApiStruct, kw_only=True):
    """VerificationPolicy spec.resources[]"""

    pattern: str
