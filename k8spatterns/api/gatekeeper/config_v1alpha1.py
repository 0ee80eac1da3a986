"""Typed objects of config.gatekeeper.sh/v1alpha1.

Generated from the CustomResourceDefinitions of Gatekeeper; do not edit.
Regenerate with: python tools/regenerate.py --crds DIR
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from k8spatterns.api import k8s
from k8spatterns.api._base import ApiStruct, Int64, KubeObject, Resource, constant


class Config(KubeObject, kw_only=True):
    """https://open-policy-agent.github.io/gatekeeper/website/docs/"""

    __resource__ = Resource(
        group="config.gatekeeper.sh",
        version="v1alpha1",
        kind="Config",
        plural="configs",
        namespaced=True,
        module=__name__,
        class_name="Config",
        system="gatekeeper",
    )

    api_version: Literal["config.gatekeeper.sh/v1alpha1"] = constant(
        "config.gatekeeper.sh/v1alpha1"
    )
    kind: Literal["Config"] = constant("Config")
    metadata: k8s.ObjectMeta | None = None
    spec: ConfigSpec | None = None
    status: ConfigStatus | None = None


class ConfigSpec(ApiStruct, kw_only=True):
    """Config spec"""

    match: list[ConfigSpecMatch] | None = None
    readiness: ConfigSpecReadiness | None = None
    sync: ConfigSpecSync | None = None
    validation: ConfigSpecValidation | None = None


class ConfigSpecMatch(ApiStruct, kw_only=True):
    """Config spec.match[]"""

    excluded_namespaces: (
        list[Annotated[str, msgspec.Meta(pattern="^\\*?[-:a-z0-9]*\\*?$")]] | None
    ) = None
    processes: list[str] | None = None


class ConfigSpecReadiness(ApiStruct, kw_only=True):
    """Config spec.readiness"""

    stats_enabled: bool | None = None


class ConfigSpecSync(ApiStruct, kw_only=True):
    """Config spec.sync"""

    sync_only: list[ConfigSpecSyncSyncOnly] | None = None


class ConfigSpecSyncSyncOnly(ApiStruct, kw_only=True):
    """Config spec.sync.syncOnly[]"""

    group: str | None = None
    kind: str | None = None
    version: str | None = None


class ConfigSpecValidation(ApiStruct, kw_only=True):
    """Config spec.validation"""

    traces: list[ConfigSpecValidationTraces] | None = None


class ConfigSpecValidationTraces(ApiStruct, kw_only=True):
    """Config spec.validation.traces[]"""

    dump: str | None = None
    kind: ConfigSpecSyncSyncOnly | None = None
    user: str | None = None


class ConfigStatus(ApiStruct, kw_only=True):
    """Config status"""

    by_pod: list[ConfigStatusByPod] | None = None


class ConfigStatusByPod(ApiStruct, kw_only=True):
    """Config status.byPod[]"""

    config_uid: str | None = msgspec.field(default=None, name="configUID")
    errors: list[ConfigStatusByPodErrors] | None = None
    id: str | None = None
    observed_generation: Int64 | None = None
    operations: list[str] | None = None


class ConfigStatusByPodErrors(ApiStruct, kw_only=True):
    """Config status.byPod[].errors[]"""

    message: str
    type: str | None = None
