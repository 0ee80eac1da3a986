"""Which hosts a wildcard stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def covers(wide: str, host: str) -> bool:
    """Say whether every host that `host` stands for is one of `wide`.

    >>> covers("*.example.com", "shop.example.com"), covers("*.example.com", "example.com")
    (True, False)
    """
    if not wide.startswith("*"):
        return wide == host
    return host.removeprefix("*").endswith(wide[1:]) and len(host) >= len(wide)


def overlap(one: str, other: str) -> bool:
    """Say whether some host is meant by both."""
    return covers(one, other) or covers(other, one)


def first_overlap(hosts: Iterable[str]) -> tuple[str, str] | None:
    """Return the first two hosts of which one stands for the other, too."""
    seen: list[str] = []
    for host in hosts:
        for other in seen:
            if overlap(other, host):
                return other, host
        seen.append(host)
    return None
