"""Typed objects of source.toolkit.fluxcd.io/v1.

Generated from the CustomResourceDefinitions of Flux; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, Int64, KubeObject, Resource, Time, constant


class Bucket(KubeObject, kw_only=True):
    """https://fluxcd.io/flux/components/"""

    __resource__ = Resource(
        group="source.toolkit.fluxcd.io",
        version="v1",
        kind="Bucket",
        plural="buckets",
        namespaced=True,
        module=__name__,
        class_name="Bucket",
        system="flux",
    )

    api_version: Literal["source.toolkit.fluxcd.io/v1"] = constant("source.toolkit.fluxcd.io/v1")
    kind: Literal["Bucket"] = constant("Bucket")
    metadata: k8s.ObjectMeta | None = None
    spec: BucketSpec | None = None
    status: BucketStatus | None = None


class BucketSpec(ApiStruct, kw_only=True):
    """Bucket spec"""

    bucket_name: str
    cert_secret_ref: BucketSpecCertSecretRef | None = None
    endpoint: str
    ignore: str | None = None
    insecure: bool | None = None
    interval: Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$")]
    prefix: str | None = None
    provider: Literal["generic", "aws", "gcp", "azure"] | None = None
    proxy_secret_ref: BucketSpecCertSecretRef | None = None
    region: str | None = None
    secret_ref: BucketSpecCertSecretRef | None = None
    service_account_name: str | None = None
    sts: BucketSpecSts | None = None
    suspend: bool | None = None
    timeout: Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(ms|s|m))+$")] | None = None


class BucketSpecCertSecretRef(ApiStruct, kw_only=True):
    """Bucket spec.certSecretRef"""

    name: str


class BucketSpecSts(ApiStruct, kw_only=True):
    """Bucket spec.sts"""

    cert_secret_ref: BucketSpecCertSecretRef | None = None
    endpoint: Annotated[str, msgspec.Meta(pattern="^(http|https)://.*$")]
    provider: Literal["aws", "ldap"]
    secret_ref: BucketSpecCertSecretRef | None = None


class BucketStatus(ApiStruct, kw_only=True):
    """Bucket status"""

    artifact: BucketStatusArtifact | None = None
    conditions: list[k8s.Condition] | None = None
    last_handled_reconcile_at: str | None = None
    observed_generation: Int64 | None = None
    observed_ignore: str | None = None
    url: str | None = None


class BucketStatusArtifact(ApiStruct, kw_only=True):
    """Bucket status.artifact"""

    digest: Annotated[str, msgspec.Meta(pattern="^[a-z0-9]+(?:[.+_-][a-z0-9]+)*:[a-zA-Z0-9=_-]+$")]
    last_update_time: Time
    metadata: dict[str, str] | None = None
    path: str
    revision: str
    size: Int64 | None = None
    url: str


class ExternalArtifact(KubeObject, kw_only=True):
    """https://fluxcd.io/flux/components/"""

    __resource__ = Resource(
        group="source.toolkit.fluxcd.io",
        version="v1",
        kind="ExternalArtifact",
        plural="externalartifacts",
        namespaced=True,
        short_names=("ea",),
        module=__name__,
        class_name="ExternalArtifact",
        system="flux",
    )

    api_version: Literal["source.toolkit.fluxcd.io/v1"] = constant("source.toolkit.fluxcd.io/v1")
    kind: Literal["ExternalArtifact"] = constant("ExternalArtifact")
    metadata: k8s.ObjectMeta | None = None
    spec: ExternalArtifactSpec | None = None
    status: ExternalArtifactStatus | None = None


class ExternalArtifactSpec(ApiStruct, kw_only=True):
    """ExternalArtifact spec"""

    source_ref: ExternalArtifactSpecSourceRef | None = None


class ExternalArtifactSpecSourceRef(ApiStruct, kw_only=True):
    """ExternalArtifact spec.sourceRef"""

    name: str
    api_version: str | None = None
    kind: str
    namespace: str | None = None


class ExternalArtifactStatus(ApiStruct, kw_only=True):
    """ExternalArtifact status"""

    artifact: BucketStatusArtifact | None = None
    conditions: list[k8s.Condition] | None = None


class GitRepository(KubeObject, kw_only=True):
    """https://fluxcd.io/flux/components/"""

    __resource__ = Resource(
        group="source.toolkit.fluxcd.io",
        version="v1",
        kind="GitRepository",
        plural="gitrepositories",
        namespaced=True,
        short_names=("gitrepo",),
        module=__name__,
        class_name="GitRepository",
        system="flux",
    )

    api_version: Literal["source.toolkit.fluxcd.io/v1"] = constant("source.toolkit.fluxcd.io/v1")
    kind: Literal["GitRepository"] = constant("GitRepository")
    metadata: k8s.ObjectMeta | None = None
    spec: GitRepositorySpec | None = None
    status: GitRepositoryStatus | None = None


