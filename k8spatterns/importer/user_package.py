"""The package that a user's import writes: names, header, docstrings."""

from __future__ import annotations

import shlex
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from k8spatterns.errors import UsageError
from k8spatterns.importer.custom_classes import nested_doc
from k8spatterns.importer.custom_package import Written, custom_package
from k8spatterns.importer.docstrings import escaped
from k8spatterns.importer.model import Package

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from k8spatterns.api._resource import Resource
    from k8spatterns.importer.custom_kind import CustomKind

# More sources than these are told by what they have in common.
_FEW = 3


def user_package(kinds: Iterable[CustomKind], sources: Sequence[str], folder: str) -> Written:
    """Return the files of a user's package.

    Args:
        kinds: what the sources define.
        sources: as the user wrote them.
        folder: as the user wrote it.
    """
    shown = shown_sources(sources)
    names = [shlex.quote(name) if name not in shown or "*" not in name else name for name in shown]
    package = Package(
        name=checked_name(folder),
        system="",
        title="Typed objects of custom resources, each loaded on first use.",
        source=escaped(", ".join("stdin" if name == "-" else name for name in shown)),
        regenerate=escaped(f"k8spatterns import crd {' '.join(names)} -o {_relative(folder)}"),
        modules=(),
    )
    written = custom_package(package, kinds, _doc, texts=True)
    written.files["py.typed"] = ""
    return written


def checked_name(folder: str) -> str:
    """Return the package's name.

    Raises:
        UsageError: a folder of that name can't be imported.
    """
    name = Path(folder).resolve().name
    if not name.isidentifier():
        raise UsageError(f"-o {folder}: {name!r} can't be imported; write a name like my_crds")
    return name


def shown_sources(sources: Sequence[str]) -> list[str]:
    """Return the sources without absolute paths, many files of a directory as a pattern."""
    names = [_relative(source) for source in sources]
    folders = {PurePath(name).parent for name in names}
    if len(names) <= _FEW or len(folders) != 1:
        return names
    suffixes = {PurePath(name).suffix for name in names}
    return [(folders.pop() / f"*{suffixes.pop() if len(suffixes) == 1 else ''}").as_posix()]


def _relative(name: str) -> str:
    path = Path(name)
    if not path.is_absolute():
        return path.as_posix() if name != "-" else name
    here = Path.cwd()
    return path.relative_to(here).as_posix() if path.is_relative_to(here) else path.name


def _doc(resource: Resource, path: tuple[str, ...], _name: str) -> str:
    if path:
        return nested_doc(resource, path)
    return f"{resource.kind} of {resource.api_version}."
