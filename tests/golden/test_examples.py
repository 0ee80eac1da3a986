from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from example_apps import EXAMPLES, examples, expected, rendering

if TYPE_CHECKING:
    from pathlib import Path

FOUND = examples()


def test_examples_are_found() -> None:
    assert EXAMPLES / "quickstart" / "app.py" in FOUND
    assert not [str(path) for path in FOUND if not expected(path).exists()]


@pytest.mark.parametrize("example", FOUND, ids=lambda path: str(path.parent.relative_to(EXAMPLES)))
def test_example_makes_its_yaml(example: Path) -> None:
    came = rendering(example)
    assert not came.errors
    assert came.text() == expected(example).read_text(encoding="utf-8")
