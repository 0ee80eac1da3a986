"""Which file holds the app, and under which name."""

from __future__ import annotations

from os.path import abspath
from pathlib import Path

import msgspec

from k8spatterns.errors import LoadError

DEFAULT_FILE = "app.py"
DEFAULT_NAME = "app"


class Target(msgspec.Struct, frozen=True):
    """A file with an app.

    Fields:
        file: absolute.
        name: of the app, or of the function that makes it, in the file.
        shown: the file as the user wrote it.
    """

    file: str
    name: str
    shown: str


def find_target(text: str = DEFAULT_FILE) -> Target:
    """Return the file that a user names by a path, by a directory, or by `path.py:name`.

    Raises:
        LoadError: there is no such file, or it is no Python file.
    """
    path, name = _split(text)
    if path.is_dir():
        if not (path / DEFAULT_FILE).is_file():
            raise LoadError(
                f"the directory {path} holds no {DEFAULT_FILE}; write one, "
                "or name the file: k8spatterns synth path/to/file.py"
            )
        path /= DEFAULT_FILE
    _check_file(path)
    # Unlike Path.resolve(), this leaves links as the user knows them.
    return Target(abspath(path), name, str(path))  # noqa: PTH100


def _split(text: str) -> tuple[Path, str]:
    """Take the name off `path.py:name`; a colon may also belong to the path."""
    path, colon, name = text.rpartition(":")
    if colon and path and not Path(text).exists():
        if not name.isidentifier():
            raise LoadError(f"{name!r} in {text!r} is no name; write {path}:{DEFAULT_NAME}")
        return Path(path), name
    return Path(text), DEFAULT_NAME


def _check_file(path: Path) -> None:
    if not path.exists():
        raise LoadError(
            f"there is no file {path}; check the path, or write one: "
            "k8spatterns synth runs app.py of this directory by default"
        )
    if path.suffix != ".py":
        raise LoadError(
            f"{path} is no Python file; an app is a .py file, and it takes "
            f'manifests as they are with Include("{path.name}")'
        )
    if not path.is_file():
        raise LoadError(f"{path} is no file; name the .py file of the app")
