"""The user's own kinds: the modules that `[tool.k8spatterns] api` names are imported."""

from __future__ import annotations

import sys
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING

from k8spatterns.cli.project import Project, project
from k8spatterns.errors import UsageError

if TYPE_CHECKING:
    from pathlib import Path


def load_user_kinds(start: str = "") -> Project:
    """Import the modules that the project names for its own kinds, which registers those.

    Args:
        start: a folder or a file in it; the current folder by default.

    Returns:
        The project.

    Raises:
        UsageError: its file can't be read, or a module in it can't be imported.
    """
    found = project(start)
    if found.file is not None:
        if found.api and str(found.file.parent) not in sys.path:
            sys.path.insert(0, str(found.file.parent))
        for module in found.api:
            _load(module, found.file)
    return found


def _load(name: str, file: Path) -> None:
    """Import a module; of a package that loads its modules on first use, all that have kinds."""
    try:
        import_module(name)
        if find_spec(f"{name}._index") is not None:
            rows = import_module(f"{name}._index").KINDS.splitlines()
            for module in dict.fromkeys(row.split()[4] for row in rows):
                import_module(f"{name}.{module}")
    except ModuleNotFoundError as error:
        if error.name == f"{name}._index":  # a module, which has no parts
            return
        raise UsageError(_not_there(name, file, error)) from None
    except Exception as error:
        raise UsageError(
            f"{file}: importing {name!r} failed: {type(error).__name__}: {error}"
        ) from error


def _not_there(name: str, file: Path, error: ModuleNotFoundError) -> str:
    return (
        f"{file}: api of [tool.k8spatterns] names {name!r}, but there is no module {error.name!r}; "
        "`k8spatterns import crd` writes one"
    )
