"""Typed objects of extensions.istio.io/v1alpha1.

Generated from the CustomResourceDefinitions of Istio; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import (
    ApiStruct,
    Int32,
    IntOrString,
    KubeObject,
    ListKeys,
    OpenStruct,
    RawExtension,
    Resource,
    Time,
    constant,
)


class TrafficExtension(KubeObject, kw_only=True):
    """https://istio.io/latest/docs/reference/config/"""

    __resource__ = Resource(
        group="extensions.istio.io",
        version="v1alpha1",
        kind="TrafficExtension",
        plural="trafficextensions",
        namespaced=True,
        module=__name__,
        class_name="TrafficExtension",
        system="istio",
    )
    __keeps_unknown__ = True

    api_version: Literal["extensions.istio.io/v1alpha1"] = constant("extensions.istio.io/v1alpha1")
    kind: Literal["TrafficExtension"] = constant("TrafficExtension")
    metadata: k8s.ObjectMeta | None = None
    spec: TrafficExtensionSpec
    status: WasmPluginStatus | None = None


class TrafficExtensionSpec(ApiStruct, kw_only=True):
    """TrafficExtension spec"""

    lua: TrafficExtensionSpecLua | None = None
    match: list[WasmPluginSpecMatch] | None = None
    phase: Literal["UNSPECIFIED", "AUTHN", "AUTHZ", "STATS"] | None = None
    priority: Int32 | None = None
    selector: WasmPluginSpecSelector | None = None
    target_refs: Annotated[list[WasmPluginSpecTargetRef], msgspec.Meta(max_length=16)] | None = None
    wasm: TrafficExtensionSpecWasm | None = None


class TrafficExtensionSpecLua(ApiStruct, kw_only=True):
    """TrafficExtension spec.lua"""

    inline_code: Annotated[str, msgspec.Meta(max_length=65536, min_length=1)]


class TrafficExtensionSpecWasm(ApiStruct, kw_only=True):
    """TrafficExtension spec.wasm"""

    fail_strategy: Literal["FAIL_CLOSE", "FAIL_OPEN", "FAIL_RELOAD"] | None = None
    image_pull_policy: Literal["UNSPECIFIED_POLICY", "IfNotPresent", "Always"] | None = None
    image_pull_secret: Annotated[str, msgspec.Meta(max_length=253, min_length=1)] | None = None
    plugin_config: RawExtension | None = None
    plugin_name: Annotated[str, msgspec.Meta(max_length=256, min_length=1)] | None = None
    sha256: Annotated[str, msgspec.Meta(pattern="(^$|^[a-f0-9]{64}$)")] | None = None
    type: Literal["UNSPECIFIED_PLUGIN_TYPE", "HTTP", "NETWORK"] | None = None
    url: Annotated[str, msgspec.Meta(min_length=1)]
    verification_key: str | None = None
    vm_config: WasmPluginSpecVmConfig | None = None


class WasmPlugin(KubeObject, kw_only=True):
    """https://istio.io/latest/docs/reference/config/"""

    __resource__ = Resource(
        group="extensions.istio.io",
        version="v1alpha1",
        kind="WasmPlugin",
        plural="wasmplugins",
        namespaced=True,
        module=__name__,
        class_name="WasmPlugin",
        system="istio",
    )
    __keeps_unknown__ = True

    api_version: Literal["extensions.istio.io/v1alpha1"] = constant("extensions.istio.io/v1alpha1")
    kind: Literal["WasmPlugin"] = constant("WasmPlugin")
    metadata: k8s.ObjectMeta | None = None
    spec: WasmPluginSpec
    status: WasmPluginStatus | None = None


