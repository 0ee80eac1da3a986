from __future__ import annotations

from typing import Any

import pytest

from k8spatterns.rules.custom_formats import fits_format


@pytest.mark.parametrize(
    ("form", "good", "bad"),
    [
        ("int32", 2**31 - 1, 2**31),
        ("int64", -(2**63), 2**63),
        ("byte", "YQ==", "YQ="),
        ("date", "2026-01-31", "2026-13-31"),
        ("date-time", "2026-01-31T12:00:00+01:00", "2026-01-31"),
        ("duration", "1h30m", "1 fortnight"),
        ("ipv4", "10.0.0.1", "::1"),
        ("ipv6", "::1", "10.0.0.1"),
        ("cidr", "10.0.0.0/8", "10.0.0.0"),
        ("mac", "00:00:5e:00:53:01", "00:00"),
        ("mac", "0200.5e10.0001", "0200.5e10"),
        ("uuid", "12345678-1234-1234-1234-123456789ABC", "1234"),
        ("uuid4", "12345678-1234-4234-a234-123456789abc", "12345678-1234-1234-a234-123456789abc"),
        ("byte", "YWJj", ""),
        ("date", "2024-02-29", "2023-02-29"),
        ("date-time", "2026-01-31t12:00:00.5z", "2026-01-31T24:00:00Z"),
        ("datetime", "2026-01-31T12:00:00Z", "2026-01-31 12:00:00Z"),
        ("duration", "for 3 days", "3 moons"),
        ("hexcolor", "#fff", "#ff"),
        ("uri", "https://example.com/a", "a b"),
        ("k8s-short-name", "web-1", "Web"),
        ("k8s-long-name", "a.example.com", "a..b"),
    ],
)
def test_formats(form: str, good: Any, bad: Any) -> None:
    assert fits_format(form, good)
    assert not fits_format(form, bad)


def test_formats_that_the_server_does_not_know() -> None:
    assert fits_format("password", "a")
    assert fits_format("", "a")
    assert fits_format("ipv4", 3)
