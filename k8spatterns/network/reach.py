"""Whether one end reaches the other under policies, and which of them says so."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import msgspec

from k8spatterns.errors import UsageError
from k8spatterns.graph.answers import Answer, each_of, one_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from ipaddress import IPv4Network, IPv6Network

    from k8spatterns.network.endpoints import Endpoint
    from k8spatterns.network.policies import Peer, Policy, PolicyPort, PolicyRule, Side

    # A policy, and whether it selects the Pods in question.
    Selecting = tuple[Policy, Answer]

_EVERYWHERE = ("0.0.0.0/0", "::/0")
_IPV4 = 4
# Where Pods have their addresses: private ones, and those that networks of providers share.
_PRIVATE = ("10.0.0.0/8", "100.64.0.0/10", "172.16.0.0/12", "192.168.0.0/16")


class Reach(msgspec.Struct, frozen=True):
    """Whether one end reaches the other.

    It is true or false as a condition; where it is not known, asking it so is an error.

    Fields:
        allowed: the answer; None where it is not known.
        reason: the policy that allows it, those that do not, or what is not known.
    """

    allowed: Answer
    reason: str

    def __bool__(self) -> bool:
        """Return whether it is allowed.

        Raises:
            UsageError: it is not known.
        """
        if self.allowed is None:
            raise UsageError(f"it is not known: {self.reason}\nhint: ask for .allowed, or .reason")
        return self.allowed


class Asked(msgspec.Struct, frozen=True):
    """A connection that is asked about.

    Fields:
        source, target: its ends.
        port: a number, the name of a port of the target, or None: whether any is open.
        protocol: `TCP`, `UDP` or `SCTP`.
    """

    source: Endpoint
    target: Endpoint
    port: int | str | None
    protocol: str

    def __str__(self) -> str:
        """Return the connection as messages say it, without its ends."""
        return self.protocol if self.port is None else f"{self.protocol} {self.port}"


def reach(asked: Asked, leaving: Sequence[Selecting], entering: Sequence[Selecting]) -> Reach:
    """Say whether a connection is allowed on both of its sides.

    Args:
        asked: the connection.
        leaving: the policies that select its source.
        entering: the policies that select its target.
    """
    out, into = admitted(asked, "egress", leaving), admitted(asked, "ingress", entering)
    for wanted in (False, None):
        for side in (out, into):
            if side.allowed is wanted:
                return side
    reasons = [side.reason for side in (out, into) if side.reason]
    return Reach(True, "; ".join(reasons) or "no NetworkPolicy isolates either end")  # noqa: FBT003


def admitted(asked: Asked, side: Side, policies: Iterable[Selecting]) -> Reach:
    """Say whether the policies of one end let a connection through.

    A Pod is isolated by every policy that selects it, and gets what one of them allows.
    """
    own = asked.source if side == "egress" else asked.target
    isolating = [
        (policy, chosen)
        for policy, chosen in policies
        if chosen is not False and policy.rules(side) is not None
    ]
    if not isolating or own.on_host:
        return Reach(True, "")  # noqa: FBT003
    answers = [(*_allowed(asked, side, policy), policy, chosen) for policy, chosen in isolating]
    for allowed, rule, policy, chosen in answers:
        surely = chosen or not any(each is True for _, each in isolating)
        if allowed and rule is not None and surely:
            return Reach(True, f"{policy.name} allows it ({rule.path})")  # noqa: FBT003
    if all(chosen is None for _, chosen in isolating):
        return Reach(None, f"it is not known whether {isolating[0][0].name} selects {own.name}")
    for allowed, rule, policy, _ in answers:
        if allowed is not False and rule is not None:
            return Reach(None, f"it is not known whether {policy.name} allows it ({rule.path})")
    return _refused(asked, side, [policy for policy, chosen in isolating if chosen])


def _refused(asked: Asked, side: Side, policies: list[Policy]) -> Reach:
    source, target = asked.source, asked.target
    own, other = (source, target) if side == "egress" else (target, source)
    if other.on_host:
        where = "a node, from and to which its own Pods are always reached"
        return Reach(None, f"{other.name} shares the network of {where}")
    names = ", ".join(policy.name for policy in policies)
    verb = "isolates" if len(policies) == 1 else "isolate"
    way = f"to {other.name}" if side == "egress" else f"from {other.name}"
    message = f"{names} {verb} {own.name} for {side}, and nothing there allows {asked} {way}"
    return Reach(False, message)  # noqa: FBT003


def _allowed(asked: Asked, side: Side, policy: Policy) -> tuple[Answer, PolicyRule | None]:
    """Return whether a policy allows a connection, and the rule that makes it so."""
    best: tuple[Answer, PolicyRule | None] = (False, None)
    for rule in policy.rules(side) or ():
        other = asked.target if side == "egress" else asked.source
        answer = each_of([to_port(rule, asked), by_peer(rule, other, policy.namespace)])
        if answer:
            return True, rule
        if answer is None:
            best = (None, rule)
    return best


def to_port(rule: PolicyRule, asked: Asked) -> Answer:
    """Say whether a rule is about a port."""
    return True if rule.ports is None else one_of(_is_port(each, asked) for each in rule.ports)


def _is_port(allowed: PolicyPort, asked: Asked) -> Answer:
    if allowed.protocol != asked.protocol:
        return False
    if allowed.port is None or asked.port is None:
        return True
    wanted = _numbers(asked.port, asked)
    numbers = _numbers(allowed.port, asked)
    if wanted is None or numbers is None:
        return True if allowed.port == asked.port else None
    if allowed.end and isinstance(allowed.port, int):
        return any(allowed.port <= number <= allowed.end for number in wanted)
    return any(number in numbers for number in wanted)


def _numbers(port: int | str, asked: Asked) -> list[int] | None:
    """Return the numbers that a port stands for at the target; None where that is not known."""
    return [port] if isinstance(port, int) else asked.target.numbers(port, asked.protocol)


def by_peer(rule: PolicyRule, other: Endpoint, namespace: str) -> Answer:
    """Say whether a rule lets the other end through; the namespace is the policy's."""
    if rule.peers is None:
        return True
    return one_of(_is_peer(peer, other, namespace) for peer in rule.peers)


