from __future__ import annotations

import pytest

from k8spatterns.syntax.digits import read_digits


@pytest.mark.parametrize(
    ("text", "number"),
    [("0", 0), ("007", 7), ("9223372036854775807", 2**63 - 1), ("0" * 5000 + "1", 1)],
)
def test_numbers(text: str, number: int) -> None:
    assert read_digits(text) == number


@pytest.mark.parametrize("text", ["", "-1", "1_0", "٣", " 1", "9223372036854775808", "9" * 5000])
def test_no_numbers(text: str) -> None:
    assert read_digits(text) is None
