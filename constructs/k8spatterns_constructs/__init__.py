"""The patterns of the guide, a folder per chapter; each is loaded when it is first used."""

from __future__ import annotations

from k8spatterns_constructs import (
    batch,
    extension,
    gitops,
    mesh,
    multicluster,
    observability,
    recovery,
    scaling,
    security,
    serverless,
    workloads,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from k8spatterns_constructs.batch import *  # noqa: F403 - re-exported under the same names
    from k8spatterns_constructs.extension import *  # noqa: F403 - re-exported under the same names
    from k8spatterns_constructs.gitops import *  # noqa: F403 - re-exported under the same names
    from k8spatterns_constructs.mesh import *  # noqa: F403 - re-exported under the same names
    from k8spatterns_constructs.multicluster import *  # noqa: F403 - re-exported under the same names
    from k8spatterns_constructs.observability import *  # noqa: F403 - re-exported under the same names
    from k8spatterns_constructs.recovery import *  # noqa: F403 - re-exported under the same names
    from k8spatterns_constructs.scaling import *  # noqa: F403 - re-exported under the same names
    from k8spatterns_constructs.security import *  # noqa: F403 - re-exported under the same names
    from k8spatterns_constructs.serverless import *  # noqa: F403 - re-exported under the same names
    from k8spatterns_constructs.workloads import *  # noqa: F403 - re-exported under the same names
else:  # to a type checker, no other name exists
    _PLACES: dict[str, str] = {
        name: f"{chapter.__name__}.{module}"
        for chapter in (
            batch,
            extension,
            gitops,
            mesh,
            multicluster,
            observability,
            recovery,
            scaling,
            security,
            serverless,
            workloads,
        )
        for module, names in chapter.MODULES.items()
        for name in names.split()
    }

    __all__ = sorted(_PLACES)  # noqa: PLE0605 - computed from the chapters

    def __getattr__(name: str) -> object:
        place = _PLACES.get(name)
        if place is None:
            raise AttributeError(f"module 'k8spatterns_constructs' has no attribute {name!r}")
        from importlib import import_module

        value = getattr(import_module(place), name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return __all__
