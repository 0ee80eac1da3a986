"""Typed objects of kustomize.toolkit.fluxcd.io/v1.

Generated from the CustomResourceDefinitions of Flux; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, Int64, KubeObject, Resource, Time, constant


class Kustomization(KubeObject, kw_only=True):
    """https://fluxcd.io/flux/components/"""

    __resource__ = Resource(
        group="kustomize.toolkit.fluxcd.io",
        version="v1",
        kind="Kustomization",
        plural="kustomizations",
        namespaced=True,
        short_names=("ks",),
        module=__name__,
        class_name="Kustomization",
        system="flux",
    )

    api_version: Literal["kustomize.toolkit.fluxcd.io/v1"] = constant(
        "kustomize.toolkit.fluxcd.io/v1"
    )
    kind: Literal["Kustomization"] = constant("Kustomization")
    metadata: k8s.ObjectMeta | None = None
    spec: KustomizationSpec | None = None
    status: KustomizationStatus | None = None


class KustomizationSpec(ApiStruct, kw_only=True):
    """Kustomization spec"""

    build_metadata: list[Literal["originAnnotations", "transformerAnnotations"]] | None = None
    common_metadata: KustomizationSpecCommonMetadata | None = None
    components: list[str] | None = None
    decryption: KustomizationSpecDecryption | None = None
    deletion_policy: Literal["MirrorPrune", "Delete", "WaitForTermination", "Orphan"] | None = None
    depends_on: list[KustomizationSpecDependsOn] | None = None
    force: bool | None = None
    health_check_exprs: list[KustomizationSpecHealthCheckExprs] | None = None
    health_checks: list[KustomizationSpecHealthChecks] | None = None
    ignore: list[KustomizationSpecIgnore] | None = None
    ignore_missing_components: bool | None = None
    images: list[KustomizationSpecImages] | None = None
    interval: Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$")]
    kube_config: KustomizationSpecKubeConfig | None = None
    name_prefix: Annotated[str, msgspec.Meta(max_length=200, min_length=1)] | None = None
    name_suffix: Annotated[str, msgspec.Meta(max_length=200, min_length=1)] | None = None
    patches: list[KustomizationSpecPatches] | None = None
    path: str | None = None
    post_build: KustomizationSpecPostBuild | None = None
    prune: bool
    retry_interval: (
        Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$")] | None
    ) = None
    service_account_name: str | None = None
    source_ref: KustomizationSpecSourceRef
    suspend: bool | None = None
    target_namespace: Annotated[str, msgspec.Meta(max_length=63, min_length=1)] | None = None
    timeout: Annotated[str, msgspec.Meta(pattern="^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$")] | None = None
    wait: bool | None = None


class KustomizationSpecCommonMetadata(ApiStruct, kw_only=True):
    """Kustomization spec.commonMetadata"""

    annotations: dict[str, str] | None = None
    labels: dict[str, str] | None = None


class KustomizationSpecDecryption(ApiStruct, kw_only=True):
    """Kustomization spec.decryption"""

    provider: Literal["sops"]
    secret_ref: KustomizationSpecDecryptionSecretRef | None = None
    service_account_name: str | None = None


class KustomizationSpecDecryptionSecretRef(ApiStruct, kw_only=True):
    """Kustomization spec.decryption.secretRef"""

    name: str


class KustomizationSpecDependsOn(ApiStruct, kw_only=True):
    """Kustomization spec.dependsOn[]"""

    name: str
    namespace: str | None = None
    ready_expr: str | None = None


class KustomizationSpecHealthCheckExprs(ApiStruct, kw_only=True):
    """Kustomization spec.healthCheckExprs[]"""

    api_version: str
    current: str
    failed: str | None = None
    in_progress: str | None = None
    kind: str | None = None


class KustomizationSpecHealthChecks(ApiStruct, kw_only=True):
    """Kustomization spec.healthChecks[]"""

    name: str
    api_version: str | None = None
    kind: str
    namespace: str | None = None


class KustomizationSpecIgnore(ApiStruct, kw_only=True):
    """Kustomization spec.ignore[]"""

    paths: list[str]
    target: KustomizationSpecIgnoreTarget | None = None


class KustomizationSpecIgnoreTarget(ApiStruct, kw_only=True):
    """Kustomization spec.ignore[].target"""

    name: str | None = None
    annotation_selector: str | None = None
    group: str | None = None
    kind: str | None = None
    label_selector: str | None = None
    namespace: str | None = None
    version: str | None = None


class KustomizationSpecImages(ApiStruct, kw_only=True):
    """Kustomization spec.images[]"""

    name: str
    digest: str | None = None
    new_name: str | None = None
    new_tag: str | None = None


class KustomizationSpecKubeConfig(ApiStruct, kw_only=True):
    """Kustomization spec.kubeConfig"""

    config_map_ref: KustomizationSpecDecryptionSecretRef | None = None
    secret_ref: KustomizationSpecKubeConfigSecretRef | None = None


class KustomizationSpecKubeConfigSecretRef(ApiStruct, kw_only=True):
    """Kustomization spec.kubeConfig.secretRef"""

    name: str
    key: str | None = None


class KustomizationSpecPatches(ApiStruct, kw_only=True):
    """Kustomization spec.patches[]"""

    patch: str
    target: KustomizationSpecIgnoreTarget | None = None


class KustomizationSpecPostBuild(ApiStruct, kw_only=True):
    """Kustomization spec.postBuild"""

    substitute: dict[str, str] | None = None
    substitute_from: list[KustomizationSpecPostBuildSubstituteFrom] | None = None
    substitute_strategy: Literal["WithVariables", "Always"] | None = None


class KustomizationSpecPostBuildSubstituteFrom(ApiStruct, kw_only=True):
    """Kustomization spec.postBuild.substituteFrom[]"""

    name: Annotated[str, msgspec.Meta(max_length=253, min_length=1)]
    kind: Literal["Secret", "ConfigMap"]
    optional: bool | None = None


class KustomizationSpecSourceRef(ApiStruct, kw_only=True):
    """Kustomization spec.sourceRef"""

    name: str
    api_version: str | None = None
    kind: Literal["OCIRepository", "GitRepository", "Bucket", "ExternalArtifact"]
    namespace: str | None = None


class KustomizationStatus(ApiStruct, kw_only=True):
    """Kustomization status"""

    conditions: list[k8s.Condition] | None = None
    history: list[KustomizationStatusHistory] | None = None
    inventory: KustomizationStatusInventory | None = None
    last_applied_origin_revision: str | None = None
    last_applied_revision: str | None = None
    last_attempted_revision: str | None = None
    last_handled_reconcile_at: str | None = None
    observed_generation: Int64 | None = None


class KustomizationStatusHistory(ApiStruct, kw_only=True):
    """Kustomization status.history[]"""

    digest: str
    first_reconciled: Time
    last_reconciled: Time
    last_reconciled_duration: str
    last_reconciled_status: str
    metadata: dict[str, str] | None = None
    total_reconciliations: Int64


class KustomizationStatusInventory(ApiStruct, kw_only=True):
    """Kustomization status.inventory"""

    entries: list[KustomizationStatusInventoryEntries]


class KustomizationStatusInventoryEntries(ApiStruct, kw_only=True):
    """Kustomization status.inventory.entries[]"""

    id: str
    v: str
