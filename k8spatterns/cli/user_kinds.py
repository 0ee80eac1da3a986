"""The user's own kinds: `[tool.k8spatterns] api = ["my_crds"]` in pyproject.toml."""

from __future__ import annotations

import sys
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from k8spatterns.errors import UsageError

FILE = "pyproject.toml"


def load_user_kinds(start: str = "") -> None:
    """Import the modules that the project names for its own kinds, which registers those.

    The project is the nearest folder with a pyproject.toml, from `start` up.

    Args:
        start: a folder or a file in it; the current folder by default.

    Raises:
        UsageError: the file can't be read, or a module in it can't be imported.
    """
    file = _project_file(Path(start).absolute())
    if file is None:
        return
    modules = _modules(file)
    if modules and str(file.parent) not in sys.path:
        sys.path.insert(0, str(file.parent))
    for module in modules:
        _load(module, file)


def _project_file(here: Path) -> Path | None:
    return next(
        (path for folder in (here, *here.parents) if (path := folder / FILE).exists()), None
    )


def _modules(file: Path) -> list[str]:
    try:
        text = file.read_text(encoding="utf-8")
        if "k8spatterns" not in text:
            return []
        import tomllib

        tables: dict[str, Any] = tomllib.loads(text)
    except (OSError, ValueError) as error:
        raise UsageError(f"{file} can't be read: {error}") from None
    try:
        modules = tables.get("tool", {}).get("k8spatterns", {}).get("api", [])
    except AttributeError:  # [tool] or [tool.k8spatterns] is no table
        modules = None
    if isinstance(modules, list) and all(isinstance(name, str) for name in modules):
        return modules
    raise UsageError(
        f'{file}: api of [tool.k8spatterns] must be a list of modules; write api = ["my_crds"]'
    )


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
