from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from k8spatterns.syntax import paths
from k8spatterns.syntax.percent import percent

if TYPE_CHECKING:
    from collections.abc import Callable

    Check = Callable[[str], str | None]


@pytest.mark.parametrize(
    ("check", "text"),
    [
        (paths.absolute_path, "/"),
        (paths.absolute_path, "/var/../log"),
        (paths.no_backsteps, "/a/..b"),
        (paths.relative_path, "a/b"),
        (paths.relative_path, "..a"),
        (paths.local_file, "a/b"),
        (paths.json_pointer, ""),
        (paths.json_pointer, "/a~1b/~0/0"),
        (percent, "0%"),
        (percent, "250%"),
    ],
)
def test_accepted(check: Check, text: str) -> None:
    assert check(text) is None


@pytest.mark.parametrize(
    ("check", "text"),
    [
        (paths.absolute_path, ""),
        (paths.absolute_path, "var/log"),
        (paths.no_backsteps, "/a/../b"),
        (paths.relative_path, "/a"),
        (paths.relative_path, "a/../b"),
        (paths.local_file, "..a"),
        (paths.local_file, "/a"),
        (paths.json_pointer, "a"),
        (paths.json_pointer, "/~2"),
        (paths.json_pointer, "/~"),
        (percent, "%"),
        (percent, "25"),
        (percent, "1.5%"),
        (percent, "-1%"),
        (percent, "٣%"),
    ],
)
def test_refused(check: Check, text: str) -> None:
    assert check(text)
