"""Typed objects of image.toolkit.fluxcd.io/v1.

Generated from the CustomResourceDefinitions of Flux; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, Int64, KubeObject, Resource, Time, constant


class ImagePolicy(KubeObject, kw_only=True):
    """https://fluxcd.io/flux/components/"""

    __resource__ = Resource(
        group="image.toolkit.fluxcd.io",
        version="v1",
        kind="ImagePolicy",
        plural="imagepolicies",
        namespaced=True,
        short_names=("imgpol", "imagepol"),
        module=__name__,
        class_name="ImagePolicy",
        system="flux",
    )

    api_version: Literal["image.toolkit.fluxcd.io/v1"] = constant("image.toolkit.fluxcd.io/v1")
    kind: Literal["ImagePolicy"] = constant("ImagePolicy")
    metadata: k8s.ObjectMeta | None = None
    spec: ImagePolicySpec | None = None
    status: ImagePolicyStatus | None = None


class ImagePolicySpec(ApiStruct, kw_only=True):
    """ImagePolicy spec"""

    digest_reflection_policy: Literal["Always", "IfNotPresent", "Never"] | None = None
    filter_tags: ImagePolicySpecFilterTags | None = None
    image_repository_ref: ImagePolicySpecImageRepositoryRef
    interval: Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$")] | None = (
        None
    )
    policy: ImagePolicySpecPolicy
    suspend: bool | None = None


class ImagePolicySpecFilterTags(ApiStruct, kw_only=True):
    """ImagePolicy spec.filterTags"""

    extract: str | None = None
    pattern: str | None = None


class ImagePolicySpecImageRepositoryRef(ApiStruct, kw_only=True):
    """ImagePolicy spec.imageRepositoryRef"""

    name: str
    namespace: str | None = None


class ImagePolicySpecPolicy(ApiStruct, kw_only=True):
    """ImagePolicy spec.policy"""

    alphabetical: ImagePolicySpecPolicyAlphabetical | None = None
    numerical: ImagePolicySpecPolicyAlphabetical | None = None
    semver: ImagePolicySpecPolicySemver | None = None


class ImagePolicySpecPolicyAlphabetical(ApiStruct, kw_only=True):
    """ImagePolicy spec.policy.alphabetical"""

    order: Literal["asc", "desc"] | None = None


class ImagePolicySpecPolicySemver(ApiStruct, kw_only=True):
    """ImagePolicy spec.policy.semver"""

    range: str


class ImagePolicyStatus(ApiStruct, kw_only=True):
    """ImagePolicy status"""

    conditions: list[k8s.Condition] | None = None
    last_handled_reconcile_at: str | None = None
    latest_ref: ImagePolicyStatusLatestRef | None = None
    observed_generation: Int64 | None = None
    observed_previous_ref: ImagePolicyStatusLatestRef | None = None


class ImagePolicyStatusLatestRef(ApiStruct, kw_only=True):
    """ImagePolicy status.latestRef"""

    name: str
    digest: str | None = None
    tag: str


class ImageRepository(KubeObject, kw_only=True):
    """https://fluxcd.io/flux/components/"""

    __resource__ = Resource(
        group="image.toolkit.fluxcd.io",
        version="v1",
        kind="ImageRepository",
        plural="imagerepositories",
        namespaced=True,
        short_names=("imgrepo", "imagerepo"),
        module=__name__,
        class_name="ImageRepository",
        system="flux",
    )

    api_version: Literal["image.toolkit.fluxcd.io/v1"] = constant("image.toolkit.fluxcd.io/v1")
    kind: Literal["ImageRepository"] = constant("ImageRepository")
    metadata: k8s.ObjectMeta | None = None
    spec: ImageRepositorySpec | None = None
    status: ImageRepositoryStatus | None = None


class ImageRepositorySpec(ApiStruct, kw_only=True):
    """ImageRepository spec"""

    access_from: ImageRepositorySpecAccessFrom | None = None
    cert_secret_ref: ImageRepositorySpecCertSecretRef | None = None
    exclusion_list: Annotated[list[str], msgspec.Meta(max_length=25)] | None = None
    image: str
    insecure: bool | None = None
    interval: Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$")]
    provider: Literal["generic", "aws", "azure", "gcp"] | None = None
    proxy_secret_ref: ImageRepositorySpecCertSecretRef | None = None
    secret_ref: ImageRepositorySpecCertSecretRef | None = None
    service_account_name: Annotated[str, msgspec.Meta(max_length=253)] | None = None
    suspend: bool | None = None
    timeout: Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(ms|s|m))+$")] | None = None


class ImageRepositorySpecAccessFrom(ApiStruct, kw_only=True):
    """ImageRepository spec.accessFrom"""

    namespace_selectors: list[ImageRepositorySpecAccessFromNamespaceSelectors]


class ImageRepositorySpecAccessFromNamespaceSelectors(ApiStruct, kw_only=True):
    """ImageRepository spec.accessFrom.namespaceSelectors[]"""

    match_labels: dict[str, str] | None = None


