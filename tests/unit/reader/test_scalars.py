from __future__ import annotations

import math

import pytest

from k8spatterns.reader.scalars import as_json, as_key, resolve, value_of

WORDS = [
    *((word, None) for word in ("", "~", "null", "Null", "NULL")),
    *((word, True) for word in ("y", "Y", "yes", "Yes", "YES", "on", "On", "ON", "true", "TRUE")),
    *((word, False) for word in ("n", "N", "no", "No", "NO", "off", "Off", "OFF", "False")),
]
NUMBERS = [
    ("0644", 420),
    ("0o644", 420),
    ("0O7", 7),
    ("0x1F", 31),
    ("0X1f", 31),
    ("-0x1F", -31),
    ("0b11", 3),
    ("0b-1", -1),
    ("-0b1", -1),
    ("1_000", 1000),
    ("0x_1F", 31),
    ("5_", 5),
    ("+5", 5),
    ("-0", 0),
    ("8e1", 80),
    ("80.0", 80),
    ("5e3", 5000),
    ("1E+2", 100),
    ("1.", 1),
    ("08", 8),
    (".5_0e1", 5),
    ("+.5", 0.5),
    ("1.10", 1.1),
    ("1234e56", 1.234e59),
    ("1e-7", 1e-7),
    ("9223372036854775807", 2**63 - 1),
    ("-9223372036854775808", -(2**63)),
    ("123456789012345678.0", 123456789012345680),
]
TEXTS = [
    *("1:20", "2026-01-01", "=", "<<", "Inf", "NaN", "inf", "yEs", "nULL", "tRUE", "~x", "_5"),
    *(".", "._5", ".5_", ".5__0", ".e3", "0x", "0b", "0o8", "1.2.3", "10.0.0.0/8", "1e", "-", "+"),
    *("1e999", "0x1p4", "0.1.0", "5m", "1Gi", "e3", "1_x", "0b12", "0B-1", "-0b-1"),
]


@pytest.mark.parametrize(("text", "value"), [*WORDS, *NUMBERS])
def test_words_and_numbers(text: str, value: object) -> None:
    assert value_of(text) == value
    assert type(value_of(text)) is type(value)


@pytest.mark.parametrize("text", TEXTS)
def test_everything_else_is_text(text: str) -> None:
    assert value_of(text) == text


@pytest.mark.parametrize("text", ["9223372036854775808", "18446744073709551615", "1" * 23, "1e20"])
def test_what_needs_more_than_64_bits_is_a_float(text: str) -> None:
    assert value_of(text) == float(text)
    assert type(value_of(text)) is float


def test_infinities_are_left_for_the_caller_to_refuse() -> None:
    assert value_of(".INF") == math.inf
    assert value_of("-.inf") == -math.inf
    assert math.isnan(resolve(".nan"))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("value", "key"),
    [
        ("a", "a"),
        (80, "80"),
        (80.0, "80"),
        (1.1, "1.1"),
        (1e5, "100000"),
        (1e6, "1e+06"),
        (1e-5, "1e-05"),
        (123456789.5, "1.2345679e+08"),
        (16777217.0, "1.6777216e+07"),
        (-0.0, "-0"),
        (1e300, ".inf"),
        (-1e300, "-.inf"),
        (math.inf, ".inf"),
        (math.nan, ".nan"),
        (True, "true"),
        (False, "false"),
        (None, None),
        ([], None),
    ],
)
def test_keys_become_strings(value: object, key: str | None) -> None:
    assert as_key(value) == key


def test_json_numbers() -> None:
    assert as_json(value=True) is True
    assert as_json(2.5) == 2.5
    assert as_json(1e300) == 1e300
