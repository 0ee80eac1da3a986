"""The constructs of the guide, re-exported: each is loaded when it is first used."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from k8spatterns_constructs import *  # noqa: F403 - re-exported under the same names
else:  # to a type checker, no other name exists
    import k8spatterns_constructs as _constructs

    def __getattr__(name: str) -> object:
        return getattr(_constructs, name)

    def __dir__() -> list[str]:
        return _constructs.__all__
