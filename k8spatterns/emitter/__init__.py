"""Objects to text: YAML, JSON and KYAML that every parser reads back as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from k8spatterns.emitter.as_json import to_json
    from k8spatterns.emitter.as_kyaml import kyaml_document, to_kyaml
    from k8spatterns.emitter.as_yaml import to_yaml, yaml_document
    from k8spatterns.emitter.order import usual_order
    from k8spatterns.emitter.refusal import EmitError

__all__ = [
    "EmitError",
    "kyaml_document",
    "to_json",
    "to_kyaml",
    "to_yaml",
    "usual_order",
    "yaml_document",
]

_HOMES = {
    "EmitError": "refusal",
    "kyaml_document": "as_kyaml",
    "to_json": "as_json",
    "to_kyaml": "as_kyaml",
    "to_yaml": "as_yaml",
    "usual_order": "order",
    "yaml_document": "as_yaml",
}


def __getattr__(name: str) -> object:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(f"{__name__}.{home}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
