"""Rules for the addresses of Services and the families they are of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules import kinds
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.services import type_of
from k8spatterns.rules.values import duplicates, listed, spec_of, text, texts
from k8spatterns.syntax.network import family, ip
from k8spatterns.syntax.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree

_FAMILIES = {"IPv4": 4, "IPv6": 6}
_DUAL = ("RequireDualStack", "PreferDualStack")
_PATH = "spec.clusterIPs"


@object_rule("K8S-SVC-013", kinds=[kinds.SERVICE], needs=("clusterIP", "clusterIPs"))
def cluster_ip_invalid(manifest: Manifest) -> Iterator[Problem]:
    """A Service has an address of each family at most, or None."""
    spec = spec_of(manifest.tree)
    if type_of(spec) == "ExternalName":
        return
    single, several = text(spec.get("clusterIP")), listed(spec.get("clusterIPs"))
    if several and not single:
        yield Problem("clusterIPs needs clusterIP, too", _PATH, f"write clusterIP: {several[0]}")
    elif several and several[0] != single:
        yield Problem(f"the first address must be clusterIP, {shown(single)}", _PATH)
    addresses = [text(item) for item in several] or ([single] if single else [])
    if addresses and addresses[0] == "None":
        if len(addresses) > 1:
            yield Problem("None stands alone", _PATH, "leave the other addresses out")
        return
    yield from _addresses(addresses)


def _addresses(addresses: list[str]) -> Iterator[Problem]:
    sound = True
    for index, address in enumerate(addresses):
        refusal = ip(address)
        if refusal:
            sound = False
            yield Problem(refusal, f"{_PATH}[{index}]", "leave it out, or write None")
    if len(addresses) > len(_FAMILIES):
        yield Problem("two addresses are allowed, one of each family", _PATH)
    elif sound and len({family(address) for address in addresses}) < len(addresses):
        yield Problem("two addresses of one family", _PATH, "keep one of each family")


@object_rule("K8S-SVC-014", kinds=[kinds.SERVICE], needs=("clusterIPs", "ipFamilies"))
def family_invalid(manifest: Manifest) -> Iterator[Problem]:
    """A Service names each family of addresses once, and its addresses are of them."""
    spec = spec_of(manifest.tree)
    if type_of(spec) == "ExternalName":
        return
    families = listed(spec.get("ipFamilies"))
    for index, first in duplicates(families):
        path = f"spec.ipFamilies[{index}]"
        detail = (f"the other one is spec.ipFamilies[{first}]",)
        yield Problem(f"{families[index]} is there already", path, detail=detail)
    yield from _of_other_family(spec, families)
    several = max(len(families), len(listed(spec.get("clusterIPs"))))
    if several == len(_FAMILIES) and not _is_dual(spec):
        message = "two families or addresses need a policy that allows both"
        yield Problem(message, "spec.ipFamilyPolicy", "write PreferDualStack")


def _of_other_family(spec: Tree, families: list[object]) -> Iterator[Problem]:
    for index, address in texts(spec, "clusterIPs"):
        if index >= len(families) or not family(address):
            continue
        if family(address) != _FAMILIES.get(str(families[index])):
            message = f"{shown(address)} is not of the family {families[index]}"
            yield Problem(message, f"{_PATH}[{index}]")


def _is_dual(spec: Tree) -> bool:
    """Say whether both families are wanted: what has no address and no selector always has both."""
    policy = spec.get("ipFamilyPolicy")
    if policy is None:
        return spec.get("clusterIP") == "None" and not spec.get("selector")
    return policy in _DUAL
