"""The patterns of the guide, a folder per chapter; each is loaded when it is first used."""

from __future__ import annotations

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
    # Those that most apps use are looked into first.
    _CHAPTERS = (
        "workloads",
        "scaling",
        "security",
        "batch",
        "gitops",
        "mesh",
        "observability",
        "serverless",
        "recovery",
        "multicluster",
        "extension",
    )
    # Of each chapter that was looked into: the module that holds each name.
    _PLACES: dict[str, dict[str, str]] = {}

    def __getattr__(name: str) -> object:
        if name == "__all__":
            value: object = sorted(name for chapter in _CHAPTERS for name in _places(chapter))
        elif name in _CHAPTERS:
            value = _imported(f"{__name__}.{name}")
        elif (module := _module_of(name)) is not None:
            value = getattr(_imported(module), name)
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = value
        return value

    def _module_of(name: str) -> str | None:
        if name[:1].isupper():  # as all constructs and their values are
            for chapter in _CHAPTERS:
                if name in _places(chapter):
                    return _places(chapter)[name]
        return None

    def _places(chapter: str) -> dict[str, str]:
        if chapter not in _PLACES:
            folder = f"{__name__}.{chapter}"
            _PLACES[chapter] = {
                name: f"{folder}.{module}"
                for module, names in _imported(folder).MODULES.items()
                for name in names.split()
            }
        return _PLACES[chapter]

    def _imported(module: str) -> object:
        from importlib import import_module

        return import_module(module)

    def __dir__() -> list[str]:
        return __getattr__("__all__")
