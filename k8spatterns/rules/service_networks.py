"""Rules for ServiceCIDRs and IPAddresses: where the addresses of Services come from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules import kinds
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import checked, needed, spec_of, texts
from k8spatterns.syntax.names import dns_subdomain, path_segment
from k8spatterns.syntax.network import cidr, family

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest

_MOST = 2


@object_rule("K8S-IPAM-001", kinds=[kinds.SERVICE_CIDR])
def service_cidrs_invalid(manifest: Manifest) -> Iterator[Problem]:
    """A ServiceCIDR has one block of addresses of each family at most."""
    blocks = [block for _, block in texts(spec_of(manifest.tree), "cidrs")]
    if not blocks:
        yield Problem("a block of addresses is missing", "spec.cidrs", "write [10.96.0.0/16]")
    elif len(blocks) > _MOST:
        yield Problem(f"{len(blocks)} blocks; {_MOST} are allowed", "spec.cidrs")
    else:
        yield from _blocks(blocks)


def _blocks(blocks: list[str]) -> Iterator[Problem]:
    for index, block in enumerate(blocks):
        yield from checked(cidr, block, f"spec.cidrs[{index}]")
    families = [family(block) for block in blocks]
    if len(blocks) == _MOST and families[0] == families[1] != 0:
        message = f"two blocks of IPv{families[0]}; one of each family is allowed"
        yield Problem(message, "spec.cidrs")


@object_rule("K8S-IPAM-002", kinds=[kinds.IP_ADDRESS])
def ip_address_parent(manifest: Manifest) -> Iterator[Problem]:
    """An IPAddress names the object that has it."""
    parent, path = spec_of(manifest.tree).get("parentRef"), "spec.parentRef"
    if not isinstance(parent, dict):
        yield Problem("parentRef is missing", path)
        return
    yield from checked(dns_subdomain, parent.get("group") or None, f"{path}.group")
    yield from needed(parent, ("resource", "name"), path)
    for field in ("resource", "name", "namespace"):
        yield from checked(path_segment, parent.get(field), f"{path}.{field}")
