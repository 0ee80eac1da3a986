"""Typed objects of mutations.gatekeeper.sh/v1.

Generated from the CustomResourceDefinitions of Gatekeeper; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, Int64, KubeObject, RawExtension, Resource, constant


class Assign(KubeObject, kw_only=True):
    """https://open-policy-agent.github.io/gatekeeper/website/docs/"""

    __resource__ = Resource(
        group="mutations.gatekeeper.sh",
        version="v1",
        kind="Assign",
        plural="assign",
        namespaced=False,
        module=__name__,
        class_name="Assign",
        system="gatekeeper",
    )

    api_version: Literal["mutations.gatekeeper.sh/v1"] = constant("mutations.gatekeeper.sh/v1")
    kind: Literal["Assign"] = constant("Assign")
    metadata: k8s.ObjectMeta | None = None
    spec: AssignSpec | None = None
    status: AssignStatus | None = None


class AssignMetadata(KubeObject, kw_only=True):
    """https://open-policy-agent.github.io/gatekeeper/website/docs/"""

    __resource__ = Resource(
        group="mutations.gatekeeper.sh",
        version="v1",
        kind="AssignMetadata",
        plural="assignmetadata",
        namespaced=False,
        module=__name__,
        class_name="AssignMetadata",
        system="gatekeeper",
    )

    api_version: Literal["mutations.gatekeeper.sh/v1"] = constant("mutations.gatekeeper.sh/v1")
    kind: Literal["AssignMetadata"] = constant("AssignMetadata")
    metadata: k8s.ObjectMeta | None = None
    spec: AssignMetadataSpec | None = None
    status: AssignStatus | None = None


class AssignMetadataSpec(ApiStruct, kw_only=True):
    """AssignMetadata spec"""

    location: str | None = None
    match: AssignSpecMatch | None = None
    parameters: AssignMetadataSpecParameters | None = None


class AssignMetadataSpecParameters(ApiStruct, kw_only=True):
    """AssignMetadata spec.parameters"""

    assign: AssignSpecParametersAssign | None = None


class AssignSpec(ApiStruct, kw_only=True):
    """Assign spec"""

    apply_to: list[AssignSpecApplyTo] | None = None
    location: str | None = None
    match: AssignSpecMatch | None = None
    parameters: AssignSpecParameters | None = None


class AssignSpecApplyTo(ApiStruct, kw_only=True):
    """Assign spec.applyTo[]"""

    groups: list[str] | None = None
    kinds: list[str] | None = None
    operations: list[Literal["CREATE", "UPDATE", "*"]] | None = None
    versions: list[str] | None = None


class AssignSpecMatch(ApiStruct, kw_only=True):
    """Assign spec.match"""

    name: Annotated[str, msgspec.Meta(pattern="^\\*?[-:a-z0-9]*\\*?$")] | None = None
    excluded_namespaces: (
        list[Annotated[str, msgspec.Meta(pattern="^\\*?[-:a-z0-9]*\\*?$")]] | None
    ) = None
    kinds: list[AssignSpecMatchKinds] | None = None
    label_selector: k8s.LabelSelector | None = None
    namespace_selector: k8s.LabelSelector | None = None
    namespaces: list[Annotated[str, msgspec.Meta(pattern="^\\*?[-:a-z0-9]*\\*?$")]] | None = None
    scope: str | None = None
    source: Literal["All", "Generated", "Original"] | None = None


class AssignSpecMatchKinds(ApiStruct, kw_only=True):
    """Assign spec.match.kinds[]"""

    api_groups: list[str] | None = None
    kinds: list[str] | None = None


class AssignSpecParameters(ApiStruct, kw_only=True):
    """Assign spec.parameters"""

    assign: AssignSpecParametersAssign | None = None
    path_tests: list[AssignSpecParametersPathTests] | None = None


class AssignSpecParametersAssign(ApiStruct, kw_only=True):
    """Assign spec.parameters.assign"""

    external_data: AssignSpecParametersAssignExternalData | None = None
    from_metadata: AssignSpecParametersAssignFromMetadata | None = None
    value: Any = None


class AssignSpecParametersAssignExternalData(ApiStruct, kw_only=True):
    """Assign spec.parameters.assign.externalData"""

    data_source: Literal["ValueAtLocation", "Username"] | None = None
    default: str | None = None
    failure_policy: Literal["UseDefault", "Ignore", "Fail"] | None = None
    provider: str


class AssignSpecParametersAssignFromMetadata(ApiStruct, kw_only=True):
    """Assign spec.parameters.assign.fromMetadata"""

    field: str | None = None


class AssignSpecParametersPathTests(ApiStruct, kw_only=True):
    """Assign spec.parameters.pathTests[]"""

    condition: Literal["MustExist", "MustNotExist"] | None = None
    sub_path: str | None = None


class AssignStatus(ApiStruct, kw_only=True):
    """Assign status"""

    by_pod: list[AssignStatusByPod] | None = None


class AssignStatusByPod(ApiStruct, kw_only=True):
    """Assign status.byPod[]"""

    enforced: bool | None = None
    errors: list[AssignStatusByPodErrors] | None = None
    id: str | None = None
    mutator_uid: str | None = msgspec.field(default=None, name="mutatorUID")
    observed_generation: Int64 | None = None
    operations: list[str] | None = None


class AssignStatusByPodErrors(ApiStruct, kw_only=True):
    """Assign status.byPod[].errors[]"""

    message: str
    type: str | None = None


class ModifySet(KubeObject, kw_only=True):
    """https://open-policy-agent.github.io/gatekeeper/website/docs/"""

    __resource__ = Resource(
        group="mutations.gatekeeper.sh",
        version="v1",
        kind="ModifySet",
        plural="modifyset",
        namespaced=False,
        module=__name__,
        class_name="ModifySet",
        system="gatekeeper",
    )

    api_version: Literal["mutations.gatekeeper.sh/v1"] = constant("mutations.gatekeeper.sh/v1")
    kind: Literal["ModifySet"] = constant("ModifySet")
    metadata: k8s.ObjectMeta | None = None
    spec: ModifySetSpec | None = None
    status: AssignStatus | None = None


class ModifySetSpec(ApiStruct, kw_only=True):
    """ModifySet spec"""

    apply_to: list[AssignSpecApplyTo] | None = None
    location: str | None = None
    match: AssignSpecMatch | None = None
    parameters: ModifySetSpecParameters | None = None


class ModifySetSpecParameters(ApiStruct, kw_only=True):
    """ModifySet spec.parameters"""

    operation: Literal["merge", "prune"] | None = None
    path_tests: list[AssignSpecParametersPathTests] | None = None
    values: RawExtension | None = None
