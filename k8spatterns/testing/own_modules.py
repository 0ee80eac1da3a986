"""The modules beside an app, kept apart from those of other apps that have the same names."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType


class OwnModules:
    """While it is entered, the modules of an app's folder are loaded; otherwise they are away.

    What was imported from there by others, before or meanwhile, stays as it is.
    """

    def __init__(self, folder: Path | None) -> None:
        """Take a folder; None keeps nothing apart, for an app that others have imported."""
        self._folder = folder
        self._mine: dict[str, ModuleType] = {}
        self._before: list[tuple[set[str], list[str]]] = []

    def __enter__(self) -> None:
        self._before.append((set(sys.modules), list(sys.path)))
        for name, module in self._mine.items():
            sys.modules.setdefault(name, module)
        if self._folder is not None and str(self._folder) not in sys.path:
            sys.path.insert(0, str(self._folder))

    def __exit__(self, *_error: object) -> None:
        modules, sys.path[:] = self._before.pop()
        for name in set(sys.modules) - modules:
            # A part of a package that others have loaded stays with it.
            if name.partition(".")[0] not in modules and self._is_mine(sys.modules[name]):
                self._mine[name] = sys.modules.pop(name)

    def _is_mine(self, module: ModuleType) -> bool:
        file = getattr(module, "__file__", None)
        if not file or self._folder is None or self._folder not in Path(file).parents:
            return False
        # An environment of the project's may be inside of its folder.
        return "site-packages" not in Path(file).parts
