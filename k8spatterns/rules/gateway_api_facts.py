"""Facts of the Gateway API that no word of `facts` states.

https://gateway-api.sigs.k8s.io/reference/spec/
"""

from __future__ import annotations

from typing import Any

from k8spatterns.rules.facts import identity

_PREFIX = "ReplacePrefixMatch"


def prefix_match(rule: dict[str, Any], action: str) -> str:
    """Say what is wrong with a route's rule whose filter replaces the prefix of a path.

    Args:
        rule: of an HTTPRoute.
        action: the field of the filter, `urlRewrite` or `requestRedirect`.
    """
    return "" if not _replaces(rule, action) or _is_one_prefix(rule) else _words(action)


def backend_prefix_match(rule: dict[str, Any], action: str) -> str:
    """Say what is wrong with a route's rule, one backend of which replaces the prefix of a path."""
    found = [one for one in rule.get("backendRefs") or () if _replaces(one, action)]
    return "" if len(found) != 1 or _is_one_prefix(rule) else _words(action)


def _words(action: str) -> str:
    return f"a {action} of type {_PREFIX} needs exactly one match, whose path.type is PathPrefix"


def _is_one_prefix(rule: dict[str, Any]) -> bool:
    types = [str((match.get("path") or {}).get("type")) for match in rule.get("matches") or ()]
    return types == ["PathPrefix"]


def _replaces(holder: dict[str, Any], action: str) -> bool:
    """Whether exactly one of the filters replaces a prefix."""
    paths = [(one.get(action) or {}).get("path") or {} for one in holder.get("filters") or ()]
    found = [path for path in paths if path.get("type") == _PREFIX and "replacePrefixMatch" in path]
    return len(found) == 1


def sections_agree(references: list[dict[str, Any]], *keys: str) -> str:
    """Say whether references to the same object name a section all, or none of them."""
    named: dict[str, bool] = {}
    for place, reference in enumerate(references):
        has_section = bool(reference.get("sectionName"))
        key = repr(identity(reference, keys))
        if named.setdefault(key, has_section) != has_section:
            return f"item {place} refers to the same object as another, so both need a sectionName"
    return ""
