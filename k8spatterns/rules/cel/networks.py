"""Kubernetes' CEL functions for IP addresses and CIDR blocks.

https://kubernetes.io/docs/reference/using-api/cel/#kubernetes-ip-address-library
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from k8spatterns.rules.cel.forms import Forms, function, method

if TYPE_CHECKING:
    from collections.abc import Callable
    from ipaddress import IPv4Address, IPv4Interface, IPv6Address, IPv6Interface

    Address = IPv4Address | IPv6Address
    Block = IPv4Interface | IPv6Interface
    Value = dict[str, str]

_IP = "kubernetes.IP"
_CIDR = "kubernetes.CIDR"
_LIMITED_BROADCAST = 2**32 - 1


@lru_cache(maxsize=1024)
def _address(text: str) -> Address:
    from ipaddress import IPv6Address, ip_address

    try:
        found = ip_address(text)
    except ValueError as error:
        raise ValueError(
            f'IP Address "{text}" parse error during conversion from string'
        ) from error
    if "%" in text:
        raise ValueError(f'IP address "{text}" with zone value is not allowed')
    if isinstance(found, IPv6Address) and found.ipv4_mapped is not None:
        raise ValueError(f'IPv4-mapped IPv6 address "{text}" is not allowed')
    return found


@lru_cache(maxsize=1024)
def _block(text: str) -> Block:
    from ipaddress import ip_interface

    address, slash, length = text.partition("/")
    is_plain = length.isascii() and length.isdigit() and (length == "0" or length[0] != "0")
    if not slash or not is_plain:
        raise ValueError(f'network address parse error during conversion from string: "{text}"')
    _address(address)
    try:
        return ip_interface(text)
    except ValueError as error:
        raise ValueError(
            f'network address parse error during conversion from string: "{text}"'
        ) from error


def _is(parse: Callable[[str], object]) -> Callable[[str], bool]:
    def is_valid(text: str) -> bool:
        try:
            parse(text)
        except ValueError:
            return False
        return True

    return is_valid


def ip(text: str) -> Value:
    """Return an address; equal ones are equal however they are written."""
    return {_IP: _address(text).compressed}


def cidr(text: str) -> Value:
    """Return a block with the address that was written in it."""
    return {_CIDR: _block(text).compressed}


def is_canonical(text: str) -> bool:
    """Whether an address is written in the one form that is its own."""
    return _address(text).compressed == text


def _of_ip(look: Callable[[Address], object]) -> Callable[[Value], object]:
    return lambda value: look(_address(value[_IP]))


def _is_global_unicast(address: Address) -> bool:
    if address.version == 4 and int(address) == _LIMITED_BROADCAST:  # noqa: PLR2004 (IPv4)
        return False
    return not (
        address.is_unspecified
        or address.is_loopback
        or address.is_multicast
        or address.is_link_local
    )


def _is_link_local_multicast(address: Address) -> bool:
    packed = address.packed
    if address.version == 4:  # noqa: PLR2004 (IPv4)
        return packed[:3] == b"\xe0\x00\x00"
    return packed[0] == 0xFF and packed[1] & 0x0F == 2  # noqa: PLR2004 (RFC 4291, 2.7)


def _contains_ip(value: Value, wanted: Value | str) -> bool:
    text = wanted if isinstance(wanted, str) else wanted[_IP]
    block, address = _block(value[_CIDR]).network, _address(text)
    return address.version == block.version and address in block


def _contains_cidr(value: Value, wanted: Value | str) -> bool:
    text = wanted if isinstance(wanted, str) else wanted[_CIDR]
    outer, inner = _block(value[_CIDR]).network, _block(text).network
    return (
        outer.version == inner.version
        and outer.prefixlen <= inner.prefixlen
        and inner.network_address in outer
    )


NETWORK_FUNCTIONS: Forms = {
    "isIP": (function("s", "b", _is(_address)),),
    "isCIDR": (function("s", "b", _is(_block)),),
    "ip": (
        function("s", "m", ip),
        method("m", "m", lambda value: ip(str(_block(value[_CIDR]).ip))),
    ),
    "cidr": (function("s", "m", cidr),),
    "ip.isCanonical": (function("s", "b", is_canonical),),
    "family": (method("m", "i", _of_ip(lambda address: address.version)),),
    "isUnspecified": (method("m", "b", _of_ip(lambda address: address.is_unspecified)),),
    "isLoopback": (method("m", "b", _of_ip(lambda address: address.is_loopback)),),
    "isLinkLocalMulticast": (method("m", "b", _of_ip(_is_link_local_multicast)),),
    "isLinkLocalUnicast": (method("m", "b", _of_ip(lambda address: address.is_link_local)),),
    "isGlobalUnicast": (method("m", "b", _of_ip(_is_global_unicast)),),
    "containsIP": (method("mm", "b", _contains_ip), method("ms", "b", _contains_ip)),
    "containsCIDR": (method("mm", "b", _contains_cidr), method("ms", "b", _contains_cidr)),
    "masked": (method("m", "m", lambda value: cidr(str(_block(value[_CIDR]).network))),),
    "prefixLength": (method("m", "i", lambda value: _block(value[_CIDR]).network.prefixlen),),
}
