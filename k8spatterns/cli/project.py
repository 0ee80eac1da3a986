"""The user's project: the table `[tool.k8spatterns]` in the nearest pyproject.toml."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from k8spatterns.errors import K8sPatternsError, UsageError

if TYPE_CHECKING:
    from k8spatterns.waiver import Waiver

FILE = "pyproject.toml"
_TABLE = "[tool.k8spatterns]"


class Project(msgspec.Struct, frozen=True):
    """What a project says of itself.

    Fields:
        file: its pyproject.toml; None where there is none.
        api: modules of its own kinds.
        external: objects that live outside, as `App` takes them.
        waivers: findings that are accepted everywhere.
        kubernetes: the minor version of its clusters, where it says one.
        profile: how strict the checks are, where it says so.
    """

    file: Path | None = None
    api: tuple[str, ...] = ()
    external: frozenset[str] = frozenset()
    waivers: tuple[Waiver, ...] = ()
    kubernetes: str | None = None
    profile: str | None = None


def project(start: str = "") -> Project:
    """Return the project of a folder: the nearest one with a pyproject.toml, from there up.

    Args:
        start: a folder or a file in it; the current folder by default.

    Raises:
        UsageError: the file can't be read, or the table has a mistake.
    """
    file = _project_file(Path(start).absolute())
    table = _table(file) if file else {}
    if file is None or not table:
        return Project(file)
    unknown = [key for key in table if key not in _FIELDS]
    if unknown:
        known = ", ".join(_FIELDS)
        raise UsageError(f"{file}: {_TABLE} has no {unknown[0]!r}; there are: {known}")
    try:
        return Project(file, **{key: _FIELDS[key](value) for key, value in table.items()})
    except (ValueError, K8sPatternsError) as error:
        raise UsageError(f"{file}: {_TABLE}: {error}") from None


def _project_file(here: Path) -> Path | None:
    """Return the nearest one; in a folder that may not be looked into there is none."""
    for folder in (here, *here.parents):
        path = folder / FILE
        if os.path.exists(path):  # noqa: PTH110 - Path.exists fails where it may not look
            return path
    return None


def _table(file: Path) -> dict[str, Any]:
    try:
        text = file.read_text(encoding="utf-8")
        # Reading TOML takes as long as ten objects: most projects that use the library say nothing.
        if "tool.k8spatterns" not in text and "[tool]" not in text:
            return {}
        import tomllib

        tables: dict[str, Any] = tomllib.loads(text)
    except (OSError, ValueError) as error:
        raise UsageError(f"{file} can't be read: {error}") from None
    tool = tables.get("tool")
    table = tool.get("k8spatterns", {}) if isinstance(tool, dict) else {}
    if not isinstance(table, dict):
        raise UsageError(f"{file}: {_TABLE} must be a table")
    return table


def _modules(value: Any) -> tuple[str, ...]:
    return _texts(value, 'api must be a list of modules; write api = ["my_crds"]')


def _external(value: Any) -> frozenset[str]:
    from k8spatterns.app import checked_external

    wrong = 'external must be a list of texts; write external = ["Secret/registry"]'
    return frozenset(map(checked_external, _texts(value, wrong)))


def _texts(value: Any, wrong: str) -> tuple[str, ...]:
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return tuple(value)
    raise ValueError(wrong)


def _waivers(value: Any) -> tuple[Waiver, ...]:
    from k8spatterns.waiver import Waiver

    wanted = {"code", "because"}
    if not isinstance(value, list) or any(
        not isinstance(item, dict) or set(item) != wanted for item in value
    ):
        raise ValueError(
            'waivers must be a list of tables; write {code = "K8S-SEC-004", because = "..."}'
        )
    return tuple(Waiver(**item) for item in value)


def _version(value: Any) -> str:
    from k8spatterns.app import checked_version

    if not isinstance(value, str):
        raise ValueError('kubernetes must be a text; write kubernetes = "1.36"')  # noqa: TRY004
    return checked_version(value)


def _profile(value: Any) -> str:
    from k8spatterns.app import checked_profile

    return checked_profile(str(value))


_FIELDS: dict[str, Any] = {
    "api": _modules,
    "external": _external,
    "waivers": _waivers,
    "kubernetes": _version,
    "profile": _profile,
}