def _is_peer(peer: Peer, other: Endpoint, namespace: str) -> Answer:
    if peer.block is not None:
        return _in_block(peer, other)
    if other.address or (peer.pods is None and peer.spaces is None):
        return False
    answer = each_of(
        [
            _in_own(other, namespace) if peer.spaces is None else other.space.selected(peer.spaces),
            True if peer.pods is None else other.labels.selected(peer.pods),
        ]
    )
    # Some networks take Pods on a node's network for Pods, others for the node.
    return None if answer and other.on_host else answer


def _in_own(other: Endpoint, namespace: str) -> Answer:
    if other.namespace is None:
        return False if other.outside == namespace else None
    return other.namespace == namespace


def _in_block(peer: Peer, other: Endpoint) -> Answer:
    """Say whether a block of addresses covers the other end.

    The addresses of Pods are not known, but that they are private ones, as far as they are of
    IPv4: the block of all addresses covers them, one of public addresses does not.
    """
    block = peer.block or {}
    cidr = str(block.get("cidr"))
    without = tuple(str(each) for each in block.get("except") or ())
    if not other.address:
        if cidr in _EVERYWHERE and not without:
            return True
        # Where nothing is known of the other end, it may be no Pod at all.
        return None if other.namespace is None or _may_hold_pods(cidr, without) else False
    inside = _contains(cidr, other.address)
    if not inside:
        return inside
    outside = one_of(_contains(each, other.address) for each in without)
    return None if outside is None else not outside


@lru_cache(maxsize=1024)
def _may_hold_pods(cidr: str, without: tuple[str, ...]) -> bool:
    block = _network(cidr)
    if block is None or block.version != _IPV4:
        return True
    taken = [each for each in map(_network, without) if each is not None]
    private = [
        each for each in map(_network, _PRIVATE) if each is not None and each.overlaps(block)
    ]
    # Of two blocks that overlap, the longer prefix is what they share.
    shared = [max(each, block, key=lambda one: one.prefixlen) for each in private]
    return not all(any(_within(part, each) for each in taken) for part in shared)


def _within(inner: IPv4Network | IPv6Network, outer: IPv4Network | IPv6Network) -> bool:
    return inner.overlaps(outer) and inner.prefixlen >= outer.prefixlen


def _contains(cidr: str, address: str) -> Answer:
    from ipaddress import ip_address

    network = _network(cidr)
    if network is None:
        return None
    found = ip_address(address)
    return found.version == network.version and found in network


@lru_cache(maxsize=1024)
def _network(cidr: str) -> IPv4Network | IPv6Network | None:
    from ipaddress import ip_network

    try:
        return ip_network(cidr, strict=False)
    except ValueError:
        return None
