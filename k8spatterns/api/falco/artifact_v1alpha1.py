"""Typed objects of artifact.falcosecurity.dev/v1alpha1.

Generated from the CustomResourceDefinitions of the Falco operator; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, Int32, Int64, KubeObject, ListKeys, Resource, constant


class ArtifactNode(KubeObject, kw_only=True):
    """https://github.com/falcosecurity/falco-operator"""

    __resource__ = Resource(
        group="artifact.falcosecurity.dev",
        version="v1alpha1",
        kind="ArtifactNode",
        plural="artifactnodes",
        namespaced=True,
        module=__name__,
        class_name="ArtifactNode",
        system="falco",
    )

    api_version: Literal["artifact.falcosecurity.dev/v1alpha1"] = constant(
        "artifact.falcosecurity.dev/v1alpha1"
    )
    kind: Literal["ArtifactNode"] = constant("ArtifactNode")
    metadata: k8s.ObjectMeta | None = None
    spec: ArtifactNodeSpec
    status: ArtifactNodeStatus | None = None


class ArtifactNodeSpec(ApiStruct, kw_only=True):
    """ArtifactNode spec"""

    node_name: str


class ArtifactNodeStatus(ApiStruct, kw_only=True):
    """ArtifactNode status"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
        "installedArtifacts": ("medium",),
    }

    conditions: list[k8s.Condition] | None = None
    installed_artifacts: list[ArtifactNodeStatusInstalledArtifacts] | None = None


class ArtifactNodeStatusInstalledArtifacts(ApiStruct, kw_only=True):
    """ArtifactNode status.installedArtifacts[]"""

    config: ArtifactNodeStatusInstalledArtifactsConfig | None = None
    content_hash: str
    medium: Literal["oci", "inline", "configmap"]
    path: str
    priority: Int32
    spec_hash: str | None = None


class ArtifactNodeStatusInstalledArtifactsConfig(ApiStruct, kw_only=True):
    """ArtifactNode status.installedArtifacts[].config"""

    path: str


class Config(KubeObject, kw_only=True):
    """https://github.com/falcosecurity/falco-operator"""

    __resource__ = Resource(
        group="artifact.falcosecurity.dev",
        version="v1alpha1",
        kind="Config",
        plural="configs",
        namespaced=True,
        module=__name__,
        class_name="Config",
        system="falco",
    )

    api_version: Literal["artifact.falcosecurity.dev/v1alpha1"] = constant(
        "artifact.falcosecurity.dev/v1alpha1"
    )
    kind: Literal["Config"] = constant("Config")
    metadata: k8s.ObjectMeta | None = None
    spec: ConfigSpec | None = None
    status: ConfigStatus | None = None


class ConfigSpec(ApiStruct, kw_only=True):
    """Config spec"""

    config: Any = None
    config_map_ref: ConfigSpecConfigMapRef | None = None
    priority: Annotated[int, msgspec.Meta(ge=0, le=99)] | None = None
    selector: k8s.LabelSelector | None = None


class ConfigSpecConfigMapRef(ApiStruct, kw_only=True):
    """Config spec.configMapRef"""

    name: str


class ConfigStatus(ApiStruct, kw_only=True):
    """Config status"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
    }

    conditions: list[k8s.Condition] | None = None
    observed_generation: Int64 | None = None


class Plugin(KubeObject, kw_only=True):
    """https://github.com/falcosecurity/falco-operator"""

    __resource__ = Resource(
        group="artifact.falcosecurity.dev",
        version="v1alpha1",
        kind="Plugin",
        plural="plugins",
        namespaced=True,
        module=__name__,
        class_name="Plugin",
        system="falco",
    )

    api_version: Literal["artifact.falcosecurity.dev/v1alpha1"] = constant(
        "artifact.falcosecurity.dev/v1alpha1"
    )
    kind: Literal["Plugin"] = constant("Plugin")
    metadata: k8s.ObjectMeta | None = None
    spec: PluginSpec | None = None
    status: PluginStatus | None = None


class PluginSpec(ApiStruct, kw_only=True):
    """Plugin spec"""

    config: PluginSpecConfig | None = None
    oci_artifact: PluginSpecOciArtifact | None = None
    selector: k8s.LabelSelector | None = None


class PluginSpecConfig(ApiStruct, kw_only=True):
    """Plugin spec.config"""

    name: str | None = None
    init_config: Any = None
    library_path: str | None = None
    open_params: str | None = None


class PluginSpecOciArtifact(ApiStruct, kw_only=True):
    """Plugin spec.ociArtifact"""

    image: PluginSpecOciArtifactImage
    registry: PluginSpecOciArtifactRegistry | None = None


class PluginSpecOciArtifactImage(ApiStruct, kw_only=True):
    """Plugin spec.ociArtifact.image"""

    repository: str
    tag: str | None = None


class PluginSpecOciArtifactRegistry(ApiStruct, kw_only=True):
    """Plugin spec.ociArtifact.registry"""

    name: str | None = None
    auth: PluginSpecOciArtifactRegistryAuth | None = None
    plain_http: bool | None = msgspec.field(default=None, name="plainHTTP")
    tls: PluginSpecOciArtifactRegistryTls | None = None


class PluginSpecOciArtifactRegistryAuth(ApiStruct, kw_only=True):
    """Plugin spec.ociArtifact.registry.auth"""

    secret_ref: ConfigSpecConfigMapRef | None = None


class PluginSpecOciArtifactRegistryTls(ApiStruct, kw_only=True):
    """Plugin spec.ociArtifact.registry.tls"""

    insecure_skip_verify: bool | None = None


class PluginStatus(ApiStruct, kw_only=True):
    """Plugin status"""

    __list_keys__: ClassVar[ListKeys] = {
        "conditions": ("type",),
    }

    conditions: list[k8s.Condition] | None = None


class Rulesfile(KubeObject, kw_only=True):
    """https://github.com/falcosecurity/falco-operator"""

    __resource__ = Resource(
        group="artifact.falcosecurity.dev",
        version="v1alpha1",
        kind="Rulesfile",
        plural="rulesfiles",
        namespaced=True,
        module=__name__,
        class_name="Rulesfile",
        system="falco",
    )

    api_version: Literal["artifact.falcosecurity.dev/v1alpha1"] = constant(
        "artifact.falcosecurity.dev/v1alpha1"
    )
    kind: Literal["Rulesfile"] = constant("Rulesfile")
    metadata: k8s.ObjectMeta | None = None
    spec: RulesfileSpec | None = None
    status: PluginStatus | None = None


class RulesfileSpec(ApiStruct, kw_only=True):
    """Rulesfile spec"""

    config_map_ref: ConfigSpecConfigMapRef | None = None
    inline_rules: Any = None
    oci_artifact: PluginSpecOciArtifact | None = None
    priority: Annotated[int, msgspec.Meta(ge=0, le=99)] | None = None
    selector: k8s.LabelSelector | None = None
