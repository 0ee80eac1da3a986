from __future__ import annotations

import pytest

from k8spatterns.syntax.network import (
    canonical_ip,
    cidr,
    endpoint_ip,
    family,
    ip,
    legacy_cidr,
    legacy_ip,
    port_number,
)


@pytest.mark.parametrize("text", ["10.9.8.7", "0.0.0.1", "::", "2001:db8::ffff", "FE80::ABC"])
def test_addresses(text: str) -> None:
    assert ip(text) is None
    assert legacy_ip(text) is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("010.0.0.1", "leading zeros"),
        ("::00001", "leading zeros"),
        ("::ffff:1.2.3.4", "write 1.2.3.4"),
    ],
)
def test_only_old_fields_take(text: str, told: str) -> None:
    assert told in (ip(text) or "")
    assert legacy_ip(text) is None


@pytest.mark.parametrize(
    "text",
    ["", "1.2.3", "1.2.3.256", "1.2.3.4 ", "fe80::1%eth0", "1::2:3:4:5:6:7:8", ":1", "example.com"],
)
def test_no_addresses(text: str) -> None:
    assert ip(text)
    assert legacy_ip(text)


@pytest.mark.parametrize("text", ["10.0.0.0/8", "0.0.0.0/0", "10.1.2.3/32", "2001:db8::/32"])
def test_blocks(text: str) -> None:
    assert cidr(text) is None
    assert legacy_cidr(text) is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("10.0.0.1/8", "write 10.0.0.0/8"),
        ("2001:db8::1/32", "write 2001:db8::/32"),
        ("10.0.0.0/08", "leading zeros"),
        ("010.0.0.0/8", "leading zeros"),
        ("::ffff:10.0.0.0/104", "IPv6 form"),
    ],
)
def test_blocks_that_only_old_fields_take(text: str, told: str) -> None:
    assert told in (cidr(text) or "")
    assert legacy_cidr(text) is None


@pytest.mark.parametrize(
    "text", ["", "10.0.0.0", "10.0.0.0/", "10.0.0.0/33", "::/129", "10.0.0.0/-1", "x/8", "::/٣"]
)
def test_no_blocks(text: str) -> None:
    assert cidr(text)
    assert legacy_cidr(text)


def test_ports() -> None:
    assert [port_number(value) is None for value in (0, 1, 65535, 65536)] == [
        False,
        True,
        True,
        False,
    ]


@pytest.mark.parametrize("text", ["10.9.8.7", "2001:db8::5", "::1"])
def test_the_shortest_form_of_an_address(text: str) -> None:
    assert canonical_ip(text) is None


@pytest.mark.parametrize(
    "text", ["2001:DB8::5", "2001:db8:0::5", "010.0.0.1", "::ffff:1.2.3.4", "a"]
)
def test_other_forms_of_an_address(text: str) -> None:
    assert canonical_ip(text)


@pytest.mark.parametrize("text", ["10.9.8.7", "2001:db8::5", "224.0.1.1", "ff0e::1"])
def test_addresses_that_traffic_is_sent_to(text: str) -> None:
    assert endpoint_ip(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "0.0.0.0",
        "::",
        "127.1.2.3",
        "::1",
        "169.254.169.254",
        "fe80::1",
        "224.0.0.1",
        "ff02::1",
        "a",
    ],
)
def test_addresses_that_no_traffic_is_sent_to(text: str) -> None:
    assert endpoint_ip(text)


def test_families() -> None:
    texts = ("10.0.0.1", "10.0.0.0/8", "2001:db8::/32", "::1", "a", "")
    assert [family(text) for text in texts] == [4, 4, 6, 6, 0, 0]
