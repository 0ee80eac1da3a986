"""Names of devices, their drivers, pools, attributes and classes.

https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/
"""

from __future__ import annotations

from k8spatterns.syntax.names import SUBDOMAIN_LIMIT, c_identifier, dns_subdomain, label_key
from k8spatterns.syntax.resources import is_extended
from k8spatterns.syntax.shown import shown

_DRIVER_LIMIT = 63
_IDENTIFIER_LIMIT = 32


def driver_name(text: str) -> str | None:
    """Check the name of a driver: a DNS subdomain of at most 63 characters, in any case."""
    if not text:
        return "the name of a driver is required"
    if len(text) > _DRIVER_LIMIT:
        return f"{shown(text)} has {len(text)} characters; at most {_DRIVER_LIMIT} are allowed"
    return dns_subdomain(text.lower())


def pool_name(text: str) -> str | None:
    """Check the name of a pool: DNS subdomains with '/' between."""
    if not text:
        return "the name of a pool is required"
    if len(text) > SUBDOMAIN_LIMIT:
        return f"{shown(text)} has {len(text)} characters; at most {SUBDOMAIN_LIMIT} are allowed"
    return next(filter(None, map(dns_subdomain, text.split("/"))), None)


def attribute_name(text: str) -> str | None:
    """Check the name of an attribute or a capacity: an identifier, a domain before it or not."""
    parts = text.split("/")
    if len(parts) == 1:
        return _identifier(text)
    if len(parts) == 2:  # noqa: PLR2004 (a domain and a name)
        return driver_name(parts[0]) or _identifier(parts[1])
    return None  # servers take more parts, too


def full_attribute_name(text: str) -> str | None:
    """Check the name of an attribute that must have its domain."""
    if "/" not in text:
        return f"{shown(text)} needs a domain before it, such as dra.example.com/{text}"
    return attribute_name(text)


def _identifier(text: str) -> str | None:
    if len(text) > _IDENTIFIER_LIMIT:
        return f"{shown(text)} has {len(text)} characters; at most {_IDENTIFIER_LIMIT} are allowed"
    return c_identifier(text)


def extended_resource(text: str) -> str | None:
    """Check the name of an extended resource: a domain of your own, '/' and a name."""
    if not is_extended(text) or text.startswith("requests.") or label_key(f"requests.{text}"):
        return f"{shown(text)} is no extended resource: write one such as example.com/gpu"
    return None