class GitRepositorySpec(ApiStruct, kw_only=True):
    """GitRepository spec"""

    ignore: str | None = None
    include: list[GitRepositorySpecInclude] | None = None
    interval: Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$")]
    provider: Literal["generic", "aws", "azure", "github"] | None = None
    proxy_secret_ref: BucketSpecCertSecretRef | None = None
    recurse_submodules: bool | None = None
    ref: GitRepositorySpecRef | None = None
    secret_ref: BucketSpecCertSecretRef | None = None
    service_account_name: str | None = None
    sparse_checkout: list[str] | None = None
    suspend: bool | None = None
    timeout: Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(ms|s|m))+$")] | None = None
    url: Annotated[str, msgspec.Meta(pattern="^(http|https|ssh)://.*$")]
    verify: GitRepositorySpecVerify | None = None


class GitRepositorySpecInclude(ApiStruct, kw_only=True):
    """GitRepository spec.include[]"""

    from_path: str | None = None
    repository: BucketSpecCertSecretRef
    to_path: str | None = None


class GitRepositorySpecRef(ApiStruct, kw_only=True):
    """GitRepository spec.ref"""

    name: str | None = None
    branch: str | None = None
    commit: str | None = None
    semver: str | None = None
    tag: str | None = None


class GitRepositorySpecVerify(ApiStruct, kw_only=True):
    """GitRepository spec.verify"""

    mode: Literal["head", "HEAD", "Tag", "TagAndHEAD"] | None = None
    secret_ref: BucketSpecCertSecretRef


class GitRepositoryStatus(ApiStruct, kw_only=True):
    """GitRepository status"""

    artifact: BucketStatusArtifact | None = None
    conditions: list[k8s.Condition] | None = None
    included_artifacts: list[BucketStatusArtifact] | None = None
    last_handled_reconcile_at: str | None = None
    observed_generation: Int64 | None = None
    observed_ignore: str | None = None
    observed_include: list[GitRepositorySpecInclude] | None = None
    observed_recurse_submodules: bool | None = None
    observed_sparse_checkout: list[str] | None = None
    source_verification_mode: str | None = None


class HelmChart(KubeObject, kw_only=True):
    """https://fluxcd.io/flux/components/"""

    __resource__ = Resource(
        group="source.toolkit.fluxcd.io",
        version="v1",
        kind="HelmChart",
        plural="helmcharts",
        namespaced=True,
        short_names=("hc",),
        module=__name__,
        class_name="HelmChart",
        system="flux",
    )

    api_version: Literal["source.toolkit.fluxcd.io/v1"] = constant("source.toolkit.fluxcd.io/v1")
    kind: Literal["HelmChart"] = constant("HelmChart")
    metadata: k8s.ObjectMeta | None = None
    spec: HelmChartSpec | None = None
    status: HelmChartStatus | None = None


class HelmChartSpec(ApiStruct, kw_only=True):
    """HelmChart spec"""

    chart: str
    ignore_missing_values_files: bool | None = None
    interval: Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$")]
    reconcile_strategy: Literal["ChartVersion", "Revision"] | None = None
    source_ref: HelmChartSpecSourceRef
    suspend: bool | None = None
    values_files: list[str] | None = None
    verify: HelmChartSpecVerify | None = None
    version: str | None = None


class HelmChartSpecSourceRef(ApiStruct, kw_only=True):
    """HelmChart spec.sourceRef"""

    name: str
    api_version: str | None = None
    kind: Literal["HelmRepository", "GitRepository", "Bucket"]


class HelmChartSpecVerify(ApiStruct, kw_only=True):
    """HelmChart spec.verify"""

    match_oidc_identity: list[HelmChartSpecVerifyMatchOIDCIdentity] | None = msgspec.field(
        default=None, name="matchOIDCIdentity"
    )
    provider: Literal["cosign", "notation"] | None = None
    secret_ref: BucketSpecCertSecretRef | None = None


class HelmChartSpecVerifyMatchOIDCIdentity(ApiStruct, kw_only=True):
    """HelmChart spec.verify.matchOIDCIdentity[]"""

    issuer: str
    subject: str


class HelmChartStatus(ApiStruct, kw_only=True):
    """HelmChart status"""

    artifact: BucketStatusArtifact | None = None
    conditions: list[k8s.Condition] | None = None
    last_handled_reconcile_at: str | None = None
    observed_chart_name: str | None = None
    observed_generation: Int64 | None = None
    observed_source_artifact_revision: str | None = None
    observed_values_files: list[str] | None = None
    url: str | None = None


