"""Typed objects of source.extensions.fluxcd.io/v1beta1.

Generated from the CustomResourceDefinitions of Flux; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, KubeObject, Resource, constant


class ArtifactGenerator(KubeObject, kw_only=True):
    """https://fluxcd.io/flux/components/"""

    __resource__ = Resource(
        group="source.extensions.fluxcd.io",
        version="v1beta1",
        kind="ArtifactGenerator",
        plural="artifactgenerators",
        namespaced=True,
        short_names=("ag",),
        module=__name__,
        class_name="ArtifactGenerator",
        system="flux",
    )

    api_version: Literal["source.extensions.fluxcd.io/v1beta1"] = constant(
        "source.extensions.fluxcd.io/v1beta1"
    )
    kind: Literal["ArtifactGenerator"] = constant("ArtifactGenerator")
    metadata: k8s.ObjectMeta | None = None
    spec: ArtifactGeneratorSpec | None = None
    status: ArtifactGeneratorStatus | None = None


class ArtifactGeneratorSpec(ApiStruct, kw_only=True):
    """ArtifactGenerator spec"""

    artifacts: Annotated[
        list[ArtifactGeneratorSpecArtifacts], msgspec.Meta(max_length=1000, min_length=1)
    ]
    common_metadata: ArtifactGeneratorSpecCommonMetadata | None = None
    path_pattern: (
        Annotated[
            str, msgspec.Meta(max_length=1024, pattern="^@([a-z0-9]([a-z0-9_-]*[a-z0-9])?)/(.*)$")
        ]
        | None
    ) = None
    sources: Annotated[
        list[ArtifactGeneratorSpecSources], msgspec.Meta(max_length=1000, min_length=1)
    ]


class ArtifactGeneratorSpecArtifacts(ApiStruct, kw_only=True):
    """ArtifactGenerator spec.artifacts[]"""

    name: Annotated[str, msgspec.Meta(max_length=253, min_length=1)]
    copy: Annotated[list[ArtifactGeneratorSpecArtifactsCopy], msgspec.Meta(min_length=1)]
    origin_revision: (
        Annotated[str, msgspec.Meta(max_length=64, pattern="^@([a-z0-9]([a-z0-9_-]*[a-z0-9])?)$")]
        | None
    ) = None
    revision: (
        Annotated[str, msgspec.Meta(max_length=64, pattern="^@([a-z0-9]([a-z0-9_-]*[a-z0-9])?)$")]
        | None
    ) = None


class ArtifactGeneratorSpecArtifactsCopy(ApiStruct, kw_only=True):
    """ArtifactGenerator spec.artifacts[].copy[]"""

    exclude: Annotated[list[str], msgspec.Meta(max_length=100)] | None = None
    from_: Annotated[
        str,
        msgspec.Meta(
            max_length=1024, min_length=1, pattern="^@([a-z0-9]([a-z0-9_-]*[a-z0-9])?)/(.*)$"
        ),
    ]
    strategy: Literal["Overwrite", "Merge", "Extract"] | None = None
    to: Annotated[str, msgspec.Meta(max_length=1024, min_length=1, pattern="^@(artifact)/(.*)$")]


class ArtifactGeneratorSpecCommonMetadata(ApiStruct, kw_only=True):
    """ArtifactGenerator spec.commonMetadata"""

    annotations: dict[str, str] | None = None
    labels: dict[str, str] | None = None


class ArtifactGeneratorSpecSources(ApiStruct, kw_only=True):
    """ArtifactGenerator spec.sources[]"""

    name: Annotated[str, msgspec.Meta(max_length=253, pattern="^[a-z0-9]([a-z0-9-]*[a-z0-9])?$")]
    alias: Annotated[str, msgspec.Meta(max_length=63, pattern="^[a-z0-9]([a-z0-9_-]*[a-z0-9])?$")]
    kind: ArtifactGeneratorSpecSourcesKind
    namespace: (
        Annotated[
            str,
            msgspec.Meta(max_length=63, min_length=1, pattern="^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"),
        ]
        | None
    ) = None


class ArtifactGeneratorStatus(ApiStruct, kw_only=True):
    """ArtifactGenerator status"""

    conditions: list[k8s.Condition] | None = None
    inventory: list[ArtifactGeneratorStatusInventory] | None = None
    last_handled_reconcile_at: str | None = None
    observed_sources_digest: str | None = None


class ArtifactGeneratorStatusInventory(ApiStruct, kw_only=True):
    """ArtifactGenerator status.inventory[]"""

    name: str
    digest: str
    filename: str
    namespace: str


ArtifactGeneratorSpecSourcesKind: TypeAlias = Literal[
    "Bucket", "GitRepository", "OCIRepository", "HelmChart", "ExternalArtifact"
]
