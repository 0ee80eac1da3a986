from __future__ import annotations

from fractions import Fraction

import pytest

from k8spatterns.syntax import quantity as module
from k8spatterns.syntax.quantity import parse_quantity, quantity


@pytest.mark.parametrize(
    ("value", "amount"),
    [
        ("0", Fraction(0)),
        ("1", Fraction(1)),
        ("500m", Fraction(1, 2)),
        ("1.5Gi", Fraction(3 * 2**29)),
        ("1e3", Fraction(1000)),
        ("1E-3", Fraction(1, 1000)),
        ("1e+2", Fraction(100)),
        ("100n", Fraction(1, 10**7)),
        ("7u", Fraction(7, 10**6)),
        ("2E", Fraction(2 * 10**18)),
        ("1Ei", Fraction(2**60)),
        ("-1k", Fraction(-1000)),
        ("+.5", Fraction(1, 2)),
        ("5.", Fraction(5)),
        (" 1 ", Fraction(1)),
        ("m", Fraction(0)),
        ("Ki", Fraction(0)),
        (2, Fraction(2)),
        (0.1, Fraction(1, 10)),
        (1e-7, Fraction(1, 10**7)),
        (1e30, Fraction(10**30)),
    ],
)
def test_amounts_are_exact(value: str | float, amount: Fraction) -> None:
    assert quantity(value) is None
    assert parse_quantity(value) == amount


@pytest.mark.parametrize(
    "value",
    [
        "",
        " ",
        "1GB",
        "1K",
        "1kib",
        "1 Gi",
        "abc",
        "0x1",
        "1_000",
        "1.2.3",
        "1e",
        "1e1.5",
        "Pi",
        "e-10",
        "1,5",
        "+-1",
        "1e99999999999999999999",
        "٣",
        float("inf"),
        float("nan"),
        True,
    ],
)
def test_no_quantities(value: str | float) -> None:
    assert quantity(value)
    assert parse_quantity(value) is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("1GB", 'write "1G"'),
        ("2K", 'write "2k"'),
        ("1Gib", '"Gib" is none of the suffixes'),
        ("abc", "must start with a number"),
        ("", "must not be empty"),
    ],
)
def test_messages_say_what_to_write(text: str, told: str) -> None:
    refusal = quantity(text)
    assert refusal is not None
    assert told in refusal


def test_huge_exponents_take_no_time_and_still_compare() -> None:
    huge = parse_quantity("1e999999999")
    tiny = parse_quantity("1e-999999999")
    assert huge is not None
    assert tiny is not None
    assert 0 < tiny < Fraction(1, 10**30)
    assert huge > 2**64


def test_true_is_not_read_from_the_cache_as_one() -> None:
    assert parse_quantity(1) == 1
    assert parse_quantity(True) is None  # noqa: FBT003 - what YAML gives for `cpu: yes`


def test_the_cache_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_CACHE_LIMIT", 10)
    for number in range(50):
        assert parse_quantity(f"{number}m") == Fraction(number, 1000)
        assert len(module._parsed) <= max(10, 1)
