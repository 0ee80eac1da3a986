"""Rules that no request reaches."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from k8spatterns_constructs.mesh.http_rule import HttpRule
    from k8spatterns_constructs.mesh.l4_rule import TcpRule, TlsRule


def order_refusal(rules: Sequence[HttpRule | TcpRule | TlsRule]) -> str | None:
    """Return why a rule would never be used: one before it takes its requests."""
    seen: dict[str, int] = {}
    for number, rule in enumerate(rules, start=1):
        matches = rule.matches()
        if not matches and number < len(rules):
            return (
                f"rule {number} is for every request, so no request reaches rule {number + 1}\n"
                "hint: the rule without a match comes last"
            )
        keys = [_key(match) for match in matches]
        earlier = [seen[key] for key in keys if key in seen]
        if keys and len(earlier) == len(keys):
            return (
                f"rule {number} matches what rule {earlier[0]} takes already\n"
                "hint: leave one of them out"
            )
        for key in keys:
            seen.setdefault(key, number)
    return None


def _key(match: object) -> str:
    """Return what two matches have in common that take the same requests."""
    traffic = getattr(match, "traffic", None)
    return repr(match if traffic is None else traffic())