class ImageRepositorySpecCertSecretRef(ApiStruct, kw_only=True):
    """ImageRepository spec.certSecretRef"""

    name: str


class ImageRepositoryStatus(ApiStruct, kw_only=True):
    """ImageRepository status"""

    canonical_image_name: str | None = None
    conditions: list[k8s.Condition] | None = None
    last_handled_reconcile_at: str | None = None
    last_scan_result: ImageRepositoryStatusLastScanResult | None = None
    observed_exclusion_list: list[str] | None = None
    observed_generation: Int64 | None = None


class ImageRepositoryStatusLastScanResult(ApiStruct, kw_only=True):
    """ImageRepository status.lastScanResult"""

    latest_tags: list[str] | None = None
    revision: str | None = None
    scan_time: Time | None = None
    tag_count: Int64


class ImageUpdateAutomation(KubeObject, kw_only=True):
    """https://fluxcd.io/flux/components/"""

    __resource__ = Resource(
        group="image.toolkit.fluxcd.io",
        version="v1",
        kind="ImageUpdateAutomation",
        plural="imageupdateautomations",
        namespaced=True,
        short_names=("iua", "imgupd", "imgauto"),
        module=__name__,
        class_name="ImageUpdateAutomation",
        system="flux",
    )

    api_version: Literal["image.toolkit.fluxcd.io/v1"] = constant("image.toolkit.fluxcd.io/v1")
    kind: Literal["ImageUpdateAutomation"] = constant("ImageUpdateAutomation")
    metadata: k8s.ObjectMeta | None = None
    spec: ImageUpdateAutomationSpec | None = None
    status: ImageUpdateAutomationStatus | None = None


class ImageUpdateAutomationSpec(ApiStruct, kw_only=True):
    """ImageUpdateAutomation spec"""

    git: ImageUpdateAutomationSpecGit | None = None
    interval: Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$")]
    policy_selector: k8s.LabelSelector | None = None
    source_ref: ImageUpdateAutomationSpecSourceRef
    suspend: bool | None = None
    update: ImageUpdateAutomationSpecUpdate | None = None


class ImageUpdateAutomationSpecGit(ApiStruct, kw_only=True):
    """ImageUpdateAutomation spec.git"""

    checkout: ImageUpdateAutomationSpecGitCheckout | None = None
    commit: ImageUpdateAutomationSpecGitCommit
    push: ImageUpdateAutomationSpecGitPush | None = None


class ImageUpdateAutomationSpecGitCheckout(ApiStruct, kw_only=True):
    """ImageUpdateAutomation spec.git.checkout"""

    ref: ImageUpdateAutomationSpecGitCheckoutRef


class ImageUpdateAutomationSpecGitCheckoutRef(ApiStruct, kw_only=True):
    """ImageUpdateAutomation spec.git.checkout.ref"""

    name: str | None = None
    branch: str | None = None
    commit: str | None = None
    semver: str | None = None
    tag: str | None = None


class ImageUpdateAutomationSpecGitCommit(ApiStruct, kw_only=True):
    """ImageUpdateAutomation spec.git.commit"""

    author: ImageUpdateAutomationSpecGitCommitAuthor
    message_template: str | None = None
    message_template_values: dict[str, str] | None = None
    signing_key: ImageUpdateAutomationSpecGitCommitSigningKey | None = None


class ImageUpdateAutomationSpecGitCommitAuthor(ApiStruct, kw_only=True):
    """ImageUpdateAutomation spec.git.commit.author"""

    name: str | None = None
    email: str


class ImageUpdateAutomationSpecGitCommitSigningKey(ApiStruct, kw_only=True):
    """ImageUpdateAutomation spec.git.commit.signingKey"""

    secret_ref: ImageRepositorySpecCertSecretRef
    type: Literal["gpg", "ssh"] | None = None


class ImageUpdateAutomationSpecGitPush(ApiStruct, kw_only=True):
    """ImageUpdateAutomation spec.git.push"""

    branch: str | None = None
    options: dict[str, str] | None = None
    refspec: str | None = None


class ImageUpdateAutomationSpecSourceRef(ApiStruct, kw_only=True):
    """ImageUpdateAutomation spec.sourceRef"""

    name: str
    api_version: str | None = None
    kind: Literal["GitRepository"] | None = None
    namespace: str | None = None


class ImageUpdateAutomationSpecUpdate(ApiStruct, kw_only=True):
    """ImageUpdateAutomation spec.update"""

    path: str | None = None
    strategy: Literal["Setters"] | None = None


class ImageUpdateAutomationStatus(ApiStruct, kw_only=True):
    """ImageUpdateAutomation status"""

    conditions: list[k8s.Condition] | None = None
    last_automation_run_time: Time | None = None
    last_handled_reconcile_at: str | None = None
    last_push_commit: str | None = None
    last_push_time: Time | None = None
    observed_generation: Int64 | None = None
    observed_policies: dict[str, ImagePolicyStatusLatestRef] | None = None
    observed_source_revision: str | None = None
