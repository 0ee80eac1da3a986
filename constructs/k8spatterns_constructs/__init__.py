"""The patterns of the guide, a folder per chapter; each is loaded when it is first used."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from k8spatterns_constructs.workloads.sidecar_deployment import (
        SidecarDeployment as SidecarDeployment,
    )

_MODULES = {
    "SidecarDeployment": "workloads.sidecar_deployment",
}

__all__ = ["SidecarDeployment"]


def __getattr__(name: str) -> object:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module 'k8spatterns_constructs' has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(f"k8spatterns_constructs.{module}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
