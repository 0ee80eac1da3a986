"""A NetworkPolicy, read with the defaults that the API server fills in."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal

import msgspec

if TYPE_CHECKING:
    from k8spatterns.manifest import Manifest, Tree

Side = Literal["ingress", "egress"]
_encode = msgspec.msgpack.Encoder().encode
_PEERS: dict[Side, str] = {"ingress": "from", "egress": "to"}


class PolicyPort(msgspec.Struct, frozen=True):
    """Ports that a rule is about.

    Fields:
        protocol: `TCP`, `UDP` or `SCTP`.
        port: a number, the name of a container's port, or None for all.
        end: the last number of a range; 0 where it is none.
    """

    protocol: str
    port: int | str | None
    end: int = 0


class Peer(msgspec.Struct, frozen=True):
    """Whom a rule lets through: Pods by their labels and namespaces, or a block of addresses.

    Fields:
        pods: the selector of the Pods; None is all of the namespaces.
        spaces: the selector of the namespaces; None is the policy's own.
        block: the range, in its place.
    """

    pods: Tree | None
    spaces: Tree | None
    block: Tree | None


class PolicyRule(msgspec.Struct, frozen=True):
    """A rule of a policy.

    Fields:
        path: where it stands, such as `spec.ingress[0]`.
        peers: whom it lets through; None is everybody.
        ports: where to; None is everywhere.
    """

    path: str
    peers: tuple[Peer, ...] | None
    ports: tuple[PolicyPort, ...] | None


class Policy(msgspec.Struct, frozen=True):
    """A NetworkPolicy.

    Fields:
        manifest: the object.
        selector: of the Pods that it isolates.
        ingress, egress: what it allows; None where it does not isolate on that side.
    """

    manifest: Manifest
    selector: Tree
    ingress: tuple[PolicyRule, ...] | None
    egress: tuple[PolicyRule, ...] | None

    @property
    def namespace(self) -> str:
        """The namespace of the policy and of the Pods that it isolates."""
        return self.manifest.namespace

    @property
    def name(self) -> str:
        """The policy as messages say it."""
        own = self.manifest
        return f"NetworkPolicy {own.namespace}/{own.name}".replace(" /", " ")

    def rules(self, side: Side) -> tuple[PolicyRule, ...] | None:
        """Return what it allows on a side; None where it does not isolate there."""
        return self.ingress if side == "ingress" else self.egress


def policy_of(manifest: Manifest) -> Policy:
    """Read a NetworkPolicy."""
    spec = _mapping(manifest.tree.get("spec"))
    types = [each for each in _list(spec.get("policyTypes")) if isinstance(each, str)]
    if not types:
        types = ["Ingress", "Egress"] if _list(spec.get("egress")) else ["Ingress"]
    return Policy(
        manifest,
        _mapping(spec.get("podSelector")),
        _rules(spec, "ingress") if "Ingress" in types else None,
        _rules(spec, "egress") if "Egress" in types else None,
    )


def _rules(spec: Tree, side: Side) -> tuple[PolicyRule, ...]:
    tree = _list(spec.get(side))
    try:
        return _known_rules(side, _encode(tree))
    except (TypeError, ValueError, OverflowError, RecursionError):  # not what YAML can say
        return _read_rules(side, tree)


@lru_cache(maxsize=1024)
def _known_rules(side: Side, text: bytes) -> tuple[PolicyRule, ...]:
    """Return the rules that a text stands for: most policies share them with others."""
    return _read_rules(side, msgspec.msgpack.decode(text))


def _read_rules(side: Side, tree: list[Any]) -> tuple[PolicyRule, ...]:
    return tuple(
        PolicyRule(
            f"spec.{side}[{index}]",
            tuple(map(_peer, _list(rule.get(_PEERS[side])))) or None,
            tuple(map(_port, _list(rule.get("ports")))) or None,
        )
        for index, rule in enumerate(map(_mapping, tree))
    )


def _peer(value: Any) -> Peer:
    tree = _mapping(value)
    fields = ("podSelector", "namespaceSelector", "ipBlock")
    return Peer(*(_mapping(tree[name]) if tree.get(name) is not None else None for name in fields))


def _port(value: Any) -> PolicyPort:
    tree = _mapping(value)
    port, end = tree.get("port"), tree.get("endPort")
    return PolicyPort(
        str(tree.get("protocol") or "TCP"),
        port if isinstance(port, (int, str)) else None,
        end if isinstance(end, int) else 0,
    )


def _mapping(value: Any) -> Tree:
    return value if isinstance(value, dict) else {}


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
