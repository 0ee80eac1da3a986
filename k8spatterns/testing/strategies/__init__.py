"""Hypothesis strategies for constructs, field types and API objects.

`hypothesis.strategies.from_type` knows them once this package is installed: Hypothesis runs
`register`, its entry point, when it is imported. Nothing but that function is loaded then.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from k8spatterns.testing.strategies.hook import register as register
    from k8spatterns.testing.strategies.nearly import NearlyValid as NearlyValid
    from k8spatterns.testing.strategies.nearly import nearly_valid as nearly_valid
    from k8spatterns.testing.strategies.resolving import of as of

_PLACES: dict[str, str] = {
    "NearlyValid": "nearly",
    "nearly_valid": "nearly",
    "of": "resolving",
    "register": "hook",
}

__all__ = ("NearlyValid", "nearly_valid", "of", "register")


if not TYPE_CHECKING:  # to a type checker, no other name exists

    def __getattr__(name: str) -> object:
        if name not in _PLACES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        module = import_module(f"{__name__}.{_PLACES[name]}")
        value = globals()[name] = getattr(module, name)
        return value

    def __dir__() -> list[str]:
        return list(__all__)
