"""IP addresses, blocks of them, and port numbers."""

from __future__ import annotations

from functools import lru_cache

from k8spatterns.syntax.digits import read_digits
from k8spatterns.syntax.shown import shown

HIGHEST_PORT = 65535

_HEXTET = 4
# A file of manifests has few addresses, and reading one takes a while.
_CACHED = 1024


def port_number(value: int) -> str | None:
    """Check the number of a port, 1 to 65535."""
    if 1 <= value <= HIGHEST_PORT:
        return None
    return f"{value} is not a port: 1 to {HIGHEST_PORT} is allowed"


@lru_cache(maxsize=_CACHED)
def ip(text: str) -> str | None:
    """Check an IPv4 or IPv6 address, without leading zeros, zone or IPv4-mapped IPv6."""
    if refusal := legacy_ip(text):
        return refusal
    if _unpadded(text) != text:
        return f"{shown(text)} must not have leading zeros: some programs read them as octal"
    if mapped := _mapped_ipv4(text):
        return f"{shown(text)} is an IPv4 address in IPv6 form: write {mapped}"
    return None


def canonical_ip(text: str) -> str | None:
    """Check an address in its one shortest form: 2001:db8::5, not 2001:DB8:0::5."""
    from ipaddress import ip_address

    if refusal := ip(text):
        return refusal
    canonical = str(ip_address(text))
    return None if text == canonical else f"{shown(text)} must be written as {canonical}"


def family(text: str) -> int:
    """Return 4 or 6 for an address or a block, 0 where it is none."""
    address = text.partition("/")[0]
    if legacy_ip(address):
        return 0
    return 6 if ":" in address else 4


def endpoint_ip(text: str) -> str | None:
    """Check an address that traffic is sent to: not unspecified, loopback or link-local."""
    from ipaddress import ip_address

    if refusal := legacy_ip(text):
        return refusal
    address = ip_address(_unpadded(text))
    mapped = getattr(address, "ipv4_mapped", None)
    plain = mapped or address
    if plain.is_unspecified:
        return f"{shown(text)} stands for no address"
    if plain.is_loopback:
        return f"{shown(text)} is a loopback address (127.0.0.0/8, ::1)"
    if plain.is_link_local:
        return f"{shown(text)} is a link-local address (169.254.0.0/16, fe80::/10)"
    if plain.is_multicast and _is_local_multicast(plain.packed):
        return f"{shown(text)} is a link-local multicast address (224.0.0.0/24, ff02::/16)"
    return None


def _is_local_multicast(packed: bytes) -> bool:
    if len(packed) == 4:  # noqa: PLR2004 - bytes of IPv4
        return packed[:3] == b"\xe0\x00\x00"
    return packed[1] & 0x0F == 0x02  # noqa: PLR2004 - the scope of IPv6 multicast


@lru_cache(maxsize=_CACHED)
def legacy_ip(text: str) -> str | None:
    """Check an address as the fields do that predate strict checks, such as a Service's IPs.

    They take leading zeros and IPv4-mapped IPv6 too, unless StrictIPCIDRValidation is on.
    """
    from ipaddress import ip_address

    try:
        ip_address(_unpadded(text))
    except ValueError:
        return f"{shown(text)} is not an IP address: write one such as 10.9.8.7 or 2001:db8::1"
    return f"{shown(text)} must not name a zone after '%'" if "%" in text else None


@lru_cache(maxsize=_CACHED)
def cidr(text: str) -> str | None:
    """Check a block of addresses, such as 10.0.0.0/8 or 2001:db8::/64."""
    if refusal := legacy_cidr(text):
        return refusal
    address, _, length = text.partition("/")
    if refusal := ip(address):
        return refusal
    if length.startswith("0") and length != "0":
        return f"the prefix length in {shown(text)} must not have leading zeros"
    return _host_bits(text)


def legacy_cidr(text: str) -> str | None:
    """Check a block as the fields do that predate strict checks, such as an ipBlock's."""
    address, slash, length = text.partition("/")
    if not slash:
        return f"{shown(text)} needs a prefix length, such as 10.0.0.0/24"
    if refusal := legacy_ip(address):
        return refusal
    highest = 128 if ":" in address else 32
    bits = read_digits(length)
    if bits is None or bits > highest:
        return f"the prefix length in {shown(text)} must be a number from 0 to {highest}"
    return None


def _host_bits(text: str) -> str | None:
    from ipaddress import ip_address, ip_network

    block = ip_network(text, strict=False)
    if block.network_address == ip_address(text.partition("/")[0]):
        return None
    return f"{shown(text)} has bits set beyond its prefix length: write {block}"


def _unpadded(text: str) -> str:
    """Return an address without the leading zeros of its numbers, as old readers take it."""
    if "%" in text:
        return text
    colons = [_without_zeros(part) for part in text.split(":")]
    return ":".join(colons)


def _without_zeros(part: str) -> str:
    if "." in part:
        return ".".join(_strip(octet) for octet in part.split("."))
    return part if len(part) <= _HEXTET else _strip(part)


def _strip(number: str) -> str:
    return number.lstrip("0") or "0" if number else ""


def _mapped_ipv4(text: str) -> str | None:
    from ipaddress import IPv6Address, ip_address

    address = ip_address(text)
    mapped = address.ipv4_mapped if isinstance(address, IPv6Address) else None
    return str(mapped) if mapped else None
