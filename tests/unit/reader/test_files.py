from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from k8spatterns.reader import ReadError, read_text

if TYPE_CHECKING:
    from pathlib import Path


def test_a_byte_order_mark_is_left_out(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_bytes("\ufeffa: é".encode())
    assert read_text(file, "a.yaml") == "a: é"


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("nothing.yaml", "nothing.yaml: there is no such file"),
        ("", ": this is a directory"),
        ("latin.yaml", "latin.yaml:2: byte 0xe9 is not UTF-8"),
        ("latin.yaml/x", "it can't be read: Not a directory"),
    ],
)
def test_errors(tmp_path: Path, name: str, message: str) -> None:
    (tmp_path / "latin.yaml").write_bytes("a: 1\nb: é".encode("latin-1"))
    with pytest.raises(ReadError) as caught:
        read_text(tmp_path / name, name)
    assert message in str(caught.value)
