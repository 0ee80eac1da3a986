"""The rule for matches of routes that another match has taken already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from k8spatterns.rules.istio_trees import PROTOCOLS, VIRTUAL_SERVICE, traffic_of
from k8spatterns.rules.rule import Problem, object_rule
from k8spatterns.rules.values import items, listed, mapping, spec_of, text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from k8spatterns.manifest import Manifest, Tree


@object_rule("K8S-ISTIO-031", kinds=[VIRTUAL_SERVICE], severity="info", needs=("match",))
def match_ineffective(manifest: Manifest) -> Iterator[Problem]:
    """Every match of a VirtualService gets requests.

    A rule all of whose matches are taken is reported as unreachable instead.
    """
    for protocol in PROTOCOLS:
        seen: dict[str, int] = {}
        prefixes: dict[str, dict[str, int]] = {}
        for number, rule in items(spec_of(manifest.tree), protocol):
            matches = [mapping(match) for match in listed(rule.get("match"))]
            keys = [traffic_of(match) for match in matches]
            reachable = not all(key in seen for key in keys)
            for index, match in enumerate(matches) if reachable else ():
                taken = seen.get(keys[index], _covering(prefixes, match))
                if taken is not None:
                    message = f"{protocol}[{taken}] has taken what this matches"
                    path = f"spec.{protocol}[{number}].match[{index}]"
                    yield Problem(message, path, "leave it out, or put its rule before")
            for key, match in zip(keys, matches, strict=True):
                seen.setdefault(key, number)
                prefix = text(mapping(match.get("uri")).get("prefix"))
                if prefix:
                    prefixes.setdefault(_rest(match), {}).setdefault(prefix, number)


def _rest(match: Tree) -> str:
    return traffic_of({key: value for key, value in match.items() if key != "uri"})


def _covering(earlier: dict[str, dict[str, int]], match: Tree) -> int | None:
    """Return the rule with a shorter prefix and the same conditions, if there is one."""
    path = mapping(match.get("uri"))
    wanted = text(path.get("prefix")) or text(path.get("exact"))
    same = earlier.get(_rest(match)) if wanted and earlier else None
    if not same:
        return None
    found = (same.get(wanted[:end]) for end in range(1, len(wanted) + 1))
    return next((number for number in found if number is not None), None)
