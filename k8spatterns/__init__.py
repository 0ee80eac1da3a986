"""Production Kubernetes patterns as typed Python values, rendered to YAML for API servers."""

from __future__ import annotations

from k8spatterns import constructs as _constructs
from k8spatterns._version import __version__ as __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from k8spatterns.app import App as App
    from k8spatterns.argocd.build import ArgoBuild as ArgoBuild
    from k8spatterns.chart import Chart as Chart
    from k8spatterns.construct import Construct as Construct
    from k8spatterns.construct import Part as Part
    from k8spatterns.constructs import *  # noqa: F403 - the constructs, under the same names
    from k8spatterns.errors import FindingsError as FindingsError
    from k8spatterns.errors import InvalidConstructError as InvalidConstructError
    from k8spatterns.errors import K8sPatternsError as K8sPatternsError
    from k8spatterns.errors import LoadError as LoadError
    from k8spatterns.errors import RenderError as RenderError
    from k8spatterns.errors import UsageError as UsageError
    from k8spatterns.findings import Finding as Finding
    from k8spatterns.include import Include as Include
    from k8spatterns.override import JsonPatch as JsonPatch
    from k8spatterns.override import Override as Override
    from k8spatterns.parameters import Parameters as Parameters
    from k8spatterns.pipeline.model import Options as Options
    from k8spatterns.pipeline.render import render as render
    from k8spatterns.pipeline.rendering import Rendering as Rendering
    from k8spatterns.raw import RawObject as RawObject
    from k8spatterns.value import Value as Value
    from k8spatterns.waiver import Waiver as Waiver

# The engine's public names and the modules that hold them; loaded on first use (PEP 562).
_ENGINE = {
    "App": "app",
    "ArgoBuild": "argocd.build",
    "Chart": "chart",
    "Construct": "construct",
    "Finding": "findings",
    "FindingsError": "errors",
    "Include": "include",
    "InvalidConstructError": "errors",
    "JsonPatch": "override",
    "K8sPatternsError": "errors",
    "LoadError": "errors",
    "Options": "pipeline.model",
    "Override": "override",
    "Parameters": "parameters",
    "Part": "construct",
    "RawObject": "raw",
    "RenderError": "errors",
    "Rendering": "pipeline.rendering",
    "UsageError": "errors",
    "Value": "value",
    "Waiver": "waiver",
    "render": "pipeline.render",
}


if not TYPE_CHECKING:  # to a type checker, no other name exists

    def __getattr__(name: str) -> object:
        from importlib import import_module

        module = _ENGINE.get(name)
        if module is not None:
            value = getattr(import_module(f"k8spatterns.{module}"), name)
        elif name == "__all__":
            value = sorted([*_ENGINE, "__version__"]) + _constructs.__all__
        elif name[:1].isupper() and hasattr(_constructs, name):  # their chapters are not ours
            value = getattr(_constructs, name)
        else:
            raise AttributeError(f"module 'k8spatterns' has no attribute {name!r}")
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return __getattr__("__all__")
