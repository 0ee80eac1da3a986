from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from k8spatterns.errors import LoadError
from k8spatterns.loading import Target, find_target

if TYPE_CHECKING:
    from pathlib import Path


def test_the_default_is_app_py_here(project: Path) -> None:
    (project / "app.py").touch()
    assert find_target() == Target(str(project / "app.py"), "app", "app.py")


@pytest.mark.parametrize(
    ("text", "file", "name"),
    [
        ("shop.py", "shop.py", "app"),
        ("shop.py:staging", "shop.py", "staging"),
        ("folder", "folder/app.py", "app"),
        ("folder:staging", "folder/app.py", "staging"),
        ("odd:name.py", "odd:name.py", "app"),
        ("odd:name.py:x", "odd:name.py", "x"),
    ],
)
def test_paths_directories_and_names(project: Path, text: str, file: str, name: str) -> None:
    (project / "folder").mkdir()
    for each in ("shop.py", "folder/app.py", "odd:name.py"):
        (project / each).touch()
    target = find_target(text)
    assert (target.file, target.name) == (str(project / file), name)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("app.py", "there is no file app.py; check the path, or write one"),
        ("no/where.py", "there is no file no/where.py"),
        ("empty", "the directory empty holds no app.py; write one, or name the file"),
        ("x.yaml", 'x.yaml is no Python file; .* Include\\("x.yaml"\\)'),
        ("x.yaml:1a", "'1a' in 'x.yaml:1a' is no name; write x.yaml:app"),
        ("dir.py", "the directory dir.py holds no app.py"),
    ],
)
def test_errors_say_what_to_do(project: Path, text: str, message: str) -> None:
    (project / "empty").mkdir()
    (project / "dir.py").mkdir()
    (project / "x.yaml").touch()
    with pytest.raises(LoadError, match=message):
        find_target(text)