class HelmRepository(KubeObject, kw_only=True):
    """https://fluxcd.io/flux/components/"""

    __resource__ = Resource(
        group="source.toolkit.fluxcd.io",
        version="v1",
        kind="HelmRepository",
        plural="helmrepositories",
        namespaced=True,
        short_names=("helmrepo",),
        module=__name__,
        class_name="HelmRepository",
        system="flux",
    )

    api_version: Literal["source.toolkit.fluxcd.io/v1"] = constant("source.toolkit.fluxcd.io/v1")
    kind: Literal["HelmRepository"] = constant("HelmRepository")
    metadata: k8s.ObjectMeta | None = None
    spec: HelmRepositorySpec | None = None
    status: HelmRepositoryStatus | None = None


class HelmRepositorySpec(ApiStruct, kw_only=True):
    """HelmRepository spec"""

    access_from: HelmRepositorySpecAccessFrom | None = None
    cert_secret_ref: BucketSpecCertSecretRef | None = None
    insecure: bool | None = None
    interval: Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$")] | None = (
        None
    )
    pass_credentials: bool | None = None
    provider: Literal["generic", "aws", "azure", "gcp"] | None = None
    secret_ref: BucketSpecCertSecretRef | None = None
    suspend: bool | None = None
    timeout: Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(ms|s|m))+$")] | None = None
    type: Literal["default", "oci"] | None = None
    url: Annotated[str, msgspec.Meta(pattern="^(http|https|oci)://.*$")]


class HelmRepositorySpecAccessFrom(ApiStruct, kw_only=True):
    """HelmRepository spec.accessFrom"""

    namespace_selectors: list[HelmRepositorySpecAccessFromNamespaceSelectors]


class HelmRepositorySpecAccessFromNamespaceSelectors(ApiStruct, kw_only=True):
    """HelmRepository spec.accessFrom.namespaceSelectors[]"""

    match_labels: dict[str, str] | None = None


class HelmRepositoryStatus(ApiStruct, kw_only=True):
    """HelmRepository status"""

    artifact: BucketStatusArtifact | None = None
    conditions: list[k8s.Condition] | None = None
    last_handled_reconcile_at: str | None = None
    observed_generation: Int64 | None = None
    url: str | None = None


class OCIRepository(KubeObject, kw_only=True):
    """https://fluxcd.io/flux/components/"""

    __resource__ = Resource(
        group="source.toolkit.fluxcd.io",
        version="v1",
        kind="OCIRepository",
        plural="ocirepositories",
        namespaced=True,
        short_names=("ocirepo",),
        module=__name__,
        class_name="OCIRepository",
        system="flux",
    )

    api_version: Literal["source.toolkit.fluxcd.io/v1"] = constant("source.toolkit.fluxcd.io/v1")
    kind: Literal["OCIRepository"] = constant("OCIRepository")
    metadata: k8s.ObjectMeta | None = None
    spec: OCIRepositorySpec | None = None
    status: OCIRepositoryStatus | None = None


class OCIRepositorySpec(ApiStruct, kw_only=True):
    """OCIRepository spec"""

    cert_secret_ref: BucketSpecCertSecretRef | None = None
    ignore: str | None = None
    insecure: bool | None = None
    interval: Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$")]
    layer_selector: OCIRepositorySpecLayerSelector | None = None
    provider: Literal["generic", "aws", "azure", "gcp"] | None = None
    proxy_secret_ref: BucketSpecCertSecretRef | None = None
    ref: OCIRepositorySpecRef | None = None
    secret_ref: BucketSpecCertSecretRef | None = None
    service_account_name: str | None = None
    suspend: bool | None = None
    timeout: Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(ms|s|m))+$")] | None = None
    url: Annotated[str, msgspec.Meta(pattern="^oci://.*$")]
    verify: OCIRepositorySpecVerify | None = None


class OCIRepositorySpecLayerSelector(ApiStruct, kw_only=True):
    """OCIRepository spec.layerSelector"""

    media_type: str | None = None
    operation: Literal["extract", "copy"] | None = None


class OCIRepositorySpecRef(ApiStruct, kw_only=True):
    """OCIRepository spec.ref"""

    digest: str | None = None
    semver: str | None = None
    semver_filter: str | None = None
    tag: str | None = None


class OCIRepositorySpecVerify(ApiStruct, kw_only=True):
    """OCIRepository spec.verify"""

    match_oidc_identity: list[HelmChartSpecVerifyMatchOIDCIdentity] | None = msgspec.field(
        default=None, name="matchOIDCIdentity"
    )
    provider: Literal["cosign", "notation"] | None = None
    secret_ref: BucketSpecCertSecretRef | None = None
    trusted_root_secret_ref: BucketSpecCertSecretRef | None = None


class OCIRepositoryStatus(ApiStruct, kw_only=True):
    """OCIRepository status"""

    artifact: BucketStatusArtifact | None = None
    conditions: list[k8s.Condition] | None = None
    last_handled_reconcile_at: str | None = None
    observed_generation: Int64 | None = None
    observed_ignore: str | None = None
    observed_layer_selector: OCIRepositorySpecLayerSelector | None = None
    url: str | None = None