class WasmPluginSpec(ApiStruct, kw_only=True):
    """WasmPlugin spec"""

    fail_strategy: Literal["FAIL_CLOSE", "FAIL_OPEN", "FAIL_RELOAD"] | None = None
    image_pull_policy: Literal["UNSPECIFIED_POLICY", "IfNotPresent", "Always"] | None = None
    image_pull_secret: Annotated[str, msgspec.Meta(max_length=253, min_length=1)] | None = None
    match: list[WasmPluginSpecMatch] | None = None
    phase: Literal["UNSPECIFIED_PHASE", "AUTHN", "AUTHZ", "STATS"] | None = None
    plugin_config: RawExtension | None = None
    plugin_name: Annotated[str, msgspec.Meta(max_length=256, min_length=1)] | None = None
    priority: Int32 | None = None
    selector: WasmPluginSpecSelector | None = None
    sha256: Annotated[str, msgspec.Meta(pattern="(^$|^[a-f0-9]{64}$)")] | None = None
    target_ref: WasmPluginSpecTargetRef | None = None
    target_refs: Annotated[list[WasmPluginSpecTargetRef], msgspec.Meta(max_length=16)] | None = None
    type: Literal["UNSPECIFIED_PLUGIN_TYPE", "HTTP", "NETWORK"] | None = None
    url: Annotated[str, msgspec.Meta(min_length=1)]
    verification_key: str | None = None
    vm_config: WasmPluginSpecVmConfig | None = None


class WasmPluginSpecMatch(ApiStruct, kw_only=True):
    """WasmPlugin spec.match[]"""

    __list_keys__: ClassVar[ListKeys] = {
        "ports": ("number",),
    }

    mode: Literal["UNDEFINED", "CLIENT", "SERVER", "CLIENT_AND_SERVER"] | None = None
    ports: list[WasmPluginSpecMatchPorts] | None = None


class WasmPluginSpecMatchPorts(ApiStruct, kw_only=True):
    """WasmPlugin spec.match[].ports[]"""

    number: Annotated[int, msgspec.Meta(ge=1, le=65535)]


class WasmPluginSpecSelector(ApiStruct, kw_only=True):
    """WasmPlugin spec.selector"""

    match_labels: (
        Annotated[
            dict[str, Annotated[str, msgspec.Meta(max_length=63)]], msgspec.Meta(max_length=4096)
        ]
        | None
    ) = None


class WasmPluginSpecTargetRef(ApiStruct, kw_only=True):
    """WasmPlugin spec.targetRef"""

    name: Annotated[str, msgspec.Meta(max_length=253, min_length=1)]
    group: (
        Annotated[
            str,
            msgspec.Meta(
                max_length=253,
                pattern="^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$",
            ),
        ]
        | None
    ) = None
    kind: Annotated[
        str,
        msgspec.Meta(max_length=63, min_length=1, pattern="^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"),
    ]
    namespace: str | None = None


class WasmPluginSpecVmConfig(ApiStruct, kw_only=True):
    """WasmPlugin spec.vmConfig"""

    __list_keys__: ClassVar[ListKeys] = {
        "env": ("name",),
    }

    env: Annotated[list[WasmPluginSpecVmConfigEnv], msgspec.Meta(max_length=256)] | None = None


class WasmPluginSpecVmConfigEnv(ApiStruct, kw_only=True):
    """WasmPlugin spec.vmConfig.env[]"""

    name: Annotated[str, msgspec.Meta(max_length=256, min_length=1)]
    value: Annotated[str, msgspec.Meta(max_length=2048)] | None = None
    value_from: Literal["INLINE", "HOST"] | None = None


class WasmPluginStatus(OpenStruct, kw_only=True):
    """WasmPlugin status"""

    __keeps_unknown__ = True

    conditions: list[WasmPluginStatusConditions] | None = None
    observed_generation: IntOrString | None = None
    validation_messages: list[WasmPluginStatusValidationMessages] | None = None


class WasmPluginStatusConditions(ApiStruct, kw_only=True):
    """WasmPlugin status.conditions[]"""

    last_probe_time: Time | None = None
    last_transition_time: Time | None = None
    message: str | None = None
    observed_generation: IntOrString | None = None
    reason: str | None = None
    status: str | None = None
    type: str | None = None


class WasmPluginStatusValidationMessages(ApiStruct, kw_only=True):
    """WasmPlugin status.validationMessages[]"""

    documentation_url: str | None = None
    level: Literal["UNKNOWN", "ERROR", "WARNING", "INFO"] | None = None
    type: WasmPluginStatusValidationMessagesType | None = None


class WasmPluginStatusValidationMessagesType(ApiStruct, kw_only=True):
    """WasmPlugin status.validationMessages[].type"""

    name: str | None = None
    code: str | None = None
